import { browserPrinter } from "@electron/printer/browser-printer";
import { readImageHeader } from "@electron/services/image-header";
import { expect, test } from "vitest";
import { hasChromium } from "../../support/phone-page";
import { noisePng, turnedJpeg } from "../../support/photos";

const sizeOf = (bytes: Uint8Array | undefined) => {
  const header = bytes && readImageHeader(bytes);
  return header && [header.mime, header.width, header.height];
};

test.runIf(hasChromium)(
  "pictures come out as JPEGs no longer than asked, the right way up, never larger than they were",
  async () => {
    const png = (width: number, height: number) => ({ bytes: noisePng(width, height), mime: "image/png" });
    const broken = { bytes: new Uint8Array(png(40, 40).bytes.subarray(0, 20)), mime: "image/png" };
    const [wide, small, none] = await browserPrinter.shrink([png(1200, 400), png(90, 60), broken], 600);
    expect([wide, small, none].map(sizeOf)).toEqual([["image/jpeg", 600, 200], ["image/jpeg", 90, 60], undefined]);
    const camera = { bytes: turnedJpeg(wide ?? new Uint8Array()), mime: "image/jpeg" };
    const [upright] = await browserPrinter.shrink([camera], 300);
    expect(sizeOf(upright)).toEqual(["image/jpeg", 100, 300]);
  },
);

test.runIf(hasChromium)("giving up leaves at once", async () => {
  const pictures = Array.from({ length: 8 }, (_, seed) => ({
    bytes: noisePng(500, 500, seed + 1),
    mime: "image/png",
  }));
  const controller = new AbortController();
  const shrinking = browserPrinter.shrink(pictures, 800, controller.signal);
  controller.abort();
  await expect(shrinking).rejects.toMatchObject({ code: "EXPORT_CANCELLED" });
});
