import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow } from "../../api/use-now";
import { MessageDrawer } from "../message-editor/message-drawer";
import { QueryGate } from "../record-page/query-gate";
import { AddCue } from "./add-cue";
import { OpenFields } from "./open-fields/open-fields";
import styles from "./run-sheet.module.css";
import { RunSheetPrint } from "./run-sheet-print";
import { RunSheetTable } from "./run-sheet-table";
import { RunSheetToolbar } from "./run-sheet-toolbar";

const LiveMode = lazy(async () => ({ default: (await import("./live/live-mode")).LiveMode }));

/** The run sheet of an activity: every cue in the order of its time, worked through here, on the clock or on paper. */
export function RunSheet({ activityId }: { readonly activityId: string }) {
  const { t } = useTranslation("run-sheet");
  const sheet = useQuery(api.runSheets.view.queryOptions({ input: { activityId } }));
  const now = useNow();
  const [messageId, setMessageId] = useState<string>();
  const [isLive, setLive] = useState(false);
  const [isAdding, setAdding] = useState(false);
  return (
    <QueryGate query={sheet}>
      {({ activity, cues }) => (
        <section className={styles.sheet} aria-label={t("title")}>
          <RunSheetToolbar
            activityId={activityId}
            cues={cues}
            now={now}
            onLive={() => setLive(true)}
            onAdd={() => setAdding(true)}
          />
          <OpenFields activity={activity} cues={cues} />
          {cues.length === 0 ? (
            <p className={styles.nothing}>{t("nothing")}</p>
          ) : (
            <RunSheetTable activity={activity} cues={cues} now={now} onText={setMessageId} />
          )}
          <RunSheetPrint activity={activity} cues={cues} />
          <MessageDrawer id={messageId} onClose={() => setMessageId(undefined)} />
          {isAdding ? <AddCue activity={activity} onClose={() => setAdding(false)} /> : null}
          {isLive ? (
            <Suspense fallback={null}>
              <LiveMode activity={activity} cues={cues} now={now} onClose={() => setLive(false)} />
            </Suspense>
          ) : null}
        </section>
      )}
    </QueryGate>
  );
}
