import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { CellStatus } from "./cell-status";
import type { GridTable } from "./grid/grid-table";
import { PlanGrid } from "./grid/plan-grid";
import { GridToolbar } from "./grid-toolbar";
import { GroupTable } from "./group-table";
import classes from "./import-dialog.module.css";
import type { ImportOutcome } from "./import-result";
import { PlanSummary } from "./plan-summary";
import { ProblemTable } from "./problem-table";
import { ReadingBar } from "./reading-bar";
import { RowTable } from "./row-table";
import type { PlanSource } from "./use-plan-preview";
import { useWorkbench } from "./use-workbench";

type PlanWorkbenchProps = {
  readonly source: PlanSource;
  readonly onChooseSheet: (sheet: string) => void;
  readonly onChooseOther: () => void;
  readonly onDone: (outcome: ImportOutcome) => void;
  /** The table as changed by hand; undefined while it is as it was read. */
  readonly onChange: (table: GridTable | undefined) => void;
};

type Tab = "table" | "problems" | "rows" | "groups";
const NOTHING: readonly never[] = [];

/** A plan before it is taken in: its cells to put right, what is wrong, what it becomes, and the sum at the foot. */
export function PlanWorkbench({ source, onChooseSheet, onChooseOther, onDone, onChange }: PlanWorkbenchProps) {
  const { t, i18n } = useTranslation(["import", "common"]);
  const bench = useWorkbench(source, onChange);
  const [tab, setTab] = useState<Tab>("table");
  const [skipBadRows, setSkipBadRows] = useState(false);
  const statusId = useId();
  const commit = useMutation(api.imports.commit.mutationOptions({ onSuccess: onDone }));
  const { dryRun, field } = bench;
  const preview = dryRun.data?.preview;
  const isWhole = source.read.total <= source.read.rows.length;
  const count = preview ? preview.plan.create + preview.plan.update : 0;
  const bad = preview?.plan.bad ?? 0;
  const tabs: Record<Tab, string> = {
    table: t("tableTab"),
    problems: t("problemsTab", { count: preview?.problems.length ?? 0 }),
    rows: t("rowsTab", { count: preview?.rows.length ?? 0 }),
    groups: t("groupsTab", { count: preview?.unknownGroups.length ?? 0 }),
  };
  const offered = (["table", "problems", "rows", "groups"] as const).filter(
    (value) => value !== "groups" || (preview?.unknownGroups.length ?? 0) > 0,
  );
  const shown = offered.includes(tab) ? tab : "table";

  useEffect(() => {
    if (shown === "table") field.current?.focus({ preventScroll: true });
  }, [shown, field]);

  return (
    <>
      <ReadingBar
        read={source.read}
        bench={bench}
        preview={preview}
        onChooseSheet={onChooseSheet}
        onChooseOther={onChooseOther}
      />
      <div className={classes.tabs}>
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={(value) => setTab(value as Tab)}
          data={offered.map((value) => ({ value, label: tabs[value] }))}
        />
        {shown === "table" && (
          <GridToolbar
            state={bench.state}
            readOnly={!isWhole}
            hasProblems={bench.marks.size > 0}
            isHeader={bench.isHeader}
            onAct={bench.act}
            onArrange={bench.arrangeBy}
            onNextProblem={() => bench.goToProblem(1)}
            onHeader={bench.toggleHeader}
          />
        )}
      </div>
      {!isWhole && <p className={classes.caption}>{t("tooLong", { count: source.read.rows.length })}</p>}
      {shown === "table" ? (
        <div className={classes.sheet}>
          <PlanGrid
            state={bench.state}
            dispatch={bench.dispatch}
            field={field}
            headerId={bench.choices.headerId}
            columns={preview?.columns ?? NOTHING}
            mapping={bench.mapping}
            onMap={bench.map}
            marks={bench.marks}
            reasonOf={bench.reasonOf}
            describedBy={statusId}
            readOnly={!isWhole}
            keepsEscape={bench.isDirty}
            onProblem={bench.goToProblem}
          />
          <CellStatus id={statusId} problems={bench.problems} rows={bench.activeRows} reasonOf={bench.reasonOf} />
        </div>
      ) : (
        <div className={classes.scroll} aria-busy={!dryRun.isCurrent}>
          {shown === "problems" && (
            <ProblemTable
              problems={preview?.problems ?? []}
              onOpen={(problem) => {
                if (bench.goTo(problem)) setTab("table");
              }}
            />
          )}
          {shown === "rows" && <RowTable rows={preview?.rows ?? []} />}
          {shown === "groups" && <GroupTable groups={preview?.unknownGroups ?? []} onDecide={bench.decide} />}
        </div>
      )}
      <div className={classes.foot}>
        {dryRun.error ? (
          <p className={classes.failure} role="alert">
            {errorSentence(dryRun.error, i18n.language)}
          </p>
        ) : preview ? (
          <PlanSummary plan={preview.plan} />
        ) : (
          <p className={classes.failure}>{t("grid.nothingYet")}</p>
        )}
        {bad > 0 && (
          <Checkbox
            checked={skipBadRows}
            onChange={(event) => setSkipBadRows(event.currentTarget.checked)}
            label={t("skipBad")}
          />
        )}
        <Button
          variant="filled"
          disabled={count === 0 || dryRun.error !== null || (bad > 0 && !skipBadRows)}
          loading={commit.isPending || (preview !== undefined && !dryRun.isCurrent && dryRun.error === null)}
          onClick={() => commit.mutate({ ...dryRun.options, skipBadRows })}
        >
          {t("commit", { count })}
        </Button>
      </div>
    </>
  );
}
