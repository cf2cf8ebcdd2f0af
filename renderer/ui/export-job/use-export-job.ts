import { notifications } from "@mantine/notifications";
import type { ExportProgress } from "@shared/api/contract/export-jobs";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { errorCodeOf } from "../../api/error-sentence";
import { type Followed, followJob } from "./follow-job";

/** Making a file takes this long, in ms, before a bar is worth showing: most are there sooner, and a flash says nothing. */
const WORTH_SHOWING_MS = 300;

/** Makes one file as part of a run: the call gets the job id to pass on. */
export type Follow = <T>(call: (jobId: string) => Promise<T>) => Promise<Followed<T>>;

export type ExportJob = {
  /** How far it is, once it takes longer than a blink; undefined otherwise. */
  readonly progress: ExportProgress | undefined;
  readonly isRunning: boolean;
  /** Does work that makes one file or several; answers undefined when it was given up. */
  readonly run: <R>(work: (follow: Follow) => Promise<R>) => Promise<R | undefined>;
  /** Gives it up. */
  readonly cancel: () => void;
};

const FIRST: ExportProgress = { kind: "progress", phase: "collecting", done: 0, total: 0 };

/** The making of files on a screen. It is given up when its screen closes; either way that is said. */
export function useExportJob(): ExportJob {
  const { t } = useTranslation("export-job");
  const [progress, setProgress] = useState<ExportProgress>();
  const [isShown, setShown] = useState(false);
  const running = useRef<AbortController>(undefined);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run: ExportJob["run"] = async (work) => {
    const mine = new AbortController();
    running.current = mine;
    setProgress(FIRST);
    const shown = setTimeout(() => setShown(true), WORTH_SHOWING_MS);
    try {
      const made = await work((call) => followJob(call, mine.signal, setProgress));
      if (!mine.signal.aborted) return made;
    } catch (error) {
      if (!mine.signal.aborted && errorCodeOf(error) !== "EXPORT_CANCELLED") throw error;
    } finally {
      clearTimeout(shown);
      setProgress(undefined);
      setShown(false);
    }
    // Also what was given up a moment too late: it is not wanted either.
    notifications.show({ message: t("cancelled") });
    return undefined;
  };
  return { progress: isShown ? progress : undefined, isRunning: progress !== undefined, run, cancel };
}
