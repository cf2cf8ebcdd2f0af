// Runs in any phone's browser, WeChat's included: no network, no build step, nothing newer than 2018.
(() => {
  const body = document.body;
  const words = body.dataset;
  const cards = Array.from(document.querySelectorAll("article"));
  const days = Array.from(document.querySelectorAll("section"));
  const storeKey = `qunce:${words.pack}`;
  const find = (id) => document.getElementById(id);

  document.documentElement.classList.remove("no-script");

  // Ticks and the chosen poster outlive closing the page, where the browser lets a page remember anything.
  let memory = { ticks: {}, remarks: {}, staff: "", place: "", open: false };
  let remembers = true;
  try {
    const stored = JSON.parse(localStorage.getItem(storeKey) || "null");
    if (stored && typeof stored === "object" && stored.ticks && typeof stored.ticks === "object") memory = stored;
    memory.remarks = memory.remarks || {};
    localStorage.setItem(storeKey, JSON.stringify(memory));
  } catch {
    remembers = false;
    find("forgets").hidden = false;
  }
  const remember = () => {
    if (!remembers) return;
    try {
      localStorage.setItem(storeKey, JSON.stringify(memory));
    } catch {
      remembers = false;
      find("forgets").hidden = false;
    }
  };

  // A picture that several messages show is in the file once.
  for (const image of document.querySelectorAll("img[data-same]")) {
    const first = find(image.dataset.same);
    if (first) image.src = first.src;
  }

  const boxOf = (card) => card.querySelector("input[type=checkbox]");
  const isShown = (card) => !card.hidden;

  const refresh = () => {
    const shown = cards.filter(isShown);
    const done = shown.filter((card) => boxOf(card).checked);
    find("done").textContent = String(done.length);
    find("all").textContent = String(shown.length);
    find("track").max = Math.max(1, shown.length);
    find("track").value = done.length;
    const next = shown.find((card) => !boxOf(card).checked);
    const now = clockNow();
    for (const card of cards) {
      const isDone = boxOf(card).checked;
      card.classList.toggle("done", isDone);
      card.classList.toggle("next", card === next);
      card.classList.toggle("late", !isDone && card.dataset.at < now);
    }
    for (const day of days) {
      day.classList.toggle("is-today", day.dataset.date === now.slice(0, 10));
      day.hidden = !Array.from(day.querySelectorAll("article")).some(isShown);
    }
  };

  const clockNow = () => {
    const date = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
    return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
  };

  const chosen = (id) => (find(id) ? find(id).value : "");
  const filter = () => {
    const staff = chosen("staff");
    const place = chosen("place");
    const open = find("open").checked;
    for (const card of cards) {
      const fits = (!staff || card.dataset.staff === staff) && (!place || card.dataset.place === place);
      card.hidden = !fits || (open && boxOf(card).checked);
    }
    refresh();
  };

  const say = (words) => {
    find("said").textContent = words;
  };

  const selectText = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const confirmOn = (button, copied) => {
    const label = copied ? words.copied : words.uncopied;
    button.textContent = label;
    button.classList.toggle("just", copied);
    say(label);
    clearTimeout(button.timer);
    button.timer = setTimeout(
      () => {
        button.classList.remove("just");
        button.textContent = copied ? words.again : button.dataset.label;
      },
      copied ? 1600 : 4000,
    );
  };

  const onCopy = (button) => {
    const card = button.closest("article");
    const text = card.querySelector(".text");
    window.qunce.copy(text.textContent).then((copied) => {
      card.classList.toggle("copied", copied);
      if (!copied) selectText(text);
      confirmOn(button, copied);
    });
  };

  const remarkOf = (card) => card.querySelector(".say input").value.replace(/\s+/g, " ").trim();

  // First for people, then the lines the app reads: id, minute of the tick, remark (see shared/domain/receipt.ts).
  const receipt = () => {
    const shown = cards.filter(isShown);
    const lines = shown.map((card) => {
      const mark = boxOf(card).checked ? "✓" : "○";
      const remark = remarkOf(card);
      const line = `${mark} ${card.dataset.at.slice(5).replace("T", " ")} ${card.dataset.place} ${card.dataset.subject}`;
      return remark ? `${line}（${remark}）` : line;
    });
    const told = shown.filter((card) => boxOf(card).checked || remarkOf(card));
    const entries = told.map((card) => {
      const minute = boxOf(card).checked ? tickOf(card).replace(/\D/g, "") : "-";
      return `${card.id.slice(1).replace(/-/g, "")} ${minute} ${remarkOf(card)}`.trim();
    });
    const done = shown.filter((card) => boxOf(card).checked).length;
    return [document.title, `${words.sent} ${done}/${shown.length}`]
      .concat(lines, "", `群策回执 1 · ${entries.length}`, entries)
      .join("\n");
  };

  // When it was ticked; what was sent before the page was made was sent at its planned minute, as far as the page knows.
  const tickOf = (card) => {
    const tick = memory.ticks[card.id];
    return typeof tick === "string" ? tick : card.dataset.at;
  };

  body.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.id === "report") window.qunce.copy(receipt()).then((copied) => confirmOn(button, copied));
    else if (button.id === "save") window.qunce.save(receipt(), `${words.file}.txt`);
    else onCopy(button);
  });

  body.addEventListener("change", (event) => {
    const input = event.target;
    const card = input.closest("article");
    if (card) {
      if (input.type === "text") memory.remarks[card.id] = input.value;
      else memory.ticks[card.id] = input.checked ? clockNow() : false;
      remember();
      refresh();
      return;
    }
    memory.staff = chosen("staff");
    memory.place = chosen("place");
    memory.open = find("open").checked;
    remember();
    filter();
  });

  for (const card of cards) {
    const tick = memory.ticks[card.id];
    // Restores over what the browser itself filled in after a reload.
    boxOf(card).checked = tick === undefined ? boxOf(card).defaultChecked : Boolean(tick);
    const remark = memory.remarks[card.id];
    card.querySelector(".say input").value = typeof remark === "string" ? remark : "";
    card.querySelector(".say").open = Boolean(remark);
  }
  for (const id of ["staff", "place"]) {
    const select = find(id);
    if (select && Array.from(select.options).some((option) => option.value === memory[id])) select.value = memory[id];
  }
  find("open").checked = memory.open === true;
  filter();
  setInterval(refresh, 30000);
})();
