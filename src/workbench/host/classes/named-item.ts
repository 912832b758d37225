// The classes NamedItem and NamedItemCollection, for names of the workbook and of one sheet.
import type { NameNote, Sheet, Workbook } from "../state/workbook";
import { absoluteAddressOf, quotedSheet } from "../address";
import { itemNotFound, notModelled } from "../host-error";
import type { HostObject } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import { plainValue, refreshed } from "../state/contents";
import { addName, nameFormula, nameKey, namesIn, removeName, setNameFormula } from "../state/names";
import { booleanArgument, textArgument } from "./argument";
import { rangeObject, rangeOf, rangeOfFormula } from "./range-object";
import { worksheetObject } from "./worksheet-object";

interface NameTarget {
  readonly workbook: Workbook;
  readonly note: NameNote;
}

function cellsOf({ workbook, note }: NameTarget) {
  return rangeOfFormula(workbook, note.scope ?? workbook.seat.active, nameFormula(workbook, note));
}

function result(target: NameTarget): { readonly type: string; readonly value: unknown } {
  const cells = cellsOf(target);
  if (cells !== null)
    return {
      type: "Range",
      value: `${quotedSheet(cells.sheet.name)}!${absoluteAddressOf(cells.area)}`,
    };
  const { workbook, note } = target;
  const sheet = note.scope ?? workbook.seat.active;
  const value = refreshed(workbook).calculation.evaluate(
    nameFormula(workbook, note),
    sheet.id,
    0,
    0
  );
  const type =
    typeof value === "object"
      ? "Error"
      : typeof value === "number"
        ? "Double"
        : typeof value === "boolean"
          ? "Boolean"
          : "String";
  return { type, value: plainValue(value) };
}

const namedItem = declareClass<NameTarget>("NamedItem", {
  identity: ({ note }) => ({ _Id: note.name }),
  scalars: {
    Name: { get: ({ note }) => note.name },
    Formula: {
      get: ({ workbook, note }) => nameFormula(workbook, note),
      set: ({ workbook, note }, value) =>
        setNameFormula(workbook, note, textArgument(value, "formula")),
    },
    Type: { get: (target) => result(target).type },
    Value: { get: (target) => result(target).value },
    Visible: {
      get: ({ note }) => !note.hidden,
      set: ({ note }, value) => {
        note.hidden = !booleanArgument(value, "visible");
      },
    },
    Scope: { get: ({ note }) => (note.scope === null ? "Workbook" : "Worksheet") },
    Comment: {
      get: ({ note }) => note.comment,
      set: (_, value) => {
        if (value !== "") throw notModelled("a comment on a name");
      },
    },
  },
  navigations: {
    Worksheet: ({ workbook, note }) => {
      if (note.scope === null)
        throw itemNotFound(`the name ${note.name} belongs to the workbook, not to a sheet.`);
      return worksheetObject(workbook, note.scope);
    },
    WorksheetOrNullObject: ({ workbook, note }) =>
      note.scope === null ? null : worksheetObject(workbook, note.scope),
  },
  methods: {
    GetRange: (target) => {
      const cells = cellsOf(target);
      if (cells === null) throw itemNotFound(`the name ${target.note.name} refers to no range.`);
      return rangeObject(cells);
    },
    GetRangeOrNullObject: (target) => {
      const cells = cellsOf(target);
      return cells === null ? null : rangeObject(cells);
    },
    Delete: ({ workbook, note }) => removeName(workbook, note),
  },
});

interface Names {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

function find({ workbook, scope }: Names, key: unknown): HostObject | null {
  const note = workbook.names.get(nameKey(textArgument(key, "name"), scope));
  return note === undefined ? null : namedItem.of({ workbook, note });
}

export const namedItemCollection = declareClass<Names>("NamedItemCollection", {
  items: ({ workbook, scope }) =>
    namesIn(workbook, scope).map((note) => namedItem.of({ workbook, note })),
  methods: {
    GetCount: ({ workbook, scope }) => namesIn(workbook, scope).length,
    GetItem: (target, [name]) => {
      const found = find(target, name);
      if (found === null) throw itemNotFound(`name ${String(name)}.`);
      return found;
    },
    GetItemOrNullObject: (target, [name]) => find(target, name),
    Add: ({ workbook, scope }, [name, reference, comment]) => {
      if (comment !== undefined && comment !== "") throw notModelled("a comment on a name");
      const range = rangeOf(reference);
      const formula =
        range === undefined
          ? textArgument(reference, "reference")
          : `=${quotedSheet(range.sheet.name)}!${absoluteAddressOf(range.area)}`;
      return namedItem.of({
        workbook,
        note: addName(workbook, scope, textArgument(name, "name"), formula, ""),
      });
    },
  },
});
