import { type CommandId, commands } from "@shared/commands";
import { runCommand } from "./commands";
import { isMac } from "./desktop";
import { isComposing } from "./is-composing";
import { NO_SEQUENCE, readStroke } from "./key-sequence";
import { strokeOf } from "./key-strokes";
import { screenKeyHandler } from "./screen-keys";

/** Redo has two habits on keyboards without ⌘. */
const aliases: readonly (readonly [string, CommandId])[] = [["mod+y", "redo"]];

const bindings = new Map<string, CommandId>([
  ...commands.flatMap((command) => (command.keys ? [[command.keys, command.id] as const] : [])),
  ...aliases,
]);
const bindingKeys = new Set(bindings.keys());

/** Commands whose keys a text field keeps for itself. */
const OWN_IN_FIELDS: ReadonlySet<CommandId> = new Set(["undo", "redo"]);

/** Listens to every key press of the window and runs the command it stands for; answers with the way to stop. */
export function listenToKeys(target: Window): () => void {
  let sequence = NO_SEQUENCE;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    const stroke = strokeOf(event, isMac);
    const inField = isTyping(event.target);
    const inDialog = document.querySelector("[role=dialog][aria-modal=true]") !== null;
    const bare = !stroke.includes("mod+");
    if (bare && (inField || inDialog)) return;

    const step = readStroke(sequence, stroke, event.timeStamp, bindingKeys);
    const id = step.match === undefined ? undefined : bindings.get(step.match);
    const own = sequence === NO_SEQUENCE && !inDialog ? screenKeyHandler(stroke) : undefined;
    sequence = step.state;
    if (own && !(inField && bare)) {
      sequence = NO_SEQUENCE;
      event.preventDefault();
      own();
      return;
    }
    if (step.waiting) return;
    if (id === undefined || event.repeat || (inField && OWN_IN_FIELDS.has(id))) return;
    if (isPressing(event)) return;
    if (runCommand(id)) event.preventDefault();
  };

  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

/** Whether keys go into a text just now. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !["button", "checkbox", "radio", "range", "submit", "file"].includes(target.type);
}

/** Enter and Space on a button are the button's own. */
function isPressing(event: KeyboardEvent): boolean {
  return (event.key === "Enter" || event.key === " ") && event.target instanceof HTMLButtonElement;
}
