import type { ChannelPolicy } from "../channel";

type TagStyle = ChannelPolicy["tags"]["style"];

/**
 * A topic as any platform writes it: `#会员日`, `#会员日#`, `#会员日[话题]#`. What stands before the sign tells it from
 * the fragment of an address and from C#.
 */
const TOPIC = /(?<![A-Za-z0-9&/=?#])#([\p{L}\p{N}_·]{1,32})(\[话题\]#|#)?/gu;

/** A text with its topics as one platform wants them, and those topics, each once. */
export type TopicText = { readonly text: string; readonly topics: string[] };

/** Writes the topics of a text in a platform's own way and adds `more` in a last line, as many as there is room for under `max`. */
export function withTopics(text: string, more: readonly string[], style: TagStyle, max: number | null): TopicText {
  const topics = new Set<string>();
  const written = text.replace(TOPIC, (whole, name: string, _close: string | undefined, at: number) => {
    if (!isTopic(name)) return whole;
    topics.add(name);
    if (style === "none") return whole;
    const next = text.charAt(at + whole.length);
    return spelled(name, style) + (style === "hash" && next !== "" && !/\s/.test(next) ? " " : "");
  });
  if (style === "none") return { text, topics: [...topics] };
  const room = Math.max(0, (max ?? Number.POSITIVE_INFINITY) - topics.size);
  const added = [...new Set(more.map(plainName))].filter((name) => isTopic(name) && !topics.has(name)).slice(0, room);
  for (const name of added) topics.add(name);
  const last = added.map((name) => spelled(name, style)).join(" ");
  return { text: last === "" ? written : [written, last].filter(Boolean).join("\n\n"), topics: [...topics] };
}

/** #1 is a number; #618 is a sale. */
function isTopic(name: string): boolean {
  return /\p{L}|\d{3}/u.test(name);
}

function spelled(name: string, style: TagStyle): string {
  if (style === "topic") return `#${name}[话题]#`;
  return style === "closed" ? `#${name}#` : `#${name}`;
}

/** A label as a topic: no blanks or signs, which would end it. */
function plainName(label: string): string {
  return label.replace(/[^\p{L}\p{N}_·]/gu, "").slice(0, 32);
}
