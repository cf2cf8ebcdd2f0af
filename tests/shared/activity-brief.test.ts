import { blankActivityBrief, forecastBenefits } from "@shared/domain/activity-brief";
import { expect, test } from "vitest";

const benefits = [
  { name: "试色装", unitCost: 1050, cap: 20, occurrences: 1 },
  { name: "群红包", unitCost: 200, cap: 5, occurrences: 4 },
];

test("benefits cost unit × cap × occurrences, when every one of them is taken", () => {
  expect(forecastBenefits({ ...blankActivityBrief, benefits })).toEqual({
    costs: [21_000, 4000],
    total: 25_000,
    overBudget: 0,
  });
});

test("a forecast over the budget says by how much", () => {
  const over = (budgetCap: number) => forecastBenefits({ ...blankActivityBrief, benefits, budgetCap }).overBudget;
  expect([over(20_000), over(25_000), over(30_000)]).toEqual([5000, 0, 0]);
});
