import type { CueChanges, CueView } from "@shared/api/contract/run-sheets";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { notifyUndo } from "../undo-toast";
import { isCueOpen } from "./cue-standing";

/** What can be done with the cues of an activity; each is one step that undo takes back. */
export function useCueActions(activityId: string) {
  const { t } = useTranslation("run-sheet");
  const update = useMutation(api.runSheets.updateCue.mutationOptions()).mutate;
  const remove = useMutation(api.runSheets.removeCue.mutationOptions()).mutate;
  const tick = useMutation(api.runSheets.tick.mutationOptions()).mutate;
  const takeTemplate = useMutation(api.runSheets.takeTemplate.mutationOptions()).mutate;
  const place = (cue: CueView) => ({ activityId, cueId: cue.id });
  const change = (cue: CueView, changes: CueChanges) => update({ ...place(cue), changes });

  return {
    change,
    /** Ticks a cue off or takes its tick back. */
    async toggle(cue: CueView) {
      const done = isCueOpen(cue);
      if (!done && cue.status !== "sent" && cue.status !== "done") return;
      await savePending();
      const onSuccess = () => {
        if (done)
          notifyUndo(t(`ticked.${cue.kind}`, { title: cue.shown.title }), () => tick({ ...place(cue), done: false }));
      };
      tick({ ...place(cue), done }, { onSuccess });
    },
    togglePin(cue: CueView) {
      if (isCueOpen(cue)) change(cue, { pinned: !cue.pinned });
    },
    toggleStep(cue: CueView, index: number) {
      change(cue, { steps: cue.steps.map((step, at) => (at === index ? { ...step, done: !step.done } : step)) });
    },
    async takeTemplate(cue: CueView) {
      await savePending();
      takeTemplate(place(cue), { onSuccess: () => notifyUndo(t("tookTemplate", { title: cue.shown.title })) });
    },
    async remove(cue: CueView) {
      if (cue.status === "sent" || cue.status === "skipped") return;
      await savePending();
      remove(place(cue), { onSuccess: () => notifyUndo(t("removed", { title: cue.shown.title })) });
    },
  };
}

export type CueActions = ReturnType<typeof useCueActions>;
