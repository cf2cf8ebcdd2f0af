import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, client } from "../../../api/client";
import { errorCodeOf } from "../../../api/error-sentence";
import { savePending } from "../../../browser/pending-saves";
import { DialogFoot } from "../../../ui/dialog-foot";
import { ErrorState } from "../../../ui/error-state";
import { LoadingState } from "../../../ui/loading-state";
import { conflictKeys, type MergeChoices, openConflicts, type Side } from "./merge-choices";
import { MergeGroups } from "./merge-groups";
import type { MergeResult } from "./merge-outcome";
import { PackManifest } from "./pack-manifest";
import { PackPassword } from "./pack-password";
import classes from "./team.module.css";

type MergeReviewProps = {
  readonly file: File;
  readonly onChooseOther: () => void;
  readonly onDone: (result: MergeResult) => void;
};

/** What a pack would do here, record by record, with the places where somebody has to choose. */
export function MergeReview({ file, onChooseOther, onDone }: MergeReviewProps) {
  const { t } = useTranslation("team");
  const [password, setPassword] = useState<string>();
  const [choices, setChoices] = useState<MergeChoices>({});
  const input = { file, ...(password !== undefined && { password }) };
  const preview = useQuery({
    queryKey: [...api.team.previewMerge.key(), file.name, file.size, file.lastModified, password],
    queryFn: () => client.team.previewMerge(input),
    retry: false,
    gcTime: 0,
  });
  const merge = useMutation(api.team.merge.mutationOptions({ onSuccess: onDone }));
  const code = errorCodeOf(preview.error);
  if (code === "PACK_LOCKED" || code === "PACK_PASSWORD") {
    return <PackPassword isWrong={code === "PACK_PASSWORD"} onGive={setPassword} onChooseOther={onChooseOther} />;
  }
  if (preview.isPending) return <LoadingState rows={8} />;
  if (!preview.data) {
    return (
      <>
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        <DialogFoot>
          <Button onClick={onChooseOther}>{t("take.other")}</Button>
        </DialogFoot>
      </>
    );
  }
  const { manifest, differences, same } = preview.data;
  const open = openConflicts(differences, choices);
  const chooseAll = (side: Side) => setChoices(Object.fromEntries(conflictKeys(differences).map((key) => [key, side])));
  const takeIn = async () => {
    await savePending();
    merge.mutate({ ...input, choices });
  };
  return (
    <div className={classes.form}>
      <PackManifest manifest={manifest} differences={differences} same={same} />
      <MergeGroups differences={differences} choices={choices} onChoices={setChoices} onChooseAll={chooseAll} />
      <DialogFoot note={open > 0 ? t("take.openConflicts", { count: open }) : t("take.backupFirst")}>
        <Button onClick={onChooseOther}>{t("take.other")}</Button>
        <Button
          variant="filled"
          loading={merge.isPending}
          disabled={open > 0 || differences.length === 0}
          onClick={() => void takeIn()}
        >
          {differences.length === 0 ? t("take.nothing") : t("take.action", { count: differences.length })}
        </Button>
      </DialogFoot>
    </div>
  );
}
