import { QunceError } from "@shared/api/errors";
import { festivalTurns } from "@shared/domain/festival-days";
import type { DayDecision, OwnDay } from "@shared/domain/own-day";
import { standInFields, standsInFor } from "@shared/domain/own-day-turns";
import { type DateText, dayNumber } from "@shared/domain/wall-time";
import { insertRecord, listRecords } from "../store/records";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { changeRecord } from "./change-record";
import { findPromotion } from "./day-layers";

/** Which promotion, from which of its turns on, and what is said of it. */
export type StandInWish = {
  readonly key: string;
  readonly date: DateText;
  readonly decision?: DayDecision | undefined;
  readonly hidden?: boolean | undefined;
};

/**
 * A promotion that ships with the app as a day of the shop's own, as one step; the one that stands there already is
 * changed. Throws NOT_FOUND for an unknown promotion, INVALID_INPUT when none of its turns is on that date.
 */
export function standIn(store: Store, { key, date, decision, hidden }: StandInWish): OwnDay {
  const festival = findPromotion(key);
  if (!festival) throw new QunceError("NOT_FOUND");
  const day = dayNumber(date);
  const turn = festivalTurns(festival, day, day).find((each) => each.day === day);
  if (!turn) throw new QunceError("INVALID_INPUT", { field: "date", reason: "date:not_allowed" });
  const wishes = { ...(decision === undefined ? {} : { decision }), ...(hidden === undefined ? {} : { hidden }) };
  const verb = hidden === true ? "hide" : decision === undefined ? "standIn" : "decide";
  const known = listRecords(store.db, "ownDays").findLast((own) => standsInFor(own, festival, turn));
  if (known) return changeRecord(store, "ownDays", known.id, wishes, { verb });
  const language = getSettings(store.db).language === "en" ? "en" : "zh";
  const fields = { ...standInFields(festival, turn, language), ...wishes };
  return store.write({ code: `ownDays.${verb}`, subject: fields.name }, (tx) =>
    insertRecord(tx, "ownDays", store.newId(), fields),
  );
}
