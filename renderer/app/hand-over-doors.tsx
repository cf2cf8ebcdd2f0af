import { useEffect } from "react";
import { runCommand } from "../browser/commands";
import { isTyping } from "../browser/key-listener";
import { doorOfFile, doorOfText } from "./hand-over-kind";

/** Takes in what comes back where no field wants it: a receipt or a review that is pasted, a team pack that is dropped. */
export function HandOverDoors() {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || isDialogOpen()) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const door = doorOfText(text);
      if (door && runCommand(door, text)) event.preventDefault();
    };
    // A file that nothing takes would replace the app by its own content.
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      const door = doorOfFile(file.name);
      if (door && !isDialogOpen()) runCommand(door, file);
    };
    window.addEventListener("paste", onPaste);
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("paste", onPaste);
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return null;
}

function isDialogOpen(): boolean {
  return document.querySelector("[role=dialog][aria-modal=true]") !== null;
}
