# reviewed: machine-drafted
# status: complete
# Russian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Оформление заказа
loader-contact = Контактные данные
loader-email = Электронная почта
loader-delivery = Доставка
loader-country = Страна/регион
loader-failed = Не удалось загрузить страницу оформления. Проверьте подключение и повторите попытку.
loader-retry = Повторить попытку

## head: the top of the checkout with its language and country switcher

head-switch = Язык и страна
head-language = Язык
head-country = Страна доставки
head-currency = Валюта
head-close = Закрыть оформление заказа

## locale: why a language, country or currency was chosen

locale-attribute = Задано магазином
locale-kept = Вы выбрали это ранее
locale-page-language = Язык этой страницы
locale-browser-languages = Язык вашего браузера
locale-region = Регион вашего языка
locale-time-zone = Ваш часовой пояс
locale-market = Валюта этой страны
locale-default = Стандартная настройка магазина

## contact: how the shop reaches the shopper

contact-phone = Телефон
contact-phone-hint = Только для вопросов о доставке
contact-remember = Запомнить мои данные на этом устройстве
contact-remember-hint = Для следующего заказа здесь. Не используйте на общем устройстве.
contact-forget = Удалить мои данные

## address: every label an address can have. The kinds follow the country's own words.

address-name = Фамилия и имя
address-organisation = Организация
address-line-1 = Улица, дом
address-line-1-street = Улица
address-block = Квартал
address-avenue = Проспект
address-house = Дом или здание
address-line-2 = Квартира, подъезд, этаж
address-sorting-code = CEDEX
address-optional = необязательно
address-choose = Выберите
address-more = Добавить организацию
address-number = { $name } для таможни
address-number-invoice = { $name } для счёта
address-business = Покупаю для компании
address-vat-id = Номер плательщика НДС ({ $name })
address-purchase-order = Номер заказа в вашей компании
address-number-hint = Этого требует таможня. Данные отправляются с заказом и не сохраняются на этом устройстве.

address-city-city = Город
address-city-district = Район
address-city-post-town = Город
address-city-suburb = Пригород

address-district-district = Район
address-district-neighborhood = Микрорайон
address-district-suburb = Район
address-district-townland = Таунленд
address-district-village-township = Деревня или посёлок

address-postcode-postal = Почтовый индекс
address-postcode-zip = ZIP-код
address-postcode-eircode = Eircode
address-postcode-pin = PIN-код

address-state-area = Район
address-state-county = Графство
address-state-department = Департамент
address-state-district = Округ
address-state-do-si = Провинция или город
address-state-emirate = Эмират
address-state-island = Остров
address-state-oblast = Область
address-state-parish = Приход
address-state-prefecture = Префектура
address-state-province = Провинция
address-state-state = Штат

address-billing = Платёжный адрес
address-billing-same = Платёжный адрес совпадает с адресом доставки

## delivery: who pays duties and import taxes, and when

delivery-duties = Пошлины и налоги на ввоз
delivery-ddp = Оплатить вместе с заказом
delivery-ddp-hint = При получении ничего доплачивать не нужно.
delivery-dap = Оплатить при получении
delivery-dap-hint = Перевозчик взимает их перед вручением и может добавить собственный сбор.
delivery-now = Сейчас
delivery-later = При получении
delivery-about = около { $amount }

## shipping: methods and dates

shipping-title = Способ доставки
shipping-standard = Стандартная
shipping-express = Экспресс
shipping-pickup = Пункт выдачи
shipping-economy = Экономичная
shipping-free = Бесплатно
shipping-arrives-on = Доставка: { $date }
shipping-waiting = Укажите адрес, чтобы увидеть способы доставки.
shipping-estimate = Даты доставки приблизительные.
shipping-cut-off = При заказе в ближайшее время ({ $time }) отправка со склада: { $date }.
shipping-parcels = { $count ->
    [one] Доставка в { $count } посылке
    [few] Доставка в { $count } посылках
    [many] Доставка в { $count } посылках
   *[other] Доставка в { $count } посылки
}
shipping-points = Выбрать пункт выдачи
shipping-points-none = Рядом с этим адресом нет пункта выдачи.
shipping-sort-fastest = Сначала быстрые
shipping-sort-cheapest = Сначала дешёвые
shipping-refused-place = Не доставляет по этому адресу
shipping-refused-weight = Недоступно для веса { $weight }
shipping-refused-size = { $product }: слишком большой размер или вес для посылки
shipping-refused-table = Недоступно для размера или стоимости этого заказа

