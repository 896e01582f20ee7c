# reviewed: machine-drafted
# status: complete
# Polish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Zamówienie
loader-contact = Dane kontaktowe
loader-email = Adres e-mail
loader-delivery = Dostawa
loader-country = Kraj/region
loader-failed = Nie udało się załadować formularza zamówienia. Sprawdź połączenie i spróbuj ponownie.
loader-retry = Spróbuj ponownie

## head: the top of the checkout with its language and country switcher

head-switch = Język i kraj
head-language = Język
head-country = Kraj dostawy
head-currency = Waluta
head-close = Zamknij formularz zamówienia

## locale: why a language, country or currency was chosen

locale-attribute = Ustawione przez ten sklep
locale-kept = Wybrane wcześniej przez Ciebie
locale-page-language = Język tej strony
locale-browser-languages = Język Twojej przeglądarki
locale-region = Region Twojego języka
locale-time-zone = Twoja strefa czasowa
locale-market = Waluta tego kraju
locale-default = Ustawienie domyślne tego sklepu

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Tylko w sprawach dotyczących dostawy
contact-remember = Zapamiętaj moje dane na tym urządzeniu
contact-remember-hint = Do kolejnego zamówienia w tym sklepie. Nie na wspólnym urządzeniu.
contact-forget = Usuń moje dane

## address: every label an address can have. The kinds follow the country's own words.

address-name = Imię i nazwisko
address-organisation = Firma
address-line-1 = Ulica i numer domu
address-line-1-street = Ulica
address-block = Kwartał
address-avenue = Aleja
address-house = Dom lub budynek
address-line-2 = Numer lokalu, piętro
address-sorting-code = CEDEX
address-optional = opcjonalnie
address-choose = Wybierz
address-more = Dodaj firmę
address-number = { $name } dla urzędu celnego
address-number-invoice = { $name } do faktury
address-business = Kupuję na firmę
address-vat-id = Numer VAT ({ $name })
address-purchase-order = Twój numer zamówienia
address-number-hint = Wymaga tego urząd celny. Dane są wysyłane z zamówieniem i nie są przechowywane na tym urządzeniu.

address-city-city = Miejscowość
address-city-district = Dzielnica
address-city-post-town = Miejscowość
address-city-suburb = Przedmieście

address-district-district = Dzielnica
address-district-neighborhood = Dzielnica
address-district-suburb = Dzielnica
address-district-townland = Townland
address-district-village-township = Wieś lub gmina

address-postcode-postal = Kod pocztowy
address-postcode-zip = Kod ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Kod PIN

address-state-area = Obszar
address-state-county = Hrabstwo
address-state-department = Departament
address-state-district = Dystrykt
address-state-do-si = Prowincja lub miasto
address-state-emirate = Emirat
address-state-island = Wyspa
address-state-oblast = Obwód
address-state-parish = Parafia
address-state-prefecture = Prefektura
address-state-province = Prowincja
address-state-state = Stan

address-billing = Adres rozliczeniowy
address-billing-same = Adres rozliczeniowy jest taki sam

## delivery: who pays duties and import taxes, and when

delivery-duties = Cło i podatki importowe
delivery-ddp = Zapłać przy zamówieniu
delivery-ddp-hint = Przy odbiorze nie trzeba już nic płacić.
delivery-dap = Zapłać przy odbiorze
delivery-dap-hint = Przewoźnik pobiera je przed wydaniem przesyłki i może doliczyć własną opłatę.
delivery-now = Teraz
delivery-later = Przy odbiorze
delivery-about = około { $amount }

## shipping: methods and dates

