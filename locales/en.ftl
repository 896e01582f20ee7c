# status: complete
# English: the complete list of messages. Every other language has the same ids and the same variables.
# A language with `status: complete` lacks none of them; another one borrows what it lacks from its parent language or from English.
#
# - Ids are kebab-case and begin with the room they are read in.
# - Money, percentages, rates and dates arrive formatted as text; only $count, $days, $hours, $seconds and $minutes are numbers.
# - Brands of payment methods, names of shops, products and taxes come from data, never from here.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Checkout
loader-contact = Contact
loader-email = E-mail
loader-delivery = Delivery
loader-country = Country/region
loader-failed = The checkout could not be loaded. Please check your connection and try again.
loader-retry = Try again

## head: the top of the checkout with its language and country switcher

head-switch = Language and country
head-language = Language
head-country = Deliver to
head-currency = Currency
head-close = Close checkout

## locale: why a language, country or currency was chosen

locale-attribute = Set by this shop
locale-kept = You chose this earlier
locale-page-language = Language of this page
locale-browser-languages = Language of your browser
locale-region = Region of your language
locale-time-zone = Your time zone
locale-market = Currency of this country
locale-default = Standard setting of this shop

## contact: how the shop reaches the shopper

contact-phone = Phone
contact-phone-hint = Only for questions about your delivery
contact-remember = Remember my details on this device
contact-remember-hint = For your next order here. Not on a device you share.
contact-forget = Forget my details

## address: every label an address can have. The kinds follow the country's own words.

address-name = Full name
address-organisation = Company
address-line-1 = Street address
# Where streets are numbered and say nothing without their block, as in Kuwait.
address-line-1-street = Street
address-block = Block
address-avenue = Avenue
address-house = House or building
address-line-2 = Apartment, suite, floor
address-sorting-code = CEDEX
address-optional = optional
address-choose = Please choose
address-more = Add company
address-number = { $name } for customs
# Where the merchant bills in the country: codice fiscale, NIF.
address-number-invoice = { $name } for the invoice
address-business = I buy for a company
# $name is what the country calls the number, such as USt-IdNr. or Partita IVA.
address-vat-id = VAT number ({ $name })
address-purchase-order = Your order number
address-number-hint = Customs asks for it. It is sent with the order and not kept on this device.

address-city-city = City
address-city-district = District
address-city-post-town = Town or city
address-city-suburb = Suburb

address-district-district = District
address-district-neighborhood = Neighbourhood
address-district-suburb = District
address-district-townland = Townland
address-district-village-township = Village or township

address-postcode-postal = Postcode
address-postcode-zip = ZIP code
address-postcode-eircode = Eircode
address-postcode-pin = PIN code

address-state-area = Area
address-state-county = County
address-state-department = Department
address-state-district = District
address-state-do-si = Province or city
address-state-emirate = Emirate
address-state-island = Island
address-state-oblast = Oblast
address-state-parish = Parish
address-state-prefecture = Prefecture
address-state-province = Province
address-state-state = State

address-billing = Billing address
address-billing-same = Billing address is the same

## delivery: who pays duties and import taxes, and when

delivery-duties = Duties and import taxes
delivery-ddp = Pay with your order
delivery-ddp-hint = Nothing more to pay when it arrives.
delivery-dap = Pay on delivery
delivery-dap-hint = The carrier collects them before handing over and may add a fee of its own.
delivery-now = Now
delivery-later = On delivery
delivery-about = about { $amount }

## shipping: methods and dates

shipping-title = Shipping
shipping-standard = Standard
shipping-express = Express
shipping-pickup = Pickup point
shipping-economy = Economy
shipping-free = Free
shipping-arrives-on = Arrives { $date }
shipping-waiting = Enter your address to see shipping options.
shipping-estimate = Delivery dates are estimates.
shipping-cut-off = Order within { $time }: it leaves the warehouse on { $date }.
# Only said of two parcels or more.
shipping-parcels = { $count ->
    [one] Comes in { $count } parcel
   *[other] Comes in { $count } parcels
}
shipping-points = Choose a pickup point
shipping-points-none = There is no pickup point near this address.
shipping-sort-fastest = Show the fastest first
shipping-sort-cheapest = Show the cheapest first
shipping-refused-place = Does not deliver to this address
shipping-refused-weight = Not available for { $weight }
shipping-refused-size = { $product } is too large or too heavy for a parcel
shipping-refused-table = Not available for this order’s size or value

