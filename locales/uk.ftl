# reviewed: machine-drafted
# status: complete
# Ukrainian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Оформлення замовлення
loader-contact = Контактні дані
loader-email = Електронна пошта
loader-delivery = Доставка
loader-country = Країна/регіон
loader-failed = Не вдалося завантажити сторінку оформлення. Перевірте з’єднання та спробуйте ще раз.
loader-retry = Спробувати ще раз

## head: the top of the checkout with its language and country switcher

head-switch = Мова і країна
head-language = Мова
head-country = Країна доставки
head-currency = Валюта
head-close = Закрити оформлення

## locale: why a language, country or currency was chosen

locale-attribute = Встановлено магазином
locale-kept = Ви вибрали це раніше
locale-page-language = Мова цієї сторінки
locale-browser-languages = Мова вашого браузера
locale-region = Регіон вашої мови
locale-time-zone = Ваш часовий пояс
locale-market = Валюта цієї країни
locale-default = Стандартне налаштування магазину

## contact: how the shop reaches the shopper

contact-phone = Телефон
contact-phone-hint = Лише для запитань щодо доставки
contact-remember = Запам’ятати мої дані на цьому пристрої
contact-remember-hint = Для наступного замовлення тут. Не використовуйте на спільному пристрої.
contact-forget = Видалити мої дані

## address: every label an address can have. The kinds follow the country's own words.

address-name = Прізвище та ім’я
address-organisation = Компанія
address-line-1 = Вулиця, будинок
address-line-1-street = Вулиця
address-block = Квартал
address-avenue = Проспект
address-house = Дім або будівля
address-line-2 = Квартира, під’їзд, поверх
address-sorting-code = CEDEX
address-optional = необов’язково
address-choose = Виберіть
address-more = Додати компанію
address-number = { $name } для митниці
address-number-invoice = { $name } для рахунка
address-business = Купую для компанії
address-vat-id = Податковий номер ({ $name })
address-purchase-order = Номер замовлення у вашій компанії
address-number-hint = Цього вимагає митниця. Дані надсилаються із замовленням і не зберігаються на цьому пристрої.

address-city-city = Населений пункт
address-city-district = Район
address-city-post-town = Населений пункт
address-city-suburb = Передмістя

address-district-district = Район
address-district-neighborhood = Мікрорайон
address-district-suburb = Район
address-district-townland = Таунленд
address-district-village-township = Село або селище

address-postcode-postal = Поштовий індекс
address-postcode-zip = ZIP-код
address-postcode-eircode = Eircode
address-postcode-pin = PIN-код

address-state-area = Район
address-state-county = Графство
address-state-department = Департамент
address-state-district = Округ
address-state-do-si = Провінція або місто
address-state-emirate = Емірат
address-state-island = Острів
address-state-oblast = Область
address-state-parish = Парафія
address-state-prefecture = Префектура
address-state-province = Провінція
address-state-state = Штат

address-billing = Платіжна адреса
address-billing-same = Платіжна адреса така сама

## delivery: who pays duties and import taxes, and when

delivery-duties = Мито та податки на ввезення
delivery-ddp = Сплатити разом із замовленням
delivery-ddp-hint = Під час отримання нічого доплачувати не потрібно.
delivery-dap = Сплатити під час отримання
delivery-dap-hint = Перевізник стягує їх перед врученням і може додати власний збір.
delivery-now = Зараз
delivery-later = Під час отримання
delivery-about = близько { $amount }

## shipping: methods and dates

shipping-title = Спосіб доставки
shipping-standard = Стандартна
shipping-express = Експрес
shipping-pickup = Пункт видачі
shipping-economy = Економна
shipping-free = Безкоштовно
shipping-arrives-on = Доставка: { $date }
shipping-waiting = Вкажіть адресу, щоб побачити способи доставки.
shipping-estimate = Дати доставки орієнтовні.
shipping-cut-off = У разі замовлення найближчим часом ({ $time }) відправлення зі складу: { $date }.
shipping-parcels = { $count ->
    [one] Доставка в { $count } посилці
    [few] Доставка в { $count } посилках
    [many] Доставка в { $count } посилках
   *[other] Доставка в { $count } посилки
}
shipping-points = Вибрати пункт видачі
shipping-points-none = Поблизу цієї адреси немає пункту видачі.
shipping-sort-fastest = Спочатку найшвидші
shipping-sort-cheapest = Спочатку найдешевші
shipping-refused-place = Не доставляє за цією адресою
shipping-refused-weight = Недоступно для ваги { $weight }
shipping-refused-size = { $product }: завеликий розмір або вага для посилки
shipping-refused-table = Недоступно для розміру чи вартості цього замовлення

