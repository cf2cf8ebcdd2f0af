import { QunceError } from "@shared/api/errors";
import { type BoardInput, boardReach } from "@shared/domain/build-cadence-board";
import { wholeWeeks } from "@shared/domain/cadence";
import { mixPartOf } from "@shared/domain/content-kind";
import { gatherUses, type PoolItem } from "@shared/domain/evergreen-pool";
import { addDays, type DateText, dateOf, daysBetween } from "@shared/domain/wall-time";
import {
  selectCadenceActivities,
  selectCadenceMessages,
  selectEvergreenDrafts,
  selectPoolUses,
} from "../store/cadence";
import type { ReadDb } from "../store/database";
import { listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { getChosen } from "./get-chosen";
import { fieldsOfGroup, listTopicBank, topicPool } from "./topic-bank";
import { wallClock } from "./workspace-clock";

/** A year and a quarter: more weeks than a screen has columns for. */
const MOST_DAYS = 460;

/** Moving and planning look this far past the weeks shown. */
const DAYS_AHEAD = 60;

/** Which weeks and which groups. */
export type CadenceQuery = {
  readonly from: DateText;
  readonly to: DateText;
  readonly groupIds?: readonly string[] | undefined;
};

/**
 * What a board is built from. Without groups named: every group that is not paused or closed, and our Moments. Throws
 * INVALID_INPUT for days the wrong way round, SPAN_TOO_LONG, CHOSEN_GONE for a group that is not there.
 */
export function readCadenceInput(store: Store, { from, to, groupIds }: CadenceQuery): BoardInput {
  if (to < from) throw new QunceError("INVALID_INPUT", { field: "to", reason: "to:order" });
  if (daysBetween(from, to) >= MOST_DAYS) throw new QunceError("SPAN_TOO_LONG", { limit: MOST_DAYS });
  const { db } = store;
  const settings = getSettings(db);
  const now = wallClock(store);
  const span = wholeWeeks(from, to, settings.weekStart);
  const today = dateOf(now);
  // Whole months around the weeks shown, and room to move things to.
  const ahead = Math.max(DAYS_AHEAD, daysBetween(today, span.to)) + 31;
  const days = { from: boardReach(addDays(span.from, -31), now), to: addDays(today, ahead) };
  const chosen = groupIds?.length ? getChosen(db, "groups", groupIds, "groupIds") : undefined;
  const open = listRecords(db, "groups").filter(({ status }) => status === "active" || status === "preparing");
  return {
    span,
    now,
    settings,
    groups: (chosen ?? open).map((group) => ({ ...group, fields: fieldsOfGroup(group) })),
    withMoments: chosen === undefined,
    activities: selectCadenceActivities(db, days),
    messages: selectCadenceMessages(db, days),
    pool: evergreenPool(db),
    uses: gatherUses(selectPoolUses(db)),
  };
}

/** Evergreen drafts and topics, the drafts first: what was written for this shop goes before what anybody could post. */
function evergreenPool(db: ReadDb): PoolItem[] {
  const drafts = selectEvergreenDrafts(db).map(
    ({ id, title, kind, channel, noRepeatDays }): PoolItem => ({
      source: { kind: "draft", id, title },
      part: mixPartOf(kind),
      channel,
      groupIds: [],
      fields: [],
      noRepeatDays,
      months: [],
    }),
  );
  return [...drafts, ...topicPool(listTopicBank(db))];
}
