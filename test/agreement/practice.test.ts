// What a skills plan lacks, in the sheet and by the domain code; and what the brief asks of practice and decisions, by LibreOffice (by the
// host in brief.test.ts).
import { skillsCheck } from "../../src/domain/skills-check";
import { needRows, practiceRows, skillRows } from "../../src/schema/cycle-rows";
import { measureFrom, planFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import type { OptionalSheet } from "../../src/schema/workbook";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { bookFromSpec } from "../support/book-from-spec";
import {
  practiceAsOf,
  practiceBriefCases,
  practiceBriefRows,
} from "../support/brief-cases-practice";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import { inTable, tableDifferences } from "../support/judged-workbook";

function bookWithout(out: readonly OptionalSheet[]) {
  const there = optionalSheets.filter((id) => !out.includes(id));
  const wanted = wantedWorkbook({ sheets: new Set(there), logRows: 40, measureRows: 20 });
  const rows = new Map(
    [...practiceBriefRows].filter(([id]) => !(out as readonly string[]).includes(id))
  );
  const book = bookFromSpec(wanted, rows, new Map([["Settings!B3", practiceAsOf]]));
  return { wanted, rows, book };
}

const whole = bookWithout([]);

function byDomain(rows: ReadonlyMap<string, readonly Row[]>) {
  const of = (table: string) => rows.get(table) ?? [];
  const parts = {
    needs: of("Needs").map((row) => needRows.from(row, english)),
    skills: of("Skills").map((row) => skillRows.from(row, english)),
    practice: of("Practice").map((row) => practiceRows.from(row, english)),
    measures: of("Measures").map((row) => measureFrom(row, english)),
  };
  const plans = of("Plans").map((row) => planFrom(row, english));
  return {
    Plans: plans.map((plan) => {
      const lacks = skillsCheck(plan, parts);
      const said = lacks?.map((lack) => english.skillsLacks[lack]).join("; ");
      return { id: plan.id, SkillsCheck: said === "" ? english.skillsComplete : (said ?? null) };
    }),
  };
}

const without: readonly (readonly [readonly OptionalSheet[]])[] = [
  [[]],
  [["Practice"]],
  [["Needs", "Skills"]],
];

test.each(without)(
  "the host says what a skills plan lacks as the domain code does, without %j",
  (out) => {
    const one = bookWithout(out);
    const cells = readerOf(byHost(one.book, practiceAsOf));
    expect(tableDifferences(one.wanted, byDomain(one.rows), cells)).toEqual([]);
  }
);

test("LibreOffice says the same of every case", async () => {
  const cells = await byLibreOffice(whole.book);
  expect(tableDifferences(whole.wanted, byDomain(whole.rows), cells)).toEqual([]);
  expect(
    practiceBriefCases.map((one) =>
      inTable(whole.wanted, one.table, one.column, one.row - 1, cells)
    )
  ).toEqual(practiceBriefCases.map(({ says }) => says));
}, 180_000);
