// Loads the checkout with the theme that the page's address names.
(() => {
  const NAMES = ["paper", "terminal", "candy", "swiss", "midnight"];
  const wanted = new URLSearchParams(location.search).get("theme");
  const theme = NAMES.includes(wanted) ? wanted : NAMES[0];
  const script = document.createElement("script");
  script.src = "landfall.js";
  Object.assign(script.dataset, { config: "landfall.json", lang: "auto", theme: `themes/${theme}.json` });
  document.currentScript.after(script);
  document.addEventListener("DOMContentLoaded", () => document.querySelector(`a[href="?theme=${theme}"]`)?.setAttribute("aria-current", "page"));
})();
