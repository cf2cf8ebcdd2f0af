import type { ImportField, RowProblem, UnknownGroup } from "@shared/domain/import-plan";
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
  const own = placeOf(file, item.title === "" ? "text" : "title");
  return notice(item.line, reason, own.column === null ? placeOf(file, "activity") : own, item.title || item.text);
}

/** What the import brings along that is worth knowing once a file: each unknown group, and that picture files have to be added. */
export function noveltyNotices(
  file: ImportFile,
  items: readonly PlanItem[],
  unknown: readonly UnknownGroup[],
  known: ImportKnown,
): RowProblem[] {
  const used = new Set(items.map(({ groupName }) => wordKey(groupName ?? "")));
  const notices = unknown
    .filter(({ name, action }) => action !== "create" || used.has(wordKey(name)))
    .map((group) => groupNotice(file, group, known));
  const missing = items.flatMap(({ line, images }) =>
    images.filter((name) => !known.media.has(wordKey(name))).map((name) => ({ line, name })),
  );
  const names = [...new Set(missing.map(({ name }) => name))];
  const more = names.length > NAMED_IMAGES ? "…" : "";
  const [first] = missing;
  if (first) {
    const value = `${names.slice(0, NAMED_IMAGES).join("、")}${more}`;
    notices.push(notice(first.line, "image_missing", placeOf(file, "images"), value));
  }
  return notices;
}

function groupNotice(file: ImportFile, group: UnknownGroup, known: ImportKnown): RowProblem {
  const taken = known.groups.find(({ id }) => id === group.groupId)?.name;
  const [similar] = group.similar;
  const place = placeOf(file, "group");
  if (taken !== undefined) return notice(group.line, "group_taken_as", place, `${group.name} → ${taken}`);
  if (group.action === "leave_out") return notice(group.line, "group_left_out", place, group.name);
  if (similar) return notice(group.line, "group_similar", place, `${group.name} → ${similar.name}`);
  return notice(group.line, "group_new", place, group.name);
}

type Place = Pick<RowProblem, "column" | "header">;

function placeOf(file: ImportFile, field: ImportField): Place {
  const [index] = Object.entries(file.mapping).find(([, mapped]) => mapped === field) ?? [];
  if (index === undefined) return { column: null, header: "" };
  return { column: Number(index), header: file.headers[Number(index)] ?? "" };
}

function notice(line: number, reason: RowProblem["reason"], { column, header }: Place, value: string): RowProblem {
  return { line, severity: "notice", reason, column, header, value: shorten(value) };
}
