// What an administrator gets from `npm run package`: files for a server, headers, a manifest of its own host, and nothing else.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const host = "https://coach.example.org/aimline";
const folder = mkdtempSync(join(tmpdir(), "aimline-release-"));
const out = join(folder, "release");
const read = (path: string): string => readFileSync(join(out, path), "utf8");
const pack = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["src/launch/package.mjs", ...args], { cwd: root, encoding: "utf8" });

beforeAll(() => {
  const { status, stderr } = pack("--host", `${host}/`, "--out", out);
  if (status !== 0) throw new Error(stderr);
});

const siteFiles = (): readonly string[] =>
  readdirSync(join(out, "site"), { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(out, "site", name)).isFile()
  );

test("the manifest names only the given host, has an ID of its own, and the files that it names are in the folder", () => {
  const manifest = read("manifest.xml");
  const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(
    ([, url = ""]) => url
  );
  const idOf = (text: string) => /<Id>(.*?)<\/Id>/.exec(text)?.[1];
  const development = readFileSync(join(root, "manifest.xml"), "utf8");
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith(`${host}/`))).toEqual([]);
  expect(idOf(manifest)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(idOf(manifest)).not.toBe(idOf(development));
  expect(manifest).not.toContain("localhost");
  const paths = addresses.map((address) => address.slice(host.length + 1).replace(/\?.*/, ""));
  expect(paths.filter((path) => !existsSync(join(out, "site", path)))).toEqual([]);
});

test("the manifest of the host obeys Microsoft's schema", () => {
  const schema = join(root, "../shared/validators/manifest-xsd/OfficeAppManifestV1_1.xsd");
  if (!existsSync(schema)) {
    console.warn(
      "NOT CHECKED: the host's manifest against Microsoft's schema, which is not beside this project."
    );
    return;
  }
  const args = ["--noout", "--nonet", "--schema", schema, join(out, "manifest.xml")];
  expect(() => execFileSync("xmllint", args, { stdio: "pipe" })).not.toThrow();
});

test("the folder holds the pane and neither office.js nor the workbench, and every script has a hash in its name", () => {
  const names = siteFiles();
  const scripts = names.filter((name) => name.endsWith(".js"));
  expect(names.filter((name) => /office|workbench|manifest|\.map$/i.test(name))).toEqual([]);
  expect(scripts.filter((name) => !/\.[0-9a-f]{12}\.js$/.test(name))).toEqual([]);
  const isOfficeJs = (name: string) =>
    /OSF\.DDA|RichApi\.Error|_richApiNativeBridge/.test(read(`site/${name}`));
  expect(scripts.filter(isOfficeJs)).toEqual([]);
  expect(read("site/taskpane.html")).toContain(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'
  );
});

// Addresses in messages of React and Fluent UI, and names of namespaces: texts, never asked.
const onlyNamed =
  /^https?:\/\/(?:reactjs\.org|react\.dev|fb\.me|aka\.ms|github\.com|www\.w3\.org|schemas\.\w+\.(?:com|org)|purl\.(?:org|oclc\.org))$/;

test("no script names a host that it could send anything to", () => {
  const hosts = siteFiles()
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) =>
      [...read(`site/${name}`).matchAll(/https?:\/\/[\w.-]+/g)].map(([url]) => url)
    );
  expect([...new Set(hosts)].filter((url) => !onlyNamed.test(url))).toEqual([]);
});

/** The policy as each kind of server is told it. */
const policies: Readonly<Record<string, () => string>> = {
  nginx: () => /Content-Security-Policy "([^"]*)"/.exec(read("headers/nginx.conf"))?.[1] ?? "",
  "Azure Static Web Apps": () =>
    (
      JSON.parse(read("headers/staticwebapp.config.json")) as {
        readonly globalHeaders: Readonly<Record<string, string>>;
      }
    ).globalHeaders["Content-Security-Policy"] ?? "",
  IIS: () =>
    /name="Content-Security-Policy" value="([^"]*)"/.exec(read("headers/web.config"))?.[1] ?? "",
};

test.each(Object.keys(policies))(
  "the headers for %s hold the one policy, with no unsafe script",
  (server) => {
    const policy = policies[server]?.() ?? "";
    const directives = new Map(
      policy.split("; ").map((one) => {
        const [name = "", ...sources] = one.split(" ");
        return [name, sources.join(" ")] as const;
      })
    );
    expect(policy).toBe(policies["nginx"]?.());
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directives.get("frame-ancestors")).toContain("https://*.officeapps.live.com");
    // The page says the same itself, for a server whose headers nobody set; only frame-ancestors needs the header.
    const page = read("site/taskpane.html");
    const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "";
    const sorted = (text: string) => text.split("; ").sort();
    expect(sorted(inPage)).toEqual(
      sorted(policy).filter((one) => !one.startsWith("frame-ancestors"))
    );
  }
);

test("the file for IIS is sound XML, and pages are never kept while scripts are", () => {
  execFileSync("xmllint", ["--noout", join(out, "headers/web.config")]);
  expect(read("headers/nginx.conf")).toMatch(
    /default "no-cache";[\s\S]*\.js\$" "public, max-age=31536000, immutable"/
  );
});

test("what ships is listed with permissive licences only", () => {
  const lines = read("site/licences.txt").trim().split("\n");
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => /GPL|MPL|EPL|CDDL|SSPL/.test(line))).toEqual([]);
  expect(lines.some((line) => line.startsWith("preact "))).toBe(true);
});

test("a folder that is there is refused, and what is in it stays, whatever it holds", () => {
  const full = join(folder, "somebodys");
  mkdirSync(full);
  writeFileSync(join(full, "manifest.xml"), "mine");
  const { status, stderr } = pack("--host", host, "--out", full);
  expect([status, stderr]).toEqual([1, expect.stringContaining("is there already")]);
  expect(readdirSync(full)).toEqual(["manifest.xml"]);
});

test.each([
  [["--host", "http://coach.example.org"], "--host must begin with https://"],
  [["--host", "https://localhost:3000"], "not localhost"],
  [[], "--host is the address"],
])("%j is refused in a sentence", (args, sentence) => {
  const { status, stderr } = pack(...args, "--out", join(folder, "never"));
  expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
});
