import * as t from "../tokens.ts";
import { ExpressionParser } from "./expressions.ts";

const { word } = t;

/** Where an award stands on its scale. */
export class PlaceParser extends ExpressionParser {
  // after a result: at 100% · at 98% and above · from 80 to 89 · between 95% and 105% · under · otherwise · at excellent | good
  readonly place = this.RULE("place", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(word.At);
          this.OR2([
            {
              ALT: () => {
                this.SUBRULE(this.value);
                this.OPTION(() => this.SUBRULE(this.edge));
                this.OPTION2(() => this.SUBRULE(this.rangeEnd));
              },
            },
            { ALT: () => this.SUBRULE(this.rankPlace) },
            { ALT: () => this.SUBRULE(this.placeNames) },
            { ALT: () => this.CONSUME(word.Zero) },
          ]);
        },
      },
      { ALT: () => this.SUBRULE(this.boundedPlace) },
      { ALT: () => this.SUBRULE(this.betweenPlace) },
      { ALT: () => this.CONSUME(word.Otherwise) },
      { ALT: () => this.CONSUME(word.Beyond) },
    ]);
  });

  readonly placeNames = this.RULE("placeNames", () => {
    this.OR([{ ALT: () => this.CONSUME(t.Name, { LABEL: "each" }) }, { ALT: () => this.CONSUME(t.Text, { LABEL: "each" }) }]);
    this.MANY({
      GATE: () => this.second(t.Name, t.Text),
      DEF: () => {
        this.OR2([{ ALT: () => this.CONSUME(t.Pipe) }, { ALT: () => this.CONSUME(t.Enumerate) }]);
        this.OR3([{ ALT: () => this.CONSUME2(t.Name, { LABEL: "each" }) }, { ALT: () => this.CONSUME2(t.Text, { LABEL: "each" }) }]);
      },
    });
  });

  // from 95% · 达到95%以上 · from 80 to under 90 · ≥60%<80% · under
  readonly boundedPlace = this.RULE("boundedPlace", () => {
    this.CONSUME(t.Bound);
    this.OPTION(() => {
      this.SUBRULE(this.value);
      this.OPTION3(() => this.SUBRULE(this.edge));
      this.OPTION2(() => this.SUBRULE(this.boundedEnd));
    });
  });

  readonly boundedEnd = this.RULE("boundedEnd", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.rangeEnd) },
      {
        ALT: () => {
          this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(word.And) }, { ALT: () => this.CONSUME(t.Enumerate) }]));
          this.CONSUME(t.Bound);
          this.SUBRULE(this.value);
          this.MANY(() => this.CONSUME(t.Note));
        },
      },
    ]);
  });

  // to 89 · -89分 · 至100%（不含）之间
  readonly rangeEnd = this.RULE("rangeEnd", () => {
    this.SUBRULE(this.rangeSign);
    this.OPTION(() => this.CONSUME(t.Bound));
    this.SUBRULE(this.value);
    this.OPTION2(() => this.SUBRULE(this.edge));
    this.OPTION3(() => this.CONSUME(word.Within));
  });

  // 及以上 · （含）以上 · or less
  readonly edge = this.RULE("edge", () => {
    this.AT_LEAST_ONE(() => {
      this.OR([{ ALT: () => this.CONSUME(t.Note) }, { ALT: () => this.CONSUME(t.PostBound) }]);
    });
  });

  readonly betweenPlace = this.RULE("betweenPlace", () => {
    this.CONSUME(word.Between);
    this.SUBRULE(this.value);
    this.OR([{ ALT: () => this.CONSUME(word.And) }, { ALT: () => this.SUBRULE(this.rangeSign) }]);
    this.SUBRULE2(this.value);
    this.OPTION(() => this.CONSUME(word.Within));
  });

  // 无投诉 · no complaints · 发生事故
  readonly countedPlace = this.RULE("countedPlace", () => {
    this.OR([{ ALT: () => this.CONSUME(word.Nil) }, { ALT: () => this.CONSUME(word.Happening) }]);
    this.OPTION(() => this.OR2([{ ALT: () => this.CONSUME(t.Name) }, { ALT: () => this.CONSUME(t.Unit) }]));
  });

  // rank 1 to 3 · 第一名 · top 10% · 后10% · rank 2 from last · 倒数第2名 · last place
  readonly rankPlace = this.RULE("rankPlace", () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(word.Rank) },
            { ALT: () => this.CONSUME(word.Top) },
            { ALT: () => this.CONSUME(word.Bottom) },
            { ALT: () => this.CONSUME(word.FromLast) },
          ]);
          this.SUBRULE(this.figure);
          this.OPTION(() => {
            this.SUBRULE(this.rangeSign);
            this.OPTION2(() => this.OR3([{ ALT: () => this.CONSUME2(word.Rank) }, { ALT: () => this.CONSUME2(word.FromLast) }]));
            this.SUBRULE2(this.figure);
          });
          this.OPTION3(() => this.CONSUME3(word.FromLast));
        },
      },
      { ALT: () => this.CONSUME(word.LastPlace) },
      { ALT: () => this.CONSUME(word.First) },
      { ALT: () => this.CONSUME(word.Last) },
    ]);
  });
}
