import { Button } from "@mantine/core";
import { IconMessage2, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { StatusChip } from "../../ui/status-chip";
import { VoicePage } from "./voice-page";

/** Who speaks: list and sheet of each voice (S40). */
export function VoicesTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["personas", "words", "common"]);
  const voices = useQuery(api.voices.list.queryOptions());
  return (
    <QueryGate query={voices}>
      {(list) => (
        <RecordSplit
          kind="voices"
          records={list}
          items={list.map((voice) => ({
            id: voice.id,
            title: voice.name || t("common:untitled"),
            sub: voice.positioningLine || t(`words:voiceDuty.${voice.duty}`),
            meta: (
              <StatusChip tone={voice.role === "service" ? "amber" : "neutral"}>
                {t(`words:voiceRole.${voice.role}`)}
              </StatusChip>
            ),
          }))}
          newLabel={t("new.voices")}
          filterPlaceholder={t("find.voices")}
          onNew={onNew}
          empty={
            <EmptyState
              icon={<IconMessage2 />}
              title={t("empty.voices")}
              text={t("empty.voicesText")}
              actions={
                <>
                  <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                    {t("new.voices")}
                  </Button>
                  <SampleButton />
                </>
              }
            />
          }
          page={(voice, trash) => <VoicePage key={voice.id} voice={voice} onTrash={trash} />}
        />
      )}
    </QueryGate>
  );
}
