import { Menu, UnstyledButton } from "@mantine/core";
import { type DraftStatus, mayBeReady } from "@shared/domain/draft";
import { IconArrowRight, IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { StatusChip } from "../../ui/status-chip";
import type { RecordForm } from "../../ui/use-record-form";
import { DRAFT_FLOW, draftTones, needsValue, nextStatus } from "./draft-flow";
import { ValueGate } from "./value-gate";

/** Where the draft stands, and the way on; before 待发 it asks what members get from it, or why nothing (S1). */
export function StatusMenu({ form }: { readonly form: RecordForm<"drafts"> }) {
  const { t } = useTranslation(["drafts", "words"]);
  const [wanted, setWanted] = useState<DraftStatus>();
  const setStatus = useMutation(api.drafts.setStatus.mutationOptions());
  const { id, status } = form.values;
  const next = nextStatus(status);

  const moveTo = async (to: DraftStatus, valueWaiver?: string) => {
    await form.flush();
    await setStatus.mutateAsync({ id, status: to, ...(valueWaiver !== undefined && { valueWaiver }) });
  };
  const choose = (to: DraftStatus) => {
    if (needsValue(to) && !mayBeReady(form.values)) setWanted(to);
    else void moveTo(to);
  };

  return (
    <>
      <Menu position="bottom-start" width={200}>
        <Menu.Target>
          <UnstyledButton aria-label={`${t("fields.status")} ${t(`words:draftStatus.${status}`)}`}>
            <StatusChip tone={draftTones[status]} icon={<IconChevronDown />}>
              {t(`words:draftStatus.${status}`)}
            </StatusChip>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {DRAFT_FLOW.map((step) => (
            <Menu.Item
              key={step}
              disabled={step === status}
              leftSection={
                step === status ? (
                  <IconCheck size={15} />
                ) : step === next ? (
                  <IconArrowRight size={15} />
                ) : (
                  <span style={{ display: "block", width: 15 }} />
                )
              }
              onClick={() => choose(step)}
            >
              {t(`words:draftStatus.${step}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {wanted && (
        <ValueGate
          status={wanted}
          onClose={() => setWanted(undefined)}
          onValue={(memberValue) => {
            form.set("memberValue", memberValue);
            void moveTo(wanted);
          }}
          onReason={(reason) => void moveTo(wanted, reason)}
        />
      )}
    </>
  );
}
