# reviewed: machine-drafted
# status: complete
# Hindi. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = चेकआउट
loader-contact = संपर्क
loader-email = ईमेल
loader-delivery = डिलीवरी
loader-country = देश/क्षेत्र
loader-failed = चेकआउट लोड नहीं हो सका। कृपया अपना कनेक्शन जाँचें और फिर से कोशिश करें।
loader-retry = फिर से कोशिश करें

## head: the top of the checkout with its language and country switcher

head-switch = भाषा और देश
head-language = भाषा
head-country = डिलीवरी का देश
head-currency = मुद्रा
head-close = चेकआउट बंद करें

## locale: why a language, country or currency was chosen

locale-attribute = इस दुकान द्वारा तय
locale-kept = आपने पहले चुना था
locale-page-language = इस पेज की भाषा
locale-browser-languages = आपके ब्राउज़र की भाषा
locale-region = आपकी भाषा का क्षेत्र
locale-time-zone = आपका समय क्षेत्र
locale-market = इस देश की मुद्रा
locale-default = इस दुकान की सामान्य सेटिंग

## contact: how the shop reaches the shopper

contact-phone = फ़ोन नंबर
contact-phone-hint = केवल डिलीवरी से जुड़े सवालों के लिए
contact-remember = मेरी जानकारी इस डिवाइस पर याद रखें
contact-remember-hint = यहाँ आपके अगले ऑर्डर के लिए। साझा डिवाइस पर न चुनें।
contact-forget = मेरी जानकारी हटाएँ

## address: every label an address can have. The kinds follow the country's own words.

address-name = पूरा नाम
address-organisation = कंपनी
address-line-1 = पता (मकान नंबर, गली)
address-line-1-street = सड़क
address-block = ब्लॉक
address-avenue = एवेन्यू
address-house = मकान या इमारत
address-line-2 = फ़्लैट, मंज़िल, भवन
address-sorting-code = CEDEX
address-optional = वैकल्पिक
address-choose = कृपया चुनें
address-more = कंपनी जोड़ें
address-number = सीमा शुल्क के लिए { $name }
address-number-invoice = चालान के लिए { $name }
address-business = मैं कंपनी के लिए खरीद रहा/रही हूँ
address-vat-id = कर संख्या ({ $name })
address-purchase-order = आपका अपना ऑर्डर नंबर
address-number-hint = सीमा शुल्क विभाग यह माँगता है। यह ऑर्डर के साथ भेजा जाता है और इस डिवाइस पर नहीं रखा जाता।

address-city-city = शहर
address-city-district = ज़िला
address-city-post-town = कस्बा या शहर
address-city-suburb = उपनगर

address-district-district = ज़िला
address-district-neighborhood = मोहल्ला
address-district-suburb = इलाका
address-district-townland = टाउनलैंड
address-district-village-township = गाँव या बस्ती

address-postcode-postal = पिन कोड
address-postcode-zip = ज़िप कोड
address-postcode-eircode = Eircode
address-postcode-pin = पिन कोड

address-state-area = क्षेत्र
address-state-county = काउंटी
address-state-department = विभाग
address-state-district = ज़िला
address-state-do-si = प्रांत या शहर
address-state-emirate = अमीरात
address-state-island = द्वीप
address-state-oblast = ओब्लास्ट
address-state-parish = पैरिश
address-state-prefecture = प्रीफ़ेक्चर
address-state-province = प्रांत
address-state-state = राज्य

address-billing = बिलिंग पता
address-billing-same = बिलिंग पता यही है

## delivery: who pays duties and import taxes, and when

delivery-duties = सीमा शुल्क और आयात कर
delivery-ddp = ऑर्डर के साथ भुगतान करें
delivery-ddp-hint = डिलीवरी पर और कुछ नहीं देना होगा।
delivery-dap = डिलीवरी पर भुगतान करें
delivery-dap-hint = डिलीवरी कंपनी सामान सौंपने से पहले इन्हें लेती है और अपना शुल्क जोड़ सकती है।
delivery-now = अभी
delivery-later = डिलीवरी पर
delivery-about = लगभग { $amount }

## shipping: methods and dates

