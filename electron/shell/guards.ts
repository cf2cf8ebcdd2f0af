import { app, type Session, session, shell, type WebContents } from "electron";
import { isGranted } from "./permissions";
import { externalAddress, isOwnPage, isOwnRequest } from "./url-guard";

/** Closes every way out of our own pages: navigation, new windows, webviews, permissions, the network. */
export function installGuards(): void {
  guardSession(session.defaultSession);
  app.on("session-created", guardSession);
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
}

function guardSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isGranted(permission, isOwnPage(contents?.getURL() ?? "")));
  });
  guarded.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, isOwnPage(origin)));
  guarded.setDevicePermissionHandler(() => false);
  guarded.webRequest.onBeforeRequest({ urls: ["<all_urls>"] }, (details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
}

function guardContents(contents: WebContents): void {
  const stay = (details: { url: string; preventDefault(): void }) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  };
  contents.on("will-navigate", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url);
    if (address) void shell.openExternal(address);
    return { action: "deny" };
  });
}
