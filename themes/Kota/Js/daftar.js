// Makes lists and tables handier: a field that filters while typing, and headings that sort. Without it both are plain and whole.
(() => {
  "use strict";

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  for (const box of document.querySelectorAll("[data-filter]")) {
    const field = box.querySelector("input");
    const status = box.querySelector("[role=status]");
    const area = document.getElementById(box.dataset.filter);
    const items = [...area.querySelectorAll("li, [data-filter-item]")].map((item) => [item, plain(item.textContent)]);
    const groups = [...area.querySelectorAll("[data-filter-group]")].map((group) => [group, plain(group.querySelector("h2, h3")?.textContent ?? "")]);

    const apply = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [item, text] of items) {
        const around = groups.filter(([one]) => one.contains(item)).map(([, title]) => title);
        const whole = [text, ...around].join(" ");
        item.hidden = !words.every((word) => whole.includes(word));
        shown += item.hidden ? 0 : 1;
      }

      for (const [group] of groups) {
        group.hidden = !group.querySelector(":is(li, [data-filter-item]):not([hidden])");
      }

      status.textContent = words.length === 0 ? "" : (shown === 0 ? box.dataset.none : box.dataset.some).replace("{n}", shown).replace("{all}", items.length);
    };

    field.addEventListener("input", apply);

    // A browser that goes back fills the field in again.
    apply();
  }

  for (const table of document.querySelectorAll("table[data-sort]")) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];

    const sort = (column) => {
      const up = heads[column].getAttribute("aria-sort") !== "ascending";
      const numeric = heads[column].dataset.kind === "number";
      const rows = [...body.rows].map((row) => {
        const cell = row.cells[column];
        const value = numeric ? cell.dataset.value : (cell.querySelector(".summary-text")?.textContent ?? "").trim();
        return [row, numeric ? Number(value) : value, value === undefined || value === "" || value === "–"];
      });

      // What is not known stands last, whichever way.
      rows.sort(([, a, noA], [, b, noB]) => noA || noB ? noA - noB : (numeric ? a - b : a.localeCompare(b, "id", { numeric: true })) * (up ? 1 : -1));
      body.append(...rows.map(([row]) => row));
      for (const head of heads) {
        head.removeAttribute("aria-sort");
      }

      heads[column].setAttribute("aria-sort", up ? "ascending" : "descending");
    };

    heads.forEach((head, column) => {
      if (head.dataset.kind === undefined) {
        return;
      }

      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(column));
      head.append(button);
    });
    table.classList.add("sortable");
  }
})();
