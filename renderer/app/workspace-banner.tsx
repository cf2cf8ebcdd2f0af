import { Button, CloseButton } from "@mantine/core";
import { IconCloudOff, IconLock } from "@tabler/icons-react";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WorkspaceState } from "../api/workspace-state";
import { useStoredState } from "../browser/stored-state";
import { Banner } from "./banner";

type WorkspaceBannerProps = { readonly workspace: WorkspaceState };

/** Says that the workspace can only be read and why, or that its file lies where files get damaged. */
export function WorkspaceBanner({ workspace }: WorkspaceBannerProps) {
  const { t } = useTranslation(["shell", "common"]);
  const navigate = useNavigate();
  const { readOnly, placeWarning, path } = workspace;
  const [seen, setSeen] = useStoredState("placeWarningSeen", "", (stored) =>
    typeof stored === "string" ? stored : undefined,
  );
  const isThere = useLocation({
    select: ({ pathname, search }) => pathname === "/settings" && (search.tab ?? "workspace") === "workspace",
  });
  const toSettings = () => void navigate({ to: "/settings", search: { tab: "workspace" } });

  if (readOnly) {
    return (
      <Banner
        tone="amber"
        icon={<IconLock size={16} />}
        actions={
          isThere ? null : (
            <Button size="compact-sm" onClick={toSettings}>
              {t("saveCopy")}
            </Button>
          )
        }
      >
        {t(`readOnly.${readOnly.reason}`)}
      </Banner>
    );
  }
  if (placeWarning && seen !== path) {
    return (
      <Banner
        tone="amber"
        icon={<IconCloudOff size={16} />}
        actions={
          <>
            {isThere ? null : (
              <Button size="compact-sm" onClick={toSettings}>
                {t("howToMove")}
              </Button>
            )}
            <CloseButton size="sm" aria-label={t("common:close")} onClick={() => setSeen(path)} />
          </>
        }
      >
        {t(`placeWarning.${placeWarning}`)}
      </Banner>
    );
  }
  return null;
}
