import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshApp } from "../../support/app";
import { operationPaths } from "../../support/operation-paths";

/** These take paths of the file system: arbitrary ones would leave files anywhere on the machine that runs the test. */
const TAKES_A_PATH = /^workspaces\/(create|open|openSample|saveCopy|updateSettings|close)$/;

const paths = operationPaths.filter((path) => !TAKES_A_PATH.test(path)).map((path) => `/api/${path}`);

const id = fc.constantFrom("00000000-0000-7000-8000-000000000000", "", "x", "__proto__");

/** Values that operations know the names of, with anything in them. */
const input = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.record(
    {
      id,
      ids: fc.array(id, { maxLength: 3 }),
      fields: fc.dictionary(
        fc.constantFrom("name", "title", "at", "start", "end", "body", "constructor"),
        fc.jsonValue(),
      ),
      changes: fc.dictionary(fc.constantFrom("name", "status", "positioning", "skus", "__proto__"), fc.jsonValue()),
      from: fc.constantFrom("2026-11-28", "2026-02-30", "9999-12-31", "0000-00-00", "1970-01-01"),
      to: fc.constantFrom("2026-11-28", "2026-12-31", "0001-01-01", "9999-12-31"),
      words: fc.string({ unit: "binary" }),
      limit: fc.oneof(fc.integer(), fc.double()),
      cursor: fc.string({ unit: "binary" }),
      format: fc.constantFrom("texts", "csv", "ics", "exe"),
      file: fc.jsonValue(),
      name: fc.string(),
    },
    { requiredKeys: [] },
  ),
);

const body = fc.oneof(
  input.map((json) => JSON.stringify({ json })),
  fc
    .tuple(input, fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.string()))))
    .map(([json, meta]) => JSON.stringify({ json, meta })),
  fc.string({ unit: "binary" }),
);

const request = fc
  .record({
    path: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...paths) },
      { weight: 1, arbitrary: fc.webPath() },
      { weight: 1, arbitrary: fc.string().map((text) => `/api/${text}`) },
      { weight: 1, arbitrary: fc.string().map((text) => `/media/${text}`) },
    ),
    method: fc.constantFrom("POST", "POST", "POST", "GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"),
    type: fc.constantFrom(
      "application/json",
      "text/plain",
      "multipart/form-data",
      "multipart/form-data; boundary=x",
      "text/event-stream",
      "nonsense",
      "",
    ),
    disposition: fc.constantFrom("", "", "attachment; filename=x"),
    body,
  })
  .map(({ path, method, type, disposition, body: text }) => {
    const headers = {
      ...(type && { "content-type": type }),
      ...(disposition && { "content-disposition": disposition }),
    };
    const hasBody = method !== "GET" && method !== "HEAD";
    return new Request(`http://qunce.invalid${path}`, { method, headers, body: hasBody ? text : null });
  });

describe("any request at all", () => {
  it("is answered, never with a failure of our own and never with a stack trace", async () => {
    const app = await freshApp();
    await fc.assert(
      fc.asyncProperty(request, async (asked) => {
        const response = await app.handler(asked.clone());
        const text = await response.text();
        expect({
          path: asked.url,
          failed: response.status === 500,
          trace: /\n\s+at /.test(text),
        }).toEqual({ path: asked.url, failed: false, trace: false });
      }),
      { numRuns: 1500 },
    );
  });
});
