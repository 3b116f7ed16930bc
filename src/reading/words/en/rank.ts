const ordinals: Readonly<Record<string, string>> = { 1: "first", 2: "second", 3: "third" };

/** Places in a group, counted from either end. */
export const rank = {
  by: (group: string, of: string, ties: string | undefined) =>
    `By place among ${group}, the first having the most by ${of}${ties === undefined ? ", equals sharing the better place" : `, equals by ${ties}`}:`,
  despiteVeto: "A veto that only limits the grade leaves the place as it is.",
  fromFirst: {
    exactly: (place: string) => (ordinals[place] ? `${ordinals[place]} place` : `place ${place}`),
    upTo: (place: string) => `places 1 to ${place}`,
    between: (from: string, to: string) => `places ${from} to ${to}`,
    from: (place: string) => `place ${place} and all after it`,
    share: (share: string) => `the top ${share}`,
    shareBetween: (from: string, to: string) => `after the top ${from}, up to the top ${to}`,
  },
  fromLast: {
    exactly: (place: string) => (place === "1" ? "last place" : `place ${place} from the end`),
    upTo: (place: string) => `the last ${place} places`,
    between: (from: string, to: string) => `places ${from} to ${to} from the end`,
    from: (place: string) => `place ${place} from the end and all before it`,
    share: (share: string) => `the last ${share}`,
    shareBetween: (from: string, to: string) => `before the last ${from}, down to the last ${to}`,
  },
};
