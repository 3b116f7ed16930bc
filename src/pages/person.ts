import { isScored } from "../results/teams.ts";
import type { Blocked, PersonResult, Scored } from "../results/types.ts";
import { cardOf } from "./card.ts";
import type { Context } from "./context.ts";
import type { CurveBook } from "./curve/book.ts";
import { totalText } from "./totals.ts";
import type { PersonView, Reason } from "./view.ts";
import type { Words } from "./words.ts";

/** `curves` are the lines of the rules, drawn once for all. */
export function* personViews(context: Context, curves: CurveBook): Generator<PersonView> {
  for (const person of context.result.people) yield personView(person, context, curves);
}

function personView(person: PersonResult, context: Context, curves: CurveBook): PersonView {
  const { id, name, team, role, scheme, status } = person;
  const teamSlug = team === undefined ? undefined : context.teamSlugs.get(team);
  const link = scheme === undefined ? undefined : context.schemeLinks.get(scheme);
  return {
    id,
    name,
    slug: context.personSlugs.get(id) ?? id,
    ...(team !== undefined && teamSlug !== undefined && { team: { name: team, slug: teamSlug } }),
    ...(role !== undefined && { role }),
    ...(link && { scheme: link }),
    status,
    headline: headlineOf(person, context),
    reasons: person.status === "blocked" ? reasonViews(person, context) : [],
    ...(isScored(person) && { card: cardOf(person, context, curves) }),
  };
}

function reasonViews({ reasons, scheme }: Blocked, { schemes }: Context): readonly Reason[] {
  const metrics = schemes.get(scheme ?? "")?.metrics ?? [];
  return reasons.map(({ metric, message }) => {
    const label = metrics.find(({ name }) => name === metric)?.label;
    return { ...(label !== undefined && { metric: label }), message };
  });
}

function headlineOf(person: PersonResult, context: Context): Words {
  if (person.status === "not_applicable") return person.reason;
  if (person.status !== "blocked") return scoredHeadline(person, totalText(person, context));
  const count = person.reasons.length;
  return {
    en: `${person.name} has no score yet, for ${count === 1 ? "one reason" : `${count} reasons`}.`,
    zh: `${person.name}暂无得分，原因有${count}项。`,
  };
}

function scoredHeadline({ name, grade, rank, status }: Scored, points: string): Words {
  const provisional = status === "provisional";
  const en = [
    `${name}: ${points} ${points === "1" ? "point" : "points"}`,
    ...(grade ? [`grade ${grade.label}`] : []),
    ...(rank ? [`${provisional ? "provisionally " : ""}place ${rank.place} of ${rank.of} in ${rank.in}`] : []),
  ];
  const zh = [
    `${name}得${points}分`,
    ...(grade ? [`等级${grade.label}`] : []),
    ...(rank ? [`在${rank.in}${rank.of}人中${provisional ? "暂列" : "列"}第${rank.place}`] : []),
  ];
  return { en: `${en.join(", ")}.`, zh: `${zh.join("，")}。` };
}
