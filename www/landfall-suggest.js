// Suggestions of addresses under the street line, from whatever service the page registers: a combobox after the ARIA pattern.
//
// landfall-page.js fetches this when a page registers a provider of the kind "address". It asks nobody anything before somebody types,
// and knows no address itself: what is picked goes into the fields as if it had been typed.

const WAIT = 250;
const FEWEST = 3;
const MOST = 8;

const LOOK = `
.lf-field:has(> .lf-suggest) { position: relative; }
.lf-suggest {
  position: absolute; z-index: 3; inset-block-start: 100%; inset-inline: 0; margin: 0.25em 0 0; padding: 0.25em; list-style: none; overflow: auto; max-block-size: 20em;
  background: var(--lf-surface, Canvas); border: 1px solid var(--lf-line, color-mix(in srgb, CanvasText 24%, Canvas)); border-radius: 0.5em; box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.18);
}
.lf-suggest__option { display: flex; align-items: center; min-block-size: 2.75em; padding-inline: 0.75em; border-radius: 0.35em; cursor: pointer; overflow-wrap: anywhere; }
.lf-suggest__option:hover, .lf-suggest__option[aria-selected="true"] { background: color-mix(in srgb, currentColor 10%, transparent); }
.lf-suggest__option[aria-selected="true"] { outline: 2px solid currentColor; outline-offset: -2px; }
`;

export default ({ live, h, sheet, signal }) => {
  const providers = [];
  const look = sheet(LOOK);
  let shown, asking, timer, filling;

  // The street line that an event comes from: {input, seat, room}.
  const street = (event) => {
    const path = event.composedPath();
    const room = /^(delivery|billing)-line1$/.exec(path[0].name ?? "")?.[1];
    const host = room && path.find((node) => live.has(node));
    return host && { input: path[0], seat: live.get(host), room };
  };
  const country = ({ seat, room }) => seat.box.querySelector(room === "billing" ? "[name=billing-country]" : "[name=country]")?.value;
  const fitting = (place) => providers.filter(({ countries }) => !countries || countries.includes(country(place)));

  const hide = () => {
    clearTimeout(timer);
    asking?.abort();
    if (!shown) return;
    shown.list.remove();
    shown.input.setAttribute("aria-expanded", "false");
    for (const name of ["aria-controls", "aria-activedescendant"]) shown.input.removeAttribute(name);
    shown = undefined;
  };

  const mark = (at) => {
    const { options, input } = shown;
    shown.at = at;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    if (options[at]) input.setAttribute("aria-activedescendant", options[at].id);
    else input.removeAttribute("aria-activedescendant");
    options[at]?.scrollIntoView({ block: "nearest" });
  };

  const show = (place, found) => {
    hide();
    if (!found.length) return;
    const { input } = place;
    const id = input.id + "-list";
    const options = found.map(({ label }, index) => h("li", { class: "lf-suggest__option", part: "lf-suggest__option", role: "option", id: `${id}-${index}`, "aria-selected": "false" }, label));
    const list = h("ul", { class: "lf-suggest", part: "lf-suggest", role: "listbox", id, "aria-label": input.labels[0]?.textContent ?? "" }, ...options);
    // The field keeps the focus while something is picked with a pointer.
    list.onpointerdown = (event) => event.preventDefault();
    list.onclick = (event) => pick(options.indexOf(event.target));
    const root = input.getRootNode();
    if (!root.adoptedStyleSheets.includes(look)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, look];
    input.after(list);
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-controls", id);
    shown = { ...place, found, options, list, at: -1 };
  };

  // Puts a value into a field as if it had been typed. States may be given by code or by name.
  const fill = (node, value) => {
    const chosen = node.localName === "select" && [...node.options].find((option) => [option.value, option.text].some((text) => text.toLowerCase() === String(value).toLowerCase()));
    node.value = chosen ? chosen.value : value;
    node.dispatchEvent(new Event(node.localName === "select" ? "change" : "input", { bubbles: true, composed: true }));
    if (!node.matches(":focus")) node.dispatchEvent(new Event("blur"));
  };
  const pick = (at) => {
    const { found, seat, room } = shown;
    const address = found[at]?.address;
    if (!address) return;
    hide();
    filling = true;
    for (const [part, value] of Object.entries(address)) {
      const node = seat.box.querySelector(`[name="${room}-${part}"]`);
      if (node && value != null) fill(node, value);
    }
    filling = false;
  };

  const ask = async (place) => {
    const { input, seat } = place;
    asking = new AbortController();
    const { signal } = asking;
    const context = { country: country(place), language: seat.box.lang, signal };
    const answers = await Promise.allSettled(fitting(place).map(async (provider) => provider.suggest(input.value.trim(), context)));
    // Late answers to old questions, and to a shopper who has gone on, are dropped.
    if (signal.aborted || !input.matches(":focus")) return;
    show(place, answers.flatMap(({ value }) => value ?? []).slice(0, MOST));
  };

  const hear = (type, heard) => document.addEventListener(type, heard, { signal, capture: true });
  hear("focusin", (event) => {
    const place = street(event);
    if (!place || !fitting(place).length) return;
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) place.input.setAttribute(name, value);
  });
  hear("focusout", (event) => street(event) && hide());
  hear("input", (event) => {
    const place = street(event);
    if (!place || filling || event.isComposing) return;
    hide();
    if (place.input.value.trim().length >= FEWEST && fitting(place).length) timer = setTimeout(ask, WAIT, place);
  });
  hear("keydown", (event) => {
    if (!shown || event.isComposing || event.composedPath()[0] !== shown.input) return;
    const { at, options } = shown;
    const moves = { ArrowDown: at + 1, ArrowUp: at < 0 ? options.length - 1 : at - 1 };
    if (event.key in moves) mark(moves[event.key] >= options.length ? -1 : moves[event.key]);
    else if (event.key === "Enter" && at >= 0) pick(at);
    else if (event.key === "Escape") hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return (provider) => providers.push(provider);
};
