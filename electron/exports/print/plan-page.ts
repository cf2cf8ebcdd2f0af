import type { HandOver } from "@shared/domain/hand-over";
import { wordsFor } from "../export-words";
import { pageHead } from "./page-head";
import { printShell } from "./print-shell";
import { printWordsFor } from "./print-words";
import type { Sheet } from "./sheet";

/** A plan on paper around its `body`, which is finished HTML: the same head, foot and colours for every layout. */
export function planPage(handOver: HandOver, sheet: Sheet, body: string): string {
  const words = wordsFor(handOver);
  return printShell({
    language: handOver.language,
    title: [handOver.workspace, words.title].filter(Boolean).join(" · "),
    foot: `${printWordsFor(handOver).made} · ${handOver.madeAt.replace("T", " ")}`,
    sheet,
    shop: handOver.shop,
    head: pageHead(handOver, words),
    body,
  });
}
