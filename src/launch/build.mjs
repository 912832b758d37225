// Builds the task pane and the workbench into dist/ with webpack, unless what lies there is newer than every source.
// One build serves `npm start` and the tests of a run.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

const sources = ["src", "assets", "webpack.config.js", "manifest.xml", "package-lock.json"];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh() {
  const built = ["dist/taskpane.html", "dist/workbench/index.html"].map((name) => join(root, name));
  if (!built.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.every((name) => newest(join(root, name)) < oldest);
}

/** Throws one sentence when webpack fails; webpack's own words go to stderr. */
export function ensureBuilt() {
  if (isFresh()) return;
  process.stderr.write("Building the task pane and the workbench …\n");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const result = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--env", "workbench"],
    { cwd: root, stdio: ["ignore", process.stderr, process.stderr] }
  );
  if (result.status !== 0) throw new Error("The build failed: webpack says why above.");
}
