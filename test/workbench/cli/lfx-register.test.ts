// A real register end to end: 59 mentored projects of 44 mentors, and three witnesses of the workbook that comes out.
// The register may not be committed; it lies in shared/ beside the project's folder.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type AttentionRule, rankOf } from "../../../src/domain/attention-rules";
import { english } from "../../../src/text/en";
import { recalculate } from "../../support/libreoffice";
import type { WitnessSheet } from "../../support/libreoffice";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { createHost } from "../../../src/workbench/host/host";
import { TODAY } from "../../support/open-host";
import { ownFolder, runAimline } from "../../support/run-aimline";
import { validateXlsx } from "../../support/validate-xlsx";

jest.setTimeout(300_000);

const register = resolve(__dirname, "../../../../shared/trackers/lfx-mentoring-tracking.csv");
const folder = ownFolder();
const [made, logged, frozen, readings] = [
  "made.xlsx",
  "logged.xlsx",
  "frozen.xlsx",
  "readings.csv",
].map((name) => join(folder, name)) as [string, string, string, string];

beforeAll(async () => {
  if (!existsSync(register)) {
    throw new Error(
      `The register ${register} is not there: put the folder shared/ beside the project's folder to run this test.`
    );
  }
  const ended = await runAimline(
    ...["new", "--people", register, "--template", "mentoring"],
    ...["--start", "2026-03-02", "--out", made]
  );
  expect(ended).toEqual({ code: 0, stdout: expect.any(String) as string, stderr: "" });
  const lines = ended.stdout.split("\n");
  expect([lines[0], lines[1], lines[3], lines[4]]).toEqual([
    "Learner: column “PROJECT” as team: each plan is for a team.",
    "Coach: “Mentor 1”, matched by “Mentor 1 email address”.",
    "Not used: column D (no header, blank).",
    "Added: 59 plans, 44 people, 118 measures, 236 actions.",
  ]);
  expect(lines[2]).toMatch(/^Note: 17 other columns \(“LFX URL”, “Upstream issue”, “mentor count”/);

  // Every course that readings may take: reached, on the way, flat, falling, a single one, none, nonsense apart.
  const courses = [[1, 3, 6], [1, 2, 3], [2, 2, 2], [3, 2, 1], [4], []];
  const rows = Array.from({ length: 118 }, (_, index) =>
    (courses[index % courses.length] ?? []).map(
      (value, month) =>
        `M${String(index + 1).padStart(3, "0")};01.${String(month + 4).padStart(2, "0")}.2026;${value},5`
    )
  ).flat();
  writeFileSync(readings, ["Measure ID;Measured on;Value", ...rows].join("\n"));
  const log = await runAimline(
    ...["log", made, "--readings", readings, "--date-order", "dmy", "--out", logged]
  );
  expect([log.code, log.stderr, log.stdout.split("\n")[0]]).toEqual([
    0,
    "",
    `${rows.length} readings recorded from readings.csv.`,
  ]);
});

/** The same workbook after a person typed a day into the as-of cell, so that every day finds the same States in it. */
async function freeze(day: string): Promise<void> {
  const book = await readXlsx(new Uint8Array(readFileSync(logged)));
  const formula = book.names.find(({ name }) => name === "AsOf")?.formula ?? "";
  const [sheet = "", address = ""] = formula.replace(/[=$']/g, "").split("!");
  const host = createHost({ book, today: () => TODAY });
  expect(host.type(sheet, address, day)).toEqual({ accepted: true });
  writeFileSync(frozen, await writeXlsx(host.toBook()));
}

/** The rows of the table whose first header is given, as header → content. */
function tableRows(
  sheet: WitnessSheet,
  first: string
): readonly Readonly<Record<string, unknown>>[] {
  const corner = [...sheet].find(([, value]) => value === first)?.[0] ?? "";
  const top = Number(/\d+$/.exec(corner)?.[0]);
  const headers = [...sheet].flatMap(([at, value]) =>
    Number(/\d+$/.exec(at)?.[0]) === top
      ? [[/^[A-Z]+/.exec(at)?.[0] ?? "", typeof value === "string" ? value : ""] as const]
      : []
  );
  const key = headers.find(([, header]) => header === first)?.[0] ?? "";
  const rows: Record<string, unknown>[] = [];
  for (let row = top + 1; (sheet.get(`${key}${row}`) ?? "") !== ""; row += 1) {
    rows.push(
      Object.fromEntries(
        headers.map(([letter, header]) => [header, sheet.get(`${letter}${row}`) ?? ""])
      )
    );
  }
  return rows;
}

test("Microsoft's validator finds no fault in either workbook", async () => {
  expect(await validateXlsx(new Uint8Array(readFileSync(made)))).toEqual([]);
  expect(await validateXlsx(new Uint8Array(readFileSync(logged)))).toEqual([]);
});

test("LibreOffice finds 59 plans and 44 people, no error in any cell, and the very States that the command says", async () => {
  await freeze("2026-06-02");
  const sheets = recalculate(new Uint8Array(readFileSync(frozen)));
  const errors = [...sheets].flatMap(([name, cells]) =>
    [...cells].flatMap(([at, value]) =>
      typeof value === "object" ? [`${name}!${at} ${value.error}`] : []
    )
  );
  expect(errors).toEqual([]);
  const rows = (sheet: string, first: string) => tableRows(sheets.get(sheet) ?? new Map(), first);
  const plans = rows("Plans", "Plan ID");
  expect([plans.length, rows("People", "Person ID").length]).toEqual([59, 44]);
  expect(new Set(plans.map((plan) => plan["Plan for"]))).toEqual(new Set(["Team"]));
  expect(plans[0]).toMatchObject({
    "Plan ID": "P001",
    Team: "CNCF - Jaeger: OpenTelemetry-Native Query and State Layers Migration (2026 Term 3)",
    Coach: "Mentor 001",
    Note: expect.stringContaining("Mentor 2: Mentor 002\nMentor 2 GitHub: id43147") as string,
  });

  const asked = await runAimline("attention", frozen, "--json");
  const flags = JSON.parse(asked.stdout) as readonly {
    readonly planId: string;
    readonly measureId: string | null;
    readonly state: string;
    readonly rule: AttentionRule;
  }[];
  const told = new Set([
    "dataProblem",
    "regressing",
    "stalled",
    "silent",
    "behind",
    "pastDue",
  ] as const);
  const words = new Set([...told].map((state) => english.states[state]));
  const inSheet = rows("Measures", "Measure ID")
    .filter((measure) => words.has(String(measure["State"])))
    .map((measure) => `${String(measure["Measure ID"])} ${String(measure["State"])}`);
  // Mentoring is never red: what is listed of it are the rules about whole plans.
  const ofMeasures = flags.filter(({ measureId }) => measureId !== null);
  expect(ofMeasures.map(({ measureId, state }) => `${measureId} ${state}`).sort()).toEqual(
    inSheet.sort()
  );
  const ofPlans = flags.filter(({ measureId }) => measureId === null).map(({ planId }) => planId);
  expect([...new Set(ofPlans)].sort()).toEqual(
    plans.filter((plan) => plan["Flags"] !== "").map((plan) => plan["Plan ID"])
  );
  expect(ofPlans.length).toBeGreaterThan(50);
  const ranks = flags.map(({ rule }) => rankOf(rule));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});
