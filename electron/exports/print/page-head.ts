import type { HandOver } from "@shared/domain/hand-over";
import type { ExportWords } from "../export-words";
import { escapeHtml } from "../html/escape-html";
import { headingLines } from "../message-wording";

/** The head of a printed plan: what it is on one line, span, numbers and shop under it. */
export function pageHead(handOver: HandOver, words: ExportWords, title?: string): string {
  const [first = "", ...rest] = headingLines(handOver, words);
  const heading = title ? [handOver.workspace, title].filter(Boolean).join(" · ") : first;
  return `<h1>${escapeHtml(heading)}</h1>${rest.map((line) => `<p class="sub">${escapeHtml(line)}</p>`).join("")}`;
}
