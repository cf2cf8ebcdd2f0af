import { QunceError } from "@shared/api/errors";
import { buildCheckEngine, type CheckEngine } from "@shared/domain/check/check-engine";
import type { OwnRule } from "@shared/domain/check/own-rule";
import { ownPack } from "@shared/domain/check/own-rule-engine";
import { type CheckLaw, lawBook, type RulePack, rulePack, rulePackId } from "@shared/domain/check/rule-pack";

/** Every `resources/checks/<pack>.json` is a pack. Read on first use: 400 KB that no start should wait for. */
const files = import.meta.glob<unknown>("@resources/checks/*.json", { import: "default" });

type ShippedRules = { readonly packs: readonly RulePack[]; readonly laws: readonly CheckLaw[] };

let loading: Promise<ShippedRules> | undefined;
let shipped: ShippedRules | undefined;

/** Reads the rules that come with the app; everything else here needs them. */
export async function loadRules(): Promise<void> {
  loading ??= readRules();
  shipped = await loading;
}

async function readRules(): Promise<ShippedRules> {
  const packs = await Promise.all(rulePackId.options.map(async (id) => rulePack.parse(await readFile(id))));
  return { packs, laws: lawBook.parse(await readFile("laws")).laws };
}

async function readFile(name: string): Promise<unknown> {
  return Object.entries(files).find(([path]) => path.endsWith(`/${name}.json`))?.[1]();
}

function loadedRules(): ShippedRules {
  if (!shipped) throw new Error("rules are asked for before they are loaded");
  return shipped;
}

/** The packs that come with the app, in the order of `rulePackId`. */
export function shippedPacks(): readonly RulePack[] {
  return loadedRules().packs;
}

/** Engines of the latest sets of packs: a set is built once, however often it is asked. */
const engines = new Map<string, CheckEngine>();
const MOST_ENGINES = 8;

/** The engine of some packs and own rules. Throws PACK_UNKNOWN for a pack that there is not. */
export function engineFor(packIds: readonly string[], ownRules: readonly OwnRule[]): CheckEngine {
  const known = shippedPacks();
  const unknown = packIds.find((id) => !known.some(({ pack }) => pack === id));
  if (unknown !== undefined) {
    throw new QunceError("PACK_UNKNOWN", { pack: unknown, known: known.map(({ pack }) => pack).join("、") });
  }
  const key = JSON.stringify([packIds, ownRules.map(({ id, revision }) => [id, revision])]);
  const made = engines.get(key);
  if (made) return made;
  const chosen = known.filter(({ pack }) => packIds.includes(pack));
  const engine = buildCheckEngine([...chosen, ownPack(ownRules)], loadedRules().laws);
  const [oldest] = engines.keys();
  if (engines.size >= MOST_ENGINES && oldest !== undefined) engines.delete(oldest);
  engines.set(key, engine);
  return engine;
}
