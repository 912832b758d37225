// Who sits here: role and Person ID, kept on this device only and never in the workbook. No name is kept.
import { useState } from "react";
import type { Desk, DeskPlan } from "../usecases/read-desk";

export const deskRoles = ["coach", "manager", "hr"] as const;
export type DeskRole = (typeof deskRoles)[number];

export interface Me {
  readonly role: DeskRole;
  /** "" for HR, who sees all plans. */
  readonly personId: string;
}

/** Where a text is kept on this device; the browser's own storage, or none where it is not allowed. */
export interface Device {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

/** What was kept; null when nothing was, or something else than we write. */
function meFrom(text: string | null): Me | null {
  const [role, ...rest] = (text ?? "").split(" ");
  const known = deskRoles.find((one) => one === role);
  return known === undefined ? null : { role: known, personId: rest.join(" ") };
}

export function useMe(device: Device): readonly [Me | null, (me: Me) => void] {
  const [me, setMe] = useState(() => meFrom(device.read()));
  const keep = (next: Me): void => {
    device.write(`${next.role} ${next.personId}`);
    setMe(next);
  };
  return [me, keep];
}

/** Whether somebody of this workbook has my ID. HR needs none. */
export function isHere(me: Me, { people }: Desk): boolean {
  return me.role === "hr" || people.some(({ id }) => isSame(id, me.personId));
}

/** My plans, in their order: those that I coach, those of my people, or all. */
export function plansOf(me: Me | null, desk: Desk): readonly DeskPlan[] {
  if (me === null || me.role === "hr" || !isHere(me, desk)) return desk.plans;
  const { personId } = me;
  return desk.plans.filter(({ coachId, managerId }) =>
    isSame(me.role === "coach" ? coachId : managerId, personId)
  );
}

/** Excel's MATCH does not tell capitals apart. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
