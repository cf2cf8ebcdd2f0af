import { Button, SegmentedControl } from "@mantine/core";
import { type AcceptanceKind, acceptanceKind } from "@shared/domain/check/acceptance";
import type { DateText } from "@shared/domain/wall-time";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { DateField } from "../date-field";
import { ProseField } from "../prose-field";
import { ReferenceField } from "../reference-field";
import { TextField } from "../text-field";
import classes from "./findings.module.css";

type AcceptFormProps = {
  /** The whole text that was checked. */
  readonly text: string;
  readonly finding: { readonly ruleId: string; readonly start: number; readonly end: number };
  readonly onDone: () => void;
};

/** Why a finding may stand: evidence with its source, the context, or a reason of one's own. */
export function AcceptForm({ text, finding, onDone }: AcceptFormProps) {
  const { t } = useTranslation(["checks", "common"]);
  const [kind, setKind] = useState<AcceptanceKind>("evidence");
  const [source, setSource] = useState("");
  const [date, setDate] = useState<DateText | null>(null);
  const [mediaId, setMediaId] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const accept = useMutation(api.checks.accept.mutationOptions());
  const { ruleId, start, end } = finding;
  const isComplete =
    kind === "context" || (kind === "evidence" ? source.trim() !== "" || mediaId !== null : note.trim() !== "");
  const save = () =>
    accept.mutate({ text, ruleId, start, end, kind, source, date, mediaId, note }, { onSuccess: onDone });
  return (
    <div className={classes.accept}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t("accept.kind")}
        value={kind}
        data={acceptanceKind.options.map((value) => ({ value, label: t(`accept.${value}`) }))}
        onChange={setKind}
      />
      {kind === "evidence" && (
        <>
          <TextField
            label={t("accept.source")}
            placeholder={t("accept.sourceHint")}
            value={source}
            onChange={setSource}
          />
          <DateField label={t("accept.date")} clearable value={date} onChange={setDate} />
          <ReferenceField kind="media" label={t("accept.picture")} value={mediaId} onChange={setMediaId} />
        </>
      )}
      {kind !== "evidence" && (
        <ProseField label={t("accept.note")} placeholder={t("accept.noteHint")} value={note} onChange={setNote} />
      )}
      <p className={classes.quiet}>{t("accept.scope")}</p>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="filled" disabled={!isComplete} loading={accept.isPending} onClick={save}>
          {t("accept.save")}
        </Button>
        <Button size="compact-sm" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </div>
  );
}
