/** Puts a picture on the clipboard as PNG, the one type every program pastes. False when the browser refused. */
export function copyImage(address: string): Promise<boolean> {
  return copyPng(pngOf(address));
}

/** Puts a picture that is still being drawn on the clipboard. False when the browser refused. */
export async function copyPng(png: Promise<Blob>): Promise<boolean> {
  try {
    // The promise goes in unawaited: waiting first would lose the click that allows it.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}

async function pngOf(address: string): Promise<Blob> {
  const blob = await (await fetch(address)).blob();
  if (blob.type === "image/png") return blob;
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
