import type { DateText } from "@shared/domain/wall-time";
import { dateOf } from "@shared/domain/wall-time";
import { useEffect, useRef } from "react";
import { client } from "../../api/client";
import { useSelectedId } from "../../browser/selected-id";
import { ActivityDrawer } from "../../ui/activity-editor/activity-drawer";
import { MessageDrawer } from "../../ui/message-editor/message-drawer";
import { keyIn } from "./calendar-item";

/** The editor of what is open on the calendar. When it was opened from elsewhere, the calendar goes to its day first. */
export function CalendarDrawers({ onGo }: { onGo: (date: DateText) => void }) {
  const [selectedId, setSelectedId] = useSelectedId();
  const key = selectedId === undefined ? undefined : keyIn(selectedId);
  const close = () => setSelectedId(undefined);
  const go = useRef(onGo);
  go.current = onGo;
  // Another screen names a message by its bare id; a tile of ours was in sight when it was clicked.
  const fromElsewhere = key?.kind === "message" && key.id === selectedId ? key.id : undefined;
  useEffect(() => {
    if (fromElsewhere === undefined) return;
    const goToDay = async () => {
      const message = await client.messages.get({ id: fromElsewhere });
      go.current(dateOf(message.at));
    };
    // The drawer shows the failure in its own words.
    goToDay().catch(() => undefined);
  }, [fromElsewhere]);
  return (
    <>
      <MessageDrawer id={key?.kind === "message" ? key.id : undefined} onClose={close} />
      <ActivityDrawer id={key?.kind === "activity" ? key.id : undefined} onClose={close} />
    </>
  );
}
