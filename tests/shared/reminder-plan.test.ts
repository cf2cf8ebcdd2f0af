import { planReminders, type ReminderPlan } from "@shared/domain/reminder-plan";
import { describe, expect, test } from "vitest";

const settings = { reminders: { on: true, minutesBefore: 5 }, quietHours: { from: "22:30", to: "08:00" } };
const at = (clock: string, day = 28) => `2026-11-${day}T${clock}`;
const message = (id: string, clock: string, day?: number) => ({ id, at: at(clock, day) });

/** Asks again and again, as a window does, and remembers what was told. */
function aWindow(messages: readonly { id: string; at: string }[], told = new Set<string>()) {
  return (now: string): ReminderPlan["reminders"] => {
    const plan = planReminders(now, messages, settings, told);
    for (const key of plan.told) told.add(key);
    return plan.reminders;
  };
}

const due = (clock: string, ...messageIds: string[]) => ({ kind: "due", at: at(clock), minutes: 0, messageIds });
const soon = (clock: string, minutes: number, ...messageIds: string[]) => ({
  kind: "soon",
  at: at(clock),
  minutes,
  messageIds,
});

describe("a message to paste", () => {
  test("is told five minutes before and when it is due, and at no other minute", () => {
    const ask = aWindow([message("a", "20:00")]);
    expect([at("19:54"), at("19:55"), at("19:56"), at("20:00"), at("20:01")].map(ask)).toEqual([
      [],
      [soon("20:00", 5, "a")],
      [],
      [due("20:00", "a")],
      [],
    ]);
  });

  test("is told together with the others of its minute", () => {
    const ask = aWindow([message("a", "20:00"), message("b", "20:00"), message("c", "20:05")]);
    expect(ask(at("20:00"))).toEqual([due("20:00", "a", "b"), soon("20:05", 5, "c")]);
  });

  test("that was asked about too late for the first reminder is told how long is left", () => {
    expect(aWindow([message("a", "20:00")])(at("19:58"))).toEqual([soon("20:00", 2, "a")]);
  });

  test("is not told at all when reminders are off, nor before when that is set to 0", () => {
    const plan = (reminders: { on: boolean; minutesBefore: number }) =>
      planReminders(at("19:55"), [message("a", "20:00")], { ...settings, reminders }, new Set());
    expect(plan({ on: false, minutesBefore: 5 })).toEqual({ reminders: [], told: [], nextAt: null });
    expect(plan({ on: true, minutesBefore: 0 })).toEqual({ reminders: [], told: [], nextAt: at("20:00") });
  });
});

describe("nobody is told twice", () => {
  test("after a restart or in a second window, which know what was told", () => {
    const told = new Set<string>();
    const messages = [message("a", "20:00")];
    expect(aWindow(messages, told)(at("20:00"))).toEqual([due("20:00", "a")]);
    expect(aWindow(messages, told)(at("20:00"))).toEqual([]);
  });

  test("when the clock goes back over the due time and passes it again", () => {
    const ask = aWindow([message("a", "20:00")]);
    expect([at("19:55"), at("20:00"), at("19:40"), at("19:55"), at("20:00")].map(ask)).toEqual([
      [soon("20:00", 5, "a")],
      [due("20:00", "a")],
      [],
      [],
      [],
    ]);
  });

  test("when the zone changes and it is an hour earlier, and nothing that is still to come is lost", () => {
    const ask = aWindow([message("a", "20:00"), message("b", "20:30")]);
    expect([at("20:00"), at("19:01"), at("20:00"), at("20:25"), at("20:30")].map(ask)).toEqual([
      [due("20:00", "a")],
      [],
      [],
      [soon("20:30", 5, "b")],
      [due("20:30", "b")],
    ]);
  });

  test("when the zone changes and the due time was jumped over: it is told as missed", () => {
    const ask = aWindow([message("a", "20:00")]);
    expect([at("19:50"), at("20:50"), at("20:51")].map(ask)).toEqual([
      [],
      [{ kind: "missed", at: at("20:00"), minutes: 0, messageIds: ["a"] }],
      [],
    ]);
  });

  test("but again when the message is put off, because that is another time", () => {
    const told = new Set<string>();
    aWindow([message("a", "20:00")], told)(at("20:00"));
    expect(aWindow([message("a", "20:15")], told)(at("20:15"))).toEqual([due("20:15", "a")]);
  });
});

describe("in quiet hours", () => {
  const night = [message("a", "22:40"), message("b", "23:10"), message("c", "08:02", 29)];

  test("nobody is told; at their end what fell due meanwhile is told as one, beside what is due soon", () => {
    const ask = aWindow(night);
    expect([at("22:40"), at("23:10"), at("07:57", 29), at("08:00", 29), at("08:02", 29)].map(ask)).toEqual([
      [],
      [],
      [],
      [
        { kind: "missed", at: at("22:40"), minutes: 0, messageIds: ["a", "b"] },
        { kind: "soon", at: at("08:02", 29), minutes: 2, messageIds: ["c"] },
      ],
      [{ kind: "due", at: at("08:02", 29), minutes: 0, messageIds: ["c"] }],
    ]);
  });

  test("the next look is at their end, and before them at the first reminder", () => {
    const nextAt = (now: string) => planReminders(now, night, settings, new Set()).nextAt;
    expect([at("20:00"), at("22:35"), at("23:30"), at("03:00", 29)].map(nextAt)).toEqual([
      at("08:00", 29),
      at("08:00", 29),
      at("08:00", 29),
      at("08:00", 29),
    ]);
    expect(planReminders(at("20:00"), [message("a", "21:00")], settings, new Set()).nextAt).toBe(at("20:55"));
  });

  test("there are none when both ends are the same clock", () => {
    const always = { ...settings, quietHours: { from: "08:00", to: "08:00" } };
    expect(planReminders(at("23:10"), night, always, new Set()).reminders.map(({ kind }) => kind)).toEqual([
      "missed",
      "due",
    ]);
  });
});

test("what was left over from the day before yesterday is not told, whenever the app is started", () => {
  expect(aWindow([message("a", "09:00", 26)])(at("09:30"))).toEqual([]);
});
