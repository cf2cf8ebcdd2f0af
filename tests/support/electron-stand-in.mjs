// Stands in for the `electron` module where its binary cannot be had. Whatever main does not need is not here: a call of
// anything else throws, so that the shell cannot grow unseen.
const calls = [];
const listeners = new Map();

const record =
  (name, answer) =>
  (...args) => {
    calls.push([name, ...args.map((arg) => (typeof arg === "function" ? "ƒ" : arg))]);
    return typeof answer === "function" ? answer(...args) : answer;
  };

const strict = (name, members) =>
  new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol" || key === "then") return undefined;
      if (Object.hasOwn(target, key)) return target[key];
      throw new Error(`main calls ${name}.${key}, which the stand-in does not know`);
    },
  });

const on = (name) => record(`${name}.on`, (event, listener) => void listeners.set(`${name}:${event}`, listener));

let schemeHandler;
let ready;
const whenReady = new Promise((resolve) => {
  ready = resolve;
});

const guardedSession = strict("session", {
  setPermissionRequestHandler: record("session.setPermissionRequestHandler"),
  setPermissionCheckHandler: record("session.setPermissionCheckHandler"),
  setDevicePermissionHandler: record("session.setDevicePermissionHandler"),
  webRequest: strict("webRequest", {
    onBeforeRequest: record("session.webRequest.onBeforeRequest", (_filter, listener) =>
      listeners.set("request", listener),
    ),
  }),
});

export const app = strict("app", {
  enableSandbox: record("app.enableSandbox"),
  requestSingleInstanceLock: record("app.requestSingleInstanceLock", true),
  on: on("app"),
  whenReady: record("app.whenReady", () => whenReady),
  quit: record("app.quit"),
  getAppPath: () => process.env.QUNCE_APP_PATH,
  getLocale: () => "zh-CN",
});

class Window {
  constructor(options) {
    calls.push(["new BrowserWindow", options]);
    this.webContents = strict("webContents", {
      on: on("webContents"),
      send: record("webContents.send"),
      reload: record("webContents.reload"),
    });
  }
  once = on("window");
  on = on("window");
  loadURL = record("window.loadURL", () => Promise.resolve());
  show = record("window.show");
  focus = record("window.focus");
  restore = record("window.restore");
  isMinimized = () => false;
  isDestroyed = () => false;
  close = record("window.close");
}

export const BrowserWindow = Window;
export const session = strict("session", { defaultSession: guardedSession });
export const shell = strict("shell", { openExternal: record("shell.openExternal", () => Promise.resolve()) });
export const protocol = strict("protocol", {
  registerSchemesAsPrivileged: record("protocol.registerSchemesAsPrivileged"),
  handle: record("protocol.handle", (_scheme, handler) => {
    schemeHandler = handler;
  }),
});
export const ipcMain = strict("ipcMain", {
  handle: record("ipcMain.handle", (channel, listener) => void listeners.set(channel, listener)),
});
export const dialog = strict("dialog", {});
class Note {
  constructor(options) {
    calls.push(["new Notification", options]);
  }
  on = on("notification");
  show = record("notification.show");
}
Note.isSupported = () => true;
export const Notification = Note;
export const Menu = strict("Menu", {
  buildFromTemplate: record("Menu.buildFromTemplate", (template) => template.length),
  setApplicationMenu: record("Menu.setApplicationMenu"),
});
export const nativeTheme = strict("nativeTheme", { shouldUseDarkColors: false });

/** What the test asks the booted app: see boot.test.ts. */
export const standIn = { calls, listeners, ready, handler: () => schemeHandler };
globalThis.electronStandIn = standIn;
