import { remap } from "@shared/domain/import-mapping";
import { type GroupDecision, type ImportMapping, importField } from "@shared/domain/import-plan";
import { wordKey } from "@shared/domain/import-words";
import { dateText } from "@shared/domain/wall-time";
import { type CliContext, type Client, WrongUse } from "./command";

/** How the plan is to be read, as far as plain options say; wrong ones are told with an example. */
export function readingOptions(context: CliContext) {
  const sheet = context.text("sheet");
  const mappingName = context.text("mapping");
  const header = context.text("header-line");
  const day = context.text("day");
  if (header !== undefined && !/^\d{1,6}$/.test(header)) {
    throw new WrongUse({ zh: "--header-line 要一个行号，例如 3", en: "--header-line takes a line number, such as 3" });
  }
  if (day !== undefined && !dateText.safeParse(day).success) {
    throw new WrongUse({ zh: "--day 要一个日期，例如 2026-11-22", en: "--day takes a date, such as 2026-11-22" });
  }
  return {
    ...(sheet !== undefined && { sheet }),
    ...(mappingName !== undefined && { mappingName }),
    ...(header !== undefined && { headerLine: Number(header) }),
    ...(day !== undefined && { day }),
    ...(context.flag("guess") && { guess: true }),
  };
}

/** `1群=宝妈好物1群` names a group of the workspace, `内部群=` leaves one out. */
export async function decisionsOf(client: Client, given: readonly string[]): Promise<GroupDecision[]> {
  if (given.length === 0) return [];
  const groups = await client.groups.list();
  return given.map((text): GroupDecision => {
    const [, name = "", wanted = ""] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    if (name === "") throw new WrongUse({ zh: "--group 写成 表里的名字=工作区的群", en: "--group takes NAME=GROUP" });
    if (wanted === "") return { name, action: "leave_out" };
    const group = groups.find((each) => wordKey(each.name) === wordKey(wanted));
    if (!group) {
      throw new WrongUse({ zh: `工作区里没有“${wanted}”这个群`, en: `the workspace has no group called “${wanted}”` });
    }
    return { name, action: "use", groupId: group.id };
  });
}

type PreviewOptions = Parameters<Client["imports"]["preview"]>[0];

/** `说明=title` says what a column means; the others stay as they are read. Undefined when nothing is corrected. */
export async function correctedMapping(
  client: Client,
  options: PreviewOptions,
  given: readonly string[],
): Promise<ImportMapping | undefined> {
  if (given.length === 0) return undefined;
  const { columns, mapping } = await client.imports.preview(options);
  return given.reduce<ImportMapping>((corrected, text) => {
    const [, header = "", meaning = ""] = /^(.+)=([a-z]+)$/s.exec(text) ?? [];
    const field = importField.safeParse(meaning);
    const column = columns.find((each) => wordKey(each.header) === wordKey(header));
    if (!field.success || header === "") {
      const fields = importField.options.join(" ");
      throw new WrongUse({
        zh: `--column 写成 表头=含义，含义是其中之一：${fields}`,
        en: `--column takes HEADER=FIELD, with one of these fields: ${fields}`,
      });
    }
    if (!column) {
      throw new WrongUse({
        zh: `表里没有“${header}”这一列`,
        en: `the table has no column called “${header}”`,
      });
    }
    return remap(corrected, column.index, field.data);
  }, mapping);
}
