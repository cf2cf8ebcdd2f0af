import { Button, Modal, Select } from "@mantine/core";
import type { VersionSummary } from "@shared/api/contract/versions";
import { plainTextOf } from "@shared/domain/plain-text";
import { countChanges, diffWords } from "@shared/domain/word-diff";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { DiffText } from "../../../ui/diff-text/diff-text";
import { LoadingState } from "../../../ui/loading-state";
import { useUndoToast } from "../../../ui/undo-toast";
import type { RecordForm } from "../../../ui/use-record-form";
import classes from "./version-dialog.module.css";

type VersionDialogProps = {
  readonly version: VersionSummary;
  readonly versions: readonly VersionSummary[];
  readonly form: RecordForm<"drafts">;
  readonly onClose: () => void;
};

const NOW = "now";

/** What changed since a version, by words, up to now or to another one; and the way back to it. */
export function VersionDialog({ version, versions, form, onClose }: VersionDialogProps) {
  const { t } = useTranslation(["versions", "common"]);
  const notifyUndo = useUndoToast();
  const [until, setUntil] = useState(NOW);
  const earlier = useQuery(api.versions.get.queryOptions({ input: { id: version.id } })).data;
  const later = useQuery({ ...api.versions.get.queryOptions({ input: { id: until } }), enabled: until !== NOW }).data;
  const takeBack = useMutation(api.versions.takeBack.mutationOptions());
  const { body } = form.values;
  const parts = useMemo(() => {
    const after = until === NOW ? plainTextOf(body) : later?.plainText;
    return earlier && after !== undefined ? diffWords(earlier.plainText, after) : undefined;
  }, [earlier, later, until, body]);
  const changes = parts && countChanges(parts);
  const nameOf = ({ name, number }: VersionSummary) =>
    name === "" ? t("number", { number }) : `${t("number", { number })} ${name}`;

  const takeIt = async () => {
    await form.flush();
    await takeBack.mutateAsync({ id: version.id });
    onClose();
    notifyUndo(t("takenBack", { number: version.number }));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={nameOf(version)}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <div className={classes.bar}>
        <Select
          size="xs"
          label={t("compareWith")}
          value={until}
          allowDeselect={false}
          onChange={(value) => value && setUntil(value)}
          data={[
            { value: NOW, label: t("now") },
            ...versions
              .filter(({ id }) => id !== version.id)
              .map((other) => ({ value: other.id, label: nameOf(other) })),
          ]}
        />
        {changes && (
          <span className={classes.sum}>
            {changes.added + changes.removed === 0
              ? t(isSameBody(earlier?.body, until === NOW ? body : later?.body) ? "same" : "onlyLook")
              : t("sum", changes)}
          </span>
        )}
      </div>
      <div className={classes.diff}>{parts ? <DiffText parts={parts} label={t("diff")} /> : <LoadingState />}</div>
      <footer className={classes.foot}>
        <span>{t("stays")}</span>
        <Button variant="filled" loading={takeBack.isPending} disabled={!earlier} onClick={() => void takeIt()}>
          {t("takeBack")}
        </Button>
      </footer>
    </Modal>
  );
}

function isSameBody(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
