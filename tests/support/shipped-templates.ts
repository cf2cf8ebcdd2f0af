import { readShippedTemplates } from "@electron/services/shipped-templates";
import type { ShippedTemplate, TemplateCue } from "@shared/domain/activity-template";

/** The files of the shipped templates by their path, as the app takes them in. */
export const templateFiles = import.meta.glob<unknown>("@resources/activity-templates/*.json", {
  eager: true,
  import: "default",
});

/** Every shipped template, read as the app reads it. */
export const templates: readonly ShippedTemplate[] = readShippedTemplates(templateFiles);

/** The lines of a template that are pasted. */
export const messagesOf = ({ cues }: ShippedTemplate): TemplateCue[] => cues.filter(({ kind }) => kind === "message");

/** The lines of a template that staff do. */
export const actionsOf = ({ cues }: ShippedTemplate): TemplateCue[] => cues.filter(({ kind }) => kind === "action");

/** Keys of the templates for which something holds. */
export const templatesWhere = (holds: (template: ShippedTemplate) => boolean): string[] =>
  templates.filter(holds).map(({ key }) => key);

/** Lines of all templates for which something holds, as `template/line`. */
export const cuesWhere = (holds: (cue: TemplateCue) => boolean): string[] =>
  templates.flatMap(({ key, cues }) => cues.filter(holds).map((cue) => `${key}/${cue.key}`));
