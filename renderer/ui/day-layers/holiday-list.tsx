import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useTrash } from "../use-trash";
import { HolidayFileButton } from "./holiday-file-button";
import styles from "./own-day-list.module.css";

/** Holiday schedules that were brought in from files, and the way to bring in another. */
export function HolidayList() {
  const { t } = useTranslation("day-layers");
  const { data: schedules = [] } = useQuery(api.holidays.list.queryOptions());
  const trash = useTrash("holidays");
  return (
    <div className={styles.list}>
      {schedules.length === 0 ? <p className={styles.empty}>{t("holidays.none")}</p> : null}
      <ul className={styles.rows}>
        {schedules.map(({ id, name, days }) => {
          const off = days.filter(({ isOffDay }) => isOffDay).length;
          return (
            <li key={id} className={styles.row}>
              <span className={styles.open}>
                <span className={styles.name}>{name}</span>
                <span className={styles.when}>{t("holidays.counts", { off, worked: days.length - off })}</span>
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("holidays.remove", { name })}
                title={t("holidays.remove", { name })}
                onClick={() => void trash(id, name)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <div>
        <HolidayFileButton label={t("holidays.import")} />
      </div>
    </div>
  );
}
