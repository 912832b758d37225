// Serves dist/ and the unmodified office.js of npm to this computer only, over plain http: no certificate, no internet.
// The pane's page is the production one; on its way out the script tag of Microsoft's office.js is replaced by the
// local library and its bridge, and nothing else.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { contentPolicy, workbenchPolicy } from "./hosting.mjs";
import { root } from "./install.mjs";

const contentTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** URL prefix → folder under the project. Longest first. */
const places = [
  ["/office-js/", "node_modules/@microsoft/office-js/dist/"],
  ["/", "dist/"],
];

const officeScript = /<script[^>]*src="?https:\/\/appsforoffice\.microsoft\.com[^>]*><\/script>/;

/** The bridge round the unmodified Excel library of npm. */
const localOffice = [
  "/workbench/pane-before.js",
  "/office-js/excel-web-16.00.js",
  "/workbench/pane-after.js",
]
  .map((source) => `<script src="${source}"></script>`)
  .join("");

/** The pane's page with the bridge in place of Microsoft's script. Throws when the tag is not there exactly once. */
export function withLocalOffice(html) {
  const found = html.match(new RegExp(officeScript, "g")) ?? [];
  if (found.length !== 1) {
    throw new Error(
      `taskpane.html has ${found.length} script tags of office.js; it must have one.`
    );
  }
  return html.replace(officeScript, localOffice);
}

async function answer(url, office) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const wanted = path === "/" ? "/workbench/index.html" : path;
  const [prefix, folder] = places.find(([start]) => wanted.startsWith(start));
  const base = join(root, folder);
  const file = normalize(join(base, wanted.slice(prefix.length)));
  if (!file.startsWith(base) || file.split(sep).includes("..")) return null;
  const bytes = await readFile(file);
  const body =
    wanted === "/taskpane.html" && office === "local"
      ? withLocalOffice(bytes.toString("utf8"))
      : bytes;
  return { body, type: contentTypes[extname(file)] ?? "application/octet-stream" };
}

function respond(office, request, response) {
  answer(request.url ?? "/", office).then(
    (found) => {
      if (found === null) {
        response.writeHead(404).end("Not here");
        return;
      }
      response.writeHead(200, {
        "Content-Type": found.type,
        "Cache-Control": "no-cache",
        "Content-Security-Policy": office === "local" ? workbenchPolicy : contentPolicy,
      });
      response.end(found.body);
    },
    (error) => {
      const missing = error.code === "ENOENT" || error.code === "EISDIR";
      response.writeHead(missing ? 404 : 500).end(missing ? "Not here" : String(error.message));
    }
  );
}

/** For Excel itself: dist/ as it is, with Microsoft's script. */
export function respondWithPane(request, response) {
  respond("microsoft", request, response);
}

/** Listens on 127.0.0.1 at `port` or the next free one (0: any). Gives the address and a way to stop. */
export async function serve(port) {
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    const server = createServer((request, response) => respond("local", request, response));
    const isListening = await new Promise((resolve, reject) => {
      server.once("error", (error) =>
        error.code === "EADDRINUSE" ? resolve(false) : reject(error)
      );
      server.listen(candidate, "localhost", () => resolve(true));
    });
    if (isListening) {
      const address = `http://localhost:${server.address().port}/`;
      return { address, stop: () => new Promise((done) => server.close(done)) };
    }
  }
  throw new Error(`No free port between ${port} and ${port + 49}: close what holds them.`);
}
