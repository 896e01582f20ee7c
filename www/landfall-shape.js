// What a merchant shapes beyond colours: order of the sections, themes by language and country, words in slots, hooks, payment providers,
// and the checkout without its own UI. Fetched only by pages that ask for one of these; landfall-page.js decides that.
//
// Nodes of the merchant's own stay in the page's tree and are shown through slots: payment frames refuse shadow roots, and the page's style
// sheet and scripts go on reaching them. Where there is no shadow root (`isolation="none"`) they are put into the slots themselves.

const SECTIONS = ["contact", "delivery", "shipping", "duties", "payment"];
const PATIENCE = 8;
const BASICS = ["accent", "on-accent", "text", "muted", "line", "edge", "surface", "field", "panel", "focus", "danger", "success", "radius", "font"];

/** A text of the config in a language: the whole tag, its first part, the text for all, English, any. */
const say = (text, language) => (typeof text === "string" ? text : (text[language] ?? text[language.split("-")[0]] ?? text["*"] ?? text.en ?? Object.values(text)[0]));

/** Where a field stands in an order, by its name in the form. */
const pointer = (name) => (/^(delivery|billing|custom)-/.test(name) ? "/" + name.replace("-", "/") : name === "number" ? "/numbers/0" : /^(email|phone)$/.test(name) ? "/contact/" + name : null);

/** The fields of an order that a hook may judge: pointer and value. */
const filled = (order) => {
  const { contact, delivery, billing, custom } = order;
  return Object.entries({ contact, delivery, billing, custom }).flatMap(([room, values]) => Object.entries(values ?? {}).map(([key, value]) => [`/${room}/${key}`, value]));
};

/** Adds to what is done when the checkout is taken down. */
const onLeave = (seat, done) => {
  const before = seat.leave;
  seat.leave = () => {
    before?.();
    done();
    delete seat.leave;
  };
};

