// Compares any two reports: reads the figures that the site publishes of each, and fills the tables that the page keeps in a template.
(() => {
  "use strict";

  const place = document.querySelector(".compare");
  const form = place.querySelector("form");
  const [first, second] = form.querySelectorAll("select");
  const status = place.querySelector("[role=status]");
  const result = place.querySelector(".compare-result");
  const words = place.dataset;
  const list = new URL(words.daftar, document.baseURI);
  let reports = [];

  // Before what follows is there: nothing moves later.
  result.classList.toggle("waiting", new URLSearchParams(location.search).size > 1);
  let turn = 0;

  const json = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }

    return answer.json();
  };

  // Addresses in the data may be permanent ones: of them only what follows the site's root counts, for this may be a copy elsewhere.
  const summary = (id) => json(new URL(`../${id}/ringkasan.json`, list));
  const label = (report) => `${report.opd} ${report.tahun}`;

  const fill = (cell, text, notes = []) => {
    const shown = cell.querySelector(".summary-cell") ?? cell;
    const main = document.createElement("span");
    main.className = "summary-text";
    main.textContent = text;
    if (document.documentElement.lang !== "id") {
      // The figures are published in Indonesian.
      main.lang = "id";
    }

    shown.replaceChildren(main, ...notes.filter(Boolean).flatMap((note) => {
      const small = document.createElement("span");
      small.className = "cell-small";
      small.append(...(note.parts ?? [note]));
      return [" ", small];
    }));
  };

  const link = (text, address) => {
    if (!address) {
      return text;
    }

    const a = document.createElement("a");
    a.href = address;
    a.textContent = text;
    return a;
  };

  // What stands beside an official figure: the survey that it is from, what the data give instead, what is printed elsewhere.
  const beside = (figure) => [
    figure.sumber,
    figure.terhitung && { parts: [link(`(${(figure.menurutData ? words.data : words.hasil).replace("{n}", figure.terhitung)})`, figure.catatan)] },
    ...(figure.lain ?? []).map((other) => ({ parts: [words.lain.replace("{n}", other.teks), " ", link(other.tempat, other.alamat)] })),
  ];

  const whole = (text, given, said = words.hasil) => (given ? `${text} (${said.replace("{n}", given)})` : text);

  const difference = (a, b) => {
    if (!a || !b || a.nilai === null || b.nilai === null || a.selisih !== b.selisih) {
      return "–";
    }

    const decimals = Math.max(a.desimal, b.desimal);
    const size = new Intl.NumberFormat("id-ID", {
      minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "never",
    });
    const rounded = Number((b.nilai - a.nilai).toFixed(8));
    const text = size.format(rounded);
    const sign = /[1-9]/.test(text) ? (rounded > 0 ? "+" : "\u2212") : "";
    return sign + text + (b.selisih === "poin" ? "\u00a0" + words.poin : "");
  };

  const plain = (name) => name.trim().split(/\s+/).join(" ").toLowerCase();

  const pairs = (a, b) => {
    const left = [...b];
    const rows = a.map((one) => {
      let at = left.findIndex((other) => other.kunci === one.kunci);
      at = at < 0 ? left.findIndex((other) => plain(other.nama) === plain(one.nama)) : at;
      return [one, at < 0 ? null : left.splice(at, 1)[0]];
    });
    return [...rows, ...left.map((one) => [null, one])];
  };

  const unit = (text) => (text.trim().toLowerCase() === "persen" ? "%" : text.trim().toLowerCase());
  const alike = (a, b) => unit(a.satuan) === unit(b.satuan) && a.arah === b.arah;

  const judge = (a, b) => {
    const [from, to] = [a.realisasi.nilai, b.realisasi.nilai];
    return from === null || to === null ? null
      : from === to ? words.tetap
      : a.arah === "kategori" ? null
      : (to > from) === (a.arah === "naik") ? words.membaik : words.memburuk;
  };

  const fillIndicator = (cell, indicator) => indicator === null ? fill(cell, "–") : fill(cell, indicator.realisasi.teks, [
    ...beside(indicator.realisasi),
    indicator.target && words.target.replace("{n}", whole(indicator.target, indicator.targetTerhitung, words.data)),
    indicator.capaian.teks !== "–" && words.capaian.replace("{n}", whole(indicator.capaian.teks, indicator.capaian.terhitung)
      + (indicator.predikat ? ` (${whole(indicator.predikat, indicator.predikatTerhitung)})` : "")),
  ]);

  const head = (table, a, b) => {
    for (const [column, name] of [[1, label(a)], [2, label(b)]]) {
      table.tHead.rows[0].cells[column].textContent = name;
      for (const row of table.tBodies[0].rows) {
        row.cells[column].querySelector(".summary-label").textContent = name;
      }
    }

    table.querySelector(".caption").textContent += `${label(a)}, ${label(b)}`;
  };

  const show = (a, b) => {
    result.replaceChildren(place.querySelector("template").content.cloneNode(true));
    const [figures, indicators] = result.querySelectorAll("table");
    a.angka.forEach((figure, i) => {
      const cells = figures.tBodies[0].rows[i].cells;
      fill(cells[1], figure.teks, beside(figure));
      fill(cells[2], b.angka[i].teks, beside(b.angka[i]));
      fill(cells[3], difference(figure, b.angka[i]));
    });

    const body = indicators.tBodies[0];
    const empty = body.rows[0];
    const sameOffice = a.opd === b.opd && a.pemda === b.pemda;
    for (const [one, other] of pairs(a.indikator, b.indikator)) {
      const row = empty.cloneNode(true);
      fill(row.cells[0], (other ?? one).nama, [one && other && plain(one.nama) !== plain(other.nama) && `${label(a)}: ${one.nama}`]);
      fillIndicator(row.cells[1], one);
      fillIndicator(row.cells[2], other);
      if (one && other && !alike(one, other)) {
        fill(row.cells[3], "–", [words.berbeda]);
      } else {
        fill(row.cells[3], difference(one?.realisasi, other?.realisasi), [one && other && sameOffice && judge(one, other)]);
      }

      fill(row.cells[4], difference(one?.capaian, other?.capaian));
      body.append(row);
    }

    empty.remove();
    head(figures, a, b);
    head(indicators, a, b);
    if (body.rows.length === 0) {
      indicators.closest(".summary-table").remove();
    }
  };

  const update = async () => {
    const mine = ++turn;
    const [a, b] = [first.value, second.value];
    result.replaceChildren();
    result.classList.toggle("waiting", a !== "" && b !== "" && a !== b);
    status.textContent = a !== "" && a === b ? words.sama : "";
    if (a === "" || b === "" || a === b) {
      return;
    }

    try {
      const [left, right] = await Promise.all([summary(a), summary(b)]);
      if (mine === turn) {
        show(left, right);
        status.textContent = words.siap.replace("{a}", label(left)).replace("{b}", label(right));
      }
    } catch {
      status.textContent = words.gagal;
    }

    if (mine === turn) {
      result.classList.remove("waiting");
    }
  };

  const choose = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of [first, second]) {
      select.value = reports.some((report) => report.id === asked.get(select.name)) ? asked.get(select.name) : "";
    }

    update();
  };

  const remember = () => {
    const asked = new URLSearchParams([[first.name, first.value], [second.name, second.value]].filter(([, value]) => value !== ""));
    history.pushState(null, "", asked.size > 0 ? `?${asked}` : location.pathname);
    update();
  };

  (async () => {
    try {
      reports = (await json(list)).laporan;
    } catch {
      status.textContent = words.gagal;
      result.classList.remove("waiting");
      return;
    }

    for (const select of [first, second]) {
      for (const owner of new Set(reports.map((report) => report.pemda))) {
        const group = document.createElement("optgroup");
        group.label = owner;
        group.append(...reports.filter((report) => report.pemda === owner).map((report) => new Option(label(report), report.id)));
        select.append(group);
      }
    }

    first.disabled = second.disabled = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", remember);
    addEventListener("popstate", choose);
    choose();
  })();
})();
