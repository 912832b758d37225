// One decision: what is suggested and on which readings it rests, the four choices, and what the chosen one asks for. What is written is
// said first; what does not fit is refused by the use case in words.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { decisionOf, type LookedAt, lookedAt, suggestions } from "../../domain/decision";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { decide } from "../../usecases/decide/decide";
import type { OpenDecision } from "../../usecases/decide/read-open-decisions";
import { sayDay } from "../day-words";
import { useDecideWords } from "../decide-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { EvidenceTable } from "./EvidenceTable";
import { Failure } from "./Failure";
import { Choice, TextBox } from "./FormField";
import { FurtherCoaching, actionFrom, noCoaching, practiceFrom } from "./FurtherCoaching";
import { Notice } from "./Notice";
import { RadioList } from "./RadioList";
import { Sentences } from "./Sentences";
import { StateMark } from "./StateMark";

export interface DecisionFormProps {
  readonly of: OpenDecision;
  readonly asOf: number;
  readonly by: string;
  /** The device knows who sits here: nobody is asked. */
  readonly hasName: boolean;
  /** Whose it is, its State and its readings stand above already. */
  readonly isBelowFlag?: boolean;
  readonly onName: (name: string) => void;
  /** Gets the decision in words. */
  readonly onDecided: (decision: string, back: Done["back"]) => void;
  readonly onSkip: () => void;
}

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  about: { display: "grid", rowGap: "2px", overflowWrap: "anywhere" },
  learner: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  suggested: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export function DecisionForm(props: DecisionFormProps) {
  const { of, asOf, by, hasName, isBelowFlag = false, onName, onDecided, onSkip } = props;
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useDecideWords();
  const [what, setWhat] = useState(of.suggestion);
  const [at, setAt] = useState<LookedAt>(of.at);
  const [how, setHow] = useState("");
  const [why, setWhy] = useState("");
  const [coaching, setCoaching] = useState(noCoaching(asOf));
  const { task, run } = useTask<void>();
  const decision = decisionOf(what, at);
  const asksWhy = of.askReason.includes(decision);
  const isCoaching = what === "furtherCoaching";
  const practice = isCoaching ? practiceFrom(coaching, asOf) : null;
  const action = isCoaching ? actionFrom(coaching, asOf) : null;
  const write = (): void =>
    run(async () => {
      const { back } = await decide(
        {
          ...{ measureId: of.measureId, on: of.on, seen: null, what, practice, action },
          at: what === "lookAgain" ? at : null,
          how: what === "recognise" ? how.trim() : "",
        },
        { today: asOf, by: by.trim(), why: asksWhy ? why.trim() : "" },
        words
      );
      onDecided(words.decisions[decision], back);
    });
  const day = sayDay(of.on);
  const preview = [
    say(said.preview, { day, decision: words.decisions[decision] }),
    ...(practice === null
      ? []
      : [
          say(said.previewPractice, {
            ...{ task: practice.skill, scale: words.practiceScales[practice.scale] },
            day: sayDay(practice.start),
          }),
        ]),
    ...(action === null
      ? []
      : [
          say(said.previewAction, {
            ...{ action: action.action, owner: words.owners[action.owner] },
            day: sayDay(action.due),
          }),
        ]),
  ];
  return (
    <div className={styles.form}>
      {!isBelowFlag && (
        <div className={styles.about}>
          <bdi className={styles.learner}>{of.learner}</bdi>
          <bdi>{of.measure}</bdi>
        </div>
      )}
      <div className={styles.card}>
        {!isBelowFlag && (
          <div>
            <StateMark state={of.state} word={words.states[of.state]} />
          </div>
        )}
        <p className={styles.suggested}>
          {say(said.suggested, { suggestion: words.suggestions[of.suggestion] })}
        </p>
        <p className={styles.line}>{say(said.since, { why: words.decisionWhys[of.why] })}</p>
        {!isBelowFlag && <EvidenceTable evidence={of.evidence} />}
      </div>
      <RadioList
        label={said.choose}
        value={what}
        onChange={setWhat}
        options={suggestions.map((value) => ({
          value,
          label:
            value === of.suggestion
              ? `${words.suggestions[value]} (${said.isSuggested})`
              : words.suggestions[value],
          hint: said[`${value}Hint`],
        }))}
      />
      {what === "recognise" &&
        (of.isExecutive ? (
          <p className={styles.line}>{said.executive}</p>
        ) : (
          <TextBox isLong label={said.how} hint={said.howHint} value={how} onChange={setHow} />
        ))}
      {isCoaching && <FurtherCoaching asOf={asOf} value={coaching} onChange={setCoaching} />}
      {what === "lookAgain" && (
        <Choice
          label={said.about}
          hint={words.lookAgainSteps[at]}
          value={at}
          onChange={(value) => setAt(lookedAt.find((one) => one === value) ?? at)}
          options={lookedAt.map((value) => ({ value, label: said[aboutWords[value]] }))}
        />
      )}
      {asksWhy && (
        <TextBox
          isLong
          label={said.why}
          hint={say(said.whyHint, {
            ...{ decision: words.decisions[decision], state: words.states[of.state] },
          })}
          value={why}
          onChange={setWhy}
        />
      )}
      {!hasName && <TextBox label={said.decidedBy} value={by} onChange={onName} />}
      <Notice kind="note" title={pane.setUpWritten}>
        <Sentences sentences={preview} />
      </Notice>
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={task.phase === "busy"} onClick={write}>
          {task.phase === "busy" ? pane.working : pane.write}
        </Button>
        <Button disabledFocusable={task.phase === "busy"} onClick={onSkip}>
          {said.skip}
        </Button>
      </div>
    </div>
  );
}

const aboutWords = {
  need: "aboutNeed",
  agreement: "aboutAgreement",
  otherHelp: "aboutOtherHelp",
  close: "aboutClose",
} as const satisfies Readonly<Record<LookedAt, string>>;
