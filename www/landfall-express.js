// Express first: wallets that can pay now, as buttons above the form. What a wallet tells of the shopper is typed into the form as a browser's autofill would,
// and the shopper is led to the order and its button: the law of many countries wants the last press there, under the words it names. Fetched once a
// provider with `express` is registered; without one that can pay nothing is shown.

const form = (box) => box.querySelector("form");

/** Where what a wallet tells goes: names of fields and places in an order. */
const told = ({ email, phone, delivery = {} }) => [
  ["email", "/contact/email", email],
  ["phone", "/contact/phone", phone],
  ...Object.entries(delivery).filter(([part]) => part !== "country").map(([part, text]) => ["delivery-" + part, "/delivery/" + part, text]),
].filter(([, , text]) => text);

/** Types a text into a field, or chooses the entry of a list by its value or name. */
const type = (field, text) => {
  if (field.localName === "select") {
    const same = (one) => one?.trim().toLowerCase() === text.trim().toLowerCase();
    const option = [...field.options].find(({ value, label }) => same(value) || same(label));
    if (!option) return;
    field.value = option.value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  } else {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
};

export default ({ h, text, tell }) => (seat, config, locale, context, place) => {
  const { host, box, start } = seat;
  const view = () => JSON.parse(seat.handle.view()) ?? {};
  const section = h("section", { class: "lf-section lf-express", "data-lf": "express" });
  let state = "";
  let drawn = [];

  const words = async () => {
    const { language } = locale();
    const pack = JSON.parse(await text(`${start.base}packs/languages/${language}.json`));
    return (id) => config.wording?.[language]?.[id] ?? pack.messages?.[id] ?? "";
  };
  const dispatch = (action) => seat.handle.dispatch(JSON.stringify(action));

  const fill = async (details) => {
    const { country } = details.delivery ?? {};
    if (country && country !== locale().country) {
      const arrived = new Promise((done) => host.addEventListener("landfall:locale", done, { once: true }));
      seat.handle.setCountry(country);
      await Promise.race([arrived, new Promise((late) => setTimeout(late, 8000))]);
    }
    for (const [name, pointer, value] of told(details)) {
      const field = form(box).querySelector(`[name="${name}"]`);
      if (field) type(field, value);
      else dispatch({ type: "type", field: pointer, value });
      // What a wallet tells is judged as if the field had been left.
      dispatch({ type: "leave", field: pointer });
    }
  };

  const press = async ({ express }, method) => {
    try {
      // Wallets open their sheet only within the press itself: nothing is waited for before.
      const details = await express.open(context(method));
      if (!details) return;
      dispatch({ type: "payment", value: method });
      await fill(details);
      const say = await words();
      section.querySelector("[role=status]").textContent = say("express-filled");
      const review = box.querySelector("[data-lf=review]");
      review.scrollIntoView({ block: "start" });
      review.querySelector("h3").focus({ preventScroll: true });
    } catch (error) {
      tell("error", `Express payment by ${method} failed: ${error?.stack ?? error}`);
    }
  };

  const clear = () => {
    section.remove();
    for (const node of drawn.splice(0)) place.drop(node);
    box.style.removeProperty("--lf-express-room");
  };

  /** Asks the wallets again when the amount, the country or the language is another. */
  const offer = async () => {
    const { payments = [], quote, stage } = view();
    const { language, country } = locale();
    const providers = Object.values(window.Landfall.providers).filter(({ express }) => express);
    const now = [quote?.payNow, quote?.currency, country, language, stage, providers.length].join();
    if (now === state) return;
    state = now;
    if (!quote?.payNow || stage !== "filling") return clear();
    const able = await Promise.all(providers.map(async (provider) => {
      const methods = await Promise.resolve(provider.express.available(context())).catch((error) => (tell("warn", error), []));
      return (methods ?? []).filter((method) => provider.methods.includes(method)).map((method) => ({ provider, method, payment: payments.find(({ id }) => id === method) }));
    }));
    const offered = able.flat().filter(({ payment }) => payment);
    const say = await words();
    if (now !== state) return;
    clear();
    if (!offered.length) return;
    const buttons = offered.map(({ provider, method, payment }) => {
      const go = () => press(provider, method);
      if (!provider.express.button) {
        const button = h("button", { class: "lf-button lf-express__button", type: "button" }, payment.label);
        button.onclick = go;
        return button;
      }
      // The wallet's own button, which its brand may demand, stands in the page's own tree like its fields.
      const node = h("div", { slot: "express-" + method, class: "landfall-provider" });
      drawn.push(node);
      provider.express.button(node, context(method), go);
      return h("slot", { name: "express-" + method });
    });
    const id = `lf-${seat.instance}-express`;
    section.setAttribute("aria-labelledby", id);
    section.replaceChildren(
      h("h3", { class: "lf-section__title", id }, say("express-title")),
      h("div", { class: "lf-express__buttons" }, ...buttons),
      h("p", { class: "lf-muted", role: "status" }),
      h("p", { class: "lf-express__or" }, say("express-or")),
    );
    // Room that the page kept for it is taken; see --lf-express-room.
    box.style.setProperty("--lf-express-room", "0px");
    form(box).prepend(section);
    for (const node of drawn) place.put(node);
  };

  return { offer: () => offer().catch((error) => tell("error", error)), clear };
};
