/** Tests run on the sources through swc; types are checked by `npm run check`. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // Set-ups and LibreOffice take seconds on a free machine; this is for a busy one.
  testTimeout: 240000,
  // Every core: the default leaves one of the two of a small machine idle.
  maxWorkers: "100%",
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
