import { parseArgs } from "node:util";
import {
  type CliCommand,
  type CliContext,
  type Client,
  type CliIo,
  type ExitCode,
  type Words,
  WrongUse,
} from "./command";
import { cliCommands } from "./commands";
import { failureSentence, isGivenUp } from "./failure";
import { commandHelp, generalHelp } from "./help";

/** Opens handlers for a run and closes what was opened. */
export type CliSession = {
  readonly client: () => Client;
  readonly open: (path: string, purpose: "read" | "write") => Promise<Client>;
  readonly close: () => Promise<void>;
};

/** Runs one command line (without program name) and answers its exit code; never throws. */
export async function runCli(args: readonly string[], io: CliIo, startSession: () => CliSession): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const asked = findCommand(rest)?.command;
    io.out(asked ? commandHelp(asked, io.language) : generalHelp(io.language));
    return name === undefined ? 2 : 0;
  }
  const found = findCommand(args);
  if (!found) {
    io.err({ zh: `没有“${name}”这个命令。`, en: `There is no command “${name}”.` }[io.language]);
    io.err(generalHelp(io.language));
    return 2;
  }
  return runCommand(found.command, found.rest, io, startSession);
}

/** The command that the line begins with, and what follows it: a name is one word or two (`activity new`). */
function findCommand(args: readonly string[]): { command: CliCommand; rest: readonly string[] } | undefined {
  for (const words of [2, 1]) {
    const command = cliCommands.find(({ name }) => name === args.slice(0, words).join(" "));
    if (command) return { command, rest: args.slice(words) };
  }
  return undefined;
}

async function runCommand(
  command: CliCommand,
  args: readonly string[],
  given: CliIo,
  startSession: () => CliSession,
): Promise<ExitCode> {
  let io = given;
  let session: CliSession | undefined;
  try {
    const { values, positionals } = readArguments(command, args);
    if (values.lang === "zh" || values.lang === "en") io = { ...io, language: values.lang };
    if (values.help === true) {
      io.out(commandHelp(command, io.language));
      return 0;
    }
    session = startSession();
    return await command.run(contextOf(io, values, positionals, session));
  } catch (error) {
    given.progress("");
    return report(error, command, io);
  } finally {
    given.progress("");
    await session?.close();
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function readArguments(command: CliCommand, args: readonly string[]): { values: Values; positionals: string[] } {
  const own = Object.entries(command.options).map(
    ([name, { type, multiple }]) => [name, { type, multiple: multiple === true }] as const,
  );
  const options = {
    ...Object.fromEntries(own),
    json: { type: "boolean" as const },
    lang: { type: "string" as const },
    help: { type: "boolean" as const, short: "h" },
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WrongUse({ zh: `选项不对：${reason}`, en: reason });
  }
}

function contextOf(io: CliIo, values: Values, positionals: readonly string[], session: CliSession): CliContext {
  const json = values.json === true;
  const text = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    io,
    json,
    positionals,
    text,
    texts: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
    },
    flag: (name) => values[name] === true,
    client: session.client,
    open: (purpose) => {
      const path = text("workspace");
      if (path === undefined) throw new WrongUse({ zh: "需要 --workspace FILE", en: "--workspace FILE is needed" });
      return session.open(path, purpose);
    },
    progress: (words) => {
      if (!json) io.progress(words[io.language]);
    },
    say: (words: Words) => {
      if (!json) io.out(words[io.language]);
    },
    result: (value) => {
      if (json) io.out(JSON.stringify(value));
    },
  };
}

function report(error: unknown, command: CliCommand, io: CliIo): ExitCode {
  if (error instanceof WrongUse) {
    io.err(error.words[io.language]);
    io.err({ zh: `用法见：qunce ${command.name} --help`, en: `See: qunce ${command.name} --help` }[io.language]);
    return 2;
  }
  io.err(failureSentence(error, io));
  return isGivenUp(error) ? 130 : 3;
}
