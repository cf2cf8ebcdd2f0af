import { Button, Modal } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { useWorkspace } from "../../api/use-workspace";
import { desktop } from "../../browser/desktop";
import { savePending } from "../../browser/pending-saves";
import { EmptyState } from "../../ui/empty-state";
import { formatSize } from "../../ui/format-size";
import { TextField } from "../../ui/text-field";
import { houseBeside } from "./house-path";
import classes from "./move-house.module.css";

/** Writes the whole workspace into one file for another computer: at a path that is typed, or picked with the desktop's dialog. */
export function MoveOutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(["team", "common"]);
  const open = useWorkspace().data?.path ?? "";
  const [path, setPath] = useState(() => houseBeside(open));
  const move = useMutation(api.workspaces.moveOut.mutationOptions({ meta: { quiet: true } }));
  const start = async () => {
    if (path.trim() === "" || move.isPending) return;
    await savePending();
    move.mutate({ path: path.trim() });
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
      closeOnClickOutside={!move.isPending}
    >
      {data ? (
        <EmptyState
          icon={<IconCircleCheck />}
          title={t("moveOut.done")}
          text={
            <>
              <span className={classes.path}>{data.path}</span>
              {t("moveOut.doneText", { size: formatSize(data.bytes), pictures: data.pictures })}
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
            onEnter={() => void start()}
            error={move.error ? errorSentence(move.error, i18n.language) : undefined}
            autoFocus
          />
          <div className={classes.foot}>
            {move.isPending && (
              <span className={classes.busy} role="status">
                {t("moveOut.busy")}
              </span>
            )}
            {desktop?.pickSavePath && <Button onClick={() => void pick()}>{t("moveOut.browse")}</Button>}
            <Button
              variant="filled"
              loading={move.isPending}
              disabled={path.trim() === ""}
              onClick={() => void start()}
            >
              {t("moveOut.action")}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
