import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconX } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { isComposing } from "../../browser/is-composing";
import { useComposingText } from "../use-composing-text";
import { MOST_MATCHES } from "./find-matches";
import { useFind } from "./use-find";

type FindBarProps = {
  readonly editor: Editor;
  readonly withReplace: boolean;
  readonly onClose: () => void;
};

const icon = { size: 15, stroke: 1.8 } as const;

/** Finds and replaces in the text: Enter goes to the next, Shift Enter to the one before, Escape back to writing. */
export function FindBar({ editor, withReplace, onClose }: FindBarProps) {
  const { t } = useTranslation(["editor", "common"]);
  const labelId = useId();
  const find = useFind(editor);
  const sought = useComposingText(find.words, find.seek);
  const instead = useComposingText(find.instead, find.setInstead);
  const none = find.count === 0;

  const close = () => {
    find.clear();
    onClose();
    editor.view.focus();
  };
  const onKeyDown = (enter: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Enter") enter(event);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="find-bar" aria-labelledby={labelId}>
      <span id={labelId} hidden>
        {t("find.label")}
      </span>
      <div className="find-line">
        <TextInput
          {...sought}
          size="xs"
          autoFocus
          aria-label={t("find.words")}
          placeholder={t("find.words")}
          onKeyDown={onKeyDown((event) => find.go(event.shiftKey ? -1 : 1))}
        />
        <span className="find-count" role="status">
          {find.words !== "" &&
            (none
              ? t("find.none")
              : t("find.count", { at: find.at + 1, count: find.count, more: find.count >= MOST_MATCHES ? "+" : "" }))}
        </span>
        <ActionIcon size={26} aria-label={t("find.previous")} disabled={none} onClick={() => find.go(-1)}>
          <IconChevronUp {...icon} />
        </ActionIcon>
        <ActionIcon size={26} aria-label={t("find.next")} disabled={none} onClick={() => find.go(1)}>
          <IconChevronDown {...icon} />
        </ActionIcon>
        <ActionIcon size={26} aria-label={t("common:close")} onClick={close}>
          <IconX {...icon} />
        </ActionIcon>
      </div>
      {withReplace && (
        <div className="find-line">
          <TextInput
            {...instead}
            size="xs"
            aria-label={t("find.instead")}
            placeholder={t("find.instead")}
            onKeyDown={onKeyDown(() => find.replace())}
          />
          <Button size="compact-xs" disabled={none} onClick={find.replace}>
            {t("find.replace")}
          </Button>
          <Button size="compact-xs" disabled={none} onClick={find.replaceAll}>
            {t("find.replaceAll")}
          </Button>
        </div>
      )}
    </search>
  );
}
