import { micromark } from "micromark";

/** No pictures: they would tell a foreign server who reads the page. */
const EXTENSIONS = [{ disable: { null: ["labelStartImage"] } }];

/** Markdown from people as safe HTML: no tags of their own, no scripts in links, headings in their order below those of the page. */
export function Markdown({ children }: { children: string }) {
  const plain = micromark(children, { extensions: EXTENSIONS });
  const levels = [...new Set(Array.from(plain.matchAll(/<h([1-6])>/g), ([, level]) => level))].sort();
  const html = plain
    .replace(/<(\/?)h([1-6])>/g, (_, end, level) => `<${end}h${Math.min(6, levels.indexOf(level) + 3)}>`)
    .replaceAll("<a href=", '<a rel="nofollow ugc noopener" href=');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark escapes what is not Markdown
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
