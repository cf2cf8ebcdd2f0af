import { channel } from "@shared/domain/channel";
import { type DraftFields, draftKind } from "@shared/domain/draft";
import type { RecordKind } from "@shared/domain/record-kinds";
import {
  IconFlag,
  IconHash,
  IconMessage2,
  IconPackage,
  IconSend,
  IconStairsUp,
  IconTarget,
  IconUser,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PropertyChip } from "../../ui/record-page/property-chip";
import { ReferenceField } from "../../ui/reference-field";
import { SelectField } from "../../ui/select-field";
import { TagsField } from "../../ui/tags-field";
import type { RecordForm } from "../../ui/use-record-form";
import { useReferenceOptions } from "../../ui/use-reference-options";
import { EvergreenChip } from "./evergreen-chip";

const references = [
  { field: "voiceId", kind: "voices", Icon: IconMessage2 },
  { field: "tierId", kind: "tiers", Icon: IconStairsUp },
  { field: "personaId", kind: "personas", Icon: IconTarget },
  { field: "activityId", kind: "activities", Icon: IconFlag },
  { field: "ownerStaffId", kind: "staff", Icon: IconUser },
] as const;

/** The draft's properties as chips: what it does, where it goes, who says it to whom, about what, in whose hands. */
export function DraftChips({ form }: { readonly form: RecordForm<"drafts"> }) {
  const { t } = useTranslation(["drafts", "words"]);
  const { values, set } = form;
  const products = useReferenceOptions("products");
  const productNames = values.productIds.map(
    (id) => products.options.find((option) => option.value === id)?.label ?? products.missing,
  );
  return (
    <>
      <PropertyChip name={t("fields.kind")} value={t(`words:draftKind.${values.kind}`)}>
        {() => (
          <SelectField<DraftFields["kind"]>
            label={t("fields.kind")}
            value={values.kind}
            onChange={(kind) => set("kind", kind)}
            options={draftKind.options.map((value) => ({ value, label: t(`words:draftKind.${value}`) }))}
          />
        )}
      </PropertyChip>
      <PropertyChip name={t("fields.channel")} value={t(`words:channel.${values.channel}`)} icon={<IconSend />}>
        {() => (
          <SelectField<DraftFields["channel"]>
            label={t("fields.channel")}
            value={values.channel}
            onChange={(next) => set("channel", next)}
            options={channel.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
            searchable={false}
          />
        )}
      </PropertyChip>
      {references.map(({ field, kind, Icon }) => (
        <ReferenceChip
          key={field}
          kind={kind}
          name={t(`fields.${field}`)}
          icon={<Icon />}
          value={values[field]}
          onChange={(id) => set(field, id)}
        />
      ))}
      <PropertyChip
        name={t("fields.productIds")}
        value={productNames.length > 0 ? productNames.join(t("listComma")) : undefined}
        icon={<IconPackage />}
        width={320}
      >
        {() => (
          <ReferenceField
            kind="products"
            multiple
            label={t("fields.productIds")}
            hint={t("productsHint")}
            value={values.productIds}
            onChange={(productIds) => set("productIds", productIds)}
          />
        )}
      </PropertyChip>
      <PropertyChip
        name={t("fields.tags")}
        value={values.tags.length > 0 ? values.tags.join(t("listComma")) : undefined}
        icon={<IconHash />}
        width={320}
      >
        {() => <TagsField label={t("fields.tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />}
      </PropertyChip>
      <EvergreenChip form={form} />
    </>
  );
}

type ReferenceChipProps = {
  readonly kind: RecordKind;
  readonly name: string;
  readonly icon: React.ReactNode;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

function ReferenceChip({ kind, name, icon, value, onChange }: ReferenceChipProps) {
  const { options, missing } = useReferenceOptions(kind);
  const chosen = value === null ? undefined : (options.find((option) => option.value === value)?.label ?? missing);
  return (
    <PropertyChip name={name} value={chosen} icon={icon}>
      {(close) => (
        <ReferenceField
          kind={kind}
          label={name}
          value={value}
          onChange={(id) => {
            onChange(id);
            close();
          }}
        />
      )}
    </PropertyChip>
  );
}
