import type { DayItem } from "@shared/domain/day-layer";
import type { DayDecision } from "@shared/domain/own-day";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { notifyUndo } from "../../../ui/undo-toast";

/** Decides on a promotion or takes it off the calendar: on the shop's own version of it, which is made when there is none. */
export function useStandIn(item: DayItem, onHidden: () => void) {
  const { t, i18n } = useTranslation("day-layers");
  const standIn = useMutation(api.ownDays.standIn.mutationOptions());
  const update = useMutation(api.ownDays.update.mutationOptions());
  const name = i18n.language === "en" ? item.nameEn : item.name;
  const send = (changes: { decision?: DayDecision; hidden?: boolean }, onSuccess: () => void) => {
    if (item.ownDayId !== undefined) update.mutate({ id: item.ownDayId, changes }, { onSuccess });
    else if (item.key !== undefined) standIn.mutate({ key: item.key, date: item.date, ...changes }, { onSuccess });
  };
  return {
    decide: (decision: DayDecision) => send({ decision }, () => notifyUndo(t(`said.${decision}`, { name }))),
    hide: () =>
      send({ hidden: true }, () => {
        onHidden();
        notifyUndo(t("said.hidden", { name }));
      }),
  };
}
