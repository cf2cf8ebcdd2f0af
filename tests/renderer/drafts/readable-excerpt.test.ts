import { readableExcerpt } from "@renderer/features/drafts/readable-excerpt";
import { describe, expect, it } from "vitest";

describe("the beginning of a draft in the list", () => {
  it("calls its fields by name, in the language of the screen", () => {
    expect(readableExcerpt("{{活动.日期}}{{活动.开始}} 见", "zh-CN")).toBe("〔活动.日期〕〔活动.开始〕 见");
    expect(readableExcerpt("{{活动.日期}} 见", "en")).toBe("〔Activity date〕 见");
  });

  it("ends in dots where the cut went through a field", () => {
    expect(readableExcerpt("今晚八点，{{活动.日", "zh-CN")).toBe("今晚八点，…");
    expect(readableExcerpt("今晚八点，{{活动.日期}", "zh-CN")).toBe("今晚八点，…");
  });
});
