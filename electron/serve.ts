import { basename } from "node:path";
import { parseArgs } from "node:util";
import { QunceError } from "@shared/api/errors";
import { openBrowser } from "./http/open-browser";
import { type ServerOptions, type StartedServer, startServer } from "./start-server";

const HELP = `群策 Qunce，浏览器模式 / browser mode
  --workspace FILE   打开这个工作区 / open this workspace
  --sample           打开示例店铺（新文件） / open the sample shop as a new file
  --port N           端口，默认任一空闲的 / port, any free one by default
  --no-open          不打开浏览器 / do not open a browser
  --page-origin URL  页面来自开发服务器 / the page comes from a dev server`;

/** Twelve hours without any request: no page is open any more, and nobody will miss the server. */
const IDLE_MS = 12 * 3_600_000;
const LOOK_EVERY_MS = 60_000;

export type ServeOptions = ServerOptions & {
  /** Whether a browser is opened, where there is one. */
  readonly open?: boolean | undefined;
};

/** Runs the app in the browser until it is stopped; prints the one line with its address. A second start shows the first one's. */
export async function serve({ open = true, ...options }: ServeOptions = {}): Promise<void> {
  const started = await startServer(options);
  const url = started.kind === "running" ? started.launchUrl() : started.launchUrl;
  console.log(`群策 Qunce: ${url}`);
  if (open) openBrowser(url);
  if (started.kind === "elsewhere") {
    console.error("这个工作区已在另一个窗口打开，上面是它的地址。 / It is open already; this is its address.");
    return;
  }
  await untilStopped(started);
  await started.close();
}

function untilStopped(server: Extract<StartedServer, { kind: "running" }>): Promise<void> {
  return new Promise((resolve) => {
    // Once each: a second Ctrl-C while closing ends the process at once, which the store survives.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
    const look = setInterval(() => {
      if (Date.now() - server.lastRequestAt() < IDLE_MS) return;
      clearInterval(look);
      resolve();
    }, LOOK_EVERY_MS);
    look.unref();
  });
}

function readOptions(args: readonly string[]): ServeOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      workspace: { type: "string" },
      sample: { type: "boolean" },
      port: { type: "string" },
      "no-open": { type: "boolean" },
      "page-origin": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  if (values.port !== undefined && !(/^\d+$/.test(values.port) && Number(values.port) <= 65_535)) {
    throw new TypeError("--port: 0–65535");
  }
  return {
    workspace: values.workspace,
    sample: values.sample,
    port: Number(values.port ?? 0),
    open: !values["no-open"],
    pageOrigin: values["page-origin"],
  };
}

/** Exit codes as the command line's: 0 done, 2 wrong use, 3 failed. */
async function main(args: readonly string[]): Promise<number> {
  let options: ServeOptions | "help";
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${HELP}`);
    return 2;
  }
  if (options === "help") {
    console.log(HELP);
    return 0;
  }
  try {
    await serve(options);
    return 0;
  } catch (error) {
    console.error(error instanceof QunceError ? error.message : error);
    return 3;
  }
}

// The command line imports this file for `qunce serve`; only as a program of its own does it start by itself.
if (/^serve\.[jt]s$/.test(basename(process.argv[1] ?? ""))) process.exit(await main(process.argv.slice(2)));
