/// <reference types="vite/client" />
// The bytes are built in (`?inline`): a packed app and a test find them without knowing any folder.
import checkin from "@resources/sample-shop/media/checkin.png?inline";
import expertTalk from "@resources/sample-shop/media/expert-talk.png?inline";
import innerSale from "@resources/sample-shop/media/inner-sale.png?inline";
import lipShades from "@resources/sample-shop/media/lip-shades.png?inline";
import memberDay from "@resources/sample-shop/media/member-day.png?inline";
import powderCard from "@resources/sample-shop/media/powder-card.png?inline";
import voteCard from "@resources/sample-shop/media/vote-card.png?inline";
import windowLight from "@resources/sample-shop/media/window-light.png?inline";

/** A picture of the sample shop: the key its files call it by, its name for people, its bytes. */
export type SamplePicture = {
  readonly key: string;
  readonly name: string;
  readonly tags: string[];
  readonly bytes: Uint8Array;
};

const pictures = [
  { key: "lip-shades", name: "云雾唇釉三色.png", tags: ["唇妆", "色号"], address: lipShades },
  { key: "powder-card", name: "柔光散粉.png", tags: ["底妆"], address: powderCard },
  { key: "window-light", name: "先换灯再化妆.png", tags: ["小课"], address: windowLight },
  { key: "vote-card", name: "11号投票.png", tags: ["投票"], address: voteCard },
  { key: "inner-sale", name: "双周日内购.png", tags: ["内购"], address: innerSale },
  { key: "checkin", name: "7天打卡.png", tags: ["打卡"], address: checkin },
  { key: "member-day", name: "会员日.png", tags: ["会员日"], address: memberDay },
  { key: "expert-talk", name: "周岚讲早八妆.png", tags: ["分享"], address: expertTalk },
];

/** The sample shop's pictures with their bytes. */
export function readSamplePictures(): SamplePicture[] {
  return pictures.map(({ address, ...picture }) => ({ ...picture, bytes: bytesOf(address) }));
}

function bytesOf(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(",") + 1), "base64"));
}
