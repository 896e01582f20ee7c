# reviewed: machine-drafted
# status: complete
# Bulgarian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Поръчка
loader-contact = Данни за контакт
loader-email = Имейл
loader-delivery = Доставка
loader-country = Държава/регион
loader-failed = Страницата за поръчка не можа да се зареди. Проверете връзката си и опитайте отново.
loader-retry = Опитайте отново

## head: the top of the checkout with its language and country switcher

head-switch = Език и държава
head-language = Език
head-country = Държава на доставка
head-currency = Валута
head-close = Затваряне на поръчката

## locale: why a language, country or currency was chosen

locale-attribute = Зададено от магазина
locale-kept = Избрано от Вас по-рано
locale-page-language = Език на тази страница
locale-browser-languages = Език на Вашия браузър
locale-region = Регион на Вашия език
locale-time-zone = Вашата часова зона
locale-market = Валута на тази държава
locale-default = Стандартна настройка на магазина

## contact: how the shop reaches the shopper

contact-phone = Телефон
contact-phone-hint = Само при въпроси за доставката
contact-remember = Запомняне на данните ми на това устройство
contact-remember-hint = За следващата Ви поръчка тук. Не използвайте на общо устройство.
contact-forget = Изтриване на данните ми

## address: every label an address can have. The kinds follow the country's own words.

address-name = Име и фамилия
address-organisation = Фирма
address-line-1 = Улица и номер
address-line-1-street = Улица
address-block = Блок
address-avenue = Булевард
address-house = Къща или сграда
address-line-2 = Апартамент, вход, етаж
address-sorting-code = CEDEX
address-optional = по избор
address-choose = Изберете
address-more = Добавяне на фирма
address-number = { $name } за митницата
address-number-invoice = { $name } за фактурата
address-business = Купувам за фирма
address-vat-id = ДДС номер ({ $name })
address-purchase-order = Вашият вътрешен номер на поръчка
address-number-hint = Митницата го изисква. Изпраща се с поръчката и не се пази на това устройство.

address-city-city = Град
address-city-district = Район
address-city-post-town = Населено място
address-city-suburb = Предградие

address-district-district = Район
address-district-neighborhood = Квартал
address-district-suburb = Квартал
address-district-townland = Таунленд
address-district-village-township = Село или община

address-postcode-postal = Пощенски код
address-postcode-zip = ZIP код
address-postcode-eircode = Eircode
address-postcode-pin = PIN код

address-state-area = Район
address-state-county = Графство
address-state-department = Департамент
address-state-district = Окръг
address-state-do-si = Провинция или град
address-state-emirate = Емирство
address-state-island = Остров
address-state-oblast = Област
address-state-parish = Енория
address-state-prefecture = Префектура
address-state-province = Провинция
address-state-state = Щат

address-billing = Адрес за фактуриране
address-billing-same = Адресът за фактуриране е същият

## delivery: who pays duties and import taxes, and when

delivery-duties = Мита и данъци при внос
delivery-ddp = Плащане с поръчката
delivery-ddp-hint = При доставката няма да плащате нищо повече.
delivery-dap = Плащане при доставка
delivery-dap-hint = Куриерът ги събира преди предаването и може да добави собствена такса.
delivery-now = Сега
delivery-later = При доставка
delivery-about = около { $amount }

## shipping: methods and dates

shipping-title = Начин на доставка
shipping-standard = Стандартна
shipping-express = Експресна
shipping-pickup = Пункт за получаване
shipping-economy = Икономична
shipping-free = Безплатно
shipping-arrives-on = Доставка: { $date }
shipping-waiting = Въведете адреса си, за да видите начините на доставка.
shipping-estimate = Датите на доставка са приблизителни.
shipping-cut-off = При поръчка в рамките на { $time } пратката напуска склада на { $date }.
shipping-parcels = { $count ->
    [one] Пристига в { $count } пратка
   *[other] Пристига в { $count } пратки
}
shipping-points = Изберете пункт за получаване
shipping-points-none = Няма пункт за получаване близо до този адрес.
shipping-sort-fastest = Първо най-бързите
shipping-sort-cheapest = Първо най-евтините
shipping-refused-place = Не доставя до този адрес
shipping-refused-weight = Не е достъпно за { $weight }
shipping-refused-size = { $product }: твърде голям размер или тегло за пратка
shipping-refused-table = Не е достъпно за размера или стойността на тази поръчка

