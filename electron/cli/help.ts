import type { CliCommand, CliIo } from "./command";
import { cliCommands } from "./commands";

const GENERAL = {
  zh: {
    title: "群策命令行。用法：qunce 命令 [选项]",
    more: "每个命令都有说明：qunce 命令 --help",
    codes: "退出码：0 完成，1 有问题或有错误的行，2 用法不对，3 失败，130 中途按 Ctrl-C 取消",
    json: "在标准输出只打印一个 JSON 值",
    lang: "语言",
    usage: "用法",
  },
  en: {
    title: "Qunce on the command line. Usage: qunce COMMAND [OPTIONS]",
    more: "Every command has help: qunce COMMAND --help",
    codes: "Exit codes: 0 done, 1 findings or row errors, 2 wrong use, 3 failed, 130 given up with Ctrl-C",
    json: "print one JSON value on standard output and nothing else",
    lang: "language",
    usage: "Usage",
  },
} as const;

/** The list of commands. */
export function generalHelp(language: CliIo["language"]): string {
  const words = GENERAL[language];
  const width = Math.max(...cliCommands.map(({ name }) => name.length));
  const rows = cliCommands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`);
  return [words.title, "", ...rows, "", words.more, words.codes].join("\n");
}

/** Help of one command: usage, options, exit codes. */
export function commandHelp(command: CliCommand, language: CliIo["language"]): string {
  const words = GENERAL[language];
  const options = Object.entries(command.options).map(([name, option]) => {
    const flag = `--${name}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`;
    return `  ${flag.padEnd(28)} ${option.explain[language]}`;
  });
  return [
    `${words.usage}: qunce ${command.name} ${command.args}`.trimEnd(),
    command.summary[language],
    "",
    ...options,
    `  ${"--json".padEnd(28)} ${words.json}`,
    `  ${"--lang zh|en".padEnd(28)} ${words.lang}`,
    "",
    words.codes,
  ].join("\n");
}
