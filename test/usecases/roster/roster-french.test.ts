// A list of people is read back in French to a French reader: what was taken for what, and what is to be mended.
import { frenchRoster } from "../../../src/text/fr-roster";
import { frenchInput } from "../../../src/text/input-words";
import { InputError } from "../../../src/usecases/input-error";
import { readRosterText } from "../../../src/usecases/read-roster-file";
import { readRoster } from "../../../src/usecases/roster/read-roster";

const words = { ...frenchRoster, ...frenchInput };
/** With ordinary spaces, as they are typed here. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

function read(text: string) {
  const table = readRosterText(text, "equipe.csv");
  return readRoster(table, { told: [], dateOrder: null }, words);
}

function refused(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return plain(error.message);
    throw error;
  }
  throw new Error("The list was taken.");
}

test("what was taken for what is said in French, with the headers in French quotes", () => {
  const { said } = read("Nom,Coach,E-mail,Début\nAna Souza,Lee Wong,ana@x.org,2026-11-23\n");
  expect(said.map(plain)).toEqual([
    "Apprenant : « Nom », d’après « E-mail ».",
    "Coach : « Coach », d’après le nom.",
    "E-mail : « E-mail ».",
    "Début : « Début ».",
  ]);
});

test("people of one name and rows that stand twice are told in French", () => {
  const { said } = read("Nom,Coach\nAna,Lee\nAna,Mia\nBen,Lee\nBen,Lee\n");
  expect(said.map(plain)).toEqual(
    expect.arrayContaining([
      "La même ligne en double, prise une seule fois : ligne 5 (comme la ligne 4).",
      "Homonymes : « Ana » (lignes 2, 3), distingués par la ligne.",
    ])
  );
});

test.each([
  [
    "Nom,Coach\n,Lee\n",
    "equipe.csv, ligne 2, colonne « Nom » : le nom manque. Écrivez-le, ou supprimez la ligne.",
  ],
  [
    "Nom,E-mail\nAna,chez elle\n",
    "equipe.csv, ligne 2, colonne « E-mail » : « chez elle » n’est pas une adresse e-mail. Corrigez-la ou laissez la cellule vide.",
  ],
  [
    "Nom,Début\nAna,31/02/26\n",
    "equipe.csv, ligne 2, colonne « Début » : « 31/02/26 » a une année à deux chiffres. Écrivez la date sous la forme 2026-11-23.",
  ],
  ["Nom,Coach\n", "equipe.csv : la liste ne contient personne. Ajoutez une ligne par apprenant."],
])("%j is refused in French, by row and column", (text, sentence) => {
  expect(refused(text)).toBe(sentence);
});

test("of many faults five are told, and how many more there are", () => {
  const rows = Array.from({ length: 7 }, (_, index) => `,Lee ${index}`).join("\n");
  expect(refused(`Nom,Coach\n${rows}\n`)).toMatch(
    /… ainsi que 2 de plus du même genre \(7 en tout\)\.$/
  );
});
