import { Button, Tooltip } from "@mantine/core";
import { IconAlertCircle, IconCheck, IconLoader } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { errorCodeOf, errorSentence } from "../api/error-sentence";
import { isWritingStopped } from "../api/writing-stopped";
import type { SaveState } from "./autosave";
import classes from "./save-light.module.css";

type SaveLightProps = { readonly state: SaveState };

/** Whether what is on the screen is in the file. Says it, never asks for it; only a clash with another edit wants a choice. */
export function SaveLight({ state }: SaveLightProps) {
  const { t, i18n } = useTranslation("common");
  switch (state.kind) {
    case "saved":
      return (
        <span className={classes.light} data-kind="saved" role="status">
          <IconCheck size={14} aria-hidden />
          {t("saved")}
        </span>
      );
    case "dirty":
    case "saving":
      return (
        <span className={classes.light} data-kind="saving" role="status">
          <IconLoader size={14} aria-hidden />
          {t("saving")}
        </span>
      );
    case "failed": {
      const isReadOnly = errorCodeOf(state.error) === "READ_ONLY";
      return (
        <Tooltip
          label={errorSentence(state.error, i18n.language)}
          multiline
          maw={320}
          openDelay={0}
          position="bottom-end"
        >
          <span className={classes.light} data-kind="failed" role="alert">
            <IconAlertCircle size={14} aria-hidden />
            {isReadOnly ? t("readOnly") : t("notSaved")}
            {isWritingStopped(state.error) ? null : (
              <Button size="compact-xs" onClick={state.retry}>
                {t("tryAgain")}
              </Button>
            )}
          </span>
        </Tooltip>
      );
    }
    case "conflict":
      return (
        <span className={classes.light} data-kind="failed" role="alert">
          <IconAlertCircle size={14} aria-hidden />
          {t("changedElsewhere")}
          <Button size="compact-xs" onClick={state.keepMine}>
            {t("keepMine")}
          </Button>
          <Button size="compact-xs" onClick={state.takeTheirs}>
            {t("takeTheirs")}
          </Button>
        </span>
      );
  }
}