## gift: the parcel is a present

gift-on = Это подарок
gift-recipient = Имя и фамилия получателя
gift-from = От кого
gift-message = Текст поздравления
gift-hide-prices = Не указывать цены в накладной
gift-customs = Указать для таможни как подарок от одного частного лица другому

## payment: hints by kind of method; names that are brands come from data

payment-title = Оплата
payment-more = Другие способы оплаты
payment-none = Для этого заказа нет подходящего способа оплаты.
express-title = Быстрая оплата
express-or = Или введите свои данные
express-filled = Ваши данные заполнены. Проверьте, пожалуйста, заказ.
payment-called-cash = Оплата при получении
payment-called-debit = Прямое дебетование { $name }
payment-called-online-banking = Интернет-банк
payment-called-by-bank = Оплата через банк
payment-called-transfer = Банковский перевод
payment-called-virtual-account = Виртуальный счёт ({ $name })
payment-called-local-cards = Местные карты
payment-hint-bank-code = Подтвердите кодом из приложения банка
payment-hint-bank-debit = Сумма будет списана с вашего банковского счёта
payment-hint-bank-redirect = Вы подтверждаете платёж в своём банке
payment-hint-bank-transfer = Вы переводите сумму по реквизитам, которые мы покажем
payment-hint-bnpl = Оплатите позже или частями
payment-hint-card = Данные карты вводятся на следующей, защищённой странице
payment-hint-card-redirect = Оплата на следующей, защищённой странице
payment-hint-cash = Оплата наличными при получении
payment-hint-instant-transfer = Вы сканируете код в приложении банка
payment-hint-mobile-money = Вы подтверждаете платёж на телефоне
payment-hint-prepaid = Вы платите кодом предоплаты
payment-hint-voucher = Вы платите в магазине или терминале по квитанции, которую мы покажем
payment-hint-wallet = Вы подтверждаете в приложении или на следующей странице
payment-not-offered = { $count ->
    [one] { $count } способ оплаты недоступен для этого заказа
    [few] { $count } способа оплаты недоступны для этого заказа
    [many] { $count } способов оплаты недоступны для этого заказа
   *[other] { $count } способа оплаты недоступны для этого заказа
}
payment-refused-country = Недоступно в стране: { $country }
payment-refused-currency = Не принимает { $currency }
payment-refused-minimum = От { $amount }
payment-refused-maximum = До { $amount }
payment-not-exact = Платёжная служба не может принять ровно { $amount }.

## summary: the order, always in sight

