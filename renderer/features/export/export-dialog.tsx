import { Modal } from "@mantine/core";
import type { ExportSelection } from "@shared/api/contract/exports";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { useSettings } from "../../api/use-workspace";
import { LoadingState } from "../../ui/loading-state";
import { MessageDrawer } from "../../ui/message-editor/message-drawer";
import { type MadeExport, startChoice } from "./export-choice";
import { ExportDone } from "./export-done";
import { ExportForm } from "./export-form";

type Props = { opened: boolean; onClose: () => void; selection?: Partial<ExportSelection> };

/** Hands the plan over: which days, groups and people, what is still open in it, and in which form. */
export function ExportDialog({ opened, onClose, selection }: Props) {
  const { t } = useTranslation(["export", "common"]);
  const today = useToday();
  const [editedId, setEditedId] = useState<string>();
  return (
    <>
      <Modal
        opened={opened}
        onClose={onClose}
        size={760}
        title={t("title")}
        closeButtonProps={{ "aria-label": t("common:close") }}
        // While a message is being filled in on top, Escape and clicks are its own.
        closeOnEscape={editedId === undefined}
        closeOnClickOutside={editedId === undefined}
        trapFocus={editedId === undefined}
      >
        {/* The focus starts here, not on the button that closes. */}
        <span data-autofocus tabIndex={-1} />
        {today === "" ? (
          <LoadingState rows={6} />
        ) : (
          <ExportBody today={today} selection={selection} onClose={onClose} onEdit={setEditedId} />
        )}
      </Modal>
      <MessageDrawer id={editedId} onClose={() => setEditedId(undefined)} />
    </>
  );
}

type BodyProps = {
  today: string;
  selection: Partial<ExportSelection> | undefined;
  onClose: () => void;
  onEdit: (messageId: string) => void;
};

function ExportBody({ today, selection, onClose, onEdit }: BodyProps) {
  const { weekStart } = useSettings();
  const [choice, setChoice] = useState(() => startChoice(selection, today, weekStart));
  const [made, setMade] = useState<MadeExport>();
  return made ? (
    <ExportDone made={made} onAgain={() => setMade(undefined)} onClose={onClose} />
  ) : (
    <ExportForm
      choice={choice}
      today={today}
      weekStart={weekStart}
      onChange={setChoice}
      onEdit={onEdit}
      onMade={setMade}
    />
  );
}
