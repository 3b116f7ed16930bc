/** Words of everyday language and of spreadsheets for calculations of the language. */
const calculations: Readonly<Record<string, string>> = {
  total: "sum",
  sumif: "sum",
  sumifs: "sum",
  add: "sum",
  avg: "average",
  mean: "average",
  averageif: "average",
  maximum: "max",
  minimum: "min",
  countif: "count",
  number: "count",
  rounded: "round",
  roundup: "ceil",
  rounddown: "floor",
  lookup: "table",
  vlookup: "table",
  总分: "合计",
  总计: "合计",
  总和: "合计",
  总额: "合计",
  均值: "平均",
  平均数: "平均",
  最大值: "最大",
  最小值: "最小",
  个数: "计数",
  次数: "计数",
};

/** The same for units. */
const units: Readonly<Record<string, string>> = {
  percent: "%",
  percents: "%",
  pct: "%",
  dollar: "USD",
  dollars: "USD",
  euro: "EUR",
  euros: "EUR",
  pounds: "GBP",
  yuan: "元",
  w: "万",
  块: "元",
  块钱: "元",
  元人民币: "元",
};

const calculationsByWord = new Map(Object.entries(calculations));
const unitsByWord = new Map(Object.entries(units));

export function calculationMeant(word: string): string | undefined {
  return calculationsByWord.get(word.toLowerCase());
}

export function unitMeant(word: string): string | undefined {
  return unitsByWord.get(word.toLowerCase());
}
