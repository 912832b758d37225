// Role and Person ID, asked once and changeable: what is kept of them stands in me.ts.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../../usecases/read-desk";
import { deskRoles, type DeskRole, type Me } from "../me";
import { useWords } from "../words";
import { Choice } from "./FormField";

export interface WhoAreYouProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly onKeep: (me: Me) => void;
  readonly onLater: () => void;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const roleWords = { hr: "roleHr", coach: "roleCoach", manager: "roleManager" } as const;

export function WhoAreYou({ desk, me, onKeep, onLater }: WhoAreYouProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [role, setRole] = useState<DeskRole>(me?.role ?? "coach");
  const [personId, setPersonId] = useState(me?.personId ?? "");
  const candidates = candidatesOf(desk, role);
  const isComplete = role === "hr" || candidates.some(({ id }) => id === personId);
  return (
    <section className={styles.card} aria-label={pane.whoTitle}>
      <h2 className={styles.title}>{pane.whoTitle}</h2>
      <p className={styles.line}>{pane.whoWhy}</p>
      <Choice
        label={pane.role}
        value={role}
        onChange={(value) => setRole(deskRoles.find((one) => one === value) ?? "coach")}
        options={deskRoles.map((one) => ({ value: one, label: pane[roleWords[one]] }))}
      />
      {role !== "hr" && (
        <Choice
          label={pane.person}
          value={personId}
          onChange={setPersonId}
          options={[
            { value: "", label: pane.choosePerson },
            ...candidates.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
          ]}
        />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!isComplete}
          onClick={() => onKeep({ role, personId: role === "hr" ? "" : personId })}
        >
          {pane.whoKeep}
        </Button>
        <Button onClick={onLater}>{pane.whoLater}</Button>
      </div>
    </section>
  );
}

/** Those who coach or manage, where the workbook tells; else everybody. */
function candidatesOf({ people, plans }: Desk, role: DeskRole): Desk["people"] {
  const ids = new Set(
    plans.map(({ coachId, managerId }) => (role === "coach" ? coachId : managerId).toLowerCase())
  );
  const known = people.filter(({ id }) => ids.has(id.toLowerCase()));
  return known.length > 0 ? known : people;
}
