// The columns of `Work` behind the badge "Target to review", the twin of domain/target-review, and the day since when there is no progress.
// They read the columns of pace in the same row: nothing here looks through the log again.
import { stallRule } from "../../domain/stall-rule";
import { severity } from "../../domain/states";
import { reviewRule } from "../../domain/target-review";
import { rule } from "./workings-rules";
import { allOf } from "./workings-slots";

const r = stallRule;
const before = reviewRule.checkInsBefore;
const [last, previous] = [before + 1, before + 2];
const tolerance = rule("tolerancePoints");
const ys = `[${allOf("Y")}]`;
const gapAt = (place: number): string => `(MIN(1,[X${place}])-[Y${place}])`;
const flatThen = `([Flat]-${before})`;
const levelThen = `SUM(INDEX(${ys},${last}):INDEX(${ys},[Flat]))/${flatThen}`;
const enough = `[N]>=IF([IsCount]=1,${2 + before},${3 + before})`;
const isLow = [
  `[X${last}]>=${r.stalledFrom}`,
  `[Flat]>${before}`,
  `ROUND(${gapAt(last)},9)>=0`,
  `ROUND(${gapAt(previous)},9)>=0`,
  `ROUND((${gapAt(last)}+${gapAt(previous)})/2*100,6)>=${r.tolerances}*${tolerance}`,
].join(",");
const found = `ROUND(((MIN(1,[X${last}])-${levelThen})*100-${tolerance})/100/([S]*SQRT(1/${flatThen}+[OfBaseline])),9)`;
const needed = `ROUND(${r.errorsAtStart}*(1-MIN(1,[X${last}]))+${r.errorsPerLog}*LN(MAX(3,[Looks]-${before})/3)+IF([Break]=0,0,IF(ROUND([Level],9)>0,${r.errorsOfMover},0)),9)`;
const isRunning = `AND([State]>=${severity("regressing")},[State]<=${severity("ahead")},[State]<>${severity("pastDue")})`;

export const reviewColumns: Readonly<Record<string, string>> = {
  FlatFrom: `=IF([N]=0,0,INT(INDEX([${allOf("K")}],[Flat])/1000000))`,
  WasStalled: `=IF([N]=0,0,IF(${enough},IF(AND(${isLow}),IF(${found}>=${needed},1,0),0),0))`,
  IsSteep: `=IF([N]=0,0,IF([X1]<${reviewRule.steepFrom},0,IF(ROUND(1-SUM([Y1..Y3])/MIN(3,[N])-${reviewRule.steepPace}*(1-MIN(1,[X1])),9)>0,1,0)))`,
  ToReview: `=IF([N]=0,0,IF([State]=${severity("achieved")},IF([X1]<${reviewRule.early},1,0),IF(${isRunning},IF(OR([IsSteep]=1,AND([WasStalled]=1,[State]<=${severity("stalled")})),1,0),0)))`,
};
