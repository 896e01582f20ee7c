# reviewed: machine-drafted
# status: complete
# Slovak. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Pokladňa
loader-contact = Kontaktné údaje
loader-email = E-mail
loader-delivery = Doručenie
loader-country = Krajina/oblasť
loader-failed = Pokladňu sa nepodarilo načítať. Skontrolujte pripojenie a skúste to znova.
loader-retry = Skúsiť znova

## head: the top of the checkout with its language and country switcher

head-switch = Jazyk a krajina
head-language = Jazyk
head-country = Doručiť do
head-currency = Mena
head-close = Zavrieť pokladňu

## locale: why a language, country or currency was chosen

locale-attribute = Nastavené týmto obchodom
locale-kept = Vaša predchádzajúca voľba
locale-page-language = Jazyk tejto stránky
locale-browser-languages = Jazyk vášho prehliadača
locale-region = Oblasť vášho jazyka
locale-time-zone = Vaše časové pásmo
locale-market = Mena tejto krajiny
locale-default = Predvolené nastavenie tohto obchodu

## contact: how the shop reaches the shopper

contact-phone = Telefón
contact-phone-hint = Iba pre otázky k doručeniu
contact-remember = Zapamätať si moje údaje v tomto zariadení
contact-remember-hint = Pre vašu ďalšiu objednávku tu. Nie v zdieľanom zariadení.
contact-forget = Zabudnúť moje údaje

## address: every label an address can have. The kinds follow the country's own words.

address-name = Meno a priezvisko
address-organisation = Firma
address-line-1 = Ulica a číslo
address-line-1-street = Ulica
address-block = Blok
address-avenue = Trieda
address-house = Dom alebo budova
address-line-2 = Byt, poschodie
address-sorting-code = CEDEX
address-optional = nepovinné
address-choose = Vyberte
address-more = Pridať firmu
address-number = { $name } pre colný úrad
address-number-invoice = { $name } na faktúru
address-business = Nakupujem na firmu
address-vat-id = Identifikačné číslo pre DPH ({ $name })
address-purchase-order = Vaše číslo objednávky
address-number-hint = Vyžaduje to colný úrad. Údaj sa odošle s objednávkou a v tomto zariadení sa neuloží.

address-city-city = Mesto
address-city-district = Obvod
address-city-post-town = Mesto
address-city-suburb = Predmestie

address-district-district = Obvod
address-district-neighborhood = Štvrť
address-district-suburb = Štvrť
address-district-townland = Townland
address-district-village-township = Dedina alebo obec

address-postcode-postal = PSČ
address-postcode-zip = ZIP kód
address-postcode-eircode = Eircode
address-postcode-pin = PIN kód

address-state-area = Oblasť
address-state-county = Grófstvo
address-state-department = Departement
address-state-district = Okres
address-state-do-si = Provincia alebo mesto
address-state-emirate = Emirát
address-state-island = Ostrov
address-state-oblast = Oblasť
address-state-parish = Farnosť
address-state-prefecture = Prefektúra
address-state-province = Provincia
address-state-state = Štát

address-billing = Fakturačná adresa
address-billing-same = Fakturačná adresa je rovnaká

## delivery: who pays duties and import taxes, and when

delivery-duties = Clo a dovozné dane
delivery-ddp = Zaplatiť s objednávkou
delivery-ddp-hint = Pri doručení už nič nedoplácate.
delivery-dap = Zaplatiť pri doručení
delivery-dap-hint = Dopravca ich vyberie pred odovzdaním a môže si účtovať vlastný poplatok.
delivery-now = Teraz
delivery-later = Pri doručení
delivery-about = približne { $amount }

## shipping: methods and dates

