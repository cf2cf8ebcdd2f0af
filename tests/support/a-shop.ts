import { type Activity, blankActivity } from "@shared/domain/activity";
import { blankChatGroup, type ChatGroup } from "@shared/domain/chat-group";
import { blankDraft, type Draft } from "@shared/domain/draft";
import type { Media } from "@shared/domain/media";
import { blankMessage, type Message } from "@shared/domain/message";
import type { ViewLibrary } from "@shared/domain/message-view";
import { plainTextOf } from "@shared/domain/plain-text";
import { blankProduct, type Product, type SkuPrice } from "@shared/domain/product";
import { richTextOf } from "@shared/domain/rich-text";
import { blankShop, type Shop } from "@shared/domain/shop";
import { blankStaff, type Staff } from "@shared/domain/staff";
import { blankTier, type Tier } from "@shared/domain/tier";
import { blankVoice, type Voice } from "@shared/domain/voice";

/** The id of the n-th record of a test. */
export const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

const stored = (n: number) => ({
  id: idOf(n),
  revision: 1,
  createdAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-20T09:00:00.000Z",
  trashedAt: null,
});

/** The four rungs, with ids 11 to 14. */
export const tiers: Tier[] = ["粉丝", "会员", "VIP", "SVIP"].map((name, rank) => ({
  ...stored(11 + rank),
  ...blankTier,
  name,
  rank,
}));

let lastPrice = 900;
/** A price in 分 for a tier (its id's number; null is everyone), optionally within days. */
export const price = (
  tier: number | null,
  amount: number,
  from: string | null = null,
  to: string | null = null,
): SkuPrice => ({
  id: idOf(++lastPrice),
  tierId: tier === null ? null : idOf(tier),
  price: amount,
  from,
  to,
});

const shop: Shop = { ...stored(1), ...blankShop, name: "小满母婴", serviceHours: "9:00–22:00" };

const nappies: Product = {
  ...stored(2),
  ...blankProduct,
  name: "云朵纸尿裤",
  shopId: idOf(1),
  link: "https://shop.example/n",
  skus: [
    {
      id: idOf(21),
      name: "L 码 40 片",
      code: "YD-L",
      cost: 6000,
      targetTierId: null,
      prices: [price(null, 10_800), price(12, 9_850), price(13, 8_800)],
    },
    {
      id: idOf(22),
      name: "L 码 整箱",
      code: "YD-LX",
      cost: 17_000,
      targetTierId: idOf(14),
      prices: [price(null, 32_000), price(14, 25_600)],
    },
  ],
};

const group: ChatGroup = {
  ...stored(3),
  ...blankChatGroup,
  name: "VIP群",
  shopId: idOf(1),
  tierIds: [idOf(12), idOf(13)],
  staffId: idOf(5),
};

const activity: Activity = {
  ...stored(4),
  ...blankActivity,
  ...{ seriesId: null, seriesDate: null },
  title: "会员日",
  type: "member_day",
  start: "2026-11-28T20:00",
  end: "2026-11-28T22:00",
  productIds: [idOf(2)],
  memberValue: "囤货省 20 元/箱",
};

const staff: Staff = { ...stored(5), ...blankStaff, name: "小满" };
const voice: Voice = { ...stored(6), ...blankVoice, name: "客服·小满", signOff: "—— {{店铺.名称}}·小满" };
const picture: Media = {
  ...stored(8),
  name: "主图.png",
  mime: "image/png",
  sha256: "0".repeat(64),
  size: 68,
  width: 1,
  height: 1,
  tags: [],
};

/** A draft of the shop with the given copy. */
export function aDraft(copy: string, change: Partial<Draft> = {}): Draft {
  const body = change.body ?? richTextOf(copy);
  return {
    ...stored(7),
    ...blankDraft,
    title: "会员日开场",
    body,
    plainText: plainTextOf(body),
    importKey: null,
    voiceId: idOf(6),
    ...change,
  };
}

/** A message to the VIP group on the evening of the member day. */
export function aMessage(change: Partial<Message> = {}): Message {
  return {
    ...stored(100),
    ...blankMessage,
    groupId: idOf(3),
    at: "2026-11-28T20:00",
    sentAt: null,
    sentText: null,
    importKey: null,
    cueId: null,
    seriesId: null,
    seriesDate: null,
    ...change,
  };
}

/** The shop that the tests of rendering and handing over speak of; drafts as given. */
export function aShop(drafts: Draft[] = [], change: Partial<ViewLibrary> = {}): ViewLibrary {
  const byId = <R extends { id: string }>(...records: R[]) => new Map(records.map((record) => [record.id, record]));
  return {
    drafts: byId(...drafts),
    activities: byId(activity),
    groups: byId(group),
    shops: byId(shop),
    products: byId(nappies),
    voices: byId(voice),
    staff: byId(staff),
    media: byId(picture),
    tiers,
    ...change,
  };
}
