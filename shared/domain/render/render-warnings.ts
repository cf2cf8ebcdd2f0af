import type { ChannelProfile } from "../channel";
import type { RenderedDraft, RenderWarning } from "./rendered-draft";
import type { SmsCopy } from "./sms-copy";

type Seen = {
  readonly hasLinks: boolean;
  readonly sms: SmsCopy | undefined;
  readonly mimeOf: ((mediaId: string) => string | undefined) | undefined;
};

/** What the person who pastes should know of a rendered draft, the pressing things first. */
export function renderWarnings(
  rendered: Omit<RenderedDraft, "warnings">,
  profile: ChannelProfile,
  seen: Seen,
): RenderWarning[] {
  return [
    ...unfilledWarning(rendered),
    ...lengthWarnings(rendered),
    ...titleWarnings(rendered, profile),
    ...imageWarnings(rendered, profile, seen),
    ...topicWarnings(rendered, profile),
    ...textWarnings(rendered, profile, seen),
  ];
}

function warning(code: RenderWarning["code"], values: RenderWarning["values"] = {}): RenderWarning {
  return { code, values };
}

function unfilledWarning({ unfilled }: Pick<RenderedDraft, "unfilled">): RenderWarning[] {
  if (unfilled.length === 0) return [];
  return [warning("unfilled", { count: unfilled.length, names: unfilled.join("、") })];
}

function lengthWarnings({ counts }: Pick<RenderedDraft, "counts">): RenderWarning[] {
  return counts
    .filter(({ state }) => state === "red")
    .map(({ field, count, hard }) => warning("too_long", { field, count, most: hard ?? 0 }));
}

const JOINER = "\u200d";

function titleWarnings(
  { title }: Omit<RenderedDraft, "warnings">,
  { limits, policy }: ChannelProfile,
): RenderWarning[] {
  const isCounted = limits.some(({ field }) => field === "title");
  const { titleSigns } = policy.formatting;
  const hasStrangeSigns =
    titleSigns !== null && [...title.text].some((sign) => !/[\p{L}\p{N} ]/u.test(sign) && !titleSigns.includes(sign));
  return [
    ...(isCounted && title.text.includes(JOINER) ? [warning("joined_emoji_in_title")] : []),
    ...(hasStrangeSigns ? [warning("title_signs", { signs: titleSigns })] : []),
  ];
}

function imageWarnings(
  { images }: Omit<RenderedDraft, "warnings">,
  { maxImages, policy }: ChannelProfile,
  { mimeOf }: Seen,
): RenderWarning[] {
  if (images.length === 0) return [];
  if (policy.images.placement === "none") return [warning("images_stay", { count: images.length })];
  const gifs = policy.images.gif ? [] : images.filter(({ mediaId }) => mimeOf?.(mediaId) === "image/gif");
  return [
    ...(maxImages !== null && images.length > maxImages
      ? [warning("too_many_images", { count: images.length, most: maxImages })]
      : []),
    ...(gifs.length > 0 ? [warning("gif_refused", { numbers: gifs.map(({ number }) => number).join("、") })] : []),
  ];
}

function topicWarnings({ topics }: Omit<RenderedDraft, "warnings">, { policy }: ChannelProfile): RenderWarning[] {
  const { max, style } = policy.tags;
  if (style === "none" || topics.length === 0) return [];
  return [
    ...(max !== null && topics.length > max ? [warning("too_many_topics", { count: topics.length, most: max })] : []),
    ...(style === "topic" ? [warning("pick_topics_again")] : []),
  ];
}

function textWarnings(
  { parts, title, counts }: Omit<RenderedDraft, "warnings">,
  { policy }: ChannelProfile,
  { hasLinks, sms }: Seen,
): RenderWarning[] {
  const titles = counts.some(({ field }) => field === "title") ? [title.text] : [];
  const holdsEmoji = [...titles, ...parts.map(({ text }) => text)].some((text) =>
    /\p{Extended_Pictographic}/u.test(text),
  );
  return [
    ...(policy.formatting.emoji === "avoided" && holdsEmoji ? [warning("emoji_avoided")] : []),
    ...(hasLinks && policy.links.policy === "penalised" ? [warning("links_penalised")] : []),
    ...(hasLinks && policy.links.policy === "inert" ? [warning("links_inert")] : []),
    ...(parts.length > 1 ? [warning("split", { count: parts.length })] : []),
    ...(sms?.addedSignature ? [warning("sms_signature")] : []),
    ...(sms?.addedOptOut ? [warning("sms_opt_out")] : []),
  ];
}
