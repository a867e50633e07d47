"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const card = (number) => document.getElementById("u" + number);
  const made = (name, text, className = "") => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    return element;
  };
  const note = one("#note"), form = one(".filters"), count = one("output", form);
  const quotes = all(".q"), cards = all("#said .card, #checks .card");
  const isRecord = document.body.classList.contains("record");

  // Which articles stand side by side.

  const boxes = all(".choose input[type=checkbox]");
  const show = (number, shown) => {
    const article = document.getElementById("d" + number);
    if (article) article.hidden = !shown;
    const box = boxes.find((box) => box.value === String(number));
    if (box) box.checked = shown;
  };
  const tell = () => {
    const chosen = one(".chosen");
    if (chosen) chosen.textContent = `${boxes.filter((box) => box.checked).length} of ${boxes.length} shown`;
  };
  const showOnly = (numbers) => {
    const wanted = new Set(numbers.map(String));
    boxes.forEach((box) => { if (box.checked !== wanted.has(box.value)) show(box.value, wanted.has(box.value)); });
    tell();
  };
  const MANY = 12;
  boxes.forEach((box) => box.addEventListener("change", () => { show(box.value, box.checked); tell(); }));
  const search = one(".choose input[type=search]");
  if (search) {
    search.addEventListener("input", () => {
      const wanted = search.value.trim().toLowerCase();
      boxes.forEach((box) => {
        const item = box.closest("li");
        item.hidden = !item.textContent.toLowerCase().includes(wanted);
      });
    });
    all("[data-choose]").forEach((button) => button.addEventListener("click", () => {
      const found = boxes.filter((box) => !box.closest("li").hidden).slice(0, MANY);
      showOnly(button.dataset.choose === "found" ? found.map((box) => box.value) : []);
    }));
  }

  /** Brings a place into view in its own column, and the column in the row of columns, without moving the page. */
  const align = (place) => {
    const article = place.closest("article"), columns = place.closest(".columns");
    if (!article || !columns) return;
    const by = place.getBoundingClientRect().top - article.getBoundingClientRect().top;
    article.scrollTop += by - article.clientHeight / 3;
  };

  /** Lights up every version of these utterances that is shown. */
  let lit = [];
  const light = (numbers) => {
    lit.forEach((quote) => quote.classList.remove("on"));
    lit = numbers.flatMap((number) => all(`.q[data-u~="${number}"]`));
    lit.forEach((quote) => quote.classList.add("on"));
  };

  const sideBySide = (number) => {
    const holders = card(number).dataset.d.split(" ");
    const wrong = all(".rows tr", card(number)).filter((row) => row.dataset.v === "altered" || row.dataset.v === "spliced")
      .flatMap((row) => all("[data-d]", row).map((link) => link.dataset.d));
    const chosen = [...new Set([...wrong, ...holders])].slice(0, MANY);
    showOnly(chosen);
    // Of many articles those that differ stand first, where they are seen.
    if (boxes.length > MANY) one(".columns").prepend(...chosen.map((doc) => document.getElementById("d" + doc)));
    light([number]);
    const first = new Map();
    lit.forEach((quote) => { const article = quote.closest("article"); if (!article.hidden && !first.has(article)) first.set(article, quote); });
    one("#articles").scrollIntoView();
    first.forEach(align);
    const [place] = [...first.values()].sort((a, b) => a.compareDocumentPosition(b) & 4 ? -1 : 1);
    if (place) place.focus({ preventScroll: true });
  };

  // What a quotation is: on hover and focus, and until it is closed once it was tapped.

  let pinned = null, about = null, timer = 0, returning = false;
  const close = () => {
    clearTimeout(timer);
    note.hidden = true;
    if (about) about.removeAttribute("aria-describedby");
    about = pinned = null;
    light([]);
  };
  /** Closes the note, and gives the focus back without opening it again. */
  const leave = () => {
    const back = about;
    close();
    returning = true;
    back.focus({ preventScroll: true });
    returning = false;
  };
  const button = (text, act) => {
    const element = made("button", text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  };
  const ofRecord = (quote, from) => {
    const row = document.getElementById(quote.dataset.r), parts = [];
    const name = quote.closest("article").querySelector("h3").textContent;
    const line = made("p", "");
    line.append(made("b", name), " ", one(".verdict", row).cloneNode(true));
    const wording = made("blockquote", "");
    wording.append(...[...row.lastElementChild.childNodes].map((node) => node.cloneNode(true)));
    if (one(".same-words", row)) wording.classList.add("plain");
    parts.push(line, wording);
    const links = all(".rows [data-d]", from).length, wrong = all(".rows tr", from)
      .filter((other) => ["altered", "spliced"].includes(other.dataset.v)).flatMap((other) => all("[data-d]", other)).length;
    const others = links > 1 ? `${links} versions in ${from.dataset.d.split(" ").length} articles, ${wrong || "none"} with other words.` : "In this article alone.";
    parts.push(made("p", others, "sum"));
    const also = quote.dataset.u.split(" ").slice(1);
    if (also.length) parts.push(made("p", `Within utterance ${also.join(", ")}.`, "sum"));
    return parts;
  };
  const ofCheck = (quote, from) => [...from.children].slice(1).map((node) => node.cloneNode(true));
  const open = (quote) => {
    clearTimeout(timer);
    if (about === quote && !note.hidden) return;
    close();
    about = quote;
    const number = quote.dataset.u.split(" ")[0], from = card(number);
    note.replaceChildren(one("h3", from).cloneNode(true), ...(isRecord ? ofRecord : ofCheck)(quote, from));
    const actions = made("p", "", "do");
    if (isRecord && from.dataset.d.includes(" ")) actions.append(button("Show side by side", () => { close(); sideBySide(number); }));
    actions.append(button(isRecord ? "All versions" : "In the list", () => { close(); go("u" + number); }));
    actions.append(button("Close", leave));
    note.append(actions);
    note.className = [...from.classList].filter((name) => /^([cp]\d|same|edited|changed)$/.test(name)).join(" ");
    note.hidden = false;
    quote.setAttribute("aria-describedby", "note");
    light(isRecord ? quote.dataset.u.split(" ") : [number]);
    put(quote);
  };
  /** Puts the note below the quotation, or above it where there is more room. */
  const put = (quote) => {
    const lines = quote.getClientRects(), last = lines[lines.length - 1], first = lines[0];
    if (!last) return;
    const height = note.offsetHeight, width = note.offsetWidth, below = innerHeight - last.bottom;
    const top = below > height + 12 || below > first.top ? last.bottom + 8 : Math.max(8, first.top - height - 8);
    const left = Math.max(16, Math.min(last.left, innerWidth - width - 24));
    note.style.top = `${top + scrollY}px`;
    note.style.left = `${left + scrollX}px`;
  };
  const soon = (act) => { clearTimeout(timer); timer = setTimeout(act, 160); };
  const away = () => { if (!pinned) soon(() => { if (!pinned) close(); }); };
  const quoteOf = (event) => event.target instanceof Element ? event.target.closest(".q") : null;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || pinned) return;
    const quote = quoteOf(event);
    if (quote) soon(() => open(quote));
    else if (event.target instanceof Element && event.target.closest("#note")) clearTimeout(timer);
    else if (about && document.activeElement !== about) away();
  });
  document.addEventListener("focusin", (event) => {
    const quote = quoteOf(event);
    if (returning) return;
    if (quote && quote.matches(":focus-visible")) { pinned = null; open(quote); }
    else if (about && !pinned && !note.contains(event.target)) close();
  });
  document.addEventListener("click", (event) => {
    const quote = quoteOf(event);
    if (quote) {
      event.preventDefault();
      if (pinned === quote) { close(); return; }
      open(quote);
      pinned = quote;
      if (isRecord) {
        const seen = new Set([quote.closest("article")]);
        lit.forEach((other) => { const article = other.closest("article"); if (!seen.has(article)) { seen.add(article); align(other); } });
      }
      put(quote);
      if (event.detail === 0) one("button", note).focus({ preventScroll: true });
    } else if (about && !note.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || note.hidden) return;
    if (note.contains(document.activeElement)) leave();
    else close();
  });
  addEventListener("resize", () => { if (about) put(about); });

  // Links to places: the article is shown first, and what is folded away opened.

  const go = (id) => {
    const target = document.getElementById(id);
    if (!target) return;
    const article = target.closest("article");
    if (article && article.hidden) { show(article.id.slice(1), true); tell(); }
    const folded = target.closest("details");
    if (folded) folded.open = true;
    if (target.matches(".card") && target.hidden) form.reset();
    target.scrollIntoView({ block: "center", inline: "center" });
    history.replaceState(null, "", "#" + id);
    if (target.tabIndex < 0 && !target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("main a[href^='#']:not(.q)") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.hash.slice(1));
  });
  all("[data-side]").forEach((element) => element.addEventListener("click", () => sideBySide(element.dataset.side)));

  // Filters.

  const words = (text) => text ? text.split(" ") : [];
  const fits = (element, wanted) =>
    (!wanted.speaker || element.dataset.s === wanted.speaker) &&
    (!wanted.article || words(element.dataset.d).includes(wanted.article)) &&
    (!wanted.verdict || (isRecord ? all(".rows tr", element).some((row) => row.dataset.v === wanted.verdict &&
      (!wanted.article || all("[data-d]", row).some((link) => link.dataset.d === wanted.article))) : element.dataset.v === wanted.verdict));
  const filter = () => {
    const wanted = Object.fromEntries(new FormData(form)), any = Object.values(wanted).some(Boolean), kept = new Set();
    cards.forEach((element) => {
      const fit = !any || fits(element, wanted);
      element.hidden = !fit;
      if (fit) kept.add(element.id.slice(1));
    });
    all("#wrong .card").forEach((element) => { element.hidden = !kept.has(element.dataset.n); });
    all(".discrepancy").forEach((element) => { element.hidden = !words(element.dataset.u).some((number) => kept.has(number)); });
    all(".chip").forEach((chip) => { chip.hidden = !kept.has(chip.dataset.u); });
    all(".moment").forEach((moment) => {
      const named = all(".wording", moment);
      named.forEach((wording) => { wording.hidden = any; });
      all(".lane", moment).forEach((lane) => { lane.hidden = !all(".chip, .wording", lane).some((item) => !item.hidden); });
      moment.hidden = any && !all(".lane", moment).some((lane) => !lane.hidden);
    });
    quotes.forEach((quote) => {
      const row = wanted.verdict && quote.dataset.r && document.getElementById(quote.dataset.r);
      const fit = words(quote.dataset.u).some((number) => kept.has(number)) && (!row || row.dataset.v === wanted.verdict);
      quote.classList.toggle("off", !fit);
    });
    if (isRecord && wanted.article) { show(wanted.article, true); tell(); }
    count.textContent = any ? `${kept.size} of ${cards.length} ${isRecord ? "utterances" : "quotations"}` : "";
    close();
  };
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  addEventListener("beforeprint", () => all("details.rest, footer details").forEach((details) => { details.open = true; }));
  if (location.hash.length > 1) go(location.hash.slice(1));
})();
