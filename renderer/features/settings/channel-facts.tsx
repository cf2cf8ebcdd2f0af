import type { ChannelFact } from "@shared/domain/channel";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/section";
import { Sourced } from "./channel-sourced";
import classes from "./channels-section.module.css";

/** What else to know about a channel, each with where it is from. */
export function ChannelFacts({ facts }: { readonly facts: readonly ChannelFact[] }) {
  const { t, i18n } = useTranslation("channels");
  if (facts.length === 0) return null;
  return (
    <Section title={t("facts")}>
      <ul className={classes.rows}>
        {facts.map((fact) => (
          <li key={fact.zh} className={classes.fact}>
            <span>{i18n.language.startsWith("en") ? fact.en : fact.zh}</span>
            <Sourced of={fact} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
