import type { RecordKind, RecordOf } from "@shared/domain/record-kinds";
import { acceptances } from "./acceptances";
import { activities } from "./activities";
import { adaptations } from "./adaptations";
import { channelProfiles } from "./channel-profiles";
import { draftTemplates } from "./draft-templates";
import { drafts } from "./drafts";
import { groups } from "./groups";
import { holidays } from "./holidays";
import { media } from "./media";
import { messages } from "./messages";
import { ownDays } from "./own-days";
import { ownRules } from "./own-rules";
import { personas } from "./personas";
import { products } from "./products";
import { quotes } from "./quotes";
import { results } from "./results";
import { series } from "./series";
import { shops } from "./shops";
import { snippets } from "./snippets";
import { staff } from "./staff";
import { templates } from "./templates";
import { tiers } from "./tiers";
import { topics } from "./topics";
import { versions } from "./versions";
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
  series,
  drafts,
  adaptations,
  versions,
  messages,
  snippets,
  quotes,
  topics,
  results,
  templates,
  draftTemplates,
  ownDays,
  holidays,
  media,
  channelProfiles,
  ownRules,
  acceptances,
} satisfies { [K in RecordKind]: { $inferSelect: RecordOf<K> } };
