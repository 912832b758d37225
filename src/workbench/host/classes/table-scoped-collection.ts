// The tables that a range touches: what Range.getTables gives.
import type { Area } from "../../../files/book";
import { covers, overlap } from "../address";
import { itemNotFound } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { findTable } from "../state/find-table";
import type { Sheet, Table, Workbook } from "../state/workbook";
import { table } from "./table";

interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly fullyContained: boolean;
}

function tablesIn({ sheet, area, fullyContained }: Scope): readonly Table[] {
  return sheet.tables.filter((each) =>
    fullyContained ? covers(area, each.area) : overlap(area, each.area) !== null
  );
}

export const tableScopedCollection = declareClass<Scope>("TableScopedCollection", {
  items: (scope) =>
    tablesIn(scope).map((each) => table.of({ workbook: scope.workbook, table: each })),
  scalars: { Count: { get: (scope) => tablesIn(scope).length } },
  methods: {
    GetCount: (scope) => tablesIn(scope).length,
    GetFirst: (scope) => {
      const [first] = tablesIn(scope);
      if (first === undefined) throw itemNotFound("no table in this range.");
      return table.of({ workbook: scope.workbook, table: first });
    },
    GetItem: (scope, [key]) => {
      const found = findTable(tablesIn(scope), key);
      if (found === null) throw itemNotFound(`table ${String(key)}.`);
      return table.of({ workbook: scope.workbook, table: found });
    },
  },
});
