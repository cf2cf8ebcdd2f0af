import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { cuesByPhase } from "../../../ui/run-sheet/cue-standing";
import { Section } from "../../../ui/section";
import { TemplateCueFields } from "./template-cue-fields";
import { TemplateCueRow } from "./template-cue-row";
import styles from "./template-page.module.css";
import type { TemplatePartProps } from "./template-part";
import { cuesInTime, newCue, withCopy, withCue } from "./template-rows";

const MOST = 200;

/** The lines of a template, phase by phase in the order they fall due; one opens in place to be changed. */
export function TemplateCues({ values, patch, disabled }: TemplatePartProps) {
  const { t } = useTranslation(["library", "run-sheet"]);
  const [openKey, setOpenKey] = useState<string>();
  const { cues } = values;
  const add = () => {
    const cue = newCue(values);
    patch({ cues: [...cues, cue] });
    setOpenKey(cue.key);
  };
  return (
    <Section
      title={t("template.cues")}
      hint={t("template.cuesHint")}
      actions={
        disabled || cues.length >= MOST ? undefined : (
          <Button size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
            {t("template.addCue")}
          </Button>
        )
      }
    >
      {cuesByPhase(cuesInTime(values)).map(([phase, list]) => (
        <section key={phase} className={styles.phase} aria-label={t(`run-sheet:phase.${phase}`)}>
          <h3>
            {t(`run-sheet:phase.${phase}`)} <span>{list.length}</span>
          </h3>
          <ul>
            {list.map((cue) => (
              <li key={cue.key} className={styles.cue} data-open={cue.key === openKey || undefined}>
                <TemplateCueRow
                  cue={cue}
                  isOpen={cue.key === openKey}
                  onToggle={() => setOpenKey(cue.key === openKey ? undefined : cue.key)}
                />
                {cue.key === openKey ? (
                  <TemplateCueFields
                    cue={cue}
                    disabled={disabled}
                    isOnly={cues.length === 1}
                    onChange={(changes) => patch({ cues: withCue(cues, cue.key, changes) })}
                    onCopy={() => patch({ cues: withCopy(cues, cue.key) })}
                    onRemove={() => patch({ cues: cues.filter(({ key }) => key !== cue.key) })}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
