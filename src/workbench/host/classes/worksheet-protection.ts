// The classes WorksheetProtection and FormatProtection. Passwords are not modelled: no hash of them is made or compared.
import type { BookProtectionRight } from "../../../files/book-extras";
import { notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { checkRight, protect } from "../state/protection";
import { restyle, shared } from "../state/styles";
import type { CellRange } from "../state/workbook";
import { booleanArgument, wordArgument } from "./argument";
import type { SheetTarget } from "./worksheet-object";

const rights: Readonly<Record<BookProtectionRight, string>> = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  editObjects: "allowEditObjects",
  editScenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
};

const selections = { normal: "Normal", unlocked: "Unlocked", none: "None" } as const;

export const worksheetProtection = declareClass<SheetTarget>("WorksheetProtection", {
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: {
      get: ({ sheet: { protection } }) =>
        protection === null
          ? null
          : {
              ...Object.fromEntries(
                Object.entries(rights).map(([right, option]) => [
                  option,
                  protection.allowed.includes(right as BookProtectionRight),
                ])
              ),
              selectionMode: selections[protection.selection],
            },
    },
  },
  methods: {
    Protect: ({ sheet }, [given, password]) => {
      if (password !== undefined && password !== "")
        throw notModelled("WorksheetProtection.protect with a password");
      const options = (given ?? {}) as Readonly<Record<string, unknown>>;
      const allowed = (Object.keys(rights) as BookProtectionRight[]).filter((right) => {
        const wanted = options[rights[right]] ?? false;
        return booleanArgument(wanted, rights[right]);
      });
      const mode = options["selectionMode"] ?? "Normal";
      protect(sheet, { allowed, selection: wordArgument(mode, "selectionMode", selections) });
    },
    Unprotect: ({ sheet }, [password]) => {
      if (sheet.protection?.password !== undefined || (password ?? "") !== "")
        throw notModelled("WorksheetProtection.unprotect with a password");
      sheet.protection = null;
    },
  },
});

export const formatProtection = declareClass<CellRange>("FormatProtection", {
  scalars: {
    Locked: {
      get: ({ workbook, sheet, area }) =>
        shared(workbook, sheet, area, (style) => style.locked !== false),
      set: ({ workbook, sheet, area }, value) => {
        checkRight(sheet, null);
        const locked = booleanArgument(value, "locked");
        restyle(workbook, sheet, area, (before) => {
          const style = { ...before };
          delete style.locked;
          return locked ? style : { ...style, locked };
        });
      },
    },
  },
});
