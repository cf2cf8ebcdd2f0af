import { Button } from "@mantine/core";
import { IconPlus, IconStairsUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { EmptyState } from "../../ui/empty-state";
import { QueryGate } from "../../ui/record-page/query-gate";
import { RecordSplit } from "../../ui/record-page/record-split";
import { SampleButton } from "../../ui/record-page/sample-button";
import { RungMark } from "./rung-mark";
import { ladderOf } from "./tier-ladder";
import { TierPage } from "./tier-page";

/** The members' ladder, highest rung on top (S39). */
export function TiersTab({ onNew }: { readonly onNew: () => void }) {
  const { t } = useTranslation(["personas", "common"]);
  const tiers = useQuery(api.tiers.list.queryOptions());
  return (
    <QueryGate query={tiers}>
      {(list) => {
        const ladder = ladderOf(list);
        return (
          <RecordSplit
            kind="tiers"
            records={ladder}
            items={ladder.map((tier, place) => ({
              id: tier.id,
              title: tier.name || t("common:untitled"),
              sub: tier.benefits.join(t("listComma")) || tier.entryRule || t("tier.nothingYet"),
              icon: <RungMark rung={ladder.length - place} of={ladder.length} />,
            }))}
            newLabel={t("new.tiers")}
            filterPlaceholder={t("find.tiers")}
            onNew={onNew}
            empty={
              <EmptyState
                icon={<IconStairsUp />}
                title={t("empty.tiers")}
                text={t("empty.tiersText")}
                actions={
                  <>
                    <Button variant="filled" leftSection={<IconPlus size={16} />} onClick={onNew}>
                      {t("new.tiers")}
                    </Button>
                    <SampleButton />
                  </>
                }
              />
            }
            page={(tier, trash) => <TierPage key={tier.id} tier={tier} ladder={ladder} onTrash={trash} />}
          />
        );
      }}
    </QueryGate>
  );
}
