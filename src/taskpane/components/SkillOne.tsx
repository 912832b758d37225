// One skill: how it is covered, who could show it to others, who could be cross-trained, and who is below the level asked.
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../text/catalogue";
import type { SkillReport, SkillSituation } from "../../usecases/skills/list-skills";
import { useSkillWords } from "../skill-words";
import { useWords } from "../words";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import { coverMark, sayAlone, sayCoverage } from "./skill-items";
import { StandMark } from "./StandMark";
import { Step } from "./Step";

export interface SkillOneProps {
  readonly situation: SkillSituation;
  readonly report: SkillReport;
  readonly onBack: () => void;
  readonly onPerson: (id: string) => void;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export function SkillOne({ situation, report, onBack, onPerson }: SkillOneProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useSkillWords();
  const { skill, couldShow, couldBeCrossTrained } = situation;
  const below = report.gaps.filter((gap) => gap.skill.toLowerCase() === skill.toLowerCase());
  return (
    <OpenedOne
      back={said.back}
      onBack={onBack}
      name={skill}
      stand={coverMark(situation, words)}
      facts={[
        [said.cover, sayAlone(situation, words, said)],
        [words.workbook.headers.SkillList.Coverage, sayCoverage(situation, said)],
      ]}
    >
      <Step title={said.trainers}>
        <p className={styles.line}>{couldShow.join(", ") || said.none}</p>
      </Step>
      <Step title={said.crossTrain}>
        <p className={styles.line}>{couldBeCrossTrained.join(", ") || said.none}</p>
      </Step>
      <Step title={said.needs}>
        {below.length === 0 && <p className={styles.line}>{said.noneBelow}</p>}
        <PickList
          items={below.map(({ personId, person, required, actual, next }) => ({
            id: personId,
            title: `${person} (${personId})`,
            text: next === null ? "" : words.skillNexts[next],
            more: [],
            mark: (
              <StandMark
                label={say(said.level, { actual: actual ?? said.notAssessed, required })}
                tone={actual === null ? "open" : "alarm"}
              />
            ),
          }))}
          onPick={onPerson}
        />
      </Step>
    </OpenedOne>
  );
}
