import type { ActivityType } from "@shared/domain/activity";
import {
  IconAlarm,
  IconBolt,
  IconBook2,
  IconCake,
  IconCalendarCheck,
  IconCalendarHeart,
  IconChecklist,
  IconDoorEnter,
  IconFlag,
  IconFlask,
  IconGift,
  IconHandClick,
  IconHourglass,
  IconLink,
  IconListDetails,
  IconMessages,
  IconMicrophone2,
  IconPhotoHeart,
  IconShoppingBag,
  IconSpeakerphone,
  IconTags,
  IconTestPipe,
  IconTicket,
  IconUserPlus,
  IconVideo,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { toneOf } from "./activity-family";

type Drawn = ComponentType<{ size?: number; stroke?: number; color?: string; "aria-hidden"?: boolean }>;

const icons: Record<ActivityType, Drawn> = {
  member_day: IconCalendarHeart,
  inner_sale: IconShoppingBag,
  flash_sale: IconBolt,
  trial: IconTestPipe,
  presale: IconHourglass,
  order_chain: IconLink,
  lottery: IconTicket,
  red_packet: IconGift,
  check_in: IconCalendarCheck,
  live: IconVideo,
  topic: IconMessages,
  member_list: IconListDetails,
  show_off: IconPhotoHeart,
  vote: IconHandClick,
  survey: IconChecklist,
  beta: IconFlask,
  referral: IconUserPlus,
  expert_talk: IconMicrophone2,
  greeting: IconSpeakerphone,
  wake_up: IconAlarm,
  welcome: IconDoorEnter,
  knowledge: IconBook2,
  clearance: IconTags,
  anniversary: IconCake,
  other: IconFlag,
};

/** The sign of an activity type: tells it apart where its hue cannot be seen. */
export function ActivityIcon({
  type,
  size = 16,
  toned = false,
}: {
  type: ActivityType;
  size?: number;
  toned?: boolean;
}) {
  const Icon = icons[type];
  const tone = toneOf(type);
  const color = toned ? `var(--${tone === "neutral" ? "muted" : tone})` : "currentColor";
  return <Icon size={size} stroke={1.7} color={color} aria-hidden />;
}
