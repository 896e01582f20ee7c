// Types for pages that embed the Landfall checkout. Nothing here is loaded by the browser.
//
//   /// <reference path="landfall.d.ts" />
//
// Amounts are decimal strings ("19.90"), so that no cent is lost on the way through a number.

/** A text for all languages, or one for each: `{ "en": "Scarf", "de": "Schal" }`. */
type LandfallText = string | Record<string, string>;

/** A decimal. Strings are read exactly; a number is read as it is written in JSON. */
type LandfallDecimal = string | number;

interface LandfallLine {
  /** Names the line within the cart; the SKU if not given. */
  id?: string;
  sku: string;
  quantity?: number;
  options?: Record<string, string>;
  name: LandfallText;
  /** Address of a picture. */
  image?: string;
  /** Price of one, in the currency of the config's `prices`. */
  price: LandfallDecimal;
  /** List prices in other currencies: `{ "USD": "59.00" }`. */
  prices?: Record<string, LandfallDecimal>;
  /** Prices of one for customer groups: `{ "wholesale": "39.00" }`. The lowest price that fits counts. */
  groupPrices?: Record<string, LandfallDecimal>;
  /** Prices of one by quantity: `[{ "from": 10, "price": "44.00" }]`. */
  tierPrices?: { from: number; group?: string; price: LandfallDecimal; prices?: Record<string, LandfallDecimal> }[];
  /** `standard`, `food`, `books`, `childrens_clothes`, `medicine`, `digital` … */
  taxCategory?: string;
  /** HS code, at least six digits. */
  hs?: string;
  /** Country of origin, ISO 3166-1 alpha-2. */
  origin?: string;
  /** Weight of one. */
  grams?: number;
  /** Properties that restrict where it may go: `battery`, `alcohol` … */
  flags?: string[];
  maxQuantity?: number;
}

interface LandfallCart {
  schema?: "landfall.cart/1";
  lines: LandfallLine[];
  codes?: string[];
  /** Who buys. The backend uses its own facts, and refuses an order that says otherwise. */
  customer?: LandfallCustomer;
  /** Gift cards. */
  cards?: LandfallBalance[];
  /** What the customer wants to redeem. Credit and goodwill are used unless `credit` is false. */
  redeem?: { points?: number; credit?: boolean };
  /** Orders that have used a promotion so far, by its id. */
  used?: Record<string, number>;
  campaign?: string;
}

interface LandfallCustomer {
  id: string;
  /** A secret that the page gets with the customer's login. */
  key?: string;
  /** Price group, such as `wholesale`. */
  group?: string;
  /** Loyalty tier, such as `gold`. */
  tier?: string;
  points?: number;
  credit?: LandfallBalance[];
  /** Month and day: `02-29`. */
  birthday?: string;
  firstOrder?: boolean;
  referredBy?: string;
  used?: Record<string, number>;
}

interface LandfallBalance {
  /** `card` where there is a code, else `credit`, if not given. */
  kind?: "card" | "credit" | "goodwill";
  code?: string;
  balance: LandfallDecimal;
  currency: string;
  /** Its tax was paid when it was sold. */
  taxed?: boolean;
}

/** `landfall.quote/1`; `landfall schema` prints the whole form. */
interface LandfallQuote {
  schema: "landfall.quote/1";
  [key: string]: unknown;
}

/** What a payment provider is given to draw itself. */
interface LandfallPaymentContext {
  /** In the provider's own smallest unit for this currency, as a decimal string without a point. */
  amount: string;
  currency: string;
  country: string;
  /** BCP 47. */
  locale: string;
  direction: "ltr" | "rtl";
  /** The theme tokens in force: `{ "--lf-accent": "#0f6b63", … }`. */
  theme: Record<string, string>;
  /** The payment method that was chosen, one of the provider's `methods`. */
  method: string;
}

/** The bridge to a payment provider. The checkout itself never sees a card number. */
interface LandfallPaymentProvider {
  id: string;
  /** Payment method ids this provider carries out, such as `visa`. */
  methods: string[];
  /** Draws the provider's fields into an element of the page's own tree (frames refuse shadow roots). */
  mount(element: HTMLElement, context: LandfallPaymentContext): void | Promise<void>;
  /** Whether what was typed can be sent; the provider shows its own messages. */
  validate(): boolean | Promise<boolean>;
  /** Carries the payment out, with what the backend answered as `next`. */
  confirm(result: LandfallNext): LandfallConfirmation | Promise<LandfallConfirmation>;
  unmount(): void;
}

