// Started anew for every run: from nothing to the first list of a workspace, through the handler.
import { createApp } from "@electron/create-app";
import { browserPrinter } from "@electron/printer/browser-printer";
import { createIdMaker } from "@electron/services/new-id";

const path = process.argv[2] ?? "";
const now = () => Date.now();
const app = createApp({
  printer: browserPrinter,
  documentsFolder: "",
  now,
  newId: createIdMaker(now),
  report: console.error,
});
await app.client.workspaces.open({ path });
const { due, overdue } = await app.client.messages.today({ date: "2026-11-22" });
process.stdout.write(String(due.length + overdue.length));
await app.close();
