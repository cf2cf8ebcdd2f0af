import { Button, SegmentedControl } from "@mantine/core";
import { IconEyeCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import styles from "./export-dialog.module.css";

/** One file of everything, or one pack for each person. */
export type ExportMode = "one" | "people";

type ExportModeProps = {
  readonly mode: ExportMode;
  readonly onMode: (mode: ExportMode) => void;
  readonly onReview: () => void;
};

/** For whom the plan leaves: one file, a pack a person, or a page for a reviewer, which is a dialog of its own. */
export function ExportModeSwitch({ mode, onMode, onReview }: ExportModeProps) {
  const { t } = useTranslation(["export", "review"]);
  return (
    <div className={styles.mode}>
      <SegmentedControl
        aria-label={t("mode.label")}
        value={mode}
        data={[
          { value: "one", label: t("mode.one") },
          { value: "people", label: t("mode.people") },
        ]}
        onChange={(value) => onMode(value === "people" ? "people" : "one")}
      />
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        leftSection={<IconEyeCheck size={16} stroke={1.7} aria-hidden />}
        onClick={onReview}
      >
        {t("review:send.action")}
      </Button>
    </div>
  );
}
