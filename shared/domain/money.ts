import { z } from "zod";

/** Money in 分 (1/100 yuan), a whole number that is never negative. */
export const cents = z.number().int().nonnegative();

/** `12990` → `129.9`, `9900` → `99`: yuan without trailing zeros, as sellers write prices. */
export function formatYuan(amount: number): string {
  const sign = amount < 0 ? "-" : "";
  const absolute = Math.abs(amount);
  const fraction = String(absolute % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${sign}${Math.floor(absolute / 100)}${fraction ? `.${fraction}` : ""}`;
}

/** Reads a price as people type it (`¥59`, `59.9元`, `1,280`) into 分; undefined when it is no price. */
export function parseYuan(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/[¥¥,\s元]/g, "");
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [yuan = "0", fraction = ""] = plain.split(".");
  return Number(yuan) * 100 + Number(fraction.padEnd(2, "0"));
}
