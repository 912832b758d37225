// The boundary check is asked and kept, and that is all: nothing in the workbook or the product reads the answers.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noRoom } from "../../src/schema/room";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { catalogues } from "../../src/text/languages";

test.each(catalogues)(
  "S43 no formula, check or format of a workbook reads what was answered ($language)",
  (words) => {
    const wanted = wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }, words);
    const reading = wanted.sheets.flatMap(({ id, ...sheet }) => {
      const texts = JSON.stringify(sheet, null, 1).split("\n");
      return texts
        .filter((line) => /\{(Sessions\.|#Sessions\.)?Boundary\}/.test(line))
        .map((line) => `${id}: ${line}`);
    });
    expect(reading).toEqual([]);
    // The answers are three, chosen from a list.
    const sessions = wanted.sheets.find(({ id }) => id === "Sessions")?.tables[0]?.columns;
    const column = sessions?.find(({ id }) => id === "Boundary");
    expect(column?.formula).toBeUndefined();
    expect(column?.validation).toMatchObject({ kind: "list", source: "=Lists.BoundaryCheck" });
    expect(Object.keys(words.boundaryChecks)).toHaveLength(3);
  }
);

/** Where a field of this name may stand: its record, its cell, its option, and the refusal of an executive plan. */
const mayName = [
  "domain/session.ts",
  "schema/cycle-rows.ts",
  "taskpane/components/SessionNotes.tsx",
  "taskpane/session-draft.ts",
  "usecases/session/record-session.ts",
  "workbench/cli/session.ts",
];

test("S43 no rule, flag, agenda or copy names the answer", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file)
  );
  const naming = files.filter((file) =>
    /\.boundary\b|\bboundary\s*[,}]|\bboundary:/.test(codeOf(file))
  );
  expect(naming.filter((file) => !file.startsWith("text/")).sort()).toEqual(mayName);
});

function codeOf(file: string): string {
  return readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
