import { Drawer } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./message-drawer.module.css";
import { MessageEditor } from "./message-editor";

/** A message's editor slid in from the right, over whatever screen it was opened from. Closed while `id` is undefined. */
export function MessageDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(["message-editor", "common"]);
  // What was open stays drawn while the drawer slides out.
  const [last, setLast] = useState(id);
  if (id !== undefined && id !== last) setLast(id);
  return (
    <Drawer
      stackId="message"
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="min(1000px, 94vw)"
      title={t("title")}
      closeButtonProps={{ "aria-label": t("common:close") }}
      transitionProps={{ duration: 120 }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      classNames={{ header: styles.header, title: styles.title, body: styles.body, content: styles.content }}
    >
      {/* The focus starts here, not on the button that closes. */}
      <span data-autofocus tabIndex={-1} />
      {last === undefined ? null : <MessageEditor key={last} id={last} onGone={onClose} onOpen={setLast} />}
    </Drawer>
  );
}
