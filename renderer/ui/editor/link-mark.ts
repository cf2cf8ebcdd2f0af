import { Mark } from "@tiptap/react";
import { isSafeHref } from "./safe-href";

function assertSafeHref(value: unknown): void {
  if (typeof value !== "string" || !isSafeHref(value))
    throw new RangeError("A link needs an http, https or mailto address.");
}

/** A link to an http, https or mailto address; never followed from inside the editor. */
export const LinkMark = Mark.create({
  name: "link",
  inclusive: false,
  keepOnSplit: false,
  exitable: true,

  addAttributes() {
    return { href: { isRequired: true, validate: assertSafeHref } };
  },

  parseHTML() {
    return [{ tag: "a[href]", getAttrs: (element) => (isSafeHref(element.getAttribute("href") ?? "") ? null : false) }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["a", { href: String(HTMLAttributes.href), rel: "noopener noreferrer nofollow" }, 0];
  },
});
