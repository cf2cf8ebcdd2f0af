import type { CueChanges, CueView } from "@shared/api/contract/run-sheets";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useReducer, useRef } from "react";
import { client } from "../../api/client";
import { errorCodeOf } from "../../api/error-sentence";
import { runMutation } from "../../api/run-mutation";
import { addPendingSave } from "../../browser/pending-saves";
import { createAutosave, type SaveState } from "../autosave";
import { isLostOnLeaving } from "../is-lost-on-leaving";

export type CueForm = {
  /** The cue with what was typed laid over it. */
  readonly values: CueView;
  readonly set: (changes: CueChanges) => void;
  readonly state: SaveState;
};

type Versioned = CueView & CueChanges & { readonly revision: number };

/**
 * A form over one cue that saves by itself. Cues have no revision of their own, and their message may be changed beside
 * the activity: every other state that arrives counts as a newer one.
 */
export function useCueForm(activityId: string, cue: CueView): CueForm {
  const queryClient = useQueryClient();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const cueId = cue.id;
  const seen = useRef(0);
  const current = useMemo((): Versioned => {
    seen.current += 1;
    return { ...cue, revision: seen.current };
  }, [cue]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer state of the same cue is adopted below, not started anew
  const autosave = useMemo(
    () =>
      createAutosave<Versioned, CueChanges>(current, {
        save: async (changes, base) => {
          const mutationFn = () => client.runSheets.updateCue({ activityId, cueId, changes });
          const saved = await runMutation(queryClient, { mutationFn, meta: { quiet: true } }, undefined);
          return { ...saved, revision: base };
        },
        reload: () => Promise.resolve(current),
        // The last word typed counts.
        isConflict: () => false,
        mayRetry: (error) => errorCodeOf(error) === undefined,
        onChange: redraw,
        after: (ms, work) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      }),
    [activityId, cueId, queryClient],
  );

  useEffect(() => autosave.adopt(current), [autosave, current]);
  useEffect(() => {
    const save = () => void autosave.flush();
    const forget = addPendingSave(
      autosave.flush,
      () => autosave.state().kind === "failed",
      () => isLostOnLeaving(autosave.state()),
    );
    window.addEventListener("pagehide", save);
    return () => {
      forget();
      window.removeEventListener("pagehide", save);
      autosave.dispose();
    };
  }, [autosave]);

  return { values: autosave.values(), set: autosave.patch, state: autosave.state() };
}
