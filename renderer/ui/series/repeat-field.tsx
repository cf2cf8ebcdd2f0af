import { Button } from "@mantine/core";
import { IconRepeat, IconRepeatOff } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { notifyUndo } from "../undo-toast";
import { GiveSheet } from "./give-sheet";
import type { OccurrenceRecord } from "./occurrence-record";
import { positionWords } from "./position-words";
import { RepeatDialog } from "./repeat-dialog";
import styles from "./repeat-field.module.css";
import { ruleSentence } from "./rule-sentence";

type RepeatFieldProps = {
  readonly record: OccurrenceRecord;
  /** Whether it has a run sheet that others of its series could take. */
  readonly hasSheet?: boolean;
};

/** How an activity or a message repeats, where it stands in its series, and the ways to change that. */
export function RepeatField({ record, hasSheet = false }: RepeatFieldProps) {
  const { t } = useTranslation(["series", "common"]);
  const [isOpen, setOpen] = useState(false);
  const { kind, id, seriesId } = record;
  const place = { kind, id };
  const { data: position } = useQuery(api.series.positionOf.queryOptions({ input: place, enabled: seriesId !== null }));
  const stop = useMutation(api.series.stop.mutationOptions());
  const stopNow = async () => {
    await savePending();
    stop.mutate(place, { onSuccess: ({ removed }) => notifyUndo(t("stopped", { count: removed })) });
  };
  return (
    <fieldset className={styles.field} aria-label={t("field")}>
      <span className={styles.label}>{t("field")}</span>
      {position && seriesId !== null ? (
        <>
          <span className={styles.rule}>
            <IconRepeat size={15} stroke={1.7} aria-hidden />
            {ruleSentence(position.series.rule, t)}
          </span>
          <span className={styles.position}>{positionWords(position, t)}</span>
          <Button size="compact-sm" onClick={() => setOpen(true)}>
            {t("changeRule")}
          </Button>
          {hasSheet ? <GiveSheet id={id} /> : null}
          {position.following > 0 || position.total === null ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<IconRepeatOff size={14} />}
              loading={stop.isPending}
              onClick={() => void stopNow()}
            >
              {t("stop")}
            </Button>
          ) : null}
        </>
      ) : (
        <Button size="compact-sm" leftSection={<IconRepeat size={14} />} onClick={() => setOpen(true)}>
          {t("start")}
        </Button>
      )}
      {isOpen ? <RepeatDialog record={record} position={position ?? undefined} onClose={() => setOpen(false)} /> : null}
    </fieldset>
  );
}
