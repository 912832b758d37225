// aimline import: what a foreign tracker holds, proposed; the file is read and not changed.
import { basename } from "node:path";
import { readCsv } from "../../files/csv";
import { FileError } from "../../files/file-error";
import { readXlsx } from "../../files/xlsx/read-xlsx";
import { english } from "../../text/en";
import { linesOf } from "../../usecases/change/done";
import { describeImport, sayProblem } from "../../usecases/import/describe-import";
import type { Grid } from "../../usecases/import/grid";
import { gridOfRows, gridsOf } from "../../usecases/import/grid";
import { proposeImport } from "../../usecases/import/propose-import";
import type { ImportProposal } from "../../usecases/import/propose-import";
import { readToldFields, toldColumns } from "../../usecases/import/told-fields";
import type { TrackerTable } from "../../usecases/import/tracker";
import { columnLetter } from "../../usecases/roster/roster-table";
import { importTracker, previewImport } from "../../usecases/import-tracker";
import { readToldPeople } from "../../usecases/import/told-people";
import type { Arguments } from "./arguments";
import { dateOrderOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editOptions } from "./edit-book";
import { bytesOf } from "./file-bytes";
import { openBook } from "./in-file";

export const importCommand: Command = {
  name: "import",
  about: "say what a tracker of somebody else holds, and take its rows over into a workbook",
  help: `aimline import FILE [--sheet NAME] [--map FIELD=COLUMN,…] [--json]
aimline import FILE --into BOOK.xlsx [--out BOOK2.xlsx]

  FILE               .xlsx, .xlsm or .csv; it is read and not changed
  --sheet NAME       look at this sheet only
  --map FIELD=COLUMN,…  which column is what, by header or letter: id, category, learner, owner, action, measure,
                     baseline, target, actual, start, due, done, percent, status, priority, notes, updated
  --into BOOK.xlsx   also every row as it would stand in this workbook, and every problem
  --out FILE         write the rows: the workbook to write; BOOK.xlsx itself only with --force
  --date-order dmy|mdy  how dates typed as text are written where the table does not tell
  --people NAME=ID,…  who of several people of one name is meant; NAME=new for somebody new
  --by NAME          who asks for it, for the change log
  --force            write over a file that is there
  --json             as {schema, sheet, headerRow, columns, columnLetters, dataRows, kind, confidence, problems, otherTables}`,
  run: async (words, today) => {
    const text = { kind: "text" } as const;
    const given = readArguments(
      words,
      {
        ...editOptions,
        sheet: text,
        map: text,
        into: text,
        "date-order": text,
        people: text,
        json: { kind: "flag" },
      },
      ["file"]
    );
    const [path = ""] = given.files;
    const source = basename(path);
    const grids = sheetsOf(await gridsIn(path), given.text("sheet"), source);
    const proposal = proposed(grids, given.text("map"));
    const book = given.text("into");
    if (book === null && given.text("out") !== null)
      throw new BadUsage("--out goes with --into: say into which workbook the rows go.");
    if (given.isOn("json")) return [JSON.stringify(asJson(proposal, source), null, 2)];
    const told = describeImport(proposal, source, english);
    return book === null
      ? told
      : [...told, ...(await takeOver(given, today, { proposal, grids }, book))];
  },
};

interface Looked {
  readonly proposal: ImportProposal;
  readonly grids: readonly Grid[];
}

async function takeOver(
  given: Arguments,
  today: number,
  { proposal: { main }, grids }: Looked,
  book: string
): Promise<readonly string[]> {
  const file = basename(given.files[0] ?? "");
  const grid = grids.find(({ name }) => name === main.sheet);
  if (grid === undefined || main.confidence === "reject")
    throw new BadUsage(`${file}: no tracker was found, so nothing can be taken over.`);
  const request = {
    grid,
    table: main,
    file,
    dateOrder: dateOrderOption(given.text("date-order")),
    people: given.text("people") === null ? new Map() : readToldPeople(given.needed("people")),
  } as const;
  const asked = askedFrom(given, today);
  if (given.text("out") === null) {
    await openBook(book, today);
    return [...(await previewImport(request, asked)), english.takeOver.notWritten];
  }
  return editBook(
    given,
    today,
    async () => {
      const rows = await previewImport(request, asked);
      return [...rows, ...linesOf(await importTracker(request, asked))];
    },
    book
  );
}

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
