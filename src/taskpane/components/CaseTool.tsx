// Work with a tool of a case: what its tools hold so far, and a form with the few fields of one tool. The two that fit are named first.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CaseTool as Tool } from "../../domain/case-tool";
import { caseTools } from "../../domain/case-tool";
import { usualCategories } from "../../domain/fishbone";
import { toolsOfFit } from "../../domain/problem-case";
import { say } from "../../text/catalogue";
import { addRows } from "../../usecases/problem-case/add-rows";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import { headerOf, readField, toolFields } from "../../usecases/problem-case/tool-fields";
import { useCaseWords } from "../case-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CaseToolField } from "./CaseToolField";
import { Failure } from "./Failure";
import { Choice } from "./FormField";
import { Step } from "./Step";

export interface CaseToolProps {
  readonly one: ReadCase;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: readonly string[]) => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "10px" },
  list: {
    margin: 0,
    paddingLeft: "18px",
    display: "grid",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

export function CaseTool({ one, today, by, onWritten }: CaseToolProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCaseWords();
  const fitting: readonly Tool[] = one.fit === null ? [] : toolsOfFit[one.fit];
  const offered = [...new Set([...fitting, ...caseTools])];
  const [tool, setTool] = useState<Tool>(offered[0] ?? "fishbone");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { task, run, reset } = useTask<void>();
  const { fields } = toolFields[tool];
  const entries = one.entries.filter((entry) => entry.tool === tool);
  const isSaid = fields.every(
    ({ name, isNeeded }) => !isNeeded || (typed[name] ?? "").trim() !== ""
  );
  // In French one writes decimal commas; the file that is made of the form says so by what would stand between its columns.
  const delimiter = words.language === "fr" ? ";" : ",";
  const unread = fields
    .filter(({ kind }) => kind === "count")
    .map((field) => ({ text: (typed[field.name] ?? "").trim(), field }))
    .find(({ text, field }) => readField(field, text, words, delimiter).kind === "unfit");
  const add = (): void =>
    run(async () => {
      const file = {
        ...{ source: "", firstRow: 0, delimiter },
        rows: [
          fields.map(({ name }) => name),
          fields.map(({ name }) => (typed[name] ?? "").trim()),
        ],
      };
      const request = { caseId: one.of.id, tool, file };
      const done = await addRows(request, { today, by, why: "" }, words);
      setTyped({});
      onWritten(done);
    });
  return (
    <Step title={said.row}>
      <div className={styles.form}>
        <Choice
          label={said.tool}
          value={tool}
          onChange={(value) => {
            setTool(offered.find((each) => each === value) ?? tool);
            setTyped({});
            reset();
          }}
          options={offered.map((each) => {
            const name = words.caseTools[each];
            return {
              value: each,
              label: fitting.includes(each) ? say(said.fits, { tool: name }) : name,
            };
          })}
        />
        {entries.length > 0 && (
          <ul className={styles.list}>
            {entries.map(({ id, said: text, isRoot, became }) => (
              <li key={id}>
                {id} {text}
                {isRoot && <span className={styles.mark}> {said.rootMark}</span>}
                {became !== "" && ` (${say(said.became, { id: became })})`}
              </li>
            ))}
          </ul>
        )}
        {fields.map((field) => (
          <CaseToolField
            key={`${tool} ${field.name}`}
            field={field}
            label={headerOf(tool, field, words)}
            rows={entries}
            offered={
              field.column === "Category"
                ? usualCategories.map((each) => words.usualCategories[each])
                : []
            }
            value={typed[field.name] ?? ""}
            onChange={(value) => setTyped({ ...typed, [field.name]: value })}
          />
        ))}
        {unread !== undefined && (
          <p className={styles.line} role="alert">
            {say(said.noNumber, { value: unread.text })}
          </p>
        )}
        <Button
          appearance="primary"
          disabled={!isSaid || unread !== undefined || task.phase === "busy"}
          onClick={add}
        >
          {task.phase === "busy" ? pane.working : say(said.addRow, { tool: words.caseTools[tool] })}
        </Button>
        {task.phase === "failed" && <Failure explanation={task.explanation} />}
      </div>
    </Step>
  );
}