## gift: the parcel is a present

gift-on = Това е подарък
gift-recipient = Име и фамилия на получателя
gift-from = От
gift-message = Послание
gift-hide-prices = Без цени в документа към пратката
gift-customs = Деклариране пред митницата като подарък между физически лица

## payment: hints by kind of method; names that are brands come from data

payment-title = Плащане
payment-more = Други начини на плащане
payment-none = Няма начин на плащане за тази поръчка.
express-title = Бързо плащане
express-or = Или въведете данните си
express-filled = Данните Ви са попълнени. Моля, проверете поръчката си.
payment-called-cash = Наложен платеж
payment-called-debit = Директен дебит { $name }
payment-called-online-banking = Онлайн банкиране
payment-called-by-bank = Плащане чрез банката
payment-called-transfer = Банков превод
payment-called-virtual-account = Виртуална сметка ({ $name })
payment-called-local-cards = Местни карти
payment-hint-bank-code = Потвърждавате с код от приложението на банката
payment-hint-bank-debit = Сумата се тегли от банковата Ви сметка
payment-hint-bank-redirect = Одобрявате плащането в банката си
payment-hint-bank-transfer = Превеждате сумата по данните, които ще Ви покажем
payment-hint-bnpl = Платете по-късно или на вноски
payment-hint-card = Въвеждате данните на картата на следващата защитена страница
payment-hint-card-redirect = Плащате на следващата защитена страница
payment-hint-cash = Плащате в брой при получаване на поръчката
payment-hint-instant-transfer = Сканирате код с приложението на банката
payment-hint-mobile-money = Потвърждавате плащането на телефона си
payment-hint-prepaid = Плащате с предплатен код
payment-hint-voucher = Плащате в магазин или на автомат с документа, който ще Ви покажем
payment-hint-wallet = Потвърждавате в приложението или на следващата страница
payment-not-offered = { $count ->
    [one] { $count } начин на плащане не е достъпен за тази поръчка
   *[other] { $count } начина на плащане не са достъпни за тази поръчка
}
payment-refused-country = Не е достъпно в: { $country }
payment-refused-currency = Не приема { $currency }
payment-refused-minimum = От { $amount }
payment-refused-maximum = До { $amount }
payment-not-exact = Платежната услуга не може да приеме точно { $amount }.

## summary: the order, always in sight

