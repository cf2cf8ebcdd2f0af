import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, type TablerIcon } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import { useWorkspace } from "../api/use-workspace";
import { runCommand } from "../browser/commands";
import { changeSentence } from "../ui/change-sentence";
import { Keys } from "./keys";

/** Undo and redo; each says beforehand what it will take back or do again. */
export function UndoButtons() {
  const { t } = useTranslation(["shell", "common", "words"]);
  const { data: steps } = useQuery(api.changes.state.queryOptions());
  // What a workspace holds that can only be read stays as it is: there is nothing to take back here.
  const data = useWorkspace().data?.readOnly ? undefined : steps;
  const undo = data?.undo ? t("undoStep", { step: changeSentence(data.undo.label, t) }) : t("nothingToUndo");
  const redo = data?.redo ? t("redoStep", { step: changeSentence(data.redo.label, t) }) : t("nothingToRedo");
  return (
    <>
      <StepButton id="undo" keys="mod+z" label={undo} icon={IconArrowBackUp} canRun={Boolean(data?.undo)} />
      <StepButton id="redo" keys="mod+shift+z" label={redo} icon={IconArrowForwardUp} canRun={Boolean(data?.redo)} />
    </>
  );
}

type StepButtonProps = {
  readonly id: "undo" | "redo";
  readonly keys: string;
  readonly label: string;
  readonly icon: TablerIcon;
  readonly canRun: boolean;
};

function StepButton({ id, keys, label, icon: Icon, canRun }: StepButtonProps) {
  return (
    <Tooltip
      label={
        <span style={{ display: "inline-flex", gap: 8, alignItems: "center" }}>
          {label}
          <Keys keys={keys} />
        </span>
      }
    >
      <ActionIcon
        variant="default"
        size={32}
        aria-label={label}
        // Not `disabled`: its tooltip is how one learns that there is nothing to take back.
        aria-disabled={!canRun}
        {...(!canRun && { "data-disabled": true })}
        onClick={() => canRun && runCommand(id)}
      >
        <Icon size={17} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
