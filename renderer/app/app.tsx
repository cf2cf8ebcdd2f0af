import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import i18next from "i18next";
import { createQueryClient } from "../api/query-client";
import { cssVariablesResolver, theme } from "../styles/theme";
import classes from "./app.module.css";
import { router } from "./router";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "../styles/global.css";

const queryClient = createQueryClient(() => i18next.language);
const colorSchemes = localStorageColorSchemeManager({ key: "qunce.theme" });

/** Everything on the screen, inside what it all needs: theme, cache of answers, router. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notifications
          position="bottom-left"
          limit={4}
          transitionDuration={120}
          containerWidth={352}
          className={classes.notices}
        />
      </QueryClientProvider>
    </MantineProvider>
  );
}
