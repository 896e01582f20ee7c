// What the page does around the checkout: the cart it is given or keeps, the buttons, and handing over to WebAssembly.
//
// The loader (landfall.js) has drawn the first stage and started the downloads; everything here may arrive a moment later.
// It knows no price: a line without one is looked up in the merchant's catalogue and passed on as it is.

const KEPT = "landfall.cart";
const SETTINGS = ["config", "cart", "lang", "country", "currency", "mode", "isolation", "base", "consent", "theme"];

export default (loader) => {
  const { VERSION, name, settings, ofScript, clicked, live, begin, wordsOf, tongue, h, sheet, text, once, get, absolute, recall, countries, languages, tell } = loader;

  for (const key in settings) {
    if (!SETTINGS.includes(key)) tell("warn", `Unknown attribute data-${key}. Known: data-${SETTINGS.join(", data-")}.`);
  }
  if (name !== "landfall-checkout") tell("warn", `<landfall-checkout> is defined by another script on this page. Use <${name}>.`);

  // Everything the page hears hangs on this signal, so that destroy() can take it all away.
  const listening = new AbortController();
  const listen = (target, type, heard) => target.addEventListener(type, heard, { signal: listening.signal });
  const parsed = new Promise((done) => (document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", done) : done()));
  const asText = (value) => (typeof value === "string" ? value : JSON.stringify(value));

  const parse = (json) => {
    try {
      return JSON.parse(json) ?? {};
    } catch {
      return {};
    }
  };
  // Storage may be full or forbidden; then nothing is kept and nothing breaks.
  const keep = (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {}
  };

  // ---- The kept cart: for shops that have none of their own. A cart the page sets itself is not stored.

  // A link may bring a code along, to any page with the script; the checkout takes it from this tab.
  const linked = new URLSearchParams(location.search).get("landfall-code");
  if (linked) {
    try {
      sessionStorage["landfall.code"] = linked;
    } catch {}
  }

  let stored = true;
  let bag;
  const load = (cart) => (bag = { schema: "landfall.cart/1", ...cart, lines: cart.lines ?? [] });
  load(recall(KEPT));

  const save = (cart) => {
    load(cart);
    if (stored) keep(KEPT, bag);
    launch();
  };
  const publish = () => document.dispatchEvent(new CustomEvent("landfall:cart", { detail: bag }));
  const share = (cart) => {
    save(cart);
    for (const seat of live.values()) if (onBag(seat)) send(seat, "setCart", asText(bag));
    publish();
  };
  listen(window, "storage", ({ key }) => key === KEPT && stored && share(recall(KEPT)));

  // What the shopper changes inside the checkout goes back into the kept cart, and a placed order empties it.
  const fromBag = (event) => live.has(event.composedPath()[0]) && onBag(live.get(event.composedPath()[0]));
  listen(document, "landfall:cart", (event) => fromBag(event) && save(event.detail));
  listen(document, "landfall:placed", (event) => {
    if (!fromBag(event)) return;
    save({});
    publish();
  });

  // A line without a price is looked up by its SKU in the catalogue the config names. A bag that fills announces a checkout, so the
  // other downloads that begin() starts are welcome too.
  const complete = async (given) => {
    const line = typeof given !== "string" ? given : /^\s*\{/.test(given) ? JSON.parse(given) : { sku: given };
    if (line.price ?? line.prices) return line;
    const { configUrl } = begin(ofScript);
    const { catalog } = JSON.parse(await text(configUrl));
    if (!catalog) throw new Error(`The config ${configUrl} names no "catalog", so the SKU "${line.sku}" has no price. Name one, or give the whole line`);
    const url = absolute(catalog, configUrl);
    const { products } = JSON.parse(await text(url));
    const product = products.find(({ sku }) => sku === line.sku);
    if (!product) throw new Error(`The catalogue ${url} has no product "${line.sku}". It has ${products.map(({ sku }) => sku).join(", ")}`);
    return { ...product, image: product.image && absolute(product.image, url), ...line };
  };
  // The same article with the same options becomes a larger quantity; a negative quantity takes away.
  const mix = (line) => {
    const key = ({ sku, options }) => JSON.stringify([sku, options ?? {}]);
    const quantity = Number(line.quantity ?? 1);
    const lines = bag.lines.map((old) => (key(old) === key(line) ? { ...old, quantity: old.quantity + quantity } : old));
    const next = 1 + Math.max(0, ...lines.map(({ id }) => +id || 0));
    if (!lines.some((old) => key(old) === key(line))) lines.push({ ...line, id: String(next), quantity });
    share({ ...bag, lines: lines.filter((old) => old.quantity > 0) });
  };

  // ---- One element: where its cart comes from, and the hand-over.

  const written = ({ host }) => host.querySelector(":scope > script[type='application/json']")?.textContent;
  const onBag = (seat) => !(seat.own ?? written(seat) ?? seat.setting("cart"));
  const cartOf = async (seat) => {
    const url = seat.setting("cart");
    // The parser may not have come to the cart inside the element yet.
    if (!url) await parsed;
    // Unlike the rest, a cart changes while the page stays open: it is asked for anew each time.
    return seat.own ?? written(seat) ?? (url ? (await get(absolute(url))).text() : asText(bag));
  };
  // Calls that come before the core is ready wait for it.
  const send = (seat, method, value) => {
    if (seat.handle) seat.handle[method](value);
    else seat.waiting.push([method, value]);
  };
  const own = (seat, cart) => {
    seat.own = asText(typeof cart === "string" ? cart : { schema: "landfall.cart/1", ...cart });
    send(seat, "setCart", seat.own);
  };

  // What few pages ask for lies in files of its own.
  const script = (name) => once(name, async () => (await import(new URL(name, import.meta.url))).default(loader));
  const gated = () => script("landfall-gate.js");
  let shaping = false;
  const shaped = async () => {
    shaping = true;
    const [shape, gate] = await Promise.all([script("landfall-shape.js"), gated()]);
    return (...given) => shape(gate, ...given);
  };
  let measuring;
  const asksForShape = ({ themes, layout, slots, hooks }, host) =>
    shaping || themes || layout || slots || hooks || Object.keys(window.Landfall.providers).length || host.querySelector(":scope > [slot]");

  // The steps of the way to the order: which part of the form the shopper is in, and how long the one before took.
  const steps = (host, box) => {
    const began = performance.now();
    let [from, since] = [null, began];
    const at = (step) => {
      if (!step || step === from) return;
      const now = performance.now();
      const detail = { step, from, milliseconds: Math.round(now - since), elapsed: Math.round(now - began) };
      [from, since] = [step, now];
      host.dispatchEvent(new CustomEvent("landfall:step", { detail, bubbles: true, composed: true }));
    };
    box.addEventListener("focusin", ({ target }) => at(target.closest(".lf-section")?.dataset.lf));
    for (const name of ["submit", "placed"]) host.addEventListener("landfall:" + name, () => box.isConnected && at(name));
  };

  // The second half of the code: what quotes and orders. Its download starts when that of the first has ended, so that the form does not wait for it; the
  // first is then still being compiled.
  const downloaded = (url) =>
    new Promise((done) => {
      const observer = new PerformanceObserver((seen) => seen.getEntriesByName(url).length && done(observer.disconnect()));
      observer.observe({ type: "resource", buffered: true });
    });
  const otherHalf = (base, first) =>
    once(base + "landfall-rest.wasm", async (url) => {
      await Promise.race([downloaded(base + "landfall-core_bg.wasm"), first]);
      const reply = await get(url);
      // Without its media type a module is not compiled while it comes.
      const streams = /^application\/wasm/.test(reply.headers.get("content-type"));
      const module = streams ? WebAssembly.compileStreaming(reply) : WebAssembly.compile(await reply.arrayBuffer());
      const [core, compiled] = await Promise.all([first, module]);
      await core.complete(compiled);
    });

  const mount = async (seat) => {
    const { host, box, instance, setting, sheet: rest, start } = seat;
    const { base, configUrl, seen, language, parts } = start;
    // A page without our UI has no list to choose from.
    const select = box.querySelector("select") ?? { value: start.country };
    // Facts of the merchant's own about countries. One that says enough needs no pack; see countries in the config.
    let own = {};
    const whole = ({ currency, weekend, address } = {}) => currency && weekend && address;
    const pack = (code) => (whole(own[code]) ? text(base + "packs/world.json") : start.pack(code));
    const known = [...countries];
    // A country chosen before the core is ready counts as chosen by hand, and its pack starts now.
    select.onchange = () => {
      seen.keptCountry = select.value;
      keep("landfall.locale", { ...recall("landfall.locale"), country: select.value });
      pack(select.value);
    };
    // The code of the country that a page means; see landfall-place.js. Nothing, and a word to the merchant, when the shop knows no such country.
    const meant = async (text) => {
      if (known.includes(text)) return text;
      const tongues = [language, "en", ...languages.split("|").map((row) => row.split(":")[0])];
      const code = await (await script("landfall-place.js"))(text, known, base, tongues);
      if (!code) tell("warn", `country "${text}" is none that this shop knows, and changes nothing. It may be a code (GB), a name in a language of the checkout (Deutschland) or an abbreviation (UK).`);
      return code;
    };
    const second = otherHalf(base, parts[0]);
    second.catch(() => {});
    await seat.named;
    if (select.value !== start.country) select.onchange();
    // Only the config knows where parcels start, and where the shop is when nothing told where the shopper is.
    let settings;
    const shipsFrom = parts[1].then(async (json) => {
      settings = parse(json);
      // A theme of its own for one page or one checkout: a file with `theme`, and `themes` if it likes, laid over those of the config.
      const worn = setting("theme") && (await text(absolute(setting("theme"))).then(parse, (error) => tell("warn", error)));
      if (worn) settings = { ...settings, theme: { ...settings.theme, ...worn.theme }, themes: worn.themes ? [...(settings.themes ?? []), ...worn.themes] : settings.themes };
      if (settings.analytics) measuring ??= script("landfall-measure.js");
      if (asksForShape(settings, host)) shaped();
      const { merchant = {}, theme, countries: facts } = settings;
      own = facts ?? own;
      const names = new Intl.DisplayNames(language, { type: "region" });
      for (const code in own) {
        if (known.includes(code)) continue;
        known.push(code);
        if (!select.options) continue;
        const option = new Option(names.of(code), code);
        select.insertBefore(option, [...select].find((other) => other.text.localeCompare(option.text, language) > 0) ?? null);
        const here = [seen.attributeCountry ?? seen.keptCountry ?? code].includes(code) && own[code].zones?.includes(seen.timeZone);
        if (select.value === start.country && (here || [seen.attributeCountry, seen.keptCountry].includes(code))) select.value = code;
      }
      if (seen.attributeCountry) {
        seen.attributeCountry = await meant(seen.attributeCountry);
        if (seen.attributeCountry && select.value === start.country) select.value = seen.attributeCountry;
      }
      for (const key in theme) box.style.setProperty(key, theme[key]);
      const from = merchant.shipsFrom ?? merchant.country;
      if (!select.value) {
        select.value = from;
        select.querySelector?.("[value='']")?.remove();
      }
      if (from !== select.value && known.includes(from)) pack(from);
      return from;
    });
    const [core, config, css, words, cart, from] = await Promise.all([...parts, cartOf(seat), shipsFrom]);
    let country, place;
    while (country !== select.value) place = await pack((country = select.value));
    const origin = from !== country && known.includes(from) ? await pack(from) : null;
    // Taken away, or taken away and put back, while all this was on its way.
    if (seat.box !== box) return;
    select.onchange = null;
    rest?.replaceSync(css);
    // Neither may keep the shopper from ordering.
    const [shape, measure] = await Promise.all([asksForShape(settings, host) && shaped(), measuring]).catch((error) => (tell("error", error.message), []));
    if (seat.box !== box) return;
    seat.leave?.();
    if (box.firstChild) {
      shape?.(seat, settings, { language, country });
      if (!stepped.has(box)) steps(host, box);
      stepped.add(box);
    }
    if (settings.analytics) measure?.measure(seat, settings);
    const mode = inOverlay(host) ? "overlay" : "inline";
    const boot = { version: VERSION, instance, mode, base, page: location.href, config, configUrl, language: words, country: place, origin };
    Object.assign(boot, { cart: settings.analytics && measure ? measure.mark(cart, settings.analytics) : cart, seen, chosen: { language, country } });
    Object.assign(boot, { languages, countries: known, currency: setting("currency") });
    const handle = (seat.handle = core.mount(host, box, JSON.stringify(boot)));
    handle.free = () => {
      seat.leave?.();
      Object.getPrototypeOf(handle).free.call(handle);
    };
    let turns = 0;
    handle.setCountry = async (text) => {
      const turn = ++turns;
      const code = await meant(text);
      if (code && turn === turns && seat.handle === handle) Object.getPrototypeOf(handle).setCountry.call(handle, code);
    };
    for (const call of seat.waiting.splice(0)) send(seat, ...call);
    if (!watched.has(host)) watcher.observe(host, { attributeFilter: ["lang", "country"] });
    watched.add(host);
    try {
      await second;
      if (seat.handle === handle) handle.complete();
    } catch (error) {
      // What was typed comes back with the next try: it is kept for the tab.
      if (seat.handle === handle) {
        seat.handle = null;
        handle.free();
      }
      throw error;
    }
    if (seat.handle === handle && box.firstChild) marked(box.getRootNode(), base);
  };
  // The marks of the ways to pay are for the eye alone, and come last.
  const marks = sheet("");
  const marked = async (root, base) => {
    if (!root.adoptedStyleSheets.includes(marks)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, marks];
    marks.replaceSync(await text(base + "packs/marks.css").catch(() => ""));
  };
  const stepped = new WeakSet();
  // A page with its own language switch sets the attribute; the checkout follows without losing what was typed.
  const watched = new WeakSet();
  const watcher = new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) {
      const value = target.getAttribute(attributeName);
      if (value) target.seat.handle?.[attributeName === "lang" ? "setLanguage" : "setCountry"](value);
    }
  });

  // A provider or a hook may be registered when checkouts are already there.
  const reshape = async () => {
    const shape = await shaped();
    for (const seat of live.values()) if (seat.handle && !seat.host.gate) shape(seat, parse(await seat.start.parts[1]), JSON.parse(seat.handle.view()));
  };

  // ---- The overlay, for pages without a checkout in their own layout; see landfall-overlay.js.

  let overlaid;
  const overlay = () => (overlaid = script("landfall-overlay.js"));
  const template = () => document.querySelector(`${name}[mode="overlay"]:not(landfall-overlay > *)`);
  const inOverlay = (element) => element.parentNode?.localName === "landfall-overlay";
  const inline = () => [...live.keys()].find((element) => !inOverlay(element));

  const open = async (opener = document.activeElement) => {
    await parsed;
    const place = inline();
    if (!place || settings.mode === "overlay" || template()) {
      (await overlay()).open(opener, () => template()?.cloneNode(true) ?? h(name));
      return launch();
    }
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ behavior: "smooth" });
  };
  const close = () => overlaid?.then((overlay) => overlay.close());

  // A page with neither an element nor an opening button of its own gets one as soon as there is something to pay for.
  const launch = async () => {
    await parsed;
    const wanted = bag.lines.length && settings.mode !== "inline" && !inline() && !document.querySelector("[data-landfall-open]");
    if (!wanted && !overlaid) return;
    // Should the file not come, the next change asks for it again.
    const shown = await overlay().catch(() => null);
    shown?.launcher(wanted, bag.lines.reduce((sum, { quantity }) => sum + quantity, 0));
  };

  parsed.then(() => {
    if (new URLSearchParams(location.search).has("landfall-return")) open();
    else launch();
  });

  // ---- What the global offers.

  let suggesting;

  const tools = {
    mount,
    open,
    close,
    setCart(cart, element) {
      if (element) return own(element.seat, cart);
      stored = false;
      for (const seat of live.values()) own(seat, cart);
      share(typeof cart === "string" ? JSON.parse(cart) : cart);
    },
    // Without an element named, the line goes to the page's only checkout if that has a cart of its own, else into the kept cart.
    async addLine(given, element) {
      try {
        const line = await complete(given);
        const [only, another] = live.values();
        const seat = element?.seat ?? (another ? null : only);
        if (seat && !onBag(seat)) send(seat, "addLine", asText(line));
        else mix(line);
      } catch (error) {
        tell("error", `Nothing was put into the cart. ${error.message ?? error}.`);
        throw error;
      }
    },
    async registerProvider(provider) {
      if (provider?.kind === "address") {
        if (!provider.suggest) throw new TypeError("[Landfall] A provider of addresses needs suggest.");
        suggesting ??= import("./landfall-suggest.js").then((module) => module.default({ live, h, sheet, signal: listening.signal }));
        return void (await suggesting)(provider);
      }
      const missing = ["id", "methods", "mount", "validate", "confirm", "unmount"].filter((part) => !provider?.[part]);
      if (missing.length) throw new TypeError(`[Landfall] A payment provider needs ${missing.join(", ")}.`);
      window.Landfall.providers[provider.id] = provider;
      reshape();
      document.dispatchEvent(new CustomEvent("landfall:provider", { detail: provider }));
    },
    async hook(name, hook) {
      if (!["validate", "beforeSubmit"].includes(name)) throw new TypeError(`[Landfall] There is no hook "${name}". Known: validate, beforeSubmit.`);
      (await gated()).hook(name, hook);
      reshape();
    },
    async headless(options) {
      const [headless, gate] = await Promise.all([script("landfall-headless.js"), gated()]);
      return headless(tools, gate, options);
    },
    destroy() {
      overlaid?.then(({ remove }) => remove());
      overlaid = null;
      for (const element of [...live.keys()]) element.close();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== marks);
      listening.abort();
      watcher.disconnect();
      document.removeEventListener("click", clicked);
    },
  };
  // A buy button in a form that was pressed before this script ran leads here with its article in the address. Only what the catalogue
  // sells is taken, at its price there.
  const query = new URLSearchParams(location.search);
  const brought = query.getAll("landfall-add").map((value) => (/^\s*\{/.test(value) ? parse(value) : { sku: value }));
  if (brought.length) {
    query.delete("landfall-add");
    history.replaceState(history.state, "", location.pathname + (query.size ? "?" + query : "") + location.hash);
    (async () => {
      for (const { sku, options } of brought) await tools.addLine({ sku, ...(options && { options }) }).catch(() => {});
    })();
  }

  return tools;
};
