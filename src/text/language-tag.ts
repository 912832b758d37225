/** The language of a tag as computers give it: "fr" of "fr-CA" and of "FR_fr"; "" of "". */
export function languageIn(tag: string): string {
  const [language = ""] = tag.toLowerCase().split(/[-_]/);
  return language;
}
