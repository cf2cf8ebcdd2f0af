import { QunceError } from "@shared/api/errors";

/** A text file's content and the encoding it was found to be in. */
export type DecodedText = { readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" };

/**
 * Decodes a plan file: byte order mark, else strict UTF-8, else UTF-16 by its zero bytes, else GB18030 (Excel in Chinese).
 * Throws IMPORT_UNREADABLE for anything that is not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  const text = encoding && decode(bytes, encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
  if (!encoding || text === undefined || /[\u0000-\u0008\u000e-\u001a]/.test(text)) {
    throw new QunceError("IMPORT_UNREADABLE", { reason: "not_text" });
  }
  return { text, encoding };
}

function markedEncoding(bytes: Uint8Array): DecodedText["encoding"] | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function unmarkedEncoding(bytes: Uint8Array): DecodedText["encoding"] | undefined {
  const zero = bytes.indexOf(0);
  // Commas and line breaks of UTF-16 have a zero byte; other text has none, and binary data has few or all over.
  if (zero >= 0) return isWide(bytes) ? (zero % 2 === 1 ? "utf-16le" : "utf-16be") : undefined;
  return (["utf-8", "gb18030"] as const).find((encoding) => decode(bytes, encoding) !== undefined);
}

/** Zero bytes on one side of the pairs only, and as many as digits and commas make. */
function isWide(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return (
    Math.min(even, odd) === 0 &&
    Math.max(even, odd) > bytes.length * (decode(bytes, "utf-8") === undefined ? 0.02 : 0.25)
  );
}

function decode(bytes: Uint8Array, encoding: DecodedText["encoding"]): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
