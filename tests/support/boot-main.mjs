// Boots the built main bundle with the stand-in in place of `electron`, asks it a few things, prints what happened.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

const standInUrl = new URL("./electron-stand-in.mjs", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: standInUrl, shortCircuit: true } : next(specifier, context),
});

await import(pathToFileURL(process.argv[2]).href);
const { calls, listeners, ready, handler } = globalThis.electronStandIn;
const before = calls.map(([name]) => name);
ready();
// `start` runs on in later turns; the window is its last act.
while (!calls.some(([name]) => name === "window.loadURL")) await new Promise((resolve) => setImmediate(resolve));

const ask = async (url, options) => {
  const response = await handler()(new Request(url, options));
  return {
    status: response.status,
    csp: response.headers.get("content-security-policy"),
    body: (await response.text()).slice(0, 200),
  };
};
const refused = (event) => {
  try {
    listeners.get("qunce:pick-file")(event, "plan");
    return "answered";
  } catch (error) {
    return error.message;
  }
};
const own = { senderFrame: { parent: null, url: "app://qunce/" } };
const MESSAGE = "019aa000-0000-7000-8000-000000000001";
await listeners.get("qunce:notify")(own, "该发了", "会员日开场", MESSAGE);
listeners.get("notification:click")();
await listeners.get("qunce:open-paste-window")(own, MESSAGE);
await listeners.get("qunce:open-paste-window")(own, "../../etc");
const request = (url) => new Promise((resolve) => listeners.get("request")({ url }, resolve));

console.log(
  JSON.stringify({
    before,
    names: calls.map(([name]) => name),
    listeners: [...listeners.keys()],
    window: calls.find(([name]) => name === "new BrowserWindow")?.[1],
    loaded: calls.find(([name]) => name === "window.loadURL")?.[1],
    page: await ask("app://qunce/"),
    foreignHost: await ask("app://evil/"),
    api: await ask("app://qunce/api/workspaces/current", {
      method: "POST",
      headers: { "content-type": "application/json", "x-qunce": "1" },
      body: "{}",
    }),
    foreignSender: refused({ senderFrame: { parent: null, url: "https://evil.example/" } }),
    innerFrame: refused({ senderFrame: { parent: {}, url: "app://qunce/" } }),
    lateSender: refused({ senderFrame: null }),
    notification: calls.find(([name]) => name === "new Notification")?.[1],
    clicked: calls.filter(([name]) => name === "webContents.send"),
    pasteWindow: calls.filter(([name]) => name === "new BrowserWindow").map(([, options]) => options),
    pasteLoads: calls.filter(([name]) => name === "window.loadURL").map(([, address]) => address),
    outside: await request("https://evil.example/"),
    inside: await request("app://qunce/x.js"),
  }),
);
listeners.get("app:will-quit")();
process.exit(0);
