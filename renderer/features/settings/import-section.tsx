import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { Section } from "../../ui/section";
import classes from "./settings-screen.module.css";

/** The way to the import dialog, and what it is good for. */
export function ImportSection() {
  const { t } = useTranslation("settings");
  return (
    <Section title={t("import.title")}>
      <p className={classes.note}>{t("import.text")}</p>
      <div>
        <Button
          variant="filled"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => runCommand("importPlan")}
        >
          {t("import.action")}
        </Button>
      </div>
    </Section>
  );
}
