import { MultiSelect, Select } from "@mantine/core";
import type { RecordKind } from "@shared/domain/record-kinds";
import { type FieldProps, inputPropsOf } from "./field-props";
import { useReferenceOptions } from "./use-reference-options";

type ReferenceFieldProps = Omit<FieldProps<never>, "value" | "onChange"> & { readonly kind: RecordKind } & (
    | { readonly multiple?: false; readonly value: string | null; readonly onChange: (id: string | null) => void }
    | { readonly multiple: true; readonly value: string[]; readonly onChange: (ids: string[]) => void }
  );

/** Picks one record or several of a kind by name. */
export function ReferenceField(props: ReferenceFieldProps) {
  const { kind } = props;
  const { options, nothing, missing } = useReferenceOptions(kind);
  const shared = {
    ...inputPropsOf({ ...props, value: undefined, onChange: () => undefined }),
    searchable: true,
    // A list that opens by itself would lie over the fields below.
    openOnFocus: !props.autoFocus,
    clearable: !props.required,
    nothingFoundMessage: nothing,
    limit: 200,
    maxDropdownHeight: 300,
    checkIconPosition: "right" as const,
  };
  if (props.multiple) {
    return (
      <MultiSelect
        {...shared}
        data={withMissing(options, props.value, missing)}
        value={props.value}
        onChange={props.onChange}
        placeholder={props.value.length === 0 ? (props.placeholder ?? "") : ""}
        hidePickedOptions
      />
    );
  }
  return (
    <Select
      {...shared}
      data={withMissing(options, props.value === null ? [] : [props.value], missing)}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

type Option = { readonly value: string; readonly label: string };

/** A reference whose record is in the trash still shows as something, so that it can be taken out. */
function withMissing(options: readonly Option[], ids: readonly string[], label: string): Option[] {
  const known = new Set(options.map((option) => option.value));
  return [...options, ...ids.filter((id) => !known.has(id)).map((value) => ({ value, label }))];
}
