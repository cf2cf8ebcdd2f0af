import { assumedFields, type PersonaFields, type PortraitField } from "@shared/domain/persona";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { Section } from "../../ui/section";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import type { RecordForm } from "../../ui/use-record-form";
import { AssumedLabel } from "./assumed-label";
import classes from "./portrait-panes.module.css";

const basics = ["age", "gender", "region", "occupation"] as const;
const behaviour = ["scenes", "pains", "hobbies"] as const;

/** The four panes of the portrait (S48): basics, behaviour, social need, why they joined. */
export function PortraitPanes({ form }: { readonly form: RecordForm<"personas"> }) {
  const { t } = useTranslation(["personas", "words"]);
  const { values, set } = form;
  const assumed = assumedFields(values);
  const label = (field: PortraitField) => <AssumedLabel field={field} assumed={assumed.includes(field)} />;
  const setBasics = (change: Partial<PersonaFields["basics"]>) => set("basics", { ...values.basics, ...change });
  const setBehaviour = (change: Partial<PersonaFields["behaviour"]>) =>
    set("behaviour", { ...values.behaviour, ...change });

  return (
    <Section title={t("portrait.title")} hint={t("portrait.hint")}>
      <div className={classes.panes}>
        <div className={classes.column}>
          <Pane number="1" title={t("portrait.basics")}>
            <div className={classes.pairs}>
              {basics.map((field) => (
                <TextField
                  key={field}
                  label={label(field)}
                  value={values.basics[field]}
                  onChange={(text) => setBasics({ [field]: text })}
                />
              ))}
            </div>
          </Pane>
          <Pane number="3" title={label("socialNeed")}>
            <ProseField
              ariaLabel={t("portrait.socialNeed")}
              hint={t("portrait.socialNeedHint")}
              placeholder={t("portrait.socialNeedExample")}
              error={values.socialNeed.trim() === "" ? t("portrait.socialNeedMissing") : undefined}
              value={values.socialNeed}
              onChange={(socialNeed) => set("socialNeed", socialNeed)}
              minRows={3}
            />
          </Pane>
        </div>
        <div className={classes.column}>
          <Pane number="2" title={t("portrait.behaviour")}>
            <ProseField
              label={label("habits")}
              value={values.behaviour.habits}
              onChange={(habits) => setBehaviour({ habits })}
            />
            {behaviour.map((field) => (
              <TagsField
                key={field}
                label={label(field)}
                value={values.behaviour[field]}
                onChange={(labels) => setBehaviour({ [field]: labels })}
              />
            ))}
          </Pane>
          <Pane number="4" title={label("joinReason")}>
            <ProseField
              ariaLabel={t("portrait.joinReason")}
              hint={t("portrait.joinReasonHint")}
              value={values.joinReason}
              onChange={(joinReason) => set("joinReason", joinReason)}
              minRows={3}
            />
          </Pane>
        </div>
      </div>
    </Section>
  );
}

type PaneProps = { readonly number: string; readonly title: ReactNode; readonly children: ReactNode };

function Pane({ number, title, children }: PaneProps) {
  return (
    <fieldset className={classes.pane}>
      <legend className={classes.legend}>
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        {title}
      </legend>
      {children}
    </fieldset>
  );
}
