import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOT } from "../../support/a-hand-over";
import { failureOf, freshApp } from "../../support/app";

/** A sample shop packed into one file. */
async function packed() {
  const app = await freshApp({ sample: true });
  const picture = await app.client.media.add({ file: new File([DOT], "主图.png", { type: "image/png" }) });
  const path = join(app.folder, "搬家.qunce-house");
  return { ...app, picture, path, moved: await app.client.workspaces.moveOut({ path }) };
}

describe("moving house", () => {
  test("takes the whole workspace with its pictures to another machine", async () => {
    const old = await packed();
    const before = (await old.client.drafts.list({})).total;
    const young = await freshApp({ empty: true });
    const state = await young.client.workspaces.moveIn({ from: old.path });
    expect([state.settings.name, (await young.client.drafts.list({})).total]).toEqual([
      old.workspaces.current()?.settings.name,
      before,
    ]);
    const response = await young.handler(new Request(`http://qunce.invalid/media/${old.picture.id}`));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(DOT);
  });

  test("never overwrites, and refuses a file that was changed on the way", async () => {
    const { client, path, folder } = await packed();
    expect((await failureOf(client.workspaces.moveOut({ path }))) as object).toMatchObject({ code: "FILE_EXISTS" });
    const bytes = readFileSync(path);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const altered = join(folder, "altered.qunce-house");
    writeFileSync(altered, bytes);
    const cut = join(folder, "cut.qunce-house");
    writeFileSync(cut, bytes.subarray(0, bytes.length - 100));
    const young = await freshApp({ empty: true });
    const codes = [];
    for (const from of [altered, cut, join(folder, "nothing")]) {
      codes.push((await failureOf(young.client.workspaces.moveIn({ from }))) as { code: string });
    }
    expect(codes.map(({ code }) => code)).toEqual(["PACK_DAMAGED", "PACK_DAMAGED", "FILE_MISSING"]);
    expect(await young.client.workspaces.current()).toBeNull();
  });
});
