import { Menu } from "@mantine/core";
import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import { isNick, type Quote, type QuoteConsent, quoteConsent, textOfQuote } from "@shared/domain/quote";
import { IconUserOff } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { DateField } from "../../../ui/date-field";
import { ProseField } from "../../../ui/prose-field";
import { ChoicePill } from "../../../ui/record-page/choice-pill";
import { FieldGrid } from "../../../ui/record-page/field-grid";
import { RecordPage } from "../../../ui/record-page/record-page";
import { ReferenceField } from "../../../ui/reference-field";
import { Section } from "../../../ui/section";
import { TagsField } from "../../../ui/tags-field";
import { TextField } from "../../../ui/text-field";
import { notifyUndo } from "../../../ui/undo-toast";
import { useRecordForm } from "../../../ui/use-record-form";
import { CopyButton } from "../entries/copy-button";
import { EntryUses } from "../entries/entry-uses";
import { IntoDraftButton } from "../entries/into-draft-button";
import { ConsentNotice } from "./consent-notice";

type Props = { readonly quote: Quote; readonly uses: UsesOfEntry | undefined; readonly onTrash: () => void };

/** What one customer said, word for word, and what is known of it: who, where, when, and whether it may be used. */
export function QuotePage({ quote, uses, onTrash }: Props) {
  const { t } = useTranslation(["library", "words", "common"]);
  const form = useRecordForm("quotes", quote);
  const anonymise = useMutation(api.quotes.anonymise.mutationOptions());
  const { values, set } = form;
  const takeName = async () => {
    await form.flush();
    anonymise.mutate({ id: quote.id }, { onSuccess: () => notifyUndo(t("quote.anonymised")) });
  };
  return (
    <RecordPage
      state={form.state}
      onTrash={onTrash}
      actions={
        <>
          <CopyButton text={values.text === "" ? "" : textOfQuote(values)} />
          <IntoDraftButton title={quote.title} text={values.text === "" ? "" : textOfQuote(values)} />
        </>
      }
      menu={
        <Menu.Item leftSection={<IconUserOff size={16} stroke={1.7} />} onClick={() => void takeName()}>
          {t("quote.anonymise")}
        </Menu.Item>
      }
      aside={<EntryUses uses={uses} />}
    >
      <ProseField
        label={t("quote.text")}
        hint={t("quote.textHint")}
        placeholder={t("quote.textExample")}
        value={values.text}
        onChange={(text) => set("text", text)}
        minRows={4}
        maxRows={16}
      />
      <Section title={t("quote.consent")}>
        <ChoicePill<QuoteConsent>
          label={t("quote.mayUse")}
          value={values.consent}
          onChange={(consent) => set("consent", consent)}
          options={quoteConsent.options.map((value) => ({ value, label: t(`words:quoteConsent.${value}`) }))}
        />
        <ConsentNotice consent={values.consent} uses={uses?.count ?? 0} />
        <TextField
          label={t("quote.consentNote")}
          placeholder={t("quote.consentExample")}
          value={values.consentNote}
          onChange={(consentNote) => set("consentNote", consentNote.slice(0, 200))}
        />
      </Section>
      <Section title={t("quote.origin")}>
        <FieldGrid>
          <TextField
            label={t("quote.who")}
            hint={t("quote.whoHint")}
            error={isNick(values.who) ? undefined : t("quote.notANick")}
            value={values.who}
            onChange={(who) => set("who", who.slice(0, 30))}
          />
          <TextField
            label={t("quote.source")}
            placeholder={t("quote.sourceExample")}
            value={values.source}
            onChange={(source) => set("source", source.slice(0, 120))}
          />
          <DateField label={t("quote.date")} clearable value={values.date} onChange={(date) => set("date", date)} />
        </FieldGrid>
        <FieldGrid>
          <ReferenceField
            kind="products"
            label={t("quote.product")}
            value={values.productId}
            onChange={(productId) => set("productId", productId)}
          />
          <ReferenceField
            kind="personas"
            label={t("quote.persona")}
            value={values.personaId}
            onChange={(personaId) => set("personaId", personaId)}
          />
          <ReferenceField
            kind="media"
            label={t("quote.screenshot")}
            value={values.screenshotId}
            onChange={(screenshotId) => set("screenshotId", screenshotId)}
          />
        </FieldGrid>
        <TagsField label={t("tags")} value={values.tags} onChange={(tags) => set("tags", tags)} />
      </Section>
    </RecordPage>
  );
}
