// The chart of one measure on the page of a plan, and the cells that it is drawn from. They stand beside the page in white ink and are not
// printed. Heights are changes since the baseline, so that the axis fits every measure whatever its unit (decision 0058).
// The aim on a day is that of the target that was in force on it (domain/evidence, courseOf).
import { attentionStates, severity } from "../../domain/states";
import type { State } from "../../domain/states";
import type { Catalogue } from "../../text/catalogue";
import { columnLetter, columnNumber } from "../address";
import type { CellSpec, ChartSeriesSpec, ChartSpec, Template } from "../spec";
import { byNames } from "./fill";
import { colors, dateFormat } from "./look";
import { hidden, ours } from "./plan-page-parts";
import { clock } from "./workings-away";
import { kindNumber } from "./workings-kinds";

/** Readings that a chart shows, the last ones. */
const readingsShown = 12;
/** Targets that it knows: the one in force, then those before it, the latest first. */
const targetsShown = 4;

const facts = [
  ...(["row", "from", "to", "count", "zero", "noise", "restsOn", "flagged"] as const),
  ...(["family", "kind", "shape", "aimFrom", "who", "restOf"] as const),
] as const;
const targetColumns = ["key", "from", "due", "base", "target", "zero", "span", "was"] as const;
const seriesColumns = [
  ...(["above", "below", "aim", "value", "restsOn", "flag", "target", "earlier"] as const),
] as const;
const pointColumns = ["key", "day", "of", "height", ...seriesColumns] as const;
type SeriesColumn = (typeof seriesColumns)[number];

const firstColumn = columnNumber("J");
const factRow = 12;
const targetRow = factRow + 2;
const pointRow = targetRow + targetsShown + 1;

/** What a point of the chart is, in the order of the rows. `place` counts readings and targets from the latest, 1. */
type Point =
  | { readonly is: "start" }
  | { readonly is: "reading"; readonly place: number }
  /** The last day of the target before, and the first of this one: the line breaks between the two. */
  | { readonly is: "before" | "begin"; readonly place: number }
  | { readonly is: "due"; readonly place: number };

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const points: readonly Point[] = [
  { is: "start" },
  ...upTo(readingsShown)
    .reverse()
    .map((place): Point => ({ is: "reading", place })),
  ...upTo(targetsShown - 1).flatMap((place): Point[] => [
    { is: "before", place },
    { is: "begin", place },
  ]),
  ...upTo(targetsShown).map((place): Point => ({ is: "due", place })),
];

/** The cells of one chart: each by its name, in columns that no other chart of the page has. */
interface Place {
  readonly fact: (name: (typeof facts)[number]) => string;
  /** `place`: 1 for the target in force. */
  readonly target: (name: (typeof targetColumns)[number], place: number) => string;
  /** The column of a target over all that are known, for INDEX. */
  readonly targets: (name: (typeof targetColumns)[number]) => string;
  readonly point: (name: (typeof pointColumns)[number], index: number) => string;
}

function placeOf(index: number): Place {
  const left = firstColumn + index * (facts.length + 1);
  const letter = (names: readonly string[], name: string) =>
    columnLetter(left + names.indexOf(name));
  const of = (row: number) => `$${row}`;
  return {
    fact: (name) => `$${letter(facts, name)}${of(factRow)}`,
    target: (name, place) => `$${letter(targetColumns, name)}${of(targetRow + place - 1)}`,
    targets: (name) => {
      const column = `$${letter(targetColumns, name)}`;
      return `${column}${of(targetRow)}:${column}${of(targetRow + targetsShown - 1)}`;
    },
    point: (name, at) => `$${letter(pointColumns, name)}${of(pointRow + at)}`,
  };
}

/**
 * What the chart is drawn from. `row`: the cell with the measure's place in the workings, 0 for none; `hasTargets`: whether
 * the workbook has revised targets.
 */
