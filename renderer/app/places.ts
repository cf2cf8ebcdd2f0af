import type { CommandId } from "@shared/commands";
import {
  IconBooks,
  IconCalendarCheck,
  IconCalendarMonth,
  IconChartBar,
  IconFlag,
  IconPackage,
  IconPencil,
  IconSettings,
  IconUserCircle,
  IconUsers,
  type TablerIcon,
} from "@tabler/icons-react";

/** One of the ten places of the left rail. */
export type Place = {
  readonly id: string;
  readonly to: string;
  readonly icon: TablerIcon;
  readonly command: CommandId;
};

/** The ten places, in the order of the loop: do, plan, write, know, learn. */
export const places: readonly Place[] = [
  { id: "today", to: "/today", icon: IconCalendarCheck, command: "goToday" },
  { id: "calendar", to: "/calendar", icon: IconCalendarMonth, command: "goCalendar" },
  { id: "drafts", to: "/drafts", icon: IconPencil, command: "goDrafts" },
  { id: "activities", to: "/activities", icon: IconFlag, command: "goActivities" },
  { id: "groups", to: "/groups", icon: IconUsers, command: "goGroups" },
  { id: "personas", to: "/personas", icon: IconUserCircle, command: "goPersonas" },
  { id: "products", to: "/products", icon: IconPackage, command: "goProducts" },
  { id: "library", to: "/library", icon: IconBooks, command: "goLibrary" },
  { id: "insights", to: "/insights", icon: IconChartBar, command: "goInsights" },
  { id: "settings", to: "/settings", icon: IconSettings, command: "goSettings" },
];
