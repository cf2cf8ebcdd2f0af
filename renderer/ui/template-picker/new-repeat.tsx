import { useTranslation } from "react-i18next";
import { NumberField } from "../number-field";
import { SelectField } from "../select-field";
import { presetName } from "../series/preset-name";
import { REPEAT_PRESETS, type RepeatPreset } from "../series/repeat-presets";
import type { NewActivity } from "./new-activity";

type Props = { readonly plan: NewActivity; readonly onChange: (changes: Partial<NewActivity>) => void };

/** Whether a new activity repeats, in one of the usual ways; anything else is set once it is there. */
export function NewRepeat({ plan, onChange }: Props) {
  const { t } = useTranslation("series");
  const { repeat, times, start } = plan;
  const presets = REPEAT_PRESETS.map((value) => ({ value, label: presetName(value, start, t) }));
  return (
    <div
      style={{ display: "grid", gridTemplateColumns: repeat === null ? "1fr" : "1fr 88px", gap: 8, alignItems: "end" }}
    >
      <SelectField<RepeatPreset | "">
        label={t("field")}
        value={repeat ?? ""}
        options={[{ value: "", label: t("once") }, ...presets]}
        onChange={(value) => onChange({ repeat: value === "" ? null : value })}
      />
      {repeat === null ? null : (
        <NumberField
          ariaLabel={t("end.count")}
          min={1}
          max={999}
          unit={t("end.times")}
          value={times}
          onChange={(count) => onChange({ times: count ?? 1 })}
        />
      )}
    </div>
  );
}
