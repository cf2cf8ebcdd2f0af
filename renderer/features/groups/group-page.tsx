import type { ChatGroup } from "@shared/domain/chat-group";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { RecordPage } from "../../ui/record-page/record-page";
import { Section } from "../../ui/section";
import { useRecordForm } from "../../ui/use-record-form";
import { GroupBasics } from "./group-basics";
import { GroupDoor } from "./group-door";
import { GroupOutlook } from "./group-outlook";
import { GroupSlots } from "./group-slots";
import { GroupStatusMenu } from "./group-status-menu";
import { PositioningCanvas } from "./positioning-canvas";

type GroupPageProps = { readonly group: ChatGroup; readonly onTrash: () => void };

/** One group: its positioning, who is in it and who looks after it, its door and rules. */
export function GroupPage({ group, onTrash }: GroupPageProps) {
  const { t } = useTranslation("groups");
  const form = useRecordForm("groups", group);
  const { values, set } = form;
  return (
    <RecordPage
      title={values.name}
      onTitle={(name) => set("name", name)}
      titleHint={t("fields.name")}
      chips={<GroupStatusMenu form={form} />}
      state={form.state}
      onTrash={onTrash}
      aside={<GroupOutlook groupId={group.id} />}
    >
      <Section title={t("basics.title")}>
        <GroupBasics form={form} />
      </Section>
      <GroupSlots form={form} />
      <PositioningCanvas form={form} />
      <GroupDoor form={form} />
      <Section title={t("fields.note")}>
        <ProseField ariaLabel={t("fields.note")} value={values.note} onChange={(note) => set("note", note)} />
      </Section>
    </RecordPage>
  );
}
