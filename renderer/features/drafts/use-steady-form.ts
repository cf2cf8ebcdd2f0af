import type { Draft } from "@shared/domain/draft";
import { type RefObject, useRef } from "react";
import type { RecordForm } from "../../ui/use-record-form";

type DraftForm = RecordForm<"drafts">;

/** What changes with every pause in typing, and is shown by the editor and the panel alone. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(["body", "plainText", "revision", "updatedAt"]);

/**
 * The form as everything around the text sees it: the same object until something else than the text changes, so that
 * typing in a long draft draws nothing anew but the text. What is read from it is always the latest; that the save state
 * changed is told by `DraftSaveState`.
 */
export function useSteadyForm(form: DraftForm): DraftForm {
  const latest = useRef(form);
  latest.current = form;
  const steady = useRef<{ readonly form: DraftForm; readonly drawn: Draft }>(undefined);
  if (!steady.current || !sameProperties(steady.current.drawn, form.values)) {
    steady.current = { form: formOf(latest), drawn: form.values };
  }
  return steady.current.form;
}

function formOf(latest: RefObject<DraftForm>): DraftForm {
  return {
    get values() {
      return latest.current.values;
    },
    get state() {
      return latest.current.state;
    },
    set: (name, value) => latest.current.set(name, value),
    patch: (changes) => latest.current.patch(changes),
    flush: () => latest.current.flush(),
  };
}

/** Whether two drafts differ in nothing but their text. */
export function sameProperties(a: Draft, b: Draft): boolean {
  return (Object.keys(b) as (keyof Draft)[]).every(
    (key) => TEXT_FIELDS.has(key) || Object.is(a[key], b[key]) || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
}
