import { createRecord } from "@electron/services/create-record";
import { markSent } from "@electron/services/message-steps";
import { changeSeries, createSeries, stopSeries, trashSeries } from "@electron/services/series/series-services";
import { listRecords } from "@electron/store/records";
import type { Store } from "@electron/store/store";
import { changeState, redo, undo } from "@electron/store/undo";
import { addDays } from "@shared/domain/wall-time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshStore } from "../../support/fresh-store";
import { dropFromModel, editModel, hasOpen, livingOf, type Model, type ModelSlot, openOf } from "./series-model";

/** Far ahead of the clock, a Wednesday: whatever is moved stays ahead of it. */
const START = "2027-03-10T20:00";
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const ending = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((count) => `COUNT=${count}`),
  fc.integer({ min: 0, max: 70 }).map((days) => `UNTIL=${addDays("2027-03-10", days).replaceAll("-", "")}`),
);
const interval = fc.integer({ min: 1, max: 3 });
const rule = fc
  .oneof(
    interval.map((every) => `FREQ=DAILY;INTERVAL=${every * 3}`),
    fc
      .tuple(interval, fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 }))
      .map(([every, days]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${[...new Set([...days, "WE"])].join(",")}`),
    interval.map((every) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=10`),
  )
  .chain((repeats) => ending.map((end) => `${repeats};${end}`));

const pick = fc.nat({ max: 50 });
const edit = fc.record({
  scope: fc.constantFrom("this", "following", "all"),
  text: fc.option(fc.constantFrom("早安", "晚安", "开抢"), { nil: undefined }),
  days: fc.integer({ min: -2, max: 2 }),
  clock: fc.option(fc.constantFrom("08:00", "12:30", "20:00"), { nil: undefined }),
  overwrite: fc.boolean(),
});
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("edit" as const), pick, edit }) },
  fc.record({ kind: fc.constant("trash" as const), pick, scope: fc.constantFrom("this", "following", "all") }),
  fc.record({ kind: fc.constant("stop" as const), pick }),
  fc.record({ kind: fc.constant("send" as const), pick }),
);

type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

test("after any edits of this, the following or all occurrences the living ones are those of a simple model, and undo and redo restore exactly", () => {
  fc.assert(
    fc.property(rule, fc.array(act, { minLength: 1, maxLength: 6 }), (text, acts) => {
      const store = freshStore();
      const { id } = createRecord(store, "messages", { at: START, text: "早安" });
      createSeries(store, { kind: "message", id, rule: text });
      let model = startingModel(store);
      // Edits of the same fields in a row are one step: its state is the last.
      const states = new Map([[lastStep(store), stateOf(store)]]);
      for (const one of acts) {
        const after = perform(store, model, one);
        if (after === model) continue;
        model = after;
        expect(livingIn(store)).toEqual(livingOf(model));
        states.set(lastStep(store), stateOf(store));
      }
      const all = [...states.values()];
      for (const before of all.slice(0, -1).toReversed()) {
        undo(store);
        expect(stateOf(store)).toEqual(before);
      }
      for (const after of all.slice(1)) {
        redo(store);
        expect(stateOf(store)).toEqual(after);
      }
      store.close();
    }),
    {
      numRuns: 150,
      examples: [
        // One that was moved onto the day of another that is sent: both go on standing there.
        [
          "FREQ=WEEKLY;INTERVAL=1;BYDAY=TH,WE;UNTIL=20270311",
          [
            { kind: "send", pick: 0 },
            {
              kind: "edit",
              pick: 0,
              edit: { scope: "all", text: undefined, days: -1, clock: undefined, overwrite: false },
            },
            {
              ...{ kind: "edit", pick: 0 },
              edit: { scope: "following", text: undefined, days: 0, clock: undefined, overwrite: false },
            },
            { kind: "stop", pick: 0 },
          ],
        ],
      ],
    },
  );
}, 120_000);

/** Does it in the store and in the model; what is refused in both leaves the model as it was. */
function perform(store: Store, model: Model, one: Act): Model {
  const living = model.slots.filter(({ isGone }) => !isGone);
  const target = living[one.pick % Math.max(living.length, 1)];
  if (!target) return model;
  const place = { kind: "message", id: target.id } as const;
  switch (one.kind) {
    case "send":
      if (target.isSent) return model;
      markSent(store, target.id);
      return { ...model, slots: model.slots.map((slot) => (slot === target ? { ...slot, isSent: true } : slot)) };
    case "stop":
      stopSeries(store, place);
      return dropFromModel(model, idsOf(openOf(model, target, "following").filter(({ day }) => day > target.day)));
    case "trash":
      trashSeries(store, { ...place, scope: one.scope });
      return dropFromModel(model, one.scope === "this" ? [target.id] : idsOf(openOf(model, target, one.scope)));
    case "edit":
      return performEdit(store, model, target, one.edit);
  }
}

function performEdit(
  store: Store,
  model: Model,
  target: ModelSlot,
  asked: Extract<Act, { kind: "edit" }>["edit"],
): Model {
  const { scope, text, overwrite } = asked;
  if (scope === "this" ? target.isSent : !hasOpen(model, target, scope)) return model;
  // Where a person drops it: some days from where the rule has it, or for this one alone from where it is.
  const isMoving = asked.days !== 0 || asked.clock !== undefined;
  // A rule of months takes the day of the month from where one goes. One that was sent stands where the rule was before:
  // how far the others would go from there is nothing the simple model knows.
  const isMonthly = listRecords(store.db, "series").some(({ rule }) => rule.startsWith("FREQ=MONTHLY"));
  if (isMonthly && target.isSent && scope !== "this" && asked.days !== 0) return model;
  const origin = scope === "this" ? target.at.slice(0, 10) : target.day;
  const clock = asked.clock ?? (scope === "this" ? target.at : (model.parts[target.part]?.clock ?? "")).slice(-5);
  const start = isMoving ? `${addDays(origin, asked.days)}T${clock}` : undefined;
  const changes = text === undefined ? {} : { text };
  const id = { kind: "message", id: target.id } as const;
  changeSeries(store, { ...id, scope, changes, overwrite, ...(start && { start }) });
  return editModel(model, target, { ...asked, clock: isMoving ? clock : undefined });
}

function startingModel(store: Store): Model {
  const slots = listRecords(store.db, "messages").map(
    ({ id, seriesDate, at, text }): ModelSlot => ({
      ...{ id, part: 0, day: seriesDate ?? "", at, text, isSent: false, isGone: false },
    }),
  );
  return { slots, parts: [{ clock: "20:00", text: "早安" }] };
}

function livingIn(store: Store): Record<string, string> {
  return Object.fromEntries(listRecords(store.db, "messages").map(({ id, at, text }) => [id, `${at} ${text}`]));
}

function lastStep({ db }: Store): string {
  return changeState(db).undo?.txnId ?? "";
}

/** Everything there is, but for how often it was written. */
function stateOf({ db }: Store): string {
  const rows = (["messages", "series"] as const).flatMap((kind) =>
    [...listRecords(db, kind), ...listRecords(db, kind, { trashed: true })].map(
      ({ revision: _revision, updatedAt: _updatedAt, ...row }) => JSON.stringify(row),
    ),
  );
  return rows.sort().join("\n");
}

function idsOf(slots: readonly ModelSlot[]): string[] {
  return slots.map(({ id }) => id);
}
