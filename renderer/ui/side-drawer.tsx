import { Drawer } from "@mantine/core";
import { type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadingState } from "./loading-state";
import styles from "./side-drawer.module.css";

type SideDrawerProps = {
  /** What is open; undefined while the drawer is shut. */
  readonly id: string | undefined;
  readonly onClose: () => void;
  readonly title: string;
  readonly size: number | string;
  /** Its name among drawers that lie over each other. */
  readonly stackId: string;
  /** The editor of what is open; `open` shows something else instead. It may still have to be loaded. */
  readonly children: (id: string, open: (id: string) => void) => ReactNode;
};

/** An editor slid in from the right, over whatever screen it was opened from. */
export function SideDrawer({ id, onClose, title, size, stackId, children }: SideDrawerProps) {
  const { t } = useTranslation("common");
  // What was open stays drawn while the drawer slides out.
  const [last, setLast] = useState(id);
  if (id !== undefined && id !== last) setLast(id);
  return (
    <Drawer
      stackId={stackId}
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size={size}
      title={title}
      closeButtonProps={{ "aria-label": t("close") }}
      transitionProps={{ duration: 120 }}
      overlayProps={{ backgroundOpacity: 0.2 }}
      classNames={{ header: styles.header, title: styles.title, body: styles.body, content: styles.content }}
    >
      {/* The focus starts here, not on the button that closes. */}
      <span data-autofocus tabIndex={-1} />
      {last === undefined ? null : <Suspense fallback={<LoadingState rows={10} />}>{children(last, setLast)}</Suspense>}
    </Drawer>
  );
}
