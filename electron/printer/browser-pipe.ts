import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { QunceError } from "@shared/api/errors";
import { givenUp } from "../exports/page-printer";
import type { SendCommand } from "./page-session";

/** No page we print takes longer; a browser that does is stuck. */
const PATIENCE_MS = 60_000;

type Answer = { id?: number; result?: Record<string, unknown>; error?: { message: string } };

/**
 * Runs `work` with a blank tab of a headless browser that has a profile of its own, no network and nobody's cookies, and
 * ends the browser afterwards. It is driven over a pipe: no port is opened. Throws PRINT_FAILED when it dies or hangs, and
 * EXPORT_CANCELLED once the signal is aborted; browser and profile are gone by then.
 */
export async function withBlankTab<T>(
  browser: string,
  work: (send: SendCommand) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), "qunce-print-"));
  const child = spawn(browser, browserArguments(profile), { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const gone = new Promise<never>((_, reject) => {
    const fail = () => reject(new QunceError("PRINT_FAILED"));
    child.on("error", fail);
    child.on("exit", fail);
    setTimeout(fail, PATIENCE_MS).unref();
  });
  try {
    const call = connect(child.stdio[3] as Writable, child.stdio[4] as Readable);
    return await Promise.race([gone, givenUp(signal), inBlankTab(call, work)]);
  } finally {
    gone.catch(() => {});
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      await new Promise((resolve) => child.once("exit", resolve));
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

type Call = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

async function inBlankTab<T>(call: Call, work: (send: SendCommand) => Promise<T>): Promise<T> {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  return work((method, params) => call(method, params, String(sessionId)));
}

/** Commands go out and answers come in as JSON, each ended by a NUL byte. */
function connect(output: Writable, input: Readable): Call {
  const waiting = new Map<number, { resolve: (result: Record<string, unknown>) => void; reject: (e: Error) => void }>();
  let last = 0;
  let rest: Buffer[] = [];
  output.on("error", () => {});
  input.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      take(JSON.parse(Buffer.concat([...rest, chunk.subarray(from, end)]).toString()) as Answer);
      rest = [];
      from = end + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  });
  const take = ({ id, result, error }: Answer) => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new QunceError("PRINT_FAILED", undefined, { cause: error.message }));
    else asked.resolve(result ?? {});
  };
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      output.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

function browserArguments(profile: string): string[] {
  return [
    "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-extensions",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    // A browser run by root on Linux refuses its sandbox; the page it shows is ours and has no script.
    ...(process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "about:blank",
  ];
}
