import { type Channel, channel } from "@shared/domain/channel";
import { isSettled, type MessageStatus } from "@shared/domain/message";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { ReferenceField } from "../reference-field";
import { SelectField } from "../select-field";
import type { RecordForm } from "../use-record-form";
import { WallTimeField } from "../wall-time-field";
import styles from "./message-form.module.css";

/** The states a person sets by hand; the others come from copying, ticking and skipping. */
const SET_BY_HAND = ["planned", "ready"] as const satisfies MessageStatus[];

/** Where a message goes, and when. */
export function MessagePlace({ form }: { form: RecordForm<"messages"> }) {
  const { t } = useTranslation(["message-editor", "words"]);
  const { data: profiles } = useQuery(api.channels.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const { values, set, patch } = form;
  const addressesGroup = (name: Channel) =>
    profiles?.find((profile) => profile.channel === name)?.addressesGroup ?? true;
  const sent = values.status === "sent";
  const statuses: MessageStatus[] = [...new Set<MessageStatus>([...SET_BY_HAND, values.status])];
  return (
    <div className={styles.fields}>
      <SelectField<Channel>
        label={t("fields.channel")}
        disabled={sent}
        value={values.channel}
        options={channel.options.map((value) => ({ value, label: t(`words:channel.${value}`) }))}
        onChange={(next) => patch(addressesGroup(next) ? { channel: next } : { channel: next, groupId: null })}
      />
      {addressesGroup(values.channel) ? (
        <ReferenceField
          kind="groups"
          label={t("fields.group")}
          placeholder={t("fields.groupPlaceholder")}
          disabled={sent}
          value={values.groupId}
          onChange={(groupId) => set("groupId", groupId)}
        />
      ) : null}
      <WallTimeField label={t("fields.at")} value={values.at} disabled={sent} onChange={(at) => set("at", at)} />
      <SelectField<MessageStatus>
        label={t("fields.status")}
        value={values.status}
        disabled={isSettled(values.status)}
        options={statuses.map((value) => ({ value, label: t(`words:messageStatus.${value}`) }))}
        onChange={(status) => set("status", status)}
      />
    </div>
  );
}
