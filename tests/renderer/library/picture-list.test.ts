import { findPictures, pictureTags, sizeForPeople } from "@renderer/features/library/picture-list";
import type { Media } from "@shared/domain/media";
import { describe, expect, it } from "vitest";
import { idOf } from "../../support/a-shop";

const picture = (n: number, name: string, tags: string[]): Media => ({
  id: idOf(n),
  revision: 1,
  createdAt: `2026-11-${10 + n}T09:00:00.000Z`,
  updatedAt: "",
  trashedAt: null,
  name,
  mime: "image/png",
  sha256: "0".repeat(64),
  size: 68,
  width: 1,
  height: 1,
  tags,
});
const pictures = [
  picture(1, "会员日.png", ["海报"]),
  picture(2, "Swatch 03.png", ["色号"]),
  picture(3, "豆沙.png", ["色号", "海报"]),
];

describe("the wall of pictures", () => {
  it("finds by name or tag, whatever the case, the latest first", () => {
    const find = (words: string, tag?: string) => findPictures(pictures, words, tag).map(({ name }) => name);
    expect(find("")).toEqual(["豆沙.png", "Swatch 03.png", "会员日.png"]);
    expect(find(" swatch ")).toEqual(["Swatch 03.png"]);
    expect(find("海报")).toEqual(["豆沙.png", "会员日.png"]);
    expect(find("豆", "色号")).toEqual(["豆沙.png"]);
    expect(find("会员", "色号")).toEqual([]);
  });

  it("counts its tags, the commonest first", () => {
    expect(pictureTags([...pictures, picture(4, "x", ["色号"])])).toEqual([
      { tag: "色号", count: 3 },
      { tag: "海报", count: 2 },
    ]);
  });

  it("says sizes as people do", () => {
    expect([68, 20_480, 1_048_575, 1_500_000].map(sizeForPeople)).toEqual(["1 KB", "20 KB", "1024 KB", "1.4 MB"]);
  });
});
