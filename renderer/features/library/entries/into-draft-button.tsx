import { Button, Popover } from "@mantine/core";
import { richTextOf } from "@shared/domain/rich-text";
import { IconFilePlus } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useOpenRecord } from "../../../browser/open-record";
import { OptionPicker } from "../../../ui/editor/option-picker";
import { notifyUndo } from "../../../ui/undo-toast";
import { useCreateRecord } from "../../../ui/use-create-record";

type Props = { readonly title: string; readonly text: string };

/** What stands for a new draft in the list of drafts. */
const NEW = "new";

/** Puts a text of the library at the end of a draft, or begins one with it. */
export function IntoDraftButton({ title, text }: Props) {
  const { t } = useTranslation(["library", "drafts", "common"]);
  const [opened, setOpened] = useState(false);
  const drafts = useQuery({ ...api.drafts.list.queryOptions({ input: { limit: 200 } }), enabled: opened });
  const append = useMutation(api.drafts.append.mutationOptions());
  const create = useCreateRecord();
  const open = useOpenRecord();
  const optionsFor = (query: string) => {
    const words = query.trim().toLowerCase();
    const found = (drafts.data?.items ?? []).filter((draft) =>
      `${draft.title}\n${draft.excerpt}`.toLowerCase().includes(words),
    );
    return [
      { key: NEW, label: t("intoDraft.new") },
      ...found.map((draft) => ({ key: draft.id, label: draft.title || t("drafts:untitled"), note: draft.excerpt })),
    ];
  };
  const put = (id: string) => {
    setOpened(false);
    if (id === NEW) {
      void create("drafts", { title, body: richTextOf(text) });
      return;
    }
    append.mutate(
      { id, text },
      {
        onSuccess: (draft) => {
          open("drafts", draft.id);
          notifyUndo(t("intoDraft.done", { title: draft.title || t("drafts:untitled") }));
        },
      },
    );
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          aria-expanded={opened}
          disabled={text.trim() === ""}
          leftSection={<IconFilePlus size={15} />}
          onClick={() => setOpened(!opened)}
        >
          {t("intoDraft.open")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <OptionPicker
          label={t("intoDraft.open")}
          placeholder={t("drafts:find")}
          none={t("common:loading")}
          optionsFor={optionsFor}
          onPick={put}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
