// Work with a tool of a case: what its tools hold so far, and a form with the few fields of one tool. The two that fit are named first.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CaseTool as Tool } from "../../domain/case-tool";
import { caseTools } from "../../domain/case-tool";
import { usualCategories } from "../../domain/fishbone";
import { toolsOfFit } from "../../domain/problem-case";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { addRows } from "../../usecases/problem-case/add-rows";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import type { ToolField } from "../../usecases/problem-case/tool-fields";
import {
  choicesOf,
  headerOf,
  readField,
  toolFields,
} from "../../usecases/problem-case/tool-fields";
import { useCaseWords } from "../case-words";
import { dayFromInput, sayDay } from "../day-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CaseToolField } from "./CaseToolField";
import { Choice } from "./FormField";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface CaseToolProps {
  readonly one: ReadCase;
  readonly today: number;
  readonly by: string;
  /** What this form wrote last. */
  readonly notice: ReactNode;
  readonly onWritten: (done: Done) => void;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    display: "grid",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

export function CaseTool({ one, today, by, notice, onWritten }: CaseToolProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useCaseWords();
  const fitting: readonly Tool[] = one.fit === null ? [] : toolsOfFit[one.fit];
  const offered = [...new Set([...fitting, ...caseTools])];
  const [tool, setTool] = useState<Tool>(offered[0] ?? "fishbone");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { task, run, reset } = useTask<void>();
  const { fields } = toolFields[tool];
  const entries = one.entries.filter((entry) => entry.tool === tool);
  const valueOf = ({ name }: ToolField): string => (typed[name] ?? "").trim();
  const lacking = fields.filter((field) => field.isNeeded && valueOf(field) === "");
  // In French one writes decimal commas; the file that is made of the form says so by what would stand between its columns.
  const delimiter = words.language === "fr" ? ";" : ",";
  const unread = fields
    .filter(({ kind }) => kind === "count")
    .find((field) => readField(field, valueOf(field), words, delimiter).kind === "unfit");
  const sayValue = (field: ToolField): string => {
    const value = valueOf(field);
    const { column, kind } = field;
    if (column === "Under") {
      const above = entries.find(({ id }) => id === value);
      return above === undefined ? said.problemItself : `${above.id} ${above.said}`;
    }
    const day = kind === "day" ? dayFromInput(value) : null;
    if (day !== null) return sayDay(day);
    return choicesOf(field, words).find(([key]) => key === value)?.[1] ?? value;
  };
  const missing =
    unread === undefined
      ? say(said.needsFields, {
          fields: lacking.map((field) => headerOf(tool, field, words)).join(", "),
        })
      : say(said.noNumber, { value: valueOf(unread) });
  const preview = [
    say(said.toolRow, { tool: words.caseTools[tool], id: one.of.id }),
    ...fields
      .filter((field) => valueOf(field) !== "" || field.column === "Under")
      .map((field) =>
        say(said.fieldRow, { field: headerOf(tool, field, words), value: sayValue(field) })
      ),
  ];
  const add = (): void =>
    run(async () => {
      const file = {
        ...{ source: "", firstRow: 0, delimiter },
        rows: [fields.map(({ name }) => name), fields.map(valueOf)],
      };
      const request = { caseId: one.of.id, tool, file };
      const done = await addRows(request, { today, by, why: "" }, words);
      setTyped({});
      onWritten(done);
    });
  return (
    <Step title={said.row}>
      {notice}
      <WriteForm
        action={say(said.addRow, { tool: words.caseTools[tool] })}
        preview={lacking.length > 0 || unread !== undefined ? [] : preview}
        missing={missing}
        task={task}
        onWrite={add}
      >
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
      </WriteForm>
    </Step>
  );
}
