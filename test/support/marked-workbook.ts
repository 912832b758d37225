// Workbooks in which every text is a mark that says where it stood: each input cell of each table, headers, a sheet of the
// user's own, comments, authors, settings. With the marks that each audience may see, decided here anew and not by the product.
import * as fc from "fast-check";
import type { Book } from "../../src/files/book";
import type { Row } from "../../src/schema/row";
import type { CellContent, TableSpec, WorkbookSpec } from "../../src/schema/spec";
import { noRoom } from "../../src/schema/room";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { bookFromSpec } from "./book-from-spec";
import { TODAY } from "./open-host";

export interface MarkedWorkbook {
  readonly book: Book;
  readonly managers: readonly Audience[];
  readonly learners: readonly Audience[];
  /** Marks of team names: all that a text for HR may hold. */
  readonly teams: ReadonlySet<string>;
}

interface Audience {
  readonly id: string;
  readonly mayBeSeen: ReadonlySet<string>;
}

/** Marks in any text, whatever stands around them. */
export function marksIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/Pv-\w+-\w+-\d+-/g) ?? []);
}

export function mark(table: string, column: string, row: number): string {
  return `Pv-${table}-${column}-${row}-`;
}

const kinds = ["business", "executive", "performance", "skills", "personal"] as const;
const seeds = fc.record({
  people: fc.array(
    fc.record({ team: fc.nat({ max: 2 }), manager: fc.nat({ max: 2 }), isDoubled: rarely() }),
    { minLength: 1, maxLength: 7 }
  ),
  plans: fc.array(
    fc.record({
      learner: fc.nat({ max: 6 }),
      isOfTeam: rarely(),
      mode: fc.constantFrom("coaching", "coaching", "coaching", "mentoring", "odd"),
      kind: fc.constantFrom(...kinds, ...kinds, "odd"),
      isActive: fc.boolean(),
      isDoubled: rarely(),
      measures: fc.array(fc.record({ isDoubled: rarely(), readings: fc.nat({ max: 3 }) }), {
        minLength: 1,
        maxLength: 2,
      }),
      owner: fc.constantFrom("learner", "coach", "manager"),
      isDone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 }
  ),
  /** How the columns are moved: a seed for their order; headers are renamed with it. */
  moved: fc.option(fc.nat({ max: 1000 })),
});
type Seeds = typeof seeds extends fc.Arbitrary<infer S> ? S : never;

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat({ max: 9 }).map((n) => n === 0);
}

export const markedWorkbooks: fc.Arbitrary<MarkedWorkbook> = seeds.map(markedWorkbook);

/** A workbook as we make it, and the same with its columns moved and their headers renamed. */
export const markedPairs: fc.Arbitrary<readonly [MarkedWorkbook, MarkedWorkbook]> = seeds.map(
  (seed) => [
    markedWorkbook({ ...seed, moved: null }),
    markedWorkbook({ ...seed, moved: seed.moved ?? 7 }),
  ]
);

const managerIds = [mark("People", "PersonId", 0), mark("People", "PersonId", 1)];

interface MarkedRows {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly managers: readonly Audience[];
  readonly learners: readonly Audience[];
  readonly teams: ReadonlySet<string>;
}

function markedWorkbook(seed: Seeds): MarkedWorkbook {
  const wanted = markedSpec(seed.moved);
  const { rows, managers, learners, teams } = markedRows(seed);
  const filled = new Map(
    wanted.sheets.flatMap(({ tables }) =>
      tables.map((table) => [table.id, fill(table, rows.get(table.id) ?? [{}])] as const)
    )
  );
  const book = bookFromSpec(wanted, filled, new Map([["Settings!B3", TODAY]]));
  return { book: withOwnThings(book), managers, learners, teams };
}

/** Every sheet of tables, without the workings, which no copy reads; columns moved and renamed where asked. */
function markedSpec(moved: number | null): WorkbookSpec {
  const wanted = wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom });
  const sheets = wanted.sheets.filter(({ id }) => id !== "Home" && id !== "Workings");
  const names = wanted.names.filter(({ formula }) => !/Home!|Workings!/.test(formula));
  if (moved === null) return { ...wanted, sheets, names };
  const renamed = (table: TableSpec): TableSpec => ({
    ...table,
    columns: [...table.columns]
      .map((column, at) => ({ ...column, header: mark(table.id, "Header", at) }))
      .sort((a, b) => order(a.id, moved) - order(b.id, moved)),
  });
  return {
    ...wanted,
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.id === "Settings" ? sheet.tables : sheet.tables.map(renamed),
    })),
  };
}

