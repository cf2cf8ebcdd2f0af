import { Switch } from "@mantine/core";
import type { Settings } from "@shared/domain/settings";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { Disclaimer } from "../../ui/findings/disclaimer";
import { QueryGate } from "../../ui/record-page/query-gate";
import { Section } from "../../ui/section";
import classes from "./checks-section.module.css";
import { OwnRules } from "./own-rules";
import { useSettingsChange } from "./use-settings-change";

/** Which rule packs checks go by, and the rules of one's own. */
export function ChecksSection({ settings }: { readonly settings: Settings }) {
  const { t, i18n } = useTranslation("checks");
  const change = useSettingsChange();
  const packs = useQuery(api.checks.packs.queryOptions());
  const language = i18n.language === "en" ? "en" : "zh";
  const turn = (pack: string, isOn: boolean) =>
    change({ packsOff: isOn ? settings.packsOff.filter((off) => off !== pack) : [...settings.packsOff, pack] });
  return (
    <>
      <Section title={t("packs.title")} hint={t("packs.hint")}>
        <QueryGate query={packs}>
          {(list) => (
            <ul className={classes.packs}>
              {list.map(({ pack, name, rules, asOf, isOn }) => (
                <li key={pack}>
                  <Switch
                    label={name[language]}
                    checked={isOn}
                    onChange={(event) => turn(pack, event.currentTarget.checked)}
                  />
                  <span className={classes.facts}>
                    {t("packs.rules", { count: rules })}
                    {asOf !== null && ` · ${t("packs.asOf", { day: asOf })}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </QueryGate>
        <Disclaimer />
      </Section>
      <OwnRules />
    </>
  );
}
