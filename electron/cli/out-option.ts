import { type CliContext, type CliOption, WrongUse } from "./command";

/** Where a command writes the file it makes. */
export const outOption = {
  out: {
    type: "string",
    value: "PATH",
    explain: { zh: "写到哪里（文件或文件夹）", en: "where to write (file or folder)" },
  },
} as const satisfies Record<string, CliOption>;

/** The path of `--out`; wrong use without one. */
export function requiredOut(context: Pick<CliContext, "text">): string {
  const out = context.text("out");
  if (!out) throw new WrongUse({ zh: "需要 --out PATH", en: "--out PATH is needed" });
  return out;
}
