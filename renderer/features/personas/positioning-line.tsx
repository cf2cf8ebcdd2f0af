import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TextField } from "../../ui/text-field";

const BLANK = "＿＿";

type PositioningLineProps = { readonly value: string; readonly onChange: (line: string) => void };

/** The line a voice is known by, with the template 你身边的＿＿顾问 one press away (S51). */
export function PositioningLine({ value, onChange }: PositioningLineProps) {
  const { t } = useTranslation("personas");
  const hasBlank = value.includes(BLANK);
  return (
    <div>
      <TextField
        label={t("fields.positioningLine")}
        hint={t("voice.positioningHint")}
        placeholder={t("voice.positioningTemplate", { what: BLANK })}
        error={hasBlank ? t("voice.blankLeft", { blank: BLANK }) : undefined}
        value={value}
        onChange={onChange}
      />
      {value === "" && (
        <div style={{ display: "flex", flexWrap: "wrap", gap: 6, marginTop: 8 }}>
          {(t("voice.advisers", { returnObjects: true }) as string[]).map((what) => (
            <Button key={what} size="compact-xs" onClick={() => onChange(t("voice.positioningTemplate", { what }))}>
              {t("voice.positioningTemplate", { what })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
