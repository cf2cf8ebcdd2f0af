import type { ExportSelection } from "@shared/api/contract/exports";
import { type CommandId, commands } from "@shared/commands";
import type { DateText, WallTime } from "@shared/domain/wall-time";
import { useEffect, useRef } from "react";

/** What a command may be told beside its id. */
export type CommandPayloads = {
  /** The span and people the export dialog starts with. */
  export: Partial<ExportSelection>;
  /** The message to begin with. */
  pasteWindow: string;
  /** The text of a receipt that was pasted already. */
  takeReceipt: string;
  /** What to review: drafts, or the days and groups whose messages. */
  sendForReview: {
    readonly draftIds?: readonly string[];
    readonly from?: DateText;
    readonly to?: DateText;
    readonly groupIds?: readonly string[];
  };
  /** What a reviewer sent back and was pasted already. */
  takeReview: string;
  /** A team pack that was chosen already. */
  takeTeamPack: File;
  /** A plan file that was chosen already. */
  importPlan: File;
  /** What is known already: a day or a start, groups, products, or the template itself. */
  newFromTemplate: {
    readonly date?: DateText;
    readonly start?: WallTime;
    readonly groupIds?: readonly string[];
    readonly productIds?: readonly string[];
    readonly templateKey?: string;
  };
};

export type PayloadOf<Id extends CommandId> = Id extends keyof CommandPayloads ? CommandPayloads[Id] : never;

type Handler = (payload?: unknown) => void;

/** Handlers by command, the latest last: what a screen registers wins over the app's own, for as long as it is shown. */
const handlers = new Map<CommandId, Handler[]>();

/** Registers what a command does while this component is shown. The latest registered wins. */
export function useCommand<Id extends CommandId>(id: Id, handler: (payload?: PayloadOf<Id>) => void): void {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => addHandler(id, (payload) => latest.current(payload as PayloadOf<Id> | undefined)), [id]);
}

/** Runs a command, as the menu, the palette and the keys do. False when nothing answers to it now. */
export function runCommand<Id extends CommandId>(id: Id, payload?: PayloadOf<Id>): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.(payload);
  return handler !== undefined;
}

/** Whether a text is the id of a command. */
export function isCommandId(id: string): id is CommandId {
  return commands.some((command) => command.id === id);
}

function addHandler(id: CommandId, handler: Handler): () => void {
  const list = handlers.get(id) ?? [];
  handlers.set(id, [...list, handler]);
  return () => {
    const rest = (handlers.get(id) ?? []).filter((item) => item !== handler);
    handlers.set(id, rest);
  };
}
