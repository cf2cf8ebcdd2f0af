import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { useSwitchWorkspace } from "../../api/use-switch-workspace";
import { desktop } from "../../browser/desktop";
import { savePending } from "../../browser/pending-saves";
import { DialogFoot } from "../../ui/dialog-foot";
import { TextField } from "../../ui/text-field";
import classes from "./move-house.module.css";

/** Unpacks a whole workspace that another computer exported, and opens it. */
export function MoveInDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation(["team", "common"]);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const switchTo = useSwitchWorkspace();
  const move = useMutation(
    api.workspaces.moveIn.mutationOptions({
      meta: { quiet: true, switchesWorkspace: true },
      onSuccess: (state) => {
        onClose();
        switchTo(state);
      },
    }),
  );
  const start = async () => {
    if (from.trim() === "" || move.isPending) return;
    await savePending();
    move.mutate({ from: from.trim(), ...(to.trim() !== "" && { to: to.trim() }) });
  };
  const pick = async () => {
    const picked = await desktop?.pickFile?.("house");
    if (picked) setFrom(picked);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("moveIn.title")}
      size={560}
      closeButtonProps={{ "aria-label": t("common:close") }}
      closeOnClickOutside={!move.isPending}
    >
      <div className={classes.form}>
        <p className={classes.lead}>{t("moveIn.lead")}</p>
        <TextField
          label={t("moveIn.from")}
          hint={t("moveIn.fromHint")}
          placeholder="…/店铺.qunce-house"
          value={from}
          onChange={setFrom}
          onEnter={() => void start()}
          error={move.error ? errorSentence(move.error, i18n.language) : undefined}
          autoFocus
        />
        <TextField
          label={t("moveIn.to")}
          hint={t("moveIn.toHint")}
          placeholder="…/店铺.qunce"
          value={to}
          onChange={setTo}
          onEnter={() => void start()}
        />
        <DialogFoot note={move.isPending ? <span role="status">{t("moveIn.busy")}</span> : undefined}>
          {desktop?.pickFile && <Button onClick={() => void pick()}>{t("moveIn.browse")}</Button>}
          <Button variant="filled" loading={move.isPending} disabled={from.trim() === ""} onClick={() => void start()}>
            {t("moveIn.action")}
          </Button>
        </DialogFoot>
      </div>
    </Modal>
  );
}
