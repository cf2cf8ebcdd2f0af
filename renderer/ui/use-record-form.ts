import type { FieldsOf, RecordKind, RecordOf } from "@shared/domain/record-kinds";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useReducer } from "react";
import { errorCodeOf } from "../api/error-sentence";
import { recordClient } from "../api/record-client";
import { runMutation } from "../api/run-mutation";
import { addPendingSave } from "../browser/pending-saves";
import { createAutosave, type SaveState } from "./autosave";
import { isLostOnLeaving } from "./is-lost-on-leaving";

export type RecordForm<K extends RecordKind> = {
  /** The record with what was typed laid over it. */
  readonly values: RecordOf<K>;
  readonly set: <N extends keyof FieldsOf<K>>(name: N, value: FieldsOf<K>[N]) => void;
  readonly patch: (changes: Partial<FieldsOf<K>>) => void;
  readonly state: SaveState;
  /** Saves now; resolves when nothing is left unsaved (or it failed). */
  readonly flush: () => Promise<void>;
};

/** A form over one record that saves by itself: half a second after typing stops, when the page is hidden, and on leaving. */
export function useRecordForm<K extends RecordKind>(kind: K, record: RecordOf<K>): RecordForm<K> {
  const queryClient = useQueryClient();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { id } = record;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the same record is adopted below, not started anew
  const autosave = useMemo(() => {
    const operations = recordClient(kind);
    return createAutosave<RecordOf<K> & FieldsOf<K>, FieldsOf<K>>(record as RecordOf<K> & FieldsOf<K>, {
      save: (changes, revision) =>
        runMutation(
          queryClient,
          { mutationKey: [kind, id], mutationFn: operations.update, meta: { quiet: true } },
          { id, revision, changes },
        ) as Promise<RecordOf<K> & FieldsOf<K>>,
      reload: () => operations.get({ id }) as Promise<RecordOf<K> & FieldsOf<K>>,
      isConflict: (error) => errorCodeOf(error) === "REVISION_CONFLICT",
      // An answer with a code will be the same next time; silence may end.
      mayRetry: (error) => errorCodeOf(error) === undefined,
      onChange: redraw,
      after: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
    });
  }, [kind, id, queryClient]);

  useEffect(() => autosave.adopt(record as RecordOf<K> & FieldsOf<K>), [autosave, record]);

  useEffect(() => {
    const save = () => void autosave.flush();
    const onVisibility = () => {
      if (document.visibilityState === "hidden") save();
    };
    window.addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", onVisibility);
    const forget = addPendingSave(
      autosave.flush,
      () => ["failed", "conflict"].includes(autosave.state().kind),
      () => isLostOnLeaving(autosave.state()),
    );
    return () => {
      forget();
      window.removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", onVisibility);
      autosave.dispose();
    };
  }, [autosave]);

  return {
    values: autosave.values(),
    set: (name, value) => autosave.patch({ [name]: value } as unknown as Partial<FieldsOf<K>>),
    patch: autosave.patch,
    state: autosave.state(),
    flush: autosave.flush,
  };
}
