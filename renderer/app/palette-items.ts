import type { SearchHit, SearchKind } from "@shared/api/contract/search";
import { type Command, type CommandId, commands } from "@shared/commands";

/** One line of the palette. */
export type PaletteItem =
  | { readonly kind: "command"; readonly key: string; readonly command: Command }
  | { readonly kind: "hit"; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: "more"; readonly key: string; readonly of: SearchKind };

export type PaletteGroup = { readonly title: "commands" | SearchKind; readonly items: readonly PaletteItem[] };

type HitGroup = { readonly kind: SearchKind; readonly hits: readonly SearchHit[]; readonly more: boolean };

/** Commands that would only open the palette again. */
const HIDDEN: ReadonlySet<CommandId> = new Set(["palette", "search"]);

/** How many commands stand before what was found. */
const COMMANDS_SHOWN = 4;

/** What the palette shows for some words: fitting commands first, then what was found, kind by kind. */
export function paletteGroups(words: string, found: readonly HitGroup[]): PaletteGroup[] {
  const wanted = words.trim().toLowerCase();
  const fitting = commands.filter((command) => !HIDDEN.has(command.id) && fits(command, wanted));
  const shown = wanted === "" ? fitting : fitting.slice(0, COMMANDS_SHOWN);
  const groups: PaletteGroup[] = [];
  if (shown.length > 0) {
    groups.push({
      title: "commands",
      items: shown.map((command) => ({ kind: "command", key: `command:${command.id}`, command })),
    });
  }
  if (wanted === "") return groups;
  for (const group of found) {
    const items: PaletteItem[] = group.hits.map((hit) => ({ kind: "hit", key: `${hit.kind}:${hit.id}`, hit }));
    if (group.more) items.push({ kind: "more", key: `more:${group.kind}`, of: group.kind });
    if (items.length > 0) groups.push({ title: group.kind, items });
  }
  return groups;
}

function fits(command: Command, wanted: string): boolean {
  return command.label.zh.toLowerCase().includes(wanted) || command.label.en.toLowerCase().includes(wanted);
}