shipping-title = Sposób dostawy
shipping-standard = Standardowa
shipping-express = Ekspresowa
shipping-pickup = Punkt odbioru
shipping-economy = Ekonomiczna
shipping-free = Bezpłatnie
shipping-arrives-on = Dostawa: { $date }
shipping-waiting = Podaj adres, aby zobaczyć opcje dostawy.
shipping-estimate = Daty dostawy są szacunkowe.
shipping-cut-off = Czas na zamówienie: { $time }. Wysyłka z magazynu: { $date }.
shipping-parcels = { $count ->
    [one] Dostawa w { $count } paczce
    [few] Dostawa w { $count } paczkach
    [many] Dostawa w { $count } paczkach
   *[other] Dostawa w { $count } paczki
}
shipping-points = Wybierz punkt odbioru
shipping-points-none = W pobliżu tego adresu nie ma punktu odbioru.
shipping-sort-fastest = Pokaż najpierw najszybsze
shipping-sort-cheapest = Pokaż najpierw najtańsze
shipping-refused-place = Nie dostarcza pod ten adres
shipping-refused-weight = Niedostępne dla wagi { $weight }
shipping-refused-size = { $product }: za duży rozmiar lub waga dla paczki
shipping-refused-table = Niedostępne dla wielkości lub wartości tego zamówienia

## gift: the parcel is a present

gift-on = To jest prezent
gift-recipient = Imię i nazwisko odbiorcy
gift-from = Od
gift-message = Wiadomość
gift-hide-prices = Bez cen na dokumencie w paczce
gift-customs = Zgłoś do odprawy celnej jako prezent między osobami prywatnymi

## payment: hints by kind of method; names that are brands come from data

payment-title = Płatność
payment-more = Więcej metod płatności
payment-none = Żadna metoda płatności nie obsługuje tego zamówienia.
express-title = Szybka płatność
express-or = Lub wpisz swoje dane
express-filled = Dane zostały uzupełnione. Sprawdź swoje zamówienie.
payment-called-cash = Płatność przy odbiorze
payment-called-debit = Polecenie zapłaty { $name }
payment-called-online-banking = Bankowość internetowa
payment-called-by-bank = Płatność z konta
payment-called-transfer = Przelew bankowy
payment-called-virtual-account = Rachunek wirtualny ({ $name })
payment-called-local-cards = Karty lokalne
payment-hint-bank-code = Potwierdzasz kodem z aplikacji banku
payment-hint-bank-debit = Kwota zostanie pobrana z Twojego konta bankowego
payment-hint-bank-redirect = Zatwierdzasz płatność w swoim banku
payment-hint-bank-transfer = Wykonujesz przelew według danych, które pokażemy
payment-hint-bnpl = Zapłać później lub w ratach
payment-hint-card = Dane karty podajesz na następnej, zabezpieczonej stronie
payment-hint-card-redirect = Płacisz na następnej, zabezpieczonej stronie
payment-hint-cash = Płacisz gotówką przy odbiorze
payment-hint-instant-transfer = Skanujesz kod aplikacją banku
payment-hint-mobile-money = Potwierdzasz płatność w telefonie
payment-hint-prepaid = Płacisz kodem przedpłaconym
payment-hint-voucher = Płacisz w sklepie lub automacie na podstawie dowodu, który pokażemy
payment-hint-wallet = Potwierdzasz w aplikacji lub na następnej stronie
payment-not-offered = { $count ->
    [one] { $count } metoda niedostępna dla tego zamówienia
    [few] { $count } metody niedostępne dla tego zamówienia
    [many] { $count } metod niedostępnych dla tego zamówienia
   *[other] { $count } metody niedostępnej dla tego zamówienia
}
payment-refused-country = Niedostępne w kraju: { $country }
payment-refused-currency = Nie obsługuje waluty { $currency }
payment-refused-minimum = Od { $amount }
payment-refused-maximum = Do { $amount }
payment-not-exact = Operator płatności nie może pobrać dokładnie { $amount }.

## summary: the order, always in sight

