import { Button } from "@mantine/core";
import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import type { SnippetEntry } from "@shared/api/contract/snippets";
import { textOfSnippet } from "@shared/domain/snippet";
import { IconPencil } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useSelectedId } from "../../../browser/selected-id";
import { StatusChip } from "../../../ui/status-chip";
import { notifyUndo } from "../../../ui/undo-toast";
import { CopyButton } from "../entries/copy-button";
import { CopyWithFields } from "../entries/copy-with-fields";
import styles from "../entries/entry-sheet.module.css";
import { EntryUses } from "../entries/entry-uses";
import { IntoDraftButton } from "../entries/into-draft-button";
import { Ladder } from "./ladder";

type Props = { readonly entry: SnippetEntry; readonly uses: UsesOfEntry | undefined };

/** A snippet that comes with the app: to read, copy and use as it is, or to make one's own and change. */
export function ShippedSnippetPage({ entry, uses }: Props) {
  const { t } = useTranslation(["library", "words", "common"]);
  const { snippet, key, asOf } = entry;
  const [, setSelectedId] = useSelectedId();
  const makeOwn = useMutation(api.snippets.makeOwn.mutationOptions());
  const isLadder = snippet.steps.length > 0;
  const change = () =>
    makeOwn.mutate(
      { key },
      {
        onSuccess: (own) => {
          setSelectedId(own.id);
          notifyUndo(t("madeOwn", { title: own.title }));
        },
      },
    );
  return (
    <div className={styles.page}>
      <article className={styles.sheet}>
        <div className={styles.top}>
          <StatusChip tone="indigo">{t(`words:snippetKind.${snippet.kind}`)}</StatusChip>
          {snippet.channels.map((channel) => (
            <StatusChip key={channel} tone="neutral">
              {t(`words:channel.${channel}`)}
            </StatusChip>
          ))}
          {snippet.tags.map((tag) => (
            <StatusChip key={tag} tone="neutral">
              {tag}
            </StatusChip>
          ))}
          <span className={styles.tools}>
            {!isLadder && <CopyButton text={snippet.text} />}
            {!isLadder && <IntoDraftButton title={snippet.title} text={textOfSnippet(snippet)} />}
            <Button
              size="compact-sm"
              leftSection={<IconPencil size={15} />}
              loading={makeOwn.isPending}
              onClick={change}
            >
              {t("makeOwn")}
            </Button>
          </span>
        </div>
        <h1>{snippet.title}</h1>
        {snippet.question !== "" && (
          <>
            <h2>{t("snippet.question")}</h2>
            <p className={styles.question}>{snippet.question}</p>
          </>
        )}
        <h2>{t(isLadder ? "snippet.principle" : "snippet.text")}</h2>
        <p>
          <CopyWithFields text={snippet.text} />
        </p>
        <Ladder steps={snippet.steps} />
        <footer>{t("shippedAsOf", { asOf })}</footer>
      </article>
      <aside className={styles.aside}>
        <EntryUses uses={uses} />
      </aside>
    </div>
  );
}
