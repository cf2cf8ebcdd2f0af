import { ActionIcon } from "@mantine/core";
import type { SavedMapping } from "@shared/domain/import-mapping";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./import-dialog.module.css";
import { keepsEscape } from "./keeps-escape";
import { RenameMapping } from "./rename-mapping";

type MappingRowProps = {
  readonly mapping: SavedMapping;
  /** Whether the table is read by it just now. */
  readonly isCurrent: boolean;
  readonly isRenaming: boolean;
  /** Begins to rename it, or ends that. */
  readonly onRenaming: (isRenaming: boolean) => void;
  readonly onRename: (newName: string) => Promise<unknown>;
  readonly onUse: () => void;
  readonly onRemove: () => void;
};

/** One remembered mapping: press its name to read the table by it; rename it in its place, or forget it. */
export function MappingRow(props: MappingRowProps) {
  const { mapping, isCurrent, isRenaming, onRenaming, onRename, onUse, onRemove } = props;
  const { name, headers } = mapping;
  const { t } = useTranslation("import");
  const columns = headers.filter((header) => header !== "").join("、");
  // Who renamed it with the keyboard goes on from its pencil.
  const [wasRenamed, setWasRenamed] = useState(false);
  if (isRenaming) {
    return (
      <RenameMapping
        name={name}
        columns={columns}
        onRename={onRename}
        onClose={() => {
          setWasRenamed(true);
          onRenaming(false);
        }}
      />
    );
  }
  return (
    <>
      <button {...keepsEscape} type="button" className={classes.use} aria-pressed={isCurrent} onClick={onUse}>
        <span>{name}</span>
        <span className={classes.made}>{columns}</span>
      </button>
      <ActionIcon
        {...keepsEscape}
        autoFocus={wasRenamed}
        variant="subtle"
        color="gray"
        aria-label={t("mappingRename", { name })}
        onClick={() => {
          setWasRenamed(false);
          onRenaming(true);
        }}
      >
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...keepsEscape}
        variant="subtle"
        color="gray"
        aria-label={t("mappingForget", { name })}
        onClick={onRemove}
      >
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </>
  );
}
