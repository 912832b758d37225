// The commands in README, CONTRIBUTING and docs, as a newcomer would type them: in a folder that has the project's files, one after another.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path)),
];

/** Lines of the blocks marked `sh`, without blank lines. */
function commandsIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = ""]) =>
    lines.split("\n").filter((line) => line.trim() !== "")
  );
}

/** Scripts of package.json that a page speaks of, in blocks or within a sentence. */
function scriptsNamedIn(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/g)].map(
    ([, name = ""]) => name
  );
}

/** A folder in which the project lies as in a clone, and which takes what the commands write. */
function asInAClone(): string {
  const folder = mkdtempSync(join(tmpdir(), "aimline-docs-"));
  for (const name of readdirSync(root))
    if (name !== ".git") symlinkSync(join(root, name), join(folder, name));
  return folder;
}

function typed(command: string, folder: string): Promise<string> {
  return new Promise((done) => {
    execFile("sh", ["-c", command], { cwd: folder }, (error, stdout, stderr) =>
      done(error === null ? "done" : `${command}: ${stderr}${stdout}`)
    );
  });
}

test("every script that a page speaks of is one of package.json", () => {
  const builtIn = ["install", "ci"];
  const unknown = pages.flatMap((page) =>
    scriptsNamedIn(page)
      .filter((name) => !(name in scripts) && !builtIn.includes(name))
      .map((name) => `${page}: npm run ${name}`)
  );
  expect(unknown).toEqual([]);
});

// The others start a server, need an Excel, or are this very run.
const isRunHere = (command: string): boolean => command.startsWith("npm run --silent ");

/** Seconds on a machine that does nothing else. */
const millisecondsForOne = 30_000;

for (const page of pages) {
  const commands = commandsIn(page).filter(isRunHere);
  if (commands.length > 0)
    test(
      `the commands of ${page} work as they stand`,
      async () => {
        const folder = asInAClone();
        for (const command of commands) expect(await typed(command, folder)).toBe("done");
      },
      commands.length * millisecondsForOne + 60_000
    );
}
