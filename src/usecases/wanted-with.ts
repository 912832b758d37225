// What the workbook is to be once rows are added to it. All that writes asks for it.
import { WorkbookError } from "../gateway/error";
import type { RowsToAppend } from "../gateway/append-rows";
import { parseCell } from "../schema/address";
import { isListFirst } from "../schema/sheets/home";
import { presentRoom, roomFor } from "../schema/room";
import type { WorkbookSpec } from "../schema/spec";
import { withTabs } from "../schema/tabs";
import { schemaVersion } from "../schema/version";
import { optionalSheets, wantedWorkbook } from "../schema/workbook";
import { countLearners } from "./count-learners";
import type { OpenedWorkbook } from "./open-workbook";
import { sheetsAskedFor } from "./sheets-asked-for";

/**
 * The wanted workbook once the new rows are in it: with the sheets that they need, workings long enough.
 * @throws WorkbookError "newerVersion" for a workbook of a later schema: it is for reading only.
 */
export function wantedWith(opened: OpenedWorkbook, added: RowsToAppend = new Map()): WorkbookSpec {
  const { located, schema, words } = opened;
  if (schema !== null && schema > schemaVersion)
    throw new WorkbookError("newerVersion", `schema ${schema}, known up to ${schemaVersion}`);
  const [lost] = located.lost ?? [];
  if (lost !== undefined) throw new WorkbookError("lostTable", lost.sheetName);
  const newRows = (id: string): number => added.get(id)?.length ?? 0;
  const count = (id: string): number => {
    const table = located.tables.find((one) => one.id === id);
    return newRows(id) + (table === undefined || table.isBlank ? 0 : table.rowCount);
  };
  const isThere = (id: string): boolean =>
    located.tables.some((table) => table.id === id) ||
    located.sheets.some((sheet) => sheet.id === id);
  const room = roomFor(
    { measures: count("Measures"), plans: count("Plans"), checkIns: count("CheckIns") },
    presentRoom(located.names)
  );
  const askedFor = sheetsAskedFor(opened);
  const sheets = new Set(
    optionalSheets.filter((id) => isThere(id) || newRows(id) > 0 || askedFor.includes(id))
  );
  const list = located.tables.find(({ id }) => id === "Attention");
  const hasListFirst = list !== undefined && isListFirst(parseCell(list.anchor).row);
  const wanted = wantedWorkbook({ sheets, ...room, hasListFirst }, words);
  // A repair makes what is missing as it was: only a workbook that begins or grows has its tabs chosen.
  if (located.tables.length > 0 && [...added.values()].every(({ length }) => length === 0))
    return wanted;
  return withTabs(wanted, located, {
    ...countLearners(opened, added),
    isFirstUsed: (id) => newRows(id) > 0 && count(id) === newRows(id),
  });
}
