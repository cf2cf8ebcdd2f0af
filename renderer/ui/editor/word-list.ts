import type { PastedElement, PastedNode } from "./pasted-node";

type WordItem = { readonly level: number; readonly ordered: boolean; readonly children: readonly PastedNode[] };
type OpenList = { readonly level: number; readonly list: PastedElement & { children: PastedNode[] } };

/**
 * Word pastes a list as paragraphs with `mso-list:l0 level2 lfo1` in their style and the bullet as text.
 * Turns such runs of paragraphs back into nested lists; leaves everything else as it is.
 */
export function gatherWordLists(nodes: readonly PastedNode[]): PastedNode[] {
  const gathered: PastedNode[] = [];
  let open: OpenList[] = [];
  for (const node of nodes) {
    const item = wordItemOf(node);
    if (!item) {
      // Blank text between two paragraphs of one list does not end it.
      const isBlank = "text" in node && node.text.trim() === "";
      if (!isBlank) open = [];
      if (!isBlank || open.length === 0) gathered.push(node);
      continue;
    }
    open = open.filter((list) => list.level <= item.level);
    let current = open.at(-1);
    if (!current || current.level < item.level) {
      const list = { tag: item.ordered ? "ol" : "ul", attrs: {}, children: [] as PastedNode[] };
      (current ? lastItemOf(current.list) : gathered).push(list);
      current = { level: item.level, list };
      open = [...open, current];
    }
    current.list.children.push({ tag: "li", attrs: {}, children: [...item.children] });
  }
  return gathered;
}

function lastItemOf(list: PastedElement): PastedNode[] {
  const item = list.children.at(-1);
  return item && "tag" in item ? (item.children as PastedNode[]) : [];
}

function wordItemOf(node: PastedNode): WordItem | undefined {
  if ("text" in node || !/^(p|div|h[1-6])$/.test(node.tag)) return undefined;
  const level = /mso-list:\s*l\d+ level(\d) /i.exec(`${node.attrs.style ?? ""} `)?.[1];
  if (!level) return undefined;
  const isMarker = (child: PastedNode) => "tag" in child && /mso-list:\s*ignore/i.test(child.attrs.style ?? "");
  const marker = findNode(node.children, isMarker);
  return {
    level: Number(level),
    ordered: /[0-9a-z一二三四五六七八九十]+[.)、．]/i.test(marker ? textOf(marker) : ""),
    children: withoutNode(node.children, isMarker),
  };
}

function findNode(nodes: readonly PastedNode[], wanted: (node: PastedNode) => boolean): PastedNode | undefined {
  for (const node of nodes) {
    const found = wanted(node) ? node : "tag" in node ? findNode(node.children, wanted) : undefined;
    if (found) return found;
  }
  return undefined;
}

function withoutNode(nodes: readonly PastedNode[], unwanted: (node: PastedNode) => boolean): PastedNode[] {
  return nodes
    .filter((node) => !unwanted(node))
    .map((node) => ("tag" in node ? { ...node, children: withoutNode(node.children, unwanted) } : node));
}

function textOf(node: PastedNode): string {
  return "text" in node ? node.text : node.children.map(textOf).join("");
}
