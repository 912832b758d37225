// Addresses such as Sheet1!$A$5:C9 and areas of cells, 0-based with both ends included. Knows no workbook.
import type { Area } from "../../files/book";
import { invalidArgument } from "./host-error";

/** Limits of a sheet: Excel specifications and limits. */
export const maxRows = 1048576;
export const maxColumns = 16384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

function columnIndex(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

const cells = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads an address without a sheet; null when it is none. */
export function readAddress(text: string): Area | null {
  const cell = cells.exec(text);
  if (cell !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cell;
    return within(
      areaBetween(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right))
    );
  }
  const column = columns.exec(text);
  if (column !== null)
    return within(
      areaBetween(0, columnIndex(column[1] ?? ""), maxRows - 1, columnIndex(column[2] ?? ""))
    );
  const row = rows.exec(text);
  if (row !== null)
    return within(areaBetween(Number(row[1]) - 1, 0, Number(row[2]) - 1, maxColumns - 1));
  return null;
}

function within(area: Area): Area | null {
  return area.bottom < maxRows && area.right < maxColumns ? area : null;
}

/** "Sheet!A1" split at its sheet, which is null when absent. Quotes around the sheet's name are taken off. */
export function splitSheet(text: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, address: text };
  const sheet = text.slice(0, bang).replace(/^'(.*)'$/, "$1");
  return { sheet: sheet.replaceAll("''", "'"), address: text.slice(bang + 1) };
}

/** A sheet's name as it stands in a formula: quoted unless it is a plain word that is no address. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    readAddress(name) === null &&
    !/^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function addressOf(area: Area): string {
  const wholeColumns = area.top === 0 && area.bottom === maxRows - 1;
  const wholeRows = area.left === 0 && area.right === maxColumns - 1;
  if (wholeRows) return `${area.top + 1}:${area.bottom + 1}`;
  if (wholeColumns) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return isOneCell(area) ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

export function absoluteAddressOf(area: Area): string {
  return addressOf(area)
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
}

export function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
}

/** An area by its corner and size; InvalidArgument when it leaves the sheet or is empty. */
export function areaAt(top: number, left: number, height: number, width: number): Area {
  const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
  const whole = [top, left, height, width].every(Number.isInteger);
  if (
    !whole ||
    top < 0 ||
    left < 0 ||
    height < 1 ||
    width < 1 ||
    area.bottom >= maxRows ||
    area.right >= maxColumns
  ) {
    throw invalidArgument(
      `no such range: row ${top}, column ${left}, ${height} rows × ${width} columns.`
    );
  }
  return area;
}

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function covers(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function overlap(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` when `hole` is taken out: up to four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = overlap(area, hole);
  if (cut === null) return [area];
  const pieces: Area[] = [];
  if (area.top < cut.top) pieces.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) pieces.push({ ...area, top: cut.bottom + 1 });
  if (area.left < cut.left)
    pieces.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right)
    pieces.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  return pieces;
}

/** One number for one cell, for maps. */
export function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / maxColumns);
}

export function columnOfKey(key: number): number {
  return key % maxColumns;
}
