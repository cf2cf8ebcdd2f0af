/** While a tile is dragged, the page says whether letting go would copy it (Alt): the style sheet shows it on cursor and tile. */
export function watchCopyKey(): () => void {
  const show = (event: KeyboardEvent | PointerEvent | MouseEvent) => {
    if (event.altKey) document.body.dataset.copying = "";
    else delete document.body.dataset.copying;
    // Alone, Alt would open the browser's menu bar on Windows.
    if (event.type === "keyup" && "key" in event && event.key === "Alt") event.preventDefault();
  };
  const events = ["keydown", "keyup", "mousemove"] as const;
  for (const name of events) document.addEventListener(name, show);
  return () => {
    for (const name of events) document.removeEventListener(name, show);
    delete document.body.dataset.copying;
  };
}