function order(text: string, by: number): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + by) % 65521, by);
}

/** What a row does not say is a mark, in cells of dates, numbers and lists too. */
function fill(table: TableSpec, rows: readonly Row[]): readonly Row[] {
  if (table.id === "Settings") return (table.firstRows ?? []).map((row) => asRow(table, row));
  return rows.map((row, at) =>
    Object.fromEntries(
      table.columns
        .filter(({ formula }) => formula === undefined)
        .map(({ id }) => [id, id in row ? (row[id] ?? null) : mark(table.id, id, at)])
    )
  );
}

function asRow({ columns }: TableSpec, contents: readonly CellContent[]): Row {
  return Object.fromEntries(columns.map(({ id }, at) => [id, contents[at] ?? null]));
}

function markedRows(seed: Seeds): MarkedRows {
  const people = seed.people.map(({ team, manager, isDoubled }, at) => ({
    id: mark("People", "PersonId", isDoubled && at > 0 ? at + 1 : at + 2),
    name: mark("People", "Name", at + 2),
    team: mark("People", "Team", 100 + team),
    managerId: managerIds[manager] ?? null,
  }));
  const peopleRows: readonly Row[] = [
    ...managerIds.map((PersonId) => ({ PersonId, Team: null, ManagerId: null })),
    ...people.map(({ id, team, managerId }) => ({
      PersonId: id,
      Team: team,
      ManagerId: managerId,
    })),
  ];
  const once = (all: readonly string[], one: string) => all.filter((id) => id === one).length === 1;
  const ids = people.map(({ id }) => id);
  const clearPeople = people.filter(({ id }) => once(ids, id));
  const plans = seed.plans.map((plan, at) => {
    const learner = people[plan.learner % people.length] ?? people[0];
    return { ...plan, at, learner, id: mark("Plans", "PlanId", plan.isDoubled ? at - 1 : at) };
  });
  const planIds = plans.map(({ id }) => id);
  const measures = plans.flatMap((plan) => plan.measures.map((measure) => ({ plan, ...measure })));
  const measureIds = measures.map(({ isDoubled }, at) =>
    mark("Measures", "MeasureId", isDoubled ? at - 1 : at)
  );
  const shown = plans.filter(
    ({ mode, kind, id }) =>
      mode === "coaching" &&
      ["business", "performance", "skills"].includes(kind) &&
      once(planIds, id)
  );
  const isOf = (plan: (typeof plans)[number], own: readonly string[]): boolean => {
    const { learner } = plan;
    if (learner === undefined) return false;
    if (!plan.isOfTeam) return own.includes(learner.id);
    const team = people.filter((person) => person.team === learner.team);
    return team.every(({ id }) => own.includes(id));
  };
  const see = (own: readonly string[], forWhom: "manager" | "learner"): ReadonlySet<string> => {
    const seen = shown.filter((plan) => isOf(plan, own));
    const isManager = forWhom === "manager";
    return new Set(
      seen.flatMap((plan) => [
        ...(isManager ? ["Learner", "Team", "Coach"] : ["Coach", "Issue"]).map((column) =>
          column === "Team" ? (plan.learner?.team ?? "") : mark("Plans", column, plan.at)
        ),
        ...measures.flatMap((measure, at) =>
          measure.plan === plan && once(measureIds, measureIds[at] ?? "")
            ? ["Measure", "Unit", ...(isManager ? [] : ["HowMeasured"])].map((column) =>
                mark("Measures", column, at)
              )
            : []
        ),
        ...(isManager
          ? plan.owner === "manager" && !plan.isDone
            ? [mark("Actions", "Action", plan.at)]
            : []
          : [mark("Actions", "Action", plan.at), mark("Practice", "Skill", plan.at)]),
      ])
    );
  };
  const rows = new Map<string, readonly Row[]>([
    ["People", peopleRows],
    ["Plans", plans.map((plan) => planRow(plan, plan.learner))],
    [
      "Measures",
      measures.map(({ plan }, at) => ({
        ...{ MeasureId: measureIds[at] ?? null, PlanId: plan.id, Direction: "Increase" },
        ...{ Baseline: 0, Target: 10 + at, Start: TODAY - 60, Due: TODAY + 60 },
        ...{ Upper: null, Shape: null, AimFrom: null },
      })),
    ],
    [
      "CheckIns",
      measures.flatMap(({ readings }, at) =>
        Array.from({ length: readings }, (_, n) => ({
          ...{ MeasureId: measureIds[at] ?? null, MeasuredOn: TODAY - 7 * n, Value: n + 1 },
          Corrects: null,
        }))
      ),
    ],
    [
      "Actions",
      plans.map(({ id, owner, isDone }) => ({
        ...{ PlanId: id, Owner: english.owners[owner as "learner"], Due: TODAY + 5 },
        Done: isDone ? TODAY - 1 : null,
      })),
    ],
    [
      "Sessions",
      plans.map(({ id }) => ({ PlanId: id, Type: "Coaching", Planned: TODAY, Held: TODAY })),
    ],
    ["Practice", plans.map(({ id }) => ({ PlanId: id, Planned: TODAY, Done: null }))],
    ["Leave", people.map(({ id }) => ({ PersonId: id, PlanId: null }))],
  ]);
  const team = plans.flatMap(({ learner }) => learner?.team ?? []);
  return {
    rows,
    teams: new Set(team),
    managers: managerIds.map((id, at) => {
      const own = clearPeople.filter(({ managerId }) => managerId === id).map((one) => one.id);
      return audience(id, see(own, "manager"), mark("People", "Name", at));
    }),
    learners: clearPeople.map(({ id, name }) => audience(id, see([id], "learner"), name)),
  };
}

