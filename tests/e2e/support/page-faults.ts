import type { BrowserContext, Page } from "@playwright/test";

/** What went wrong in the pages of a test. Whatever is in it at the end fails the test. */
export type PageFaults = {
  /** Watches every page of a context, from before its first script. */
  readonly watch: (context: BrowserContext, origin: string) => Promise<void>;
  /** A fault the test brings about on purpose: it must happen, and is then no fault. */
  readonly expect: (pattern: RegExp) => void;
  /** A fault that may come of what the test does, or may not. */
  readonly allow: (pattern: RegExp) => void;
  /** What is left over, and expected faults that never came. */
  readonly unexpected: () => string[];
};

/** Where a page may get things from beside its own origin. */
const OWN = /^(blob|data|about|devtools|chrome-error):/;

/** Collects uncaught errors, console errors, breaches of the content security policy, dialogs, and requests that leave the origin. */
export function collectFaults(): PageFaults {
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const allowed: RegExp[] = [];
  return {
    async watch(context, origin) {
      await context.addInitScript(tellOfViolations);
      for (const page of context.pages()) watchPage(page, origin, faults);
      context.on("page", (page) => watchPage(page, origin, faults));
    },
    expect: (pattern) => expected.push(pattern),
    allow: (pattern) => allowed.push(pattern),
    unexpected: () => [
      ...faults.filter((fault) => ![...expected, ...allowed].some((pattern) => pattern.test(fault))),
      ...expected
        .filter((pattern) => !faults.some((fault) => pattern.test(fault)))
        .map((pattern) => `never: ${pattern}`),
    ],
  };
}

function watchPage(page: Page, origin: string, faults: string[]): void {
  const note = (fault: string) => faults.push(fault);
  const isForeign = (url: string) => !OWN.test(url) && new URL(url).origin !== origin && !url.startsWith(`${origin}/`);
  page.on("pageerror", (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on("crash", () => note("the page crashed"));
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    if (isForeign(request.url())) note(`request to another host: ${request.url()}`);
  });
  page.on("websocket", (socket) => note(`socket: ${socket.url()}`));
  page.on("dialog", (dialog) => {
    note(`dialog: ${dialog.message()}`);
    // A page that asks before it closes would wait for ever.
    void dialog.dismiss().catch(() => undefined);
  });
}

/** Runs in the page. A breach of the policy is told as a console error, which the test hears of on every host. */
function tellOfViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}
