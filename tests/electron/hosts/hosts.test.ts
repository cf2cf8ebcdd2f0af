import type { ExportNews } from "@shared/api/contract/export-jobs";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../support/app";
import { pictures, pngFile } from "../../support/pictures";
import { type Hosted, hosts } from "./hosts";

const JOB = "01920000-0000-7000-8000-0000000000aa";

/** Everything that is told of a job. */
async function newsOf(client: Hosted["client"], jobId: string): Promise<ExportNews[]> {
  const all: ExportNews[] = [];
  for await (const news of await client.exports.progress({ jobId })) all.push(news);
  return all;
}

/** What every host must do alike: each case gets the app as that host serves it. */
const cases: Readonly<Record<string, (hosted: Hosted) => Promise<void>>> = {
  "calls an operation and answers with what the contract says": async ({ client }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    const group = await client.groups.create({ fields: { name: "彩妆粉丝群", memberCount: 180 } });
    expect(await client.groups.list()).toEqual([group]);
  },

  "hands a typed failure on with its code, its params and its sentence": async ({ client }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    const { id } = await client.groups.create({ fields: { name: "彩妆粉丝群" } });
    await client.groups.update({ id, changes: { note: "改过" } });
    const late = client.groups.update({ id, revision: 1, changes: { note: "旧页面" } });
    await expect(late).rejects.toMatchObject({
      defined: true,
      code: "REVISION_CONFLICT",
      status: 409,
      message: "这条内容刚在别处改过（第 2 版）。你的改动还在，请先看一眼新的再保存。",
      data: { params: { current: 2 } },
    });
  },

  "answers with nothing open where nothing is open": async ({ client }) => {
    expect([await client.workspaces.current(), await failureOf(client.drafts.list({}))]).toEqual([
      null,
      { code: "NO_WORKSPACE", params: {} },
    ]);
  },

  "takes a file in and gives its bytes out": async ({ client, get }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    const picture = await client.media.add({ file: pngFile("海报.png") });
    const response = await get(`/media/${picture.id}`);
    const { headers } = response;
    expect([response.status, headers.get("content-type"), headers.get("cache-control"), headers.get("etag")]).toEqual([
      200,
      "image/png",
      "private, max-age=31536000, immutable",
      `"${picture.sha256}"`,
    ]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pictures.png());
  },

  "makes an export that arrives as a named file": async ({ client }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    await client.messages.create({ fields: { at: "2026-11-28T20:00", text: "今晚八点见" } });
    const file = await client.exports.create({ from: "2026-11-28", to: "2026-11-28", format: "text" });
    expect([file instanceof File, file.name.endsWith(".txt"), (await file.text()).includes("今晚八点见")]).toEqual([
      true,
      true,
      true,
    ]);
  },

  "tells how far an export is, to whoever asked before it began, and how it ended": async ({ client }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    await client.messages.create({ fields: { at: "2026-11-28T20:00", text: "今晚八点见" } });
    const [file, news] = await Promise.all([
      client.exports.create({ from: "2026-11-28", to: "2026-11-28", format: "html", jobId: JOB }),
      newsOf(client, JOB),
    ]);
    expect([file.size > 0, news.at(0)?.kind, news.at(-1)]).toEqual([
      true,
      "progress",
      { kind: "end", outcome: "made", leftOut: [] },
    ]);
    expect(await newsOf(client, JOB)).toEqual([{ kind: "end", outcome: "made", leftOut: [] }]);
  },

  "gives an export up when it is told to, and the call that waits for it says so": async ({ client }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    await client.messages.create({ fields: { at: "2026-11-28T20:00", text: "今晚八点见" } });
    const made = failureOf(client.exports.create({ from: "2026-11-28", to: "2026-11-28", format: "pdf", jobId: JOB }));
    const seen: unknown[] = [];
    for await (const news of await client.exports.progress({ jobId: JOB })) {
      seen.push(news.kind === "end" ? news.outcome : news.phase);
      if (news.kind === "progress" && news.phase === "printing") {
        expect(await client.exports.cancel({ jobId: JOB })).toEqual({ cancelled: true });
      }
    }
    expect([await made, seen.slice(-2)]).toEqual([{ code: "EXPORT_CANCELLED", params: {} }, ["printing", "cancelled"]]);
  },

  "gives an export up when whoever asked for it goes away": async ({ client }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    await client.messages.create({ fields: { at: "2026-11-28T20:00", text: "今晚八点见" } });
    const caller = new AbortController();
    const span = { from: "2026-11-28", to: "2026-11-28" };
    const made = client.exports.create({ ...span, format: "pdf", jobId: JOB }, { signal: caller.signal });
    const failed = made.then(
      () => false,
      () => true,
    );
    const outcomes: unknown[] = [];
    for await (const news of await client.exports.progress({ jobId: JOB })) {
      if (news.kind === "end") outcomes.push(news.outcome);
      else if (news.phase === "printing") caller.abort();
    }
    expect([await failed, outcomes]).toEqual([true, ["cancelled"]]);
  },

  "has no picture under an id that nobody gave, or that is no id": async ({ client, get }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    const paths = ["/media/00000000-0000-7000-8000-000000000000", "/media/..%2f..%2fsecret", "/media/", "/media/x.png"];
    expect(await Promise.all(paths.map(async (path) => (await get(path)).status))).toEqual([404, 404, 404, 404]);
  },

  "serves the built screen, and the same page for every screen's address": async ({ get }) => {
    const pages = await Promise.all(["/", "/today", "/drafts?id=1"].map((path) => get(path)));
    expect(await Promise.all(pages.map((page) => page.text()))).toEqual(
      Array(3).fill("<!doctype html><title>群策</title>"),
    );
    expect((await get("/assets/main.js")).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  },

  "knows no operation that is not in the contract": async ({ get }) => {
    const call = async (path: string) => {
      const init = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
      const response = await get(path, init);
      return [response.status, ((await response.json()) as { json: { code: string } }).json.code];
    };
    const none = [404, "NO_SUCH_OPERATION"];
    expect([await call("/api/drafts/eat"), await call("/api"), await call("/api/constructor")]).toEqual([
      none,
      none,
      none,
    ]);
  },

  "answers what is no call in words, not with a failure of its own": async ({ client, get }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    const bodies = ["", "{", "null", "[]", '{"json":1}', '{"json":{},"meta":[[0,"__proto__"]]}', "[".repeat(100_000)];
    const codes = await Promise.all(
      bodies.map(async (body) => {
        const init = { method: "POST", body, headers: { "content-type": "application/json" } };
        const response = await get("/api/groups/create", init);
        return [response.status, ((await response.json()) as { json: { code: string } }).json.code];
      }),
    );
    expect(codes).toEqual(bodies.map(() => [400, "INVALID_INPUT"]));
  },

  "is not called by a GET, which any page can make": async ({ get }) => {
    const responses = await Promise.all([get("/api/workspaces/current"), get("/api/drafts/trash?data={}")]);
    expect(responses.map((response) => response.status >= 400)).toEqual([true, true]);
  },

  "carries the same guards in the headers of whatever it answers": async ({ client, get }) => {
    await client.workspaces.create({ name: "小美的美妆铺" });
    const picture = await client.media.add({ file: pngFile("海报.png") });
    const call = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
    const responses = await Promise.all([
      get("/"),
      get("/assets/main.js"),
      get("/assets/gone.js"),
      get(`/media/${picture.id}`),
      get("/media/none"),
      get("/api/groups/list", call),
      get("/api/no/such", call),
    ]);
    const guards = responses.map(({ headers }) => ({
      csp: headers.get("content-security-policy"),
      referrer: headers.get("referrer-policy"),
      sniff: headers.get("x-content-type-options"),
      corp: headers.get("cross-origin-resource-policy"),
      cors: headers.get("access-control-allow-origin"),
    }));
    const expected = {
      csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      referrer: "no-referrer",
      sniff: "nosniff",
      corp: "same-origin",
      cors: null,
    };
    expect(guards).toEqual(responses.map(() => expected));
    expect(responses.map(({ headers }) => headers.get("cache-control"))).toEqual([
      "no-cache",
      "public, max-age=31536000, immutable",
      "no-store",
      "private, max-age=31536000, immutable",
      "no-store",
      "no-store",
      "no-store",
    ]);
  },
};

describe.each(hosts)("the app $name", ({ serve }) => {
  it.each(Object.entries(cases))("%s", async (_, run) => run(await serve()));
});
