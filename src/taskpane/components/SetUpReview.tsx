// The list has been read: what was taken for what, template and start day, the preview in words, and the writing.
import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { DateOrder } from "../../domain/day";
import { templateById } from "../../domain/plan-templates";
import type { TemplateId } from "../../domain/templates";
import { explainHere } from "../explain-here";
import type { Roster } from "../../usecases/roster/roster";
import type { RosterTable } from "../../usecases/roster/roster-table";
import type { ToldColumn } from "../../usecases/roster/told-columns";
import { type OpenAims, readOpenAims } from "../../usecases/set-up/read-open-aims";
import { previewSetUp, type SetUpDone, setUpToTakeBack } from "../../usecases/set-up-plans";
import { useMeasureWords } from "../measure-words";
import { readList, rosterChoices, tell } from "../roster-choices";
import { useRosterLanguage } from "../roster-language";
import { nothingSet, setFrom, shownMeasures } from "../set-draft";
import { useTask } from "../use-task";
import { sayCount, useWords } from "../words";
import { ColumnChoices } from "./ColumnChoices";
import { Failure } from "./Failure";
import { Choice } from "./FormField";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { SetUpForm } from "./SetUpForm";
import { SetUpMeasures } from "./SetUpMeasures";
import { Step } from "./Step";
import { WriteButton } from "./WriteButton";

export interface SetUpReviewProps {
  readonly today: number;
  readonly table: RosterTable;
  readonly onAnotherList: () => void;
  /** Gets the result in words. */
  readonly onDone: (done: SetUpDone) => void;
}

export function SetUpReview(props: SetUpReviewProps) {
  const { table, today } = props;
  const given = useWords();
  const { words, pane } = given;
  const [told, setTold] = useState<readonly ToldColumn[]>([]);
  const [dateOrder, setDateOrder] = useState<DateOrder | null>(null);
  const [template, setTemplate] = useState<TemplateId>("skills");
  const [start, setStart] = useState(today);
  const [set, setSet] = useState(nothingSet);
  const said = useMeasureWords();
  const language = useRosterLanguage();
  const { task: known, run: readKnown } = useTask<OpenAims>();
  useEffect(() => readKnown(() => readOpenAims(today, words)), [readKnown, today, words]);
  const preview = useTask<readonly string[]>();
  const writing = useTask<void>();
  /** Whatever is changed makes the preview stale. */
  const change = (action: () => void): void => {
    preview.reset();
    writing.reset();
    action();
  };
  const { columns, choices } = rosterChoices(table, told, pane, language);
  const { roster, error } = readList(table, told, dateOrder, language);
  const hasStart = choices.some(({ field, column }) => field === "start" && column !== null);
  const { seen, aims } = known.phase === "done" ? known.result : { seen: [], aims: [] };
  const chosen = templateById(template);
  const shown =
    roster === null || chosen === null
      ? []
      : shownMeasures(chosen, set, { start, roster, aims }, given);
  const isReady = shown.every(({ wrong }) => wrong === "");
  const isBusy = preview.task.phase === "busy" || writing.task.phase === "busy";
  const job = (list: Roster) => ({
    ...{ roster: list, template, start },
    ...setFrom(shown, set, start),
  });
  return (
    <>
      <Step title={pane.setUpSays}>
        <ColumnChoices
          choices={choices}
          columns={columns}
          onChange={(field, column) => change(() => setTold(tell(told, field, column)))}
        />
        {hasStart && (
          <Choice
            label={pane.setUpDates}
            isBeside
            value={dateOrder ?? ""}
            onChange={(value) =>
              change(() => setDateOrder(value === "" ? null : (value as DateOrder)))
            }
            options={[
              { value: "", label: pane.setUpIso },
              { value: "dmy", label: pane.setUpDmy },
              { value: "mdy", label: pane.setUpMdy },
            ]}
          />
        )}
        {roster === null ? (
          <Failure explanation={explainHere(error)} />
        ) : (
          <Sentences sentences={roster.said} />
        )}
        <Button disabledFocusable={isBusy} onClick={props.onAnotherList}>
          {pane.setUpOther}
        </Button>
      </Step>
      {roster !== null && (
        <>
          <Step title={pane.setUpWhich}>
            <SetUpForm
              template={template}
              onTemplate={(id) =>
                change(() => {
                  setTemplate(id);
                  setSet(nothingSet);
                })
              }
              start={start}
              onStart={(day) => change(() => setStart(day))}
            />
          </Step>
          {known.phase === "failed" && <Failure explanation={known.explanation} />}
          <SetUpMeasures
            {...{ shown, set, start, seen }}
            onChange={(next) => change(() => setSet(next))}
          />
          {preview.task.phase === "done" && (
            <Step title={pane.setUpWritten}>
              <Sentences sentences={preview.task.result} />
              <Notice kind="note" title={pane.setUpStay} />
            </Step>
          )}
          {preview.task.phase === "failed" && <Failure explanation={preview.task.explanation} />}
          {writing.task.phase === "failed" && <Failure explanation={writing.task.explanation} />}
          <WriteButton
            {...{ isBusy, isReady }}
            step={writing.task.phase === "busy" ? writing.task.step || pane.working : pane.looking}
            label={
              !isReady
                ? said.toMend
                : preview.task.phase === "done"
                  ? sayCount(given, "setUpWrite", roster.plans.length)
                  : pane.setUpPreview
            }
            onPress={() =>
              preview.task.phase === "done"
                ? writing.run(async (say) =>
                    props.onDone(await setUpToTakeBack(job(roster), say, words))
                  )
                : preview.run(() => previewSetUp(job(roster), words))
            }
          />
        </>
      )}
    </>
  );
}
