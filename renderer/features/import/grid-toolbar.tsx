import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconColumnInsertRight,
  IconRowInsertBottom,
  IconRowRemove,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GridAction, GridState } from "./grid/grid-state";
import type { Arrangement } from "./grid/row-view";
import classes from "./import-dialog.module.css";

type GridToolbarProps = {
  readonly state: GridState;
  readonly readOnly: boolean;
  readonly hasProblems: boolean;
  readonly isHeader: boolean;
  /** Does something to the grid and gives it the focus back. */
  readonly onAct: (action: GridAction) => void;
  readonly onArrange: (arrangement: Arrangement) => void;
  readonly onNextProblem: () => void;
  readonly onHeader: () => void;
};

/** What can be done to the grid with the pointer; every one of it has a key too. */
export function GridToolbar(props: GridToolbarProps) {
  const { state, readOnly, hasProblems, isHeader, onAct, onArrange, onNextProblem, onHeader } = props;
  const { t } = useTranslation("import");
  const arrangements = (["plain", "problems_first", "only_problems"] as const).map((value) => ({
    value,
    label: t(`grid.arrangement.${value}`),
  }));
  const act = (label: string, action: GridAction, icon: ReactNode, isOff = false) => (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={readOnly || isOff}
        onClick={() => onAct(action)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className={classes.tools} role="toolbar" aria-label={t("grid.tools")}>
      {hasProblems && (
        <Button size="compact-sm" variant="light" onClick={onNextProblem}>
          {t("grid.nextProblem")}
        </Button>
      )}
      <Select
        size="xs"
        w={130}
        aria-label={t("grid.order")}
        data={arrangements}
        value={state.view.arrangement}
        allowDeselect={false}
        onChange={(value) => value !== null && onArrange(value as Arrangement)}
      />
      {act(t("grid.insertRow"), { type: "insertRow" }, <IconRowInsertBottom size={17} />)}
      {act(t("grid.deleteRows"), { type: "deleteRows" }, <IconRowRemove size={17} />)}
      {act(t("grid.addColumn"), { type: "addColumn" }, <IconColumnInsertRight size={17} />)}
      {act(t("grid.undo"), { type: "undo" }, <IconArrowBackUp size={17} />, state.history.past.length === 0)}
      {act(t("grid.redo"), { type: "redo" }, <IconArrowForwardUp size={17} />, state.history.future.length === 0)}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onHeader}>
        {t(isHeader ? "grid.noHeader" : "grid.asHeader")}
      </Button>
    </div>
  );
}
