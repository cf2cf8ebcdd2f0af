import type { SourcePicture } from "../exports/page-printer";

/** Sends one command of the DevTools protocol to a page and answers its result. */
export type SendCommand = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** The widest and highest picture a browser still draws, in its own pixels. */
const MOST_PIXELS = 16_000;

/** Puts a page that needs nothing from outside into the tab and waits until its pictures and fonts are there. */
export async function loadPage(send: SendCommand, html: string): Promise<void> {
  await send("Page.enable");
  const { frameTree } = (await send("Page.getFrameTree")) as { frameTree: { frame: { id: string } } };
  await send("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
  await send("Runtime.evaluate", {
    expression:
      "Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => {}))]).then(() => true)",
    awaitPromise: true,
  });
}

/** The loaded page as PDF; paper, direction and margins are those of its own `@page`. */
export async function printPage(send: SendCommand): Promise<Uint8Array<ArrayBuffer>> {
  const { data } = await send("Page.printToPDF", { printBackground: true, preferCSSPageSize: true });
  return bytesOf(data);
}

/** The loaded page as a PNG of twice its size: `width` px wide, as high as its content. A very long one is drawn smaller rather than cut. */
export async function photographPage(send: SendCommand, width: number): Promise<Uint8Array<ArrayBuffer>> {
  await send("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: false });
  const { result } = (await send("Runtime.evaluate", {
    expression: "Math.ceil(document.documentElement.getBoundingClientRect().height)",
    returnByValue: true,
  })) as { result: { value: number } };
  const scale = Math.min(2, MOST_PIXELS / Math.max(result.value, 1));
  const { data } = await send("Page.captureScreenshot", {
    format: "png",
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: result.value, scale },
  });
  return bytesOf(data);
}

/** Pictures drawn one after the other, each at most `longest` px a side, as JPEGs; undefined for one that cannot be drawn. */
export async function shrinkPictures(
  send: SendCommand,
  pictures: readonly SourcePicture[],
  longest: number,
): Promise<(Uint8Array<ArrayBuffer> | undefined)[]> {
  await send("Emulation.setDeviceMetricsOverride", {
    ...{ width: longest, height: longest, deviceScaleFactor: 1, mobile: false },
  });
  const shrunk: (Uint8Array<ArrayBuffer> | undefined)[] = [];
  for (const { bytes, mime } of pictures) {
    const address = `data:${mime};base64,${Buffer.from(bytes).toString("base64")}`;
    const style = `display:block;max-width:${longest}px;max-height:${longest}px`;
    await loadPage(send, `<body style="margin:0;background:#fff"><img style="${style}" src="${address}">`);
    shrunk.push(await photographPicture(send));
  }
  return shrunk;
}

/** The one picture of the loaded page. */
async function photographPicture(send: SendCommand): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { result } = (await send("Runtime.evaluate", {
    expression: "(([image]) => image.decode().then(() => [image.width, image.height], () => []))(document.images)",
    awaitPromise: true,
    returnByValue: true,
  })) as { result: { value: number[] } };
  const [width, height] = result.value;
  if (!width || !height) return undefined;
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await send("Page.captureScreenshot", { format: "jpeg", quality: 84, clip });
  return bytesOf(data);
}

function bytesOf(data: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(String(data), "base64"));
}
