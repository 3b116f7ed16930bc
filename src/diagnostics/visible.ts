const LONGEST = 80;

/** Text of unknown origin made fit for one line of a terminal: control characters drawn as pictures, escapes disarmed. */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]/gu, picture).replace(/[\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** The same, cut with … where it is long. */
export function quotable(text: string): string {
  const characters = [...visible(text)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : characters.join("");
}

/** Unicode draws each control character 0x2400 further on, and DEL at 0x2421. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);
}
