// Made by grammar/generate.ts from grammar/parser.ts.
import type { CstNode, IToken } from "chevrotain";

export interface FigureCstNode extends CstNode {
  name: "figure";
  children: FigureCstChildren;
}

export type FigureCstChildren = {
  whole?: (ProportionBaseCstNode)[];
  Whose?: IToken[];
  number?: (IToken)[];
  unit?: UnitCstNode[];
  scaled?: IToken[];
  InThePeriod?: IToken[];
  Per?: IToken[];
  Divide?: IToken[];
  per?: IToken[];
  Of?: IToken[];
};

export interface ProportionBaseCstNode extends CstNode {
  name: "proportionBase";
  children: ProportionBaseCstChildren;
}

export type ProportionBaseCstChildren = {
  Target?: IToken[];
  Weight?: IToken[];
  Base?: IToken[];
};

export interface UnitCstNode extends CstNode {
  name: "unit";
  children: UnitCstChildren;
}

export type UnitCstChildren = {
  Unit?: IToken[];
  Period?: IToken[];
  Name?: IToken[];
};

export interface ValueCstNode extends CstNode {
  name: "value";
  children: ValueCstChildren;
}

export type ValueCstChildren = {
  Sign?: IToken[];
  figure?: FigureCstNode[];
  DateLiteral?: IToken[];
  Target?: IToken[];
};

export interface NamesCstNode extends CstNode {
  name: "names";
  children: NamesCstChildren;
}

export type NamesCstChildren = {
  name: (NameCstNode)[];
  joiner?: JoinerCstNode[];
};

export interface NameCstNode extends CstNode {
  name: "name";
  children: NameCstChildren;
}

export type NameCstChildren = {
  Name?: IToken[];
  Text?: IToken[];
  Noun?: IToken[];
  Period?: IToken[];
};

export interface TextsCstNode extends CstNode {
  name: "texts";
  children: TextsCstChildren;
}

export type TextsCstChildren = {
  Text: (IToken)[];
  joiner?: JoinerCstNode[];
};

export interface JoinerCstNode extends CstNode {
  name: "joiner";
  children: JoinerCstChildren;
}

export type JoinerCstChildren = {
  Pipe?: IToken[];
  Enumerate?: IToken[];
  Comma?: IToken[];
};

export interface RangeSignCstNode extends CstNode {
  name: "rangeSign";
  children: RangeSignCstChildren;
}

export type RangeSignCstChildren = {
  To?: IToken[];
  Tilde?: IToken[];
  Minus?: IToken[];
};

export interface ExpressionCstNode extends CstNode {
  name: "expression";
  children: ExpressionCstChildren;
}

export type ExpressionCstChildren = {
  conjunction: (ConjunctionCstNode)[];
  Or?: IToken[];
};

export interface ConjunctionCstNode extends CstNode {
  name: "conjunction";
  children: ConjunctionCstChildren;
}

export type ConjunctionCstChildren = {
  comparison: (ComparisonCstNode)[];
  And?: IToken[];
};

export interface ComparisonCstNode extends CstNode {
  name: "comparison";
  children: ComparisonCstChildren;
}

export type ComparisonCstChildren = {
  Not?: IToken[];
  before?: InARowCstNode[];
  beforeAny?: TimesOfLastCstNode[];
  Is?: IToken[];
  sum: (SumCstNode)[];
  amid?: InARowCstNode[];
  Comparison?: IToken[];
  forInARow?: ForInARowCstNode[];
  after?: InARowCstNode[];
  anyOfLast?: AnyOfLastCstNode[];
};

export interface InARowCstNode extends CstNode {
  name: "inARow";
  children: InARowCstChildren;
}

export type InARowCstChildren = {
  InARow: IToken[];
  periodCount: PeriodCountCstNode[];
};

export interface ForInARowCstNode extends CstNode {
  name: "forInARow";
  children: ForInARowCstChildren;
}

export type ForInARowCstChildren = {
  For: IToken[];
  periodCount: PeriodCountCstNode[];
  InARow: IToken[];
};

export interface AnyOfLastCstNode extends CstNode {
  name: "anyOfLast";
  children: AnyOfLastCstChildren;
}

export type AnyOfLastCstChildren = {
  In?: IToken[];
  AnyOf?: IToken[];
  times?: IToken[];
  Of?: IToken[];
  periodCount?: PeriodCountCstNode[];
  timesOfLast?: TimesOfLastCstNode[];
};

export interface TimesOfLastCstNode extends CstNode {
  name: "timesOfLast";
  children: TimesOfLastCstChildren;
}

export type TimesOfLastCstChildren = {
  Lately: IToken[];
  count: PeriodCountCstNode[];
  Inside: IToken[];
  times: PeriodCountCstNode[];
};

export interface PeriodCountCstNode extends CstNode {
  name: "periodCount";
  children: PeriodCountCstChildren;
}

export type PeriodCountCstChildren = {
  NumberLiteral: IToken[];
  Periods?: IToken[];
  Period?: IToken[];
  Unit?: IToken[];
};

export interface SumCstNode extends CstNode {
  name: "sum";
  children: SumCstChildren;
}

export type SumCstChildren = {
  product: (ProductCstNode)[];
  operator?: (IToken)[];
};

export interface ProductCstNode extends CstNode {
  name: "product";
  children: ProductCstChildren;
}

export type ProductCstChildren = {
  signed: (SignedCstNode)[];
  operator?: (IToken)[];
};

export interface SignedCstNode extends CstNode {
  name: "signed";
  children: SignedCstChildren;
}

export type SignedCstChildren = {
  minus?: (IToken)[];
  operand: OperandCstNode[];
  Power?: IToken[];
  exponent?: OperandCstNode[];
  IfMissing?: IToken[];
  figure?: FigureCstNode[];
};

export interface OperandCstNode extends CstNode {
  name: "operand";
  children: OperandCstChildren;
}

export type OperandCstChildren = {
  figure?: FigureCstNode[];
  DateLiteral?: IToken[];
  Text?: IToken[];
  choice?: ChoiceCstNode[];
  lately?: LatelyCstNode[];
  reference?: ReferenceCstNode[];
  ofTheLast?: OfTheLastCstNode[];
  Open?: IToken[];
  expression?: ExpressionCstNode[];
  Close?: IToken[];
};

export interface OfTheLastCstNode extends CstNode {
  name: "ofTheLast";
  children: OfTheLastCstChildren;
}

export type OfTheLastCstChildren = {
  OfTheLast?: IToken[];
  OfThePrevious?: IToken[];
  periodCount: PeriodCountCstNode[];
};

export interface LatelyCstNode extends CstNode {
  name: "lately";
  children: LatelyCstChildren;
}

export type LatelyCstChildren = {
  Lately?: IToken[];
  Top?: IToken[];
  periodCount: PeriodCountCstNode[];
  reference: ReferenceCstNode[];
};

export interface ChoiceCstNode extends CstNode {
  name: "choice";
  children: ChoiceCstChildren;
}

export type ChoiceCstChildren = {
  If: IToken[];
  condition: ExpressionCstNode[];
  Then: IToken[];
  then: ExpressionCstNode[];
  Else: IToken[];
  otherwise: ExpressionCstNode[];
};

