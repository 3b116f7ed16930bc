import { type Concept, hasRole } from "../words/concepts.ts";
import { conceptsOf } from "../words.ts";
import { beingIn } from "./front.ts";
import { lengthOf, type Piece, piecesAt, type Surroundings, type Words } from "./pieces.ts";
import { tailOf } from "./tail.ts";
import { tile } from "./tile.ts";

const verbs: readonly Concept[] = ["Earn", "None", "Full", "Is"];

/** 无投诉得满分, 发生事故得: what there is none or some of, before what it gives. Names begin so, too: 零售额. */
export function happening(run: string, around: Surroundings): readonly Piece[] | undefined {
  const [first] = piecesAt(run, 0, undefined, { ...around, left: false }, { names: false });
  if (first?.kind !== "words" || !first.concepts.every((concept) => ["Nil", "None", "Happening", "Otherwise"].includes(concept)))
    return undefined;
  const rest = run.slice(first.text.length);
  if (first.concepts.includes("Otherwise")) return otherwiseIs(first, rest, around);
  const tail = tailOf(rest, { ...around, counting: false }, true);
  if (!tail.some((piece) => piece.kind === "words" && piece.concepts.some((concept) => verbs.includes(concept)))) return undefined;
  const concepts: readonly Concept[] = first.concepts.includes("None") ? ["Nil"] : first.concepts;
  const name = rest.slice(0, rest.length - lengthOf(tail));
  return [{ ...first, concepts }, { kind: "name", text: name }, ...tail];
}

/** 其余为丙等, 其余的为丙等; before a figure 其余评, 其余均得. */
function otherwiseIs(first: Words, rest: string, { right }: Surroundings): readonly Piece[] | undefined {
  const along = /^(?:的|者|情况|情形)?(?:均|都|一律|皆)?/u.exec(rest)?.[0] ?? "";
  const verb = rest.slice(along.length);
  const lead: Words = { ...first, text: first.text + along };
  if (right && (verb === "评" || verb === "得" || verb === "计")) return [lead, { kind: "words", text: verb, concepts: ["Earn"] }];
  const being = beingIn(verb);
  if (being === "" || being === verb) return undefined;
  return [lead, { kind: "words", text: being, concepts: ["Is"] }, { kind: "name", text: verb.slice(being.length) }];
}

/** 不合格不发放, 基本满意不扣分, 非常满意得满分: a name, and that it gets nothing or all. */
export function allOrNothingFor(run: string, around: Surroundings): readonly Piece[] | undefined {
  for (let at = 1; at < run.length - 1; at += 1) {
    const earns = run.startsWith(EARN, at) ? EARN : "";
    const text = run.slice(at + earns.length);
    const concepts = conceptsOf(text, around.body);
    if (concepts?.length !== 1 || !(concepts[0] === "Full" || (concepts[0] === "None" && earns === ""))) continue;
    if (text === "满分" && earns === "") continue;
    return [
      ...namePlaced(run.slice(0, at), around),
      ...(earns === "" ? [] : [{ kind: "words", text: earns, concepts: ["Earn"] } as const]),
      { kind: "words", text, concepts },
    ];
  }
  return undefined;
}

const EARN = "得";

/** 费用控制在预算内得满分: before what is given a place in words may follow the name. */
function namePlaced(run: string, around: Surroundings): readonly Piece[] {
  for (let at = 1; at < run.length - 1; at += 1) {
    const place = tile(run.slice(at), { ...around, left: false }, { names: false });
    const [first] = place ?? [];
    const isPlace = first?.kind === "words" && first.concepts.some((concept) => places.includes(concept));
    if (place && isPlace) return [{ kind: "name", text: run.slice(0, at) }, ...place];
  }
  return [{ kind: "name", text: run }];
}

const places: readonly Concept[] = ["From", "AtMost", "AtLeast", "Over", "Under", "Reaching", "At"];

/** 缺少一项扣, 有一项不符合扣: one of something, before what it costs. `cut` reads what stands behind the count. */
export function oneEvent(
  run: string,
  around: Surroundings,
  cut: (rest: string, around: Surroundings) => readonly Piece[],
): readonly Piece[] | undefined {
  const at = run.indexOf("一");
  if (at < 0) return undefined;
  const numeral: Piece = { kind: "numeral", text: "一" };
  const unit = piecesAt(run, at + 1, numeral, around, { names: false }).find(({ kind }) => kind === "unit");
  if (!unit) return undefined;
  const rest = run.slice(at + 1 + unit.text.length);
  const after = tile(rest, { ...around, counting: false }, { names: true }) ?? cut(rest, { ...around, left: true });
  const sign = after.at(-1);
  if (sign?.kind !== "words" || !hasRole(sign.concepts.at(-1) ?? "Earn", "sign")) return undefined;
  const before = run.slice(0, at);
  const concepts = conceptsOf(before, around.body);
  const lead: readonly Piece[] =
    before === "" ? [] : [concepts ? { kind: "words", text: before, concepts } : { kind: "name", text: before }];
  return [...lead, numeral, unit, ...after];
}
