import { expect, test } from "vitest";
import { drawing, element } from "../../../site/charts/svg.ts";

test("texts and attributes are escaped", () => {
  const made = element("text", { class: `a"b` }, `<script>alert("1")</script> & 'x'`);
  expect(made.markup).toBe(`<text class="a&quot;b">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</text>`);
});

test("an absent attribute is left out, and numbers are as fine as paper", () => {
  expect(element("rect", { x: 1 / 3, y: undefined, width: 10 }).markup).toBe(`<rect x="0.3" width="10"/>`);
});

test("a drawing has a name and no size of its own", () => {
  expect(drawing("dots", 360, 60, "two dots", element("circle", { r: 1 })).markup).toBe(
    `<svg viewBox="0 0 360 60" class="drawing dots" role="img" aria-label="two dots"><circle r="1"/></svg>`,
  );
});
