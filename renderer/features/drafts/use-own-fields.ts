import { fieldPathsOf } from "@shared/domain/merge-field";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RichText } from "@shared/domain/rich-text";
import { useMemo } from "react";

/** The merge fields of a text; the same list while they are the same. */
export function useOwnFields(body: RichText): readonly string[] {
  const found = fieldPathsKey(body);
  return useMemo(() => JSON.parse(found) as string[], [found]);
}

function fieldPathsKey(body: RichText): string {
  return JSON.stringify(fieldPathsOf(plainTextOf(body)));
}
