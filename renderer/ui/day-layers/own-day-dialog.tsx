import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { OwnDayForm } from "./own-day-form";
import type { OwnDayPlan } from "./own-day-plan";

type Props = { plan: OwnDayPlan | undefined; onClose: () => void };

/** Makes or changes a day of the shop's own. Closed while there is no plan. */
export function OwnDayDialog({ plan, onClose }: Props) {
  const { t } = useTranslation(["day-layers", "common"]);
  return (
    <Modal
      opened={plan !== undefined}
      onClose={onClose}
      size={560}
      title={t(titleOf(plan))}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {plan ? <OwnDayForm key={plan.id ?? "new"} plan={plan} onClose={onClose} /> : null}
    </Modal>
  );
}

function titleOf(plan: OwnDayPlan | undefined): string {
  if (plan?.id !== undefined) return "form.change";
  return plan?.fields.replaces ? "form.standIn" : "form.new";
}
