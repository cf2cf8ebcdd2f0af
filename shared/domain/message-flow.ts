import { isSettled, type Message } from "./message";
import { addMinutes, type WallTime } from "./wall-time";

/** The part of a message that its way from planned to sent or skipped changes. */
export type FlowState = Pick<Message, "status" | "at" | "staffId" | "skipReason" | "sentAt" | "sentText">;

/** What happens to a message on its way. */
export type FlowStep =
  | { readonly kind: "copy" }
  | { readonly kind: "send"; readonly now: WallTime; readonly text: string; readonly staffId: string | null }
  | { readonly kind: "skip"; readonly reason: string }
  | { readonly kind: "postpone"; readonly now: WallTime; readonly minutes: number }
  | { readonly kind: "reopen" };

/** The outcome: fields to change, nothing to do because it is so already, or refused because the message is settled. */
export type FlowOutcome =
  | { readonly kind: "change"; readonly changes: Partial<FlowState> }
  | { readonly kind: "same" }
  | { readonly kind: "refused" };

const SAME: FlowOutcome = { kind: "same" };
const REFUSED: FlowOutcome = { kind: "refused" };

/**
 * planned → ready → copied → sent, or skipped with a reason; reopening takes a tick or a skip back to ready.
 * The same step twice does nothing the second time, so that a double click or a retried request cannot falsify
 * when, what and by whom something was sent.
 */
export function stepMessage(message: FlowState, step: FlowStep): FlowOutcome {
  switch (step.kind) {
    case "copy":
      // Copying what is settled is looking something up, not planning it again.
      return isSettled(message.status) || message.status === "copied" ? SAME : change({ status: "copied" });
    case "send":
      if (message.status === "sent") return SAME;
      if (message.status === "skipped") return REFUSED;
      return change({ status: "sent", sentAt: step.now, sentText: step.text, staffId: step.staffId });
    case "skip":
      if (message.status === "sent") return REFUSED;
      if (message.status === "skipped" && message.skipReason === step.reason) return SAME;
      return change({ status: "skipped", skipReason: step.reason });
    case "postpone":
      return isSettled(message.status) ? REFUSED : change(postponed(message, step.now, step.minutes));
    case "reopen":
      if (message.status === "planned" || message.status === "ready") return SAME;
      return change({ status: "ready", sentAt: null, sentText: null, skipReason: "" });
  }
}

/** Counts from now when its time has passed: “ten minutes later” said of something overdue means ten minutes from now. */
function postponed(message: FlowState, now: WallTime, minutes: number): Partial<FlowState> {
  const from = message.at < now ? now : message.at;
  const status = message.status === "copied" ? "ready" : message.status;
  return { at: addMinutes(from, minutes), status };
}

function change(changes: Partial<FlowState>): FlowOutcome {
  return { kind: "change", changes };
}
