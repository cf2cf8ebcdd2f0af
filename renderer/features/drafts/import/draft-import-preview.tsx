import { Button, Checkbox, Switch } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { DraftImportPreview as Preview } from "@shared/api/contract/draft-files";
import { reasonInWords } from "@shared/api/error-reasons";
import { IconAlertTriangle, IconPhoto } from "@tabler/icons-react";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { ErrorState } from "../../../ui/error-state";
import { LoadingState } from "../../../ui/loading-state";
import { StatusChip } from "../../../ui/status-chip";
import classes from "./draft-import.module.css";
import type { ChosenFile } from "./file-choice";

type DraftImportPreviewProps = {
  readonly files: readonly ChosenFile[];
  readonly onChooseOther: () => void;
  /** Told the first draft that was taken in. */
  readonly onDone: (id: string | undefined) => void;
};

const tones = { create: "jade", update: "indigo", same: "neutral", edited: "amber" } as const;

/** What would happen, draft by draft, before anything is written. */
export function DraftImportPreview({ files, onChooseOther, onDone }: DraftImportPreviewProps) {
  const { t } = useTranslation(["draft-files", "common"]);
  const [perHeading, splitUp] = useState(false);
  const [replaceEdited, replace] = useState(false);
  const input = { files: [...files], perHeading };
  const preview = useQuery({
    ...api.drafts.importPreview.queryOptions({ input, retry: false }),
    // Files are no key: the choice is one as long as this dialog stands.
    queryKey: ["draft-import", files.map(({ path, file }) => [path, file.size, file.lastModified]), perHeading],
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const take = useMutation(
    api.drafts.importFiles.mutationOptions({
      onSuccess: (done) => {
        notifications.show({
          color: "jade",
          message: t("done", { ...done, failed: done.problems.length }),
          autoClose: 8000,
        });
        onDone(done.ids[0]);
      },
    }),
  );
  if (preview.isError) return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <LoadingState rows={6} />;
  const { items, problems } = preview.data;
  const edited = items.filter(({ action }) => action === "edited").length;
  const count =
    items.filter(({ action }) => action === "create" || action === "update").length + (replaceEdited ? edited : 0);
  return (
    <div className={classes.preview}>
      <Switch label={t("perHeading")} checked={perHeading} onChange={(event) => splitUp(event.currentTarget.checked)} />
      <Problems problems={problems} />
      <ul className={classes.items} aria-label={t("what")}>
        {items.map((item) => (
          <Item key={`${item.path}|${item.heading}|${item.title}|${item.excerpt}`} item={item} />
        ))}
      </ul>
      {edited > 0 && (
        <Checkbox
          label={t("replaceEdited", { count: edited })}
          checked={replaceEdited}
          onChange={(event) => replace(event.currentTarget.checked)}
        />
      )}
      <div className={classes.actions}>
        <Button onClick={onChooseOther}>{t("chooseOther")}</Button>
        <Button
          variant="filled"
          loading={take.isPending}
          disabled={count === 0}
          onClick={() => take.mutate({ ...input, replaceEdited })}
        >
          {count === 0 ? t("nothingNew") : t("take", { count })}
        </Button>
      </div>
    </div>
  );
}

function Item({ item }: { readonly item: Preview["items"][number] }) {
  const { t } = useTranslation(["draft-files", "common"]);
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <strong className={classes.name}>{item.title || t("common:untitled")}</strong>
        <StatusChip tone={tones[item.action]}>{t(`action.${item.action}`)}</StatusChip>
      </div>
      <div className={classes.excerpt}>{item.excerpt}</div>
      <div className={classes.meta}>
        <span>{item.heading === "" ? item.path : `${item.path} › ${item.heading}`}</span>
        <span>{t("characters", { count: item.characters })}</span>
        {item.images > 0 && (
          <span>
            <IconPhoto size={13} aria-hidden /> {t("images", { count: item.images })}
          </span>
        )}
      </div>
      {item.missingImages.length > 0 && (
        <div className={classes.warning}>{t("missingImages", { names: item.missingImages.join("、") })}</div>
      )}
    </li>
  );
}

function Problems({ problems }: Pick<Preview, "problems">) {
  const { t, i18n } = useTranslation("draft-files");
  if (problems.length === 0) return null;
  const language = i18n.language.startsWith("en") ? "en" : "zh";
  return (
    <ul className={classes.problems} role="alert" aria-label={t("problems")}>
      {problems.map(({ path, reason }) => (
        <li key={path}>
          <IconAlertTriangle size={15} aria-hidden />
          <span>{t("problem", { path, reason: reasonInWords(reason, language) })}</span>
        </li>
      ))}
    </ul>
  );
}
