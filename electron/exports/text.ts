import type { HandOver, HandOverMessage } from "@shared/domain/hand-over";
import { BYTE_ORDER_MARK } from "./byte-order-mark";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { headingLines, remarkLines, whoAndWhere } from "./message-wording";

const DAY_RULE = "━━━━━━━━━━━━━━━━";
const MESSAGE_RULE = "────────";

/** Everything in one text file: a heading a day, a block a message, the copy under a thin rule exactly as it is pasted. */
export async function exportText(handOver: HandOver, { advance }: ExportTools): Promise<string> {
  const words = wordsFor(handOver);
  const parts = [...headingLines(handOver, words), ""];
  for (const day of handOver.days) {
    const places = day.places.join(handOver.language === "en" ? ", " : "、");
    parts.push(DAY_RULE, `${day.date} ${words.weekdays[day.weekday - 1]}  ${places}`, DAY_RULE, "");
    for (const message of day.messages) {
      parts.push(messageBlock(message, words), "");
      await advance("writing", message.number, handOver.count);
    }
  }
  return BYTE_ORDER_MARK + parts.join("\n");
}

function messageBlock(message: HandOverMessage, words: ExportWords): string {
  const images = message.images.map((image) => {
    const missing = image.id === null ? ` · ${words.imageMissing}` : "";
    return `[${words.image(image.number)} ${image.name}${missing}]`;
  });
  const lines = [`${message.clock}  ${whoAndWhere(message, words)}`, ...remarkLines(message, words), MESSAGE_RULE];
  if (message.text !== "" || images.length === 0) lines.push(message.text || words.noText);
  return [...lines, ...images].join("\n");
}
