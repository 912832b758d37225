/** A workbook's bytes with cells, formulas in file form, tables and names, and nothing else: no styles, no cached results. */
import { strToU8, zipSync } from "fflate";

export interface BareCell {
  /** "B7". */
  readonly at: string;
  /** File form without "="; undefined for a literal. */
  readonly formula?: string;
  readonly value?: number | string | boolean | null;
}

export interface BareTable {
  readonly name: string;
  /** "A1:C9". */
  readonly area: string;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export interface BareSheet {
  readonly name: string;
  /** Row by row, left to right. */
  readonly rows: readonly (readonly BareCell[])[];
  readonly tables: readonly BareTable[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function bareWorkbook(
  sheets: readonly BareSheet[],
  names: readonly { readonly name: string; readonly formula: string }[] = []
): Uint8Array {
  const parts: Record<string, string> = {};
  const types: string[] = [];
  let tableNumber = 0;
  sheets.forEach((sheet, i) => {
    const numbers = sheet.tables.map((table) => {
      tableNumber++;
      parts[`xl/tables/table${tableNumber}.xml`] = tableXml(table, tableNumber);
      types.push(
        `<Override PartName="/xl/tables/table${tableNumber}.xml" ContentType="${MIME}.table+xml"/>`
      );
      return tableNumber;
    });
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, numbers);
    types.push(
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${MIME}.worksheet+xml"/>`
    );
    if (numbers.length > 0)
      parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(
        numbers.map((n) => [`t${n}`, "table", `../tables/table${n}.xml`])
      );
  });
  const list = sheets
    .map(
      (sheet, i) => `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`
    )
    .join("");
  const defined = names
    .map(
      ({ name, formula }) =>
        `<definedName name="${escapeXml(name)}">${escapeXml(formula)}</definedName>`
    )
    .join("");
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>${list}</sheets>${defined === "" ? "" : `<definedNames>${defined}</definedNames>`}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relations(
    sheets.map((_, i) => [`s${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`])
  );
  parts["_rels/.rels"] = relations([["w", "officeDocument", "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${MIME}.sheet.main+xml"/>${types.join("")}</Types>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]))
  );
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const list = entries
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${DOC}/${type}" Target="${target}"/>`
    )
    .join("");
  return `<Relationships xmlns="${PACKAGE}">${list}</Relationships>`;
}

function tableXml(table: BareTable, id: number): string {
  const columns = table.columns
    .map((name, i) => `<tableColumn id="${i + 1}" name="${escapeXml(name)}"/>`)
    .join("");
  const filter = table.hasTotals ? "" : `<autoFilter ref="${table.area}"/>`;
  return `<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.area}"${table.hasTotals ? ' totalsRowCount="1"' : ""}>${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns></table>`;
}

function sheetXml(sheet: BareSheet, tables: readonly number[]): string {
  const rows = sheet.rows
    .map(
      (cells) =>
        `<row r="${/\d+/.exec(cells[0]?.at ?? "1")?.[0] ?? "1"}">${cells.map(cellXml).join("")}</row>`
    )
    .join("");
  const parts = tables.map((n) => `<tablePart r:id="t${n}"/>`).join("");
  return `<worksheet xmlns="${MAIN}" xmlns:r="${DOC}"><sheetData>${rows}</sheetData>${parts === "" ? "" : `<tableParts count="${tables.length}">${parts}</tableParts>`}</worksheet>`;
}

function cellXml({ at, formula, value = null }: BareCell): string {
  if (formula !== undefined) return `<c r="${at}"><f>${escapeXml(formula)}</f></c>`;
  if (typeof value === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return value === null ? `<c r="${at}"/>` : `<c r="${at}"><v>${value}</v></c>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
