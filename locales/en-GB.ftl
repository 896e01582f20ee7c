# reviewed: machine-drafted
# status: complete
# English as it is written outside the United States. Only what differs from en.ftl, which lends the rest.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Spree (en-GB).


## address: every label an address can have. The kinds follow the country's own words.

address-line-2 = Flat, floor, building
address-city-city = Town or city

## shipping: methods and dates

shipping-title = Delivery method
shipping-pickup = Collection point
shipping-waiting = Enter your address to see delivery options.


## summary: the order, always in sight

summary-empty = Your basket is empty.
summary-shipping = Delivery
summary-insurance = Delivery insurance
summary-total-now = To pay now
summary-total-later = To pay on delivery

## why: the words of the trace behind every amount

why-customs-value = Customs value of items and delivery: { $amount }
why-shipping-reduced = { $promotion }: { $amount } off delivery

## review: what the shopper agrees to, and the order button

review-terms-notice = By placing this order you accept the terms and conditions.
review-link-shipping = Delivery information
review-link-withdrawal = Right to cancel and returns
review-withdrawal = You have the right to cancel this contract within { $days ->
    [one] { $days } day
   *[other] { $days } days
} of receiving the goods, without giving any reason.

## problem: what is wrong with a field, shown below it

problem-email = Please enter a full email address, such as name@example.com.

## refused: why an order cannot be placed as it stands

refused-shipping = No delivery method covers this order to { $country }.
refused-empty = Your basket is empty.