summary-title = Обобщение на поръчката
summary-show = Показване на обобщението
summary-hide = Скриване на обобщението
summary-items = { $count ->
    [one] { $count } артикул
   *[other] { $count } артикула
}
summary-each = { $amount } за бр.
summary-empty = Количката Ви е празна.
summary-empty-hint = Добавете артикул, за да видите доставката, плащането и общата сума. Въведеното от Вас се запазва.
summary-goods = Артикули
summary-discount-code = Отстъпка ({ $code })
summary-shipping = Доставка
summary-insurance = Застраховка на доставката
summary-duty = Мито
summary-tax-rate = { $name } { $rate }
summary-fee = Митническа такса
summary-rounding = Закръгляване
summary-fee-gift-wrap = Подаръчна опаковка
summary-fee-payment = Такса за плащане
summary-fee-small-order = Такса за малка поръчка
summary-fee-service = Такса за обслужване
summary-fee-other = { $name }
summary-total = Общо
summary-total-now = За плащане сега
summary-total-later = За плащане при доставка
summary-total-all = Общо до Вашата врата
summary-estimate = Приблизително
summary-remote-promotions = Промоциите не можаха да бъдат потвърдени и не са включени.
summary-remote-rates = Цените на доставката не можаха да бъдат потвърдени и са приблизителни.
summary-remote-duties = Митата не можаха да бъдат потвърдени и са приблизителни.
summary-remote-tax = Данъците не можаха да бъдат потвърдени и са приблизителни.
summary-code-field = Код за отстъпка или подаръчна карта
summary-code-enter = Добавяне на код за отстъпка или подаръчна карта
summary-code-later = Кодът { $code } не можа да бъде проверен. Моля, опитайте отново.
summary-card-left = { $code }: остават { $amount }
summary-tier = Клиентско ниво: { $tier }
summary-points-use = Използване на точки ({ $count }) на стойност { $amount }
summary-points-count = Брой точки
summary-points-earn = { $count ->
    [one] С тази поръчка печелите { $count } точка.
   *[other] С тази поръчка печелите { $count } точки.
}
summary-credit-use = Използване на кредита ми: { $amount }
summary-code-apply = Прилагане
summary-code-remove = Премахване на код { $code }
summary-code-unknown = Кодът { $code } не е валиден.
summary-code-unfit = Кодът { $code } не важи за тази поръчка.
summary-promotion = Отстъпка ({ $promotion })
summary-points = Използвани точки ({ $count })
summary-card = Подаръчна карта ({ $code })
summary-credit = Кредит в магазина
summary-goodwill = Кредит от добра воля
summary-points-few = В профила Ви има по-малко точки, отколкото поискахте: { $count }.
summary-card-currency = Картата { $code } е в { $currency } и не може да се използва за тази поръчка.
summary-code-expired = Кодът { $code } беше валиден до { $date }.
summary-code-early = Кодът { $code } е валиден от { $date }.
summary-code-minimum = За кода { $code } са нужни отговарящи на условията артикули за { $minimum }: липсват { $amount }.
summary-code-quantity = За кода { $code } са нужни още отговарящи на условията артикули (липсват: { $count }).
summary-code-country = Кодът { $code } не важи за доставка в тази държава: { $country }.
summary-code-customer = Кодът { $code } не е за Вашия клиентски профил.
summary-code-first = Кодът { $code } важи само за първа поръчка.
summary-code-birthday = Кодът { $code } важи само около рождения Ви ден.
summary-code-used = Кодът { $code } е изчерпан.
summary-code-combine = Кодът { $code } не може да се комбинира с: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Каталожна цена: { $amount }
why-line = { $product }
why-price-converted = { $amount } след превалутиране по курс { $rate }
why-price-margin = Валутна надценка { $rate }
why-price-ending = Закръглено по ценовите стъпки на магазина: { $amount }
why-cash-step = Закръглено до кратни на { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Без { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = С { $name } { $rate } ({ $country }): { $amount }
why-group-price = Цена за Вашата клиентска група: { $amount }
why-tier-price = Цена за това количество: { $amount }
why-off-percent = { $rate } отстъпка от { $amount }
why-off-amount = { $amount } отстъпка
why-off-each = { $amount } отстъпка на брой (броя: { $count })
why-off-line = { $amount } отстъпка на продукт
why-off-sets = За всеки { $buy } купени { $get } са с отстъпка; най-евтините (броя: { $count })
why-off-step-count = Отстъпка от количество { $count }
why-off-step-amount = Отстъпка от { $amount }
why-off-cap = Най-много { $amount }
why-off-left = Могат да се приспаднат още най-много { $amount }
why-shipping-reduced = { $promotion }: { $amount } по-евтина доставка
why-points-worth = Точки ({ $count }) на стойност { $amount }
why-card-balance = Наличност: { $amount }
why-card-taxed = Обложена при продажбата, затова намалява данъчната основа
why-share = Дял за { $product }
why-shipping-weight = { $method } за { $weight }, { $country }
why-shipping-free = Безплатно от { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Пратки: { $count }, таксувано тегло { $weight } всяка
why-freight = Превоз
why-surcharge-fuel = Надбавка за гориво
why-surcharge-remote = Надбавка за отдалечени райони и острови
why-surcharge-bulky = Надбавка за обемисти стоки
why-surcharge-battery = Надбавка за батерии и опасни товари
why-surcharge-residential = Надбавка за доставка до дома
why-surcharge-handling = Обработка
why-surcharge-other = Надбавка
why-percent-of = { $rate } от { $amount }
why-insurance = Застраховка по време на превоза
why-customs-value = Митническа стойност на артикулите и доставката: { $amount }
why-customs-value-goods = Митническа стойност на артикулите: { $amount }
why-duty-tariff = Мито { $rate } за стоки от позиция { $heading }
why-duty-percent = Мито { $rate }
why-duty-percent-less = Мито { $rate } минус { $amount }
why-duty-flat = { $amount } за всеки вид стока ({ $count ->
    [one] { $count } вид
   *[other] { $count } вида
})
why-duty-unknown = Ставката на митото не е известна; не е включено
why-duty-default = Митото на позиция { $heading } не е известно; използва се оценката на магазина { $rate }
why-duty-specific = Мито според тегло или брой за стоки от позиция { $heading }: { $amount }
why-duty-all-in = Една ставка вместо мито и данък
why-scheme = Приложено правило: { $scheme }
why-import-unknown = Правилата за внос не са известни ({ $country }); митата и данъците не са включени
note-tax-exempt = Не се начислява данък: важи удостоверението за освобождаване.
note-reverse-charge = Обратно начисляване: на { $number } не се начислява ДДС; купувачът го отчита.
note-vat-id-home = Начислява се ДДС: { $number } е от държавата на продавача.
note-vat-id-pending = Обложено като за потребител: номерът { $number } още не е потвърден.
note-vat-id-invalid = Обложено като за потребител: номерът { $number } не е валиден.
note-certificate-unknown = Начислява се данък: магазинът не познава удостоверението за освобождаване за тази дестинация.
note-category-standard = За „{ $category }“ не е известна отделна ставка ({ $country }); използва се стандартната.
note-gift-sold = Продаденото от магазин не е подарък за митницата: важат обичайните правила.
tell-buyer-id = Митницата изисква от купувача личен идентификационен номер: { $country }.
tell-personal-use = Само за лично ползване от получателя.
tell-yearly-amount = Отчита се към годишния лимит на купувача от { $amount }.
tell-yearly-count = Толкова пратки годишно може да внесе купувачът по този път: { $count }.
tell-half-yearly-count = Освобождаването важи за толкова пратки на полугодие: { $count }.
tell-prescription = Митницата изисква рецепта.
tell-positive-list = Само за стоки от официалния списък за трансгранични онлайн продажби.
tell-business = Купувачът отчита данъка като регистрирана фирма.
why-tax-rate = { $name } { $rate } върху { $amount }
why-rounded-unit = Данъкът е закръглен за всеки брой
why-rounded-line = Данъкът е закръглен за всеки ред
why-rounded-line-rate = Данъкът е закръглен за всеки ред и ставка
why-rounded-rate = Данъкът е закръглен върху сбора на ставката
why-rounded-order = Данъкът е закръглен върху сбора на поръчката
why-rounded-end = Закръглено веднъж, с общата сума на поръчката
why-tax-base = Данъчна основа: { $amount }
why-tax-gross-up = Данъкът от { $rate } влиза в собствената си основа
why-tax-factor = Дължат се { $rate } от обичайния данък
why-tax-included = { $name } { $rate } е включен в цената
why-fee-heading = Такса от { $amount } за всеки вид стока
why-fee-parcel = Такса от { $amount } за всяка пратка
why-fee-consignment = Такса от { $amount } за пратката
why-fee-percent = Такса от { $rate } от митническата стойност: { $amount }
why-collected-carrier = Събира се от куриера
why-source = Източник: { $source }
why-valid-from = В сила от { $date }
why-estimate = Тази сума е приблизителна. При вноса решава съответният орган.
why-official = Официални данни
why-remote = Изчислено от { $source }
why-secondary = Данни от публикуван източник
why-unverified = Непотвърдени данни

## review: what the shopper agrees to, and the order button

review-title = Преглед и поръчка
review-button = Поръчка и плащане
review-button-pay-duty = Поръчка със задължение за плащане
review-continue = Преглед на поръчката
review-seller = Договорът Ви е с { $name }.
review-terms-notice = С поръчката приемате общите условия.
review-privacy = Използваме данните Ви за обработка на тази поръчка, както е описано в политиката за поверителност.
review-privacy-law = Използваме данните Ви за обработка на тази поръчка, както е описано в политиката за поверителност ({ $law }).
review-transfer = За обработка на тази поръчка данните Ви се изпращат в тази държава: { $country }.
review-privacy-abroad = Съгласен/съгласна съм данните ми да бъдат предадени за обработка на тази поръчка в: { $country }.
review-withdrawal = Можете да се откажете от този договор в срок от { $days ->
    [one] { $days } ден
   *[other] { $days } дни
} след получаване на стоките, без да посочвате причина.
review-withdrawal-working = Можете да се откажете от този договор в срок от { $days ->
    [one] { $days } работен ден
   *[other] { $days } работни дни
} след получаване на стоките, без да посочвате причина.
review-withdrawal-none = Законът не предвижда общо право на връщане на онлайн покупки. Прилагат се правилата за връщане на магазина.
review-returns = Магазинът приема връщане в срок от { $days ->
    [one] { $days } ден
   *[other] { $days } дни
} след доставката.
review-returns-cost = { $payer ->
    [merchant] Разходите за връщане са за сметка на магазина.
   *[buyer] Разходите за връщане са за Ваша сметка.
}
review-import-ddp = Митата и данъците при внос са включени. При доставката не се дължи нищо повече.
review-import-dap = Митата и данъците при внос не са включени. Куриерът ще събере около { $amount } при доставката.
review-import-none = Не се дължат мита или данъци при внос.
review-import-unknown = Митата и данъците при внос не могат да бъдат изчислени за тази дестинация. Куриерът може да ги събере при доставката.
review-cn-standards = Стоките отговарят на правилата на страната на произход, може да нямат китайски етикет и не могат да се препродават.
review-cn-identity = Митницата изисква истинското име и номера на документа за самоличност на купувача.
review-tr-preliminary = Прочетох и приемам формуляра за предварителна информация и договора за продажба от разстояние.
review-us-dispatch = Магазинът изпраща в посочения срок. Ако не може, можете да анулирате поръчката с пълно възстановяване на сумата.
review-jp-confirmation = Преди да поръчате, проверете количество, цена, плащане, срок на доставка и правила за връщане.
review-au-guarantees = Потребителските Ви гаранции по австралийското право не могат да бъдат изключени.
review-guarantee = Прилага се законовата гаранция за съответствие.
review-age = Навършил(а) съм { $age } години.
review-marketing = Съгласен(на) съм { $name } да ми изпраща новини и оферти по имейл. Мога да се отпиша по всяко време.
review-marketing-mail = Ще получите имейл за потвърждение.
review-opt-out = Не продавайте и не споделяйте личните ми данни.
review-opted-out = Сигналът за поверителност на браузъра Ви (Global Privacy Control) се спазва: данните Ви не се продават и не се споделят.
review-safety-maker = Производител: { $name }
review-safety-responsible = Отговорно лице в ЕС: { $name }
review-safety-warning = Информация за безопасност: { $name }
review-link-terms = Общи условия
review-link-privacy = Политика за поверителност
review-link-withdrawal = Право на отказ и връщане
review-link-shipping = Информация за доставката
review-link-imprint = Данни за търговеца
review-link-model = Стандартен формуляр за отказ
review-link-withdraw = Отказ от договора тук

## status: what happens to the order once the button is pressed

status-sending = Поръчката Ви се изпраща…
status-sending-hint = Моля, оставете тази страница отворена за момент.
status-offline = Нямате връзка с интернет
status-offline-hint = Поръчката Ви е запазена на това устройство и ще бъде изпратена, щом връзката се възстанови.
status-waiting = Магазинът не отговори
status-retry-in = { $seconds ->
    [one] Нов опит след { $seconds } секунда
   *[other] Нов опит след { $seconds } секунди
}
status-retry-hint = Поръчката Ви е запазена и ще бъде направена само веднъж.
status-retry-now = Опитайте сега
status-cancel = Отказ и връщане назад
status-price-changed = Цената се промени
status-price-changed-hint = Поръчката Ви не е направена. Моля, потвърдете новата сума.
status-price-old = Предишна сума
status-price-new = Нова сума
status-price-accept = Приемане на { $amount } и поръчка със задължение за плащане
status-price-refuse = Назад
status-redirect = Продължаване към { $method }
status-redirect-hint = Плащате на следващата страница и след това се връщате тук.
status-redirect-button = Към плащане
status-qr = Сканирайте, за да платите
status-qr-hint = Отворете приложението на банката и сканирайте този код.
status-code-copy = Копиране на кода
status-code-copied = Копирано
status-voucher = Плащане с този документ
status-voucher-hint = Покажете този номер при плащане или отпечатайте страницата.
status-pay-amount = Сума за плащане
status-pay-reference = Основание за плащане
status-pay-before = Платете до { $date }
status-pay-open = Отваряне на страницата за плащане
status-pay-checking = Очакваме плащането Ви…
status-placed = Благодарим Ви за поръчката
status-placed-hint = Потвърждението е изпратено на { $email }.
status-placed-pending = Поръчката Ви е приета. Очакваме плащането Ви.
status-placed-number = Номер на поръчката
status-placed-paid = Платено
status-placed-due = За плащане
status-placed-next = Какво следва
status-placed-next-dispatch = Магазинът подготвя пратката Ви.
status-placed-next-carrier = Куриерът събира около { $amount } за мита и данъци при доставката.
status-follow = Статус на поръчката
status-track = Проследяване на пратката
status-calendar = Добавяне на доставката в календара
status-share = Копиране на Вашата връзка за приятели
status-survey = Колко лесно беше да поръчате? 1 е трудно, 5 е лесно.
status-survey-thanks = Благодарим Ви за отговора.
status-print = Отпечатване
status-back-to-shop = Обратно към магазина
status-payment-failed = Плащането не беше успешно
status-payment-failed-hint = Нищо не е изтеглено. Можете да изберете друг начин на плащане.
status-back = Избор на друг начин на плащане
status-failed = Поръчката Ви не можа да бъде направена
status-failed-hint = Нищо не е изтеглено. Опитайте отново или се свържете с магазина и посочете { $reference }.
status-support = Връзка с { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Моля, проверете { $count } поле
   *[other] Моля, проверете { $count } полета
}
problem-missing = Моля, попълнете това поле.
problem-choose = Моля, изберете опция.
problem-email = Моля, въведете пълен имейл адрес, например ime@example.com.
problem-phone = Моля, въведете телефонен номер с код на държавата, например { $example }.
problem-postcode = Този пощенски код изглежда необичаен. Пример: { $example }
problem-number = Стойността не изглежда валидна: { $name }. Пример: { $example }
problem-number-digits = Една от цифрите изглежда грешна: { $name }.
problem-insist = Използване както е въведено
problem-state = Моля, изберете от списъка.
problem-long = Текстът е твърде дълъг.
problem-consent = Моля, отметнете това поле, за да продължите.
problem-refused = Магазинът не прие тези данни: { $detail }
problem-payment = Моля, изберете начин на плащане.

## refused: why an order cannot be placed as it stands

refused-market = Магазинът не продава в тази държава: { $country }.
refused-market-sanctions = Поради санкции магазинът не доставя в тази държава: { $country }.
refused-shipping = Няма начин на доставка за тази поръчка: { $country }.
refused-weight = Поръчката е твърде тежка, за да бъде изпратена в тази държава: { $country }.
refused-parcel = { $product }: твърде голям размер или тегло за изпращане до: { $country }.
refused-rate-missing = Няма обменен курс за { $currency }, затова цената не може да бъде показана.
refused-rate-old = Обменният курс за { $currency } е остарял, затова цената не може да бъде показана.
refused-amount = Сумата е твърде голяма, за да бъде изчислена.
refused-route-closed = В момента не могат да се внасят пратки по този път: { $country }.
refused-tr-consumer-parcels = От 6 февруари 2026 г. Турция вече не допуска обикновени потребителски пратки от чужбина.
refused-cn-order-limit = Китай разрешава най-много { $amount } за поръчка от чужбина. Моля, разделете поръчката си.
refused-cn-parcel-limit = Китай разрешава най-много { $amount } за пратка. Моля, разделете поръчката си.
refused-gift-import = Пратки, обявени като подарък, не могат да се внасят: { $country }.
refused-product = { $product } не може да бъде изпратен в тази държава: { $country }.
refused-business-only = { $product }: продава се само на фирми.
refused-quantity = { $product }: най-много { $count } за поръчка.
refused-empty = Количката Ви е празна.
refused-service = В момента сумите на тази поръчка не могат да бъдат изчислени. Опитайте отново след няколко минути.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: с един повече
a11y-decrease = { $product }: с един по-малко
a11y-remove = Премахване на { $product }
a11y-quantity = Количество: { $product }
a11y-why = { $label }: защо { $amount }?
a11y-total = Общо: { $amount }
a11y-new-window = отваря се в нов прозорец

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Данък върху върнатите артикули, допълнително: { $amount }
refund-tax-included = Данък, включен във върнатите артикули: { $amount }
refund-duty = Мито върху върнатите артикули: { $amount }
refund-shipping = Доставка: { $amount }
refund-shipping-law = При отказ от цялата поръчка се връща стандартната доставка: { $amount }
refund-shipping-kept = Доставката от { $amount } не се възстановява.
refund-shipping-partial = Доставката от { $amount } не се възстановява, защото не се връщат всички артикули.
refund-supplement-kept = Доплащането за по-бърза доставка, { $amount }, не се възстановява.
refund-fees = Такси: { $amount }
refund-fees-kept = Таксите от { $amount } не се възстановяват.
refund-carrier-kept = Митата и данъците при внос от { $amount } са внесени в митницата чрез куриера. Не се връщат автоматично, но могат да бъдат поискани там.
refund-later = { $amount } са платени на куриера при доставката, а не на магазина.
refund-to-payment = { $amount } се връщат към начина на плащане.
refund-to-credit = { $amount } се връщат към { $code }.
refund-refused-line = В поръчката няма ред { $product }.
refund-refused-quantity = { $product }: могат да бъдат възстановени още най-много { $count }.
refund-refused-nothing = Няма какво повече да се възстанови.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Помощ
help-when = Кога ще пристигне поръчката ми?
help-arrives = Очаквана доставка между { $from } и { $until }.
help-duties = Ще трябва ли да платя мита или данъци при доставката?
help-returns = Мога ли да върна стоки?
help-hours = Работно време във Вашата часова зона
help-chat = Чат
help-page = Помощни страници

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Тук можете да се откажете от договора си с { $name }. Не е нужно да посочвате причина.
withdraw-goods = Кои стоки, ако не са всички
withdraw-confirm = Потвърждаване на отказа
withdraw-statement = С настоящото се отказвам от договора си за поръчка { $order }.
withdraw-done = Вашият отказ е получен
withdraw-received = Получен на { $date }
withdraw-keep = Моля, запазете или отпечатайте това потвърждение. Магазинът ще го изпрати и на { $email }.
withdraw-save = Запазване като текстов файл
withdraw-unknown = Номерът на поръчката и имейл адресът не съвпадат. Моля, проверете и двете.
