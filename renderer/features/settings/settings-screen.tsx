import { useTranslation } from "react-i18next";
import { useWorkspace } from "../../api/use-workspace";
import { useOpenTab } from "../../ui/record-page/use-open-tab";
import { BackupsSection } from "./backups-section";
import { CadenceSection } from "./cadence-section";
import { ChannelsSection } from "./channels-section";
import { ChecksSection } from "./checks-section";
import { GuardSection } from "./guard-section";
import { HistorySection } from "./history-section";
import { ImportSection } from "./import-section";
import { LayersSection } from "./layers-section";
import { LookSection } from "./look-section";
import { RemindersSection } from "./reminders-section";
import { SettingsIndex } from "./settings-index";
import classes from "./settings-screen.module.css";
import { settingsTabs } from "./settings-tabs";
import { TeamSection } from "./team/team-section";
import { TrashSection } from "./trash-section";
import { WorkspaceSection } from "./workspace-section";

/** Settings of the open workspace, its backups, trash and history; the index on the left says what there is. */
export function SettingsScreen() {
  const { t } = useTranslation(["settings", "shell"]);
  const { data: workspace } = useWorkspace();
  const [tab, setTab] = useOpenTab(settingsTabs);
  if (!workspace) return null;
  return (
    <div className={classes.root}>
      <SettingsIndex current={tab} onOpen={setTab} />
      <div className={classes.page} key={tab}>
        <header className={classes.header}>
          <h1 className={classes.title}>{t(`tab.${tab}`)}</h1>
          <p className={classes.hint}>{t(`hint.${tab}`)}</p>
        </header>
        {tab === "workspace" && <WorkspaceSection workspace={workspace} onMove={() => setTab("team")} />}
        {tab === "cadence" && <CadenceSection settings={workspace.settings} />}
        {tab === "cadence" && <GuardSection settings={workspace.settings} />}
        {tab === "cadence" && <RemindersSection settings={workspace.settings} />}
        {tab === "layers" && <LayersSection settings={workspace.settings} />}
        {tab === "channels" && <ChannelsSection />}
        {tab === "checks" && <ChecksSection settings={workspace.settings} />}
        {tab === "look" && <LookSection settings={workspace.settings} />}
        {tab === "backups" && <BackupsSection workspace={workspace} />}
        {tab === "trash" && <TrashSection settings={workspace.settings} />}
        {tab === "history" && <HistorySection settings={workspace.settings} />}
        {tab === "import" && <ImportSection />}
        {tab === "team" && <TeamSection />}
      </div>
    </div>
  );
}
