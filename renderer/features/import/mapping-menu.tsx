import { Button, Popover } from "@mantine/core";
import type { SavedMapping } from "@shared/domain/import-mapping";
import { IconColumns3 } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./import-dialog.module.css";
import { keepsEscape } from "./keeps-escape";
import { MappingRow } from "./mapping-row";

type MappingMenuProps = {
  readonly saved: readonly SavedMapping[];
  /** The one by which the columns are read just now. */
  readonly current: string | null;
  readonly onUse: (name: string) => void;
  /** Fails with what is shown where the name was typed. */
  readonly onRename: (name: string, newName: string) => Promise<unknown>;
  readonly onRemove: (name: string) => void;
  readonly onGuess: () => void;
};

/** What the workspace remembers of columns: read this table by one of them, rename it, or forget it. */
export function MappingMenu({ saved, current, onUse, onRename, onRemove, onGuess }: MappingMenuProps) {
  const { t } = useTranslation("import");
  const [opened, setOpened] = useState(false);
  /** The mapping whose name is being changed, by its headers: they stay, and no other has them. */
  const [renamed, setRenamed] = useState<string>();
  const open = (next: boolean) => {
    setOpened(next);
    setRenamed(undefined);
  };
  return (
    <Popover
      opened={opened}
      onChange={open}
      closeOnEscape={renamed === undefined}
      returnFocus
      position="bottom-end"
      width={340}
      trapFocus
    >
      <Popover.Target>
        <Button
          {...(opened && keepsEscape)}
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconColumns3 size={15} aria-hidden />}
          onClick={() => open(!opened)}
        >
          {current === null ? t("mappings") : t("remembered", { name: current })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.mappings}>
        <p className={classes.caption}>{t(saved.length > 0 ? "mappingsHint" : "mappingsNone")}</p>
        <ul>
          {saved.map((mapping) => {
            const { name, headers } = mapping;
            const key = JSON.stringify(headers);
            return (
              <li key={key}>
                <MappingRow
                  mapping={mapping}
                  isCurrent={name === current}
                  isRenaming={key === renamed}
                  onRenaming={(isRenaming) => setRenamed(isRenaming ? key : undefined)}
                  onRename={(newName) => onRename(name, newName)}
                  onUse={() => {
                    open(false);
                    onUse(name);
                  }}
                  onRemove={() => onRemove(name)}
                />
              </li>
            );
          })}
        </ul>
        <Button
          {...keepsEscape}
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            open(false);
            onGuess();
          }}
        >
          {t("guessAgain")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
