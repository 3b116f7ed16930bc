import { document } from "./en/document.ts";
import { expression } from "./en/expression.ts";
import { item } from "./en/item.ts";
import { order } from "./en/order.ts";
import { pay } from "./en/pay.ts";
import { rank } from "./en/rank.ts";
import { rule } from "./en/rule.ts";
import { scheme } from "./en/scheme.ts";

export const en = { language: "en", expression, rule, item, scheme, pay, document, order, rank } as const;
