import type { Shop } from "@shared/domain/shop";
import { appPalette, shopPalette } from "@shared/domain/shop-palette";

/** The shop a page speaks for; null where several do, or none. */
export type PageShop = Pick<Shop, "name" | "colour"> | null;

/** The sign in a page's seal: the shop's first character in its own colour, or the app's. */
export function sealOf(shop: PageShop): string {
  const [first] = new Intl.Segmenter("zh", { granularity: "grapheme" }).segment(shop?.name.trim() ?? "");
  return shop?.colour && first ? first.segment.toUpperCase() : "群";
}

/** The colours of a printed page as custom properties of its style. */
export function printColours(shop: PageShop): string {
  const { fill, onFill, accent, soft, line, muted, ink } = shopPalette(shop?.colour ?? null);
  // The app's own head rows are paper, not a tint of its seal.
  const ground = shop?.colour ? soft : "#F3EDE3";
  return `:root{--fill:${fill};--on-fill:${onFill};--accent:${accent};--soft:${soft};--ground:${ground};--line:${line};--muted:${muted};--ink:${ink}}`;
}

/** What gives a phone page the shop's colours by day, by night and on paper; nothing for a shop without one. */
export function phoneColours(shop: PageShop): string {
  if (!shop?.colour) return "";
  const { fill, onFill, accent, soft, night } = shopPalette(shop.colour);
  const day = `--key:${fill};--on-key:${onFill};--key-ink:${accent};--key-soft:${soft}`;
  const dark = `--key:${night.fill};--on-key:${night.onFill};--key-ink:${night.accent};--key-soft:${night.soft}`;
  return `:root{${day}}@media (prefers-color-scheme:dark){:root{${dark}}}@media print{:root{${day}}}`;
}

/** The accent of documents that take one colour only, as six digits. */
export function accentOf(shop: PageShop): string {
  return (shop?.colour ? shopPalette(shop.colour) : appPalette).accent.slice(1);
}
