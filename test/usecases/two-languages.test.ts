// A workbook keeps the language it was made in, whoever opens it.
import { isoDay } from "../../src/domain/day";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { listAttention } from "../../src/usecases/list-attention";
import { logReadings } from "../../src/usecases/log-readings";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { setUpSample } from "../../src/usecases/set-up-sample";
import type { Catalogue } from "../../src/text/catalogue";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";
import { printWorkbook } from "../support/print-workbook";

const start = TODAY - 42;
const list = readRosterText("Nom,Coach\nAna Souza,Lee Wong\nBen Okafor,Lee Wong\n", "liste.csv");

function setUp(reader: Catalogue) {
  const roster = readRoster(list, { told: [], dateOrder: null });
  return setUpPlans({ roster, template: "performance", start }, undefined, reader);
}

/** Ana stops half-way. */
function log(header: readonly string[], measure: string, reader: Catalogue) {
  const values = [72, 73, 72.5, 73, 72.5, 73];
  const rows = values.map((value, week) => [
    "Ana Souza",
    measure,
    isoDay(start + 7 * (week + 1)),
    String(value),
  ]);
  const file = { source: "readings.csv", firstRow: 1, delimiter: ",", rows: [header, ...rows] };
  return logReadings({ file, dateOrder: null, today: TODAY }, reader);
}

const flags = async (reader: Catalogue) => (await listAttention({}, reader)).flags;
const withoutWords = (all: Awaited<ReturnType<typeof flags>>) =>
  all.map((flag) => ({ ...flag, measure: "" }));

async function deleteNames(isDeleted: (name: string) => boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    for (const item of names.items.filter(({ name }) => isDeleted(name))) item.delete();
    await context.sync();
  });
}

const languageMarks = {
  "with its hidden name": () => Promise.resolve(),
  "with that name deleted": () => deleteNames((name) => name === "Aimline.Language"),
  "with every name of columns, sheets and language deleted": () =>
    deleteNames((name) => /^(Aimline|Sheet|Measures|Plans|CheckIns|Actions|People)\./.test(name)),
};

test.each(Object.entries(languageMarks))(
  "an English reader completes a French workbook in French, %s",
  async (_, unmark) => {
    const host: Host = openHost();
    await setUp(french);
    const before = printWorkbook(host.toBook());
    await unmark();
    await setUp(english);
    expect(printWorkbook(host.toBook())).toEqual(before);
  }
);

test.each([
  ["French headers", ["Apprenant", "Mesure", "Mesuré le", "Valeur"]],
  ["English headers", ["Learner", "Measure", "Measured on", "Value"]],
])(
  "readings under %s come into a French workbook, and both readers see the same flags",
  async (_, header) => {
    openHost();
    await setUp(french);
    await log(header, french.templateMeasures.onTime.name, english);
    const seen = await flags(english);
    expect(seen.map(({ state, learner }) => [state, learner])).toContainEqual([
      "stalled",
      "Ana Souza",
    ]);
    expect(await flags(french)).toEqual(seen);

    openHost();
    await setUp(english);
    await log(header, english.templateMeasures.onTime.name, french);
    expect(withoutWords(await flags(french))).toEqual(withoutWords(seen));
  }
);

test("the sample in a French workbook is flagged as the English one is", async () => {
  openHost();
  await setUpSample({ today: TODAY }, undefined, french);
  const inFrench = withoutWords(await flags(english));
  openHost();
  await setUpSample({ today: TODAY }, undefined, english);
  expect(inFrench).toEqual(withoutWords(await flags(english)));
  expect(inFrench.length).toBeGreaterThan(0);
});
