// `npm run licences`: the packages whose code is in the built pane, with their licences; fails for one that is not on the list of
// permissive ones. What is in the bundle is read from webpack's own record of the build, not from package.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, root } from "./install.mjs";

/** None of them asks that what is combined with it be open too. */
const permissive = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Unlicense",
];

/** [{name, version, licence}], by name. Throws a sentence when one may not ship. */
export async function shippedLicences() {
  await ensureInstalled();
  ensureBuilt();
  const { packages } = JSON.parse(readFileSync(join(root, "dist", "version.json"), "utf8"));
  const found = packages.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, "package.json"), "utf8")
    );
    return { name, version, licence: license };
  });
  const wrong = found.filter(({ licence }) => !permissive.includes(licence));
  if (wrong.length > 0)
    throw new Error(
      `Not permissive, so it may not ship: ${wrong.map(({ name, licence }) => `${name} (${licence})`).join(", ")}.`
    );
  return found;
}

export function licenceText(licences) {
  return licences
    .map(({ name, version, licence }) => `${`${name} ${version}`.padEnd(60)}${licence}\n`)
    .join("");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stdout.write(licenceText(await shippedLicences()));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
