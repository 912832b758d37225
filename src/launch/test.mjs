// `npm test`: installs what is missing, builds the pane and the page once, then runs every test.
// Arguments are handed to jest: `npm test -- test/domain`.
import { spawnSync } from "node:child_process";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, root } from "./install.mjs";
import { ensureWitnesses } from "./witnesses.mjs";

function run(tool, args) {
  // As in run.mjs, for the workers too.
  const NODE_OPTIONS = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`;
  const result = spawnSync("npx", ["--no-install", tool, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_OPTIONS },
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

try {
  await ensureInstalled();
  ensureWitnesses();
  ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
run("jest", process.argv.slice(2));
