import { Anchor, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { useSwitchWorkspace } from "../../api/use-switch-workspace";
import { desktop } from "../../browser/desktop";
import { TextField } from "../../ui/text-field";

type NewWorkspaceDialogProps = { readonly onClose: () => void };

/** Name and place of a new workspace; it says where the file will lie before it does. */
export function NewWorkspaceDialog({ onClose }: NewWorkspaceDialogProps) {
  const { t, i18n } = useTranslation(["welcome", "common"]);
  const { data } = useQuery(api.workspaces.list.queryOptions());
  const [name, setName] = useState("");
  const [path, setPath] = useState<string | null>(null);
  const create = useMutation(
    api.workspaces.create.mutationOptions({
      meta: { quiet: true, switchesWorkspace: true },
      onSuccess: useSwitchWorkspace(),
    }),
  );
  const trimmed = name.trim();
  const submit = () => {
    if (trimmed) create.mutate({ name: trimmed, ...(path?.trim() && { path: path.trim() }) });
  };
  const choosePath = async () => {
    if (!desktop?.pickSavePath) return setPath("");
    const picked = await desktop.pickSavePath(`${trimmed || t("new.defaultName")}.qunce`);
    if (picked !== null) setPath(picked);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("new.title")}
      size={480}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <Stack gap="md">
        <TextField
          label={t("new.name")}
          placeholder={t("new.namePlaceholder")}
          value={name}
          onChange={(value) => setName(value.slice(0, 60))}
          onEnter={submit}
          error={create.error ? errorSentence(create.error, i18n.language) : undefined}
          autoFocus
        />
        {path === null ? (
          <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {t("new.where", { folder: data?.folder ?? "…" })}{" "}
            <Anchor component="button" type="button" size="sm" onClick={() => void choosePath()}>
              {t("new.otherPlace")}
            </Anchor>
          </Text>
        ) : (
          <TextField
            label={t("new.path")}
            hint={t("new.pathHint")}
            value={path}
            onChange={setPath}
            onEnter={submit}
            placeholder={`${data?.folder ?? ""}/${trimmed || t("new.defaultName")}.qunce`}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button onClick={onClose}>{t("common:cancel")}</Button>
          <Button variant="filled" onClick={submit} disabled={!trimmed} loading={create.isPending}>
            {t("new.action")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
