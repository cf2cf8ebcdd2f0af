/**
 * FullCalendar names a day's link by its date alone, or hides it where it links nowhere, from those who hear the page. What
 * stands in it beside the date is to be heard too: then its content is its name.
 */
export function nameByContent(content: HTMLElement | null): void {
  content?.closest("[aria-hidden]")?.removeAttribute("aria-hidden");
  content?.closest("[role=link]")?.removeAttribute("aria-label");
}
