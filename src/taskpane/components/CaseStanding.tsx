// How a case stands: its State, what is missing, the two tools that fit, and how each tool that was begun stands, with its printable page.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CaseTool } from "../../domain/case-tool";
import { toolsNeeded } from "../../domain/problem-case";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { sayFit, sayMissing } from "../../text/say-case";
import { makeCasePage } from "../../usecases/problem-case/make-case-page";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import { useCaseWords } from "../case-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { Step } from "./Step";

export interface CaseStandingProps {
  readonly one: ReadCase;
  readonly onMade: () => void;
}

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "10px" },
  tool: { display: "grid", rowGap: "4px", justifyItems: "start" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function CaseStanding({ one, onMade }: CaseStandingProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCaseWords();
  const { task, run } = useTask<readonly string[]>();
  const { state, tools } = one;
  const { caseTools, toolStates } = words;
  const [missing = "", ...fits] = sayStanding(one, words);
  const make = (tool: CaseTool): void =>
    run(async () => {
      const made = await makeCasePage({ caseId: one.of.id, tool }, words);
      onMade();
      return made;
    });
  return (
    <Step title={said.stands}>
      <Notice kind={state === "complete" ? "success" : "note"} title={missing}>
        {fits.length === 0 ? undefined : <Sentences sentences={fits} />}
      </Notice>
      {tools.length > 0 && (
        <ul className={styles.list}>
          {tools.map(([tool, how]) => (
            <li key={tool} className={styles.tool}>
              <span>
                {say(words.toolMissing, { tool: caseTools[tool], state: toolStates[how] })}
              </span>
              {/* Not disabled while it works, which would lose the focus; a second press does nothing then. */}
              <Button size="small" onClick={() => make(tool)}>
                {say(said.pageOf, { tool: caseTools[tool] })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {task.phase === "busy" && <p className={styles.line}>{pane.working}</p>}
      {task.phase === "done" && <Notice kind="success" title={task.result.join(" ")} />}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </Step>
  );
}

/** What is missing; and which tools fit, as long as two are not finished. */
export function sayStanding(
  { missing, fit, finished }: ReadCase,
  words: Catalogue
): readonly string[] {
  const { caseSentences, caseFits } = words;
  return [
    missing.length === 0
      ? caseSentences.nothingMissing
      : say(caseSentences.missing, { missing: sayMissing(missing, words) }),
    ...(fit === null || finished >= toolsNeeded
      ? []
      : [say(caseSentences.fits, { tools: sayFit(fit, words), reason: caseFits[fit] })]),
  ];
}
