import { Button } from "@mantine/core";
import { IconPencilPlus } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { useOpenRecord } from "../../../browser/open-record";
import { savePending } from "../../../browser/pending-saves";

/** Begins a draft with a template and opens it. */
export function BeginButton({ templateKey }: { readonly templateKey: string }) {
  const { t } = useTranslation("library");
  const begin = useMutation(api.draftTemplates.begin.mutationOptions());
  const open = useOpenRecord();
  return (
    <Button
      size="compact-sm"
      variant="filled"
      leftSection={<IconPencilPlus size={15} />}
      loading={begin.isPending}
      onClick={() =>
        void savePending().then(() =>
          begin.mutate({ key: templateKey }, { onSuccess: (draft) => open("drafts", draft.id) }),
        )
      }
    >
      {t("draftTemplate.begin")}
    </Button>
  );
}
