import type { ChatGroupFields } from "@shared/domain/chat-group";
import { IconBolt, IconSpeakerphone, IconUsers } from "@tabler/icons-react";

const icons = { fan: IconUsers, channel: IconSpeakerphone, flash: IconBolt } as const;

/** The sign of a kind of group: people, a loudspeaker, a flash. */
export function GroupIcon({ kind, size = 17 }: { readonly kind: ChatGroupFields["kind"]; readonly size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} stroke={1.6} aria-hidden />;
}
