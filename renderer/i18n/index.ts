import i18next from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "zh-CN" | "en";

const STORED = "qunce.language";

/** Every `i18n/<language>/<namespace>.json` is a namespace: adding the file is enough. */
const files = import.meta.glob<Record<string, unknown>>("./*/*.json", { eager: true, import: "default" });

/** Starts i18next with the language that was used last here; Chinese the first time. */
export async function startI18n(): Promise<void> {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [, language = "", file = ""] = path.split("/");
    resources[language] ??= {};
    resources[language][file.replace(/\.json$/, "")] = content;
  }
  await i18next.use(initReactI18next).init({
    resources,
    lng: localStorage.getItem(STORED) === "en" ? "en" : "zh-CN",
    fallbackLng: "zh-CN",
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  showLanguage();
  i18next.on("languageChanged", showLanguage);
}

/** Changes the language of everything on the screen, and remembers it for the next start. */
export function switchLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  if (i18next.language !== language) void i18next.changeLanguage(language);
}

function showLanguage(): void {
  document.documentElement.lang = i18next.language;
  document.title = i18next.t("shell:appName");
}
