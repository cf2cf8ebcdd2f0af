import { Button, CloseButton } from "@mantine/core";
import type { ErrorParams } from "@shared/api/errors";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { errorCodeOf, errorParamsOf, errorSentence } from "../../api/error-sentence";
import classes from "./open-problem.module.css";
import type { OpeningProblem } from "./use-opening";

type OpenProblemProps = {
  readonly problem: OpeningProblem;
  readonly onRetry: (path: string, readOnly?: boolean) => void;
  readonly onChooseOther: () => void;
  readonly onClose: () => void;
};

/** Why a workspace did not open, and the ways out that this reason leaves. */
export function OpenProblem({ problem, onRetry, onChooseOther, onClose }: OpenProblemProps) {
  const { t, i18n } = useTranslation(["welcome", "common"]);
  const code = errorCodeOf(problem.error);
  const backup = code === "DAMAGED" ? backupPath(errorParamsOf(problem.error)) : undefined;
  const mayRetry = code === undefined || code === "LOCKED" || code === "FILE_MISSING" || code === "DISK_FULL";
  return (
    <div className={classes.problem} role="alert">
      <IconAlertTriangle size={20} aria-hidden />
      <div className={classes.words}>
        <p className={classes.sentence}>{errorSentence(problem.error, i18n.language)}</p>
        {backup && <p className={classes.hint}>{t("problem.damagedHint")}</p>}
        <div className={classes.actions}>
          {code === "LOCKED" && (
            <Button size="xs" variant="filled" onClick={() => onRetry(problem.path, true)}>
              {t("problem.readOnly")}
            </Button>
          )}
          {backup && (
            <Button size="xs" variant="filled" onClick={() => onRetry(backup, true)}>
              {t("problem.openBackup")}
            </Button>
          )}
          {mayRetry && (
            <Button size="xs" onClick={() => onRetry(problem.path)}>
              {t("common:tryAgain")}
            </Button>
          )}
          <Button size="xs" onClick={onChooseOther}>
            {t("problem.chooseOther")}
          </Button>
        </div>
      </div>
      <CloseButton aria-label={t("common:close")} onClick={onClose} />
    </div>
  );
}

/** Where the backup lies that the error names; none when there is none. */
function backupPath({ path, backup }: ErrorParams): string | undefined {
  return backup === undefined || backup === "—" ? undefined : `${path}.backups/${backup}`;
}
