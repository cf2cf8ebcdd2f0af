import type { ContractRouterClient } from "@orpc/contract";
import type { Contract } from "@shared/api/contract";

/** Where the command line reads and writes; tests hand in their own. */
export type CliIo = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows what is going on in place of what it showed before; does nothing where no person watches. */
  readonly progress: (text: string) => void;
  /** Calls back when the person presses Ctrl-C, instead of ending the process; answers with the way to stop that. */
  readonly onInterrupt: (listener: () => void) => () => void;
  readonly language: "zh" | "en";
};

/** 0 done, 1 findings or row errors, 2 wrong use, 3 failed, 130 given up with Ctrl-C (what shells say of it, too). */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** A sentence in both languages. */
export type Words = { readonly zh: string; readonly en: string };

/** Options a command takes, as `node:util` parseArgs reads them, with their explanation. */
export type CliOption = {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly value?: string;
  readonly explain: Words;
};

/** The typed client of the one handler, the same that the screen uses. */
export type Client = ContractRouterClient<Contract>;

/** What a command gets to work with. */
export type CliContext = {
  readonly io: CliIo;
  readonly json: boolean;
  readonly positionals: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  /** Opens the workspace of `--workspace`; for reading it may be open elsewhere. */
  readonly open: (purpose: "read" | "write") => Promise<Client>;
  /** The handler with no workspace open. */
  readonly client: () => Client;
  /** Tells a watching person what is going on; nobody watches where one JSON value is asked for. */
  readonly progress: (words: Words) => void;
  /** Prints one sentence in the person's language, unless one JSON value is asked for. */
  readonly say: (words: Words) => void;
  /** Prints the command's one JSON value when `--json` is given. */
  readonly result: (value: unknown) => void;
};

/** One command: its help and what it does. */
export type CliCommand = {
  readonly name: string;
  readonly summary: Words;
  /** Positional arguments as help shows them, e.g. `PLAN`. */
  readonly args: string;
  readonly options: Readonly<Record<string, CliOption>>;
  readonly run: (context: CliContext) => Promise<ExitCode>;
};

/** Thrown for wrong use: printed with the command's help line, exit code 2. */
export class WrongUse extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** The one positional argument a command needs. */
export function requiredArgument(context: CliContext, name: string): string {
  const value = context.positionals[0];
  if (value === undefined || context.positionals.length > 1) {
    throw new WrongUse({ zh: `需要且只需要一个 ${name}`, en: `exactly one ${name} is needed` });
  }
  return value;
}
