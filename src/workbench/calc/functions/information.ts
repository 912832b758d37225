/** What kind of value something is; TRUE, FALSE, NA. */
import { dereference } from "../operand";
import { Matrix, type Operand, Region } from "../region";
import { isError, NA, type Value } from "../value";
import { entry } from "./entry";

export const INFORMATION = {
  ISNUMBER: entry("v", (_at, value: Value) => typeof value === "number"),
  ISTEXT: entry("v", (_at, value: Value) => typeof value === "string"),
  ISBLANK: entry("v", (_at, value: Value) => value === null),
  ISERROR: entry("v", (_at, value: Value) => isError(value)),
  ISERR: entry("v", (_at, value: Value) => isError(value) && value !== NA),
  ISNA: entry("v", (_at, value: Value) => value === NA),
  ISLOGICAL: entry("v", (_at, value: Value) => typeof value === "boolean"),
  NOT: entry("c", (_at, condition: boolean) => !condition),
  TRUE: entry("", () => true),
  FALSE: entry("", () => false),
  NA: entry("", () => NA),
  N: entry("x", (at, operand: Operand) => {
    const value = dereference(operand instanceof Region ? corner(operand) : operand, at);
    if (typeof value === "number" || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
  T: entry("x", (at, operand: Operand) => {
    const value = dereference(operand instanceof Region ? corner(operand) : operand, at);
    return typeof value === "string" || isError(value) ? value : "";
  }),
  TYPE: entry("x", (at, operand: Operand) => {
    if (
      operand instanceof Matrix ||
      (operand instanceof Region && (operand.rows > 1 || operand.columns > 1))
    )
      return 64;
    const value = dereference(operand, at);
    if (typeof value === "string") return 2;
    if (typeof value === "boolean") return 4;
    return isError(value) ? 16 : 1;
  }),
};

/** N and T look at the first cell of a region. */
function corner(region: Region): Region {
  return new Region(region.sheet, region.top, region.left, region.top, region.left);
}
