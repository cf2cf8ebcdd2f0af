import { diffWords } from "@shared/domain/word-diff";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DiffText } from "../../ui/diff-text/diff-text";
import classes from "./review-dialog.module.css";

type EditedTextProps = { readonly current: string; readonly suggested: string };

/** The text as it stands with the reviewer's edit marked in it. */
export function EditedText({ current, suggested }: EditedTextProps) {
  const { t } = useTranslation("review");
  const parts = useMemo(() => diffWords(current, suggested), [current, suggested]);
  return (
    <div className={classes.side}>
      <DiffText parts={parts} label={t("take.diff")} />
    </div>
  );
}
