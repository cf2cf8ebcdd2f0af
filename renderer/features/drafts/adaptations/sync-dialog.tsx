import { Button, Modal, SegmentedControl } from "@mantine/core";
import type { Draft } from "@shared/domain/draft";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RichText } from "@shared/domain/rich-text";
import { type SyncChoice, type SyncPlace, syncPlaces } from "@shared/domain/sync-adaptation";
import { diffWords } from "@shared/domain/word-diff";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { DiffText } from "../../../ui/diff-text/diff-text";
import { useUndoToast } from "../../../ui/undo-toast";
import type { RecordForm } from "../../../ui/use-record-form";
import classes from "./sync-dialog.module.css";

type SyncDialogProps = {
  readonly form: RecordForm<"adaptations">;
  readonly draft: Draft;
  readonly flushDraft: () => Promise<void>;
  readonly onSynced: (body: RichText | undefined) => void;
  readonly onClose: () => void;
};

/** The master's changes since it was adapted, paragraph by paragraph, each to be taken or not; where both changed somebody has to say. */
export function SyncDialog({ form, draft, flushDraft, onSynced, onClose }: SyncDialogProps) {
  const { t } = useTranslation(["adaptations", "common"]);
  const notifyUndo = useUndoToast();
  const sync = useMutation(api.adaptations.sync.mutationOptions());
  const { id, body, baseBody } = form.values;
  const places = useMemo(
    () => (body && baseBody ? syncPlaces(baseBody, body, draft.body) : []),
    [body, baseBody, draft],
  );
  const [chosen, setChosen] = useState<Readonly<Record<number, SyncChoice>>>({});
  const choiceOf = (place: SyncPlace, index: number) => chosen[index] ?? (place.kind === "theirs" ? "theirs" : null);
  const open = places.filter((place, index) => choiceOf(place, index) === null).length;

  const bringOver = async () => {
    await Promise.all([flushDraft(), form.flush()]);
    const synced = await sync.mutateAsync({ id, choices: places.map(choiceOf) });
    onSynced(synced.body ?? undefined);
    onClose();
    notifyUndo(t("synced"));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t("syncTitle")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <p className={classes.note}>{t("syncHint")}</p>
      <ol className={classes.places}>
        {places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place has no other identity than its order
          <li key={index} className={classes.place} data-kind={place.kind}>
            <div className={classes.label}>{t("masterChanged")}</div>
            <DiffText
              parts={diffWords(plainTextOf(place.base), plainTextOf(place.theirs))}
              label={t("masterChanged")}
            />
            {place.kind === "conflict" && (
              <>
                <div className={classes.label}>{t("ownSays")}</div>
                <p className={classes.own}>{plainTextOf(place.mine) || t("nothingThere")}</p>
              </>
            )}
            <SegmentedControl
              size="xs"
              aria-label={t("choice", { count: index + 1 })}
              value={choiceOf(place, index) ?? ""}
              data={[
                { value: "theirs", label: t("takeMaster") },
                { value: "mine", label: t("keepOwn") },
              ]}
              onChange={(value) => setChosen({ ...chosen, [index]: value === "mine" ? "mine" : "theirs" })}
            />
          </li>
        ))}
      </ol>
      <footer className={classes.foot}>
        <span>{open > 0 ? t("stillOpen", { count: open }) : ""}</span>
        <Button variant="filled" disabled={open > 0} loading={sync.isPending} onClick={() => void bringOver()}>
          {t("bringOver")}
        </Button>
      </footer>
    </Modal>
  );
}
