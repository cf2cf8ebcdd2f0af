import { seriesDifferences } from "@renderer/ui/series/series-differences";
import { type Activity, blankActivity } from "@shared/domain/activity";
import { blankMessage, type Message } from "@shared/domain/message";
import type { Series } from "@shared/domain/series";
import { expect, test } from "vitest";

const base = { id: "", revision: 1, createdAt: "", updatedAt: "", trashedAt: null };
const { status: _status, ...said } = { ...blankActivity, title: "内购", memberValue: "省心" };
const series: Series = {
  ...{ ...base, title: "内购", kind: "activity", rule: "FREQ=WEEKLY;BYDAY=FR", start: "2026-12-04T20:00" },
  ...{ except: [], laidUntil: "2027-12-04" },
  pattern: { kind: "activity", at: "2026-12-04T20:00", minutes: 120, fields: said, messages: [] },
};
const activity: Activity = {
  ...{ ...base, ...blankActivity, ...said, seriesId: "s", seriesDate: "2026-12-11" },
  ...{ start: "2026-12-11T20:00", end: "2026-12-11T22:00" },
};

test("an occurrence that says what its series says differs in nothing, whatever was ticked off", () => {
  expect(seriesDifferences({ ...activity, status: "ready" }, { series })).toEqual({ names: [], changes: {} });
  const brief = { ...activity.brief, checklist: [{ text: "备货", done: false }] };
  const own = { ...activity, brief: { ...brief, checklist: [{ text: "备货", done: true }] } };
  const pattern = { ...series.pattern, fields: { ...said, brief } } as Series["pattern"];
  expect(seriesDifferences(own, { series: { ...series, pattern } }).names).toEqual([]);
});

test("what was edited here is named, with where it went", () => {
  const edited = { ...activity, title: "圣诞内购", start: "2026-12-12T20:00", end: "2026-12-12T23:00" };
  expect(seriesDifferences(edited, { series })).toEqual({
    names: ["title", "time", "length"],
    changes: { title: "圣诞内购" },
    start: "2026-12-12T20:00",
    end: "2026-12-12T23:00",
  });
});

test("a message's status is its own affair, its time is not", () => {
  const { status: _, skipReason: __, ...fields } = { ...blankMessage, text: "早安" };
  const message: Message = {
    ...{ ...base, ...blankMessage, ...fields, at: "2026-12-11T21:00", status: "ready" },
    ...{ sentAt: null, sentText: null, importKey: null, cueId: null, seriesId: "s", seriesDate: "2026-12-11" },
  };
  const ofMessage: Series = { ...series, kind: "message", pattern: { kind: "message", fields } };
  expect(seriesDifferences(message, { series: ofMessage })).toEqual({
    names: ["time"],
    changes: {},
    start: "2026-12-11T21:00",
  });
});
