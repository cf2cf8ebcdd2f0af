import type { RecordKind } from "@shared/domain/record-kinds";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { placeOfRecord } from "./place-of-record";

/** Goes to the screen of a record and opens it there (`?id=`, and `?tab=` where the screen has tabs). */
export function useOpenRecord(): (kind: RecordKind, id: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (kind, id) => {
      const { to, tab } = placeOfRecord[kind];
      void navigate({ to, search: tab ? { tab, id } : { id } });
    },
    [navigate],
  );
}
