import stringWidth from "string-width";

/** Columns of a line that reads well. */
const WIDTH = 100;

/** A text in lines, Chinese characters taking two columns: English breaks at spaces, Chinese anywhere but before its stops. */
export function wrapped(text: string, indent: string, first = indent, width = WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const piece of piecesOf(text)) {
    if (!isEmpty && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += isEmpty || line !== indent ? piece : piece.trimStart();
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** What stays together: a word with what closes it, or one Chinese character. */
const PIECE = /\s*(?:[“（(]*\p{Script=Han}[，。；：、”）)]*|[^\s\p{Script=Han}]+?(?=\s|$|[“（]?\p{Script=Han})[，。；：、”）)]*)/gu;

function piecesOf(text: string): readonly string[] {
  return text.match(PIECE) ?? [text];
}
