# reviewed: machine-drafted
# status: complete
# Hebrew. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = קופה
loader-contact = פרטי קשר
loader-email = אימייל
loader-delivery = משלוח
loader-country = מדינה/אזור
loader-failed = לא ניתן לטעון את הקופה. נא לבדוק את החיבור ולנסות שוב.
loader-retry = ניסיון נוסף

## head: the top of the checkout with its language and country switcher

head-switch = שפה ומדינה
head-language = שפה
head-country = משלוח אל
head-currency = מטבע
head-close = סגירת הקופה

## locale: why a language, country or currency was chosen

locale-attribute = נקבע על ידי החנות
locale-kept = נבחר על ידכם בעבר
locale-page-language = שפת הדף
locale-browser-languages = שפת הדפדפן שלכם
locale-region = אזור השפה שלכם
locale-time-zone = אזור הזמן שלכם
locale-market = המטבע של מדינה זו
locale-default = הגדרת ברירת המחדל של החנות

## contact: how the shop reaches the shopper

contact-phone = טלפון
contact-phone-hint = לשאלות בנוגע למשלוח בלבד
contact-remember = שמירת הפרטים שלי במכשיר זה
contact-remember-hint = להזמנה הבאה שלכם כאן. לא במכשיר משותף.
contact-forget = מחיקת הפרטים שלי

## address: every label an address can have. The kinds follow the country's own words.

address-name = שם מלא
address-organisation = חברה
address-line-1 = רחוב ומספר בית
address-line-1-street = רחוב
address-block = גוש
address-avenue = שדרה
address-house = בית או בניין
address-line-2 = דירה, כניסה, קומה
address-sorting-code = CEDEX
address-optional = לא חובה
address-choose = נא לבחור
address-more = הוספת חברה
address-number = { $name } לצורכי מכס
address-number-invoice = { $name } לחשבונית
address-business = קנייה עבור חברה
address-vat-id = מספר עוסק ({ $name })
address-purchase-order = מספר ההזמנה אצלכם
address-number-hint = המכס דורש זאת. הפרט נשלח עם ההזמנה ואינו נשמר במכשיר זה.

address-city-city = עיר
address-city-district = מחוז
address-city-post-town = יישוב
address-city-suburb = פרבר

address-district-district = רובע
address-district-neighborhood = שכונה
address-district-suburb = שכונה
address-district-townland = טאונלנד
address-district-village-township = כפר או עיירה

address-postcode-postal = מיקוד
address-postcode-zip = מיקוד ZIP
address-postcode-eircode = Eircode
address-postcode-pin = קוד PIN

address-state-area = אזור
address-state-county = מחוז
address-state-department = מחוז
address-state-district = נפה
address-state-do-si = פרובינציה או עיר
address-state-emirate = אמירות
address-state-island = אי
address-state-oblast = אובלסט
address-state-parish = קהילה
address-state-prefecture = פרפקטורה
address-state-province = פרובינציה
address-state-state = מדינה

address-billing = כתובת לחיוב
address-billing-same = כתובת החיוב זהה לכתובת המשלוח

## delivery: who pays duties and import taxes, and when

delivery-duties = מכס ומסי יבוא
delivery-ddp = תשלום עם ההזמנה
delivery-ddp-hint = אין תשלום נוסף בעת המסירה.
delivery-dap = תשלום בעת המסירה
delivery-dap-hint = חברת השילוח גובה אותם לפני המסירה ועשויה להוסיף עמלה משלה.
delivery-now = עכשיו
delivery-later = בעת המסירה
delivery-about = כ־{ $amount }

## shipping: methods and dates

