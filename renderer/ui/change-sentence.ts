import { RECORD_KINDS } from "@shared/domain/record-kinds";
import type { Translate } from "./format-when";

const VERBS = ["create", "update", "trash", "restore", "duplicate"];

/**
 * What a step did, for people: 修改文案“会员日预告”. A code of its own in `shell:change` wins; `kind.verb` is put together
 * from the words; anything else is named by its subject.
 */
export function changeSentence(label: { readonly code: string; readonly subject: string }, t: Translate): string {
  const { code, subject } = label;
  const named = subject === "" ? "" : t("shell:quoted", { subject });
  const own = t(`shell:change.${code}`, { subject: named, defaultValue: "" });
  if (own !== "") return own.trim();
  const [kind = "", verb = ""] = code.split(".");
  if (VERBS.includes(verb) && (RECORD_KINDS as readonly string[]).includes(kind)) {
    return t(`shell:changeVerb.${verb}`, { kind: t(`words:kind.${kind}`), subject: named }).trim();
  }
  return t("shell:changeOther", { subject: named }).trim();
}
