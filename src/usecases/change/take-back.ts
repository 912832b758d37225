// Undoes the steps of one restore point and lets it go. Also completes an undoing that was broken off.
import type { StoredPoint } from "../../gateway/restore-points";
import { dropRestorePoints } from "../../gateway/restore-points";
import { editRows } from "../../gateway/rows/edit";
import { changeRows } from "../../schema/cycle-rows";
import { place } from "../../schema/restore-point";
import type { Placed } from "../../schema/restore-point";
import type { Catalogue } from "../../text/catalogue";
import type { OpenedWorkbook } from "../open-workbook";
import { openWorkbook } from "../open-workbook";
import type { Asked } from "./operation";
import { write } from "./write";

/** `opened` has the rows of all tables of the steps and of the change log. */
export async function takeBack(
  context: Excel.RequestContext,
  opened: OpenedWorkbook,
  point: StoredPoint,
  { today, by }: Pick<Asked, "today" | "by">,
  reader: Catalogue
): Promise<void> {
  const { operation, steps } = point;
  const what = place(steps, opened.rows, "undo");
  const log = changeRows.to(
    {
      operation,
      on: today,
      by,
      kind: "undone",
      of: operation,
      field: "",
      before: null,
      after: null,
      why: "",
    },
    opened.words
  );
  const isLogged = (opened.rows.get("ChangeLog") ?? []).some(
    ({ cells }) => cells["Operation"] === operation && cells["Kind"] === log["Kind"]
  );
  await write(context, opened, what, new Map([["ChangeLog", isLogged ? [] : [log]]]));
  await restoreOwn(context, reader, what);
  await dropRestorePoints(context, [point]);
}

/** Cells of users' own columns in rows that came back, where the column does not fill itself. */
async function restoreOwn(
  context: Excel.RequestContext,
  reader: Catalogue,
  { own }: Placed
): Promise<void> {
  const tables = [...own].filter(([, rows]) =>
    rows.some((cells) => Object.values(cells).some((content) => content !== null))
  );
  if (tables.length === 0) return;
  const opened = await openWorkbook(
    context,
    reader,
    tables.map(([table]) => table)
  );
  const writes = tables.flatMap(([table, rows]) => {
    const last = (opened.rows.get(table) ?? []).slice(-rows.length);
    return last.flatMap(({ row, own: present }, index) =>
      Object.entries(rows[index] ?? {}).flatMap(([column, content]) =>
        content === undefined || content === null || (present[column] ?? null) !== null
          ? []
          : [{ table, row, column, content }]
      )
    );
  });
  await editRows(context, opened.located, writes, []);
}
