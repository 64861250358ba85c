import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "./markdown";

const html = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>);

test("lists and emphasis become what they are", () => {
  expect(html("- one\n- **two**")).toContain("<li><strong>two</strong></li>");
});

test("tags are shown, not obeyed", () => {
  expect(html("<script>alert(1)</script><img src=x onerror=alert(1)>")).not.toMatch(/<script|<img/);
});

test("links lead only to the web, and vouch for nothing", () => {
  expect(html("[a](javascript:alert(1))")).not.toContain("javascript:");
  expect(html("[a](https://example.org)")).toContain('<a rel="nofollow ugc noopener" href="https://example.org">');
});

test("no picture is fetched from elsewhere", () => {
  expect(html("![pixel](https://example.org/p.gif)")).not.toContain("<img");
});

test("headings keep their order and begin below the page's second level", () => {
  expect(html("# Top\n\n### Deep\n\n# Top again")).toMatch(/<h3>Top<\/h3>\s*<h4>Deep<\/h4>\s*<h3>Top again<\/h3>/);
});
