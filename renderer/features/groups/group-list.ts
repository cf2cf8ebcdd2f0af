import type { ChatGroup, ChatGroupFields } from "@shared/domain/chat-group";
import type { Tone } from "../../ui/tone";

const ORDER: readonly ChatGroupFields["status"][] = ["active", "preparing", "paused", "closed"];

/** Colour of a group's state: running is good, preparing wants attention, the rest is quiet. */
export const groupTones: Readonly<Record<ChatGroupFields["status"], Tone>> = {
  active: "jade",
  preparing: "amber",
  paused: "neutral",
  closed: "neutral",
};

/** Groups as the list shows them: running ones first, then by name. */
export function sortGroups(groups: readonly ChatGroup[]): ChatGroup[] {
  return groups.toSorted(
    (a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.name.localeCompare(b.name, "zh"),
  );
}
