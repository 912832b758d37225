// The columns of `Work` that weigh the stories of the window (still moves; never moved; moved, then no more) and say which State the
// pace means: the twin of domain/stall and domain/pace-state, with the numbers of domain/stall-rule. Sums over cells only.
import { windowSize } from "../../domain/measure-facts";
import { mostErrors } from "../../domain/stall";
import { stallRule } from "../../domain/stall-rule";
import { severity } from "../../domain/states";
import type { State } from "../../domain/states";
import { rule } from "./workings-rules";
import { allOf, places } from "./workings-slots";

const r = stallRule;
const ys = `[${allOf("Y")}]`;
const xs = `[${allOf("X")}]`;
const state = (of: State): number => severity(of);
const tolerance = rule("tolerancePoints");

const unlessNone = (formula: string): string => `=IF([N]=0,"",${formula})`;
const slope = (product: string, spread: string): string =>
  `IF(${spread}>1E-12,${product}/${spread},0)`;
// Never ^2 of what a reading decides: LibreOffice makes #NUM! of a square too small for a number, which a product takes for 0.
const misfit = (scatter: string, b: string, product: string, spread: string): string =>
  `MAX(0,${scatter}-2*${b}*${product}+${b}*${b}*${spread})`;

/** Numbers of readings that a stretch without progress may have when there was progress before it. */
const flats = places.filter((m) => m >= r.fewestFlat && m < windowSize);
const [fewest = r.fewestFlat] = flats;
const eachFlat = (letters: string, formula: (m: number) => string): Record<string, string> =>
  Object.fromEntries(
    flats.map((m) => [`${letters}${m}`, `=IF([N]<=${m},"",${formula(m).replace(/#/g, String(m))})`])
  );
const headN = (m: number): string => `([N]+${r.baselineWeight - m})`;

