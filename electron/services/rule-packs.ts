import { QunceError } from "@shared/api/errors";
import { buildCheckEngine, type CheckEngine } from "@shared/domain/check/check-engine";
import type { OwnRule } from "@shared/domain/check/own-rule";
import { ownPack } from "@shared/domain/check/own-rule-engine";
import { type CheckLaw, lawBook, type RulePack, rulePack, rulePackId } from "@shared/domain/check/rule-pack";

/** Every `resources/checks/<pack>.json` is a pack; laws, variants and the words of other rules lie beside them. */
const files = import.meta.glob<unknown>("@resources/checks/*.json", { eager: true, import: "default" });

let packs: readonly RulePack[] | undefined;
let laws: readonly CheckLaw[] | undefined;

/** The packs that come with the app, in the order of their names in `rulePackId`. */
export function shippedPacks(): readonly RulePack[] {
  packs ??= rulePackId.options.flatMap((id) => {
    const file = fileNamed(id);
    return file === undefined ? [] : [rulePack.parse(file)];
  });
  return packs;
}

/** The laws that shipped rules cite. */
export function shippedLaws(): readonly CheckLaw[] {
  const file = fileNamed("laws");
  laws ??= file === undefined ? [] : lawBook.parse(file).laws;
  return laws;
}

function fileNamed(name: string): unknown {
  return Object.entries(files).find(([path]) => path.endsWith(`/${name}.json`))?.[1];
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
  const engine = buildCheckEngine([...chosen, ownPack(ownRules)], shippedLaws());
  const [oldest] = engines.keys();
  if (engines.size >= MOST_ENGINES && oldest !== undefined) engines.delete(oldest);
  engines.set(key, engine);
  return engine;
}
