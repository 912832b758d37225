// What a new aim asks for in a week, in words: said politely while it is typed.
import { say } from "../../text/catalogue";
import { type Aim, aimPace } from "../../domain/aim-pace";
import type { MeasureCase } from "../../domain/measure-case";
import { isMoving } from "../../domain/measure-kind";
import type { SeenMeasure } from "../../domain/measure-lights";
import { useAimWords } from "../aim-words";
import { sayDay } from "../day-words";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";

export interface AimPaceLineProps {
  readonly of: MeasureCase;
  readonly seen: readonly SeenMeasure[];
  readonly today: number;
  readonly aim: Aim;
  readonly withUnit: (value: number) => string;
}

/** Paces nearer than this are the same: the light of a measure says so, too. */
const nothing = 1e-9;

export function AimPaceLine({ of, seen, today, aim, withUnit }: AimPaceLineProps) {
  const said = useAimWords();
  const pace = aimPace(of, seen, today, aim);
  if (!isMoving(of.measure.kind)) return <Notice kind="note" title={said.paceBound} />;
  if (pace === null) return <Notice kind="note" title={said.paceNothing} />;
  const best = { best: withUnit(pace.best) };
  const isTooFast = pace.best > 0 && pace.perWeek > pace.best + nothing;
  const beside =
    pace.best === 0 ? said.paceNone : say(isTooFast ? said.paceTooFast : said.paceBest, best);
  return (
    <Notice kind="note" title={`${withUnit(pace.perWeek)} ${said.perWeek.toLowerCase()}`}>
      <Sentences
        sentences={[
          say(said.paceFrom, {
            stands: withUnit(pace.stands),
            target: withUnit(aim.target),
            day: sayDay(aim.due),
            pace: withUnit(pace.perWeek),
            before: withUnit(pace.nowPerWeek),
          }),
          beside,
        ]}
      />
    </Notice>
  );
}