export interface ReferenceCstNode extends CstNode {
  name: "reference";
  children: ReferenceCstChildren;
}

export type ReferenceCstChildren = {
  head?: (IToken)[];
  Dot?: IToken[];
  part?: IToken[];
  callArguments?: CallArgumentsCstNode[];
};

export interface CallArgumentsCstNode extends CstNode {
  name: "callArguments";
  children: CallArgumentsCstChildren;
}

export type CallArgumentsCstChildren = {
  Open: IToken[];
  group?: GroupCstNode[];
  callValues?: CallValuesCstNode[];
  Close: IToken[];
};

export interface CallValuesCstNode extends CstNode {
  name: "callValues";
  children: CallValuesCstChildren;
}

export type CallValuesCstChildren = {
  argument: (ExpressionCstNode)[];
  Where?: IToken[];
  condition?: ExpressionCstNode[];
  inGroup?: InGroupCstNode[];
  Comma?: IToken[];
  Ties?: IToken[];
  By?: IToken[];
  ties?: ExpressionCstNode[];
};

export interface InGroupCstNode extends CstNode {
  name: "inGroup";
  children: InGroupCstChildren;
}

export type InGroupCstChildren = {
  In?: IToken[];
  At?: IToken[];
  group: GroupCstNode[];
  Inside?: IToken[];
};

export interface GroupCstNode extends CstNode {
  name: "group";
  children: GroupCstChildren;
}

export type GroupCstChildren = {
  Name?: IToken[];
  Text?: IToken[];
  Period?: IToken[];
};

export interface PlaceCstNode extends CstNode {
  name: "place";
  children: PlaceCstChildren;
}

export type PlaceCstChildren = {
  At?: IToken[];
  value?: ValueCstNode[];
  edge?: EdgeCstNode[];
  rangeEnd?: RangeEndCstNode[];
  rankPlace?: RankPlaceCstNode[];
  placeNames?: PlaceNamesCstNode[];
  Zero?: IToken[];
  boundedPlace?: BoundedPlaceCstNode[];
  betweenPlace?: BetweenPlaceCstNode[];
  Otherwise?: IToken[];
  Beyond?: IToken[];
};

export interface PlaceNamesCstNode extends CstNode {
  name: "placeNames";
  children: PlaceNamesCstChildren;
}

export type PlaceNamesCstChildren = {
  each?: (IToken)[];
  Pipe?: IToken[];
  Enumerate?: IToken[];
};

export interface BoundedPlaceCstNode extends CstNode {
  name: "boundedPlace";
  children: BoundedPlaceCstChildren;
}

export type BoundedPlaceCstChildren = {
  Bound: IToken[];
  value?: ValueCstNode[];
  edge?: EdgeCstNode[];
  boundedEnd?: BoundedEndCstNode[];
};

export interface BoundedEndCstNode extends CstNode {
  name: "boundedEnd";
  children: BoundedEndCstChildren;
}

export type BoundedEndCstChildren = {
  rangeEnd?: RangeEndCstNode[];
  And?: IToken[];
  Enumerate?: IToken[];
  Bound?: IToken[];
  value?: ValueCstNode[];
  Note?: IToken[];
};

export interface RangeEndCstNode extends CstNode {
  name: "rangeEnd";
  children: RangeEndCstChildren;
}

export type RangeEndCstChildren = {
  rangeSign: RangeSignCstNode[];
  Bound?: IToken[];
  value: ValueCstNode[];
  edge?: EdgeCstNode[];
  Within?: IToken[];
};

export interface EdgeCstNode extends CstNode {
  name: "edge";
  children: EdgeCstChildren;
}

export type EdgeCstChildren = {
  Note?: IToken[];
  PostBound?: IToken[];
};

export interface BetweenPlaceCstNode extends CstNode {
  name: "betweenPlace";
  children: BetweenPlaceCstChildren;
}

export type BetweenPlaceCstChildren = {
  Between: IToken[];
  value: (ValueCstNode)[];
  And?: IToken[];
  rangeSign?: RangeSignCstNode[];
  Within?: IToken[];
};

export interface CountedPlaceCstNode extends CstNode {
  name: "countedPlace";
  children: CountedPlaceCstChildren;
}

export type CountedPlaceCstChildren = {
  Nil?: IToken[];
  Happening?: IToken[];
  Name?: IToken[];
  Unit?: IToken[];
};

export interface RankPlaceCstNode extends CstNode {
  name: "rankPlace";
  children: RankPlaceCstChildren;
}

export type RankPlaceCstChildren = {
  Rank?: (IToken)[];
  Top?: IToken[];
  Bottom?: IToken[];
  FromLast?: (IToken)[];
  figure?: (FigureCstNode)[];
  rangeSign?: RangeSignCstNode[];
  LastPlace?: IToken[];
  First?: IToken[];
  Last?: IToken[];
};

export interface SlopeCstNode extends CstNode {
  name: "slope";
  children: SlopeCstChildren;
}

export type SlopeCstChildren = {
  perStep?: PerStepCstNode[];
  eachStep?: EachStepCstNode[];
  Further?: IToken[];
  Sign?: IToken[];
  Earn?: IToken[];
  points?: FigureCstNode[];
  slopeTail?: SlopeTailCstNode[];
};

export interface PerStepCstNode extends CstNode {
  name: "perStep";
  children: PerStepCstChildren;
}

export type PerStepCstChildren = {
  InThePeriod?: IToken[];
  Per: IToken[];
  stepping?: SteppingCstNode[];
  side?: (SideCstNode)[];
  Target?: IToken[];
  Within?: IToken[];
  partialStep?: PartialStepCstNode[];
  step?: FigureCstNode[];
  Unit?: IToken[];
  Period?: IToken[];
  noun?: IToken[];
  Note?: IToken[];
  base?: ValueCstNode[];
};

export interface PartialStepCstNode extends CstNode {
  name: "partialStep";
  children: PartialStepCstChildren;
}

export type PartialStepCstChildren = {
  Under: IToken[];
  figure: FigureCstNode[];
  Earn: IToken[];
};

export interface EachStepCstNode extends CstNode {
  name: "eachStep";
  children: EachStepCstChildren;
}

export type EachStepCstChildren = {
  Each: IToken[];
  step?: FigureCstNode[];
  Unit?: IToken[];
  Period?: IToken[];
  noun?: IToken[];
  Note?: IToken[];
};

export interface SteppingCstNode extends CstNode {
  name: "stepping";
  children: SteppingCstChildren;
}

export type SteppingCstChildren = {
  Full?: IToken[];
  Started?: IToken[];
  ProRata?: IToken[];
};

export interface SideCstNode extends CstNode {
  name: "side";
  children: SideCstChildren;
}

export type SideCstChildren = {
  Over?: IToken[];
  OverSign?: IToken[];
  Under?: IToken[];
  UnderSign?: IToken[];
};

export interface SlopeTailCstNode extends CstNode {
  name: "slopeTail";
  children: SlopeTailCstChildren;
}

