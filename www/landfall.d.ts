/// <reference path="landfall-contracts.d.ts" />
// Types for pages that embed the Landfall checkout. Nothing here is loaded by the browser.
//
//   /// <reference path="landfall.d.ts" />
//
// Config, catalogue, cart, line, quote and order are declared in landfall-contracts.d.ts, which is made with the folder.
//
// Amounts are decimal strings ("19.90"), so that no cent is lost on the way through a number.

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
  mount(element: HTMLElement, context: LandfallPaymentContext): unknown;
  /** The amount, the currency, the language or the method is another. Without it, nothing is told; `confirm` knows the amount from the backend. */
  update?(context: LandfallPaymentContext): unknown;
  /** Whether what was typed can be sent; the provider shows its own messages. */
  validate(): boolean | Promise<boolean>;
  /** Carries the payment out, with what the backend answered as `next`. */
  confirm(result: LandfallNext): LandfallConfirmation | Promise<LandfallConfirmation>;
  unmount(): unknown;
  /** Wallets: buttons above the form. */
  express?: LandfallExpress;
}

/** A wallet that knows the shopper: a button above the form instead of typing. */
interface LandfallExpress {
  /** Which of the provider's methods can pay on this device, now. Asked again with another amount, country or language. */
  available(context: LandfallPaymentContext): string[] | Promise<string[]>;
  /** Opens the wallet's sheet; called within the press itself. What it tells of the shopper fills the form; nothing, when it was closed. */
  open(context: LandfallPaymentContext): LandfallTold | null | undefined | Promise<LandfallTold | null | undefined>;
  /** Draws the wallet's own button, which its brand may demand, into an element of the page's own tree. Without it the button is ours. */
  button?(element: HTMLElement, context: LandfallPaymentContext, press: () => void): unknown;
}

/** What a wallet tells of the shopper. */
interface LandfallTold {
  email?: string;
  phone?: string;
  delivery?: LandfallAddress & { country?: string; name?: string };
}

/** What a service that suggests addresses is asked with. */
interface LandfallAddressContext {
  country: string;
  /** BCP 47. */
  language: string;
  /** Aborted when the answer is no longer wanted. */
  signal: AbortSignal;
}

/** An address by the parts of an order's `delivery`. `state` is the code or the name. */
interface LandfallAddress {
  organisation?: string;
  block?: string;
  line1?: string;
  avenue?: string;
  house?: string;
  line2?: string;
  district?: string;
  city?: string;
  state?: string;
  postcode?: string;
}

/** Suggests addresses under the street line. Nothing is asked before somebody has typed three letters there. */
interface LandfallAddressProvider {
  kind: "address";
  id?: string;
  /** Countries it knows, ISO 3166-1 alpha-2; all if not given. */
  countries?: string[];
  /** What is picked goes into the fields as if it had been typed; parts that are not given are left alone. */
  suggest(text: string, context: LandfallAddressContext): { label: string; address: LandfallAddress }[] | Promise<{ label: string; address: LandfallAddress }[]>;
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
  /** Whether money came, the backend is asked; `failed` opens the form again. */
  status: "done" | "pending" | "failed";
  /** For the shopper, in the language of `context.locale`. */
  message?: string;
}

/** A part of the form, or what came after it. */
type LandfallStep = "contact" | "delivery" | "shipping" | "duties" | "payment" | "review" | "submit" | "placed" | (string & {});

interface LandfallFieldError {
  /** A JSON pointer into the order: `/delivery/postcode`, `/custom/engraving`. */
  field: string;
  /** Message id of what is wrong. */
  code: string;
  /** The same in the shopper's language. */
  message: string;
}

/** A quote, or why there is none. */
type LandfallQuoted = (LandfallQuote & { words?: undefined }) | LandfallRefused;

/** Why there is no quote: nothing is sold there, the cart is empty. */
interface LandfallRefused {
  schema: "landfall.refusal/1";
  /** Message id, and what its words are filled with. */
  words: { key: string; [argument: string]: unknown };
  /** Ids of the lines that cannot be sold. */
  lines?: string[];
  total?: undefined;
}

