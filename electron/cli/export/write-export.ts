import type { CliContext, Client, ExitCode } from "../command";
import { followJob } from "../follow-job";
import { tellLeftOut } from "../tell-left-out";
import { writeOut } from "../write-out";

/** What is said of a file, once it is written. */
type Told = {
  /** What it is, for people: `1 条`, `团队包`. */
  readonly what?: { readonly zh: string; readonly en: string };
  /** What `--json` says beside the path. */
  readonly about?: Readonly<Record<string, unknown>>;
};

/** Makes a file as a job, writes it where `out` says, and tells of it and of what it leaves out. */
export async function writeExport(
  context: CliContext,
  client: Client,
  out: string,
  make: (jobId: string) => Promise<File>,
  { what = { zh: "", en: "" }, about = {} }: Told = {},
): Promise<ExitCode> {
  const { made: file, leftOut } = await followJob(context, client, make);
  const path = await writeOut(file, out);
  tellLeftOut(context, leftOut);
  context.say({ zh: `已导出${what.zh}到 ${path}`, en: `Exported ${what.en}to ${path}` });
  context.result({ exported: true, path, ...about, bytes: file.size, leftOut });
  return 0;
}
