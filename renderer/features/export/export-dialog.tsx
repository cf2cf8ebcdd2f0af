import { Modal } from "@mantine/core";
import type { ExportSelection } from "@shared/api/contract/exports";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useToday } from "../../api/use-now";
import { useSettings } from "../../api/use-workspace";
import { runCommand } from "../../browser/commands";
import { LoadingState } from "../../ui/loading-state";
import { MessageDrawer } from "../../ui/message-editor/message-drawer";
import { type MadeExport, selectionOf, startChoice } from "./export-choice";
import { ExportDone } from "./export-done";
import { ExportForm } from "./export-form";
import { type ExportMode, ExportModeSwitch } from "./export-mode";
import { PeoplePacks } from "./people-packs";

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
  const [mode, setMode] = useState<ExportMode>("one");
  const form = { choice, today, weekStart, onChange: setChoice, onEdit };
  if (made) {
    const again = () => setMade(undefined);
    return <ExportDone made={made} today={today} onAgain={again} onEdit={onEdit} onClose={onClose} />;
  }
  return (
    <>
      <ExportModeSwitch
        mode={mode}
        onMode={setMode}
        onReview={() => {
          onClose();
          const { from, to, groupIds = [] } = selectionOf(choice, today, weekStart);
          runCommand("sendForReview", { from, to, groupIds });
        }}
      />
      {mode === "people" ? <PeoplePacks {...form} /> : <ExportForm {...form} onMade={setMade} />}
    </>
  );
}
