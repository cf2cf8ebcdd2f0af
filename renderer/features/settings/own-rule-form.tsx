import { Button } from "@mantine/core";
import { channel } from "@shared/domain/channel";
import type { OwnRule } from "@shared/domain/check/own-rule";
import { ruleSeverity } from "@shared/domain/check/rule-pack";
import { safePattern } from "@shared/domain/check/safe-pattern";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProseField } from "../../ui/prose-field";
import { SelectField } from "../../ui/select-field";
import { TagsField } from "../../ui/tags-field";
import { TextField } from "../../ui/text-field";
import { useRecordForm } from "../../ui/use-record-form";
import { useTrash } from "../../ui/use-trash";
import { ChannelsField } from "./channels-field";
import classes from "./checks-section.module.css";

/** One rule of one's own; it saves by itself, except for a pattern that could run for long: that one says why. */
export function OwnRuleForm({ rule }: { readonly rule: OwnRule }) {
  const { t } = useTranslation(["checks", "common"]);
  const { values, set } = useRecordForm("ownRules", rule);
  const trash = useTrash("ownRules");
  const [pattern, setPattern] = useState(rule.pattern);
  const safe = pattern === "" ? undefined : safePattern(pattern);
  const typePattern = (typed: string) => {
    setPattern(typed);
    if (typed === "" || safePattern(typed).ok) set("pattern", typed);
  };
  return (
    <div className={classes.form}>
      <TextField label={t("own.name")} value={values.name} onChange={(name) => set("name", name)} />
      <TagsField
        label={t("own.words")}
        hint={t("own.wordsHint")}
        value={values.words}
        onChange={(words) => set("words", words)}
      />
      <TextField
        label={t("own.pattern")}
        hint={t("own.patternHint")}
        error={safe && !safe.ok ? t(`own.fault.${safe.fault}`) : undefined}
        value={pattern}
        onChange={typePattern}
      />
      <TagsField
        label={t("own.allow")}
        hint={t("own.allowHint")}
        value={values.allow}
        onChange={(allow) => set("allow", allow)}
      />
      <div className={classes.pair}>
        <SelectField
          label={t("own.severity")}
          value={values.severity}
          options={ruleSeverity.options.map((value) => ({ value, label: t(`severity.${value}`) }))}
          onChange={(severity) => set("severity", severity)}
        />
        <ChannelsField
          label={t("own.channels")}
          placeholder={t("own.everyChannel")}
          options={channel.options}
          value={values.channels}
          onChange={(channels) => set("channels", channels)}
        />
      </div>
      <ProseField label={t("own.reason")} value={values.reason} onChange={(reason) => set("reason", reason)} />
      <ProseField
        label={t("own.suggestion")}
        hint={t("own.suggestionHint")}
        value={values.suggestion}
        onChange={(suggestion) => set("suggestion", suggestion)}
      />
      <TextField label={t("own.law")} value={values.law} onChange={(law) => set("law", law)} />
      <Button
        size="compact-sm"
        className={classes.trash}
        leftSection={<IconTrash size={15} />}
        onClick={() => void trash(rule.id, rule.name)}
      >
        {t("common:trash")}
      </Button>
    </div>
  );
}
