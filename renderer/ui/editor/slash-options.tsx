import {
  IconBlockquote,
  IconH1,
  IconH2,
  IconH3,
  IconList,
  IconListNumbers,
  IconMoodSmile,
  IconPhoto,
  IconSeparatorHorizontal,
  type TablerIcon,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import type { TFunction } from "i18next";
import { insertField, insertText } from "./editor-commands";
import { fieldOptions } from "./field-options";
import type { OpenTrigger } from "./field-trigger-watch";
import type { PickOption } from "./option-row";
import { SLASH_BLOCKS, type SlashBlock } from "./slash-blocks";

/** A text of the library that `/` can put in: a snippet 话术, a quote 口碑. */
export type Insertable = {
  readonly key: string;
  readonly label: string;
  /** The text as it is put in, with its `{{…}}`. */
  readonly text: string;
  /** The name of its kind, over the first of them. */
  readonly group: string;
};

/** A line of the slash menu, and what it does once the typed slash is gone. */
export type SlashOption = PickOption & { readonly run: (editor: Editor) => void };

/** What the menu is filled from besides the blocks. */
export type SlashSources = {
  readonly ownFields: readonly string[];
  readonly useInserts: () => readonly Insertable[];
  readonly openTool: (tool: "emoji" | "image") => void;
};

/** Of the library so many at most: the rest is found by typing on. */
const MOST_INSERTS = 8;

const icons: Readonly<Record<SlashBlock["id"], TablerIcon>> = {
  heading1: IconH1,
  heading2: IconH2,
  heading3: IconH3,
  bullets: IconList,
  numbers: IconListNumbers,
  quote: IconBlockquote,
  rule: IconSeparatorHorizontal,
};

/** What `/` and the words after it offer: blocks, pictures and emoji, texts of the library, merge fields. */
export function slashOptions(
  query: string,
  { ownFields, openTool }: SlashSources,
  inserts: readonly Insertable[],
  language: string,
  t: TFunction<"editor">,
): SlashOption[] {
  const words = query.trim().toLowerCase();
  const finds = (text: string) => text.toLowerCase().includes(words);
  const blocks = SLASH_BLOCKS.filter(({ id, words: known }) => finds(`${t(`slash.${id}`)} ${known}`)).map(
    ({ id, apply }): SlashOption => {
      const Icon = icons[id];
      return { key: id, label: t(`slash.${id}`), group: t("slash.blocks"), icon: <Icon {...size} />, run: apply };
    },
  );
  const tools = (
    [
      ["image", "tupian tp picture", IconPhoto],
      ["emoji", "biaoqing bq emoji", IconMoodSmile],
    ] as const
  )
    .filter(([id, known]) => finds(`${t(`slash.${id}`)} ${known}`))
    .map(
      ([id, , Icon]): SlashOption => ({
        key: id,
        label: t(`slash.${id}`),
        group: t("slash.put"),
        icon: <Icon {...size} />,
        run: () => openTool(id),
      }),
    );
  const texts = inserts
    .filter(({ label, text, group }) => finds(`${label}\n${text}\n${group}`))
    .slice(0, MOST_INSERTS)
    .map(
      ({ key, label, text, group }): SlashOption => ({
        ...{ key, label, group },
        note: text.replace(/\s+/g, " ").slice(0, 60),
        run: (editor) => insertText(editor, text),
      }),
    );
  const fields = fieldOptions(query, ownFields, language, t)
    .filter(({ isNew }) => !isNew || blocks.length + tools.length + texts.length === 0)
    .map(
      (option): SlashOption => ({
        ...option,
        group: t("slash.fields"),
        run: (editor) => insertField(editor, option.key),
      }),
    );
  return [...blocks, ...tools, ...texts, ...fields];
}

const size = { size: 16, stroke: 1.7 } as const;

/** Takes the typed slash away and does what was chosen, as one step of the editor's undo. */
export function runSlash(editor: Editor, { from, to }: Pick<OpenTrigger, "from" | "to">, option: SlashOption): void {
  editor.view.dispatch(editor.state.tr.delete(from, to));
  option.run(editor);
  editor.view.focus();
}
