import type { ChatGroup } from "@shared/domain/chat-group";
import type { ImportFile } from "./import-file";

/** The group that a file without a group column is for: named by its sheet or the title above the header, else the workspace's only one. */
export function onlyGroupOf(file: ImportFile, groups: readonly ChatGroup[]): string | null {
  if (Object.values(file.mapping).includes("group")) return null;
  const named = [file.sheet ?? "", ...file.titles].map(groupIn).find((name) => name !== undefined);
  const open = groups.filter((group) => group.status !== "closed");
  return named ?? (open.length === 1 ? (open[0]?.name ?? null) : null);
}

/** 老客福利群 in 老客福利群 12月内容排期; 社群 and 各群 name none. */
function groupIn(text: string): string | undefined {
  const name = /^[^\s|·:：]{1,30}?群/.exec(text.trim())?.[0];
  return name === undefined || /^(?:社群|微信群|各群|全部群|所有群|群)$/.test(name) ? undefined : name;
}
