import { changeGroups } from "@shared/domain/run-sheet-groups";
import { layOut } from "@shared/domain/run-sheet-layout";
import { moveCues } from "@shared/domain/run-sheet-move";
import { describe, expect, test } from "vitest";
import { aCast, aGroup, aLine, aPerson, aTemplate, aVoice, idsFrom, storedMessages } from "../support/a-run-sheet";
import { idOf } from "../support/a-shop";

const evening = { start: "2026-12-05T20:00", end: "2026-12-05T21:30" };
const eve = aLine({ key: "eve", time: { kind: "clock", anchor: "start", days: -1, clock: "20:00" } });
const open = aLine({ key: "open" });
const last = aLine({ key: "last", time: { kind: "offset", anchor: "end", minutes: -15 } });
const act = aLine({ key: "act", kind: "action", time: { kind: "offset", anchor: "start", minutes: -60 } });
const template = aTemplate(eve, open, last, act);

const laidFor = (...groups: ReturnType<typeof aGroup>[]) =>
  layOut(template, { ...evening, groups, cast: aCast(), newId: idsFrom(100) });

const to = (start: string, end: string) => ({ start, end, title: "内购", groups: [], cast: aCast() });

describe("an activity that moves", () => {
  test("takes every cue along by its own time, and says what goes from where to where", () => {
    const { cues, messages } = laidFor(aGroup(1));
    const moved = moveCues(cues, storedMessages(messages), to("2026-12-06T19:00", "2026-12-06T21:00"));
    expect(moved.moves.map(({ title, before, after }) => [title, before, after])).toEqual([
      ["eve", "2026-12-04T20:00", "2026-12-05T20:00"],
      ["act", "2026-12-05T19:00", "2026-12-06T18:00"],
      ["open", "2026-12-05T20:00", "2026-12-06T19:00"],
      ["last", "2026-12-05T21:15", "2026-12-06T20:45"],
    ]);
    expect([moved.cues.map(({ at }) => at), moved.stays]).toEqual([moved.moves.map(({ after }) => after), []]);
  });

  test("moves back to exactly where it was", () => {
    const { cues, messages } = laidFor(aGroup(1), aGroup(2));
    const there = moveCues(cues, storedMessages(messages), to("2027-02-28T00:05", "2027-02-28T23:00"));
    const after = new Map(there.moves.map(({ messageId, after }) => [messageId, after]));
    const moved = storedMessages(messages.map((m) => ({ ...m, fields: { ...m.fields, at: after.get(m.id) ?? "" } })));
    expect(moveCues(there.cues, moved, to(evening.start, evening.end)).cues).toEqual(cues);
  });

  test("when only its end moves, takes along what hangs on the end", () => {
    const { cues, messages } = laidFor(aGroup(1));
    const { moves } = moveCues(cues, storedMessages(messages), to(evening.start, "2026-12-05T22:00"));
    expect(moves.map(({ title, after }) => [title, after])).toEqual([["last", "2026-12-05T21:45"]]);
  });

  test("leaves what was pinned, moved by itself, sent, skipped or done where it is, and says so", () => {
    const { cues, messages } = laidFor(aGroup(1));
    const pinned = cues.map((cue) => (cue.key === "eve" ? { ...cue, pinned: true } : cue));
    const done = pinned.map((cue) => (cue.key === "act" ? { ...cue, doneAt: "2026-12-05T18:50" } : cue));
    const stored = storedMessages(messages, { open: { status: "sent" }, last: { at: "2026-12-05T21:20" } });
    const moved = moveCues(done, stored, to("2026-12-06T20:00", "2026-12-06T21:30"));
    expect(moved.stays.map(({ title, at, reason }) => [title, at, reason])).toEqual([
      ["eve", "2026-12-04T20:00", "pinned"],
      ["act", "2026-12-05T19:00", "settled"],
      ["open", "2026-12-05T20:00", "settled"],
      ["last", "2026-12-05T21:20", "pinned"],
    ]);
    expect([moved.moves, moved.cues]).toEqual([[], done]);
  });
});

describe("who does a cue that moves", () => {
  const voice = aVoice(10);
  const weekdays = aPerson(20, { voiceIds: [voice.id], dutyHours: "工作日 9:00–22:00" });
  const weekend = aPerson(21, { voiceIds: [voice.id], dutyHours: "周末 9:00–22:00" });
  const anybody = aPerson(22);
  const cast = aCast({ voices: [voice], staff: [weekdays, weekend, anybody] });
  const laid = layOut(aTemplate(aLine({ key: "open" })), {
    ...evening,
    groups: [aGroup(1)],
    cast,
    newId: idsFrom(100),
  });
  const monday = { start: "2026-12-07T20:00", end: "2026-12-07T21:30", title: "内购", groups: [aGroup(1)], cast };
  const staffOf = (messages: ReturnType<typeof storedMessages>) =>
    moveCues(laid.cues, messages, monday).moves.map(({ staffIdBefore, staffIdAfter }) => [staffIdBefore, staffIdAfter]);

  test("is found anew: who is there on Saturday may be off on Monday", () => {
    expect(staffOf(storedMessages(laid.messages))).toEqual([[weekend.id, weekdays.id]]);
  });

  test("stays whoever was put down by hand", () => {
    expect(staffOf(storedMessages(laid.messages, { open: { staffId: anybody.id } }))).toEqual([
      [anybody.id, anybody.id],
    ]);
  });
});

describe("an activity whose groups change", () => {
  const change = (before: ReturnType<typeof aGroup>[], after: ReturnType<typeof aGroup>[], known = true) => {
    const { cues, messages } = laidFor(...before);
    const stored = storedMessages(messages, { eve: { status: "sent" } });
    const regrouped = changeGroups(cues, stored, {
      ...evening,
      template: known ? template : undefined,
      groups: after,
      groupsBefore: before.map(({ id }) => id),
      cast: aCast(),
      newId: idsFrom(200),
    });
    return { ...regrouped, cues: regrouped.cues.map(({ key, groupId }) => [key, groupId]) };
  };

  test("loses the unsent cues of a group that is left out, and keeps what was sent there", () => {
    const { cues, added, removedMessageIds } = change([aGroup(1), aGroup(2)], [aGroup(2)]);
    expect(cues).toEqual([
      ["eve", idOf(1)],
      ["eve", idOf(2)],
      ["act", null],
      ["open", idOf(2)],
      ["last", idOf(2)],
    ]);
    expect([added.length, removedMessageIds.length]).toEqual([0, 2]);
  });

  test("gains the template's lines for a group that joins, and no action twice", () => {
    const { cues, added, removedMessageIds } = change([aGroup(1)], [aGroup(1), aGroup(2)]);
    expect(cues).toEqual([
      ["eve", idOf(1)],
      ["eve", idOf(2)],
      ["act", null],
      ["open", idOf(1)],
      ["open", idOf(2)],
      ["last", idOf(1)],
      ["last", idOf(2)],
    ]);
    expect([added.map(({ fields }) => fields.groupId), removedMessageIds]).toEqual([[idOf(2), idOf(2), idOf(2)], []]);
  });

  test("gains nothing when its template is gone", () => {
    const { cues, added } = change([aGroup(1)], [aGroup(1), aGroup(2)], false);
    expect([cues.length, added]).toEqual([4, []]);
  });
});
