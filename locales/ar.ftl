# reviewed: machine-drafted
# status: complete
# Arabic. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Spree, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = إتمام الشراء
loader-contact = بيانات الاتصال
loader-email = البريد الإلكتروني
loader-delivery = التوصيل
loader-country = الدولة/المنطقة
loader-failed = تعذّر تحميل صفحة الدفع. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.
loader-retry = إعادة المحاولة

## head: the top of the checkout with its language and country switcher

head-switch = اللغة والدولة
head-language = اللغة
head-country = دولة التوصيل
head-currency = العملة
head-close = إغلاق صفحة الدفع

## locale: why a language, country or currency was chosen

locale-attribute = حدّدها هذا المتجر
locale-kept = اخترتها سابقًا
locale-page-language = لغة هذه الصفحة
locale-browser-languages = لغة متصفحك
locale-region = منطقة لغتك
locale-time-zone = منطقتك الزمنية
locale-market = عملة هذه الدولة
locale-default = الإعداد الافتراضي لهذا المتجر

## contact: how the shop reaches the shopper

contact-phone = رقم الهاتف
contact-phone-hint = للاستفسارات المتعلقة بالتوصيل فقط
contact-remember = حفظ بياناتي على هذا الجهاز
contact-remember-hint = لطلبك القادم هنا. لا تستخدم ذلك على جهاز مشترك.
contact-forget = حذف بياناتي المحفوظة

## address: every label an address can have. The kinds follow the country's own words.

address-name = الاسم الكامل
address-organisation = الشركة
address-line-1 = العنوان
address-line-1-street = الشارع
address-block = القطعة
address-avenue = الجادة
address-house = المنزل أو المبنى
address-line-2 = المبنى، الطابق، الشقة
address-sorting-code = CEDEX
address-optional = اختياري
address-choose = يُرجى الاختيار
address-more = إضافة شركة
address-number = { $name } للجمارك
address-number-invoice = { $name } للفاتورة
address-business = أشتري لصالح شركة
address-vat-id = الرقم الضريبي ({ $name })
address-purchase-order = رقم أمر الشراء الخاص بك
address-number-hint = تطلبه الجمارك. يُرسل مع الطلب ولا يُحفظ على هذا الجهاز.

address-city-city = المدينة
address-city-district = الحي
address-city-post-town = المدينة
address-city-suburb = الضاحية

address-district-district = الحي
address-district-neighborhood = الحي
address-district-suburb = الضاحية
address-district-townland = الناحية
address-district-village-township = القرية أو البلدة

address-postcode-postal = الرمز البريدي
address-postcode-zip = الرمز البريدي (ZIP)
address-postcode-eircode = الرمز البريدي (Eircode)
address-postcode-pin = الرمز البريدي (PIN)

address-state-area = المنطقة
address-state-county = المقاطعة
address-state-department = الإقليم
address-state-district = المنطقة
address-state-do-si = المقاطعة أو المدينة
address-state-emirate = الإمارة
address-state-island = الجزيرة
address-state-oblast = الإقليم
address-state-parish = الأبرشية
address-state-prefecture = المحافظة
address-state-province = المحافظة
address-state-state = الولاية

address-billing = عنوان الفوترة
address-billing-same = عنوان الفوترة هو نفسه

## delivery: who pays duties and import taxes, and when

delivery-duties = الرسوم الجمركية وضرائب الاستيراد
delivery-ddp = الدفع مع الطلب
delivery-ddp-hint = لا شيء إضافي عند الاستلام.
delivery-dap = الدفع عند الاستلام
delivery-dap-hint = تحصّلها شركة الشحن قبل التسليم وقد تضيف رسومًا خاصة بها.
delivery-now = الآن
delivery-later = عند الاستلام
delivery-about = نحو { $amount }

## shipping: methods and dates

