import { ActionIcon, Tooltip } from "@mantine/core";
import type { Tier } from "@shared/domain/tier";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { NumberField } from "../../ui/number-field";
import { ProseField } from "../../ui/prose-field";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { RecordPage } from "../../ui/record-page/record-page";
import { ReferenceField } from "../../ui/reference-field";
import { Section } from "../../ui/section";
import { StatusChip } from "../../ui/status-chip";
import { TagsField } from "../../ui/tags-field";
import { useRecordForm } from "../../ui/use-record-form";
import { moveRung } from "./tier-ladder";

type TierPageProps = { readonly tier: Tier; readonly ladder: readonly Tier[]; readonly onTrash: () => void };

/** One rung: how one gets there, what one gets, who speaks to it and how often. */
export function TierPage({ tier, ladder, onTrash }: TierPageProps) {
  const { t } = useTranslation(["personas", "common"]);
  const form = useRecordForm("tiers", tier);
  const update = useMutation(api.tiers.update.mutationOptions());
  const { values, set } = form;
  const rung = ladder.length - ladder.findIndex((one) => one.id === tier.id);
  const move = async (direction: "up" | "down") => {
    await form.flush();
    for (const { id, rank } of moveRung(ladder, tier.id, direction))
      await update.mutateAsync({ id, changes: { rank } });
  };
  const mover = (direction: "up" | "down", disabled: boolean) => {
    const label = t(direction === "up" ? "common:moveUp" : "common:moveDown");
    const Icon = direction === "up" ? IconArrowUp : IconArrowDown;
    return (
      <Tooltip label={label}>
        <ActionIcon
          size={28}
          disabled={disabled || update.isPending}
          aria-label={label}
          onClick={() => void move(direction)}
        >
          <Icon size={16} />
        </ActionIcon>
      </Tooltip>
    );
  };

  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.tierName")}
      chips={<StatusChip tone="neutral">{t("tier.rung", { rung, total: ladder.length })}</StatusChip>}
      actions={
        <>
          {mover("up", rung === ladder.length)}
          {mover("down", rung === 1)}
        </>
      }
      state={form.state}
      onTrash={onTrash}
    >
      <Section title={t("tier.ladder")} hint={t("tier.ladderHint")}>
        <ProseField
          label={t("fields.entryRule")}
          placeholder={t("tier.entryRuleExample")}
          value={values.entryRule}
          onChange={(entryRule) => set("entryRule", entryRule)}
        />
        <TagsField
          label={t("fields.benefits")}
          hint={t("tier.benefitsHint")}
          value={values.benefits}
          onChange={(benefits) => set("benefits", benefits)}
          suggestions={t("tier.benefits", { returnObjects: true }) as string[]}
        />
      </Section>
      <Section title={t("tier.speech")}>
        <FieldGrid min={240}>
          <ReferenceField
            kind="voices"
            label={t("fields.tierVoice")}
            value={values.voiceId}
            onChange={(voiceId) => set("voiceId", voiceId)}
          />
          <NumberField
            label={t("fields.maxTouches")}
            hint={t("tier.maxTouchesHint")}
            value={values.maxTouchesPerWeek}
            onChange={(max) => set("maxTouchesPerWeek", max)}
            min={1}
            unit={t("unit.perWeek")}
          />
        </FieldGrid>
        <ProseField label={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
    </RecordPage>
  );
}
