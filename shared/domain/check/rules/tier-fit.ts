import { formatYuan } from "../../money";
import { findPrice } from "../../product";
import type { FactHit, FactRule } from "../copy-facts";
import { WHOLE_TEXT } from "../copy-facts";
import { statedFor } from "./price-match";

/** Whether copy for a tier fits it: its price and not another's, its name, its benefits, the voice that speaks to it (S4, R6). */
export const tierFit: FactRule = ({ text, tier, tiers, catalogue, day, draft, voice }) => {
  if (tier === null || text.trim() === "") return { hits: [] };
  const hits: FactHit[] = [];
  for (const { productId, tierId, cents, start, end } of day === null ? [] : statedFor(text, catalogue, tiers)) {
    if (tierId !== null || day === null) continue;
    const product = catalogue.find(({ id }) => id === productId);
    const own = product?.skus.flatMap((sku) => findPrice(sku, tier.id, day) ?? []) ?? [];
    const other = tiers.find(
      ({ id }) => id !== tier.id && product?.skus.some((sku) => findPrice(sku, id, day) === cents),
    );
    if (own.length === 0 || own.includes(cents) || !other) continue;
    const params = { tier: tier.name, other: other.name, own: own.map((price) => `¥${formatYuan(price)}`) };
    hits.push({ rule: "tier.price-of-another", start, end, params });
  }
  for (const other of tiers) {
    if (
      other.id === tier.id ||
      other.name === "" ||
      tiers.some(({ name, id }) => id === tier.id && name.includes(other.name))
    )
      continue;
    const at = text.indexOf(`${other.name}专`);
    if (at < 0 || (other.name === "VIP" && text[at - 1] === "S")) continue;
    hits.push({
      rule: "tier.speaks-to-another",
      start: at,
      end: at + other.name.length + 1,
      params: { tier: tier.name, other: other.name },
    });
  }
  if (
    draft?.kind === "promotion" &&
    tier.benefits.length > 0 &&
    !tier.benefits.some((benefit) => text.includes(benefit))
  ) {
    hits.push({
      rule: "tier.no-benefit",
      ...WHOLE_TEXT,
      params: { tier: tier.name, benefits: tier.benefits },
    });
  }
  if (tier.voiceId !== null && voice !== null && voice.id !== tier.voiceId) {
    hits.push({ rule: "tier.other-voice", ...WHOLE_TEXT, params: { tier: tier.name, voice: voice.name } });
  }
  return { hits };
};