shipping-title = طريقة الشحن
shipping-standard = شحن عادي
shipping-express = شحن سريع
shipping-pickup = نقطة استلام
shipping-economy = شحن اقتصادي
shipping-free = مجاني
shipping-arrives-on = يصل { $date }
shipping-waiting = أدخل عنوانك لعرض خيارات الشحن.
shipping-estimate = مواعيد التوصيل تقديرية.
shipping-cut-off = اطلب خلال { $time } ليخرج طلبك من المستودع في { $date }.
shipping-parcels = { $count ->
    [zero] يصل في { $count } طرد
    [one] يصل في طرد واحد
    [two] يصل في طردين
    [few] يصل في { $count } طرود
    [many] يصل في { $count } طردًا
   *[other] يصل في { $count } طرد
}
shipping-points = اختر نقطة استلام
shipping-points-none = لا توجد نقطة استلام قريبة من هذا العنوان.
shipping-sort-fastest = عرض الأسرع أولًا
shipping-sort-cheapest = عرض الأرخص أولًا
shipping-refused-place = لا يوصّل إلى هذا العنوان
shipping-refused-weight = غير متاح لوزن { $weight }
shipping-refused-size = { $product } أكبر أو أثقل من أن يوضع في طرد
shipping-refused-table = غير متاح لحجم هذا الطلب أو قيمته

## gift: the parcel is a present

gift-on = هذه هدية
gift-recipient = الاسم الكامل للمستلم
gift-from = من
gift-message = نص الرسالة
gift-hide-prices = عدم إظهار الأسعار على الورقة المرفقة بالطرد
gift-customs = التصريح للجمارك بأنها هدية من شخص إلى آخر

## payment: hints by kind of method; names that are brands come from data

payment-title = طريقة الدفع
payment-more = طرق دفع أخرى
payment-none = لا توجد طريقة دفع تقبل هذا الطلب.
express-title = الدفع السريع
express-or = أو أدخل بياناتك
express-filled = تم ملء بياناتك. يُرجى مراجعة طلبك.
payment-called-cash = الدفع عند الاستلام
payment-called-debit = الخصم المباشر { $name }
payment-called-online-banking = الخدمات المصرفية عبر الإنترنت
payment-called-by-bank = الدفع عبر البنك
payment-called-transfer = تحويل بنكي
payment-called-virtual-account = حساب افتراضي ({ $name })
payment-called-local-cards = البطاقات المحلية
payment-hint-bank-code = توافق برمز من تطبيق مصرفك
payment-hint-bank-debit = يُخصم من حسابك المصرفي
payment-hint-bank-redirect = توافق على الدفع لدى مصرفك
payment-hint-bank-transfer = تحوّل المبلغ وفق البيانات التي نعرضها لك
payment-hint-bnpl = ادفع لاحقًا أو بالتقسيط
payment-hint-card = تُدخل بيانات بطاقتك في الصفحة الآمنة التالية
payment-hint-card-redirect = تدفع في الصفحة الآمنة التالية
payment-hint-cash = تدفع نقدًا عند استلام طلبك
payment-hint-instant-transfer = تمسح رمزًا بتطبيق مصرفك
payment-hint-mobile-money = تؤكد الدفع على هاتفك
payment-hint-prepaid = تدفع برمز مسبق الدفع
payment-hint-voucher = تدفع في متجر أو جهاز دفع بالرقم الذي نعرضه لك
payment-hint-wallet = تؤكد في التطبيق أو في الصفحة التالية
payment-not-offered = { $count ->
    [zero] كل الطرق متاحة لهذا الطلب
    [one] طريقة واحدة غير متاحة لهذا الطلب
    [two] طريقتان غير متاحتين لهذا الطلب
    [few] { $count } طرق غير متاحة لهذا الطلب
    [many] { $count } طريقة غير متاحة لهذا الطلب
   *[other] { $count } طريقة غير متاحة لهذا الطلب
}
payment-refused-country = غير متاحة في { $country }
payment-refused-currency = لا تقبل { $currency }
payment-refused-minimum = ابتداءً من { $amount }
payment-refused-maximum = حتى { $amount }
payment-not-exact = لا يستطيع مزوّد الدفع تحصيل { $amount } بالضبط.

## summary: the order, always in sight

