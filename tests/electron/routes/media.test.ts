import { readdirSync } from "node:fs";
import { mediaFolderOf } from "@electron/store/media-folder";
import { describe, expect, it } from "vitest";
import { failureOf, freshApp } from "../../support/app";
import { pictures, pngFile } from "../../support/pictures";

describe("a picture", () => {
  it("is what its bytes say, whatever its name and its sender say", async () => {
    const { client } = await freshApp();
    const file = new File([pictures.jpeg()], "C:\\假装\\海报.png", { type: "text/html" });
    const picture = await client.media.add({ file });
    const { name, mime, width, height, size } = picture;
    expect({ name, mime, width, height, size }).toEqual({
      name: "海报.png",
      mime: "image/jpeg",
      width: 1080,
      height: 1920,
      size: pictures.jpeg().length,
    });
  });

  it.each([
    ["a web page called .png", "<!doctype html><script>alert(1)</script>", "海报.png"],
    ["an SVG, which can carry script", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "图.svg"],
    ["an empty file", "", "空.png"],
  ])("is not %s", async (_, content, name) => {
    const { client } = await freshApp();
    const add = client.media.add({ file: new File([content], name, { type: "image/png" }) });
    expect(await failureOf(add)).toEqual({ code: "MEDIA_TYPE", params: {} });
  });

  it("is at most 20 MB", async () => {
    const { client } = await freshApp();
    const file = new File([pictures.png(), new Uint8Array(20 * 1024 * 1024)], "大.png");
    await expect(client.media.add({ file })).rejects.toThrow("图片超过 20 MB，请压缩后再加。");
  });

  it("is kept once, however often it is added, and comes back from the trash when it is added again", async () => {
    const { client, store } = await freshApp();
    const first = await client.media.add({ file: pngFile("海报.png") });
    const again = await client.media.add({ file: pngFile("另一个名字.png") });
    const other = await client.media.add({ file: pngFile("海报.png", "另一张") });
    await client.media.trash({ ids: [first.id] });
    const back = await client.media.add({ file: pngFile("海报.png") });
    expect([again.id, other.id === first.id, back.id, back.trashedAt]).toEqual([first.id, false, first.id, null]);
    expect(readdirSync(mediaFolderOf(store.path)).length).toBe(2);
  });

  it("may be renamed and tagged, but its record cannot be pointed at other bytes", async () => {
    const { client } = await freshApp();
    const { id } = await client.media.add({ file: pngFile("海报.png") });
    const renamed = await client.media.update({ id, changes: { name: "会员日海报.png", tags: ["会员日"] } });
    expect([renamed.name, renamed.tags]).toEqual(["会员日海报.png", ["会员日"]]);
    const swap = client.media.update({ id, changes: { sha256: "0".repeat(64) } });
    expect(await failureOf(swap)).toEqual({
      code: "INVALID_INPUT",
      params: { field: "sha256", reason: "sha256:fixed" },
    });
  });

  it("is still served from the trash, for the messages that show it", async () => {
    const { client, handler } = await freshApp();
    const { id } = await client.media.add({ file: pngFile("海报.png") });
    await client.media.trash({ ids: [id] });
    expect((await handler(new Request(`http://qunce.invalid/media/${id}`))).status).toBe(200);
  });

  it("is not sent again to a browser that has it", async () => {
    const { client, handler } = await freshApp();
    const { id, sha256 } = await client.media.add({ file: pngFile("海报.png") });
    const headers = { "if-none-match": `"${sha256}"` };
    const response = await handler(new Request(`http://qunce.invalid/media/${id}`, { headers }));
    expect([response.status, await response.text()]).toEqual([304, ""]);
  });
});
