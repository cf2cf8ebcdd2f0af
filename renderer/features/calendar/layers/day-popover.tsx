import { Button, Popover } from "@mantine/core";
import type { DateText } from "@shared/domain/wall-time";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { HolidayFileButton } from "../../../ui/day-layers/holiday-file-button";
import { type OwnDayPlan, planNewDay } from "../../../ui/day-layers/own-day-plan";
import { formatDayTitle } from "../../../ui/format-when";
import { InsidePopover } from "../../../ui/inside-popover";
import { DayItemRow } from "./day-item-row";
import type { DayMarks } from "./day-marks";
import styles from "./day-popover.module.css";
import { GhostRow } from "./ghost-row";

/** Which day, and where on the screen its marks were pressed. */
export type PopoverPlace = { readonly date: DateText; readonly x: number; readonly y: number };

type Props = {
  place: PopoverPlace;
  marks: DayMarks | undefined;
  /** Whether the year's holiday schedule is still to come. */
  isPending: boolean;
  onClose: () => void;
  onEdit: (plan: OwnDayPlan) => void;
};

/** All that is known of a day: what it is, where that comes from and how sure it is, and what to do about it. */
export function DayPopover({ place, marks, isPending, onClose, onEdit }: Props) {
  const { t, i18n } = useTranslation(["day-layers", "common"]);
  const { date, x, y } = place;
  const lunar = marks?.items.find(({ layer }) => layer === "lunar");
  const items = marks?.items.filter(({ layer }) => layer !== "lunar") ?? [];
  const ghosts = marks?.ghosts ?? [];
  return (
    <Popover
      opened
      onChange={onClose}
      onDismiss={onClose}
      position="bottom-start"
      width={380}
      trapFocus
      shadow="md"
      middlewares={{ flip: true, shift: { padding: 8 }, size: { padding: 8 } }}
    >
      <Popover.Target>
        <span className={styles.anchor} style={{ left: x, top: y }} />
      </Popover.Target>
      <Popover.Dropdown className={styles.popover} aria-label={formatDayTitle(date, t)}>
        <InsidePopover>
          <header className={styles.head}>
            <h2 className={styles.title}>{formatDayTitle(date, t)}</h2>
            {lunar ? (
              <span className={styles.lunar}>{i18n.language === "en" ? lunar.detailEn : lunar.detail}</span>
            ) : null}
          </header>
          {items.length === 0 && ghosts.length === 0 ? <p className={styles.nothing}>{t("nothing")}</p> : null}
          <ul className={styles.items}>
            {items.map((item) => (
              <DayItemRow
                key={item.ownDayId ?? item.key ?? `${item.layer}:${item.name}`}
                item={item}
                onEdit={onEdit}
                onClose={onClose}
              />
            ))}
            {ghosts.map((ghost) => (
              <GhostRow key={`${ghost.productId}:${ghost.groupId}`} ghost={ghost} onClose={onClose} />
            ))}
          </ul>
          {isPending ? (
            <div className={styles.pending}>
              <span>{t("pending", { year: date.slice(0, 4) })}</span>
              <HolidayFileButton label={t("holidays.importShort")} variant="subtle" />
            </div>
          ) : null}
          <Button
            size="compact-sm"
            variant="subtle"
            className={styles.add}
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => onEdit(planNewDay(date))}
          >
            {t("addHere")}
          </Button>
        </InsidePopover>
      </Popover.Dropdown>
    </Popover>
  );
}
