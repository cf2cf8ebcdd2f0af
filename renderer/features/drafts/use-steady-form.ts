import type { Draft } from "@shared/domain/draft";
import { useMemo, useRef } from "react";
import type { RecordForm } from "../../ui/use-record-form";

type DraftForm = RecordForm<"drafts">;

/** What changes with every pause in typing, and is shown by the editor and the panel alone. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(["body", "plainText", "revision", "updatedAt"]);

/**
 * The form as everything around the text sees it: the same object until something else than the text changes,
 * so that typing in a long draft draws nothing anew but the text.
 */
export function useSteadyForm(form: DraftForm): DraftForm {
  const latest = useRef(form);
  latest.current = form;
  const calls = useMemo(
    (): Pick<DraftForm, "set" | "patch" | "flush"> => ({
      set: (name, value) => latest.current.set(name, value),
      patch: (changes) => latest.current.patch(changes),
      flush: () => latest.current.flush(),
    }),
    [],
  );
  const steady = useRef<DraftForm>(undefined);
  if (!steady.current || !looksSame(steady.current, form)) {
    steady.current = { ...calls, values: form.values, state: form.state };
  }
  return steady.current;
}

function looksSame(a: DraftForm, b: DraftForm): boolean {
  return lightOf(a) === lightOf(b) && sameProperties(a.values, b.values);
}

/** The save light says the same while something is waiting and while it is on its way. */
function lightOf({ state }: DraftForm): string {
  return state.kind === "dirty" ? "saving" : state.kind;
}

/** Whether two drafts differ in nothing but their text. */
export function sameProperties(a: Draft, b: Draft): boolean {
  return (Object.keys(b) as (keyof Draft)[]).every(
    (key) => TEXT_FIELDS.has(key) || Object.is(a[key], b[key]) || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
}
