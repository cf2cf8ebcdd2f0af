import type { MessageView } from "@shared/domain/message";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useCallback, useState } from "react";
import { useCommand } from "../../browser/commands";
import { useScreenKeys } from "../../browser/screen-keys";
import { useSelectedId } from "../../browser/selected-id";
import { ListDetail } from "../../ui/list-detail";
import { MessageDrawer } from "../../ui/message-editor/message-drawer";
import { AllDone } from "./all-done";
import { EarlierRow } from "./earlier-row";
import { TodayDetail } from "./today-detail";
import { filterEntries, neighbour, nextOpen, shownEntry, type TodayFilter } from "./today-entries";
import { TodayHeader } from "./today-header";
import { TodayList } from "./today-list";
import { useTodayActions } from "./use-today-actions";

type Props = {
  entries: readonly MessageView[];
  date: DateText;
  readAt: WallTime;
  label: string;
  /** How many of earlier days are not in the list, and the way to have more of them. */
  earlier: number;
  onEarlier: () => void;
};

/** Width of the list as drawn in the looks: a time, a title and its chip side by side. */
const LIST_WIDTH = 372;

/** The day's list beside the message that is up, and the keys to go through it without a mouse. */
export function TodayBoard({ entries, date, readAt, label, earlier, onEarlier }: Props) {
  const [filter, setFilter] = useState<TodayFilter>({ kind: "all" });
  const [selectedId, select] = useSelectedId();
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const [editedId, setEditedId] = useState<string>();
  const filtered = filterEntries(entries, filter);
  const shown = filtered.length > 0 ? filtered : entries;
  const entry = shownEntry(shown, selectedId);
  const choose = useCallback(
    (id: string | undefined) => {
      setAsking(false);
      select(id);
    },
    [select],
  );
  const actions = useTodayActions((settled) => choose(nextOpen(shown, settled.message.id)?.message.id));
  const settled = entry?.message.sentAt !== null || entry.message.status === "skipped";

  const copy = () => {
    if (entry) void actions.copy(entry);
  };
  const askOrCopy = () => {
    if (entry && !settled && entry.unfilled.length > 0) setAsking(true);
    else copy();
  };
  const move = (step: 1 | -1) => choose(neighbour(shown, entry?.message.id, step)?.message.id);
  const edit = () => setEditedId(entry?.message.id);
  useScreenKeys({
    c: askOrCopy,
    enter: () => {
      if (entry && !settled) actions.sent(entry);
    },
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    e: edit,
  });
  // By its address: another screen may be on its way in already, and this one still drawn.
  useCommand("goToday", () => {
    setAsking(false);
    void navigate({ to: "/today", search: {} });
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to operate, it only keeps Enter with the button that has the focus
    <div style={{ height: "100%" }} onKeyDown={keepEnterOnButton}>
      <ListDetail
        storageKey="today"
        listWidth={LIST_WIDTH}
        list={
          <>
            <TodayHeader
              title={label}
              entries={entries}
              date={date}
              readAt={readAt}
              filter={filter}
              onFilter={setFilter}
              earlier={earlier}
            />
            {earlier > 0 ? <EarlierRow count={earlier} onMore={onEarlier} /> : null}
            <TodayList entries={shown} selectedId={entry?.message.id} date={date} readAt={readAt} onSelect={choose} />
          </>
        }
        detail={
          entry ? (
            <TodayDetail
              entry={entry}
              actions={actions}
              asking={asking}
              onAsking={setAsking}
              onCopy={copy}
              onEdit={edit}
            />
          ) : (
            <AllDone entries={entries} readAt={readAt} date={date} />
          )
        }
      />
      <MessageDrawer id={editedId} onClose={() => setEditedId(undefined)} />
    </div>
  );
}

/** Enter on a focused button presses that button; the screen's own Enter is for everywhere else. */
function keepEnterOnButton(event: KeyboardEvent): void {
  if (event.key === "Enter" && event.target instanceof HTMLButtonElement) event.stopPropagation();
}
