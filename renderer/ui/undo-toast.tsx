import { notifications } from "@mantine/notifications";
import i18next from "i18next";
import { runCommand } from "../browser/commands";
import { ToastWords } from "./toast-words";

/** Says what was done and offers to take it back: instead of “are you sure?”. Without `undo` the button undoes the latest step. */
export function notifyUndo(message: string, undo: () => void = () => runCommand("undo")): void {
  const id = notifications.show({
    autoClose: 8000,
    withCloseButton: true,
    message: (
      <ToastWords
        action={i18next.t("common:undo")}
        onAction={() => {
          notifications.hide(id);
          undo();
        }}
      >
        {message}
      </ToastWords>
    ),
  });
}

/** The same for components that take what they call from a hook. */
export function useUndoToast(): typeof notifyUndo {
  return notifyUndo;
}
