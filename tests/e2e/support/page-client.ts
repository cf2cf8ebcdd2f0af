import { type Client, createClient } from "@electron/http/client";
import type { Page } from "@playwright/test";

/**
 * The app's operations, called by the page itself: with its session, on whichever host it runs. For what a test needs to
 * find there, and to look at what came of its clicks; what the test is about is done with the mouse and the keys.
 */
export function pageClient(page: Page): Client {
  return createClient(async (request) => {
    const { pathname } = new URL(request.url);
    const answer = await page.evaluate(callFromPage, { path: pathname, body: await request.text() });
    return new Response(answer.body, { status: answer.status, headers: { "content-type": answer.type } });
  });
}

/** Runs in the page. */
async function callFromPage({ path, body }: { path: string; body: string }) {
  const response = await fetch(new URL(path, location.href), {
    method: "POST",
    headers: { "content-type": "application/json", "x-qunce": "1" },
    body,
  });
  return {
    status: response.status,
    type: response.headers.get("content-type") ?? "application/json",
    body: await response.text(),
  };
}
