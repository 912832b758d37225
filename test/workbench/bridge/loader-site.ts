// A small https site for loader.test.ts: two pages, the unmodified office.js of npm, and the bundled parent script.
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { generate } from "selfsigned";
import webpack from "webpack";

const officeFolder = join(process.cwd(), "node_modules/@microsoft/office-js/dist");

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `paneScript` in a pane whose page loads the real loader, round it a parent that plays Excel on the web. */
export async function openSite(paneScript: string, bundleFolder: string): Promise<Site> {
  await bundle(bundleFolder);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const pages: Readonly<Record<string, string>> = {
    "/": `<!doctype html><title>parent</title><body><script src="/parent.js"></script>`,
    "/pane.html": `<!doctype html><title>pane</title><script src="/office-js/office.js"></script><body><script>${paneScript}</script>`,
  };
  const server = createServer({ key, cert }, (request, response) => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
      return;
    }
    const file = path === "/parent.js" ? join(bundleFolder, "parent.js") : officeFile(path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) =>
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(bytes),
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `https://localhost:${port}/`, close };
}

function officeFile(path: string): string | null {
  if (!path.startsWith("/office-js/")) return null;
  const file = normalize(join(officeFolder, path.slice("/office-js/".length)));
  return file.startsWith(officeFolder) ? file : null;
}

function bundle(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: join(process.cwd(), "test/workbench/bridge/loader-page.ts"),
    output: { path: folder, filename: "parent.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
