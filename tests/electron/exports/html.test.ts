import { createHash } from "node:crypto";
import { exportHtml } from "@electron/exports/html";
import { inlineImages } from "@electron/exports/html/inline-images";
import { messagesOf } from "@shared/domain/hand-over";
import { defaultSettings } from "@shared/domain/settings";
import { shopPalette } from "@shared/domain/shop-palette";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend, DOT, tools, viewsOf } from "../../support/a-hand-over";
import { aMessage, idOf } from "../../support/a-shop";

/** The page without our own style and script, which have tests of their own. */
const content = (html: string) =>
  html
    .replace(/<style>[\s\S]*<\/style>/, "<style>…</style>")
    .replace(/<script>[\s\S]*<\/script>/, "<script>…</script>")
    .replace(/sha256-[\w+/=]+/g, "sha256-…");

describe("the page for a phone", () => {
  test("carries everything a poster needs", async () => {
    await expect(content(await exportHtml(aHandOver(aWeekend()), tools))).toMatchFileSnapshot("../../golden/pack.html");
  });

  test("speaks English in an English workspace", async () => {
    const settings = { ...defaultSettings, name: "Xiaoman", language: "en" as const };
    const handOver = aHandOver([], { views: viewsOf(aWeekend()), settings });
    await expect(content(await exportHtml(handOver, tools))).toMatchFileSnapshot("../../golden/pack-en.html");
  });

  test("names nothing outside itself and lets only its own style and script run", async () => {
    const html = await exportHtml(aHandOver(aWeekend()), tools);
    expect(html.match(/(?:src|href|action|data)="(?!data:image\/)[^"]*"|@import|url\(/g)).toBeNull();
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hashOf = (text = "") => createHash("sha256").update(text).digest("base64");
    expect(html).toContain(
      `content="default-src 'none'; img-src data:; style-src 'sha256-${hashOf(style)}'; script-src 'sha256-${hashOf(script)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
  });

  test("is in its shop's colours, by day, by night and on paper, and under its sign", async () => {
    const shop = { name: "棠里彩妆", serviceHours: "", links: [], colour: "#FFD84D" };
    const html = await exportHtml(aHandOver(aWeekend(), { shop }), tools);
    const { fill, onFill, night } = shopPalette("#FFD84D");
    const keys = [...html.matchAll(/--key:(#\w+);--on-key:(#\w+)/g)].map(([, key, onKey]) => [key, onKey]);
    expect(keys).toEqual([
      [fill, onFill],
      [night.fill, night.onFill],
      [fill, onFill],
    ]);
    expect(html).toContain('<span class="seal" aria-hidden="true">棠</span>');
  });

  test("holds each picture once, however many messages show it", async () => {
    const html = await exportHtml(aHandOver(aWeekend()), tools);
    expect(html.match(/src="data:image\/png;base64,/g)).toHaveLength(1);
    expect(html.match(/data-same="p1"/g)).toHaveLength(1);
  });

  test("a picture that cannot be read is told of in its place and stops nothing", async () => {
    const html = await exportHtml(aHandOver(aWeekend()), { ...tools, readImage: async () => "missing" });
    expect(html.match(/<div class="gone">图片“主图.png”没有找到/g)).toHaveLength(2);
    expect(html).toContain("仓库今天到了两车纸尿裤");
  });

  test("pictures beyond what a phone can open are left out, and the page says so", async () => {
    const handOver = aHandOver([aMessage({ mediaIds: [idOf(8)] })]);
    const images = await inlineImages(handOver, { ...tools, readImage: async () => DOT }, DOT.length - 1);
    const [image] = messagesOf(handOver)[0]?.images ?? [];
    if (!image) throw new Error("the message has a picture");
    expect([images.leftOut, images.of(image)]).toEqual([1, { kind: "left_out", reason: "too_large" }]);
  });

  test("a picture of any other type, such as SVG, is never taken in", async () => {
    const handOver = aHandOver([aMessage({ mediaIds: [idOf(8)] })]);
    const [image] = messagesOf(handOver)[0]?.images ?? [];
    if (!image) throw new Error("the message has a picture");
    const svg = { ...image, mime: "image/svg+xml" };
    const [day] = handOver.days;
    const withSvg = {
      ...handOver,
      days: day ? [{ ...day, messages: day.messages.map((m) => ({ ...m, images: [svg] })) }] : [],
    };
    const images = await inlineImages(withSvg, { ...tools, readImage: async () => DOT });
    expect(images.of(svg)).toEqual({ kind: "left_out", reason: "type" });
  });
});
