import fc from "fast-check";
import { WorkbookError } from "../../src/gateway/error";
import { run } from "../../src/gateway/run";
import type { Host } from "../../src/workbench/host/contract";
import { openHost } from "../support/open-host";
import { differences, items, rowsOf, setUp } from "../support/set-up";
import { smallSpec } from "../support/small-spec";

const wanted = smallSpec();

/** One thing that people do to a workbook. Sheets may be gone by then: what cannot be done is left. */
type Deed =
  | { readonly do: "type"; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly do: "erase"; readonly sheet: string; readonly cell: string }
  | { readonly do: "deleteSheet"; readonly sheet: string }
  | { readonly do: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly do: "renameTable"; readonly table: string; readonly to: string }
  | { readonly do: "deleteColumn"; readonly column: number }
  | { readonly do: "deleteName"; readonly name: string }
  | { readonly do: "clearRules" };

const sheet = fc.constantFrom("Front page", "Stock", "Rules", "Words", "Ranks");
const cell = fc
  .tuple(fc.constantFrom(..."ABEGHJ"), fc.integer({ min: 1, max: 9 }))
  .map(([letter, row]) => `${letter}${row}`);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      sheet,
      cell,
      text: fc.constantFrom("7", "word", "=1+1", "Pieces", "2026-11-23"),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("erase" as const), sheet, cell }) },
  fc.record({ do: fc.constant("deleteSheet" as const), sheet }),
  fc.record({
    do: fc.constant("renameSheet" as const),
    sheet,
    to: fc.constantFrom("Other", "It's new", "Stock 2", "Ränge"),
  }),
  fc.record({
    do: fc.constant("renameTable" as const),
    table: fc.constantFrom("Items", "Rules"),
    to: fc.constantFrom("Things", "Items2"),
  }),
  fc.record({ do: fc.constant("deleteColumn" as const), column: fc.integer({ min: 0, max: 7 }) }),
  fc.record({
    do: fc.constant("deleteName" as const),
    name: fc.constantFrom(
      "Items.Id",
      "Items.Worth",
      "Sheet.Stock",
      "Sheet.Words",
      "AsOf",
      "Ranks.Rank"
    ),
  }),
  fc.record({ do: fc.constant("clearRules" as const) })
);

async function carryOut(host: Host, one: Deed): Promise<void> {
  const names = host.view().sheets.map(({ name }) => name);
  if ("sheet" in one && !names.includes(one.sheet)) return;
  if (one.do === "type") host.type(one.sheet, one.cell, one.text);
  else if (one.do === "erase") host.erase(one.sheet, one.cell);
  else if (one.do === "renameSheet") {
    if (!names.includes(one.to)) host.renameSheet(one.sheet, one.to);
  } else {
    await run(async (context) => {
      const { worksheets, tables, names: items } = context.workbook;
      const table = tables
        .getItemOrNullObject(one.do === "renameTable" ? one.table : "Items")
        .load("name");
      const columns = table.columns.load("items/name");
      const name = items
        .getItemOrNullObject(one.do === "deleteName" ? one.name : "AsOf")
        .load("name");
      await context.sync();
      if (one.do === "deleteSheet") worksheets.getItem(one.sheet).delete();
      if (one.do === "deleteName" && !name.isNullObject) name.delete();
      if (!table.isNullObject) {
        if (one.do === "renameTable") table.name = one.to;
        if (one.do === "deleteColumn" && columns.items.length > 1)
          columns.items[one.column]?.delete();
        if (one.do === "clearRules") table.getDataBodyRange().conditionalFormats.clearAll();
      }
      await context.sync();
    });
  }
}

function leaveWhatTheHostRefuses(error: unknown): void {
  if (!(error instanceof WorkbookError && error.code === "notModelled")) throw error;
}

test("whatever people did to the workbook, after one run the next finds nothing to change and no row is gone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      const host = openHost();
      await setUp(wanted, { Items: items(3) });
      for (const one of deeds) await carryOut(host, one).catch(leaveWhatTheHostRefuses);
      const before = await rowsOf(wanted, "Items");
      await setUp(wanted);
      expect(await differences(wanted)).toEqual([]);
      const after = await rowsOf(wanted, "Items");
      const entered = (rows: typeof before) =>
        rows.map((row) => ["Title", "Kind", "Since"].map((id) => row[id] ?? null));
      expect(entered(after)).toEqual(entered(before));
    }),
    { numRuns: 25, seed: 20261123 }
  );
});
