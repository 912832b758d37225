// Workbooks damaged on the XML of their saved parts: everything broken is found, our own is mended, and no value that a person entered is
// another afterwards. `npm run soak damages` does the same with 500.
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { run } from "../../src/gateway/run";
import { checkWorkbook, mendEntered } from "../../src/usecases/check-workbook";
import { undoLast } from "../../src/usecases/change/undo";
import { checkDamaged, pristineCells } from "../support/check-damaged";
import { openHost, TODAY } from "../support/open-host";
import { pristineWorkbook } from "../support/pristine-workbook";

let bytes: Uint8Array;
let pristine: ReadonlyMap<string, string>;

beforeAll(async () => {
  bytes = await pristineWorkbook();
  pristine = await pristineCells(bytes);
});

test("a sound workbook is said to be sound", async () => {
  openHost(await readXlsx(bytes));
  expect(await checkWorkbook(TODAY)).toEqual({ ours: [], mends: [], told: [], isOurs: true });
  expect(pristine.size).toBeGreaterThan(300);
});

// Among these seeds: tables turned into plain cells, a tab deleted and one copied, a formula erased, a date as text.
test.each([2, 17])(
  "whatever was damaged is found, ours mended, and what people entered stays (seed %i)",
  async (seed) => {
    const { made, ...wrong } = await checkDamaged(bytes, pristine, seed);
    expect(made.length).toBeGreaterThan(0);
    expect(wrong).toEqual({ unseen: [], unmended: [], lost: [] });
  }
);

test("each finding names cell, old and new; mends are agreed one by one, and undo takes them back", async () => {
  openHost(await readXlsx(bytes));
  // Pasted: what is typed would be refused by the checks of the cells.
  await run(async ({ workbook }) => {
    const cells = [
      ["Check-ins", "E6", "'71"],
      ["Check-ins", "A7", "'2026-10-26"],
      ["Check-ins", "B8", "m-002"],
      ["Check-ins", "A9", 46447],
      ["Actions", "A7", "A001"],
      ["Measures", "L6", 12],
    ] as const;
    for (const [sheet, cell, content] of cells)
      workbook.worksheets.getItem(sheet).getRange(cell).values = [[content]];
    await workbook.context.sync();
  });
  const said = async () => {
    const { ours, mends, told } = await checkWorkbook(TODAY);
    return [...ours, ...told]
      .map(({ kind, place, found }) => [kind, place, found])
      .concat(
        mends.map(({ kind, place, old, to }) => [kind, place, `${String(old)} → ${String(to)}`])
      );
  };
  const before = await said();
  await mendEntered(({ place }) => place.endsWith("!E6"), { today: TODAY, by: "", why: "" });
  const after = await said();
  await undoLast({ today: TODAY, by: "" });
  expect({ before, after: after.length, undone: await said() }).toEqual({
    before: [
      ["wrongFormula", "Measures!L6", ""],
      ["futureDate", "'Check-ins'!A9", "2027-03-01"],
      ["doubledId", "Actions!A7", "A001"],
      ["textForNumber", "'Check-ins'!E6", "71 → 71"],
      ["textForDate", "'Check-ins'!A7", "2026-10-26 → 46321"],
      ["looseReference", "'Check-ins'!B8", "m-002 → M002"],
    ],
    // The operation also wrote our own formula again.
    after: before.length - 2,
    undone: before.slice(1),
  });
});
