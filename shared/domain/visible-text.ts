/** Control characters that a terminal would obey, and the marks that turn a line around; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this pattern finds
const TRICKS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** What somebody wrote elsewhere, without the characters that are not read but make what is read look like something else. */
export function visibleText(text: string): string {
  return text.replace(TRICKS, "");
}
