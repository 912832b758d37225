// Real trackers of other organisations (shared/trackers, never committed) against the mapping that a sensible reader would propose.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../../src/files/csv";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import type { Grid } from "../../../src/usecases/import/grid";
import { gridOfRows, gridsOf } from "../../../src/usecases/import/grid";
import { proposeImport } from "../../../src/usecases/import/propose-import";
import { columnLetter } from "../../../src/usecases/roster/roster-table";

const folder = join(__dirname, "../../../../shared/trackers");

interface Expected {
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly columnLetters?: Readonly<Record<string, string>>;
  readonly dataRows: number;
  readonly kind: string;
  readonly confidence: string;
}

async function gridsIn(file: string): Promise<readonly Grid[]> {
  const bytes = Uint8Array.from(readFileSync(join(folder, file)));
  return file.endsWith(".csv") ? [gridOfRows(readCsv(bytes).rows)] : gridsOf(await readXlsx(bytes));
}

test("headers, columns, rows and kinds of the real trackers are found, and the form is refused", async () => {
  if (!existsSync(folder)) {
    console.error(`NOT CHECKED: the import of real trackers, because ${folder} is absent.`);
    return;
  }
  const wrong: string[] = [];
  let columns = 0;
  for (const file of readdirSync(folder).filter((name) => /\.(xlsx|csv)$/.test(name))) {
    const { main } = proposeImport(await gridsIn(file));
    const wanted = JSON.parse(
      readFileSync(join(folder, `${file}.expected.json`), "utf8")
    ) as Expected;
    const isRejected = wanted.confidence === "reject";
    if (isRejected !== (main.confidence === "reject")) wrong.push(`${file}: ${main.confidence}`);
    if (isRejected) continue;
    const place = [main.sheet, (main.headerRow ?? -1) + 1].join(" ");
    if (place !== [wanted.sheet, wanted.headerRow].join(" ")) wrong.push(`${file}: ${place}`);
    if (main.kind.split(" ")[0] !== wanted.kind.split(" ")[0]) wrong.push(`${file}: ${main.kind}`);
    if (main.dataRows.length !== wanted.dataRows)
      wrong.push(`${file}: ${main.dataRows.length} rows`);
    const found = new Map<string, number>(main.columns);
    for (const [field, header] of Object.entries(wanted.columns)) {
      columns += 1;
      const column = found.get(field) ?? -1;
      const isRight =
        wanted.columnLetters === undefined
          ? main.headers.get(column) === header
          : columnLetter(Math.max(0, column)) === wanted.columnLetters[field];
      if (!isRight) wrong.push(`${file}: ${field} is not ${header}`);
    }
  }
  expect({ columns, wrong }).toEqual({ columns: 52, wrong: [] });
});
