import { QunceError } from "@shared/api/errors";
import type { PagePrinter } from "../exports/page-printer";
import { withBlankTab } from "./browser-pipe";
import { findBrowser } from "./find-browser";
import { loadPage, photographPage, printPage, type SendCommand, shrinkPictures } from "./page-session";

/** Prints with the machine's own Chromium, where the app runs without Electron. Throws NO_BROWSER when there is none. */
export const browserPrinter: PagePrinter = {
  pdf: async (html, signal) => {
    const print = async (send: SendCommand) => {
      await loadPage(send, html);
      return printPage(send);
    };
    return withBlankTab(browserOrError(), print, signal);
  },
  png: async (html, width, signal) => {
    const photograph = async (send: SendCommand) => {
      await loadPage(send, html);
      return photographPage(send, width);
    };
    return withBlankTab(browserOrError(), photograph, signal);
  },
  shrink: async (pictures, longest, signal) =>
    withBlankTab(browserOrError(), (send) => shrinkPictures(send, pictures, longest), signal),
};

function browserOrError(): string {
  const browser = findBrowser();
  if (!browser) throw new QunceError("NO_BROWSER");
  return browser;
}
