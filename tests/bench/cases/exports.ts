import { deflateRawSync } from "node:zlib";
import { exportFormat } from "@shared/api/contract/exports";
import type { MessageView } from "@shared/domain/message";
import { benchApp } from "../bench-app";
import { beside, type Row } from "../measure";
import { seedMessages } from "../seeded-workspace";

const SPAN = { from: "2024-01-01", to: "2027-12-31" };

/** 10,000 messages to each format, beside building the same texts as one string (deflated for XLSX, as its format asks). */
export async function benchExports(): Promise<Row[]> {
  const app = await benchApp();
  seedMessages(app.workspaces.getStore(), 10_000);
  const views = await app.client.messages.views(SPAN);
  const rows: Row[] = [];
  for (const format of exportFormat.options) {
    // What a browser draws is measured by itself (`printing`), on a plan of a size that is printed.
    if (format === "pdf" || format === "png") continue;
    rows.push(
      await beside(
        `export 10k messages: ${format}`,
        format === "xlsx" ? "string build + zlib level 1" : "string build",
        () => (format === "xlsx" ? deflateRawSync(joined(views), { level: 1 }) : Buffer.from(joined(views))),
        async () => (await app.client.exports.create({ ...SPAN, format })).arrayBuffer(),
        3,
      ),
    );
  }
  await app.remove();
  return rows;
}

function joined(views: readonly MessageView[]): string {
  let text = "";
  for (const { message, text: body, groupName, voiceName, staffName } of views) {
    text += `${message.at} ${message.channel} ${groupName ?? ""} ${voiceName ?? ""} ${staffName ?? ""}\r\n${message.title}\r\n${body}\r\n`;
  }
  return text;
}
