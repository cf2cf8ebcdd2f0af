import type { FindingSeverity } from "@shared/domain/check/finding";
import { IconAlertOctagon, IconAlertTriangle, IconBulb, type TablerIcon } from "@tabler/icons-react";
import type { Tone } from "../tone";

/** Sign and colour of each severity; the sign tells it without colour. */
export const severityLook: Readonly<Record<FindingSeverity, { readonly Icon: TablerIcon; readonly tone: Tone }>> = {
  error: { Icon: IconAlertOctagon, tone: "cin" },
  warning: { Icon: IconAlertTriangle, tone: "amber" },
  hint: { Icon: IconBulb, tone: "indigo" },
};
