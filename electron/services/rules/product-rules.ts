import { QunceError } from "@shared/api/errors";
import type { RecordRules } from "../record-rules";

/** Sizes and prices are found by id, so within a product no id stands twice. */
export const productRules: RecordRules<"products"> = {
  check(next) {
    const ids = next.skus.flatMap((sku) => [sku.id, ...sku.prices.map((price) => price.id)]);
    if (new Set(ids).size < ids.length) throw new QunceError("INVALID_INPUT", { field: "skus", reason: "skus:repeat" });
    const isBackwards = next.skus.some((sku) =>
      sku.prices.some(({ from, to }) => from !== null && to !== null && to < from),
    );
    if (isBackwards) throw new QunceError("INVALID_INPUT", { field: "skus", reason: "skus:order" });
  },
};
