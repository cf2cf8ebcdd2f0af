import { LONGEST_MAPPING_NAME, savedMapping } from "@shared/domain/import-mapping";
import { type CliContext, type CliOption, type ExitCode, WrongUse } from "../command";
import { forgetMapping, renameMapping, sayMappings } from "./import-mappings";

/** Options of `qunce import` that see to what is remembered of columns, instead of taking a plan in. */
export const mappingOptions = {
  mappings: { type: "boolean", explain: { zh: "列出记住的列对应", en: "list the remembered mappings" } },
  "rename-mapping": {
    type: "string",
    value: "OLD",
    explain: { zh: "给一份列对应改名，新名字用 --to-name", en: "rename a mapping, with --to-name" },
  },
  "to-name": { type: "string", value: "NEW", explain: { zh: "改成什么名字", en: "its new name" } },
  "forget-mapping": { type: "string", value: "NAME", explain: { zh: "忘掉一份列对应", en: "forget a mapping" } },
} as const satisfies Record<string, CliOption>;

const ERRANDS = ["mappings", "rename-mapping", "forget-mapping"] as const;

/**
 * What is to be done about remembered mappings; undefined where a plan is to be taken in. `options` are the names of all options
 * of the command: one that would be ignored is refused (throws WrongUse), as is a plan.
 */
export function findMappingErrand(
  context: CliContext,
  options: readonly string[],
): (() => Promise<ExitCode>) | undefined {
  const given = options.filter(
    (name) => context.flag(name) || context.text(name) !== undefined || context.texts(name).length > 0,
  );
  const errand = ERRANDS.find((name) => given.includes(name));
  if (errand === undefined) {
    if (given.includes("to-name")) throw bothWanted();
    return undefined;
  }
  const own = ["workspace", errand, ...(errand === "rename-mapping" ? ["to-name"] : [])];
  const idle = given.find((name) => !own.includes(name));
  if (idle !== undefined) {
    throw new WrongUse({
      zh: `--${errand} 不能和 --${idle} 一起用`,
      en: `--${errand} and --${idle} do not go together`,
    });
  }
  if (context.positionals.length > 0) {
    throw new WrongUse({ zh: `--${errand} 不读计划表，不要写 PLAN`, en: `--${errand} reads no plan; leave PLAN out` });
  }
  const name = context.text(errand) ?? "";
  switch (errand) {
    case "mappings":
      return () => sayMappings(context);
    case "rename-mapping": {
      const newName = newNameOf(context);
      return () => renameMapping(context, name, newName);
    }
    case "forget-mapping":
      return () => forgetMapping(context, name);
  }
}

function bothWanted(): WrongUse {
  return new WrongUse({
    zh: "改名要两样都写：--rename-mapping 旧名 --to-name 新名",
    en: "renaming takes both: --rename-mapping OLD --to-name NEW",
  });
}

function newNameOf(context: CliContext): string {
  const given = context.text("to-name");
  if (given === undefined) throw bothWanted();
  const name = savedMapping.shape.name.safeParse(given);
  if (!name.success) {
    throw new WrongUse({
      zh: `--to-name 要一个名字，最长 ${LONGEST_MAPPING_NAME} 个字`,
      en: `--to-name takes a name of at most ${LONGEST_MAPPING_NAME} characters`,
    });
  }
  return name.data;
}
