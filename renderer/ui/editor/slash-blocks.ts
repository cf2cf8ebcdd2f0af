import type { Editor } from "@tiptap/react";

/** A block the slash menu makes of the paragraph under the cursor, and the words it is found by beside its name. */
export type SlashBlock = {
  readonly id: "heading1" | "heading2" | "heading3" | "bullets" | "numbers" | "quote" | "rule";
  /** Pinyin, initials and English. */
  readonly words: string;
  readonly apply: (editor: Editor) => void;
};

/** What `/` offers first, in the order of use. */
export const SLASH_BLOCKS: readonly SlashBlock[] = [
  { id: "heading1", words: "dabiaoti dbt h1", apply: (editor) => editor.chain().setHeading({ level: 1 }).run() },
  { id: "heading2", words: "zhongbiaoti zbt h2", apply: (editor) => editor.chain().setHeading({ level: 2 }).run() },
  { id: "heading3", words: "xiaobiaoti xbt h3", apply: (editor) => editor.chain().setHeading({ level: 3 }).run() },
  { id: "bullets", words: "yuandianliebiao ydlb list ul", apply: (editor) => editor.chain().toggleBulletList().run() },
  { id: "numbers", words: "bianhaoliebiao bhlb list ol", apply: (editor) => editor.chain().toggleOrderedList().run() },
  { id: "quote", words: "yinyong yy blockquote", apply: (editor) => editor.chain().toggleBlockquote().run() },
  { id: "rule", words: "fengexian fgx divider hr", apply: (editor) => editor.chain().setHorizontalRule().run() },
];
