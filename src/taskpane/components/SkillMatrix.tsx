// The matrix as a sheet, made when somebody asks for it. What was typed into the one that is there comes into Skills first.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Done } from "../../usecases/change/done";
import type { Desk } from "../../usecases/read-desk";
import { showMatrix } from "../../usecases/skills/show-matrix";
import type { Me } from "../me";
import { useSkillWords } from "../skill-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { TextBox } from "./FormField";
import { Step } from "./Step";

export interface SkillMatrixProps {
  readonly me: Me | null;
  readonly desk: Desk;
  readonly today: number;
  readonly onWritten: (done: Done) => void;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function SkillMatrix({ me, desk, today, onWritten }: SkillMatrixProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useSkillWords();
  const [why, setWhy] = useState("");
  const { task, run } = useTask<void>();
  const by = desk.people.find(({ id }) => id === me?.personId)?.name ?? me?.role ?? "";
  const make = (): void =>
    run(async () => {
      const done = await showMatrix({ today, by, why: why.trim() }, words);
      setWhy("");
      onWritten(done);
    });
  return (
    <Step title={said.matrix}>
      <p className={styles.line}>{said.matrixHint}</p>
      <TextBox label={said.typed} hint={said.typedHint} value={why} onChange={setWhy} />
      <Button disabledFocusable={task.phase === "busy"} onClick={make}>
        {task.phase === "busy" ? pane.working : said.makeMatrix}
      </Button>
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </Step>
  );
}
