// Events of Office.js: registering, delivery after a batch or a person's action, and ending.
import { openHost } from "../../support/open-host";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("a change is told with its address, its values and who made it", async () => {
  const host = openHost();
  const heard: unknown[] = [];
  const registration = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const result = sheet.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address");
        await inner.sync();
        heard.push([
          event.address,
          event.details?.valueBefore,
          event.details?.valueAfter,
          event.triggerSource,
          range.address,
        ]);
      });
    });
    await context.sync();
    return result;
  });
  host.type("Sheet1", "B2", "72");
  await settled();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[73]];
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    ["B2", "", 72, "Unknown", "Sheet1!B2"],
    ["B2", 72, 73, "ThisLocalAddin", "Sheet1!B2"],
  ]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  host.type("Sheet1", "B2", "74");
  await settled();
  expect(heard).toHaveLength(2);
});

test("events of all sheets, of tables and of the selection", async () => {
  const host = openHost();
  const heard: string[] = [];
  const hear = (text: string): Promise<void> => {
    heard.push(text);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add((event) => hear(`sheets ${event.address}`));
    worksheets.onAdded.add(() => hear("sheet added"));
    tables.onChanged.add((event) => hear(`tables ${event.address}`));
    tables.onAdded.add(() => hear("table added"));
    worksheets
      .getItem("Sheet1")
      .onSelectionChanged.add((event) => hear(`selection ${event.address}`));
    context.workbook.onSelectionChanged.add(() => hear("selection of the workbook"));
    await context.sync();
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    context.workbook.worksheets.add("Plan");
    await context.sync();
  });
  host.type("Sheet1", "A2", "5");
  host.select("Sheet1", "C3:D4");
  await settled();
  expect(heard).toEqual([
    "sheets A1:B2",
    "table added",
    "sheet added",
    "sheets A2",
    "tables A2",
    "selection C3:D4",
    "selection of the workbook",
  ]);
});

test("with events switched off nothing is told", async () => {
  const host = openHost();
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard++;
      return Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.type("Sheet1", "A1", "1");
  await settled();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
    await context.sync();
  });
  await settled();
  expect(heard).toBe(1);
});

test("listeners of the grid hear of batches that write and of a person, not of reads", async () => {
  const host = openHost();
  let changes = 0;
  const stop = host.onChange(() => changes++);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
  });
  expect(changes).toBe(0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  host.type("Sheet1", "A2", "2");
  stop();
  host.type("Sheet1", "A2", "3");
  expect(changes).toBe(2);
});
