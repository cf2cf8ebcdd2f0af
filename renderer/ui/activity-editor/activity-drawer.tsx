import { Drawer } from "@mantine/core";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../side-drawer";

const ActivityEditor = lazy(async () => ({ default: (await import("./activity-editor")).ActivityEditor }));

/** An activity's editor in a drawer. Closed while `id` is undefined. */
export function ActivityDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation("words");
  // A stack, so that Escape closes only the uppermost: a message of the activity opens over it.
  return (
    <Drawer.Stack>
      <SideDrawer id={id} onClose={onClose} title={t("kind.activities")} size={720} stackId="activity">
        {(opened) => <ActivityEditor key={opened} id={opened} onGone={onClose} />}
      </SideDrawer>
    </Drawer.Stack>
  );
}
