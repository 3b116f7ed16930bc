import { tokenMatcher } from "chevrotain";
import * as t from "../tokens.ts";
import { PlaceParser } from "./places.ts";

const { word } = t;

/** So much per step, over or under. */
export class SlopeParser extends PlaceParser {
  // per started 5% under · 每低不足5%计扣5分 · each · 每出现一次扣2分
  readonly slope = this.RULE("slope", (pointed?: boolean) => {
    this.OR([{ ALT: () => this.SUBRULE(this.perStep, { ARGS: [pointed] }) }, { ALT: () => this.SUBRULE(this.eachStep) }]);
    this.OPTION({
      GATE: () => this.LA(1).tokenType !== word.Further || this.second(t.Sign),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(word.Further));
        this.OR2([{ ALT: () => this.CONSUME(t.Sign) }, { ALT: () => this.CONSUME(word.Earn) }]);
        this.SUBRULE(this.figure, { LABEL: "points" });
      },
    });
    this.MANY(() => this.SUBRULE(this.slopeTail));
  });

  // `pointed`: the points stood before it, so that a sign begins a base, not points
  readonly perStep = this.RULE("perStep", (pointed?: boolean) => {
    this.OPTION9(() => this.CONSUME(word.InThePeriod));
    this.CONSUME(word.Per);
    this.OPTION(() => this.SUBRULE(this.stepping));
    this.OPTION2({ GATE: () => !this.partialAhead(), DEF: () => this.SUBRULE(this.side) });
    this.OPTION3({ GATE: () => !this.second(word.Whose), DEF: () => this.CONSUME(word.Target) });
    this.OPTION4(() => this.CONSUME(word.Within));
    this.OR([
      { ALT: () => this.SUBRULE(this.partialStep) },
      { ALT: () => this.SUBRULE(this.figure, { LABEL: "step" }) },
      { ALT: () => this.CONSUME(t.Unit) },
      { ALT: () => this.CONSUME(t.Period) },
    ]);
    this.OPTION5(() => this.CONSUME(t.Name, { LABEL: "noun" }));
    this.OPTION6(() => this.CONSUME(t.Note));
    this.OPTION7(() => {
      this.SUBRULE2(this.side);
      this.OPTION8({
        GATE: () => pointed === true || !tokenMatcher(this.LA(1), t.Sign),
        DEF: () => this.SUBRULE(this.value, { LABEL: "base" }),
      });
    });
  });

  /** 每不足5%计 is a part of a step; 每不足5% is a side. */
  private partialAhead(): boolean {
    const figure = this.second(t.NumberLiteral, t.Percentage, t.Ratio);
    return this.LA(1).tokenType === word.Under && figure && [3, 4].some((ahead) => this.LA(ahead).tokenType === word.Earn);
  }

  // 不足5%计: a part of a step counts whole
  readonly partialStep = this.RULE("partialStep", () => {
    this.CONSUME(word.Under);
    this.SUBRULE(this.figure);
    this.CONSUME(word.Earn);
  });

  readonly eachStep = this.RULE("eachStep", () => {
    this.CONSUME(word.Each);
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.figure, { LABEL: "step" }) },
        { ALT: () => this.CONSUME(t.Unit) },
        { ALT: () => this.CONSUME(t.Period) },
      ]);
    });
    this.MANY(() => this.CONSUME(t.Name, { LABEL: "noun" }));
    this.OPTION3(() => this.CONSUME(t.Note));
  });

  readonly stepping = this.RULE("stepping", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Full) }, { ALT: () => this.CONSUME(word.Started) }, { ALT: () => this.CONSUME(word.ProRata) }]);
  });

  readonly side = this.RULE("side", () => {
    this.OR([
      { ALT: () => this.CONSUME(word.Over) },
      { ALT: () => this.CONSUME(t.OverSign) },
      { ALT: () => this.CONSUME(word.Under) },
      { ALT: () => this.CONSUME(t.UnderSign) },
    ]);
  });

  // up to 130% · at most 6 · 最多加6分 · further · pro rata
  readonly slopeTail = this.RULE("slopeTail", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.UpTo);
          this.SUBRULE(this.value, { LABEL: "end" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(word.AtMost);
          this.OPTION(() => this.CONSUME(t.Sign));
          this.SUBRULE(this.figure, { LABEL: "limit" });
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.Open);
          this.OR2([{ ALT: () => this.CONSUME2(word.AtMost) }, { ALT: () => this.CONSUME(word.Cap) }]);
          this.OPTION2(() => this.CONSUME2(t.Sign));
          this.SUBRULE2(this.figure, { LABEL: "limit" });
          this.CONSUME(t.Close);
        },
      },
      { ALT: () => this.CONSUME(word.Further) },
      { ALT: () => this.CONSUME(word.ProRata) },
    ]);
  });
}
