import { IconCalendar, IconClock, IconCoin, IconLetterCase, IconLink, IconPlus } from "@tabler/icons-react";
import type { FieldChoice } from "./field-choices";

const icons: Readonly<Record<string, typeof IconCoin>> = {
  text: IconLetterCase,
  money: IconCoin,
  date: IconCalendar,
  time: IconClock,
  link: IconLink,
};

/** The sign of what a merge field gives: words, money, a day, a time, an address; a plus for a new one. */
export function FieldIcon({ choice }: { readonly choice: Pick<FieldChoice, "type" | "origin"> }) {
  const Icon = choice.origin === "new" ? IconPlus : (icons[choice.type] ?? IconLetterCase);
  return <Icon size={15} stroke={1.7} aria-hidden />;
}
