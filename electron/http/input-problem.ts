import type { ValidationError } from "@orpc/contract";
import type { ErrorReason } from "@shared/api/error-reasons";
import type { ErrorParams } from "@shared/api/errors";

type Issue = ValidationError["issues"][number];

/** Containers of an operation's input that mean nothing to a person: `changes.end` is the field `end`. */
const WRAPPERS = new Set(["fields", "changes"]);

const reasonsByCode: Readonly<Record<string, ErrorReason>> = {
  too_big: "too_long",
  too_small: "too_short",
  unrecognized_keys: "unknown_field",
};

/** What is wrong with an operation's input, as params of INVALID_INPUT: the first problem's field and reason. */
export function inputProblem(error: ValidationError): ErrorParams {
  const issue = error.issues[0];
  if (!issue) return { reason: "malformed" };
  const path = pathOf(issue);
  const field = path.filter((key) => !WRAPPERS.has(key)).join(".");
  const reason = reasonOf(issue, valueAt(error.data, path));
  return field === "" ? { reason } : { field, reason: `${field}:${reason}` };
}

function pathOf(issue: Issue): string[] {
  return (issue.path ?? []).map((key) => String(typeof key === "object" ? key.key : key));
}

function reasonOf(issue: Issue, value: unknown): string {
  if (value === undefined) return "missing";
  const code = "code" in issue ? String(issue.code) : "";
  if (code === "custom") return issue.message;
  return reasonsByCode[code] ?? (code === "invalid_value" ? "not_allowed" : "malformed");
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
