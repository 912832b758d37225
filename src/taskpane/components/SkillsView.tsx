// People and skills from four sides: gaps, cover of each skill, people, readiness of teams; and the one person or skill that is open.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { say } from "../../text/catalogue";
import { skillReport, teamsOf } from "../../usecases/skills/list-skills";
import { readSkills } from "../../usecases/skills/read-skills";
import { useSkillWords } from "../skill-words";
import { useWords } from "../words";
import { Choice } from "./FormField";
import type { MorePartProps } from "./more-part";
import { gapItems, peopleItems, skillItems } from "./skill-items";
import { SearchList } from "./SearchList";
import { SkillLevel } from "./SkillLevel";
import { SkillMatrix } from "./SkillMatrix";
import { SkillOne } from "./SkillOne";
import { SkillPerson } from "./SkillPerson";
import { SkillTeams } from "./SkillTeams";
import { Step } from "./Step";
import { useReadPart } from "./use-read-part";
import { ViewSwitch } from "./ViewSwitch";

const sides = ["gaps", "cover", "people", "teams"] as const;
type Side = (typeof sides)[number];

/** What is open, and from which entry of a list. */
type Opened =
  | { readonly kind: "person"; readonly id: string; readonly skill: string; readonly from: string }
  | { readonly kind: "skill"; readonly skill: string; readonly from: string };

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function SkillsView(props: MorePartProps) {
  const { desk, me, today } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useSkillWords();
  const [side, setSide] = useState<Side>("gaps");
  const [team, setTeam] = useState("");
  const [opened, setOpened] = useState<Opened | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const load = useCallback(() => readSkills(undefined, words), [words]);
  const part = useReadPart(load, said.reading, props);
  const { result: read } = part;
  const report = useMemo(
    () => (read === null ? null : skillReport(read, team === "" ? null : team)),
    [read, team]
  );
  const items = useMemo(() => {
    if (read === null || report === null) return [];
    if (side === "gaps") return gapItems(report, words, said);
    return side === "cover"
      ? skillItems(report, words, said)
      : peopleItems(read, team, words, said);
  }, [read, report, side, team, words, said]);
  if (read === null || report === null) return part.waiting;
  const written = part.writtenAt("list");
  const open = (next: Opened | null): void => {
    setCameFrom(next === null ? (opened?.from ?? null) : null);
    setOpened(next);
    part.forget();
  };
  const pick = (id: string): void => {
    if (side === "cover") return open({ kind: "skill", skill: id, from: id });
    const [personId = "", skill = ""] = id.split("\n");
    open({ kind: "person", id: personId, skill, from: id });
  };
  const form = { read, desk, me, today, onWritten: written };
  const top = (
    <>
      {part.failed}
      {part.noticeAt("list")}
    </>
  );
  if (opened?.kind === "person")
    return (
      <SkillPerson
        key={opened.id}
        {...form}
        personId={opened.id}
        skill={opened.skill}
        notice={top}
        onBack={() => open(null)}
      />
    );
  const situation = report.skills.find(
    ({ skill }) => opened?.kind === "skill" && skill === opened.skill
  );
  if (situation !== undefined)
    return (
      <SkillOne
        key={situation.skill}
        {...{ situation, report }}
        onBack={() => open(null)}
        onPerson={(id) =>
          open({ kind: "person", id, skill: situation.skill, from: situation.skill })
        }
      />
    );
  const teams = teamsOf(read.record);
  const isEmpty = read.record.skills.length === 0;
  return (
    <>
      {top}
      {isEmpty ? (
        <p className={styles.line}>{said.noSkills}</p>
      ) : (
        <>
          <ViewSwitch<Side>
            label={said.look}
            views={sides.map((view) => ({ view, label: said[view] }))}
            shown={side}
            onShow={(next) => {
              setSide(next);
              setCameFrom(null);
            }}
          />
          {teams.length > 1 && side !== "teams" && (
            <Choice
              label={said.team}
              value={team}
              options={[
                { value: "", label: said.everyTeam },
                ...teams.map((value) => ({ value, label: value })),
              ]}
              onChange={setTeam}
            />
          )}
          {side === "teams" ? (
            <SkillTeams teams={report.teams} />
          ) : items.length === 0 ? (
            <p className={styles.line}>{said.noGaps}</p>
          ) : (
            <SearchList
              said={said}
              key={`${side} ${team}`}
              label={said[side]}
              {...{ items, cameFrom }}
              onPick={pick}
            />
          )}
          {report.notCounted > 0 && (
            <p className={styles.line}>
              {say(words.skillSentences.notCounted, {
                count: report.notCounted,
                column: words.workbook.headers.Skills.Fate,
                sheet: words.workbook.sheets.Skills.tab,
              })}
            </p>
          )}
        </>
      )}
      {isEmpty && (
        <Step title={said.set}>
          <SkillLevel {...form} person={null} skill="" />
        </Step>
      )}
      {!isEmpty && <SkillMatrix {...{ me, desk, today }} onWritten={written} />}
    </>
  );
}
