import type { Extensions } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { ClipboardIntake, type IntakeOptions } from "./clipboard-intake";
import { CompositionGuard } from "./composition-guard";
import { FieldTriggerWatch, type TriggerBridge } from "./field-trigger-watch";
import { FindMarks } from "./find-marks";
import { FindingMarks } from "./finding-marks";
import { ImageNode } from "./image-node";
import { LinkMark } from "./link-mark";
import { type FieldFace, MergeFieldNode } from "./merge-field-node";
import { PendingContent } from "./pending-content";

/** Nodes and marks of the stored document and nothing else: what the schema does not know cannot be typed, pasted or loaded. */
export function schemaExtensions(
  faceOf: (path: string) => FieldFace = (path) => ({ label: path, type: "text", known: true }),
  missingText = "",
): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      link: false,
      // It would add a paragraph to a document by opening it.
      trailingNode: false,
      dropcursor: { color: "var(--cin)", width: 2 },
    }),
    LinkMark,
    ImageNode.configure({ missingText }),
    MergeFieldNode.configure({ faceOf }),
  ];
}

/** Everything the editor is made of. */
export function editorExtensions(parts: {
  readonly faceOf: (path: string) => FieldFace;
  readonly missingText: string;
  readonly pendingText: string;
  readonly intake: IntakeOptions;
  readonly bridge: TriggerBridge;
  readonly onFind: (withReplace: boolean) => void;
}): Extensions {
  return [
    CompositionGuard,
    ...schemaExtensions(parts.faceOf, parts.missingText),
    PendingContent.configure({ text: parts.pendingText }),
    FindingMarks,
    FindMarks.configure({ onAsk: parts.onFind }),
    ClipboardIntake.configure(parts.intake),
    FieldTriggerWatch.configure({ bridge: parts.bridge }),
  ];
}
