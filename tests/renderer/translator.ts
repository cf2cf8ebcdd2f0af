import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Translate } from "@renderer/ui/format-when";
import { createInstance } from "i18next";

const FOLDER = resolve(import.meta.dirname, "../../renderer/i18n");

/** The app's real texts in one language, as a screen would have them. */
export function translator(language: "zh-CN" | "en"): Translate {
  const files = readdirSync(`${FOLDER}/${language}`);
  const texts = files.map((file) => [
    file.replace(/\.json$/, ""),
    JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, "utf8")),
  ]);
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { [language]: Object.fromEntries(texts) },
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18n.t.bind(i18n) as Translate;
}