summary-title = ملخص الطلب
summary-show = عرض ملخص الطلب
summary-hide = إخفاء ملخص الطلب
summary-items = { $count ->
    [zero] لا منتجات
    [one] منتج واحد
    [two] منتجان
    [few] { $count } منتجات
    [many] { $count } منتجًا
   *[other] { $count } منتج
}
summary-each = { $amount } للقطعة
summary-empty = سلة التسوق فارغة.
summary-empty-hint = أضف منتجًا لعرض التوصيل والدفع والإجمالي. ما أدخلته من بيانات يبقى محفوظًا هنا.
summary-goods = المنتجات
summary-discount-code = الخصم ({ $code })
summary-shipping = الشحن
summary-insurance = تأمين الشحن
summary-duty = الرسوم الجمركية
summary-tax-rate = { $name } { $rate }
summary-fee = رسم جمركي
summary-rounding = تقريب
summary-fee-gift-wrap = تغليف الهدايا
summary-fee-payment = رسم طريقة الدفع
summary-fee-small-order = رسم الطلبات الصغيرة
summary-fee-service = رسم الخدمة
summary-fee-other = { $name }
summary-total = الإجمالي
summary-total-now = تدفع الآن
summary-total-later = تدفع عند الاستلام
summary-total-all = الإجمالي حتى باب منزلك
summary-estimate = تقديري
summary-remote-promotions = تعذّر تأكيد العروض ولم تُحتسب.
summary-remote-rates = تعذّر تأكيد تكلفة الشحن، وهي تقديرية.
summary-remote-duties = تعذّر تأكيد الرسوم الجمركية، وهي تقديرية.
summary-remote-tax = تعذّر تأكيد الضرائب، وهي تقديرية.
summary-code-field = رمز خصم أو بطاقة هدية
summary-code-enter = إضافة رمز خصم أو بطاقة هدية
summary-code-later = تعذّر التحقق من الرمز { $code }. يُرجى المحاولة مرة أخرى.
summary-card-left = { $code }: المتبقي { $amount }
summary-tier = فئة العميل: { $tier }
summary-points-use = استخدام النقاط ({ $count })، بقيمة { $amount }
summary-points-count = عدد النقاط
summary-points-earn = { $count ->
    [zero] تكسب { $count } نقطة من هذا الطلب.
    [one] تكسب نقطة واحدة من هذا الطلب.
    [two] تكسب نقطتين من هذا الطلب.
    [few] تكسب { $count } نقاط من هذا الطلب.
    [many] تكسب { $count } نقطة من هذا الطلب.
   *[other] تكسب { $count } نقطة من هذا الطلب.
}
summary-credit-use = استخدام رصيدي: { $amount }
summary-code-apply = تطبيق
summary-code-remove = إزالة الرمز { $code }
summary-code-unknown = الرمز { $code } غير صالح.
summary-code-unfit = الرمز { $code } لا ينطبق على هذا الطلب.
summary-promotion = خصم ({ $promotion })
summary-points = النقاط المستبدلة ({ $count })
summary-card = بطاقة هدية ({ $code })
summary-credit = رصيد المتجر
summary-goodwill = رصيد تعويضي
summary-points-few = رصيد نقاطك أقل من المطلوب: { $count }.
summary-card-currency = عملة البطاقة { $code } هي { $currency } ولا يمكن استخدامها لهذا الطلب.
summary-code-expired = كان الرمز { $code } صالحًا حتى { $date }.
summary-code-early = يسري الرمز { $code } ابتداءً من { $date }.
summary-code-minimum = يتطلب الرمز { $code } منتجات مشمولة بقيمة { $minimum }: يتبقى { $amount }.
summary-code-quantity = يتطلب الرمز { $code } مزيدًا من المنتجات المشمولة (الناقص: { $count }).
summary-code-country = الرمز { $code } غير صالح للتوصيل إلى { $country }.
summary-code-customer = الرمز { $code } غير مخصص لحسابك.
summary-code-first = الرمز { $code } مخصص للطلب الأول فقط.
summary-code-birthday = الرمز { $code } صالح في الأيام القريبة من عيد ميلادك فقط.
summary-code-used = استُنفد الرمز { $code }.
summary-code-combine = لا يمكن الجمع بين الرمز { $code } و{ $promotion }.

## why: the words of the trace behind every amount