/** For each length m: spread, product and slope of the tail and of the readings before it, and what the two lines leave over. */
const brokenColumns: Readonly<Record<string, string>> = {
  ...eachFlat("TailX", () => "DEVSQ([X1..X#])"),
  ...eachFlat("TailXY", () => "SUMPRODUCT([X1..X#],[Y1..Y#])-SUM([X1..X#])*SUM([Y1..Y#])/#"),
  ...eachFlat("TailB", () => `MIN(${r.flatPace},${slope("[TailXY#]", "[TailX#]")})`),
  ...eachFlat("HeadX", (m) => `[SumXX]-SUMSQ([X1..X#])-([SumX]-SUM([X1..X#]))^2/${headN(m)}`),
  ...eachFlat(
    "HeadXY",
    (m) =>
      `[SumXY]-SUMPRODUCT([X1..X#],[Y1..Y#])-([SumX]-SUM([X1..X#]))*([SumY]-SUM([Y1..Y#]))/${headN(m)}`
  ),
  ...eachFlat("HeadB", () => `MAX(${r.formerPace},${slope("[HeadXY#]", "[HeadX#]")})`),
  ...eachFlat(
    "Broken",
    (m) =>
      `ROUND(${misfit("DEVSQ([Y1..Y#])", "[TailB#]", "[TailXY#]", "[TailX#]")}+${misfit(
        `[SumYY]-SUMSQ([Y1..Y#])-([SumY]-SUM([Y1..Y#]))*([SumY]-SUM([Y1..Y#]))/${headN(m)}`,
        "[HeadB#]",
        "[HeadXY#]",
        "[HeadX#]"
      )},12)`
  ),
};
const brokens = `[Broken${fewest}..Broken${windowSize - 1}]`;
const known = `${r.noiseWeight}*[Noise]^2`;
const gapAt = (place: number): string => `MIN(1,[X${place}])-[Y${place}]`;

const firstPair = "([Y1]+[Y2])/2";
const laterPairs = places
  .slice(1, -1)
  .map((place) => `IF([Points]>${place},([Y${place}]+[Y${place + 1}])/2,${firstPair})`)
  .join(",");

const stalled = `AND([N]>=IF([IsCount]=1,2,3),[X1]>=${r.stalledFrom},[GapOfTwo]>=${r.tolerances}*${tolerance},[IsTwiceBelow]=1,[Odds]>=${r.odds},[Errors]>=[Needed])`;
const regressing = `AND([N]>=3,[Drop]>=ROUND(${r.regressingErrors}*[S],9))`;
const behind = `OR([IsFarBelow]=1,[Z]>=IF(OR([N]>=2,[IsCount]=1),${r.behindErrors},${r.beyondDoubt}))`;
const below = `AND([X1]>=${rule("graceShare")},OR([WindowGap]>${tolerance},[IsFarBelow]=1))`;
const ahead = `AND([N]>=2,[WindowGap]<0-${tolerance},[Z]<=0-${r.behindErrors})`;

export const paceColumns: Readonly<Record<string, string>> = {
  Points: `=COUNT(${xs})`,
  IsCount: unlessNone(`IF([Noise]<=${r.countNoise},1,0)`),
  SumX: unlessNone(`SUM(${xs})`),
  SumY: unlessNone(`SUM(${ys})`),
  SumXX: unlessNone(`SUMSQ(${xs})`),
  SumXY: unlessNone(`SUMPRODUCT(${xs},${ys})`),
  SumYY: unlessNone(`SUMSQ(${ys})`),
  Spread: unlessNone(`[SumXX]-[SumX]^2/([N]+${r.baselineWeight})`),
  Product: unlessNone(`[SumXY]-[SumX]*[SumY]/([N]+${r.baselineWeight})`),
  Scatter: unlessNone(`[SumYY]-[SumY]*[SumY]/([N]+${r.baselineWeight})`),
  Slope: unlessNone(slope("[Product]", "[Spread]")),
  Moving: unlessNone(misfit("[Scatter]", `MAX(${r.movingPace},[Slope])`, "[Product]", "[Spread]")),
  Never: unlessNone(misfit("[Scatter]", `MIN(${r.flatPace},[Slope])`, "[Product]", "[Spread]")),
  ...brokenColumns,
  Break: unlessNone(
    `IF([N]<=${fewest},0,IF(MIN(${brokens})<ROUND([Never],12),${fewest - 1}+MATCH(MIN(${brokens}),${brokens},0),0))`
  ),
  Flat: unlessNone("IF([Break]=0,[N],[Break])"),
  Misfit: unlessNone(`IF([Break]=0,[Never],MIN(${brokens}))`),
  S: unlessNone(`SQRT((${known}+[Misfit])/([N]+${r.noiseWeight - 1}))`),
  Odds: unlessNone(`ROUND(([N]+${r.noiseWeight})/2*LN((${known}+[Moving])/(${known}+[Misfit])),9)`),
  PStall: unlessNone("ROUND(1/(1+EXP(0-[Odds])),9)"),
  Level: unlessNone(`SUM(INDEX(${ys},1):INDEX(${ys},[Flat]))/[Flat]`),
  OfBaseline: unlessNone(`IF([IsCount]=1,0,${r.baselineError})`),
  LevelError: unlessNone("[S]*SQRT(1/[Flat]+[OfBaseline])"),
  Errors: unlessNone(`ROUND(((MIN(1,[X1])-[Level])*100-${tolerance})/100/[LevelError],9)`),
  Looks: unlessNone(
    `IF([N]<${windowSize},[N],${windowSize}+${windowSize - 1}*[X${windowSize}]/MAX(1E-9,[X1]-[X${windowSize}]))`
  ),
  Needed: unlessNone(
    `ROUND(${r.errorsAtStart}*(1-MIN(1,[X1]))+${r.errorsPerLog}*LN(MAX(3,[Looks])/3)+IF([Break]=0,0,IF(ROUND([Level],9)>0,${r.errorsOfMover},0)),9)`
  ),
  LastGap: unlessNone(`ROUND((${gapAt(1)})*100,6)`),
  GapOfTwo: unlessNone(`ROUND((${gapAt(1)}+IF([N]>1,${gapAt(2)},0))/MIN(2,[N])*100,6)`),
  IsTwiceBelow: unlessNone(
    `IF(AND(ROUND(${gapAt(1)},9)>=0,IF([N]>1,ROUND(${gapAt(2)},9)>=0,TRUE)),1,0)`
  ),
  Below: unlessNone(`(${gapAt(1)}+IF([N]>1,${gapAt(2)},0)+IF([N]>2,${gapAt(3)},0))/MIN(3,[N])`),
  WindowGap: unlessNone("ROUND([Below]*100,6)"),
  Z: unlessNone(
    `MAX(0-${mostErrors},MIN(${mostErrors},ROUND([Below]/([S]*SQRT(1/MIN(3,[N])+[OfBaseline])),9)))`
  ),
  Drop: unlessNone(`ROUND(MAX(${firstPair},${laterPairs})-${firstPair},9)`),
  IsFarBelow: unlessNone(
    `IF(AND([IsCount]=1,[LastGap]>${r.tolerances}*${tolerance},ROUND([Y1]-IF([N]>1,[Y2],0),9)<=0),1,0)`
  ),
  ByPace: `=IF([N]=0,0,IF(${stalled},IF(${regressing},${state("regressing")},${state("stalled")}),IF(${below},IF(${behind},${state("behind")},${state("watch")}),IF(${ahead},${state("ahead")},${state("onTrack")}))))`,
};
