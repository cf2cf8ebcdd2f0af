import { QunceError } from "@shared/api/errors";
import type { RepurchaseGhost } from "@shared/domain/repurchase";
import { repurchaseGhosts } from "@shared/domain/repurchase-ghosts";
import { type DateText, dateOf } from "@shared/domain/wall-time";
import { listRecords } from "../store/records";
import { selectSaleWaves } from "../store/sale-waves";
import { getSettings } from "../store/settings";
import type { Store } from "../store/store";
import { wallClock } from "./workspace-clock";

/** Proposals between two days, both included. Throws INVALID_INPUT when the span ends before it begins. */
export function repurchaseWindow(
  store: Store,
  { from, to }: { readonly from: DateText; readonly to: DateText },
): RepurchaseGhost[] {
  if (to < from) throw new QunceError("INVALID_INPUT", { field: "to", reason: "to:order" });
  return allGhosts(store).filter(({ date }) => date >= from && date <= to);
}

/** Every proposal there is; products that are not bought again and groups that are not spoken to have none. */
export function allGhosts(store: Store): RepurchaseGhost[] {
  const products = listRecords(store.db, "products").filter(({ repurchaseDays }) => repurchaseDays !== null);
  if (products.length === 0) return [];
  const groups = listRecords(store.db, "groups").filter(({ status }) => status !== "closed" && status !== "paused");
  return repurchaseGhosts({
    products,
    groups: new Map(groups.map((group) => [group.id, group])),
    waves: selectSaleWaves(store.db),
    leadDays: getSettings(store.db).repurchaseLeadDays,
    today: dateOf(wallClock(store)),
  });
}