export default (loader) => {
  const { h, absolute, tell, begin, ofScript } = loader;
  const own = {};
  const seats = new Set();

  /** Shapes one checkout; called before the core takes it over. */
  const shape = (seat, config, { language, country }) => {
    const { host, box, start } = seat;
    const { themes = [], layout, slots = [], hooks = {} } = config;
    let worn = [];
    let provider = null;
    let field = null;

    // Sections: those drawn by the loader are moved, the others get a place to be drawn into. What had the focus gets it back.
    const order = layout?.order ?? [];
    if (order.length) {
      const rest = box.querySelector("[data-lf=rest]");
      const focused = box.getRootNode().activeElement;
      for (const name of new Set([...order, ...SECTIONS])) rest.before(box.querySelector(`[data-lf=${name}],[data-lf=place-${name}]`) ?? h("div", { "data-lf": "place-" + name }));
      if (focused && box.contains(focused)) focused.focus({ preventScroll: true });
    }
    for (const name of ["contact", "delivery"]) {
      const section = box.querySelector(`[data-lf=${name}]`);
      if (!section || section.querySelector("slot")) continue;
      section.prepend(h("slot", { name: "before-" + name }));
      section.append(h("slot", { name: "after-" + name }));
    }

    const dress = () => {
      const tokens = { ...config.theme };
      for (const { languages = [], countries = [], theme } of themes) {
        const spoken = !languages.length || languages.some((tag) => language === tag || language.startsWith(tag + "-"));
        if (spoken && (!countries.length || countries.includes(country))) Object.assign(tokens, theme);
      }
      for (const key of worn) if (!(key in tokens)) box.style.removeProperty(key);
      for (const key in tokens) box.style.setProperty(key, tokens[key]);
      worn = Object.keys(tokens);
    };

    // Words of the config become nodes of the page, like those that the merchant wrote into the element.
    const written = slots.map(({ slot, text, href }) => {
      const node = h("p", { slot, class: "landfall-slot" });
      const inside = href ? node.appendChild(h("a", { href: absolute(href, start.configUrl), target: "_blank", rel: "noopener" })) : node;
      return { node, speak: () => (inside.textContent = say(text, language)) };
    });
    host.append(...written.map(({ node }) => node));
    const put = (node) => (host.append(node), settle());
    const loose = host.shadowRoot ? null : new Set(host.querySelectorAll(":scope > [slot]"));
    // A frame that is moved starts anew, with what was typed into it gone, unless the browser can move it as it is; else it stays.
    const move = (node, slot) => {
      if (node !== field || node.parentNode === host) slot.append(node);
      else slot.moveBefore?.(node, null);
    };
    const settle = () => {
      if (!loose) return;
      for (const node of host.querySelectorAll(":scope > [slot]")) loose.add(node);
      for (const node of loose) {
        const slot = box.querySelector(`slot[name="${CSS.escape(node.slot)}"]`);
        if (slot && node.parentNode !== slot) move(node, slot);
        else if (!slot && !box.contains(node) && node.parentNode !== host) host.append(node);
      }
    };
    if (loose) new MutationObserver(settle).observe(box, { childList: true, subtree: true });

    const speak = () => {
      dress();
      for (const { speak } of written) speak();
      settle();
    };
    speak();

    // ---- Hooks: functions of a module that the config names, and those registered by Landfall.hook().

    const module = hooks.module ? import(absolute(hooks.module, start.configUrl)) : Promise.resolve({});
    module.catch((error) => tell("error", `The hooks ${hooks.module} could not be loaded: ${error.message}`));
    const silent = Symbol();
    const ask = async (name, ...values) => {
      const call = async () => {
        const hook = own[name] ?? (await module)[name];
        return hook?.(...values);
      };
      const late = new Promise((done) => setTimeout(done, 1000 * (hooks.timeoutSeconds ?? PATIENCE), silent));
      const answer = await Promise.race([call(), late]).catch((error) => (tell("error", `The hook ${name} failed: ${error?.message ?? error}`), silent));
      if (answer !== silent) return answer;
      tell("warn", `The hook ${name} gave no answer.`);
      return hooks.onTimeout === "go" ? undefined : silent;
    };
    const judge = async (name, value, order) => {
      const answer = await ask("validate", { field: name, value, country, language, order });
      return typeof answer === "string" ? answer : "";
    };
    // A field that was left is judged when its value is another than last time.
    const judged = new Map();
    box.addEventListener("focusout", async ({ target }) => {
      const name = pointer(target.name ?? "");
      if (!name || !target.value || judged.get(name) === target.value || !(own.validate ?? (await module.catch(() => ({}))).validate)) return;
      judged.set(name, target.value);
      const { value } = target;
      const detail = await judge(name, value, null);
      if (target.value === value) seat.handle?.judge(JSON.stringify({ errors: [{ pointer: name, detail }] }));
    });

    // The last word before anything is sent. What it returns is read by the core: nothing lets the order go, a text holds it back or changes it.
    const patience = async () => JSON.parse(await start.parts[3]).messages?.["status-waiting"] ?? "";
    host.gate = async (text) => {
      if (provider && !(await provider.validate())) {
        field.scrollIntoView({ block: "center" });
        return JSON.stringify({ stop: "" });
      }
      const order = JSON.parse(text);
      if (own.validate ?? (await module.catch(() => ({}))).validate) {
        const found = await Promise.all(filled(order).map(async ([name, value]) => ({ pointer: name, detail: await judge(name, value, order) })));
        const errors = found.filter(({ detail }) => detail);
        if (errors.length) return JSON.stringify({ errors });
      }
      const said = await ask("beforeSubmit", order);
      if (said === silent) return JSON.stringify({ stop: await patience() });
      if (said === false) return JSON.stringify({ stop: "" });
      if (typeof said === "string") return JSON.stringify({ stop: said });
      if (said?.message) return JSON.stringify({ stop: said.message });
      if (said?.errors) return JSON.stringify({ errors: said.errors.map(({ field, message }) => ({ pointer: field, detail: message })) });
      if (said?.custom) return JSON.stringify({ ...order, custom: { ...order.custom, ...said.custom } });
      return undefined;
    };

    // ---- Payment providers: their fields stand below the chosen way to pay, and move into the panel once the order is placed.

    const context = (method) => {
      const quote = JSON.parse(seat.handle.quote());
      const style = getComputedStyle(box);
      const theme = Object.fromEntries(BASICS.map((name) => ["--lf-" + name, style.getPropertyValue("--_" + name).trim()]));
      // Quotes carry exactly the currency's digits, so that without its point the amount is in ISO 4217's smallest unit.
      const amount = quote.providerAmount ?? quote.payNow?.replace(".", "").replace(/^0+(?=\d)/, "");
      return { amount, currency: quote.currency, country, locale: language, direction: box.dir || "ltr", theme, method };
    };
    const leave = () => {
      provider?.unmount();
      field?.remove();
      loose?.delete(field);
      provider = field = null;
    };
    const enter = async (next, method, slot) => {
      leave();
      if (!next) return;
      provider = next;
      field = h("div", { slot, class: "landfall-provider" });
      put(field);
      await next.mount(field, context(method));
    };
    const chosen = () => (seat.handle ? JSON.parse(seat.handle.view()) : {});
    let current = "";
    const choose = async () => {
      if (!seat.handle || !Object.keys(window.Landfall.providers).length) return;
      const { payment = "", quote = {}, stage } = chosen();
      if (/placing|waiting|paying/.test(stage)) return;
      if (stage === "placed") return leave();
      const next = Object.values(window.Landfall.providers).find(({ methods }) => methods.includes(payment)) ?? null;
      const slot = "payment-" + payment;
      const state = [payment, quote.currency, quote.payNow, country, language].join();
      if (next !== provider || (field && field.slot !== slot && !next?.update)) await enter(next, payment, slot);
      else if (next && state !== current) {
        field.slot = slot;
        settle();
        await next.update?.(context(payment));
      }
      current = state;
    };
    const pay = async ({ detail }) => {
      const { payment = "" } = chosen();
      const next = window.Landfall.providers[detail?.provider];
      if (!next) return tell("error", `The backend answered with the payment provider "${detail?.provider}", which is not registered.`);
      // After a reload its fields are gone and have to be shown anew.
      if (provider !== next) await enter(next, payment, "paying");
      field.slot = "paying";
      settle();
      const { status, message } = await Promise.resolve(next.confirm(detail)).catch((error) => ({ status: "failed", message: error?.message }));
      if (status !== "pending") leave();
      if (status === "failed" && message) put(h("p", { slot: "unpaid", role: "alert" }, message));
      seat.handle?.settle(status);
    };

    const heard = {
      locale: ({ detail }) => {
        ({ language, country } = detail);
        speak();
        choose();
      },
      payment: choose,
      quote: choose,
      placed: choose,
      failed: choose,
      submit: () => host.querySelectorAll("[slot=unpaid]").forEach((node) => node.remove()),
      pay,
    };
    for (const name in heard) host.addEventListener("landfall:" + name, heard[name]);
    document.addEventListener("landfall:provider", choose);
    seats.add(seat);
    onLeave(seat, () => {
      leave();
      for (const { node } of written) node.remove();
      for (const name in heard) host.removeEventListener("landfall:" + name, heard[name]);
      document.removeEventListener("landfall:provider", choose);
      delete host.gate;
    });
  };

  /** The engine and the state without our UI. */
  const headless = async (tools, { cart, ...options } = {}) => {
    const seat = { host: h("div"), box: h("div"), instance: "headless" + seats.size, setting: (name) => options[name] ?? ofScript(name), waiting: [] };
    seats.add(seat);
    const written = (cart) => (typeof cart === "string" ? cart : JSON.stringify({ schema: "landfall.cart/1", ...cart }));
    if (cart) seat.own = written(cart);
    seat.start = begin(seat.setting);
    await tools.mount(seat);
    const { handle, host } = seat;
    const state = () => JSON.parse(handle.view());
    const on = (name, heard) => {
      const tell = ({ detail }) => heard(detail);
      host.addEventListener("landfall:" + name, tell);
      return () => host.removeEventListener("landfall:" + name, tell);
    };
    let due = false;
    const heard = new Set();
    on("state", () => {
      if (due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        for (const one of heard) one(state());
      });
    });
    return {
      state,
      on,
      quote: () => JSON.parse(handle.quote()),
      subscribe: (one) => (heard.add(one), one(state()), () => heard.delete(one)),
      dispatch: (action) => handle.dispatch(JSON.stringify(action)),
      setCart: (cart) => handle.setCart(written(cart)),
      destroy: () => (heard.clear(), handle.free()),
    };
  };

  return { shape, headless, hook: (name, hook) => (own[name] = hook) };
};
