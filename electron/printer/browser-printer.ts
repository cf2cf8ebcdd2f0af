import { QunceError } from "@shared/api/errors";
import type { PagePrinter } from "../exports/page-printer";
import { withBlankTab } from "./browser-pipe";
import { findBrowser } from "./find-browser";
import { loadPage, photographPage, printPage } from "./page-session";

/** Prints with the machine's own Chromium, where the app runs without Electron. Throws NO_BROWSER when there is none. */
export const browserPrinter: PagePrinter = {
  pdf: (html) =>
    withBlankTab(browserOrError(), async (send) => {
      await loadPage(send, html);
      return printPage(send);
    }),
  png: (html, width) =>
    withBlankTab(browserOrError(), async (send) => {
      await loadPage(send, html);
      return photographPage(send, width);
    }),
};

function browserOrError(): string {
  const browser = findBrowser();
  if (!browser) throw new QunceError("NO_BROWSER");
  return browser;
}
