import type { RepurchaseGhost } from "@shared/domain/repurchase";
import { addDays } from "@shared/domain/wall-time";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { formatDayTitle, formatWhen } from "../../../ui/format-when";
import { notifyUndo } from "../../../ui/undo-toast";

const A_WEEK = 7;

/** The answers to a proposal to sell a product again, each said with a way back. */
export function useAnswerGhost(ghost: RepurchaseGhost, onDone: () => void) {
  const { t } = useTranslation(["day-layers", "common"]);
  const today = useToday();
  const accept = useMutation(api.repurchase.accept.mutationOptions());
  const postpone = useMutation(api.repurchase.postpone.mutationOptions());
  const dismiss = useMutation(api.repurchase.dismiss.mutationOptions());
  const { productId, groupId, productName: name, date } = ghost;
  const proposal = { productId, groupId, wave: ghost.last.date };
  const done = (sentence: string) => {
    onDone();
    notifyUndo(sentence);
  };
  return {
    accept: () =>
      accept.mutate(proposal, {
        onSuccess: ({ activity }) =>
          done(t("ghost.accepted", { title: activity.title, when: formatWhen(activity.start, today || date, t) })),
      }),
    postpone: () =>
      postpone.mutate(
        { ...proposal, until: addDays(date, A_WEEK) },
        { onSuccess: ({ until }) => done(t("ghost.movedTo", { name, day: formatDayTitle(until, t) })) },
      ),
    dismiss: () => dismiss.mutate(proposal, { onSuccess: () => done(t("ghost.dismissed", { name })) }),
    answering: accept.isPending || postpone.isPending || dismiss.isPending,
  };
}
