import { Drawer } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./activity-drawer.module.css";
import { ActivityEditor } from "./activity-editor";

/** An activity's editor slid in from the right. Closed while `id` is undefined. */
export function ActivityDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(["activity-editor", "common", "words"]);
  // What was open stays drawn while the drawer slides out.
  const [last, setLast] = useState(id);
  if (id !== undefined && id !== last) setLast(id);
  // A stack, so that Escape closes only the uppermost: a message of the activity opens over it.
  return (
    <Drawer.Stack>
      <Drawer
        stackId="activity"
        opened={id !== undefined}
        onClose={onClose}
        position="right"
        size={720}
        title={t("words:kind.activities")}
        closeButtonProps={{ "aria-label": t("common:close") }}
        transitionProps={{ duration: 120 }}
        overlayProps={{ backgroundOpacity: 0.2 }}
        classNames={{ header: styles.header, title: styles.title, body: styles.body, content: styles.content }}
      >
        {/* The focus starts here, not on the button that closes. */}
        <span data-autofocus tabIndex={-1} />
        {last === undefined ? null : <ActivityEditor key={last} id={last} onGone={onClose} />}
      </Drawer>
    </Drawer.Stack>
  );
}
