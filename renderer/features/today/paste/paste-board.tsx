import { Button } from "@mantine/core";
import type { MessageView } from "@shared/domain/message";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../../api/use-workspace";
import { copyText } from "../../../browser/clipboard";
import { useScreenKeys } from "../../../browser/screen-keys";
import { useSelectedId } from "../../../browser/selected-id";
import { useStoredState } from "../../../browser/stored-state";
import { withBlanks } from "../../../ui/message-editor/text-parts";
import { useMinute } from "../minute-clock";
import { neighbour, nextOpen, tallyOf } from "../today-entries";
import { useTodayActions } from "../use-today-actions";
import { PasteActions } from "./paste-actions";
import { PasteDone } from "./paste-done";
import { filterKey, filterOfKey, pasteQueue, upNow } from "./paste-entries";
import { PasteFilter } from "./paste-filter";
import { PasteMessage } from "./paste-message";
import { PasteSteps } from "./paste-steps";
import styles from "./paste-window.module.css";

type PasteBoardProps = {
  readonly overdue: readonly MessageView[];
  readonly due: readonly MessageView[];
  readonly date: DateText;
  readonly readAt: WallTime;
};

/** What was done last, and the way to take it back. */
type Done = { readonly words: string; readonly undo: () => void };

/** The one message that is up, and what to do with it. */
export function PasteBoard({ overdue, due, date, readAt }: PasteBoardProps) {
  const { t } = useTranslation("today");
  const isReadOnly = Boolean(useWorkspace().data?.readOnly);
  const [storedFilter, storeFilter] = useStoredState("pasteFilter", "all", (text) =>
    typeof text === "string" ? text : undefined,
  );
  const filter = filterOfKey(storedFilter);
  const [chosenId, choose] = useSelectedId();
  const isOld = overdue.some(({ message }) => message.id === chosenId);
  const [withOverdue, setWithOverdue] = useState(isOld);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Done>();
  const { open, aside } = pasteQueue({ overdue, due }, filter, withOverdue || isOld);
  const view = upNow(open, chosenId);
  const actions = useTodayActions(
    (settled) => goTo(nextOpen(open, settled.message.id)?.message.id),
    (words, undo) => setDone({ words, undo }),
  );
  const goTo = (id: string | undefined) => {
    setAsking(false);
    choose(id);
  };
  const copy = () => {
    if (!view) return;
    setDone(undefined);
    if (isReadOnly) void copyText(withBlanks(view.text, view.unfilled));
    else void actions.copy(view);
  };
  const step = (by: 1 | -1) => goTo(neighbour(open, view?.message.id, by)?.message.id);
  useScreenKeys({
    c: () => (view && view.unfilled.length > 0 ? setAsking(true) : copy()),
    enter: () => {
      if (view && !isReadOnly) actions.sent(view);
    },
    arrowright: () => step(1),
    arrowleft: () => step(-1),
  });
  const { late } = tallyOf(open, useMinute(readAt));
  const place = view ? open.indexOf(view) + 1 : 0;
  return (
    <div className={styles.window}>
      <header className={styles.bar}>
        <PasteFilter
          entries={[...overdue, ...due]}
          filter={filter}
          onChange={(next) => {
            storeFilter(filterKey(next));
            goTo(undefined);
          }}
        />
        <span className={styles.counts} data-late={late > 0 || undefined}>
          {late > 0 ? t("left.late", { count: open.length, late }) : t("left.open", { count: open.length })}
        </span>
      </header>
      {view ? (
        <PasteMessage view={view} date={date} readAt={readAt} isReadOnly={isReadOnly} />
      ) : (
        <PasteDone aside={aside} onAside={() => setWithOverdue(true)} />
      )}
      <footer className={styles.foot}>
        {done ? (
          <p className={styles.done} role="status">
            <span>{done.words}</span>
            <Button
              size="compact-xs"
              onClick={() => {
                setDone(undefined);
                done.undo();
              }}
            >
              {t("common:undo")}
            </Button>
          </p>
        ) : null}
        {view ? (
          <>
            <PasteActions
              view={view}
              actions={actions}
              isReadOnly={isReadOnly}
              asking={asking}
              onAsking={setAsking}
              onCopy={copy}
              steps={<PasteSteps place={place} count={open.length} onStep={step} />}
            />
            {aside > 0 ? (
              <button type="button" className={styles.aside} onClick={() => setWithOverdue(true)}>
                {t("paste.aside", { count: aside })}
              </button>
            ) : null}
          </>
        ) : null}
      </footer>
    </div>
  );
}
