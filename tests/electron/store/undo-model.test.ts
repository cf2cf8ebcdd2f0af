import { changeState, redo, undo } from "@electron/store/changes";
import { selectDraftPage } from "@electron/store/drafts";
import { insertRecord, listRecords, restoreRecords, trashRecords, updateRecord } from "@electron/store/records";
import { searchRecords } from "@electron/store/search";
import type { Store } from "@electron/store/store";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshStore, openTestStore, type TestClock, testClock, testId } from "../../support/fresh-store";
import { draftRow, groupRow } from "./sample-rows";

/** What a person sees of a record. */
type Seen = { title: string; tags: string[]; isTrashed: boolean };

/** The plain model: every state the workspace was in, and which of them is shown. */
type Model = { states: Map<string, Seen>[]; now: number; typing: { key: string; at: number } | null; clock: number };

type Real = { store: Store; clock: TestClock; revisions: Map<string, number> };

const shown = (model: Model) => model.states[model.now] ?? new Map<string, Seen>();

/** A new state after the one shown; what could be done again is gone. */
function advance(model: Model, change: (state: Map<string, Seen>) => void, mergeKey: string | null = null): void {
  const next = new Map([...shown(model)].map(([id, seen]) => [id, { ...seen, tags: [...seen.tags] }]));
  change(next);
  const isLast = model.now === model.states.length - 1;
  const isSameTyping = mergeKey !== null && model.typing?.key === mergeKey && model.clock - model.typing.at <= 60_000;
  if (isSameTyping && isLast && model.now > 0) model.states[model.now] = next;
  else {
    model.states.splice(model.now + 1, model.states.length, next);
    model.now += 1;
  }
  model.typing = mergeKey === null ? null : { key: mergeKey, at: model.clock };
}

function look(store: Store): Map<string, Seen> {
  const rows = [...listRecords(store.db, "drafts"), ...listRecords(store.db, "drafts", { trashed: true })];
  return new Map(rows.map(({ id, title, tags, trashedAt }) => [id, { title, tags, isTrashed: trashedAt !== null }]));
}

function assertSame(model: Model, { store, revisions }: Real): void {
  expect(look(store)).toEqual(shown(model));
  const state = changeState(store.db);
  expect([state.undo !== null, state.redo !== null]).toEqual([model.now > 0, model.now < model.states.length - 1]);
  for (const trashed of [false, true]) {
    for (const { id, revision } of listRecords(store.db, "drafts", { trashed })) {
      expect(revision).toBeGreaterThanOrEqual(revisions.get(id) ?? 0);
      revisions.set(id, revision);
    }
    const mine = [...shown(model).values()].filter((seen) => seen.isTrashed === trashed);
    const page = selectDraftPage(store.db, { trashed, limit: 500 });
    expect(page.total).toBe(mine.length);
    expect(new Map(page.tags.map(({ tag, count }) => [tag, count]))).toEqual(countTags(mine));
  }
  const living = [...shown(model)].filter(([, seen]) => !seen.isTrashed && seen.title.includes("会员"));
  const found = searchRecords(store.db, "会员", { limit: 100 }).groups.flatMap((group) =>
    group.hits.map((hit) => hit.id),
  );
  expect(found.sort()).toEqual(living.map(([id]) => id).sort());
}

