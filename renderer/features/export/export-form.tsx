import { Button } from "@mantine/core";
import { showsActivities } from "@shared/api/contract/exports";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { client } from "../../api/client";
import { saveFile } from "../../browser/download";
import { savePending } from "../../browser/pending-saves";
import { JobProgress } from "../../ui/export-job/job-progress";
import { useExportJob } from "../../ui/export-job/use-export-job";
import { useFocusBack } from "../../ui/export-job/use-focus-back";
import { type ExportChoice, isPage, type MadeExport, pageOf, selectionOf } from "./export-choice";
import styles from "./export-dialog.module.css";
import { ExportFindings } from "./export-findings";
import { ExportPreview } from "./export-preview";
import { ExportSelectionFields } from "./export-selection-fields";
import { ExportUnagreed } from "./export-unagreed";
import { FormatCards } from "./format-cards";
import { PageFields } from "./page-fields";
import { useExportPreview } from "./use-export-preview";
import { useSeriousMessages } from "./use-serious-messages";

type Props = {
  choice: ExportChoice;
  today: string;
  weekStart: 1 | 7;
  onChange: (choice: ExportChoice) => void;
  onEdit: (messageId: string) => void;
  onMade: (made: MadeExport) => void;
};

/** Which messages, what is open in them, which form, and the button that makes the file. */
export function ExportForm({ choice, today, weekStart, onChange, onEdit, onMade }: Props) {
  const { t } = useTranslation("export");
  const selection = selectionOf(choice, today, weekStart);
  const preview = useExportPreview(selection);
  const job = useExportJob();
  const makeButton = useFocusBack(job.progress !== undefined);
  const count = preview.data?.count ?? 0;
  const activities = preview.data?.activities ?? 0;
  const isEmpty = count === 0 && !(activities > 0 && showsActivities(choice.format, choice.layout));
  const open = preview.data?.unfilled.length ?? 0;
  const serious = useSeriousMessages(selection);
  const unagreed = preview.data?.unagreed.length ?? 0;
  const stopped =
    unagreed > 0 || (open > 0 && !choice.allowUnfilled) || (serious.messages.length > 0 && !choice.allowFindings);
  const patch = (changes: Partial<ExportChoice>) => onChange({ ...choice, ...changes });

  const create = useMutation({
    mutationFn: () =>
      job.run(async (follow) => {
        await savePending();
        const { format, allowUnfilled } = choice;
        const request = { ...selection, ...pageOf(choice), format, ...(open > 0 && { allowUnfilled }) };
        const { made: file, leftOut } = await follow((jobId) => client.exports.create({ ...request, jobId }));
        return { file, format, count, activities, leftOut };
      }),
    onSuccess: (made) => {
      if (!made) return;
      saveFile(made.file);
      onMade(made);
    },
  });
  return (
    <div className={styles.form}>
      <ExportSelectionFields choice={choice} today={today} weekStart={weekStart} onChange={patch} />
      <ExportPreview
        preview={preview}
        today={today}
        allowUnfilled={choice.allowUnfilled}
        onAllow={(allowUnfilled) => patch({ allowUnfilled })}
        onEdit={onEdit}
      />
      <ExportUnagreed messages={preview.data?.unagreed ?? []} today={today} onEdit={onEdit} />
      <ExportFindings
        messages={serious.messages}
        today={today}
        allow={choice.allowFindings}
        onAllow={(allowFindings) => patch({ allowFindings })}
        onEdit={onEdit}
      />
      <FormatCards value={choice.format} onChange={(format) => patch({ format })} />
      <footer className={styles.foot}>
        {job.progress ? (
          <JobProgress progress={job.progress} onCancel={job.cancel} />
        ) : (
          <>
            {isPage(choice.format) ? <PageFields choice={choice} onChange={patch} /> : null}
            <span className={styles.hint}>{stopped ? t("stopped") : t("private")}</span>
            <Button
              ref={makeButton}
              variant="filled"
              size="md"
              loading={job.isRunning}
              disabled={isEmpty || stopped || preview.isPlaceholderData || !serious.isKnown}
              onClick={() => create.mutate()}
            >
              {count === 0 && !isEmpty ? t("makeActivities", { count: activities }) : t("make", { count })}
            </Button>
          </>
        )}
      </footer>
    </div>
  );
}
