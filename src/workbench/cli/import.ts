// aimline import: what a foreign tracker holds, proposed; the file is read and not changed.
import { basename } from "node:path";
import { readCsv } from "../../files/csv";
import { FileError } from "../../files/file-error";
import { readXlsx } from "../../files/xlsx/read-xlsx";
import { english } from "../../text/en";
import { describeImport, sayProblem } from "../../usecases/import/describe-import";
import type { Grid } from "../../usecases/import/grid";
import { gridOfRows, gridsOf } from "../../usecases/import/grid";
import { proposeImport } from "../../usecases/import/propose-import";
import type { ImportProposal } from "../../usecases/import/propose-import";
import { readToldFields, toldColumns } from "../../usecases/import/told-fields";
import type { TrackerTable } from "../../usecases/import/tracker";
import { columnLetter } from "../../usecases/roster/roster-table";
import { readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { bytesOf } from "./file-bytes";

export const importCommand: Command = {
  name: "import",
  about: "say what a tracker of somebody else holds: its table, its columns, its rows",
  help: `aimline import FILE [--sheet NAME] [--map FIELD=COLUMN,…] [--json]

  FILE               .xlsx, .xlsm or .csv; it is read and not changed
  --sheet NAME       look at this sheet only
  --map FIELD=COLUMN,…  which column is what, by header or letter: id, category, learner, owner, action, measure,
                     baseline, target, actual, start, due, done, percent, status, priority, notes, updated
  --json             as {schema, sheet, headerRow, columns, columnLetters, dataRows, kind, confidence, problems, otherTables}`,
  run: async (words) => {
    const given = readArguments(
      words,
      { sheet: { kind: "text" }, map: { kind: "text" }, json: { kind: "flag" } },
      ["file"]
    );
    const [path = ""] = given.files;
    const source = basename(path);
    const grids = sheetsOf(await gridsIn(path), given.text("sheet"), source);
    const map = given.text("map");
    const proposal = proposed(grids, map);
    if (given.isOn("json")) return [JSON.stringify(asJson(proposal, source), null, 2)];
    return describeImport(proposal, source, english);
  },
};

async function gridsIn(path: string): Promise<readonly Grid[]> {
  const bytes = bytesOf(path);
  try {
    return /\.(csv|tsv|txt)$/i.test(path)
      ? [gridOfRows(readCsv(bytes).rows)]
      : gridsOf(await readXlsx(bytes));
  } catch (error) {
    if (error instanceof FileError) throw new BadUsage(`${basename(path)}: ${error.message}`);
    throw error;
  }
}

function sheetsOf(grids: readonly Grid[], sheet: string | null, source: string): readonly Grid[] {
  if (sheet === null) return grids;
  const found = grids.filter(({ name }) => name?.toLowerCase() === sheet.toLowerCase());
  if (found.length > 0) return found;
  const names = grids.map(({ name }) => `“${name ?? source}”`).join(", ");
  throw new BadUsage(`${source}: there is no sheet “${sheet}”. Choose ${names}.`);
}

function proposed(grids: readonly Grid[], map: string | null): ImportProposal {
  const found = proposeImport(grids);
  if (map === null) return found;
  return proposeImport(grids, toldColumns(found.main, readToldFields(map)));
}

function asJson({ main, others }: ImportProposal, source: string) {
  return {
    schema: 1,
    ...tableAsJson(main, source),
    otherTables: others.map((table) => tableAsJson(table, source)),
  };
}

function tableAsJson(table: TrackerTable, source: string) {
  const columns = [...table.columns];
  const isRejected = table.confidence === "reject";
  return {
    sheet: table.sheet,
    headerRow: isRejected || table.headerRow === null ? null : table.headerRow + 1,
    columns: Object.fromEntries(
      isRejected ? [] : columns.map(([field, column]) => [field, table.headers.get(column) ?? ""])
    ),
    ...(table.sheet !== null && {
      columnLetters: Object.fromEntries(
        isRejected ? [] : columns.map(([field, column]) => [field, columnLetter(column)])
      ),
    }),
    dataRows: isRejected ? 0 : table.dataRows.length,
    kind: table.kind,
    confidence: table.confidence,
    problems: table.problems.map((problem) => sayProblem(problem, source, english)),
  };
}
