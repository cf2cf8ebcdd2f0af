/** A piece of pasted HTML, parsed but not trusted: an element or a run of text. */
export type PastedNode = PastedElement | { readonly text: string };

export type PastedElement = {
  /** Lower-case tag name. */
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly PastedNode[];
};

/** Name that a handler carries after reading; what only looked like one in the text gets its own back. */
export const MUTED = "x-muted-on";

/** Deeper elements are read as text only: nobody writes so deep, but a hostile page may. */
const MAX_DEPTH = 120;

/**
 * Reads HTML with the browser's inert parser: nothing in it runs, loads or is added to the page. Handlers are given another
 * name before, because even an inert document reports each of them as a breach of the content security policy.
 */
export function parsePastedHtml(html: string): PastedNode[] {
  const { body } = new DOMParser().parseFromString(muteHandlers(html), "text/html");
  return childrenOf(body, 0);
}

/** Renames what looks like a handler (`onclick=`), so that the parser sees an attribute without meaning. */
export function muteHandlers(html: string): string {
  return html.replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, `$1${MUTED}`);
}

function childrenOf(parent: Node, depth: number): PastedNode[] {
  const nodes: PastedNode[] = [];
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) nodes.push({ text: (child.nodeValue ?? "").replaceAll(MUTED, "on") });
    else if (child instanceof Element) {
      if (depth >= MAX_DEPTH) nodes.push({ text: child.textContent ?? "" });
      else nodes.push({ tag: child.localName, attrs: attributesOf(child), children: childrenOf(child, depth + 1) });
    }
  }
  return nodes;
}

function attributesOf(element: Element): Record<string, string> {
  const attrs: Record<string, string> = Object.create(null);
  for (const { name, value } of element.attributes) attrs[name.toLowerCase()] = value;
  return attrs;
}
