import { implement } from "@orpc/server";
import { contract } from "@shared/api/contract";
import type { PagePrinter } from "../exports/page-printer";
import type { JobDesk } from "../services/jobs/job-desk";
import type { WorkspaceHost } from "../services/workspace-host";

/** What every operation gets to work with. */
export type AppContext = {
  readonly workspaces: WorkspaceHost;
  readonly printer: PagePrinter;
  readonly jobs: JobDesk;
};

/**
 * The contract, ready to be given its functions. Outputs are checked against it in tests and while developing; in the
 * packaged app they are not: a record that an old version stored must still be shown when a rule has become stricter,
 * and checking costs more than reading.
 */
export function operationsOf(checkOutputs: boolean) {
  // NaN is the library's own word for “at no place”.
  return implement(contract)
    .$context<AppContext>()
    .$config({ initialOutputValidationIndex: checkOutputs ? 0 : Number.NaN });
}

export type Operations = ReturnType<typeof operationsOf>;
