// The overlay and the button that opens it, for pages that have no checkout in their own layout.
//
// landfall-page.js fetches this when somebody opens the checkout there or when there is something to pay for, and tells it whether the button
// is wanted. The element stays in the page's own tree and is shown through a slot, because payment frames refuse shadow roots.

// It follows the same tokens as the checkout; see landfall.css.
const LOOK = `
:host {
  all: initial;
  color-scheme: inherit;
  --text: var(--lf-text, color-mix(in srgb, CanvasText 92%, Canvas));
  font: max(16px, 1rem) / 1.5 var(--lf-font, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif);
}
button {
  font: inherit;
  cursor: pointer;
}
button:focus-visible {
  outline: 3px solid var(--lf-focus, color-mix(in srgb, #2563eb 82%, CanvasText));
  outline-offset: 2px;
}
.launch {
  position: fixed;
  z-index: 2147483000;
  inset-block-end: max(1.25em, env(safe-area-inset-bottom));
  inset-inline-end: max(1.25em, env(safe-area-inset-right));
  display: flex;
  align-items: center;
  gap: 0.75em;
  min-block-size: 3.25em;
  padding-inline: 1.5em;
  font-weight: 600;
  color: var(--lf-on-accent, Canvas);
  background: var(--lf-accent, color-mix(in srgb, CanvasText 88%, Canvas));
  border: 0;
  border-radius: 99em;
  box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.25);
}
.launch[hidden] {
  display: none;
}
.launch span {
  min-inline-size: 1.75em;
  padding-inline: 0.5em;
  box-sizing: border-box;
  font-size: 0.875em;
  font-variant-numeric: tabular-nums;
  line-height: 1.75;
  text-align: center;
  color: var(--lf-accent, color-mix(in srgb, CanvasText 88%, Canvas));
  background: var(--lf-on-accent, Canvas);
  border-radius: 99em;
}
dialog {
  box-sizing: border-box;
  inline-size: min(100vw, 72em);
  max-inline-size: 100vw;
  block-size: 100dvh;
  max-block-size: 100dvh;
  margin: 0 auto;
  padding: 0;
  overflow: hidden auto;
  overscroll-behavior: contain;
  color: var(--text);
  background: var(--lf-surface, Canvas);
  border: 0;
}
dialog:focus {
  outline: 0;
}
dialog::backdrop {
  background: rgb(0 0 0 / 0.5);
}
.sheet {
  box-sizing: border-box;
  min-block-size: 100%;
  padding: 0.75em clamp(1em, 4vw, 3em) max(3em, env(safe-area-inset-bottom));
}
.close {
  position: sticky;
  z-index: 1;
  inset-block-start: 0.75em;
  display: block;
  inline-size: 2.75em;
  block-size: 2.75em;
  margin-block-end: 0.5em;
  margin-inline: auto calc(clamp(1em, 4vw, 3em) / -3);
  color: var(--text);
  background: linear-gradient(45deg, transparent 47%, currentColor 47% 53%, transparent 53%) center / 0.9em 0.9em no-repeat,
    linear-gradient(-45deg, transparent 47%, currentColor 47% 53%, transparent 53%) center / 0.9em 0.9em no-repeat, var(--lf-surface, Canvas);
  border: 1px solid var(--lf-line, color-mix(in srgb, CanvasText 14%, Canvas));
  border-radius: 99em;
}
@media (forced-colors: active) {
  .launch {
    color: ButtonText;
    background: ButtonFace;
  }
}
@media (min-width: 60em) {
  dialog {
    block-size: auto;
    max-block-size: calc(100dvh - 4em);
    margin-block: 2em;
    border-radius: 1em;
  }
}
`;

/** The overlay of the page, not open yet: {launcher, open, close, remove}. */
export default ({ begin, ofScript, wordsOf, tongue, h, sheet }) => {
  const { language, parts, taught } = begin(ofScript);
  let words = wordsOf(language);
  let [wanted, pieces, opener, page, placed] = [false, 0];
  const host = h("landfall-overlay");
  // Pressed like any button of the page that opens the checkout.
  const button = h("button", { class: "launch", type: "button", "data-landfall-open": "", ...tongue(language) });
  const cross = h("button", { class: "close", type: "button", "aria-label": "×" });
  parts[3].then((pack) => cross.setAttribute("aria-label", JSON.parse(pack).messages["head-close"])).catch(() => {});
  const dialog = h("dialog", { "aria-label": words[0], ...tongue(language) }, h("div", { class: "sheet" }, cross, h("slot")));
  taught?.then(() => {
    words = wordsOf(language);
    dialog.setAttribute("aria-label", words[0]);
    draw();
  });

  const draw = () => {
    // Pages that swap their body take it along.
    if (!host.isConnected) document.body.append(host);
    button.hidden = !wanted || dialog.open;
    button.replaceChildren(words[0], h("span", {}, String(pieces)));
  };
  const launcher = (show, count) => {
    [wanted, pieces] = [show, count];
    draw();
  };
  const open = (by, element) => {
    if (dialog.open) return;
    draw();
    const { style, clientWidth } = document.documentElement;
    opener = by;
    page = { overflow: style.overflow, scrollbarGutter: style.scrollbarGutter };
    placed = false;
    if (!host.firstChild) host.append(element());
    host.firstChild.hidden = false;
    // The page behind does not scroll, and does not jump when its scroll bar goes.
    if (innerWidth > clientWidth) style.scrollbarGutter = "stable";
    style.overflow = "hidden";
    dialog.showModal();
    draw();
  };
  const close = () => dialog.close();

  cross.onclick = close;
  // The dialog itself is only hit beside the sheet. A handler that answered false would take every click inside from its box or link.
  dialog.onclick = (event) => {
    if (event.target === dialog) close();
  };
  dialog.onclose = () => {
    Object.assign(document.documentElement.style, page);
    host.firstChild?.dispatchEvent(new CustomEvent("landfall:closed", { bubbles: true, composed: true }));
    // A finished checkout is not opened again: the next one starts anew.
    if (placed) host.replaceChildren();
    draw();
    opener?.focus();
  };
  host.addEventListener("landfall:placed", () => (placed = true));
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet(LOOK)];
  shadow.append(button, dialog);

  return { launcher, open, close, remove: () => (close(), host.remove()) };
};
