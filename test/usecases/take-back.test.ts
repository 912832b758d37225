// Taking an operation back: the one that is asked for and no other, all of it or nothing, and never what others built on it.
import type { Book } from "../../src/files/book";
import { run } from "../../src/gateway/run";
import type { Done } from "../../src/usecases/change/done";
import { handOver } from "../../src/usecases/change/hand-over";
import { movePlan } from "../../src/usecases/change/move-plan";
import { undoLast, undoOperation } from "../../src/usecases/change/undo";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { enteredRows, workedOn } from "../support/operations";
import { openHost, TODAY } from "../support/open-host";

const lee = { today: TODAY, by: "Lee Wong", why: "" };
const mia = { today: TODAY, by: "Mia Roth", why: "moves house" };

/** P002 is paused, which is operation O001 and can be taken back. */
let start: Book;
beforeAll(async () => {
  start = await workedOn();
}, 300_000);

beforeEach(() => {
  openHost(start);
});

const raise = (issue: string): Promise<Done> =>
  raiseNeed(
    {
      ...{ person: "Ana Souza", isNew: false, team: "", issue },
      ...{ kind: null, purpose: null, trigger: null, gap: "" },
    },
    lee
  );

/** The rows of all tables but the change log, which keeps what was taken back. */
async function rows() {
  const all = Object.entries(await enteredRows());
  return Object.fromEntries(all.filter(([table]) => table !== "ChangeLog"));
}

function operationOf({ back }: Done): string {
  if (back === null) throw new Error("Nothing was written.");
  return back.operation;
}

/** What somebody types into the first row of a table. */
async function typed(table: string, header: string, text: string): Promise<void> {
  await run(async ({ workbook }) => {
    const column = workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    column.getCell(0, 0).values = [[text]];
    await workbook.context.sync();
  });
}

test("what a colleague did after it stays", async () => {
  const before = await rows();
  const raised = await raise("Calls are cut short");
  await handOver({ planIds: ["P001"], from: "", to: "C02", as: "coach" }, mia);
  expect(await undoOperation(operationOf(raised), lee)).toEqual([
    `Taken back: ${operationOf(raised)} (Need raised: N001).`,
  ]);
  const handedOver = await rows();
  expect(handedOver["Needs"]).toEqual(before["Needs"]);
  expect(handedOver["Plans"]).not.toEqual(before["Plans"]);
  // And that of the colleague can still be taken back.
  await undoLast(mia);
  expect((await rows())["Plans"]).toEqual(before["Plans"]);
});

test("asked again, because the answer was lost, it takes nothing else back", async () => {
  const raised = operationOf(await raise("Calls are cut short"));
  await undoOperation(raised, lee);
  const once = await rows();
  expect(await undoOperation(raised, lee)).toEqual([`${raised} is taken back already.`]);
  expect(await rows()).toEqual(once);
});

test("one that is no longer kept is refused", async () => {
  const raised = operationOf(await raise("Calls are cut short"));
  for (const move of ["resume", "pause", "resume"] as const)
    await movePlan({ planId: "P002", move }, mia);
  const before = await rows();
  await expect(undoOperation(raised, lee)).rejects.toThrow(
    `${raised} can no longer be taken back: the last three changes of thirty days can.`
  );
  expect(await rows()).toEqual(before);
});

test("of two pauses the first is taken back, with its days away alone", async () => {
  await movePlan({ planId: "P001", move: "pause" }, lee);
  const { Leave: both } = await rows();
  await undoOperation("O001", mia);
  const { Leave: left, Plans } = await rows();
  expect([both?.length, left]).toEqual([2, [expect.stringContaining("P001")]]);
  expect(Plans?.map((row) => /Paused|Active/.exec(row)?.[0])).toEqual(["Paused", "Active"]);
});

test("a row that came and was worked in since stays, and so does all else of the operation", async () => {
  const raised = operationOf(await raise("Calls are cut short"));
  await typed("Needs", "Issue", "Calls are cut short at noon");
  const before = await rows();
  await expect(undoOperation(raised, lee)).rejects.toThrow(
    `${raised} cannot be taken back, because what it changed was changed since: Needs N001.`
  );
  await expect(undoLast(lee)).rejects.toThrow("Needs N001");
  expect(await rows()).toEqual(before);
});

test("rows that others refer to by now stay", async () => {
  const raised = operationOf(await raise("Calls are cut short"));
  await typed("Plans", "Need ID", "N001");
  const before = await rows();
  await expect(undoOperation(raised, lee)).rejects.toThrow(
    `${raised} cannot be taken back, because rows that came since need what it added: N001.`
  );
  expect(await rows()).toEqual(before);
});
