import { describe, expect, it } from "vitest";
import { commandEntry, commands, isCommand } from "../../src/cli/commands.ts";
import { help } from "../../src/cli/help.ts";

const names = Object.keys(commands).filter(isCommand);

describe.each(["en", "zh"] as const)("help in %s", (language) => {
  it("names every command", () => {
    const text = help(undefined, language);
    for (const name of names) expect(text).toContain(`${name} `);
  });

  it.each(names)("of %s names its options", (name) => {
    const text = help(name, language);
    for (const option of commandEntry(name).options) expect(text).toContain(`--${option}`);
  });

  it.each(names)("of %s fits a terminal of 120 columns", (name) => {
    for (const line of help(name, language).split("\n")) expect(line.length).toBeLessThanOrEqual(120);
  });
});
