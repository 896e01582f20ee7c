// Who else has a say in an order: the merchant's hooks before it is sent, payment providers before and after. For a checkout that we draw and for one that
// the page draws itself (Landfall.headless). Fetched with landfall-shape.js.

const PATIENCE = 8;
const BASICS = ["accent", "on-accent", "text", "muted", "line", "edge", "surface", "field", "panel", "focus", "danger", "success", "radius", "font"];

// What beforeSubmit may give an order. The rest is what the shopper saw, typed or agreed to, and what the quote was worked out with: no hook changes that
// behind the shopper's back, and the backend would refuse it.
const MAY_GIVE = ["custom", "metadata", "purchaseOrder", "campaign", "experiment"];

// Fields by their name in the form and by their place in an order.
const PLACES = { number: "/numbers/0", "vat-id": "/choices/business/vatId", "purchase-order": "/purchaseOrder", email: "/contact/email", phone: "/contact/phone" };
const pointer = (name) => PLACES[name] ?? (/^(delivery|billing|custom|gift)-/.test(name) ? "/" + name.replace("-", "/") : null);
const IS_PLACE = /^\/((contact|delivery|billing|custom|gift|choices|consents|numbers)\/.|purchaseOrder$)/;

/** The fields of an order that a hook may judge: place and value. */
const filled = ({ contact: { email, phone }, delivery, billing, gift, custom, purchaseOrder, numbers = [], choices }) => {
  const rooms = { contact: { email, phone }, delivery, billing, gift: gift && { from: gift.from, message: gift.message }, custom };
  const found = Object.entries(rooms).flatMap(([room, values]) => Object.entries(values ?? {}).map(([key, value]) => [`/${room}/${key}`, value]));
  return [...found, ["/purchaseOrder", purchaseOrder], ["/numbers/0", numbers[0]?.number], ["/choices/business/vatId", choices.business?.vatId]].filter(([, value]) => value);
};

/** A table of texts with others laid over it; null takes one away. */
const laid = (texts, more) => Object.fromEntries(Object.entries({ ...texts, ...more }).flatMap(([key, value]) => (value == null ? [] : [[key, String(value)]])));