shipping-title = Spôsob dopravy
shipping-standard = Štandardná
shipping-express = Expresná
shipping-pickup = Výdajné miesto
shipping-economy = Ekonomická
shipping-free = Zadarmo
shipping-arrives-on = Doručenie { $date }
shipping-waiting = Zadajte adresu a zobrazia sa spôsoby dopravy.
shipping-estimate = Dátumy doručenia sú odhadované.
shipping-cut-off = Čas na objednanie: { $time }. Odoslanie zo skladu: { $date }.
shipping-parcels = { $count ->
    [one] Príde v { $count } balíku
    [few] Príde v { $count } balíkoch
   *[other] Príde v { $count } balíkoch
}
shipping-points = Vyberte výdajné miesto
shipping-points-none = V blízkosti tejto adresy nie je žiadne výdajné miesto.
shipping-sort-fastest = Zobraziť najprv najrýchlejšie
shipping-sort-cheapest = Zobraziť najprv najlacnejšie
shipping-refused-place = Na túto adresu nedoručuje
shipping-refused-weight = Nie je dostupné pre { $weight }
shipping-refused-size = { $product }: na balík príliš veľké alebo ťažké
shipping-refused-table = Nie je dostupné pre veľkosť alebo hodnotu tejto objednávky

## gift: the parcel is a present

gift-on = Je to darček
gift-recipient = Meno a priezvisko príjemcu
gift-from = Od
gift-message = Odkaz
gift-hide-prices = Bez cien na doklade v balíku
gift-customs = Colne vyhlásiť ako dar medzi súkromnými osobami

## payment: hints by kind of method; names that are brands come from data

payment-title = Platba
payment-more = Ďalšie spôsoby platby
payment-none = Pre túto objednávku nie je k dispozícii žiadny spôsob platby.
express-title = Rýchla platba
express-or = Alebo zadajte svoje údaje
express-filled = Vaše údaje sú vyplnené. Skontrolujte, prosím, svoju objednávku.
payment-called-cash = Dobierka
payment-called-debit = Inkaso { $name }
payment-called-online-banking = Internet banking
payment-called-by-bank = Platba z banky
payment-called-transfer = Bankový prevod
payment-called-virtual-account = Virtuálny účet ({ $name })
payment-called-local-cards = Miestne karty
payment-hint-bank-code = Potvrdíte kódom z bankovej aplikácie
payment-hint-bank-debit = Suma sa stiahne z vášho bankového účtu
payment-hint-bank-redirect = Platbu schválite vo svojej banke
payment-hint-bank-transfer = Sumu prevediete podľa údajov, ktoré zobrazíme
payment-hint-bnpl = Zaplaťte neskôr alebo na splátky
payment-hint-card = Údaje o karte zadáte na ďalšej, zabezpečenej stránke
payment-hint-card-redirect = Zaplatíte na ďalšej, zabezpečenej stránke
payment-hint-cash = Zaplatíte v hotovosti pri doručení
payment-hint-instant-transfer = Naskenujete kód bankovou aplikáciou
payment-hint-mobile-money = Platbu potvrdíte v telefóne
payment-hint-prepaid = Zaplatíte predplateným kódom
payment-hint-voucher = Zaplatíte v predajni alebo v automate podľa dokladu, ktorý zobrazíme
payment-hint-wallet = Potvrdíte v aplikácii alebo na ďalšej stránke
payment-not-offered = { $count ->
    [one] { $count } spôsob platby nie je pre túto objednávku dostupný
    [few] { $count } spôsoby platby nie sú pre túto objednávku dostupné
    [many] { $count } spôsobov platby nie je pre túto objednávku dostupných
   *[other] { $count } spôsobov platby nie je pre túto objednávku dostupných
}
payment-refused-country = Nie je dostupné v krajine: { $country }
payment-refused-currency = Neprijíma menu { $currency }
payment-refused-minimum = Od { $amount }
payment-refused-maximum = Do { $amount }
payment-not-exact = Platobná služba nemôže prijať presne { $amount }.

## summary: the order, always in sight

