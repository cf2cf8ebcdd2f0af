import { Modal } from "@mantine/core";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { useTranslation } from "react-i18next";
import { PlanDraftForm } from "./plan-draft-form";
import type { PlannableDraft } from "./plannable-draft";

export type PlanDraftProps = {
  readonly draft: PlannableDraft;
  /** The minute it was dropped on, where one was. */
  readonly at?: WallTime | undefined;
  /** The day it was dropped on, where only a day was. */
  readonly day?: DateText | undefined;
  readonly onClose: () => void;
};

/** Plans a draft as messages: to which groups, when, who speaks and who pastes, with the next free slots at hand. */
export function PlanDraft(props: PlanDraftProps) {
  const { t } = useTranslation("planning");
  return (
    <Modal opened onClose={props.onClose} title={t("plan.title")} size="md">
      <PlanDraftForm {...props} />
    </Modal>
  );
}
