import type { UsesOfEntry } from "@shared/api/contract/library-entry";
import type { SnippetEntry } from "@shared/api/contract/snippets";
import { textOfSnippet } from "@shared/domain/snippet";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { CopyButton } from "../entries/copy-button";
import { CopyWithFields } from "../entries/copy-with-fields";
import { EntryUses } from "../entries/entry-uses";
import { IntoDraftButton } from "../entries/into-draft-button";
import { ShippedSheet } from "../entries/shipped-sheet";
import { useOwned } from "../entries/use-owned";
import { Ladder } from "./ladder";

type Props = { readonly entry: SnippetEntry; readonly uses: UsesOfEntry | undefined };

/** A snippet that comes with the app: to read, copy and use as it is, or to make one's own and change. */
export function ShippedSnippetPage({ entry, uses }: Props) {
  const { t } = useTranslation(["library", "words"]);
  const { snippet, key, asOf } = entry;
  const makeOwn = useMutation(api.snippets.makeOwn.mutationOptions());
  const owned = useOwned();
  const isLadder = snippet.steps.length > 0;
  return (
    <ShippedSheet
      title={snippet.title}
      kind={t(`words:snippetKind.${snippet.kind}`)}
      tags={[...snippet.channels.map((channel) => t(`words:channel.${channel}`)), ...snippet.tags]}
      tools={
        !isLadder && (
          <>
            <CopyButton text={snippet.text} />
            <IntoDraftButton title={snippet.title} text={textOfSnippet(snippet)} />
          </>
        )
      }
      isMakingOwn={makeOwn.isPending}
      onMakeOwn={() => makeOwn.mutate({ key }, { onSuccess: owned })}
      footer={t("shippedAsOf", { asOf })}
      aside={<EntryUses uses={uses} />}
    >
      {snippet.question !== "" && (
        <>
          <h2>{t("snippet.question")}</h2>
          <p data-quiet>{snippet.question}</p>
        </>
      )}
      <h2>{t(isLadder ? "snippet.principle" : "snippet.text")}</h2>
      <p>
        <CopyWithFields text={snippet.text} />
      </p>
      <Ladder steps={snippet.steps} />
    </ShippedSheet>
  );
}
