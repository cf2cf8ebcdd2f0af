import { Select } from "@mantine/core";
import { type FieldProps, inputPropsOf } from "./field-props";

export type SelectOption<T extends string> = { readonly value: T; readonly label: string };

type SelectFieldProps<T extends string> = FieldProps<T> & {
  readonly options: readonly SelectOption<T>[];
  readonly searchable?: boolean;
};

/** One of a fixed set of words. For an optional choice offer an option whose value is the empty text. */
export function SelectField<T extends string>({ options, searchable, ...props }: SelectFieldProps<T>) {
  return (
    <Select
      {...inputPropsOf(props)}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={props.value}
      onChange={(value) => {
        if (value !== null) props.onChange(value as T);
      }}
      searchable={searchable ?? options.length > 12}
      allowDeselect={false}
      maxDropdownHeight={320}
    />
  );
}
