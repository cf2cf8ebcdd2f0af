import { QunceError } from "@shared/api/errors";
import { safeFileName } from "@shared/domain/file-name";
import { type HandOver, type HandOverImage, type HandOverMessage, messagesOf } from "@shared/domain/hand-over";
import { dateOf } from "@shared/domain/wall-time";
import { type Zippable, zipSync } from "fflate";
import { BYTE_ORDER_MARK } from "./byte-order-mark";
import { type ExportWords, wordsFor } from "./export-words";
import type { ExportTools } from "./exporter";
import { leftOutImage } from "./left-out-image";
import { headingLines, remarkLines, whoAndWhere, whyLeftOut } from "./message-wording";
import { readImagesOnce } from "./read-images-once";
import { storedFiles } from "./stored-files";

/** What an archive without the ZIP64 extension, which many phones cannot read, holds with room to spare. */
const MAX_ENTRIES = 60_000;
const MAX_BYTES = 1_000_000_000;

const EXTENSION: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
};

/**
 * A ZIP with one text file a message and its pictures beside it, numbered in sending order, and an index in front.
 * Entries are stored, not deflated: short texts gain a fifth at a hundredfold of the time (QUALITY 3.2), pictures nothing.
 */
export async function exportTexts(
  handOver: HandOver,
  { readImage, advance, leaveOut }: ExportTools,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = wordsFor(handOver);
  const read = readImagesOnce(readImage);
  const digits = Math.max(3, String(handOver.count).length);
  const indexName = `${"0".repeat(digits)} ${words.index}.txt`;
  // Named first so that it stands first; its text is known last.
  const files: Zippable = { [indexName]: new Uint8Array() };
  const index = [...headingLines(handOver, words), "", ...words.howTo, ""];
  let [entries, bytes] = [1, 0];
  const add = (name: string, content: Uint8Array) => {
    files[name] = content;
    entries += 1;
    bytes += content.length;
    if (entries > MAX_ENTRIES || bytes > MAX_BYTES) throw new QunceError("EXPORT_TOO_LARGE", { limit: "1 GB" });
  };
  const encoder = new TextEncoder();
  for (const message of messagesOf(handOver)) {
    const number = String(message.number).padStart(digits, "0");
    const name = messageFileName(number, message, words);
    if (message.text !== "" || message.images.length === 0) add(name, encoder.encode(BYTE_ORDER_MARK + message.text));
    const missing: string[] = [];
    for (const image of message.images) {
      const content = image.id === null ? "not_added" : await read(image.id);
      const place = `${number}-${image.number} `;
      if (typeof content !== "string") {
        add(place + imageFileName(image), content);
        continue;
      }
      const why = whyLeftOut(image, content, words);
      missing.push(why);
      leaveOut(leftOutImage(message, image, content));
      add(`${place}${words.imageMissing}.txt`, encoder.encode(BYTE_ORDER_MARK + why));
    }
    index.push(...indexEntry(number, message, missing, words));
    await advance("writing", message.number, handOver.count);
  }
  await advance("packing", 0, 0);
  files[indexName] = encoder.encode(BYTE_ORDER_MARK + index.join("\n"));
  return zipSync(files, { ...storedFiles, mtime: localDate(handOver.madeAt) });
}

function messageFileName(number: string, message: HandOverMessage, words: ExportWords): string {
  const date = dateOf(message.at).slice(5);
  const mark = message.status === "sent" ? ` ${words.status.sent}` : message.text === "" ? ` ${words.noText}` : "";
  // A colon is no character of a file name, so the clock is written with a dot.
  const name = `${date} ${message.clock.replace(":", ".")} ${message.place} ${message.subject}`;
  return `${number} ${safeFileName(name, date)}${mark}.txt`;
}

function imageFileName(image: HandOverImage): string {
  const bare = image.name.replace(/\.(png|jpe?g|webp|gif)$/i, "");
  return `${safeFileName(bare, "image", 80)}.${EXTENSION[image.mime ?? ""] ?? "png"}`;
}

function indexEntry(
  number: string,
  message: HandOverMessage,
  missing: readonly string[],
  words: ExportWords,
): string[] {
  const count = message.images.length;
  const beside = count > 0 ? ` · ${words.images(count)}` : message.text === "" ? ` · ${words.noText}` : "";
  return [
    `${number}  ${message.at.slice(5).replace("T", " ")}  ${whoAndWhere(message, words)}${beside}`,
    ...remarkLines(message, words).map((line) => `     ${line}`),
    ...missing.map((why) => `     ⚠ ${why}`),
  ];
}

/** Archives date their entries by the wall clock, without a zone. */
function localDate(time: string): Date {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0] = time.split(/[-T:]/).map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
