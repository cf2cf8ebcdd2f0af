import type { GuardFinding, GuardKind } from "@shared/domain/guard";
import type { CliIo, Words } from "./command";

/** What each warning says; `{count}`, `{limit}` and `{other}` are filled in. */
const SENTENCES: Readonly<Record<GuardKind, Words>> = {
  repeat: { zh: "{limit} 天内发过相近的（{count}%）：{other}", en: "{count}% like one within {limit} days: {other}" },
  crowded: { zh: "和同群另一条只隔 {count} 分钟：{other}", en: "only {count} minutes from another: {other}" },
  staff: { zh: "同一个人这一分钟还要发：{other}", en: "the same person is to paste at that minute: {other}" },
  quiet: { zh: "落在免打扰时段", en: "in the quiet hours" },
  ceiling: {
    zh: "这个群当天第 {count} 条，上限 {limit}",
    en: "number {count} of that group's day, the ceiling is {limit}",
  },
};

const WAIVED: Words = { zh: "（已放行）", en: " (waived)" };

/** A warning as one line: when, what, which message. */
export function guardLine(
  { kind, at, title, other, count, limit, waived }: GuardFinding,
  language: CliIo["language"],
): string {
  const sentence = SENTENCES[kind][language]
    .replace("{count}", String(count))
    .replace("{limit}", String(limit))
    .replace("{other}", () => (other ? `${other.at.replace("T", " ")} ${other.title}` : ""));
  return [at.replace("T", " "), `${sentence}${waived ? WAIVED[language] : ""}`, title || "—"].join("\t");
}
