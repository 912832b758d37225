// The classes Filter (of a table's column) and AutoFilter (of a table or a sheet), with criteria in Excel's words.
import type { BookCriterion } from "../../../files/book-extras";
import { HostError, invalidArgument, notModelled } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import { filterSheet, filterTable, setCriterion, tableCriteria } from "../state/filters";
import type { Sheet, Table, Workbook } from "../state/workbook";
import { textArgument, wholeArgument } from "./argument";
import { rangeArgument, rangeObject } from "./range-object";

type Json = Readonly<Record<string, unknown>>;

export function criterionArgument(value: unknown): BookCriterion {
  if (typeof value !== "object" || value === null) throw invalidArgument("no filter criteria.");
  const { filterOn, values, criterion1, criterion2, operator } = value as Json;
  switch (filterOn) {
    case "Values":
      return valuesCriterion(values);
    case "Custom":
      return customCriterion(criterion1, criterion2, operator);
    case "TopItems":
    case "TopPercent":
      return rank("top", Number(criterion1), filterOn === "TopPercent");
    case "BottomItems":
    case "BottomPercent":
      return rank("bottom", Number(criterion1), filterOn === "BottomPercent");
    default:
      throw notModelled(`a filter on ${String(filterOn)}`);
  }
}

function valuesCriterion(values: unknown): BookCriterion {
  if (!Array.isArray(values)) throw invalidArgument("a filter by values has an array of values.");
  const words = values.map((each) => {
    if (typeof each !== "string") throw notModelled("a filter by dates");
    return each;
  });
  return {
    kind: "values",
    values: words.filter((word) => word !== ""),
    blanks: words.includes(""),
  };
}

function customCriterion(first: unknown, second: unknown, operator: unknown): BookCriterion {
  const criterion1 = textArgument(first, "criterion1");
  if (second === undefined || second === null) return { kind: "custom", criterion1 };
  const criterion2 = textArgument(second, "criterion2");
  return { kind: "custom", criterion1, criterion2, operator: operator === "Or" ? "or" : "and" };
}

function rank(kind: "top" | "bottom", count: number, percent: boolean): BookCriterion {
  if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500))
    throw invalidArgument(`no filter on ${count} items.`);
  return { kind, count, percent };
}

function criterionOut(criterion: BookCriterion | null): Json | null {
  if (criterion === null) return null;
  if (criterion.kind === "values") {
    const values = [...criterion.values, ...(criterion.blanks ? [""] : [])];
    return { filterOn: "Values", values };
  }
  if (criterion.kind === "custom") {
    const { criterion1, criterion2, operator } = criterion;
    const second = { criterion2, operator: operator === "or" ? "Or" : "And" };
    return { filterOn: "Custom", criterion1, ...(criterion2 === undefined ? {} : second) };
  }
  const side = criterion.kind === "top" ? "Top" : "Bottom";
  const filterOn = `${side}${criterion.percent ? "Percent" : "Items"}`;
  return { filterOn, criterion1: String(criterion.count) };
}

interface ColumnTarget {
  readonly workbook: Workbook;
  readonly table: Table;
  readonly index: number;
}

function apply({ workbook, table, index }: ColumnTarget, criterion: BookCriterion | null): void {
  setCriterion(workbook, table, index, criterion);
}

export const filter = declareClass<ColumnTarget>("Filter", {
  scalars: {
    Criteria: { get: ({ table, index }) => criterionOut(table.columns[index]?.criterion ?? null) },
  },
  methods: {
    Apply: (target, [criteria]) => apply(target, criterionArgument(criteria)),
    ApplyValuesFilter: (target, [values]) => apply(target, valuesCriterion(values)),
    ApplyCustomFilter: (target, [first, second, operator]) =>
      apply(target, customCriterion(first, second, operator)),
    ApplyTopItemsFilter: (target, [n]) => apply(target, rank("top", Number(n), false)),
    ApplyTopPercentFilter: (target, [n]) => apply(target, rank("top", Number(n), true)),
    ApplyBottomItemsFilter: (target, [n]) => apply(target, rank("bottom", Number(n), false)),
    ApplyBottomPercentFilter: (target, [n]) => apply(target, rank("bottom", Number(n), true)),
    Clear: (target) => apply(target, null),
  },
});