why-list-price = سعر القائمة: { $amount }
why-line = { $product }
why-price-converted = { $amount } بعد التحويل بسعر { $rate }
why-price-margin = هامش صرف { $rate }
why-price-ending = مقرّب إلى فئات أسعار المتجر: { $amount }
why-cash-step = مقرّب إلى مضاعفات { $amount }
# An equation runs from left to right: it stands between U+2066 and U+2069, and the name of a source between U+2068 and U+2069.
why-rate = ⁦1 { $from } = { $rate } { $currency }⁩ (⁨{ $source }⁩، { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = دون { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = مع { $name } { $rate } ({ $country }): { $amount }
why-group-price = سعر فئة عملائك: { $amount }
why-tier-price = سعر هذه الكمية: { $amount }
why-off-percent = خصم { $rate } من { $amount }
why-off-amount = خصم { $amount }
why-off-each = خصم { $amount } لكل قطعة (القطع: { $count })
why-off-line = خصم { $amount } لكل منتج
why-off-sets = لكل { $buy } تشتريها تُخفَّض { $get }، وهي الأرخص (القطع: { $count })
why-off-step-count = خصم ابتداءً من الكمية { $count }
why-off-step-amount = خصم ابتداءً من { $amount }
why-off-cap = بحد أقصى { $amount }
why-off-left = لا يمكن خصم أكثر من { $amount }
why-shipping-reduced = { $promotion }: خصم { $amount } من الشحن
why-points-worth = نقاط ({ $count }) بقيمة { $amount }
why-card-balance = الرصيد: { $amount }
why-card-taxed = فُرضت عليها الضريبة عند بيعها، لذا تخفض المبلغ الخاضع للضريبة
why-share = حصة { $product }
why-shipping-weight = { $method }، { $weight }، إلى { $country }
why-shipping-free = مجاني ابتداءً من { $amount }
why-shipping-rate = { $method }، إلى { $country }
why-shipping-parcels = عدد الطرود: { $count }، الوزن المحتسب لكل منها { $weight }
why-freight = أجرة النقل
why-surcharge-fuel = رسم الوقود الإضافي
why-surcharge-remote = رسم إضافي للمناطق النائية والجزر
why-surcharge-bulky = رسم إضافي للبضائع كبيرة الحجم
why-surcharge-battery = رسم إضافي للبطاريات والمواد الخطرة
why-surcharge-residential = رسم إضافي للتوصيل إلى المنازل
why-surcharge-handling = التجهيز والتغليف
why-surcharge-other = رسم إضافي
why-percent-of = { $rate } من { $amount }
why-insurance = تأمين أثناء النقل
why-customs-value = القيمة الجمركية للمنتجات والشحن: { $amount }
why-customs-value-goods = القيمة الجمركية للمنتجات: { $amount }
why-duty-tariff = رسوم جمركية { $rate } لبضائع البند { $heading }
why-duty-percent = رسوم جمركية { $rate }
why-duty-percent-less = رسوم جمركية { $rate } ناقص { $amount }
why-duty-flat = { $amount } لكل نوع من البضائع ({ $count ->
    [zero] لا أنواع
    [one] نوع واحد
    [two] نوعان
    [few] { $count } أنواع
    [many] { $count } نوعًا
   *[other] { $count } نوع
})
why-duty-unknown = نسبة الرسوم غير معروفة؛ غير مشمولة
why-duty-default = نسبة رسوم البند { $heading } غير معروفة؛ تُستخدم نسبة المتجر التقديرية { $rate }
why-duty-specific = رسوم بالوزن أو العدد للبند { $heading }: { $amount }
why-duty-all-in = نسبة واحدة بدل الرسوم والضريبة
why-scheme = القاعدة المطبقة: { $scheme }
why-import-unknown = قواعد الاستيراد في { $country } غير معروفة؛ الرسوم والضرائب غير مشمولة
note-tax-exempt = لا تُحتسب ضريبة: شهادة الإعفاء سارية.
note-reverse-charge = الاحتساب العكسي: لا تُفرض ضريبة القيمة المضافة على { $number }، ويصرّح بها المشتري.
note-vat-id-home = تُفرض ضريبة القيمة المضافة: { $number } من بلد البائع نفسه.
note-vat-id-pending = تُحتسب الضريبة كما للأفراد: الرقم { $number } لم يُؤكَّد بعد.
note-vat-id-invalid = تُحتسب الضريبة كما للأفراد: الرقم { $number } غير صالح.
note-certificate-unknown = تُحتسب الضريبة: لا يعرف المتجر شهادة إعفاء لهذه الوجهة.
note-category-standard = لا تُعرف نسبة خاصة لفئة «{ $category }» في { $country }؛ تُطبَّق النسبة العادية.
note-gift-sold = ما يبيعه المتجر لا يُعدّ هدية لدى الجمارك: تسري القواعد العادية.
tell-buyer-id = تطلب الجمارك في { $country } من المشتري رقم تعريف شخصيًا.
tell-personal-use = للاستعمال الشخصي للمستلم فقط.
tell-yearly-amount = يُحتسب من الحد السنوي للمشتري البالغ { $amount }.
tell-yearly-count = عدد الطرود التي يجوز للمشتري استيرادها سنويًا بهذا الطريق: { $count }.
tell-half-yearly-count = يسري الإعفاء على هذا العدد من الطرود كل نصف سنة: { $count }.
tell-prescription = تطلب الجمارك وصفة طبية.
tell-positive-list = للسلع المدرجة في القائمة الرسمية للتجارة الإلكترونية عبر الحدود فقط.
tell-business = يصرّح المشتري بالضريبة بصفته منشأة مسجلة.
why-tax-rate = { $name } { $rate } على { $amount }
why-rounded-unit = الضريبة مقرّبة لكل قطعة
why-rounded-line = الضريبة مقرّبة لكل سطر
why-rounded-line-rate = الضريبة مقرّبة لكل سطر ولكل نسبة
why-rounded-rate = الضريبة مقرّبة على مجموع النسبة
why-rounded-order = الضريبة مقرّبة على مجموع الطلب
why-rounded-end = مقرّب مرة واحدة مع إجمالي الطلب
why-tax-base = الوعاء الضريبي: { $amount }
why-tax-gross-up = ضريبة { $rate } جزء من وعائها نفسه
why-tax-factor = يُستحق { $rate } من الضريبة المعتادة
why-tax-included = السعر يشمل { $name } { $rate }
why-fee-heading = رسم { $amount } لكل نوع من البضائع
why-fee-parcel = رسم { $amount } لكل طرد
why-fee-consignment = رسم { $amount } عن الإرسالية
why-fee-percent = رسم بنسبة { $rate } من القيمة الجمركية: { $amount }
why-collected-carrier = تحصّلها شركة الشحن
why-source = المصدر: { $source }
why-valid-from = سارٍ منذ { $date }
why-estimate = هذا المبلغ تقديري. تقرره الجهة المختصة عند الاستيراد.
why-official = رقم رسمي
why-remote = حسبه { $source }
why-secondary = رقم من مصدر منشور
why-unverified = رقم غير مؤكد

## review: what the shopper agrees to, and the order button

review-title = المراجعة والطلب
review-button = تأكيد الطلب والدفع
review-button-pay-duty = تأكيد الطلب مع الالتزام بالدفع
review-continue = مراجعة الطلب
review-seller = عقدك مع { $name }.
review-terms-notice = بتأكيد الطلب توافق على الشروط والأحكام.
review-privacy = نستخدم بياناتك لتنفيذ هذا الطلب كما هو موضح في سياسة الخصوصية.
review-privacy-law = نستخدم بياناتك لتنفيذ هذا الطلب كما هو موضح في سياسة الخصوصية ({ $law }).
review-transfer = تُرسل بياناتك إلى { $country } لتنفيذ هذا الطلب.
review-privacy-abroad = أوافق على إرسال بياناتي إلى { $country } لتنفيذ هذا الطلب.
review-withdrawal = يمكنك العدول عن هذا العقد خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من استلام البضاعة دون إبداء سبب.
review-withdrawal-working = يمكنك العدول عن هذا العقد خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
} من استلام البضاعة دون إبداء سبب.
review-withdrawal-none = لا يمنح القانون حقًا عامًا في إرجاع المشتريات عبر الإنترنت. تسري سياسة الإرجاع الخاصة بالمتجر.
review-returns = يقبل هذا المتجر الإرجاع خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من التوصيل.
review-returns-cost = { $payer ->
    [merchant] يتحمّل المتجر تكلفة إعادة البضاعة.
   *[buyer] تتحمّل أنت تكلفة إعادة البضاعة.
}
review-import-ddp = الرسوم الجمركية وضرائب الاستيراد مشمولة. لا شيء إضافي عند الاستلام.
review-import-dap = الرسوم الجمركية وضرائب الاستيراد غير مشمولة. ستحصّل شركة الشحن نحو { $amount } عند الاستلام.
review-import-none = لا رسوم جمركية ولا ضرائب استيراد.
review-import-unknown = لا يمكن حساب الرسوم وضرائب الاستيراد لهذه الوجهة. قد تحصّلها شركة الشحن عند الاستلام.
review-cn-standards = تستوفي هذه البضائع قواعد بلد المنشأ، وقد لا تحمل ملصقًا بالصينية، ولا يجوز إعادة بيعها.
review-cn-identity = تطلب الجمارك الاسم الحقيقي للمشتري ورقم هويته.
review-tr-preliminary = قرأت نموذج المعلومات المسبقة وعقد البيع عن بُعد وأوافق عليهما.
review-us-dispatch = يشحن المتجر في المدة المذكورة، وإن تعذّر ذلك يمكنك الإلغاء واسترداد كامل المبلغ.
review-jp-confirmation = قبل الطلب، يُرجى التحقق من الكمية والسعر والدفع وموعد التوصيل وشروط الإرجاع.
review-au-guarantees = لا يمكن استبعاد ضمانات المستهلك بموجب القانون الأسترالي.
review-guarantee = يسري الضمان القانوني للمطابقة.
review-age = أقرّ بأن عمري { $age } عامًا على الأقل.
review-marketing = أوافق على تلقّي أخبار وعروض { $name } عبر البريد الإلكتروني. يمكنني إلغاء الاشتراك في أي وقت.
review-marketing-mail = ستصلك رسالة بريد إلكتروني لتأكيد ذلك.
review-opt-out = عدم بيع بياناتي الشخصية أو مشاركتها.
review-opted-out = نلتزم بإشارة الخصوصية في متصفحك (Global Privacy Control): لا تُباع بياناتك ولا تُشارك.
review-safety-maker = الشركة المصنّعة: { $name }
review-safety-responsible = الجهة المسؤولة في الاتحاد الأوروبي: { $name }
review-safety-warning = معلومات السلامة: { $name }
review-link-terms = الشروط والأحكام
review-link-privacy = سياسة الخصوصية
review-link-withdrawal = حق العدول والإرجاع
review-link-shipping = معلومات الشحن
review-link-imprint = بيانات البائع القانونية
review-link-model = نموذج العدول عن العقد
review-link-withdraw = العدول عن العقد هنا

## status: what happens to the order once the button is pressed

status-sending = جارٍ إرسال طلبك…
status-sending-hint = يُرجى إبقاء هذه الصفحة مفتوحة قليلًا.
status-offline = أنت غير متصل بالإنترنت
status-offline-hint = طلبك محفوظ على هذا الجهاز وسيُرسل فور عودة الاتصال.
status-waiting = لم يستجب المتجر
status-retry-in = { $seconds ->
    [zero] المحاولة مجددًا الآن
    [one] المحاولة مجددًا بعد ثانية واحدة
    [two] المحاولة مجددًا بعد ثانيتين
    [few] المحاولة مجددًا بعد { $seconds } ثوانٍ
    [many] المحاولة مجددًا بعد { $seconds } ثانية
   *[other] المحاولة مجددًا بعد { $seconds } ثانية
}
status-retry-hint = طلبك محفوظ ولن يُنفَّذ إلا مرة واحدة.
status-retry-now = المحاولة الآن
status-cancel = الإلغاء والعودة
status-price-changed = تغيّر السعر
status-price-changed-hint = لم يُنفَّذ طلبك بعد. يُرجى تأكيد الإجمالي الجديد.
status-price-old = الإجمالي السابق
status-price-new = الإجمالي الجديد
status-price-accept = قبول { $amount } وتأكيد الطلب مع الالتزام بالدفع
status-price-refuse = العودة
status-redirect = المتابعة إلى { $method }
status-redirect-hint = تدفع في الصفحة التالية ثم تعود إلى هنا.
status-redirect-button = المتابعة إلى الدفع
status-qr = امسح الرمز للدفع
status-qr-hint = افتح تطبيق مصرفك وامسح هذا الرمز.
status-code-copy = نسخ الرمز
status-code-copied = تم النسخ
status-voucher = ادفع بهذا الرقم
status-voucher-hint = أبرز هذا الرقم عند الدفع أو اطبع هذه الصفحة.
status-pay-amount = المبلغ المطلوب
status-pay-reference = مرجع الدفع
status-pay-before = ادفع قبل { $date }
status-pay-open = فتح صفحة الدفع
status-pay-checking = في انتظار الدفع…
status-placed = شكرًا على طلبك
status-placed-hint = رسالة التأكيد في طريقها إلى { $email }.
status-placed-pending = تم تسجيل طلبك. ننتظر الدفع.
status-placed-number = رقم الطلب
status-placed-paid = مدفوع
status-placed-due = المطلوب دفعه
status-placed-next = ماذا بعد؟
status-placed-next-dispatch = يجهّز المتجر طردك.
status-placed-next-carrier = تحصّل شركة الشحن نحو { $amount } رسومًا وضرائب عند الاستلام.
status-follow = حالة الطلب
status-track = تتبّع الشحنة
status-calendar = إضافة موعد التوصيل إلى التقويم
status-share = نسخ رابط الدعوة لأصدقائك
status-survey = ما مدى سهولة الطلب؟ 1 صعب و5 سهل.
status-survey-thanks = شكرًا على إجابتك.
status-print = طباعة
status-back-to-shop = العودة إلى المتجر
status-payment-failed = لم تتم عملية الدفع
status-payment-failed-hint = لم يُخصم أي مبلغ. يمكنك اختيار طريقة دفع أخرى.
status-back = اختيار طريقة دفع أخرى
status-failed = تعذّر تنفيذ طلبك
status-failed-hint = لم يُخصم أي مبلغ. يُرجى المحاولة مجددًا أو التواصل مع المتجر وذكر { $reference }.
status-support = التواصل مع { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [zero] كل الحقول صحيحة
    [one] يُرجى التحقق من حقل واحد
    [two] يُرجى التحقق من حقلين
    [few] يُرجى التحقق من { $count } حقول
    [many] يُرجى التحقق من { $count } حقلًا
   *[other] يُرجى التحقق من { $count } حقل
}
problem-missing = يُرجى ملء هذا الحقل.
problem-choose = يُرجى اختيار أحد الخيارات.
problem-email = يُرجى إدخال بريد إلكتروني كامل، مثل name@example.com.
problem-phone = يُرجى إدخال رقم هاتف مع رمز الدولة، مثل { $example }.
problem-postcode = يبدو هذا الرمز البريدي غير معتاد. مثال: { $example }
problem-number = لا يبدو هذا الرقم ({ $name }) صحيح الشكل. مثال: { $example }
problem-number-digits = يبدو أن أحد أرقام { $name } غير صحيح.
problem-insist = استخدامه كما هو
problem-state = يُرجى الاختيار من القائمة.
problem-long = هذا النص طويل جدًا.
problem-consent = يُرجى تحديد هذا المربع للمتابعة.
problem-refused = لم يقبل المتجر هذا الإدخال: { $detail }
problem-payment = يُرجى اختيار طريقة الدفع.

## refused: why an order cannot be placed as it stands

refused-market = لا يبيع هذا المتجر إلى { $country }.
refused-market-sanctions = لا يوصّل هذا المتجر إلى { $country } بسبب العقوبات.
refused-shipping = لا توجد طريقة شحن لهذا الطلب إلى { $country }.
refused-weight = هذا الطلب أثقل من أن يُشحن إلى { $country }.
refused-parcel = { $product } أكبر أو أثقل من أن يُشحن إلى { $country }.
refused-rate-missing = لا يوجد سعر صرف لعملة { $currency }، لذا لا يمكن عرض السعر.
refused-rate-old = سعر صرف { $currency } قديم، لذا لا يمكن عرض السعر.
refused-amount = هذا المبلغ أكبر من أن يمكن حسابه.
refused-route-closed = لا يمكن حاليًا استيراد الطرود إلى { $country } بهذا الطريق.
refused-tr-consumer-parcels = منذ 6 فبراير 2026 لم تعد تركيا تقبل طرود الأفراد العادية من الخارج.
refused-cn-order-limit = تسمح الصين بحد أقصى { $amount } لكل طلب من الخارج. يُرجى تقسيم طلبك.
refused-cn-parcel-limit = تسمح الصين بحد أقصى { $amount } لكل طرد. يُرجى تقسيم طلبك.
refused-gift-import = لا يمكن استيراد الطرود المصرّح بها كهدايا إلى { $country }.
refused-product = لا يمكن شحن { $product } إلى { $country }.
refused-business-only = يُباع { $product } للشركات فقط.
refused-quantity = الحد الأقصى من { $product } لكل طلب: { $count }.
refused-empty = سلة التسوق فارغة.
refused-service = يتعذّر حساب مبالغ هذا الطلب حاليًا. يُرجى المحاولة بعد بضع دقائق.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: زيادة واحدة
a11y-decrease = { $product }: إنقاص واحدة
a11y-remove = إزالة { $product }
a11y-quantity = كمية { $product }
a11y-why = { $label }: لماذا { $amount }؟
a11y-total = الإجمالي: { $amount }
a11y-new-window = يفتح في نافذة جديدة

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = الضريبة المضافة على المنتجات المُرجَعة: { $amount }
refund-tax-included = الضريبة المشمولة في المنتجات المُرجَعة: { $amount }
refund-duty = الرسوم الجمركية على المنتجات المُرجَعة: { $amount }
refund-shipping = الشحن: { $amount }
refund-shipping-law = يُرَدّ سعر التوصيل العادي عند العدول عن الطلب كله: { $amount }
refund-shipping-kept = لا يُرَدّ مبلغ الشحن { $amount }.
refund-shipping-partial = لا يُرَدّ مبلغ الشحن { $amount } لأن المنتجات لم تُرجَع كلها.
refund-supplement-kept = لا تُرَدّ تكلفة التوصيل الأسرع الإضافية { $amount }.
refund-fees = الرسوم: { $amount }
refund-fees-kept = لا تُرَدّ الرسوم { $amount }.
refund-carrier-kept = سلّمت شركة الشحن رسومًا وضرائب استيراد بمبلغ { $amount } إلى الجمارك. لا تُرَدّ تلقائيًا، بل يجب طلب استردادها هناك.
refund-later = دُفع مبلغ { $amount } إلى شركة الشحن عند التسليم، لا إلى المتجر.
refund-to-payment = يعود مبلغ { $amount } إلى وسيلة الدفع.
refund-to-credit = يعود مبلغ { $amount } إلى { $code }.
refund-refused-line = لا يحتوي الطلب على السطر { $product }.
refund-refused-quantity = أقصى ما يمكن ردّه من { $product } هو { $count }.
refund-refused-nothing = لم يبقَ ما يمكن ردّه.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = المساعدة
help-when = متى يصل طلبي؟
help-arrives = الموعد المتوقع بين { $from } و{ $until }.
help-duties = هل سأدفع رسومًا جمركية أو ضرائب عند الاستلام؟
help-returns = هل يمكنني إرجاع البضاعة؟
help-hours = ساعات العمل بتوقيت منطقتك
help-chat = محادثة
help-page = صفحات المساعدة

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = يمكنك هنا العدول عن عقدك مع { $name }. لا حاجة إلى إبداء سبب.
withdraw-goods = المنتجات المعنية، إن لم تكن جميعها
withdraw-confirm = تأكيد العدول
withdraw-statement = أُعلن بموجب هذا عدولي عن العقد الخاص بالطلب { $order }.
withdraw-done = تم استلام طلب العدول
withdraw-received = تاريخ الاستلام: { $date }
withdraw-keep = يُرجى حفظ هذا التأكيد أو طباعته. سيؤكده المتجر أيضًا برسالة إلى { $email }.
withdraw-save = حفظ كملف نصي
withdraw-unknown = رقم الطلب والبريد الإلكتروني غير متطابقين. يُرجى التحقق من كليهما.
