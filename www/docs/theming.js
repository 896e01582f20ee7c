// The fields that try tokens out on the checkout of this page, and the JSON to copy into a config.
const FIELDS = [
  ["--lf-accent", "color", "#0f6b63"],
  ["--lf-on-accent", "color", "#ffffff"],
  ["--lf-surface", "color", "#ffffff"],
  ["--lf-text", "color", "#1c1c1c"],
  ["--lf-panel", "color", "#f5f5f5"],
  ["--lf-line", "color", "#dddddd"],
  ["--lf-radius", "text", "0.625em"],
  ["--lf-gap", "text", "1.25em"],
  ["--lf-font", "text", "system-ui, sans-serif"],
  ["--lf-title-size", "text", "1.625em"],
  ["--lf-section-weight", "text", "700"],
  ["--lf-field-height", "text", "3em"],
  ["--lf-button-height", "text", "3em"],
  ["--lf-button-radius", "text", "0.625em"],
  ["--lf-button-transform", "text", "none"],
  ["--lf-section-gap", "text", "2.5em"],
];
const form = document.querySelector("#try-tokens");
const json = document.querySelector("#theme-json");
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
const chosen = {};

const apply = (name, value) => {
  if (value) chosen[name] = value;
  else delete chosen[name];
  // The config of this page sets its accent on the checkout itself; what is tried out here goes before.
  const rules = Object.entries(chosen).map(([key, one]) => `${key}: ${one} !important;`);
  sheet.replaceSync(`landfall-checkout::part(lf) { ${rules.join(" ")} }`);
  json.textContent = JSON.stringify({ theme: chosen }, null, 2);
};

for (const [name, type, value] of FIELDS) {
  const label = document.createElement("label");
  const input = Object.assign(document.createElement("input"), { type, value: type === "color" ? value : "", placeholder: value, name });
  input.addEventListener("input", () => apply(name, input.value));
  label.append(name, input);
  form.append(label);
}
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = false;
