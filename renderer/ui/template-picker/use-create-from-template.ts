import type { ActivityTemplate } from "@shared/domain/activity-template";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useOpenRecord } from "../../browser/open-record";
import { notifyUndo } from "../undo-toast";
import { type NewActivity, ruleOf } from "./new-activity";

/** Makes the activity with its run sheet as one step, opens it, and offers to take it back. */
export function useCreateFromTemplate(onDone: () => void) {
  const { t } = useTranslation("templates");
  const openRecord = useOpenRecord();
  const { mutate, isPending } = useMutation(api.activities.createFromTemplate.mutationOptions());
  const create = ({ key }: ActivityTemplate, plan: NewActivity) => {
    const { title, repeat: _repeat, times: _times, ...answers } = plan;
    const rule = ruleOf(plan);
    const repeat = rule === undefined ? {} : { repeat: { rule } };
    const input = { ...answers, ...repeat, templateKey: key, ...(title.trim() === "" ? {} : { title }) };
    mutate(input, {
      onSuccess: ({ activity }) => {
        onDone();
        openRecord("activities", activity.id);
        notifyUndo(t("picker.created", { title: activity.title, count: activity.runSheet.length }));
      },
    });
  };
  return { create, creating: isPending };
}
