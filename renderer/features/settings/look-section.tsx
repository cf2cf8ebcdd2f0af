import { SegmentedControl } from "@mantine/core";
import type { Settings } from "@shared/domain/settings";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/section";
import { useSettingsChange } from "./use-settings-change";

type LookSectionProps = { readonly settings: Settings };

/** Language and theme; they travel with the workspace. */
export function LookSection({ settings }: LookSectionProps) {
  const { t } = useTranslation("settings");
  const change = useSettingsChange();
  return (
    <>
      <Section title={t("look.language")}>
        <div>
          <SegmentedControl
            aria-label={t("look.language")}
            value={settings.language}
            onChange={(language) => change({ language: language as Settings["language"] })}
            data={[
              { value: "zh-CN", label: "简体中文" },
              { value: "en", label: "English" },
            ]}
          />
        </div>
      </Section>
      <Section title={t("look.theme")}>
        <div>
          <SegmentedControl
            aria-label={t("look.theme")}
            value={settings.theme}
            onChange={(theme) => change({ theme: theme as Settings["theme"] })}
            data={[
              { value: "auto", label: t("look.auto") },
              { value: "light", label: t("look.light") },
              { value: "dark", label: t("look.dark") },
            ]}
          />
        </div>
      </Section>
    </>
  );
}
