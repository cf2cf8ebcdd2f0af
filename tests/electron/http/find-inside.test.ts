import { resolve } from "node:path";
import { findInside } from "@electron/http/find-inside";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const folder = resolve("/srv/qunce/renderer");

describe("the file that an address names", () => {
  it.each([
    ["/index.html", "index.html"],
    ["/assets/main-B2x.js", "assets/main-B2x.js"],
    ["/assets/%E7%BE%A4.png", "assets/群.png"],
  ])("%s is %s in the folder", (pathname, file) => {
    expect(findInside(folder, pathname)).toBe(resolve(folder, file));
  });

  it.each([
    "/../secret",
    "/%2e%2e/secret",
    "/%2e%2e%2fsecret",
    "/assets/..%2f..%2f..%2fetc/passwd",
    "/..\\..\\windows\\win.ini",
    "/%5c%5cserver%5cshare",
    "/..%5c..%5csecret",
    "/assets/%00.js",
    "/index.html%00.png",
    "//etc/passwd",
    "/%2fetc/passwd",
    "/c:/windows/win.ini",
    "/index.html::$DATA",
    "/./index.html",
    "/%",
    "/%c0%ae%c0%ae/secret",
    "/assets/",
    "/",
    "",
    "index.html",
  ])("%s is no file", (pathname) => {
    expect(findInside(folder, pathname)).toBeUndefined();
  });

  it("never lies outside the folder, whatever the address", () => {
    const part = fc.oneof(fc.constantFrom("..", "%2e", "%2f", "/", "\\", "%5c", "%00", ".", ":", "a"), fc.string());
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const file = findInside(folder, `/${parts.join("")}`);
        expect(file === undefined || file.startsWith(`${folder}/`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
