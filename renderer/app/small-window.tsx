import { IconFolderOff } from "@tabler/icons-react";
import { Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { WorkspaceState } from "../api/workspace-state";
import { useCommand } from "../browser/commands";
import { listenToKeys } from "../browser/key-listener";
import { EmptyState } from "../ui/empty-state";
import { Reminders } from "./reminders";
import { useSafety } from "./use-safety";

type SmallWindowProps = { readonly workspace: WorkspaceState | null };

/** The frame of a window beside the main one: its own keys and undo, no rail, no dialogs. */
export function SmallWindow({ workspace }: SmallWindowProps) {
  const { t } = useTranslation("today");
  useEffect(() => listenToKeys(window), []);
  if (!workspace) {
    return (
      <main style={{ display: "grid", height: "100%" }}>
        <EmptyState icon={<IconFolderOff />} title={t("paste.closedTitle")} text={t("paste.closedText")} />
      </main>
    );
  }
  return (
    <main key={workspace.path} style={{ height: "100%" }}>
      <UndoCommands />
      <Reminders screen="/paste" />
      <Outlet />
    </main>
  );
}

function UndoCommands() {
  const { undo, redo } = useSafety();
  useCommand("undo", undo);
  useCommand("redo", redo);
  return null;
}
