/** Longest address a link may hold; the stored document refuses longer ones. */
const MAX_LENGTH = 2000;

/** Whether an address may stand in a link: http, https or mailto, without blanks or control characters that hide another scheme. */
export function isSafeHref(href: string): boolean {
  return href.length <= MAX_LENGTH && /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href);
}

/** An address as people type it (`jd.com/x`, `a@b.cn`) made into a link's; undefined when it cannot be one. */
export function hrefOf(typed: string): string | undefined {
  const text = typed.trim();
  if (isSafeHref(text)) return text;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return hrefOf(`mailto:${text}`);
  if (/^[^\s:/@]+\.[^\s:@]+$/.test(text)) return hrefOf(`https://${text}`);
  return undefined;
}
