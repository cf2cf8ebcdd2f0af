import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { saveFile } from "../../browser/download";
import { savePending } from "../../browser/pending-saves";
import { ErrorState } from "../../ui/error-state";
import { JobProgress } from "../../ui/export-job/job-progress";
import { type Follow, useExportJob } from "../../ui/export-job/use-export-job";
import { useFocusBack } from "../../ui/export-job/use-focus-back";
import { LoadingState } from "../../ui/loading-state";
import { type ExportChoice, selectionOf } from "./export-choice";
import styles from "./export-dialog.module.css";
import { ExportFindings } from "./export-findings";
import { ExportPreview } from "./export-preview";
import { ExportSelectionFields } from "./export-selection-fields";
import { makePacks, type PacksReport } from "./make-packs";
import { packsArchive } from "./packs-archive";
import { PeopleReport } from "./people-report";
import { type PackFormat, PeopleTable } from "./people-table";
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
  const job = useExportJob();
  const allButton = useFocusBack(job.progress !== undefined);
  const [turn, setTurn] = useState("");
  const [report, setReport] = useState<PacksReport>();
  const { allowUnfilled, allowFindings } = choice;
  const patch = (changes: Partial<ExportChoice>) => onChange({ ...choice, ...changes });
  const make = async (follow: Follow, person: PersonPack, format: PackFormat) => {
    const request = { ...selection, staffIds: [person.id], format, allowUnfilled };
    return follow((jobId) => client.exports.create({ ...request, jobId }));
  };
  const one = useMutation({
    mutationFn: ({ person, format }: { person: PersonPack; format: PackFormat }) =>
      job.run(async (follow) => {
        setTurn(person.name);
        setReport(undefined);
        await savePending();
        return make(follow, person, format);
      }),
    onSuccess: (followed) => {
      if (!followed) return;
      saveFile(followed.made);
      setReport({ made: 1, failed: [], leftOut: followed.leftOut });
    },
  });
  const all = useMutation({
    mutationFn: (chosen: readonly PersonPack[]) =>
      job.run(async (follow) => {
        setReport(undefined);
        await savePending();
        const makePack = async (person: PersonPack) => {
          const [page, archive] = [await make(follow, person, "html"), await make(follow, person, "texts")];
          // The archive takes pictures that are too much for the page: what it leaves out is not in the pack at all.
          return { files: [page.made, archive.made], leftOut: archive.leftOut };
        };
        return makePacks(chosen, makePack, ({ name }, index) =>
          setTurn(t("people.turn", { done: index + 1, count: chosen.length, name })),
        );
      }),
    onSuccess: async (packs) => {
      if (!packs) return;
      setReport({ made: packs.folders.length, failed: packs.failed, leftOut: packs.leftOut });
      if (packs.folders.length === 0) return;
      saveFile(await packsArchive(packs.folders, t("people.archive", { from: selection.from, to: selection.to })));
    },
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
            isStopped={stopped || !serious.isKnown || job.isRunning}
            busy={job.isRunning && one.isPending ? one.variables : undefined}
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
      {report ? <PeopleReport report={report} today={today} onEdit={onEdit} /> : null}
      <footer className={styles.foot}>
        {job.progress ? (
          <JobProgress progress={job.progress} label={turn} onCancel={job.cancel} />
        ) : (
          <>
            <span className={styles.hint}>{stopped ? t("stopped") : t("people.hint")}</span>
            <Button
              ref={allButton}
              variant="filled"
              size="md"
              loading={job.isRunning && all.isPending}
              disabled={stopped || !serious.isKnown || !people.packs?.length}
              onClick={() => people.packs && all.mutate(people.packs)}
            >
              {t("people.all", { count: people.packs?.length ?? 0 })}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}
