import type { Surface } from "../../grammar/words.ts";
import type { AwardClause, Place, Result } from "../ast/nodes/award.ts";
import type { StatementKind } from "../ast/nodes/file.ts";
import { expression } from "./expressions.ts";
import { name, text } from "./names.ts";
import { placeAfter, placeAlone } from "./places.ts";
import { isUnsigned, plainResult, said } from "./results.ts";
import { closed, spaced } from "./spacing.ts";
import { word } from "./spelling.ts";

/** `5 from 95%` · 95%及以上得5分 · `excellent "优秀" from 90` */
export function award(surface: Surface, statement: StatementKind, clause: AwardClause): string {
  const { result, place, name: grade, label, subject, when } = clause;
  const led = subject !== undefined;
  return spaced(
    subject && name(subject),
    grade && name(grade),
    label && text(label),
    result && place ? resultAt(surface, statement, result, place, led) : alone(surface, clause),
    when && spaced(word(surface, "When"), expression(surface, when)),
  );
}

function alone(surface: Surface, { result, place }: AwardClause): string | undefined {
  return result ? plainResult(surface, result) : place && placeAlone(surface, place);
}

/** `led`: the metric's own name stands before it. */
function resultAt(surface: Surface, statement: StatementKind, result: Result, place: Place, led: boolean): string {
  if (surface === "en") return inEnglish(result, place, led);
  // Points are earned (得5分); what is paid or multiplied is a plain figure (120%).
  return inChinese(result, place, led, statement === "metric");
}

function inEnglish(result: Result, place: Place, led: boolean): string {
  if (led && result.kind === "proportional") return proportionalAfter(place);
  if (place.kind === "when" && result.kind === "proportional") {
    return spaced(placeAlone("en", place), word("en", "Then"), plainResult("en", result));
  }
  return spaced(plainResult("en", result), placeAfter(place));
}

/** Behind a name “proportional” would begin a clause of its own. */
function proportionalAfter(place: Place): string {
  return spaced(placeAlone("en", place), place.kind === "at" && word("en", "Earn"), word("en", "Proportional"));
}

function inChinese(result: Result, place: Place, led: boolean, points: boolean): string {
  const here = placeAlone("zh", place);
  switch (place.kind) {
    case "when":
      return isUnsigned(result)
        ? spaced(here, word("zh", "Then"), points ? said(result, true) : plainResult("zh", result))
        : spaced(points ? said(result, true) : plainResult("zh", result), here);
    case "at":
      return atValue(result, place, led, points);
    case "side":
      return closed(here, result.kind === "figure" && result.added && word("zh", "Earn"), said(result, points));
    case "named":
      // Of a grade a bare figure is paid (优秀 120%); of a word that was measured, points are earned (满意 得 100).
      if (led) return spaced(plainResult("zh", result), word("zh", "At"), here);
      return points ? spaced(here, said(result, points)) : spaced(here, plainResult("zh", result));
    default:
      return points ? closed(here, said(result, true)) : spaced(here, plainResult("zh", result));
  }
}

/** 100%得5分, 100%：不得分: two bare figures would not say which is which. A date, or the target behind a name, stands after the result. */
function atValue(result: Result, place: Extract<Place, { kind: "at" }>, led: boolean, points: boolean): string {
  const here = placeAlone("zh", place);
  const { kind } = place.value;
  if (kind === "date" || (kind === "target" && led)) return spaced(plainResult("zh", result), word("zh", "At"), here);
  const given = said(result, points);
  if (given.startsWith(word("zh", "Earn")) || !isUnsigned(result)) return closed(here, given);
  return kind === "target" ? closed(here, word("zh", "Earn"), given) : `${here}：${given}`;
}