shipping-title = שיטת משלוח
shipping-standard = רגיל
shipping-express = מהיר
shipping-pickup = נקודת איסוף
shipping-economy = חסכוני
shipping-free = חינם
shipping-arrives-on = יגיע { $date }
shipping-waiting = נא להזין כתובת כדי לראות את אפשרויות המשלוח.
shipping-estimate = מועדי המשלוח משוערים.
shipping-cut-off = בהזמנה בתוך { $time }, היציאה מהמחסן: { $date }.
shipping-parcels = { $count ->
    [one] יגיע בחבילה { $count }
    [two] יגיע ב־{ $count } חבילות
   *[other] יגיע ב־{ $count } חבילות
}
shipping-points = בחירת נקודת איסוף
shipping-points-none = אין נקודת איסוף ליד כתובת זו.
shipping-sort-fastest = הצגת המהירים תחילה
shipping-sort-cheapest = הצגת הזולים תחילה
shipping-refused-place = אין משלוח לכתובת זו
shipping-refused-weight = לא זמין עבור { $weight }
shipping-refused-size = { $product } גדול או כבד מדי לחבילה
shipping-refused-table = לא זמין לגודל או לערך של הזמנה זו

## gift: the parcel is a present

gift-on = זו מתנה
gift-recipient = שם מלא של מקבל המתנה
gift-from = מאת
gift-message = ברכה
gift-hide-prices = ללא מחירים על התעודה שבחבילה
gift-customs = הצהרה למכס כמתנה בין אנשים פרטיים

## payment: hints by kind of method; names that are brands come from data

payment-title = תשלום
payment-more = אמצעי תשלום נוספים
payment-none = אין אמצעי תשלום מתאים להזמנה זו.
express-title = תשלום מהיר
express-or = או הזינו את הפרטים שלכם
express-filled = הפרטים שלכם מולאו. אנא בדקו את ההזמנה.
payment-called-cash = תשלום במסירה
payment-called-debit = הוראת קבע { $name }
payment-called-online-banking = בנקאות מקוונת
payment-called-by-bank = תשלום דרך הבנק
payment-called-transfer = העברה בנקאית
payment-called-virtual-account = חשבון וירטואלי ({ $name })
payment-called-local-cards = כרטיסים מקומיים
payment-hint-bank-code = אישור באמצעות קוד מאפליקציית הבנק
payment-hint-bank-debit = חיוב של חשבון הבנק שלכם
payment-hint-bank-redirect = אישור התשלום בבנק שלכם
payment-hint-bank-transfer = העברה בנקאית לפי הפרטים שנציג לכם
payment-hint-bnpl = תשלום במועד מאוחר יותר או בתשלומים
payment-hint-card = הזנת פרטי הכרטיס בדף המאובטח הבא
payment-hint-card-redirect = תשלום בדף המאובטח הבא
payment-hint-cash = תשלום במזומן עם הגעת ההזמנה
payment-hint-instant-transfer = סריקת קוד באפליקציית הבנק
payment-hint-mobile-money = אישור התשלום בטלפון
payment-hint-prepaid = תשלום בקוד טעון מראש
payment-hint-voucher = תשלום בחנות או בעמדה באמצעות השובר שנציג לכם
payment-hint-wallet = אישור באפליקציה או בדף הבא
payment-not-offered = { $count ->
    [one] אמצעי תשלום אחד אינו זמין להזמנה זו ({ $count })
    [two] { $count } אמצעי תשלום אינם זמינים להזמנה זו
   *[other] { $count } אמצעי תשלום אינם זמינים להזמנה זו
}
payment-refused-country = לא זמין ב־{ $country }
payment-refused-currency = לא מקבל { $currency }
payment-refused-minimum = החל מ־{ $amount }
payment-refused-maximum = עד { $amount }
payment-not-exact = שירות התשלום אינו יכול לגבות בדיוק { $amount }.

## summary: the order, always in sight

