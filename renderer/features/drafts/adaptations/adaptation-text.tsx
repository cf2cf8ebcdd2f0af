import type { Adaptation } from "@shared/domain/adaptation";
import type { Draft } from "@shared/domain/draft";
import type { RichText } from "@shared/domain/rich-text";
import { type ComponentProps, useCallback, useRef } from "react";
import { RichEditor } from "../../../ui/editor/rich-editor";
import { useRecordForm } from "../../../ui/use-record-form";
import { AdaptationStrip } from "./adaptation-strip";

type AdaptationTextProps = {
  readonly adaptation: Adaptation;
  /** The draft it adapts, as it stands on the screen. */
  readonly draft: Draft;
  /** Saves what was typed into the draft itself. */
  readonly flushDraft: () => Promise<void>;
  /** Hears of the text as it is typed; undefined while it takes the master's. */
  readonly onText: (body: RichText | undefined) => void;
  readonly onGone: () => void;
  readonly editor: Omit<ComponentProps<typeof RichEditor>, "body" | "onChange">;
};

/** The text of one adaptation: the master's until somebody writes in it. Mount it anew (`key`) for another. */
export function AdaptationText({ adaptation, draft, flushDraft, onText, onGone, editor }: AdaptationTextProps) {
  const form = useRecordForm("adaptations", adaptation);
  const { values, set } = form;
  const body = values.body ?? draft.body;
  // The editor is only handed a text that is not its own.
  const written = useRef<RichText>(undefined);
  const handed = useRef(body);
  if (body !== written.current) handed.current = body;
  const latest = useRef({ body, set, onText });
  latest.current = { body, set, onText };
  const onBody = useCallback((next: RichText) => {
    // Telling of what it was handed is no edit.
    if (JSON.stringify(next) === JSON.stringify(latest.current.body)) return;
    written.current = next;
    latest.current.set("body", next);
    latest.current.onText(next);
  }, []);
  return (
    <>
      <AdaptationStrip form={form} draft={draft} flushDraft={flushDraft} onText={onText} onGone={onGone} />
      <RichEditor {...editor} body={handed.current} onChange={onBody} />
    </>
  );
}