/** `detail` of the events. They are dispatched on the element, bubble and leave shadow roots. */
interface LandfallEvents {
  "landfall:ready": CustomEvent<LandfallQuoted>;
  "landfall:locale": CustomEvent<{ language: string; country: string; currency: string }>;
  "landfall:quote": CustomEvent<LandfallQuoted>;
  /** `milliseconds` were spent in `from`, `elapsed` since the checkout was drawn. */
  "landfall:step": CustomEvent<{ step: LandfallStep; from: LandfallStep | null; milliseconds: number; elapsed: number }>;
  "landfall:payment": CustomEvent<{ method: string }>;
  "landfall:field-error": CustomEvent<{ errors: LandfallFieldError[] }>;
  "landfall:submit": CustomEvent<{ key: string }>;
  "landfall:placed": CustomEvent<{ id: string; status: string }>;
  /** A payment provider takes over: what the backend answered as `next`. */
  "landfall:pay": CustomEvent<LandfallNext>;
  "landfall:failed": CustomEvent<{ id: string; status: string }>;
  "landfall:closed": CustomEvent<null>;
  /** The kept cart has changed: by a buy button, in another tab, in the checkout, or because it was ordered. */
  "landfall:cart": CustomEvent<LandfallCart>;
  "landfall:provider": CustomEvent<LandfallPaymentProvider>;
  /** What went, or would have gone, to the data layer. */
  "landfall:measured": CustomEvent<LandfallMeasured>;
  /** Dispatched by the page: the shopper agreed to be measured, or does not any more. */
  "landfall:consent": CustomEvent<{ analytics: boolean }>;
}

/** A GA4 e-commerce event. */
interface LandfallMeasured {
  event: "view_cart" | "begin_checkout" | "add_shipping_info" | "add_payment_info" | "purchase";
  ecommerce: {
    currency: string;
    value: number;
    items: { item_id: string; item_name: string; price: number; quantity: number; discount?: number }[];
    coupon?: string;
    shipping_tier?: string;
    payment_type?: string;
    transaction_id?: string;
    shipping?: number;
    tax?: number;
  };
  landfall: { step: LandfallStep; milliseconds: number };
}

/** Functions of the page that are asked before something happens. Each may be asynchronous; one that fails or is late holds the order back, or what the config's `hooks.onTimeout` says. */
interface LandfallHooks {
  /** Asked about a field that was left, and about every filled field before the order is sent, then with the order. A text says what is wrong. */
  validate(asked: { field: string; value: unknown; country: string; language: string; order: LandfallOrder | null }): string | void | Promise<string | void>;
  /** Asked before the order is sent. */
  beforeSubmit(order: LandfallOrder): LandfallVerdict | Promise<LandfallVerdict>;
}

/** What `beforeSubmit` says: nothing or `true` lets the order go; a text or `message` holds it back and is shown; `false` holds it back without words; `errors` are shown at their fields; an addition goes into the order. */
type LandfallVerdict = void | boolean | string | { message: string } | { errors: { field: string; message: string }[] } | LandfallAddition;

/**
 * What a hook may give an order. Nothing else can be changed: cart, choices and quote belong together and are held against the config; addresses,
 * consents and their words are what the shopper saw and agreed to.
 */
interface LandfallAddition {
  /** Values of the config's `fields.custom`, hidden ones too; null takes one away. The backend judges them like typed ones. */
  custom?: Record<string, string | null>;
  /** Notes for your own systems: at most 50, names of 40 characters, texts of 500. */
  metadata?: Record<string, string | null>;
  /** The buyer's own number of the order. */
  purchaseOrder?: string;
  /** Where the shopper came from, as `cart.campaign`. */
  campaign?: string;
  /** Variant of an experiment, as `cart.experiment`. */
  experiment?: string;
}

type LandfallStage = "filling" | "placing" | "waiting" | "price-changed" | "paying" | "placed" | "unpaid" | "stopped" | "failed";

/** A field as a page without our UI draws it. */
interface LandfallField {
  field: string;
  label: string;
  required: boolean;
  value: string;
  autocomplete: string;
  inputmode: string;
  /** What is wrong, once it is time to say so. */
  problem?: string;
  options?: { value: string; label: string }[];
}

