import type { Change } from "../../src/schema/change";
import { CHANGE_ORDER } from "../../src/schema/change";
import { describe as inWords } from "../../src/schema/describe";
import { diff } from "../../src/schema/diff";
import { smallSpec } from "../support/small-spec";

const nothing = {
  sheets: [],
  tables: [],
  otherTables: [],
  names: new Map(),
  cells: new Map(),
  fills: new Map(),
  charts: new Set<string>(),
};

test("a whole set-up is said in a few lines, and names what the user will see", () => {
  expect(inWords(diff(smallSpec(), nothing))).toEqual([
    "Add the sheets Front page, Stock, Rules.",
    "Add hidden sheets: Words, Ranks.",
    "Make the tables Items, Rules, with their formulas and drop-downs.",
    "Make 18 hidden names, by which renamed sheets and columns are found again.",
    "Write the workings on the sheet Ranks: 2 columns of formulas.",
  ]);
});

test("each kind of repair is said once for each sheet or table", () => {
  const [chart] = smallSpec().sheets[0]?.charts ?? [];
  if (chart === undefined) throw new Error("The small workbook has no chart.");
  const table = { tableId: "Items", table: "Artikel" };
  const format = { formula: "=$A1>0", color: "#000000", fill: null, bold: false, replaces: [] };
  const changes: readonly Change[] = [
    { kind: "addColumn", ...table, column: { header: "Preis", isRuled: true } },
    { kind: "setName", name: "Items.Price", formula: "=Artikel[Preis]", exists: true },
    { kind: "setColumnFormula", ...table, header: "Wert", formula: "=1" },
    { kind: "setColumnFormula", ...table, header: "Rang", formula: "=1" },
    { kind: "setValidation", ...table, header: "Seit", rule: { kind: "date", message: "" } },
    { kind: "addConditionalFormat", ...table, headers: ["Preis", "Preis"], ...format },
    { kind: "setCell", sheet: "Front", address: "A1", content: "Stock" },
    { kind: "setCell", sheet: "Front", address: "B4", content: "=1" },
    { kind: "addChart", sheet: "Front", chart },
  ];
  expect(inWords(changes)).toEqual([
    "Add to the right of the table Artikel: Preis.",
    "Mend hidden names: Items.Price.",
    "Restore formulas in the table Artikel: Wert, Rang.",
    "Restore the checks on what is typed in the table Artikel: Seit.",
    "Restore the colouring in the table Artikel: Preis.",
    "Draw charts on the sheet Front: Pieces.",
    "Restore cells of the sheet Front: A1, B4.",
  ]);
});

test("no change is said in no words", () => {
  expect(inWords([])).toEqual([]);
});

test("a set-up of an empty workbook makes every kind of change but the addition of a column and the showing of a sheet, in the order of the batch", () => {
  const kinds = [...new Set(diff(smallSpec(), nothing).map(({ kind }) => kind))];
  expect(kinds).toEqual(CHANGE_ORDER.filter((kind) => !["addColumn", "showSheet"].includes(kind)));
});
