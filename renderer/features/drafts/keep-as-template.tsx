import { Menu } from "@mantine/core";
import type { Draft } from "@shared/domain/draft";
import { IconTemplate } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { notifyUndo } from "../../ui/undo-toast";

type Props = { readonly draft: Pick<Draft, "id">; readonly flush: () => Promise<void> };

/** The menu's “keep as a template”: the draft's copy becomes a beginning for others. */
export function KeepAsTemplate({ draft, flush }: Props) {
  const { t } = useTranslation(["library", "common"]);
  const keep = useMutation(api.draftTemplates.keep.mutationOptions());
  const keepIt = async () => {
    await flush();
    keep.mutate(
      { draftId: draft.id },
      { onSuccess: ({ name }) => notifyUndo(t("draftTemplate.kept", { name: name || t("common:untitled") })) },
    );
  };
  return (
    <Menu.Item leftSection={<IconTemplate size={16} stroke={1.7} />} onClick={() => void keepIt()}>
      {t("draftTemplate.keep")}
    </Menu.Item>
  );
}