summary-title = Ваш заказ
summary-show = Показать состав заказа
summary-hide = Скрыть состав заказа
summary-items = { $count ->
    [one] { $count } товар
    [few] { $count } товара
    [many] { $count } товаров
   *[other] { $count } товара
}
summary-each = { $amount } за шт.
summary-empty = Ваша корзина пуста.
summary-empty-hint = Добавьте товар, чтобы увидеть доставку, оплату и итог. Введённые данные сохранятся.
summary-goods = Товары
summary-discount-code = Скидка ({ $code })
summary-shipping = Доставка
summary-insurance = Страхование доставки
summary-duty = Пошлина
summary-tax-rate = { $name } { $rate }
summary-fee = Таможенный сбор
summary-rounding = Округление
summary-fee-gift-wrap = Подарочная упаковка
summary-fee-payment = Комиссия за оплату
summary-fee-small-order = Сбор за небольшой заказ
summary-fee-service = Сервисный сбор
summary-fee-other = { $name }
summary-total = Итого
summary-total-now = К оплате сейчас
summary-total-later = К оплате при получении
summary-total-all = Итого с доставкой до двери
summary-estimate = Оценка
summary-remote-promotions = Акции не удалось подтвердить, они не учтены.
summary-remote-rates = Стоимость доставки не удалось подтвердить, она приблизительная.
summary-remote-duties = Пошлины не удалось подтвердить, они приблизительные.
summary-remote-tax = Налоги не удалось подтвердить, они приблизительные.
summary-code-field = Промокод или подарочная карта
summary-code-enter = Добавить промокод или подарочную карту
summary-code-later = Не удалось проверить код { $code }. Попробуйте ещё раз.
summary-card-left = { $code }: остаток { $amount }
summary-tier = Статус клиента: { $tier }
summary-points-use = Использовать баллы ({ $count }) на сумму { $amount }
summary-points-count = Количество баллов
summary-points-earn = { $count ->
    [one] За этот заказ вы получите { $count } балл.
    [few] За этот заказ вы получите { $count } балла.
    [many] За этот заказ вы получите { $count } баллов.
   *[other] За этот заказ вы получите { $count } балла.
}
summary-credit-use = Использовать мои средства: { $amount }
summary-code-apply = Применить
summary-code-remove = Удалить промокод { $code }
summary-code-unknown = Промокод { $code } недействителен.
summary-code-unfit = Промокод { $code } не действует для этого заказа.
summary-promotion = Скидка ({ $promotion })
summary-points = Использованные баллы ({ $count })
summary-card = Подарочная карта ({ $code })
summary-credit = Средства в магазине
summary-goodwill = Компенсация от магазина
summary-points-few = На вашем счёте меньше баллов, чем вы запросили: { $count }.
summary-card-currency = Карта { $code } выпущена в валюте { $currency }, её нельзя использовать для этого заказа.
summary-code-expired = Промокод { $code } действовал до { $date }.
summary-code-early = Промокод { $code } действует с { $date }.
summary-code-minimum = Для промокода { $code } нужны подходящие товары на { $minimum }: не хватает { $amount }.
summary-code-quantity = Для промокода { $code } не хватает подходящих товаров (количество: { $count }).
summary-code-country = Промокод { $code } не действует при доставке в страну: { $country }.
summary-code-customer = Промокод { $code } не предназначен для вашей учётной записи.
summary-code-first = Промокод { $code } действует только на первый заказ.
summary-code-birthday = Промокод { $code } действует только около вашего дня рождения.
summary-code-used = Промокод { $code } уже использован.
summary-code-combine = Промокод { $code } нельзя сочетать с: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Цена по прайс-листу: { $amount }
why-line = { $product }
why-price-converted = { $amount } после пересчёта по курсу { $rate }
why-price-margin = Надбавка к курсу { $rate }
why-price-ending = Округлено по ценовому шагу магазина: { $amount }
why-cash-step = Округлено до кратного { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Без { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = С { $name } { $rate } ({ $country }): { $amount }
why-group-price = Цена для вашей группы покупателей: { $amount }
why-tier-price = Цена при этом количестве: { $amount }
why-off-percent = Скидка { $rate } от { $amount }
why-off-amount = Скидка { $amount }
why-off-each = Скидка { $amount } за штуку (штук: { $count })
why-off-line = Скидка { $amount } на каждый товар
why-off-sets = За каждые { $buy } купленных со скидкой { $get }; самые дешёвые (штук: { $count })
why-off-step-count = Скидка от количества { $count }
why-off-step-amount = Скидка от { $amount }
why-off-cap = Не более { $amount }
why-off-left = Можно снизить ещё не более чем на { $amount }
why-shipping-reduced = { $promotion }: доставка дешевле на { $amount }
why-points-worth = Баллы ({ $count }) на сумму { $amount }
why-card-balance = Остаток: { $amount }
why-card-taxed = Налог уплачен при продаже, поэтому налоговая база уменьшается
why-share = Доля: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Бесплатно от { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Посылки: { $count }, расчётный вес каждой { $weight }
why-freight = Перевозка
why-surcharge-fuel = Топливный сбор
why-surcharge-remote = Надбавка за отдалённые районы и острова
why-surcharge-bulky = Надбавка за крупногабаритный товар
why-surcharge-battery = Надбавка за батареи и опасные грузы
why-surcharge-residential = Надбавка за доставку на дом
why-surcharge-handling = Обработка
why-surcharge-other = Надбавка
why-percent-of = { $rate } от { $amount }
why-insurance = Страхование в пути
why-customs-value = Таможенная стоимость товаров и доставки: { $amount }
why-customs-value-goods = Таможенная стоимость товаров: { $amount }
why-duty-tariff = Пошлина { $rate } на товары позиции { $heading }
why-duty-percent = Пошлина { $rate }
why-duty-percent-less = Пошлина { $rate } минус { $amount }
why-duty-flat = { $amount } за каждый вид товара ({ $count ->
    [one] { $count } вид
    [few] { $count } вида
    [many] { $count } видов
   *[other] { $count } вида
})
why-duty-unknown = Ставка пошлины неизвестна; не включена
why-duty-default = Ставка пошлины позиции { $heading } неизвестна; применяется оценка магазина { $rate }
why-duty-specific = Пошлина по весу или количеству на товары позиции { $heading }: { $amount }
why-duty-all-in = Единая ставка вместо пошлины и налога
why-scheme = Применённое правило: { $scheme }
why-import-unknown = Правила ввоза неизвестны ({ $country }); пошлины и налоги не включены
note-tax-exempt = Налог не взимается: действует свидетельство об освобождении.
note-reverse-charge = Обратное начисление: с { $number } НДС не взимается; его уплачивает покупатель.
note-vat-id-home = НДС взимается: { $number } из страны продавца.
note-vat-id-pending = Налог как для потребителя: налоговый номер { $number } ещё не подтверждён.
note-vat-id-invalid = Налог как для потребителя: налоговый номер { $number } недействителен.
note-certificate-unknown = Налог взимается: магазин не знает свидетельства об освобождении для этого направления.
note-category-standard = Для «{ $category }» отдельная ставка неизвестна ({ $country }); применяется стандартная.
note-gift-sold = То, что продаёт магазин, для таможни не подарок: действуют обычные правила.
tell-buyer-id = Таможня требует от покупателя личный идентификационный номер: { $country }.
tell-personal-use = Только для личного пользования получателя.
tell-yearly-amount = Учитывается в годовом лимите покупателя { $amount }.
tell-yearly-count = Столько посылок в год покупатель может ввезти этим путём: { $count }.
tell-half-yearly-count = Освобождение действует на столько посылок за полугодие: { $count }.
tell-prescription = Таможня требует рецепт врача.
tell-positive-list = Только для товаров из официального перечня трансграничной онлайн-торговли.
tell-business = Налог уплачивает покупатель как зарегистрированное предприятие.
why-tax-rate = { $name } { $rate } от { $amount }
why-rounded-unit = Налог округлён по каждой единице
why-rounded-line = Налог округлён по каждой позиции
why-rounded-line-rate = Налог округлён по каждой позиции и ставке
why-rounded-rate = Налог округлён по сумме ставки
why-rounded-order = Налог округлён по сумме заказа
why-rounded-end = Округлено один раз, вместе с итогом заказа
why-tax-base = Налоговая база: { $amount }
why-tax-gross-up = Налог { $rate } входит в собственную базу
why-tax-factor = Взимается { $rate } обычного налога
why-tax-included = { $name } { $rate } включён в цену
why-fee-heading = Сбор { $amount } за каждый вид товара
why-fee-parcel = Сбор { $amount } за каждую посылку
why-fee-consignment = Сбор { $amount } за отправление
why-fee-percent = Сбор { $rate } таможенной стоимости: { $amount }
why-collected-carrier = Взимает перевозчик
why-source = Источник: { $source }
why-valid-from = Действует с { $date }
why-estimate = Эта сумма приблизительная. Решение принимает таможенный орган при ввозе.
why-official = Официальные данные
why-remote = Рассчитано: { $source }
why-secondary = Данные из опубликованного источника
why-unverified = Данные не подтверждены

## review: what the shopper agrees to, and the order button

review-title = Проверка и заказ
review-button = Заказать и оплатить
review-button-pay-duty = Заказать с обязательством оплаты
review-continue = Проверить заказ
review-seller = Договор заключается с продавцом: { $name }.
review-terms-notice = Оформляя заказ, вы принимаете условия продажи.
review-privacy = Мы используем ваши данные для обработки заказа согласно политике конфиденциальности.
review-privacy-law = Мы используем ваши данные для обработки заказа согласно политике конфиденциальности ({ $law }).
review-transfer = Для обработки заказа ваши данные передаются в эту страну: { $country }.
review-privacy-abroad = Я согласен(-на) на передачу моих данных для обработки заказа в страну: { $country }.
review-withdrawal = Вы можете отказаться от договора в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} после получения товара без объяснения причин.
review-withdrawal-working = Вы можете отказаться от договора в течение { $days ->
    [one] { $days } рабочего дня
    [few] { $days } рабочих дней
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
} после получения товара без объяснения причин.
review-withdrawal-none = Закон не даёт общего права возвращать онлайн-покупки. Действуют правила возврата магазина.
review-returns = Магазин принимает возвраты в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
} после доставки.
review-returns-cost = { $payer ->
    [merchant] Обратную пересылку оплачивает магазин.
   *[buyer] Обратную пересылку оплачиваете вы.
}
review-import-ddp = Пошлины и налоги на ввоз включены. При получении ничего доплачивать не нужно.
review-import-dap = Пошлины и налоги на ввоз не включены. Перевозчик возьмёт около { $amount } при получении.
review-import-none = Пошлины и налоги на ввоз не взимаются.
review-import-unknown = Рассчитать пошлины и налоги на ввоз для этого направления нельзя. Перевозчик может взять их при получении.
review-cn-standards = Товары соответствуют правилам страны происхождения, могут не иметь этикетки на китайском языке и не подлежат перепродаже.
review-cn-identity = Таможне нужны настоящее имя и номер удостоверения личности покупателя.
review-tr-preliminary = Я прочитал(а) и принимаю форму предварительной информации и договор дистанционной продажи.
review-us-dispatch = Магазин отправит товар в указанный срок. Если это невозможно, вы можете отменить заказ с полным возвратом денег.
review-jp-confirmation = Перед заказом проверьте количество, цену, оплату, срок доставки и правила возврата.
review-au-guarantees = Гарантии потребителя по законодательству Австралии не могут быть исключены.
review-guarantee = Действует установленная законом гарантия соответствия товара.
review-age = Подтверждаю свой возраст: от { $age } лет.
review-marketing = Согласен(на) получать по электронной почте новости и предложения от отправителя: { $name }. Отписаться можно в любой момент.
review-marketing-mail = Вы получите письмо для подтверждения.
review-opt-out = Не продавать и не передавать мои персональные данные.
review-opted-out = Сигнал конфиденциальности вашего браузера (Global Privacy Control) учтён: ваши данные не продаются и не передаются.
review-safety-maker = Производитель: { $name }
review-safety-responsible = Ответственное лицо в ЕС: { $name }
review-safety-warning = Информация о безопасности: { $name }
review-link-terms = Условия продажи
review-link-privacy = Политика конфиденциальности
review-link-withdrawal = Отказ от договора и возврат
review-link-shipping = Информация о доставке
review-link-imprint = Сведения о продавце
review-link-model = Образец формы отказа от договора
review-link-withdraw = Отказаться от договора здесь

## status: what happens to the order once the button is pressed

status-sending = Отправляем ваш заказ…
status-sending-hint = Пожалуйста, пока не закрывайте эту страницу.
status-offline = Нет подключения к интернету
status-offline-hint = Ваш заказ сохранён на этом устройстве и будет отправлен, когда связь восстановится.
status-waiting = Магазин не ответил
status-retry-in = { $seconds ->
    [one] Повторная попытка через { $seconds } секунду
    [few] Повторная попытка через { $seconds } секунды
    [many] Повторная попытка через { $seconds } секунд
   *[other] Повторная попытка через { $seconds } секунды
}
status-retry-hint = Ваш заказ сохранён и будет оформлен только один раз.
status-retry-now = Повторить сейчас
status-cancel = Отменить и вернуться
status-price-changed = Цена изменилась
status-price-changed-hint = Заказ не оформлен. Подтвердите новую сумму.
status-price-old = Прежняя сумма
status-price-new = Новая сумма
status-price-accept = Принять { $amount } и заказать с обязательством оплаты
status-price-refuse = Вернуться
status-redirect = Перейти: { $method }
status-redirect-hint = Вы платите на следующей странице и затем возвращаетесь сюда.
status-redirect-button = Перейти к оплате
status-qr = Отсканируйте для оплаты
status-qr-hint = Откройте приложение банка и отсканируйте этот код.
status-code-copy = Скопировать код
status-code-copied = Скопировано
status-voucher = Оплата по квитанции
status-voucher-hint = Покажите этот номер при оплате или распечатайте страницу.
status-pay-amount = Сумма к оплате
status-pay-reference = Номер платежа
status-pay-before = Оплатить до { $date }
status-pay-open = Открыть страницу оплаты
status-pay-checking = Ожидаем вашу оплату…
status-placed = Спасибо за заказ
status-placed-hint = Подтверждение отправлено на { $email }.
status-placed-pending = Заказ оформлен. Ожидаем вашу оплату.
status-placed-number = Номер заказа
status-placed-paid = Оплачено
status-placed-due = К оплате
status-placed-next = Что дальше
status-placed-next-dispatch = Магазин готовит вашу посылку.
status-placed-next-carrier = Перевозчик возьмёт при получении около { $amount } пошлин и налогов.
status-follow = Статус заказа
status-track = Отследить посылку
status-calendar = Добавить доставку в календарь
status-share = Скопировать вашу ссылку для друзей
status-survey = Легко ли было оформить заказ? 1 — трудно, 5 — легко.
status-survey-thanks = Спасибо за ответ.
status-print = Распечатать
status-back-to-shop = Вернуться в магазин
status-payment-failed = Платёж не прошёл
status-payment-failed-hint = Деньги не списаны. Вы можете выбрать другой способ оплаты.
status-back = Выбрать другой способ оплаты
status-failed = Не удалось оформить заказ
status-failed-hint = Деньги не списаны. Повторите попытку или свяжитесь с магазином и укажите { $reference }.
status-support = Связаться: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Проверьте { $count } поле
    [few] Проверьте { $count } поля
    [many] Проверьте { $count } полей
   *[other] Проверьте { $count } поля
}
problem-missing = Заполните это поле.
problem-choose = Выберите один из вариантов.
problem-email = Введите полный адрес электронной почты, например name@example.com.
problem-phone = Введите номер телефона с кодом страны, например { $example }.
problem-postcode = Этот индекс выглядит необычно. Пример: { $example }
problem-number = Похоже, значение неверно: { $name }. Пример: { $example }
problem-number-digits = Похоже, одна из цифр неверна: { $name }.
problem-insist = Оставить как есть
problem-state = Выберите из списка.
problem-long = Текст слишком длинный.
problem-consent = Чтобы продолжить, поставьте отметку.
problem-refused = Магазин не принял эти данные: { $detail }
problem-payment = Выберите способ оплаты.

