import type { APIRoute, GetStaticPaths } from "astro";
import type { Language } from "../../../src/pages/words.ts";
import { languages, readSite } from "../../data.ts";
import { siteWords } from "../../words/words.ts";

export const getStaticPaths = (() => languages().map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What stands in the margins of every sheet: company, period, build and page. Its texts are the company's, so it is made with the site. */
export const GET: APIRoute = ({ params }) => {
  const language = params.lang as Language;
  const site = readSite();
  const left = `${site.title[language]} · ${site.periodName[language]}`;
  const right = `${siteWords[language].build} ${site.stamp.buildId}`;
  const style = "font: 8pt sans-serif; color: #4a4a48;";
  return new Response(`@page {
  @top-left { content: ${quoted(left)}; ${style} }
  @top-right { content: ${quoted(right)}; ${style} }
  @bottom-right { content: counter(page) " / " counter(pages); ${style} }
}
`);
};

/** A CSS string; whatever could end it is written as its code point. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
