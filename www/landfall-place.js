// Which country a page, a browser or a password manager means that does not say its code: its name in the language of the checkout, in English, in its own
// language or in any other that the checkout speaks, or an abbreviation (also = […] in the country's file). Fetched only when a country is no code.

const plain = (text) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}]/gu, "")
    .toUpperCase();

export default ({ once, get }) => {
  // What every country is called, as plain letters; the first language that knows a name wins.
  const names = async (known, base, languages) => {
    const called = new Map();
    const learn = (name, code) => name && !called.has(plain(name)) && called.set(plain(name), code);
    for (const code of known) learn(code, code);
    const also = await once(base + "packs/called.json", async (url) => (await get(url)).json());
    for (const code of known) for (const name of also[code] ?? []) learn(name, code);
    for (const style of ["long", "short"]) {
      const namers = languages.map((language) => new Intl.DisplayNames(language, { type: "region", style }));
      for (const namer of namers) for (const code of known) learn(namer.of(code), code);
      for (const code of known) learn(new Intl.DisplayNames(new Intl.Locale("und", { region: code }).maximize().language, { type: "region", style }).of(code), code);
    }
    return called;
  };
  return async (text, known, base, languages) => (await names(known, base, languages)).get(plain(text));
};
