/** The first character of every initial in the order of pinyin; there is none for i, u and v. */
const FIRST = "阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀";
const LETTERS = "abcdefghjklmnopqrstwxyz";

const byPinyin = new Intl.Collator("zh-Hans-CN-u-co-pinyin");

/** Initials of a Chinese name, to find it by: 会员日 → hyr. Other characters stay as they are; of several readings the sorting one counts. */
export function pinyinInitials(name: string): string {
  return Array.from(name.toLowerCase(), initialOf).join("");
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character;
  const after = Array.from(FIRST).findLastIndex((first) => byPinyin.compare(first, character) <= 0);
  return LETTERS[after] ?? character;
}
