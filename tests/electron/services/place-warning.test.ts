import { placeWarning } from "@electron/services/place-warning";
import { expect, it } from "vitest";

it.each([
  ["/Users/mei/Library/Mobile Documents/com~apple~CloudDocs/店.qunce", "synced_folder"],
  ["/Users/mei/Dropbox/店.qunce", "synced_folder"],
  ["/Users/mei/Dropbox (个人)/店/店.qunce", "synced_folder"],
  ["C:\\Users\\mei\\OneDrive\\文档\\店.qunce", "synced_folder"],
  ["C:\\Users\\mei\\OneDrive - 某某公司\\店.qunce", "synced_folder"],
  ["C:\\Users\\mei\\iCloudDrive\\店.qunce", "synced_folder"],
  ["D:\\坚果云\\店.qunce", "synced_folder"],
  ["/home/mei/Nutstore Files/店.qunce", "synced_folder"],
  ["\\\\nas\\share\\店.qunce", "network_drive"],
  ["//nas/share/店.qunce", "network_drive"],
  ["/Users/mei/Documents/群策/店.qunce", null],
  ["C:\\Users\\mei\\Documents\\群策\\店.qunce", null],
  ["/home/mei/dropboxes/店.qunce", null],
  ["/home/mei/店/OneDrive 备忘.qunce", null],
  ["/Users/mei/Library/Application Support/店.qunce", null],
])("a workspace at %s gets the warning %s", (path, warning) => {
  expect(placeWarning(path)).toBe(warning);
});
