import { readFileSync } from "node:fs";
import { readDocument } from "@electron/imports/documents/read-document";
import { wholeDocument } from "@electron/imports/documents/split-by-heading";
import channels from "@resources/channels.json";
import { channelProfile } from "@shared/domain/channel";
import { blankDraft } from "@shared/domain/draft";
import { blankMessage } from "@shared/domain/message";
import type { RenderableDraft, RenderContext } from "@shared/domain/render/render";
import { resolveRenderInput } from "@shared/domain/render-input";
import { type RichNode, richText } from "@shared/domain/rich-text";
import { blankShop, type Shop } from "@shared/domain/shop";
import { z } from "zod";
import { idOf } from "./a-shop";

/** The shipped profiles of all channels. */
export const shippedProfiles = z.array(channelProfile).parse(channels);

const shop: Shop = {
  ...blankShop,
  ...{
    id: idOf(1),
    revision: 1,
    createdAt: "2026-11-01T00:00:00Z",
    updatedAt: "2026-11-01T00:00:00Z",
    trashedAt: null,
  },
  name: "小满的店",
};

/** Nothing to fill fields from but the shop 小满的店; the shipped profiles. */
export function aRenderContext(change: Partial<RenderContext> = {}): RenderContext {
  const input = resolveRenderInput(
    { ...blankMessage, sentText: null, at: "2026-11-28T20:00" },
    {
      ...{ drafts: new Map(), activities: new Map(), groups: new Map(), products: new Map() },
      ...{ voices: new Map(), staff: new Map(), tiers: [], shops: new Map([[shop.id, shop]]) },
    },
  );
  return { profiles: shippedProfiles, input, ...change };
}

/** A draft of the given blocks. */
export function aRenderableDraft(content: readonly RichNode[], change: Partial<RenderableDraft> = {}): RenderableDraft {
  const body = richText.parse({ version: 1, doc: { type: "doc", content } });
  return { ...blankDraft, title: "会员日预告", body, ...change };
}

/** The draft the goldens are made of: everything a document may hold, with two pictures at its end. */
export async function theGoldenDraft(): Promise<RenderableDraft> {
  const file = readFileSync("tests/golden/render/draft.md");
  const { title, body } = wholeDocument((await readDocument("draft.md", file)).body, "draft");
  const images = ["封面", "礼包"].map(
    (alt, index): RichNode => ({ type: "image", attrs: { mediaId: `m${index + 1}`, alt } }),
  );
  return aRenderableDraft([...(body.doc.content ?? []), ...images], { title });
}
