import { notifications } from "@mantine/notifications";
import { commands } from "@shared/commands";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isCommandId, runCommand, useCommand } from "../browser/commands";
import { desktop } from "../browser/desktop";
import { listenToKeys } from "../browser/key-listener";
import { openPasteWindow } from "../browser/paste-window";
import { hasStuckSave } from "../browser/pending-saves";
import { places } from "./places";
import { useNewRecords } from "./use-new-records";
import { useSafety } from "./use-safety";

type AppCommandsProps = { readonly isOpen: boolean };

/** What the app's own commands do, and the two ways in beside the screen: keys and the desktop window's menu. */
export function AppCommands({ isOpen }: AppCommandsProps) {
  useEffect(() => listenToKeys(window), []);
  useEffect(
    () =>
      desktop?.onCommand?.((id) => {
        if (isCommandId(id)) runCommand(id);
      }),
    [],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasStuckSave()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, []);
  return isOpen ? <OpenCommands /> : null;
}

function OpenCommands() {
  const navigate = useNavigate();
  const go = (id: string) => {
    const place = places.find((item) => item.command === id);
    if (place) void navigate({ to: place.to, search: {} });
  };
  return (
    <>
      {commands
        .filter((command) => command.id.startsWith("go"))
        .map((command) => (
          <OneCommand key={command.id} id={command.id} run={() => go(command.id)} />
        ))}
      <RecordCommands />
    </>
  );
}

function OneCommand({ id, run }: { readonly id: (typeof commands)[number]["id"]; readonly run: () => void }) {
  useCommand(id, run);
  return null;
}

function RecordCommands() {
  const { t } = useTranslation("today");
  const openPaste = (messageId?: string) => {
    if (!openPasteWindow(messageId)) notifications.show({ color: "amber", message: t("paste.refused") });
  };
  const { newDraft, newActivity, newMessage } = useNewRecords();
  const { undo, redo, backUpNow, closeWorkspace } = useSafety();
  useCommand("newDraft", newDraft);
  useCommand("newActivity", newActivity);
  useCommand("newMessage", newMessage);
  useCommand("pasteWindow", openPaste);
  useCommand("undo", undo);
  useCommand("redo", redo);
  useCommand("backUpNow", backUpNow);
  useCommand("closeWorkspace", closeWorkspace);
  return null;
}