summary-title = סיכום הזמנה
summary-show = הצגת סיכום ההזמנה
summary-hide = הסתרת סיכום ההזמנה
summary-items = { $count ->
    [one] פריט { $count }
    [two] { $count } פריטים
   *[other] { $count } פריטים
}
summary-each = { $amount } ליחידה
summary-empty = העגלה שלכם ריקה.
summary-empty-hint = הוסיפו מוצר כדי לראות משלוח, תשלום וסכום כולל. מה שהקלדתם נשמר.
summary-goods = פריטים
summary-discount-code = הנחה ({ $code })
summary-shipping = משלוח
summary-insurance = ביטוח משלוח
summary-duty = מכס
summary-tax-rate = { $name } { $rate }
summary-fee = עמלת מכס
summary-rounding = עיגול
summary-fee-gift-wrap = אריזת מתנה
summary-fee-payment = עמלת תשלום
summary-fee-small-order = תוספת להזמנה קטנה
summary-fee-service = דמי שירות
summary-fee-other = { $name }
summary-total = סה״כ
summary-total-now = לתשלום עכשיו
summary-total-later = לתשלום בעת המסירה
summary-total-all = סה״כ עד הבית
summary-estimate = הערכה
summary-remote-promotions = לא ניתן היה לאמת את המבצעים והם אינם כלולים.
summary-remote-rates = לא ניתן היה לאמת את מחירי המשלוח והם הערכה.
summary-remote-duties = לא ניתן היה לאמת את המכס והוא הערכה.
summary-remote-tax = לא ניתן היה לאמת את המסים והם הערכה.
summary-code-field = קוד הנחה או כרטיס מתנה
summary-code-enter = הוספת קוד הנחה או כרטיס מתנה
summary-code-later = לא ניתן היה לבדוק את הקוד { $code }. נא לנסות שוב.
summary-card-left = { $code }: יתרה { $amount }
summary-tier = רמת לקוח: { $tier }
summary-points-use = מימוש נקודות ({ $count }), בשווי { $amount }
summary-points-count = מספר הנקודות
summary-points-earn = { $count ->
    [one] בהזמנה זו תצברו נקודה { $count }.
    [two] בהזמנה זו תצברו { $count } נקודות.
   *[other] בהזמנה זו תצברו { $count } נקודות.
}
summary-credit-use = שימוש בזיכוי שלי: { $amount }
summary-code-apply = החלה
summary-code-remove = הסרת הקוד { $code }
summary-code-unknown = הקוד { $code } אינו תקף.
summary-code-unfit = הקוד { $code } אינו חל על הזמנה זו.
summary-promotion = הנחה ({ $promotion })
summary-points = נקודות שמומשו ({ $count })
summary-card = כרטיס מתנה ({ $code })
summary-credit = זיכוי בחנות
summary-goodwill = זיכוי מרצון
summary-points-few = בחשבון שלכם יש פחות נקודות מהמבוקש: { $count }.
summary-card-currency = הכרטיס { $code } הוא במטבע { $currency } ולא ניתן להשתמש בו להזמנה זו.
summary-code-expired = הקוד { $code } היה בתוקף עד { $date }.
summary-code-early = הקוד { $code } בתוקף החל מ־{ $date }.
summary-code-minimum = לקוד { $code } דרושים פריטים מתאימים בסך { $minimum }: חסרים { $amount }.
summary-code-quantity = לקוד { $code } דרושים עוד פריטים מתאימים (חסרים: { $count }).
summary-code-country = הקוד { $code } אינו תקף למשלוח אל { $country }.
summary-code-customer = הקוד { $code } אינו מיועד לחשבון הלקוח שלכם.
summary-code-first = הקוד { $code } תקף להזמנה ראשונה בלבד.
summary-code-birthday = הקוד { $code } תקף רק סביב יום ההולדת שלכם.
summary-code-used = הקוד { $code } נוצל במלואו.
summary-code-combine = לא ניתן לשלב את הקוד { $code } עם { $promotion }.

## why: the words of the trace behind every amount

