import { Button } from "@mantine/core";
import type { RowProblem } from "@shared/domain/import-plan";
import { IconCircleCheck } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { EmptyState } from "../../ui/empty-state";
import { ProblemTable } from "./problem-table";

/** What taking a plan in did. */
export type ImportOutcome = {
  readonly created: number;
  readonly updated: number;
  readonly same: number;
  readonly skipped: readonly RowProblem[];
};

type ImportResultProps = { readonly outcome: ImportOutcome; readonly onClose: () => void };

/** Says what went in, what stayed out, and offers the whole way back in one step. */
export function ImportResult({ outcome, onClose }: ImportResultProps) {
  const { t } = useTranslation("import");
  const navigate = useNavigate();
  const parts = [
    outcome.created > 0 && t("plan.create", { count: outcome.created }),
    outcome.updated > 0 && t("plan.update", { count: outcome.updated }),
    outcome.same > 0 && t("plan.same", { count: outcome.same }),
  ].filter((part) => part !== false);
  return (
    <>
      <EmptyState
        icon={<IconCircleCheck />}
        title={t("result.title")}
        text={parts.join(t("plan.separator")) || t("plan.nothing")}
        actions={
          <>
            <Button
              variant="filled"
              data-autofocus
              onClick={() => {
                onClose();
                void navigate({ to: "/calendar", search: {} });
              }}
            >
              {t("result.toCalendar")}
            </Button>
            <Button
              onClick={() => {
                onClose();
                runCommand("undo");
              }}
            >
              {t("result.undo")}
            </Button>
          </>
        }
      />
      {outcome.skipped.length > 0 && (
        <>
          <p style={{ margin: "0 0 8px" }}>{t("result.skipped", { count: outcome.skipped.length })}</p>
          <ProblemTable problems={outcome.skipped} />
        </>
      )}
    </>
  );
}
