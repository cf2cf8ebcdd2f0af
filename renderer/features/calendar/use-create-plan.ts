import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client";
import type { CalendarKey } from "./calendar-item";
import type { NewPlan } from "./new-plan";

/** Makes the record of a plan and tells its key; undefined when it was refused, which has been said already. */
export function useCreatePlan() {
  const activities = useMutation(api.activities.create.mutationOptions());
  const messages = useMutation(api.messages.create.mutationOptions());
  const create = async (plan: NewPlan): Promise<CalendarKey | undefined> => {
    const { kind, title, start, end, type, groupId } = plan;
    try {
      if (kind === "message") {
        const message = await messages.mutateAsync({ fields: { title, at: start, groupId } });
        return { kind, id: message.id };
      }
      const groupIds = groupId === null ? [] : [groupId];
      const activity = await activities.mutateAsync({ fields: { title, type, start, end, groupIds } });
      return { kind, id: activity.id };
    } catch {
      return undefined;
    }
  };
  return { create, creating: activities.isPending || messages.isPending };
}
