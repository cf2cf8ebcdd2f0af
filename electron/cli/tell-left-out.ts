import type { LeftOut, LeftOutReason } from "@shared/api/contract/export-jobs";
import type { CliContext, Words } from "./command";

const REASONS: Readonly<Record<LeftOutReason, Words>> = {
  not_added: { zh: "还没有添加", en: "not added yet" },
  missing: { zh: "文件不见了", en: "its file is gone" },
  damaged: { zh: "文件坏了", en: "its file is broken" },
  type: { zh: "这种图片放不进去", en: "a kind of picture that cannot be taken in" },
  too_large: { zh: "图片太多，放不下了", en: "too many pictures for one file" },
};

/** Says on standard error what a file does not hold although it belongs there: a line each. */
export function tellLeftOut({ io, json }: CliContext, leftOut: readonly LeftOut[]): void {
  if (json || leftOut.length === 0) return;
  const words = {
    zh: `有 ${leftOut.length} 张图片没有放进去，其余都在：`,
    en: `${leftOut.length} ${leftOut.length === 1 ? "picture is" : "pictures are"} left out; the rest is there:`,
  };
  io.err(words[io.language]);
  for (const { at, place, title, name, reason } of leftOut) {
    const parts = [at.replace("T", " "), place, title, name, REASONS[reason][io.language]];
    io.err(parts.filter((part) => part !== "").join("\t"));
  }
}
