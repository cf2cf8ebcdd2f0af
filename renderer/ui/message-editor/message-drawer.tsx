import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../side-drawer";

const MessageEditor = lazy(async () => ({ default: (await import("./message-editor")).MessageEditor }));

/** A message's editor in a drawer. Closed while `id` is undefined. */
export function MessageDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation("message-editor");
  return (
    <SideDrawer id={id} onClose={onClose} title={t("title")} size="min(1000px, 94vw)" stackId="message">
      {(opened, open) => <MessageEditor key={opened} id={opened} onGone={onClose} onOpen={open} />}
    </SideDrawer>
  );
}
