import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import i18next from "i18next";

const ID = "today-tick";

/**
 * Says what was just ticked and offers to take it back. At the lower left and one at a time: the general place of
 * notices, top centre, would cover the name of the next group, which is what must be read before pasting.
 */
export function notifyTick(message: string, undo: () => void): void {
  notifications.hide(ID);
  notifications.show({
    id: ID,
    position: "bottom-left",
    autoClose: 8000,
    withCloseButton: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          size="compact-sm"
          flex="none"
          onClick={() => {
            notifications.hide(ID);
            undo();
          }}
        >
          {i18next.t("common:undo")}
        </Button>
      </Group>
    ),
  });
}
