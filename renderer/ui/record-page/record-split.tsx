import type { RecordKind, RecordOf } from "@shared/domain/record-kinds";
import { labelOf } from "@shared/domain/record-kinds";
import type { ReactNode } from "react";
import { useSelectedId } from "../../browser/selected-id";
import { ListDetail } from "../list-detail";
import { RecordList } from "../record-list";
import type { RecordRowItem } from "../record-row";
import { useTrash } from "../use-trash";
import classes from "./record-split.module.css";

/** Results have no name of their own; everything else can stand in a list. */
type NamedKind = Exclude<RecordKind, "results">;

type RecordSplitProps<K extends NamedKind> = {
  readonly kind: K;
  readonly records: readonly RecordOf<K>[];
  readonly items: readonly RecordRowItem[];
  readonly newLabel: string;
  readonly filterPlaceholder: string;
  readonly onNew: () => void;
  /** What stands in place of list and page while there is no record at all. */
  readonly empty: ReactNode;
  readonly footer?: ReactNode;
  /** The page of the open record; `trash` puts it away. */
  readonly page: (record: RecordOf<K>, trash: () => void) => ReactNode;
};

/** The records of a kind on the left and the open one on the right; the first is open when none was chosen. */
export function RecordSplit<K extends NamedKind>(props: RecordSplitProps<K>) {
  const { kind, records, items, empty, page } = props;
  const [selectedId, setSelectedId] = useSelectedId();
  const trash = useTrash(kind);
  if (records.length === 0) return <div className={classes.empty}>{empty}</div>;
  const first = records.find((record) => record.id === items[0]?.id) ?? records[0];
  const open = records.find((record) => record.id === selectedId) ?? first;
  const putAway = async (record: RecordOf<K>) => {
    await trash(record.id, labelOf(record));
    setSelectedId(undefined);
  };
  return (
    <div className={classes.root}>
      <ListDetail
        storageKey={kind}
        listWidth={264}
        list={
          <RecordList
            items={items}
            selectedId={open?.id}
            onSelect={setSelectedId}
            onNew={props.onNew}
            newLabel={props.newLabel}
            filterPlaceholder={props.filterPlaceholder}
            empty={null}
            footer={props.footer}
          />
        }
        detail={open ? page(open, () => void putAway(open)) : null}
      />
    </div>
  );
}
