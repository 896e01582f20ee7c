// The yardstick: what a careful person would write by hand for one merchant, one language and one country, with the same fields as
// the widget shows a shopper in Germany. It is a script that draws its form, as the widget is, so that the two start from the same line.
(() => {
  const FIELDS = [
    ["Contact", [["E-Mail-Adresse", "email", "email"], ["Telefon", "tel", "tel"]]],
    ["Lieferung", [["Land", "country", "country"], ["Name", "name", "name"], ["Firma", "text", "organization"], ["Straße und Hausnummer", "text", "address-line1"],
      ["Zusatz", "text", "address-line2"], ["Postleitzahl", "text", "postal-code"], ["Ort", "text", "address-level2"]]],
  ];
  const COUNTRIES = { DE: "Deutschland", AT: "Österreich", CH: "Schweiz", FR: "Frankreich", GB: "Vereinigtes Königreich", US: "Vereinigte Staaten" };
  const STYLE = `
    .hand{max-width:40rem;margin:auto;font:16px/1.5 system-ui,sans-serif;color:#1b1b1f}
    .hand label{display:block;margin:.75rem 0 .25rem;font-weight:600}
    .hand input:not([type=radio]),.hand select{box-sizing:border-box;width:100%;min-height:44px;padding:.5rem .75rem;border:1px solid #767680;border-radius:6px;font:inherit}
    .hand input:user-invalid{border-color:#b3261e}
    .hand button{width:100%;min-height:48px;margin-top:1rem;border:0;border-radius:6px;background:#0b57d0;color:#fff;font:inherit;font-weight:600}
    .hand output{display:block;min-height:3rem;font-weight:600}`;
  const euro = (cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")} €`;
  const cents = (amount) => Math.round(Number(amount) * 100);
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const field = ([label, type, autocomplete], index) => {
    const id = `hand-${autocomplete}-${index}`;
    const input = type === "country"
      ? element("select", { id, name: "country", autocomplete }, ...Object.entries(COUNTRIES).map(([code, name]) => element("option", { value: code, textContent: name })))
      : element("input", { id, type, name: autocomplete, autocomplete, required: !/organi|line2|tel/.test(autocomplete) });
    return element("div", {}, element("label", { htmlFor: id, textContent: label }), input);
  };
  const section = ([title, fields]) => element("section", {}, element("h2", { textContent: title }), ...fields.map(field));
  const choice = (name, options) => element("fieldset", {}, element("legend", { textContent: name }),
    ...options.map((option, index) => element("label", {}, element("input", { type: "radio", name, checked: index === 0 }), ` ${option}`)));

  const summary = element("output", { textContent: "…" });
  const form = element("form", { className: "hand", noValidate: true }, element("h1", { textContent: "Kasse" }), ...FIELDS.map(section),
    element("div", { id: "hand-choices" }), summary, element("button", { textContent: "Zahlungspflichtig bestellen" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.reportValidity()) fetch("/api/orders", { method: "POST", body: new URLSearchParams(new FormData(form)) });
  });
  document.head.append(element("style", { textContent: STYLE }));

  const settings = fetch("landfall.json").then((answer) => answer.json());
  const start = async () => {
    document.getElementById("checkout").append(form);
    const cart = JSON.parse(document.querySelector("script[type='application/json']").textContent);
    const { shipping, payments } = await settings;
    const quote = () => {
      const country = form.elements.country.value;
      const zone = shipping.methods[0].zones.find(({ countries }) => countries.includes(country) || countries.includes("*"));
      const goods = cart.lines.reduce((sum, line) => sum + cents(line.price) * line.quantity, 0);
      const post = zone ? cents(zone.rates[0].price) : 0;
      summary.textContent = `Artikel ${euro(goods)} · Versand ${euro(post)} · Gesamt ${euro(goods + post)} (inkl. MwSt.)`;
      document.dispatchEvent(new Event("hand:quote"));
    };
    document.getElementById("hand-choices").append(choice("Versand", shipping.methods.map(({ id }) => id)), choice("Zahlung", payments.methods.slice(0, 6)));
    form.elements.country.addEventListener("change", quote);
    quote();
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
