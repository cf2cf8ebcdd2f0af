import type { ActivityTemplate } from "@shared/domain/activity-template";

/** What every part of a template's page takes: the template, how to change it, and whether it may be changed. */
export type TemplatePartProps = {
  readonly values: ActivityTemplate;
  readonly patch: (changes: Partial<ActivityTemplate>) => void;
  /** A shipped template is looked at; it is changed as one's own. */
  readonly disabled: boolean;
};
