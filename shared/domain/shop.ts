import { z } from "zod";
import { hexColour } from "./colour";
import { LONGEST_CODE_TEXT } from "./poster-link";
import { labels, line, prose, recordOf } from "./record";

/** A shop: the base that groups and products belong to (S87). */
export const shopFields = z.object({
  name: line(60),
  platform: line(60),
  links: labels,
  serviceHours: line(200),
  note: prose(),
  /** What posters and page heads are coloured by; null leaves them the app's colours. */
  colour: hexColour.nullable(),
  /** What the code on its posters leads to; empty for none. */
  posterLink: line(LONGEST_CODE_TEXT),
});

export const shop = recordOf(shopFields);
export type ShopFields = z.infer<typeof shopFields>;
export type Shop = z.infer<typeof shop>;

/** A shop with nothing filled in. */
export const blankShop: ShopFields = {
  name: "",
  platform: "",
  links: [],
  serviceHours: "",
  note: "",
  colour: null,
  posterLink: "",
};
