import { Button } from "@mantine/core";
import type { TemplateCue } from "@shared/domain/activity-template";
import { chatGroupKind } from "@shared/domain/chat-group";
import { type CuePhase, cuePhase } from "@shared/domain/cue-time";
import { voiceRole } from "@shared/domain/voice";
import { IconCopy, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { FieldMenu } from "../../../ui/message-editor/field-menu";
import { NumberField } from "../../../ui/number-field";
import { ProseField } from "../../../ui/prose-field";
import { ChoicePills } from "../../../ui/record-page/choice-pills";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { CueTimeField } from "../../../ui/run-sheet/cue-time-field";
import { StepsField } from "../../../ui/run-sheet/steps-field";
import { SelectField } from "../../../ui/select-field";
import { TagsField } from "../../../ui/tags-field";
import { TextField } from "../../../ui/text-field";
import styles from "./template-page.module.css";

type TemplateCueFieldsProps = {
  readonly cue: TemplateCue;
  readonly disabled: boolean;
  /** The last line of a template cannot be taken out. */
  readonly isOnly: boolean;
  readonly onChange: (changes: Partial<TemplateCue>) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
};

/** Where a line goes: every fitting group, our Moments, or nowhere because staff do something. */
const PLACES = ["groups", "moments", "action"] as const;

type Place = (typeof PLACES)[number];

/** Every field of a line, in place. */
export function TemplateCueFields({ cue, disabled, isOnly, onChange, onCopy, onRemove }: TemplateCueFieldsProps) {
  const { t } = useTranslation(["run-sheet", "library", "message-editor", "words", "common"]);
  const place: Place = cue.kind === "action" ? "action" : cue.audience;
  const isMessage = cue.kind === "message";
  return (
    <div className={styles.fields}>
      <FieldGrid min={170}>
        <TextField
          label={t("fields.title")}
          value={cue.title}
          disabled={disabled}
          onChange={(title) => onChange({ title })}
        />
        <SelectField<CuePhase>
          label={t("fields.phase")}
          value={cue.phase}
          disabled={disabled}
          options={cuePhase.options.map((value) => ({ value, label: t(`phase.${value}`) }))}
          onChange={(phase) => onChange({ phase })}
        />
        <SelectField<Place>
          label={t("columns.place")}
          value={place}
          disabled={disabled}
          options={PLACES.map((value) => ({ value, label: t(`library:template.place.${value}`) }))}
          onChange={(next) => onChange(placed(next, cue))}
        />
      </FieldGrid>
      <FieldGrid min={262}>
        <CueTimeField
          label={t("fields.time")}
          value={cue.time}
          disabled={disabled}
          onChange={(time) => onChange({ time })}
        />
        <FieldGrid min={120}>
          <SelectField
            label={t("message-editor:fields.voice")}
            value={cue.voice}
            disabled={disabled}
            options={voiceRole.options.map((value) => ({ value, label: t(`words:voiceRole.${value}`) }))}
            onChange={(voice) => onChange({ voice })}
          />
          <NumberField
            label={t("fields.duration")}
            unit={t("fields.minutes")}
            min={0}
            max={1440}
            value={cue.duration}
            disabled={disabled}
            onChange={(duration) => onChange({ duration: duration ?? 0 })}
          />
        </FieldGrid>
      </FieldGrid>
      {isMessage ? (
        <>
          <ProseField
            label={t("library:template.text")}
            hint={t("library:template.textHint", { field: "{{奖品}}" })}
            minRows={4}
            maxRows={18}
            value={cue.text}
            disabled={disabled}
            onChange={(text) => onChange({ text })}
          />
          {disabled ? null : (
            <div>
              <FieldMenu onPick={(path) => onChange({ text: `${cue.text}{{${path}}}` })} />
            </div>
          )}
          {place === "groups" ? (
            <fieldset className={styles.plain} disabled={disabled}>
              <ChoicePills
                label={t("library:template.groupKinds")}
                hint={t("library:template.groupKindsHint")}
                options={chatGroupKind.options.map((value) => ({ value, label: t(`words:groupKind.${value}`) }))}
                value={cue.groupKinds}
                onChange={(groupKinds) => !disabled && onChange({ groupKinds })}
              />
            </fieldset>
          ) : null}
          <TagsField
            label={t("fields.images")}
            placeholder={cue.wantedImages.length === 0 ? t("fields.imagesPlaceholder") : ""}
            value={cue.wantedImages}
            disabled={disabled}
            onChange={(wantedImages) => onChange({ wantedImages: wantedImages.slice(0, 9) })}
          />
        </>
      ) : null}
      <fieldset className={styles.plain} disabled={disabled}>
        <StepsField
          label={t("fields.steps")}
          value={cue.steps.map((text) => ({ text, done: false }))}
          onChange={(steps) => onChange({ steps: steps.map(({ text }) => text) })}
        />
      </fieldset>
      {disabled ? null : (
        <footer className={styles.foot}>
          <Button size="xs" leftSection={<IconCopy size={15} stroke={1.7} />} onClick={onCopy}>
            {t("common:duplicate")}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            disabled={isOnly}
            leftSection={<IconTrash size={15} stroke={1.7} />}
            onClick={onRemove}
          >
            {t("remove")}
          </Button>
        </footer>
      )}
    </div>
  );
}

function placed(place: Place, cue: TemplateCue): Partial<TemplateCue> {
  if (place === "action") return { kind: "action", text: "", wantedImages: [] };
  return { kind: "message", audience: place, groupKinds: place === "groups" ? cue.groupKinds : [] };
}
