// The site of a release on this computer, with the headers of one kind of server; beside it the workbench, which holds the pane in a
// frame of the same address, under its own policy as `npm start` sends it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { HeadersOf } from "./release-headers";

const root = join(__dirname, "../..");

/** As each of the three servers names them of itself, or by its file. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".txt": "text/plain",
};

/** `npm run package` into the folder. */
export function makeRelease(out: string): void {
  const args = ["src/launch/package.mjs", "--host", "https://coach.example.org", "--out", out];
  execFileSync(process.execPath, args, { cwd: root, stdio: "pipe" });
}

function workbenchPolicy(): string {
  const code = `import { workbenchPolicy } from "./src/launch/hosting.mjs"; console.log(workbenchPolicy);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root });
  return out.toString("utf8").trim();
}

/** Microsoft's library as the CDN would give it: the unmodified one of npm between the two ends of the bridge. */
export function officeScript(): string {
  return [
    "dist/workbench/pane-before.js",
    "node_modules/@microsoft/office-js/dist/excel-web-16.00.js",
    "dist/workbench/pane-after.js",
  ]
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n;\n");
}

export interface ReleaseServer {
  /** Without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

export async function serveRelease(out: string, headersOf: HeadersOf): Promise<ReleaseServer> {
  const policy = workbenchPolicy();
  const server = createServer(({ url = "/" }, response) => {
    const asked = new URL(url, "http://localhost").pathname;
    const path = asked === "/" ? "/workbench/index.html" : asked;
    const isWorkbench = path.startsWith("/workbench/");
    const file = join(isWorkbench ? join(root, "dist") : join(out, "site"), path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      ...(isWorkbench ? { "Content-Security-Policy": policy } : headersOf(path)),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const close = (): Promise<void> =>
    new Promise((stopped) => {
      server.closeAllConnections();
      server.close(() => stopped());
    });
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}
