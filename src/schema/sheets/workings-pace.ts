// The columns of `Work` that hold the statistics of pace: the window of seven points, the slope and its noise, the probability
// of a stall, the gap to the aim line in standard errors, and the State that they mean. The twin of domain/stall and judge.
import { rule } from "./workings-rules";
import { places } from "./workings-slots";

const residuals = Object.fromEntries(
  places.map((place) => [
    `D${place}`,
    `=IF([N]=0,"",IF([X${place}]="","",[Y${place}]-[MeanY]-[Slope]*([X${place}]-[MeanX])))`,
  ])
);

const firstPair = "([Y1]+[Y2])/2";
const laterPairs = places
  .slice(1, -1)
  .map((place) => `IF([Points]>${place},([Y${place}]+[Y${place + 1}])/2,${firstPair})`)
  .join(",");
const unlessNone = (formula: string): string => `=IF([N]=0,"",${formula})`;

export const paceColumns: Readonly<Record<string, string>> = {
  Points: "=COUNT([X1..X7])",
  MeanX: unlessNone("AVERAGE([X1..X7])"),
  MeanY: unlessNone("AVERAGE([Y1..Y7])"),
  Spread: unlessNone("DEVSQ([X1..X7])"),
  Slope: unlessNone("IF([Spread]>1E-12,SLOPE([Y1..Y7],[X1..X7]),0)"),
  ...residuals,
  Variance: unlessNone(
    "IF(AND([Points]>=3,[Spread]>1E-12),(4*[Noise]^2+SUMSQ([D1..D7]))/([Points]+2),[Noise]^2)"
  ),
  Information: unlessNone("IF([Spread]>1E-12,[Spread]/[Variance],0)"),
  Precision: unlessNone("[Information]+1/0.36"),
  Pace: unlessNone("([Slope]*[Information]+0.8/0.36)/[Precision]"),
  PStall: unlessNone("ROUND(NORMSDIST((0.5-[Pace])*SQRT([Precision])),9)"),
  PDecline: unlessNone("ROUND(NORMSDIST((0-[Pace])*SQRT([Precision])),9)"),
  Below: unlessNone(
    "(MIN(1,[X1])-[Y1]+IF([N]>1,MIN(1,[X2])-[Y2],0)+IF([N]>2,MIN(1,[X3])-[Y3],0))/MIN(3,[N])"
  ),
  WindowGap: unlessNone("ROUND([Below]*100,6)"),
  Z: unlessNone("ROUND([Below]*SQRT(MIN(3,[N]))/SQRT([Variance]),9)"),
  Drop: unlessNone(`ROUND(MAX(${firstPair},${laterPairs})-${firstPair},9)`),
  IsCount: unlessNone("IF([Noise]<=0.06,1,0)"),
  IsPastGrace: unlessNone(`IF([X1]>=${rule("graceShare")},1,0)`),
  ByPace: `=IF([N]=0,0,IF(AND([N]>=3,[PDecline]>=0.9,[Drop]>=1.96*SQRT([Variance])),2,IF(AND([N]>=IF([IsCount]=1,2,3),[IsPastGrace]=1,[WindowGap]>=${rule("tolerancePoints")},[PStall]>=0.65,[Z]>=2),3,IF(AND([IsPastGrace]=1,[WindowGap]>${rule("tolerancePoints")}),IF([Z]>=IF(OR([N]>=2,[IsCount]=1),1.64,2.58),5,7),IF(AND([N]>=2,[WindowGap]<0-${rule("tolerancePoints")},[Z]<=-1.64),10,9)))))`,
};
