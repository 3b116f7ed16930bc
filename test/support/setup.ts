import fc from "fast-check";

/** Generated cases are the same in every run; another seed is one variable away. */
fc.configureGlobal({ seed: Number(process.env.KAOHE_SEED ?? 20240930) });
