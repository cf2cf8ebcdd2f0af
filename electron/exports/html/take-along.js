// How a page from a file hands text on: to the clipboard, or as a file. Read before the page's own script.
(() => {
  const copyByHand = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.readOnly = true;
    area.className = "offscreen";
    area.setAttribute("aria-hidden", "true");
    document.body.appendChild(area);
    area.select();
    area.setSelectionRange(0, text.length);
    let copied = false;
    try {
      copied = document.execCommand("copy");
    } catch {
      copied = false;
    }
    document.body.removeChild(area);
    return copied;
  };

  // The old way first falls to pages without HTTPS, which is what a file on a phone is.
  const copy = (text) => {
    if (!navigator.clipboard || !window.isSecureContext) return Promise.resolve(copyByHand(text));
    // Some browsers inside apps neither copy nor refuse: after a moment the old way is tried.
    const silence = new Promise((resolve) => setTimeout(resolve, 800, false));
    const written = navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    return Promise.race([written, silence]).then((copied) => copied || copyByHand(text));
  };

  const save = (text, name) => {
    const link = document.createElement("a");
    link.href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
    link.download = name;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  };
  window.qunce = { copy, save };
})();
