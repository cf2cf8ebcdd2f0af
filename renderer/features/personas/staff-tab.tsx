import { Button } from "@mantine/core";
import { seatLoad } from "@shared/domain/staff";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { StatusChip } from "../../ui/status-chip";
import { StaffPage } from "./staff-page";

const tones = { free: "neutral", tight: "amber", full: "cin" } as const;

/** The people who really paste, each with how many members they look after (S21). */
export function StaffTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["personas", "common"]);
  const staff = useQuery(api.staff.list.queryOptions());
  const voices = useQuery(api.voices.list.queryOptions());
  const voiceName = (id: string) => voices.data?.find((voice) => voice.id === id)?.name;
  return (
    <QueryGate query={staff}>
      {(list) => (
        <RecordSplit
          kind="staff"
          records={list}
          items={list.map((person) => ({
            id: person.id,
            title: person.name || t("common:untitled"),
            sub: person.voiceIds.map(voiceName).filter(Boolean).join(t("listComma")) || t("staff.noVoice"),
            meta: (
              <StatusChip tone={tones[seatLoad(person.caredFor)]}>
                {t("staff.seats", { count: person.caredFor })}
              </StatusChip>
            ),
          }))}
          newLabel={t("new.staff")}
          filterPlaceholder={t("find.staff")}
          onNew={onNew}
          empty={
            <EmptyState
              icon={<IconUsersGroup />}
              title={t("empty.staff")}
              text={t("empty.staffText")}
              actions={
                <>
                  <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                    {t("new.staff")}
                  </Button>
                  <SampleButton />
                </>
              }
            />
          }
          page={(person, trash) => <StaffPage key={person.id} staff={person} onTrash={trash} />}
        />
      )}
    </QueryGate>
  );
}
