import type { DayLayer } from "@shared/domain/day-layer";
import { z } from "zod";

/** The switches a person has over what lies under the calendar. */
export const LAYER_SWITCHES = ["holiday", "lunar", "term", "promotion", "own", "repurchase"] as const;

export type LayerSwitch = (typeof LAYER_SWITCHES)[number];

const layerChoice = z.object({
  holiday: z.boolean(),
  lunar: z.boolean(),
  term: z.boolean(),
  promotion: z.boolean(),
  own: z.boolean(),
  repurchase: z.boolean(),
});

/** Which layers are on. This browser remembers it. */
export type LayerChoice = z.infer<typeof layerChoice>;

/** Everything. */
export const ALL_LAYERS: LayerChoice = {
  holiday: true,
  lunar: true,
  term: true,
  promotion: true,
  own: true,
  repurchase: true,
};

/** Reads a remembered choice; undefined when it is none any more. */
export function readLayerChoice(stored: unknown): LayerChoice | undefined {
  return layerChoice.safeParse(stored).data;
}

const switchOf: Readonly<Record<DayLayer, LayerSwitch>> = {
  holiday: "holiday",
  lunar_festival: "lunar",
  lunar: "lunar",
  solar_term: "term",
  promotion: "promotion",
  own: "own",
};

/** Whether a layer of the server's is shown under a choice. */
export function isLayerOn(choice: LayerChoice, layer: DayLayer): boolean {
  return choice[switchOf[layer]];
}
