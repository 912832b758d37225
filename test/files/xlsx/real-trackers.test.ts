// Workbooks of other organisations (shared/trackers, never committed): read, saved again, and nothing of them lost.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { createHost } from "../../../src/workbench/host/host";
import { validateXlsx, type XlsxFault } from "../../support/validate-xlsx";

interface Expected {
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, string>>;
}

const folder = join(__dirname, "../../../../shared/trackers");

/** Parts that each save makes anew, and what an archive program or an old Excel left in the zip by mistake. */
const madeAnew =
  /\/$|^\[trash\]|\.rels$|Content_Types|^xl\/(?:workbook|styles|sharedStrings|calcChain|worksheets\/|theme\/|drawings\/drawing)/;

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return String(one) === String(other);
}

test("each real tracker opens in the workbench and is saved again valid, with everything that it held", async () => {
  if (!existsSync(folder)) {
    console.error(`NOT CHECKED: the real trackers, because ${folder} is absent.`);
    return;
  }
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const bytes = Uint8Array.from(readFileSync(join(folder, file)));
    const book = await readXlsx(bytes);
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
    expect({ file, lost: book.notKept }).toEqual({ file, lost: [] });

    const saved = await writeXlsx(book);
    // What was wrong before is kept too: one tracker has it from Excel for the Mac.
    const newFaults = async (one: Uint8Array): Promise<readonly XlsxFault[]> => {
      const found = await validateXlsx(one);
      if (found.length === 0) return found;
      const old = new Set((await validateXlsx(bytes)).map(({ description }) => description));
      return found.filter(({ description }) => !old.has(description));
    };
    expect({ file, faults: await newFaults(saved) }).toEqual({ file, faults: [] });
    expect(await readXlsx(saved)).toEqual(book);
    const [before, after] = [unzipSync(bytes), unzipSync(saved)];
    const changed = Object.keys(before).filter(
      (name) => !madeAnew.test(name) && !sameBytes(before[name], after[name])
    );
    expect({ file, changed }).toEqual({ file, changed: [] });

    const host = createHost({ book, today: () => 46350 });
    const fromWorkbench = await writeXlsx(host.toBook());
    expect({ file, faults: await newFaults(fromWorkbench) }).toEqual({ file, faults: [] });
    expect(Object.keys(unzipSync(fromWorkbench)).sort()).toEqual(Object.keys(after).sort());
  }
}, 240_000);
