import { machineFolders } from "@electron/services/machine-folders";
import { describe, expect, it } from "vitest";

describe("where a machine keeps things", () => {
  it("is each system's usual place", () => {
    expect([
      machineFolders({ platform: "linux", home: "/home/mei", env: {} }),
      machineFolders({ platform: "linux", home: "/home/mei", env: { XDG_DATA_HOME: "/data/mei" } }),
      machineFolders({ platform: "darwin", home: "/Users/mei", env: {} }),
      machineFolders({
        platform: "win32",
        home: "C:\\Users\\mei",
        env: { APPDATA: "C:\\Users\\mei\\AppData\\Roaming" },
      }),
    ]).toEqual([
      { dataFolder: "/home/mei/.local/share/qunce", documentsFolder: "/home/mei/Documents/群策" },
      { dataFolder: "/data/mei/qunce", documentsFolder: "/home/mei/Documents/群策" },
      { dataFolder: "/Users/mei/Library/Application Support/Qunce", documentsFolder: "/Users/mei/Documents/群策" },
      { dataFolder: "C:\\Users\\mei\\AppData\\Roaming\\Qunce", documentsFolder: "C:\\Users\\mei\\Documents\\群策" },
    ]);
  });

  it("can be given by whoever carries the app about", () => {
    const env = { QUNCE_DATA: "/usb/data", QUNCE_DOCUMENTS: "/usb/plans" };
    expect(machineFolders({ platform: "linux", home: "/home/mei", env })).toEqual({
      dataFolder: "/usb/data",
      documentsFolder: "/usb/plans",
    });
  });
});