summary-title = Podsumowanie zamówienia
summary-show = Pokaż podsumowanie
summary-hide = Ukryj podsumowanie
summary-items = { $count ->
    [one] { $count } produkt
    [few] { $count } produkty
    [many] { $count } produktów
   *[other] { $count } produktu
}
summary-each = { $amount } za szt.
summary-empty = Twój koszyk jest pusty.
summary-empty-hint = Dodaj produkt, aby zobaczyć dostawę, płatność i sumę. Wpisane dane pozostaną.
summary-goods = Produkty
summary-discount-code = Rabat ({ $code })
summary-shipping = Dostawa
summary-insurance = Ubezpieczenie przesyłki
summary-duty = Cło
summary-tax-rate = { $name } { $rate }
summary-fee = Opłata celna
summary-rounding = Zaokrąglenie
summary-fee-gift-wrap = Pakowanie na prezent
summary-fee-payment = Opłata za płatność
summary-fee-small-order = Opłata za małe zamówienie
summary-fee-service = Opłata serwisowa
summary-fee-other = { $name }
summary-total = Razem
summary-total-now = Do zapłaty teraz
summary-total-later = Do zapłaty przy odbiorze
summary-total-all = Łączny koszt z dostawą do domu
summary-estimate = Szacunkowo
summary-remote-promotions = Nie udało się potwierdzić promocji; nie zostały uwzględnione.
summary-remote-rates = Nie udało się potwierdzić cen dostawy; są szacunkowe.
summary-remote-duties = Nie udało się potwierdzić cła; jest szacunkowe.
summary-remote-tax = Nie udało się potwierdzić podatków; są szacunkowe.
summary-code-field = Kod rabatowy lub karta podarunkowa
summary-code-enter = Dodaj kod rabatowy lub kartę podarunkową
summary-code-later = Nie udało się sprawdzić kodu { $code }. Spróbuj ponownie.
summary-card-left = { $code }: pozostało { $amount }
summary-tier = Status klienta: { $tier }
summary-points-use = Wykorzystaj punkty ({ $count }) o wartości { $amount }
summary-points-count = Liczba punktów
summary-points-earn = { $count ->
    [one] Za to zamówienie otrzymasz { $count } punkt.
    [few] Za to zamówienie otrzymasz { $count } punkty.
    [many] Za to zamówienie otrzymasz { $count } punktów.
   *[other] Za to zamówienie otrzymasz { $count } punktu.
}
summary-credit-use = Użyj moich środków: { $amount }
summary-code-apply = Zastosuj
summary-code-remove = Usuń kod { $code }
summary-code-unknown = Kod { $code } jest nieprawidłowy.
summary-code-unfit = Kod { $code } nie dotyczy tego zamówienia.
summary-promotion = Rabat ({ $promotion })
summary-points = Wykorzystane punkty ({ $count })
summary-card = Karta podarunkowa ({ $code })
summary-credit = Środki w sklepie
summary-goodwill = Środki przyznane w geście dobrej woli
summary-points-few = Na koncie jest mniej punktów, niż wybrano: { $count }.
summary-card-currency = Karta { $code } jest w walucie { $currency } i nie można jej użyć do tego zamówienia.
summary-code-expired = Kod { $code } był ważny do { $date }.
summary-code-early = Kod { $code } jest ważny od { $date }.
summary-code-minimum = Kod { $code } wymaga objętych nim produktów za { $minimum }: brakuje { $amount }.
summary-code-quantity = Kod { $code } wymaga większej liczby objętych nim produktów (brakuje: { $count }).
summary-code-country = Kod { $code } nie obowiązuje przy dostawie do kraju: { $country }.
summary-code-customer = Kod { $code } nie jest przeznaczony dla Twojego konta.
summary-code-first = Kod { $code } dotyczy tylko pierwszego zamówienia.
summary-code-birthday = Kod { $code } jest ważny tylko w okolicy Twoich urodzin.
summary-code-used = Kod { $code } został wykorzystany.
summary-code-combine = Kodu { $code } nie można łączyć z: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Cena katalogowa: { $amount }
why-line = { $product }
why-price-converted = { $amount } po przeliczeniu według kursu { $rate }
why-price-margin = Marża walutowa { $rate }
why-price-ending = Zaokrąglono według progów cenowych sklepu: { $amount }
why-cash-step = Zaokrąglono do wielokrotności { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Bez { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Z { $name } { $rate } ({ $country }): { $amount }
why-group-price = Cena dla Twojej grupy klientów: { $amount }
why-tier-price = Cena przy tej ilości: { $amount }
why-off-percent = Rabat { $rate } od { $amount }
why-off-amount = Rabat { $amount }
why-off-each = Rabat { $amount } na sztukę (sztuk: { $count })
why-off-line = Rabat { $amount } na każdy produkt
why-off-sets = Za każde kupione { $buy } przeceniono { $get }; najtańsze (sztuk: { $count })
why-off-step-count = Obniżka od ilości { $count }
why-off-step-amount = Obniżka od { $amount }
why-off-cap = Najwyżej { $amount }
why-off-left = Można obniżyć jeszcze najwyżej o { $amount }
why-shipping-reduced = { $promotion }: dostawa tańsza o { $amount }
why-points-worth = Punkty ({ $count }) o wartości { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Opodatkowana przy sprzedaży, więc obniża kwotę do opodatkowania
why-share = Udział: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Bezpłatnie od { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Paczki: { $count }, waga do rozliczenia { $weight } każda
why-freight = Przewóz
why-surcharge-fuel = Dopłata paliwowa
why-surcharge-remote = Dopłata za obszary trudno dostępne i wyspy
why-surcharge-bulky = Dopłata za towary ponadgabarytowe
why-surcharge-battery = Dopłata za baterie i towary niebezpieczne
why-surcharge-residential = Dopłata za dostawę do domu
why-surcharge-handling = Obsługa
why-surcharge-other = Dopłata
why-percent-of = { $rate } z { $amount }
why-insurance = Ubezpieczenie w transporcie
why-customs-value = Wartość celna produktów i dostawy: { $amount }
why-customs-value-goods = Wartość celna produktów: { $amount }
why-duty-tariff = Cło { $rate } dla towarów z pozycji { $heading }
why-duty-percent = Cło { $rate }
why-duty-percent-less = Cło { $rate } pomniejszone o { $amount }
why-duty-flat = { $amount } za każdy rodzaj towaru ({ $count ->
    [one] { $count } rodzaj
    [few] { $count } rodzaje
    [many] { $count } rodzajów
   *[other] { $count } rodzaju
})
why-duty-unknown = Stawka cła nieznana; nieuwzględniona
why-duty-default = Stawka cła pozycji { $heading } nieznana; użyto szacunku sklepu { $rate }
why-duty-specific = Cło od wagi lub liczby dla towarów z pozycji { $heading }: { $amount }
why-duty-all-in = Jedna stawka zamiast cła i podatku
why-scheme = Zastosowana zasada: { $scheme }
why-import-unknown = Zasady importu nieznane ({ $country }); cło i podatki nie są uwzględnione
note-tax-exempt = Nie nalicza się podatku: obowiązuje zaświadczenie o zwolnieniu.
note-reverse-charge = Odwrotne obciążenie: { $number } nie jest obciążany podatkiem VAT; rozlicza go nabywca.
note-vat-id-home = Nalicza się VAT: { $number } pochodzi z kraju sprzedawcy.
note-vat-id-pending = Opodatkowano jak konsumenta: numer podatkowy { $number } nie jest jeszcze potwierdzony.
note-vat-id-invalid = Opodatkowano jak konsumenta: numer podatkowy { $number } jest nieprawidłowy.
note-certificate-unknown = Nalicza się podatek: sklep nie zna zaświadczenia o zwolnieniu dla tego miejsca.
note-category-standard = Dla „{ $category }” nie jest znana odrębna stawka ({ $country }); użyto stawki podstawowej.
note-gift-sold = To, co sprzedaje sklep, nie jest dla celników prezentem: obowiązują zwykłe zasady.
tell-buyer-id = Urząd celny wymaga od nabywcy osobistego numeru identyfikacyjnego: { $country }.
tell-personal-use = Tylko do użytku osobistego odbiorcy.
tell-yearly-amount = Wlicza się do rocznego limitu nabywcy { $amount }.
tell-yearly-count = Liczba paczek, które nabywca może rocznie importować tą drogą: { $count }.
tell-half-yearly-count = Zwolnienie obowiązuje dla tylu paczek w półroczu: { $count }.
tell-prescription = Urząd celny wymaga recepty.
tell-positive-list = Tylko dla towarów z oficjalnej listy transgranicznej sprzedaży internetowej.
tell-business = Podatek rozlicza nabywca jako zarejestrowana firma.
why-tax-rate = { $name } { $rate } od { $amount }
why-rounded-unit = Podatek zaokrąglony dla każdej sztuki
why-rounded-line = Podatek zaokrąglony dla każdej pozycji
why-rounded-line-rate = Podatek zaokrąglony dla każdej pozycji i stawki
why-rounded-rate = Podatek zaokrąglony od sumy stawki
why-rounded-order = Podatek zaokrąglony od sumy zamówienia
why-rounded-end = Zaokrąglono raz, z kwotą całego zamówienia
why-tax-base = Podstawa opodatkowania: { $amount }
why-tax-gross-up = Podatek { $rate } wlicza się do własnej podstawy
why-tax-factor = Należne jest { $rate } zwykłego podatku
why-tax-included = { $name } { $rate } jest wliczony w cenę
why-fee-heading = Opłata { $amount } za każdy rodzaj towaru
why-fee-parcel = Opłata { $amount } za każdą paczkę
why-fee-consignment = Opłata { $amount } za przesyłkę
why-fee-percent = Opłata { $rate } wartości celnej: { $amount }
why-collected-carrier = Pobiera przewoźnik
why-source = Źródło: { $source }
why-valid-from = Obowiązuje od { $date }
why-estimate = Ta kwota jest szacunkowa. Przy imporcie decyduje urząd.
why-official = Dane urzędowe
why-remote = Obliczone przez: { $source }
why-secondary = Dane z opublikowanego źródła
why-unverified = Dane niepotwierdzone

## review: what the shopper agrees to, and the order button

review-title = Sprawdź i zamów
review-button = Zamawiam i płacę
review-button-pay-duty = Zamówienie z obowiązkiem zapłaty
review-continue = Sprawdź zamówienie
review-seller = Stroną umowy jest { $name }.
review-terms-notice = Składając zamówienie, akceptujesz regulamin sklepu.
review-privacy = Wykorzystujemy Twoje dane do realizacji tego zamówienia zgodnie z polityką prywatności.
review-privacy-law = Wykorzystujemy Twoje dane do realizacji tego zamówienia zgodnie z polityką prywatności ({ $law }).
review-transfer = W celu realizacji zamówienia Twoje dane są przekazywane do kraju: { $country }.
review-privacy-abroad = Zgadzam się na przekazanie moich danych w celu realizacji tego zamówienia do kraju: { $country }.
review-withdrawal = Możesz odstąpić od tej umowy w ciągu { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} od otrzymania towaru bez podania przyczyny.
review-withdrawal-working = Możesz odstąpić od tej umowy w ciągu { $days ->
    [one] { $days } dnia roboczego
    [few] { $days } dni roboczych
    [many] { $days } dni roboczych
   *[other] { $days } dnia roboczego
} od otrzymania towaru bez podania przyczyny.
review-withdrawal-none = Prawo nie przewiduje ogólnego prawa do zwrotu zakupów internetowych. Obowiązują zasady zwrotów sklepu.
review-returns = Sklep przyjmuje zwroty w ciągu { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} od dostawy.
review-returns-cost = { $payer ->
    [merchant] Koszt zwrotu ponosi sklep.
   *[buyer] Koszt zwrotu ponosi kupujący.
}
review-import-ddp = Cło i podatki importowe są wliczone. Przy odbiorze nie trzeba nic dopłacać.
review-import-dap = Cło i podatki importowe nie są wliczone. Przewoźnik pobierze przy odbiorze około { $amount }.
review-import-none = Cło i podatki importowe nie są należne.
review-import-unknown = Nie możemy obliczyć cła i podatków importowych dla tego miejsca. Przewoźnik może je pobrać przy odbiorze.
review-cn-standards = Towary spełniają przepisy kraju pochodzenia, mogą nie mieć chińskiej etykiety i nie mogą być odsprzedawane.
review-cn-identity = Urząd celny wymaga prawdziwego nazwiska i numeru dokumentu tożsamości kupującego.
review-tr-preliminary = Zapoznałem(-am) się z formularzem informacji wstępnych i umową sprzedaży na odległość i akceptuję je.
review-us-dispatch = Sklep wysyła towar w podanym terminie. Jeśli to niemożliwe, możesz anulować zamówienie z pełnym zwrotem pieniędzy.
review-jp-confirmation = Przed zamówieniem sprawdź ilość, cenę, płatność, czas dostawy i zasady zwrotów.
review-au-guarantees = Gwarancje konsumenckie przysługujące na mocy prawa australijskiego nie mogą zostać wyłączone.
review-guarantee = Obowiązuje ustawowa odpowiedzialność za zgodność towaru z umową.
review-age = Mam ukończone { $age } lat.
review-marketing = { $name } może przesyłać mi nowości i oferty e-mailem. Mogę zrezygnować w każdej chwili.
review-marketing-mail = Otrzymasz e-mail z prośbą o potwierdzenie.
review-opt-out = Nie sprzedawajcie ani nie udostępniajcie moich danych osobowych.
review-opted-out = Sygnał prywatności Twojej przeglądarki (Global Privacy Control) jest respektowany: Twoje dane nie są sprzedawane ani udostępniane.
review-safety-maker = Producent: { $name }
review-safety-responsible = Podmiot odpowiedzialny w UE: { $name }
review-safety-warning = Informacje o bezpieczeństwie: { $name }
review-link-terms = Regulamin
review-link-privacy = Polityka prywatności
review-link-withdrawal = Odstąpienie od umowy i zwroty
review-link-shipping = Informacje o dostawie
review-link-imprint = Dane firmy
review-link-model = Wzór formularza odstąpienia od umowy
review-link-withdraw = Odstąp od umowy tutaj

## status: what happens to the order once the button is pressed

status-sending = Wysyłanie zamówienia…
status-sending-hint = Nie zamykaj jeszcze przez chwilę tej strony.
status-offline = Brak połączenia z internetem
status-offline-hint = Zamówienie jest bezpiecznie zapisane na tym urządzeniu i zostanie wysłane po przywróceniu połączenia.
status-waiting = Sklep nie odpowiedział
status-retry-in = { $seconds ->
    [one] Ponowna próba za { $seconds } sekundę
    [few] Ponowna próba za { $seconds } sekundy
    [many] Ponowna próba za { $seconds } sekund
   *[other] Ponowna próba za { $seconds } sekundy
}
status-retry-hint = Zamówienie jest bezpiecznie zapisane i zostanie złożone tylko raz.
status-retry-now = Spróbuj teraz
status-cancel = Anuluj i wróć
status-price-changed = Cena się zmieniła
status-price-changed-hint = Zamówienie nie zostało złożone. Potwierdź nową kwotę.
status-price-old = Poprzednia kwota
status-price-new = Nowa kwota
status-price-accept = Akceptuję { $amount } i zamawiam z obowiązkiem zapłaty
status-price-refuse = Wróć
status-redirect = Przejdź do: { $method }
status-redirect-hint = Płacisz na następnej stronie, a potem wracasz tutaj.
status-redirect-button = Przejdź do płatności
status-qr = Zeskanuj, aby zapłacić
status-qr-hint = Otwórz aplikację banku i zeskanuj ten kod.
status-code-copy = Kopiuj kod
status-code-copied = Skopiowano
status-voucher = Zapłać na podstawie tego dowodu
status-voucher-hint = Pokaż ten numer przy płatności lub wydrukuj tę stronę.
status-pay-amount = Kwota do zapłaty
status-pay-reference = Tytuł płatności
status-pay-before = Termin płatności: { $date }
status-pay-open = Otwórz stronę płatności
status-pay-checking = Oczekiwanie na płatność…
status-placed = Dziękujemy za zamówienie
status-placed-hint = Potwierdzenie wysyłamy na adres { $email }.
status-placed-pending = Zamówienie zostało złożone. Czekamy na płatność.
status-placed-number = Numer zamówienia
status-placed-paid = Zapłacono
status-placed-due = Do zapłaty
status-placed-next = Co dalej
status-placed-next-dispatch = Sklep przygotowuje paczkę.
status-placed-next-carrier = Przewoźnik pobiera przy odbiorze około { $amount } cła i podatków.
status-follow = Status zamówienia
status-track = Śledź paczkę
status-calendar = Dodaj dostawę do kalendarza
status-share = Skopiuj link dla znajomych
status-survey = Jak łatwo było złożyć zamówienie? 1 – trudno, 5 – łatwo.
status-survey-thanks = Dziękujemy za odpowiedź.
status-print = Drukuj
status-back-to-shop = Wróć do sklepu
status-payment-failed = Płatność nie powiodła się
status-payment-failed-hint = Nic nie zostało pobrane. Możesz wybrać inną metodę płatności.
status-back = Wybierz inną metodę płatności
status-failed = Nie udało się złożyć zamówienia
status-failed-hint = Nic nie zostało pobrane. Spróbuj ponownie lub skontaktuj się ze sklepem, podając { $reference }.
status-support = Kontakt: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Sprawdź { $count } pole
    [few] Sprawdź { $count } pola
    [many] Sprawdź { $count } pól
   *[other] Sprawdź { $count } pola
}
problem-missing = Wypełnij to pole.
problem-choose = Wybierz jedną z opcji.
problem-email = Podaj pełny adres e-mail, na przykład nazwa@example.com.
problem-phone = Podaj numer telefonu z numerem kierunkowym kraju, na przykład { $example }.
problem-postcode = Ten kod pocztowy wygląda nietypowo. Przykład: { $example }
problem-number = To nie wygląda na prawidłową wartość: { $name }. Przykład: { $example }
problem-number-digits = Jedna z cyfr wydaje się błędna: { $name }.
problem-insist = Użyj w tej postaci
problem-state = Wybierz z listy.
problem-long = Ten tekst jest za długi.
problem-consent = Zaznacz to pole, aby kontynuować.
problem-refused = Sklep nie przyjął tego wpisu: { $detail }
problem-payment = Wybierz metodę płatności.

## refused: why an order cannot be placed as it stands

refused-market = Ten sklep nie sprzedaje do tego kraju: { $country }.
refused-market-sanctions = Z powodu sankcji ten sklep nie dostarcza do tego kraju: { $country }.
refused-shipping = Żadna metoda dostawy nie obejmuje tego zamówienia: { $country }.
refused-weight = To zamówienie jest za ciężkie, by wysłać je do tego kraju: { $country }.
refused-parcel = { $product }: za duży rozmiar lub waga, by wysłać do tego kraju: { $country }.
refused-rate-missing = Brak kursu wymiany dla { $currency }, dlatego nie można pokazać ceny.
refused-rate-old = Kurs wymiany dla { $currency } jest nieaktualny, dlatego nie można pokazać ceny.
refused-amount = Ta kwota jest zbyt duża, by ją obliczyć.
refused-route-closed = Obecnie nie można tą drogą importować paczek do tego kraju: { $country }.
refused-tr-consumer-parcels = Od 6 lutego 2026 r. Turcja nie przyjmuje już zwykłych paczek konsumenckich z zagranicy.
refused-cn-order-limit = Chiny dopuszczają najwyżej { $amount } na zamówienie z zagranicy. Podziel zamówienie.
refused-cn-parcel-limit = Chiny dopuszczają najwyżej { $amount } na paczkę. Podziel zamówienie.
refused-gift-import = Paczek zgłoszonych jako prezent nie można importować: { $country }.
refused-product = { $product }: wysyłka do tego kraju jest niemożliwa: { $country }.
refused-business-only = { $product }: sprzedaż tylko dla firm.
refused-quantity = { $product }: najwyżej { $count } na zamówienie.
refused-empty = Twój koszyk jest pusty.
refused-service = Nie można teraz obliczyć kwot tego zamówienia. Spróbuj ponownie za kilka minut.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: o jeden więcej
a11y-decrease = { $product }: o jeden mniej
a11y-remove = Usuń: { $product }
a11y-quantity = Ilość: { $product }
a11y-why = { $label }: dlaczego { $amount }?
a11y-total = Razem: { $amount }
a11y-new-window = otwiera się w nowym oknie

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Podatek od zwracanych produktów, dodatkowo: { $amount }
refund-tax-included = Podatek zawarty w zwracanych produktach: { $amount }
refund-duty = Cło od zwracanych produktów: { $amount }
refund-shipping = Dostawa: { $amount }
refund-shipping-law = Przy odstąpieniu od całego zamówienia zwracana jest standardowa dostawa: { $amount }
refund-shipping-kept = Koszt dostawy { $amount } nie jest zwracany.
refund-shipping-partial = Koszt dostawy { $amount } nie jest zwracany, ponieważ nie wszystkie produkty są zwracane.
refund-supplement-kept = Dopłata za szybszą dostawę, { $amount }, nie jest zwracana.
refund-fees = Opłaty: { $amount }
refund-fees-kept = Opłaty { $amount } nie są zwracane.
refund-carrier-kept = Cło i podatki importowe { $amount } przekazano urzędowi celnemu przez przewoźnika. Nie wracają automatycznie; można o nie wystąpić do urzędu.
refund-later = { $amount } zapłacono przewoźnikowi przy odbiorze, a nie sklepowi.
refund-to-payment = { $amount } wraca na metodę płatności.
refund-to-credit = { $amount } wraca na { $code }.
refund-refused-line = W zamówieniu nie ma pozycji { $product }.
refund-refused-quantity = { $product }: można zwrócić jeszcze najwyżej { $count }.
refund-refused-nothing = Nie ma już nic do zwrotu.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Pomoc
help-when = Kiedy dotrze moje zamówienie?
help-arrives = Przewidywana dostawa: { $from } – { $until }.
help-duties = Czy przy odbiorze zapłacę cło lub podatki?
help-returns = Czy mogę zwrócić towar?
help-hours = Godziny otwarcia w Twojej strefie czasowej
help-chat = Czat
help-page = Strony pomocy

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Tutaj możesz odstąpić od umowy ({ $name }). Nie musisz podawać przyczyny.
withdraw-goods = Które produkty, jeśli nie wszystkie
withdraw-confirm = Potwierdź odstąpienie
withdraw-statement = Niniejszym odstępuję od umowy dotyczącej zamówienia { $order }.
withdraw-done = Otrzymaliśmy Twoje odstąpienie od umowy
withdraw-received = Data otrzymania: { $date }
withdraw-keep = Zapisz lub wydrukuj to potwierdzenie. Sklep wyśle je także na adres { $email }.
withdraw-save = Zapisz jako plik tekstowy
withdraw-unknown = Numer zamówienia i adres e-mail nie pasują do siebie. Sprawdź oba.
