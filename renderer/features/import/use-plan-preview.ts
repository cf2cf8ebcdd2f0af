import { useDebouncedValue } from "@mantine/hooks";
import type { ImportPreview, ImportTable } from "@shared/api/contract/imports";
import type { GroupDecision, ImportMapping } from "@shared/domain/import-plan";
import type { DateText } from "@shared/domain/wall-time";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, client } from "../../api/client";
import { cellsOf, type GridTable } from "./grid/grid-table";
import { csvFileOf } from "./pasted-table";

/** Typing goes on for so long before the dry run follows it, in milliseconds. */
const PAUSE = 350;

/** How the person wants the table read. */
export type ReadingChoices = {
  readonly headerId: number | null;
  readonly mapping: ImportMapping | undefined;
  readonly mappingName: string | undefined;
  readonly guess: boolean;
  readonly day: DateText | null;
  readonly groups: readonly GroupDecision[];
};

/** What a plan was read from: the file, and its cells as they came out of it. */
export type PlanSource = { readonly file: File; readonly read: ImportTable };

/** A dry run, and the ids of the rows that its lines are. */
export type PlanPreview = { readonly preview: ImportPreview; readonly ids: readonly number[] };

/**
 * The dry run of a table as it stands, a moment behind the typing; while it runs the one before stays. A file too long to be edited
 * goes as it is.
 */
export function usePlanPreview(source: PlanSource, table: GridTable, choices: ReadingChoices) {
  const request = useMemo(() => requestOf(source, table, choices), [source, table, choices]);
  const [asked] = useDebouncedValue(request, PAUSE);
  const query = useQuery({
    queryKey: [...api.imports.preview.key(), numberOf(asked)],
    queryFn: async (): Promise<PlanPreview> => ({
      preview: await client.imports.preview(asked.options),
      ids: asked.ids,
    }),
    placeholderData: (before) => before,
    // Not once more while another waits: the mapping it names may have been renamed or forgotten.
    enabled: asked.hasRows && asked === request,
    // Every keystroke's dry run is another; they are not worth keeping.
    gcTime: 0,
    retry: false,
  });
  return {
    data: request.hasRows ? query.data : undefined,
    error: request.hasRows ? query.error : null,
    /** Whether what is shown is what would be taken in. */
    isCurrent: asked === request && query.isSuccess && !query.isPlaceholderData && !query.isFetching,
    options: request.options,
  };
}

function requestOf({ file, read }: PlanSource, table: GridTable, choices: ReadingChoices) {
  const { headerId, mapping, mappingName, guess, day, groups } = choices;
  const isWhole = read.total <= read.rows.length;
  return {
    ids: table.rows.map(({ id }) => id),
    hasRows: hasContent(table, headerId),
    options: {
      file: isWhole ? csvFileOf(cellsOf(table), file.name) : file,
      ...(read.sheet !== null && { sheet: read.sheet }),
      headerLine: table.rows.findIndex(({ id }) => id === headerId) + 1,
      ...(mapping && { mapping }),
      ...(mappingName !== undefined && { mappingName }),
      ...(guess && { guess }),
      ...(day !== null && { day }),
      ...(groups.length > 0 && { groups: [...groups] }),
    },
  };
}

function hasContent(table: GridTable, headerId: number | null): boolean {
  const header = table.rows.findIndex(({ id }) => id === headerId);
  return table.rows.slice(header + 1).some(({ cells }) => cells.some((cell) => cell !== ""));
}

const numbers = new WeakMap<object, number>();
let latest = 0;

/** A number for an object: a key as short as its cells are long. */
function numberOf(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  latest += 1;
  numbers.set(object, latest);
  return latest;
}
