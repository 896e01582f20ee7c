// What a merchant shapes beyond colours: order of the sections, themes by language and country, words in slots. Fetched only by pages that ask for one of
// these or for what is in landfall-gate.js; landfall-page.js decides that.
//
// Nodes of the merchant's own stay in the page's tree and are shown through slots: payment frames refuse shadow roots, and the page's style
// sheet and scripts go on reaching them. Where there is no shadow root (`isolation="none"`) they are put into the slots themselves.

const SECTIONS = ["contact", "delivery", "shipping", "duties", "payment"];

/** A text of the config in a language: the whole tag, its first part, the text for all, English, any. */
const say = (text, language) => (typeof text === "string" ? text : (text[language] ?? text[language.split("-")[0]] ?? text["*"] ?? text.en ?? Object.values(text)[0]));

/** Adds to what is done when the checkout is taken down. */
const onLeave = (seat, done) => {
  const before = seat.leave;
  seat.leave = () => {
    before?.();
    done();
    delete seat.leave;
  };
};

export default ({ h, absolute }) => {
  /** Shapes one checkout; called before the core takes it over. `gate` lets hooks and payment providers in. */
  return (gate, seat, config, { language, country }) => {
    const { host, box, start } = seat;
    const { themes = [], layout, slots = [] } = config;
    let worn = [];

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
    const loose = host.shadowRoot ? null : new Set(host.querySelectorAll(":scope > [slot]"));
    // A frame that is moved starts anew, with what was typed into it gone, unless the browser can move it as it is; else it stays.
    const move = (node, slot) => {
      if (!node.matches(".landfall-provider") || node.parentNode === host) slot.append(node);
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

    const heard = {
      locale: ({ detail }) => {
        ({ language, country } = detail);
        speak();
      },
      submit: () => host.querySelectorAll("[slot=unpaid]").forEach((node) => node.remove()),
    };
    for (const name in heard) host.addEventListener("landfall:" + name, heard[name]);
    // Nodes of payment providers stand in slots like all others of the page.
    const place = {
      put: (node) => (host.append(node), settle()),
      moved: settle,
      drop: (node) => (node.remove(), loose?.delete(node)),
    };
    const { end } = gate.guard(seat, config, () => ({ language, country }), place);
    onLeave(seat, () => {
      end();
      for (const { node } of written) node.remove();
      for (const name in heard) host.removeEventListener("landfall:" + name, heard[name]);
    });
  };
};
