/** SVG markup, escaped. Only this file makes it, so a text can never become a tag. */
export type Svg = { readonly markup: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, ...children: readonly (Svg | string)[]): Svg {
  let markup = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) markup += ` ${key}="${typeof value === "number" ? figure(value) : escapeText(value)}"`;
  }
  if (children.length === 0) return { markup: `${markup}/>` };
  markup += ">";
  for (const child of children) markup += typeof child === "string" ? escapeText(child) : child.markup;
  return { markup: `${markup}</${name}>` };
}

/** A drawing: scaled by its width alone, with what it shows as its name. */
export function drawing(kind: string, width: number, height: number, label: string, ...children: readonly Svg[]): Svg {
  return element("svg", { viewBox: `0 0 ${width} ${height}`, class: `drawing ${kind}`, role: "img", "aria-label": label }, ...children);
}

/** Tenths of a unit are finer than any screen or printer shows. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
