/** One scheme's colours: calm paper, black ink, one cinnabar seal. Every one of `TEXT_COLOURS` reads at AA on every one of `GROUNDS`. */
export type Palette = {
  readonly paper: string;
  readonly surface: string;
  readonly sel: string;
  readonly line: string;
  readonly ink: string;
  readonly muted: string;
  readonly cin: string;
  readonly "cin-fill": string;
  readonly "cin-fill-hover": string;
  readonly "cin-soft": string;
  readonly jade: string;
  readonly "jade-soft": string;
  readonly amber: string;
  readonly "amber-soft": string;
  /** For dots and rules only: too light for text. */
  readonly "amber-mark": string;
  readonly indigo: string;
  readonly "indigo-soft": string;
};

/** Paper by day. Amber is darker than the mark's #B7791F so that words in it stay legible. */
export const lightPalette: Palette = {
  paper: "#FAF7F2",
  surface: "#FFFFFF",
  sel: "#F3EDE3",
  line: "#E7E0D6",
  ink: "#1E1B18",
  muted: "#6A625A",
  cin: "#B93A25",
  "cin-fill": "#C8412B",
  "cin-fill-hover": "#B23824",
  "cin-soft": "#FBEDE9",
  jade: "#26705A",
  "jade-soft": "#E8F3EF",
  amber: "#8A5A12",
  "amber-soft": "#FBF3E2",
  "amber-mark": "#B7791F",
  indigo: "#3B5B8C",
  "indigo-soft": "#EAF0F8",
};

/** The same paper at night. The fill is darker than the accent: white words stand on it. */
export const darkPalette: Palette = {
  paper: "#1A1816",
  surface: "#232019",
  sel: "#2D2922",
  line: "#38332C",
  ink: "#EFE9E0",
  muted: "#A79D90",
  cin: "#ED7560",
  "cin-fill": "#C94A34",
  "cin-fill-hover": "#BB4430",
  "cin-soft": "#3A241F",
  jade: "#5FB598",
  "jade-soft": "#1F2E29",
  amber: "#D9A24B",
  "amber-soft": "#352B1B",
  "amber-mark": "#D9A24B",
  indigo: "#8FAEDC",
  "indigo-soft": "#222B3A",
};

/** Grounds that any text may stand on. */
export const GROUNDS = ["paper", "surface", "sel"] as const satisfies readonly (keyof Palette)[];

/** Colours for words. */
export const TEXT_COLOURS = [
  "ink",
  "muted",
  "cin",
  "jade",
  "amber",
  "indigo",
] as const satisfies readonly (keyof Palette)[];
