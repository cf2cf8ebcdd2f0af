import { hrefOf, isSafeHref } from "@renderer/ui/editor/safe-href";
import { describe, expect, it } from "vitest";

describe("link addresses", () => {
  it.each(["https://a.cn/x?y=1", "HTTP://a.cn", "mailto:a@b.cn"])("%s may stand in a link", (href) => {
    expect(isSafeHref(href)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "java\nscript:1",
    "https://a.cn/\u0000",
    "//a.cn",
    "/media/1",
    "ftp://a.cn",
    "https:// a",
    "",
  ])("%j may not", (href) => {
    expect(isSafeHref(href)).toBe(false);
  });

  it("completes what people type", () => {
    expect(["jd.com/x", " a@b.cn ", "https://a.cn", "店铺", "javascript:x", "javascript:a.b"].map(hrefOf)).toEqual([
      "https://jd.com/x",
      "mailto:a@b.cn",
      "https://a.cn",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
