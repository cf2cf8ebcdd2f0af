import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import { ErrorState } from "../error-state";
import { LoadingState } from "../loading-state";
import { ActivityForm } from "./activity-form";

/** Edits one activity and plans its messages. Saves by itself. */
export function ActivityEditor({ id, onGone }: { id: string; onGone: () => void }) {
  const { data: activity, error, refetch } = useQuery(api.activities.get.queryOptions({ input: { id } }));
  if (activity) return <ActivityForm activity={activity} onGone={onGone} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <LoadingState rows={10} />;
}
