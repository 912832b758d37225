// Workbooks of earlier versions, frozen as people left them, opened by this one.
import { existsSync, readFileSync } from "node:fs";
import type { Book, BookCell } from "../../src/files/book";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import { explain } from "../../src/usecases/explain";
import { listAttention } from "../../src/usecases/list-attention";
import { openWorkbook } from "../../src/usecases/open-workbook";
import { upgradeWorkbook } from "../../src/usecases/upgrade";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";
import { frozenFile } from "../support/story-workbook";
import { schemaVersion } from "../../src/schema/version";
import { everySheet } from "../../src/schema/workbook";

const earlier = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);

async function openFrozen(version: number): Promise<Host> {
  return openHost(await readXlsx(new Uint8Array(readFileSync(frozenFile(version)))));
}

async function deleteNames(host: Host): Promise<void> {
  await run(async (context) => {
    for (const { name } of host.toBook().names) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}

/** The one thing that an upgrade takes back: a number typed over a formula of ours. */
const typedOverAFormula = "What we measure 6 11 2";

/** What people entered: everything of their own sheets, and in tables all that is no formula of ours, with its place. */
function entered(book: Book): readonly string[] {
  return book.sheets
    .filter(({ visibility, name }) => visibility === "visible" && name !== "Home")
    .flatMap(({ name, cells, tables }) => {
      const isTheirs = ({ row, column, formula }: BookCell) => {
        if (tables.length === 0) return true;
        const table = tables.find(
          ({ area }) =>
            row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
        );
        const header = table?.columns[column - table.area.left]?.name;
        return table !== undefined && (formula === undefined || header === "Room");
      };
      return cells
        .filter((cell) => cell.value !== null && isTheirs(cell))
        .map(({ row, column, value, formula }) =>
          [name, row, column, JSON.stringify(formula ?? value)].join(" ")
        );
    });
}

/** In which rows Home has the headings of its list and of the two blocks. */
function headings(host: Host): readonly number[] {
  const { home } = english.workbook;
  const texts = [home.attention, home.states, english.outside.heading];
  const rows = host.viewCells("Home", { top: 0, bottom: 80, left: 1, right: 1 });
  return rows.flatMap(([cell], row) => (texts.includes(cell?.text ?? "") ? [row + 1] : []));
}

test("every earlier version has its frozen workbook", () => {
  expect(earlier.filter((version) => !existsSync(frozenFile(version)))).toEqual([]);
});

describe.each(earlier)("a workbook of version %i", (version) => {
  test.each([
    ["as it was left", false],
    ["whose names were all lost", true],
  ])(
    "%s is upgraded: all that was entered stays, and a second run changes nothing",
    async (_, isLost) => {
      const host = await openFrozen(version);
      if (isLost) await deleteNames(host);
      const before = entered(host.toBook());
      expect(before.length).toBeGreaterThan(200);
      expect(await upgradeWorkbook()).not.toEqual([]);
      const upgraded = host.toBook();
      const after = new Set(entered(upgraded));
      expect(before.filter((one) => !after.has(one))).toEqual([typedOverAFormula]);
      expect(await upgradeWorkbook()).toEqual([]);
      expect(host.toBook()).toEqual(upgraded);
      const { result } = await run((context) => openWorkbook(context, english, []));
      expect(result.schema).toBe(schemaVersion);
    },
    300_000
  );

  test("has the same tabs after the upgrade, its list where it was on Home, and is judged as it was before", async () => {
    const host = await openFrozen(version);
    const tabs = () => host.view().sheets.filter(({ visibility }) => visibility === "visible");
    const before = { tabs: tabs(), list: headings(host)[0], attention: await listAttention({}) };
    await upgradeWorkbook();
    const after = { tabs: tabs(), list: headings(host)[0], attention: await listAttention({}) };
    expect(after).toEqual(before);
    // The blocks that a later version has come below the list.
    expect(headings(host)).toEqual([11, 40, 59]);
    expect(before.attention.flags.length).toBeGreaterThan(0);
  }, 300_000);
});

describe("the schema number", () => {
  const refusal = {
    sentence: `This workbook was made by a newer Aimline: this one can read it, but does not change it. (schema 99, known up to ${schemaVersion})`,
    nextStep: "Update Aimline and try again: nothing was written.",
    isTheirs: true,
  };

  test("that is newer makes the workbook one for reading, in one sentence", async () => {
    const host = openHost();
    await upgradeWorkbook();
    await run(async (context) => {
      context.workbook.names.getItem("Aimline.Schema").formula = "=99";
      await context.sync();
    });
    const before = host.toBook();
    expect(await upgradeWorkbook().catch(explain)).toEqual(refusal);
    expect(host.toBook()).toEqual(before);
    expect((await listAttention({ asOf: TODAY })).isOurs).toBe(true);
  });

  test("survives lost names: it stands in the hidden lists too", async () => {
    const host = openHost();
    await upgradeWorkbook();
    host.type("Lists", "B3", "99");
    await deleteNames(host);
    expect(await upgradeWorkbook().catch(explain)).toEqual(refusal);
  });
});

test("no table is taken for another when all optional sheets are there", () => {
  const headers = everySheet(english)
    .sheets.flatMap(({ tables }) => tables)
    .map(({ columns }) => columns.map(({ header }) => header));
  const share = (one: readonly string[], other: readonly string[]) =>
    one.filter((header) => other.includes(header)).length / one.length;
  const alike = headers.flatMap((one, i) =>
    headers.filter((other, j) => i !== j && share(one, other) >= 0.75)
  );
  expect(alike).toEqual([]);
});
