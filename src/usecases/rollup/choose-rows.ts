// Which rows of a coach's workbook may go into a roll-up: none of an executive, personal or mentoring plan, and none of which nobody
// can say whose it is. What stays is counted, and what only lacks an ID is named with its place.
import { reasonToStay } from "../../domain/sharing";
import type { ReasonToStay } from "../../domain/sharing";
import { planFrom } from "../../schema/row";
import type { RowProblem } from "../../text/rollup-words";
import { carriedTables } from "./carried";
import type { CarriedTable } from "./carried";
import type { ReadRow, ReadTable, ReadWorkbook } from "./read-workbook";
import { idIn, keyIn } from "./ids";

export interface FoundProblem {
  readonly kind: RowProblem;
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
}

export interface Chosen extends ReadWorkbook {
  /** The thresholds it judges by: only compared. */
  readonly settings: readonly ReadRow[];
  /** Plans that stay, by reason. */
  readonly staying: ReadonlyMap<ReasonToStay, number>;
  readonly problems: readonly FoundProblem[];
}

export function chooseRows(read: ReadWorkbook): Chosen {
  const problems: FoundProblem[] = [];
  const staying = new Map<ReasonToStay, number>();
  const withIds = new Map(
    carriedTables.flatMap((table) => {
      const found = read.tables.get(table.id);
      return found === undefined ? [] : [[table.id, clearRows(table, found, problems)] as const];
    })
  );
  const rows = (table: string) => withIds.get(table as CarriedTable["id"])?.rows ?? [];
  const going = rows("Plans").filter(({ cells }) => {
    const why = reasonOf(cells, read);
    if (why !== null) staying.set(why, (staying.get(why) ?? 0) + 1);
    return why === null;
  });
  const plans = new Set(going.map(({ cells }) => keyIn(cells, "PlanId")));
  // An ID that a staying plan bears, too: nobody can say which of the two a row belongs to.
  const doubtful = new Set(
    (read.tables.get("Plans")?.rows ?? [])
      .filter(({ cells }) => reasonOf(cells, read) !== null)
      .map(({ cells }) => keyIn(cells, "PlanId"))
  );
  const stayingNeeds = new Set(
    rows("Plans")
      .filter((row) => !going.includes(row))
      .map(({ cells }) => keyIn(cells, "NeedId"))
  );
  const goes = (id: string) => plans.has(id) && !doubtful.has(id);
  const measures = new Set(
    rows("Measures")
      .filter(({ cells }) => goes(keyIn(cells, "PlanId")))
      .map(({ cells }) => keyIn(cells, "MeasureId"))
  );
  const stays = (id: string) => id !== "" && doubtful.has(id);
  const isChosen = (table: CarriedTable, { row, cells }: ReadRow, sheet: string): boolean => {
    const plan = keyIn(cells, "PlanId");
    const measure = keyIn(cells, "MeasureId");
    if (table.id === "Plans") return goes(plan);
    if (table.id === "Needs") return !stayingNeeds.has(keyIn(cells, "NeedId"));
    if (table.isShared) return !stays(plan);
    const isOfPlan = table.fates.has("PlanId");
    if (!isOfPlan && !table.fates.has("MeasureId")) return true;
    const isOurs = isOfPlan && plan !== "" ? goes(plan) : measures.has(measure);
    const isTheirs = isOfPlan ? stays(plan) : isMeasureOf(read, measure, doubtful);
    if (!isOurs && !isTheirs)
      problems.push({
        kind: "noPlan",
        sheet,
        row,
        id: idIn(cells, isOfPlan ? "PlanId" : "MeasureId"),
      });
    return isOurs;
  };
  const tables = new Map<string, ReadTable>();
  for (const table of carriedTables) {
    const found = withIds.get(table.id);
    if (found === undefined) continue;
    tables.set(table.id, {
      ...found,
      rows: found.rows.filter((row) => isChosen(table, row, found.sheet)),
    });
  }
  const settings = read.tables.get("Settings")?.rows ?? [];
  return { words: read.words, tables, settings, staying, problems };
}

/** A blank kind or mode is one that nobody chose yet; only a word that is none of the list leaves it open what the plan is. */
function reasonOf(cells: ReadRow["cells"], { words }: ReadWorkbook): ReasonToStay | null {
  const plan = planFrom(cells, words);
  const why = reasonToStay(plan);
  if (why !== "unclear") return why;
  const isOpen = (column: string, key: string | null) => key === null && idIn(cells, column) !== "";
  return isOpen("Mode", plan.mode) || isOpen("Kind", plan.kind) ? why : null;
}

function isMeasureOf(
  { tables }: ReadWorkbook,
  measure: string,
  plans: ReadonlySet<string>
): boolean {
  return (tables.get("Measures")?.rows ?? []).some(
    ({ cells }) => keyIn(cells, "MeasureId") === measure && plans.has(keyIn(cells, "PlanId"))
  );
}

/** Rows with something in them, and with an ID that no row above has. */
function clearRows(table: CarriedTable, found: ReadTable, problems: FoundProblem[]): ReadTable {
  const seen = new Set<string>();
  const { own } = table;
  const rows = found.rows.filter(({ row, cells }) => {
    const taken = [...table.fates].some(
      ([column, fate]) => fate !== "stays" && cells[column] !== undefined
    );
    if (!taken) return false;
    if (own === null) return true;
    const key = keyIn(cells, own);
    if (key === "" || seen.has(key)) {
      const kind = key === "" ? "noId" : "doubledId";
      problems.push({ kind, sheet: found.sheet, row, id: idIn(cells, own) });
      return false;
    }
    seen.add(key);
    return true;
  });
  return { ...found, rows };
}
