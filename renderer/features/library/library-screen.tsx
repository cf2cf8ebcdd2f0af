import { useTranslation } from "react-i18next";
import { PaneTabs } from "../../ui/record-page/pane-tabs";
import { useOpenTab } from "../../ui/record-page/use-open-tab";
import { Screen } from "../../ui/screen";
import { useCreateRecord } from "../../ui/use-create-record";
import { PictureButton } from "./picture-button";
import { PicturesTab } from "./pictures-tab";
import { SnippetsTab } from "./snippets-tab";

/** What is written and drawn once and used again: snippets and pictures. */
export function LibraryScreen() {
  const { t } = useTranslation("library");
  const [tab, setTab] = useOpenTab(["snippets", "media"]);
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
            { id: "media", label: t("tabs.media") },
          ]}
          value={tab}
          onChange={setTab}
        />
      }
      actions={tab === "media" ? <PictureButton /> : undefined}
      flush
    >
      {tab === "media" ? <PicturesTab /> : <SnippetsTab onNew={addSnippet} />}
    </Screen>
  );
}