export type SlopeTailCstChildren = {
  UpTo?: IToken[];
  end?: ValueCstNode[];
  AtMost?: (IToken)[];
  Sign?: (IToken)[];
  limit?: (FigureCstNode)[];
  Open?: IToken[];
  Cap?: IToken[];
  Close?: IToken[];
  Further?: IToken[];
  ProRata?: IToken[];
};

export interface AwardsCstNode extends CstNode {
  name: "awards";
  children: AwardsCstChildren;
}

export type AwardsCstChildren = {
  award: (AwardCstNode)[];
  Pipe?: IToken[];
};

export interface AwardCstNode extends CstNode {
  name: "award";
  children: AwardCstChildren;
}

export type AwardCstChildren = {
  figureFirst?: FigureFirstCstNode[];
  boundFirst?: BoundFirstCstNode[];
  wordFirst?: WordFirstCstNode[];
  placeFirst?: PlaceFirstCstNode[];
  slopeFirst?: SlopeFirstCstNode[];
  formulaFirst?: FormulaFirstCstNode[];
  exactShare?: ExactShareCstNode[];
  nameFirst?: NameFirstCstNode[];
  When?: IToken[];
  If?: IToken[];
  condition?: ExpressionCstNode[];
};

export interface FigureFirstCstNode extends CstNode {
  name: "figureFirst";
  children: FigureFirstCstChildren;
}

export type FigureFirstCstChildren = {
  Sign?: IToken[];
  figure: FigureCstNode[];
  rangeEnd?: RangeEndCstNode[];
  rangeGives?: GivesCstNode[];
  edge?: EdgeCstNode[];
  edgeEnd?: RangeEndCstNode[];
  edgeGives?: GivesCstNode[];
  says?: SaysCstNode[];
  enclosed?: EnclosedCstNode[];
  place?: (PlaceCstNode)[];
  slope?: SlopeCstNode[];
  anchorText?: IToken[];
  excessShare?: ExcessShareCstNode[];
};

export interface BoundFirstCstNode extends CstNode {
  name: "boundFirst";
  children: BoundFirstCstChildren;
}

export type BoundFirstCstChildren = {
  boundedPlace: BoundedPlaceCstNode[];
  Of?: IToken[];
  group?: GroupCstNode[];
  In?: IToken[];
  members?: NamesCstNode[];
  gives: GivesCstNode[];
};

export interface EnclosedCstNode extends CstNode {
  name: "enclosed";
  children: EnclosedCstChildren;
}

export type EnclosedCstChildren = {
  lower: IToken[];
  Name?: IToken[];
  Attainment?: IToken[];
  Measure?: IToken[];
  upper: IToken[];
  value: ValueCstNode[];
  gives: GivesCstNode[];
};

export interface WordFirstCstNode extends CstNode {
  name: "wordFirst";
  children: WordFirstCstChildren;
}

export type WordFirstCstChildren = {
  says?: SaysCstNode[];
  full?: FullCstNode[];
  None?: IToken[];
  Zero?: IToken[];
  place?: PlaceCstNode[];
};

export interface PlaceFirstCstNode extends CstNode {
  name: "placeFirst";
  children: PlaceFirstCstChildren;
}

export type PlaceFirstCstChildren = {
  Otherwise?: IToken[];
  Beyond?: IToken[];
  rankPlace?: RankPlaceCstNode[];
  betweenPlace?: BetweenPlaceCstNode[];
  countedPlace?: CountedPlaceCstNode[];
  gives: GivesCstNode[];
};

export interface SlopeFirstCstNode extends CstNode {
  name: "slopeFirst";
  children: SlopeFirstCstChildren;
}

export type SlopeFirstCstChildren = {
  slope: SlopeCstNode[];
};

export interface FormulaFirstCstNode extends CstNode {
  name: "formulaFirst";
  children: FormulaFirstCstChildren;
}

export type FormulaFirstCstChildren = {
  enclosedFormula: EnclosedFormulaCstNode[];
  place?: PlaceCstNode[];
};

export interface EnclosedFormulaCstNode extends CstNode {
  name: "enclosedFormula";
  children: EnclosedFormulaCstChildren;
}

export type EnclosedFormulaCstChildren = {
  Open: IToken[];
  expression: ExpressionCstNode[];
  Close: IToken[];
};

export interface NameFirstCstNode extends CstNode {
  name: "nameFirst";
  children: NameFirstCstChildren;
}

export type NameFirstCstChildren = {
  leading?: (IToken)[];
  label?: IToken[];
  Enumerate?: IToken[];
  figureFirst?: FigureFirstCstNode[];
  shareFirst?: ShareFirstCstNode[];
  membersShare?: MembersShareCstNode[];
  boundFirst?: BoundFirstCstNode[];
  wordFirst?: WordFirstCstNode[];
  placeFirst?: PlaceFirstCstNode[];
  slopeFirst?: SlopeFirstCstNode[];
  formulaFirst?: FormulaFirstCstNode[];
};

export interface ShareFirstCstNode extends CstNode {
  name: "shareFirst";
  children: ShareFirstCstChildren;
}

export type ShareFirstCstChildren = {
  shareWord: ShareWordCstNode[];
  Of?: (IToken)[];
  group?: (GroupCstNode)[];
  Whose?: IToken[];
  figure: FigureCstNode[];
};

export interface MembersShareCstNode extends CstNode {
  name: "membersShare";
  children: MembersShareCstChildren;
}

export type MembersShareCstChildren = {
  Inside: IToken[];
  placeNames: PlaceNamesCstNode[];
  shareWord: ShareWordCstNode[];
  figure: FigureCstNode[];
};

export interface ExactShareCstNode extends CstNode {
  name: "exactShare";
  children: ExactShareCstChildren;
}

export type ExactShareCstChildren = {
  Exactly: IToken[];
  figure: FigureCstNode[];
  Of?: IToken[];
  group?: GroupCstNode[];
  In: IToken[];
  placeNames: PlaceNamesCstNode[];
};

export interface ShareWordCstNode extends CstNode {
  name: "shareWord";
  children: ShareWordCstChildren;
}

export type ShareWordCstChildren = {
  AtMost?: IToken[];
  AtLeast?: IToken[];
  Exactly?: IToken[];
};

export interface GivesCstNode extends CstNode {
  name: "gives";
  children: GivesCstChildren;
}

export type GivesCstChildren = {
  PartOf?: IToken[];
  Mark?: IToken[];
  slope?: SlopeCstNode[];
  says?: SaysCstNode[];
  result?: ResultCstNode[];
};

export interface SaysCstNode extends CstNode {
  name: "says";
  children: SaysCstChildren;
}

export type SaysCstChildren = {
  Earn?: IToken[];
  Is?: IToken[];
  Mark?: IToken[];
  sum?: SumCstNode[];
  result?: ResultCstNode[];
};

export interface ResultCstNode extends CstNode {
  name: "result";
  children: ResultCstChildren;
}

export type ResultCstChildren = {
  enclosedFormula?: EnclosedFormulaCstNode[];
  wordResult?: WordResultCstNode[];
  Sign?: IToken[];
  figure?: FigureCstNode[];
  excessShare?: ExcessShareCstNode[];
  Name?: IToken[];
};

export interface WordResultCstNode extends CstNode {
  name: "wordResult";
  children: WordResultCstChildren;
}

