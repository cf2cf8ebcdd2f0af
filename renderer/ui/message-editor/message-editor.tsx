import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import { ErrorState } from "../error-state";
import { LoadingState } from "../loading-state";
import { MessageForm } from "./message-form";

type Props = {
  id: string;
  /** It went to the trash: there is nothing to edit any more. */
  onGone: () => void;
  /** A copy was made and should be edited instead. */
  onOpen: (id: string) => void;
};

/** Edits one message: where it goes, who speaks, what it says, as it will look. Saves by itself. */
export function MessageEditor({ id, onGone, onOpen }: Props) {
  const { data: view, error, refetch } = useQuery(api.messages.view.queryOptions({ input: { id } }));
  if (view) return <MessageForm view={view} onGone={onGone} onOpen={onOpen} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <LoadingState rows={10} />;
}
