import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useSwitchWorkspace } from "../../api/use-switch-workspace";

/** Opens the sample shop as a workspace of its own: the quickest way to see what a full screen looks like. */
export function SampleButton() {
  const { t } = useTranslation("common");
  const openSample = useMutation(
    api.workspaces.openSample.mutationOptions({ meta: { switchesWorkspace: true }, onSuccess: useSwitchWorkspace() }),
  );
  return (
    <Button loading={openSample.isPending} onClick={() => openSample.mutate(undefined)}>
      {t("fillSample")}
    </Button>
  );
}
