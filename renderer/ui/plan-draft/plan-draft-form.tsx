import { Button, Group } from "@mantine/core";
import type { WallTime } from "@shared/domain/wall-time";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useNow } from "../../api/use-now";
import { GuardNotes } from "../guard/guard-notes";
import { ReferenceField } from "../reference-field";
import { useRecordNames } from "../use-record-names";
import { WallTimeField } from "../wall-time-field";
import type { PlanDraftProps } from "./plan-draft";
import styles from "./plan-draft.module.css";
import { proposedTime } from "./proposed-time";
import { SlotChoices } from "./slot-choices";
import { useNextSlots } from "./use-next-slots";
import { usePlanDraft } from "./use-plan-draft";
import { useUsualGroups } from "./use-usual-groups";

/** The form of `PlanDraft`; waits until it knows what time it is. */
export function PlanDraftForm({ draft, at, day, onClose }: PlanDraftProps) {
  const { t } = useTranslation(["planning", "common"]);
  const now = useNow();
  const nameOf = useRecordNames();
  const { plan, last, isPlanning } = usePlanDraft();
  const usual = useUsualGroups(draft, last);
  const [chosenGroups, setGroups] = useState<string[]>();
  const [voiceId, setVoice] = useState(draft.voiceId);
  const [staffId, setStaff] = useState<string | null>(null);
  const [chosenAt, setAt] = useState<WallTime>();
  const [isFromNow, setFromNow] = useState(false);
  const groupIds = usual.addressesGroup ? (chosenGroups ?? usual.groupIds) : [];
  const [firstGroup] = groupIds;
  const goesOn = last !== null && last.groupId === firstGroup && last.at > now && !isFromNow && day === undefined;
  const found = useNextSlots({ groupId: firstGroup, voiceId, day, after: goesOn ? last.at : undefined });
  const { data: activity } = useQuery(
    api.activities.get.queryOptions({ input: { id: draft.activityId ?? "" }, enabled: draft.activityId !== null }),
  );
  const when = chosenAt ?? (now && proposedTime({ now, at, day, slots: found?.slots ?? [], activity }));
  const findings = useQueries({
    queries: (usual.addressesGroup ? groupIds : [null]).map((groupId) =>
      api.guards.check.queryOptions({
        input: { groupId, at: when, draftId: draft.id, voiceId, staffId },
        enabled: when !== "",
      }),
    ),
    combine: (answers) => answers.flatMap(({ data }) => data?.findings ?? []),
  });
  if (when === "" || !usual.isKnown) return null;

  const isReady = !usual.addressesGroup || groupIds.length > 0;
  const confirm = async () => {
    if (await plan(draft, { groupIds, at: when, voiceId, staffId })) onClose();
  };
  return (
    <div className={styles.form}>
      {usual.addressesGroup ? (
        <ReferenceField
          kind="groups"
          multiple
          required
          label={t("plan.groups")}
          value={groupIds}
          onChange={setGroups}
        />
      ) : null}
      <ReferenceField kind="voices" label={t("plan.voice")} value={voiceId} onChange={setVoice} />
      {firstGroup === undefined || found === undefined ? null : (
        <SlotChoices
          groupId={firstGroup}
          found={found}
          value={when}
          onChoose={(slot) => {
            setAt(slot.at);
            if (voiceId === null && slot.voiceId !== null) setVoice(slot.voiceId);
          }}
          after={goesOn ? last.at : undefined}
          onFromNow={() => {
            setAt(undefined);
            setFromNow(true);
          }}
        />
      )}
      <WallTimeField label={t("plan.at")} value={when} onChange={setAt} />
      <ReferenceField
        kind="staff"
        label={t("plan.staff")}
        value={staffId}
        onChange={setStaff}
        {...(usual.addressesGroup && { hint: t("plan.staffHint") })}
      />
      <GuardNotes
        findings={findings}
        {...(groupIds.length > 1 && {
          placeOf: ({ groupId }) => (groupId === null ? "" : `${nameOf(groupId) ?? ""} · `),
        })}
      />
      <Group justify="flex-end" gap={8}>
        <Button onClick={onClose}>{t("common:cancel")}</Button>
        <Button variant="filled" data-autofocus disabled={!isReady} loading={isPlanning} onClick={() => void confirm()}>
          {findings.length > 0 ? t("plan.anyway") : t("plan.confirm", { count: Math.max(1, groupIds.length) })}
        </Button>
      </Group>
    </div>
  );
}
