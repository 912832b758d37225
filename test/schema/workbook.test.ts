// The product's own wanted workbook: sound by Excel's rules, set up by the real gateway on the host, and judged there.
import { tiles } from "../../src/text/workbook-words";
import { english } from "../../src/text/en";
import { foreignFunctions } from "../../src/schema/functions";
import { unguardedOperands } from "../../src/schema/operands";
import { recordFrom } from "../../src/schema/row";
import { a3PageSheet } from "../../src/schema/sheets/a3-page";
import { beforeAfterPageSheet } from "../../src/schema/sheets/before-after-page";
import { fishbonePageSheet } from "../../src/schema/sheets/fishbone-page";
import {
  fmeaPageSheet,
  forcesPageSheet,
  pdcaPageSheet,
  whysPageSheet,
} from "../../src/schema/sheets/list-pages";
import { paretoPageSheet } from "../../src/schema/sheets/pareto-page";
import { planPageSheet } from "../../src/schema/sheets/plan-page";
import { reviewPageSheet } from "../../src/schema/sheets/review-page";
import { sipocPageSheet } from "../../src/schema/sheets/sipoc-page";
import { skillMatrixSheet } from "../../src/schema/sheets/skill-matrix";
import type { SheetSpec } from "../../src/schema/spec";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { generatedAsOf, generatedRows } from "../support/generated-rows";
import { measuresByDomain } from "../support/judged-workbook";
import { openHost } from "../support/open-host";
import { differences, rowsOf, setUp } from "../support/set-up";

const wanted = wantedWorkbook({ sheets: new Set(optionalSheets), logRows: 500, measureRows: 50 });

test("ids and visible names are unique, tabs and headers need no escaping, and lengths are Excel's", () => {
  const tables = wanted.sheets.flatMap((sheet) => sheet.tables);
  const tabs = wanted.sheets.map((sheet) => sheet.title);
  const names = [...wanted.names.map(({ name }) => name), ...tables.map(({ name }) => name)];
  expect({
    tabs: new Set(tabs).size,
    names: new Set(names.map((name) => name.toLowerCase())).size,
    longTabs: tabs.filter((tab) => tab.length > 31 || /[\\/?*:[\]]/.test(tab)),
    oddHeaders: tables.flatMap(({ columns }) =>
      columns.map(({ header }) => header).filter((header) => !/^[\p{L}\p{N} ]+$/u.test(header))
    ),
    doubledHeaders: tables.filter(
      ({ columns }) => new Set(columns.map(({ header }) => header)).size < columns.length
    ),
  }).toEqual({
    tabs: tabs.length,
    names: names.length,
    longTabs: [],
    oddHeaders: [],
    doubledHeaders: [],
  });
});

test("no formula holds a word of a list, and none uses what Excel 2019 or LibreOffice lacks", () => {
  const formulas = wanted.sheets.flatMap((sheet) => [
    ...sheet.cells.map(({ content }) => content),
    ...sheet.tables.flatMap(({ columns }) => columns.map(({ formula }) => formula)),
    ...sheet.fills.flatMap(({ columns }) => columns.map(({ formula }) => formula)),
  ]);
  const texts = formulas.filter(
    (content): content is string => typeof content === "string" && content.startsWith("=")
  );
  const literals = new Set(texts.flatMap((formula) => formula.match(/"[^"]*"/g) ?? []));
  expect([...literals].sort()).toEqual([
    '" "',
    '" ("',
    '""',
    '"#{Home!text}A47"',
    '"#{Measures!text}A"',
    '"#{Plans!text}A"',
    '")"',
    '"*"',
    '", "',
    '"-"',
    '". "',
    '"/"',
    '"0"',
    '"; "',
    '"<"',
    '"<0"',
    '"<2000000"',
    '"<2958466"',
    '"<7"',
    '"<="',
    '"<=4"',
    '"<>"',
    '"<>15"',
    '"<>4"',
    '"<>6"',
    '"="',
    '">0"',
    '">1"',
    '">2000000"',
    '">="',
    '">=0"',
    '">=2"',
    '">=3"',
    '">=4"',
    '"?"',
    '"?/"',
    '"|"',
    '"~"',
    '"~*"',
    '"~?"',
    '"~~"',
    '"–"',
    '"↓ "',
  ]);
  expect(everyFormula(withPages).flatMap(foreignFunctions)).toEqual([]);
});

test("no formula calculates with a cell that people type into before it is known to hold a number", () => {
  expect(unguardedOperands(withPages)).toEqual([]);
});

const casePages = [
  ...[a3PageSheet, fishbonePageSheet, fmeaPageSheet, forcesPageSheet],
  ...[paretoPageSheet, pdcaPageSheet, sipocPageSheet, whysPageSheet],
];
const pages: readonly SheetSpec[] = [
  planPageSheet(english, {
    ...{ id: "PlanPage", title: "Page", planId: "P001", hasTargets: true },
    blocks: ["chart", "chart", "milestones"],
  }),
  beforeAfterPageSheet(english, { id: "BeforeAfter", title: "Before", planId: "P001" }),
  reviewPageSheet(english, { id: "Review", title: "Review", planId: "P001", since: 46000 }),
  skillMatrixSheet(english, { people: 4, known: 4, skills: 3 }),
  ...casePages.map((make) =>
    make(
      english,
      { id: "CasePage", title: "Case", caseId: "K001", size: [3, 3] },
      new Set(optionalSheets)
    )
  ),
];
const withPages = { ...wanted, sheets: [...wanted.sheets, ...pages] };

/** Formulas of cells, columns and workings, and those of formats, choices and names. */
function everyFormula(part: unknown): readonly string[] {
  if (typeof part === "string") return /^=./.test(part) ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(everyFormula);
}

test("set up through the real office.js it judges as the domain code does, and a second look finds nothing to change", async () => {
  const host = openHost();
  const rows = generatedRows(11, 30);
  const wide = wantedWorkbook({
    sheets: new Set(optionalSheets),
    logRows: 500,
    measureRows: 50,
  });
  const given = Object.fromEntries(
    [...rows].filter(([id, body]) => id !== "Settings" && body.length > 0)
  );
  await setUp(wide, given);
  host.type(english.workbook.sheets.Settings.tab, "B3", String(generatedAsOf));
  expect(await differences(wide)).toEqual([]);
  const record = recordFrom(new Map(rows).set("Settings", []), english);
  const domain = measuresByDomain(record, generatedAsOf);
  const sheet = await rowsOf(wide, "Measures");
  expect(sheet.map(({ MeasureId, State }) => [MeasureId ?? "", State])).toEqual(
    domain.map(({ id, State }) => [id, State])
  );
});

test("an empty Home says what to do, and shows a nought in every tile", async () => {
  const host = openHost();
  await setUp(wanted, {});
  const home = host.viewCells(english.workbook.sheets.Home.tab, {
    top: 4,
    left: 1,
    bottom: 10,
    right: 8,
  });
  expect(home[0]?.map(({ text }) => text)).toEqual(tiles.map(() => "0"));
  expect(home[2]?.[2]?.text).toBe(english.workbook.home.noPlans);
});
