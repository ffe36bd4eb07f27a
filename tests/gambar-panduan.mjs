// The pictures of the editors' guide that a browser shows: pages of the built site, and the preview while files are broken and mended.
// node tests/gambar-panduan.mjs NEW FINISHED OUT: NEW holds the content that `lkjip new` wrote, FINISHED a copy of docs/contoh/content and the site built from it. Needs Node.js 20.10 or newer (with --experimental-websocket before 22) and Chromium; no packages.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser, preview, sleep } from "./peramban.mjs";

const [fresh, finished, out] = process.argv.slice(2);
const report = "kota-contoh/kecamatan-sukamaju/2025";
const previews = [];

// The preview of the folder "content" in a folder; no path of this machine stands on a page, since the preview names files as they were given.
const serve = (folder) => {
  const started = preview([], folder);
  previews.push(started.child);
  return started.origin;
};

const browser = await openBrowser();
const { call, run } = browser;

try {
  const until = async (expression) => {
    for (let i = 0; !(await run(expression)); i++) {
      if (i > 200) {
        throw new Error(`never true: ${expression}`);
      }

      await sleep(100);
    }
  };

  const open = async (url, width, height) => {
    await call("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await call("Page.navigate", { url: "about:blank" });
    await call("Page.navigate", { url });
    const ready = url.startsWith("http:") ? "!!document.querySelector('lkjip-pratinjau:not([hidden])')" : "true";
    await until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete' && ${ready}`);
    await run("document.fonts.ready.then(() => true)");
    await sleep(300);
  };

  const take = async (name, clip) => {
    const { data } = await call("Page.captureScreenshot", { format: "png", ...(clip ? { clip: { ...clip, scale: 1 }, captureBeyondViewport: true } : {}) });
    writeFileSync(join(out, `${name}.png`), Buffer.from(data, "base64"));
  };

  // One part of a page, with a little room around it.
  const takePart = async (name, selector) => {
    await run(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);
    await until(`[...document.querySelectorAll(${JSON.stringify(selector + " img")})].every((image) => image.complete && image.naturalWidth > 0)`);
    const clip = await run(`(() => { const r = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: Math.max(0, r.x - 12), y: r.y + scrollY - 12, width: r.width + 24, height: r.height + 24 }; })()`);
    await take(name, clip);
  };

  const inPreview = "document.querySelector('lkjip-pratinjau').shadowRoot";

  const unwritten = await serve(fresh);
  await open(`${unwritten}/${report}/pendahuluan/`, 1000, 760);
  await take("pratinjau-baru");

  const built = pathToFileURL(join(finished, "site")).href;
  await open(`${built}/index.html`, 1000, 640);
  await take("portal");
  await open(`${built}/${report}/index.html`, 1000, 1000);
  await take("laporan");
  await open(`${built}/${report}/akuntabilitas-kinerja/index.html`, 900, 900);
  await takePart("tabel", "#capaian-kinerja");
  for (const kind of ["capaian", "tren", "serapan", "jawaban"]) {
    await takePart(`grafik-${kind}`, `#grafik-${kind}`);
  }

  // One of each other kind of block, to be put below each other.
  for (const [part, chapter, selector] of [
    ["blok-1", "pendahuluan", "#bagan-organisasi"],
    ["blok-2", "pendahuluan", "#loket"],
    ["blok-3", "akuntabilitas-kinerja", ".formula"],
    ["blok-4", "penutup", ".signature"],
  ]) {
    await open(`${built}/${report}/${chapter}/index.html`, 760, 900);
    await takePart(part, selector);
  }

  const chapter = `${await serve(finished)}/${report}/akuntabilitas-kinerja/`;
  // A number as text: the preview shows the mistake over the last good page.
  const budget = join(finished, "content", report, "data", "anggaran.json");
  const good = readFileSync(budget, "utf8");
  await open(chapter, 1000, 720);
  writeFileSync(budget, good.replace(/"paguMurni": (\d)(\d{3})(\d{3})(\d{3})/, '"paguMurni": "$1.$2.$3.$4"'));
  await until(`${inPreview}.querySelector('.galat:not([hidden])')?.textContent.includes('LKJ105') ?? false`);
  await take("galat");
  writeFileSync(budget, good);
  await until(`${inPreview}.querySelector('.galat').hidden`);

  // Numbers as a signed document printed them, one of them wrong, and a place that was forgotten: the panel lists both.
  const head = join(finished, "content", report, "laporan.md");
  writeFileSync(head, readFileSync(head, "utf8").replace("status: terbit", "status: draf"));
  const end = join(finished, "content", report, "04-penutup.md");
  writeFileSync(end, `${readFileSync(end, "utf8")}\n[TULIS: rencana tahun depan]\n`);
  const chapterFile = join(finished, "content", report, "03-akuntabilitas-kinerja.md");
  writeFileSync(chapterFile, readFileSync(chapterFile, "utf8").replace("kinerja.jumlah-tercapai }}", "kinerja.jumlah-tercapai | tercetak 4 }}"));
  await until(`${inPreview}.querySelector('.tombol').textContent.includes('2 peringatan')`);
  await run(`${inPreview}.querySelector('.tombol').click()`);
  await sleep(300);
  await take("temuan");
} finally {
  previews.forEach((child) => child.kill());
  await browser.close();
}

process.exit(0);