export type WordResultCstChildren = {
  full?: FullCstNode[];
  None?: IToken[];
  Zero?: IToken[];
  Proportional?: IToken[];
  ProRata?: IToken[];
};

export interface FullCstNode extends CstNode {
  name: "full";
  children: FullCstChildren;
}

export type FullCstChildren = {
  Full: IToken[];
  Minus?: IToken[];
  Negative?: IToken[];
  less?: FigureCstNode[];
};

export interface ExcessShareCstNode extends CstNode {
  name: "excessShare";
  children: ExcessShareCstChildren;
}

export type ExcessShareCstChildren = {
  Plus: IToken[];
  figure?: (FigureCstNode)[];
  Of?: IToken[];
  Excess?: (IToken)[];
  Whose?: IToken[];
};

export interface MeasureCstNode extends CstNode {
  name: "measure";
  children: MeasureCstChildren;
}

export type MeasureCstChildren = {
  Measure: IToken[];
  Mark?: IToken[];
  expression: ExpressionCstNode[];
};

export interface TargetCstNode extends CstNode {
  name: "target";
  children: TargetCstChildren;
}

export type TargetCstChildren = {
  Target?: IToken[];
  Base?: IToken[];
  StretchTarget?: (IToken)[];
  BaseTarget?: IToken[];
  Mark?: IToken[];
  Is?: IToken[];
  From?: IToken[];
  TargetsList?: IToken[];
  list?: IToken[];
  By?: IToken[];
  column?: IToken[];
  MonthlyAverage?: IToken[];
  per?: (IToken)[];
  figure?: FigureCstNode[];
  Earn?: IToken[];
  result?: ResultCstNode[];
  When?: IToken[];
  condition?: ExpressionCstNode[];
  Per?: (IToken)[];
  expression?: ExpressionCstNode[];
};

export interface PointsCstNode extends CstNode {
  name: "points";
  children: PointsCstChildren;
}

export type PointsCstChildren = {
  Points: IToken[];
  Mark?: IToken[];
  Equal?: IToken[];
  Is?: IToken[];
  expression: ExpressionCstNode[];
};

export interface PassLineCstNode extends CstNode {
  name: "passLine";
  children: PassLineCstChildren;
}

export type PassLineCstChildren = {
  PassLine: IToken[];
  figure: FigureCstNode[];
};

export interface WeightCstNode extends CstNode {
  name: "weight";
  children: WeightCstChildren;
}

export type WeightCstChildren = {
  Weight: IToken[];
  Mark?: IToken[];
  Is?: IToken[];
  figure: FigureCstNode[];
  rangeSign?: RangeSignCstNode[];
  to?: FigureCstNode[];
};

export interface CapCstNode extends CstNode {
  name: "cap";
  children: CapCstChildren;
}

export type CapCstChildren = {
  Cap: IToken[];
  Sign?: IToken[];
  figure: FigureCstNode[];
  When?: IToken[];
  condition?: ExpressionCstNode[];
};

export interface FloorCstNode extends CstNode {
  name: "floor";
  children: FloorCstChildren;
}

export type FloorCstChildren = {
  Floor: IToken[];
  Sign?: IToken[];
  figure: FigureCstNode[];
};

export interface AttainmentCapCstNode extends CstNode {
  name: "attainmentCap";
  children: AttainmentCapCstChildren;
}

export type AttainmentCapCstChildren = {
  Attainment: IToken[];
  Cap: IToken[];
  figure: FigureCstNode[];
};

export interface RoundCstNode extends CstNode {
  name: "round";
  children: RoundCstChildren;
}

export type RoundCstChildren = {
  Each?: IToken[];
  roundingMode?: (RoundingModeCstNode)[];
  Round: IToken[];
  Sign?: IToken[];
  NumberLiteral?: IToken[];
  Places?: IToken[];
  Unit?: IToken[];
  Zero?: IToken[];
  StepsOf?: IToken[];
  figure?: FigureCstNode[];
};

export interface StepsOfCstNode extends CstNode {
  name: "stepsOf";
  children: StepsOfCstChildren;
}

export type StepsOfCstChildren = {
  StepsOf: IToken[];
  figure: FigureCstNode[];
};

export interface RoundingModeCstNode extends CstNode {
  name: "roundingMode";
  children: RoundingModeCstChildren;
}

export type RoundingModeCstChildren = {
  HalfUp?: IToken[];
  HalfEven?: IToken[];
  Upwards?: IToken[];
  Downwards?: IToken[];
};

export interface MarkedOutOfCstNode extends CstNode {
  name: "markedOutOf";
  children: MarkedOutOfCstChildren;
}

export type MarkedOutOfCstChildren = {
  MarkedOutOf?: IToken[];
  NumberLiteral?: (IToken)[];
  By?: IToken[];
  MarkScale?: IToken[];
};

export interface OutOfCstNode extends CstNode {
  name: "outOf";
  children: OutOfCstChildren;
}

export type OutOfCstChildren = {
  OutOf?: IToken[];
  Full?: IToken[];
  figure: FigureCstNode[];
};

export interface PolicyCstNode extends CstNode {
  name: "policy";
  children: PolicyCstChildren;
}

export type PolicyCstChildren = {
  IfMissing?: IToken[];
  IfNotApplicable?: IToken[];
  Block?: IToken[];
  Zero?: IToken[];
  Full?: IToken[];
  Rescale?: IToken[];
  Average?: (IToken)[];
  Of?: IToken[];
  group?: (GroupCstNode)[];
  By?: IToken[];
};

export interface ExtrasCstNode extends CstNode {
  name: "extras";
  children: ExtrasCstChildren;
}

export type ExtrasCstChildren = {
  Extras: IToken[];
  Pipe?: IToken[];
  cap?: CapCstNode[];
  floor?: FloorCstNode[];
};

export interface AcceptCstNode extends CstNode {
  name: "accept";
  children: AcceptCstChildren;
}

export type AcceptCstChildren = {
  Accept: IToken[];
  FindingCode: IToken[];
  Text: IToken[];
};

export interface VisibleToCstNode extends CstNode {
  name: "visibleTo";
  children: VisibleToCstChildren;
}

export type VisibleToCstChildren = {
  VisibleTo: IToken[];
  names: NamesCstNode[];
};

export interface OfCstNode extends CstNode {
  name: "of";
  children: OfCstChildren;
}

export type OfCstChildren = {
  Of?: IToken[];
  Base?: IToken[];
  expression: ExpressionCstNode[];
  inGroup?: InGroupCstNode[];
};

export interface GradesOfCstNode extends CstNode {
  name: "gradesOf";
  children: GradesOfCstChildren;
}

export type GradesOfCstChildren = {
  Grade: IToken[];
  AsIn?: IToken[];
  name: NameCstNode[];
};

export interface AsInCstNode extends CstNode {
  name: "asIn";
  children: AsInCstChildren;
}

export type AsInCstChildren = {
  AsIn: IToken[];
  name: NameCstNode[];
};

export interface RemainderCstNode extends CstNode {
  name: "remainder";
  children: RemainderCstChildren;
}

export type RemainderCstChildren = {
  Remainder: IToken[];
  Largest?: IToken[];
  LargestShare?: IToken[];
  SmallestShare?: IToken[];
  First?: IToken[];
  Last?: IToken[];
};

