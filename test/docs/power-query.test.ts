// The Power Query script cannot be run here. What can be held against the product is: every table, column, header and word that it
// names is one of the schema, in each language, and nothing private is named; and its brackets and names are sound.
import { readFileSync } from "node:fs";
import { sharedKinds } from "../../src/domain/sharing";
import { noRoom } from "../../src/schema/room";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { catalogues } from "../../src/text/languages";
import { carriedTables } from "../../src/usecases/rollup/carried";

const script = readFileSync("docs/samples/aimline.pq", "utf8");
const code = script.replace(/^\s*\/\/.*$/gm, "");
const block = /Columns = \[\n([\s\S]*?)\n {4}\],/.exec(code)?.[1] ?? "";

interface Named {
  readonly table: string;
  readonly column: string;
  readonly headers: readonly string[];
}

const named: readonly Named[] = [...block.matchAll(/(\w+) = \{\n([\s\S]*?)\n {8}\}/g)].flatMap(
  ([, table = "", lines = ""]) =>
    [...lines.matchAll(/\{"(\w+)", \{"([^"]+)", "([^"]+)"\}\}/g)].map(
      ([, column = "", ...headers]) => ({ table, column, headers })
    )
);

const tablesIn = (words: (typeof catalogues)[number]) =>
  wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }, words).sheets.flatMap(
    (sheet) => sheet.tables
  );

test("each table and each column that the script names is one of the schema, under its headers of each language", () => {
  const wanted = named.map(({ table, column }) => ({
    table,
    column,
    headers: catalogues.map(
      (words) =>
        tablesIn(words)
          .find((one) => one.id === table && one.name === table)
          ?.columns.find(({ id }) => id === column)?.header
    ),
  }));
  expect(named).toEqual(wanted);
  expect(named.length).toBe((block.match(/\{"/g) ?? []).length / 2);
  expect(new Set(named.map(({ table }) => table)).size).toBe(7);
});

test("no column is named that stays with the coach in a roll-up", () => {
  const staying = carriedTables.flatMap(({ id, fates }) =>
    [...fates].flatMap(([column, fate]) =>
      fate === "stays" || fate === "said" ? [`${id}.${column}`] : []
    )
  );
  expect(
    named.map(({ table, column }) => `${table}.${column}`).filter((one) => staying.includes(one))
  ).toEqual([]);
});

test("the plans that it takes are of the kinds and the mode that may be shared, in the words of each language", () => {
  const list = (name: string) =>
    (new RegExp(`${name} = \\{([^}]*)\\}`).exec(code)?.[1] ?? "")
      .split(", ")
      .map((word) => word.slice(1, -1))
      .sort();
  const distinct = (words: readonly string[]) => [...new Set(["", ...words])].sort();
  expect([list("SharedKinds"), list("SharedModes")]).toEqual([
    distinct(catalogues.flatMap(({ kinds }) => sharedKinds.map((kind) => kinds[kind]))),
    distinct(catalogues.map(({ modes }) => modes.coaching)),
  ]);
});

test("every name between quotes or brackets is a column of the schema or one that the script makes; brackets close", () => {
  const own = [
    ...[
      "Name",
      "Folder Path",
      "Content",
      "Items",
      "Kind",
      "Item",
      "Data",
      "Workbook",
      "Table",
      "Column",
    ],
    ...[
      "RowKey",
      "PersonKey",
      "LookUp",
      "Found",
      "Shared",
      "PlanKey",
      "MeasureKey",
      "LearnerKey",
      "CoachKey",
    ],
    ...["Date", "Year", "Quarter", "Month", "Week", "ApiVersion"],
  ];
  const rest = code
    .replace(block, "")
    .replace(/Shared(Kinds|Modes) = .*|Site = .*|Folder = .*/g, "");
  const inBrackets = [...rest.matchAll(/\[([A-Z][A-Za-z ]*)\]/g)].map(([, name]) => name ?? "");
  const inQuotes = [...rest.matchAll(/"([A-Z]\w+)"/g)].map(([, name]) => name ?? "");
  const known = new Set([...own, ...named.flatMap(({ table, column }) => [table, column])]);
  expect([...inBrackets, ...inQuotes].filter((name) => !known.has(name))).toEqual([]);
  const bare = code.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  expect(["(", "[", "{"].map(count)).toEqual([")", "]", "}"].map(count));
});