shipping-title = शिपिंग
shipping-standard = सामान्य
shipping-express = एक्सप्रेस
shipping-pickup = पिकअप केंद्र
shipping-economy = किफ़ायती
shipping-free = मुफ़्त
shipping-arrives-on = { $date } को डिलीवरी
shipping-waiting = शिपिंग के विकल्प देखने के लिए अपना पता दर्ज करें।
shipping-estimate = डिलीवरी की तारीखें अनुमानित हैं।
shipping-cut-off = { $time } के भीतर ऑर्डर करें: गोदाम से रवानगी { $date }।
shipping-parcels = { $count ->
    [one] { $count } पार्सल में आएगा
   *[other] { $count } पार्सल में आएगा
}
shipping-points = पिकअप केंद्र चुनें
shipping-points-none = इस पते के पास कोई पिकअप केंद्र नहीं है।
shipping-sort-fastest = सबसे तेज़ पहले दिखाएँ
shipping-sort-cheapest = सबसे सस्ता पहले दिखाएँ
shipping-refused-place = इस पते पर डिलीवरी नहीं
shipping-refused-weight = { $weight } के लिए उपलब्ध नहीं
shipping-refused-size = { $product } पार्सल के लिए बहुत बड़ा या भारी है
shipping-refused-table = इस ऑर्डर के आकार या मूल्य के लिए उपलब्ध नहीं

## gift: the parcel is a present

gift-on = यह एक उपहार है
gift-recipient = पाने वाले का पूरा नाम
gift-from = भेजने वाले
gift-message = संदेश
gift-hide-prices = पार्सल की पर्ची पर कीमतें न हों
gift-customs = सीमा शुल्क में इसे एक व्यक्ति से दूसरे व्यक्ति को उपहार घोषित करें

## payment: hints by kind of method; names that are brands come from data

payment-title = भुगतान
payment-more = भुगतान के और तरीके
payment-none = इस ऑर्डर के लिए भुगतान का कोई तरीका उपलब्ध नहीं है।
express-title = तुरंत भुगतान
express-or = या अपना विवरण भरें
express-filled = आपका विवरण भर दिया गया है। कृपया अपना ऑर्डर जाँच लें।
payment-called-cash = कैश ऑन डिलीवरी
payment-called-debit = { $name } डायरेक्ट डेबिट
payment-called-online-banking = नेट बैंकिंग
payment-called-by-bank = बैंक से भुगतान
payment-called-transfer = बैंक ट्रांसफ़र
payment-called-virtual-account = वर्चुअल खाता ({ $name })
payment-called-local-cards = स्थानीय कार्ड
payment-hint-bank-code = अपने बैंक ऐप के कोड से मंज़ूरी दें
payment-hint-bank-debit = आपके बैंक खाते से लिया जाएगा
payment-hint-bank-redirect = आप अपने बैंक में भुगतान को मंज़ूरी देते हैं
payment-hint-bank-transfer = हमारे दिखाए विवरण से आप राशि ट्रांसफ़र करते हैं
payment-hint-bnpl = बाद में या किस्तों में भुगतान करें
payment-hint-card = आप अगले सुरक्षित पेज पर कार्ड की जानकारी देते हैं
payment-hint-card-redirect = आप अगले सुरक्षित पेज पर भुगतान करते हैं
payment-hint-cash = ऑर्डर आने पर आप नकद भुगतान करते हैं
payment-hint-instant-transfer = आप अपने बैंक ऐप से कोड स्कैन करते हैं
payment-hint-mobile-money = आप अपने फ़ोन पर भुगतान की पुष्टि करते हैं
payment-hint-prepaid = आप प्रीपेड कोड से भुगतान करते हैं
payment-hint-voucher = हमारी दिखाई पर्ची से आप दुकान या मशीन पर भुगतान करते हैं
payment-hint-wallet = आप ऐप में या अगले पेज पर पुष्टि करते हैं
payment-not-offered = { $count ->
    [one] { $count } तरीका इस ऑर्डर के लिए उपलब्ध नहीं
   *[other] { $count } तरीके इस ऑर्डर के लिए उपलब्ध नहीं
}
payment-refused-country = { $country } में उपलब्ध नहीं
payment-refused-currency = { $currency } स्वीकार नहीं
payment-refused-minimum = { $amount } से
payment-refused-maximum = { $amount } तक
payment-not-exact = भुगतान सेवा ठीक { $amount } नहीं ले सकती।

## summary: the order, always in sight

