import type { HandOver, HandOverMessage } from "@shared/domain/hand-over";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { headingLines, remarksOf, whoAndWhere } from "./message-wording";
import { accentOf } from "./shop-look";
import type { DocxBlock, DocxTask } from "./threads/docx-thread";
import startDocxThread from "./threads/docx-thread?nodeWorker";
import { runThread } from "./threads/run-thread";

/** The plan as a Word document to read, correct and print: a heading a day, a block a message, its copy on a tinted ground. */
export async function exportDocx(
  handOver: HandOver,
  { advance, signal }: ExportTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsFor(handOver);
  const [title = "", ...rest] = headingLines(handOver, words);
  const blocks: DocxBlock[] = [
    { kind: "title", text: title },
    ...rest.map((text) => ({ kind: "muted", text }) as const),
  ];
  for (const day of handOver.days) {
    const places = day.places.join(handOver.language === "en" ? ", " : "、");
    blocks.push({ kind: "day", text: `${day.date} ${words.weekdays[day.weekday - 1]}`, places });
    for (const message of day.messages) {
      blocks.push(...messageBlocks(message, words));
      await advance("writing", message.number, handOver.count);
    }
  }
  await advance("packing", 0, 0);
  return runThread<DocxTask>(
    startDocxThread,
    { kind: "write-docx", title, accent: accentOf(handOver.shop), blocks },
    signal,
  );
}

function messageBlocks(message: HandOverMessage, words: ExportWords): DocxBlock[] {
  const beside = whoAndWhere(message, words).slice(message.place.length);
  const images = message.images.map(({ number, name }) => `${words.image(number)} ${name}`).join("   ");
  return [
    { kind: "message", clock: message.clock, place: message.place, beside },
    ...remarksOf(message, words).map(({ kind, text }): DocxBlock => ({ kind: kind === "gap" ? "gap" : "muted", text })),
    { kind: "copy", text: message.text || words.noText },
    ...(images === "" ? [] : [{ kind: "muted", text: images } as const]),
  ];
}