export interface FromFileCstNode extends CstNode {
  name: "fromFile";
  children: FromFileCstChildren;
}

export type FromFileCstChildren = {
  From: IToken[];
  Text: IToken[];
};

export interface ProportionalCstNode extends CstNode {
  name: "proportional";
  children: ProportionalCstChildren;
}

export type ProportionalCstChildren = {
  Proportional?: IToken[];
  ProRata?: IToken[];
  Inverse?: IToken[];
  Mirrored?: IToken[];
  Baseline?: IToken[];
  baseline?: ValueCstNode[];
  place?: PlaceCstNode[];
};

export interface RatedCstNode extends CstNode {
  name: "rated";
  children: RatedCstChildren;
}

export type RatedCstChildren = {
  Rating: IToken[];
  scale?: ScaleCstNode[];
  By?: IToken[];
  rater?: (RaterCstNode)[];
  joiner?: JoinerCstNode[];
  AtLeast?: IToken[];
  atLeast?: FigureCstNode[];
  Trim?: IToken[];
  trim?: FigureCstNode[];
};

export interface ScaleCstNode extends CstNode {
  name: "scale";
  children: ScaleCstChildren;
}

export type ScaleCstChildren = {
  from: FigureCstNode[];
  rangeSign: RangeSignCstNode[];
  to: FigureCstNode[];
  StepsOf?: IToken[];
  step?: FigureCstNode[];
};

export interface RaterCstNode extends CstNode {
  name: "rater";
  children: RaterCstChildren;
}

export type RaterCstChildren = {
  Name: IToken[];
  figure?: FigureCstNode[];
};

export interface MatrixCstNode extends CstNode {
  name: "matrix";
  children: MatrixCstChildren;
}

export type MatrixCstChildren = {
  Matrix: IToken[];
  rows: SumCstNode[];
  By: IToken[];
  columns: SumCstNode[];
  From?: IToken[];
  table?: IToken[];
};

export interface MatrixRowCstNode extends CstNode {
  name: "matrixRow";
  children: MatrixRowCstChildren;
}

export type MatrixRowCstChildren = {
  Pipe: (IToken)[];
  cell: (CellCstNode)[];
};

export interface CellCstNode extends CstNode {
  name: "cell";
  children: CellCstChildren;
}

export type CellCstChildren = {
  award?: AwardCstNode[];
};

export interface TiersCstNode extends CstNode {
  name: "tiers";
  children: TiersCstChildren;
}

export type TiersCstChildren = {
  Tiers: IToken[];
  Marginal?: IToken[];
  Whole?: IToken[];
  of?: OfCstNode[];
  By?: IToken[];
  by?: ExpressionCstNode[];
  Per?: IToken[];
  stepping?: SteppingCstNode[];
  per?: FigureCstNode[];
  awards?: AwardsCstNode[];
};

export interface ForEachCstNode extends CstNode {
  name: "forEach";
  children: ForEachCstChildren;
}

export type ForEachCstChildren = {
  ForEach: IToken[];
  rows: ExpressionCstNode[];
  Where?: IToken[];
  condition?: ExpressionCstNode[];
};

export interface CombineCstNode extends CstNode {
  name: "combine";
  children: CombineCstChildren;
}

export type CombineCstChildren = {
  Sum?: IToken[];
  Average?: IToken[];
  Best?: IToken[];
  Worst?: IToken[];
  Per?: IToken[];
  alike?: AlikeCstNode[];
  alikeBound?: AlikeBoundCstNode[];
};

export interface AlikeCstNode extends CstNode {
  name: "alike";
  children: AlikeCstChildren;
}

export type AlikeCstChildren = {
  Period?: IToken[];
  head?: (IToken)[];
  Dot?: IToken[];
  part?: IToken[];
};

export interface AlikeBoundCstNode extends CstNode {
  name: "alikeBound";
  children: AlikeBoundCstChildren;
}

export type AlikeBoundCstChildren = {
  Cap?: IToken[];
  AtMost?: IToken[];
  Floor?: IToken[];
  Sign?: IToken[];
  figure: FigureCstNode[];
};

export interface ByCstNode extends CstNode {
  name: "by";
  children: ByCstChildren;
}

export type ByCstChildren = {
  By: IToken[];
  Rank?: (IToken)[];
  callArguments?: CallArgumentsCstNode[];
  group?: GroupCstNode[];
  Inside?: IToken[];
  sum?: SumCstNode[];
  Measure?: IToken[];
  Attainment?: IToken[];
  Total?: IToken[];
  Open?: IToken[];
  Name?: IToken[];
  Close?: IToken[];
};

export interface ReadingCstNode extends CstNode {
  name: "reading";
  children: ReadingCstChildren;
}

export type ReadingCstChildren = {
  Measure?: IToken[];
  boundFirst?: (BoundFirstCstNode)[];
  slopeFirst?: (SlopeFirstCstNode)[];
  Attainment?: IToken[];
  figureFirst?: (FigureFirstCstNode)[];
  Total?: IToken[];
  Points?: IToken[];
};

export interface ClauseCstNode extends CstNode {
  name: "clause";
  children: ClauseCstChildren;
}

export type ClauseCstChildren = {
  modifier?: ModifierCstNode[];
  matrixRow?: MatrixRowCstNode[];
  combine?: CombineCstNode[];
  reading?: ReadingCstNode[];
  when?: WhenCstNode[];
  definition?: DefinitionCstNode[];
  awards?: AwardsCstNode[];
};

export interface ModifierCstNode extends CstNode {
  name: "modifier";
  children: ModifierCstChildren;
}

export type ModifierCstChildren = {
  measure?: MeasureCstNode[];
  target?: TargetCstNode[];
  points?: PointsCstNode[];
  passLine?: PassLineCstNode[];
  weight?: WeightCstNode[];
  cap?: CapCstNode[];
  NoCap?: IToken[];
  floor?: FloorCstNode[];
  NoFloor?: IToken[];
  DownToZero?: IToken[];
  AndSoOn?: IToken[];
  attainmentCap?: AttainmentCapCstNode[];
  round?: RoundCstNode[];
  stepsOf?: StepsOfCstNode[];
  markedOutOf?: MarkedOutOfCstNode[];
  outOf?: OutOfCstNode[];
  policy?: PolicyCstNode[];
  Extra?: IToken[];
  extras?: ExtrasCstNode[];
  accept?: AcceptCstNode[];
  MayDecline?: IToken[];
  visibleTo?: VisibleToCstNode[];
  of?: OfCstNode[];
  by?: ByCstNode[];
  gradesOf?: GradesOfCstNode[];
  asIn?: AsInCstNode[];
  remainder?: RemainderCstNode[];
  fromFile?: FromFileCstNode[];
  proportional?: ProportionalCstNode[];
  Curve?: IToken[];
  FlatBeyond?: IToken[];
  rated?: RatedCstNode[];
  matrix?: MatrixCstNode[];
  tiers?: TiersCstNode[];
  forEach?: ForEachCstNode[];
  version?: VersionCstNode[];
  effective?: EffectiveCstNode[];
  appliesTo?: AppliesToCstNode[];
  cycle?: CycleCstNode[];
  steps?: StepsCstNode[];
  extendsScheme?: ExtendsSchemeCstNode[];
  without?: WithoutCstNode[];
  MeanOfMembers?: IToken[];
  onChange?: OnChangeCstNode[];
  ToDate?: IToken[];
  SinceJoining?: IToken[];
  ties?: TiesCstNode[];
  peopleRound?: PeopleRoundCstNode[];
  sharedBy?: SharedByCstNode[];
};

