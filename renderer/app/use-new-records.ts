import { addMinutes } from "@shared/domain/wall-time";
import { useNow } from "../api/use-now";
import { runCommand } from "../browser/commands";
import { useCreateRecord } from "../ui/use-create-record";

/** Begins a draft, an activity or a message from anywhere; a screen that knows better (a day, a group) registers its own. */
export function useNewRecords() {
  const create = useCreateRecord();
  const now = useNow();
  return {
    newDraft: () => void create("drafts", {}),
    /** An empty one is the first choice there. */
    newActivity: () => void runCommand("newFromTemplate"),
    newMessage: () => {
      if (now === "") return;
      const soon = addMinutes(now, 30);
      void create("messages", { at: addMinutes(soon, -(Number(soon.slice(14)) % 30)) });
    },
  };
}
