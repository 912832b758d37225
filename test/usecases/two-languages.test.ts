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

test("what was recorded, and what cannot be used, is said in the language of the workbook", async () => {
  openHost();
  await setUp(french);
  const header = ["Code mesure", "Mesuré le", "Valeur"];
  const give = (...rows: readonly (readonly string[])[]) =>
    logReadings({
      file: { source: "releves.csv", firstRow: 1, delimiter: ";", rows: [header, ...rows] },
      dateOrder: null,
      today: TODAY,
    });
  const said = await give(["M001", isoDay(start + 7), "72,5"], ["M001", isoDay(TODAY + 1), "73"]);
  expect(said.slice(0, 2)).toEqual([
    "2 relevés enregistrés depuis releves.csv.",
    `Dans l’avenir, donc pas encore comptés\u00a0: ligne 3 (M001, ${isoDay(TODAY + 1)}, 73).`,
  ]);
  const refused = give(
    ["M001", "", "72"],
    ["", isoDay(start), "70"],
    ["M001", isoDay(start), "haut"]
  );
  await expect(refused).rejects.toThrow(
    [
      "releves.csv, ligne 2, colonne «\u00a0Mesuré le\u00a0»\u00a0: la date manque. Écrivez-la sous la forme 2026-11-23.",
      "releves.csv, ligne 3, colonne «\u00a0Code mesure\u00a0»\u00a0: le code de la mesure manque. Écrivez-le, ou supprimez la ligne.",
      "releves.csv, ligne 4, colonne «\u00a0Valeur\u00a0»\u00a0: «\u00a0haut\u00a0» n’est pas un nombre. Écrivez le nombre seul.",
    ].join("\n")
  );
});

test("the sample in a French workbook is flagged as the English one is", async () => {
  openHost();
  await setUpSample({ today: TODAY }, undefined, french);
  const inFrench = withoutWords(await flags(english));
  openHost();
  await setUpSample({ today: TODAY }, undefined, english);
  expect(inFrench).toEqual(withoutWords(await flags(english)));
  expect(inFrench.length).toBeGreaterThan(0);
});
