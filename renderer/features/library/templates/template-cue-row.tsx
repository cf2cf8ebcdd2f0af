import type { TemplateCue } from "@shared/domain/activity-template";
import { fieldPathsOf } from "@shared/domain/merge-field";
import { IconChevronDown, IconChevronRight, IconPhoto } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { PastedText } from "../../../ui/message-editor/pasted-text";
import { cueTimeWords } from "../../../ui/run-sheet/cue-time-words";
import styles from "./template-page.module.css";

type TemplateCueRowProps = { readonly cue: TemplateCue; readonly isOpen: boolean; readonly onToggle: () => void };

/** One line of a template: when, what it says or asks to do, where and by whom. */
export function TemplateCueRow({ cue, isOpen, onToggle }: TemplateCueRowProps) {
  const { t } = useTranslation(["run-sheet", "words", "common", "library"]);
  const place =
    cue.kind === "action"
      ? t("inside")
      : t(`words:channel.${cue.audience === "moments" ? "wechat_moments" : "wechat_group"}`);
  const who = cue.kind === "action" ? "" : t(`words:voiceRole.${cue.voice}`);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <button type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
      <Chevron size={15} stroke={1.7} aria-hidden />
      <span className={styles.when}>{cueTimeWords(cue.time, t)}</span>
      <span className={styles.says}>
        <b>{cue.title || t("common:untitled")}</b>
        <span className={isOpen ? styles.whole : styles.short}>
          {cue.text === "" ? (
            cue.steps.join(" · ")
          ) : (
            <PastedText view={{ text: cue.text, unfilled: fieldPathsOf(cue.text), forPoster: [] }} />
          )}
        </span>
        {cue.wantedImages.length > 0 ? (
          <span className={styles.pictures}>
            <IconPhoto size={14} stroke={1.7} aria-hidden />
            {cue.wantedImages.join(t("listMark"))}
          </span>
        ) : null}
      </span>
      <span className={styles.place}>{[place, who].filter(Boolean).join(" · ")}</span>
    </button>
  );
}
