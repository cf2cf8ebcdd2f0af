import { channel } from "@shared/domain/channel";
import { render } from "@shared/domain/render/render";
import { warningSentence } from "@shared/domain/render/warning-sentence";
import { richTextOf } from "@shared/domain/rich-text";
import { describe, expect, test } from "vitest";
import { aRenderableDraft, aRenderContext, theGoldenDraft } from "../../support/a-render";

const draftOf = (text: string, title = "会员日预告") => aRenderableDraft(richTextOf(text).doc.content ?? [], { title });

describe("a draft as each channel takes it", () => {
  test.for(channel.options)("%s gets exactly what its golden shows", async (id) => {
    const rendered = render(await theGoldenDraft(), id, aRenderContext());
    const lines = [
      `标题 ${rendered.title.text}`,
      `合规标题 ${rendered.title.fitted}`,
      ...rendered.parts.map(({ text }, index) => `--- ${index + 1}\n${text}`),
      ...(rendered.html === undefined
        ? []
        : [`--- html\n${rendered.html.replaceAll("><p", ">\n<p").replaceAll("><section", ">\n<section")}`]),
      `--- 图 ${rendered.images.map(({ number, mediaId, alt }) => `${number}=${mediaId} ${alt}`).join("，")}`,
      `--- 注 ${rendered.footnotes.map(({ number, text, href }) => `${number} ${text} ${href}`).join("，")}`,
      `--- 话题 ${rendered.topics.join("，")}`,
      ...rendered.counts.map(
        ({ field, counter, count, state, cutAt }) => `--- 数 ${field} ${counter} ${count} ${state} ${cutAt ?? ""}`,
      ),
      ...rendered.warnings.map((warning) => `--- ! ${warningSentence(warning, "zh")}`),
    ];
    await expect(`${lines.join("\n").replace(/ +$/gm, "")}\n`).toMatchFileSnapshot(`../../golden/render/${id}.txt`);
  });

  test("a long chat message becomes several, cut at sentence ends, and none is over the limit", () => {
    const sentence = "今天这款面霜到货三百瓶，先到先得，拍下备注群名。";
    const { parts, warnings } = render(draftOf(sentence.repeat(120)), "wechat_group", aRenderContext());
    expect(parts.map(({ text }) => [text.length <= 2000, text.endsWith("。")])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(parts.map(({ text }) => text).join("")).toBe(sentence.repeat(120));
    expect(warnings).toEqual([{ code: "split", values: { count: 2 } }]);
  });

  test("a short message carries the shop's signature and the opt-out, and says how it is billed", () => {
    const { parts, sms } = render(draftOf("会员日今晚八点开始，全场八折"), "sms", aRenderContext());
    expect(parts).toEqual([{ text: "【小满的店】会员日今晚八点开始，全场八折，拒收请回复R" }]);
    expect(sms).toEqual({ places: 27, billed: 1, cuts: [] });
  });

  test("a short message that signs and opts out by itself is left as it is, and a notice needs no opt-out", () => {
    const own = "【小满】今晚八点开始，退订回T";
    expect(render(draftOf(own), "sms", aRenderContext()).parts).toEqual([{ text: own }]);
    const notice = aRenderableDraft(richTextOf("快递晚到一天").doc.content ?? [], { kind: "notice" });
    expect(render(notice, "sms", aRenderContext()).parts).toEqual([{ text: "【小满的店】快递晚到一天" }]);
  });

  test("160 characters are billed as three messages of 67, 67 and 26", () => {
    const text = `【小满】${"字".repeat(151)}退订回T`.slice(0, 160);
    const { sms } = render(draftOf(`${text.slice(0, 156)}退订回T`), "sms", aRenderContext());
    expect(sms).toEqual({ places: 160, billed: 3, cuts: [67, 134] });
  });

  test("labels become topics where the channel has them, in its own spelling, as many as it takes", () => {
    const topics = ["护肤 干货", "会员日", "1"];
    const context = aRenderContext({ topics });
    const textOn = (id: "xiaohongshu" | "douyin" | "weibo" | "wechat_group") =>
      render(draftOf("看这里#会员日"), id, context).parts[0]?.text;
    expect({
      xiaohongshu: textOn("xiaohongshu"),
      douyin: textOn("douyin"),
      weibo: textOn("weibo"),
      wechat_group: textOn("wechat_group"),
    }).toEqual({
      xiaohongshu: "看这里#会员日[话题]#\n\n#护肤干货[话题]#",
      douyin: "看这里#会员日\n\n#护肤干货",
      weibo: "看这里#会员日#\n\n#护肤干货#",
      wechat_group: "看这里#会员日",
    });
  });

  test("a sign in an address, in a language's name or before a number is no topic", () => {
    const text = "https://a.com/x#会员 C#教程 第#1 名";
    expect(render(draftOf(text), "weibo", aRenderContext())).toMatchObject({ parts: [{ text }], topics: [] });
  });

  test("a product title is cut at 60 bytes between characters, never inside an emoji", () => {
    const { title } = render(draftOf("", `${"秋".repeat(29)}👨‍👩‍👧‍👦裙`), "taobao", aRenderContext());
    expect(title.fitted).toBe("秋".repeat(29));
  });

  test("a family emoji is counted as eleven places of a Xiaohongshu title, and warned of", () => {
    const { counts, warnings } = render(draftOf("", "囤货省钱👨‍👩‍👧‍👦纸尿裤L码88"), "xiaohongshu", aRenderContext());
    expect(counts[0]).toMatchObject({ field: "title", count: 21, state: "red", cutAt: 21 });
    expect(warnings.map(({ code }) => code)).toEqual(["too_long", "joined_emoji_in_title"]);
  });

  test("a short title of a 视频号 loses the signs it refuses, a comma becomes a blank", () => {
    const { title, warnings } = render(draftOf("", "三种肤色，涂同一支！？《豆沙》"), "wechat_video", aRenderContext());
    expect(title.fitted).toBe("三种肤色 涂同一支?《豆沙》");
    expect(warnings.map(({ code }) => code)).toEqual(["title_signs"]);
  });

  test("more pictures than the channel takes, and GIFs where they are refused, are told", () => {
    const images = Array.from({ length: 10 }, (_, index) => ({
      type: "image",
      attrs: { mediaId: `m${index}`, alt: "" },
    }));
    const context = aRenderContext({ mimeOf: (id) => (id === "m1" ? "image/gif" : "image/png") });
    const codes = (id: "wechat_moments" | "douyin" | "sms") =>
      render(aRenderableDraft(images), id, context).warnings.map(({ code, values }) => [code, values]);
    expect(codes("wechat_moments")).toEqual([["too_many_images", { count: 10, most: 9 }]]);
    expect(codes("douyin")).toEqual([["gif_refused", { numbers: "2" }]]);
    expect(codes("sms")).toEqual([["images_stay", { count: 10 }]]);
  });

  test("the person's own limit decides where it is red, and splits chats where they said", () => {
    const profiles = aRenderContext().profiles.map((profile) =>
      profile.channel === "wechat_group"
        ? { ...profile, policy: { ...profile.policy, splitting: { ...profile.policy.splitting, at: 50 } } }
        : profile,
    );
    const { parts } = render(draftOf("一句话。".repeat(30)), "wechat_group", aRenderContext({ profiles }));
    expect(parts.map(({ text }) => text.length)).toEqual([48, 48, 24]);
  });
});
