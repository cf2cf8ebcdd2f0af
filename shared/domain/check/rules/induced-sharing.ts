import type { FactRule } from "../copy-facts";

const WECHAT: ReadonlySet<string> = new Set([
  "wechat_group",
  "wechat_direct",
  "wechat_moments",
  "wechat_official_account",
  "wechat_video",
]);
const INDUCED =
  /(?:转发|分享|集赞|集\d{1,3}个?赞|点赞满|助力|砍一?刀|砍价|邀请好友|邀\d{1,2}[位个名]好友|拉\d{1,2}[位个名]?人?进群|转到朋友圈)[^。！？\n]{0,14}(?:领取|可领|即领|领|获得|可得|即得|免单|免费|解锁|才能|方可|返现|送|抽奖|翻倍)/g;
const VOLUNTARY = /非必须|自愿|不转发也|不分享也|无需转发|不用转发|不需要转发/;

/** A reward for forwarding is induced sharing on WeChat (N5), unless it says that nobody has to. */
export const inducedSharing: FactRule = ({ text, channel }) => {
  if (channel !== undefined && !WECHAT.has(channel)) return { hits: [] };
  const found = [...text.matchAll(INDUCED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (VOLUNTARY.test(text)) return { hits: [], cleared: found.map((span) => ({ ...span, category: "invite_induce" })) };
  return { hits: found.map((span) => ({ rule: "share.induced", ...span })) };
};
