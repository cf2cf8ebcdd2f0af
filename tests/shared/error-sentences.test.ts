import { sentenceOf } from "@shared/api/errors";
import { expect, test } from "vitest";

test("names in a sentence are joined as its language joins them", () => {
  const params = { count: 2, names: "订单数、口令" };
  expect(sentenceOf("UNFILLED_FIELDS", params)).toContain("订单数、口令");
  expect(sentenceOf("UNFILLED_FIELDS", params, "en")).toContain("订单数, 口令");
});
