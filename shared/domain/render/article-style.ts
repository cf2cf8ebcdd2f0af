/**
 * Looks of an article in the official-account editor (FACTS 1.3): every block carries its own, because what an outer
 * element says is lost when the editor unwraps it. No pure black, so that the phone's dark mode may turn the text light.
 */
const TEXT = "font-size:16px;line-height:1.75;color:#3f3f3f";

export const articleStyle = {
  paragraph: `margin:0 0 16px;${TEXT}`,
  headings: [
    "margin:28px 0 16px;font-size:20px;line-height:1.5;font-weight:bold;color:#2b2622;text-align:center",
    "margin:26px 0 14px;padding-left:10px;border-left:4px solid #c8412b;font-size:18px;line-height:1.5;font-weight:bold;color:#2b2622",
    "margin:22px 0 12px;font-size:16px;line-height:1.6;font-weight:bold;color:#c8412b",
  ],
  quote: "margin:0 0 16px;padding:12px 14px 0;border-left:3px solid #d9cfc2;background-color:#f7f4ef",
  quoteLine: "margin:0 0 12px;font-size:15px;line-height:1.75;color:#6f675e",
  rule: "margin:24px 0;border-top:1px solid #e2dcd2;font-size:0;line-height:0",
  figure: "margin:0 0 16px;text-align:center",
  placeholder: "padding:10px 14px;border:1px dashed #c9bfb2;font-size:14px;line-height:1.75;color:#8a8178",
  image: "max-width:100%;height:auto;vertical-align:top",
  link: "color:#576b95",
  noteSign: "font-size:12px;line-height:0;color:#8a8178",
  noteTitle: "margin:28px 0 8px;font-size:14px;line-height:1.6;font-weight:bold;color:#6f675e",
  note: "margin:0 0 6px;font-size:13px;line-height:1.6;color:#8a8178;word-break:break-all",
  /** First and last, without height: the editor takes the style of the outermost blocks away. */
  edge: "margin:0;font-size:0;line-height:0",
} as const;

/** A list line hangs by its marker: margins of real lists differ between the editor and the phone. */
export function listLineStyle(depth: number): string {
  return `margin:0 0 8px;padding-left:${(1.4 * (depth + 1)).toFixed(1)}em;text-indent:-1.4em;${TEXT}`;
}

/** Tags that may stand in an article; whatever else is there, the editor drops or rewrites. */
export const ARTICLE_TAGS: readonly string[] = ["section", "p", "strong", "em", "span", "sup", "br", "a", "img"];

/** Style properties that survive pasting and saving. */
export const ARTICLE_PROPERTIES: readonly string[] = [
  "margin",
  "padding",
  "padding-left",
  "text-indent",
  "text-align",
  "font-size",
  "font-weight",
  "line-height",
  "color",
  "background-color",
  "border",
  "border-left",
  "border-top",
  "max-width",
  "height",
  "vertical-align",
  "word-break",
];
