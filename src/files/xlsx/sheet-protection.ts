// The protection of a sheet ↔ XML. A file lists what is refused ("1" by default for most), the Book what is allowed.
import type { BookProtection, BookProtectionRight } from "../book-extras";
import { toFileAttribute } from "./xml-text";
import { flag, type XmlElement } from "./xml-tree";

/** Names in the file, and whether a file that is silent refuses (ECMA-376 part 1, 18.3.1.85). */
const rights: readonly (readonly [BookProtectionRight, string, boolean])[] = [
  ["editObjects", "objects", false],
  ["editScenarios", "scenarios", false],
  ["formatCells", "formatCells", true],
  ["formatColumns", "formatColumns", true],
  ["formatRows", "formatRows", true],
  ["insertColumns", "insertColumns", true],
  ["insertRows", "insertRows", true],
  ["insertHyperlinks", "insertHyperlinks", true],
  ["deleteColumns", "deleteColumns", true],
  ["deleteRows", "deleteRows", true],
  ["sort", "sort", true],
  ["autoFilter", "autoFilter", true],
  ["pivotTables", "pivotTables", true],
];
const passwordAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function protectionXml(protection: BookProtection | undefined): string {
  if (protection === undefined) return "";
  const password = Object.entries(protection.password ?? {})
    .map(([name, value]) => ` ${name}="${toFileAttribute(value)}"`)
    .join("");
  const refused = rights
    .map(
      ([right, name, otherwise]) => [name, !protection.allowed.includes(right), otherwise] as const
    )
    .filter(([, isRefused, otherwise]) => isRefused !== otherwise)
    .map(([name, isRefused]) => ` ${name}="${isRefused ? 1 : 0}"`)
    .join("");
  const locked = protection.selection === "none" || protection.selection === "unlocked";
  const selection =
    (locked ? ' selectLockedCells="1"' : "") +
    (protection.selection === "none" ? ' selectUnlockedCells="1"' : "");
  return `<sheetProtection${password} sheet="1"${refused}${selection}/>`;
}

/** Undefined for a sheet that is not protected. */
export function readProtection(element: XmlElement | undefined): BookProtection | undefined {
  if (!flag(element, "sheet")) return undefined;
  const password = passwordAttributes.flatMap((name) => {
    const value = element?.attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    allowed: rights
      .filter(([, name, otherwise]) => !flag(element, name, otherwise))
      .map(([right]) => right)
      .sort(),
    selection: flag(element, "selectUnlockedCells")
      ? "none"
      : flag(element, "selectLockedCells")
        ? "unlocked"
        : "normal",
    ...(password.length === 0 ? {} : { password: Object.fromEntries(password) }),
  };
}
