import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, Notification } from "electron";
import { NOTIFICATION_CLICKED, NOTIFY, OPEN_PASTE_WINDOW, PICK_FILE, PICK_SAVE_PATH } from "./bridge-channels";
import { openPasteWindow } from "./paste-window";
import { isOwnPage } from "./url-guard";
import { focusWindow } from "./window";

const FILE_FILTERS = {
  workspace: [{ name: "群策工作区 Qunce workspace", extensions: ["qunce"] }],
  plan: [{ name: "表格 Spreadsheet", extensions: ["xlsx", "csv"] }],
  house: [{ name: "群策搬家文件 Qunce house", extensions: ["qunce-house"] }],
};

/** Answers what only a desktop program can do for the page: file dialogs and notifications. */
export function installBridge(window: () => BrowserWindow | undefined): void {
  answer(PICK_FILE, async (kind) => {
    const filters = kind === "plan" || kind === "house" ? FILE_FILTERS[kind] : FILE_FILTERS.workspace;
    const owner = window();
    const options = { properties: ["openFile" as const], filters };
    const result = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return result.filePaths[0] ?? null;
  });
  answer(PICK_SAVE_PATH, async (suggested) => {
    const path = String(suggested);
    const filters = path.endsWith(".qunce-house") ? FILE_FILTERS.house : FILE_FILTERS.workspace;
    const options = { defaultPath: path, filters };
    const owner = window();
    const result = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
    return result.filePath || null;
  });
  answer(NOTIFY, async (title, body, subject) => {
    if (Notification.isSupported()) notify(window, String(title), String(body), idOf(subject));
    return null;
  });
  answer(OPEN_PASTE_WINDOW, async (messageId) => {
    openPasteWindow(idOf(messageId));
    return null;
  });
}

/** Shown notifications are kept: one that was collected no longer answers a click. */
const shown = new Set<Notification>();

function notify(window: () => BrowserWindow | undefined, title: string, body: string, subject?: string): void {
  const notification = new Notification({ title, body });
  shown.add(notification);
  const forget = () => shown.delete(notification);
  notification.on("close", forget);
  notification.on("click", () => {
    forget();
    const owner = window();
    if (!owner || owner.isDestroyed()) return;
    focusWindow(owner);
    if (subject !== undefined) owner.webContents.send(NOTIFICATION_CLICKED, subject);
  });
  notification.show();
}

/** Pages name messages by their id and by nothing else. */
function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
}

/** The only way a message is answered: it must come from the top frame of one of our own pages. */
function answer(channel: string, work: (...args: unknown[]) => Promise<string | null>): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isTrustedSender(event)) throw new Error("refused: not from the app's own page");
    return work(...args);
  });
}

function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
