// The hooks of shaped.html. The config names this file; the checkout loads it with itself.

const WORDS = { en: "This gate code is the carrier’s own. Please give yours.", de: "Das ist der Code des Zustellers. Bitte gib deinen an." };
const REFUSAL = { en: "We do not engrave this word. Please choose another.", de: "Dieses Wort gravieren wir nicht. Bitte wähle ein anderes." };
const say = (words, language) => words[language.split("-")[0]] ?? words.en;

/** Asked about a field when it is left, and about each once more before the order is sent. A text says what is wrong. */
export const validate = async ({ field, value, language }) => {
  if (field === "/delivery/line1" && /\b0000\b/.test(value)) return say(WORDS, language);
};

/** Asked before the order is sent. A text holds it back; `custom` fills in fields. */
export const beforeSubmit = async (order) => {
  if (order.custom?.engraving === "FORBIDDN") return say(REFUSAL, order.locale.language);
  return { custom: { source: order.cart.campaign ?? "direct" } };
};
