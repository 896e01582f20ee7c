// axe-core in a page: what it finds against WCAG 2.2 A and AA and good practice. Nothing of it is shipped.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The faults inside the checkout as lines of text: rule, what is wrong, where. A page around it has its own headings and landmarks. */
export async function faults(tab) {
  await tab.evaluate(SOURCE);
  return tab.evaluate(async (tags) => {
    const rules = { "page-has-heading-one": { enabled: false }, "target-size": { enabled: true } };
    const { violations } = await window.axe.run("landfall-checkout", { runOnly: tags, rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(" ")} ${failureSummary.replaceAll(/\s+/g, " ")}`));
  }, TAGS);
}
