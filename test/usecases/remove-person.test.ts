// Who is removed is gone: after it no cell of our tables holds the name or the e-mail, wherever people wrote them.
import * as fc from "fast-check";
import { withoutNames } from "../../src/domain/forget-name";
import type { Book } from "../../src/files/book";
import { noRoom } from "../../src/schema/room";
import type { Row } from "../../src/schema/row";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { fold } from "../../src/usecases/fold";
import { removePerson } from "../../src/usecases/change/remove-person";
import { bookFromSpec } from "../support/book-from-spec";
import { openHost, TODAY } from "../support/open-host";

const gone = english.removedPerson;

test.each([
  ["Ana Souza", "Agreed with Ana Souza.", `Agreed with ${gone}.`],
  ["Ana Souza", "ANA  SOUZA\nand Ben", `${gone}\nand Ben`],
  ["Chloé Martin", "chloe martin, Chloé Martin", `${gone}, ${gone}`],
  ["Ana Souza", "Joana Souzandra; Ana Souza’s", `Joana Souzandra; ${gone}’s`],
  ["Will", "It will do", "It will do"],
  ["Will", " will ", gone],
  ["O'Neil (Jo) Ray", "to O'Neil (Jo) Ray", `to ${gone}`],
  ["José", "José", gone],
  ["", "Nobody’s", "Nobody’s"],
  ["a.b@x.org", "mail a.b@x.org, not axb@x.org", `mail ${gone}, not axb@x.org`],
])("of %s the text “%s” keeps “%s”", (name, text, kept) => {
  expect(withoutNames(text, [name], gone)).toBe(kept);
});

const wanted = wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }, english);
const [name, email] = ["Ana Souza", "ana.souza@example.org"];

/** The name in the ways in which people write it, alone and within a text. */
const mention = fc.constantFrom(
  ...[name, "ana souza", "ANA SOUZA", `Said by ${name}: “slower”`, `${name}, Lee Wong`, email],
  ...[`see <${email}>`, `${name}’s own way`, null]
);

/** Three rows a table, each text that people type a mention; the IDs are those of a plan of hers, one of her coaching, another. */
const rowsOf = fc.record(
  Object.fromEntries(
    wanted.sheets
      .flatMap(({ tables }) => tables)
      .filter(({ firstRows }) => firstRows === undefined)
      .map((table): [string, fc.Arbitrary<readonly Row[]>] => [
        table.id,
        fc.tuple(
          ...[1, 2, 3].map((place) =>
            fc.record(
              Object.fromEntries(
                table.columns
                  .filter(
                    ({ formula, validation }) => formula === undefined && validation === undefined
                  )
                  .map(({ id }) => [id, fixed(table.id, id, place) ?? mention])
              )
            )
          )
        ),
      ])
  )
);

function fixed(table: string, column: string, place: number): fc.Arbitrary<string> | null {
  const people = ["L01", "C01", "L02"];
  const ids: Readonly<Record<string, readonly string[]>> = {
    PlanId: ["P001", "P002", "P003"],
    MeasureId: ["M001", "M002", "M003"],
    PersonId: people,
    LearnerId: ["L01", "L02", "L02"],
    CoachId: ["C01", "L01", "C01"],
  };
  if (table === "People" && column === "Name")
    return fc.constant([name, "Lee Wong", "Ben Okafor"][place - 1] ?? "");
  if (table === "People" && column === "Email")
    return fc.constant([email, "lee@example.org", ""][place - 1] ?? "");
  const own = ids[column]?.[place - 1];
  if (own !== undefined) return fc.constant(own);
  return /Id$/.test(column) ? fc.constant(`${column}${place}`) : null;
}

function holding(book: Book): readonly string[] {
  return book.sheets
    .filter((sheet) => !sheet.name.startsWith("Aimline undo"))
    .flatMap((sheet) =>
      sheet.cells
        .filter(({ value }) => {
          const text = typeof value === "string" ? fold(value) : "";
          return text.includes(fold(name)) || text.includes(email);
        })
        .map(({ row, column }) => `${sheet.name} ${row} ${column}`)
    );
}

test("no cell holds the name or the e-mail of who was removed, and nobody else’s name goes", async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async (rows) => {
      const host = openHost(bookFromSpec(wanted, new Map(Object.entries(rows))));
      expect(holding(host.toBook()).length).toBeGreaterThan(20);
      const others = (book: Book) =>
        book.sheets
          .filter((sheet) => sheet.name === "People")
          .flatMap(({ cells }) => cells)
          .filter(({ value }) => value === "Lee Wong" || value === "Ben Okafor").length;
      const before = others(host.toBook());
      await removePerson("L01", { today: TODAY, by: "HR", why: "has left" });
      expect(holding(host.toBook())).toEqual([]);
      expect(others(host.toBook())).toBe(before);
    }),
    { numRuns: 2, seed: 41 }
  );
}, 300_000);

test("somebody else of the same name keeps it: only what bears the ID goes, and that is said", async () => {
  const rows = new Map<string, readonly Row[]>([
    [
      "People",
      [
        { PersonId: "L01", Name: name, Note: "Shift A" },
        { PersonId: "L02", Name: name, Note: "Shift B" },
      ],
    ],
    ["Plans", [{ PlanId: "P001", LearnerId: "L02", Learner: name, Issue: `${name} asks` }]],
  ]);
  const host = openHost(bookFromSpec(wanted, rows));
  const { said: done } = await removePerson("L01", { today: TODAY, by: "HR", why: "" });
  expect(done.join("\n")).toContain("Somebody else has the same name");
  const row = (sheet: string, at: number) =>
    host.viewCells(sheet, { top: at, left: 0, bottom: at, right: 5 })[0]?.map(({ text }) => text);
  expect([row("People", 5)?.[1], row("People", 6)?.[1], row("Plans", 5)?.[3]]).toEqual([
    gone,
    name,
    name,
  ]);
}, 300_000);
