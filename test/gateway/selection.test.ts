// What the pane learns of the user's own cells: the selection as a list, and that something changed.
import { readSelection } from "../../src/gateway/selection";
import { watch } from "../../src/gateway/watch";
import { openHost } from "../support/open-host";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("selected cells are read as they are displayed, with their place", async () => {
  const host = openHost();
  host.paste("Sheet1", "B2", [
    ["Name", "Start"],
    ["Ana Souza", "2026-11-23"],
  ]);
  host.select("Sheet1", "B2:C3");
  const date = host.viewCells("Sheet1", { top: 2, left: 2, bottom: 2, right: 2 })[0]?.[0]?.text;
  expect(await readSelection()).toEqual({
    source: "Sheet1!B2:C3",
    firstRow: 2,
    rows: [
      ["Name", "Start"],
      ["Ana Souza", date],
    ],
  });
});

test("whole columns are cut to what is used", async () => {
  const host = openHost();
  host.paste("Sheet1", "A1", [["Name"], ["Ana Souza"]]);
  host.select("Sheet1", "A1:C1000");
  expect((await readSelection())?.rows).toEqual([["Name"], ["Ana Souza"]]);
});

test("an empty selection is no list", async () => {
  openHost().select("Sheet1", "D4:E9");
  expect(await readSelection()).toBeNull();
});

test("one selected cell of a table stands for the whole table", async () => {
  const host = openHost();
  host.paste("Sheet1", "A1", [["Name"], ["Ana Souza"], ["Ben Okafor"]]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:A3", true);
    table.name = "Staff";
    await context.sync();
  });
  host.select("Sheet1", "A2");
  expect(await readSelection()).toEqual({
    source: "table Staff",
    firstRow: 1,
    rows: [["Name"], ["Ana Souza"], ["Ben Okafor"]],
  });
});

test("a change by a person is told, and no longer after the watching ended", async () => {
  const host = openHost();
  let changes = 0;
  const stop = await watch(() => {
    changes += 1;
  });
  host.type("Sheet1", "A1", "72");
  await settled();
  expect(changes).toBe(1);
  await stop();
  host.type("Sheet1", "A1", "73");
  await settled();
  expect(changes).toBe(1);
});
