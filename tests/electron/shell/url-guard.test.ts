import { externalAddress, isOwnPage, isOwnRequest } from "@electron/shell/url-guard";
import { describe, expect, test } from "vitest";

describe("an address handed to the system's browser", () => {
  test.each([
    ["https://item.jd.com/100012043978.html", "https://item.jd.com/100012043978.html"],
    ["http://example.com/", "http://example.com/"],
    ["mailto:a@example.com", "mailto:a@example.com"],
    ["https://例子.测试/路径", "https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%E5%BE%84"],
  ])("passes when it is a plain web or mail address: %s", (address, expected) => {
    expect(externalAddress(address)).toBe(expected);
  });

  test.each([
    "file:///etc/passwd",
    "smb://host/share",
    "\\\\host\\share",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "ms-msdt:/id",
    "ms-officecmd:{}",
    "vscode://file/x",
    "data:text/html,<script>",
    "blob:https://a/b",
    "app://qunce/",
    "about:blank",
    "chrome://settings",
    "view-source:https://a",
    "ftp://example.com/",
    "tel:123",
    "weixin://dl/chat",
    "https://a@b.example/",
    "https://a:b@c.example/",
    "https://",
    "https:///",
    "//example.com",
    "/relative",
    "",
    " https://example.com",
    "https://example.com/\nx",
    "https://example.com/\u0000",
    "https://exa\tmple.com",
    "java\nscript:alert(1)",
    `https://example.com/${"a".repeat(100_000)}`,
  ])("is refused when it is anything else: %j", (address) => {
    expect(externalAddress(address)).toBeUndefined();
  });
});

describe("our own pages", () => {
  test.each([
    ["app://qunce/", true],
    ["app://qunce/drafts?id=1", true],
    ["app://qunce.evil/", false],
    ["app://evil/", false],
    ["https://qunce/", false],
    ["app:qunce", false],
    ["", false],
  ])("%s is ours: %s", (address, expected) => {
    expect(isOwnPage(address)).toBe(expected);
  });

  test("only our scheme and what the page made itself may be requested", () => {
    expect(
      [
        "app://qunce/api",
        "blob:app://qunce/1",
        "data:image/png;base64,",
        "https://example.com/",
        "file:///x",
        "ws://127.0.0.1/",
      ].map(isOwnRequest),
    ).toEqual([true, true, true, false, false, false]);
  });
});
