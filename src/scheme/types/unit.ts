/** What kind of quantity a number is. Two dimensions never mix. */
export type Unit =
  | { readonly kind: "number" } // no unit: a plain factor, a rating
  | { readonly kind: "percent" } // held as a ratio: 96% is 0.96
  | { readonly kind: "ratio" } // 1:4.2, held as 4.2
  | { readonly kind: "money"; readonly currency: string } // held in 元
  | { readonly kind: "count"; readonly noun?: string } // 家, 个, 人, 次
  | { readonly kind: "time"; readonly unit: "second" | "minute" | "hour" | "day" | "month" | "year" }
  | { readonly kind: "points" } // 分: marks and scores
  | { readonly kind: "date" }
  | { readonly kind: "text" }
  | { readonly kind: "yes-no" };
