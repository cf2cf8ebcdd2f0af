import type { Channel, ChannelProfile } from "../channel";
import { judgeLength } from "../count-text";
import type { Draft } from "../draft";
import { copyTemplateOf } from "../plain-text";
import type { RenderInput } from "../render-input";
import { renderMessage, renderText } from "../render-message";
import { articleHtml } from "./article-html";
import { fitTitle } from "./fit-title";
import { withTopics } from "./hashtags";
import { numberedImages } from "./numbered-images";
import { renderWarnings } from "./render-warnings";
import type { RenderCount, RenderedDraft } from "./rendered-draft";
import { smsBill, smsCopy, withBareHeadings } from "./sms-copy";
import { splitText } from "./split-text";
import { cutOffset } from "./text-cut";

/** What of a draft is rendered. */
export type RenderableDraft = Pick<Draft, "title" | "kind" | "body" | "fieldValues">;

/** What a draft is rendered with. Nothing in it is asked of a clock, a store or the network. */
export type RenderContext = {
  /** The channels' profiles, with what the workspace changed about them. */
  readonly profiles: readonly ChannelProfile[];
  /** Where the values of its fields come from; its own message is never sent. */
  readonly input: RenderInput;
  /** Labels to add as topics, where the channel has them. */
  readonly topics?: readonly string[] | undefined;
  /** An address of a picture that can be shown beside the editor; left out for what is copied. */
  readonly imageAddress?: ((mediaId: string) => string | undefined) | undefined;
  /** The type of a picture, where it is known. */
  readonly mimeOf?: ((mediaId: string) => string | undefined) | undefined;
};

/**
 * A draft as it is pasted into one channel: texts in their order, HTML where the channel takes it, pictures by number,
 * notes, every limit held against it, and what the person should know. Throws RangeError for a channel without a profile.
 */
export function render(draft: RenderableDraft, channel: Channel, context: RenderContext): RenderedDraft {
  const profile = context.profiles.find((known) => known.channel === channel);
  if (!profile) throw new RangeError(`no profile of ${channel}`);
  const { formatting, tags, splitting } = profile.policy;
  const body = formatting.headings === "bare" ? withBareHeadings(draft.body) : draft.body;
  const input: RenderInput = { ...context.input, draft: { ...draft, body } };

  const copy = renderMessage(input);
  const title = renderText(draft.title, input);
  const images = numberedImages(body);
  const tagged = withTopics(copy.text, context.topics ?? [], tags.style, tags.max);
  const sms =
    splitting.by === "sms" ? smsCopy(tagged.text, context.input.shop?.name, draft.kind === "notice") : undefined;
  const text = sms?.text ?? tagged.text;
  const article =
    formatting.output === "html"
      ? articleHtml(body, {
          fill: fillOnce(input),
          imageAddress: context.imageAddress ?? (() => undefined),
          images,
        })
      : undefined;
  const isSplit = splitting.by === "messages" && splitting.at !== null;
  const parts = isSplit && splitting.at !== null ? splitText(text, splitting.counter, splitting.at) : [text];

  const counts = countsOf(profile, { title: title.text, body: article?.html ?? text, isCaptioned: images.length > 0 });
  const rendered = {
    channel,
    title: { text: title.text, fitted: fitTitle(title.text, profile) },
    parts: parts.filter((part) => part !== "").map((part) => ({ text: part })),
    ...(article && { html: article.html }),
    images,
    footnotes: article?.footnotes ?? [],
    topics: tagged.topics,
    counts,
    ...(sms && { sms: smsBill(text) }),
    unfilled: [...new Set([...title.unfilled, ...copy.unfilled])],
    forPoster: [...new Set([...title.forPoster, ...copy.forPoster])],
  };
  const hasLinks = holdsLink(copyTemplateOf(body).text);
  return { ...rendered, warnings: renderWarnings(rendered, profile, { hasLinks, sms, mimeOf: context.mimeOf }) };
}

/** Fields recur in an article; each is looked up once. */
function fillOnce(input: RenderInput): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let filled = known.get(text);
    if (filled === undefined) {
      filled = renderText(text, input).text;
      known.set(text, filled);
    }
    return filled;
  };
}

type Counted = { readonly title: string; readonly body: string; readonly isCaptioned: boolean };

/** Title and body against their limits; a caption's only when pictures carry the text. */
function countsOf(profile: ChannelProfile, { title, body, isCaptioned }: Counted): RenderCount[] {
  return [
    ...countsOfField(title, profile, "title"),
    ...countsOfField(body, profile, "body"),
    ...(isCaptioned ? countsOfField(body, profile, "caption") : []),
  ];
}

/** A text against every limit its channel sets on a field, with the place at which each cuts it. */
export function countsOfField(
  text: string,
  profile: Pick<ChannelProfile, "limits">,
  field: RenderCount["field"],
): RenderCount[] {
  return judgeLength(text, profile, field).map(({ limit, count, state }) => {
    const most = state === "red" ? limit.hard : state === "amber" ? limit.soft : null;
    return { ...limit, count, state, cutAt: most === null ? null : cutOffset(text, limit.counter, most) };
  });
}

function holdsLink(text: string): boolean {
  return /https?:\/\//i.test(text);
}