summary-title = Súhrn objednávky
summary-show = Zobraziť súhrn objednávky
summary-hide = Skryť súhrn objednávky
summary-items = { $count ->
    [one] { $count } položka
    [few] { $count } položky
    [many] { $count } položiek
   *[other] { $count } položiek
}
summary-each = { $amount } za kus
summary-empty = Váš košík je prázdny.
summary-empty-hint = Pridajte tovar a uvidíte dopravu, platbu a celkovú sumu. Čo ste vyplnili, zostane zachované.
summary-goods = Tovar
summary-discount-code = Zľava ({ $code })
summary-shipping = Doprava
summary-insurance = Poistenie zásielky
summary-duty = Clo
summary-tax-rate = { $name } { $rate }
summary-fee = Colný poplatok
summary-rounding = Zaokrúhlenie
summary-fee-gift-wrap = Darčekové balenie
summary-fee-payment = Poplatok za platbu
summary-fee-small-order = Príplatok za malú objednávku
summary-fee-service = Servisný poplatok
summary-fee-other = { $name }
summary-total = Spolu
summary-total-now = Zaplatíte teraz
summary-total-later = Zaplatíte pri doručení
summary-total-all = Spolu až k vám domov
summary-estimate = Odhad
summary-remote-promotions = Ponuky sa nepodarilo overiť a nie sú zahrnuté.
summary-remote-rates = Ceny dopravy sa nepodarilo overiť a sú odhadom.
summary-remote-duties = Clo sa nepodarilo overiť a je odhadom.
summary-remote-tax = Dane sa nepodarilo overiť a sú odhadom.
summary-code-field = Zľavový kód alebo darčeková karta
summary-code-enter = Pridať zľavový kód alebo darčekovú kartu
summary-code-later = Kód { $code } sa nepodarilo overiť. Skúste to znova.
summary-card-left = { $code }: zostáva { $amount }
summary-tier = Zákaznícka úroveň: { $tier }
summary-points-use = Uplatniť body ({ $count }) v hodnote { $amount }
summary-points-count = Počet bodov
summary-points-earn = { $count ->
    [one] Za túto objednávku získate { $count } bod.
    [few] Za túto objednávku získate { $count } body.
   *[other] Za túto objednávku získate { $count } bodov.
}
summary-credit-use = Použiť môj kredit: { $amount }
summary-code-apply = Použiť
summary-code-remove = Odstrániť kód { $code }
summary-code-unknown = Kód { $code } nie je platný.
summary-code-unfit = Kód { $code } sa na túto objednávku nevzťahuje.
summary-promotion = Zľava ({ $promotion })
summary-points = Uplatnené body ({ $count })
summary-card = Darčeková karta ({ $code })
summary-credit = Kredit v obchode
summary-goodwill = Kredit z ústretovosti
summary-points-few = Na účte máte menej bodov, než ste žiadali: { $count }.
summary-card-currency = Karta { $code } je v mene { $currency } a na túto objednávku sa nedá použiť.
summary-code-expired = Kód { $code } platil do { $date }.
summary-code-early = Kód { $code } platí od { $date }.
summary-code-minimum = Kód { $code } vyžaduje vhodný tovar za { $minimum }: chýba { $amount }.
summary-code-quantity = Kódu { $code } chýba vhodný tovar (počet kusov: { $count }).
summary-code-country = Kód { $code } neplatí pre doručenie do krajiny: { $country }.
summary-code-customer = Kód { $code } nie je určený pre váš zákaznícky účet.
summary-code-first = Kód { $code } platí iba na prvú objednávku.
summary-code-birthday = Kód { $code } platí iba v čase vašich narodenín.
summary-code-used = Kód { $code } je vyčerpaný.
summary-code-combine = Kód { $code } nemožno kombinovať s: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Cenníková cena: { $amount }
why-line = { $product }
why-price-converted = { $amount } po prepočte kurzom { $rate }
why-price-margin = Kurzová prirážka { $rate }
why-price-ending = Zaokrúhlené na cenové stupne obchodu: { $amount }
why-cash-step = Zaokrúhlené na násobky { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Bez { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Vrátane { $name } { $rate } ({ $country }): { $amount }
why-group-price = Cena pre vašu skupinu zákazníkov: { $amount }
why-tier-price = Cena za toto množstvo: { $amount }
why-off-percent = Zľava { $rate } z { $amount }
why-off-amount = Zľava { $amount }
why-off-each = Zľava { $amount } na kus (kusov: { $count })
why-off-line = Zľava { $amount } na každý výrobok
why-off-sets = Za každých { $buy } kúpených je { $get } zlacnených; najlacnejšie sú (kusov: { $count })
why-off-step-count = Zľava od množstva { $count }
why-off-step-amount = Zľava od { $amount }
why-off-cap = Najviac { $amount }
why-off-left = Odpočítať možno už najviac { $amount }
why-shipping-reduced = { $promotion }: { $amount } zľava z dopravy
why-points-worth = Body ({ $count }) v hodnote { $amount }
why-card-balance = Zostatok: { $amount }
why-card-taxed = Zdanená už pri predaji, preto znižuje zdaniteľnú sumu
why-share = Podiel: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Zadarmo od { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Balíky: { $count }, účtovaná hmotnosť každého { $weight }
why-freight = Preprava
why-surcharge-fuel = Palivový príplatok
why-surcharge-remote = Príplatok za odľahlé oblasti a ostrovy
why-surcharge-bulky = Príplatok za nadrozmerný tovar
why-surcharge-battery = Príplatok za batérie a nebezpečný tovar
why-surcharge-residential = Príplatok za doručenie domov
why-surcharge-handling = Manipulácia
why-surcharge-other = Príplatok
why-percent-of = { $rate } z { $amount }
why-insurance = Poistenie počas prepravy
why-customs-value = Colná hodnota tovaru a dopravy: { $amount }
why-customs-value-goods = Colná hodnota tovaru: { $amount }
why-duty-tariff = Clo { $rate } na tovar položky { $heading }
why-duty-percent = Clo { $rate }
why-duty-percent-less = Clo { $rate } mínus { $amount }
why-duty-flat = { $amount } za každý druh tovaru ({ $count ->
    [one] { $count } druh
    [few] { $count } druhy
    [many] { $count } druhov
   *[other] { $count } druhov
})
why-duty-unknown = Colná sadzba nie je známa; nie je zahrnutá
why-duty-default = Colná sadzba položky { $heading } nie je známa; použije sa odhad obchodu { $rate }
why-duty-specific = Clo podľa hmotnosti alebo počtu na tovar položky { $heading }: { $amount }
why-duty-all-in = Jedna sadzba namiesto cla a dane
why-scheme = Použité pravidlo: { $scheme }
why-import-unknown = Dovozné pravidlá nie sú známe ({ $country }); clo a dane nie sú zahrnuté
note-tax-exempt = Daň sa neúčtuje: platí potvrdenie o oslobodení.
note-reverse-charge = Prenesenie daňovej povinnosti: { $number } sa neúčtuje DPH; prizná ju kupujúci.
note-vat-id-home = DPH sa účtuje: { $number } je z krajiny predávajúceho.
note-vat-id-pending = Zdanené ako u spotrebiteľa: daňové číslo { $number } ešte nie je potvrdené.
note-vat-id-invalid = Zdanené ako u spotrebiteľa: daňové číslo { $number } nie je platné.
note-certificate-unknown = Daň sa účtuje: obchod nepozná potvrdenie o oslobodení pre toto miesto.
note-category-standard = Pre „{ $category }“ nie je známa osobitná sadzba ({ $country }); použije sa základná sadzba.
note-gift-sold = Čo predáva obchod, nie je pre colníkov dar: platia bežné pravidlá.
tell-buyer-id = Colný úrad žiada od kupujúceho osobné identifikačné číslo: { $country }.
tell-personal-use = Iba na osobnú potrebu príjemcu.
tell-yearly-amount = Započítava sa do ročného limitu kupujúceho { $amount }.
tell-yearly-count = Počet balíkov, ktoré smie kupujúci touto cestou za rok doviezť: { $count }.
tell-half-yearly-count = Oslobodenie platí na tento počet balíkov za pol roka: { $count }.
tell-prescription = Colný úrad vyžaduje lekársky predpis.
tell-positive-list = Iba na tovar z úradného zoznamu cezhraničného online predaja.
tell-business = Daň prizná kupujúci ako registrovaný podnik.
why-tax-rate = { $name } { $rate } z { $amount }
why-rounded-unit = Daň zaokrúhlená pri každom kuse
why-rounded-line = Daň zaokrúhlená pri každej položke
why-rounded-line-rate = Daň zaokrúhlená pri každej položke podľa sadzieb
why-rounded-rate = Daň zaokrúhlená zo súčtu sadzby
why-rounded-order = Daň zaokrúhlená zo súčtu objednávky
why-rounded-end = Zaokrúhlené raz, s celkovou cenou objednávky
why-tax-base = Základ dane: { $amount }
why-tax-gross-up = Daň { $rate } sa započítava do vlastného základu
why-tax-factor = Platí sa { $rate } obvyklej dane
why-tax-included = { $name } { $rate } je zahrnutá v cene
why-fee-heading = Poplatok { $amount } za každý druh tovaru
why-fee-parcel = Poplatok { $amount } za každý balík
why-fee-consignment = Poplatok { $amount } za zásielku
why-fee-percent = Poplatok { $rate } z colnej hodnoty: { $amount }
why-collected-carrier = Vyberá dopravca
why-source = Zdroj: { $source }
why-valid-from = Platí od { $date }
why-estimate = Táto suma je odhad. Pri dovoze rozhodne úrad.
why-official = Úradný údaj
why-remote = Vypočítal: { $source }
why-secondary = Údaj zo zverejneného zdroja
why-unverified = Nepotvrdený údaj

## review: what the shopper agrees to, and the order button

review-title = Skontrolovať a objednať
review-button = Objednať a zaplatiť
review-button-pay-duty = Objednávka s povinnosťou platby
review-continue = Skontrolovať objednávku
review-seller = Zmluvu uzatvárate s: { $name }.
review-terms-notice = Odoslaním objednávky súhlasíte s obchodnými podmienkami.
review-privacy = Vaše údaje používame na vybavenie tejto objednávky podľa zásad ochrany osobných údajov.
review-privacy-law = Vaše údaje používame na vybavenie tejto objednávky podľa zásad ochrany osobných údajov ({ $law }).
review-transfer = Na účely vybavenia tejto objednávky sa vaše údaje prenášajú do krajiny: { $country }.
review-privacy-abroad = Súhlasím s prenosom svojich údajov na účely vybavenia tejto objednávky do krajiny: { $country }.
review-withdrawal = Od tejto zmluvy môžete odstúpiť do { $days ->
    [one] { $days } dňa
    [few] { $days } dní
    [many] { $days } dní
   *[other] { $days } dní
} od prevzatia tovaru bez uvedenia dôvodu.
review-withdrawal-working = Od tejto zmluvy môžete odstúpiť do { $days ->
    [one] { $days } pracovného dňa
    [few] { $days } pracovných dní
   *[other] { $days } pracovných dní
} od prevzatia tovaru bez uvedenia dôvodu.
review-withdrawal-none = Zákon nedáva všeobecné právo vrátiť tovar kúpený online. Platia podmienky vrátenia tohto obchodu.
review-returns = Obchod prijíma vrátený tovar do { $days ->
    [one] { $days } dňa
    [few] { $days } dní
    [many] { $days } dní
   *[other] { $days } dní
} od doručenia.
review-returns-cost = { $payer ->
    [merchant] Náklady na vrátenie tovaru hradí obchod.
   *[buyer] Náklady na vrátenie tovaru hradíte vy.
}
review-import-ddp = Clo a dovozné dane sú zahrnuté. Pri doručení už nič nedoplácate.
review-import-dap = Clo a dovozné dane nie sú zahrnuté. Dopravca pri doručení vyberie približne { $amount }.
review-import-none = Clo ani dovozné dane sa neplatia.
review-import-unknown = Clo a dovozné dane nemožno pre toto miesto vypočítať. Dopravca ich môže vybrať pri doručení.
review-cn-standards = Tovar spĺňa predpisy krajiny pôvodu, nemusí mať čínske označenie a nesmie sa ďalej predávať.
review-cn-identity = Colný úrad vyžaduje skutočné meno a číslo dokladu totožnosti kupujúceho.
review-tr-preliminary = Prečítal(a) som si formulár predbežných informácií a zmluvu o predaji na diaľku a súhlasím s nimi.
review-us-dispatch = Obchod odošle tovar v uvedenom čase. Ak to nebude možné, môžete objednávku zrušiť a dostanete späť celú sumu.
review-jp-confirmation = Pred objednaním skontrolujte množstvo, cenu, platbu, čas dodania a podmienky vrátenia.
review-au-guarantees = Vaše spotrebiteľské záruky podľa austrálskeho práva nemožno vylúčiť.
review-guarantee = Platí zákonná zodpovednosť za vady.
review-age = Mám aspoň { $age } rokov.
review-marketing = { $name } mi môže e-mailom posielať novinky a ponuky. Odber môžem kedykoľvek zrušiť.
review-marketing-mail = Na potvrdenie vám príde e-mail.
review-opt-out = Nepredávajte ani nezdieľajte moje osobné údaje.
review-opted-out = Signál ochrany súkromia vášho prehliadača (Global Privacy Control) rešpektujeme: vaše údaje sa nepredávajú ani nezdieľajú.
review-safety-maker = Výrobca: { $name }
review-safety-responsible = Zodpovedná osoba v EÚ: { $name }
review-safety-warning = Bezpečnostné informácie: { $name }
review-link-terms = Obchodné podmienky
review-link-privacy = Ochrana osobných údajov
review-link-withdrawal = Odstúpenie od zmluvy a vrátenie
review-link-shipping = Informácie o doprave
review-link-imprint = O prevádzkovateľovi
review-link-model = Vzorový formulár na odstúpenie od zmluvy
review-link-withdraw = Odstúpiť od zmluvy tu

## status: what happens to the order once the button is pressed

status-sending = Odosielame vašu objednávku…
status-sending-hint = Nechajte túto stránku chvíľu otvorenú.
status-offline = Ste offline
status-offline-hint = Vaša objednávka je bezpečne uložená v tomto zariadení a odošle sa, keď sa obnoví pripojenie.
status-waiting = Obchod neodpovedal
status-retry-in = { $seconds ->
    [one] Ďalší pokus o { $seconds } sekundu
    [few] Ďalší pokus o { $seconds } sekundy
    [many] Ďalší pokus o { $seconds } sekúnd
   *[other] Ďalší pokus o { $seconds } sekúnd
}
status-retry-hint = Vaša objednávka je bezpečne uložená a odošle sa iba raz.
status-retry-now = Skúsiť teraz
status-cancel = Zrušiť a vrátiť sa
status-price-changed = Cena sa zmenila
status-price-changed-hint = Vaša objednávka nebola odoslaná. Potvrďte novú celkovú cenu.
status-price-old = Predchádzajúca cena spolu
status-price-new = Nová cena spolu
status-price-accept = Prijať { $amount } a objednať s povinnosťou platby
status-price-refuse = Späť
status-redirect = Pokračovať: { $method }
status-redirect-hint = Zaplatíte na ďalšej stránke a potom sa vrátite sem.
status-redirect-button = Prejsť k platbe
status-qr = Naskenujte a zaplaťte
status-qr-hint = Otvorte bankovú aplikáciu a naskenujte tento kód.
status-code-copy = Kopírovať kód
status-code-copied = Skopírované
status-voucher = Zaplaťte podľa tohto dokladu
status-voucher-hint = Pri platení ukážte toto číslo alebo vytlačte túto stránku.
status-pay-amount = Suma na zaplatenie
status-pay-reference = Identifikácia platby
status-pay-before = Zaplaťte do { $date }
status-pay-open = Otvoriť platobnú stránku
status-pay-checking = Čakáme na vašu platbu…
status-placed = Ďakujeme za objednávku
status-placed-hint = Potvrdenie posielame na { $email }.
status-placed-pending = Objednávka bola prijatá. Čakáme na vašu platbu.
status-placed-number = Číslo objednávky
status-placed-paid = Zaplatené
status-placed-due = Na zaplatenie
status-placed-next = Čo bude ďalej
status-placed-next-dispatch = Obchod pripravuje váš balík.
status-placed-next-carrier = Dopravca pri doručení vyberie približne { $amount } na cle a daniach.
status-follow = Stav objednávky
status-track = Sledovať zásielku
status-calendar = Pridať doručenie do kalendára
status-share = Skopírovať odkaz pre priateľov
status-survey = Aké ľahké bolo objednať? 1 je ťažké, 5 je ľahké.
status-survey-thanks = Ďakujeme za odpoveď.
status-print = Vytlačiť
status-back-to-shop = Späť do obchodu
status-payment-failed = Platba neprebehla
status-payment-failed-hint = Nič sa nestiahlo. Môžete zvoliť iný spôsob platby.
status-back = Zvoliť iný spôsob platby
status-failed = Objednávku sa nepodarilo odoslať
status-failed-hint = Nič sa nestiahlo. Skúste to znova alebo kontaktujte obchod a uveďte { $reference }.
status-support = Kontaktovať: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Skontrolujte { $count } pole
    [few] Skontrolujte { $count } polia
    [many] Skontrolujte { $count } polí
   *[other] Skontrolujte { $count } polí
}
problem-missing = Vyplňte toto pole.
problem-choose = Vyberte jednu z možností.
problem-email = Zadajte úplnú e-mailovú adresu, napríklad meno@example.com.
problem-phone = Zadajte telefónne číslo s predvoľbou krajiny, napríklad { $example }.
problem-postcode = Toto PSČ vyzerá nezvyčajne. Príklad: { $example }
problem-number = Toto nevyzerá ako platný údaj: { $name }. Príklad: { $example }
problem-number-digits = Niektorá číslica sa zdá chybná: { $name }.
problem-insist = Použiť tak, ako je
problem-state = Vyberte zo zoznamu.
problem-long = Tento text je príliš dlhý.
problem-consent = Ak chcete pokračovať, zaškrtnite toto políčko.
problem-refused = Obchod tento údaj neprijal: { $detail }
problem-payment = Vyberte spôsob platby.

## refused: why an order cannot be placed as it stands

refused-market = Tento obchod nepredáva do krajiny: { $country }.
refused-market-sanctions = Tento obchod pre sankcie nedoručuje do krajiny: { $country }.
refused-shipping = Pre túto objednávku nie je žiadny spôsob dopravy: { $country }.
refused-weight = Objednávka je príliš ťažká na odoslanie do krajiny: { $country }.
refused-parcel = { $product }: príliš veľké alebo ťažké na odoslanie do krajiny: { $country }.
refused-rate-missing = Pre menu { $currency } nie je k dispozícii kurz, preto nemožno zobraziť cenu.
refused-rate-old = Kurz meny { $currency } je zastaraný, preto nemožno zobraziť cenu.
refused-amount = Táto suma je príliš veľká na výpočet.
refused-route-closed = Balíky momentálne nemožno touto cestou doviezť do krajiny: { $country }.
refused-tr-consumer-parcels = Od 6. februára 2026 Turecko už neprijíma bežné spotrebiteľské balíky zo zahraničia.
refused-cn-order-limit = Čína povoľuje najviac { $amount } na objednávku zo zahraničia. Rozdeľte objednávku.
refused-cn-parcel-limit = Čína povoľuje najviac { $amount } na balík. Rozdeľte objednávku.
refused-gift-import = Balíky označené ako dar nemožno doviezť: { $country }.
refused-product = { $product } nemožno poslať do krajiny: { $country }.
refused-business-only = { $product } sa predáva iba firmám.
refused-quantity = { $product }: najviac { $count } na objednávku.
refused-empty = Váš košík je prázdny.
refused-service = Sumy tejto objednávky teraz nemožno vypočítať. Skúste to o niekoľko minút.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: o jeden viac
a11y-decrease = { $product }: o jeden menej
a11y-remove = Odstrániť: { $product }
a11y-quantity = Množstvo: { $product }
a11y-why = { $label }: prečo { $amount }?
a11y-total = Spolu: { $amount }
a11y-new-window = otvorí sa v novom okne

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Daň z vráteného tovaru, navyše: { $amount }
refund-tax-included = Daň obsiahnutá vo vrátenom tovare: { $amount }
refund-duty = Clo z vráteného tovaru: { $amount }
refund-shipping = Doprava: { $amount }
refund-shipping-law = Pri odstúpení od celej objednávky sa vracia štandardné doručenie: { $amount }
refund-shipping-kept = Doprava { $amount } sa nevracia.
refund-shipping-partial = Doprava { $amount } sa nevracia, pretože sa nevracia všetok tovar.
refund-supplement-kept = Príplatok za rýchlejšie doručenie, { $amount }, sa nevracia.
refund-fees = Poplatky: { $amount }
refund-fees-kept = Poplatky { $amount } sa nevracajú.
refund-carrier-kept = Clo a dovozné dane { $amount } odviedol dopravca colnému úradu. Nevracajú sa automaticky, možno o ne požiadať tam.
refund-later = { $amount } sa zaplatilo dopravcovi pri doručení, nie obchodu.
refund-to-payment = { $amount } sa vracia na spôsob platby.
refund-to-credit = { $amount } sa vracia na { $code }.
refund-refused-line = Objednávka nemá položku { $product }.
refund-refused-quantity = { $product }: peniaze možno vrátiť ešte najviac za { $count }.
refund-refused-nothing = Už niet čo vrátiť.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Pomoc
help-when = Kedy príde moja objednávka?
help-arrives = Predpokladané doručenie: { $from } – { $until }.
help-duties = Budem pri doručení platiť clo alebo dane?
help-returns = Môžem tovar vrátiť?
help-hours = Otváracie hodiny vo vašom časovom pásme
help-chat = Chat
help-page = Stránky pomoci

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Tu môžete odstúpiť od zmluvy ({ $name }). Dôvod uvádzať nemusíte.
withdraw-goods = Ktorý tovar, ak nie všetok
withdraw-confirm = Potvrdiť odstúpenie
withdraw-statement = Týmto odstupujem od zmluvy k objednávke { $order }.
withdraw-done = Vaše odstúpenie sme prijali
withdraw-received = Prijaté { $date }
withdraw-keep = Toto potvrdenie si uložte alebo vytlačte. Obchod ho pošle aj na { $email }.
withdraw-save = Uložiť ako textový súbor
withdraw-unknown = Číslo objednávky a e-mailová adresa k sebe nepatria. Skontrolujte oboje.
