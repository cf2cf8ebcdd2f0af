import { ActionIcon, Button, Popover } from "@mantine/core";
import type { SavedMapping } from "@shared/domain/import-mapping";
import { IconColumns3, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./import-dialog.module.css";

type MappingMenuProps = {
  readonly saved: readonly SavedMapping[];
  /** The one by which the columns are read just now. */
  readonly current: string | null;
  readonly onUse: (name: string) => void;
  readonly onRemove: (name: string) => void;
  readonly onGuess: () => void;
};

/** What the workspace remembers of columns: read this table by one of them, or forget it. */
export function MappingMenu({ saved, current, onUse, onRemove, onGuess }: MappingMenuProps) {
  const { t } = useTranslation("import");
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconColumns3 size={15} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {current === null ? t("mappings") : t("remembered", { name: current })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.mappings}>
        <p className={classes.caption}>{t(saved.length > 0 ? "mappingsHint" : "mappingsNone")}</p>
        <ul>
          {saved.map(({ name, headers }) => (
            <li key={name}>
              <button
                type="button"
                aria-pressed={name === current}
                onClick={() => {
                  setOpened(false);
                  onUse(name);
                }}
              >
                <span>{name}</span>
                <span className={classes.made}>{headers.filter((header) => header !== "").join("、")}</span>
              </button>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("mappingForget", { name })}
                onClick={() => onRemove(name)}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setOpened(false);
            onGuess();
          }}
        >
          {t("guessAgain")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
