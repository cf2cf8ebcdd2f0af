import { Button, Menu, Tooltip } from "@mantine/core";
import type { CommandId } from "@shared/commands";
import type { RecordKind } from "@shared/domain/record-kinds";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "../api/use-workspace";
import { runCommand } from "../browser/commands";
import { KindIcon } from "../ui/kind-icon";
import { useCreateRecord } from "../ui/use-create-record";
import { Keys } from "./keys";

/** The three of every day; a screen may have its own way to begin them. */
const daily: readonly { readonly kind: RecordKind; readonly command: CommandId; readonly keys: string }[] = [
  { kind: "drafts", command: "newDraft", keys: "n" },
  { kind: "activities", command: "newActivity", keys: "a" },
  { kind: "messages", command: "newMessage", keys: "m" },
];

/** The others, each with the text its first name is in. */
const others = [
  { kind: "groups", name: "groups:newName" },
  { kind: "personas", name: "personas:newName.personas" },
  { kind: "voices", name: "personas:newName.voices" },
  { kind: "staff", name: "personas:newName.staff" },
  { kind: "products", name: "products:newName.products" },
] as const;

/** Everything that can be begun; the three of every day have keys. */
export function NewMenu() {
  const { t } = useTranslation(["shell", "words"]);
  const create = useCreateRecord();
  const readOnly = useWorkspace().data?.readOnly;
  const target = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={16} />}
      styles={{ section: { marginInlineEnd: 6 } }}
      // Not `disabled`: its tooltip is how one learns why.
      {...(readOnly && { "data-disabled": true, "aria-disabled": true })}
    >
      {t("new")}
    </Button>
  );
  if (readOnly) {
    return (
      <Tooltip label={t(`readOnly.${readOnly.reason}`)} multiline maw={320} position="bottom-end">
        {target}
      </Tooltip>
    );
  }
  return (
    <Menu position="bottom-end" width={224}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {daily.map(({ kind, command, keys }) => (
          <Menu.Item
            key={kind}
            leftSection={<KindIcon kind={kind} />}
            rightSection={<Keys keys={keys} />}
            onClick={() => runCommand(command)}
          >
            {t(`words:kind.${kind}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<KindIcon kind="draftTemplates" />} onClick={() => runCommand("newDraftFromTemplate")}>
          {t("draftFromTemplate")}
        </Menu.Item>
        <Menu.Divider />
        {others.map(({ kind, name }) => (
          <Menu.Item
            key={kind}
            leftSection={<KindIcon kind={kind} />}
            onClick={() => void create(kind, { name: t(name) })}
          >
            {t(`words:kind.${kind}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<KindIcon kind="snippets" />}
          onClick={() => void create("snippets", { title: t("library:snippet.newName") })}
        >
          {t("words:kind.snippets")}
        </Menu.Item>
        <Menu.Item leftSection={<KindIcon kind="quotes" />} onClick={() => void create("quotes", {})}>
          {t("words:kind.quotes")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconFileImport size={16} stroke={1.6} />} onClick={() => runCommand("importPlan")}>
          {t("importPlan")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
