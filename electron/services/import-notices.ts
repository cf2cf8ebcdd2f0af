import type { ImportField, RowProblem } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import { isSettled, type Message } from "@shared/domain/message";
import type { RowMerge } from "../imports/merge-row";
import type { PlanItem } from "../imports/plan-item";
import { shorten } from "../imports/row-cells";
import type { ImportFile } from "./import-file";
import type { ImportKnown } from "./import-known";

/** So many names tell what it is about; the rest is counted on the rows. */
const NAMED_IMAGES = 5;

/** Why a changed row does not change its message: sent, thrown away, or edited in the app too. Undefined when nothing is held back. */
export function keptNotice(
  file: ImportFile,
  item: PlanItem,
  message: Message,
  merge: RowMerge,
): RowProblem | undefined {
  const isChanged = merge.kept.length > 0 || Object.keys(merge.changes).length > 0;
  const reason =
    message.trashedAt !== null
      ? "trash_kept"
      : !isChanged
        ? undefined
        : isSettled(message.status)
          ? "sent_kept"
          : merge.kept.length > 0
            ? "edit_kept"
            : undefined;
  return reason && rowNotice(file, item, reason);
}

/** A notice about a row as a whole, shown by its title or text. */
export function rowNotice(file: ImportFile, item: PlanItem, reason: RowProblem["reason"]): RowProblem {
  const header = headerOf(file, item.title === "" ? "text" : "title") || headerOf(file, "activity");
  return notice(item.line, reason, header, item.title || item.text);
}

/** What the import brings along that is worth knowing once a file: each new group, and that picture files have to be added. */
export function noveltyNotices(file: ImportFile, items: readonly PlanItem[], known: ImportKnown): RowProblem[] {
  const groups = new Set(known.groups.map((group) => wordKey(group.name)));
  const notices: RowProblem[] = [];
  for (const { line, groupName } of items) {
    if (groupName === null || groups.has(wordKey(groupName))) continue;
    groups.add(wordKey(groupName));
    notices.push(notice(line, "group_new", headerOf(file, "group"), groupName));
  }
  const missing = items.flatMap(({ line, images }) =>
    images.filter((name) => !known.media.has(wordKey(name))).map((name) => ({ line, name })),
  );
  const names = [...new Set(missing.map(({ name }) => name))];
  const more = names.length > NAMED_IMAGES ? "…" : "";
  const [first] = missing;
  if (first) {
    const value = `${names.slice(0, NAMED_IMAGES).join("、")}${more}`;
    notices.push(notice(first.line, "image_missing", headerOf(file, "images"), value));
  }
  return notices;
}

function headerOf(file: ImportFile, field: ImportField): string {
  const [index] = Object.entries(file.mapping).find(([, mapped]) => mapped === field) ?? [];
  return index === undefined ? "" : (file.headers[Number(index)] ?? "");
}

function notice(line: number, reason: RowProblem["reason"], header: string, value: string): RowProblem {
  return { line, severity: "notice", reason, header, value: shorten(value) };
}
