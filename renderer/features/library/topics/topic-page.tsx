import { MultiSelect } from "@mantine/core";
import type { TopicEntry } from "@shared/api/contract/topics";
import { type Topic, textOfTopic } from "@shared/domain/topic";
import { useTranslation } from "react-i18next";
import { NumberField } from "../../../ui/number-field";
import { ProseField } from "../../../ui/prose-field";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { RecordPage } from "../../../ui/record-page/record-page";
import { ReferenceField } from "../../../ui/reference-field";
import { Section } from "../../../ui/section";
import { TagsField } from "../../../ui/tags-field";
import { TextField } from "../../../ui/text-field";
import { useRecordForm } from "../../../ui/use-record-form";
import { CopyButton } from "../entries/copy-button";
import { TopicAside } from "./topic-aside";

type Props = {
  readonly topic: Topic;
  readonly entry: TopicEntry;
  readonly groupId: string | null;
  readonly onTrash: () => void;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A topic of one's own: what opens it, what keeps it going, where it fits and how long it rests. */
export function TopicPage({ topic, entry, groupId, onTrash }: Props) {
  const { t } = useTranslation(["topics", "common"]);
  const form = useRecordForm("topics", topic);
  const { values, set } = form;
  const followUp = (index: number, text: string) => {
    const next = [values.followUps[0] ?? "", values.followUps[1] ?? "", ...values.followUps.slice(2)];
    next[index] = text;
    while (next.at(-1) === "") next.pop();
    set("followUps", next);
  };
  return (
    <RecordPage
      title={values.title}
      onTitle={(title) => set("title", title.slice(0, 60))}
      titleHint={t("name")}
      actions={<CopyButton text={values.opener === "" ? "" : textOfTopic(values)} />}
      aside={<TopicAside entry={entry} groupId={groupId} />}
      state={form.state}
      onTrash={onTrash}
    >
      <Section title={t("opener")} hint={t("openerHint")}>
        <ProseField
          ariaLabel={t("opener")}
          placeholder={t("openerExample")}
          value={values.opener}
          onChange={(opener) => set("opener", opener)}
          minRows={4}
        />
        <TextField
          label={t("seedQuestion")}
          hint={t("seedHint")}
          value={values.seedQuestion}
          onChange={(seedQuestion) => set("seedQuestion", seedQuestion)}
        />
      </Section>
      <Section title={t("followUps")} hint={t("followUpsHint")}>
        {[0, 1].map((index) => (
          <TextField
            key={index}
            ariaLabel={t("followUp", { number: index + 1 })}
            placeholder={t("followUp", { number: index + 1 })}
            value={values.followUps[index] ?? ""}
            onChange={(text) => followUp(index, text)}
          />
        ))}
      </Section>
      <Section title={t("where")}>
        <ReferenceField
          kind="groups"
          multiple
          label={t("groups")}
          placeholder={t("allGroups")}
          value={values.groupIds}
          onChange={(groupIds) => set("groupIds", groupIds)}
        />
        <FieldGrid>
          <NumberField
            label={t("restLabel")}
            min={1}
            max={730}
            value={values.noRepeatDays}
            onChange={(days) => days !== null && days >= 1 && set("noRepeatDays", days)}
          />
          <MultiSelect
            label={t("months")}
            placeholder={values.months.length === 0 ? t("allYear") : ""}
            data={MONTHS.map((month) => ({ value: String(month), label: t(`common:monthNames.${month}`) }))}
            value={values.months.map(String)}
            onChange={(months) => set("months", months.map(Number))}
          />
        </FieldGrid>
        <TagsField label={t("tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
        <TextField label={t("sourceLabel")} value={values.source} onChange={(source) => set("source", source)} />
      </Section>
    </RecordPage>
  );
}
