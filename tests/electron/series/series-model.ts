import { addDays, at, type DateText, type WallTime } from "@shared/domain/wall-time";

/** An occurrence as the model sees it; `part` is the stretch of the series it belongs to. */
export type ModelSlot = {
  readonly id: string;
  readonly part: number;
  readonly day: DateText;
  readonly at: WallTime;
  readonly text: string;
  readonly isSent: boolean;
  readonly isGone: boolean;
};

/** What each part of a series says. */
type ModelPart = { readonly clock: string; readonly text: string };

export type Model = { readonly slots: readonly ModelSlot[]; readonly parts: readonly ModelPart[] };

export type ModelEdit = {
  readonly scope: "this" | "following" | "all";
  readonly text?: string | undefined;
  readonly days?: number;
  readonly clock?: string | undefined;
  readonly overwrite?: boolean | undefined;
};

/** Whether anything is left to change for an edit that is about more than one. */
export function hasOpen(model: Model, target: ModelSlot, scope: ModelEdit["scope"]): boolean {
  return openOf(model, target, scope).length > 0;
}

/** The simplest account of an edit: walk over the slots it is about, change what says the same as its part. */
export function editModel(model: Model, target: ModelSlot, edit: ModelEdit): Model {
  const { days = 0, scope, overwrite = false } = edit;
  const part = model.parts[target.part];
  if (!part) throw new Error("no such part");
  const clock = edit.clock ?? (scope === "this" ? target.at.slice(11) : part.clock);
  if (scope === "this") {
    const moved = { at: at(addDays(target.at.slice(0, 10), days), clock), text: edit.text ?? target.text };
    return { ...model, slots: model.slots.map((slot) => (slot.id === target.id ? { ...slot, ...moved } : slot)) };
  }
  const from = openOf(model, target, scope)[0]?.day ?? "";
  const isPart = (slot: ModelSlot) => slot.part === target.part;
  const isSplit = scope === "following" && model.slots.some((slot) => isPart(slot) && slot.day < from);
  const next: ModelPart = { clock, text: edit.text ?? part.text };
  const number = isSplit ? model.parts.length : target.part;
  const isMoving = days !== 0 || edit.clock !== undefined;
  return {
    parts: isSplit ? [...model.parts, next] : model.parts.with(number, next),
    slots: model.slots.map((slot) => {
      if (!isPart(slot) || slot.day < from) return slot;
      const day = addDays(slot.day, days);
      const kept = { ...slot, part: number, day };
      if (slot.isSent) return kept;
      const isTarget = slot.id === target.id;
      const follows = overwrite || (isTarget && isMoving) || slot.at === at(slot.day, part.clock);
      const takesText = edit.text !== undefined && (overwrite || isTarget || slot.text === part.text);
      return { ...kept, at: follows ? at(day, clock) : slot.at, text: takesText ? next.text : slot.text };
    }),
  };
}

/** The slots an edit, or a deletion, of a scope may touch. */
export function openOf({ slots }: Model, target: ModelSlot, scope: ModelEdit["scope"]): ModelSlot[] {
  return slots.filter(
    (slot) =>
      slot.part === target.part &&
      !slot.isGone &&
      !slot.isSent &&
      (scope === "all" || (scope === "this" ? slot.id === target.id : slot.day >= target.day)),
  );
}

/** Puts slots into the trash. */
export function dropFromModel(model: Model, ids: readonly string[]): Model {
  return { ...model, slots: model.slots.map((slot) => (ids.includes(slot.id) ? { ...slot, isGone: true } : slot)) };
}

/** What lives, by id. */
export function livingOf({ slots }: Model): Record<string, string> {
  return Object.fromEntries(slots.filter(({ isGone }) => !isGone).map((slot) => [slot.id, `${slot.at} ${slot.text}`]));
}