export default (loader) => {
  const { h, absolute, tell, once } = loader;
  const own = {};

  /**
   * Lets hooks and providers into one checkout. `seat` has host, box, start and, once it runs, handle; `locale` tells language and country. `place` takes
   * the nodes of providers; without one the page carries payments out itself. Returns what ends it, and what hears of a field that was left.
   */
  const guard = (seat, config, locale, place) => {
    const { host, box, start } = seat;
    const { hooks = {} } = config;
    let provider = null;
    let field = null;

    // ---- Hooks: functions of a module that the config names, and those registered by Landfall.hook().

    const module = hooks.module ? import(absolute(hooks.module, start.configUrl)) : Promise.resolve({});
    module.catch((error) => tell("error", `The hooks ${hooks.module} could not be loaded: ${error.message}`));
    const has = async (name) => own[name] ?? (await module.catch(() => ({})))[name];
    const seconds = hooks.timeoutSeconds ?? PATIENCE;
    const goes = hooks.onTimeout === "go";
    const then = goes ? 'As hooks.onTimeout is "go", that does not hold an order back.' : 'That holds an order back, unless hooks.onTimeout is "go".';

    // The answer, or undefined with `silent`: the hook failed, or did not answer in time.
    const ask = async (name, ...values) => {
      let due;
      const late = new Promise((done) => (due = setTimeout(() => done({ silent: `gave no answer within ${seconds} s` }), 1000 * seconds)));
      const call = async () => ({ said: await (own[name] ?? (await module)[name])?.(...values) });
      const answer = await Promise.race([call(), late]).catch((error) => ({ silent: "failed", error }));
      clearTimeout(due);
      if (answer.silent) tell("error" in answer ? "error" : "warn", `The hook ${name} ${answer.silent}. ${then}\n${answer.error?.stack ?? answer.error ?? ""}`.trim());
      return answer;
    };
    const judge = async (name, value, order) => {
      const { said, silent } = await ask("validate", { field: name, value, ...locale(), order });
      return { pointer: name, detail: typeof said === "string" ? said : "", silent };
    };
    // A field that was left is judged when its value is another than last time; the answer counts as long as the value stands.
    const judged = new Map();
    const left = async (name, value, stands) => {
      if (!name || !value || judged.get(name) === value || !(await has("validate"))) return;
      judged.set(name, value);
      const { detail } = await judge(name, value, null);
      if (stands()) seat.handle?.judge(JSON.stringify({ errors: [{ pointer: name, detail }] }));
    };
    const leaving = ({ target }) => {
      const { name = "", value } = target;
      left(pointer(name), value, () => target.value === value);
    };
    box.addEventListener("focusout", leaving);

    const patience = async () => JSON.parse(await start.parts[3]).messages?.["status-waiting"] ?? "";
    const hold = (message) => JSON.stringify({ stop: String(message) });
    const wrong = (errors) => {
      const known = errors.filter(({ pointer }) => IS_PLACE.test(pointer));
      if (known.length === errors.length) return JSON.stringify({ errors });
      tell("error", `There is no such field in an order: ${errors.filter((one) => !known.includes(one)).map(({ pointer }) => pointer)}. Fields are named like /contact/email or /custom/engraving.`);
      return known.length ? JSON.stringify({ errors: known }) : hold(errors[0].detail ?? "");
    };
    const changed = (order, said) => {
      const strange = Object.keys(said).filter((key) => !MAY_GIVE.includes(key));
      if (strange.length) tell("error", `The hook beforeSubmit may give an order ${MAY_GIVE.join(", ")}, not ${strange.join(", ")}: the rest is what the shopper saw and agreed to. The order is sent without.`);
      const { custom, metadata, purchaseOrder, campaign, experiment } = said;
      return JSON.stringify({
        ...order,
        ...(custom && { custom: laid(order.custom, custom) }),
        ...(metadata && { metadata: laid(order.metadata, metadata) }),
        ...laid({}, { purchaseOrder: purchaseOrder ?? order.purchaseOrder }),
        cart: { ...order.cart, ...laid({}, { campaign: campaign ?? order.cart.campaign, experiment: experiment ?? order.cart.experiment }) },
      });
    };
    // What the core reads: nothing lets the order go as it is; a stop or errors hold it back; an order is sent instead.
    const decide = async (order) => {
      if (provider && !(await provider.validate())) {
        field?.scrollIntoView({ block: "center" });
        return hold("");
      }
      if (await has("validate")) {
        const found = await Promise.all(filled(order).map(([name, value]) => judge(name, value, order)));
        const errors = found.filter(({ detail }) => detail);
        if (errors.length) return wrong(errors);
        if (!goes && found.some(({ silent }) => silent)) return hold(await patience());
      }
      const { said, silent } = await ask("beforeSubmit", order);
      if (silent) return goes ? undefined : hold(await patience());
      if (said === false) return hold("");
      if (typeof said === "string") return hold(said);
      if (said?.message) return hold(said.message);
      if (said?.errors?.length) return wrong(said.errors.map(({ field, message }) => ({ pointer: String(field), detail: String(message) })));
      return said && typeof said === "object" ? changed(order, said) : undefined;
    };
    host.gate = async (text) => {
      try {
        return await decide(JSON.parse(text));
      } catch (error) {
        // A provider that fails, an answer that cannot be written down: nothing may be sent that somebody wanted to hold back.
        tell("error", `The order was held back: ${error?.stack ?? error}`);
        return hold(await patience());
      }
    };

    // ---- Payment providers: their fields stand below the chosen way to pay, and move into the panel once the order is placed.

    const context = (method) => {
      const quote = JSON.parse(seat.handle.quote());
      const style = getComputedStyle(place.look ?? box);
      const theme = Object.fromEntries(BASICS.map((name) => ["--lf-" + name, (style.getPropertyValue("--_" + name) || style.getPropertyValue("--lf-" + name)).trim()]));
      // Quotes carry exactly the currency's digits, so that without its point the amount is in ISO 4217's smallest unit.
      const amount = quote.providerAmount ?? quote.payNow?.replace(".", "").replace(/^0+(?=\d)/, "");
      return { amount, currency: quote.currency, country: locale().country, locale: locale().language, direction: box.dir || "ltr", theme, method };
    };
    const leave = () => {
      provider?.unmount();
      if (field) place.drop(field);
      provider = field = null;
    };
    const enter = async (next, method, slot) => {
      leave();
      if (!next) return;
      provider = next;
      field = h("div", { slot, class: "landfall-provider" });
      place.put(field);
      await next.mount(field, context(method));
    };
    const chosen = () => (seat.handle ? JSON.parse(seat.handle.view()) ?? {} : {});
    let current = "";
    const choose = async () => {
      if (!place || !seat.handle || !Object.keys(window.Landfall.providers).length) return;
      const { payment = "", quote = {}, stage } = chosen();
      if (/placing|waiting|paying/.test(stage)) return;
      if (stage === "placed") return leave();
      const next = Object.values(window.Landfall.providers).find(({ methods }) => methods.includes(payment)) ?? null;
      const slot = "payment-" + payment;
      const { language, country } = locale();
      const state = [payment, quote.currency, quote.payNow, country, language].join();
      if (next !== provider || (field && field.slot !== slot && !next?.update)) await enter(next, payment, slot);
      else if (next && state !== current) {
        field.slot = slot;
        place.moved(field);
        await next.update?.(context(payment));
      }
      current = state;
    };
    const pay = async ({ detail }) => {
      if (!place) return;
      const { payment = "" } = chosen();
      const next = window.Landfall.providers[detail?.provider];
      if (!next) return tell("error", `The backend answered with the payment provider "${detail?.provider}", which is not registered.`);
      // After a reload its fields are gone and have to be shown anew.
      if (provider !== next) await enter(next, payment, "paying");
      field.slot = "paying";
      place.moved(field);
      const { status, message } = await Promise.resolve(next.confirm(detail)).catch((error) => ({ status: "failed", message: error?.message }));
      if (status !== "pending") leave();
      if (status === "failed" && message) place.put(h("p", { slot: "unpaid", role: "alert" }, message));
      seat.handle?.settle(status);
    };

    // ---- Express: buttons of wallets above a form that we draw.

    let express;
    const offer = async () => {
      if (!place || !box.firstChild || !seat.handle || !Object.values(window.Landfall.providers).some(({ express }) => express)) return;
      const script = () => once("landfall-express.js", async () => (await import(new URL("landfall-express.js", import.meta.url))).default(loader));
      express ??= script().then((make) => make(seat, config, locale, context, place));
      (await express).offer();
    };
    const look = () => {
      choose();
      offer();
    };

    const heard = { locale: look, payment: choose, quote: look, placed: look, failed: look, pay };
    for (const name in heard) host.addEventListener("landfall:" + name, heard[name]);
    document.addEventListener("landfall:provider", look);
    const end = () => {
      leave();
      express?.then(({ clear }) => clear());
      for (const name in heard) host.removeEventListener("landfall:" + name, heard[name]);
      document.removeEventListener("landfall:provider", look);
      box.removeEventListener("focusout", leaving);
      delete host.gate;
    };
    return { left, end };
  };

  return { guard, hook: (name, hook) => (own[name] = hook) };
};
