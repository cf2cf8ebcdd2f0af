import { randomUUID } from "node:crypto";
import type { ExportPhase, ExportProgress, LeftOut } from "@shared/api/contract/export-jobs";
import type { CliContext, Client, Words } from "./command";

/** What a job made, and what it left out. */
export type Followed<T> = { readonly made: T; readonly leftOut: readonly LeftOut[] };

const PHASES: Readonly<Record<ExportPhase, Words>> = {
  collecting: { zh: "正在读取", en: "Reading" },
  pictures: { zh: "正在读图片", en: "Reading pictures" },
  writing: { zh: "正在写", en: "Writing" },
  printing: { zh: "正在排版打印", en: "Printing" },
  packing: { zh: "正在打包", en: "Packing" },
};

/**
 * Makes a call that takes a job id, shows a watching person how far it is, and gives it up on Ctrl-C: the call then fails
 * with EXPORT_CANCELLED. `prefix` says what is being made where several things are.
 */
export async function followJob<T>(
  context: CliContext,
  client: Client,
  call: (jobId: string) => Promise<T>,
  prefix = "",
): Promise<Followed<T>> {
  const jobId = randomUUID();
  const forget = context.io.onInterrupt(() => void client.exports.cancel({ jobId }));
  try {
    const making = call(jobId);
    const [made, leftOut] = await Promise.all([making, watch(context, client, jobId, prefix)]);
    return { made, leftOut };
  } finally {
    forget();
    context.io.progress("");
  }
}

/** Shows what is told of a job until it ends; answers what it left out. */
async function watch(context: CliContext, client: Client, jobId: string, prefix: string): Promise<readonly LeftOut[]> {
  for await (const news of await client.exports.progress({ jobId })) {
    if (news.kind === "end") return news.leftOut;
    context.progress(wordsOf(news, prefix));
  }
  return [];
}

function wordsOf({ phase, done, total }: ExportProgress, prefix: string): Words {
  const { zh, en } = PHASES[phase];
  const count = total > 0 ? ` ${done}/${total}` : "";
  return { zh: `${prefix}${zh}${count}…`, en: `${prefix}${en}${count} …` };
}
