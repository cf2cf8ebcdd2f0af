/** The one character that stands for a person in a small square: a Chinese name's last, any other name's first. */
export function avatarLetter(name: string): string {
  const letters = [...name.trim()];
  const last = letters.at(-1);
  if (last === undefined) return "·";
  return /\p{Script=Han}/u.test(last) ? last : (letters[0] ?? "·").toUpperCase();
}
