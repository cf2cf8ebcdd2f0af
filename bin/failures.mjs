import { relative } from "node:path";
import { projectRoot } from "./pinned-node.mjs";

const LINES = 12;

/** What failed among the unit tests, from the runner's report: where, which, and the first lines of why. */
export function unitFailures(report) {
  if (!report) return [DIED];
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [tell(relative(projectRoot, name), "", message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      tell(relative(projectRoot, name), fullName, failureMessages[0]),
    );
  });
  return failures.length > 0 ? failures : [OUTSIDE];
}

/** What failed among the end-to-end tests, from the runner's report: where, which, and the first lines of why. */
export function endToEndFailures(report) {
  if (!report) return [DIED];
  const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
  const failures = report.suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
      return tell(file, title, errors.at(-1)?.message);
    });
  const others = (report.errors ?? []).map(({ message }) => tell("", "", message));
  return failures.length + others.length > 0 ? [...failures, ...others] : [OUTSIDE];
}

const DIED = "the runner died without a report: see above";
const OUTSIDE = "something failed outside of every test: see above";

function tell(file, title, message) {
  const why = (message ?? "").split("\n").slice(0, LINES).join("\n  ");
  return `${[file, title].filter(Boolean).join(" › ")}\n  ${why}`;
}
