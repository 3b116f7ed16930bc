import { shapesOf } from "../../grammar/lexer.ts";
import type { Surface } from "../../grammar/words.ts";
import type { File } from "../ast/nodes/file.ts";
import { commentsOf } from "./comments.ts";
import { laidOut } from "./layout.ts";
import { statementPieces } from "./statements.ts";

/** The canonical text of a tree in a surface, on the lines and with the comments of the text it was read from. */
export function print(file: File, source: string, surface: Surface): string {
  const statements = file.statements.map((statement) => statementPieces(surface, statement));
  return laidOut(surface, statements, commentsOf(source, shapesOf(source)), source);
}
