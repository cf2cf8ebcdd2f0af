import { Button, Checkbox, SegmentedControl, Select } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import { ColumnTable } from "./column-table";
import classes from "./import-dialog.module.css";
import type { ImportOutcome } from "./import-result";
import { PlanSummary } from "./plan-summary";
import { ProblemTable } from "./problem-table";
import { RowTable } from "./row-table";
import { useImportPreview } from "./use-import-preview";

type ImportPreviewProps = {
  readonly file: File;
  readonly onChooseOther: () => void;
  readonly onDone: (outcome: ImportOutcome) => void;
};

/** What a plan file holds and what taking it in would do: columns, problems first, rows, and the sum at the foot. */
export function ImportPreview({ file, onChooseOther, onDone }: ImportPreviewProps) {
  const { t } = useTranslation(["import", "common"]);
  const { preview, options, isRemembered, forget, chooseSheet, mapColumn } = useImportPreview(file);
  const [tab, setTab] = useState<"problems" | "rows" | null>(null);
  const [skipBadRows, setSkipBadRows] = useState(false);
  const commit = useMutation(api.imports.commit.mutationOptions({ onSuccess: onDone }));
  const { data } = preview;

  if (preview.isPending) return <LoadingState rows={8} />;
  if (!data) {
    return (
      <>
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        <div className={classes.foot}>
          <Button onClick={onChooseOther}>{t("chooseOther")}</Button>
        </div>
      </>
    );
  }

  const count = data.plan.create + data.plan.update;
  const shown = tab ?? (data.problems.length > 0 ? "problems" : "rows");
  return (
    <>
      <div className={classes.facts}>
        <span>
          {data.sheet === null
            ? t(data.headerLine > 0 ? "readAs" : "readWithoutHeader", {
                encoding: encodingName(data.encoding),
                line: data.headerLine,
              })
            : t("readWorkbook", { sheet: data.sheet, line: data.headerLine })}
        </span>
        {data.sheets.length > 1 && (
          <Select
            size="xs"
            aria-label={t("sheet")}
            data={data.sheets}
            value={data.sheet}
            allowDeselect={false}
            onChange={(name) => name !== null && chooseSheet(name)}
          />
        )}
        {isRemembered && (
          <span className={classes.remembered}>
            {t("remembered")}
            <Button size="compact-xs" variant="subtle" onClick={forget}>
              {t("guessAgain")}
            </Button>
          </span>
        )}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onChooseOther}>
          {t("chooseOther")}
        </Button>
      </div>
      <div className={classes.scroll} aria-busy={preview.isFetching}>
        <ColumnTable columns={data.columns} mapping={data.mapping} onMap={mapColumn} />
        <SegmentedControl
          style={{ alignSelf: "flex-start" }}
          size="xs"
          value={shown}
          onChange={(value) => setTab(value as "problems" | "rows")}
          data={[
            { value: "problems", label: t("problemsTab", { count: data.problems.length }) },
            { value: "rows", label: t("rowsTab", { count: data.rows.length }) },
          ]}
        />
        {shown === "problems" ? <ProblemTable problems={data.problems} /> : <RowTable rows={data.rows} />}
      </div>
      <div className={classes.foot}>
        <PlanSummary plan={data.plan} />
        {data.plan.bad > 0 && (
          <Checkbox
            checked={skipBadRows}
            onChange={(event) => setSkipBadRows(event.currentTarget.checked)}
            label={t("skipBad")}
          />
        )}
        <Button
          variant="filled"
          disabled={count === 0 || (data.plan.bad > 0 && !skipBadRows)}
          loading={commit.isPending || preview.isPlaceholderData}
          onClick={() => commit.mutate({ ...options, skipBadRows })}
        >
          {t("commit", { count })}
        </Button>
      </div>
    </>
  );
}

/** An encoding by the name that spreadsheet programs show. */
function encodingName(encoding: string): string {
  return encoding === "gb18030" ? "GBK" : encoding.toUpperCase();
}
