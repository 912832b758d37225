// The local server: what it hands out, and what it must not.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Runs a few lines of plain Node over the server and gives what they print as JSON. */
function inNode(code: string): unknown {
  const script = `import { serve, withLocalOffice } from "./src/launch/serve.mjs"; ${code}`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    stdio: "pipe",
  });
  return JSON.parse(out.toString("utf8"));
}

test.each([
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>",
])("only %s is replaced on the way to the workbench", (microsoft) => {
  const page = (tag: string): string => `<head>${tag}<script src=taskpane.1.js></script></head>`;
  const replaced = inNode(
    `console.log(JSON.stringify(withLocalOffice(${JSON.stringify(page(microsoft))})))`
  ) as string;
  const [before = "", after = ""] = page("|").split("|");
  expect([replaced.startsWith(before), replaced.endsWith(after)]).toEqual([true, true]);
  expect(replaced).not.toContain("appsforoffice");
  expect(replaced.match(/<script/g)).toHaveLength(4);
});

test("a pane without office.js is refused rather than served without it", () => {
  expect(() => inNode('withLocalOffice("<head></head>")')).toThrow(/0 script tags of office\.js/);
});

test("files outside dist and the library are not handed out, and a taken port gives the next one", () => {
  const answers = inNode(`
    import { request } from "node:http";
    const first = await serve(3911);
    const second = await serve(3911);
    const get = (path) => new Promise((done) => {
      const { hostname, port } = new URL(first.address);
      request({ hostname, port, path }, (response) => { response.resume(); done(response.statusCode); }).end();
    });
    const statuses = [];
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/office-js/../../../../package.json", "/nothing.js"])
      statuses.push(await get(path));
    console.log(JSON.stringify({ statuses, differ: first.address !== second.address }));
    await first.stop();
    await second.stop();
  `);
  expect(answers).toEqual({ statuses: [404, 404, 404, 404], differ: true });
});
