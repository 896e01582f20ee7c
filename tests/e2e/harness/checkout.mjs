// The checkout as a person uses it: everything is looked up by role and name, in the shopper's own words.
import { word, wordLike } from "./words.mjs";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export class Checkout {
  /** `scope` narrows to one of several checkouts on a page. */
  constructor(page, language, scope = page) {
    Object.assign(this, { page, language, scope });
  }

  say(id, values) {
    return word(this.language, id, values);
  }

  /** An input, select or text area by the message id of its label. */
  field(id) {
    return this.scope.getByLabel(new RegExp(`^${escaped(this.say(id))}\\s*\\*?$`, "i"));
  }
  email() {
    return this.field("loader-email");
  }
  country() {
    return this.field("loader-country");
  }
  button(id, values) {
    return this.scope.getByRole("button", { name: this.say(id, values), exact: true });
  }
  choice(name) {
    return this.scope.getByRole("radio", { name });
  }
  text(id) {
    return this.scope.getByText(wordLike(this.language, id)).first();
  }

  async fill(id, value) {
    const field = this.field(id);
    if ((await field.evaluate((node) => node.localName)) === "select") await field.selectOption({ label: value });
    else await field.fill(value);
  }

  /** Contact and address of one of the people in people.mjs. */
  async introduce({ email, phone, number, address }) {
    await this.email().fill(email);
    for (const [id, value] of Object.entries(address)) await this.fill(id, value);
    if (phone && (await this.field("contact-phone").count())) await this.fill("contact-phone", phone);
    if (number) await this.scope.getByLabel(this.say("address-number", { name: number.name })).fill(number.value);
  }

  async choose({ shipping, payment }) {
    await this.choice(new RegExp(`^${escaped(this.say(shipping))}`)).check();
    const wanted = this.choice(new RegExp(escaped(payment), "i"));
    if (!(await wanted.count())) await this.button("payment-more").click();
    await wanted.check();
  }

  /** Ticks what has to be ticked before the order may be placed. */
  async agree() {
    for (const box of await this.scope.getByRole("checkbox").all()) {
      if (await box.evaluate((node) => node.required || node.ariaRequired === "true")) await box.check();
    }
  }

  /** The order button; laws of some countries name its wording. */
  order(wording = this.say("review-button")) {
    return this.scope.getByRole("button", { name: wording });
  }

  /** From an empty form to the button that only has to be pressed. */
  async complete(person) {
    await this.introduce(person);
    await this.choose(person);
    await this.quoted();
    await this.agree();
    return this.order(person.button);
  }

  /** The quote that is shown, once nothing is being worked out any more. */
  async quoted() {
    await this.page.waitForFunction(() => window.Landfall.quote()?.total);
    return this.page.evaluate(() => window.Landfall.quote());
  }
}
