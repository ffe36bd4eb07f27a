// From save to changed page: saves a chapter again and again while a real Chromium shows it, and measures until its DOM has changed.
// node tests/serve-latency.mjs CONTENT FILE ADDRESS SAVES: FILE is the chapter under CONTENT, ADDRESS its page. Needs Node.js 20.10 or newer (with --experimental-websocket before 22) and Chromium; no packages.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, preview, sleep } from "./peramban.mjs";

const [content, file, address, saves] = process.argv.slice(2);
const { child: server, origin: starting } = preview(["--content", content]);
const browser = await openBrowser();
const { call, run } = browser;

try {
  const origin = await starting;
  const before = performance.now();
  await (await fetch(origin + address)).text();
  console.log(`first page of the server: ${Math.round(performance.now() - before)} ms`);
  await call("Page.navigate", { url: origin + address });
  while (!(await run("document.readyState === 'complete' && !!document.querySelector('lkjip-pratinjau:not([hidden])')"))) {
    await sleep(50);
  }

  const path = join(content, file);
  const text = readFileSync(path, "utf8");
  const save = async (mark) => {
    // Installed before the save: the clock of both is that of the machine.
    await run(`window.seen = new Promise((done) => {
      const look = () => document.body.textContent.includes(${JSON.stringify(mark)}) && done(performance.timeOrigin + performance.now());
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      setTimeout(() => done(null), 20000);
    }); 0`);
    const from = performance.timeOrigin + performance.now();
    writeFileSync(path, `${text}\nSimpanan uji ${mark}.\n`);
    const to = await run("window.seen");
    if (to === null) {
      throw new Error(`the page never showed ${mark}`);
    }

    return to - from;
  };

  await run("scrollTo(0, 400)");
  for (let i = 0; i < 5; i++) {
    await save(`pemanasan-${i}-selesai`);
    await sleep(200);
  }

  // Hundredths of a second, where the machine tells them: they depend less on what else it does.
  const busy = () => {
    try {
      const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
      return 10 * (Number(fields[11]) + Number(fields[12]));
    } catch {
      return NaN;
    }
  };
  const busyBefore = busy();
  const times = [];
  for (let i = 0; i < Number(saves); i++) {
    times.push(await save(`ke-${i}-selesai`));
    await sleep(150 + (i % 7) * 20);
  }

  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)].toFixed(0);
  console.log(`${saves} saves: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms; scrolled to ${await run("scrollY")} of 400; server ${((busy() - busyBefore) / saves).toFixed(0)} ms of processor time a save`);
} finally {
  server.kill("SIGINT");
  await browser.close();
}

process.exit(0);
