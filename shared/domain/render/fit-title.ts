import type { ChannelLimit, ChannelProfile } from "../channel";
import { cutOffset } from "./text-cut";

/** A title as its channel takes it: signs it refuses left out (a comma becomes a blank), cut at its hard limit between characters. */
export function fitTitle(title: string, profile: Pick<ChannelProfile, "limits" | "policy">): string {
  const { titleSigns } = profile.policy.formatting;
  const spoken = titleSigns === null ? title : withoutSigns(title, titleSigns);
  return profile.limits.filter(isHardTitle).reduce((text, { counter, hard }) => {
    return hard === null ? text : text.slice(0, cutOffset(text, counter, hard)).trimEnd();
  }, spoken);
}

function isHardTitle({ field, hard }: ChannelLimit): boolean {
  return field === "title" && hard !== null;
}

function withoutSigns(title: string, allowed: string): string {
  const kept = [...title.replace(/[,，]/g, " ")].map((sign) => {
    if (/[\p{L}\p{N} ]/u.test(sign) || allowed.includes(sign)) return sign;
    // ？ may stand as ? where ? is allowed.
    const narrow = sign.normalize("NFKC");
    return allowed.includes(narrow) ? narrow : "";
  });
  return kept.join("").replace(/ {2,}/g, " ").trim();
}