## refused: why an order cannot be placed as it stands

refused-market = Магазин не продаёт в эту страну: { $country }.
refused-market-sanctions = Из-за санкций магазин не доставляет в эту страну: { $country }.
refused-shipping = Нет способа доставить этот заказ: { $country }.
refused-weight = Заказ слишком тяжёлый для отправки в эту страну: { $country }.
refused-parcel = { $product }: слишком большой размер или вес для отправки в эту страну: { $country }.
refused-rate-missing = Нет курса для { $currency }, поэтому цену показать нельзя.
refused-rate-old = Курс для { $currency } устарел, поэтому цену показать нельзя.
refused-amount = Сумма слишком велика для расчёта.
refused-route-closed = Сейчас посылки нельзя ввозить этим путём: { $country }.
refused-tr-consumer-parcels = С 6 февраля 2026 года Турция больше не пропускает обычные потребительские посылки из-за рубежа.
refused-cn-order-limit = Китай допускает не более { $amount } на один заказ из-за рубежа. Разделите заказ.
refused-cn-parcel-limit = Китай допускает не более { $amount } на одну посылку. Разделите заказ.
refused-gift-import = Посылки, заявленные как подарок, ввозить нельзя: { $country }.
refused-product = { $product }: нельзя отправить в эту страну: { $country }.
refused-business-only = { $product }: продаётся только компаниям.
refused-quantity = { $product }: не более { $count } на один заказ.
refused-empty = Ваша корзина пуста.
refused-service = Сейчас суммы заказа рассчитать нельзя. Повторите попытку через несколько минут.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: на один больше
a11y-decrease = { $product }: на один меньше
a11y-remove = Удалить: { $product }
a11y-quantity = Количество: { $product }
a11y-why = { $label }: почему { $amount }?
a11y-total = Итого: { $amount }
a11y-new-window = откроется в новом окне

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Налог на возвращаемые товары, сверх цены: { $amount }
refund-tax-included = Налог в цене возвращаемых товаров: { $amount }
refund-duty = Пошлина на возвращаемые товары: { $amount }
refund-shipping = Доставка: { $amount }
refund-shipping-law = При отказе от всего заказа возвращается стандартная доставка: { $amount }
refund-shipping-kept = Стоимость доставки { $amount } не возвращается.
refund-shipping-partial = Стоимость доставки { $amount } не возвращается, так как возвращаются не все товары.
refund-supplement-kept = Доплата за ускоренную доставку, { $amount }, не возвращается.
refund-fees = Сборы: { $amount }
refund-fees-kept = Сборы { $amount } не возвращаются.
refund-carrier-kept = Пошлины и налоги на ввоз { $amount } переданы таможне через перевозчика. Они не возвращаются автоматически, но их можно запросить там.
refund-later = { $amount } оплачено перевозчику при получении, а не магазину.
refund-to-payment = { $amount } возвращается на способ оплаты.
refund-to-credit = { $amount } возвращается на { $code }.
refund-refused-line = В заказе нет позиции { $product }.
refund-refused-quantity = { $product }: вернуть деньги можно ещё не более чем за { $count }.
refund-refused-nothing = Возвращать больше нечего.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Помощь
help-when = Когда придёт мой заказ?
help-arrives = Ожидаемая доставка: { $from } – { $until }.
help-duties = Нужно ли платить пошлины или налоги при получении?
help-returns = Можно ли вернуть товар?
help-hours = Часы работы по вашему часовому поясу
help-chat = Чат
help-page = Страницы помощи

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Здесь вы можете отказаться от договора с продавцом: { $name }. Указывать причину не нужно.
withdraw-goods = Какие товары, если не все
withdraw-confirm = Подтвердить отказ
withdraw-statement = Настоящим отказываюсь от договора по заказу { $order }.
withdraw-done = Ваш отказ получен
withdraw-received = Дата получения: { $date }
withdraw-keep = Сохраните или распечатайте это подтверждение. Магазин также отправит его на { $email }.
withdraw-save = Сохранить как текстовый файл
withdraw-unknown = Номер заказа и адрес электронной почты не совпадают. Проверьте оба.
