import { type ShippedTemplate, shippedTemplate } from "@shared/domain/activity-template";

/** Every `resources/activity-templates/<key>.json` is a template: adding the file is enough. */
const files = import.meta.glob<unknown>("@resources/activity-templates/*.json", { eager: true, import: "default" });

let known: readonly ShippedTemplate[] | undefined;

/** The templates that come with the app, by key. */
export function shippedTemplates(): readonly ShippedTemplate[] {
  known ??= readShippedTemplates(files);
  return known;
}

/** Reads files by their path. Throws for one that is no template or is not named after its key. */
export function readShippedTemplates(byPath: Readonly<Record<string, unknown>>): ShippedTemplate[] {
  return Object.entries(byPath)
    .map(([path, content]) => {
      const template = shippedTemplate.parse(content);
      if (!path.endsWith(`/${template.key}.json`)) throw new Error(`${path} holds the template ${template.key}`);
      return template;
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
