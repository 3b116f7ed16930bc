import { retyped } from "../../lexer.ts";
import { NumberLiteral, Unit, word } from "../../tokens.ts";
import { called } from "../said.ts";
import { isOf, type Phrasing } from "../segment.ts";

/** within 5 working days, per business day: days as they are counted. */
const withUnit: Phrasing = (segments) =>
  segments.map((segment) =>
    segment.map((token, at) =>
      isOf(token, word.WorkingDays, word.CalendarDays) && isOf(segment[at - 1], NumberLiteral)
        ? retyped(token, Unit, undefined, undefined, isOf(token, word.WorkingDays) ? "workdays" : "days")
        : token,
    ),
  );

export const withWorkDays = called([word.WorkingDays, word.CalendarDays], withUnit);
