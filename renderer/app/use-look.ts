import { useMantineColorScheme } from "@mantine/core";
import type { Settings } from "@shared/domain/settings";
import { useEffect } from "react";
import { switchLanguage } from "../i18n";

/** Language and theme follow the open workspace's settings. */
export function useLook(settings: Settings | undefined): void {
  const { setColorScheme } = useMantineColorScheme();
  const language = settings?.language;
  const look = settings?.theme;
  useEffect(() => {
    if (language) void switchLanguage(language);
  }, [language]);
  useEffect(() => {
    if (look) setColorScheme(look);
  }, [look, setColorScheme]);
}
