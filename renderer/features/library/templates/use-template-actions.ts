import type { RecordOf } from "@shared/domain/record-kinds";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, client } from "../../../api/client";
import { saveFile } from "../../../browser/download";
import { savePending } from "../../../browser/pending-saves";
import { useSelectedId } from "../../../browser/selected-id";
import { notifyUndo } from "../../../ui/undo-toast";

/** What can be done with whole templates; each is one step that undo takes back. */
export function useTemplateActions() {
  const { t } = useTranslation(["library", "common"]);
  const [, open] = useSelectedId();
  const make = useMutation(api.templates.makeOwn.mutationOptions());
  const copy = useMutation(api.templates.duplicate.mutationOptions());
  const create = useMutation(api.templates.create.mutationOptions());
  const trash = useMutation(api.templates.trash.mutationOptions());
  const take = useMutation(api.templates.importAll.mutationOptions());
  return {
    makeOwn(key: string) {
      make.mutate({ key }, { onSuccess: (record) => open(record.key) });
    },
    async duplicate(key: string) {
      await savePending();
      copy.mutate({ key }, { onSuccess: (record) => open(record.key) });
    },
    create() {
      create.mutate({ fields: { name: t("template.newName") } }, { onSuccess: (record) => open(record.key) });
    },
    /** Deletes one's own; where it stood in for a shipped one, that one is back. */
    async putAway(record: RecordOf<"templates">, isChanged: boolean) {
      await savePending();
      const onSuccess = () => {
        notifyUndo(t(isChanged ? "template.tookShipped" : "common:movedToTrash", { name: record.name }));
        if (!isChanged) open(undefined);
      };
      trash.mutate({ ids: [record.id] }, { onSuccess });
    },
    async exportAll() {
      await savePending();
      saveFile(await client.templates.exportAll());
    },
    /** Takes a file in and says what it changed. */
    importFile(file: File) {
      const onSuccess = ({ created, updated, same }: { created: number; updated: number; same: number }) =>
        created + updated === 0
          ? notifyUndo(t("template.importedSame", { count: same }))
          : notifyUndo(t("template.imported", { created, updated, same }));
      take.mutate({ file }, { onSuccess });
    },
  };
}
