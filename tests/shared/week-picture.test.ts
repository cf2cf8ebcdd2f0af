import { drawQrCode } from "@shared/domain/draw-qr-code";
import { shopPalette } from "@shared/domain/shop-palette";
import { drawLongImage } from "@shared/domain/week-picture/draw-long-image";
import { drawWeekPoster } from "@shared/domain/week-picture/draw-week-poster";
import { type PictureLine, splitWhen, type WeekPicture } from "@shared/domain/week-picture/week-picture";
import { textWidth, wrapText, wrapWithoutOrphan } from "@shared/domain/wrap-text";
import { encode } from "uqr";
import { describe, expect, test } from "vitest";

const palette = shopPalette("#B0456A");

const picture: WeekPicture = {
  shopName: "小满母婴",
  groupName: "VIP群",
  name: "本周安排",
  span: "11月23日—11月29日",
  lines: [{ when: "周六 20:00", day: "2026-11-28", title: "会员日", gives: "囤货省 20 元/箱" }],
  closing: "时间有变会在群里提前说。",
};

const long: PictureLine = {
  when: "周日 21:00—12月5日 21:00",
  title: "晒单互评有礼".repeat(6),
  gives: "晒一张就送小样，".repeat(20),
};

const drawings = {
  "a poster": (words: WeekPicture) => drawWeekPoster(words, palette),
  "a long image": (words: WeekPicture) => drawLongImage(words, palette, 750),
};

const texts = (svg: string) => [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text);
const lowest = (svg: string) => Math.max(...[...svg.matchAll(/<tspan[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)));

describe("the pictures of a week", () => {
  test("say everything once, in reading order", () => {
    const said = Object.values(drawings).map((draw) => texts(draw(picture).svg));
    expect(said).toEqual([
      ["小满母婴", "本周安排", "VIP群", "11月23日—11月29日", "周六", "11月28日", "20:00"].concat(
        ["会员日", "囤货省 20 元/箱"],
        "时间有变会在群里提前说。",
      ),
      ["小满母婴", "VIP群", "本周安排  11月23日—11月29日", "周六", "11月28日", "20:00"].concat(
        ["会员日", "囤货省 20 元/箱"],
        "时间有变会在群里提前说。",
      ),
    ]);
  });

  test.each(Object.entries(drawings))("%s grows with its words, and nothing stands below its edge", (_name, draw) => {
    const lines = [...picture.lines, ...Array.from({ length: 5 }, () => long)];
    const [small, large] = [draw(picture), draw({ ...picture, lines, link: "https://example.com" })];
    expect([large.width, large.height > small.height + 400, lowest(large.svg) < large.height]).toEqual([
      750,
      true,
      true,
    ]);
  });

  test("a poster shortens what many things give, a long image says all of it", () => {
    const lines = Array.from({ length: 8 }, () => long);
    const whole = long.gives.length * 8;
    const shown = (svg: string) =>
      texts(svg)
        .join("")
        .match(/晒一张就送小样，?/g)
        ?.join("").length ?? 0;
    const [poster, image] = [drawings["a poster"], drawings["a long image"]].map((draw) =>
      shown(draw({ ...picture, lines }).svg),
    );
    expect([image, (poster ?? 0) < whole / 4]).toEqual([whole, true]);
  });

  test("a long image puts what happens on one day under one heading", () => {
    const lines = [...picture.lines, { when: "周六 21:30", day: "2026-11-28", title: "晒妆夜", gives: "" }];
    const said = texts(drawLongImage({ ...picture, lines }, palette, 750).svg);
    expect([said.filter((text) => text === "周六").length, said.includes("21:30")]).toEqual([1, true]);
  });

  test("a long image 1080 px wide is the same drawing, larger", () => {
    const [narrow, wide] = [drawLongImage(picture, palette, 750), drawLongImage(picture, palette, 1080)];
    expect([wide.width, wide.height, texts(wide.svg)]).toEqual([
      1080,
      Math.round((narrow.height * 1080) / 750),
      texts(narrow.svg),
    ]);
  });

  test.each(Object.entries(drawings))("%s has a code exactly when it has a link", (_name, draw) => {
    const link = "https://example.com/a?b=1&c=2";
    const coded = draw({ ...picture, link: ` ${link} ` });
    expect([coded, draw({ ...picture, link: " " }), texts(coded.svg).includes("扫码看详情")]).toEqual([
      draw({ ...picture, link }),
      draw(picture),
      true,
    ]);
  });

  test.each(Object.entries(drawings))("%s is well-formed whatever is typed into it", (_name, draw) => {
    const { svg } = draw({ ...picture, groupName: `</text><script>"&'\u0000\u0008` });
    expect([texts(svg).includes("&lt;/text&gt;&lt;script&gt;&quot;&amp;'"), svg.includes("<script")]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a time on a picture", () => {
  test("names its date as long as the words still mean that day", () => {
    const said = ["周六 20:00", "周五 20:00", "到周三 22:00", "周六 11/28 20:00", "随时", ""].map((when) =>
      splitWhen({ when, day: "2026-11-28", title: "", gives: "" }),
    );
    expect(said).toEqual([
      { day: "周六", date: "11月28日", clock: "20:00" },
      { day: "周五", date: "", clock: "20:00" },
      { day: "到周三", date: "", clock: "22:00" },
      { day: "周六", date: "11月28日", clock: "20:00" },
      { day: "随时", date: "", clock: "" },
      { day: "", date: "", clock: "" },
    ]);
  });
});

test("a code has its quiet zone of four modules and is exactly the one its text stands for", () => {
  const text = "https://tangli.example/shop";
  const svg = drawQrCode(text, { x: 10, y: 20, size: 168 });
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, across, down]) => `${across},${down}`));
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const wanted = data.flatMap((row, down) => row.flatMap((on, across) => (on ? [`${across + 4},${down + 4}`] : [])));
  const step = Number(svg.match(/scale\(([\d.]+)\)/)?.[1]);
  expect([[...dark].toSorted(), Math.round(step * (size + 8))]).toEqual([wanted.toSorted(), 168]);
});

