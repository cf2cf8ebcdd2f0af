import { type HexColour, hexOfLinear, linearOf } from "./colour";

/** A colour by how it is seen: lightness 0 to 1, chroma (0 is grey, most screens end near 0.3), hue in radians. */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

/** A colour by how it is seen; matrices of Björn Ottosson's OKLab (2020). */
export function oklchOf(hex: HexColour): Oklch {
  const [red, green, blue] = linearOf(hex);
  const l = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
  const m = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
  const s = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
  const lightness = 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s;
  const a = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
  const b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

/** The nearest colour a screen can show: what is too vivid for its lightness gets less vivid, not another hue. */
export function hexOfOklch({ lightness, chroma, hue }: Oklch): HexColour {
  let [grey, vivid] = [0, chroma];
  if (isShown(lightOf({ lightness, chroma, hue }))) return hexOfLinear(lightOf({ lightness, chroma, hue }));
  // Twelve halvings are finer than the 256 steps of a screen.
  for (let round = 0; round < 12; round += 1) {
    const middle = (grey + vivid) / 2;
    if (isShown(lightOf({ lightness, chroma: middle, hue }))) grey = middle;
    else vivid = middle;
  }
  return hexOfLinear(lightOf({ lightness, chroma: grey, hue }));
}

function lightOf({ lightness, chroma, hue }: Oklch): [number, number, number] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return [
    4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
    -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
    -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
  ];
}

function isShown(light: readonly number[]): boolean {
  return light.every((value) => value >= -0.000_5 && value <= 1.000_5);
}
