import type { PayloadOf } from "../../browser/commands";

/** What is known of an activity before its template is chosen: a day or a start, groups, or the template itself. */
export type ActivityBeginning = PayloadOf<"newFromTemplate">;
