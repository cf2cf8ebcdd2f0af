import { channelLimit } from "@shared/domain/channel";
import type { RenderCount } from "@shared/domain/render/rendered-draft";
import { decodeText } from "../../imports/decode-text";
import { channelOption, requiredChannel } from "../channel-option";
import { type CliCommand, type CliContext, requiredArgument, WrongUse } from "../command";
import { givenFile, standardInput } from "../given-file";
import { workspaceOption } from "../workspace-option";

const FIELDS = channelLimit.shape.field.options.join("|");

/** A limit as `count` answers it; `applies` says whether the text is what the limit is about. */
type Counted = RenderCount & { readonly applies: boolean };

/** `qunce count FILE|-`: a text against every limit of a channel; exit code 1 when a hard limit on it is exceeded. */
export const count: CliCommand = {
  name: "count",
  summary: { zh: "按渠道数字数，对照每条上限", en: "count a text as a channel does, against its limits" },
  args: "FILE|-",
  options: {
    ...channelOption,
    field: {
      type: "string",
      value: FIELDS,
      explain: { zh: "这段文字是什么（默认正文；淘宝默认标题）", en: "what the text is (body; a title on taobao)" },
    },
    ...workspaceOption,
  },
  async run(context) {
    const source = requiredArgument(context, "FILE|-");
    const channel = requiredChannel(context);
    const asked = fieldOf(context);
    const text = await textOf(source);
    const client = context.text("workspace") === undefined ? context.client() : await context.open("read");
    const counts = await client.channels.count({ channel, text });
    const field = asked ?? defaultField(counts);
    const counted = counts.map((one): Counted => ({ ...one, applies: one.field === field }));
    if (!context.json) for (const one of counted) context.io.out(lineOf(one, context.io.language));
    context.result(counted);
    return counted.some(({ applies, state }) => applies && state === "red") ? 1 : 0;
  },
};

function fieldOf(context: CliContext): RenderCount["field"] | undefined {
  const given = context.text("field");
  if (given === undefined) return undefined;
  const parsed = channelLimit.shape.field.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new WrongUse({ zh: `--field 可选：${FIELDS}`, en: `--field must be one of ${FIELDS}` });
}

/** The body, unless the channel only limits something else. */
function defaultField(counts: readonly RenderCount[]): RenderCount["field"] {
  const isLimited = ({ soft, hard }: RenderCount) => soft !== null || hard !== null;
  return counts.some((one) => one.field === "body" && isLimited(one))
    ? "body"
    : (counts.find(isLimited)?.field ?? "body");
}

/** Decoded as imports are; the line break an editor puts at the end of a file is not part of the copy. */
async function textOf(source: string): Promise<string> {
  const bytes = source === "-" ? standardInput() : new Uint8Array(await givenFile(source).arrayBuffer());
  return decodeText(bytes).text.replace(/\r?\n$/, "");
}

function lineOf(
  { field, counter, count: places, soft, hard, state, cutAt, confidence, applies }: Counted,
  language: "zh" | "en",
): string {
  const light = { ok: "✓", amber: "!", red: "✗" }[state];
  const bounds = [soft === null ? "" : `soft ${soft}`, hard === null ? "" : `hard ${hard}`].filter(Boolean).join(", ");
  const cut =
    cutAt === null || state !== "red" ? "" : { zh: `，在第 ${cutAt} 个字符处截断`, en: `, cut at ${cutAt}` }[language];
  const unsure = confidence === "unconfirmed" ? { zh: "（未证实）", en: " (not confirmed)" }[language] : "";
  return `${applies ? light : "·"}\t${field}\t${counter}\t${places}\t${bounds || "–"}${unsure}${applies ? cut : ""}`;
}
