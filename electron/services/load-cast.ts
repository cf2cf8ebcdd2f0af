import type { RunSheetCast } from "@shared/domain/run-sheet-cast";
import type { ReadDb } from "../store/database";
import { listRecords } from "../store/records";

/** Everybody who may speak and paste in an activity. */
export function loadCast(db: ReadDb, ownerStaffId: string | null): RunSheetCast {
  return { voices: listRecords(db, "voices"), staff: listRecords(db, "staff"), ownerStaffId };
}