export function chartCells(index: number, row: string, hasTargets: boolean): readonly CellSpec[] {
  const at = placeOf(index);
  const cell = (address: string, content: Template, isDay = false): CellSpec =>
    ours(address.replaceAll("$", ""), content, {
      ...hidden,
      ...(isDay && { numberFormat: dateFormat }),
    });
  const factCells = Object.entries(factFormulas(at, row)).map(([name, formula]) =>
    cell(at.fact(name as (typeof facts)[number]), formula)
  );
  const targetCells = upTo(targetsShown).flatMap((place) =>
    Object.entries(targetFormulas(at, place, hasTargets)).map(([name, formula]) =>
      cell(
        at.target(name as (typeof targetColumns)[number], place),
        formula,
        name === "from" || name === "due"
      )
    )
  );
  const pointCells = points.flatMap((point, of) =>
    Object.entries(pointFormulas(at, point, of, hasTargets)).map(([name, formula]) =>
      cell(at.point(name as (typeof pointColumns)[number], of), formula, name === "day")
    )
  );
  return [...factCells, ...targetCells, ...pointCells];
}

function factFormulas(
  at: Place,
  measure: string
): Readonly<Record<(typeof facts)[number], Template>> {
  const row = at.fact("row");
  const of = (name: string) => `INDEX(Work.${name},${row})`;
  const fetched = (formula: string, none = "0") => `=IF(${row}=0,${none},${formula})`;
  const family = at.fact("family");
  return {
    row: `=IF(${measure}=0,0,IF(INDEX(Work.Ok,${measure})=1,${measure},0))`,
    from: fetched(of("From")),
    to: fetched(of("To")),
    count: `=IF(${at.fact("to")}<${at.fact("from")},0,IF(${row}=0,0,COUNTIF(${places(at, "Fresh")},">0")))`,
    // A bound to keep stands for a baseline that nobody gave.
    zero: fetched(
      `IF(${family}=4,0,IF(ISNUMBER(${of("Baseline")}),${of("Baseline")},IF(ISNUMBER(${of("Target")}),${of("Target")},0)))`
    ),
    noise: fetched(
      `IFERROR(IF(${family}=1,${of("S")}*ABS(${of("SegTarget")}-${of("SegBaseline")}),0),0)`
    ),
    restsOn: fetched(readingsOfFlag(of)),
    flagged: fetched(`IF(AND(${of("State")}>=1,${of("State")}<=${attentionStates.length}),1,0)`),
    family: fetched(of("Family")),
    kind: fetched(of("Kind")),
    shape: fetched(of("Shape")),
    aimFrom: fetched(of("AimFrom")),
    who: fetched(of("Who")),
    restOf: fetched(of("RestOf")),
  };
}

/** Template text: a column of the log over the places of the measure. */
function places(at: Place, column: "Fresh" | "Value"): string {
  return `INDEX(Log.${column},${at.fact("from")}):INDEX(Log.${column},${at.fact("to")})`;
}

/** Template text: on how many of the last readings a flag rests: all without progress, or those that lie below. 0 without such a flag. */
function readingsOfFlag(of: (name: string) => string): string {
  const isIn = (...states: readonly State[]) =>
    `OR(${states.map((state) => `${of("State")}=${severity(state)}`).join(",")})`;
  const lastFew = `MIN(3,${of("Taken")})`;
  return `IF(${isIn("regressing", "stalled")},IF(${of("N")}>0,${of("Flat")},${lastFew}),IF(${isIn("behind")},${lastFew},0))`;
}

/** `key` is that of a revised target, 0 for the first one; `was`: 1 where a target was in force at this place. */
function targetFormulas(
  at: Place,
  place: number,
  hasTargets: boolean
): Readonly<Record<(typeof targetColumns)[number], Template>> {
  const row = at.fact("row");
  const key = at.target("key", place);
  const of = (own: string, revised: string) =>
    hasTargets
      ? `=IF(${row}=0,0,IF(${key}=0,${own},INDEX(Revision.${revised},MOD(${key},1000000))))`
      : `=IF(${row}=0,0,${own})`;
  const own = (name: string) => `INDEX(Work.${name},${row})`;
  const later = (name: "key" | "from") => at.target(name, place - 1);
  const latest = (before: string) => `MAXIFS(Revision.Key,Revision.Measure,${row}${before})`;
  const isFirst = place === 1;
  const search = isFirst
    ? latest("")
    : `IF(${later("key")}=0,0,${latest(`,Revision.Key,"<"&${later("from")}*1000000`)})`;
  const begins = `IF(${at.fact("shape")}=3,MAX(${at.target("from", place)},${at.fact("aimFrom")}),${at.target("from", place)})`;
  return {
    key: hasTargets ? `=IF(${row}=0,0,${search})` : "=0",
    from: of(own("Start"), "From"),
    due: of(own("Due"), "Due"),
    base: of(own("Baseline"), "SegBaseline"),
    target: of(own("Target"), "Target"),
    zero: `=IF(${row}=0,0,${clockOf(at, begins)})`,
    span: `=IF(${row}=0,1,MAX(1,${clockOf(at, at.target("due", place))}-${at.target("zero", place)}))`,
    was: isFirst
      ? `=IF(${row}=0,0,1)`
      : `=IF(${later("key")}=0,0,IF(${at.target("from", place)}<${later("from")},1,0))`,
  };
}

