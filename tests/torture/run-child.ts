import { spawn } from "node:child_process";

/** How a child ended, and the lines it had said until then. */
export type ChildEnd = { readonly lines: string[]; readonly code: number | null; readonly signal: string | null };

/**
 * Runs a bundled program and kills it the hard way as soon as it has said so many lines; without a number it runs to its
 * end. `fileLimit` is the size in KB no file of it may exceed. The last line counts only when it was said completely.
 */
export function runChild(
  program: string,
  args: readonly string[],
  { killAfter, fileLimit }: { readonly killAfter?: number; readonly fileLimit?: number } = {},
): Promise<ChildEnd> {
  const command = fileLimit === undefined ? process.execPath : "bash";
  const limited = ["-c", `ulimit -f ${fileLimit}; exec "$0" "$@"`, process.execPath];
  const child = spawn(command, [...(fileLimit === undefined ? [] : limited), program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (piece: string) => {
    said += piece;
    if (killAfter !== undefined && said.split("\n").length > killAfter) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ lines: said.split("\n").slice(0, -1), code, signal }));
  });
}
