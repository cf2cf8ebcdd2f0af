import { ORPCError } from "@orpc/client";
import type { SaveState } from "@renderer/ui/autosave";
import { isLostOnLeaving } from "@renderer/ui/is-lost-on-leaving";
import { expect, test } from "vitest";

const failed = (error: unknown): SaveState => ({ kind: "failed", error, retry: () => undefined });

test("what a form holds is gone with it only when its save was refused and nobody tries again", () => {
  const none = () => undefined;
  const states: Record<string, SaveState> = {
    saved: { kind: "saved" },
    typing: { kind: "dirty" },
    "disk full": failed(new ORPCError("DISK_FULL")),
    "read-only": failed(new ORPCError("READ_ONLY")),
    "the app is silent": failed(new TypeError("Failed to fetch")),
    "the record is gone": failed(new ORPCError("NOT_FOUND")),
    "changed elsewhere": { kind: "conflict", keepMine: none, takeTheirs: none },
  };
  expect(Object.keys(states).filter((name) => isLostOnLeaving(states[name] ?? { kind: "saved" }))).toEqual([
    "disk full",
    "read-only",
    "changed elsewhere",
  ]);
});