export function clearTableFilters(workbook: Workbook, table: Table): void {
  for (const index of tableCriteria(table).keys()) setCriterion(workbook, table, index, null);
}

/** Of a table, or of the sheet when `table` is null. */
interface AutoFilterTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table | null;
}

function criteriaOf({ sheet, table }: AutoFilterTarget): ReadonlyMap<number, BookCriterion> {
  return table === null ? (sheet.filter?.criteria ?? new Map()) : tableCriteria(table);
}

function rangeOfFilter({ workbook, sheet, table }: AutoFilterTarget): HostObject | null {
  const area = table === null ? sheet.filter?.area : table.showFilter ? table.area : undefined;
  return area === undefined ? null : rangeObject({ workbook, sheet, area });
}

function setSheetCriteria(
  { workbook, sheet }: AutoFilterTarget,
  criteria: ReadonlyMap<number, BookCriterion>
): void {
  if (sheet.filter !== null) filterSheet(workbook, sheet, { ...sheet.filter, criteria });
}

function withoutColumn(target: AutoFilterTarget, column: number): void {
  const { workbook, table } = target;
  if (table !== null) return setCriterion(workbook, table, column, null);
  const criteria = new Map(criteriaOf(target));
  criteria.delete(column);
  setSheetCriteria(target, criteria);
}

export const autoFilter = declareClass<AutoFilterTarget>("AutoFilter", {
  scalars: {
    Enabled: { get: (target) => rangeOfFilter(target) !== null },
    IsDataFiltered: { get: (target) => criteriaOf(target).size > 0 },
    Criteria: {
      get: (target) => {
        const criteria = criteriaOf(target);
        const width = Math.max(0, ...[...criteria.keys()].map((index) => index + 1));
        return Array.from({ length: width }, (_, index) =>
          criterionOut(criteria.get(index) ?? null)
        );
      },
    },
  },
  methods: {
    Apply: (target, [range, columnIndex, criteria]) => {
      const { workbook, sheet, table } = target;
      const { area } = rangeArgument(workbook, sheet, range, "range");
      const index = columnIndex === undefined ? null : wholeArgument(columnIndex, "columnIndex");
      const criterion = criteria === undefined ? null : criterionArgument(criteria);
      if (table !== null) {
        if (index !== null) setCriterion(workbook, table, index, criterion);
        return;
      }
      if (
        sheet.tables.some(
          ({ area: t }) =>
            t.top <= area.bottom &&
            t.bottom >= area.top &&
            t.left <= area.right &&
            t.right >= area.left
        )
      )
        throw new HostError("InvalidOperation", "A table has a filter of its own.");
      const known = sheet.filter?.criteria ?? new Map<number, BookCriterion>();
      const all = new Map(known);
      if (index !== null && criterion !== null) all.set(index, criterion);
      filterSheet(workbook, sheet, { area, criteria: all });
    },
    ClearCriteria: (target) => {
      if (target.table !== null) clearTableFilters(target.workbook, target.table);
      else setSheetCriteria(target, new Map());
    },
    ClearColumnCriteria: (target, [column]) =>
      withoutColumn(target, wholeArgument(column, "columnIndex")),
    Reapply: (target) => {
      if (target.table !== null) filterTable(target.workbook, target.table);
      else setSheetCriteria(target, criteriaOf(target));
    },
    Remove: ({ workbook, sheet, table }) => {
      if (table === null) return filterSheet(workbook, sheet, null);
      clearTableFilters(workbook, table);
      table.showFilter = false;
    },
    GetRange: (target) => {
      const range = rangeOfFilter(target);
      if (range === null) throw new HostError("ItemNotFound", "There is no filter.");
      return range;
    },
    GetRangeOrNullObject: rangeOfFilter,
  },
});