why-list-price = מחיר מחירון: { $amount }
why-line = { $product }
why-price-converted = { $amount } לאחר המרה בשער { $rate }
why-price-margin = מרווח המרה { $rate }
why-price-ending = עוגל לפי מדרגות המחיר של החנות: { $amount }
why-cash-step = עוגל לכפולות של { $amount }
# An equation runs from left to right: it stands between U+2066 and U+2069, and the name of a source between U+2068 and U+2069.
why-rate = ⁦1 { $from } = { $rate } { $currency }⁩ (⁨{ $source }⁩, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = ללא { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = כולל { $name } { $rate } ({ $country }): { $amount }
why-group-price = מחיר לקבוצת הלקוחות שלכם: { $amount }
why-tier-price = מחיר לכמות זו: { $amount }
why-off-percent = הנחה של { $rate } על { $amount }
why-off-amount = הנחה של { $amount }
why-off-each = הנחה של { $amount } ליחידה (יחידות: { $count })
why-off-line = הנחה של { $amount } לכל מוצר
why-off-sets = על כל { $buy } שנקנו, { $get } בהנחה; הזולים ביותר (יחידות: { $count })
why-off-step-count = הנחה החל מכמות { $count }
why-off-step-amount = הנחה החל מ־{ $amount }
why-off-cap = לכל היותר { $amount }
why-off-left = ניתן להפחית עוד { $amount } לכל היותר
why-shipping-reduced = { $promotion }: הנחה של { $amount } על המשלוח
why-points-worth = נקודות ({ $count }) בשווי { $amount }
why-card-balance = יתרה: { $amount }
why-card-taxed = מוסה בעת המכירה, ולכן מפחית את הסכום החייב במס
why-share = חלק עבור { $product }
why-shipping-weight = { $method } עבור { $weight } אל { $country }
why-shipping-free = חינם החל מ־{ $amount }
why-shipping-rate = { $method } אל { $country }
why-shipping-parcels = חבילות: { $count }, משקל לחיוב { $weight } לכל אחת
why-freight = הובלה
why-surcharge-fuel = תוספת דלק
why-surcharge-remote = תוספת לאזורים מרוחקים ולאיים
why-surcharge-bulky = תוספת לטובין גדולים
why-surcharge-battery = תוספת לסוללות ולחומרים מסוכנים
why-surcharge-residential = תוספת למסירה עד הבית
why-surcharge-handling = טיפול
why-surcharge-other = תוספת
why-percent-of = { $rate } מתוך { $amount }
why-insurance = ביטוח בזמן המשלוח
why-customs-value = ערך לצורכי מכס של הפריטים והמשלוח: { $amount }
why-customs-value-goods = ערך לצורכי מכס של הפריטים: { $amount }
why-duty-tariff = מכס { $rate } על טובין בפרט { $heading }
why-duty-percent = מכס { $rate }
why-duty-percent-less = מכס { $rate } פחות { $amount }
why-duty-flat = { $amount } לכל סוג טובין ({ $count ->
    [one] סוג { $count }
    [two] { $count } סוגים
   *[other] { $count } סוגים
})
why-duty-unknown = שיעור המכס אינו ידוע; לא כלול
why-duty-default = שיעור המכס של פרט { $heading } אינו ידוע; נעשה שימוש בהערכת החנות, { $rate }
why-duty-specific = מכס לפי משקל או מספר על טובין בפרט { $heading }: { $amount }
why-duty-all-in = שיעור אחד במקום מכס ומס
why-scheme = הכלל שהוחל: { $scheme }
why-import-unknown = כללי היבוא אינם ידועים ({ $country }); מכס ומסים אינם כלולים
note-tax-exempt = לא נגבה מס: תעודת הפטור חלה.
note-reverse-charge = חיוב הפוך: לא נגבה מע״מ מ־{ $number }; הקונה מדווח עליו.
note-vat-id-home = נגבה מע״מ: { $number } הוא ממדינת המוכר.
note-vat-id-pending = מס כמו לצרכן: מספר העוסק { $number } טרם אומת.
note-vat-id-invalid = מס כמו לצרכן: מספר העוסק { $number } אינו תקף.
note-certificate-unknown = נגבה מס: לחנות אין מידע על תעודת הפטור ליעד זה.
note-category-standard = לא ידוע שיעור מיוחד עבור ”{ $category }“ ב־{ $country }; נעשה שימוש בשיעור הרגיל.
note-gift-sold = מה שחנות מוכרת אינו מתנה לצורכי מכס: חלים הכללים הרגילים.
tell-buyer-id = המכס דורש מהקונה מספר זיהוי אישי: { $country }.
tell-personal-use = לשימוש אישי של הנמען בלבד.
tell-yearly-amount = נספר במגבלה השנתית של הקונה, { $amount }.
tell-yearly-count = מספר החבילות שקונה רשאי לייבא בשנה בדרך זו: { $count }.
tell-half-yearly-count = הפטור חל על מספר חבילות זה בחצי שנה: { $count }.
tell-prescription = המכס דורש מרשם.
tell-positive-list = רק לטובין ברשימה הרשמית של מכירות מקוונות חוצות גבולות.
tell-business = הקונה מדווח על המס כעסק רשום.
why-tax-rate = { $name } { $rate } על { $amount }
why-rounded-unit = המס עוגל לכל יחידה
why-rounded-line = המס עוגל לכל שורה
why-rounded-line-rate = המס עוגל לכל שורה ושיעור
why-rounded-rate = המס עוגל על סכום השיעור
why-rounded-order = המס עוגל על סכום ההזמנה
why-rounded-end = עוגל פעם אחת, עם סך ההזמנה
why-tax-base = הסכום החייב במס: { $amount }
why-tax-gross-up = המס בשיעור { $rate } נכלל בבסיס של עצמו
why-tax-factor = יש לשלם { $rate } מהמס הרגיל
why-tax-included = { $name } { $rate } כלול במחיר
why-fee-heading = עמלה של { $amount } לכל סוג טובין
why-fee-parcel = עמלה של { $amount } לכל חבילה
why-fee-consignment = עמלה של { $amount } למשלוח
why-fee-percent = עמלה של { $rate } מהערך לצורכי מכס: { $amount }
why-collected-carrier = נגבה על ידי חברת השילוח
why-source = מקור: { $source }
why-valid-from = בתוקף מ־{ $date }
why-estimate = סכום זה הוא הערכה. הרשות קובעת בעת היבוא.
why-official = נתון רשמי
why-remote = חושב על ידי { $source }
why-secondary = נתון ממקור שפורסם
why-unverified = נתון שלא אומת

## review: what the shopper agrees to, and the order button

review-title = בדיקה והזמנה
review-button = הזמנה ותשלום
review-button-pay-duty = הזמנה עם התחייבות לתשלום
review-continue = בדיקת ההזמנה
review-seller = החוזה שלכם הוא עם { $name }.
review-terms-notice = בביצוע ההזמנה אתם מסכימים לתנאי השימוש.
review-privacy = אנו משתמשים בפרטים שלכם לטיפול בהזמנה זו, כמתואר במדיניות הפרטיות.
review-privacy-law = אנו משתמשים בפרטים שלכם לטיפול בהזמנה זו, כמתואר במדיניות הפרטיות ({ $law }).
review-transfer = לצורך הטיפול בהזמנה זו, הפרטים שלכם מועברים אל { $country }.
review-privacy-abroad = אני מסכים/ה להעברת הפרטים שלי לצורך טיפול בהזמנה זו אל: { $country }.
review-withdrawal = ניתן לבטל את העסקה בתוך { $days ->
    [one] יום { $days }
    [two] { $days } ימים
   *[other] { $days } ימים
} מקבלת הטובין, ללא צורך בנימוק.
review-withdrawal-working = ניתן לבטל את העסקה בתוך { $days ->
    [one] יום עסקים { $days }
    [two] { $days } ימי עסקים
   *[other] { $days } ימי עסקים
} מקבלת הטובין, ללא צורך בנימוק.
review-withdrawal-none = החוק אינו מעניק זכות כללית להחזרת רכישות מקוונות. חלה מדיניות ההחזרות של החנות.
review-returns = החנות מקבלת החזרות בתוך { $days ->
    [one] יום { $days }
    [two] { $days } ימים
   *[other] { $days } ימים
} מהמסירה.
review-returns-cost = { $payer ->
    [merchant] עלות החזרת הטובין על חשבון החנות.
   *[buyer] עלות החזרת הטובין על חשבונכם.
}
review-import-ddp = מכס ומסי יבוא כלולים. אין תשלום נוסף בעת המסירה.
review-import-dap = מכס ומסי יבוא אינם כלולים. חברת השילוח תגבה כ־{ $amount } בעת המסירה.
review-import-none = לא חלים מכס או מסי יבוא.
review-import-unknown = לא ניתן לחשב מכס ומסי יבוא ליעד זה. ייתכן שחברת השילוח תגבה אותם בעת המסירה.
review-cn-standards = הטובין עומדים בכללי ארץ המקור, ייתכן שאין עליהם תווית בסינית, ואין למכור אותם הלאה.
review-cn-identity = המכס דורש את השם האמיתי ואת מספר הזהות של הקונה.
review-tr-preliminary = קראתי את טופס המידע המוקדם ואת חוזה המכר מרחוק ואני מסכים/ה להם.
review-us-dispatch = החנות שולחת בתוך הזמן שצוין. אם אין באפשרותה, ניתן לבטל ולקבל החזר מלא.
review-jp-confirmation = לפני ההזמנה נא לבדוק כמות, מחיר, תשלום, זמן משלוח ומדיניות החזרות.
review-au-guarantees = לא ניתן לשלול את הערבויות לצרכן לפי הדין האוסטרלי.
review-guarantee = חלה אחריות חוקית להתאמת הטובין.
review-age = גילי { $age } לפחות.
review-marketing = אני מאשר/ת לקבל חדשות ומבצעים מאת { $name } באימייל. אפשר להסיר את עצמי מהרשימה בכל עת.
review-marketing-mail = תקבלו הודעת אימייל לאישור.
review-opt-out = אין למכור או לשתף את הפרטים האישיים שלי.
review-opted-out = אות הפרטיות של הדפדפן שלכם (Global Privacy Control) מכובד: הפרטים שלכם אינם נמכרים ואינם משותפים.
review-safety-maker = יצרן: { $name }
review-safety-responsible = הגורם האחראי באיחוד האירופי: { $name }
review-safety-warning = מידע בטיחות: { $name }
review-link-terms = תנאי שימוש
review-link-privacy = מדיניות פרטיות
review-link-withdrawal = ביטול עסקה והחזרות
review-link-shipping = מידע על משלוחים
review-link-imprint = פרטי העסק
review-link-model = טופס ביטול לדוגמה
review-link-withdraw = ביטול העסקה כאן

## status: what happens to the order once the button is pressed

status-sending = ההזמנה נשלחת…
status-sending-hint = נא להשאיר את הדף פתוח לרגע.
status-offline = אין חיבור לאינטרנט
status-offline-hint = ההזמנה שמורה במכשיר זה ותישלח כשהחיבור יחזור.
status-waiting = החנות לא השיבה
status-retry-in = { $seconds ->
    [one] ניסיון נוסף בעוד שנייה ({ $seconds })
    [two] ניסיון נוסף בעוד { $seconds } שניות
   *[other] ניסיון נוסף בעוד { $seconds } שניות
}
status-retry-hint = ההזמנה שמורה ותבוצע פעם אחת בלבד.
status-retry-now = לנסות עכשיו
status-cancel = ביטול וחזרה
status-price-changed = המחיר השתנה
status-price-changed-hint = ההזמנה לא בוצעה. נא לאשר את הסכום החדש.
status-price-old = הסכום הקודם
status-price-new = הסכום החדש
status-price-accept = אישור { $amount } והזמנה עם התחייבות לתשלום
status-price-refuse = חזרה
status-redirect = המשך אל { $method }
status-redirect-hint = התשלום מתבצע בדף הבא, ולאחריו תחזרו לכאן.
status-redirect-button = המשך לתשלום
status-qr = סריקה לתשלום
status-qr-hint = נא לפתוח את אפליקציית הבנק ולסרוק את הקוד.
status-code-copy = העתקת הקוד
status-code-copied = הועתק
status-voucher = תשלום באמצעות שובר זה
status-voucher-hint = נא להציג מספר זה בעת התשלום או להדפיס את הדף.
status-pay-amount = סכום לתשלום
status-pay-reference = אסמכתת תשלום
status-pay-before = לתשלום עד { $date }
status-pay-open = פתיחת דף התשלום
status-pay-checking = ממתינים לתשלום…
status-placed = תודה על ההזמנה
status-placed-hint = אישור נשלח אל { $email }.
status-placed-pending = ההזמנה התקבלה. אנו ממתינים לתשלום.
status-placed-number = מספר הזמנה
status-placed-paid = שולם
status-placed-due = לתשלום
status-placed-next = מה קורה עכשיו
status-placed-next-dispatch = החנות מכינה את החבילה.
status-placed-next-carrier = חברת השילוח תגבה בעת המסירה כ־{ $amount } עבור מכס ומסים.
status-follow = מצב ההזמנה
status-track = מעקב אחר החבילה
status-calendar = הוספת המסירה ליומן
status-share = העתקת הקישור שלכם לחברים
status-survey = כמה קל היה להזמין? 1 קשה, 5 קל.
status-survey-thanks = תודה על התשובה.
status-print = הדפסה
status-back-to-shop = חזרה לחנות
status-payment-failed = התשלום לא הושלם
status-payment-failed-hint = לא בוצע חיוב. ניתן לבחור אמצעי תשלום אחר.
status-back = בחירת אמצעי תשלום אחר
status-failed = לא ניתן היה לבצע את ההזמנה
status-failed-hint = לא בוצע חיוב. נא לנסות שוב, או לפנות לחנות ולציין { $reference }.
status-support = יצירת קשר עם { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] נא לבדוק שדה אחד
    [two] נא לבדוק שני שדות
   *[other] נא לבדוק { $count } שדות
}
problem-missing = נא למלא שדה זה.
problem-choose = נא לבחור אפשרות.
problem-email = נא להזין כתובת אימייל מלאה, למשל name@example.com.
problem-phone = נא להזין מספר טלפון עם קידומת מדינה, למשל { $example }.
problem-postcode = המיקוד נראה חריג. דוגמה: { $example }
problem-number = הערך אינו נראה תקין: { $name }. דוגמה: { $example }
problem-number-digits = נראה שאחת הספרות שגויה: { $name }.
problem-insist = שימוש כפי שהוקלד
problem-state = נא לבחור מהרשימה.
problem-long = הטקסט ארוך מדי.
problem-consent = נא לסמן תיבה זו כדי להמשיך.
problem-refused = החנות לא קיבלה את הערך: { $detail }
problem-payment = נא לבחור אמצעי תשלום.

## refused: why an order cannot be placed as it stands

refused-market = החנות אינה מוכרת אל { $country }.
refused-market-sanctions = החנות אינה שולחת אל { $country } עקב סנקציות.
refused-shipping = אין שיטת משלוח להזמנה זו אל { $country }.
refused-weight = ההזמנה כבדה מדי למשלוח אל { $country }.
refused-parcel = { $product } גדול או כבד מדי למשלוח אל { $country }.
refused-rate-missing = אין שער חליפין עבור { $currency }, ולכן לא ניתן להציג מחיר.
refused-rate-old = שער החליפין של { $currency } אינו מעודכן, ולכן לא ניתן להציג מחיר.
refused-amount = הסכום גדול מדי לחישוב.
refused-route-closed = כרגע לא ניתן לייבא חבילות בדרך זו אל { $country }.
refused-tr-consumer-parcels = החל מ־6 בפברואר 2026 טורקיה אינה מתירה עוד חבילות צרכן רגילות מחו״ל.
refused-cn-order-limit = סין מתירה לכל היותר { $amount } לכל הזמנה מחו״ל. נא לפצל את ההזמנה.
refused-cn-parcel-limit = סין מתירה לכל היותר { $amount } לכל חבילה. נא לפצל את ההזמנה.
refused-gift-import = חבילות המוצהרות כמתנה אינן ניתנות לייבוא אל { $country }.
refused-product = לא ניתן לשלוח את { $product } אל { $country }.
refused-business-only = { $product }: נמכר לעסקים בלבד.
refused-quantity = { $product }: לכל היותר { $count } לכל הזמנה.
refused-empty = העגלה שלכם ריקה.
refused-service = לא ניתן לחשב כעת את סכומי ההזמנה. נא לנסות שוב בעוד כמה דקות.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: אחד נוסף
a11y-decrease = { $product }: אחד פחות
a11y-remove = הסרת { $product }
a11y-quantity = כמות של { $product }
a11y-why = { $label }: מדוע { $amount }?
a11y-total = סה״כ: { $amount }
a11y-new-window = נפתח בחלון חדש

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = מס על הפריטים שהוחזרו, בנוסף: { $amount }
refund-tax-included = מס הכלול בפריטים שהוחזרו: { $amount }
refund-duty = מכס על הפריטים שהוחזרו: { $amount }
refund-shipping = משלוח: { $amount }
refund-shipping-law = בביטול ההזמנה כולה מוחזר המשלוח הרגיל: { $amount }
refund-shipping-kept = דמי המשלוח בסך { $amount } אינם מוחזרים.
refund-shipping-partial = דמי המשלוח בסך { $amount } אינם מוחזרים, כי לא כל הפריטים הוחזרו.
refund-supplement-kept = התוספת למשלוח מהיר יותר, { $amount }, אינה מוחזרת.
refund-fees = עמלות: { $amount }
refund-fees-kept = עמלות בסך { $amount } אינן מוחזרות.
refund-carrier-kept = מכס ומסי יבוא בסך { $amount } הועברו לרשות המכס באמצעות חברת השילוח. הם אינם מוחזרים מאליהם; ניתן לבקשם שם.
refund-later = { $amount } שולמו לחברת השילוח בעת המסירה, לא לחנות.
refund-to-payment = { $amount } מוחזרים לאמצעי התשלום.
refund-to-credit = { $amount } מוחזרים אל { $code }.
refund-refused-line = אין בהזמנה שורה של { $product }.
refund-refused-quantity = { $product }: ניתן לקבל החזר על { $count } נוספים לכל היותר.
refund-refused-nothing = לא נותר סכום להחזר.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = עזרה
help-when = מתי ההזמנה שלי תגיע?
help-arrives = צפוי להגיע בין { $from } לבין { $until }.
help-duties = האם אצטרך לשלם מכס או מסים בעת המסירה?
help-returns = האם אפשר להחזיר מוצרים?
help-hours = שעות פתיחה באזור הזמן שלכם
help-chat = צ׳אט
help-page = דפי עזרה

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = כאן ניתן לבטל את העסקה שלכם עם { $name }. אין צורך בנימוק.
withdraw-goods = אילו מוצרים, אם לא כולם
withdraw-confirm = אישור הביטול
withdraw-statement = אני מודיע/ה בזאת על ביטול העסקה להזמנה { $order }.
withdraw-done = הודעת הביטול שלכם התקבלה
withdraw-received = התקבל בתאריך { $date }
withdraw-keep = נא לשמור או להדפיס אישור זה. החנות תשלח אישור גם אל { $email }.
withdraw-save = שמירה כקובץ טקסט
withdraw-unknown = מספר ההזמנה וכתובת האימייל אינם תואמים. נא לבדוק את שניהם.
