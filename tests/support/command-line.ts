import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliSession, runCli } from "@electron/cli/run-cli";
import { createApp } from "@electron/create-app";
import { browserPrinter } from "@electron/printer/browser-printer";
import { createIdMaker } from "@electron/services/new-id";
import { expect, onTestFinished } from "vitest";
import { TEST_NOW } from "./app";

/** What one command did: its exit code and what it printed on either stream, line by line. */
export type Ran = { readonly code: number; readonly out: readonly string[]; readonly err: readonly string[] };

/** A command line in a folder of its own, with the tests' clock; every call is a run of its own, as from a shell. */
export type CommandLine = {
  readonly folder: string;
  readonly qunce: (...args: string[]) => Promise<Ran>;
  /** Runs a command and watches it as a person does, who may press Ctrl-C at what is shown. */
  readonly watched: (watch: (shown: string, pressCtrlC: () => void) => void, ...args: string[]) => Promise<Ran>;
};

/** Makes one. */
export function commandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), "qunce-cli-"));
  const unexpected: unknown[] = [];
  const now = () => TEST_NOW;
  const newId = createIdMaker(now);
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    expect(unexpected).toEqual([]);
  });
  const startSession = (): CliSession => {
    const app = createApp({
      documentsFolder: folder,
      now,
      newId,
      checkOutputs: true,
      printer: browserPrinter,
      report: (_, error) => unexpected.push(error),
    });
    return {
      client: () => app.client,
      open: async (path, purpose) => {
        await app.client.workspaces.open({ path, readOnly: purpose === "read" });
        return app.client;
      },
      close: app.close,
    };
  };
  const watched: CommandLine["watched"] = async (watch, ...args) => {
    const out: string[] = [];
    const err: string[] = [];
    const interrupted = new Set<() => void>();
    const io = {
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
      progress: (text: string) =>
        watch(text, () => {
          for (const listener of interrupted) listener();
        }),
      onInterrupt: (listener: () => void) => {
        interrupted.add(listener);
        return () => void interrupted.delete(listener);
      },
      language: "zh" as const,
    };
    const code = await runCli(args, io, startSession);
    return { code, out, err };
  };
  return { folder, qunce: (...args) => watched(() => {}, ...args), watched };
}

/** A command line with the sample shop in a file: `run` names it to every command, `json` reads the one value that is printed. */
export async function sampleCommandLine() {
  const { qunce, folder } = commandLine();
  const file = join(folder, "示例.qunce");
  await qunce("demo", file);
  const run = (...args: string[]) => qunce(...args, "--workspace", file);
  const json = async (...args: string[]) => {
    const { code, out } = await run(...args, "--json");
    expect([code, out.length]).toEqual([0, 1]);
    return JSON.parse(out[0] ?? "");
  };
  return { qunce, folder, file, run, json };
}
