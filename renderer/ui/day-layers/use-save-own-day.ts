import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { notifyUndo } from "../undo-toast";
import type { OwnDayPlan } from "./own-day-plan";

/** Saves or removes a day of the shop's own, says so with a way back, and calls `onDone`. What is refused is said by the cache. */
export function useSaveOwnDay(onDone: () => void) {
  const { t } = useTranslation("day-layers");
  const create = useMutation(api.ownDays.create.mutationOptions());
  const update = useMutation(api.ownDays.update.mutationOptions());
  const trash = useMutation(api.ownDays.trash.mutationOptions());
  const done = (sentence: string, name: string) => () => {
    onDone();
    notifyUndo(t(sentence, { name }));
  };
  return {
    save: ({ id, fields }: OwnDayPlan) => {
      const onSuccess = done("said.saved", fields.name);
      if (id === undefined) create.mutate({ fields }, { onSuccess });
      else update.mutate({ id, changes: fields }, { onSuccess });
    },
    remove: ({ id, fields }: OwnDayPlan) => {
      if (id === undefined) return;
      const sentence = fields.replaces === "" ? "said.removed" : "said.restored";
      trash.mutate({ ids: [id] }, { onSuccess: done(sentence, fields.name) });
    },
    saving: create.isPending || update.isPending || trash.isPending,
  };
}
