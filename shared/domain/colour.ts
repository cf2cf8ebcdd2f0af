import { z } from "zod";

/** A colour as `#RRGGBB`. */
export type HexColour = string;

/** A colour from outside, however its letters were typed. */
export const hexColour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .transform((text) => text.toUpperCase());

/** Words of any size can be read on a ground from this contrast on (WCAG 2 AA). */
export const READABLE = 4.5;

/** Red, green and blue from 0 to 1, in light rather than in the screen's numbers. */
export function linearOf(hex: HexColour): [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The colour of such light; what a screen cannot show is brought to its edge. */
export function hexOfLinear(light: readonly [number, number, number]): HexColour {
  const channels = light.map((value) => {
    const bounded = Math.min(1, Math.max(0, value));
    const shown = bounded <= 0.003_130_8 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}

/** How far two colours stand apart in brightness, from 1 (not at all) to 21 (WCAG 2). */
export function contrastOf(a: HexColour, b: HexColour): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(hex: HexColour): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
