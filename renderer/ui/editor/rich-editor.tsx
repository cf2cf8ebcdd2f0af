import type { RichText } from "@shared/domain/rich-text";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { addPendingSave } from "../../browser/pending-saves";
import { createBodyWatch } from "./body-watch";
import type { TakePicture } from "./clipboard-intake";
import { insertText } from "./editor-commands";
import { editorExtensions } from "./editor-extensions";
import { type AskedTool, EditorToolbar } from "./editor-toolbar";
import { fieldFace } from "./field-face";
import { type FindingActions, findingActions } from "./finding-marks";
import "./finding-marks.css";
import { TriggerBridge } from "./field-trigger-watch";
import { FindBar } from "./find-bar";
import { holdsDocument, loadDocument } from "./load-document";
import type { PasteNotice } from "./pasted-image";
import { editorDocumentOf } from "./rich-text-document";
import "./rich-editor.css";
import { SelectionMenu } from "./selection-menu";
import type { Insertable } from "./slash-options";
import { TriggerMenu } from "./trigger-menu";

/** What the page may ask of the editor. */
export type RichEditorHandle = {
  /** Puts text with `{{…}}` where the cursor is, and the cursor behind it. */
  readonly insertText: (text: string) => void;
  readonly focus: () => void;
  /** Underlines what a check found, and changes it. */
  readonly findings: FindingActions;
};

type RichEditorProps = {
  /** The document; one that the editor did not tell of itself is loaded, with an empty undo history. */
  readonly body: RichText;
  /** Hears of the document shortly after typing stops, on leaving the editor and before it goes. */
  readonly onChange: (body: RichText) => void;
  readonly takePicture: TakePicture;
  readonly onNotices: (notices: ReadonlySet<PasteNotice>) => void;
  /** Merge fields of this text that the workspace does not know, for the menus. */
  readonly ownFields: readonly string[];
  readonly label: string;
  readonly placeholder: string;
  /** A hook that reads the texts of the library the slash menu offers; it is called while the menu is open. The same for the editor's whole life. */
  readonly useInserts?: () => readonly Insertable[];
  /** More tools at the end of the toolbar. */
  readonly tools?: ReactNode;
  readonly editable?: boolean;
  readonly ref?: Ref<RichEditorHandle>;
};

const NO_INSERTS: readonly Insertable[] = [];
const useNothing = () => NO_INSERTS;

/** The editor for copy. Mount it anew (`key`) for another text. */
export function RichEditor(props: RichEditorProps) {
  const { i18n } = useTranslation();
  // Chips carry their names inside the document's view: another language needs another view.
  return <LoadedEditor key={i18n.language} {...props} language={i18n.language} />;
}

function LoadedEditor(props: RichEditorProps & { readonly language: string }) {
  const { body, label, placeholder, ownFields, tools, language, useInserts = useNothing, editable = true } = props;
  const [asked, openTool] = useState<AskedTool>();
  const [find, setFind] = useState<{ withReplace: boolean }>();
  const { t } = useTranslation("editor");
  const latest = useRef(props);
  latest.current = props;
  const shown = useRef(body);
  const current = useRef<Editor | null>(null);

  const { bridge, extensions, intake, watch } = useMemo(() => {
    const bridge = new TriggerBridge();
    const intake = {
      takePicture: (file: File) => latest.current.takePicture(file),
      onNotices: (notices: ReadonlySet<PasteNotice>) => latest.current.onNotices(notices),
    };
    const extensions = editorExtensions({
      faceOf: (path) => fieldFace(path, language),
      missingText: t("image.missing"),
      pendingText: t("image.pending"),
      intake,
      bridge,
      onFind: (withReplace) => setFind({ withReplace }),
    });
    const watch = createBodyWatch(
      () => current.current,
      (next) => {
        shown.current = next;
        latest.current.onChange(next);
      },
    );
    return { bridge, extensions, intake, watch };
  }, [language, t]);

  const editor = useEditor(
    {
      extensions,
      content: editorDocumentOf(body),
      editable,
      shouldRerenderOnTransaction: false,
      enableContentCheck: false,
      editorProps: {
        attributes: {
          class: "rich-text",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": label,
          "data-placeholder": placeholder,
          spellcheck: "false",
        },
      },
      onUpdate: () => watch.touch(),
      onBlur: () => watch.flush(),
    },
    [extensions],
  );
  current.current = editor;

  useEffect(() => {
    if (editor.isDestroyed || body === shown.current) return;
    shown.current = body;
    // What is being typed is newer than anything that arrives; it will be told in a moment.
    if (!watch.isPending() && !holdsDocument(editor, body)) loadDocument(editor, body);
  }, [editor, body, watch]);

  // A layout effect, because its end comes before the form's own last save.
  useLayoutEffect(() => () => watch.flush(), [watch]);
  useEffect(() => {
    // Registered before the form's own save (effects of children run first), so that the form saves what it is told here.
    const remove = addPendingSave(async () => watch.flush());
    window.addEventListener("pagehide", watch.flush, { capture: true });
    return () => {
      remove();
      window.removeEventListener("pagehide", watch.flush, { capture: true });
    };
  }, [watch]);

  useImperativeHandle(
    props.ref,
    () => ({
      insertText: (text) => insertText(editor, text),
      focus: () => void editor.commands.focus(),
      findings: findingActions(editor),
    }),
    [editor],
  );

  return (
    <div className="rich-editor">
      <EditorToolbar
        editor={editor}
        intake={intake}
        ownFields={ownFields}
        tools={tools}
        asked={asked}
        onAsked={openTool}
      />
      {find && (
        <FindBar
          key={String(find.withReplace)}
          editor={editor}
          withReplace={find.withReplace}
          onClose={() => setFind(undefined)}
        />
      )}
      <SelectionMenu editor={editor} onLink={() => openTool("link")} />
      <EditorContent editor={editor} className="rich-editor-page" />
      <TriggerMenu editor={editor} bridge={bridge} sources={{ ownFields, useInserts, openTool }} />
    </div>
  );
}
