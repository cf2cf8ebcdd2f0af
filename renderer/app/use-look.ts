import { useMantineColorScheme } from "@mantine/core";
import type { Settings } from "@shared/domain/settings";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { switchLanguage } from "../i18n";

/** Language, theme and the window's title follow the open workspace's settings. */
export function useLook(settings: Settings | undefined): void {
  const { setColorScheme } = useMantineColorScheme();
  const { t } = useTranslation("shell");
  const name = settings?.name;
  const language = settings?.language;
  const look = settings?.theme;
  useEffect(() => {
    if (language) void switchLanguage(language);
  }, [language]);
  useEffect(() => {
    document.title = name ? `${name} · ${t("appName")}` : t("appName");
  }, [name, t]);
  useEffect(() => {
    if (look) setColorScheme(look);
  }, [look, setColorScheme]);
}