/** All that a page without our UI needs to draw. */
interface LandfallState {
  stage: LandfallStage;
  language: string;
  country: string;
  /** Another country's facts are on their way. */
  updating: boolean;
  fields: LandfallField[];
  billingDiffers: boolean;
  lines: { id: string; name: string; quantity: string; image?: string; refused?: string }[];
  shipping: { id: string; label: string }[];
  /** Places where the goods may be fetched. */
  points: { id: string; label: string }[];
  extras: { id: string; label: string; chosen: boolean }[];
  payments: { id: string; label: string }[];
  /** The chosen way to pay. */
  payment?: string;
  codes: string[];
  warnings: string[];
  /** What the law wants shown. */
  notices: { id: string; text: string; link?: string }[];
  consents: { id: string; text: string; link?: string; required: boolean; given: boolean }[];
  orderButton: string;
  mayOrder: boolean;
  quote?: LandfallQuote;
  /** Why there is no quote. */
  refusal?: string;
  /** Why an order was held back or refused. */
  message?: string;
  order?: { id: string; status: string; watch?: string; next: LandfallNext };
}

/** What the shopper does on a page without our UI. */
type LandfallAction =
  | { type: "type"; field: string; value: string }
  | { type: "leave"; field: string }
  | { type: "country" | "language" | "shipping" | "point" | "payment" | "code" | "uncode"; value: string }
  | { type: "terms"; value: "DDP" | "DAP" }
  | { type: "quantity"; line: string; value: string }
  | { type: "billing"; value: boolean }
  /** `gift`, `hidePrices`, `giftDeclared`, `points`, `credit`, or the id of an extra. */
  | { type: "wish"; id: string; value: boolean }
  /** So many of the customer's points; the order takes no more than it can use. */
  | { type: "points"; value: string }
  | { type: "consent"; id: string; value: boolean }
  | { type: "submit" | "accept" | "retry" | "cancel" | "back" };

/** The engine and the state, without our UI. */
interface LandfallHeadless {
  state(): LandfallState;
  quote(): LandfallQuoted;
  /** Calls now and after every change; returns what ends it. */
  subscribe(heard: (state: LandfallState) => unknown): () => void;
  /** Throws when the action is not known. */
  dispatch(action: LandfallAction): void;
  on<Name extends LandfallEventName>(event: Name, heard: (detail: LandfallEvents[`landfall:${Name}`]["detail"]) => unknown): () => void;
  /** After `pay`, when the page carries payments out itself: how it ended. Whether money came, the backend is asked; `failed` opens the form again. */
  settle(status: "done" | "pending" | "failed"): void;
  setCart(cart: LandfallCart | string): void;
  destroy(): void;
}

/** Those of the script tag, the cart, and a place for payment providers. */
interface LandfallHeadlessSettings {
  cart?: LandfallCart | string;
  config?: string;
  lang?: string;
  country?: string;
  currency?: string;
  base?: string;
  consent?: "analytics";
  /** Where registered payment providers draw their fields. Without it the page hears `pay` and carries payments out itself. */
  payment?: HTMLElement;
}

type LandfallEventName = keyof LandfallEvents extends `landfall:${infer Name}` ? Name : never;

/**
 * `<landfall-checkout>`. Attributes, each overriding the `data-` attribute of the script tag: `config`, `cart`, `lang` (a BCP 47 tag, or
 * `auto`: go by the browser, not by `<html lang>`), `country`, `currency`, `mode` (`inline`, `overlay`), `isolation` (`shadow`, `none`),
 * `base`, `theme` (the address of one), `consent` (`analytics`). A cart may stand inside as `<script type="application/json">`; other children are shown when the checkout cannot run.
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
  registerProvider(provider: LandfallPaymentProvider | LandfallAddressProvider): Promise<void>;
  /** Registers a hook, in the place of one of that name. */
  hook<Name extends keyof LandfallHooks>(name: Name, hook: LandfallHooks[Name]): Promise<void>;
  /** A checkout without our UI. */
  headless(settings?: LandfallHeadlessSettings): Promise<LandfallHeadless>;
  /** Takes every checkout down and removes everything the script has added to the page. */
  destroy(): Promise<void>;
}

declare var Landfall: LandfallGlobal;

interface Window {
  readonly Landfall: LandfallGlobal;
  dataLayer?: unknown[];
}

interface HTMLElementTagNameMap {
  "landfall-checkout": LandfallCheckoutElement;
}

interface DocumentEventMap extends LandfallEvents {}
