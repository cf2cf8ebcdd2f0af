import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, client } from "../../api/client";
import { ErrorState } from "../../ui/error-state";
import { LoadingState } from "../../ui/loading-state";
import type { GridTable } from "./grid/grid-table";
import classes from "./import-dialog.module.css";
import type { ImportOutcome } from "./import-result";
import { PlanWorkbench } from "./plan-workbench";

type PlanTableProps = {
  readonly file: File;
  readonly onChooseOther: () => void;
  readonly onDone: (outcome: ImportOutcome) => void;
  readonly onChange: (table: GridTable | undefined) => void;
};

/** Reads the cells of a plan file, one sheet at a time, and puts them on the workbench. */
export function PlanTable({ file, onChooseOther, onDone, onChange }: PlanTableProps) {
  const { t } = useTranslation("import");
  const [sheet, setSheet] = useState<string | undefined>(undefined);
  const table = useQuery({
    queryKey: [...api.imports.read.key(), file.name, file.size, file.lastModified, sheet],
    queryFn: () => client.imports.read({ file, ...(sheet !== undefined && { sheet }) }),
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (table.isPending) return <LoadingState rows={8} />;
  if (!table.data) {
    return (
      <>
        <ErrorState error={table.error} onRetry={() => void table.refetch()} />
        <div className={classes.foot}>
          <Button onClick={onChooseOther}>{t("chooseOther")}</Button>
        </div>
      </>
    );
  }
  return (
    <PlanWorkbench
      key={sheet ?? ""}
      source={{ file, read: table.data }}
      onChooseSheet={setSheet}
      onChooseOther={onChooseOther}
      onDone={onDone}
      onChange={onChange}
    />
  );
}
