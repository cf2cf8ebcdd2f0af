import { FIELD_CATALOGUE, scanFields } from "@shared/domain/merge-field";
import type { FieldFace } from "./merge-field-node";

const byPath = new Map(FIELD_CATALOGUE.map((field) => [field.path, field]));

/** How a merge field shows: its Chinese path in Chinese, its name in English; one the workspace cannot fill shows its path in both. */
export function fieldFace(inner: string, language: string): FieldFace {
  const path = scanFields(`{{${inner}}}`)[0]?.path ?? inner;
  const field = byPath.get(path);
  const bar = inner.search(/[|｜]/);
  const filters = bar < 0 ? "" : ` ｜ ${inner.slice(bar + 1).trim()}`;
  if (!field) return { label: path + filters, type: "text", known: false };
  const name = language.startsWith("en") ? shortName(field.label.en) : path;
  return { label: name + filters, type: field.type, known: true };
}

/** A chip has no room for the remark in brackets. */
function shortName(label: string): string {
  return label.replace(/\s*\(.*\)$/, "");
}
