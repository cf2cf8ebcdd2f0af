/** The longest text that still makes a code which a phone reads from a chat picture, in UTF-16 units. */
export const LONGEST_CODE_TEXT = 300;
