// What a header of a roster means: whose column it is (learner, coach, manager) and which thing of that person.
// English, and the common words of French, German, Spanish, Portuguese, Italian and Dutch lists of people. Only words here.
import { fold } from "../fold";

export interface HeaderMeaning {
  readonly role: "learner" | "coach" | "manager" | "none";
  readonly thing: Thing;
  /** "Mentor 2" is 2; 0 where there is no number. */
  readonly group: number;
}

export type Thing =
  | "name"
  | "first"
  | "last"
  | "email"
  | "id"
  | "team"
  | "job"
  | "start"
  | "note"
  | "private"
  | "other";

type Meaning = HeaderMeaning["role"] | Thing | "filler";

const words: readonly (readonly [Meaning, string])[] = [
  [
    "learner",
    "learner employee coachee mentee protege participant trainee apprentice student person member staff colleague associate worker candidate",
  ],
  ["learner", "apprenant salarie collaborateur employe beneficiaire stagiaire eleve personne"],
  [
    "learner",
    "lernender lernende mitarbeiter mitarbeiterin mitarbeitende teilnehmer teilnehmerin auszubildender azubi beschaftigte",
  ],
  [
    "learner",
    "empleado empleada aprendiz alumno alumna trabajador participante persona colaborador colaboradora aluno funcionario dipendente medewerker deelnemer",
  ],
  [
    "coach",
    "coach coaches mentor mentors mentora tutor tutora tuteur instructor trainer buddy betreuer betreuerin ausbilder formateur formador entrenador",
  ],
  [
    "manager",
    "manager supervisor boss superior vorgesetzter vorgesetzte fuhrungskraft superieur jefe jefa gerente gestor gestora chef chefe supervisora responsabile leidinggevende",
  ],
  [
    "manager",
    "responsable line-manager reports-to n+1 responsable-hierarchique team-lead team-leader",
  ],
  [
    "name",
    "name full-name display-name nom nom-complet nom-et-prenom nom-prenom nome-completo nombre-completo nombre-y-apellidos vor-und-nachname nome nombre naam",
  ],
  [
    "first",
    "first firstname given forename first-name given-name prenom vorname primeiro-nome nombre-de-pila voornaam",
  ],
  [
    "last",
    "last lastname surname family last-name family-name nom-de-famille nachname familienname apellido apellidos sobrenome cognome achternaam",
  ],
  [
    "email",
    "email e-mail mail emails email-address e-mail-address mail-address courriel adresse-e-mail adresse-mail adresse-electronique e-mail-adresse correo correo-electronico endereco-de-email upn",
  ],
  [
    "id",
    "id ids identifier identifiant key code number-id nr-id personalnummer personnel-number personnel-no staff-number staff-no employee-number employee-no payroll-number payroll-no badge matricule mitarbeiternummer legajo matricula numero-de-empleado",
  ],
  [
    "team",
    "team teams department departments dept unit group squad division service abteilung bereich gruppe equipe departement departamento area equipo grupo setor seccion reparto afdeling project projects projekt projet proyecto projeto site",
  ],
  [
    "job",
    "job role title position job-title job-role occupation function poste fonction metier stelle funktion beruf puesto cargo funcao functie",
  ],
  [
    "start",
    "start starts begin beginning start-date starting-date begins-on starts-on startdatum beginn debut date-de-debut inicio fecha-de-inicio data-de-inicio inizio",
  ],
  [
    "note",
    "note notes comment comments remark remarks commentaire commentaires remarque remarques bemerkung bemerkungen notiz notizen kommentar nota notas comentario comentarios observacion observaciones observacao observacoes opmerking",
  ],
  [
    "private",
    "salary pay wage wages birth birthday dob age gender sex nationality religion ethnicity disability marital ssn iban passport bank grade phone mobile telephone tel address street postcode zip home",
  ],
  [
    "private",
    "salaire naissance genre nationalite gehalt lohn geburtsdatum geburtstag geschlecht anschrift telefon handy adresse salario nacimiento sexo direccion telefono nascimento endereco telefone",
  ],
  [
    "filler",
    "coaching mentoring plan programme program of the to for de du des d l le la les der die das den del do da dos das e y et und and or their his her a an on date day datum fecha data",
  ],
];

const phrases = new Map<string, Meaning>();
let longestPhrase = 1;
for (const [meaning, list] of words) {
  for (const entry of list.split(" ")) {
    const phrase = entry.split("-").join(" ");
    longestPhrase = Math.max(longestPhrase, phrase.split(" ").length);
    if (!phrases.has(phrase)) phrases.set(phrase, meaning);
  }
}

/** Words of a header, folded: "Mentor1 EmailAddress (work)" → mentor, 1, email, address. What stands in brackets is left out. */
function headerTokens(header: string): readonly string[] {
  const spaced = header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/['’]/g, " ");
  return fold(spaced)
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((token) => token !== "");
}

/** The meaning of a header, or null when some word of it is unknown and so the column may be anything. */
export function readHeader(header: string): HeaderMeaning | null {
  const tokens = headerTokens(header);
  const roles = new Set<HeaderMeaning["role"]>();
  const things = new Set<Thing>();
  let group = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as string;
    if (/^\d+$/.test(token)) {
      group = Number(token);
      at += 1;
      continue;
    }
    let taken = Math.min(longestPhrase, tokens.length - at);
    while (taken > 0 && !phrases.has(tokens.slice(at, at + taken).join(" "))) taken -= 1;
    if (taken === 0)
      return hasPrivateWord(tokens) ? { role: "none", thing: "private", group } : null;
    const meaning = phrases.get(tokens.slice(at, at + taken).join(" ")) as Meaning;
    if (meaning === "learner" || meaning === "coach" || meaning === "manager" || meaning === "none")
      roles.add(meaning);
    else if (meaning !== "filler") things.add(meaning);
    at += taken;
  }
  if (roles.size === 0 && things.size === 0) return null;
  return { role: oneRole(roles), thing: oneThing(things, roles.size > 0), group };
}

function hasPrivateWord(tokens: readonly string[]): boolean {
  return tokens.some((token) => phrases.get(token) === "private");
}

/** "Coach manager" is nobody's column that we know; "Employee's coach" is the coach's. */
function oneRole(roles: ReadonlySet<HeaderMeaning["role"]>): HeaderMeaning["role"] {
  if (roles.has("coach")) return "coach";
  if (roles.has("manager")) return "manager";
  return roles.has("learner") ? "learner" : "none";
}

function oneThing(things: ReadonlySet<Thing>, hasRole: boolean): Thing {
  const order: readonly Thing[] = [
    "private",
    "email",
    "id",
    "start",
    "note",
    "first",
    "last",
    "team",
    "job",
    "name",
  ];
  const parts = [things.has("first"), things.has("last"), things.has("name")].filter(
    Boolean
  ).length;
  if (parts > 1) return "name";
  // "Site code", "Department ID": the id of something else than a person.
  if (things.has("id") && (things.has("team") || things.has("job"))) return "other";
  // "Job title of learner", "team name": the more telling word wins over "name".
  const found = order.find((thing) => things.has(thing));
  return found ?? (hasRole ? "name" : "other");
}
