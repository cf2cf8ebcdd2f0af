import type { DraftTemplateEntry } from "@shared/api/contract/draft-templates";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { CopyWithFields } from "../entries/copy-with-fields";
import { ShippedSheet } from "../entries/shipped-sheet";
import { useOwned } from "../entries/use-owned";
import { BeginButton } from "./begin-button";

/** A template that comes with the app: to read and begin with, or to make one's own and change. */
export function ShippedDraftTemplatePage({ entry }: { readonly entry: DraftTemplateEntry }) {
  const { t } = useTranslation(["library", "words"]);
  const { template, key, asOf } = entry;
  const makeOwn = useMutation(api.draftTemplates.makeOwn.mutationOptions());
  const owned = useOwned();
  return (
    <ShippedSheet
      title={template.name}
      kind={t(`words:draftKind.${template.kind}`)}
      tags={[t(`words:channel.${template.channel}`), ...template.tags]}
      mainTool={<BeginButton templateKey={key} />}
      isMakingOwn={makeOwn.isPending}
      onMakeOwn={() => makeOwn.mutate({ key }, { onSuccess: owned })}
      footer={t("shippedAsOf", { asOf })}
    >
      <h2>{t("draftTemplate.memberValue")}</h2>
      <p>{template.memberValue}</p>
      <h2>{t("draftTemplate.brief")}</h2>
      <p data-quiet>{template.brief}</p>
      <h2>{t("draftTemplate.text")}</h2>
      <p>
        <CopyWithFields text={template.text} />
      </p>
    </ShippedSheet>
  );
}
