import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { saveFile } from "../../browser/download";
import { savePending } from "../../browser/pending-saves";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { type ExportChoice, selectionOf } from "./export-choice";
import styles from "./export-dialog.module.css";
import { ExportFindings } from "./export-findings";
import { ExportPreview } from "./export-preview";
import { ExportSelectionFields } from "./export-selection-fields";
import { packsArchive } from "./packs-archive";
import { PeopleTable } from "./people-table";
import { useExportPreview } from "./use-export-preview";
import { type PersonPack, usePeoplePacks } from "./use-people-packs";
import { useSeriousMessages } from "./use-serious-messages";

type PeoplePacksProps = {
  readonly choice: ExportChoice;
  readonly today: string;
  readonly weekStart: 1 | 7;
  readonly onChange: (choice: ExportChoice) => void;
  readonly onEdit: (messageId: string) => void;
};

/**
 * One pack for each person: a page for the phone and the same as texts in a ZIP. Each can be saved by itself, or all in one
 * archive: a browser lets a page save one file a click, and asks before more.
 */
export function PeoplePacks({ choice, today, weekStart, onChange, onEdit }: PeoplePacksProps) {
  const { t } = useTranslation("export");
  const selection = selectionOf(choice, today, weekStart);
  const people = usePeoplePacks(selection);
  const preview = useExportPreview(selection);
  const serious = useSeriousMessages(selection);
  const [done, setDone] = useState(0);
  const { allowUnfilled, allowFindings } = choice;
  const patch = (changes: Partial<ExportChoice>) => onChange({ ...choice, ...changes });
  const make = (person: PersonPack, format: "html" | "texts") =>
    client.exports.create({ ...selection, staffIds: [person.id], format, allowUnfilled });
  const one = useMutation({
    mutationFn: async ({ person, format }: { person: PersonPack; format: "html" | "texts" }) => {
      await savePending();
      return make(person, format);
    },
    onSuccess: saveFile,
  });
  const all = useMutation({
    mutationFn: async (chosen: readonly PersonPack[]) => {
      await savePending();
      setDone(0);
      const folders: { name: string; files: File[] }[] = [];
      for (const person of chosen) {
        folders.push({ name: person.name, files: [await make(person, "html"), await make(person, "texts")] });
        setDone(folders.length);
      }
      return packsArchive(folders, t("people.archive", { from: selection.from, to: selection.to }));
    },
    onSuccess: saveFile,
  });
  const stopped =
    ((preview.data?.unfilled.length ?? 0) > 0 && !allowUnfilled) || (serious.messages.length > 0 && !allowFindings);
  return (
    <div className={styles.form}>
      <ExportSelectionFields choice={choice} today={today} weekStart={weekStart} onChange={patch} />
      {people.error ? (
        <ErrorState error={people.error} />
      ) : people.packs === undefined ? (
        <LoadingState rows={4} />
      ) : people.packs.length === 0 ? (
        <p className={styles.nothing}>{t("people.nothing")}</p>
      ) : (
        <>
          <PeopleTable
            packs={people.packs}
            isStopped={stopped || !serious.isKnown}
            busy={one.isPending ? one.variables : undefined}
            onMake={(person, format) => one.mutate({ person, format })}
          />
          {people.withoutPerson > 0 ? (
            <p className={styles.hint}>{t("people.withoutPerson", { count: people.withoutPerson })}</p>
          ) : null}
          <ExportPreview
            preview={preview}
            today={today}
            allowUnfilled={allowUnfilled}
            onAllow={(allow) => patch({ allowUnfilled: allow })}
            onEdit={onEdit}
          />
          <ExportFindings
            messages={serious.messages}
            today={today}
            allow={allowFindings}
            onAllow={(allow) => patch({ allowFindings: allow })}
            onEdit={onEdit}
          />
        </>
      )}
      <footer className={styles.foot}>
        <span className={styles.hint} role="status">
          {all.isPending
            ? t("people.making", { done, count: people.packs?.length ?? 0 })
            : stopped
              ? t("stopped")
              : t("people.hint")}
        </span>
        <Button
          variant="filled"
          size="md"
          loading={all.isPending}
          disabled={stopped || !serious.isKnown || !people.packs?.length}
          onClick={() => people.packs && all.mutate(people.packs)}
        >
          {t("people.all", { count: people.packs?.length ?? 0 })}
        </Button>
      </footer>
    </div>
  );
}
