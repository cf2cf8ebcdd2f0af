import { Anchor, Button, SegmentedControl } from "@mantine/core";
import { IconFileImport, IconFilePlus, IconFolderOpen, IconSparkles } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { runCommand } from "../../browser/commands";
import { type Language, switchLanguage } from "../../i18n";
import { PlanFilePicker } from "../../ui/plan-file-picker";
import { ChoiceCard } from "./choice-card";
import { NewWorkspaceDialog } from "./new-workspace-dialog";
import { OpenProblem } from "./open-problem";
import { OpenWorkspaceDialog } from "./open-workspace-dialog";
import { RecentWorkspaces } from "./recent-workspaces";
import { useOpening } from "./use-opening";
import classes from "./welcome-screen.module.css";

/** The first page: begin, open, look at the sample, or bring a plan. */
export function WelcomeScreen() {
  const { t, i18n } = useTranslation(["welcome", "shell", "team"]);
  const opening = useOpening();
  const [dialog, setDialog] = useState<"new" | "open" | null>(null);
  const close = () => setDialog(null);

  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <header className={classes.header}>
          <span className={classes.seal} aria-hidden>
            群
          </span>
          <div>
            <h1 className={classes.title}>{t("shell:appName")}</h1>
            <p className={classes.tagline}>{t("tagline")}</p>
          </div>
          <SegmentedControl
            className={classes.language}
            size="xs"
            aria-label={t("language")}
            value={i18n.language}
            onChange={(language) => void switchLanguage(language as Language)}
            data={[
              { value: "zh-CN", label: "中文" },
              { value: "en", label: "English" },
            ]}
          />
        </header>

        {opening.problem && (
          <OpenProblem
            problem={opening.problem}
            onRetry={opening.open}
            onChooseOther={() => {
              opening.forget();
              setDialog("open");
            }}
            onClose={opening.forget}
          />
        )}

        <div className={classes.choices}>
          <ChoiceCard icon={<IconFilePlus />} title={t("new.title")} text={t("new.text")} isMain>
            <Button variant="filled" onClick={() => setDialog("new")}>
              {t("new.action")}
            </Button>
          </ChoiceCard>
          <ChoiceCard icon={<IconSparkles />} title={t("sample.title")} text={t("sample.text")}>
            <Button onClick={opening.openSample} loading={opening.isBusy === "sample"}>
              {t("sample.action")}
            </Button>
          </ChoiceCard>
          <ChoiceCard icon={<IconFileImport />} title={t("import.title")} text={t("import.text")}>
            <PlanFilePicker onPick={opening.openPlan}>
              {(choose) => (
                <Button onClick={choose} loading={opening.isBusy === "plan"}>
                  {t("import.action")}
                </Button>
              )}
            </PlanFilePicker>
          </ChoiceCard>
          <ChoiceCard icon={<IconFolderOpen />} title={t("open.title")} text={t("open.text")}>
            <Button onClick={() => setDialog("open")}>{t("open.action")}</Button>
          </ChoiceCard>
        </div>

        <RecentWorkspaces onOpen={(path) => opening.open(path)} />
        <p className={classes.moveIn}>
          {t("team:moveIn.text")}{" "}
          <Anchor component="button" type="button" size="sm" onClick={() => runCommand("moveIn")}>
            {t("team:moveIn.action")}
          </Anchor>
        </p>
        <p className={classes.promise}>{t("promise")}</p>
      </div>

      {dialog === "new" && <NewWorkspaceDialog onClose={close} />}
      {dialog === "open" && <OpenWorkspaceDialog onClose={close} onOpen={opening.open} />}
    </main>
  );
}
