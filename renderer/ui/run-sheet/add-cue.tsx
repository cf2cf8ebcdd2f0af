import { Button, Modal, SegmentedControl } from "@mantine/core";
import type { NewCue } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { type CuePhase, cuePhase } from "@shared/domain/cue-time";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { isComposing } from "../../browser/is-composing";
import { ProseField } from "../prose-field";
import { FieldGrid } from "../record-page/field-grid";
import { ReferenceField } from "../reference-field";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import { notifyUndo } from "../undo-toast";
import { CueTimeField } from "./cue-time-field";
import styles from "./run-sheet.module.css";

type AddCueProps = { readonly activity: Activity; readonly onClose: () => void };

type Place = "group" | "moments" | "action";

/** A cue added by hand: a message to a group or to Moments, or something staff does. */
export function AddCue({ activity, onClose }: AddCueProps) {
  const { t } = useTranslation(["run-sheet", "message-editor", "words", "common"]);
  const [place, setPlace] = useState<Place>("group");
  const [cue, setCue] = useState<NewCue>(() => newCue(activity));
  const add = useMutation(api.runSheets.addCue.mutationOptions());
  const patch = (changes: Partial<NewCue>) => setCue({ ...cue, ...changes });
  const missing = cue.title.trim() === "" || (place === "group" && !cue.groupId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return;
    const onSuccess = () => {
      onClose();
      notifyUndo(t("add.done", { title: cue.title }));
    };
    add.mutate({ activityId: activity.id, cue: placed(cue, place) }, { onSuccess });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t("add.title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <form
        className={styles.addForm}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isComposing(event)) event.preventDefault();
        }}
      >
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t("columns.place")}
          value={place}
          data={[
            { value: "group", label: t("words:channel.wechat_group") },
            { value: "moments", label: t("words:channel.wechat_moments") },
            { value: "action", label: t("add.action_kind") },
          ]}
          onChange={setPlace}
        />
        <FieldGrid min={190}>
          <TextField
            label={t("fields.title")}
            placeholder={t("add.titlePlaceholder")}
            autoFocus
            value={cue.title}
            onChange={(title) => patch({ title })}
          />
          <SelectField<CuePhase>
            label={t("fields.phase")}
            value={cue.phase}
            options={cuePhase.options.map((value) => ({ value, label: t(`phase.${value}`) }))}
            onChange={(phase) => patch({ phase })}
          />
        </FieldGrid>
        <CueTimeField label={t("fields.time")} value={cue.time} onChange={(time) => patch({ time })} />
        {place === "group" ? (
          <ReferenceField
            kind="groups"
            label={t("columns.place")}
            value={cue.groupId ?? null}
            onChange={(groupId) => patch({ groupId })}
          />
        ) : null}
        {place === "action" ? null : (
          <>
            <ReferenceField
              kind="voices"
              label={t("message-editor:fields.voice")}
              value={cue.voiceId ?? null}
              onChange={(voiceId) => patch({ voiceId })}
            />
            <ProseField
              label={t("columns.text")}
              placeholder={t("message-editor:text.placeholder")}
              minRows={3}
              value={cue.text ?? ""}
              onChange={(text) => patch({ text })}
            />
          </>
        )}
        <div className={styles.addFoot}>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" variant="filled" loading={add.isPending} disabled={missing}>
            {t("add.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function newCue({ groupIds }: Activity): NewCue {
  return {
    kind: "message",
    phase: "push",
    title: "",
    time: { kind: "offset", anchor: "start", minutes: 30 },
    groupId: groupIds[0] ?? null,
  };
}

function placed(cue: NewCue, place: Place): NewCue {
  if (place === "group") return { ...cue, kind: "message", channel: "wechat_group" };
  if (place === "moments") return { ...cue, kind: "message", channel: "wechat_moments", groupId: null };
  return { ...cue, kind: "action", groupId: null, voiceId: null, text: "" };
}
