import { pictureProblems } from "@shared/domain/picture-fit";
import { expect, test } from "vitest";

const picture = { size: 800_000, width: 1080, height: 1920, mime: "image/jpeg" } as const;
const MB = 1024 * 1024;

test("an ordinary picture fits everywhere; one over ten megabytes or 10,800 pixels does not fit Moments", () => {
  expect(pictureProblems(picture, [])).toEqual([]);
  expect(pictureProblems({ ...picture, size: 10 * MB }, [])).toEqual([]);
  expect(pictureProblems({ ...picture, size: 10 * MB + 1, height: 10_801 }, [])).toEqual([
    { channel: "wechat_moments", reason: "bytes", limit: 10 * MB },
    { channel: "wechat_moments", reason: "side", limit: 10_800 },
  ]);
});