## gift: the parcel is a present

gift-on = Це подарунок
gift-recipient = Ім’я та прізвище отримувача
gift-from = Від кого
gift-message = Текст привітання
gift-hide-prices = Не вказувати ціни в накладній
gift-customs = Зазначити для митниці як подарунок від однієї приватної особи іншій

## payment: hints by kind of method; names that are brands come from data

payment-title = Оплата
payment-more = Інші способи оплати
payment-none = Для цього замовлення немає доступного способу оплати.
express-title = Швидка оплата
express-or = Або введіть свої дані
express-filled = Ваші дані заповнено. Будь ласка, перевірте замовлення.
payment-called-cash = Оплата під час отримання
payment-called-debit = Пряме дебетування { $name }
payment-called-online-banking = Інтернет-банкінг
payment-called-by-bank = Оплата через банк
payment-called-transfer = Банківський переказ
payment-called-virtual-account = Віртуальний рахунок ({ $name })
payment-called-local-cards = Місцеві картки
payment-hint-bank-code = Ви підтверджуєте кодом із застосунку банку
payment-hint-bank-debit = Суму буде списано з вашого банківського рахунку
payment-hint-bank-redirect = Ви підтверджуєте платіж у своєму банку
payment-hint-bank-transfer = Ви переказуєте суму за реквізитами, які ми покажемо
payment-hint-bnpl = Сплатіть пізніше або частинами
payment-hint-card = Дані картки ви вводите на наступній, захищеній сторінці
payment-hint-card-redirect = Ви платите на наступній, захищеній сторінці
payment-hint-cash = Ви платите готівкою під час отримання
payment-hint-instant-transfer = Ви скануєте код у застосунку банку
payment-hint-mobile-money = Ви підтверджуєте платіж на телефоні
payment-hint-prepaid = Ви платите кодом передоплати
payment-hint-voucher = Ви платите в магазині або терміналі за квитанцією, яку ми покажемо
payment-hint-wallet = Ви підтверджуєте в застосунку або на наступній сторінці
payment-not-offered = { $count ->
    [one] { $count } спосіб оплати недоступний для цього замовлення
    [few] { $count } способи оплати недоступні для цього замовлення
    [many] { $count } способів оплати недоступні для цього замовлення
   *[other] { $count } способу оплати недоступні для цього замовлення
}
payment-refused-country = Недоступно в країні: { $country }
payment-refused-currency = Не приймає { $currency }
payment-refused-minimum = Від { $amount }
payment-refused-maximum = До { $amount }
payment-not-exact = Платіжна служба не може прийняти рівно { $amount }.

## summary: the order, always in sight

