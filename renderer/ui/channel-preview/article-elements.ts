import { type CSSProperties, createElement, Fragment, type ReactNode } from "react";
import { darkColour } from "./dark-colour";

const COLOURS = new Set(["color", "background-color", "border", "border-left", "border-top"]);

/**
 * The rendered article as elements, so that what is shown is exactly what is copied; nothing is put into the page as
 * HTML. In the dark, colours are turned the way the phone turns them.
 */
export function articleElements(html: string, isDark: boolean): ReactNode {
  const page = new DOMParser().parseFromString(html, "text/html");
  return createElement(Fragment, null, ...childrenOf(page.body, isDark));
}

function childrenOf(parent: Node, isDark: boolean): ReactNode[] {
  return [...parent.childNodes].map((node) => {
    if (node instanceof Element) return elementOf(node, isDark);
    return node.textContent;
  });
}

function elementOf(element: Element, isDark: boolean): ReactNode {
  const style = styleOf(element.getAttribute("style") ?? "", isDark);
  const tag = element.localName;
  if (tag === "br") return createElement("br");
  if (tag === "img") {
    const [src, alt] = [element.getAttribute("src") ?? "", element.getAttribute("alt") ?? ""];
    return createElement("img", { src, alt, style, loading: "lazy" });
  }
  // A tap in the preview must not lead out of the app.
  return createElement(tag === "a" ? "span" : tag, { style }, ...childrenOf(element, isDark));
}

/** `font-size:16px;color:#333` as an object; the renderer writes nothing more complicated. */
export function styleOf(text: string, isDark: boolean): CSSProperties {
  const entries = text.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    if (colon < 0) return [];
    const name = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    const shown = isDark && COLOURS.has(name) ? value.replace(/#[0-9a-f]{6}/gi, darkColour) : value;
    return [[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), shown] as const];
  });
  return Object.fromEntries(entries);
}
