import { isScored } from "../results/teams.ts";
import type { PersonResult } from "../results/types.ts";
import { type Context, fullScore } from "./context.ts";
import { share } from "./drawn.ts";
import { totalText } from "./totals.ts";
import type { MemberRow } from "./view.ts";

/** People by place, those without a score last, each with the reason. */
export function memberRows(people: readonly PersonResult[], context: Context): readonly MemberRow[] {
  const full = fullScore(context);
  const rows = people.map((person): MemberRow => {
    const { id, name, role, status } = person;
    const who = { id, name, slug: context.personSlugs.get(id) ?? id, ...(role !== undefined && { role }), status };
    if (!isScored(person)) return { ...who, reason: person.status === "blocked" ? firstOf(person.reasons) : person.reason };
    const { total, rank, grade } = person;
    return {
      ...who,
      total: totalText(person, context),
      bar: share(total, full),
      ...(rank && { place: rank.place }),
      ...(grade && { grade: grade.label }),
    };
  });
  return rows.toSorted((a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER));
}

function firstOf(reasons: readonly { readonly message: MemberRow["reason"] }[]): MemberRow["reason"] {
  return reasons[0]?.message;
}