summary-title = Ваше замовлення
summary-show = Показати склад замовлення
summary-hide = Сховати склад замовлення
summary-items = { $count ->
    [one] { $count } товар
    [few] { $count } товари
    [many] { $count } товарів
   *[other] { $count } товару
}
summary-each = { $amount } за шт.
summary-empty = Ваш кошик порожній.
summary-empty-hint = Додайте товар, щоб побачити доставку, оплату та суму. Введені дані збережуться.
summary-goods = Товари
summary-discount-code = Знижка ({ $code })
summary-shipping = Доставка
summary-insurance = Страхування доставки
summary-duty = Мито
summary-tax-rate = { $name } { $rate }
summary-fee = Митний збір
summary-rounding = Округлення
summary-fee-gift-wrap = Подарункове пакування
summary-fee-payment = Комісія за оплату
summary-fee-small-order = Збір за невелике замовлення
summary-fee-service = Сервісний збір
summary-fee-other = { $name }
summary-total = Разом
summary-total-now = До сплати зараз
summary-total-later = До сплати під час отримання
summary-total-all = Разом із доставкою до дверей
summary-estimate = Орієнтовно
summary-remote-promotions = Акції не вдалося підтвердити, їх не враховано.
summary-remote-rates = Вартість доставки не вдалося підтвердити, вона орієнтовна.
summary-remote-duties = Мито не вдалося підтвердити, воно орієнтовне.
summary-remote-tax = Податки не вдалося підтвердити, вони орієнтовні.
summary-code-field = Промокод або подарункова картка
summary-code-enter = Додати промокод або подарункову картку
summary-code-later = Не вдалося перевірити код { $code }. Спробуйте ще раз.
summary-card-left = { $code }: залишок { $amount }
summary-tier = Статус клієнта: { $tier }
summary-points-use = Використати бали ({ $count }) на суму { $amount }
summary-points-count = Кількість балів
summary-points-earn = { $count ->
    [one] За це замовлення ви отримаєте { $count } бал.
    [few] За це замовлення ви отримаєте { $count } бали.
    [many] За це замовлення ви отримаєте { $count } балів.
   *[other] За це замовлення ви отримаєте { $count } бала.
}
summary-credit-use = Використати мої кошти: { $amount }
summary-code-apply = Застосувати
summary-code-remove = Видалити промокод { $code }
summary-code-unknown = Промокод { $code } недійсний.
summary-code-unfit = Промокод { $code } не діє для цього замовлення.
summary-promotion = Знижка ({ $promotion })
summary-points = Використані бали ({ $count })
summary-card = Подарункова картка ({ $code })
summary-credit = Кошти в магазині
summary-goodwill = Компенсація від магазину
summary-points-few = На вашому рахунку менше балів, ніж ви запросили: { $count }.
summary-card-currency = Картку { $code } випущено у валюті { $currency }, її не можна використати для цього замовлення.
summary-code-expired = Промокод { $code } діяв до { $date }.
summary-code-early = Промокод { $code } діє з { $date }.
summary-code-minimum = Для промокоду { $code } потрібні відповідні товари на { $minimum }: бракує { $amount }.
summary-code-quantity = Для промокоду { $code } бракує відповідних товарів (кількість: { $count }).
summary-code-country = Промокод { $code } не діє в разі доставки до країни: { $country }.
summary-code-customer = Промокод { $code } не призначений для вашого облікового запису.
summary-code-first = Промокод { $code } діє лише на перше замовлення.
summary-code-birthday = Промокод { $code } діє лише близько вашого дня народження.
summary-code-used = Промокод { $code } уже використано.
summary-code-combine = Промокод { $code } не можна поєднувати з: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Ціна за прайс-листом: { $amount }
why-line = { $product }
why-price-converted = { $amount } після перерахунку за курсом { $rate }
why-price-margin = Надбавка до курсу { $rate }
why-price-ending = Округлено за ціновим кроком магазину: { $amount }
why-cash-step = Округлено до кратного { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Без { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = З { $name } { $rate } ({ $country }): { $amount }
why-group-price = Ціна для вашої групи покупців: { $amount }
why-tier-price = Ціна за цієї кількості: { $amount }
why-off-percent = Знижка { $rate } від { $amount }
why-off-amount = Знижка { $amount }
why-off-each = Знижка { $amount } за штуку (штук: { $count })
why-off-line = Знижка { $amount } на кожен товар
why-off-sets = За кожні { $buy } куплених зі знижкою { $get }; найдешевші (штук: { $count })
why-off-step-count = Знижка від кількості { $count }
why-off-step-amount = Знижка від { $amount }
why-off-cap = Не більше ніж { $amount }
why-off-left = Можна зменшити ще не більше ніж на { $amount }
why-shipping-reduced = { $promotion }: доставка дешевша на { $amount }
why-points-worth = Бали ({ $count }) на суму { $amount }
why-card-balance = Залишок: { $amount }
why-card-taxed = Податок сплачено під час продажу, тому база оподаткування зменшується
why-share = Частка: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Безкоштовно від { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Посилки: { $count }, розрахункова вага кожної { $weight }
why-freight = Перевезення
why-surcharge-fuel = Паливний збір
why-surcharge-remote = Надбавка за віддалені райони та острови
why-surcharge-bulky = Надбавка за великогабаритний товар
why-surcharge-battery = Надбавка за батареї та небезпечні вантажі
why-surcharge-residential = Надбавка за доставку додому
why-surcharge-handling = Обробка
why-surcharge-other = Надбавка
why-percent-of = { $rate } від { $amount }
why-insurance = Страхування в дорозі
why-customs-value = Митна вартість товарів і доставки: { $amount }
why-customs-value-goods = Митна вартість товарів: { $amount }
why-duty-tariff = Мито { $rate } на товари позиції { $heading }
why-duty-percent = Мито { $rate }
why-duty-percent-less = Мито { $rate } мінус { $amount }
why-duty-flat = { $amount } за кожен вид товару ({ $count ->
    [one] { $count } вид
    [few] { $count } види
    [many] { $count } видів
   *[other] { $count } виду
})
why-duty-unknown = Ставка мита невідома; не включено
why-duty-default = Ставка мита позиції { $heading } невідома; застосовується оцінка магазину { $rate }
why-duty-specific = Мито за вагою або кількістю на товари позиції { $heading }: { $amount }
why-duty-all-in = Єдина ставка замість мита та податку
why-scheme = Застосоване правило: { $scheme }
why-import-unknown = Правила ввезення невідомі ({ $country }); мито та податки не включено
note-tax-exempt = Податок не стягується: діє свідоцтво про звільнення.
note-reverse-charge = Зворотне нарахування: з { $number } ПДВ не стягується; його сплачує покупець.
note-vat-id-home = ПДВ стягується: { $number } із країни продавця.
note-vat-id-pending = Податок як для споживача: податковий номер { $number } ще не підтверджено.
note-vat-id-invalid = Податок як для споживача: податковий номер { $number } недійсний.
note-certificate-unknown = Податок стягується: магазин не знає свідоцтва про звільнення для цього напрямку.
note-category-standard = Для «{ $category }» окрема ставка невідома ({ $country }); застосовується стандартна.
note-gift-sold = Те, що продає магазин, для митниці не подарунок: діють звичайні правила.
tell-buyer-id = Митниця вимагає від покупця особистий ідентифікаційний номер: { $country }.
tell-personal-use = Лише для особистого користування отримувача.
tell-yearly-amount = Враховується в річному ліміті покупця { $amount }.
tell-yearly-count = Стільки посилок на рік покупець може ввезти цим шляхом: { $count }.
tell-half-yearly-count = Звільнення діє на стільки посилок за пів року: { $count }.
tell-prescription = Митниця вимагає рецепт лікаря.
tell-positive-list = Лише для товарів з офіційного переліку транскордонної онлайн-торгівлі.
tell-business = Податок сплачує покупець як зареєстроване підприємство.
why-tax-rate = { $name } { $rate } від { $amount }
why-rounded-unit = Податок округлено за кожною одиницею
why-rounded-line = Податок округлено за кожною позицією
why-rounded-line-rate = Податок округлено за кожною позицією та ставкою
why-rounded-rate = Податок округлено за сумою ставки
why-rounded-order = Податок округлено за сумою замовлення
why-rounded-end = Округлено один раз, разом із підсумком замовлення
why-tax-base = База оподаткування: { $amount }
why-tax-gross-up = Податок { $rate } входить до власної бази
why-tax-factor = Стягується { $rate } звичайного податку
why-tax-included = { $name } { $rate } включено в ціну
why-fee-heading = Збір { $amount } за кожен вид товару
why-fee-parcel = Збір { $amount } за кожну посилку
why-fee-consignment = Збір { $amount } за відправлення
why-fee-percent = Збір { $rate } митної вартості: { $amount }
why-collected-carrier = Стягує перевізник
why-source = Джерело: { $source }
why-valid-from = Діє з { $date }
why-estimate = Ця сума орієнтовна. Рішення ухвалює митний орган під час ввезення.
why-official = Офіційні дані
why-remote = Розраховано: { $source }
why-secondary = Дані з опублікованого джерела
why-unverified = Дані не підтверджено

## review: what the shopper agrees to, and the order button

review-title = Перевірка та замовлення
review-button = Замовити та сплатити
review-button-pay-duty = Замовити із зобов’язанням сплатити
review-continue = Перевірити замовлення
review-seller = Договір укладається з продавцем: { $name }.
review-terms-notice = Оформлюючи замовлення, ви приймаєте умови продажу.
review-privacy = Ми використовуємо ваші дані для обробки замовлення відповідно до політики конфіденційності.
review-privacy-law = Ми використовуємо ваші дані для обробки замовлення відповідно до політики конфіденційності ({ $law }).
review-transfer = Для обробки замовлення ваші дані передаються в цю країну: { $country }.
review-privacy-abroad = Я погоджуюся на передачу моїх даних для обробки замовлення до країни: { $country }.
review-withdrawal = Ви можете відмовитися від договору протягом { $days ->
    [one] { $days } дня
    [few] { $days } днів
    [many] { $days } днів
   *[other] { $days } дня
} після отримання товару без пояснення причин.
review-withdrawal-working = Ви можете відмовитися від договору протягом { $days ->
    [one] { $days } робочого дня
    [few] { $days } робочих днів
    [many] { $days } робочих днів
   *[other] { $days } робочого дня
} після отримання товару без пояснення причин.
review-withdrawal-none = Закон не дає загального права повертати онлайн-покупки. Діють правила повернення магазину.
review-returns = Магазин приймає повернення протягом { $days ->
    [one] { $days } дня
    [few] { $days } днів
    [many] { $days } днів
   *[other] { $days } дня
} після доставки.
review-returns-cost = { $payer ->
    [merchant] Зворотне пересилання оплачує магазин.
   *[buyer] Зворотне пересилання оплачуєте ви.
}
review-import-ddp = Мито та податки на ввезення включено. Під час отримання нічого доплачувати не потрібно.
review-import-dap = Мито та податки на ввезення не включено. Перевізник стягне близько { $amount } під час отримання.
review-import-none = Мито та податки на ввезення не стягуються.
review-import-unknown = Мито та податки на ввезення для цього напрямку неможливо розрахувати. Перевізник може стягнути їх під час отримання.
review-cn-standards = Товари відповідають правилам країни походження, можуть не мати етикетки китайською мовою і не підлягають перепродажу.
review-cn-identity = Митниці потрібні справжнє ім’я та номер посвідчення особи покупця.
review-tr-preliminary = Я прочитав(-ла) і приймаю форму попередньої інформації та договір дистанційного продажу.
review-us-dispatch = Магазин відправить товар у зазначений строк. Якщо це неможливо, ви можете скасувати замовлення з повним поверненням коштів.
review-jp-confirmation = Перед замовленням перевірте кількість, ціну, оплату, строк доставки та правила повернення.
review-au-guarantees = Гарантії споживача за законодавством Австралії не можуть бути виключені.
review-guarantee = Діє встановлена законом гарантія відповідності товару.
review-age = Підтверджую свій вік: від { $age } років.
review-marketing = Даю згоду отримувати електронною поштою новини та пропозиції від відправника: { $name }. Відписатися можна будь-коли.
review-marketing-mail = Ви отримаєте лист для підтвердження.
review-opt-out = Не продавати й не передавати мої персональні дані.
review-opted-out = Сигнал приватності вашого браузера (Global Privacy Control) враховано: ваші дані не продаються й не передаються.
review-safety-maker = Виробник: { $name }
review-safety-responsible = Відповідальна особа в ЄС: { $name }
review-safety-warning = Інформація про безпеку: { $name }
review-link-terms = Умови продажу
review-link-privacy = Політика конфіденційності
review-link-withdrawal = Відмова від договору та повернення
review-link-shipping = Інформація про доставку
review-link-imprint = Відомості про продавця
review-link-model = Зразок форми відмови від договору
review-link-withdraw = Відмовитися від договору тут

## status: what happens to the order once the button is pressed

status-sending = Надсилаємо ваше замовлення…
status-sending-hint = Будь ласка, поки що не закривайте цю сторінку.
status-offline = Немає з’єднання з інтернетом
status-offline-hint = Ваше замовлення збережено на цьому пристрої та буде надіслано, щойно з’єднання відновиться.
status-waiting = Магазин не відповів
status-retry-in = { $seconds ->
    [one] Повторна спроба через { $seconds } секунду
    [few] Повторна спроба через { $seconds } секунди
    [many] Повторна спроба через { $seconds } секунд
   *[other] Повторна спроба через { $seconds } секунди
}
status-retry-hint = Ваше замовлення збережено та буде оформлено лише один раз.
status-retry-now = Спробувати зараз
status-cancel = Скасувати та повернутися
status-price-changed = Ціна змінилася
status-price-changed-hint = Замовлення не оформлено. Підтвердьте нову суму.
status-price-old = Попередня сума
status-price-new = Нова сума
status-price-accept = Прийняти { $amount } і замовити із зобов’язанням сплатити
status-price-refuse = Повернутися
status-redirect = Перейти: { $method }
status-redirect-hint = Ви платите на наступній сторінці, а потім повертаєтеся сюди.
status-redirect-button = Перейти до оплати
status-qr = Відскануйте для оплати
status-qr-hint = Відкрийте застосунок банку та відскануйте цей код.
status-code-copy = Скопіювати код
status-code-copied = Скопійовано
status-voucher = Оплата за квитанцією
status-voucher-hint = Покажіть цей номер під час оплати або роздрукуйте сторінку.
status-pay-amount = Сума до сплати
status-pay-reference = Номер платежу
status-pay-before = Сплатити до { $date }
status-pay-open = Відкрити сторінку оплати
status-pay-checking = Очікуємо на вашу оплату…
status-placed = Дякуємо за замовлення
status-placed-hint = Підтвердження надіслано на { $email }.
status-placed-pending = Замовлення оформлено. Очікуємо на вашу оплату.
status-placed-number = Номер замовлення
status-placed-paid = Сплачено
status-placed-due = До сплати
status-placed-next = Що далі
status-placed-next-dispatch = Магазин готує вашу посилку.
status-placed-next-carrier = Перевізник стягне під час отримання близько { $amount } мита та податків.
status-follow = Статус замовлення
status-track = Відстежити посилку
status-calendar = Додати доставку до календаря
status-share = Скопіювати ваше посилання для друзів
status-survey = Чи легко було оформити замовлення? 1 — важко, 5 — легко.
status-survey-thanks = Дякуємо за відповідь.
status-print = Роздрукувати
status-back-to-shop = Повернутися до магазину
status-payment-failed = Платіж не пройшов
status-payment-failed-hint = Кошти не списано. Ви можете вибрати інший спосіб оплати.
status-back = Вибрати інший спосіб оплати
status-failed = Не вдалося оформити замовлення
status-failed-hint = Кошти не списано. Спробуйте ще раз або зверніться до магазину та вкажіть { $reference }.
status-support = Зв’язатися: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Перевірте { $count } поле
    [few] Перевірте { $count } поля
    [many] Перевірте { $count } полів
   *[other] Перевірте { $count } поля
}
problem-missing = Заповніть це поле.
problem-choose = Виберіть один із варіантів.
problem-email = Введіть повну адресу електронної пошти, наприклад name@example.com.
problem-phone = Введіть номер телефону з кодом країни, наприклад { $example }.
problem-postcode = Цей індекс має незвичний вигляд. Приклад: { $example }
problem-number = Схоже, значення неправильне: { $name }. Приклад: { $example }
problem-number-digits = Схоже, одна з цифр неправильна: { $name }.
problem-insist = Залишити як є
problem-state = Виберіть зі списку.
problem-long = Текст надто довгий.
problem-consent = Щоб продовжити, поставте позначку.
problem-refused = Магазин не прийняв ці дані: { $detail }
problem-payment = Виберіть спосіб оплати.

## refused: why an order cannot be placed as it stands

refused-market = Магазин не продає в цю країну: { $country }.
refused-market-sanctions = Через санкції магазин не доставляє в цю країну: { $country }.
refused-shipping = Немає способу доставити це замовлення: { $country }.
refused-weight = Замовлення надто важке для відправлення в цю країну: { $country }.
refused-parcel = { $product }: завеликий розмір або вага для відправлення в цю країну: { $country }.
refused-rate-missing = Немає курсу для { $currency }, тому ціну показати неможливо.
refused-rate-old = Курс для { $currency } застарів, тому ціну показати неможливо.
refused-amount = Сума надто велика для розрахунку.
refused-route-closed = Наразі посилки не можна ввозити цим шляхом: { $country }.
refused-tr-consumer-parcels = З 6 лютого 2026 року Туреччина більше не пропускає звичайні споживчі посилки з-за кордону.
refused-cn-order-limit = Китай дозволяє не більше ніж { $amount } на одне замовлення з-за кордону. Розділіть замовлення.
refused-cn-parcel-limit = Китай дозволяє не більше ніж { $amount } на одну посилку. Розділіть замовлення.
refused-gift-import = Посилки, заявлені як подарунок, ввозити не можна: { $country }.
refused-product = { $product }: не можна відправити в цю країну: { $country }.
refused-business-only = { $product }: продається лише компаніям.
refused-quantity = { $product }: не більше ніж { $count } на одне замовлення.
refused-empty = Ваш кошик порожній.
refused-service = Зараз суми замовлення розрахувати неможливо. Спробуйте ще раз за кілька хвилин.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: на один більше
a11y-decrease = { $product }: на один менше
a11y-remove = Видалити: { $product }
a11y-quantity = Кількість: { $product }
a11y-why = { $label }: чому { $amount }?
a11y-total = Разом: { $amount }
a11y-new-window = відкриється в новому вікні

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Податок на повернені товари, понад ціну: { $amount }
refund-tax-included = Податок у ціні повернених товарів: { $amount }
refund-duty = Мито на повернені товари: { $amount }
refund-shipping = Доставка: { $amount }
refund-shipping-law = У разі відмови від усього замовлення повертається стандартна доставка: { $amount }
refund-shipping-kept = Вартість доставки { $amount } не повертається.
refund-shipping-partial = Вартість доставки { $amount } не повертається, бо повертаються не всі товари.
refund-supplement-kept = Доплата за швидшу доставку, { $amount }, не повертається.
refund-fees = Збори: { $amount }
refund-fees-kept = Збори { $amount } не повертаються.
refund-carrier-kept = Мито та податки на ввезення { $amount } передано митниці через перевізника. Вони не повертаються автоматично, але їх можна запросити там.
refund-later = { $amount } сплачено перевізнику під час отримання, а не магазину.
refund-to-payment = { $amount } повертається на спосіб оплати.
refund-to-credit = { $amount } повертається на { $code }.
refund-refused-line = У замовленні немає позиції { $product }.
refund-refused-quantity = { $product }: повернути кошти можна ще щонайбільше за { $count }.
refund-refused-nothing = Повертати більше нічого.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Довідка
help-when = Коли надійде моє замовлення?
help-arrives = Очікувана доставка: { $from } – { $until }.
help-duties = Чи потрібно сплачувати мито або податки під час отримання?
help-returns = Чи можна повернути товар?
help-hours = Години роботи за вашим часовим поясом
help-chat = Чат
help-page = Сторінки довідки

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Тут ви можете відмовитися від договору з продавцем: { $name }. Пояснювати причину не потрібно.
withdraw-goods = Які товари, якщо не всі
withdraw-confirm = Підтвердити відмову
withdraw-statement = Цим я відмовляюся від договору за замовленням { $order }.
withdraw-done = Вашу відмову отримано
withdraw-received = Дата отримання: { $date }
withdraw-keep = Збережіть або надрукуйте це підтвердження. Магазин також надішле його на { $email }.
withdraw-save = Зберегти як текстовий файл
withdraw-unknown = Номер замовлення та адреса електронної пошти не збігаються. Перевірте обидва.
