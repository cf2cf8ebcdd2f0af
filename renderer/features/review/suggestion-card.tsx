import { Button } from "@mantine/core";
import type { Suggestion } from "@shared/api/contract/reviews";
import { IconAlertTriangle, IconCheck, IconInfoCircle, IconMessage } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import { EditedText } from "./edited-text";
import classes from "./review-dialog.module.css";

type SuggestionCardProps = {
  readonly suggestion: Suggestion;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
};

/** What the reviewer says of one draft or message: verdict, comment, and the text with the edit marked in it. */
export function SuggestionCard({ suggestion, isBusy, onAccept }: SuggestionCardProps) {
  const { t } = useTranslation(["review", "words", "common"]);
  const { kind, title, verdict, comment, current, suggested, state, hindrance } = suggestion;
  const isEdit = current !== null && suggested !== null;
  return (
    <li className={classes.card} data-state={state}>
      <header className={classes.cardHead}>
        <b className={classes.cardTitle}>{title || t("common:untitled")}</b>
        <span className={classes.kind}>{t(`words:kind.${kind}`)}</span>
        {verdict === "approve" && (
          <StatusChip tone="jade" icon={<IconCheck />}>
            {t("verdict.approve")}
          </StatusChip>
        )}
        {verdict === "change" && <StatusChip tone="amber">{t("verdict.change")}</StatusChip>}
        {state === "clash" && (
          <StatusChip tone="cin" icon={<IconAlertTriangle />}>
            {t("state.clash")}
          </StatusChip>
        )}
        {(state === "gone" || (state === "same" && !hindrance)) && (
          <span className={classes.kind}>{t(`state.${state}`)}</span>
        )}
        {(state === "open" || state === "clash") && (
          <Button className={classes.accept} size="compact-sm" disabled={isBusy} onClick={onAccept}>
            {t(state === "clash" ? "take.theirs" : "take.one")}
          </Button>
        )}
      </header>
      {hindrance && (
        <p className={classes.hindrance}>
          <IconInfoCircle size={15} stroke={1.7} aria-hidden />
          {t(`hindrance.${hindrance}`)}
        </p>
      )}
      {comment.trim() !== "" && (
        <p className={classes.comment}>
          <IconMessage size={15} stroke={1.7} aria-hidden />
          {comment}
        </p>
      )}
      {isEdit && state === "clash" && (
        <div className={classes.sides}>
          <figure>
            <figcaption>{t("take.mine")}</figcaption>
            <p className={classes.side}>{current}</p>
          </figure>
          <figure>
            <figcaption>{t("take.reviewers")}</figcaption>
            <EditedText current={current} suggested={suggested} />
          </figure>
        </div>
      )}
      {isEdit && state === "open" && <EditedText current={current} suggested={suggested} />}
    </li>
  );
}
