import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type TextPart, textPartsOf } from "../message-editor/text-parts";
import styles from "./channel-preview.module.css";

/** More than any chat shows at once; beyond it a preview would only cost time. */
const MOST_SHOWN = 4000;

type PreviewTextProps = {
  readonly text: string;
  readonly rendered: Pick<RenderedDraft, "unfilled" | "forPoster">;
  /** Offset from which the text is over a hard limit. */
  readonly cutAt?: number | null;
  /** Whether `#…` stands out as it does in feeds. */
  readonly hasTopics?: boolean;
};

/** A text with what is still open marked, what is too much struck out, and topics in the colour of links. */
export function PreviewText({ text, rendered, cutAt = null, hasTopics = false }: PreviewTextProps) {
  const { t } = useTranslation(["message-editor", "channel-preview"]);
  if (text === "") return <span className={styles.none}>{t("preview.noText")}</span>;
  // Asked once: a long text has a thousand marks.
  const titles = { unfilled: t("preview.unfilled"), poster: t("preview.poster") };
  const shown = text.slice(0, MOST_SHOWN);
  const cut = Math.min(shown.length, cutAt ?? shown.length);
  const runs = (piece: string) => textPartsOf(piece, rendered.unfilled, rendered.forPoster).map(partOf);
  const partOf = (part: TextPart, index: number): ReactNode => {
    if (part.kind === "plain") {
      return <Fragment key={index}>{hasTopics ? topicRuns(part.text) : part.text}</Fragment>;
    }
    return (
      <mark key={index} className={styles[part.kind]} title={titles[part.kind]}>
        {part.text}
      </mark>
    );
  };
  return (
    <>
      {runs(shown.slice(0, cut))}
      {cut < shown.length && (
        <mark className={styles.over} title={t("channel-preview:over")}>
          {runs(shown.slice(cut))}
        </mark>
      )}
      {shown.length < text.length && "…"}
    </>
  );
}

function topicRuns(text: string): ReactNode[] {
  return text.split(/(#[\p{L}\p{N}_·]{1,32}(?:\[话题\]#|#)?)/u).map((run, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place, and hold no state
      <span key={index} className={styles.topic}>
        {run.replace("[话题]#", "")}
      </span>
    ) : (
      run
    ),
  );
}
