// The programs that `npm test` needs and npm cannot bring: Chromium and LibreOffice Calc.
// Installs them from Debian's packages as root; elsewhere says in one sentence what to install.
import { spawnSync } from "node:child_process";

const programs = [
  { command: "chromium", package: "chromium" },
  { command: "soffice", package: "libreoffice-calc" },
  { command: "xmllint", package: "libxml2-utils" },
  { command: "pdftoppm", package: "poppler-utils" },
];

function isThere(command) {
  return spawnSync("which", [command], { stdio: "ignore" }).status === 0;
}

function apt(args) {
  return (
    spawnSync("apt-get", args, {
      stdio: ["ignore", process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
}

/** Throws with the sentence that says what to install when a program is missing and cannot be installed. */
export function ensureWitnesses() {
  const missing = programs.filter((program) => !isThere(program.command));
  if (missing.length === 0) return;
  const packages = missing.map((program) => program.package);
  if (process.getuid?.() === 0 && isThere("apt-get")) {
    console.error(`Installing ${packages.join(", ")} …`);
    apt(["update", "-qq"]);
    apt(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  }
  const still = programs.filter((program) => !isThere(program.command));
  if (still.length > 0) {
    throw new Error(
      `The tests need ${still.map((program) => program.command).join(", ")}: install ` +
        `${still.map((program) => program.package).join(", ")} (on Debian: apt-get install ` +
        `${still.map((program) => program.package).join(" ")}), then run npm test again.`
    );
  }
}
