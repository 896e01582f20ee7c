// The loader: the one script a merchant pastes.
//
// It finds its own address, starts every download at once and draws the heading, an empty summary and the first two real fields in the
// shopper's language. When the rest is there, landfall-page.js hands these nodes to the WebAssembly checkout, which takes them over
// with what was typed. When that cannot be, it shows a sentence, a button to try again, and the merchant's own markup.
// It knows no price, no address format, no payment method and no cart. Every byte here is paid before the first field: what can come
// later belongs into landfall-page.js. Start reading at `class Checkout`.
//
// No dependency, no innerHTML (Trusted Types), no style attribute and no style element (strict CSP), one global: `Landfall`.
(() => {
  "use strict";

  // `landfall packs` writes these five when it builds the folder. Left as they are, the loader speaks English and the rest still runs.
  const VERSION = "";
  const ZONES = "";
  const LANGUAGES = "";
  const FIRST = {};
  const STYLE = "";

  const ENGLISH = ["Checkout", "Contact", "E-mail", "Delivery", "Country/region", "The checkout could not be loaded. Please check your connection and try again.", "Try again"];

  const tell = (level, text) => console[level]("[Landfall] " + text);

  // A second tag, pasted by a plug-in or run again by a page that swaps its body, must change nothing.
  if (window.Landfall) {
    if (Landfall.version !== VERSION) tell("warn", `Version ${Landfall.version} runs here already. Keep one script tag.`);
    return;
  }

  // currentScript is only there while the script runs for the first time, so it is read before anything else can happen.
  const tag = document.currentScript ?? document.querySelector("script[src*='landfall.js']");
  const settings = tag?.dataset ?? {};
  const ofScript = (name) => settings[name] ?? null;
  const absolute = (path, base = document.baseURI) => new URL(path, base).href;
  const home = absolute(".", tag?.src || undefined);

  const h = (name, attributes, ...children) => {
    const node = document.createElement(name);
    // Whatever has a class can be styled from the page as a part of the same name.
    for (const key in attributes) {
      node.setAttribute(key, attributes[key]);
      if (key === "class") node.setAttribute("part", attributes[key]);
    }
    node.append(...children);
    return node;
  };
  const sheet = (css) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  // Storage may be forbidden (private windows, sandboxed frames) and may hold anything.
  const recall = (key) => {
    try {
      return JSON.parse(localStorage[key]) ?? {};
    } catch {
      return {};
    }
  };

  // ---- Downloads: one promise for each address on the page; a failed one is forgotten, so that trying again means something.

  const asked = new Map();
  const once = (url, ask) => {
    if (!asked.has(url)) {
      const answer = ask(url);
      asked.set(url, answer);
      answer.catch(() => asked.delete(url));
    }
    return asked.get(url);
  };
  const get = async (url) => {
    const reply = await fetch(url).catch((error) => error);
    if (!reply.ok) throw `${url} ${reply.status ? "answered " + reply.status : "could not be reached"}`;
    return reply;
  };
  const text = (url) => once(url, async () => (await get(url)).text());
  // Some browsers remember a module that failed, by its address; another fragment is another address for them, and the same file.
  let attempt = "";
  const core = (base) =>
    once(base + "landfall-core.js", async (url) => {
      const wasm = get(base + "landfall-core_bg.wasm");
      wasm.catch(() => {});
      const code = await import(url + attempt);
      await code.default({ module_or_path: wasm });
      return code;
    });
  const page = () => once(home + "landfall-page.js", async (url) => (await import(url + attempt)).default(inside));

  // ---- The first guess. The core decides again and gives its reasons; this one is only made so that the right packs start now.

  const zones = ZONES.split("|").map((entry) => [entry.slice(0, 2), entry.slice(3).split(",")]);
  const countries = ZONES.match(/\b..(?=:)/g) ?? [];
  const languages = LANGUAGES || "en";

  // RFC 4647 lookup: the tag itself, else the language that serves it (en-GB serves en-*), else the same for the tag without its end.
  const rows = languages.split("|").map((row) => row.split(/[:,]/));
  const guessLanguage = (wishes) => {
    for (const wish of wishes)
      for (let tag = (wish ?? "").toLowerCase().replaceAll("_", "-"); tag; tag = tag.replace(/-?[^-]*$/, ""))
        for (const name of [tag, tag.replace(/^([^-]+)-(..|\d+)$/, "$1-*")]) {
          const found = rows.find((row) => row.some((one) => one.toLowerCase() === name));
          if (found) return found[0];
        }
    return "en";
  };
  // ZONES lists, for each country, the beginnings of its time zones; the longest that fits wins.
  const zoneCountry = (zone) => {
    for (let end = zone.length; end; end--) {
      const found = zones.find(([, starts]) => starts.includes(zone.slice(0, end)));
      if (found) return found[0];
    }
  };

  // Starts all downloads and says which. Called from the first line for the script tag, and again by each element for its own settings.
  const begin = (setting) => {
    const base = setting("base") ? absolute(setting("base") + "/") : home;
    const configUrl = absolute(setting("config") ?? base + "landfall.json");
    // What needs no guess goes first.
    const parts = [core(base), text(configUrl), text(base + "landfall.css")];
    page();
    const kept = recall("landfall.locale");
    const auto = setting("lang") === "auto";
    const seen = {
      attributeLanguage: auto ? null : setting("lang"),
      attributeCountry: setting("country"),
      attributeCurrency: setting("currency"),
      keptLanguage: kept.language,
      keptCountry: kept.country,
      pageLanguage: auto ? null : document.documentElement.lang,
      languages: navigator.languages,
      timeZone: window.Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
    seen.zoneCountry = zoneCountry(seen.timeZone);
    const language = guessLanguage([seen.attributeLanguage, kept.language, seen.pageLanguage, ...seen.languages]);
    const regions = seen.languages.map((name) => name.slice(-2));
    const country = [seen.attributeCountry, kept.country, seen.zoneCountry, ...regions].find((code) => countries.includes(code)) ?? "";
    const pack = (code) => text(`${base}packs/countries/${code}.json`);
    const words = text(`${base}packs/languages/${language}.json`);
    parts.push(words);
    // Most languages are not in the loader; their first words come with their pack.
    const taught = FIRST[language] ? null : words.then((pack) => (FIRST[language] = JSON.parse(pack).first)).catch(() => {});
    if (country) pack(country);
    return { base, configUrl, seen, language, country, pack, parts, taught };
  };

  // ---- The element.

  // Violations are told one task after the refused download. landfall-explain.js names the mend; without it, what was refused must do.
  const refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event));
  const explain = (error, start) =>
    setTimeout(async () => {
      const why = `The checkout could not start: ${error.message ?? error}`;
      const told = () => [why, ...refused.map((event) => event.effectiveDirective + " must allow " + event.blockedURI)].join("\n");
      tell("error", await import(home + "landfall-explain.js" + attempt).then((code) => code.default(why, start, refused), told));
    }, 50);

  const wordsOf = (language) => FIRST[language] ?? ENGLISH;
  const tongue = (language) => ({ lang: language, dir: /^(ar|fa|he|ur)/.test(language) ? "rtl" : "ltr" });
  const bones = (count) => Array.from({ length: count }, () => h("div", { class: "lf-bone" }));
  const live = new Map();
  let instances = 0;

  class Checkout extends HTMLElement {
    #sheets = [sheet(STYLE), sheet("")];
    #shown = [];
    #scope;
    // What landfall-page.js needs to know of this element; `box` and `handle` are there only while it is on the page.
    seat = { host: this, instance: String(++instances), setting: (name) => this.getAttribute(name) ?? ofScript(name), sheet: this.#sheets[1], waiting: [] };

    // Moving an element disconnects it and connects it at once; only one that is still away a moment later is taken down.
    connectedCallback() {
      const { seat } = this;
      const pattern = seat.setting("mode") === "overlay" && !this.closest("landfall-overlay");
      if (pattern) this.hidden = true;
      if (pattern || live.has(this)) return;
      live.set(this, seat);
      const start = (seat.start = begin(seat.setting));
      const go = () => {
        if (seat.start !== start || !live.has(this)) return;
        this.#draw();
        this.#run();
      };
      start.taught ? start.taught.then(go) : go();
    }
    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || this.close());
    }
    close() {
      if (!live.delete(this) || !this.#scope) return;
      this.seat.handle?.free();
      this.seat.handle = this.seat.box = null;
      this.#show(h("slot"));
      this.#dress();
    }
    #dress(...sheets) {
      this.#scope.adoptedStyleSheets = [...this.#scope.adoptedStyleSheets.filter((one) => !this.#sheets.includes(one)), ...sheets];
    }

    // A slot among the nodes lets the merchant's own markup show; without a shadow root the style sheet hides and shows it instead.
    #show(node, ...more) {
      for (const old of this.#shown) old.remove();
      this.#shown = [node, ...more];
      this.toggleAttribute("data-live", node === this.seat.box);
      (this.shadowRoot ?? this).prepend(...this.#shown);
    }

    // The words and fields of the first stage. The core never makes these nodes again, so focus, caret and text stay where they are.
    #draw() {
      const { seat } = this;
      const { language, country } = seat.start;
      const [title, contact, email, delivery, land] = wordsOf(language);
      const section = (name, heading, label, input, ...more) => {
        const id = `lf${seat.instance}-${input.name}`;
        input.id = id;
        input.setAttribute("aria-describedby", id + "-message");
        const field = h("div", { class: "lf-field", "data-lf": "field-" + input.name }, h("label", { class: "lf-label", for: id }, label), input, h("p", { class: "lf-message", id: id + "-message" }));
        return h("section", { class: "lf-section", "data-lf": name }, h("h3", { class: "lf-section__title" }, heading), field, h("div", { class: "lf-more", "data-lf": name + "-more" }, ...more));
      };
      const address = h("input", { class: "lf-input", type: "email", name: "email", autocomplete: "email", inputmode: "email", enterkeyhint: "next", required: "" });
      const select = h("select", { class: "lf-input lf-select", name: "country", autocomplete: "country" });
      select.append(new Option("", country));
      // Names and order of the countries need Intl, whose first use can take a slow phone a tenth of a second: after the first paint.
      seat.named = new Promise((done) =>
        setTimeout(() => {
          const names = new Intl.DisplayNames(language, { type: "region" });
          const options = countries.map((code) => new Option(names.of(code), code, false, code === country));
          options.sort((one, other) => one.text.localeCompare(other.text, language));
          select.append(...options);
          if (country) select[0].remove();
          done();
        }),
      );
      const form = h(
        "form",
        { class: "lf-form", "data-lf": "form", novalidate: "" },
        section("contact", contact, email, address),
        section("delivery", delivery, land, select, ...bones(4)),
        h("div", { "data-lf": "rest" }),
      );
      form.onsubmit = (event) => event.preventDefault();
      seat.box = h(
        "div",
        { class: "lf", ...tongue(language), "data-stage": "first" },
        h("header", { class: "lf-head", "data-lf": "head" }, h("h2", { class: "lf-title" }, title)),
        h("div", { class: "lf-body" }, h("aside", { class: "lf-summary", "data-lf": "summary", "aria-busy": "true" }, ...bones(7)), form),
      );
      this.#scope = seat.setting("isolation") === "none" ? this.getRootNode() : (this.shadowRoot ?? this.attachShadow({ mode: "open" }));
      this.#dress(...this.#sheets);
      this.#show(seat.box);
    }

    async #run() {
      const { seat } = this;
      const { box, start } = seat;
      try {
        if (!window.WebAssembly) throw "this browser has no WebAssembly";
        await (await page()).mount(seat);
      } catch (error) {
        // Nothing to say when the element was taken away, or taken away and put back, while all this was on its way.
        if (seat.box !== box) return;
        explain(error, start);
        const words = wordsOf(start.language);
        const again = h("button", { type: "button" }, words[6]);
        // The drawn stage was only put aside: what had been typed comes back with it.
        again.onclick = () => {
          attempt = "#" + Date.now();
          seat.start = begin(seat.setting);
          this.#show(box);
          box.querySelector("input").focus();
          this.#run();
        };
        this.#show(h("div", { class: "lf-note", role: "alert", ...tongue(start.language) }, h("p", {}, words[5]), again), h("slot"));
      }
    }
  }

  // A page may already use the name for something else; then ours carries a number.
  let name = "landfall-checkout";
  while (customElements.get(name)) name += "-2";

  // ---- The one global. What it does is in landfall-page.js, which is on its way; calls wait for it.

  const call = (method) => (...values) => page().then((tools) => tools[method](...values));
  window.Landfall = {
    version: VERSION,
    providers: {},
    quote: (element = [...live.keys()][0]) => JSON.parse(element?.seat.handle?.quote() ?? null),
    on: (event, heard) => {
      document.addEventListener("landfall:" + event, heard);
      return () => document.removeEventListener("landfall:" + event, heard);
    },
  };
  for (const method of ["open", "close", "setCart", "addLine", "registerProvider", "hook", "headless", "destroy"]) Landfall[method] = call(method);

  const clicked = (event) => {
    const button = event.composedPath().find(({ dataset = {} }) => (dataset.landfallAdd ?? dataset.landfallOpen) !== undefined);
    if (!button || event.defaultPrevented) return;
    event.preventDefault();
    if (button.dataset.landfallAdd) Landfall.addLine(button.dataset.landfallAdd).catch(() => {});
    else Landfall.open(button);
  };
  document.addEventListener("click", clicked);

  const inside = { VERSION, name, settings, ofScript, clicked, live, begin, wordsOf, tongue, h, sheet, text, once, get, absolute, recall, countries, languages, tell };

  // From the first line: what the element will need is on its way before the element is read.
  if (settings.mode !== "overlay" && (document.readyState === "loading" || document.querySelector(name))) begin(ofScript);
  customElements.define(name, Checkout);
  page();
})();
