import type { HandOver } from "@shared/domain/hand-over";
import type { ExportTools } from "./exporter";

/** Names the format to whoever reads it; the number rises when a field changes its meaning. */
const FORMAT = { format: "qunce-schedule", version: 1 } as const;

/** The whole hand-over as JSON for other programs: stable ids, wall times with their zone, the copy as it is pasted. */
export async function exportJson(handOver: HandOver, { advance }: ExportTools): Promise<string> {
  await advance("writing", 0, handOver.count);
  return `${JSON.stringify({ ...FORMAT, ...handOver }, undefined, 2)}\n`;
}
