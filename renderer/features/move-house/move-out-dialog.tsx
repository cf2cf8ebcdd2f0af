import { Button, Modal } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { useToday } from "../../api/use-now";
import { useWorkspace } from "../../api/use-workspace";
import { desktop } from "../../browser/desktop";
import { savePending } from "../../browser/pending-saves";
import { DialogFoot } from "../../ui/dialog-foot";
import { EmptyState } from "../../ui/empty-state";
import { JobProgress } from "../../ui/export-job/job-progress";
import { LeftOutList } from "../../ui/export-job/left-out-list";
import { useExportJob } from "../../ui/export-job/use-export-job";
import { useFocusBack } from "../../ui/export-job/use-focus-back";
import { formatSize } from "../../ui/format-size";
import { TextField } from "../../ui/text-field";
import { houseBeside } from "./house-path";
import classes from "./move-house.module.css";

/** Writes the whole workspace into one file for another computer: at a path that is typed, or picked with the desktop's dialog. */
export function MoveOutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(["team", "common"]);
  const open = useWorkspace().data?.path ?? "";
  const [path, setPath] = useState(() => houseBeside(open));
  const today = useToday();
  const job = useExportJob();
  const startButton = useFocusBack(job.progress !== undefined);
  const move = useMutation({
    meta: { quiet: true },
    mutationFn: () =>
      job.run(async (follow) => {
        await savePending();
        return follow((jobId) => client.workspaces.moveOut({ path: path.trim(), jobId }));
      }),
  });
  const start = () => {
    if (path.trim() !== "" && !job.isRunning) move.mutate();
  };
  const pick = async () => {
    const picked = await desktop?.pickSavePath?.(path);
    if (picked) setPath(picked);
  };
  const { data } = move;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("moveOut.title")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
      closeOnClickOutside={!job.isRunning}
    >
      {data ? (
        <EmptyState
          icon={<IconCircleCheck />}
          title={t("moveOut.done")}
          text={
            <>
              <span className={classes.path}>{data.made.path}</span>
              {t("moveOut.doneText", { size: formatSize(data.made.bytes), pictures: data.made.pictures })}
              <LeftOutList leftOut={data.leftOut} today={today} />
            </>
          }
          actions={
            <Button variant="filled" data-autofocus onClick={onClose}>
              {t("common:done")}
            </Button>
          }
        />
      ) : (
        <div className={classes.form}>
          <p className={classes.lead}>{t("moveOut.lead")}</p>
          <TextField
            label={t("moveOut.path")}
            hint={t("moveOut.pathHint")}
            value={path}
            onChange={setPath}
            onEnter={start}
            error={move.error ? errorSentence(move.error, i18n.language) : undefined}
            autoFocus
          />
          <DialogFoot>
            {job.progress ? (
              <JobProgress progress={job.progress} onCancel={job.cancel} />
            ) : (
              <>
                {desktop?.pickSavePath && <Button onClick={() => void pick()}>{t("moveOut.browse")}</Button>}
                <Button
                  ref={startButton}
                  variant="filled"
                  loading={job.isRunning}
                  disabled={path.trim() === ""}
                  onClick={start}
                >
                  {t("moveOut.action")}
                </Button>
              </>
            )}
          </DialogFoot>
        </div>
      )}
    </Modal>
  );
}
