/** The one origin whose pages are ours in the desktop app. */
export const APP_ORIGIN = "app://qunce";

const LONGEST_EXTERNAL_URL = 2_000;
const EXTERNAL_PROTOCOLS = new Set(["https:", "http:", "mailto:"]);

/** Whether an address is a page of ours; anything unreadable is not. */
export function isOwnPage(address: string): boolean {
  const url = parse(address);
  return url !== undefined && `${url.protocol}//${url.host}` === APP_ORIGIN;
}

/** An address that may be given to the system's browser or mail program; undefined for every other (`file:`, `javascript:`, UNC, hidden credentials, control characters). */
export function externalAddress(address: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  if (address.length > LONGEST_EXTERNAL_URL || /[\u0000-\u0020\u007f]/.test(address)) return undefined;
  const url = parse(address);
  if (!url || !EXTERNAL_PROTOCOLS.has(url.protocol)) return undefined;
  if (url.username !== "" || url.password !== "") return undefined;
  if (url.protocol !== "mailto:" && url.hostname === "") return undefined;
  return url.href;
}

/** Whether a request may leave the window's session: only our own scheme, blobs and data made by the page. */
export function isOwnRequest(address: string): boolean {
  return isOwnPage(address) || /^(blob|data|devtools):/.test(address);
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