summary-title = ऑर्डर का सारांश
summary-show = ऑर्डर का सारांश दिखाएँ
summary-hide = ऑर्डर का सारांश छिपाएँ
summary-items = { $count ->
    [one] { $count } आइटम
   *[other] { $count } आइटम
}
summary-each = { $amount } प्रति आइटम
summary-empty = आपका कार्ट खाली है।
summary-empty-hint = डिलीवरी, भुगतान और कुल राशि देखने के लिए कुछ जोड़ें। आपका लिखा हुआ यहीं रहेगा।
summary-goods = आइटम
summary-discount-code = छूट ({ $code })
summary-shipping = शिपिंग
summary-insurance = शिपिंग बीमा
summary-duty = सीमा शुल्क
summary-tax-rate = { $name } { $rate }
summary-fee = कस्टम प्रक्रिया शुल्क
summary-rounding = पूर्णांकन
summary-fee-gift-wrap = गिफ़्ट रैपिंग
summary-fee-payment = भुगतान शुल्क
summary-fee-small-order = छोटे ऑर्डर का शुल्क
summary-fee-service = सेवा शुल्क
summary-fee-other = { $name }
summary-total = कुल
summary-total-now = अभी भुगतान करें
summary-total-later = डिलीवरी पर भुगतान करें
summary-total-all = आपके दरवाज़े तक कुल
summary-estimate = अनुमान
summary-remote-promotions = ऑफ़र की पुष्टि नहीं हो सकी और वे शामिल नहीं हैं।
summary-remote-rates = शिपिंग की कीमतों की पुष्टि नहीं हो सकी; ये अनुमानित हैं।
summary-remote-duties = सीमा शुल्क की पुष्टि नहीं हो सकी; यह अनुमानित है।
summary-remote-tax = करों की पुष्टि नहीं हो सकी; ये अनुमानित हैं।
summary-code-field = छूट कोड या गिफ़्ट कार्ड
summary-code-enter = छूट कोड या गिफ़्ट कार्ड जोड़ें
summary-code-later = कोड { $code } की जाँच नहीं हो सकी। कृपया फिर कोशिश करें।
summary-card-left = { $code }: { $amount } शेष
summary-tier = ग्राहक स्तर: { $tier }
summary-points-use = अंक इस्तेमाल करें ({ $count }), मूल्य { $amount }
summary-points-count = अंकों की संख्या
summary-points-earn = { $count ->
    [one] इस ऑर्डर पर आपको { $count } अंक मिलेगा।
   *[other] इस ऑर्डर पर आपको { $count } अंक मिलेंगे।
}
summary-credit-use = मेरा क्रेडिट इस्तेमाल करें: { $amount }
summary-code-apply = लागू करें
summary-code-remove = कोड { $code } हटाएँ
summary-code-unknown = कोड { $code } मान्य नहीं है।
summary-code-unfit = कोड { $code } इस ऑर्डर पर लागू नहीं होता।
summary-promotion = छूट ({ $promotion })
summary-points = इस्तेमाल किए गए अंक ({ $count })
summary-card = गिफ़्ट कार्ड ({ $code })
summary-credit = स्टोर क्रेडिट
summary-goodwill = सद्भावना क्रेडिट
summary-points-few = आपके खाते में माँगे गए अंकों से कम अंक हैं: { $count }।
summary-card-currency = कार्ड { $code } { $currency } में है, जो इस ऑर्डर के लिए इस्तेमाल नहीं हो सकता।
summary-code-expired = कोड { $code } { $date } तक मान्य था।
summary-code-early = कोड { $code } { $date } से मान्य है।
summary-code-minimum = कोड { $code } के लिए { $minimum } के योग्य आइटम चाहिए: { $amount } और।
summary-code-quantity = कोड { $code } के लिए और योग्य आइटम चाहिए (कमी: { $count })।
summary-code-country = कोड { $code } { $country } में डिलीवरी के लिए मान्य नहीं है।
summary-code-customer = कोड { $code } आपके ग्राहक खाते के लिए नहीं है।
summary-code-first = कोड { $code } केवल पहले ऑर्डर के लिए है।
summary-code-birthday = कोड { $code } केवल आपके जन्मदिन के आसपास मान्य है।
summary-code-used = कोड { $code } पूरा इस्तेमाल हो चुका है।
summary-code-combine = कोड { $code } को { $promotion } के साथ नहीं मिलाया जा सकता।

## why: the words of the trace behind every amount