## gift: the parcel is a present

gift-on = This is a present
gift-recipient = Recipient’s full name
gift-from = From
gift-message = Message
gift-hide-prices = No prices on the slip in the parcel
# Customs law knows gifts only between persons; shops may offer this where they forward such parcels.
gift-customs = Declare it to customs as a gift from one person to another

## payment: hints by kind of method; names that are brands come from data

payment-title = Payment
payment-more = More ways to pay
payment-none = No payment method accepts this order.
# Wallets that can pay at once, above the form.
express-title = Express checkout
express-or = Or enter your details
express-filled = Your details are filled in. Please check your order.
# Ways to pay whose names are plain words, called as people there call them. $name is the scheme: SEPA, Bacs.
payment-called-cash = Cash on delivery
payment-called-debit = { $name } Direct Debit
payment-called-online-banking = Online banking
payment-called-by-bank = Pay by bank
payment-called-transfer = Bank transfer
payment-called-virtual-account = Virtual account ({ $name })
payment-called-local-cards = Local cards
payment-hint-bank-code = Approve with a code from your bank’s app
payment-hint-bank-debit = Collected from your bank account
payment-hint-bank-redirect = You approve the payment at your bank
payment-hint-bank-transfer = You transfer the amount with the details we show you
payment-hint-bnpl = Pay later or in instalments
payment-hint-card = You enter your card details on the next, secured page
payment-hint-card-redirect = You pay on the next, secured page
payment-hint-cash = You pay in cash when your order arrives
payment-hint-instant-transfer = You scan a code with your banking app
payment-hint-mobile-money = You confirm the payment on your phone
payment-hint-prepaid = You pay with a prepaid code
payment-hint-voucher = You pay in a shop or at a machine with the slip we show you
payment-hint-wallet = You confirm in the app or on the next page
payment-not-offered = { $count ->
    [one] { $count } method not available for this order
   *[other] { $count } methods not available for this order
}
payment-refused-country = Not available in { $country }
payment-refused-currency = Does not accept { $currency }
payment-refused-minimum = From { $amount }
payment-refused-maximum = Up to { $amount }
payment-not-exact = The payment provider cannot take exactly { $amount }.

## summary: the order, always in sight

summary-title = Order summary
summary-show = Show order summary
summary-hide = Hide order summary
summary-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
summary-each = { $amount } each
summary-empty = Your cart is empty.
summary-empty-hint = Add something to see delivery, payment and the total. What you have typed stays here.
summary-goods = Items
summary-discount-code = Discount ({ $code })
summary-shipping = Shipping
summary-insurance = Shipping insurance
summary-duty = Duty
summary-tax-rate = { $name } { $rate }
summary-fee = Customs fee
summary-rounding = Rounding
summary-fee-gift-wrap = Gift wrapping
summary-fee-payment = Payment fee
summary-fee-small-order = Small order fee
summary-fee-service = Service fee
summary-fee-other = { $name }
summary-total = Total
summary-total-now = Pay now
summary-total-later = Pay on delivery
summary-total-all = Total at your door
summary-estimate = Estimate
summary-remote-promotions = Offers could not be confirmed and are not included.
summary-remote-rates = Shipping prices could not be confirmed and are an estimate.
summary-remote-duties = Duties could not be confirmed and are an estimate.
summary-remote-tax = Taxes could not be confirmed and are an estimate.
summary-code-field = Discount code or gift card
summary-code-enter = Add discount code or gift card
summary-code-later = The code { $code } could not be checked. Please try again.
# A gift card: its code, and what is left on it after this order.
summary-card-left = { $code }: { $amount } left
summary-tier = { $tier } customer
summary-points-use = Use points ({ $count }), worth { $amount }
summary-points-count = Number of points
summary-points-earn = { $count ->
    [one] You earn { $count } point with this order.
   *[other] You earn { $count } points with this order.
}
summary-credit-use = Use my credit: { $amount }
summary-code-apply = Apply
summary-code-remove = Remove code { $code }
summary-code-unknown = The code { $code } is not valid.
summary-code-unfit = The code { $code } does not apply to this order.
summary-promotion = Discount ({ $promotion })
summary-points = Points redeemed ({ $count })
summary-card = Gift card ({ $code })
summary-credit = Store credit
summary-goodwill = Goodwill credit
summary-points-few = Your account holds fewer points than you asked for: { $count }.
summary-card-currency = The card { $code } is in { $currency }, which cannot be used for this order.
summary-code-expired = The code { $code } was valid until { $date }.
summary-code-early = The code { $code } is valid from { $date }.
summary-code-minimum = The code { $code } needs { $minimum } of eligible items: { $amount } more.
summary-code-quantity = The code { $code } needs more eligible items (missing: { $count }).
summary-code-country = The code { $code } is not valid for deliveries to { $country }.
summary-code-customer = The code { $code } is not for your customer account.
summary-code-first = The code { $code } is only for a first order.
summary-code-birthday = The code { $code } is only valid around your birthday.
summary-code-used = The code { $code } has been used up.
summary-code-combine = The code { $code } cannot be combined with { $promotion }.

