import { Button } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../../browser/commands";
import { EmptyState } from "../../../ui/empty-state";

/** What taking a pack in did. */
export type MergeResult = {
  readonly created: number;
  readonly updated: number;
  readonly same: number;
  readonly conflicts: number;
  readonly cleared: number;
};

type MergeOutcomeProps = { readonly result: MergeResult; readonly onClose: () => void };

/** Says what came in and what was left open by it, and offers the whole way back in one step. */
export function MergeOutcome({ result, onClose }: MergeOutcomeProps) {
  const { t } = useTranslation(["team", "common"]);
  const parts = (["created", "updated", "same", "conflicts"] as const).flatMap((part) =>
    result[part] > 0 ? [t(`outcome.${part}`, { count: result[part] })] : [],
  );
  return (
    <EmptyState
      icon={<IconCircleCheck />}
      title={t("outcome.title")}
      text={
        <>
          {parts.join(t("sum.separator"))}
          {result.cleared > 0 && (
            <>
              <br />
              {t("outcome.cleared", { count: result.cleared })}
            </>
          )}
        </>
      }
      actions={
        <>
          <Button variant="filled" data-autofocus onClick={onClose}>
            {t("common:done")}
          </Button>
          <Button
            onClick={() => {
              onClose();
              runCommand("undo");
            }}
          >
            {t("outcome.undo")}
          </Button>
        </>
      }
    />
  );
}
