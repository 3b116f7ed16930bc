import { defineConfig } from "vitest/config";

const slow = "test/**/*.slow.test.ts";
const setupFiles = ["test/support/setup.ts"];

/** Slow tests (a browser, a packed installation) run in the same command, after the others. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: [slow],
          setupFiles,
          // Nothing a test loads remembers anything: one worker a core loads it once for all its files.
          isolate: false,
          maxWorkers: "100%",
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "slow",
          include: [slow],
          setupFiles,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
