import type { Outcome, Veto } from "../scheme/types/scheme.ts";
import { conditionText, pointsText } from "./expressions.ts";
import { named, type Told, type Voice } from "./voice.ts";

/** What a condition takes away, a veto a passage. */
export function vetoTold({ label, when, then }: Veto, voice: Voice): readonly Told[] {
  return [{ text: voice.words.scheme.veto(label, conditionText(when, voice), consequence(then, voice)) }];
}

function consequence(then: Veto["then"], voice: Voice): string {
  const { scheme } = voice.words;
  switch (then.kind) {
    case "total":
      return scheme.vetoTotal(pointsText(then.value, voice));
    case "grade":
      return scheme.vetoGrade(named(voice.scheme.grades, then.atMost, voice));
    case "metric":
      return scheme.vetoMetric(named(voice.scheme.metrics, then.name, voice), pointsText(then.value, voice));
  }
}

export function outcomeTold({ label, when }: Outcome, voice: Voice): readonly Told[] {
  return [{ text: voice.words.scheme.outcome(label, conditionText(when, voice)) }];
}
