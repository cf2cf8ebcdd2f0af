import i18next from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "zh-CN" | "en";

const STORED = "qunce.language";

/** Every `i18n/<language>/<namespace>.json` is a namespace: adding the file is enough. Only the language on the screen is loaded. */
const files = import.meta.glob<Record<string, unknown>>("./*/*.json", { import: "default" });

/** Starts i18next with the language that was used last here; Chinese the first time. */
export async function startI18n(): Promise<void> {
  const language: Language = localStorage.getItem(STORED) === "en" ? "en" : "zh-CN";
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loadTexts(language) },
    fallbackLng: false,
    defaultNS: "common",
    interpolation: { escapeValue: false },
  });
  showLanguage();
  i18next.on("languageChanged", showLanguage);
}

/** Changes the language of everything on the screen, and remembers it for the next start. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  if (i18next.language === language) return;
  if (!i18next.hasResourceBundle(language, "common")) {
    const texts = await loadTexts(language);
    for (const [name, content] of Object.entries(texts)) i18next.addResourceBundle(language, name, content);
  }
  await i18next.changeLanguage(language);
}

async function loadTexts(language: Language): Promise<Record<string, Record<string, unknown>>> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`./${language}/`));
  const loaded = await Promise.all(
    own.map(
      async ([path, load]) =>
        [
          path
            .split("/")
            .at(-1)
            ?.replace(/\.json$/, "") ?? "",
          await load(),
        ] as const,
    ),
  );
  return Object.fromEntries(loaded);
}

function showLanguage(): void {
  document.documentElement.lang = i18next.language;
}
