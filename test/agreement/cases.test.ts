// The table of cases, judged by the worksheet formulas: calculated by the host and by LibreOffice, they say what the table says.
import { english } from "../../src/text/en";
import { caseFromRows, disagreement, noDisagreement } from "../support/agreement-case";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import { generatedAsOf } from "../support/generated-rows";
import { measuresInSheet } from "../support/judged-workbook";
import type { CellReader } from "../support/judged-workbook";
import { measureCases, rowsOfCases } from "../support/measure-cases";

const all = caseFromRows(rowsOfCases(measureCases));

function statesIn(read: CellReader) {
  const rows = measuresInSheet(all.wanted, all.record, read);
  return measureCases.map(({ name }, i) => [name, rows[i]?.["State"]]);
}

const wantedStates = measureCases.map(({ name, says }) => [name, english.states[says.state]]);

test("the host's sheet says of each case what the table says, and the rest as the domain code does", () => {
  const read = readerOf(byHost(all.book, generatedAsOf));
  expect(disagreement(all, read)).toEqual(noDisagreement);
  expect(statesIn(read)).toEqual(wantedStates);
});

test("LibreOffice's sheet says of each case what the table says", async () => {
  const read = await byLibreOffice(all.book);
  expect(disagreement(all, read)).toEqual(noDisagreement);
  expect(statesIn(read)).toEqual(wantedStates);
});
