// A case with its tools as people would set it up, for tests: opened, filled from rows, looked at in the sheets.
import type { CaseTool } from "../../src/domain/case-tool";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { addRows } from "../../src/usecases/problem-case/add-rows";
import { openCase } from "../../src/usecases/problem-case/open-case";
import { startWorkbook } from "../../src/usecases/start-workbook";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "./open-host";

export const asked = { today: TODAY, by: "Mia Roth", why: "" };

/** A new workbook with the case C001 of a daily meeting, owned by H01 Mia Roth. */
export async function meetingCase(words: Catalogue = english): Promise<Host> {
  const host = openHost();
  await startWorkbook(words);
  await openCase(
    {
      process: "Daily improvement meeting",
      where: "Service desk",
      timing: "actual",
      problem: "It starts late and ends without actions",
      who: "Desk team",
      owner: "Mia Roth",
      isNew: true,
      sort: "manyCauses",
    },
    asked,
    words
  );
  return host;
}

/** Rows of fields in the order of `names`, as a file would bring them. */
export function given(
  tool: CaseTool,
  names: readonly string[],
  ...rows: readonly (readonly (string | number)[])[]
) {
  const all = [names, ...rows.map((row) => row.map(String))];
  return { caseId: "C001", tool, file: { source: "", firstRow: 0, delimiter: ",", rows: all } };
}

export async function add(
  words: Catalogue,
  ...of: Parameters<typeof given>
): Promise<readonly string[]> {
  return (await addRows(given(...of), asked, words)).said;
}

/** The texts of a row of a sheet, from its first column on. */
export function rowTexts(
  host: Host,
  sheet: string,
  row: number,
  columns: readonly [first: number, last: number] = [1, 10]
): readonly string[] {
  const [left, right] = columns;
  const area = { top: row - 1, bottom: row - 1, left, right };
  return host.viewCells(sheet, area)[0]?.map(({ text }) => text) ?? [];
}
