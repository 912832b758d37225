// The form that sets a level of one person in one skill, required or actual, and says how a gap is closed. An actual level has an assessor
// and what was seen.
import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { fits, routes } from "../../domain/skill";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import type { Desk } from "../../usecases/read-desk";
import type { SkillsRead } from "../../usecases/skills/read-skills";
import { setLevel } from "../../usecases/skills/set-level";
import { dayFromInput, dayToInput, sayDay } from "../day-words";
import type { Me } from "../me";
import { useSkillWords } from "../skill-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, DayBox, TextBox } from "./FormField";
import { WriteForm } from "./WriteForm";

export interface SkillLevelProps {
  readonly read: SkillsRead;
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  /** Person ID; null to choose one. */
  readonly person: string | null;
  readonly skill: string;
  /** When it was opened by a pick. */
  readonly takesFocus?: boolean;
  readonly onWritten: (done: Done) => void;
}

const levels = [0, 1, 2, 3, 4] as const;

const useStyles = makeStyles({ form: { display: "grid", rowGap: "10px" } });

const blank = {
  ...{ person: "", required: "", actual: "", on: "", evidence: "" },
  ...{ route: "", fit: "", plan: "", need: "" },
};

export function SkillLevel(props: SkillLevelProps) {
  const { read, desk, me, today, person, skill: given, takesFocus = false, onWritten } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useSkillWords();
  const name = desk.people.find(({ id }) => id === me?.personId)?.name ?? "";
  const [typed, setTyped] = useState({ ...blank, skill: given, by: name });
  const { task, run } = useTask<void>();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) place.current?.querySelector<HTMLSelectElement>("select")?.focus();
  }, [takesFocus]);
  const bound = (field: keyof typeof typed) => ({
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const who = person ?? typed.person;
  const skill = typed.skill.trim();
  const [by, evidence] = [typed.by.trim(), typed.evidence.trim()];
  const route = routes.find((one) => one === typed.route) ?? null;
  const fit = route === "train" ? (fits.find((one) => one === typed.fit) ?? null) : null;
  const isClosing = route !== null && route !== "none";
  const plan = isClosing ? typed.plan : "";
  const need = route === "train" ? typed.need : "";
  const on = dayFromInput(typed.on) ?? today;
  const hasActual = typed.actual !== "";
  const missing = ((): string => {
    if (who === "") return said.needsWho;
    if (skill === "") return said.needsSkill;
    if (typed.required === "" && typed.actual === "" && route === null) return said.needsLevel;
    return hasActual && (by === "" || evidence === "") ? said.needsEvidence : "";
  })();
  const isNewSkill = !read.record.list.some(
    (one) => one.skill.toLowerCase() === skill.toLowerCase()
  );
  const nameOf = (id: string): string => desk.people.find((one) => one.id === id)?.name ?? id;
  const preview = ((): readonly string[] => {
    if (missing !== "") return [];
    const set = [
      ...(typed.required === "" ? [] : [say(said.rowRequired, { level: typed.required })]),
      ...(typed.actual === "" ? [] : [say(said.rowActual, { level: typed.actual })]),
    ];
    return [
      say(said.levelRow, { who: nameOf(who), skill, levels: set.join(", ") || said.asItStands }),
      ...(hasActual ? [say(said.seenRow, { day: sayDay(on), who: by, evidence })] : []),
      ...(route === null ? [] : [say(said.routeRow, { route: words.routes[route] })]),
      ...(fit === null ? [] : [say(said.fitRow, { fit: words.fits[fit] })]),
      ...[need, plan].filter((id) => id !== "").map((id) => say(said.linkRow, { id })),
      ...(isNewSkill ? [say(said.newSkill, { skill })] : []),
    ];
  })();
  const write = (): void =>
    run(async () => {
      const request = {
        ...{ person: who, isNew: false, team: "", skill },
        ...(typed.required !== "" && { required: Number(typed.required) }),
        ...(typed.actual !== "" && { actual: Number(typed.actual), assessedOn: on, evidence }),
        ...(route !== null && { route }),
        ...(fit !== null && { fit }),
        ...(plan !== "" && { planId: plan }),
        ...(need !== "" && { issueId: need }),
      };
      const done = await setLevel(request, { today, by, why: "" }, words);
      setTyped({ ...blank, skill: "", by });
      onWritten(done);
    });
  const levelChoice = (field: "required" | "actual", label: string) => (
    <Choice
      label={label}
      options={[
        { value: "", label: said.asItStands },
        ...levels.map((one) => ({ value: String(one), label: said[`level${one}`] })),
      ]}
      {...bound(field)}
    />
  );
  const plans = desk.plans.filter(
    ({ stage, learnerId }) => stage !== "closed" && learnerId === who
  );
  return (
    <div ref={place} className={styles.form}>
      <WriteForm action={said.set} {...{ preview, missing, task }} onWrite={write}>
        {person === null && (
          <Choice
            label={said.person}
            options={[
              { value: "", label: said.choose },
              ...desk.people.map(({ id, name: of }) => ({ value: id, label: `${of} (${id})` })),
            ]}
            {...bound("person")}
          />
        )}
        <TextBox
          label={said.skill}
          hint={said.skillHint}
          offered={read.record.list.map((one) => one.skill).filter((one) => one !== "")}
          {...bound("skill")}
        />
        {levelChoice("required", said.requiredLevel)}
        {levelChoice("actual", said.actualLevel)}
        {hasActual && (
          <>
            <DayBox
              label={said.on}
              latest={dayToInput(today)}
              value={typed.on === "" ? dayToInput(today) : typed.on}
              onChange={bound("on").onChange}
            />
            <TextBox label={said.by} {...bound("by")} />
            <TextBox isLong label={said.evidence} hint={said.evidenceHint} {...bound("evidence")} />
          </>
        )}
        <Choice
          label={said.route}
          options={[
            { value: "", label: said.asItStands },
            ...routes.map((value) => ({ value, label: words.routes[value] })),
          ]}
          {...bound("route")}
        />
        {route === "train" && (
          <>
            <Choice
              label={said.fit}
              options={[
                { value: "", label: said.asItStands },
                ...fits.map((value) => ({ value, label: words.fits[value] })),
              ]}
              {...bound("fit")}
            />
            <Choice
              label={said.need}
              options={[
                { value: "", label: said.noPlan },
                ...read.trainings.map(({ id, issue }) => ({ value: id, label: `${id} ${issue}` })),
              ]}
              {...bound("need")}
            />
          </>
        )}
        {isClosing && (
          <Choice
            label={said.plan}
            options={[
              { value: "", label: said.noPlan },
              ...plans.map(({ id, learner }) => ({ value: id, label: `${id} ${learner}` })),
            ]}
            {...bound("plan")}
          />
        )}
      </WriteForm>
    </div>
  );
}
