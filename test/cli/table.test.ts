import { expect, it } from "vitest";
import { drawTable } from "../../src/cli/table.ts";

it("aligns columns by what characters take on the screen", () => {
  const table = drawTable(
    [{ title: "姓名" }, { title: "Team" }, { title: "总分", align: "right" }],
    [
      ["王芳", "华东区", "89.5"],
      ["Ann", "East", "100"],
    ],
  );
  // 姓名 and 王芳 take four columns, 华东区 six.
  expect(table).toBe(["姓名  Team    总分", "────  ──────  ────", "王芳  华东区  89.5", "Ann   East     100", ""].join("\n"));
});

it("draws the titles alone where there are no rows", () => {
  expect(drawTable([{ title: "a" }], [])).toBe("a\n─\n");
});

it("disarms what would steer the terminal", () => {
  expect(drawTable([{ title: "name" }], [["\u001b[31mred"]])).toBe("name\n────────\n\u241b[31mred\n");
});
