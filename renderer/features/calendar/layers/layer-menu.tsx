import { Button, FocusTrap, Popover, Switch } from "@mantine/core";
import { IconStack2 } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HolidayList } from "../../../ui/day-layers/holiday-list";
import { OwnDayDialog } from "../../../ui/day-layers/own-day-dialog";
import { OwnDayList } from "../../../ui/day-layers/own-day-list";
import type { OwnDayPlan } from "../../../ui/day-layers/own-day-plan";
import toolbar from "../calendar-toolbar.module.css";
import { LAYER_SWITCHES, type LayerChoice } from "./layer-choice";
import styles from "./layer-menu.module.css";

type Props = { choice: LayerChoice; onChange: (choice: LayerChoice) => void };

/** What lies under the calendar: a switch each, and below them the days and schedules that are one's own. */
export function LayerMenu({ choice, onChange }: Props) {
  const { t } = useTranslation("day-layers");
  const [opened, setOpened] = useState(false);
  const [plan, setPlan] = useState<OwnDayPlan>();
  const count = LAYER_SWITCHES.filter((name) => choice[name]).length;
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} trapFocus>
        <Popover.Target>
          <Button
            aria-label={t("menu")}
            title={t("menu")}
            className={toolbar.tool}
            variant={count < LAYER_SWITCHES.length ? "light" : "default"}
            onClick={() => setOpened(!opened)}
          >
            <IconStack2 size={16} stroke={1.6} aria-hidden />
            <span className={toolbar.toolWord}>{t("menu")}</span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.menu}>
          <FocusTrap.InitialFocus />
          {LAYER_SWITCHES.map((name) => (
            <Switch
              key={name}
              size="sm"
              label={t(`layer.${name}`)}
              description={t(`layerHint.${name}`)}
              checked={choice[name]}
              onChange={(event) => onChange({ ...choice, [name]: event.currentTarget.checked })}
            />
          ))}
          <section className={styles.part}>
            <h2 className={styles.title}>{t("list.title")}</h2>
            <OwnDayList
              onOpen={(next) => {
                setOpened(false);
                setPlan(next);
              }}
            />
          </section>
          <section className={styles.part}>
            <h2 className={styles.title}>{t("holidays.title")}</h2>
            <HolidayList />
          </section>
        </Popover.Dropdown>
      </Popover>
      <OwnDayDialog plan={plan} onClose={() => setPlan(undefined)} />
    </>
  );
}
