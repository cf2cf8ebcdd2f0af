import type { WallTime } from "@shared/domain/wall-time";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useToday } from "../../api/use-now";
import { useStoredState } from "../../browser/stored-state";
import { formatWhen } from "../format-when";
import { notifyUndo } from "../undo-toast";
import { type LastSlot, readLastSlot } from "./last-slot";
import type { PlannableDraft } from "./plannable-draft";

/** Where and when a draft is to go out. */
export type ChosenPlan = {
  readonly groupIds: string[];
  readonly at: WallTime;
  readonly voiceId?: string | null;
  readonly staffId?: string | null;
};

/** Plans drafts as one step each, says so with a way back, and remembers the slot; `last` is the one before. */
export function usePlanDraft() {
  const { t } = useTranslation(["planning", "common"]);
  const today = useToday();
  const [last, setLast] = useStoredState<LastSlot | null>("plan.lastSlot", null, readLastSlot);
  const mutation = useMutation(api.drafts.plan.mutationOptions());
  const plan = async (draft: PlannableDraft, chosen: ChosenPlan): Promise<boolean> => {
    try {
      const made = await mutation.mutateAsync({ id: draft.id, ...chosen });
      const [groupId] = chosen.groupIds;
      if (groupId !== undefined) setLast({ groupId, at: chosen.at });
      const when = today ? formatWhen(chosen.at, today, t) : chosen.at;
      notifyUndo(t("plan.done", { title: draft.title || t("common:untitled"), count: made.length, when }));
      return true;
    } catch {
      // The mutation cache has said why it was refused.
      return false;
    }
  };
  return { plan, last, isPlanning: mutation.isPending };
}
