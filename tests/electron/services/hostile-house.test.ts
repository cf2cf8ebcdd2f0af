import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ID } from "@electron/store/file-header";
import { SCHEMA_VERSION } from "@electron/store/migrations/migrations";
import Database from "better-sqlite3";
import { type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { DOT } from "../../support/a-hand-over";
import { failureOf, freshApp } from "../../support/app";
import { freshFolder } from "../../support/fresh-store";
import { cutShort, tamperedWith } from "../../support/spoilt-bytes";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A moving file of a workspace with one picture. */
async function aHouse(): Promise<Uint8Array> {
  const app = await freshApp();
  await app.client.media.add({ file: new File([DOT], "主图.png", { type: "image/png" }) });
  const { path } = await app.client.workspaces.moveOut({ path: join(app.folder, "搬家") });
  return new Uint8Array(readFileSync(path));
}

/** A moving file written by hand, with the right hashes. */
function madeHouse(workspace: Uint8Array, manifest: Readonly<Record<string, unknown>> = {}, others: Zippable = {}) {
  const front = {
    ...{ format: "qunce-house", version: 1, schema: SCHEMA_VERSION, name: "别家", madeAt: "2026-11-28T20:00" },
    ...{ workspaceHash: sha256(workspace), pictures: 0, ...manifest },
  };
  const files = { "manifest.json": Buffer.from(JSON.stringify(front)), "workspace.qunce": workspace, ...others };
  return zipSync(files, { level: 0 });
}

/** A new machine on which somebody opens such files; `arrive` answers with the code it is refused by. */
async function newMachine() {
  const { client, ports } = await freshApp({ empty: true });
  const folder = freshFolder();
  const written = () => (existsSync(ports.documentsFolder) ? readdirSync(ports.documentsFolder) : []);
  let count = 0;
  const arrive = async (bytes: Uint8Array): Promise<string> => {
    count += 1;
    const from = join(folder, `${count}.qunce-house`);
    writeFileSync(from, bytes);
    const failure = await failureOf(client.workspaces.moveIn({ from }));
    if (failure === "succeeded") return failure;
    expect([await client.workspaces.current(), written()]).toEqual([null, []]);
    return failure.code;
  };
  return { client, folder, arrive, written };
}

/** The workspace that lies in a moving file, changed with bare SQL. */
function workspaceWith(sql: string): Uint8Array {
  const path = join(freshFolder(), "changed.db");
  const db = new Database(path);
  db.exec(sql);
  db.close();
  return new Uint8Array(readFileSync(path));
}

describe("a moving file that was spoilt", () => {
  test("by being cut short anywhere is refused, and no part of it is left behind", async () => {
    const { arrive } = await newMachine();
    for (const bytes of cutShort(await aHouse())) expect(await arrive(bytes)).toBe("PACK_DAMAGED");
  });

  test("by a bit anywhere in it is refused, or arrives as what it was", async () => {
    const house = await aHouse();
    for (const bytes of tamperedWith(house)) {
      const { arrive, client } = await newMachine();
      const outcome = await arrive(bytes);
      // Dates in the headers of the archive say nothing of the workspace.
      if (outcome === "succeeded")
        expect((await client.media.list()).map(({ sha256: hash }) => hash)).toEqual([sha256(DOT)]);
      else expect(["PACK_DAMAGED", "IMPORT_TOO_LARGE", "PACK_NEWER"]).toContain(outcome);
    }
  });
});

describe("a moving file made to do harm", () => {
  const page = new TextEncoder().encode("<html>登录</html>");

  test.each([
    ["from version 99, whatever its first page says", madeHouse(page, { version: 99, name: 5 }), "PACK_NEWER"],
    ["from a newer schema", madeHouse(page, { schema: 999 }), "PACK_NEWER"],
    ["that is a team pack by its first page", madeHouse(page, { format: "qunce-pack" }), "PACK_DAMAGED"],
    ["with a web page for a workspace", madeHouse(page), "PACK_DAMAGED"],
    ["with an empty file for one", madeHouse(new Uint8Array()), "PACK_DAMAGED"],
    ["with somebody else's database for one", madeHouse(workspaceWith("CREATE TABLE passwords (a)")), "PACK_DAMAGED"],
    [
      "with a database that only says it is one",
      madeHouse(
        workspaceWith(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1; CREATE TABLE drafts (a)`),
      ),
      "PACK_DAMAGED",
    ],
    ["with fewer pictures than it names", madeHouse(page, { pictures: 3 }), "PACK_DAMAGED"],
    ["that is no archive", page, "PACK_DAMAGED"],
  ] as const)("%s is refused", async (_, bytes, code) => {
    expect(await (await newMachine()).arrive(bytes)).toBe(code);
  });

  test("that inflates a thousand times is refused before it does", async () => {
    const bomb = zipSync({ "manifest.json": Buffer.from("{}"), "workspace.qunce": new Uint8Array(50_000_000) });
    expect(await (await newMachine()).arrive(bomb)).toBe("IMPORT_TOO_LARGE");
  });

  test("of ten gigabytes is refused unread, a folder in its place is no file", async () => {
    const { client, folder } = await newMachine();
    const huge = join(folder, "huge.qunce-house");
    writeFileSync(huge, "");
    truncateSync(huge, 10_000_000_000);
    mkdirSync(join(folder, "folder.qunce-house"));
    expect([
      await failureOf(client.workspaces.moveIn({ from: huge })),
      await failureOf(client.workspaces.moveIn({ from: join(folder, "folder.qunce-house") })),
    ]).toMatchObject([{ code: "IMPORT_TOO_LARGE" }, { code: "FILE_MISSING" }]);
  });

  test("cannot choose where it is unpacked, by its name or by its parts", async () => {
    const app = await freshApp();
    const { path } = await app.client.workspaces.moveOut({ path: join(app.folder, "搬家") });
    const whole = readFileSync(path);
    const there = await newMachine();
    const { unzipSync } = await import("fflate");
    const { "workspace.qunce": workspace = new Uint8Array() } = unzipSync(new Uint8Array(whole));
    const others = Object.fromEntries(["../evil", "/evil", "media/../../evil", "CON"].map((name) => [name, DOT]));
    const house = madeHouse(workspace, { name: `../../${"店".repeat(300)}/CON` }, others);
    expect(await there.arrive(house)).toBe("succeeded");
    const [name = "", ...more] = there.written().filter((entry) => entry.endsWith(".qunce"));
    expect([more, name.startsWith("／..／店店"), Buffer.byteLength(name) < 256]).toEqual([[], true, true]);
  });
});
