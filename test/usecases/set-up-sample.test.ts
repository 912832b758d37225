// “Try the sample” on the real office.js: one press gives a workbook in which everything can be seen at once.
import { listAttention } from "../../src/usecases/list-attention";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { showHome } from "../../src/usecases/show-home";
import { english } from "../../src/text/en";
import { catalogues } from "../../src/text/languages";
import { sampleCaseIn } from "../../src/text/sample-case-words";
import { openHost, TODAY } from "../support/open-host";

const host = openHost();

beforeAll(async () => {
  await setUpSample({ today: TODAY });
});

function column(sheet: string, header: string): readonly string[] {
  const view = host.viewSheet(sheet);
  const [table] = view.tables;
  const index = table?.columns.indexOf(header) ?? -1;
  if (table === undefined || index < 0) throw new Error(`${sheet} has no column ${header}.`);
  const { area } = table;
  const left = area.left + index;
  const cells = host.viewCells(sheet, {
    top: area.top + 1,
    bottom: area.bottom,
    left,
    right: left,
  });
  return cells.map(([cell]) => cell?.text ?? "");
}

test("the sheet's own formulas find people ahead, stalled, silent and achieved", () => {
  expect(new Set(column("Measures", "State"))).toEqual(
    new Set([
      ...["Regressing", "Stalled", "Silent", "Behind", "Awaiting first check-in"],
      ...["On track", "Ahead", "Achieved"],
    ])
  );
});

test("the pane's list names the same measures as the sheet, and the one plan whose actions lie", async () => {
  const { flags, planCount } = await listAttention({});
  const states = column("Measures", "State");
  const asking = ["Data problem", "Regressing", "Stalled", "Silent", "Behind", "Past due"];
  const ids = column("Measures", "Measure ID").filter((_, row) =>
    asking.includes(states[row] ?? "")
  );
  expect(planCount).toBe(12);
  const ofMeasures = flags.flatMap(({ measureId }) => (measureId === null ? [] : [measureId]));
  expect(ofMeasures.sort()).toEqual([...ids].sort());
  const ofPlans = flags.filter(({ measureId }) => measureId === null);
  expect(ofPlans.map(({ rule, learner }) => [rule, learner])).toEqual([
    ["actions-overdue", "Hugo Lindqvist"],
  ]);
});

test("it holds a case that was solved with two tools into three actions and one issue, and followed through", () => {
  expect(column("Cases", "State")).toEqual([english.caseStates.complete]);
  expect(column("Cases", "Missing")).toEqual([""]);
  expect(column("Cases", "PDCA")).toEqual([english.toolStates.finished]);
  expect(column("Fishbone", "Became").filter((id) => id !== "")).toEqual([
    ...["A073", "A074", "A075", "W001"],
  ]);
  expect(column("Actions", "State").slice(-3)).toEqual([
    ...[
      english.actionStates.doneOnTime,
      english.actionStates.doneOnTime,
      english.actionStates.dueSoon,
    ],
  ]);
  expect(column("Issues", "State")).toEqual([english.issueStates.open]);
  expect(host.viewCells("Home", { top: 4, bottom: 4, left: 8, right: 8 })[0]?.[0]?.text).toBe("1");
  expect(host.view().sheets.filter(({ visibility }) => visibility === "visible")).toHaveLength(12);
});

test("its case is written in every language that is spoken", () => {
  const [first, ...others] = catalogues.map(({ language }) => sampleCaseIn(language));
  for (const other of others) {
    expect(other.causes.map(({ category, becomes }) => [category, becomes])).toEqual(
      first?.causes.map(({ category, becomes }) => [category, becomes])
    );
    expect(other.kinds.map(([, count]) => count)).toEqual(first?.kinds.map(([, count]) => count));
    expect(other.issue).not.toBe(first?.issue);
  }
});

test("pressing it again adds nothing", async () => {
  const before = column("Check-ins", "Measure ID");
  await setUpSample({ today: TODAY });
  expect(column("Check-ins", "Measure ID")).toEqual(before);
  expect(column("Plans", "Plan ID")).toHaveLength(12);
  expect(column("Cases", "Case ID")).toEqual(["C001"]);
});

test("Home comes to the front under whatever name it has", async () => {
  host.renameSheet("Home", "Start here");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plans").activate();
    await context.sync();
  });
  expect(host.view().activeSheet).toBe("Plans");
  expect(await showHome()).toBe(true);
  expect(host.view().activeSheet).toBe("Start here");
});
