import { drawWeekSchedule, type WeekPicture } from "@shared/domain/week-schedule-image";
import { textWidth, wrapText } from "@shared/domain/wrap-text";
import { describe, expect, test } from "vitest";

const colours = {
  paper: "#faf7f2",
  surface: "#ffffff",
  line: "#e7e0d6",
  ink: "#1e1b18",
  muted: "#6a625a",
  accent: "#b93a25",
};

const picture: WeekPicture = {
  shopName: "小满母婴",
  groupName: "VIP群",
  span: "11月23日—11月29日",
  lines: [{ when: "周六 20:00", title: "会员日", gives: "囤货省 20 元/箱" }],
  closing: "时间有变会在群里提前说。",
};

const texts = (svg: string) => [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text);

describe("the picture of a week", () => {
  test("says everything once, in reading order", () => {
    expect(texts(drawWeekSchedule(picture, colours).svg)).toEqual([
      "小满母婴",
      "VIP群",
      "本周安排  11月23日—11月29日",
      "周六",
      "20:00",
      "会员日",
      "囤货省 20 元/箱",
      "时间有变会在群里提前说。",
    ]);
  });

  test("grows with its words, and nothing stands below its edge", () => {
    const long = {
      when: "周日 21:00—12月5日 21:00",
      title: "晒单互评有礼".repeat(6),
      gives: "晒一张就送小样，".repeat(20),
    };
    const small = drawWeekSchedule(picture, colours);
    const large = drawWeekSchedule({ ...picture, lines: [...picture.lines, long] }, colours);
    const lowest = Math.max(...[...large.svg.matchAll(/<tspan[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect([large.width, large.height > small.height + 400, lowest < large.height]).toEqual([750, true, true]);
  });

  test("ends with a code when it is given a link, and leaves the place to the words when not", () => {
    const plain = drawWeekSchedule(picture, colours);
    const coded = drawWeekSchedule({ ...picture, link: " https://example.com/a?b=1&c=2 " }, colours);
    const same = drawWeekSchedule({ ...picture, link: "https://example.com/a?b=1&c=2" }, colours);
    expect([
      coded.height - plain.height,
      coded.svg === same.svg,
      drawWeekSchedule({ ...picture, link: " " }, colours),
    ]).toEqual([220, true, plain]);
  });

  test("is well-formed whatever is typed into it", () => {
    const hostile = `</text><script>"&'\u0000\u0008`;
    const { svg } = drawWeekSchedule({ ...picture, groupName: hostile }, colours);
    expect(texts(svg)[1]).toBe("&lt;/text&gt;&lt;script&gt;&quot;&amp;'");
    expect(svg.includes("<script")).toBe(false);
  });
});

describe("wrapping", () => {
  test("breaks Chinese anywhere but before a closing mark and after an opening one", () => {
    expect(wrapText("今天到货的粉底液，先看底色再挑。", 8)).toEqual(["今天到货的粉底", "液，先看底色再", "挑。"]);
    expect(wrapText("今晚八点开抢《卸妆油》", 7)).toEqual(["今晚八点开抢", "《卸妆油》"]);
  });

  test("keeps a word and a number whole, and breaks one only when it is wider than a line", () => {
    expect(wrapText("满 200 元减 Estee Lauder 小样", 9)).toEqual(["满 200 元减 Estee", "Lauder 小样"]);
    expect(wrapText("a".repeat(40), 8).every((line) => textWidth(line) <= 8)).toBe(true);
  });

  test("no line is wider than asked, whatever the text", () => {
    const text = "周六晚上八点，会员日：全场满300减40，（叠加券）最多省¥120！群里回复“1”占座。".repeat(5);
    expect(wrapText(text, 12).filter((line) => textWidth(line) > 12)).toEqual([]);
    expect(wrapText(text, 12).join("")).toBe(text);
  });

  test("keeps the writer's own line breaks", () => {
    expect(wrapText("第一行\n第二行", 20)).toEqual(["第一行", "第二行"]);
  });
});
