import type { ExportTools } from "@electron/exports/exporter";
import channels from "@resources/channels.json";
import type { Channel } from "@shared/domain/channel";
import { buildHandOver, type HandOver, type HandOverSource } from "@shared/domain/hand-over";
import type { Message, MessageView } from "@shared/domain/message";
import { viewMessage } from "@shared/domain/message-view";
import { aDraft, aMessage, aShop, idOf } from "./a-shop";

/** Channel names of one language, as the service takes them from the channels' profiles. */
export const channelNames = (language: "zh" | "en" = "zh") =>
  Object.fromEntries(channels.map((profile) => [profile.channel, profile.name[language]])) as Record<Channel, string>;

/** Views of messages in the test shop. */
export const viewsOf = (messages: Message[], drafts = [aDraft("")]): MessageView[] =>
  messages.map((message) => viewMessage(message, aShop(drafts)));

/** A hand-over of the test shop's messages, made at a fixed time. */
export function aHandOver(messages: Message[], change: Partial<HandOverSource> = {}): HandOver {
  return buildHandOver({
    views: viewsOf(messages),
    settings: { name: "小满的店", language: "zh-CN", timeZone: "Asia/Shanghai" },
    shop: { name: "小满母婴", serviceHours: "9:00–22:00", links: ["https://shop.example"], colour: null },
    from: "2026-11-28",
    to: "2026-11-30",
    madeAt: "2026-11-28T19:36",
    channelNames: channelNames(change.settings?.language === "en" ? "en" : "zh"),
    ...change,
  });
}

/** The instant the fixed time stands for: 2026-11-28 19:36 in Shanghai. */
export const NOW = Date.UTC(2026, 10, 28, 11, 36);

/** A PNG of one red dot. */
export const DOT = new Uint8Array(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4YWQEAALyAS2saifzAAAAAElFTkSuQmCC", "base64"),
);

/** Tools of an export that knows one picture, the test shop's. */
export const tools: ExportTools = {
  readImage: async (id) => (id === idOf(8) ? DOT : "missing"),
  now: NOW,
  advance: async () => {},
  leaveOut: () => {},
  signal: new AbortController().signal,
};

/** Three days of the test shop's messages, as a seller would hand them over. */
export function aWeekend(): Message[] {
  return [
    aMessage({
      id: idOf(101),
      at: "2026-11-28T19:30",
      title: "会员日 · 开场前 30 分",
      text: "还有半小时开始。先把地址填好，{{商品.名称}} {{商品.规格}} 会员价 {{商品.会员价}} 元/箱（平时 {{商品.日常价}}）。\n\n1. 点头像，改成收货名\n2. 回复“1”占座",
      activityId: idOf(4),
      voiceId: idOf(6),
      status: "sent",
      sentAt: "2026-11-28T19:31",
      sentText:
        "还有半小时开始。先把地址填好，云朵纸尿裤 L 码 40 片 会员价 88 元/箱（平时 108）。\n\n1. 点头像，改成收货名\n2. 回复“1”占座",
    }),
    aMessage({
      id: idOf(102),
      at: "2026-11-28T20:00",
      title: "会员日 · 开场",
      text: "开始啦！{{商品.名称}} {{商品.规格}} {{商品.会员价}} 元/箱 🎉\n两箱起拍，拍下改价\n{{活动.结束}} 结束，限前 60 名送湿巾 3 包（80 抽/包）\n{{人设.签名}}",
      activityId: idOf(4),
      voiceId: idOf(6),
      mediaIds: [idOf(8)],
      wantedImages: ["尺码表.jpg"],
      status: "ready",
      note: "图跟在文字后面",
    }),
    aMessage({
      id: idOf(103),
      at: "2026-11-28T22:00",
      title: "会员日 · 收尾",
      text: "今天发出 {{订单数}} 单，{{昵称}} 的那箱明天上午到。",
      activityId: idOf(4),
      voiceId: idOf(6),
      status: "planned",
    }),
    aMessage({
      id: idOf(104),
      at: "2026-11-29T12:10",
      title: "朋友圈 · 生活",
      channel: "wechat_moments",
      groupId: null,
      staffId: idOf(5),
      text: "仓库今天到了两车纸尿裤，叉车师傅说比他家娃的还多😂",
      mediaIds: [idOf(8)],
      status: "ready",
    }),
    aMessage({ id: idOf(105), at: "2026-11-30T08:30", title: "早安签到 · 第 7 天", text: "", status: "planned" }),
    aMessage({
      id: idOf(106),
      at: "2026-11-30T09:00",
      title: "不发的",
      text: "不该出现",
      status: "skipped",
      skipReason: "重复",
    }),
  ];
}
