import type { DesktopBridge } from "@shared/api/desktop-bridge";
import { contextBridge, ipcRenderer } from "electron";
import {
  COMMAND_MESSAGE,
  NOTIFICATION_CLICKED,
  NOTIFY,
  OPEN_PASTE_WINDOW,
  PICK_FILE,
  PICK_SAVE_PATH,
} from "./shell/bridge-channels";

const bridge: DesktopBridge = {
  platform: process.platform,
  pickFile: (kind) => ipcRenderer.invoke(PICK_FILE, kind),
  pickSavePath: (suggested) => ipcRenderer.invoke(PICK_SAVE_PATH, suggested),
  notify: (title, body, messageId) => void ipcRenderer.invoke(NOTIFY, title, body, messageId),
  openPasteWindow: (messageId) => void ipcRenderer.invoke(OPEN_PASTE_WINDOW, messageId),
  onNotificationClicked: (listener) => hear(NOTIFICATION_CLICKED, listener),
  onCommand: (listener) => hear(COMMAND_MESSAGE, listener),
};

function hear(channel: string, listener: (text: string) => void): () => void {
  const forward = (_event: unknown, text: unknown) => listener(String(text));
  ipcRenderer.on(channel, forward);
  return () => ipcRenderer.off(channel, forward);
}

contextBridge.exposeInMainWorld("qunce", Object.freeze(bridge));
