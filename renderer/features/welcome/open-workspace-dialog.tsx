import { Button, Group, Modal, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { desktop } from "../../browser/desktop";
import { TextField } from "../../ui/text-field";
import { RecentWorkspaces } from "./recent-workspaces";

type OpenWorkspaceDialogProps = {
  readonly onClose: () => void;
  readonly onOpen: (path: string, readOnly?: boolean) => void;
};

/** Opens a workspace from the list, by its path, or with the desktop's own dialog. */
export function OpenWorkspaceDialog({ onClose, onOpen }: OpenWorkspaceDialogProps) {
  const { t } = useTranslation(["welcome", "common"]);
  const [path, setPath] = useState("");
  const open = (chosen: string, readOnly = false) => {
    if (!chosen.trim()) return;
    onClose();
    onOpen(chosen.trim(), readOnly);
  };
  const pick = async () => {
    const picked = await desktop?.pickFile?.("workspace");
    if (picked) open(picked);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("open.title")}
      size={600}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <Stack gap="md">
        <RecentWorkspaces onOpen={open} />
        <TextField
          label={t("open.path")}
          hint={t("open.pathHint")}
          placeholder="…/店铺.qunce"
          value={path}
          onChange={setPath}
          onEnter={() => open(path)}
          autoFocus
        />
        <Group justify="flex-end" gap="xs">
          {desktop?.pickFile && (
            <Button mr="auto" onClick={() => void pick()}>
              {t("open.browse")}
            </Button>
          )}
          <Button onClick={() => open(path, true)} disabled={!path.trim()}>
            {t("problem.readOnly")}
          </Button>
          <Button variant="filled" onClick={() => open(path)} disabled={!path.trim()}>
            {t("open.action")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
