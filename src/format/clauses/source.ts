import type { Surface } from "../../../grammar/words.ts";
import type { ClauseOf, ColumnClause } from "../../ast/nodes/clause.ts";
import type { Name } from "../../ast/nodes/name.ts";
import { columnName, listed, name, text } from "../names.ts";
import { spaced } from "../spacing.ts";
import { fitting, rates, word } from "../spelling.ts";
import { unitIn } from "../units.ts";
import { scale } from "./shapes.ts";

export function fromFile(surface: Surface, { path }: ClauseOf<"from-file">): string {
  return spaced(fitting.fromFile[surface], text(path));
}

/** `one row per person, month` · 每人每月一行 */
export function rows(surface: Surface, { per = [], events, results }: ClauseOf<"rows">): string {
  if (results) return word(surface, "EarlierResults");
  if (events) return word(surface, "Events");
  if (surface === "en") return spaced(word("en", "OneRowPer"), per.map((key) => columnName("en", key)).join(", "));
  const keys = per.map((key) => keyWord(key));
  const row = word("zh", "OneRow");
  return keys.every((key) => key !== undefined)
    ? keys.map((key) => word("zh", "Per") + key).join("") + row
    : spaced(...per.map((key, index) => spaced(word("zh", "Per"), keys[index] ?? columnName("zh", key))), row);
}

/** The one person of 每人, whose column is called 人员, and the stretch of time of 每段, which is told by its first day. */
const shortKeys: Readonly<Record<string, string>> = { person: "人", start: "段" };

/** Keys that every workspace has are said without spaces: 每人每月. */
function keyWord({ text: key, quoted }: Name): string | undefined {
  if (quoted) return undefined;
  if (Object.hasOwn(shortKeys, key)) return shortKeys[key];
  return isPeriod(key) ? rates[key].zh : undefined;
}

function isPeriod(key: string): key is keyof typeof rates {
  return Object.hasOwn(rates, key);
}

export function column(surface: Surface, { name: written, headers, type, optional }: ColumnClause): string {
  return spaced(
    columnName(surface, written),
    headers.length > 0 && listed(surface, headers.map(text)),
    type && columnType(surface, type),
    optional && word(surface, "Optional"),
  );
}

const typeWords = {
  text: "TextType",
  date: "DateType",
  "yes-no": "YesNoType",
  count: "CountType",
  percent: "PercentType",
  number: "NumberType",
  ratio: "RatioType",
} as const;

const brackets = { en: [" (", ")"], zh: ["（", "）"] } as const;

function columnType(surface: Surface, type: NonNullable<ColumnClause["type"]>): string {
  switch (type.kind) {
    case "unit":
      return spaced(word(surface, "In"), unitIn(surface, type.unit));
    case "scale":
      return spaced(word(surface, "NumberType"), scale(surface, type));
    case "one-of":
      return word(surface, "OneOf") + brackets[surface][0] + listed(surface, type.names.map(name)) + brackets[surface][1];
    default:
      return word(surface, typeWords[type.kind]);
  }
}

export function totalRows(surface: Surface, { column: where, texts }: ClauseOf<"total-rows">): string {
  return spaced(word(surface, "TotalRows"), where && columnName(surface, where), listed(surface, texts.map(text)));
}

export function provided(surface: Surface, { by, due }: ClauseOf<"provided">): string {
  return spaced(by && spaced(word(surface, "ProvidedBy"), text(by)), due && spaced(word(surface, "Due"), text(due)));
}
