import { Button, Select } from "@mantine/core";
import type { ChatGroup } from "@shared/domain/chat-group";
import type { MessageView } from "@shared/domain/message";
import { IconAlertTriangle, IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PastePreview } from "../../ui/message-editor/paste-preview";
import { withBlanks } from "../../ui/message-editor/text-parts";
import { useCopied } from "../../ui/record-page/use-copied";
import { DraftMessages } from "./draft-messages";
import classes from "./draft-preview.module.css";
import { useChannelProfile } from "./use-channel-profile";

/** More than a chat or post can show; beyond it the panel would only cost time. */
const MOST_SHOWN = 4000;

type DraftPreviewProps = {
  readonly view: MessageView;
  readonly groups: readonly ChatGroup[];
  readonly onGroup: (id: string) => void;
  readonly onFields: () => void;
  readonly onPlan: () => void;
};

/** The draft as pasted, for one group at a time, and the button that copies exactly that as plain text. */
export function DraftPreview({ view, groups, onGroup, onFields, onPlan }: DraftPreviewProps) {
  const { t } = useTranslation(["drafts", "common"]);
  const [isCopied, copy] = useCopied();
  const [isAsking, ask] = useState(false);
  const profile = useChannelProfile(view.message.channel);
  const open = view.unfilled.length;
  const isLong = view.text.length > MOST_SHOWN;

  const copyNow = () => {
    ask(false);
    void copy(withBlanks(view.text, view.unfilled));
  };
  return (
    <>
      {profile?.addressesGroup !== false && groups.length > 0 && (
        <Select
          size="xs"
          label={t("preview.group")}
          data={groups.map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
          value={view.message.groupId}
          onChange={(id) => id && onGroup(id)}
          allowDeselect={false}
        />
      )}
      <PastePreview
        view={isLong ? { ...view, text: `${view.text.slice(0, MOST_SHOWN)}…` } : view}
        className={classes.preview}
      />
      {isLong && <p className={classes.note}>{t("preview.shortened", { count: MOST_SHOWN })}</p>}
      {open > 0 && isAsking ? (
        <div className={classes.ask} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          <span>{t("preview.unfilled", { count: open, names: view.unfilled.join(t("listComma")) })}</span>
          <div className={classes.choices}>
            <Button size="compact-sm" variant="filled" onClick={onFields}>
              {t("preview.fill")}
            </Button>
            <Button size="compact-sm" onClick={copyNow}>
              {t("preview.copyAnyway")}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          disabled={view.text === ""}
          leftSection={isCopied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => (open > 0 ? ask(true) : copyNow())}
        >
          {t(isCopied ? "common:copied" : "preview.copy")}
        </Button>
      )}
      {view.forPoster.length > 0 && (
        <p className={classes.note}>{t("preview.forPoster", { names: view.forPoster.join(t("listComma")) })}</p>
      )}
      <DraftMessages draftId={view.message.id} onPlan={onPlan} />
    </>
  );
}
