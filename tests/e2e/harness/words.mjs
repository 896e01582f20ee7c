// The product's own words, so that tests look things up as a shopper reads them. Reads the simple part of Fluent that names need.
import { readFileSync } from "node:fs";

const LOCALES = new URL("../../../locales/", import.meta.url);
const languages = new Map();

/** `word("de", "review-button")`; placeables are filled from `values`. A missing message is an error. */
export function word(language, id, values = {}) {
  if (!languages.has(language)) languages.set(language, read(language));
  const pattern = languages.get(language).get(id);
  if (pattern === undefined) throw new Error(`locales/${language}.ftl has no message ${id}`);
  return pattern.replace(/\{ *\$([\w-]+) *\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`${id} needs $${name}`);
    return values[name];
  });
}

/** Matches a message whose placeables may be anything. */
export function wordLike(language, id) {
  const anything = new Proxy({}, { has: () => true, get: () => "\u0000" });
  const text = word(language, id, anything).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${text.replaceAll("\u0000", ".+")}$`);
}

function read(language) {
  const messages = new Map();
  for (const line of readFileSync(new URL(`${language}.ftl`, LOCALES), "utf8").split("\n")) {
    const found = /^([a-z][\w-]*) = (.+)$/.exec(line);
    if (found) messages.set(found[1], found[2]);
  }
  return messages;
}
