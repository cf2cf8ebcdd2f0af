import { ActionIcon, Tooltip, UnstyledButton } from "@mantine/core";
import { IconFileExport, IconSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../browser/commands";
import { Keys } from "./keys";
import { NewMenu } from "./new-menu";
import classes from "./top-bar.module.css";
import { UndoButtons } from "./undo-buttons";

/** Search, undo and redo, export, and everything that can be begun. */
export function TopBar() {
  const { t } = useTranslation("shell");
  return (
    <div className={classes.bar}>
      <UnstyledButton className={classes.search} onClick={() => runCommand("palette")}>
        <IconSearch size={16} aria-hidden />
        <span className={classes.words}>{t("searchEverything")}</span>
        <Keys keys="mod+k" />
      </UnstyledButton>
      <div className={classes.actions}>
        <UndoButtons />
        <Tooltip label={t("exportTip")}>
          <ActionIcon variant="default" size={32} aria-label={t("exportTip")} onClick={() => runCommand("export")}>
            <IconFileExport size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <NewMenu />
      </div>
    </div>
  );
}
