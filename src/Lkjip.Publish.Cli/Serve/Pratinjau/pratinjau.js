// The preview's own script, put into served pages only: what changes in the files changes in the open page, mistakes stand at the bottom, findings in a panel.
(() => {
  "use strict";

  const { alamat, versi, bahasa } = document.currentScript.dataset;
  const teks = JSON.parse(document.currentScript.dataset.teks);
  const own = "/_lkjip/";
  let version = versi;
  let gone = false;
  let lost = false;
  let news = { pesan: null, temuan: [] };

  const el = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  // ---- The page: only what differs is replaced, so that place, focus and selection stay.

  const syncAttributes = (old, next) => {
    // What the reader folded stays folded; no page has styles of its own, the preview sets one.
    const kept = (name) => name === "style" || (name === "open" && old.nodeName === "DETAILS");
    for (const { name } of [...old.attributes]) {
      if (!kept(name) && !next.hasAttribute(name)) {
        old.removeAttribute(name);
      }
    }

    for (const { name, value } of next.attributes) {
      if (!kept(name) && old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    }
  };

  // Two nodes that differ. Comparing them again at every level would go through a long chapter dozens of times.
  const morph = (old, next) => {
    if (old.nodeType !== next.nodeType || old.nodeName !== next.nodeName || old.id !== next.id) {
      old.replaceWith(document.importNode(next, true));
      return;
    }

    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.nodeValue = next.nodeValue;
      return;
    }

    syncAttributes(old, next);
    morphChildren(old, [...old.childNodes], [...next.childNodes]);
  };

  const morphChildren = (parent, olds, nexts) => {
    while (olds.length && nexts.length && olds[0].isEqualNode(nexts[0])) {
      olds.shift();
      nexts.shift();
    }

    // The first of those left differ; where each is also the last, nothing remains to be compared.
    let after = null;
    while (olds.length && nexts.length && olds.length + nexts.length > 2 && olds.at(-1).isEqualNode(nexts.at(-1))) {
      after = olds.pop();
      nexts.pop();
    }

    if (olds.length === nexts.length) {
      olds.forEach((old, i) => (i === 0 || !old.isEqualNode(nexts[i])) && morph(old, nexts[i]));
      return;
    }

    for (const next of nexts) {
      parent.insertBefore(document.importNode(next, true), olds[0] ?? after);
    }

    olds.forEach((old) => old.remove());
  };

  // A style sheet of another name is fetched first and takes over when it is there: nothing is bare in between.
  const swapStyles = (next) => {
    const sheets = (from) => [...from.querySelectorAll("head link[rel=stylesheet]")].filter((link) => !link.getAttribute("href").startsWith(own));
    const now = sheets(document);
    const wanted = sheets(next).map((link) => link.getAttribute("href"));
    if (now.map((link) => link.getAttribute("href")).join() === wanted.join()) {
      return;
    }

    const fresh = wanted.map((href) => el("link", { rel: "stylesheet", href }));
    const loads = fresh.map((link) => new Promise((done) => {
      link.onload = link.onerror = done;
    }));
    const before = document.querySelector(`head link[href^="${own}"]`);
    fresh.forEach((link) => document.head.insertBefore(link, before));
    Promise.all(loads).then(() => now.forEach((link) => link.remove()));
  };

  const show = (html) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    if (document.querySelector("body script[src]") || next.querySelector("body script[src]")) {
      // Scripts of the site have worked on this page: it is loaded anew; the browser keeps the place.
      location.reload();
      return;
    }

    document.title = next.title;
    swapStyles(next);
    syncAttributes(document.documentElement, next.documentElement);
    if (!document.body.isEqualNode(next.body)) {
      morph(document.body, next.body);
    }
  };

  // A picture behind the same address: asked for under a new one.
  const refetch = (address) => {
    for (const image of document.images) {
      const url = new URL(image.currentSrc || image.src);
      if (decodeURI(url.pathname) === address) {
        url.searchParams.set("baru", Date.now());
        image.src = url;
      }
    }
  };

  // ---- What the preview says, apart from the page and its styles.

  const host = document.createElement("lkjip-pratinjau");
  const root = host.attachShadow({ mode: "open" });
  const button = el("button", { type: "button", className: "tombol" });
  const panel = el("section", { className: "panel", id: "panel", hidden: true });
  const overlay = el("section", { className: "galat", hidden: true });
  const status = el("p", { className: "status" });
  panel.setAttribute("aria-label", teks.temuan);
  overlay.setAttribute("aria-label", teks.judulGalat);
  status.setAttribute("role", "status");
  button.setAttribute("aria-controls", "panel");
  root.append(el("link", { rel: "stylesheet", href: own + "pratinjau.css" }), el("div", { className: "kaki" }, status, panel, overlay, button));
  host.lang = bahasa;
  host.hidden = true;
  root.querySelector("link").onload = () => {
    host.hidden = false;
    room();
  };
  document.documentElement.append(host);

  const remember = (key, value) => {
    try {
      if (value === undefined) {
        return sessionStorage.getItem("lkjip-" + key) === "ya";
      }

      sessionStorage.setItem("lkjip-" + key, value ? "ya" : "tidak");
    } catch {
      // Without storage the panel begins closed on each page.
    }

    return false;
  };

  const drawn = { overlay: null, news: null };
  let open = remember("panel");
  let folded = remember("lipat");

  // The end of the page can be read above what stands at the bottom.
  const room = () => {
    document.body.style.paddingBottom = (overlay.hidden ? button.offsetHeight : overlay.offsetHeight) + 24 + "px";
  };

  const place = (finding) => [finding.berkas, finding.baris || null, finding.kolom || null].filter(Boolean).join(":");

  const quote = (finding) => {
    if (!finding.kutipan) {
      return null;
    }

    const caret = finding.tanda === undefined ? "" : "\n" + " ".repeat(finding.tanda) + "^";
    const pre = el("pre", { lang: "id" }, finding.kutipan, caret);
    pre.dataset.tempat = (finding.tanda ?? 0) / Math.max(finding.kutipan.length, 1);
    return pre;
  };

  // A long line is scrolled to the place that is meant.
  const aim = () => {
    for (const pre of root.querySelectorAll("pre")) {
      pre.scrollLeft = pre.scrollWidth * pre.dataset.tempat - pre.clientWidth / 2;
    }
  };

  // What is drawn anew keeps the focus where it was.
  const redraw = (part, children) => {
    const focused = [...part.querySelectorAll("a, button")].indexOf(root.activeElement);
    part.replaceChildren(...children);
    if (focused >= 0) {
      [...part.querySelectorAll("a, button")][focused]?.focus();
    }
  };

  const editorLink = (finding, text) => (finding.editor ? el("a", { href: finding.editor, className: "berkas" }, text) : el("span", { className: "berkas" }, text));

  const samePage = (address) => new URL(address, location.href).pathname === location.pathname;

  const point = (event, address) => {
    const id = decodeURIComponent(new URL(address, location.href).hash.slice(1));
    // What stands before the first heading below it belongs to the chapter itself.
    const target = samePage(address) ? (id ? document.getElementById(id) : document.querySelector("h1")) : null;
    if (!target) {
      return;
    }

    event.preventDefault();
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }

    history.replaceState(null, "", id ? "#" + encodeURIComponent(id) : location.pathname);
    target.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    target.classList.add("lkjip-tunjuk");
    setTimeout(() => {
      target.classList.remove("lkjip-tunjuk");
      if (target.className === "") {
        target.removeAttribute("class");
      }
    }, 4000);
  };

  const placeLink = (finding) => {
    if (!finding.alamat) {
      return null;
    }

    const link = el("a", { href: finding.alamat }, samePage(finding.alamat) ? teks.tunjukkan : teks.bukaHalaman);
    link.addEventListener("click", (event) => point(event, finding.alamat));
    return link;
  };

  // Answers, formulas and quoted lines are the report's, which is Indonesian.
  const fromReport = (text) => el("span", { lang: "id" }, text);

  const item = (finding) => el(
    "li", { className: "satu-" + finding.tingkat },
    el("p", {}, el("strong", {}, `${teks[finding.tingkat][0]} ${finding.kode}`), ": ", finding.pesan),
    finding.tanggapan ? el("p", { className: "tenang" }, teks.sudahDitanggapi + ": ", fromReport(finding.tanggapan)) : null,
    finding.berkas ? el("p", {}, editorLink(finding, place(finding))) : null,
    quote(finding),
    finding.rumus ? el("p", { className: "tenang" }, teks.rumus + ": ", fromReport(finding.rumus)) : null,
    el("p", {}, teks.saran + ": ", finding.saran),
    finding.alamat ? el("p", {}, placeLink(finding)) : null);

  const amount = (count, level) => `${count} ${teks[level][count === 1 ? 0 : 1]}`;

  const counts = (findings) => ["galat", "peringatan", "catatan"]
    .map((level) => [findings.filter((one) => one.tingkat === level && !one.tanggapan).length, level])
    .filter(([count]) => count > 0)
    .map(([count, level]) => amount(count, level))
    .join(", ");

  const drawOverlay = (errors) => {
    const notes = [
      lost ? teks.terputus : null,
      news.pesan,
      gone ? teks.hilang : null,
    ].filter(Boolean);
    overlay.hidden = errors.length === 0 && notes.length === 0;
    const state = JSON.stringify([errors, notes, folded]);
    if (state === drawn.overlay) {
      return;
    }

    drawn.overlay = state;
    const parts = [];
    if (!overlay.hidden) {
      const title = errors.length > 0 ? `${amount(errors.length, "galat")}. ${teks.keadaanBaik}` : teks.perhatian;
      const fold = el("button", { type: "button" }, folded ? teks.bentangkan : teks.lipat);
      fold.setAttribute("aria-expanded", String(!folded));
      fold.addEventListener("click", () => {
        folded = !folded;
        remember("lipat", folded);
        draw();
      });
      parts.push(el("header", {}, el("p", { role: "alert", className: "judul" }, title), fold));
      if (!folded) {
        parts.push(...notes.map((note) => el("p", {}, note)), el("ol", {}, ...errors.map(item)));
      }
    }

    redraw(overlay, parts);
    room();
  };

  const draw = () => {
    const errors = news.temuan.filter((one) => one.tingkat === "galat");
    const rest = news.temuan.filter((one) => one.tingkat !== "galat");
    drawOverlay(errors);
    button.textContent = `${teks.temuan}: ${counts(news.temuan) || teks.tidakAda}`;
    button.setAttribute("aria-expanded", String(open));
    panel.hidden = !open;
    if (drawn.news !== news) {
      drawn.news = news;
      redraw(panel, [
        el("h2", {}, teks.temuan),
        news.temuan.length === 0 ? el("p", {}, teks.tidakAdaTemuan) : el("ol", {}, ...errors.map(item), ...rest.map(item)),
      ]);
    }

    aim();
  };

  const toggle = (to) => {
    open = to;
    remember("panel", open);
    draw();
  };

  button.addEventListener("click", () => toggle(!open));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) {
      toggle(false);
      button.focus();
    }
  });
  draw();

  // ---- What is heard. A hidden page lets go: browsers open few connections to one server.

  let source = null;
  let again = 0;

  const listen = () => {
    clearTimeout(again);
    source?.close();
    source = new EventSource(`${own}peristiwa?alamat=${encodeURIComponent(alamat)}&versi=${version}`);
    source.addEventListener("open", () => {
      if (lost) {
        lost = false;
        draw();
      }
    });
    source.addEventListener("halaman", (event) => {
      const { versi: now, html } = JSON.parse(event.data);
      version = now;
      gone = false;
      show(html);
      draw();
      status.textContent = teks.diperbarui;
    });
    source.addEventListener("temuan", (event) => {
      news = JSON.parse(event.data);
      draw();
    });
    source.addEventListener("berkas", (event) => refetch(JSON.parse(event.data)));
    source.addEventListener("hilang", () => {
      gone = true;
      draw();
    });
    source.addEventListener("error", () => {
      source.close();
      lost = true;
      draw();
      again = setTimeout(listen, 1000);
    });
  };

  const watch = () => {
    if (document.hidden) {
      clearTimeout(again);
      source?.close();
    } else {
      listen();
    }
  };

  document.addEventListener("visibilitychange", watch);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      watch();
    }
  });
  watch();
})();
