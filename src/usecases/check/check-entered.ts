// What people entered, cell by cell: text where a number or a date should stand, dates to come, IDs that are missing, doubled or lead
// nowhere, private text in executive plans. Nothing is changed here; a mend is proposed only where one reading is possible.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { TableRow } from "../../gateway/rows";
import { cellAddress, parseCell } from "../../schema/address";
import { sheetPrefix } from "../../schema/reference";
import { privateColumns } from "../../schema/sheets/sessions";
import type { LocatedTable } from "../../schema/snapshot";
import type { CellContent, ColumnSpec, WorkbookSpec } from "../../schema/spec";
import type { EnteredFinding } from "../../text/check-words";
import { fold } from "../fold";
import { natureOfText } from "../import/grid";
import { dayOfCell, numberOfCell } from "../import/read-cells";
import type { OpenedWorkbook } from "../open-workbook";
import { newIds } from "../set-up/new-ids";
import type { Finding, Mend } from "./finding";

export interface Entered {
  readonly mends: readonly Mend[];
  readonly told: readonly Finding<EnteredFinding>[];
}

/** Tables whose rows have IDs: the column, and the letter and digits of a new one. */
const keys: Readonly<Record<string, readonly [column: string, letter: string, digits: number]>> = {
  People: ["PersonId", "L", 2],
  Plans: ["PlanId", "P", 3],
  Measures: ["MeasureId", "M", 3],
  Actions: ["ActionId", "A", 3],
  Cases: ["CaseId", "C", 3],
  Fishbone: ["RowId", "FB", 3],
  Pareto: ["RowId", "PA", 3],
  Whys: ["RowId", "WY", 3],
  Forces: ["RowId", "FF", 3],
  Pdca: ["RowId", "PD", 3],
  Fmea: ["RowId", "FM", 3],
  Sipoc: ["RowId", "SP", 3],
  A3Reports: ["RowId", "AR", 3],
};

/** Table, column, and the table whose ID stands there. */
const references: readonly (readonly [table: string, column: string, of: string])[] = [
  ["Measures", "PlanId", "Plans"],
  ["Actions", "PlanId", "Plans"],
  ["Actions", "MeasureId", "Measures"],
  ["CheckIns", "MeasureId", "Measures"],
  ["Targets", "MeasureId", "Measures"],
  ["Milestones", "MeasureId", "Measures"],
  ["Sessions", "PlanId", "Plans"],
  ["Practice", "PlanId", "Plans"],
  ["Leave", "PlanId", "Plans"],
  ["Plans", "LearnerId", "People"],
  ["Plans", "CoachId", "People"],
  ["Cases", "OwnerId", "People"],
  ["Fishbone", "CaseId", "Cases"],
  ["Pareto", "CaseId", "Cases"],
  ["Whys", "CaseId", "Cases"],
  ["Whys", "Under", "Whys"],
  ["Forces", "CaseId", "Cases"],
  ["Pdca", "CaseId", "Cases"],
  ["Fmea", "CaseId", "Cases"],
  ["Sipoc", "CaseId", "Cases"],
  ["A3Reports", "CaseId", "Cases"],
];

/** Days on which something has happened. */
const pastDays: ReadonlySet<string> = new Set([
  "CheckIns.MeasuredOn",
  "CheckIns.Corrects",
  "Actions.Done",
  "Milestones.DoneOn",
  "Sessions.Held",
  "Practice.Done",
  "Pdca.DoneOn",
  "Skills.AssessedOn",
  "Plans.ClosedOn",
]);

/** The tables that must have been read. */
export const checkedTables = [
  "People",
  "Plans",
  "Measures",
  "CheckIns",
  "Actions",
  "Targets",
  "Milestones",
  "Sessions",
  "Practice",
  "Skills",
  "Needs",
  "Issues",
  "Ideas",
  "IdeaMeetings",
  "Leave",
  "Cases",
  "Fishbone",
  "Pareto",
  "Whys",
  "Forces",
  "Pdca",
  "Fmea",
  "Sipoc",
  "A3Reports",
  "ChangeLog",
] as const;

export function checkEntered(opened: OpenedWorkbook, wanted: WorkbookSpec, today: Day): Entered {
  const mends: Mend[] = [];
  const told: Finding<EnteredFinding>[] = [];
  const specs = wanted.sheets.flatMap((sheet) => sheet.tables);
  const rowsOf = (table: string) => opened.rows.get(table) ?? [];
  const known = new Map(
    Object.entries(keys).map(([table, [column]]) => [
      table,
      new Set(rowsOf(table).map(({ cells }) => idText(cells[column]))),
    ])
  );
  for (const table of opened.located.tables) {
    const spec = specs.find(({ id }) => id === table.id);
    if (spec === undefined || !(checkedTables as readonly string[]).includes(table.id)) continue;
    const inputs = spec.columns.filter(({ formula }) => formula === undefined);
    const fresh = freshId(table.id, rowsOf(table.id));
    const seen = new Set<string>();
    for (const row of rowsOf(table.id)) {
      const at = placer(table, row);
      if (inputs.every(({ id }) => isBlank(row.cells[id]))) continue;
      const own = keys[table.id]?.[0];
      for (const column of inputs) {
        const content = row.cells[column.id] ?? null;
        const mend = (kind: Mend["kind"], to: CellContent) =>
          mends.push({
            kind,
            place: at(column.id),
            found: shown(content),
            table: table.id,
            row: row.row,
            column: column.id,
            old: content,
            to,
          });
        const tell = (kind: EnteredFinding, found = shown(content)) =>
          told.push({ kind, place: at(column.id), found });
        if (column.id === own) {
          if (content === null) mend("missingId", fresh());
          else if (typeof content === "string" && content !== content.trim())
            mend("spacesInId", content.trim());
          const id = idText(content);
          if (id !== "" && seen.has(id)) tell("doubledId");
          seen.add(id);
          continue;
        }
        checkCell(column, content, {
          mend,
          tell,
          today,
          isPast: pastDays.has(`${table.id}.${column.id}`),
        });
        const of = references.find(([t, c]) => t === table.id && c === column.id)?.[2];
        const ids = of === undefined ? undefined : known.get(of);
        if (ids === undefined || ids.size === 0 || content === null || ids.has(idText(content)))
          continue;
        const meant = loosely(shown(content), rowsOf(of ?? ""), keys[of ?? ""]?.[0] ?? "");
        if (meant === null) tell("orphan");
        else mend("looseReference", meant);
      }
    }
  }
  mends.push(...privateTexts(opened));
  for (const copy of opened.located.copies ?? [])
    told.push({ kind: "copiedSheet", place: copy, found: copy });
  told.push(...renamed(opened, wanted));
  return { mends, told };
}

