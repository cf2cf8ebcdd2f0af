import type { Draft } from "@shared/domain/draft";
import { findFieldValue } from "@shared/domain/field-value";
import { FIELD_CATALOGUE, FOR_POSTER, fieldDefaultsOf } from "@shared/domain/merge-field";
import type { MessageView } from "@shared/domain/message";
import { plainTextOf } from "@shared/domain/plain-text";
import type { RenderLibrary } from "@shared/domain/render-input";
import { resolveRenderInput } from "@shared/domain/render-input";

/** One merge field of a draft: what the workspace fills it with, or that someone has to. */
export type FieldRow = {
  readonly path: string;
  readonly state: "filled" | "typed" | "default" | "missing" | "poster";
  /** Its value; empty when it has none. */
  readonly value: string;
  /** What stands there without a value, as its filter says. */
  readonly fallback?: string;
  /** Whether the workspace could fill it, if only the draft named a product, an activity, a voice. */
  readonly isKnown: boolean;
};

const known = new Set(FIELD_CATALOGUE.map(({ path }) => path));

/** The fields of a draft in order, with what stands for each in the preview. */
export function fieldRows(
  paths: readonly string[],
  draft: Draft,
  library: RenderLibrary,
  message: MessageView["message"],
): FieldRow[] {
  const input = resolveRenderInput(message, { ...library, drafts: new Map([[draft.id, draft]]) });
  const defaults = fieldDefaultsOf(plainTextOf(draft.body));
  const own = { ...input, draft: { ...draft, fieldValues: {} } };
  return paths.map((path) => {
    const fallback = defaults.get(path);
    const row = { path, isKnown: known.has(path), ...(fallback !== undefined && { fallback }) };
    const typed = Object.hasOwn(draft.fieldValues, path) ? (draft.fieldValues[path] ?? "") : "";
    if (FOR_POSTER.has(path) && typed === "") return { ...row, state: "poster", value: "" };
    const value = FOR_POSTER.has(path) ? undefined : findFieldValue(path, own);
    if (value !== undefined) return { ...row, state: "filled", value };
    const isEmpty = typed.trim() === "";
    const state = !isEmpty ? "typed" : fallback === undefined ? "missing" : "default";
    return { ...row, state, value: typed };
  });
}
