// What the product does to a workbook, operation by operation, on one small prepared workbook: for tests that break operations off at each
// request, and that let two people work at once. Each is named as a user would name it.
import type { Book } from "../../src/files/book";
import { run } from "../../src/gateway/run";
import { isoDay } from "../../src/domain/day";
import { english } from "../../src/text/en";
import { changePlan } from "../../src/usecases/agreement/change-plan";
import { handOver } from "../../src/usecases/change/hand-over";
import { mergePerson } from "../../src/usecases/change/merge-person";
import { movePlan } from "../../src/usecases/change/move-plan";
import { putAside } from "../../src/usecases/change/put-aside";
import { removePerson } from "../../src/usecases/change/remove-person";
import { undoLast } from "../../src/usecases/change/undo";
import { checkIn } from "../../src/usecases/check-in";
import { mendEntered, mendOurs } from "../../src/usecases/check-workbook";
import { importTracker } from "../../src/usecases/import-tracker";
import { gridOfRows } from "../../src/usecases/import/grid";
import { proposeImport } from "../../src/usecases/import/propose-import";
import { logReadings } from "../../src/usecases/log-readings";
import { makeCopy } from "../../src/usecases/make-copy";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { openWorkbook } from "../../src/usecases/open-workbook";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { upgradeWorkbook } from "../../src/usecases/upgrade";
import { openHost, TODAY } from "./open-host";
import { everySheet } from "../../src/schema/workbook";

const asked = { today: TODAY, by: "Hana", why: "agreed on Monday" };

function listed(text: string) {
  return readRoster(readRosterText(text, "people.csv"), { told: [], dateOrder: null });
}

const setUp = (text: string, start = TODAY - 40) =>
  setUpPlans({ roster: listed(text), template: "skills", start });

/** Two learners with two coaches, a reading typed as text, a formula typed over, and one operation that can be taken back. */
export async function workedOn(): Promise<Book> {
  const host = openHost();
  await setUp("Name,Coach\nAna Souza,Lee Wong\nBen Okafor,Mia Roth\n");
  await checkIn([{ measureId: "M002", value: 71, note: "e\u0301" }], TODAY - 20);
  await movePlan({ planId: "P002", move: "pause" }, asked);
  await run(async ({ workbook }) => {
    workbook.worksheets.getItem("Check-ins").getRange("E6").values = [["'71"]];
    workbook.worksheets.getItem("Measures").getRange("L6").values = [[12]];
    await workbook.context.sync();
  });
  return host.toBook();
}

const tracker = gridOfRows([
  ["Employee", "Action", "Due date", "Status"],
  ["Ana Souza", "Call back within a day", "2026-12-01", "Open"],
  ["Cleo Park", "=Write down\twhat was agreed", "2026-12-02", "Done"],
]);

export interface ProductOperation {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

export const productOperations: readonly ProductOperation[] = [
  {
    name: "log readings",
    work: () =>
      logReadings({
        file: {
          ...{ source: "readings.csv", firstRow: 1, delimiter: "," },
          rows: [
            ["Measure ID", "Measured on", "Value", "Note"],
            ["M002", isoDay(TODAY - 6), "74", "=good"],
            ["M005", isoDay(TODAY - 5), "70", ""],
          ],
        },
        dateOrder: null,
        today: TODAY,
      }),
  },
  {
    name: "check in",
    work: () => checkIn([{ measureId: "M001", value: 2, note: "a\tb" }], TODAY),
  },
  {
    name: "import a tracker",
    work: () =>
      importTracker(
        {
          ...{ grid: tracker, table: proposeImport([tracker]).main, file: "tracker.csv" },
          ...{ dateOrder: null, people: new Map() },
        },
        asked
      ),
  },
  { name: "set up a plan", work: () => setUp("Name,Coach\nDee Lopez,Lee Wong\n", TODAY) },
  {
    name: "put a flag aside",
    work: () =>
      putAside(
        { planId: "P001", measureId: null, rule: "actions-overdue", until: TODAY + 7 },
        { ...asked, why: "Zoe\u0301 is away" }
      ),
  },
  {
    name: "raise a need",
    work: () =>
      raiseNeed(
        {
          ...{ person: "Ana Souza", isNew: false, team: "", issue: "Answers late\r\nat noon" },
          ...{ kind: null, purpose: null, trigger: null, gap: "" },
        },
        asked
      ),
  },
  {
    name: "change a plan",
    work: () => changePlan({ id: "A001", field: "action", to: "-bring the list\ttomorrow" }, asked),
  },
  {
    name: "hand a plan over",
    work: () => handOver({ planIds: ["P001"], from: "", to: "C02", as: "coach" }, asked),
  },
  { name: "merge two people", work: () => mergePerson({ keep: "L01", gone: "L02" }, asked) },
  { name: "forget a person", work: () => removePerson("L02", asked) },
  { name: "mend what is ours", work: () => mendOurs(TODAY) },
  { name: "mend what people entered", work: () => mendEntered(() => true, asked) },
  { name: "take the last back", work: () => undoLast({ today: TODAY, by: "Hana" }) },
  { name: "upgrade", work: () => upgradeWorkbook() },
  {
    name: "make a copy",
    work: () => makeCopy({ copyFor: { audience: "hr", leastPeople: 1 } }),
  },
];

/** Rows that people or operations entered, table by table, without computed columns, in an order that says nothing of their place. */
export async function enteredRows(): Promise<Readonly<Record<string, readonly string[]>>> {
  const specs = everySheet(english).sheets.flatMap((sheet) => sheet.tables);
  const ids = specs.map(({ id }) => id);
  const { result } = await run((context) => openWorkbook(context, english, ids));
  return Object.fromEntries(
    specs.map(({ id, columns }) => {
      const inputs = columns.filter(({ formula }) => formula === undefined);
      const rows = (result.rows.get(id) ?? []).map(({ cells }) =>
        inputs.flatMap((column) => {
          const content = cells[column.id] ?? null;
          return content === null ? [] : [`${column.id}=${String(content)}`];
        })
      );
      const filled = rows.filter((row) => row.length > 0).map((row) => row.join("; "));
      return [id, filled.sort()];
    })
  );
}
