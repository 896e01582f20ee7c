// What went wrong, for the merchant, with the exact mend. The loader fetches this when a checkout could not start; when it cannot be had
// either, the loader says the little it knows.

// The whole directive as it should read, because adding one to a policy that only had default-src would shut out the rest.
const directive = (name, sources, policy) => {
  const rule = (key) => policy.split(";").find((line) => line.trim().startsWith(key + " "));
  const known = rule(name) ? name : name.replace("-elem", "");
  const now = (rule(known) ?? rule("default-src") ?? "").trim().split(/\s+/).slice(1);
  // Of the words in quotes only 'self' means something to every directive.
  const kept = now.filter((source) => /^script/.test(known) ? source !== "'none'" : !/^'(?!self)/.test(source));
  return [known, ...new Set([...kept, ...sources])].join(" ") + ";";
};

/** What to tell: why, and how to mend it when that is known. */
export default (why, { base, configUrl }, refused) => {
  const needs = {};
  for (const { effectiveDirective, blockedURI, originalPolicy } of refused) {
    const source = /^wasm/.test(blockedURI) ? "'wasm-unsafe-eval'" : [base, configUrl].some((url) => blockedURI.startsWith(new URL(url).origin)) && new URL(blockedURI).origin;
    if (source) (needs[effectiveDirective] ??= [originalPolicy]).push(source.replace(location.origin, "'self'"));
  }
  const lines = Object.entries(needs).map(([name, [policy, ...sources]]) => directive(name, sources, policy));
  const abroad = [base, configUrl].filter((url) => new URL(url).origin !== location.origin);
  let mend = "";
  if (lines.length) mend = `This page's Content-Security-Policy forbids it. Let it read: ${lines.join(" ")}`;
  else if (/answered \d/.test(why)) mend = `The config is taken from ${configUrl} (data-config), the other files from ${base} (data-base): correct these, or copy the whole folder there.`;
  else if (/could not be reached|dynamically imported/.test(why) && abroad.length) mend = `If it opens in a tab, its server must answer with Access-Control-Allow-Origin: ${location.origin}`;
  return `${why}\n${mend}`.trim();
};