/** Whoever gets a copy also reads for whom it was made. */
function audience(id: string, seen: ReadonlySet<string>, name: string): Audience {
  return { id, mayBeSeen: seen.size === 0 ? seen : new Set([...seen, name]) };
}

function planRow(
  plan: Omit<Seeds["plans"][number], "learner"> & { readonly id: string },
  learner: { readonly id: string; readonly team: string } | undefined
): Row {
  return {
    PlanId: plan.id,
    PlanFor: plan.isOfTeam ? english.planFors.team : english.planFors.person,
    LearnerId: plan.isOfTeam ? null : (learner?.id ?? null),
    Team: learner?.team ?? null,
    // An odd mode or kind is left a mark.
    ...(plan.mode !== "odd" && { Mode: english.modes[plan.mode as "coaching"] }),
    ...(plan.kind !== "odd" && { Kind: english.kinds[plan.kind as "business"] }),
    Stage: plan.isActive ? english.stages.active : english.stages.closed,
    ...{ Start: TODAY - 60, Review: TODAY, End: TODAY + 60 },
  };
}

/** What people and programs leave in a workbook beside our tables. */
function withOwnThings(book: Book): Book {
  const own = (
    name: string,
    visibility: "visible" | "hidden",
    n: number
  ): Book["sheets"][number] => ({
    ...{ name, visibility, tabColor: null, showGridlines: true, columns: [], rows: [], merges: [] },
    ...{ freeze: null, tables: [], validations: [], conditionalFormats: [] },
    page: {
      ...{ landscape: false, fitToWidth: false },
      footer: { left: mark("Own", "Footer", n), center: "", right: "" },
    },
    cells: [
      { row: 0, column: 0, value: mark("Own", "Cell", n) },
      { row: 1, column: 0, value: 1, hyperlink: `https://example.org/${mark("Own", "Link", n)}` },
    ],
    comments: [
      {
        ...({ row: 0, column: 0, kind: "note", author: mark("Own", "Author", n) } as const),
        text: mark("Own", "Comment", n),
      },
    ],
  });
  return {
    ...book,
    sheets: [
      ...book.sheets,
      own(mark("Own", "Sheet", 1), "visible", 1),
      own(mark("Own", "Sheet", 2), "hidden", 2),
    ],
    names: [
      ...book.names,
      { name: "Own", formula: `="${mark("Own", "Name", 1)}"`, hidden: true, scope: null },
    ],
    properties: {
      ...{ author: mark("Own", "Creator", 1), lastAuthor: mark("Own", "Editor", 1) },
      ...{ title: mark("Own", "Title", 1), company: mark("Own", "Company", 1) },
    },
    settings: [{ key: "own", value: JSON.stringify(mark("Own", "Setting", 1)) }],
    customXml: [
      {
        id: "{6D0F5B5E-8C5A-4C1E-9B52-3F6A1C7E2D95}",
        xml: `<own xmlns="urn:own">${mark("Own", "Xml", 1)}</own>`,
      },
    ],
  };
}
