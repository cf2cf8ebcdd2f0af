import { Combobox, createTheme, MantineThemeProvider, Popover } from "@mantine/core";
import type { ReactNode } from "react";

const inside = createTheme({
  components: {
    Combobox: Combobox.extend({ defaultProps: { withinPortal: false } }),
    Popover: Popover.extend({ defaultProps: { withinPortal: false } }),
  },
});

/** For fields in a popover: their options and calendars stay inside it. What lay elsewhere would count as a press outside and shut it. */
export function InsidePopover({ children }: { readonly children: ReactNode }) {
  return <MantineThemeProvider theme={inside}>{children}</MantineThemeProvider>;
}