function clockOf(at: Place, day: string): string {
  return byNames(clock(day, { who: at.fact("who"), restOf: at.fact("restOf") }));
}

function pointFormulas(
  at: Place,
  point: Point,
  index: number,
  hasTargets: boolean
): Readonly<Record<(typeof pointColumns)[number], Template>> {
  const row = at.fact("row");
  const own = (name: (typeof pointColumns)[number]) => at.point(name, index);
  const none = "=NA()";
  const of = own("of");
  const height = `=IF(${of}=0,NA(),${own("height")}-${at.fact("zero")})`;
  const noise = (sign: string) =>
    `=IF(OR(${of}<>1,${at.fact("noise")}=0),NA(),${own("aim")}${sign}${at.fact("noise")})`;
  const series: Record<SeriesColumn, Template> = {
    ...{ above: noise("+"), below: noise("-"), aim: height },
    ...{ value: none, restsOn: none, flag: none, target: none, earlier: none },
  };
  const start = `IF(${row}=0,Aimline.Day,INDEX(Work.Start,${row}))`;
  if (point.is === "start") {
    const first = `IF(${row}=0,0,${latestBegun(at, own("day"))})`;
    return {
      key: "=0",
      day: `=${start}`,
      of: `=${first}`,
      height: aim(at, own, hasTargets),
      ...series,
    };
  }
  if (point.is === "reading")
    return readingFormulas(at, point.place, own, hasTargets, start, series);
  const { place } = point;
  const target = (name: (typeof targetColumns)[number]) => at.target(name, place);
  if (point.is === "due") {
    const mark = `=IF(${target("was")}=0,NA(),${target("target")}-${at.fact("zero")})`;
    const isInForce = place === 1;
    return {
      key: "=0",
      day: `=IF(${target("was")}=0,${start},${target("due")})`,
      of: isInForce ? `=${target("was")}` : "=0",
      height: aim(at, own, hasTargets),
      ...series,
      ...(isInForce ? { target: targetMark(at, mark) } : { earlier: targetMark(at, mark) }),
    };
  }
  const before = place + 1;
  const wasBefore = at.target("was", before);
  const day = point.is === "before" ? `${target("from")}-1` : target("from");
  return {
    key: "=0",
    day: `=IF(${wasBefore}=0,${start},${day})`,
    of: `=IF(${wasBefore}=0,0,${point.is === "before" ? before : place})`,
    height: aim(at, own, hasTargets),
    ...series,
  };
}

/** A yes and milestones have no target to mark. */
function targetMark(at: Place, mark: Template): Template {
  return `=IF(${at.fact("family")}>2,NA(),${mark.slice(1)})`;
}

function readingFormulas(
  at: Place,
  place: number,
  own: (name: (typeof pointColumns)[number]) => string,
  hasTargets: boolean,
  start: string,
  series: Readonly<Record<SeriesColumn, Template>>
): Readonly<Record<(typeof pointColumns)[number], Template>> {
  const key = own("key");
  const [fresh, values] = [places(at, "Fresh"), places(at, "Value")];
  const since = `INDEX(${at.targets("from")},${own("of")})*1000000`;
  const counted = `INDEX(${at.targets("base")},${own("of")})+SUMIFS(${values},${fresh},"<="&${key},${fresh},">="&${since})`;
  const read = `INDEX(${values},MATCH(${key},${fresh},0))`;
  return {
    key: `=IF(${at.fact("count")}<${place},0,LARGE(${fresh},${place}))`,
    day: `=IF(${key}=0,${start},INT(${key}/1000000))`,
    of: `=IF(${key}=0,0,${latestBegun(at, own("day"))})`,
    height: aim(at, own, hasTargets),
    ...series,
    value: `=IF(${key}=0,NA(),IF(${at.fact("kind")}=${kindNumber("reach")},IF(${own("of")}=0,NA(),ROUND(${counted},9)),${read})-${at.fact("zero")})`,
    restsOn: `=IF(${at.fact("restsOn")}>=${place},${own("value")},NA())`,
    flag: place === 1 ? `=IF(${at.fact("flagged")}=1,${own("value")},NA())` : "=NA()",
  };
}

