import { ActionIcon, Button } from "@mantine/core";
import type { SnippetStep } from "@shared/domain/snippet";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../../ui/prose-field";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { ReferenceField } from "../../../ui/reference-field";
import { Section } from "../../../ui/section";
import { TextField } from "../../../ui/text-field";
import { CopyButton } from "../entries/copy-button";
import styles from "./ladder.module.css";

type Props = { readonly steps: readonly SnippetStep[]; readonly onChange: (steps: SnippetStep[]) => void };

/** So many rungs at most: what six people could not settle, a seventh will not. */
const MOST = 6;

/** The rungs of a ladder, to write: who speaks, the words, and how the matter is handed on. */
export function LadderFields({ steps, onChange }: Props) {
  const { t } = useTranslation(["library", "common"]);
  const patch = (index: number, changes: Partial<SnippetStep>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...changes } : step)));
  return (
    <Section
      title={t("snippet.ladder")}
      hint={t("snippet.ladderHint")}
      actions={
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          disabled={steps.length >= MOST}
          onClick={() => onChange([...steps, { role: "", voiceId: null, text: "", handOver: "" }])}
        >
          {t("snippet.addRung")}
        </Button>
      }
    >
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rung is its place on the ladder
        <div key={index} className={styles.fields}>
          <div className={styles.head}>
            <span className={styles.number}>{index + 1}</span>
            <CopyButton text={step.text} />
            <ActionIcon
              size={28}
              aria-label={t("snippet.removeRung", { number: index + 1 })}
              onClick={() => onChange(steps.filter((_, at) => at !== index))}
            >
              <IconTrash size={15} stroke={1.7} />
            </ActionIcon>
          </div>
          <FieldGrid>
            <TextField
              label={t("snippet.role")}
              placeholder={t("snippet.roleExample")}
              value={step.role}
              onChange={(role) => patch(index, { role: role.slice(0, 40) })}
            />
            <ReferenceField
              kind="voices"
              label={t("snippet.voice")}
              value={step.voiceId}
              onChange={(voiceId) => patch(index, { voiceId })}
            />
          </FieldGrid>
          <ProseField
            label={t("snippet.says")}
            value={step.text}
            onChange={(text) => patch(index, { text })}
            minRows={3}
          />
          <TextField
            label={t("snippet.handOver")}
            placeholder={t("snippet.handOverExample")}
            value={step.handOver}
            onChange={(handOver) => patch(index, { handOver: handOver.slice(0, 300) })}
          />
        </div>
      ))}
    </Section>
  );
}
