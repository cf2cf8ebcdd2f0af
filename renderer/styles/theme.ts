import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { darkPalette, lightPalette, type Palette } from "./palette";

const cinnabar: MantineColorsTuple = [
  "#FBEDE9",
  "#F6D8D0",
  "#EEB3A5",
  "#E88C79",
  "#E8674F",
  "#D85440",
  "#C8412B",
  "#B23824",
  "#962F1E",
  "#7A2618",
];
const jade: MantineColorsTuple = [
  "#E8F3EF",
  "#CFE5DC",
  "#A3CFBF",
  "#7FC2AA",
  "#5FB598",
  "#429A7E",
  "#2E7D64",
  "#26705A",
  "#1E5A48",
  "#164536",
];
const amber: MantineColorsTuple = [
  "#FBF3E2",
  "#F5E3BF",
  "#EBCB89",
  "#E2B566",
  "#D9A24B",
  "#C88B31",
  "#B7791F",
  "#A06818",
  "#8A5A12",
  "#6C460D",
];
const indigo: MantineColorsTuple = [
  "#EAF0F8",
  "#D3DFEF",
  "#B1C6E5",
  "#8FAEDC",
  "#7393C8",
  "#5577AC",
  "#3B5B8C",
  "#324E79",
  "#294064",
  "#20334F",
];

/** Mantine's greys, warmed to paper. */
const gray: MantineColorsTuple = [
  "#FAF7F2",
  "#F3EDE3",
  "#EDE6DB",
  "#E7E0D6",
  "#D2C9BC",
  "#B3A99C",
  "#8A8177",
  "#6A625A",
  "#453F39",
  "#1E1B18",
];
const dark: MantineColorsTuple = [
  "#EFE9E0",
  "#CFC7BB",
  "#A79D90",
  "#857C70",
  "#38332C",
  "#2D2922",
  "#232019",
  "#1A1816",
  "#141210",
  "#0E0C0B",
];

const SANS = '"PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", system-ui, sans-serif';

/** Titles in the serif CJK face of the system. */
export const SERIF = '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif';

/** Mantine's theme: 14 px base, 4-px grid, 8-px corners, hairlines instead of shadows. */
export const theme = createTheme({
  fontFamily: SANS,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono CJK SC", monospace',
  headings: { fontFamily: SERIF, fontWeight: "600" },
  colors: { cinnabar, jade, amber, indigo, gray, dark },
  primaryColor: "cinnabar",
  primaryShade: { light: 6, dark: 6 },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "10px", xl: "12px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "20px", xl: "28px" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "18px" },
  lineHeights: { xs: "1.35", sm: "1.35", md: "1.45", lg: "1.5", xl: "1.6" },
  shadows: { xs: "none", sm: "none", md: "0 6px 24px rgb(30 27 24 / 10%)", lg: "0 6px 24px rgb(30 27 24 / 10%)" },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm", variant: "default" } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray" } },
    Input: { defaultProps: { size: "sm" } },
    InputWrapper: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 100 } } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.35 } },
    },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 100 }, shadow: "md" } },
    Popover: { defaultProps: { transitionProps: { duration: 100 }, shadow: "md" } },
    Combobox: { defaultProps: { shadow: "md" } },
    Notification: { defaultProps: { color: "gray" } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 12 } },
  },
});

/** Our palette as CSS variables, and Mantine's own variables bent to it. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { "--serif": SERIF },
  light: variablesOf(lightPalette),
  dark: variablesOf(darkPalette),
});

function variablesOf(palette: Palette): Record<`--${string}`, string> {
  const own = Object.fromEntries(Object.entries(palette).map(([name, value]) => [`--${name}`, value]));
  return {
    ...own,
    "--mantine-color-body": "var(--paper)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--muted)",
    "--mantine-color-placeholder": "var(--muted)",
    "--mantine-color-anchor": "var(--indigo)",
    "--mantine-color-error": "var(--cin)",
    "--mantine-color-default": "var(--surface)",
    "--mantine-color-default-hover": "var(--sel)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--line)",
    "--mantine-color-disabled": "var(--sel)",
    "--mantine-color-disabled-color": "var(--muted)",
    "--mantine-color-disabled-border": "var(--line)",
    "--mantine-color-gray-light-hover": "var(--sel)",
    "--mantine-color-gray-light-color": "var(--muted)",
    "--mantine-primary-color-filled": "var(--cin-fill)",
    "--mantine-primary-color-filled-hover": "var(--cin-fill-hover)",
    "--mantine-color-cinnabar-filled": "var(--cin-fill)",
    "--mantine-color-cinnabar-filled-hover": "var(--cin-fill-hover)",
    "--mantine-color-cinnabar-text": "var(--cin)",
    "--mantine-color-cinnabar-light": "var(--cin-soft)",
    "--mantine-color-cinnabar-light-color": "var(--cin)",
    "--mantine-color-jade-text": "var(--jade)",
    "--mantine-color-jade-light": "var(--jade-soft)",
    "--mantine-color-jade-light-color": "var(--jade)",
    "--mantine-color-amber-text": "var(--amber)",
    "--mantine-color-amber-light": "var(--amber-soft)",
    "--mantine-color-amber-light-color": "var(--amber)",
    "--mantine-color-indigo-text": "var(--indigo)",
    "--mantine-color-indigo-light": "var(--indigo-soft)",
    "--mantine-color-indigo-light-color": "var(--indigo)",
  };
}
