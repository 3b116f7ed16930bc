/** How a terminal paints the parts of a finding. The core only passes text through; the terminal's edge brings the colours. */
export type Palette = {
  readonly error: Paint;
  readonly warning: Paint;
  /** Frame lines, line numbers, places. */
  readonly quiet: Paint;
  readonly strong: Paint;
};

type Paint = (text: string) => string;

const asItIs: Paint = (text) => text;

export const plain: Palette = { error: asItIs, warning: asItIs, quiet: asItIs, strong: asItIs };

const sgr =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`;

/** The 16 colours every terminal has. */
export const ansi: Palette = { error: sgr(31), warning: sgr(33), quiet: sgr(34), strong: sgr(1) };
