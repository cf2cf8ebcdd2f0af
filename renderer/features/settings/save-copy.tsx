import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { errorSentence } from "../../api/error-sentence";
import { desktop } from "../../browser/desktop";
import { savePending } from "../../browser/pending-saves";
import { TextField } from "../../ui/text-field";
import classes from "./settings-screen.module.css";

type SaveCopyProps = { readonly path: string };

/** Saves a verified copy elsewhere: with the desktop's dialog, or at a path that is typed. */
export function SaveCopy({ path }: SaveCopyProps) {
  const { t, i18n } = useTranslation(["settings", "common"]);
  const [target, setTarget] = useState<string | null>(null);
  const save = useMutation(
    api.workspaces.saveCopy.mutationOptions({
      meta: { quiet: true },
      onSuccess: (copy) => {
        setTarget(null);
        notifications.show({ color: "jade", message: t("workspace.copied", { path: copy.path }) });
      },
    }),
  );
  const saveTo = async (where: string) => {
    await savePending();
    save.mutate({ path: where.trim() });
  };
  const begin = async () => {
    const suggested = suggestCopy(path);
    if (!desktop?.pickSavePath) return setTarget(suggested);
    const picked = await desktop.pickSavePath(suggested);
    if (picked !== null) await saveTo(picked);
  };

  if (target === null) {
    return (
      <Group gap="sm">
        <Button onClick={() => void begin()} loading={save.isPending}>
          {t("workspace.saveCopy")}
        </Button>
        {save.error && (
          <span role="alert" style={{ color: "var(--cin)" }}>
            {errorSentence(save.error, i18n.language)}
          </span>
        )}
      </Group>
    );
  }
  return (
    <div className={classes.wide}>
      <TextField
        label={t("workspace.copyTo")}
        hint={t("workspace.copyToHint")}
        value={target}
        onChange={setTarget}
        onEnter={() => void saveTo(target)}
        error={save.error ? errorSentence(save.error, i18n.language) : undefined}
        autoFocus
      />
      <Group gap="xs" mt="xs">
        <Button variant="filled" onClick={() => void saveTo(target)} loading={save.isPending} disabled={!target.trim()}>
          {t("workspace.saveCopy")}
        </Button>
        <Button onClick={() => setTarget(null)}>{t("common:cancel")}</Button>
      </Group>
    </div>
  );
}

/** `…/店铺.qunce` → `…/店铺-copy.qunce`. */
function suggestCopy(path: string): string {
  return path.replace(/(\.qunce)?$/i, "-copy.qunce");
}
