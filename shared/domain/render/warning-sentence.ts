import { listInWords } from "../../api/error-reasons";
import type { RenderWarning } from "./rendered-draft";

const sentences = {
  unfilled: {
    zh: "还有 {count} 处变量没有值：{names}",
    en: "Fields without a value ({count}): {names}",
  },
  too_long: { zh: "{field}超出上限：{count} / {most}", en: "The {field} is over its limit: {count} of {most}" },
  joined_emoji_in_title: {
    zh: "标题里有组合表情（如一家人），一个就占很多字",
    en: "The title holds a joined emoji (such as a family); one takes many places",
  },
  title_signs: {
    zh: "标题只能用文字和这些符号：{signs}；其余的会被去掉",
    en: "The title may hold letters and {signs} only; other signs are left out",
  },
  images_stay: {
    zh: "这个渠道不发图，{count} 张图不会发出去",
    en: "This channel sends no pictures; {count} stay behind",
  },
  too_many_images: {
    zh: "图片 {count} 张，超过上限 {most} 张",
    en: "{count} pictures, {most} are allowed",
  },
  gif_refused: { zh: "图 {numbers} 是动图，这里不能发", en: "Picture {numbers} is a GIF, which is refused here" },
  too_many_topics: {
    zh: "话题 {count} 个，超过上限 {most} 个",
    en: "{count} topics, {most} are allowed",
  },
  pick_topics_again: {
    zh: "粘贴的话题可能只是文字，发布前在 App 里重新选一次",
    en: "Pasted topics may stay plain text; pick them again in the app before posting",
  },
  emoji_avoided: {
    zh: "这里别用表情符号，部分手机会显示成方块",
    en: "Leave emoji out here; some phones show boxes instead",
  },
  links_penalised: {
    zh: "正文里有链接，这里会被当作引流重点打击",
    en: "The text holds a link, which is penalised here as drawing people away",
  },
  links_inert: { zh: "正文里的链接在这里点不开", en: "Links in the text cannot be tapped here" },
  split: { zh: "太长，分成 {count} 条发", en: "Too long for one message; split into {count}" },
  sms_signature: {
    zh: "开头的签名计入字数；短信平台会自动加的话，粘贴时去掉",
    en: "The signature in front is counted; remove it where the SMS provider adds it by itself",
  },
  sms_opt_out: {
    zh: "已加上退订说明“拒收请回复R”，营销短信必须有",
    en: "The opt-out was added, as marketing messages must have one",
  },
} as const satisfies Record<RenderWarning["code"], { zh: string; en: string }>;

const fields: Readonly<Record<string, { zh: string; en: string }>> = {
  body: { zh: "正文", en: "text" },
  title: { zh: "标题", en: "title" },
  caption: { zh: "配图文字", en: "caption" },
  summary: { zh: "摘要", en: "summary" },
  author: { zh: "作者", en: "author" },
};

/** A warning in words. */
export function warningSentence({ code, values }: RenderWarning, language: "zh" | "en"): string {
  return sentences[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = String(values[name]);
    if (name === "field") return fields[value]?.[language] ?? value;
    return name === "names" || name === "numbers" ? listInWords(value, language) : value;
  });
}
