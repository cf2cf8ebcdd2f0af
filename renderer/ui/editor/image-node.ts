import { Node } from "@tiptap/react";

export type ImageOptions = {
  /** What stands in the place of a picture whose file is not there. */
  readonly missingText: string;
};

function assertText(max: number) {
  return (value: unknown) => {
    if (typeof value !== "string" || value.length > max) throw new RangeError("An image names a media id and a text.");
  };
}

/** A picture of the workspace, named by its media id: never by an address, so nothing is fetched from elsewhere. */
export const ImageNode = Node.create<ImageOptions>({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,

  addOptions() {
    return { missingText: "" };
  },

  addAttributes() {
    return {
      mediaId: {
        isRequired: true,
        validate: assertText(64),
        parseHTML: (element) => element.getAttribute("data-media-id"),
      },
      alt: { default: "", validate: assertText(200), parseHTML: (element) => element.getAttribute("alt") ?? "" },
    };
  },

  parseHTML() {
    return [{ tag: "img[data-media-id]" }];
  },

  renderHTML({ node }) {
    return ["img", { "data-media-id": node.attrs.mediaId, alt: node.attrs.alt }];
  },

  addNodeView() {
    const { missingText } = this.options;
    return ({ node }) => {
      const figure = document.createElement("figure");
      figure.className = "rich-image";
      const picture = document.createElement("img");
      picture.alt = String(node.attrs.alt);
      picture.draggable = false;
      picture.addEventListener("error", () => {
        figure.classList.add("is-missing");
        figure.textContent = picture.alt ? `${missingText} · ${picture.alt}` : missingText;
      });
      picture.src = `/media/${encodeURIComponent(String(node.attrs.mediaId))}`;
      figure.append(picture);
      return { dom: figure };
    };
  },
});
