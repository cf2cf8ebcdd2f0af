import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import type { App } from "@electron/create-app";
import { insertRecord } from "@electron/store/records";
import { blankChatGroup } from "@shared/domain/chat-group";
import { blankMessage } from "@shared/domain/message";
import { addMinutes } from "@shared/domain/wall-time";
import { pictures } from "../../support/pictures";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seededCopy, seededRandom } from "../seeded-text";

const MESSAGES = 1_000;
const PICTURES = 300;
const PICTURE_BYTES = 60_000;
const SPAN = { from: "2027-01-01", to: "2027-12-31" };

/** A pack of 1,000 messages with 300 pictures of 60 KB, as a page and as an archive, beside the least that gets the same bytes there. */
export async function benchPictures(): Promise<Row[]> {
  const app = await benchApp();
  const content = await seed(app);
  const views = await app.client.messages.views(SPAN);
  const texts = () => views.map(({ message, text }) => `${message.at} ${message.title}\r\n${text}\r\n`);
  const create = async (format: "html" | "texts") =>
    (await app.client.exports.create({ ...SPAN, format })).arrayBuffer();
  const rows = [
    await beside(
      `pack of ${MESSAGES.toLocaleString("en")} messages with ${PICTURES} pictures: html`,
      "string build + base64",
      () => Buffer.from(texts().join("") + content.map((bytes) => Buffer.from(bytes).toString("base64")).join("")),
      () => create("html"),
      3,
    ),
    await beside(
      `pack of ${MESSAGES.toLocaleString("en")} messages with ${PICTURES} pictures: zip`,
      "string build + crc32, stored",
      () => {
        const parts = [...texts().map((text) => Buffer.from(text)), ...content];
        for (const part of parts) crc32(part);
        return Buffer.concat(parts);
      },
      () => create("texts"),
      3,
    ),
  ];
  await app.remove();
  return rows;
}

/** Fills the workspace; answers with the pictures' bytes. */
async function seed({ client, workspaces }: Pick<App, "client" | "workspaces">): Promise<Uint8Array[]> {
  const random = seededRandom(9);
  const content = Array.from({ length: PICTURES }, () => {
    const noise = Uint8Array.from({ length: PICTURE_BYTES }, () => random() * 256);
    return new Uint8Array([...pictures.png(), ...noise]);
  });
  const mediaIds: string[] = [];
  for (const [index, bytes] of content.entries()) {
    const { id } = await client.media.add({ file: new File([bytes], `图 ${index}.png`, { type: "image/png" }) });
    mediaIds.push(id);
  }
  const store = workspaces.getStore();
  store.write({ code: "bench.seed", subject: "" }, (tx) => {
    const { id: groupId } = insertRecord(tx, "groups", store.newId(), { ...blankChatGroup, name: "VIP群" });
    for (let index = 0; index < MESSAGES; index += 1) {
      const at = addMinutes("2027-01-01T08:00", index * 120);
      const words = { title: seededCopy(random, 8), text: seededCopy(random, 200) };
      const shown = mediaIds.slice(index, index + 1);
      insertRecord(tx, "messages", store.newId(), { ...blankMessage, ...words, at, groupId, mediaIds: shown });
    }
  });
  return content;
}