interface CellCheck {
  readonly mend: (kind: Mend["kind"], to: CellContent) => void;
  readonly tell: (kind: EnteredFinding, found?: string) => void;
  readonly today: Day;
  readonly isPast: boolean;
}

function checkCell(
  { validation }: ColumnSpec,
  content: CellContent,
  { mend, tell, today, isPast }: CellCheck
): void {
  if (content === null || validation === undefined) return;
  const text = typeof content === "string" ? content.trim() : String(content);
  const cell = { text, nature: natureOfText(text), isBold: false };
  if (validation.kind === "number" && typeof content !== "number") {
    const read = numberOfCell(cell);
    if (read === null || typeof content === "boolean" || read.unit !== "") tell("noNumber");
    else mend("textForNumber", read.value);
  }
  if (validation.kind === "date") {
    if (typeof content === "number") {
      const day = dayIn(content);
      if (day === null) tell("noDate");
      else if (isPast && day > today) tell("futureDate", isoDay(day));
      return;
    }
    const read = dayOfCell(cell, null);
    if (read.kind === "day" && typeof content === "string") mend("textForDate", read.day);
    else tell("noDate");
  }
}

function privateTexts(opened: OpenedWorkbook): readonly Mend[] {
  const { words, located } = opened;
  const executive = new Set(
    (opened.rows.get("Plans") ?? [])
      .filter(({ cells }) => fold(shown(cells["Kind"] ?? null)) === fold(words.kinds.executive))
      .map(({ cells }) => idText(cells["PlanId"]))
  );
  const table = located.tables.find(({ id }) => id === "Sessions");
  if (table === undefined) return [];
  return (opened.rows.get("Sessions") ?? [])
    .filter(({ cells }) => executive.has(idText(cells["PlanId"])))
    .flatMap((row) =>
      privateColumns.flatMap((column): Mend[] => {
        const old = row.cells[column] ?? null;
        if (old === null) return [];
        // What is private is not said again.
        return [
          {
            kind: "privateText",
            place: placer(table, row)(column),
            found: "…",
            table: "Sessions",
            row: row.row,
            column,
            old,
            to: null,
          },
        ];
      })
    );
}

function renamed(
  { located }: OpenedWorkbook,
  wanted: WorkbookSpec
): readonly Finding<EnteredFinding>[] {
  const sheets = wanted.sheets.flatMap(({ id, title }) => {
    const name = located.sheets.find((one) => one.id === id)?.name;
    return name === undefined || name === title
      ? []
      : [{ kind: "renamedSheet" as const, place: title, found: name }];
  });
  const headers = wanted.sheets
    .flatMap((sheet) => sheet.tables)
    .flatMap((spec) => {
      const table = located.tables.find(({ id }) => id === spec.id);
      return spec.columns.flatMap(({ id, header, formerly = [] }) => {
        const present = table?.columns.find((one) => one.id === id)?.header;
        const isOurs = present === undefined || present === header || formerly.includes(present);
        return isOurs
          ? []
          : [{ kind: "renamedHeader" as const, place: `${spec.name}[${header}]`, found: present }];
      });
    });
  return [...sheets, ...headers];
}

function freshId(table: string, rows: readonly TableRow[]): () => string {
  const [column = "", letter = "", digits = 3] = keys[table] ?? [];
  return newIds(
    letter,
    digits,
    rows.map(({ cells }) => shown(cells[column] ?? null)),
    rows.length
  );
}

/** The one ID that is the same but for spaces and signs; null when there is none or more than one. */
function loosely(found: string, rows: readonly TableRow[], column: string): string | null {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = bare(found);
  const alike = new Set(
    rows.map(({ cells }) => shown(cells[column] ?? null)).filter((id) => bare(id) === wanted)
  );
  const [only] = alike;
  return wanted !== "" && alike.size === 1 && only !== undefined ? only.trim() : null;
}

function placer(table: LocatedTable, { row }: TableRow): (column: string) => string {
  const left = parseCell(table.anchor).column;
  return (column) => {
    const index = table.columns.find(({ id }) => id === column)?.index ?? 0;
    return sheetPrefix(table.sheetName) + cellAddress({ row, column: left + index });
  };
}

/** As MATCH compares: capitals do not count, spaces do. */
function idText(content: CellContent | undefined): string {
  return content === null || content === undefined ? "" : String(content).toLowerCase();
}

function isBlank(content: CellContent | undefined): boolean {
  return content === null || content === undefined;
}

function shown(content: CellContent): string {
  return content === null ? "" : String(content).slice(0, 60);
}
