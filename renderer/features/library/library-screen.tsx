import { useTranslation } from "react-i18next";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import { useOpenTab } from "../../ui/record-page/use-open-tab";
import { Screen } from "../../ui/screen";
import { ChecksTab } from "./checks-tab";
import { DraftTemplatesTab } from "./draft-templates/draft-templates-tab";
import { PictureButton } from "./picture-button";
import { PicturesTab } from "./pictures-tab";
import { QuotesTab } from "./quotes/quotes-tab";
import { SnippetsTab } from "./snippets/snippets-tab";
import { TemplateFileButtons } from "./templates/template-file-buttons";
import { TemplatesTab } from "./templates/templates-tab";
import { TopicsTab } from "./topics/topics-tab";

/** What is written and drawn once and used again: snippets, quotes, templates, topics and pictures. */
export function LibraryScreen() {
  const { t } = useTranslation("library");
  const [tab, setTab] = useOpenTab(["snippets", "quotes", "draftTemplates", "topics", "templates", "media", "checks"]);
  return (
    <Screen
      title={t("title")}
      sub={
        <PaneTabs
          label={t("title")}
          tabs={[
            { id: "snippets", label: t("tabs.snippets") },
            { id: "quotes", label: t("tabs.quotes") },
            { id: "draftTemplates", label: t("tabs.draftTemplates") },
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
      ) : tab === "quotes" ? (
        <QuotesTab />
      ) : tab === "draftTemplates" ? (
        <DraftTemplatesTab />
      ) : (
        <SnippetsTab />
      )}
    </Screen>
  );
}
