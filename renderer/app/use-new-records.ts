import { addDays, addMinutes, at, dateOf } from "@shared/domain/wall-time";
import { useNow } from "../api/use-now";
import { useCreateRecord } from "../ui/use-create-record";

/** Begins a draft, an activity or a message from anywhere; a screen that knows better (a day, a group) registers its own. */
export function useNewRecords() {
  const create = useCreateRecord();
  const now = useNow();
  return {
    newDraft: () => void create("drafts", {}),
    newActivity: () => {
      if (now === "") return;
      // Tomorrow evening: when such communities are awake, and late enough to be prepared.
      const start = at(addDays(dateOf(now), 1), "20:00");
      void create("activities", { start, end: addMinutes(start, 120) });
    },
    newMessage: () => {
      if (now === "") return;
      const soon = addMinutes(now, 30);
      void create("messages", { at: addMinutes(soon, -(Number(soon.slice(14)) % 30)) });
    },
  };
}
