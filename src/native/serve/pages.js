// Amounts, days and moments of the backend's own pages in the language of the page and the clock of whoever reads it. Without scripts they stay as they
// were written. Amounts are formatted from their digits as text, which keeps every one of them (ECMA-402, exact decimal strings).
const { lang, dir } = document.documentElement;

for (const node of document.querySelectorAll("data[data-currency]")) {
  const digits = (node.value.split(".")[1] ?? "").length;
  const format = new Intl.NumberFormat(lang, { style: "currency", currency: node.dataset.currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  const amount = format.format(node.value);
  // A sign stays behind its letters where lines run from the right: R$ and not $R.
  node.textContent = dir === "rtl" ? amount.replace(/[A-Z][^\w\s]/g, "$&\u200e") : amount;
}

for (const node of document.querySelectorAll("time")) {
  const { dateTime, dataset } = node;
  // A day is the same everywhere; a moment is told by the clock here.
  if (dateTime.length > 10) node.textContent = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" }).format(new Date(dateTime));
  else node.textContent = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", timeZone: "UTC" }).formatRange(new Date(dateTime), new Date(dataset.until ?? dateTime));
}
