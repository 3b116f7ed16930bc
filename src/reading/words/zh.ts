import { document } from "./zh/document.ts";
import { expression } from "./zh/expression.ts";
import { item } from "./zh/item.ts";
import { order } from "./zh/order.ts";
import { pay } from "./zh/pay.ts";
import { rank } from "./zh/rank.ts";
import { rule } from "./zh/rule.ts";
import { scheme } from "./zh/scheme.ts";

export const zh = { language: "zh", expression, rule, item, scheme, pay, document, order, rank } as const;