function countTags(seen: readonly Seen[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tag of seen.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

const pick = (model: Model, index: number, isTrashed: boolean) => {
  const ids = [...shown(model)].filter(([, seen]) => seen.isTrashed === isTrashed).map(([id]) => id);
  return ids[index % Math.max(ids.length, 1)];
};

/** One thing a person does; whether it applies is decided when it runs. */
class Act implements fc.Command<Model, Real> {
  constructor(
    readonly name: string,
    readonly index: number,
    readonly act: (model: Model, real: Real, index: number) => void,
  ) {}
  check = () => true;
  run(model: Model, real: Real): void {
    this.act(model, real, this.index);
    assertSame(model, real);
  }
  toString = () => `${this.name}(${this.index})`;
}

const titles = ["会员日", "直播预告", "老会员回馈", "清仓", ""];

const acts: Record<string, Act["act"]> = {
  insert(model, { store }, index) {
    const id = testId();
    const title = titles[index % titles.length] ?? "";
    store.write({ code: "drafts.create", subject: title }, (tx) => insertRecord(tx, "drafts", id, draftRow({ title })));
    advance(model, (state) => state.set(id, { title, tags: [], isTrashed: false }));
  },
  insertTwo(model, { store }, index) {
    const ids = [testId(), testId()];
    store.write({ code: "drafts.create", subject: "" }, (tx) => {
      for (const id of ids) insertRecord(tx, "drafts", id, draftRow({ title: `会员${index}` }));
      insertRecord(tx, "groups", testId(), groupRow("一群"));
    });
    advance(model, (state) => {
      for (const id of ids) state.set(id, { title: `会员${index}`, tags: [], isTrashed: false });
    });
  },
  type(model, { store }, index) {
    const id = pick(model, index, false);
    const title = `${titles[index % titles.length]}${model.states.length}-${model.clock}-${index}`;
    if (!id || shown(model).get(id)?.title === title) return;
    store.write({ code: "drafts.update", subject: title }, (tx) => updateRecord(tx, "drafts", id, { title }), {
      mergeKey: id,
    });
    advance(model, (state) => state.set(id, { ...(state.get(id) as Seen), title }), id);
  },
  tag(model, { store }, index) {
    const id = pick(model, index, false);
    const tags = ["预告", "活动", "日常"].slice(0, index % 4);
    if (!id || JSON.stringify(shown(model).get(id)?.tags) === JSON.stringify(tags)) return;
    store.write({ code: "drafts.update", subject: "" }, (tx) => updateRecord(tx, "drafts", id, { tags }));
    advance(model, (state) => state.set(id, { ...(state.get(id) as Seen), tags }));
  },
  trash(model, { store }, index) {
    const id = pick(model, index, false);
    if (!id) return;
    store.write({ code: "drafts.trash", subject: "" }, (tx) => trashRecords(tx, "drafts", [id]));
    advance(model, (state) => state.set(id, { ...(state.get(id) as Seen), isTrashed: true }));
  },
  restore(model, { store }, index) {
    const id = pick(model, index, true);
    if (!id) return;
    store.write({ code: "drafts.restore", subject: "" }, (tx) => restoreRecords(tx, "drafts", [id]));
    advance(model, (state) => state.set(id, { ...(state.get(id) as Seen), isTrashed: false }));
  },
  fail(_model, { store }) {
    const work = () =>
      store.write({ code: "drafts.create", subject: "" }, (tx) => {
        insertRecord(tx, "drafts", testId(), draftRow());
        throw new Error("stop");
      });
    expect(work).toThrow("stop");
  },
  undo(model, { store }) {
    if (model.now === 0) expect(() => undo(store)).toThrow();
    else {
      undo(store);
      model.now -= 1;
    }
  },
  redo(model, { store }) {
    if (model.now === model.states.length - 1) expect(() => redo(store)).toThrow();
    else {
      redo(store);
      model.now += 1;
    }
  },
  wait(model, { clock }, index) {
    clock.advance(index * 5000);
    model.clock += index * 5000;
  },
  reopen(_model, real) {
    real.store.close();
    real.store = openTestStore({ path: real.store.path, now: real.clock.now });
  },
};

test("whatever is done, undone, done again and reopened in whatever order, the store shows what a plain model shows", {
  timeout: 120_000,
}, () => {
  const commands = Object.entries(acts).map(([name, act]) =>
    fc.nat({ max: 24 }).map((index) => new Act(name, index, act)),
  );
  const property = fc.property(fc.commands(commands, { maxCommands: 40 }), (sequence) => {
    const clock = testClock();
    const real: Real = { store: freshStore(clock), clock, revisions: new Map() };
    const model: Model = { states: [new Map()], now: 0, typing: null, clock: 0 };
    fc.modelRun(() => ({ model, real }), sequence);
    real.store.close();
  });
  fc.assert(property, { numRuns: 40 });
});