export interface VersionCstNode extends CstNode {
  name: "version";
  children: VersionCstChildren;
}

export type VersionCstChildren = {
  Version: IToken[];
  Text?: IToken[];
  NumberLiteral?: IToken[];
  Name?: IToken[];
};

export interface EffectiveCstNode extends CstNode {
  name: "effective";
  children: EffectiveCstChildren;
}

export type EffectiveCstChildren = {
  Effective: IToken[];
  From?: IToken[];
  from: IToken[];
  rangeSign?: RangeSignCstNode[];
  to?: IToken[];
};

export interface AppliesToCstNode extends CstNode {
  name: "appliesTo";
  children: AppliesToCstChildren;
}

export type AppliesToCstChildren = {
  AppliesTo: IToken[];
  When?: (IToken)[];
  condition?: (ExpressionCstNode)[];
  column?: IToken[];
  texts?: TextsCstNode[];
};

export interface CycleCstNode extends CstNode {
  name: "cycle";
  children: CycleCstChildren;
}

export type CycleCstChildren = {
  Cycle: IToken[];
  Period?: IToken[];
  Project?: IToken[];
  From?: IToken[];
  from?: IToken[];
  rangeSign?: RangeSignCstNode[];
  to?: IToken[];
};

export interface StepsCstNode extends CstNode {
  name: "steps";
  children: StepsCstChildren;
}

export type StepsCstChildren = {
  Steps: IToken[];
  stepping: SteppingCstNode[];
};

export interface ExtendsSchemeCstNode extends CstNode {
  name: "extendsScheme";
  children: ExtendsSchemeCstChildren;
}

export type ExtendsSchemeCstChildren = {
  Extends: IToken[];
  name: NameCstNode[];
};

export interface WithoutCstNode extends CstNode {
  name: "without";
  children: WithoutCstChildren;
}

export type WithoutCstChildren = {
  Without: IToken[];
  names: NamesCstNode[];
};

export interface OnChangeCstNode extends CstNode {
  name: "onChange";
  children: OnChangeCstChildren;
}

export type OnChangeCstChildren = {
  OnChange: IToken[];
  CalendarDays?: IToken[];
  WorkingDays?: IToken[];
  WholeMonths?: IToken[];
};

export interface WhenCstNode extends CstNode {
  name: "when";
  children: WhenCstChildren;
}

export type WhenCstChildren = {
  When?: IToken[];
  If?: IToken[];
  condition: ExpressionCstNode[];
  Then?: IToken[];
  consequence?: ConsequenceCstNode[];
};

export interface ConsequenceCstNode extends CstNode {
  name: "consequence";
  children: ConsequenceCstChildren;
}

export type ConsequenceCstChildren = {
  Total?: IToken[];
  Is?: (IToken)[];
  Earn?: (IToken)[];
  total?: (FigureCstNode)[];
  nothing?: NothingCstNode[];
  Grade?: IToken[];
  AtMost?: IToken[];
  Cap?: IToken[];
  below?: IToken[];
  grade?: NameCstNode[];
  metric?: IToken[];
  Text?: IToken[];
  wordResult?: WordResultCstNode[];
  Sign?: IToken[];
  points?: FigureCstNode[];
};

export interface NothingCstNode extends CstNode {
  name: "nothing";
  children: NothingCstChildren;
}

export type NothingCstChildren = {
  Zero?: IToken[];
  None?: IToken[];
};

export interface DefinitionCstNode extends CstNode {
  name: "definition";
  children: DefinitionCstChildren;
}

export type DefinitionCstChildren = {
  Equal: IToken[];
  expression: ExpressionCstNode[];
};

export interface TiesCstNode extends CstNode {
  name: "ties";
  children: TiesCstChildren;
}

export type TiesCstChildren = {
  TiesIn?: IToken[];
  TiesOut?: IToken[];
  Ties?: IToken[];
  By?: IToken[];
  expression?: ExpressionCstNode[];
};

export interface PeopleRoundCstNode extends CstNode {
  name: "peopleRound";
  children: PeopleRoundCstChildren;
}

export type PeopleRoundCstChildren = {
  PeopleRounded?: IToken[];
  Headcount?: IToken[];
  roundingMode: RoundingModeCstNode[];
};

export interface SharedByCstNode extends CstNode {
  name: "sharedBy";
  children: SharedByCstChildren;
}

export type SharedByCstChildren = {
  SharedBy: IToken[];
  expression: ExpressionCstNode[];
};

export interface ClausesCstNode extends CstNode {
  name: "clauses";
  children: ClausesCstChildren;
}

export type ClausesCstChildren = {
  clause: ClauseCstNode[];
  modifier?: ModifierCstNode[];
};

export interface TotalClausesCstNode extends CstNode {
  name: "totalClauses";
  children: TotalClausesCstChildren;
}

export type TotalClausesCstChildren = {
  Is?: IToken[];
  Equal?: IToken[];
  expression?: ExpressionCstNode[];
  modifier?: ModifierCstNode[];
  clauses?: ClausesCstNode[];
};

export interface LimitClausesCstNode extends CstNode {
  name: "limitClauses";
  children: LimitClausesCstChildren;
}

export type LimitClausesCstChildren = {
  accept?: AcceptCstNode[];
  weightLimit?: WeightLimitCstNode[];
  round?: RoundCstNode[];
  groupLimit?: GroupLimitCstNode[];
};

export interface WeightLimitCstNode extends CstNode {
  name: "weightLimit";
  children: WeightLimitCstChildren;
}

export type WeightLimitCstChildren = {
  Each: IToken[];
  Weight: IToken[];
  shareWord: ShareWordCstNode[];
  figure: FigureCstNode[];
};

export interface GroupLimitCstNode extends CstNode {
  name: "groupLimit";
  children: GroupLimitCstChildren;
}

export type GroupLimitCstChildren = {
  of: SumCstNode[];
  inGroup?: InGroupCstNode[];
  shareWord: ShareWordCstNode[];
  value: SumCstNode[];
  Then?: IToken[];
  InProportion?: IToken[];
  Hold?: IToken[];
};

export interface TableClausesCstNode extends CstNode {
  name: "tableClauses";
  children: TableClausesCstChildren;
}

export type TableClausesCstChildren = {
  fromFile?: FromFileCstNode[];
  matrixRow?: MatrixRowCstNode[];
  accept?: AcceptCstNode[];
};

export interface ExampleClausesCstNode extends CstNode {
  name: "exampleClauses";
  children: ExampleClausesCstChildren;
}

export type ExampleClausesCstChildren = {
  accept?: AcceptCstNode[];
  Given?: IToken[];
  Expect?: IToken[];
  item?: (ItemCstNode)[];
  joiner?: JoinerCstNode[];
};

