import type { Command } from "@shared/commands";

/** A command's name in the language of the screen. */
export function commandLabel(command: Pick<Command, "label">, language: string): string {
  return language === "en" ? command.label.en : command.label.zh;
}
