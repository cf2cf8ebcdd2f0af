import type { Draft } from "@shared/domain/draft";
import { plainTextOf } from "@shared/domain/plain-text";
import { isWorthKeeping } from "@shared/domain/version";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "../../../api/client";
import { runMutation } from "../../../api/run-mutation";

/** Nobody typed for this long: a pause. */
const PAUSE_MS = 120_000;

/**
 * Keeps versions of a draft by itself: when nobody has typed for two minutes and enough has changed since the last one, and on
 * leaving a draft that was changed. Must stand behind the form in its component, whose last save comes first.
 */
export function useVersionPauses(draft: Draft, flush: () => Promise<void>): void {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({ ...api.versions.keep.mutationOptions(), meta: { quiet: true } });
  const { id, body } = draft;
  const latest = useRef({ body, flush });
  latest.current = { body, flush };
  const kept = useRef(body);

  useEffect(() => {
    if (body === kept.current) return;
    const timer = setTimeout(() => {
      if (!isWorthKeeping(plainTextOf(kept.current), plainTextOf(body))) return;
      kept.current = body;
      void latest.current.flush().then(() => mutate({ draftId: id }));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [body, id, mutate]);

  useEffect(() => {
    kept.current = latest.current.body;
    return () => {
      if (latest.current.body === kept.current) return;
      const options = { ...api.versions.keep.mutationOptions(), meta: { quiet: true } };
      void latest.current
        .flush()
        .then(() => runMutation(queryClient, options, { draftId: id }))
        // A draft that went to the trash on leaving has nothing to keep.
        .catch(() => undefined);
    };
  }, [id, queryClient]);
}