/** Template text: the place of the target that was in force on a day; 0 before all that are known. */
function latestBegun(at: Place, day: string): string {
  return upTo(targetsShown)
    .reverse()
    .reduce((older, place) => `IF(${day}>=${at.target("from", place)},${place},${older})`, "0");
}

/** Where the aim line stood on the day of the point, in the unit of the measure. */
function aim(
  at: Place,
  own: (name: (typeof pointColumns)[number]) => string,
  hasTargets: boolean
): Template {
  const of = (name: (typeof targetColumns)[number]) => `INDEX(${at.targets(name)},${own("of")})`;
  const day = own("day");
  const rise = `(${of("target")}-${of("base")})`;
  const evenly = `${of("base")}+${rise}*MIN(1,MAX(0,(${clockOf(at, day)}-${of("zero")})/${of("span")}))`;
  const begun = `Revision.StepOf,${at.fact("row")},Revision.DueDay,"<="&${day}`;
  const furthest = `IF(${rise}>0,MAXIFS(Revision.Target,${begun}),MINIFS(Revision.Target,${begun}))`;
  const step = `IF(${day}>=${of("due")},${of("target")},IF(COUNTIFS(${begun})=0,${of("base")},MEDIAN(${of("base")},${of("target")},${furthest})))`;
  const moves = hasTargets ? `IF(${at.fact("shape")}=2,${step},${evenly})` : evenly;
  const family = at.fact("family");
  return `=IF(${own("of")}=0,0,IF(${family}=1,${moves},IF(${family}=2,${of("target")},IF(${family}=4,1,NA()))))`;
}

/** The target before the one in force, as texts of formulas: whether there was one, its value, and the day on which it was revised. */
export function targetBefore(index: number): Readonly<Record<"was" | "target" | "until", string>> {
  const at = placeOf(index);
  return {
    was: at.target("was", 2),
    target: at.target("target", 2),
    until: at.target("from", 1),
  };
}

/** `from` and `to`: the cells under its corners. */
export function measureChart(
  words: Catalogue,
  index: number,
  corners: { readonly from: string; readonly to: string }
): ChartSpec {
  const { planPage, headers } = words.workbook;
  const at = placeOf(index);
  const column = (name: (typeof pointColumns)[number]) =>
    `${at.point(name, 0)}:${at.point(name, points.length - 1)}`.replaceAll("$", "");
  const look: Readonly<Record<SeriesColumn, Omit<ChartSeriesSpec, "values">>> = {
    above: { name: planPage.aimAndNoise, color: colors.line, line: "dashes" },
    below: { name: planPage.aimLessNoise, color: colors.line, line: "dashes" },
    aim: { name: planPage.aimLine, color: colors.quiet, line: "dashes" },
    value: { name: headers.CheckIns.Value, color: colors.accent, line: "markers" },
    restsOn: { name: planPage.restsOn, color: colors.warning, line: "none", marker: "square" },
    flag: { name: planPage.flag, color: colors.ink, line: "none", marker: "x", isNamed: true },
    target: { name: headers.Measures.Target, color: colors.ink, line: "none", marker: "diamond" },
    earlier: {
      name: planPage.earlierTarget,
      color: colors.quiet,
      line: "none",
      marker: "triangle",
    },
  };
  return {
    name: `Measure ${index + 1}`,
    type: "line",
    title: planPage.chartTitle,
    alternativeText: planPage.chartInWords,
    ...corners,
    categories: column("day"),
    legend: "right",
    numberFormat: "+General;-General;0",
    series: seriesColumns.map((name) => ({ ...look[name], values: column(name) })),
  };
}
