import type { ReactNode } from "react";
import { useSelectedId } from "../../../browser/selected-id";
import { ListDetail } from "../../../ui/list-detail";
import { RecordList } from "../../../ui/record-list";
import type { RecordRowItem } from "../../../ui/record-row";
import { NoEntry } from "./entry-filter";

/** An entry by its key: a shipped one has no id of a record yet. */
type Entry = { readonly key: string; readonly id: string | null };

type EntryBankProps<E extends Entry> = {
  readonly storageKey: string;
  readonly label: string;
  readonly entries: readonly E[];
  readonly rowOf: (entry: E) => Omit<RecordRowItem, "id">;
  /** The words that are looked for; the server finds them, by pinyin too. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly findHint: string;
  readonly filter: ReactNode;
  readonly newLabel: string;
  readonly onNew: () => void;
  readonly noneText: string;
  readonly page: (open: E) => ReactNode;
};

/** What comes with the app and what is one's own of a kind, in one list, and the open one beside it. */
export function EntryBank<E extends Entry>(props: EntryBankProps<E>) {
  const { entries, rowOf, page } = props;
  const [selectedId, setSelectedId] = useSelectedId();
  const open = entries.find(({ key, id }) => key === selectedId || id === selectedId) ?? entries[0];
  return (
    <ListDetail
      storageKey={props.storageKey}
      listWidth={300}
      list={
        <RecordList
          label={props.label}
          items={entries.map((entry) => ({ id: entry.key, ...rowOf(entry) }))}
          selectedId={open?.key}
          onSelect={setSelectedId}
          onNew={() => {
            props.onWords("");
            props.onNew();
          }}
          newLabel={props.newLabel}
          filter={props.words}
          onFilter={props.onWords}
          filterPlaceholder={props.findHint}
          empty={<NoEntry>{props.noneText}</NoEntry>}
          header={props.filter}
        />
      }
      detail={open ? page(open) : null}
    />
  );
}
