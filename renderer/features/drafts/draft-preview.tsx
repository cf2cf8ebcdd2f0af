import { Button, Select, Switch } from "@mantine/core";
import { type Channel, channel as channels } from "@shared/domain/channel";
import type { Draft } from "@shared/domain/draft";
import type { RenderedDraft } from "@shared/domain/render/rendered-draft";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelPreview } from "../../ui/channel-preview/channel-preview";
import { CopyButtons } from "./copy-buttons";
import { CopyPictures } from "./copy-pictures";
import { DraftMessages } from "./draft-messages";
import classes from "./draft-preview.module.css";
import { LimitLines } from "./limit-lines";
import { useChannelProfile } from "./use-channel-profile";
import type { DraftLook } from "./use-draft-look";

type DraftPreviewProps = {
  /** The draft as typed, a moment behind. */
  readonly draft: Draft;
  /** The draft as typed, to the last key: what is copied is never behind. */
  readonly newest: RefObject<Draft>;
  readonly look: DraftLook;
  readonly onFields: () => void;
};

/** The draft true to one channel at a time, its limits there, and the buttons that copy exactly that. */
export function DraftPreview({ draft, newest, look, onFields }: DraftPreviewProps) {
  const { t } = useTranslation(["drafts", "channel-preview", "words", "common"]);
  const { channel, library, pictures, view, withTopics } = look;
  const [isAsking, ask] = useState(false);
  const [isWaived, waive] = useState(false);
  const profile = useChannelProfile(channel);
  if (!look.pair || !profile) return null;
  const { shown, copied } = look.pair;
  const { groupId } = view.message;
  const open = copied.unfilled.length;
  const groups = [...library.groups.values()];
  const group = groupId === null ? undefined : library.groups.get(groupId);
  const place = (profile.addressesGroup && group?.name) || t(`words:channel.${channel}`);
  const mayCopy = ({ unfilled }: RenderedDraft) => {
    if (unfilled.length === 0 || isWaived) return true;
    ask(true);
    return false;
  };
  return (
    <>
      <Select
        size="xs"
        label={t("channel-preview:channel")}
        data={channels.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
        value={channel}
        onChange={(value) => value && look.lookAt(value as Channel)}
        allowDeselect={false}
        maxDropdownHeight={320}
      />
      {profile.addressesGroup && groups.length > 0 && (
        <Select
          size="xs"
          label={t("preview.group")}
          data={groups.map(({ id, name }) => ({ value: id, label: name || t("common:untitled") }))}
          value={groupId}
          onChange={(id) => id && look.chooseGroup(id)}
          allowDeselect={false}
        />
      )}
      <ChannelPreview rendered={shown} sender={view.voiceName ?? view.staffName ?? ""} place={place} />
      <LimitLines rendered={copied} />
      {profile.policy.tags.style !== "none" && draft.tags.length > 0 && (
        <Switch
          size="xs"
          label={t("channel-preview:withTopics")}
          checked={withTopics}
          onChange={(event) => look.addTopics(event.currentTarget.checked)}
        />
      )}
      {isAsking && open > 0 && !isWaived ? (
        <div className={classes.ask} role="alert">
          <IconAlertTriangle size={16} aria-hidden />
          <span>{t("preview.unfilled", { count: open, names: copied.unfilled.join(t("listComma")) })}</span>
          <div className={classes.choices}>
            <Button size="compact-sm" variant="filled" onClick={onFields}>
              {t("preview.fill")}
            </Button>
            <Button size="compact-sm" onClick={() => waive(true)}>
              {t("preview.copyAnyway")}
            </Button>
          </div>
        </div>
      ) : (
        <CopyButtons
          key={`${draft.id}:${channel}`}
          rendered={copied}
          newest={() => look.renderPair?.(newest.current).copied ?? copied}
          mayCopy={mayCopy}
        />
      )}
      <CopyPictures images={copied.images} pictures={pictures} isUploaded={copied.html !== undefined} />
      {copied.forPoster.length > 0 && (
        <p className={classes.note}>{t("preview.forPoster", { names: copied.forPoster.join(t("listComma")) })}</p>
      )}
      <DraftMessages draftId={draft.id} />
    </>
  );
}
