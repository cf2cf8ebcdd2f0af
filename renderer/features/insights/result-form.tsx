import { ActionIcon, Tooltip } from "@mantine/core";
import type { Result } from "@shared/domain/result";
import { IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { MoneyField } from "../../ui/money-field";
import { NumberField } from "../../ui/number-field";
import { ProseField } from "../../ui/prose-field";
import { SaveLight } from "../../ui/save-light";
import { Section } from "../../ui/section";
import { useRecordForm } from "../../ui/use-record-form";
import { useTrash } from "../../ui/use-trash";
import styles from "./insights.module.css";

const COUNTS = ["reads", "replies", "orders", "left"] as const;

/** The review of one activity: numbers as read off the screen, what was heard, what to change. Empty is honest. */
export function ResultForm({ result, onGone }: { result: Result; onGone: () => void }) {
  const { t } = useTranslation(["insights", "common", "words"]);
  const form = useRecordForm("results", result);
  const trash = useTrash("results");
  const { values, set } = form;
  return (
    <>
      <div className={styles.formHead}>
        <SaveLight state={form.state} />
        <Tooltip label={t("common:trash")}>
          <ActionIcon
            aria-label={t("common:trash")}
            onClick={() => void trash(result.id, t("words:kind.results")).then(onGone)}
          >
            <IconTrash size={17} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Section title={t("review.numbers")} hint={t("review.numbersHint")}>
        <div className={styles.numbers}>
          {COUNTS.map((name) => (
            <NumberField
              key={name}
              label={t(`numbers.${name}`)}
              unit={t(`units.${name}`)}
              min={0}
              value={values[name]}
              onChange={(value) => set(name, value)}
            />
          ))}
          <MoneyField
            label={t("numbers.revenue")}
            value={values.revenue}
            onChange={(revenue) => set("revenue", revenue)}
          />
        </div>
      </Section>
      <Section title={t("review.heard")} hint={t("review.heardHint")}>
        <ProseField
          ariaLabel={t("review.heard")}
          placeholder={t("review.heardPlaceholder")}
          minRows={4}
          value={values.heard}
          onChange={(heard) => set("heard", heard)}
        />
      </Section>
      <Section title={t("review.next")} hint={t("review.nextHint")}>
        <ProseField
          ariaLabel={t("review.next")}
          placeholder={t("review.nextPlaceholder")}
          minRows={3}
          value={values.nextChange}
          onChange={(nextChange) => set("nextChange", nextChange)}
        />
      </Section>
    </>
  );
}
