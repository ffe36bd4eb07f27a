// The search page: asks the index of Pagefind, which lies beside the pages, and shows what it finds. Nothing leaves the site.
const place = document.querySelector('[data-indeks]');
const form = place.querySelector('form');
const status = place.querySelector('[role="status"]');
const list = place.querySelector('ol');
const more = place.querySelector('.more');
const words = place.dataset;
const perPage = 10;
const mark = '\u2060';
let latest = 0;

// Selects name their filter: <select name="Pemda">.
async function fillFilters() {
    const filters = await pagefind.filters();
    for (const select of form.querySelectorAll('select')) {
        const values = Object.keys(filters[select.name] ?? {}).sort((a, b) => select.name === 'Tahun' ? b - a : a.localeCompare(b, 'id'));
        select.append(...values.map(value => new Option(value, value)));
        select.disabled = values.length < 2;
    }
}

function readAddress(fields = '[name]') {
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll(fields)) {
        field.value = asked.get(field.name) ?? '';
    }
}

function writeAddress() {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    history.pushState(null, '', asked.size > 0 ? `?${asked}` : location.pathname);
}

// "Rp 7.551.445.880" and "Rp7551445880" ask for the same number; the index holds it without separators.
function normal(query) {
    return query.replace(/\b[Rr]p\.?\s*(?=\d)/g, '').replace(/\d[\d.]*\d(?:,\d+)?/g, number => number.replace(/[.,]/g, ''));
}

// The root that the index holds as an alias where a prefix has swallowed a letter, for the case that nothing is found: "peningkatan" asks for "tingkatan" too.
const swallowed = { meny: 's', peny: 's', meng: 'k', peng: 'k', mem: 'p', pem: 'p', men: 't', pen: 't' };
function rooted(query) {
    return query.replace(/\b(meny|peny|meng|peng|mem|pem|men|pen)(?=[aiueo]\p{L}{2})/giu, prefix => swallowed[prefix.toLowerCase()]);
}

async function search(remember) {
    const turn = ++latest;
    const fields = [...new FormData(form)];
    const query = form.elements.q.value.trim();
    const filters = Object.fromEntries(fields.filter(([name, value]) => name !== 'q' && value !== ''));
    if (remember) {
        writeAddress();
    }

    if (query === '') {
        list.replaceChildren();
        more.hidden = true;
        status.textContent = '';
        return;
    }

    let found = await pagefind.debouncedSearch(normal(query), { filters }, remember ? 0 : 200);
    if (found?.results.length === 0 && rooted(query) !== query) {
        found = await pagefind.search(normal(rooted(query)), { filters });
    }

    if (found === null || turn !== latest) {
        return;
    }

    list.replaceChildren();
    status.textContent = found.results.length === 0 ? words.tidakAda : words.ada.replace('{n}', found.results.length.toLocaleString('id'));
    await show(found.results, 0, turn);
}

async function show(results, from, turn) {
    const pages = await Promise.all(results.slice(from, from + perPage).map(result => result.data()));
    if (turn !== latest) {
        return;
    }

    const items = pages.map(item);
    list.append(...items);
    if (from > 0) {
        items[0]?.querySelector('a').focus();
    }

    more.hidden = results.length <= from + perPage;
    more.onclick = () => show(results, from + perPage, turn);
}

function item(page) {
    const entry = document.createElement('li');
    const title = document.createElement('h2');
    title.append(link(page.url, page.meta.title));
    entry.append(title);
    if (page.meta.laporan) {
        entry.append(paragraph('quiet', page.meta.laporan));
    }

    const places = page.sub_results.filter(place => place.url.includes('#')).slice(0, 4);
    if (places.length === 0) {
        entry.append(excerpt(page.excerpt));
        return entry;
    }

    const inside = document.createElement('ul');
    inside.append(...places.map(place => {
        const line = document.createElement('li');
        line.append(link(place.url, clean(place.title)), excerpt(place.excerpt));
        return line;
    }));
    entry.append(inside);
    return entry;
}

function link(address, text) {
    const anchor = document.createElement('a');
    anchor.href = address;
    anchor.textContent = text;
    return anchor;
}

function paragraph(name, text) {
    const element = document.createElement('p');
    element.className = name;
    element.textContent = text;
    return element;
}

function clean(text) {
    return text.split(' ').filter(word => !word.includes(mark)).join(' ');
}

// Words with the mark are aliases; of the excerpt's markup only <mark> is kept.
function excerpt(html) {
    const element = paragraph('excerpt', '');
    const parsed = new DOMParser().parseFromString(html, 'text/html').body;
    for (const node of parsed.childNodes) {
        const text = clean(node.textContent);
        if (node.nodeName === 'MARK' && text !== '') {
            const strong = document.createElement('mark');
            strong.textContent = text;
            element.append(strong);
        } else {
            element.append(text);
        }
    }

    return element;
}

// The words at once; the filters when the index has told their values. What is typed meanwhile stays.
readAddress('input');
const pagefind = await import(new URL('pagefind.js', new URL(words.indeks, document.baseURI)).href).catch(() => null);
if (pagefind === null) {
    status.textContent = words.tanpaIndeks;
    form.hidden = true;
} else {
    await pagefind.options({ excerptLength: 24, ranking: { termFrequency: 0.7 } });
    await fillFilters();
    readAddress('select');
    form.addEventListener('submit', event => { event.preventDefault(); search(true); });
    form.addEventListener('change', () => search(true));
    form.elements.q.addEventListener('input', () => search(false));
    addEventListener('popstate', () => { readAddress(); search(false); });
    search(false);
}