export interface ItemCstNode extends CstNode {
  name: "item";
  children: ItemCstChildren;
}

export type ItemCstChildren = {
  outcomeItem?: OutcomeItemCstNode[];
  valueItem?: ValueItemCstNode[];
};

export interface OutcomeItemCstNode extends CstNode {
  name: "outcomeItem";
  children: OutcomeItemCstChildren;
}

export type OutcomeItemCstChildren = {
  Outcome: IToken[];
  Text?: IToken[];
  None?: IToken[];
};

export interface ValueItemCstNode extends CstNode {
  name: "valueItem";
  children: ValueItemCstChildren;
}

export type ValueItemCstChildren = {
  subject?: ReferenceCstNode[];
  quoted?: IToken[];
  Is?: IToken[];
  Equal?: IToken[];
  Mark?: IToken[];
  Sign?: IToken[];
  figure?: FigureCstNode[];
  DateLiteral?: IToken[];
  Missing?: IToken[];
  Name?: IToken[];
  Text?: IToken[];
};

export interface SourceClausesCstNode extends CstNode {
  name: "sourceClauses";
  children: SourceClausesCstChildren;
}

export type SourceClausesCstChildren = {
  fromFile?: FromFileCstNode[];
  rows?: RowsCstNode[];
  totalRows?: TotalRowsCstNode[];
  provided?: ProvidedCstNode[];
  visibleTo?: VisibleToCstNode[];
  accept?: AcceptCstNode[];
  column?: ColumnCstNode[];
};

export interface RowsCstNode extends CstNode {
  name: "rows";
  children: RowsCstChildren;
}

export type RowsCstChildren = {
  Events?: IToken[];
  EarlierResults?: IToken[];
  OneRowPer?: IToken[];
  keyColumn?: (KeyColumnCstNode)[];
  joiner?: JoinerCstNode[];
  Per?: IToken[];
  Enumerate?: IToken[];
  OneRow?: IToken[];
};

export interface KeyColumnCstNode extends CstNode {
  name: "keyColumn";
  children: KeyColumnCstChildren;
}

export type KeyColumnCstChildren = {
  Name?: IToken[];
  Period?: IToken[];
  Unit?: IToken[];
};

export interface ColumnCstNode extends CstNode {
  name: "column";
  children: ColumnCstChildren;
}

export type ColumnCstChildren = {
  keyColumn: KeyColumnCstNode[];
  texts?: TextsCstNode[];
  columnType?: ColumnTypeCstNode[];
  Optional?: IToken[];
};

export interface ColumnTypeCstNode extends CstNode {
  name: "columnType";
  children: ColumnTypeCstChildren;
}

export type ColumnTypeCstChildren = {
  In?: IToken[];
  unit?: UnitCstNode[];
  PercentSign?: IToken[];
  CountType?: IToken[];
  TextType?: IToken[];
  DateType?: IToken[];
  YesNoType?: IToken[];
  PercentType?: IToken[];
  RatioType?: IToken[];
  NumberType?: IToken[];
  scale?: ScaleCstNode[];
  OneOf?: IToken[];
  names?: (NamesCstNode)[];
  Open?: IToken[];
  Close?: IToken[];
};

export interface TotalRowsCstNode extends CstNode {
  name: "totalRows";
  children: TotalRowsCstChildren;
}

export type TotalRowsCstChildren = {
  TotalRows: IToken[];
  keyColumn?: KeyColumnCstNode[];
  texts: TextsCstNode[];
};

export interface ProvidedCstNode extends CstNode {
  name: "provided";
  children: ProvidedCstChildren;
}

export type ProvidedCstChildren = {
  ProvidedBy: IToken[];
  by: IToken[];
  Due?: IToken[];
  due?: IToken[];
};

export interface PublishClausesCstNode extends CstNode {
  name: "publishClauses";
  children: PublishClausesCstChildren;
}

export type PublishClausesCstChildren = {
  say?: SayCstNode[];
  announce?: AnnounceCstNode[];
  minimumGroup?: MinimumGroupCstNode[];
  accept?: AcceptCstNode[];
};

export interface SayCstNode extends CstNode {
  name: "say";
  children: SayCstChildren;
}

export type SayCstChildren = {
  Title?: IToken[];
  Notice?: IToken[];
  Appeal?: IToken[];
  Contact?: IToken[];
  Name?: IToken[];
  English?: IToken[];
  Chinese?: IToken[];
  Text: IToken[];
};

export interface AnnounceCstNode extends CstNode {
  name: "announce";
  children: AnnounceCstChildren;
}

export type AnnounceCstChildren = {
  announced: (AnnouncedCstNode)[];
  joiner?: JoinerCstNode[];
  To?: IToken[];
  audience?: IToken[];
};

export interface AnnouncedCstNode extends CstNode {
  name: "announced";
  children: AnnouncedCstChildren;
}

export type AnnouncedCstChildren = {
  Points?: IToken[];
  Rank?: IToken[];
  Grade?: IToken[];
  Pay?: IToken[];
  Name?: IToken[];
};

export interface MinimumGroupCstNode extends CstNode {
  name: "minimumGroup";
  children: MinimumGroupCstChildren;
}

export type MinimumGroupCstChildren = {
  MinimumGroup: IToken[];
  figure: FigureCstNode[];
};

export interface TargetsClausesCstNode extends CstNode {
  name: "targetsClauses";
  children: TargetsClausesCstChildren;
}

export type TargetsClausesCstChildren = {
  accept?: AcceptCstNode[];
  effective?: EffectiveCstNode[];
  seasons?: SeasonsCstNode[];
  targetRows?: TargetRowsCstNode[];
  factor?: FactorCstNode[];
  stepsOf?: StepsOfCstNode[];
  revises?: RevisesCstNode[];
  because?: BecauseCstNode[];
  approvedBy?: ApprovedByCstNode[];
  targetClause?: TargetClauseCstNode[];
};

export interface TargetClauseCstNode extends CstNode {
  name: "targetClause";
  children: TargetClauseCstChildren;
}

export type TargetClauseCstChildren = {
  targetName: TargetNameCstNode[];
  targetAmount?: TargetAmountCstNode[];
  By?: IToken[];
  dimension?: IToken[];
  parts?: PartsCstNode[];
  allocation?: AllocationCstNode[];
};

export interface PartsCstNode extends CstNode {
  name: "parts";
  children: PartsCstChildren;
}

export type PartsCstChildren = {
  Into?: IToken[];
  PartlyInto?: IToken[];
  goal: (GoalCstNode)[];
  Pipe?: IToken[];
  Enumerate?: IToken[];
};

export interface AllocationCstNode extends CstNode {
  name: "allocation";
  children: AllocationCstChildren;
}

export type AllocationCstChildren = {
  AllocatedBy?: IToken[];
  factorShares?: (FactorSharesCstNode)[];
  By?: IToken[];
  Allocated?: IToken[];
  StepsOf?: IToken[];
  figure?: FigureCstNode[];
};

export interface FactorSharesCstNode extends CstNode {
  name: "factorShares";
  children: FactorSharesCstChildren;
}

export type FactorSharesCstChildren = {
  factorShare: (FactorShareCstNode)[];
  Pipe?: IToken[];
  Enumerate?: IToken[];
};

