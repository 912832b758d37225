// `npm run start:excel`, on a PC that has Excel: builds, serves dist/ over https on port 3000 with the certificate that
// office-addin-dev-certs makes for this computer, and sideloads manifest.xml with office-addin-debugging.
// Both tools come by npx, since the second one needs system libraries that other machines do not have.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, root } from "./install.mjs";
import { respondWithPane } from "./serve.mjs";

function npx(args, what) {
  const result = spawnSync("npx", ["--yes", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) throw new Error(`${what} failed: npx says why above.`);
}

try {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Excel for the desktop runs on Windows and macOS only; here, use npm start, which needs no Excel."
    );
  }
  await ensureInstalled();
  ensureBuilt();
  npx(["office-addin-dev-certs@3", "install"], "Installing the local certificate");
  const certificates = join(homedir(), ".office-addin-dev-certs");
  const server = createServer(
    {
      key: readFileSync(join(certificates, "localhost.key")),
      cert: readFileSync(join(certificates, "localhost.crt")),
    },
    respondWithPane
  );
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(3000, "localhost", resolve);
  });
  npx(
    ["office-addin-debugging@7", "start", "manifest.xml", "desktop", "--no-debug"],
    "Sideloading"
  );
  console.log("Aimline is in Excel: Home tab, Aimline button. Keep this running; Ctrl+C stops it.");
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
