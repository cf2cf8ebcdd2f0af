import { Button } from "@mantine/core";
import type { DraftTemplateEntry } from "@shared/api/contract/draft-templates";
import { IconPencil } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useSelectedId } from "../../../browser/selected-id";
import { StatusChip } from "../../../ui/status-chip";
import { notifyUndo } from "../../../ui/undo-toast";
import { CopyWithFields } from "../entries/copy-with-fields";
import styles from "../entries/entry-sheet.module.css";
import { BeginButton } from "./begin-button";

/** A template that comes with the app: to read and begin with, or to make one's own and change. */
export function ShippedDraftTemplatePage({ entry }: { readonly entry: DraftTemplateEntry }) {
  const { t } = useTranslation(["library", "words"]);
  const { template, key, asOf } = entry;
  const [, setSelectedId] = useSelectedId();
  const makeOwn = useMutation(api.draftTemplates.makeOwn.mutationOptions());
  const change = () =>
    makeOwn.mutate(
      { key },
      {
        onSuccess: (own) => {
          setSelectedId(own.id);
          notifyUndo(t("madeOwn", { title: own.name }));
        },
      },
    );
  return (
    <div className={styles.page}>
      <article className={styles.sheet}>
        <div className={styles.top}>
          <StatusChip tone="indigo">{t(`words:draftKind.${template.kind}`)}</StatusChip>
          <StatusChip tone="neutral">{t(`words:channel.${template.channel}`)}</StatusChip>
          {template.tags.map((tag) => (
            <StatusChip key={tag} tone="neutral">
              {tag}
            </StatusChip>
          ))}
          <span className={styles.tools}>
            <Button
              size="compact-sm"
              leftSection={<IconPencil size={15} />}
              loading={makeOwn.isPending}
              onClick={change}
            >
              {t("makeOwn")}
            </Button>
            <BeginButton templateKey={key} />
          </span>
        </div>
        <h1>{template.name}</h1>
        <h2>{t("draftTemplate.memberValue")}</h2>
        <p>{template.memberValue}</p>
        <h2>{t("draftTemplate.brief")}</h2>
        <p className={styles.question}>{template.brief}</p>
        <h2>{t("draftTemplate.text")}</h2>
        <p>
          <CopyWithFields text={template.text} />
        </p>
        <footer>{t("shippedAsOf", { asOf })}</footer>
      </article>
    </div>
  );
}