export interface FactorShareCstNode extends CstNode {
  name: "factorShare";
  children: FactorShareCstChildren;
}

export type FactorShareCstChildren = {
  name: NameCstNode[];
  figure: FigureCstNode[];
};

export interface FactorCstNode extends CstNode {
  name: "factor";
  children: FactorCstChildren;
}

export type FactorCstChildren = {
  Factor: IToken[];
  name: NameCstNode[];
  factorPart: (FactorPartCstNode)[];
  Pipe?: IToken[];
  Enumerate?: IToken[];
};

export interface FactorPartCstNode extends CstNode {
  name: "factorPart";
  children: FactorPartCstChildren;
}

export type FactorPartCstChildren = {
  targetName: TargetNameCstNode[];
  Is?: IToken[];
  figure: FigureCstNode[];
};

export interface GoalCstNode extends CstNode {
  name: "goal";
  children: GoalCstChildren;
}

export type GoalCstChildren = {
  targetName: TargetNameCstNode[];
  targetAmount: TargetAmountCstNode[];
};

export interface TargetNameCstNode extends CstNode {
  name: "targetName";
  children: TargetNameCstChildren;
}

export type TargetNameCstChildren = {
  name: NameCstNode[];
  label?: IToken[];
};

export interface TargetAmountCstNode extends CstNode {
  name: "targetAmount";
  children: TargetAmountCstChildren;
}

export type TargetAmountCstChildren = {
  Is?: IToken[];
  figure: FigureCstNode[];
  shareBeside?: (ShareBesideCstNode)[];
  Open?: IToken[];
  Close?: IToken[];
  StretchTarget?: IToken[];
  stretch?: FigureCstNode[];
};

export interface ShareBesideCstNode extends CstNode {
  name: "shareBeside";
  children: ShareBesideCstChildren;
}

export type ShareBesideCstChildren = {
  ShareBeside: IToken[];
  figure: FigureCstNode[];
};

export interface SeasonsCstNode extends CstNode {
  name: "seasons";
  children: SeasonsCstChildren;
}

export type SeasonsCstChildren = {
  Seasons: IToken[];
  Period: IToken[];
  figure: (FigureCstNode)[];
  Pipe?: IToken[];
  Enumerate?: IToken[];
};

export interface TargetRowsCstNode extends CstNode {
  name: "targetRows";
  children: TargetRowsCstChildren;
}

export type TargetRowsCstChildren = {
  From: IToken[];
  reference: ReferenceCstNode[];
  By?: IToken[];
  dimension?: IToken[];
};

export interface RevisesCstNode extends CstNode {
  name: "revises";
  children: RevisesCstChildren;
}

export type RevisesCstChildren = {
  Revises: IToken[];
  name: NameCstNode[];
  because?: BecauseCstNode[];
  approvedBy?: ApprovedByCstNode[];
};

export interface BecauseCstNode extends CstNode {
  name: "because";
  children: BecauseCstChildren;
}

export type BecauseCstChildren = {
  Because: IToken[];
  Mark?: IToken[];
  Text: IToken[];
};

export interface ApprovedByCstNode extends CstNode {
  name: "approvedBy";
  children: ApprovedByCstChildren;
}

export type ApprovedByCstChildren = {
  ApprovedBy?: (IToken)[];
  Mark?: IToken[];
  approvers?: (ApproversCstNode)[];
  Through?: IToken[];
};

export interface ApproversCstNode extends CstNode {
  name: "approvers";
  children: ApproversCstChildren;
}

export type ApproversCstChildren = {
  Text: (IToken)[];
  Pipe?: IToken[];
  Enumerate?: IToken[];
};

export interface FileCstNode extends CstNode {
  name: "file";
  children: FileCstChildren;
}

export type FileCstChildren = {
  statement?: StatementCstNode[];
};

export interface StatementCstNode extends CstNode {
  name: "statement";
  children: StatementCstChildren;
}

export type StatementCstChildren = {
  ruleStatement?: RuleStatementCstNode[];
  totalStatement?: TotalStatementCstNode[];
  limitStatement?: LimitStatementCstNode[];
  tableStatement?: TableStatementCstNode[];
  exampleStatement?: ExampleStatementCstNode[];
  sourceStatement?: SourceStatementCstNode[];
  publishStatement?: PublishStatementCstNode[];
  targetsStatement?: TargetsStatementCstNode[];
  StatementEnd: IToken[];
};

export interface RuleStatementCstNode extends CstNode {
  name: "ruleStatement";
  children: RuleStatementCstChildren;
}

export type RuleStatementCstChildren = {
  RuleStatement: IToken[];
  heading: HeadingCstNode[];
  clauses?: (ClausesCstNode)[];
  Separator?: IToken[];
};

export interface TotalStatementCstNode extends CstNode {
  name: "totalStatement";
  children: TotalStatementCstChildren;
}

export type TotalStatementCstChildren = {
  TotalStatement: IToken[];
  totalClauses?: (TotalClausesCstNode)[];
  Separator?: IToken[];
};

export interface LimitStatementCstNode extends CstNode {
  name: "limitStatement";
  children: LimitStatementCstChildren;
}

export type LimitStatementCstChildren = {
  LimitStatement: IToken[];
  limitClauses?: (LimitClausesCstNode)[];
  Separator?: IToken[];
};

export interface TableStatementCstNode extends CstNode {
  name: "tableStatement";
  children: TableStatementCstChildren;
}

export type TableStatementCstChildren = {
  TableStatement: IToken[];
  heading: HeadingCstNode[];
  tableClauses?: (TableClausesCstNode)[];
  Separator?: IToken[];
};

export interface ExampleStatementCstNode extends CstNode {
  name: "exampleStatement";
  children: ExampleStatementCstChildren;
}

export type ExampleStatementCstChildren = {
  ExampleStatement: IToken[];
  heading: HeadingCstNode[];
  exampleClauses?: (ExampleClausesCstNode)[];
  Separator?: IToken[];
};

export interface SourceStatementCstNode extends CstNode {
  name: "sourceStatement";
  children: SourceStatementCstChildren;
}

export type SourceStatementCstChildren = {
  SourceStatement: IToken[];
  heading: HeadingCstNode[];
  sourceClauses?: (SourceClausesCstNode)[];
  Separator?: IToken[];
};

export interface PublishStatementCstNode extends CstNode {
  name: "publishStatement";
  children: PublishStatementCstChildren;
}

export type PublishStatementCstChildren = {
  PublishStatement: IToken[];
  publishClauses?: (PublishClausesCstNode)[];
  Separator?: IToken[];
};

export interface TargetsStatementCstNode extends CstNode {
  name: "targetsStatement";
  children: TargetsStatementCstChildren;
}

export type TargetsStatementCstChildren = {
  TargetsStatement: IToken[];
  heading: HeadingCstNode[];
  targetsClauses?: (TargetsClausesCstNode)[];
  Separator?: IToken[];
};

export interface HeadingCstNode extends CstNode {
  name: "heading";
  children: HeadingCstChildren;
}

export type HeadingCstChildren = {
  HeadingName?: IToken[];
  HeadingLabel?: IToken[];
};
