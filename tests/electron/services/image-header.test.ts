import { readImageHeader } from "@electron/services/image-header";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictures } from "../../support/pictures";

describe("the header of a picture", () => {
  it.each([
    ["png", { mime: "image/png", width: 640, height: 480 }],
    ["gif", { mime: "image/gif", width: 120, height: 90 }],
    ["jpeg", { mime: "image/jpeg", width: 1080, height: 1920 }],
    ["webpLossy", { mime: "image/webp", width: 300, height: 200 }],
    ["webpLossless", { mime: "image/webp", width: 301, height: 201 }],
    ["webpExtended", { mime: "image/webp", width: 4000, height: 3000 }],
  ] as const)("of a %s says its type and size", (name, header) => {
    expect(readImageHeader(pictures[name]())).toEqual(header);
  });

  it("tells type but no size when the bytes break off", () => {
    expect(readImageHeader(pictures.png().slice(0, 12))).toEqual({ mime: "image/png", width: null, height: null });
  });

  it.each([
    ["a web page", "<!doctype html><script>alert(1)</script>"],
    ["an SVG, which can carry script", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["a zip file", "PK\u0003\u0004"],
    ["a RIFF file that is no picture", "RIFF\u0000\u0000\u0000\u0000WAVEfmt "],
    ["nothing", ""],
  ])("does not take %s for a picture", (_, text) => {
    expect(readImageHeader(new TextEncoder().encode(text))).toBeUndefined();
  });

  it("reads any bytes after a picture's first ones without failing", () => {
    const starts = Object.values(pictures).map((make) => make().slice(0, 16));
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const header = readImageHeader(new Uint8Array([...start, ...rest]));
        expect(header === undefined || header.width === null || header.width > 0).toBe(true);
      }),
    );
  });
});
