import { type ChangeEvent, type CompositionEvent, useState } from "react";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Props for a text control that an input method can compose in: while it composes, the control shows its own text and
 * nobody outside hears of half-typed pinyin; nor can a record that arrives from the server tear it away.
 */
export function useComposingText(value: string, onChange: (value: string) => void) {
  const [composing, setComposing] = useState<string | null>(null);
  return {
    value: composing ?? value,
    onChange: (event: ChangeEvent<TextElement>) => {
      const text = event.currentTarget.value;
      if (composing === null) onChange(text);
      else setComposing(text);
    },
    onCompositionStart: (event: CompositionEvent<TextElement>) => setComposing(event.currentTarget.value),
    onCompositionEnd: (event: CompositionEvent<TextElement>) => {
      setComposing(null);
      onChange(event.currentTarget.value);
    },
  };
}
