// One person: each skill with the level, what is next about it, and the form that sets a level.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { level, skillGap } from "../../domain/skill";
import type { PlacedSkill } from "../../domain/skill-list";
import { skillNext } from "../../domain/skill-next";
import { say } from "../../text/catalogue";
import { assessedDay } from "../../usecases/skills/read-skills";
import { sayDay } from "../day-words";
import { useSkillWords } from "../skill-words";
import { sayNumbered, useWords } from "../words";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import { SkillLevel, type SkillLevelProps } from "./SkillLevel";
import { StandMark, type Tone } from "./StandMark";
import { Step } from "./Step";

export interface SkillPersonProps extends Omit<SkillLevelProps, "person"> {
  readonly personId: string;
  /** What was just written. */
  readonly notice: ReactNode;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function SkillPerson({ personId, notice, onBack, ...form }: SkillPersonProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useSkillWords();
  const { read } = form;
  const [skill, setSkill] = useState(form.skill);
  /** Another number for each pick: the form begins anew then, and takes the focus. */
  const [picks, setPicks] = useState(0);
  const at = read.record.people.findIndex(({ id }) => id === personId);
  const person = read.record.people[at];
  const own = useMemo(
    () => read.placed.filter((one) => one.fate === "counted" && one.person === at),
    [read, at]
  );
  const markOf = ({ row }: PlacedSkill): { label: string; tone: Tone } => {
    const [gap, required] = [skillGap(row), level(row.required) ?? 0];
    if (level(row.actual) === null) return { label: said.notAssessed, tone: "open" };
    if (required === 0 || gap === null) return { label: said.notAsked, tone: "open" };
    if (gap === 0) return { label: said.reached, tone: "good" };
    const missing = { One: said.missingOne, Many: said.missingMany };
    return { label: sayNumbered(missing, gap, words.language), tone: "alarm" };
  };
  const levelOf = ({ row }: PlacedSkill): string => {
    const [actual, required] = [level(row.actual), level(row.required)];
    if (actual === null) return required === null ? "" : say(said.required, { required });
    return required === null || required === 0
      ? say(said.levelAlone, { actual })
      : say(said.level, { actual, required });
  };
  const seenOf = (placed: PlacedSkill): string => {
    const day = assessedDay(placed);
    if (day === null) return "";
    const told = say(said.assessed, { day: sayDay(day), who: placed.row.assessedBy || "–" });
    return placed.row.evidence === "" ? told : `${told}: ${placed.row.evidence}`;
  };
  const gaps = own.filter(({ row }) => (skillGap(row) ?? 0) > 0).length;
  return (
    <OpenedOne
      back={said.back}
      onBack={onBack}
      name={`${person?.name ?? ""} (${personId})`}
      stand={{
        label: sayNumbered(
          { One: said.gapCountOne, Many: said.gapCountMany },
          gaps,
          words.language
        ),
        tone: gaps > 0 ? "alarm" : "good",
      }}
      facts={person === undefined || person.team === "" ? [] : [[said.team, person.team]]}
    >
      {notice}
      <Step title={said.levels}>
        {own.length === 0 && <p className={styles.line}>{said.noLevels}</p>}
        <PickList
          items={own.map((placed) => {
            const next = skillNext(placed, read.asOf);
            return {
              id: placed.row.skill,
              title: placed.row.skill,
              text: levelOf(placed),
              more: [next === null ? "" : words.skillNexts[next], seenOf(placed)],
              mark: <StandMark {...markOf(placed)} />,
            };
          })}
          onPick={(picked) => {
            setSkill(picked);
            setPicks(picks + 1);
          }}
        />
      </Step>
      <Step title={said.set}>
        <SkillLevel
          key={`${picks} ${skill}`}
          {...form}
          skill={skill}
          person={personId}
          takesFocus={picks > 0}
        />
      </Step>
    </OpenedOne>
  );
}
