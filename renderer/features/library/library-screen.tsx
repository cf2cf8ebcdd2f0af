import { useTranslation } from "react-i18next";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import { useOpenTab } from "../../ui/record-page/use-open-tab";
import { Screen } from "../../ui/screen";
import { useCreateRecord } from "../../ui/use-create-record";
import { ChecksTab } from "./checks-tab";
import { PictureButton } from "./picture-button";
import { PicturesTab } from "./pictures-tab";
import { SnippetsTab } from "./snippets-tab";
import { TemplateFileButtons } from "./templates/template-file-buttons";
import { TemplatesTab } from "./templates/templates-tab";
import { TopicsTab } from "./topics/topics-tab";

/** What is written and drawn once and used again: snippets, topics, activity templates and pictures. */
export function LibraryScreen() {
  const { t } = useTranslation("library");
  const [tab, setTab] = useOpenTab(["snippets", "topics", "templates", "media", "checks"]);
  const create = useCreateRecord();
  const addSnippet = () => void create("snippets", { title: t("snippet.newName") });
  return (
    <Screen
      title={t("title")}
      sub={
        <PaneTabs
          label={t("title")}
          tabs={[
            { id: "snippets", label: t("tabs.snippets") },
            { id: "topics", label: t("tabs.topics") },
            { id: "templates", label: t("tabs.templates") },
            { id: "media", label: t("tabs.media") },
            { id: "checks", label: t("tabs.checks") },
          ]}
          value={tab}
          onChange={setTab}
        />
      }
      actions={tab === "media" ? <PictureButton /> : tab === "templates" ? <TemplateFileButtons /> : undefined}
      flush
    >
      {tab === "checks" ? (
        <ChecksTab />
      ) : tab === "topics" ? (
        <TopicsTab />
      ) : tab === "media" ? (
        <PicturesTab />
      ) : tab === "templates" ? (
        <TemplatesTab />
      ) : (
        <SnippetsTab onNew={addSnippet} />
      )}
    </Screen>
  );
}
