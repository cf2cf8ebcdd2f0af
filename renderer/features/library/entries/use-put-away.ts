import { labelOf, type RecordKind } from "@shared/domain/record-kinds";
import { useSelectedId } from "../../../browser/selected-id";
import { useTrash } from "../../../ui/use-trash";

type Own = { readonly id: string; readonly name?: string; readonly title?: string; readonly standsFor: string };

/** Puts an entry of one's own in the trash. A shipped one comes back in the place of the one that stood for it. */
export function usePutAway(kind: RecordKind): (own: Own) => Promise<void> {
  const trash = useTrash(kind);
  const [, setSelectedId] = useSelectedId();
  return async (own) => {
    await trash(own.id, labelOf(own));
    setSelectedId(own.standsFor || undefined);
  };
}
