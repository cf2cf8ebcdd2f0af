import { Button, Modal, SegmentedControl } from "@mantine/core";
import type { SeriesPosition } from "@shared/api/contract/series";
import { dateOf } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { DateField } from "../date-field";
import type { OccurrenceRecord } from "./occurrence-record";
import styles from "./repeat-dialog.module.css";
import { RepeatEndField } from "./repeat-end-field";
import { RepeatPreview } from "./repeat-preview";
import { RepeatRuleField } from "./repeat-rule-field";
import { ruleSentence } from "./rule-sentence";
import { useRepeatDialog } from "./use-repeat-dialog";

type Props = {
  readonly record: OccurrenceRecord;
  /** Where it stands in its series; undefined when it does not repeat yet. */
  readonly position: SeriesPosition | undefined;
  readonly onClose: () => void;
};

/** How something repeats: every how often, until when, without which days; with the next dates before anything is saved. */
export function RepeatDialog({ record, position, onClose }: Props) {
  const { t } = useTranslation(["series", "common"]);
  const dialog = useRepeatDialog(record, position, onClose);
  const { choice, setChoice, except, setExcept, preview } = dialog;
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title={t("dialog.title", { name: record.title || t("common:untitled") })}
      closeButtonProps={{ "aria-label": t("common:close") }}
      classNames={{ body: styles.body }}
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          {dialog.isOther && position ? (
            <p className={styles.note}>{t("dialog.other", { rule: ruleSentence(position.series.rule, t) })}</p>
          ) : null}
          <RepeatRuleField choice={choice} start={dialog.start} onChange={setChoice} />
          <RepeatEndField end={choice.end} start={dialog.start} onChange={(end) => setChoice({ ...choice, end })} />
          <DateField
            label={t("dialog.except")}
            placeholder={t("dialog.exceptPlaceholder")}
            value={null}
            onChange={(day) => {
              if (day !== null && day > dateOf(dialog.start)) setExcept([...new Set([...except, day])]);
            }}
          />
          {position ? (
            <div>
              <div className={styles.label}>{t("dialog.scope")}</div>
              <SegmentedControl
                fullWidth
                size="xs"
                aria-label={t("dialog.scope")}
                value={dialog.scope}
                data={[
                  { value: "following", label: t("scope.following") },
                  { value: "all", label: t("scope.all") },
                ]}
                onChange={(scope) => dialog.setScope(scope === "all" ? "all" : "following")}
              />
            </div>
          ) : null}
        </div>
        <RepeatPreview query={preview} start={dialog.start} except={except} onExcept={setExcept} />
      </div>
      <footer className={styles.foot}>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button
          variant="filled"
          loading={dialog.saving}
          disabled={preview.isError || preview.isPending}
          onClick={() => void dialog.save()}
        >
          {t(position ? "dialog.change" : "dialog.save")}
        </Button>
      </footer>
    </Modal>
  );
}
