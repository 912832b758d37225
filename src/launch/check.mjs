// `npm run check`: types, pure types, lint, floors, unused code, format; every step runs, all failures are told.
// The tests are `npm test`.
import { spawnSync } from "node:child_process";
import { ensureInstalled, root } from "./install.mjs";

const steps = [
  ["types", "tsc", ["--noEmit", "-p", "tsconfig.json"]],
  ["pure types", "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]],
  ["lint", "eslint", ["src", "test", "--max-warnings", "0"]],
  ["floors", "depcruise", ["src", "--config", ".dependency-cruiser.cjs"]],
  ["unused code", "knip", []],
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
];

await ensureInstalled();
const failed = [];
for (const [name, tool, args] of steps) {
  const result = spawnSync("npx", ["--no-install", tool, ...args], { cwd: root, stdio: "inherit" });
  console.log(`${result.status === 0 ? "ok    " : "FAILED"} ${name}`);
  if (result.status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(", ")}`);
  process.exit(1);
}
