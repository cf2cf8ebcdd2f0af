import type { GuardQuestion } from "@shared/api/contract/guards";
import { QunceError } from "@shared/api/errors";
import { checkGuards, findingOf, type GuardedMessage, type GuardRules, isGuarded } from "@shared/domain/check-guards";
import type { GuardFinding } from "@shared/domain/guard";
import { blankMessage, type Message } from "@shared/domain/message";
import { addDays, type DateText, dateOf, daysBetween } from "@shared/domain/wall-time";
import { selectMessages } from "../store/messages";
import { findRecord, getRecords, listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getLiving } from "./change-record";
import { renderMessages } from "./render-message";

/** More days than these are no question about a plan. */
const MOST_DAYS = 400;

/** Answers what the guard has to say about days, about a message, or about one that is only being planned. */
export function checkGuard(store: Store, question: GuardQuestion): GuardFinding[] {
  if ("from" in question) return checkSpan(store, question);
  return checkOne(
    store,
    "messageId" in question ? getLiving(store, "messages", question.messageId) : plannedOf(store, question),
  );
}

function checkSpan(store: Store, span: { from: DateText; to: DateText; groupIds?: string[] | undefined }) {
  const { from, to, groupIds } = span;
  if (daysBetween(from, to) >= MOST_DAYS) throw new QunceError("SPAN_TOO_LONG", { limit: MOST_DAYS });
  const rules = rulesOf(store);
  // All groups even when one is asked for: the person pasting may be busy in another.
  const messages = selectMessages(store.db, { from: addDays(from, -Math.max(1, rules.repeatGuardDays)), to });
  return checkGuards(guardedOf(store, messages), rules)
    .filter(({ about }) => isGuarded(about) && dateOf(about.at) >= from)
    .filter(({ about }) => !groupIds?.length || (about.groupId !== null && groupIds.includes(about.groupId)))
    .map((warning) => findingOf(warning));
}

/** Looks both ways: what is planned now may be in the way of something later. */
function checkOne(store: Store, message: Message): GuardFinding[] {
  const rules = rulesOf(store);
  const days = Math.max(1, rules.repeatGuardDays);
  const day = dateOf(message.at);
  const span = { from: addDays(day, -days), to: addDays(day, days) };
  const ofGroup = message.groupId === null ? [] : selectMessages(store.db, { ...span, groupIds: [message.groupId] });
  const ofDay = selectMessages(store.db, { from: day, to: day });
  const others = new Map([...ofGroup, ...ofDay].map((each) => [each.id, each]));
  others.delete(message.id);
  const together = [...others.values(), message].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  return checkGuards(guardedOf(store, together), rules)
    .filter(({ about, other }) => about.id === message.id || other?.id === message.id)
    .map((warning) => findingOf(warning, message.id));
}

/** The workspace's rules, and the ceilings of groups that have one of their own. */
function rulesOf(store: Store): GuardRules {
  const groups = listRecords(store.db, "groups");
  const ceilings = groups.flatMap(({ id, cadence }) =>
    cadence.dailyCeiling === null ? [] : [[id, cadence.dailyCeiling] as const],
  );
  return { ...getSettings(store.db), ceilings: new Map(ceilings) };
}

type Planned = Exclude<GuardQuestion, { from: DateText } | { messageId: string }>;

/** A message that is not there yet: without an id, and with its draft's words. */
function plannedOf(store: Store, { groupId, at, text = "", draftId, voiceId, staffId }: Planned): Message {
  const draft = draftId === undefined ? undefined : findRecord(store.db, "drafts", draftId);
  return {
    ...blankMessage,
    ...{ id: "", revision: 1, createdAt: "", updatedAt: "", trashedAt: null },
    ...{ sentAt: null, sentText: null, importKey: null, cueId: null, seriesId: null, seriesDate: null },
    title: draft?.title ?? "",
    groupId,
    at,
    text,
    draftId: draft?.id ?? null,
    activityId: draft?.activityId ?? null,
    voiceId: voiceId ?? draft?.voiceId ?? null,
    staffId: staffId ?? null,
  };
}

function guardedOf(store: Store, messages: readonly Message[]): GuardedMessage[] {
  const keepers = new Map(listRecords(store.db, "groups").map((group) => [group.id, group.staffId]));
  const activityIds = messages.flatMap(({ activityId }) => activityId ?? []);
  const series = new Map(getRecords(store.db, "activities", activityIds).map(({ id, seriesId }) => [id, seriesId]));
  return renderMessages(store.db, messages).map(({ message, text }) => ({
    seriesId: message.seriesId ?? series.get(message.activityId ?? "") ?? null,
    id: message.id,
    title: message.title,
    groupId: message.groupId,
    at: message.at,
    text: message.sentText ?? text,
    status: message.status,
    staffId: message.staffId ?? (message.groupId === null ? null : (keepers.get(message.groupId) ?? null)),
    activityId: message.activityId,
    guardWaivers: message.guardWaivers,
  }));
}
