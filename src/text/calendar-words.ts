// Words of calendar entries and of messages about them: who, what and when, never what about.
import type { CalendarDate } from "../domain/calendar";

export interface CalendarWords {
  /** Title of an entry, by what it is, with the people and, for plans that only the pair knows of, without. */
  readonly titles: Readonly<Record<CalendarDate["kind"], string>>;
  readonly quietTitles: Readonly<Record<CalendarDate["kind"], string>>;
  /** A line of the message to copy. */
  readonly line: string;
  readonly greeting: string;
  readonly noDates: string;
}

export const englishCalendar: CalendarWords = {
  titles: {
    session: "Coaching session: {learner} and {coach}",
    review: "Review of the coaching plan: {learner} and {coach}",
    end: "End of the coaching plan: {learner} and {coach}",
  },
  quietTitles: {
    session: "Session ({plan})",
    review: "Review ({plan})",
    end: "End of plan ({plan})",
  },
  line: "{day}  {title}",
  greeting: "Our next dates:",
  noDates: "No session, review or end of an active plan lies ahead.",
};

export const frenchCalendar: CalendarWords = {
  titles: {
    session: "Séance de coaching : {learner} et {coach}",
    review: "Bilan du plan d’accompagnement : {learner} et {coach}",
    end: "Fin du plan d’accompagnement : {learner} et {coach}",
  },
  quietTitles: {
    session: "Séance ({plan})",
    review: "Bilan ({plan})",
    end: "Fin du plan ({plan})",
  },
  line: "{day}  {title}",
  greeting: "Nos prochaines dates :",
  noDates: "Aucune séance, aucun bilan et aucune fin de plan actif n’est à venir.",
};
