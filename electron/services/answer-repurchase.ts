import { QunceError } from "@shared/api/errors";
import type { Activity } from "@shared/domain/activity";
import type { ActivityTemplate } from "@shared/domain/activity-template";
import type { RepurchaseAnswer, RepurchaseGhost } from "@shared/domain/repurchase";
import { addDays, at, type DateText, dateOf } from "@shared/domain/wall-time";
import { findRecord } from "../store/records";
import type { Store } from "../store/store";
import { changeRecord, getLiving } from "./change-record";
import { createFromTemplate } from "./create-from-template";
import { getTemplate, listTemplates } from "./find-template";
import { allGhosts } from "./repurchase-window";
import { wallClock } from "./workspace-clock";

/** Names one proposal: what, to whom, after which wave. */
export type Proposal = { readonly productId: string; readonly groupId: string | null; readonly wave: DateText };

/** What a wave without a template of its own is sold with again. */
const USUAL_TEMPLATE = "flash-sale";

/**
 * Plans the activity that was proposed, in one step: on its day, or the next when its hour is over. The same id again
 * answers with what is stored. Throws NOT_FOUND when the proposal is gone, and what `createFromTemplate` throws.
 */
export function acceptRepurchase(
  store: Store,
  {
    id,
    templateKey,
    ...proposal
  }: Proposal & { readonly id?: string | undefined; readonly templateKey?: string | undefined },
): { activity: Activity; past: number } {
  const known = id === undefined ? undefined : findRecord(store.db, "activities", id);
  if (known) return { activity: known, past: 0 };
  const ghost = getGhost(store, proposal);
  const template = templateKey === undefined ? fittingTemplate(store, ghost) : getTemplate(store.db, templateKey);
  const start = at(ghost.date, template.startClock);
  return createFromTemplate(store, {
    id,
    templateKey: template.key,
    title: `${template.name} · ${ghost.productName}`,
    start: start > wallClock(store) ? start : at(addDays(ghost.date, 1), template.startClock),
    groupIds: ghost.groupId === null ? [] : [ghost.groupId],
    productIds: [ghost.productId],
  });
}

/** Drops a proposal until the product is sold to the group again. Throws NOT_FOUND. */
export function dismissRepurchase(store: Store, proposal: Proposal): { dismissed: boolean } {
  answer(store, proposal, null, "dismiss");
  return { dismissed: true };
}

/** Puts a proposal off to a later day. Throws NOT_FOUND, INVALID_INPUT for a day that is over. */
export function postponeRepurchase(
  store: Store,
  { until, ...proposal }: Proposal & { readonly until: DateText },
): { until: DateText } {
  if (until <= dateOf(wallClock(store))) throw new QunceError("INVALID_INPUT", { field: "date", reason: "date:past" });
  answer(store, proposal, until, "postpone");
  return { until };
}

function answer(store: Store, { productId, groupId, wave }: Proposal, until: DateText | null, verb: string): void {
  const { repurchaseAnswers } = getLiving(store, "products", productId);
  const others = repurchaseAnswers.filter((each) => each.groupId !== groupId);
  const own: RepurchaseAnswer = { groupId, wave, until };
  changeRecord(store, "products", productId, { repurchaseAnswers: [...others, own] }, { verb });
}

function getGhost(store: Store, { productId, groupId, wave }: Proposal): RepurchaseGhost {
  const ghost = allGhosts(store).find(
    (each) => each.productId === productId && each.groupId === groupId && each.last.date === wave,
  );
  if (!ghost) throw new QunceError("NOT_FOUND");
  return ghost;
}

/** The template of the last wave while there is one, else the first of its type, else the usual one. */
function fittingTemplate({ db }: Store, { last }: RepurchaseGhost): ActivityTemplate {
  const templates = listTemplates(db).map(({ template }) => template);
  const lastKey = last.activityId === null ? "" : (findRecord(db, "activities", last.activityId)?.templateKey ?? "");
  return (
    templates.find(({ key }) => key === lastKey) ??
    templates.find(({ type }) => type === last.activityType) ??
    getTemplate(db, USUAL_TEMPLATE)
  );
}
