// What runs inside a measured page, before anything of its own: it notes when the first field is there, when a key reaches it, when the
// first quote is shown, and what the browser says of long tasks, layout shifts and slow keys. Shadow roots are looked into.

/** Serialised and sent into the page, so it may use nothing from outside itself. */
export function watchPage() {
  const noted = { longest: 0, shift: 0, key: 0 };
  let field;

  const emailField = (root) => {
    for (const node of root.querySelectorAll("input[type=email], *")) {
      if (node.matches("input[type=email]")) return node;
      const inside = node.shadowRoot && emailField(node.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const look = () => {
    field = emailField(document);
    // Drawn means laid out with a size; the frame after it is the one that a person sees.
    if (!field?.getClientRects().length) return requestAnimationFrame(look);
    field.addEventListener("input", () => (noted.typed ??= performance.now()));
    requestAnimationFrame(() => {
      noted.field = performance.now();
      field.focus();
      window.landfallBenchField();
    });
  };
  requestAnimationFrame(look);

  // The address can be typed once the core has taken the form over; prices come later.
  const typable = () => {
    const stage = field?.closest("[data-stage]")?.dataset.stage;
    if (!field || stage === "first") return requestAnimationFrame(typable);
    noted.address = stage ? performance.now() : undefined;
  };
  requestAnimationFrame(typable);

  document.addEventListener("landfall:ready", () => (noted.live ??= performance.now()));
  for (const quoted of ["landfall:quote", "hand:quote"]) document.addEventListener(quoted, () => (noted.quote ??= performance.now()));

  const observe = (type, each, options) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  observe("longtask", ({ duration }) => (noted.longest = Math.max(noted.longest, duration)));
  observe("layout-shift", ({ value, hadRecentInput }) => (noted.shift += hadRecentInput ? 0 : value));
  observe("event", ({ name, duration }) => /^key/.test(name) && (noted.key = Math.max(noted.key, duration)), { durationThreshold: 16 });

  window.landfallBench = {
    get quote() {
      return noted.quote;
    },
    figures() {
      const active = (root) => (root.activeElement?.shadowRoot ? active(root.activeElement.shadowRoot) : root.activeElement);
      return { live: noted.field, ...noted, address: noted.address ?? noted.field, value: field.value, focused: active(document) === field };
    },
  };
}
