// Installs the packages when they are missing or not those of the lock file, so that one command is enough on a fresh clone.
// Plain Node, no packages: this runs before there are any. Says what it does on stderr and leaves stdout alone.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** True when every package of the lock file is installed in its version. Compares contents: a checkout changes times. */
function isInstalled() {
  // npm writes this copy of the lock file at the end of every complete install.
  const installedList = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const installed = packagesIn(installedList);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
    ([path, wanted]) =>
      path === "" ||
      // Left out on other systems than the one it is made for.
      (installed[path] === undefined && (wanted.optional || wanted.devOptional)) ||
      installed[path]?.version === wanted.version
  );
}

/**
 * Installs what the lock file says when needed. Not by `npm ci`: that refuses a lock file made where the registry lacks
 * builds for other systems, which is so for several packages. Throws one sentence when it fails.
 */
export async function ensureInstalled() {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Error(`Aimline needs Node 20 or later; this is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  process.stderr.write("Installing packages (once, about a minute) …\n");
  const started = process.hrtime.bigint();
  const timer = setInterval(() => {
    const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
    process.stderr.write(`  still installing, ${seconds} s\n`);
  }, 15_000);
  try {
    const status = await runNpm([
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]);
    if (status !== 0) {
      throw new Error(
        `npm install ended with code ${status}: mend what it says above, then run this again.`
      );
    }
  } finally {
    clearInterval(timer);
  }
}

function runNpm(args) {
  return new Promise((resolve, reject) => {
    const npm = spawn("npm", args, {
      cwd: root,
      stdio: ["ignore", process.stderr, process.stderr],
      shell: process.platform === "win32",
    });
    npm.on("error", reject);
    npm.on("exit", (code) => resolve(code ?? 1));
  });
}