why-list-price = सूची मूल्य: { $amount }
why-line = { $product }
why-price-converted = { $rate } की दर से बदलने पर { $amount }
why-price-margin = विनिमय मार्जिन { $rate }
why-price-ending = दुकान के मूल्य चरणों के अनुसार पूर्णांकित: { $amount }
why-cash-step = { $amount } के गुणकों में पूर्णांकित
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = { $name } { $rate } के बिना ({ $country }): { $amount }
why-destination-tax-in = { $name } { $rate } सहित ({ $country }): { $amount }
why-group-price = आपके ग्राहक समूह की कीमत: { $amount }
why-tier-price = इस मात्रा की कीमत: { $amount }
why-off-percent = { $amount } पर { $rate } की छूट
why-off-amount = { $amount } की छूट
why-off-each = हर आइटम पर { $amount } की छूट (आइटम: { $count })
why-off-line = हर उत्पाद पर { $amount } की छूट
why-off-sets = हर { $buy } खरीदने पर { $get } पर छूट; सबसे सस्ते (आइटम: { $count })
why-off-step-count = मात्रा { $count } से छूट
why-off-step-amount = { $amount } से छूट
why-off-cap = अधिकतम { $amount }
why-off-left = अब अधिकतम { $amount } ही घटाया जा सकता है
why-shipping-reduced = { $promotion }: शिपिंग पर { $amount } की छूट
why-points-worth = अंक ({ $count }), मूल्य { $amount }
why-card-balance = शेष राशि: { $amount }
why-card-taxed = बिक्री के समय कर लग चुका है, इसलिए यह कर योग्य राशि घटाता है
why-share = { $product } का हिस्सा
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = { $amount } से मुफ़्त
why-shipping-rate = { $method }, { $country }
why-shipping-parcels = पार्सल: { $count }, हर एक का प्रभार्य वज़न { $weight }
why-freight = ढुलाई
why-surcharge-fuel = ईंधन अधिभार
why-surcharge-remote = दूरदराज़ इलाकों और द्वीपों का अधिभार
why-surcharge-bulky = बड़े सामान का अधिभार
why-surcharge-battery = बैटरी और खतरनाक सामान का अधिभार
why-surcharge-residential = घर पर डिलीवरी का अधिभार
why-surcharge-handling = हैंडलिंग
why-surcharge-other = अधिभार
why-percent-of = { $amount } का { $rate }
why-insurance = रास्ते का बीमा
why-customs-value = आइटम और शिपिंग का सीमा शुल्क मूल्य: { $amount }
why-customs-value-goods = आइटम का सीमा शुल्क मूल्य: { $amount }
why-duty-tariff = शीर्ष { $heading } के सामान पर शुल्क { $rate }
why-duty-percent = शुल्क { $rate }
why-duty-percent-less = शुल्क { $rate }, { $amount } घटाकर
why-duty-flat = हर प्रकार के सामान पर { $amount } ({ $count ->
    [one] { $count } प्रकार
   *[other] { $count } प्रकार
})
why-duty-unknown = शुल्क की दर ज्ञात नहीं; शामिल नहीं
why-duty-default = शीर्ष { $heading } की शुल्क दर ज्ञात नहीं; दुकान का अनुमान { $rate } लागू
why-duty-specific = शीर्ष { $heading } के सामान पर वज़न या संख्या के अनुसार शुल्क: { $amount }
why-duty-all-in = शुल्क और कर की जगह एक ही दर
why-scheme = लागू नियम: { $scheme }
why-import-unknown = { $country } के आयात नियम ज्ञात नहीं; शुल्क और कर शामिल नहीं
note-tax-exempt = कर नहीं लगाया गया: छूट प्रमाणपत्र लागू है।
note-reverse-charge = रिवर्स चार्ज: { $number } से वैट नहीं लिया जाता; खरीदार स्वयं चुकाता है।
note-vat-id-home = वैट लिया जाता है: { $number } विक्रेता के देश का है।
note-vat-id-pending = उपभोक्ता की तरह कर: कर संख्या { $number } की अभी पुष्टि नहीं हुई।
note-vat-id-invalid = उपभोक्ता की तरह कर: कर संख्या { $number } मान्य नहीं है।
note-certificate-unknown = कर लिया जाता है: दुकान इस गंतव्य के छूट प्रमाणपत्र को नहीं जानती।
note-category-standard = { $country } में “{ $category }” की अलग दर ज्ञात नहीं; मानक दर लागू है।
note-gift-sold = दुकान का बेचा सामान सीमा शुल्क के लिए उपहार नहीं है: सामान्य नियम लागू हैं।
tell-buyer-id = { $country } का सीमा शुल्क विभाग खरीदार की निजी पहचान संख्या माँगता है।
tell-personal-use = केवल प्राप्तकर्ता के निजी उपयोग के लिए।
tell-yearly-amount = यह खरीदार की वार्षिक सीमा { $amount } में गिना जाता है।
tell-yearly-count = खरीदार इस रास्ते से साल में इतने पार्सल आयात कर सकता है: { $count }
tell-half-yearly-count = छूट छमाही में इतने पार्सलों पर लागू है: { $count }
tell-prescription = सीमा शुल्क विभाग डॉक्टर का पर्चा माँगता है।
tell-positive-list = केवल सीमा-पार ऑनलाइन बिक्री की आधिकारिक सूची के सामान के लिए।
tell-business = खरीदार पंजीकृत व्यवसाय के रूप में कर चुकाता है।
why-tax-rate = { $amount } पर { $name } { $rate }
why-rounded-unit = हर इकाई पर कर पूर्णांकित
why-rounded-line = हर पंक्ति पर कर पूर्णांकित
why-rounded-line-rate = हर पंक्ति और दर पर कर पूर्णांकित
why-rounded-rate = दर के योग पर कर पूर्णांकित
why-rounded-order = ऑर्डर के योग पर कर पूर्णांकित
why-rounded-end = ऑर्डर के कुल के साथ एक बार पूर्णांकित
why-tax-base = कर योग्य राशि: { $amount }
why-tax-gross-up = { $rate } का कर अपने ही आधार में गिना जाता है
why-tax-factor = सामान्य कर का { $rate } देय है
why-tax-included = { $name } { $rate } कीमत में शामिल है
why-fee-heading = हर प्रकार के सामान पर { $amount } शुल्क
why-fee-parcel = हर पार्सल पर { $amount } शुल्क
why-fee-consignment = खेप के लिए { $amount } शुल्क
why-fee-percent = सीमा शुल्क मूल्य का { $rate } शुल्क: { $amount }
why-collected-carrier = डिलीवरी कंपनी लेती है
why-source = स्रोत: { $source }
why-valid-from = { $date } से लागू
why-estimate = यह राशि अनुमानित है। आयात के समय अधिकारी तय करते हैं।
why-official = आधिकारिक आँकड़ा
why-remote = { $source } द्वारा गणना
why-secondary = प्रकाशित स्रोत का आँकड़ा
why-unverified = आँकड़े की पुष्टि नहीं हुई

