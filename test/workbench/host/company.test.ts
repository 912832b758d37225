// Two people at one workbook, each with an add-in: interleaved requests, remote events, conflicts; and cells that are being edited.
import type { Host } from "../../../src/workbench/host/contract";
import { asClient } from "../../../src/workbench/bridge/office-in-node";
import { atEachRequest, faults, inTurns } from "../../support/company";
import { openHost } from "../../support/open-host";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function texts(host: Host, rows: number, columns = 1): string[][] {
  const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return host.viewCells("Sheet1", area).map((line) => line.map((cell) => cell.text));
}

/** Reads the number in A1 and writes one more, in two requests. */
const addOne = async (): Promise<void> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.load("values");
    await context.sync();
    cell.values = [[Number(cell.values[0]?.[0]) + 1]];
    await context.sync();
  });

test.each<[string, number[], string]>([
  ["one after the other", [0, 0, 0, 0, 1], "2"],
  ["both read before both write: one addition is lost", [0, 1], "1"],
])("%s", async (_, order, left) => {
  const host = openHost();
  const clients = [host, host.join()].map((each) => ({ host: each, job: addOne }));
  const ends = await inTurns(clients, order);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(texts(host, 1)).toEqual([[left]]);
});

test("what somebody else does is told as remote; views are told to nobody else", async () => {
  const host = openHost();
  const other = host.join();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      heard.push(`${event.source} ${event.triggerSource} ${event.address}`);
      return Promise.resolve();
    });
    worksheets.onSelectionChanged.add((event) => {
      heard.push(`selection ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  other.type("Sheet1", "A1", "1");
  other.select("Sheet1", "C3");
  await asClient(other, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[2]];
      await context.sync();
    })
  );
  host.type("Sheet1", "A2", "3");
  host.select("Sheet1", "D4");
  await settled();
  expect(heard).toEqual([
    "Remote Unknown A1",
    "Remote Unknown B2",
    "Local Unknown A2",
    "selection D4",
  ]);
  expect([host.view().selection.area.top, other.view().selection.area.top]).toEqual([3, 2]);
});

test("each undoes what is their own", () => {
  const host = openHost();
  const other = host.join();
  host.type("Sheet1", "A1", "mine");
  other.type("Sheet1", "A2", "theirs");
  expect(host.undo()).toBe(true);
  expect(texts(host, 2)).toEqual([[""], ["theirs"]]);
  expect([host.undo(), other.undo()]).toEqual([false, true]);
  expect(texts(other, 2)).toEqual([[""], [""]]);
});

test("a range that is kept moves when somebody else inserts rows, who sees both on another sheet", async () => {
  const host = openHost();
  const other = host.join();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A5");
    range.load("address");
    await context.sync();
    other.insertLines("Sheet1", { axis: "rows", first: 1, last: 2 });
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A7");
    context.workbook.worksheets.add("Second").activate();
    await context.sync();
  });
  expect([host.view().activeSheet, other.view().activeSheet]).toEqual(["Second", "Sheet1"]);
});

test("rows added by an API that cannot be merged: the other is asked to refresh before writing", async () => {
  const host = openHost();
  const other = host.join();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).rows.add(undefined, [[3, 4]]);
    await context.sync();
  });
  const write = () =>
    asClient(other, () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [["x"]];
        await context.sync();
      })
    );
  await expect(write()).rejects.toMatchObject({ code: "Conflict" });
  expect(other.mustRefresh).toBe(true);
  other.refresh();
  await write();
  expect(texts(host, 3, 4)).toEqual([
    ["a", "b", "", "x"],
    ["1", "2", "", ""],
    ["3", "4", "", ""],
  ]);
});

const write = (delayForCellEdit: boolean): Promise<void> =>
  Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["written"]];
    await context.sync();
  });

test("while a cell is edited a request is refused, or waits by wish", async () => {
  const host = openHost();
  host.setEditing(true);
  await expect(write(false)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = write(true);
  await settled();
  expect(texts(host, 1)).toEqual([[""]]);
  host.setEditing(false);
  await waiting;
  expect(texts(host, 1)).toEqual([["written"]]);
});

test.each(faults)(
  "a job that %s at any of its requests says so, and can be done again",
  async (_, fault) => {
    const requests = await atEachRequest(fault, openHost, async (host, n) => {
      const first = await asClient(host, addOne).then(
        () => "done",
        (error: unknown) => (error as { readonly code: string }).code
      );
      const met = n <= 2;
      expect(first).toBe(met ? fault.code : "done");
      if (met) await asClient(host, addOne);
      const twice = n === 2 && fault.afterCarriedOut === true;
      expect(texts(host, 1)).toEqual([[twice ? "2" : "1"]]);
    });
    expect(requests).toBe(2);
  }
);
