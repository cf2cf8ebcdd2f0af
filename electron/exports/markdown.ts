import type { HandOver, HandOverMessage } from "@shared/domain/hand-over";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { headingLines, remarkLines, whoAndWhere } from "./message-wording";

/** The plan as Markdown for notes and other programs: a heading a day and a message, the copy fenced so that it stays as it is. */
export async function exportMarkdown(handOver: HandOver, { advance }: ExportTools): Promise<string> {
  const words = wordsFor(handOver);
  const [title = "", ...rest] = headingLines(handOver, words);
  const parts = [`# ${plain(title)}`, "", ...rest.map((line) => `${plain(line)}  `), ""];
  if (handOver.activities.length > 0) {
    parts.push(`## ${words.columns.activity}`, "");
    for (const { start, end, title, memberValue } of handOver.activities) {
      const span = `${start.replace("T", " ")} — ${end.replace("T", " ")}`;
      parts.push(`- ${plain([span, title, memberValue].filter(Boolean).join(" · "))}`);
    }
    parts.push("");
  }
  for (const day of handOver.days) {
    parts.push(`## ${day.date} ${words.weekdays[day.weekday - 1]}`, "");
    for (const message of day.messages) {
      parts.push(...messageLines(message, words));
      await advance("writing", message.number, handOver.count);
    }
  }
  return `${parts.join("\n").trimEnd()}\n`;
}

function messageLines(message: HandOverMessage, words: ExportWords): string[] {
  const images = message.images.map(({ number, name }) => `- ${plain(`${words.image(number)} ${name}`)}`);
  const remarks = remarkLines(message, words).map((line) => `> ${plain(line)}`);
  const fence = fenceFor(message.text);
  return [
    `### ${message.clock} ${plain(whoAndWhere(message, words))}`,
    "",
    ...(remarks.length > 0 ? [...remarks, ""] : []),
    ...(message.text === "" ? [plain(words.noText)] : [`${fence}text`, message.text, fence]),
    "",
    ...(images.length > 0 ? [...images, ""] : []),
  ];
}

/** A fence longer than any run of backticks in the copy. */
function fenceFor(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  return "`".repeat(longest + 1);
}

/** One line of text that Markdown leaves as it is. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replace(/([\\`*_{}[\]<>#|~])/g, "\\$1");
}
