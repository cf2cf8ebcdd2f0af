import { TagsInput } from "@mantine/core";
import { useState } from "react";
import { isComposing } from "../browser/is-composing";
import { type FieldProps, inputPropsOf } from "./field-props";

type TagsFieldProps = FieldProps<string[]> & { readonly suggestions?: readonly string[] };

/** A list of short labels: Enter, a comma or a pause sign 、 ends one. */
export function TagsField({ suggestions = [], ...props }: TagsFieldProps) {
  const [text, setText] = useState("");
  return (
    <TagsInput
      {...inputPropsOf(props)}
      value={props.value}
      onChange={props.onChange}
      searchValue={text}
      onSearchChange={setText}
      data={[...suggestions]}
      splitChars={[",", "，", "、", ";", "；"]}
      acceptValueOnBlur
      comboboxProps={{ shadow: "md" }}
      // Stops the component's own Enter while an input method is choosing words.
      onKeyDownCapture={(event) => {
        if (isComposing(event)) event.stopPropagation();
      }}
    />
  );
}
