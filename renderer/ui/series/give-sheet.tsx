import { Button, Menu } from "@mantine/core";
import { IconListDetails } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { savePending } from "../../browser/pending-saves";
import { notifyUndo } from "../undo-toast";

/** Hands the run sheet of one activity of a series on to those after it, or to all still to come. */
export function GiveSheet({ id }: { readonly id: string }) {
  const { t } = useTranslation("series");
  const { mutate, isPending } = useMutation(api.series.applySheet.mutationOptions());
  const give = async (scope: "following" | "all") => {
    await savePending();
    mutate(
      { id, scope },
      {
        onSuccess: ({ changed, kept }) => notifyUndo(t(kept > 0 ? "sheet.doneBut" : "sheet.done", { changed, kept })),
      },
    );
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          loading={isPending}
          leftSection={<IconListDetails size={14} />}
        >
          {t("sheet.give")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void give("following")}>{t("scope.following")}</Menu.Item>
        <Menu.Item onClick={() => void give("all")}>{t("scope.all")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
