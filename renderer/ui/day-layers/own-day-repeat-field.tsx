import { addDays, type DateText } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import i18next from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { formatDateFull } from "../format-when";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import styles from "./own-day-form.module.css";
import { OWN_DAY_REPEATS, repeatOf, ruleFor } from "./own-day-repeat";

type Props = { start: DateText; rule: string; onChange: (rule: string) => void };

/** Far enough for a yearly day to come back three times. */
const AHEAD_DAYS = 1500;
const SHOWN = 3;

/** How a day comes back: one of the usual ways, or a rule of one's own; below it when that will be. */
export function OwnDayRepeatField({ start, rule, onChange }: Props) {
  const { t } = useTranslation("day-layers");
  const [isCustom, setCustom] = useState(() => repeatOf(rule) === "custom");
  const repeat = isCustom ? "custom" : repeatOf(rule);
  return (
    <div className={styles.repeat}>
      <div className={styles.pair}>
        <SelectField
          label={t("form.repeat")}
          value={repeat}
          options={OWN_DAY_REPEATS.map((value) => ({ value, label: t(`repeat.${value}`) }))}
          onChange={(next) => {
            setCustom(next === "custom");
            onChange(ruleFor(next, rule));
          }}
        />
        {isCustom ? <TextField label={t("form.rule")} value={rule} onChange={onChange} /> : null}
      </div>
      {rule === "" ? null : <NextDays start={start} rule={rule} />}
    </div>
  );
}

function NextDays({ start, rule }: { start: DateText; rule: string }) {
  const { t } = useTranslation(["day-layers", "common"]);
  const input = { rule, start, from: start, to: addDays(start, AHEAD_DAYS) };
  const { data, error } = useQuery(api.recurrence.expand.queryOptions({ input, retry: false }));
  if (error) {
    return (
      <p className={styles.next} data-bad>
        {errorSentence(error, i18next.language)}
      </p>
    );
  }
  if (!data) return <p className={styles.next}>&nbsp;</p>;
  const days = data.slice(0, SHOWN).map((date) => formatDateFull(date, t));
  return <p className={styles.next}>{t("form.next", { days: days.join(t("listMark")) })}</p>;
}
