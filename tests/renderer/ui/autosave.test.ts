import { type Autosave, createAutosave, type SaveState } from "@renderer/ui/autosave";
import { beforeEach, describe, expect, it } from "vitest";

type Fields = { title: string; note: string };
type Row = Fields & { revision: number };

class Conflict extends Error {}

/** A server that keeps one record and trims its title, like the real one. */
class Desk {
  stored: Row = { title: "会员日", note: "", revision: 1 };
  received: { changes: Partial<Fields>; revision: number }[] = [];
  trouble: Error | undefined;
  gate: Promise<void> = Promise.resolve();

  async save(changes: Partial<Fields>, revision: number): Promise<Row> {
    this.received.push({ changes, revision });
    await this.gate;
    if (this.trouble) throw this.trouble;
    if (revision !== this.stored.revision) throw new Conflict();
    const title = (changes.title ?? this.stored.title).trim();
    this.stored = { ...this.stored, ...changes, title, revision: revision + 1 };
    return this.stored;
  }

  /** Someone else edits the record. */
  editElsewhere(changes: Partial<Fields>): void {
    this.stored = { ...this.stored, ...changes, revision: this.stored.revision + 1 };
  }
}

/** Timers that go off when the test says so, by how long they were to wait. */
class Timers {
  waiting: { ms: number; work: () => void }[] = [];

  after = (ms: number, work: () => void) => {
    const timer = { ms, work };
    this.waiting.push(timer);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== timer);
    };
  };

  get times(): number[] {
    return this.waiting.map((timer) => timer.ms);
  }

  goOff(ms: number): void {
    const timer = this.waiting.find((other) => other.ms === ms);
    if (!timer) throw new Error(`nothing waits ${ms} ms`);
    this.waiting = this.waiting.filter((other) => other !== timer);
    timer.work();
  }
}

let desk: Desk;
let timers: Timers;
let autosave: Autosave<Row, Fields>;

beforeEach(() => {
  desk = new Desk();
  timers = new Timers();
  autosave = createAutosave<Row, Fields>(desk.stored, {
    save: (changes, revision) => desk.save(changes, revision),
    reload: async () => desk.stored,
    isConflict: (error) => error instanceof Conflict,
    mayRetry: (error) => error instanceof Error && error.message === "no answer",
    onChange: () => undefined,
    after: timers.after,
  });
});

const kind = () => autosave.state().kind;

describe("a form that saves by itself", () => {
  it("waits a little after the last key, and half a second at most", () => {
    autosave.patch({ title: "会员日预" });
    autosave.patch({ title: "会员日预告" });
    expect({ times: timers.times, received: desk.received, kind: kind() }).toEqual({
      times: [500, 400],
      received: [],
      kind: "dirty",
    });
  });

  it("saves only the fields that were typed in, on top of the revision they were seen in", async () => {
    autosave.patch({ title: "会员日预告" });
    timers.goOff(400);
    await autosave.flush();
    expect({ received: desk.received, kind: kind(), timers: timers.times }).toEqual({
      received: [{ changes: { title: "会员日预告" }, revision: 1 }],
      kind: "saved",
      timers: [],
    });
  });

  it("has nothing to save when nothing was typed", async () => {
    await autosave.flush();
    expect(desk.received).toEqual([]);
  });

  it("keeps what is typed while saving, and saves it next", async () => {
    let open: () => void = () => undefined;
    desk.gate = new Promise((resolve) => {
      open = resolve;
    });
    autosave.patch({ title: "甲" });
    const first = autosave.flush();
    autosave.patch({ title: "甲乙" });
    expect({ title: autosave.values().title, kind: kind() }).toEqual({ title: "甲乙", kind: "saving" });
    open();
    await first;
    await autosave.flush();
    expect(desk.received).toEqual([
      { changes: { title: "甲" }, revision: 1 },
      { changes: { title: "甲乙" }, revision: 2 },
    ]);
  });

  it("leaves a blank that was just typed on the screen although the file keeps the title trimmed", async () => {
    autosave.patch({ title: "spring " });
    await autosave.flush();
    autosave.adopt({ ...desk.stored });
    expect({ shown: autosave.values().title, kept: desk.stored.title }).toEqual({ shown: "spring ", kept: "spring" });
  });

  it("shows what undo brought back", async () => {
    autosave.patch({ title: "改坏了" });
    await autosave.flush();
    desk.editElsewhere({ title: "会员日" });
    autosave.adopt(desk.stored);
    expect(autosave.values()).toEqual({ title: "会员日", note: "", revision: 3 });
  });

  it("is not torn from under the hands by an answer that was older or came while typing", () => {
    autosave.patch({ note: "写到一半" });
    desk.editElsewhere({ title: "别处改的" });
    autosave.adopt(desk.stored);
    expect(autosave.values()).toEqual({ title: "会员日", note: "写到一半", revision: 1 });
  });
});

describe("a record that was changed elsewhere meanwhile", () => {
  it("takes both changes when they touch different fields", async () => {
    autosave.patch({ note: "我写的" });
    desk.editElsewhere({ title: "别处改的" });
    await autosave.flush();
    timers.goOff(0);
    await autosave.flush();
    expect({ stored: desk.stored, kind: kind() }).toEqual({
      stored: { title: "别处改的", note: "我写的", revision: 3 },
      kind: "saved",
    });
  });

  it("asks when both changed the same field, and loses neither until then", async () => {
    autosave.patch({ title: "我的" });
    desk.editElsewhere({ title: "别人的" });
    await autosave.flush();
    expect({ kind: kind(), shown: autosave.values().title, stored: desk.stored.title }).toEqual({
      kind: "conflict",
      shown: "我的",
      stored: "别人的",
    });
  });

  it("keeps mine when I say so", async () => {
    const state = await clash();
    state.keepMine();
    await autosave.flush();
    expect({ stored: desk.stored.title, kind: kind() }).toEqual({ stored: "我的", kind: "saved" });
  });

  it("takes theirs when I say so", async () => {
    const state = await clash();
    state.takeTheirs();
    expect({ shown: autosave.values().title, kind: kind(), sent: desk.received.length }).toEqual({
      shown: "别人的",
      kind: "saved",
      sent: 1,
    });
  });

  async function clash(): Promise<Extract<SaveState, { kind: "conflict" }>> {
    autosave.patch({ title: "我的" });
    desk.editElsewhere({ title: "别人的" });
    await autosave.flush();
    const state = autosave.state();
    if (state.kind !== "conflict") throw new Error(`expected a conflict, found ${state.kind}`);
    return state;
  }
});

describe("a save that fails", () => {
  it("keeps the text and tries again by itself when nobody answered", async () => {
    desk.trouble = new Error("no answer");
    autosave.patch({ title: "会员日预告" });
    await autosave.flush();
    expect({ kind: kind(), shown: autosave.values().title, timers: timers.times }).toEqual({
      kind: "failed",
      shown: "会员日预告",
      timers: [5000],
    });
    desk.trouble = undefined;
    timers.goOff(5000);
    await autosave.flush();
    expect({ kind: kind(), stored: desk.stored.title }).toEqual({ kind: "saved", stored: "会员日预告" });
  });

  it("waits for the person when the answer was no", async () => {
    desk.trouble = new Error("refused");
    autosave.patch({ title: "会员日预告" });
    await autosave.flush();
    expect({ kind: kind(), timers: timers.times }).toEqual({ kind: "failed", timers: [] });
  });
});
