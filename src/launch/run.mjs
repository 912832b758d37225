// `node src/launch/run.mjs FILE.ts args…`: runs a TypeScript file of the project, installing packages first where missing.
// stdout belongs to the file that is run; its exit code is passed on.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./install.mjs";

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error("Name the file to run: node src/launch/run.mjs FILE.ts [arguments]");
  process.exit(2);
}
try {
  await ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const tsx = pathToFileURL(join(root, "node_modules", "tsx", "dist", "loader.mjs")).href;
// A large workbook is millions of small values that live: with more room for the young ones they are moved less often.
const child = spawn(
  process.execPath,
  ["--max-semi-space-size=64", "--import", tsx, resolve(root, file), ...args],
  { stdio: "inherit" }
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
