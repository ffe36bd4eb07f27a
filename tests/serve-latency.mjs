// From save to changed page: saves a chapter again and again while a real Chromium shows it, and measures until its DOM has changed.
// node tests/serve-latency.mjs CONTENT FILE ADDRESS SAVES: FILE is the chapter under CONTENT, ADDRESS its page. Needs Node.js 20.10 or newer (with --experimental-websocket before 22) and Chromium; no packages.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [content, file, address, saves] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "lkjip-latency-"));
const program = process.env.LKJIP_PROGRAM ? ["dotnet", process.env.LKJIP_PROGRAM] : ["./lkjip"];
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// The first line of a stream that holds something.
const lineWith = (stream, pattern) => new Promise((found, fail) => {
  const lines = createInterface({ input: stream });
  lines.on("line", (line) => pattern.exec(line) && found(pattern.exec(line)[1]));
  lines.on("close", () => fail(new Error(`no line with ${pattern}`)));
});

const server = spawn(program[0], [...program.slice(1), "serve", "--no-open", "--content", content], { stdio: ["ignore", "pipe", "ignore"] });
const browser = spawn(process.env.LKJIP_CHROMIUM ?? "chromium", [
  "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank",
], { stdio: ["ignore", "ignore", "pipe"] });

try {
  const [origin, devtools] = await Promise.all([
    lineWith(server.stdout, /Pratinjau: (http:\/\/\S+?)\/?$/),
    lineWith(browser.stderr, /DevTools listening on (ws:\S+)/),
  ]);
  const [target] = (await (await fetch(devtools.replace(/^ws:/, "http:").replace(/\/devtools.*/, "/json"))).json()).filter((one) => one.type === "page");
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((done) => socket.addEventListener("open", done));
  const waiting = new Map();
  socket.addEventListener("message", ({ data }) => {
    const { id, result } = JSON.parse(data);
    waiting.get(id)?.(result);
  });
  let last = 0;
  const call = (method, params) => new Promise((done) => {
    waiting.set(++last, done);
    socket.send(JSON.stringify({ id: last, method, params }));
  });
  const run = async (expression, awaitPromise = false) => {
    const { result, exceptionDetails } = await call("Runtime.evaluate", { expression, awaitPromise, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.text);
    }

    return result.value;
  };

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
    const to = await run("window.seen", true);
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
  browser.kill();
  await sleep(500);
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

process.exit(0);
