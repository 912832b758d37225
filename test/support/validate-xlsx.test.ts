import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { smallBook } from "./small-book";
import { validateXlsx } from "./validate-xlsx";

/** The small book with one text of one part exchanged. */
async function planted(part: string, wanted: string, fault: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(smallBook));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(xml).toContain(wanted);
  return zipSync({ ...parts, [part]: strToU8(xml.replace(wanted, fault)) });
}

test.each([
  {
    title: "a fill of the kind “undefined”",
    part: "xl/styles.xml",
    wanted: 'patternType="solid"',
    fault: 'patternType="undefined"',
    says: /patternType/,
  },
  {
    title: "elements in the wrong order",
    part: "xl/worksheets/sheet1.xml",
    wanted: "<sheetData>",
    fault: "<mergeCells/><sheetData>",
    says: /unexpected child/i,
  },
  {
    title: "a cell with a style that is not there",
    part: "xl/worksheets/sheet1.xml",
    wanted: ' s="1"',
    fault: ' s="99"',
    says: /'?s'?/,
  },
  {
    title: "two sheets with one id",
    part: "xl/workbook.xml",
    wanted: 'sheetId="2"',
    fault: 'sheetId="1"',
    says: /unique/i,
  },
])("the validator notices $title", async ({ part, wanted, fault, says }) => {
  const faults = await validateXlsx(await planted(part, wanted, fault));
  expect(faults.map((one) => one.description).join("\n")).toMatch(says);
});

test("the validator says so when a file is no workbook at all", async () => {
  expect(await validateXlsx(strToU8("no zip"))).toHaveLength(1);
});
