import { muteHandlers } from "@renderer/ui/editor/pasted-node";
import { describe, expect, it } from "vitest";

describe("handlers in pasted HTML", () => {
  it("get a name without meaning before the page's parser sees them", () => {
    expect(muteHandlers(`<img src=x onerror=a()><svg/ONLOAD="b()"><p title=""onclick = c()>`)).toBe(
      `<img src=x x-muted-onerror=a()><svg/x-muted-onLOAD="b()"><p title=""x-muted-onclick = c()>`,
    );
  });

  it("are muted in time that grows with the text", () => {
    expect(muteHandlers(" on".repeat(50_000)).length).toBe(150_000);
  });
});
