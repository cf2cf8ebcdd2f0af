import { type CliContext, WrongUse } from "./command";

/** The word an option gives, one of a few; undefined when it is not given. Throws wrong use for any other. */
export function choiceOption<Word extends string>(
  context: Pick<CliContext, "text">,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const given = context.text(name);
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const list = words.join("|");
  throw new WrongUse({ zh: `--${name} 可选：${list}`, en: `--${name} must be one of ${list}` });
}
