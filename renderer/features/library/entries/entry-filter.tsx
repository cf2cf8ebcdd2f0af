import { Select } from "@mantine/core";
import styles from "./entry-filter.module.css";

type EntryFilterProps<Value extends string> = {
  readonly label: string;
  /** What stands there while everything is shown. */
  readonly all: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
};

/** Narrows a list of the library to one kind; stands between its search and its rows. */
export function EntryFilter<Value extends string>({ label, all, options, value, onChange }: EntryFilterProps<Value>) {
  return (
    <div className={styles.root}>
      <Select
        size="xs"
        aria-label={label}
        placeholder={all}
        clearable
        data={[...options]}
        value={value}
        onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value ?? null)}
      />
    </div>
  );
}

/** What stands in a list of the library when nothing fits. */
export function NoEntry({ children }: { readonly children: string }) {
  return <p className={styles.none}>{children}</p>;
}
