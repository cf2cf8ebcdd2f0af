import { ORPCError } from "@orpc/client";
import type { JudgedFinding } from "@shared/api/contract/checks";
import { type ErrorParams, sentenceOf } from "@shared/api/errors";
import { decodeText } from "../../imports/decode-text";
import { channelOption, givenChannel } from "../channel-option";
import { type CliCommand, type CliContext, type CliIo, requiredArgument, WrongUse } from "../command";
import { DISCLAIMER } from "../disclaimer";
import { givenFile, standardInput } from "../given-file";
import { workspaceOption } from "../workspace-option";

const SEVERITY = {
  error: { zh: "严重", en: "error" },
  warning: { zh: "留意", en: "warning" },
  hint: { zh: "提醒", en: "hint" },
} as const;

/** `qunce check FILE|-`: what law, platforms and the workspace have to say about a text. Exit code 1 when anything is serious. */
export const check: CliCommand = {
  name: "check",
  summary: { zh: "检查文案（广告法、平台规则、价格）", en: "check copy (law, platform rules, prices)" },
  args: "FILE|-",
  options: {
    ...channelOption,
    pack: {
      type: "string",
      multiple: true,
      value: "P",
      explain: {
        zh: "只用这个规则包（可多次；默认全部）",
        en: "only this rule pack (may be repeated; all by default)",
      },
    },
    ...workspaceOption,
    draft: {
      type: "string",
      value: "ID",
      explain: { zh: "检查工作区里的这篇文案，不用写 FILE", en: "check this draft of the workspace instead of a file" },
    },
    packs: { type: "boolean", explain: { zh: "列出规则包", en: "list the rule packs" } },
  },
  async run(context) {
    const client = context.text("workspace") === undefined ? context.client() : await context.open("read");
    if (context.flag("packs")) return listPacks(context, await client.checks.packs());
    const { text, findings } = await findingsOf(context, client).catch(asWrongUse);
    const open = findings.filter(({ acceptanceId }) => acceptanceId === null);
    if (!context.json) {
      for (const finding of open) context.io.out(lineOf(finding, text, context.io.language));
      if (open.length === 0) context.io.out({ zh: "没有发现问题。", en: "Nothing was found." }[context.io.language]);
      context.io.out(DISCLAIMER[context.io.language]);
    }
    context.result(open.map((finding) => jsonOf(finding, context.io.language)));
    return open.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

type Found = { readonly text: string; readonly findings: readonly JudgedFinding[] };

async function findingsOf(context: CliContext, client: ReturnType<CliContext["client"]>): Promise<Found> {
  const channel = givenChannel(context);
  const packs = context.texts("pack");
  const id = context.text("draft");
  if (id !== undefined) {
    if (context.text("workspace") === undefined) {
      throw new WrongUse({ zh: "--draft 要和 --workspace FILE 一起用", en: "--draft needs --workspace FILE" });
    }
    if (context.positionals.length > 0 || packs.length > 0) {
      throw new WrongUse({ zh: "--draft 不能和 FILE、--pack 一起用", en: "--draft goes without FILE and --pack" });
    }
    const { plainText: text } = await client.drafts.get({ id });
    return { text, findings: await client.checks.draft({ id, ...(channel && { channel }) }) };
  }
  const text = await textOf(requiredArgument(context, "FILE|-"));
  const asked = { text, ...(channel && { channel }), ...(packs.length > 0 && { packs: [...packs] }) };
  return { text, findings: await client.checks.text(asked) };
}

/** Decoded as imports are, with nothing taken off: offsets count from the first character after a byte order mark. */
async function textOf(source: string): Promise<string> {
  const bytes = source === "-" ? standardInput() : new Uint8Array(await givenFile(source).arrayBuffer());
  return decodeText(bytes).text;
}

/** One finding a line: `3:12 严重 绝对化用语 “最佳” 《广告法》第九条 – reason → suggestion`. */
function lineOf(finding: JudgedFinding, text: string, language: CliIo["language"]): string {
  const column =
    finding.start - Math.max(text.lastIndexOf("\n", finding.start - 1), text.lastIndexOf("\r", finding.start - 1));
  const { line, severity, category, law, reason, suggestion } = finding;
  const stretch = finding.text === "" ? "" : ` “${finding.text.replace(/\s+/g, " ")}”`;
  const cited = law === "" ? "" : ` ${law}`;
  const place = finding.start === 0 ? 1 : column;
  return `${line}:${place} ${SEVERITY[severity][language]} ${category}${stretch}${cited} – ${reason[language]} → ${suggestion[language]}`;
}

function jsonOf(finding: JudgedFinding, language: CliIo["language"]) {
  const { line, start, end, text, category, severity, law, reason, suggestion } = finding;
  return {
    line,
    start,
    end,
    text,
    category,
    severity,
    law,
    reason: reason[language],
    suggestion: suggestion[language],
  };
}

function listPacks(
  context: CliContext,
  packs: Awaited<ReturnType<ReturnType<CliContext["client"]>["checks"]["packs"]>>,
): 0 {
  if (!context.json) {
    for (const { pack, name, rules, asOf } of packs) {
      context.io.out([pack, name[context.io.language], String(rules), asOf ?? ""].join("\t"));
    }
  }
  context.result(packs);
  return 0;
}

/** A pack that there is not was named on the command line: wrong use, not a failure of ours. */
function asWrongUse(error: unknown): never {
  if (!(error instanceof ORPCError) || error.code !== "PACK_UNKNOWN") throw error;
  const params = (error.data as { params?: ErrorParams } | undefined)?.params ?? {};
  throw new WrongUse({ zh: sentenceOf(error.code, params), en: sentenceOf(error.code, params, "en") });
}
