import { FIELD_CATALOGUE, scanFields } from "@shared/domain/merge-field";
import type { FieldFace } from "./merge-field-node";

const byPath = new Map(FIELD_CATALOGUE.map((field) => [field.path, field]));

/** How a merge field shows: its Chinese path in Chinese, its name in English; one the workspace cannot fill shows its path in both. */
export function fieldFace(inner: string, language: string): FieldFace {
  const path = scanFields(`{{${inner}}}`)[0]?.path ?? inner;
  const field = byPath.get(path);
  if (!field) return { label: path, type: "text", known: false };
  return { label: language.startsWith("en") ? shortName(field.label.en) : path, type: field.type, known: true };
}

/** A chip has no room for the remark in brackets. */
function shortName(label: string): string {
  return label.replace(/\s*\(.*\)$/, "");
}
