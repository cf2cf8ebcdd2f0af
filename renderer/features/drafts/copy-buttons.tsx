import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { copyRich, copyText } from "../../browser/clipboard";
import type { Translate } from "../../ui/format-when";
import { withBlanks } from "../../ui/message-editor/text-parts";
import classes from "./draft-preview.module.css";

/** One thing to put on the clipboard. */
type Piece = { readonly id: string; readonly label: string; readonly text: string; readonly html?: string };

type CopyButtonsProps = {
  /** As it is shown, a moment behind typing. */
  readonly rendered: RenderedDraft;
  /** As it is to the last key: that is what is copied. */
  readonly newest: () => RenderedDraft;
  /** Asked before copying; false holds it back. */
  readonly mayCopy: (rendered: RenderedDraft) => boolean;
};

/** A button for everything that is pasted by itself: the article, each message of a split text, the title. Chats get plain text and nothing else (C8). */
export function CopyButtons({ rendered, newest, mayCopy }: CopyButtonsProps) {
  const { t } = useTranslation(["channel-preview", "common"]);
  const [copied, setCopied] = useState<Piece>();
  // What was copied before a change is not what stands here now.
  const isCopied = ({ id, text, html }: Piece) => copied?.id === id && copied.text === text && copied.html === html;
  const copy = async (id: string) => {
    const now = newest();
    if (!mayCopy(now)) return;
    const pieces = piecesOf(now, t);
    // A part of a text that has become shorter may be none any more.
    const piece = pieces.find((one) => one.id === id) ?? pieces[0];
    if (!piece) return;
    const { text, html } = piece;
    const plain = withBlanks(text, now.unfilled);
    const isDone =
      html === undefined
        ? await copyText(plain)
        : await copyRich({ html: withBlanks(html, now.unfilled), text: plain });
    if (isDone) setCopied(piece);
    else notifications.show({ color: "cinnabar", message: t("common:copyFailed") });
  };
  return (
    <div className={classes.copies}>
      {piecesOf(rendered, t).map((piece, index) => (
        <Button
          key={piece.id}
          variant={index === 0 ? "filled" : "default"}
          disabled={piece.text === "" && !piece.html}
          leftSection={isCopied(piece) ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => void copy(piece.id)}
        >
          {isCopied(piece) ? t("common:copied") : piece.label}
        </Button>
      ))}
    </div>
  );
}

function piecesOf({ parts, html, title, counts }: RenderedDraft, t: Translate): Piece[] {
  const whole = parts.map(({ text }) => text).join("\n\n");
  const hasTitle = counts.some(({ field }) => field === "title") && title.fitted !== "";
  const titles: Piece[] = hasTitle ? [{ id: "title", label: t("copyTitle"), text: title.fitted }] : [];
  if (html !== undefined) {
    return [
      { id: "article", label: t("copyArticle"), text: whole, html },
      { id: "text", label: t("copyText"), text: whole },
      ...titles,
    ];
  }
  if (parts.length <= 1) return [{ id: "text", label: t("copyText"), text: whole }, ...titles];
  const single = parts.map(({ text }, index) => {
    const number = index + 1;
    return { id: `part-${number}`, label: t("copyPart", { number, count: parts.length }), text };
  });
  return [...single, ...titles];
}
