import type { FieldsOf, RecordKind, RecordOf } from "@shared/domain/record-kinds";
import type { ReadDb } from "../store/database";
import { activityRules } from "./rules/activity-rules";
import { adaptationRules } from "./rules/adaptation-rules";
import { draftRules } from "./rules/draft-rules";
import { groupRules } from "./rules/group-rules";
import { holidayRules } from "./rules/holiday-rules";
import { mediaRules } from "./rules/media-rules";
import { messageRules } from "./rules/message-rules";
import { ownDayRules } from "./rules/own-day-rules";
import { ownRuleRules } from "./rules/own-rule-rules";
import { productRules } from "./rules/product-rules";
import { quoteRules } from "./rules/quote-rules";
import { templateRules } from "./rules/template-rules";
import { tierRules } from "./rules/tier-rules";

/** What a kind of record asks for beyond its schema. */
export type RecordRules<K extends RecordKind> = {
  /** Values a new record takes from the workspace when none is given. */
  readonly fill?: (given: Partial<FieldsOf<K>>, db: ReadDb) => Partial<FieldsOf<K>>;
  /**
   * Throws when the record may not be as it would be. Rules on status hold at the step into it: what is required is
   * typed bit by bit, and emptying it later must not keep autosave from saving; the screens show what is missing.
   */
  readonly check?: (next: FieldsOf<K>, before: RecordOf<K> | undefined) => void;
  /** Columns that follow from the record itself. */
  readonly derive?: (next: FieldsOf<K>) => Partial<RecordOf<K>>;
};

const rules: { readonly [K in RecordKind]?: RecordRules<K> } = {
  groups: groupRules,
  tiers: tierRules,
  products: productRules,
  activities: activityRules,
  drafts: draftRules,
  adaptations: adaptationRules,
  messages: messageRules,
  templates: templateRules,
  quotes: quoteRules,
  ownDays: ownDayRules,
  holidays: holidayRules,
  media: mediaRules,
  ownRules: ownRuleRules,
};

/** The rules of a kind; most have none. */
export function rulesOf<K extends RecordKind>(kind: K): RecordRules<K> {
  return rules[kind] ?? {};
}