## review: what the shopper agrees to, and the order button

review-title = जाँचें और ऑर्डर करें
review-button = ऑर्डर करें और भुगतान करें
review-button-pay-duty = भुगतान की बाध्यता के साथ ऑर्डर करें
review-continue = ऑर्डर जाँचें
review-seller = आपका अनुबंध { $name } के साथ है।
review-terms-notice = ऑर्डर करके आप नियम और शर्तें स्वीकार करते हैं।
review-privacy = हम आपकी जानकारी इस ऑर्डर को पूरा करने के लिए इस्तेमाल करते हैं, जैसा गोपनीयता नीति में बताया गया है।
review-privacy-law = हम आपकी जानकारी इस ऑर्डर को पूरा करने के लिए इस्तेमाल करते हैं, जैसा गोपनीयता नीति में बताया गया है ({ $law })।
review-transfer = इस ऑर्डर को पूरा करने के लिए आपकी जानकारी यहाँ भेजी जाती है: { $country }।
review-privacy-abroad = मैं सहमत हूँ कि इस ऑर्डर को पूरा करने के लिए मेरी जानकारी { $country } भेजी जाए।
review-withdrawal = सामान मिलने के { $days ->
    [one] { $days } दिन
   *[other] { $days } दिनों
} के भीतर आप बिना कारण बताए इस अनुबंध को रद्द कर सकते हैं।
review-withdrawal-working = सामान मिलने के { $days ->
    [one] { $days } कार्य दिवस
   *[other] { $days } कार्य दिवसों
} के भीतर आप बिना कारण बताए इस अनुबंध को रद्द कर सकते हैं।
review-withdrawal-none = कानून ऑनलाइन खरीद लौटाने का सामान्य अधिकार नहीं देता। दुकान की अपनी वापसी नीति लागू होती है।
review-returns = यह दुकान डिलीवरी के { $days ->
    [one] { $days } दिन
   *[other] { $days } दिनों
} के भीतर वापसी स्वीकार करती है।
review-returns-cost = { $payer ->
    [merchant] सामान वापस भेजने का खर्च दुकान देगी।
   *[buyer] सामान वापस भेजने का खर्च आपको देना होगा।
}
review-import-ddp = सीमा शुल्क और आयात कर शामिल हैं। डिलीवरी पर और कुछ नहीं देना होगा।
review-import-dap = सीमा शुल्क और आयात कर शामिल नहीं हैं। डिलीवरी कंपनी डिलीवरी पर लगभग { $amount } लेगी।
review-import-none = कोई सीमा शुल्क या आयात कर देय नहीं है।
review-import-unknown = इस गंतव्य के लिए सीमा शुल्क और आयात कर की गणना नहीं हो सकती। डिलीवरी कंपनी इन्हें डिलीवरी पर ले सकती है।
review-cn-standards = यह सामान अपने मूल देश के नियमों के अनुसार है, इस पर चीनी लेबल न भी हो सकता है, और इसे दोबारा बेचा नहीं जा सकता।
review-cn-identity = सीमा शुल्क विभाग को खरीदार का असली नाम और पहचान संख्या चाहिए।
review-tr-preliminary = मैंने प्रारंभिक सूचना प्रपत्र और दूरस्थ बिक्री अनुबंध पढ़ लिया है और इन्हें स्वीकार करता/करती हूँ।
review-us-dispatch = दुकान बताए गए समय में सामान भेजती है। यदि न भेज सके, तो आप रद्द करके पूरा पैसा वापस पा सकते हैं।
review-jp-confirmation = ऑर्डर करने से पहले मात्रा, कीमत, भुगतान, डिलीवरी का समय और वापसी नीति जाँच लें।
review-au-guarantees = ऑस्ट्रेलियाई कानून के तहत आपकी उपभोक्ता गारंटियाँ हटाई नहीं जा सकतीं।
review-guarantee = अनुरूपता की कानूनी गारंटी लागू होती है।
review-age = मेरी उम्र कम से कम { $age } वर्ष है।
review-marketing = { $name } मुझे ईमेल से समाचार और ऑफ़र भेज सकता है। मैं कभी भी सदस्यता रद्द कर सकता/सकती हूँ।
review-marketing-mail = पुष्टि के लिए आपको एक ईमेल मिलेगा।
review-opt-out = मेरी निजी जानकारी न बेचें और न साझा करें।
review-opted-out = आपके ब्राउज़र के गोपनीयता संकेत (Global Privacy Control) का पालन किया जाता है: आपकी जानकारी न बेची जाती है, न साझा की जाती है।
review-safety-maker = निर्माता: { $name }
review-safety-responsible = यूरोपीय संघ में ज़िम्मेदार: { $name }
review-safety-warning = सुरक्षा जानकारी: { $name }
review-link-terms = नियम और शर्तें
review-link-privacy = गोपनीयता नीति
review-link-withdrawal = रद्द करने का अधिकार और वापसी
review-link-shipping = शिपिंग की जानकारी
review-link-imprint = विक्रेता की जानकारी
review-link-model = अनुबंध रद्द करने का नमूना फ़ॉर्म
review-link-withdraw = अनुबंध यहाँ रद्द करें

