// The line at the foot of the pane that says which version this is.

export interface VersionWords {
  readonly shown: string;
  readonly newer: string;
  readonly reload: string;
}

export const englishVersion: VersionWords = {
  shown: "Aimline {version}",
  newer: "Version {version} is ready.",
  reload: "Load it",
};

export const frenchVersion: VersionWords = {
  shown: "Aimline {version}",
  newer: "La version {version} est prête.",
  reload: "La charger",
};