interface LandfallNext {
  kind: "none" | "redirect" | "qr" | "voucher" | "provider";
  url?: string;
  text?: string;
  reference?: string;
  expires?: string;
  amount?: string;
  currency?: string;
  [key: string]: unknown;
}

interface LandfallConfirmation {
  status: "done" | "pending" | "failed";
  /** For the shopper, in the language of `context.locale`. */
  message?: string;
}

/** `detail` of the events. They are dispatched on the element, bubble and leave shadow roots. */
interface LandfallEvents {
  "landfall:ready": CustomEvent<Record<string, unknown>>;
  "landfall:locale": CustomEvent<{ language: string; country: string; currency: string; [key: string]: unknown }>;
  "landfall:quote": CustomEvent<LandfallQuote>;
  "landfall:step": CustomEvent<{ step: string; [key: string]: unknown }>;
  "landfall:field-error": CustomEvent<{ field: string; code: string; [key: string]: unknown }>;
  "landfall:submit": CustomEvent<{ key: string; [key: string]: unknown }>;
  "landfall:placed": CustomEvent<{ id: string; status: string; [key: string]: unknown }>;
  "landfall:failed": CustomEvent<{ code: string; [key: string]: unknown }>;
  "landfall:closed": CustomEvent<null>;
  /** The kept cart has changed: by a buy button, in another tab, in the checkout, or because it was ordered. */
  "landfall:cart": CustomEvent<LandfallCart>;
  "landfall:provider": CustomEvent<LandfallPaymentProvider>;
}

type LandfallEventName = keyof LandfallEvents extends `landfall:${infer Name}` ? Name : never;

/**
 * `<landfall-checkout>`. Attributes, each overriding the `data-` attribute of the script tag: `config`, `cart`, `lang` (a BCP 47 tag, or
 * `auto`: go by the browser, not by `<html lang>`), `country`, `currency`, `mode` (`inline`, `overlay`), `isolation` (`shadow`, `none`),
 * `base`. A cart may stand inside as `<script type="application/json">`; other children are shown when the checkout cannot run.
 */
interface LandfallCheckoutElement extends HTMLElement {
  /** Takes the checkout down and shows the element's own children. Removing the element does the same. */
  close(): void;
  addEventListener<Name extends keyof LandfallEvents>(type: Name, heard: (event: LandfallEvents[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, heard: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

interface LandfallGlobal {
  readonly version: string;
  /** The registered payment providers by id. */
  readonly providers: Record<string, LandfallPaymentProvider>;
  /** Goes to the checkout in the page, or opens the overlay. Focus returns to `opener` when it closes. */
  open(opener?: HTMLElement): Promise<void>;
  close(): Promise<void>;
  /** Gives the cart to one checkout, or to all. It is not stored; the kept cart of the buy buttons is left alone from then on. */
  setCart(cart: LandfallCart | string, element?: LandfallCheckoutElement): Promise<void>;
  /**
   * Adds a line, or a SKU from the catalogue that the config names. The same article with the same options becomes a larger quantity;
   * a negative quantity takes away.
   */
  addLine(line: LandfallLine | (Partial<LandfallLine> & { sku: string }) | string, element?: LandfallCheckoutElement): Promise<void>;
  /** The last quote of a checkout, or null as long as there is none. */
  quote(element?: LandfallCheckoutElement): LandfallQuote | null;
  /** Listens to an event by its short name, anywhere on the page. Returns what ends it. */
  on<Name extends LandfallEventName>(event: Name, heard: (event: LandfallEvents[`landfall:${Name}`]) => unknown): () => void;
  registerProvider(provider: LandfallPaymentProvider): Promise<void>;
  /** Takes every checkout down and removes everything the script has added to the page. */
  destroy(): Promise<void>;
}

declare var Landfall: LandfallGlobal;

interface Window {
  readonly Landfall: LandfallGlobal;
}

interface HTMLElementTagNameMap {
  "landfall-checkout": LandfallCheckoutElement;
}

interface DocumentEventMap extends LandfallEvents {}
