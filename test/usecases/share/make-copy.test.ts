// What a copy shows of the sample, and what is said of requests that cannot be met.
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { putAside } from "../../../src/usecases/change/put-aside";
import { listAttention } from "../../../src/usecases/list-attention";
import { english } from "../../../src/text/en";
import { makeCopy } from "../../../src/usecases/make-copy";
import type { CopyFor } from "../../../src/usecases/make-copy";
import { setUpSample } from "../../../src/usecases/set-up-sample";
import { openHost, TODAY } from "../../support/open-host";
import { validateXlsx } from "../../support/validate-xlsx";

beforeAll(async () => {
  const host = openHost();
  await setUpSample({ today: TODAY });
  // Ana, Ben and Chloé report to Lee Wong; plan P003 is a personal one, another action of P001 is the manager’s, and that of P002 is long overdue.
  for (const [sheet, cell, text] of [
    ["People", "G6", "C01"],
    ["People", "G7", "C01"],
    ["People", "G8", "C01"],
    ["Plans", "I8", "Personal"],
    ["Plans", "R6", "'=not for others"],
    ["Actions", "F6", "Manager"],
    ["Actions", "G16", "2026-10-01"],
    ["Actions", "I6", "she is unsure"],
  ] as const) {
    const answer = host.type(sheet, cell, text);
    if (!answer.accepted) throw new Error(answer.message);
  }
});

async function sheetsOf(copyFor: CopyFor) {
  const { bytes, preview } = await makeCopy({ copyFor });
  const book = await readXlsx(bytes);
  const values = book.sheets.map(({ name, cells }) => [
    name,
    cells.map(({ value }) => value),
  ]) as (readonly [string, readonly unknown[]])[];
  return { bytes, book, preview, values: new Map(values) };
}

test("a manager reads the plans of their own people, apart from personal ones, and what is asked of them", async () => {
  const { bytes, book, preview, values } = await sheetsOf({
    ...{ audience: "manager", manager: "lee wong" },
  });
  expect({
    sheets: book.sheets.map(({ name, visibility }) => [name, visibility]),
    formulas: book.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    names: book.names.map(({ name }) => name).filter((name) => name !== "Print_Titles"),
    properties: [book.properties?.author, book.properties?.lastAuthor],
    staying: preview.stays.plans,
    learners: ["Ana Souza", "Ben Okafor", "Chloé Martin", "Dev Patel"].filter((name) =>
      values.get("Plans")?.includes(name)
    ),
    asked: values.get("Asked of you")?.filter((value) => value === "Ana Souza").length,
  }).toEqual({
    sheets: ["Overview", "Plans", "Measures", "Asked of you", "About this copy"].map((name) => [
      name,
      "visible",
    ]),
    formulas: [],
    names: [],
    properties: [undefined, undefined],
    staying: { confidentialKind: 1, others: 9 },
    learners: ["Ana Souza", "Ben Okafor"],
    asked: 1,
  });
  expect(await validateXlsx(bytes)).toEqual([]);
});

test("a manager reads the flags that the coach has, of measures and of whole plans, without those put aside", async () => {
  const before = (await listAttention({})).flags.filter(({ planId }) => /P00[12]$/.test(planId));
  const [first] = before;
  if (first === undefined) throw new Error("Nobody of the manager's people needs attention.");
  await putAside(
    { planId: first.planId, measureId: first.measureId, rule: first.rule, until: TODAY + 5 },
    { today: TODAY, by: "C01", why: "" }
  );
  const rowOf = ({ learner, measureId, measure, rule, step }: typeof first) => [
    ...[learner, measureId === null ? english.wholePlan : measure],
    ...[english.whys[rule], english.nextSteps[step]],
  ];
  const { book } = await sheetsOf({ audience: "manager", manager: "C01" });
  const cells = book.sheets.find(({ name }) => name === "Overview")?.cells ?? [];
  const texts = (row: number) =>
    cells.flatMap((cell) => (cell.row === row && typeof cell.value === "string" ? cell.value : []));
  const rows = [...new Set(cells.map(({ row }) => row))].map(texts);
  const listed = rows.filter((row) =>
    row.some((text) => Object.values(english.whys).includes(text))
  );
  const state = (row: readonly string[]) => row.filter((_, i) => i !== 2);
  expect(before.map(({ measureId }) => measureId === null)).toContain(true);
  expect(listed.map(state)).toEqual(before.slice(1).map(rowOf));
});

test("HR reads numbers and no name", async () => {
  const { values } = await sheetsOf({ audience: "hr", leastPeople: 3 });
  const texts = [...values.values()].flat().filter((value) => typeof value === "string");
  expect(texts.filter((text) => /Souza|Okafor|Wong|Roth/.test(text))).toEqual([]);
  expect(values.get("Totals")).toContain("All together");
});

test.each([
  [{ audience: "manager", manager: "Nobody" }, "nobody in People is called “Nobody”"],
  [{ audience: "manager", manager: "C02" }, "nobody has C02 as Manager ID"],
  [{ audience: "learner", learner: "L03" }, "no plan that this copy could show"],
] as const)("%j is refused in a sentence", async (copyFor, sentence) => {
  await expect(makeCopy({ copyFor })).rejects.toThrow(sentence);
});
