// Runs in any browser, from a file, without a network; sends back what shared/domain/review.ts reads.
(() => {
  const body = document.body;
  const words = body.dataset;
  const cards = Array.from(document.querySelectorAll("article"));
  const find = (id) => document.getElementById(id);
  const storeKey = `qunce-review:${words.pack}`;
  document.documentElement.classList.remove("no-script");

  const field = (card, name) => card.querySelector(`[data-field=${name}]`);
  const verdictOf = (card) => {
    const chosen = card.querySelector("input[type=radio]:checked");
    return chosen ? chosen.value : "none";
  };
  const entryOf = (card) => {
    const area = field(card, "text");
    const base = area.defaultValue;
    const text = area.value.replace(/\r\n?/g, "\n");
    return {
      kind: card.dataset.kind,
      id: card.dataset.id,
      verdict: verdictOf(card),
      comment: field(card, "comment").value.trim(),
      base,
      text: text === base ? null : text,
    };
  };
  const isTouched = (entry) => entry.verdict !== "none" || entry.comment !== "" || entry.text !== null;
  const review = () => {
    const entries = cards.map(entryOf).filter(isTouched);
    return `${document.title}\n群策审阅 1\n${JSON.stringify({ reviewer: find("reviewer").value.trim(), entries })}`;
  };

  const refresh = () => {
    const done = cards.filter((card) => isTouched(entryOf(card)));
    find("done").textContent = String(done.length);
    for (const card of cards) card.classList.toggle("done-review", verdictOf(card) === "approve");
  };

  // What was written outlives closing the page, where the browser lets a page remember anything.
  const remember = () => {
    try {
      localStorage.setItem(storeKey, JSON.stringify({ reviewer: find("reviewer").value, cards: cards.map(entryOf) }));
    } catch {
      // Then it lasts as long as the page; the footer says to send it back first.
    }
  };
  const restore = () => {
    let stored;
    try {
      stored = JSON.parse(localStorage.getItem(storeKey) || "null");
    } catch {
      return;
    }
    if (!stored || !Array.isArray(stored.cards)) return;
    find("reviewer").value = String(stored.reviewer || "");
    for (const entry of stored.cards) {
      const card = cards.find((item) => item.dataset.id === entry.id);
      if (!card || field(card, "text").defaultValue !== entry.base) continue;
      field(card, "comment").value = entry.comment;
      if (entry.text !== null) {
        field(card, "text").value = entry.text;
        card.querySelector("details").open = true;
      }
      const radio = card.querySelector(`input[value=${entry.verdict}]`);
      if (radio) radio.checked = true;
    }
  };

  find("copy").addEventListener("click", () => {
    window.qunce.copy(review()).then((copied) => {
      find("copy").textContent = copied ? words.copied : words.uncopied;
      find("said").textContent = copied ? words.copied : words.uncopied;
    });
  });
  find("save").addEventListener("click", () => window.qunce.save(review(), `${words.file}.txt`));
  body.addEventListener("input", () => {
    remember();
    refresh();
  });
  restore();
  refresh();
})();
