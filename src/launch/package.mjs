// `npm run package -- --host https://aimline.example.org [--out release]`: what an administrator needs, in one new folder: site/ to
// put on a web server, headers/ for it, manifest.xml to upload, a Containerfile, and the licences of what ships.
// It removes nothing: a folder that is there is refused.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build.mjs";
import { hostingFiles } from "./hosting.mjs";
import { ensureInstalled, root } from "./install.mjs";
import { licenceText, shippedLicences } from "./licences.mjs";
import { hostAddress, productionManifest } from "./manifest.mjs";

try {
  const options = { host: { type: "string" }, out: { type: "string", default: "release" } };
  const { values } = parseArgs({ options });
  const host = hostAddress(values.host);
  const out = resolve(values.out);
  if (existsSync(out))
    throw new Error(`--out ${values.out} is there already. Name a new folder, or move that away.`);
  await ensureInstalled();
  ensureBuilt();
  const dist = join(root, "dist");
  // The workbench stands beside the pane in dist/; it is for people without Excel, and not for the server.
  const isOfPane = (path) => path !== join(dist, "workbench");
  cpSync(dist, join(out, "site"), { recursive: true, filter: isOfPane });
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const files = {
    ...hostingFiles(),
    "manifest.xml": productionManifest(manifest, host),
    "site/licences.txt": licenceText(await shippedLicences()),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(
    `${values.out}: put site/ at ${host}/ with the headers in headers/, then upload manifest.xml.`
  );
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
