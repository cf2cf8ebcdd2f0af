import { messagesOf } from "@shared/domain/hand-over";
import { fieldPathsOf } from "@shared/domain/merge-field";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aHandOver, aWeekend } from "../support/a-hand-over";
import { aMessage, idOf } from "../support/a-shop";

describe("what is handed over", () => {
  test("one message, with everything its poster must know", () => {
    const [, opening] = messagesOf(aHandOver(aWeekend()));
    expect(opening).toEqual({
      number: 2,
      id: idOf(102),
      revision: 1,
      at: "2026-11-28T20:00",
      clock: "20:00",
      status: "ready",
      title: "会员日 · 开场",
      subject: "会员日 · 开场",
      channel: "wechat_group",
      channelName: "群消息",
      groupName: "VIP群",
      place: "VIP群",
      voiceName: "客服·小满",
      staffName: "小满",
      activityTitle: "会员日",
      memberValue: "囤货省 20 元/箱",
      note: "图跟在文字后面",
      text: "开始啦！云朵纸尿裤 L 码 40 片 88 元/箱 🎉\n两箱起拍，拍下改价\n22:00 结束，限前 60 名送湿巾 3 包（80 抽/包）\n—— 小满母婴·小满",
      gaps: [],
      forPoster: [],
      images: [
        { id: idOf(8), name: "主图.png", mime: "image/png", number: 1 },
        { id: null, name: "尺码表.jpg", mime: null, number: 2 },
      ],
    });
  });

  test("skipped messages stay behind, sent ones go along with the words they were sent with", () => {
    const handOver = aHandOver(aWeekend());
    expect(handOver.days.map((day) => [day.date, day.weekday, day.places, day.messages.map((m) => m.status)])).toEqual([
      ["2026-11-28", 6, ["VIP群"], ["sent", "ready", "planned"]],
      ["2026-11-29", 7, ["朋友圈"], ["ready"]],
      ["2026-11-30", 1, ["VIP群"], ["planned"]],
    ]);
    expect(messagesOf(handOver)[0]?.text).toContain("会员价 88 元/箱");
    expect([handOver.count, handOver.places, handOver.staff]).toEqual([5, ["VIP群", "朋友圈"], ["小满"]]);
  });

  test("messages stand in pasting order, whichever order they come in", () => {
    const messages = aWeekend();
    expect(aHandOver([...messages].reverse())).toEqual(aHandOver(messages));
  });

  test("a field without a value leaves as a visible gap, the nickname as it is", () => {
    const [message] = messagesOf(aHandOver([aMessage({ text: "{{昵称}}：{{订单数}} 单，{{订单数}}，{{ 口令 }}" })]));
    expect([message?.text, message?.gaps, message?.forPoster]).toEqual([
      "【昵称】：【待填：订单数】 单，【待填：订单数】，【待填：口令】",
      ["【待填：订单数】", "【待填：口令】"],
      ["【昵称】"],
    ]);
  });

  test("a message without a title is called by its activity, else by its first words", () => {
    const subjects = (change: object) =>
      messagesOf(aHandOver([aMessage({ text: "早上好呀各位妈妈，今天降温六度出门记得加衣", ...change })]))[0]?.subject;
    expect(subjects({ activityId: idOf(4) })).toBe("会员日");
    expect(subjects({})).toBe("早上好呀各位妈妈，今天降温六度出门记得加");
  });

  test("no merge field leaves, whatever the copy, its values and the words it was sent with", () => {
    const piece = fc.constantFrom(
      "{{",
      "}}",
      "{",
      "}",
      "甲",
      "乙",
      "|",
      "{{甲}}",
      "｛｛乙｝｝",
      "\n",
      "😀",
      "\ud83d",
      "\u0000",
      "\r\n",
    );
    const words = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (text, first, second, isSent) => {
        const sent = isSent ? ({ status: "sent", sentText: text } as const) : {};
        const [message] = messagesOf(aHandOver([aMessage({ text, fieldValues: { 甲: first, 乙: second }, ...sent })]));
        expect(fieldPathsOf(message?.text ?? "")).toEqual([]);
        expect(message?.text.isWellFormed()).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a file with a NUL or a lone carriage return is what must not be
        expect(message?.text).not.toMatch(/[\u0000\r]/);
      }),
    );
  });
});
