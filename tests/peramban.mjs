// A Chromium of its own for scripts of this folder, driven by its own protocol: no packages. Needs Node.js 20.10 or newer (with --experimental-websocket before 22).
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

// What a line of a stream holds, once one does.
export const lineWith = (stream, pattern) => new Promise((found, fail) => {
  const lines = createInterface({ input: stream });
  lines.on("line", (line) => pattern.exec(line) && found(pattern.exec(line)[1]));
  lines.on("close", () => fail(new Error(`no line with ${pattern}`)));
});

// The program, as it is called from the folder of the project.
export const program = process.env.LKJIP_PROGRAM ? ["dotnet", process.env.LKJIP_PROGRAM] : [join(process.cwd(), "lkjip")];

// A preview: its process, and, soon, its address.
export const preview = (args, cwd) => {
  const child = spawn(program[0], [...program.slice(1), "serve", "--no-open", ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
  return { child, origin: lineWith(child.stdout, /Pratinjau: (http:\/\/\S+?)\/?$/) };
};

// An empty page: `call` sends it a command of the protocol, `run` evaluates an expression in it.
export const openBrowser = async () => {
  const profile = mkdtempSync(join(tmpdir(), "lkjip-peramban-"));
  const child = spawn(process.env.LKJIP_CHROMIUM ?? "chromium", [
    "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank",
  ], { stdio: ["ignore", "ignore", "pipe"] });
  const close = async () => {
    child.kill();
    await sleep(300);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };

  try {
    const devtools = await lineWith(child.stderr, /DevTools listening on (ws:\S+)/);
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
    const run = async (expression) => {
      const { result, exceptionDetails } = await call("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.text);
      }

      return result.value;
    };
    return { call, run, close };
  } catch (error) {
    await close();
    throw error;
  }
};
