import { plainTextOf } from "@shared/domain/plain-text";
import type { RichNode } from "@shared/domain/rich-text";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { Extension } from "@tiptap/react";
import { type CleanPaste, cleanPastedHtml } from "./clean-pasted-html";
import { blocksOfText, sliceOf } from "./clipboard-slice";
import type { PasteNotice } from "./pasted-image";
import { parsePastedHtml } from "./pasted-node";
import { beginPending, insertSlice } from "./pending-content";
import { richTextFrom } from "./rich-text-document";
import { isSafeHref } from "./safe-href";

/** Takes a picture into the library and answers with its id; throws when it cannot (the person has been told then). */
export type TakePicture = (file: File) => Promise<{ readonly id: string; readonly name: string }>;

export type IntakeOptions = {
  readonly takePicture: TakePicture;
  readonly onNotices: (notices: ReadonlySet<PasteNotice>) => void;
};

type Range = { readonly from: number; readonly to: number };

/**
 * Everything that comes in by paste or drop passes here instead of the editor's own HTML parser,
 * and what goes out by copy is the text as it will be pasted into a chat.
 */
export const ClipboardIntake = Extension.create<IntakeOptions>({
  name: "clipboardIntake",

  addOptions() {
    return { takePicture: () => Promise.reject(new Error("no library")), onNotices: () => {} };
  },

  addProseMirrorPlugins() {
    const options = this.options;
    return [
      new Plugin({
        props: {
          clipboardTextSerializer: (slice) =>
            plainTextOf(richTextFrom({ type: "doc", content: slice.content.toJSON() as RichNode[] })),
          handleDOMEvents: {
            paste(view, event) {
              if (!event.clipboardData || !view.editable) return false;
              event.preventDefault();
              takeIn(view, event.clipboardData, view.state.selection, options);
              return true;
            },
            drop(view, event) {
              // A drag from inside the editor is a move, which the editor does itself.
              if (!event.dataTransfer || view.dragging || !view.editable) return false;
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
              event.preventDefault();
              if (place) takeIn(view, event.dataTransfer, { from: place.pos, to: place.pos }, options);
              return true;
            },
          },
        },
      }),
    ];
  },
});

function takeIn(view: EditorView, data: DataTransfer, range: Range, options: IntakeOptions): void {
  const files = [...data.files];
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  const paste = html ? cleanPastedHtml(parsePastedHtml(html)) : undefined;
  const hasWords = paste?.blocks.some((block) => block.type !== "image") ?? text.trim() !== "";
  // A picture copied from a page comes with HTML that only names its address: then the bytes are what is meant.
  if (files.length > 0 && !hasWords) takePictures(view, files, range, options);
  else if (paste && (paste.blocks.length > 0 || text === "")) takeHtml(view, paste, range, options);
  else takeText(view, text, range);
}

function takeText(view: EditorView, text: string, { from, to }: Range): void {
  const { tr, schema } = view.state;
  const link = schema.marks.link;
  if (link && from < to && isSafeHref(text.trim())) tr.addMark(from, to, link.create({ href: text.trim() }));
  else insertSlice(tr, sliceOf(schema, blocksOfText(text)), from, to);
  view.dispatch(tr.setMeta("uiEvent", "paste"));
}

function takeHtml(view: EditorView, paste: CleanPaste, { from, to }: Range, options: IntakeOptions): void {
  if (paste.notices.size > 0) options.onNotices(paste.notices);
  if (paste.blocks.length === 0) return;
  if (paste.images.length === 0) {
    const { tr, schema } = view.state;
    insertSlice(tr, sliceOf(schema, paste.blocks), from, to);
    view.dispatch(tr.setMeta("uiEvent", "paste"));
    return;
  }
  if (from < to) view.dispatch(view.state.tr.delete(from, to));
  const settle = beginPending(view, from);
  const takings = paste.images.map(async (image) => [image.key, await takeOrSkip(fileOf(image), options)] as const);
  void Promise.all(takings).then((taken) => {
    const blocks = withTakenPictures(paste.blocks, new Map(taken));
    settle(blocks.length > 0 ? sliceOf(view.state.schema, blocks) : null);
  });
}

/** Takes picture files in where the range is; other files are named in a notice. Also behind the toolbar's button. */
export function takePictures(view: EditorView, files: readonly File[], range: Range, options: IntakeOptions): void {
  const pictures = files.filter((file) => file.type.startsWith("image/"));
  if (pictures.length < files.length) options.onNotices(new Set(["not_an_image"]));
  if (pictures.length === 0) return;
  const settle = beginPending(view, range.to);
  void Promise.all(pictures.map((file) => takeOrSkip(file, options))).then((taken) => {
    const blocks = taken.flatMap((media): RichNode[] =>
      media ? [{ type: "image", attrs: { mediaId: media.id, alt: media.name.slice(0, 200) } }] : [],
    );
    settle(blocks.length > 0 ? sliceOf(view.state.schema, blocks) : null);
  });
}

/** One picture that cannot be taken in does not stop the others; `takePicture` has told the person why. */
async function takeOrSkip(file: File, { takePicture }: IntakeOptions) {
  try {
    return await takePicture(file);
  } catch {
    return undefined;
  }
}

function fileOf({ mime, base64, key, alt }: CleanPaste["images"][number]): File {
  const bytes = Uint8Array.from(safeAtob(base64), (character) => character.charCodeAt(0));
  return new File([bytes], `${alt || key}.${mime.slice("image/".length)}`, { type: mime });
}

function safeAtob(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}

function withTakenPictures(
  blocks: readonly RichNode[],
  taken: ReadonlyMap<string, { readonly id: string } | undefined>,
): RichNode[] {
  return blocks.flatMap((block): RichNode[] => {
    const mediaId = block.attrs?.mediaId;
    if (block.type === "image" && typeof mediaId === "string" && taken.has(mediaId)) {
      const id = taken.get(mediaId)?.id;
      return id ? [{ ...block, attrs: { ...block.attrs, mediaId: id } }] : [];
    }
    return [block.content ? { ...block, content: withTakenPictures(block.content, taken) } : block];
  });
}
