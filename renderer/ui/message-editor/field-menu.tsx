import { Button, Menu } from "@mantine/core";
import { FIELD_CATALOGUE } from "@shared/domain/merge-field";
import { IconBraces } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Offers the merge fields; the one picked goes to the end of the text. */
export function FieldMenu({ onPick }: { onPick: (path: string) => void }) {
  const { t, i18n } = useTranslation("message-editor");
  const language = i18n.language === "en" ? "en" : "zh";
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <Button size="compact-sm" leftSection={<IconBraces size={14} />}>
          {t("text.insertField")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: "auto" }}>
        {FIELD_CATALOGUE.map((field) => (
          <Menu.Item key={field.path} onClick={() => onPick(field.path)}>
            {field.label[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
