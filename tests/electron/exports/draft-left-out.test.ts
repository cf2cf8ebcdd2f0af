import { rmSync, truncateSync } from "node:fs";
import { mediaPath } from "@electron/services/add-picture";
import type { LeftOut } from "@shared/api/contract/export-jobs";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { freshApp, type TestApp } from "../../support/app";
import { pictures } from "../../support/pictures";

const GONE = { name: "背面", reason: "missing" };
const CUT = { name: "细节.png", reason: "damaged" };

/** A draft with four pictures: whole, without its file, cut short, and of a type that Word does not take. */
async function aDraftWithBadPictures() {
  const app = await freshApp();
  const { client, store } = app;
  const add = (name: string, type: string, bytes: Uint8Array<ArrayBuffer>, mark: number) =>
    client.media.add({ file: new File([bytes, new Uint8Array([mark])], name, { type }) });
  const whole = await add("正面.png", "image/png", pictures.png(), 1);
  const gone = await add("背面.png", "image/png", pictures.png(), 2);
  const cut = await add("细节.png", "image/png", pictures.png(), 3);
  const webp = await add("动态.webp", "image/webp", pictures.webpLossy(), 4);
  rmSync(mediaPath(store, gone));
  truncateSync(mediaPath(store, cut), 20);
  const image = (mediaId: string, alt: string) => ({ type: "image", attrs: { mediaId, alt } });
  const content = [image(whole.id, "正面"), image(gone.id, "背面"), image(cut.id, ""), image(webp.id, "动态")];
  const fields = { title: "四张图", body: { version: 1 as const, doc: { type: "doc" as const, content } } };
  return { ...app, draft: await client.drafts.create({ fields }) };
}

/** Makes a file; answers with it and with what it leaves out, in short. */
async function followed({ client, store }: TestApp, make: (jobId: string) => Promise<File>) {
  const jobId = store.newId();
  const file = make(jobId);
  let leftOut: readonly LeftOut[] = [];
  for await (const news of await client.exports.progress({ jobId })) if (news.kind === "end") leftOut = news.leftOut;
  expect(new Set(leftOut.map(({ title, messageId, at, place }) => [title, messageId, at, place].join("|")))).toEqual(
    new Set(["四张图|||"]),
  );
  return { file: await file, leftOut: leftOut.map(({ name, reason }) => ({ name, reason })) };
}

test("a draft leaves with the pictures that can be had, and tells which stay behind and why", async () => {
  const app = await aDraftWithBadPictures();
  const { id } = app.draft;
  const bundle = await followed(app, (jobId) =>
    app.client.drafts.export({ id, format: "md", withImages: true, jobId }),
  );
  const page = await followed(app, (jobId) => app.client.drafts.export({ id, format: "html", jobId }));
  const word = await followed(app, (jobId) => app.client.drafts.export({ id, format: "docx", jobId }));
  expect([bundle.leftOut, page.leftOut, word.leftOut]).toEqual([
    [GONE, CUT],
    [GONE, CUT],
    [GONE, CUT, { name: "动态", reason: "type" }],
  ]);
  expect(Object.keys(unzipSync(await bundle.file.bytes()))).toEqual(["四张图.md", "images/1.png", "images/4.webp"]);
  expect((await page.file.text()).match(/<img |【图：[^】]*】/g)).toEqual([
    "<img ",
    "【图：背面】",
    "【图：】",
    "<img ",
  ]);
  const inWord = Object.keys(unzipSync(await word.file.bytes())).filter((name) => name.startsWith("word/media/"));
  expect(inWord).toHaveLength(1);
});

test("an article leaves with the pictures that can be had, under the numbers of its text", async () => {
  const app = await aDraftWithBadPictures();
  const { file, leftOut } = await followed(app, (jobId) => app.client.renders.article({ id: app.draft.id, jobId }));
  expect(leftOut).toEqual([GONE, CUT]);
  expect(Object.keys(unzipSync(await file.bytes()))).toEqual([
    "article.html",
    "article.txt",
    "images/1.png",
    "images/4.webp",
  ]);
});

test("a text that only names its pictures leaves none of them out", async () => {
  const app = await aDraftWithBadPictures();
  const jobId = app.store.newId();
  const file = await app.client.drafts.export({ id: app.draft.id, format: "md", jobId });
  const ends: unknown[] = [];
  for await (const news of await app.client.exports.progress({ jobId })) ends.push(news);
  expect(ends).toEqual([{ kind: "end", outcome: "made", leftOut: [] }]);
  expect(await file.text()).toContain("![背面](images/2.png)");
});