## why: the words of the trace behind every amount

why-list-price = List price: { $amount }
why-line = { $product }
why-price-converted = { $amount } after conversion at { $rate }
why-price-margin = Exchange margin { $rate }
why-price-ending = Rounded to the shop’s price steps: { $amount }
why-cash-step = Rounded to multiples of { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Without { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = With { $name } { $rate } ({ $country }): { $amount }
why-group-price = Price for your customer group: { $amount }
why-tier-price = Price for this quantity: { $amount }
why-off-percent = { $rate } off { $amount }
why-off-amount = { $amount } off
why-off-each = { $amount } off each item (items: { $count })
why-off-line = { $amount } off each product
why-off-sets = For every { $buy } bought, { $get } reduced; the cheapest are (items: { $count })
why-off-step-count = Reduction from quantity { $count }
why-off-step-amount = Reduction from { $amount }
why-off-cap = At most { $amount }
why-off-left = No more than { $amount } is left to reduce
why-shipping-reduced = { $promotion }: { $amount } off shipping
why-points-worth = Points ({ $count }) worth { $amount }
why-card-balance = Balance: { $amount }
why-card-taxed = Taxed when it was sold, so it lowers the taxable amount
why-share = Share for { $product }
why-shipping-weight = { $method } for { $weight } to { $country }
why-shipping-free = Free from { $amount }
why-shipping-rate = { $method } to { $country }
why-shipping-parcels = Parcels: { $count }, charged weight { $weight } each
why-freight = Carriage
why-surcharge-fuel = Fuel surcharge
why-surcharge-remote = Surcharge for remote areas and islands
why-surcharge-bulky = Surcharge for bulky goods
why-surcharge-battery = Surcharge for batteries and dangerous goods
why-surcharge-residential = Surcharge for home delivery
why-surcharge-handling = Handling
why-surcharge-other = Surcharge
why-percent-of = { $rate } of { $amount }
why-insurance = Insurance on the way
why-customs-value = Customs value of items and shipping: { $amount }
why-customs-value-goods = Customs value of the items: { $amount }
why-duty-tariff = Duty { $rate } for goods under heading { $heading }
why-duty-percent = Duty { $rate }
why-duty-percent-less = Duty { $rate } less { $amount }
why-duty-flat = { $amount } for each kind of goods ({ $count ->
    [one] { $count } kind
   *[other] { $count } kinds
})
why-duty-unknown = Duty rate not known; not included
why-duty-default = Duty rate of heading { $heading } not known; the shop’s own estimate of { $rate } is used
why-duty-specific = Duty by weight or number for goods under heading { $heading }: { $amount }
why-duty-all-in = One rate in the place of duty and tax
why-scheme = Rule used: { $scheme }
why-import-unknown = Import rules of { $country } not known; duties and taxes are not included
note-tax-exempt = No tax is charged: the exemption certificate applies.
note-reverse-charge = Reverse charge: no VAT is charged to { $number }; the buyer accounts for it.
note-vat-id-home = VAT is charged: { $number } is from the seller’s own country.
note-vat-id-pending = Taxed as for consumers: the tax number { $number } is not confirmed yet.
note-vat-id-invalid = Taxed as for consumers: the tax number { $number } is not valid.
note-certificate-unknown = Tax is charged: this shop does not know the exemption certificate for this destination.
note-category-standard = No rate of its own is known for “{ $category }” in { $country }; the standard rate is used.
note-gift-sold = What a shop sells is no gift for customs: the ordinary rules apply.
tell-buyer-id = Customs in { $country } asks the buyer for a personal identification number.
tell-personal-use = Only for personal use by the recipient.
tell-yearly-amount = It counts towards the buyer’s yearly limit of { $amount }.
tell-yearly-count = A buyer may import so many parcels a year on this route: { $count }.
tell-half-yearly-count = The exemption holds for so many parcels in half a year: { $count }.
tell-prescription = Customs asks for a prescription.
tell-positive-list = Only for goods on the official list for cross-border online sales.
tell-business = The buyer accounts for the tax as a registered business.
why-tax-rate = { $name } { $rate } on { $amount }
why-rounded-unit = Tax rounded on each unit
why-rounded-line = Tax rounded on each line
why-rounded-line-rate = Tax rounded on each line, rate by rate
why-rounded-rate = Tax rounded on the sum of the rate
why-rounded-order = Tax rounded on the sum of the order
why-rounded-end = Rounded once, with the total of the order
why-tax-base = Taxable amount: { $amount }
why-tax-gross-up = The tax of { $rate } counts as part of its own base
why-tax-factor = { $rate } of the usual tax is due
why-tax-included = { $name } { $rate } is included in the price
why-fee-heading = Fee of { $amount } for each kind of goods
why-fee-parcel = Fee of { $amount } for each parcel
why-fee-consignment = Fee of { $amount } for the consignment
why-fee-percent = Fee of { $rate } of the customs value: { $amount }
why-collected-carrier = Collected by the carrier
why-source = Source: { $source }
why-valid-from = In force since { $date }
why-estimate = This amount is an estimate. The authority decides at import.
why-official = Official figure
why-remote = Worked out by { $source }
why-secondary = Figure from a published source
why-unverified = Figure not confirmed

## review: what the shopper agrees to, and the order button

review-title = Review and order
review-button = Order and pay
review-button-pay-duty = Order with obligation to pay
review-continue = Review order
review-seller = Your contract is with { $name }.
review-terms-notice = By ordering you accept the terms and conditions.
review-privacy = We use your details to handle this order, as described in the privacy policy.
# $law is the name of the privacy law, such as GDPR or LGPD.
review-privacy-law = We use your details to handle this order, as described in the privacy policy ({ $law }).
review-transfer = Your details are sent to { $country } to handle this order.
review-privacy-abroad = I agree that my details are sent to { $country } to handle this order.
review-withdrawal = You may withdraw from this contract within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of receiving the goods, without giving a reason.
review-withdrawal-working = You may withdraw from this contract within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} of receiving the goods, without giving a reason.
review-withdrawal-none = The law gives no general right to return online purchases. The shop’s own return policy applies.
review-returns = This shop takes returns within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of delivery.
review-returns-cost = { $payer ->
    [merchant] The shop pays for sending the goods back.
   *[buyer] You pay for sending the goods back.
}
review-import-ddp = Duties and import taxes are included. Nothing more is due on delivery.
review-import-dap = Duties and import taxes are not included. The carrier will collect about { $amount } on delivery.
review-import-none = No duties or import taxes are due.
review-import-unknown = We cannot work out duties and import taxes for this destination. The carrier may collect them on delivery.
review-cn-standards = These goods meet the rules of their country of origin, may have no Chinese label, and may not be resold.
review-cn-identity = Customs needs the buyer’s real name and ID number.
review-tr-preliminary = I have read and accept the preliminary information form and the distance sales contract.
review-us-dispatch = The shop ships in the time stated. If it cannot, you may cancel for a full refund.
review-jp-confirmation = Please check quantity, price, payment, delivery time and return policy before ordering.
review-au-guarantees = Your consumer guarantees under Australian law cannot be excluded.
review-guarantee = The legal guarantee of conformity applies.
review-age = I am at least { $age } years old.
# $name is the shop. The box is never ticked beforehand.
review-marketing = { $name } may send me news and offers by e-mail. I can unsubscribe at any time.
review-marketing-mail = You will get an e-mail to confirm this.
# For the opt-out of the USA (CCPA/CPRA).
review-opt-out = Do not sell or share my personal details.
review-opted-out = Your browser’s privacy signal (Global Privacy Control) is honoured: your details are neither sold nor shared.
review-safety-maker = Manufacturer: { $name }
review-safety-responsible = Responsible in the EU: { $name }
review-safety-warning = Safety information: { $name }
review-link-terms = Terms and conditions
review-link-privacy = Privacy policy
review-link-withdrawal = Right of withdrawal and returns
review-link-shipping = Shipping information
review-link-imprint = Legal notice
review-link-model = Model withdrawal form
# The function to withdraw (Directive 2011/83/EU art 11a), where the law has no words of its own in this language.
review-link-withdraw = Withdraw from contract here

## status: what happens to the order once the button is pressed

status-sending = Sending your order…
status-sending-hint = Please keep this page open for a moment.
status-offline = You are offline
status-offline-hint = Your order is kept safe on this device and sent once the connection is back.
status-waiting = The shop did not answer
status-retry-in = { $seconds ->
    [one] Trying again in { $seconds } second
   *[other] Trying again in { $seconds } seconds
}
status-retry-hint = Your order is kept safe and will be placed only once.
status-retry-now = Try now
status-cancel = Cancel and go back
status-price-changed = The price has changed
status-price-changed-hint = Your order has not been placed. Please confirm the new total.
status-price-old = Previous total
status-price-new = New total
status-price-accept = Accept { $amount } and order with obligation to pay
status-price-refuse = Go back
status-redirect = Continue to { $method }
status-redirect-hint = You pay on the next page and come back here afterwards.
status-redirect-button = Continue to payment
status-qr = Scan to pay
status-qr-hint = Open your banking app and scan this code.
status-code-copy = Copy code
status-code-copied = Copied
status-voucher = Pay with this slip
status-voucher-hint = Show this number when you pay, or print this page.
status-pay-amount = Amount to pay
status-pay-reference = Payment reference
status-pay-before = Pay before { $date }
status-pay-open = Open payment page
status-pay-checking = Waiting for your payment…
status-placed = Thank you for your order
status-placed-hint = A confirmation is on its way to { $email }.
status-placed-pending = Your order is placed. We are waiting for your payment.
status-placed-number = Order number
status-placed-paid = Paid
status-placed-due = To pay
status-placed-next = What happens next
status-placed-next-dispatch = The shop prepares your parcel.
status-placed-next-carrier = The carrier collects about { $amount } for duties and taxes on delivery.
status-follow = Order status
status-track = Track the parcel
status-calendar = Add delivery to calendar
# Copies a link; who orders by it gets a discount.
status-share = Copy your link for friends
status-survey = How easy was it to order? 1 is hard, 5 is easy.
status-survey-thanks = Thank you for your answer.
status-print = Print
status-back-to-shop = Back to the shop
status-payment-failed = The payment did not go through
status-payment-failed-hint = Nothing was charged. You can choose another way to pay.
status-back = Choose another way to pay
status-failed = Your order could not be placed
status-failed-hint = Nothing was charged. Please try again, or contact the shop and mention { $reference }.
status-support = Contact { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Please check { $count } field
   *[other] Please check { $count } fields
}
problem-missing = Please fill in this field.
problem-choose = Please choose an option.
problem-email = Please enter a complete e-mail address, such as name@example.com.
problem-phone = Please enter a phone number with its country code, such as { $example }.
problem-postcode = This postcode looks unusual. An example: { $example }
problem-number = This does not look like a { $name }. An example: { $example }
problem-number-digits = A digit of this { $name } seems to be wrong.
problem-insist = Use it as typed
problem-state = Please choose from the list.
problem-long = This text is too long.
problem-consent = Please tick this box to continue.
problem-refused = The shop did not accept this entry: { $detail }
problem-payment = Please choose how to pay.

## refused: why an order cannot be placed as it stands

refused-market = This shop does not sell to { $country }.
refused-market-sanctions = This shop does not deliver to { $country } because of sanctions.
refused-shipping = No shipping method covers this order to { $country }.
refused-weight = This order is too heavy to ship to { $country }.
refused-parcel = { $product } is too large or too heavy to ship to { $country }.
refused-rate-missing = There is no exchange rate for { $currency }, so no price can be shown.
refused-rate-old = The exchange rate for { $currency } is out of date, so no price can be shown.
refused-amount = This amount is too large to be worked out.
refused-route-closed = Parcels cannot be imported into { $country } on this route at present.
refused-tr-consumer-parcels = Since 6 February 2026, Türkiye no longer admits ordinary consumer parcels from abroad.
refused-cn-order-limit = China allows at most { $amount } for each order from abroad. Please split your order.
refused-cn-parcel-limit = China allows at most { $amount } for each parcel. Please split your order.
refused-gift-import = Parcels declared as gifts cannot be imported into { $country }.
refused-product = { $product } cannot be shipped to { $country }.
refused-business-only = { $product } is sold to businesses only.
refused-quantity = At most { $count } of { $product } for each order.
refused-empty = Your cart is empty.
refused-service = The amounts for this order cannot be worked out right now. Please try again in a few minutes.

## a11y: names and announcements for screen readers only

a11y-increase = One more of { $product }
a11y-decrease = One fewer of { $product }
a11y-remove = Remove { $product }
a11y-quantity = Quantity of { $product }
a11y-why = Why { $amount } for { $label }?
a11y-total = Total: { $amount }
a11y-new-window = opens in a new window

## refund: why each part of an order comes back, or does not

refund-line = { $count } of { $product }: { $amount }
refund-tax = Tax on the returned items, on top: { $amount }
refund-tax-included = Tax held by the returned items: { $amount }
refund-duty = Duty on the returned items: { $amount }
refund-shipping = Shipping: { $amount }
refund-shipping-law = Standard delivery comes back with withdrawal from the whole order: { $amount }
refund-shipping-kept = Shipping of { $amount } stays paid.
refund-shipping-partial = Shipping of { $amount } stays paid, because not all items come back.
refund-supplement-kept = The extra price of faster delivery, { $amount }, stays paid.
refund-fees = Fees: { $amount }
refund-fees-kept = Fees of { $amount } stay paid.
refund-carrier-kept = Duties and import taxes of { $amount } went to the customs authority through the carrier. They do not come back by themselves; they can be claimed there.
refund-later = { $amount } was paid to the carrier on delivery, not to the shop.
refund-to-payment = { $amount } goes back to the payment method.
refund-to-credit = { $amount } goes back to { $code }.
refund-refused-line = The order has no line { $product }.
refund-refused-quantity = Of { $product }, at most { $count } can still be refunded.
refund-refused-nothing = There is nothing left to refund.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Help
help-when = When will my order arrive?
help-arrives = Expected between { $from } and { $until }.
help-duties = Will I have to pay duties or taxes on delivery?
help-returns = Can I send goods back?
help-hours = Opening hours in your time zone
help-chat = Chat
help-page = Help pages

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = You can withdraw from your contract with { $name } here. You need not give a reason.
withdraw-goods = Which goods, if not all
withdraw-confirm = Confirm withdrawal
# The statement as it is kept and sent to the shop.
withdraw-statement = I hereby withdraw from my contract for order { $order }.
withdraw-done = Your withdrawal has been received
withdraw-received = Received on { $date }
withdraw-keep = Please save or print this confirmation. The shop confirms it to { $email } as well.
withdraw-save = Save as a text file
withdraw-unknown = Order number and e-mail address do not belong together. Please check both.
