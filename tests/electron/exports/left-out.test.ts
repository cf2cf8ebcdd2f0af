import { rmSync, truncateSync } from "node:fs";
import { mediaPath } from "@electron/services/add-picture";
import type { LeftOut } from "@shared/api/contract/export-jobs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { freshApp, type TestApp } from "../../support/app";
import { pictures } from "../../support/pictures";

const DAY = { from: "2026-11-28", to: "2026-11-28" };

/** A message with a picture that is whole, one whose file is gone, one whose file is cut short, and one that nobody added. */
async function aMessageWithBadPictures() {
  const app = await freshApp();
  const { client, store } = app;
  const add = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    client.media.add({ file: new File([bytes], name, { type: "image/png" }) });
  const whole = await add("好的.png", pictures.png());
  const gone = await add("不见.png", withTail(1));
  const cut = await add("断的.png", withTail(2));
  rmSync(mediaPath(store, gone));
  truncateSync(mediaPath(store, cut), 20);
  const message = await client.messages.create({
    fields: {
      at: "2026-11-28T20:00",
      title: "晒单",
      text: "看图",
      mediaIds: [whole.id, gone.id, cut.id],
      wantedImages: ["待拍.png"],
    },
  });
  return { ...app, message };
}

/** A picture like no other: what follows its end is no part of it. */
function withTail(mark: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...pictures.png(), mark]);
}

/** Makes a file and answers with it and what it leaves out. */
async function made({ client, store }: TestApp, format: "html" | "texts" | "csv") {
  const jobId = store.newId();
  const file = client.exports.create({ ...DAY, format, jobId });
  let leftOut: readonly LeftOut[] | undefined;
  for await (const news of await client.exports.progress({ jobId })) if (news.kind === "end") leftOut = news.leftOut;
  return { file: await file, leftOut };
}

describe("an export with pictures that cannot be had", () => {
  it("is made of the rest, and tells message by message what is not in it and why", async () => {
    const app = await aMessageWithBadPictures();
    const place = { messageId: app.message.id, at: "2026-11-28T20:00", place: "群消息", title: "晒单" };
    const expected = [
      { ...place, name: "不见.png", reason: "missing" },
      { ...place, name: "断的.png", reason: "damaged" },
      { ...place, name: "待拍.png", reason: "not_added" },
    ];
    const [page, archive, table] = [await made(app, "html"), await made(app, "texts"), await made(app, "csv")];
    expect([page.leftOut, archive.leftOut, table.leftOut]).toEqual([expected, expected, []]);
  });

  it("says the same in the file, where the picture would be", async () => {
    const app = await aMessageWithBadPictures();
    const html = await (await made(app, "html")).file.text();
    const said = [...html.matchAll(/<div class="gone">([^<]*)/g)].map(([, text]) => text);
    const { file } = await made(app, "texts");
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const notes = Object.entries(entries).filter(([name]) => name.includes("缺图"));
    const texts = notes.map(([, bytes]) => new TextDecoder().decode(bytes));
    const expected = [
      "图片“不见.png”没有找到，请向做计划的人要原图。",
      "图片“断的.png”的文件坏了，请向做计划的人要原图。",
      "图片“待拍.png”没有找到，请向做计划的人要原图。",
    ];
    expect([said, texts]).toEqual([expected, expected]);
  });
});

describe("a team pack and a workspace that moves, with pictures that cannot be had", () => {
  it("are made of the rest, and name them", async () => {
    const { client, store, folder } = await aMessageWithBadPictures();
    const leftOutOf = async (call: (jobId: string) => Promise<unknown>) => {
      const jobId = store.newId();
      const making = call(jobId);
      const names: string[] = [];
      for await (const news of await client.exports.progress({ jobId })) {
        if (news.kind === "end") names.push(...news.leftOut.map(({ name, reason }) => `${name} ${reason}`));
      }
      await making;
      return names.toSorted();
    };
    const pack = await leftOutOf((jobId) => client.team.exportPack({ jobId }));
    const house = `${folder}/搬家.qunce-house`;
    const moved = await leftOutOf((jobId) => client.workspaces.moveOut({ path: house, jobId }));
    const named = ["不见.png missing", "断的.png damaged"];
    expect([pack, moved]).toEqual([named, named]);
    const arrived = await client.workspaces.moveIn({ from: house, to: `${folder}/新家.qunce` });
    expect(arrived.path.endsWith("新家.qunce")).toBe(true);
  });
});
