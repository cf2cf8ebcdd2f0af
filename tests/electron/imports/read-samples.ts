import { findHeader } from "@electron/imports/find-header";
import { guessMapping } from "@electron/imports/guess-mapping";
import type { PlanItem } from "@electron/imports/plan-item";
import { type PlanSetting, type ReadPlan, readPlan } from "@electron/imports/read-plan";
import { readTable } from "@electron/imports/read-table";
import type { ImportMapping } from "@shared/domain/import-plan";

/** The Sunday on which the samples are read. */
export const NOW = "2026-11-22T12:00";

export type SampleReading = ReadPlan & {
  readonly encoding: string;
  readonly headerLine: number;
  readonly mapping: ImportMapping;
};

/** Reads a plan file without a workspace: header, columns and rows as found. */
export async function readSample(bytes: Uint8Array, setting: Partial<PlanSetting> = {}): Promise<SampleReading> {
  const table = await readTable(bytes);
  const { line } = findHeader(table.rows);
  const headers = [...(table.rows[line - 1] ?? table.rows[0]?.map(() => "") ?? [])];
  const rows = table.rows.slice(line);
  const mapping = guessMapping(headers, rows, NOW.slice(0, 10));
  const plan = readPlan(headers, rows, line + 1, mapping, { now: NOW, groups: [], onlyGroup: null, ...setting });
  return { ...plan, encoding: table.encoding, headerLine: line, mapping };
}

/** An item of a plan in one line, for tests that are about when and where. */
export function inShort(item: PlanItem): string {
  return [item.line, item.at, item.channel, item.groupName ?? "-", item.title, item.senderName, item.status].join(" ");
}
