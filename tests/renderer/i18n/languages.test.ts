import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { errorSentences } from "@shared/api/error-sentences";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../../renderer");
const LANGUAGES = ["zh-CN", "en"] as const;

const namespaces = readdirSync(`${ROOT}/i18n/zh-CN`).map((file) => file.replace(/\.json$/, ""));
const keysOf = new Map(
  LANGUAGES.map((language) => [language, new Map(namespaces.map((name) => [name, readKeys(language, name)]))]),
);

describe("the two languages", () => {
  it("have the same files", () => {
    expect(readdirSync(`${ROOT}/i18n/en`).sort()).toEqual(readdirSync(`${ROOT}/i18n/zh-CN`).sort());
  });

  it.each(namespaces)("have the same keys in %s", (name) => {
    expect([...flat("en", name)].sort()).toEqual([...flat("zh-CN", name)].sort());
  });

  it.each(namespaces)("fill the same values into each sentence of %s", (name) => {
    const english = texts("en", name);
    const different = [...texts("zh-CN", name)]
      .filter(([key, chinese]) => holes(chinese).join() !== holes(english.get(key) ?? "").join())
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it("leave no text empty", () => {
    const empty = LANGUAGES.flatMap((language) =>
      namespaces.flatMap((name) =>
        [...texts(language, name)]
          .filter(([, text]) => text.trim() === "")
          .map(([key]) => `${language}/${name}:${key}`),
      ),
    );
    // 3 条 has a unit where English has none.
    expect(empty.filter((key) => !/:units?\./.test(key))).toEqual([]);
  });

  it("keep Chinese out of the English texts, but for names", () => {
    const chinese = namespaces.flatMap((name) =>
      [...texts("en", name)].filter(([, text]) => /\p{Script=Han}{5,}/u.test(text)).map(([key]) => `${name}:${key}`),
    );
    expect(chinese).toEqual([]);
  });

  it("fill the same values into each error", () => {
    const different = Object.entries(errorSentences).filter(
      ([, { zh, en }]) => params(zh).join() !== params(en).join(),
    );
    expect(different.map(([code]) => code)).toEqual([]);
  });
});

describe("every text that the code asks for", () => {
  it.each(sources())("is there: %s", (file) => {
    const code = readFileSync(resolve(ROOT, file), "utf8");
    const own = [...code.matchAll(/useTranslation\(\s*(?:\[\s*)?"([\w-]+)"/g)].map((match) => match[1] ?? "");
    const missing = askedKeys(code).filter(({ key, isPrefix }) => {
      const [explicit, rest] = key.includes(":") ? (key.split(":") as [string, string]) : [undefined, key];
      // A function that is handed `t` does not say which file it reads: then any may have it.
      const candidates = explicit === undefined ? (own.length > 0 ? own : namespaces) : [explicit];
      return !candidates.some((name) => has(name, rest, isPrefix));
    });
    expect(missing.map(({ key }) => key)).toEqual([]);
  });
});

type Asked = { readonly key: string; readonly isPrefix: boolean };

/** Keys in `t("…")`, and the fixed beginning of those in `t(`…${`. */
function askedKeys(code: string): Asked[] {
  const plain = [...code.matchAll(/\bt\(\s*"([^"]+)"/g)].map((match) => ({ key: match[1] ?? "", isPrefix: false }));
  const pieced = [...code.matchAll(/\bt\(\s*`([^`$]*)\$\{/g)].map((match) => ({ key: match[1] ?? "", isPrefix: true }));
  const chosen = [...code.matchAll(/\bt\([^"`()]*\?\s*"([^"]+)"\s*:\s*"([^"]+)"/g)].flatMap((match) => [
    { key: match[1] ?? "", isPrefix: false },
    { key: match[2] ?? "", isPrefix: false },
  ]);
  return [...plain, ...pieced, ...chosen].filter(({ key }) => key !== "");
}

function has(name: string, key: string, isPrefix: boolean): boolean {
  const keys = keysOf.get("zh-CN")?.get(name);
  if (!keys) return false;
  const present = new Set([...keys.keys()].map(withoutPlural));
  // A list of texts (suggestions) is asked for by its own name.
  return present.has(key) || [...present].some((known) => known.startsWith(isPrefix ? key : `${key}.0`));
}

function sources(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /\bt\(\s*["`]/.test(readFileSync(resolve(ROOT, file), "utf8")))
    .sort();
}

function flat(language: (typeof LANGUAGES)[number], name: string): Set<string> {
  return new Set([...texts(language, name).keys()]);
}

function texts(language: (typeof LANGUAGES)[number], name: string): Map<string, string> {
  const keys = keysOf.get(language)?.get(name) ?? new Map<string, string>();
  return new Map([...keys].map(([key, text]) => [withoutPlural(key), text]));
}

/** English has a form for one and for many, Chinese has one for both. */
function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, "");
}

/** What is filled in. 11月28日 takes the number of the month where November 28 takes its name. */
function holes(text: string): string[] {
  const names = [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? "");
  return [...new Set(names.map((name) => (name === "monthName" ? "month" : name)))].sort();
}

function params(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))].sort();
}

function readKeys(language: string, name: string): Map<string, string> {
  const keys = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string") keys.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === "" ? key : `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(`${ROOT}/i18n/${language}/${name}.json`, "utf8")), "");
  return keys;
}