## status: what happens to the order once the button is pressed

status-sending = आपका ऑर्डर भेजा जा रहा है…
status-sending-hint = कृपया यह पेज थोड़ी देर खुला रखें।
status-offline = आप ऑफ़लाइन हैं
status-offline-hint = आपका ऑर्डर इस डिवाइस पर सुरक्षित है और कनेक्शन लौटते ही भेज दिया जाएगा।
status-waiting = दुकान से जवाब नहीं मिला
status-retry-in = { $seconds ->
    [one] { $seconds } सेकंड में फिर से कोशिश होगी
   *[other] { $seconds } सेकंड में फिर से कोशिश होगी
}
status-retry-hint = आपका ऑर्डर सुरक्षित है और केवल एक बार दिया जाएगा।
status-retry-now = अभी कोशिश करें
status-cancel = रद्द करें और वापस जाएँ
status-price-changed = कीमत बदल गई है
status-price-changed-hint = आपका ऑर्डर अभी नहीं दिया गया है। कृपया नए कुल की पुष्टि करें।
status-price-old = पिछला कुल
status-price-new = नया कुल
status-price-accept = { $amount } स्वीकार करें और भुगतान की बाध्यता के साथ ऑर्डर करें
status-price-refuse = वापस जाएँ
status-redirect = { $method } पर जाएँ
status-redirect-hint = आप अगले पेज पर भुगतान करते हैं और फिर यहाँ लौट आते हैं।
status-redirect-button = भुगतान पर जाएँ
status-qr = भुगतान के लिए स्कैन करें
status-qr-hint = अपना बैंक ऐप खोलें और यह कोड स्कैन करें।
status-code-copy = कोड कॉपी करें
status-code-copied = कॉपी हो गया
status-voucher = इस पर्ची से भुगतान करें
status-voucher-hint = भुगतान करते समय यह नंबर दिखाएँ या यह पेज प्रिंट करें।
status-pay-amount = देय राशि
status-pay-reference = भुगतान संदर्भ
status-pay-before = { $date } से पहले भुगतान करें
status-pay-open = भुगतान पेज खोलें
status-pay-checking = आपके भुगतान की प्रतीक्षा है…
status-placed = आपके ऑर्डर के लिए धन्यवाद
status-placed-hint = पुष्टि { $email } पर भेजी जा रही है।
status-placed-pending = आपका ऑर्डर मिल गया है। हम आपके भुगतान की प्रतीक्षा कर रहे हैं।
status-placed-number = ऑर्डर नंबर
status-placed-paid = भुगतान हो गया
status-placed-due = देय
status-placed-next = आगे क्या होगा
status-placed-next-dispatch = दुकान आपका पार्सल तैयार करती है।
status-placed-next-carrier = डिलीवरी कंपनी डिलीवरी पर शुल्क और कर के लगभग { $amount } लेती है।
status-follow = ऑर्डर की स्थिति
status-track = पार्सल ट्रैक करें
status-calendar = डिलीवरी को कैलेंडर में जोड़ें
status-share = दोस्तों के लिए अपना लिंक कॉपी करें
status-survey = ऑर्डर करना कितना आसान था? 1 कठिन, 5 आसान।
status-survey-thanks = आपके जवाब के लिए धन्यवाद।
status-print = प्रिंट करें
status-back-to-shop = दुकान पर वापस
status-payment-failed = भुगतान नहीं हो सका
status-payment-failed-hint = कोई राशि नहीं ली गई। आप भुगतान का दूसरा तरीका चुन सकते हैं।
status-back = भुगतान का दूसरा तरीका चुनें
status-failed = आपका ऑर्डर नहीं दिया जा सका
status-failed-hint = कोई राशि नहीं ली गई। कृपया फिर से कोशिश करें, या दुकान से संपर्क करके { $reference } बताएँ।
status-support = { $name } से संपर्क करें

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] कृपया { $count } फ़ील्ड जाँचें
   *[other] कृपया { $count } फ़ील्ड जाँचें
}
problem-missing = कृपया यह फ़ील्ड भरें।
problem-choose = कृपया एक विकल्प चुनें।
problem-email = कृपया पूरा ईमेल पता दर्ज करें, जैसे naam@example.com।
problem-phone = कृपया देश कोड के साथ फ़ोन नंबर दर्ज करें, जैसे { $example }।
problem-postcode = यह पिन कोड असामान्य लगता है। उदाहरण: { $example }
problem-number = यह सही नहीं लगता: { $name }. उदाहरण: { $example }
problem-number-digits = एक अंक गलत लगता है: { $name }
problem-insist = जैसा लिखा है वैसा रखें
problem-state = कृपया सूची से चुनें।
problem-long = यह टेक्स्ट बहुत लंबा है।
problem-consent = आगे बढ़ने के लिए कृपया इस बॉक्स पर सही का निशान लगाएँ।
problem-refused = दुकान ने यह जानकारी स्वीकार नहीं की: { $detail }
problem-payment = कृपया भुगतान का तरीका चुनें।

