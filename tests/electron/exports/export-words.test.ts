import { wordsFor } from "@electron/exports/export-words";
import importHeaders from "@resources/import-headers.json";
import { expect, test } from "vitest";
import en from "../../../renderer/i18n/en/words.json";
import zh from "../../../renderer/i18n/zh-CN/words.json";

test("a message's state is called in a file what it is called on the screen", () => {
  for (const [language, words] of [
    ["zh-CN", zh],
    ["en", en],
  ] as const) {
    expect(words.messageStatus).toMatchObject(wordsFor({ language }).status);
  }
});

test("an import knows every header that an export writes", () => {
  const known = new Set(Object.values(importHeaders.fields).flat());
  for (const language of ["zh-CN", "en"] as const) {
    const unknown = Object.values(wordsFor({ language }).columns).filter((header) => !known.has(header.toLowerCase()));
    expect(unknown).toEqual([]);
  }
});
