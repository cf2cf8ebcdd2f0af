import type { RecordKind } from "@shared/domain/record-kinds";
import {
  IconBeach,
  IconBuildingStore,
  IconCalendarHeart,
  IconChartBar,
  IconFileText,
  IconFlag,
  IconHistory,
  IconListSearch,
  IconMessage2,
  IconMessageCircleQuestion,
  IconMessages,
  IconMicrophone2,
  IconPackage,
  IconPencil,
  IconPhoto,
  IconQuote,
  IconRepeat,
  IconRosetteDiscountCheck,
  IconRulerMeasure,
  IconStairsUp,
  IconTemplate,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
  IconVersions,
  type TablerIcon,
} from "@tabler/icons-react";

const icons: Readonly<Record<RecordKind, TablerIcon>> = {
  shops: IconBuildingStore,
  groups: IconUsers,
  tiers: IconStairsUp,
  personas: IconUserCircle,
  voices: IconMicrophone2,
  staff: IconUsersGroup,
  products: IconPackage,
  activities: IconFlag,
  series: IconRepeat,
  drafts: IconPencil,
  adaptations: IconVersions,
  versions: IconHistory,
  messages: IconMessage2,
  snippets: IconMessages,
  quotes: IconQuote,
  topics: IconMessageCircleQuestion,
  results: IconChartBar,
  templates: IconTemplate,
  draftTemplates: IconFileText,
  ownDays: IconCalendarHeart,
  holidays: IconBeach,
  media: IconPhoto,
  channelProfiles: IconRulerMeasure,
  ownRules: IconListSearch,
  acceptances: IconRosetteDiscountCheck,
};

type KindIconProps = { readonly kind: RecordKind; readonly size?: number };

/** The sign of a kind of record, the same wherever it is named. */
export function KindIcon({ kind, size = 16 }: KindIconProps) {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.6} aria-hidden />;
}
