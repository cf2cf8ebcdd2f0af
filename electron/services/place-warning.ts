/** Why a place is a poor one for a workspace: files there are swapped or locked behind the app's back (QUALITY 2.3). */
export type PlaceWarning = "synced_folder" | "network_drive";

/** Folder names that sync clients use; a personal or company suffix may follow (`OneDrive - 某公司`, `Dropbox (个人)`). */
const SYNCED = [
  "onedrive",
  "dropbox",
  "坚果云",
  "nutstore",
  "icloud drive",
  "iclouddrive",
  "google drive",
  "百度网盘",
  "baidunetdisk",
];

/** Looks at the path alone: a synced folder or a network share is warned about, never refused. */
export function placeWarning(path: string): PlaceWarning | null {
  if (/^(\\\\|\/\/)[^\\/]/.test(path)) return "network_drive";
  const segments = path
    .normalize("NFC")
    .toLowerCase()
    .split(/[\\/]+/);
  const folders = segments.slice(0, -1);
  if (folders.some((name) => SYNCED.some((client) => name === client || startsAsName(name, client)))) {
    return "synced_folder";
  }
  return folders.some((name, index) => name === "library" && folders[index + 1] === "mobile documents")
    ? "synced_folder"
    : null;
}

/** `dropbox (personal)` is the client's folder, `dropboxes` is somebody's own. */
function startsAsName(name: string, client: string): boolean {
  return name.startsWith(client) && /^[\s\-(（_]/.test(name.slice(client.length));
}
