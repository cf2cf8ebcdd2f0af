import { test } from "./support/test";

test("a script that gets into the page is stopped by its policy, and no fault of a page escapes this suite", async ({
  page,
  faults,
}) => {
  faults.expect(/^console: policy: script-src(-elem)? inline/);
  faults.expect(/^console: policy: connect-src https:\/\/elsewhere\.example/);
  faults.expect(/^console: policy: img-src https:\/\/elsewhere\.example/);
  faults.expect(/^request to another host: https:\/\/elsewhere\.example\/pixel\.gif/);
  faults.expect(/^uncaught: Error: nobody catches this/);
  faults.expect(/^dialog: a question/);
  // Chromium's own words for each breach.
  faults.expect(/^console: .*violates the following Content Security Policy/);
  faults.allow(/^console: /);
  const uncaught = page.waitForEvent("pageerror");
  await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.stolen = 1";
    document.body.append(script);
    await fetch("https://elsewhere.example/collect").catch(() => undefined);
    const picture = new Image();
    const isRefused = new Promise((resolve) => picture.addEventListener("error", resolve));
    picture.src = "https://elsewhere.example/pixel.gif";
    await isRefused;
    confirm("a question");
    setTimeout(() => {
      throw new Error("nobody catches this");
    });
  });
  await uncaught;
});
