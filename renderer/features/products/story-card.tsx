import type { ProductFields } from "@shared/domain/product";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { FieldGrid } from "../../ui/record-page/field-grid";
import { Section } from "../../ui/section";
import type { RecordForm } from "../../ui/use-record-form";

const parts = ["origin", "proof", "forWhom", "notForWhom"] as const satisfies readonly (keyof ProductFields["story"])[];

/** The story copy draws on: where it comes from, what proves it, for whom and not for whom (S17). */
export function StoryCard({ form }: { readonly form: RecordForm<"products"> }) {
  const { t } = useTranslation("products");
  const { story } = form.values;
  return (
    <Section title={t("story.title")} hint={t("story.hint")}>
      <FieldGrid min={300}>
        {parts.map((part) => (
          <ProseField
            key={part}
            label={t(`story.${part}`)}
            placeholder={t(`story.${part}Example`)}
            value={story[part]}
            onChange={(text) => form.set("story", { ...story, [part]: text })}
            minRows={3}
          />
        ))}
      </FieldGrid>
    </Section>
  );
}
