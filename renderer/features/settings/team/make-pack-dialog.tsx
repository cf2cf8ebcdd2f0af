import { Button, Checkbox, Modal, PasswordInput, SegmentedControl } from "@mantine/core";
import { addDays } from "@shared/domain/wall-time";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../../api/client";
import { useToday } from "../../../api/use-now";
import { saveFile } from "../../../browser/download";
import { savePending } from "../../../browser/pending-saves";
import { useStoredState } from "../../../browser/stored-state";
import { DateField } from "../../../ui/date-field";
import { DialogFoot } from "../../../ui/dialog-foot";
import type { Followed } from "../../../ui/export-job/follow-job";
import { JobProgress } from "../../../ui/export-job/job-progress";
import { useExportJob } from "../../../ui/export-job/use-export-job";
import { useFocusBack } from "../../../ui/export-job/use-focus-back";
import { LoadingState } from "../../../ui/loading-state";
import { ReferenceField } from "../../../ui/reference-field";
import { TextField } from "../../../ui/text-field";
import { type PackChoice, packRequest } from "./pack-choice";
import { PackMade } from "./pack-made";
import classes from "./team.module.css";

type MakePackDialogProps = { readonly onClose: () => void };

/** Makes a pack for a colleague: everything or some days, people left out unless asked, with a signature and perhaps a password. */
export function MakePackDialog({ onClose }: MakePackDialogProps) {
  const { t } = useTranslation(["team", "common"]);
  const today = useToday();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("make.title")}
      size={600}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {today === "" ? <LoadingState rows={6} /> : <PackForm today={today} onClose={onClose} />}
    </Modal>
  );
}

function PackForm({ today, onClose }: MakePackDialogProps & { readonly today: string }) {
  const { t } = useTranslation(["team", "common"]);
  const [author, setAuthor] = useStoredState("team.author", "", readAuthor);
  const [choice, setChoice] = useState<PackChoice>({
    what: "all",
    from: today,
    to: addDays(today, 13),
    groupIds: [],
    draftIds: [],
    withStaff: false,
    password: "",
  });
  const patch = (changes: Partial<PackChoice>) => setChoice({ ...choice, ...changes });
  const [made, setMade] = useState<Followed<File>>();
  const job = useExportJob();
  const makeButton = useFocusBack(job.progress !== undefined);
  const make = useMutation({
    mutationFn: () =>
      job.run(async (follow) => {
        await savePending();
        const request = packRequest(choice, author);
        return follow((jobId) => client.team.exportPack({ ...request, jobId }));
      }),
    onSuccess: (followed) => {
      if (!followed) return;
      saveFile(followed.made);
      setMade(followed);
    },
  });
  if (made) {
    const { made: file, leftOut } = made;
    return <PackMade file={file} leftOut={leftOut} today={today} isLocked={choice.password !== ""} onClose={onClose} />;
  }
  return (
    <div className={classes.form}>
      <SegmentedControl
        aria-label={t("make.what")}
        value={choice.what}
        data={[
          { value: "all", label: t("make.all") },
          { value: "days", label: t("make.days") },
          { value: "drafts", label: t("make.drafts") },
        ]}
        onChange={(what) => patch({ what: what === "days" || what === "drafts" ? what : "all" })}
      />
      {choice.what === "all" ? <p className={classes.note}>{t("make.allHint")}</p> : null}
      {choice.what === "drafts" ? (
        <ReferenceField
          kind="drafts"
          multiple
          label={t("make.whichDrafts")}
          hint={t("make.draftsHint")}
          value={[...choice.draftIds]}
          onChange={(draftIds) => patch({ draftIds })}
        />
      ) : null}
      {choice.what === "days" ? (
        <>
          <div className={classes.pair}>
            <DateField
              label={t("common:from")}
              value={choice.from}
              onChange={(from) => {
                if (from) patch({ from });
              }}
            />
            <DateField
              label={t("common:to")}
              value={choice.to}
              onChange={(to) => {
                if (to) patch({ to });
              }}
            />
          </div>
          <ReferenceField
            kind="groups"
            multiple
            label={t("make.groups")}
            hint={t("make.daysHint")}
            placeholder={t("make.allGroups")}
            value={[...choice.groupIds]}
            onChange={(groupIds) => patch({ groupIds })}
          />
        </>
      ) : null}
      <Checkbox
        label={t("make.withStaff")}
        description={t("make.withStaffHint")}
        checked={choice.withStaff}
        onChange={(event) => patch({ withStaff: event.currentTarget.checked })}
      />
      <div className={classes.pair}>
        <TextField
          label={t("make.author")}
          hint={t("make.authorHint")}
          value={author}
          onChange={(name) => setAuthor(name.slice(0, 60))}
        />
        <PasswordInput
          label={t("make.password")}
          description={t("make.passwordHint")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autoComplete="new-password"
          value={choice.password}
          onChange={(event) => patch({ password: event.currentTarget.value.slice(0, 200) })}
          visibilityToggleButtonProps={{ "aria-label": t("make.showPassword") }}
        />
      </div>
      <DialogFoot>
        {job.progress ? (
          <JobProgress progress={job.progress} onCancel={job.cancel} />
        ) : (
          <Button
            ref={makeButton}
            variant="filled"
            loading={job.isRunning}
            disabled={choice.what === "drafts" && choice.draftIds.length === 0}
            onClick={() => make.mutate()}
          >
            {t("make.action")}
          </Button>
        )}
      </DialogFoot>
    </div>
  );
}

function readAuthor(stored: unknown): string | undefined {
  return typeof stored === "string" ? stored : undefined;
}
