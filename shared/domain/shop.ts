import { z } from "zod";
import { labels, line, prose, recordOf } from "./record";

/** A shop: the base that groups and products belong to (S87). */
export const shopFields = z.object({
  name: line(60),
  platform: line(60),
  links: labels,
  serviceHours: line(200),
  note: prose(),
});

export const shop = recordOf(shopFields);
export type ShopFields = z.infer<typeof shopFields>;
export type Shop = z.infer<typeof shop>;

/** A shop with nothing filled in. */
export const blankShop: ShopFields = { name: "", platform: "", links: [], serviceHours: "", note: "" };
