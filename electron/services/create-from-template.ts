import { QunceError } from "@shared/api/errors";
import { type Activity, type ActivityFields, blankActivity } from "@shared/domain/activity";
import { blankActivityBrief } from "@shared/domain/activity-brief";
import type { ActivityTemplate } from "@shared/domain/activity-template";
import { assertSpan } from "@shared/domain/cue-time";
import { layOut } from "@shared/domain/run-sheet-layout";
import { addMinutes, type WallTime } from "@shared/domain/wall-time";
import type { WriteDb } from "../store/database";
import { findRecord, getRecord, insertRecord } from "../store/records";
import type { Store } from "../store/store";
import { getTemplate } from "./find-template";
import { getChosen } from "./get-chosen";
import { loadCast } from "./load-cast";
import { wallClock } from "./workspace-clock";
import { writeMessages } from "./write-run-sheet";

/** What a person chooses when an activity begins from a template. */
export type FromTemplate = {
  readonly id?: string | undefined;
  readonly templateKey: string;
  readonly title?: string | undefined;
  readonly start: WallTime;
  readonly end?: WallTime | undefined;
  readonly groupIds: readonly string[];
  readonly productIds: readonly string[];
  readonly ownerStaffId?: string | null | undefined;
};

/**
 * Makes an activity with its run sheet and all its messages, and what `follow` does, in one step. The same id again answers with what is stored.
 * Throws TEMPLATE_MISSING, CHOSEN_GONE, INVALID_INPUT, END_BEFORE_START, TIME_OUT_OF_RANGE, RUN_SHEET_TOO_LONG.
 */
export function createFromTemplate(
  store: Store,
  chosen: FromTemplate,
  follow?: (tx: WriteDb, id: string) => void,
): { activity: Activity; past: number } {
  const now = wallClock(store);
  const known = chosen.id === undefined ? undefined : findRecord(store.db, "activities", chosen.id);
  if (known) return { activity: known, past: countPast(known, now) };
  const { title, write } = prepareFromTemplate(store, chosen);
  return store.write({ code: "activities.create", subject: title }, (tx) => {
    const made = write(tx);
    follow?.(tx, made.id);
    const activity = follow ? getRecord(tx, "activities", made.id) : made;
    return { activity, past: countPast(activity, now) };
  });
}

/** Checks and lays out such an activity without writing it, so that it can be part of a larger step. Throws as above. */
export function prepareFromTemplate(
  store: Store,
  chosen: FromTemplate,
): { readonly title: string; readonly write: (tx: WriteDb) => Activity } {
  const { db } = store;
  const { id = store.newId(), templateKey, start, ownerStaffId = null } = chosen;
  const template = getTemplate(db, templateKey);
  const groups = getChosen(db, "groups", chosen.groupIds, "groupIds");
  const products = getChosen(db, "products", chosen.productIds, "productIds");
  getChosen(db, "staff", ownerStaffId === null ? [] : [ownerStaffId], "staffId");
  if (groups.length === 0 && speaksToGroups(template)) refuseMissing("groupIds");
  if (products.length === 0 && template.needsProduct) refuseMissing("productIds");
  const title = chosen.title?.trim() || template.name;
  // Asked before its end is reckoned: beyond the calendar's years there is no text for one.
  assertSpan({ start, end: chosen.end ?? start }, title);
  const end = chosen.end ?? addMinutes(start, template.durationMinutes);
  const cast = loadCast(db, ownerStaffId);
  const { cues, messages } = layOut(template, { start, end, groups, cast, newId: store.newId });
  const fields: ActivityFields = {
    ...blankActivity,
    ...briefed(template),
    title,
    start,
    end,
    groupIds: groups.map((group) => group.id),
    productIds: products.map((product) => product.id),
    ownerStaffId,
    runSheet: cues,
  };
  const write = (tx: WriteDb): Activity => {
    const activity = insertRecord(tx, "activities", id, fields);
    writeMessages(tx, id, { added: messages });
    return activity;
  };
  return { title, write };
}

/** What an activity takes over from its template beside the cues. */
function briefed({ key, type, goal, memberValue, target, risks, checklist }: ActivityTemplate) {
  const brief = { ...blankActivityBrief, target, risks, checklist: checklist.map((text) => ({ text, done: false })) };
  return { templateKey: key, type, goal, memberValue, brief };
}

function speaksToGroups({ cues }: ActivityTemplate): boolean {
  return cues.some(({ kind, audience }) => kind === "message" && audience === "groups");
}

function countPast({ runSheet }: Activity, now: WallTime): number {
  return runSheet.filter(({ at }) => at < now).length;
}

function refuseMissing(field: string): never {
  throw new QunceError("INVALID_INPUT", { field, reason: `${field}:missing` });
}
