import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import i18next from "i18next";
import { lazy, Suspense } from "react";
import { createQueryClient } from "../api/query-client";
import { cssVariablesResolver, theme } from "../styles/theme";
import { router } from "./router";
import "@mantine/core/styles.layer.css";
import "../styles/global.css";

const queryClient = createQueryClient(() => i18next.language);
const colorSchemes = localStorageColorSchemeManager({ key: "qunce.theme" });

const Notices = lazy(async () => ({ default: (await import("./notices")).Notices }));

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
        <Suspense fallback={null}>
          <Notices />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
