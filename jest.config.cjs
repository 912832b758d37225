/** Tests run on the sources through swc; types are checked by `npm run check`. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // Set-ups and LibreOffice take seconds on a free machine; this is for a busy one.
  testTimeout: 240000,
  // Every core: the default leaves one of the two of a small machine idle.
  maxWorkers: "100%",
  // The pane runs on Preact (docs/decisions/0055), and so do the tests of its components.
  testEnvironmentOptions: { customExportConditions: ["node"] },
  moduleNameMapper: {
    "^react/jsx-runtime$": "preact/jsx-runtime",
    "^react-dom/client$": "preact/compat/client",
    "^react-dom/test-utils$": "preact/test-utils",
    "^react(?:-dom)?$": "preact/compat",
  },
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
