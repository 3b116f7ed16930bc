/** Whether a text holds a word: a Latin one by itself, a Chinese one also among others. */
export function holdsWord(text: string, word: string): boolean {
  const letter = /[A-Za-z_0-9]/u;
  for (let at = text.indexOf(word); at >= 0 && word !== ""; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + word.length] ?? " "];
    const goesOn = (letter.test(before) && letter.test(word[0] ?? "")) || (letter.test(after) && letter.test(word.at(-1) ?? ""));
    if (!goesOn) return true;
  }
  return false;
}
