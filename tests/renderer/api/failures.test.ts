import { ORPCError } from "@orpc/client";
import { errorCodeOf, errorSentence } from "@renderer/api/error-sentence";
import { tokenIn } from "@renderer/api/session";
import { isWritingStopped } from "@renderer/api/writing-stopped";
import { describe, expect, it } from "vitest";

describe("a failure on the screen", () => {
  it("says the catalogue's sentence with its values, in the language of the screen", () => {
    const error = new ORPCError("LOCKED", { data: { params: { pid: 4711 } } });
    expect([errorCodeOf(error), errorSentence(error, "en")]).toEqual([
      "LOCKED",
      "This workspace is open in another window or program (process 4711). Close that one or open read-only.",
    ]);
  });

  it("of the wire says that nothing is lost", () => {
    const error = new TypeError("Failed to fetch");
    expect([errorCodeOf(error), errorSentence(error, "zh-CN")]).toEqual([
      undefined,
      "后台暂时没有回应。你写的内容还在，连上后会自动保存。",
    ]);
  });

  it("with a code nobody knows has a reference to tell", () => {
    expect(errorSentence(new ORPCError("TEAPOT", { status: 418 }), "zh-CN")).toBe(
      "出了意外的错误，内容没有丢。编号 TEAPOT。",
    );
  });

  it("is not worth another try when the file cannot be written any more; a full disk may have space again", () => {
    const codes = ["READ_ONLY", "FILE_CHANGED", "SAVE_UNCERTAIN", "DISK_FULL", "INVALID_INPUT"];
    expect(codes.filter((code) => isWritingStopped(new ORPCError(code)))).toEqual([
      "READ_ONLY",
      "FILE_CHANGED",
      "SAVE_UNCERTAIN",
    ]);
    expect(isWritingStopped(new TypeError("Failed to fetch"))).toBe(false);
  });
});

describe("the launch link", () => {
  it("carries its token in the hash, and an address of a screen is none", () => {
    expect([tokenIn("#t=abc-123"), tokenIn("#/today?id=1"), tokenIn("")]).toEqual(["abc-123", undefined, undefined]);
  });
});
