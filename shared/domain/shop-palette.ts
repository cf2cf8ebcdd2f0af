import { contrastOf, type HexColour, READABLE } from "./colour";
import { hexOfOklch, type Oklch, oklchOf } from "./oklch";

/** What leaves the app in a shop's colours. Every one of ink, muted and accent reads at AA on every ground, in both schemes. */
export type ShopPalette = {
  /** Grounds: the sheet, cards on it, and a tint that sets a part off. */
  readonly paper: HexColour;
  readonly surface: HexColour;
  readonly soft: HexColour;
  readonly line: HexColour;
  readonly ink: HexColour;
  readonly muted: HexColour;
  /** The shop's colour for words and rules. */
  readonly accent: HexColour;
  /** The shop's colour as a ground of its own, the words on it, and the quieter ones. */
  readonly fill: HexColour;
  readonly onFill: HexColour;
  readonly onFillQuiet: HexColour;
  /** The same for a page read in the dark, on the app's dark grounds. */
  readonly night: Readonly<Record<"soft" | "accent" | "fill" | "onFill", HexColour>>;
};

const WHITE = "#FFFFFF";

/** Grounds of the phone page in the dark (`page-colours.css`). */
const NIGHT = { paper: "#1A1816", surface: "#232019", sel: "#2D2922" } as const;

/** The app's own colours: what a shop without a colour is shown in. */
export const appPalette: ShopPalette = {
  paper: "#FAF7F2",
  surface: WHITE,
  soft: "#FBEDE9",
  line: "#E7E0D6",
  ink: "#1E1B18",
  muted: "#6A625A",
  accent: "#B93A25",
  fill: "#C8412B",
  onFill: WHITE,
  onFillQuiet: "#FFF8F5",
  night: { soft: "#3A241F", accent: "#ED7560", fill: "#E8674F", onFill: "#1A1816" },
};

/** How much darker a colour may become for white words to stand on it; lighter ones carry dark words instead. */
const MOST_DARKENING = 0.14;

/** The palette of a shop's colour; the app's own without one. */
export function shopPalette(colour: HexColour | null): ShopPalette {
  if (colour === null) return appPalette;
  const own = oklchOf(colour);
  const tint = (lightness: number, share: number, most: number) =>
    hexOfOklch({ ...own, lightness, chroma: Math.min(own.chroma * share, most) });
  const paper = tint(0.976, 0.1, 0.009);
  const soft = tint(0.945, 0.25, 0.028);
  const grounds = [WHITE, paper, soft];
  const ink = tint(0.23, 0.15, 0.02);
  return {
    paper,
    surface: WHITE,
    soft,
    line: tint(0.9, 0.18, 0.02),
    ink,
    muted: darkUntilReadable(oklchOf(tint(0.5, 0.2, 0.022)), grounds),
    accent: darkUntilReadable(own, grounds),
    ...filled(own),
    night: nightPalette(own),
  };
}

function filled(own: Oklch): Pick<ShopPalette, "fill" | "onFill" | "onFillQuiet"> {
  const darker = darkUntilReadable(own, [WHITE]);
  if (own.lightness - oklchOf(darker).lightness <= MOST_DARKENING) {
    return { fill: darker, onFill: WHITE, onFillQuiet: quietOn(darker, WHITE) };
  }
  const dark = hexOfOklch({ ...own, lightness: 0.24, chroma: Math.min(own.chroma * 0.5, 0.06) });
  const fill = lightUntilReadable(own, [dark]);
  return { fill, onFill: dark, onFillQuiet: quietOn(fill, dark) };
}

function nightPalette(own: Oklch): ShopPalette["night"] {
  const soft = hexOfOklch({ ...own, lightness: 0.285, chroma: Math.min(own.chroma * 0.35, 0.035) });
  const accent = lightUntilReadable(own, [...Object.values(NIGHT), soft]);
  return { soft, accent, fill: accent, onFill: NIGHT.paper };
}

function darkUntilReadable(colour: Oklch, grounds: readonly HexColour[]): HexColour {
  return untilReadable(colour, grounds, -0.01);
}

function lightUntilReadable(colour: Oklch, grounds: readonly HexColour[]): HexColour {
  return untilReadable(colour, grounds, 0.01);
}

/** The colour, moved towards black or white no further than it must. */
function untilReadable(colour: Oklch, grounds: readonly HexColour[], step: number): HexColour {
  for (let { lightness } = colour; lightness > 0 && lightness < 1; lightness += step) {
    const hex = hexOfOklch({ ...colour, lightness });
    if (grounds.every((ground) => contrastOf(hex, ground) >= READABLE)) return hex;
  }
  return step < 0 ? "#000000" : WHITE;
}

/** Words on a fill that stand back a little, as far as they can still be read. */
function quietOn(fill: HexColour, words: HexColour): HexColour {
  const [ground, full] = [oklchOf(fill), oklchOf(words)];
  for (const share of [0.7, 0.8, 0.9]) {
    const lightness = ground.lightness + (full.lightness - ground.lightness) * share;
    const hex = hexOfOklch({ ...ground, lightness, chroma: Math.min(ground.chroma, 0.05) });
    if (contrastOf(hex, fill) >= READABLE) return hex;
  }
  return words;
}
