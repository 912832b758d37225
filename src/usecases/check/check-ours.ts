// What of the product's own is not as it should be: each change of the difference as a finding that names a cell.
import { cellAddress, parseCell } from "../../schema/address";
import type { Change } from "../../schema/change";
import { sheetPrefix } from "../../schema/reference";
import { sameFormula } from "../../schema/same-formula";
import type { ObservedTable, Snapshot } from "../../schema/snapshot";
import type { OwnFinding } from "../../text/check-words";
import type { Finding } from "./finding";

export function checkOurs(
  changes: readonly Change[],
  observed: Snapshot
): readonly Finding<OwnFinding>[] {
  const newSheets = new Set(changes.flatMap((one) => (one.kind === "addSheet" ? [one.sheet] : [])));
  const newTables = new Set(changes.flatMap((one) => (one.kind === "addTable" ? [one.table] : [])));
  return changes.flatMap((change): readonly Finding<OwnFinding>[] => {
    const at = (kind: OwnFinding, place: string, found = "") => [{ kind, place, found }];
    // What comes with a sheet or table that is made is no finding of its own.
    if ("table" in change && change.kind !== "addTable" && newTables.has(change.table)) return [];
    if ("sheet" in change && change.kind !== "addSheet" && newSheets.has(change.sheet)) return [];
    switch (change.kind) {
      case "addSheet":
        return at("missingSheet", change.sheet);
      case "showSheet":
        return [];
      case "addTable":
        return at("missingTable", `${sheetPrefix(change.sheet)}${change.anchor}`);
      case "addColumn":
        return at("missingColumn", `${change.table}[${change.column.header}]`);
      case "setName":
        return at("lostName", change.name);
      case "setFill":
        return at(
          "wrongFill",
          `${sheetPrefix(change.sheet)}${change.letter}${change.from}:${change.letter}${change.to}`
        );
      case "setColumnFormula":
        return wrongCells(change.table, change.header, change.formula, observed).flatMap((place) =>
          at("wrongFormula", place)
        );
      case "setValidation":
        return at("lostValidation", bodyOf(change.table, change.header, observed));
      case "addConditionalFormat":
        return at("lostFormat", bodyOf(change.table, change.headers[0], observed));
      case "setCell":
        return at("wrongCell", `${sheetPrefix(change.sheet)}${change.address}`);
      case "addChart":
        return at("lostChart", `${sheetPrefix(change.sheet)}${change.chart.from}`);
    }
  });
}

function tableOf(name: string, { tables }: Snapshot): ObservedTable | undefined {
  return tables.find((table) => table.name === name);
}

/** The cells of a computed column that hold something else; the column itself where it was not there to be read. */
function wrongCells(
  name: string,
  header: string,
  formula: string,
  observed: Snapshot
): readonly string[] {
  const table = tableOf(name, observed);
  const column = table?.columns.find((one) => one.header === header);
  if (table === undefined || column?.formulas === undefined) return [`${name}[${header}]`];
  const anchor = parseCell(table.anchor);
  return column.formulas.flatMap((content, index) =>
    typeof content === "string" && sameFormula(content, formula, name)
      ? []
      : [
          sheetPrefix(table.sheetName) +
            cellAddress({ row: anchor.row + 1 + index, column: anchor.column + column.index }),
        ]
  );
}

function bodyOf(name: string, header: string, observed: Snapshot): string {
  const table = tableOf(name, observed);
  const column = table?.columns.find((one) => one.header === header);
  if (table === undefined || column === undefined) return `${name}[${header}]`;
  const anchor = parseCell(table.anchor);
  const cell = (row: number) => cellAddress({ row, column: anchor.column + column.index });
  return `${sheetPrefix(table.sheetName)}${cell(anchor.row + 1)}:${cell(anchor.row + table.rowCount)}`;
}
