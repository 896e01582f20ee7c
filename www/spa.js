// For spa.html: a single-page app that inserts the checkout late, moves it, takes it away and brings it back.
const places = document.querySelectorAll("[data-place]");
const checkout = document.createElement("landfall-checkout");

const deeds = {
  insert: () => places[0].append(checkout),
  move: () => places[checkout.parentNode === places[0] ? 1 : 0].append(checkout),
  remove: () => checkout.remove(),
};

for (const button of document.querySelectorAll("[data-do]")) button.addEventListener("click", deeds[button.dataset.do]);
setTimeout(deeds.insert, 800);
