import { Button } from "@mantine/core";
import { assumedFields, influenceAt } from "@shared/domain/persona";
import { IconPlus, IconUserCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { StatusChip } from "../../ui/status-chip";
import { PersonaPage } from "./persona-page";

/** The readers: list and portrait. */
export function PersonasTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["personas", "words", "common"]);
  const personas = useQuery(api.personas.list.queryOptions());
  return (
    <QueryGate query={personas}>
      {(list) => (
        <RecordSplit
          kind="personas"
          records={list}
          items={list.map((persona) => {
            const assumed = assumedFields(persona).length;
            return {
              id: persona.id,
              title: persona.name || t("common:untitled"),
              sub: persona.summary || t(`words:influence.${influenceAt(persona.quadrant)}`),
              meta:
                assumed > 0 ? <StatusChip tone="amber">{t("assumedCount", { count: assumed })}</StatusChip> : undefined,
            };
          })}
          newLabel={t("new.personas")}
          filterPlaceholder={t("find.personas")}
          onNew={onNew}
          empty={
            <EmptyState
              icon={<IconUserCircle />}
              title={t("empty.personas")}
              text={t("empty.personasText")}
              actions={
                <>
                  <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                    {t("new.personas")}
                  </Button>
                  <SampleButton />
                </>
              }
            />
          }
          page={(persona, trash) => <PersonaPage key={persona.id} persona={persona} onTrash={trash} />}
        />
      )}
    </QueryGate>
  );
}
