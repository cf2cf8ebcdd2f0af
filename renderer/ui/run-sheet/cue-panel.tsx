import { Button } from "@mantine/core";
import type { CueView } from "@shared/api/contract/run-sheets";
import type { Activity } from "@shared/domain/activity";
import { type CuePhase, cuePhase } from "@shared/domain/cue-time";
import { IconArrowBackUp, IconPencil, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NumberField } from "../number-field";
import { FieldGrid } from "../record-page/field-grid";
import { ReferenceField } from "../reference-field";
import { SaveLight } from "../save-light";
import { SelectField } from "../select-field";
import { TagsField } from "../tags-field";
import { TextField } from "../text-field";
import { WallTimeField } from "../wall-time-field";
import { isCueOpen } from "./cue-standing";
import { CueTimeField } from "./cue-time-field";
import styles from "./run-sheet.module.css";
import { StepsField } from "./steps-field";
import type { CueActions } from "./use-cue-actions";
import { useCueForm } from "./use-cue-form";

type CuePanelProps = {
  readonly activity: Activity;
  readonly cue: CueView;
  readonly actions: CueActions;
  readonly onText: (messageId: string) => void;
};

/** The fields of an open cue, under its row. What was sent shows them as they were. */
export function CuePanel({ activity, cue, actions, onText }: CuePanelProps) {
  const { t } = useTranslation(["run-sheet", "message-editor"]);
  const { values, set, state } = useCueForm(activity.id, cue);
  const disabled = !isCueOpen(cue);
  return (
    <tr className={styles.panel}>
      <td colSpan={5}>
        <div className={styles.fields}>
          <FieldGrid min={190}>
            <TextField
              label={t("fields.title")}
              value={values.title}
              disabled={disabled}
              onChange={(title) => set({ title })}
            />
            <SelectField<CuePhase>
              label={t("fields.phase")}
              value={values.phase}
              disabled={disabled}
              options={cuePhase.options.map((value) => ({ value, label: t(`phase.${value}`) }))}
              onChange={(phase) => set({ phase })}
            />
          </FieldGrid>
          <FieldGrid min={262}>
            <WallTimeField
              label={t("fields.at")}
              hint={t(values.pinned ? "fields.atPinned" : "fields.atHint")}
              value={values.at}
              disabled={disabled}
              onChange={(at) => set({ at, pinned: true })}
            />
            <CueTimeField
              label={t("fields.time")}
              value={values.time}
              disabled={disabled}
              onChange={(time) => actions.change(cue, { time })}
            />
          </FieldGrid>
          <FieldGrid min={150}>
            {values.kind === "message" ? (
              <ReferenceField
                kind="voices"
                label={t("message-editor:fields.voice")}
                value={values.voiceId}
                disabled={disabled}
                onChange={(voiceId) => set({ voiceId })}
              />
            ) : null}
            <ReferenceField
              kind="staff"
              label={t("message-editor:fields.staff")}
              value={values.staffId}
              disabled={disabled}
              onChange={(staffId) => set({ staffId })}
            />
            <NumberField
              label={t("fields.duration")}
              unit={t("fields.minutes")}
              min={0}
              max={1440}
              value={values.duration}
              disabled={disabled}
              onChange={(duration) => set({ duration: duration ?? 0 })}
            />
          </FieldGrid>
          {values.kind === "message" ? (
            <TagsField
              label={t("fields.images")}
              placeholder={values.wantedImages.length === 0 ? t("fields.imagesPlaceholder") : ""}
              value={values.wantedImages}
              disabled={disabled}
              onChange={(wantedImages) => set({ wantedImages })}
            />
          ) : (
            <StepsField label={t("fields.steps")} value={values.steps} onChange={(steps) => set({ steps })} />
          )}
        </div>
        <PanelFoot cue={cue} actions={actions} onText={onText} light={<SaveLight state={state} />} />
      </td>
    </tr>
  );
}

type PanelFootProps = Pick<CuePanelProps, "cue" | "actions" | "onText"> & { readonly light: React.ReactNode };

function PanelFoot({ cue, actions, onText, light }: PanelFootProps) {
  const { t } = useTranslation("run-sheet");
  const { messageId } = cue;
  return (
    <div className={styles.panelFoot}>
      {messageId !== null && cue.status !== "gone" ? (
        <Button size="xs" leftSection={<IconPencil size={15} stroke={1.7} />} onClick={() => onText(messageId)}>
          {t("editText")}
        </Button>
      ) : null}
      {cue.edited && isCueOpen(cue) && cue.key !== "" ? (
        <Button
          size="xs"
          leftSection={<IconArrowBackUp size={15} stroke={1.7} />}
          onClick={() => void actions.takeTemplate(cue)}
        >
          {t("takeTemplate")}
        </Button>
      ) : null}
      {light}
      {cue.status === "sent" || cue.status === "skipped" ? null : (
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          ml="auto"
          leftSection={<IconTrash size={15} stroke={1.7} />}
          onClick={() => void actions.remove(cue)}
        >
          {t("remove")}
        </Button>
      )}
    </div>
  );
}
