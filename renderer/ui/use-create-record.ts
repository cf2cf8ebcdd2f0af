import type { FieldsOf, RecordKind } from "@shared/domain/record-kinds";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { recordClient } from "../api/record-client";
import { runMutation } from "../api/run-mutation";
import { useOpenRecord } from "../browser/open-record";

/** Makes a record with what is known of it so far and opens it on its screen. */
export function useCreateRecord(): <K extends RecordKind>(kind: K, fields: Partial<FieldsOf<K>>) => Promise<void> {
  const queryClient = useQueryClient();
  const open = useOpenRecord();
  return useCallback(
    async (kind, fields) => {
      const made = runMutation(queryClient, { mutationFn: recordClient(kind).create }, { fields });
      // Why nothing was made, a notice has said by then.
      const record = await made.catch(() => undefined);
      if (record) open(kind, record.id);
    },
    [queryClient, open],
  );
}
