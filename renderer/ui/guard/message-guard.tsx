import { isSettled } from "@shared/domain/message";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import type { RecordForm } from "../use-record-form";
import { GuardNotes } from "./guard-notes";

/** What the guard says of the message being edited; each warning can be let stand, which is kept with the message. */
export function MessageGuard({ form }: { readonly form: RecordForm<"messages"> }) {
  const { id, status, guardWaivers } = form.values;
  const input = { messageId: id };
  const { data } = useQuery(api.guards.check.queryOptions({ input, enabled: !isSettled(status) }));
  if (isSettled(status) || !data) return null;
  const findings = data.findings.map((finding) => ({ ...finding, waived: guardWaivers.includes(finding.kind) }));
  return (
    <GuardNotes
      findings={findings}
      onWaive={(kind, waived) =>
        form.set("guardWaivers", waived ? [...guardWaivers, kind] : guardWaivers.filter((other) => other !== kind))
      }
    />
  );
}
