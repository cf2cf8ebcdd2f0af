import { retryWhileBusy } from "@electron/store/retry-while-busy";
import { expect, test } from "vitest";

/** Work that fails with a code so many times, and the pauses that were made. */
function failing(times: number, code: string) {
  const pauses: number[] = [];
  let tries = 0;
  const work = () => {
    tries += 1;
    if (tries <= times) throw Object.assign(new Error(code), { code });
    return tries;
  };
  return { pauses, run: () => retryWhileBusy(work, (ms) => pauses.push(ms)) };
}

test("a file that a scanner holds for a moment is waited for, a little longer each time", () => {
  const { run, pauses } = failing(3, "EBUSY");
  expect(run()).toBe(4);
  expect(pauses).toEqual([10, 30, 60]);
});

test("one that is held for good fails after about two seconds", () => {
  const { run, pauses } = failing(Number.POSITIVE_INFINITY, "EPERM");
  expect(run).toThrow("EPERM");
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(2000);
});

test("any other failure is not waited for", () => {
  const { run, pauses } = failing(1, "ENOENT");
  expect(run).toThrow("ENOENT");
  expect(pauses).toEqual([]);
});
