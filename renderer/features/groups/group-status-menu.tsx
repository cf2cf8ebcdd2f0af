import { Menu, UnstyledButton } from "@mantine/core";
import { chatGroupStatus, missingPositioning } from "@shared/domain/chat-group";
import { IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../ui/status-chip";
import type { RecordForm } from "../../ui/use-record-form";
import { groupTones } from "./group-list";

/** The group's state as a menu; running needs its positioning, and the menu says what is missing (S46). */
export function GroupStatusMenu({ form }: { readonly form: RecordForm<"groups"> }) {
  const { t } = useTranslation(["groups", "words"]);
  const { status } = form.values;
  const missing = missingPositioning(form.values);
  const names = missing.map((key) => t(`positioning.${key}`)).join(t("listComma"));
  const isGap = status === "active" && missing.length > 0;
  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <UnstyledButton aria-label={`${t("fields.status")} ${t(`words:groupStatus.${status}`)}`}>
            <StatusChip tone={groupTones[status]} icon={<IconChevronDown />}>
              {t(`words:groupStatus.${status}`)}
            </StatusChip>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {chatGroupStatus.options.map((option) => {
            const isBarred = option === "active" && missing.length > 0;
            return (
              <Menu.Item
                key={option}
                disabled={isBarred}
                fw={option === status ? 600 : 400}
                onClick={() => form.set("status", option)}
              >
                {t(`words:groupStatus.${option}`)}
              </Menu.Item>
            );
          })}
          {missing.length > 0 && (
            <Menu.Item
              c="amber"
              fz={13}
              onClick={() =>
                document.getElementById("positioning")?.scrollIntoView({ block: "start", behavior: "smooth" })
              }
            >
              {t("positioning.needed", { names })}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isGap && <StatusChip tone="amber">{t("positioning.missing", { count: missing.length })}</StatusChip>}
    </>
  );
}
