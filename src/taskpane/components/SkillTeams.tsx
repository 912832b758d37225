// Whether each team has somebody at the level that teams need, and which skills nobody has.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TeamReadiness } from "../../domain/team-readiness";
import { say } from "../../text/catalogue";
import { useSkillWords } from "../skill-words";
import { sayNumbered, useWords } from "../words";
import { StandMark } from "./StandMark";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
  team: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export function SkillTeams({ teams }: { readonly teams: readonly TeamReadiness[] }) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useSkillWords();
  const members = { One: said.membersOne, Many: said.membersMany };
  const isAsked = teams.some(({ readiness }) => readiness !== null);
  const { sheets, headers } = words.workbook;
  if (teams.length === 0)
    return <p className={styles.line}>{say(said.noTeams, { sheet: sheets.People.tab })}</p>;
  const asked = { column: headers.SkillList.TeamLevel, sheet: sheets.SkillList.tab };
  return (
    <>
      <p className={styles.line}>{isAsked ? said.readiness : say(said.notJudged, asked)}</p>
      <ul className={styles.list} aria-label={said.teams}>
        {teams.map(({ team, people, readiness, missing }) => (
          <li key={team} className={styles.team}>
            <span className={styles.name}>{team}</span>
            <span className={styles.line}>{sayNumbered(members, people, words.language)}</span>
            {missing.length > 0 && (
              <span className={styles.line}>
                {say(said.nobodyFor, { skills: missing.join(", ") })}
              </span>
            )}
            {readiness !== null && (
              <span>
                <StandMark
                  label={words.readinesses[readiness]}
                  tone={readiness === "ready" ? "good" : readiness === "missing" ? "alarm" : "open"}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
