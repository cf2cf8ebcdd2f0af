import type { RecordKind, RecordOf } from "@shared/domain/record-kinds";
import { activities } from "./activities";
import { drafts } from "./drafts";
import { groups } from "./groups";
import { media } from "./media";
import { messages } from "./messages";
import { personas } from "./personas";
import { products } from "./products";
import { results } from "./results";
import { shops } from "./shops";
import { snippets } from "./snippets";
import { staff } from "./staff";
import { templates } from "./templates";
import { tiers } from "./tiers";
import { voices } from "./voices";

/** The table of every kind of record. A row must be exactly a record of `shared/domain`; otherwise this does not compile. */
export const tables = {
  shops,
  groups,
  tiers,
  personas,
  voices,
  staff,
  products,
  activities,
  drafts,
  messages,
  snippets,
  results,
  templates,
  media,
} satisfies { [K in RecordKind]: { $inferSelect: RecordOf<K> } };
