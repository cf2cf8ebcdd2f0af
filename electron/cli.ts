import type { CliIo } from "./cli/command";
import { type CliSession, runCli } from "./cli/run-cli";
import { createApp, machinePorts } from "./create-app";

// `qunce list … | head` closes the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));

process.exitCode = await runCli(process.argv.slice(2), terminal(), startSession);

function terminal(): CliIo {
  const { env, stdout, stderr } = process;
  const locale = env.QUNCE_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? "";
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    progress: (text) => void (stderr.isTTY && stderr.write(`\u001b[2K\r${text}`)),
    onInterrupt: (listener) => {
      process.on("SIGINT", listener);
      return () => void process.off("SIGINT", listener);
    },
    language: locale.startsWith("en") ? "en" : "zh",
  };
}

/** The handler in this process. It remembers no recent files: what the command line opened is nothing to the window. */
function startSession(): CliSession {
  const app = createApp({ ...machinePorts(), dataFolder: undefined });
  return {
    client: () => app.client,
    open: async (path, purpose) => {
      // A reader leaves lock and file alone, so it works beside an open window and on a protected file.
      await app.client.workspaces.open({ path, readOnly: purpose === "read" });
      return app.client;
    },
    close: app.close,
  };
}