describe("wrapping", () => {
  test("breaks Chinese anywhere but before a closing mark and after an opening one", () => {
    expect(wrapText("今天到货的粉底液，先看底色再挑。", 8)).toEqual(["今天到货的粉底", "液，先看底色再", "挑。"]);
    expect(wrapText("今晚八点开抢《卸妆油》", 7)).toEqual(["今晚八点开抢", "《卸妆油》"]);
  });

  test("keeps a word and a number whole, and breaks one only when it is wider than a line", () => {
    expect(wrapText("满 200 元减 Estee Lauder 小样", 9)).toEqual(["满 200 元减 Estee", "Lauder 小样"]);
    expect(wrapText("a".repeat(40), 8).every((line) => textWidth(line) <= 8)).toBe(true);
  });

  test("no line is wider than asked, whatever the text", () => {
    const text = "周六晚上八点，会员日：全场满300减40，（叠加券）最多省¥120！群里回复“1”占座。".repeat(5);
    expect(wrapText(text, 12).filter((line) => textWidth(line) > 12)).toEqual([]);
    expect(wrapText(text, 12).join("")).toBe(text);
  });

  test("begins no line with a blank, wherever a number is parted from its unit", () => {
    const text = "周岚分享 · 早八妆 10 分钟";
    const widths = Array.from({ length: 20 }, (_, index) => 3 + index / 2);
    expect(widths.flatMap((ems) => wrapText(text, ems)).filter((line) => line !== line.trim())).toEqual([]);
  });

  test("leaves no character alone on the last line where an earlier break avoids it", () => {
    const text = "晒空瓶送小样，第三天抽一位送正装";
    expect([wrapText(text, 15), wrapWithoutOrphan(text, 15)]).toEqual([
      ["晒空瓶送小样，第三天抽一位送正", "装"],
      ["晒空瓶送小样，第三天抽一位", "送正装"],
    ]);
  });

  test("keeps the writer's own line breaks", () => {
    expect(wrapText("第一行\n第二行", 20)).toEqual(["第一行", "第二行"]);
  });
});
