import { effectivePrice } from "@renderer/features/products/effective-price";
import { priceClashes } from "@renderer/features/products/price-clashes";
import { priceRange } from "@renderer/features/products/price-range";
import {
  addWindow,
  blankSku,
  priceWindows,
  removeWindow,
  setPrice,
  setSpan,
} from "@renderer/features/products/sku-edits";
import { blankProduct, type Product, type Sku } from "@shared/domain/product";
import { describe, expect, it } from "vitest";
import { idOf } from "../../support/a-shop";

const VIP = idOf(13);
const entry = (
  n: number,
  tierId: string | null,
  price: number,
  from: string | null = null,
  to: string | null = null,
) => ({
  id: idOf(n),
  tierId,
  price,
  from,
  to,
});
const sku = (...prices: Sku["prices"]): Sku => ({ ...blankSku(idOf(1), "L 码"), prices });

const dated = sku(
  entry(51, null, 12_800),
  entry(52, VIP, 8_800, "2026-11-28", "2026-11-30"),
  entry(53, null, 9_800, "2026-11-28", "2026-11-30"),
  entry(54, VIP, 9_900),
);

describe("a size's price table", () => {
  it("has the everyday row first, even when empty, and one row for each span of days", () => {
    expect(priceWindows(sku()).map(({ key, prices }) => [key, prices])).toEqual([["everyday", []]]);
    expect(priceWindows(dated).map(({ key, from, to, prices }) => [key, from, to, prices.map(({ id }) => id)])).toEqual(
      [
        ["everyday", null, null, [idOf(51), idOf(54)]],
        [idOf(52), "2026-11-28", "2026-11-30", [idOf(52), idOf(53)]],
      ],
    );
  });

  it("changes, adds and takes away one price of a row", () => {
    const [everyday, sale] = priceWindows(dated);
    if (!everyday || !sale) throw new Error("two rows");
    expect(setPrice(dated, everyday, null, 11_800, idOf(60)).prices[0]).toEqual(entry(51, null, 11_800));
    expect(setPrice(dated, sale, idOf(12), 9_000, idOf(60)).prices.at(-1)).toEqual(
      entry(60, idOf(12), 9_000, "2026-11-28", "2026-11-30"),
    );
    expect(setPrice(dated, sale, VIP, null, idOf(60)).prices.map(({ id }) => id)).toEqual([
      idOf(51),
      idOf(53),
      idOf(54),
    ]);
    expect(setPrice(dated, sale, idOf(12), null, idOf(60))).toBe(dated);
  });

  it("moves and removes a whole row", () => {
    const sale = priceWindows(dated)[1];
    if (!sale) throw new Error("two rows");
    const moved = setSpan(dated, sale, "2026-12-01", null).prices.filter(({ from }) => from !== null);
    expect(moved.map(({ from, to }) => [from, to])).toEqual([
      ["2026-12-01", null],
      ["2026-12-01", null],
    ]);
    expect(removeWindow(dated, sale).prices.map(({ id }) => id)).toEqual([idOf(51), idOf(54)]);
  });

  it("begins a new row after the last one, from the everyday price", () => {
    expect(addWindow(dated, "2026-11-22", idOf(60)).prices.at(-1)).toEqual(
      entry(60, null, 12_800, "2026-12-01", "2026-12-07"),
    );
    expect(addWindow(sku(), "2026-11-22", idOf(60)).prices).toEqual([entry(60, null, 0, "2026-11-22", "2026-11-28")]);
  });

  it("marks what a tier pays on a day: its own and dated price before the everyday one, even at the same amount", () => {
    expect(effectivePrice(dated, VIP, "2026-11-29")?.id).toBe(idOf(52));
    expect(effectivePrice(dated, VIP, "2026-12-01")?.id).toBe(idOf(54));
    expect(effectivePrice(dated, idOf(12), "2026-11-29")?.id).toBe(idOf(53));
    const same = sku(entry(51, null, 5_900), entry(52, VIP, 5_900));
    expect(effectivePrice(same, VIP, "2026-11-29")?.id).toBe(idOf(52));
    expect(effectivePrice(sku(), VIP, "2026-11-29")).toBeUndefined();
  });

  it("finds two prices for one tier on one day, but not an everyday price beside a dated one", () => {
    const twice = sku(...dated.prices, entry(55, VIP, 8_500, "2026-11-30", "2026-12-02"));
    expect(priceClashes(dated)).toEqual([]);
    expect(priceClashes(twice).map(({ tierId, a, b }) => [tierId, a.id, b.id])).toEqual([[VIP, idOf(52), idOf(55)]]);
    expect(priceClashes(sku(entry(1, null, 100), entry(2, null, 100)))).toEqual([]);
  });
});

describe("a product's price in the list", () => {
  const product = (...skus: Sku[]): Product => ({
    id: idOf(2),
    revision: 1,
    createdAt: "",
    updatedAt: "",
    trashedAt: null,
    ...blankProduct,
    skus,
  });

  it("is a range over its sizes, one number when they cost the same, empty without prices", () => {
    expect(priceRange(product(dated, sku(entry(9, null, 5_990))), "2026-11-22")).toBe("¥59.9–128");
    expect(priceRange(product(dated), "2026-11-29")).toBe("¥98");
    expect(priceRange(product(sku()), "2026-11-29")).toBe("");
  });
});
