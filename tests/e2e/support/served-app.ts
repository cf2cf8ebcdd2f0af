import type { ChildProcess } from "node:child_process";
import { type ServeProcess, spawnServe } from "../../support/built-serve";
import { BUILT_SERVE } from "./project-paths";

/** Browser mode running as a process of its own. */
export type ServedApp = {
  /** Opens the app once: the token in it is used up by the first page. */
  readonly url: string;
  readonly origin: string;
  readonly child: ChildProcess;
  /** Ends it as Ctrl-C does; answers with its exit code and what it wrote to standard error. */
  readonly stop: () => Promise<{ code: number | null; err: string }>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
};

/** Starts browser mode in a home, with a workspace or on the welcome screen. */
export async function serveApp(home: string, args: readonly string[] = []): Promise<ServedApp> {
  const served: ServeProcess = spawnServe(BUILT_SERVE, home, args);
  const { child, ended } = served;
  const url = await served.url;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const { code, err } = await ended;
    return { code, err };
  };
  return {
    url,
    origin: new URL(url).origin,
    child,
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
  };
}
