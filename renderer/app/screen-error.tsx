import { Button, Code, Spoiler } from "@mantine/core";
import { IconMoodSad } from "@tabler/icons-react";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../ui/empty-state";

/** Where a screen broke: what was typed is in the file; try again, or load the page anew. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation(["shell", "common"]);
  const router = useRouter();
  return (
    <div role="alert" style={{ display: "flex", height: "100%" }}>
      <EmptyState
        icon={<IconMoodSad />}
        title={t("screenBroke")}
        text={
          <>
            <p style={{ margin: 0 }}>{t("screenBrokeText")}</p>
            <Spoiler maxHeight={0} showLabel={t("details")} hideLabel={t("hideDetails")}>
              <Code block>{error instanceof Error ? error.message : String(error)}</Code>
            </Spoiler>
          </>
        }
        actions={
          <>
            <Button
              variant="filled"
              onClick={() => {
                reset();
                void router.invalidate();
              }}
            >
              {t("common:tryAgain")}
            </Button>
            <Button onClick={() => location.reload()}>{t("reload")}</Button>
          </>
        }
      />
    </div>
  );
}