## refused: why an order cannot be placed as it stands

refused-market = यह दुकान { $country } में नहीं बेचती।
refused-market-sanctions = प्रतिबंधों के कारण यह दुकान { $country } में डिलीवरी नहीं करती।
refused-shipping = { $country } के लिए इस ऑर्डर का कोई शिपिंग तरीका नहीं है।
refused-weight = यह ऑर्डर { $country } भेजने के लिए बहुत भारी है।
refused-parcel = { $product } { $country } भेजने के लिए बहुत बड़ा या भारी है।
refused-rate-missing = { $currency } की विनिमय दर नहीं है, इसलिए कीमत नहीं दिखाई जा सकती।
refused-rate-old = { $currency } की विनिमय दर पुरानी है, इसलिए कीमत नहीं दिखाई जा सकती।
refused-amount = यह राशि गणना के लिए बहुत बड़ी है।
refused-route-closed = फ़िलहाल इस रास्ते से { $country } में पार्सल का आयात नहीं हो सकता।
refused-tr-consumer-parcels = 6 फ़रवरी 2026 से तुर्किये विदेश से आने वाले सामान्य उपभोक्ता पार्सल स्वीकार नहीं करता।
refused-cn-order-limit = चीन विदेश से हर ऑर्डर पर अधिकतम { $amount } की अनुमति देता है। कृपया अपना ऑर्डर बाँट लें।
refused-cn-parcel-limit = चीन हर पार्सल पर अधिकतम { $amount } की अनुमति देता है। कृपया अपना ऑर्डर बाँट लें।
refused-gift-import = उपहार घोषित पार्सल { $country } में आयात नहीं किए जा सकते।
refused-product = { $product } को { $country } नहीं भेजा जा सकता।
refused-business-only = { $product } केवल व्यवसायों को बेचा जाता है।
refused-quantity = { $product }: हर ऑर्डर में अधिकतम { $count }।
refused-empty = आपका कार्ट खाली है।
refused-service = इस ऑर्डर की राशियाँ अभी नहीं निकाली जा सकतीं। कृपया कुछ मिनट बाद फिर कोशिश करें।

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: एक और
a11y-decrease = { $product }: एक कम
a11y-remove = { $product } हटाएँ
a11y-quantity = { $product } की मात्रा
a11y-why = { $label }: { $amount } क्यों?
a11y-total = कुल: { $amount }
a11y-new-window = नई विंडो में खुलता है

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = लौटाए गए आइटम पर कर, अतिरिक्त: { $amount }
refund-tax-included = लौटाए गए आइटम में शामिल कर: { $amount }
refund-duty = लौटाए गए आइटम पर सीमा शुल्क: { $amount }
refund-shipping = शिपिंग: { $amount }
refund-shipping-law = पूरा ऑर्डर रद्द करने पर सामान्य डिलीवरी का शुल्क लौटता है: { $amount }
refund-shipping-kept = शिपिंग के { $amount } नहीं लौटाए जाते।
refund-shipping-partial = शिपिंग के { $amount } नहीं लौटाए जाते, क्योंकि सभी आइटम वापस नहीं आए।
refund-supplement-kept = तेज़ डिलीवरी का अतिरिक्त मूल्य, { $amount }, नहीं लौटाया जाता।
refund-fees = शुल्क: { $amount }
refund-fees-kept = { $amount } के शुल्क नहीं लौटाए जाते।
refund-carrier-kept = सीमा शुल्क और आयात कर के { $amount } डिलीवरी कंपनी के माध्यम से सीमा शुल्क विभाग को गए। ये अपने आप नहीं लौटते; वहाँ इनका दावा किया जा सकता है।
refund-later = { $amount } डिलीवरी पर डिलीवरी कंपनी को दिए गए, दुकान को नहीं।
refund-to-payment = { $amount } भुगतान के तरीके में लौटते हैं।
refund-to-credit = { $amount } { $code } में लौटते हैं।
refund-refused-line = ऑर्डर में { $product } की पंक्ति नहीं है।
refund-refused-quantity = { $product }: अब अधिकतम { $count } का पैसा लौट सकता है।
refund-refused-nothing = लौटाने के लिए कुछ नहीं बचा।

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = सहायता
help-when = मेरा ऑर्डर कब पहुँचेगा?
help-arrives = { $from } और { $until } के बीच पहुँचने की उम्मीद है।
help-duties = क्या मुझे डिलीवरी पर शुल्क या कर देना होगा?
help-returns = क्या मैं सामान वापस भेज सकता/सकती हूँ?
help-hours = आपके समय क्षेत्र में खुलने का समय
help-chat = चैट
help-page = सहायता पृष्ठ

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = आप { $name } के साथ अपना अनुबंध यहाँ रद्द कर सकते हैं। कारण बताना ज़रूरी नहीं है।
withdraw-goods = कौन सा सामान, यदि सब नहीं
withdraw-confirm = रद्द करने की पुष्टि करें
withdraw-statement = मैं ऑर्डर { $order } का अपना अनुबंध रद्द करता/करती हूँ।
withdraw-done = रद्द करने की आपकी सूचना मिल गई है
withdraw-received = मिलने की तारीख: { $date }
withdraw-keep = कृपया इस पुष्टि को सहेजें या प्रिंट करें। दुकान { $email } पर भी पुष्टि भेजेगी।
withdraw-save = टेक्स्ट फ़ाइल के रूप में सहेजें
withdraw-unknown = ऑर्डर नंबर और ईमेल पता मेल नहीं खाते। कृपया दोनों जाँचें।
