// Workbooks of other organisations (shared/trackers, never committed): read, saved again, and still valid and the same.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { validateXlsx } from "../../support/validate-xlsx";

interface Expected {
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, string>>;
}

const folder = join(__dirname, "../../../../shared/trackers");

test("each real tracker is read with its headers, and saved again as a valid file that reads the same", async () => {
  if (!existsSync(folder)) {
    console.error(`NOT CHECKED: the real trackers, because ${folder} is absent.`);
    return;
  }
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const book = await readXlsx(Uint8Array.from(readFileSync(join(folder, file))));
    const expected = JSON.parse(
      readFileSync(join(folder, `${file}.expected.json`), "utf8")
    ) as Expected;
    const sheet = book.sheets.find((one) => one.name === expected.sheet);
    const texts = new Set(
      sheet?.cells.map((cell) => (typeof cell.value === "string" ? cell.value.trim() : cell.value))
    );
    const headers = Object.values(expected.columns ?? {}).filter(
      (header) => typeof header === "string"
    );
    expect({ file, missing: headers.filter((header) => !texts.has(header.trim())) }).toEqual({
      file,
      missing: [],
    });
    const saved = await writeXlsx(book);
    expect({ file, faults: await validateXlsx(saved) }).toEqual({ file, faults: [] });
    expect(await readXlsx(saved)).toEqual({ ...book, notKept: [] });
  }
}, 120_000);
