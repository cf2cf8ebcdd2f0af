import type { Shop } from "@shared/domain/shop";
import { getRecords, listRecords } from "../store/records";
import type { Store } from "../store/store";

/** The one shop that groups belong to; the workspace's only shop when they name none; null where several do. */
export function shopOfGroups({ db }: Store, groups: readonly { readonly shopId: string | null }[]): Shop | null {
  const shopIds = new Set(groups.flatMap(({ shopId }) => shopId ?? []));
  const shops = shopIds.size > 0 ? getRecords(db, "shops", [...shopIds]) : listRecords(db, "shops");
  return shops.length === 1 ? (shops[0] ?? null) : null;
}
