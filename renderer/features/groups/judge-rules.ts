/** Like 三大纪律八项注意: more rules than these, or longer ones, are not remembered (S67). */
const MOST = 11;
const LONGEST = 50;

/** How many rules a group has, one a line, and whether they can be remembered. */
export function judgeRules(rules: string): { readonly count: number; readonly verdict: "ok" | "many" | "long" } {
  const lines = rules
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const isLong = lines.some((line) => [...line].length > LONGEST);
  return { count: lines.length, verdict: lines.length > MOST ? "many" : isLong ? "long" : "ok" };
}
