import { replaceFields } from "@shared/domain/merge-field";
import { fieldFace } from "../../ui/editor/field-face";

/** The beginning of a text for a list: its merge fields by their names, one that the cut went through as dots. */
export function readableExcerpt(excerpt: string, language: string): string {
  return replaceFields(excerpt, ({ path }) => `〔${fieldFace(path, language).label}〕`).replace(/\{\{[^}]*\}?$/, "…");
}
