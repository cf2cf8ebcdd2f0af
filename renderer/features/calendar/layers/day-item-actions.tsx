import { Button, SegmentedControl } from "@mantine/core";
import type { DayItem } from "@shared/domain/day-layer";
import { dayDecision } from "@shared/domain/own-day";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { type OwnDayPlan, planChange, planStandIn } from "../../../ui/day-layers/own-day-plan";
import { useSaveOwnDay } from "../../../ui/day-layers/use-save-own-day";
import styles from "./day-popover.module.css";
import { useStandIn } from "./use-stand-in";

type Props = { item: DayItem; onEdit: (plan: OwnDayPlan) => void; onClose: () => void };

/** What can be done with a promotion or an own day: take part or not, change it, take it off the calendar, take that back. */
export function DayItemActions({ item, onEdit, onClose }: Props) {
  const { t, i18n } = useTranslation(["day-layers", "words"]);
  const { data: ownDays } = useQuery(api.ownDays.list.queryOptions());
  const { decide, hide } = useStandIn(item, onClose);
  const { remove } = useSaveOwnDay(onClose);
  const own = ownDays?.find(({ id }) => id === item.ownDayId);
  const change = () => onEdit(own ? planChange(own) : planStandIn(item, i18n.language === "en" ? "en" : "zh"));
  return (
    <div className={styles.actions}>
      {item.layer === "promotion" ? (
        <SegmentedControl
          size="xs"
          aria-label={t("decisionOf", { name: item.name })}
          value={item.decision ?? "undecided"}
          data={dayDecision.options.map((value) => ({ value, label: t(`words:dayDecision.${value}`) }))}
          onChange={decide}
        />
      ) : null}
      <Button size="compact-sm" variant="subtle" onClick={change}>
        {t("change")}
      </Button>
      {item.key === undefined ? null : (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={hide}>
          {t("hide")}
        </Button>
      )}
      {item.key !== undefined && own ? (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => remove(planChange(own))}>
          {t("restoreShipped")}
        </Button>
      ) : null}
    </div>
  );
}
