// The list has been read: what was taken for what, template and start day, the preview in words, and the writing.
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { DateOrder } from "../../domain/day";
import type { TemplateId } from "../../domain/templates";
import type { Catalogue } from "../../text/catalogue";
import { explainHere } from "../explain-here";
import type { RosterTable } from "../../usecases/roster/roster-table";
import type { ToldColumn } from "../../usecases/roster/told-columns";
import { previewSetUp, setUpPlans } from "../../usecases/set-up-plans";
import { readList, rosterChoices, tell } from "../roster-choices";
import { useTask } from "../use-task";
import { ColumnChoices } from "./ColumnChoices";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { SetUpForm } from "./SetUpForm";
import { Step } from "./Step";
import { WriteButton } from "./WriteButton";

export interface SetUpReviewProps {
  readonly words: Catalogue;
  readonly today: number;
  readonly table: RosterTable;
  readonly onAnotherList: () => void;
  /** Gets the result in words. */
  readonly onDone: (sentences: readonly string[]) => void;
}

const useStyles = makeStyles({
  narrow: { gridTemplateColumns: "84px minmax(0, 1fr)" },
});

export function SetUpReview(props: SetUpReviewProps) {
  const { words, table } = props;
  const styles = useStyles();
  const [told, setTold] = useState<readonly ToldColumn[]>([]);
  const [dateOrder, setDateOrder] = useState<DateOrder | null>(null);
  const [template, setTemplate] = useState<TemplateId>("skills");
  const [start, setStart] = useState(props.today);
  const preview = useTask<readonly string[]>();
  const writing = useTask<void>();
  /** Whatever is changed makes the preview stale. */
  const change = (action: () => void): void => {
    preview.reset();
    writing.reset();
    action();
  };
  const { columns, choices } = rosterChoices(table, told);
  const { roster, error } = readList(table, told, dateOrder);
  const hasStart = choices.some(({ field, column }) => field === "start" && column !== null);
  const isBusy = preview.task.phase === "busy" || writing.task.phase === "busy";
  return (
    <>
      <Step title="What your list says">
        <ColumnChoices
          choices={choices}
          columns={columns}
          onChange={(field, column) => change(() => setTold(tell(told, field, column)))}
        />
        {hasStart && (
          <Field label="Dates" orientation="horizontal" className={styles.narrow}>
            <Select
              value={dateOrder ?? ""}
              onChange={(_, data) =>
                change(() => setDateOrder(data.value === "" ? null : (data.value as DateOrder)))
              }
            >
              <option value="">2026-11-23 only</option>
              <option value="dmy">Day first: 23/11/2026</option>
              <option value="mdy">Month first: 11/23/2026</option>
            </Select>
          </Field>
        )}
        {roster === null ? (
          <Failure explanation={explainHere(error)} />
        ) : (
          <Sentences sentences={roster.said} />
        )}
        <Button disabled={isBusy} onClick={props.onAnotherList}>
          Take another list
        </Button>
      </Step>
      {roster !== null && (
        <>
          <Step title="Which plans?">
            <SetUpForm
              words={words}
              template={template}
              onTemplate={(chosen) => change(() => setTemplate(chosen))}
              start={start}
              onStart={(day) => change(() => setStart(day))}
            />
          </Step>
          {preview.task.phase === "done" && (
            <Step title="What will be written">
              <Sentences sentences={preview.task.result} />
              <Notice kind="note" title="Rows you already have stay as they are." />
            </Step>
          )}
          {preview.task.phase === "failed" && <Failure explanation={preview.task.explanation} />}
          {writing.task.phase === "failed" && <Failure explanation={writing.task.explanation} />}
          <WriteButton
            isBusy={isBusy}
            step={
              writing.task.phase === "busy"
                ? writing.task.step || "Writing"
                : "Looking at the workbook"
            }
            label={
              preview.task.phase === "done"
                ? `Set up ${roster.plans.length} ${roster.plans.length === 1 ? "plan" : "plans"}`
                : "Show what will be written"
            }
            onPress={() =>
              preview.task.phase === "done"
                ? writing.run(async (say) =>
                    props.onDone(await setUpPlans({ roster, template, start }, say, words))
                  )
                : preview.run(() => previewSetUp({ roster, template, start }, words))
            }
          />
        </>
      )}
    </>
  );
}
