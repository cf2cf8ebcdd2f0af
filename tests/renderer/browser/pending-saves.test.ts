import { addPendingSave, hasStuckSave, savePending, wouldLoseOnLeaving } from "@renderer/browser/pending-saves";
import { afterEach, describe, expect, it } from "vitest";

const forget: (() => void)[] = [];
afterEach(() => {
  for (const leave of forget.splice(0)) leave();
});

describe("what is typed but not saved", () => {
  it("is saved everywhere before a step that needs it, forms last opened included", async () => {
    const saved: string[] = [];
    forget.push(
      addPendingSave(async () => void saved.push("文案")),
      addPendingSave(async () => void saved.push("社群")),
    );
    await savePending();
    expect(saved).toEqual(["文案", "社群"]);
  });

  it("is forgotten with the form that is gone", async () => {
    const saved: string[] = [];
    addPendingSave(async () => void saved.push("走了的表单"))();
    await savePending();
    expect(saved).toEqual([]);
  });

  it("holds the page back only when a save has failed", () => {
    let isStuck = false;
    forget.push(
      addPendingSave(
        async () => undefined,
        () => isStuck,
      ),
    );
    const before = hasStuckSave();
    isStuck = true;
    expect([before, hasStuckSave()]).toEqual([false, true]);
  });

  it("keeps one from going elsewhere only when it would be gone", () => {
    forget.push(
      addPendingSave(
        async () => undefined,
        () => true,
      ),
    );
    const before = wouldLoseOnLeaving();
    const gone = addPendingSave(
      async () => undefined,
      () => true,
      () => true,
    );
    const during = wouldLoseOnLeaving();
    gone();
    expect([before, during, wouldLoseOnLeaving()]).toEqual([false, true, false]);
  });
});
