import { type FlowState, type FlowStep, stepMessage } from "@shared/domain/message-flow";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const planned: FlowState = {
  status: "planned",
  at: "2026-11-28T20:00",
  staffId: null,
  skipReason: "",
  sentAt: null,
  sentText: null,
};

const send: FlowStep = { kind: "send", now: "2026-11-28T20:01", text: "今晚八点开抢", staffId: "xiaomei" };

function walk(message: FlowState, ...steps: FlowStep[]): FlowState {
  let current = message;
  for (const step of steps) {
    const outcome = stepMessage(current, step);
    if (outcome.kind === "change") current = { ...current, ...outcome.changes };
  }
  return current;
}

describe("the way of a message", () => {
  it("goes from planned over copied to sent, and keeps text, time and person", () => {
    expect(walk(planned, { kind: "copy" }, send)).toEqual({
      ...planned,
      status: "sent",
      sentAt: "2026-11-28T20:01",
      sentText: "今晚八点开抢",
      staffId: "xiaomei",
    });
  });

  it("does not change what was sent when it is ticked again by somebody else", () => {
    const sent = walk(planned, send);
    const again: FlowStep = { kind: "send", now: "2026-11-28T21:00", text: "改过的", staffId: "other" };
    expect(stepMessage(sent, again)).toEqual({ kind: "same" });
  });

  it("does not plan a sent message anew when it is copied once more", () => {
    expect(stepMessage(walk(planned, send), { kind: "copy" })).toEqual({ kind: "same" });
  });

  it("refuses to send what was skipped, to skip what was sent, and to postpone either", () => {
    const skipped = walk(planned, { kind: "skip", reason: "下雨" });
    const sent = walk(planned, send);
    const later: FlowStep = { kind: "postpone", now: "2026-11-28T20:00", minutes: 10 };
    expect([
      stepMessage(skipped, send),
      stepMessage(sent, { kind: "skip", reason: "下雨" }),
      stepMessage(sent, later),
      stepMessage(skipped, later),
    ]).toEqual(Array(4).fill({ kind: "refused" }));
  });

  it("lets the reason of a skip be corrected", () => {
    const skipped = walk(planned, { kind: "skip", reason: "下雨" });
    expect(stepMessage(skipped, { kind: "skip", reason: "库存没到" })).toEqual({
      kind: "change",
      changes: { status: "skipped", skipReason: "库存没到" },
    });
  });

  it("comes back ready after reopening, with nothing left of the tick or the skip", () => {
    const reopened = { ...planned, status: "ready" };
    expect(walk(planned, { kind: "skip", reason: "下雨" }, { kind: "reopen" })).toEqual(reopened);
    expect(walk(planned, send, { kind: "reopen" })).toEqual({ ...reopened, staffId: "xiaomei" });
  });

  it("is postponed from its own time while that lies ahead", () => {
    const step: FlowStep = { kind: "postpone", now: "2026-11-28T19:36", minutes: 30 };
    expect(walk(planned, step)).toEqual({ ...planned, at: "2026-11-28T20:30" });
  });

  it("is postponed from now once its time has passed, so that ten minutes later is not still yesterday", () => {
    const overdue = { ...planned, at: "2026-11-27T09:00" };
    const step: FlowStep = { kind: "postpone", now: "2026-11-28T23:55", minutes: 10 };
    expect(walk(overdue, step)).toEqual({ ...planned, at: "2026-11-29T00:05" });
  });

  it("has to be copied again after it was copied and then postponed", () => {
    const step: FlowStep = { kind: "postpone", now: "2026-11-28T19:36", minutes: 30 };
    expect(walk(planned, { kind: "copy" }, step).status).toBe("ready");
  });

  it("is the same after any step taken twice as after taking it once, unless it is postponed", () => {
    const step = fc.oneof<fc.Arbitrary<FlowStep>[]>(
      fc.constant({ kind: "copy" }),
      fc.constant(send),
      fc.constant({ kind: "reopen" }),
      fc.record({ kind: fc.constant("skip" as const), reason: fc.constantFrom("下雨", "库存没到") }),
    );
    fc.assert(
      fc.property(fc.array(step), step, (before, last) => {
        const state = walk(planned, ...before, last);
        expect(walk(state, last)).toEqual(state);
      }),
    );
  });

  it("has a sent time and a sent text exactly while it is sent", () => {
    const step = fc.oneof<fc.Arbitrary<FlowStep>[]>(
      fc.constant({ kind: "copy" }),
      fc.constant(send),
      fc.constant({ kind: "reopen" }),
      fc.constant({ kind: "skip", reason: "下雨" }),
      fc.constant({ kind: "postpone", now: "2026-11-28T19:36", minutes: 5 }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { status, sentAt, sentText } = walk(planned, ...steps);
        expect([sentAt !== null, sentText !== null]).toEqual([status === "sent", status === "sent"]);
      }),
    );
  });
});
