// The class Range, put together from its parts.
import { declareClass } from "../protocol/host-class";
import { rangeActions } from "./range-actions";
import { rangeMoves } from "./range-moves";
import { setRangeClass } from "./range-object";
import { rangeValues } from "./range-values";

export const range = declareClass("Range", rangeValues, rangeMoves, rangeActions);
setRangeClass(range);
