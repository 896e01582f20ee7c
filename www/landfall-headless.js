// The engine and the state without our UI: Landfall.headless(). What is drawn is the page's own; hooks and payment providers are those of the checkout that
// we draw.

let made = 0;

export default ({ h, begin, ofScript }) => async ({ mount }, gate, { cart, payment, ...options } = {}) => {
  const seat = { host: h("div"), box: h("div"), instance: "headless" + made++, setting: (name) => options[name] ?? ofScript(name), waiting: [] };
  const { host } = seat;
  const written = (cart) => (typeof cart === "string" ? cart : JSON.stringify({ schema: "landfall.cart/1", ...cart }));
  if (cart) seat.own = written(cart);
  seat.start = begin(seat.setting);
  const state = () => JSON.parse(seat.handle.view());
  const locale = () => (seat.handle && state()) ?? seat.start;
  // Providers draw into the element that the page gave for it. Without one the page hears `pay` and carries payments out itself.
  const place = payment && { look: payment, put: (node) => payment.append(node), moved() {}, drop: (node) => node.remove() };
  const { left, end } = gate.guard(seat, JSON.parse(await seat.start.parts[1]), locale, place);
  await mount(seat);
  const { handle } = seat;
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
  const typed = (field) => state().fields.find((one) => one.field === field)?.value;
  return {
    state,
    on,
    quote: () => JSON.parse(handle.quote()),
    subscribe: (one) => (heard.add(one), one(state()), () => heard.delete(one)),
    dispatch: (action) => {
      if (action.type === "country") return void handle.setCountry(action.value);
      handle.dispatch(JSON.stringify(action));
      if (action.type !== "leave") return;
      const value = typed(action.field);
      left(action.field, value, () => typed(action.field) === value);
    },
    settle: (status) => handle.settle(status),
    setCart: (cart) => handle.setCart(written(cart)),
    destroy: () => (heard.clear(), end(), handle.free()),
  };
};
