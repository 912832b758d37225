// Workbooks brought together in a real browser, through the built pane, the real office.js and the workbook host: files chosen, what
// was found, a question answered, and the rows in the open workbook.
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import type { Row } from "../../src/schema/codec";
import { coachWorkbook } from "../support/coach-workbook";
import { paneFaults, trySample } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const plan: Row = { PlanId: "P001", LearnerId: "L01", Mode: "Coaching", Kind: "Skills" };

async function chosen(name: string, learner: string) {
  const bytes = await writeXlsx(
    coachWorkbook({
      People: [
        { PersonId: "L01", Name: learner },
        { PersonId: "C01", Name: "Nia Okoye" },
      ],
      Plans: [{ ...plan, Learner: learner, CoachId: "C01", Coach: "Nia Okoye", Stage: "Active" }],
    })
  );
  return { name, mimeType: type, buffer: Buffer.from(bytes) };
}

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench, 320);
  const { pane } = bench;
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("button", { name: "Bring workbooks together" }).click();
});

afterAll(() => bench.close());

test("files are chosen, a damaged one is named, and nothing can be written before a question is answered", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Choose workbooks" }).waitFor({ timeout: 60_000 });
  expect(await paneFaults(bench)).toEqual([]);
  const [north, south] = [await chosen("north.xlsx", "Eva"), await chosen("south.xlsx", "Bo")];
  const broken = { ...north, name: "broken.xlsx", buffer: north.buffer.subarray(0, 3000) };
  await pane.getByLabel("Workbooks to bring together").setInputFiles([south, broken, north]);
  await pane.getByText(/^broken\.xlsx: left out\./).waitFor({ timeout: 60_000 });
  await pane.getByText("north.xlsx is W01 here: 1 plans, 2 people, 3 rows.").waitFor();
  const write = pane.getByRole("button", { name: "Write it into this workbook" });
  expect(await write.count()).toBe(0);
  expect(await paneFaults(bench)).toEqual([]);
  await pane.getByRole("radio", { name: "One person" }).check();
  await write.waitFor();
});

test("written, the rows stand in the open workbook under their own IDs, and a second time nothing is to be changed", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Write it into this workbook" }).click();
  await pane.getByText("The workbooks are together.").waitFor({ timeout: 120_000 });
  expect(await paneFaults(bench)).toEqual([]);
  // Runs in the page, so it says itself what is not as it should be.
  await bench.excel(async (context) => {
    const { tables } = context.workbook;
    const body = tables.getItem("Plans").getDataBodyRange().load("values");
    await context.sync();
    const rows = body.values.map((row) => [row[0], row[3], row[5]].join(" "));
    const rolled = rows.filter((row) => row.startsWith("W")).join(", ");
    if (rolled !== "W01-P001 Eva W01-C01, W02-P001 Bo W01-C01") throw new Error(rolled);
  });
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Bring workbooks together" }).click();
  await pane
    .getByLabel("Workbooks to bring together")
    .setInputFiles([await chosen("north.xlsx", "Eva")]);
  await pane.getByText(/^Nothing is to be changed/).waitFor({ timeout: 60_000 });
});

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
