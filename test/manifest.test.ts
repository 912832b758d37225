/** @jest-environment jsdom */
// Our own lint of manifest.xml, offline: what Excel's schema does not say and a store or an Excel would refuse.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type View, views } from "../src/taskpane/views";

const root = join(__dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const developmentUrl = "https://localhost:3000";

function all(tag: string): Element[] {
  return [...manifest.getElementsByTagName(tag)];
}

function values(tag: string, attribute: string): string[] {
  return all(tag).map((element) => element.getAttribute(attribute) ?? "");
}

const strings = all("bt:String");
const images = all("bt:Image").filter((image) => image.hasAttribute("id"));
const urls = all("bt:Url");
const resources = [...strings, ...images, ...urls];
const addresses = [
  ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((tag) =>
    values(tag, "DefaultValue")
  ),
  ...[...images, ...urls].map((resource) => resource.getAttribute("DefaultValue") ?? ""),
].filter((address) => address !== "");

test("the manifest is an add-in for Excel with a task pane, and asks for no more than the workbook", () => {
  expect({
    kind: manifest.documentElement.getAttribute("xsi:type"),
    id: all("Id")[0]?.textContent,
    hosts: values("Host", "Name").filter((name) => name !== ""),
    sets: values("Set", "Name").map(
      (name, index) => `${name} ${values("Set", "MinVersion")[index]}`
    ),
    permissions: all("Permissions")[0]?.textContent,
    name: values("DisplayName", "DefaultValue"),
    domains: all("AppDomains").length,
    languages: [...new Set(values("bt:Override", "Locale"))],
    actions: [...new Set(values("Action", "xsi:type"))],
  }).toEqual({
    kind: "TaskPaneApp",
    id: "6d0f5b5e-8c5a-4c1e-9b52-3f6a1c7e2d94",
    hosts: ["Workbook"],
    sets: ["ExcelApi 1.14"],
    permissions: "ReadWriteDocument",
    name: ["Aimline"],
    domains: 0,
    languages: ["fr-FR"],
    actions: ["ShowTaskpane"],
  });
});

test("the manifest carries the version of package.json", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

test("every resource that is named is defined, and every one that is defined is named", () => {
  const named = [...text.matchAll(/resid="([^"]*)"/g)].map((match) => match[1] ?? "");
  const defined = resources.map((resource) => resource.getAttribute("id") ?? "");
  expect([...new Set(named)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("each button has a word, a tip and a view that the pane has, in one pane; what is not a name is said in French too", () => {
  const asked = urls
    .map((url) => new URL(url.getAttribute("DefaultValue") ?? "").searchParams.get("view"))
    .filter((view) => view !== null);
  expect(asked.filter((view) => !views.includes(view as View))).toEqual([]);
  expect(new Set(all("TaskpaneId").map(({ textContent }) => textContent))).toEqual(
    new Set(["Aimline.Pane"])
  );
  expect(all("Control").map((control) => control.getElementsByTagName("Supertip").length)).toEqual(
    all("Control").map(() => 1)
  );
  const english = strings.filter((string) => string.children.length === 0);
  expect(english.map((string) => string.getAttribute("DefaultValue"))).toEqual(
    english.map((string) => (string.id === "Coaching.Label" ? "Coaching" : "Aimline"))
  );
});

test("short strings have at most 125 characters and long strings at most 250", () => {
  const tooLong = strings.filter((string) => {
    const limit = string.parentElement?.tagName === "bt:ShortStrings" ? 125 : 250;
    return (string.getAttribute("DefaultValue") ?? "").length > limit;
  });
  expect(tooLong.map((string) => string.getAttribute("id"))).toEqual([]);
});

test("every address is that of the local server, over https", () => {
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith(`${developmentUrl}/`))).toEqual([]);
});

test("every file that the manifest names is in the built dist folder", () => {
  if (!existsSync(join(root, "dist"))) {
    throw new Error("dist/ is not there: npm test builds it; alone, run npm run build first.");
  }
  const missing = addresses
    .map((address) => new URL(address).pathname)
    .filter((path) => !existsSync(join(root, "dist", path)));
  expect(missing).toEqual([]);
});

test.each([
  ...["16", "32", "80"].map((size) => [`Icon.${size}`, Number(size)] as const),
  ...["CheckIn", "Stalled", "NewPlans", "More"].flatMap((name) =>
    [16, 20, 24, 32, 40, 48, 64, 80].map((size) => [`${name}.${size}`, size] as const)
  ),
  ["IconUrl", 32] as const,
  ["HighResolutionIconUrl", 64] as const,
])("the picture %s is square with %i pixels a side", (name, size) => {
  const resource = images.find((image) => image.getAttribute("id") === name) ?? all(name)[0];
  const path = (resource?.getAttribute("DefaultValue") ?? "").slice(developmentUrl.length);
  const header = readFileSync(join(root, path)).subarray(0, 24);
  expect(header.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
});

test("the manifest obeys Microsoft's schema", () => {
  const schema = join(root, "../shared/validators/manifest-xsd/OfficeAppManifestV1_1.xsd");
  if (!existsSync(schema)) {
    // The schema's licence keeps it outside the project; the fresh clone of a stranger has only our own lint above.
    console.warn(
      "NOT CHECKED: manifest.xml against Microsoft's schema, which is not beside this project."
    );
    return;
  }
  const args = ["--noout", "--nonet", "--schema", schema];
  expect(() =>
    execFileSync("xmllint", [...args, join(root, "manifest.xml")], { stdio: "pipe" })
  ).not.toThrow();
  const broken = text.replace("<Permissions>ReadWriteDocument", "<Permissions>Everything");
  expect(spawnSync("xmllint", [...args, "-"], { input: broken }).status).not.toBe(0);
});
