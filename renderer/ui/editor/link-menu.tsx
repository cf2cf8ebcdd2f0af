import { Button, Group, Popover, TextInput } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isComposing } from "../../browser/is-composing";
import { currentHref, setLink } from "./editor-commands";
import { hrefOf } from "./safe-href";
import { ToolButton } from "./tool-button";

type LinkMenuProps = {
  readonly editor: Editor;
  readonly active: boolean;
  /** Whether it was asked for from elsewhere. */
  readonly asked: boolean;
  readonly onAsked: () => void;
};

/** The toolbar's button for links: an address in, or the link away. */
export function LinkMenu({ editor, active, asked, onAsked }: LinkMenuProps) {
  const { t } = useTranslation("editor");
  const [isOpen, setOpen] = useState(false);
  const opened = isOpen || asked;
  const setOpened = (next: boolean) => {
    setOpen(next);
    if (!next && asked) onAsked();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus={false} width={340}>
      <Popover.Target>
        <ToolButton
          label={t("tools.link")}
          icon={<IconLink size={17} stroke={1.7} />}
          pressed={active}
          expanded={opened}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <LinkForm
          href={currentHref(editor)}
          onDone={(href) => {
            setOpened(false);
            setLink(editor, href);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type LinkFormProps = { readonly href: string | undefined; readonly onDone: (href: string | undefined) => void };

function LinkForm({ href, onDone }: LinkFormProps) {
  const { t } = useTranslation("editor");
  const [typed, setTyped] = useState(href ?? "");
  const address = hrefOf(typed);
  const isBad = typed.trim() !== "" && address === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address) onDone(address);
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t("link.address")}
        placeholder="https://"
        value={typed}
        error={isBad ? t("link.bad") : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && isComposing(event)) event.preventDefault();
        }}
      />
      <Group justify="flex-end" gap={8} mt={12}>
        {href !== undefined && <Button onClick={() => onDone(undefined)}>{t("link.remove")}</Button>}
        <Button type="submit" variant="filled" disabled={!address}>
          {t("link.set")}
        </Button>
      </Group>
    </form>
  );
}
