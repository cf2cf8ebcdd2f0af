import { labelOf, RECORD_KINDS, type RecordKind } from "@shared/domain/record-kinds";
import { type CliCommand, type Client, requiredArgument, WrongUse } from "../command";
import { workspaceOption } from "../workspace-option";

type ListedRecord = { readonly id: string; readonly name?: string; readonly title?: string };

/** `qunce list KIND`: every living record of an aggregate. */
export const list: CliCommand = {
  name: "list",
  summary: { zh: "列出某一类内容", en: "list every record of a kind" },
  args: `KIND (${RECORD_KINDS.join("|")})`,
  options: workspaceOption,
  async run(context) {
    const kind = requiredArgument(context, "KIND");
    if (!isRecordKind(kind)) {
      throw new WrongUse({
        zh: `没有“${kind}”这一类；可选：${RECORD_KINDS.join("、")}`,
        en: `there is no kind “${kind}”; choose one of ${RECORD_KINDS.join(", ")}`,
      });
    }
    const records = await listKind(await context.open("read"), kind);
    if (!context.json) {
      for (const record of records) context.io.out(lineOf(record));
    }
    context.result(records);
    return 0;
  },
};

function isRecordKind(word: string): word is RecordKind {
  return (RECORD_KINDS as readonly string[]).includes(word);
}

async function listKind(client: Client, kind: RecordKind): Promise<readonly ListedRecord[]> {
  if (kind === "messages") return client.messages.list({});
  if (kind === "templates") return client.templates.own();
  if (kind === "drafts") return listDrafts(client);
  return client[kind].list();
}

async function listDrafts(client: Client): Promise<readonly ListedRecord[]> {
  const drafts: ListedRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.drafts.list({ limit: 500, ...(cursor ? { cursor } : {}) });
    for (const summary of page.items) drafts.push(await client.drafts.get({ id: summary.id }));
    cursor = page.next ?? undefined;
  } while (cursor);
  return drafts;
}

function lineOf(
  record: ListedRecord & { readonly at?: string; readonly start?: string; readonly text?: string },
): string {
  const when = record.at ?? record.start;
  const label = labelOf(record) || record.text?.slice(0, 40).replaceAll("\n", " ") || "";
  return [record.id, ...(when ? [when.replace("T", " ")] : []), label].join("\t");
}
