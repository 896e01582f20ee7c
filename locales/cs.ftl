# reviewed: machine-drafted
# status: complete
# Czech. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Pokladna
loader-contact = Kontaktní údaje
loader-email = E-mail
loader-delivery = Doručení
loader-country = Země/oblast
loader-failed = Pokladnu se nepodařilo načíst. Zkontrolujte připojení a zkuste to znovu.
loader-retry = Zkusit znovu

## head: the top of the checkout with its language and country switcher

head-switch = Jazyk a země
head-language = Jazyk
head-country = Doručit do
head-currency = Měna
head-close = Zavřít pokladnu

## locale: why a language, country or currency was chosen

locale-attribute = Nastaveno tímto obchodem
locale-kept = Vaše dřívější volba
locale-page-language = Jazyk této stránky
locale-browser-languages = Jazyk vašeho prohlížeče
locale-region = Oblast vašeho jazyka
locale-time-zone = Vaše časové pásmo
locale-market = Měna této země
locale-default = Výchozí nastavení tohoto obchodu

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Pouze pro dotazy k doručení
contact-remember = Zapamatovat moje údaje v tomto zařízení
contact-remember-hint = Pro vaši příští objednávku zde. Ne ve sdíleném zařízení.
contact-forget = Zapomenout moje údaje

## address: every label an address can have. The kinds follow the country's own words.

address-name = Jméno a příjmení
address-organisation = Firma
address-line-1 = Ulice a číslo
address-line-1-street = Ulice
address-block = Blok
address-avenue = Třída
address-house = Dům nebo budova
address-line-2 = Byt, patro, c/o
address-sorting-code = CEDEX
address-optional = nepovinné
address-choose = Vyberte
address-more = Přidat firmu
address-number = { $name } pro celní úřad
address-number-invoice = { $name } na fakturu
address-business = Nakupuji na firmu
address-vat-id = Daňové identifikační číslo k DPH ({ $name })
address-purchase-order = Vaše číslo objednávky
address-number-hint = Vyžaduje to celní úřad. Údaj se odešle s objednávkou a v tomto zařízení se neuloží.

address-city-city = Město
address-city-district = Obvod
address-city-post-town = Město
address-city-suburb = Předměstí

address-district-district = Obvod
address-district-neighborhood = Čtvrť
address-district-suburb = Čtvrť
address-district-townland = Townland
address-district-village-township = Vesnice nebo obec

address-postcode-postal = PSČ
address-postcode-zip = ZIP kód
address-postcode-eircode = Eircode
address-postcode-pin = Kód PIN

address-state-area = Oblast
address-state-county = Hrabství
address-state-department = Departement
address-state-district = Okres
address-state-do-si = Provincie nebo město
address-state-emirate = Emirát
address-state-island = Ostrov
address-state-oblast = Oblast
address-state-parish = Farnost
address-state-prefecture = Prefektura
address-state-province = Provincie
address-state-state = Stát

address-billing = Fakturační adresa
address-billing-same = Fakturační adresa je stejná

## delivery: who pays duties and import taxes, and when

delivery-duties = Clo a dovozní daně
delivery-ddp = Zaplatit s objednávkou
delivery-ddp-hint = Při doručení už nic nedoplácíte.
delivery-dap = Zaplatit při doručení
delivery-dap-hint = Dopravce je vybere před předáním a může si účtovat vlastní poplatek.
delivery-now = Nyní
delivery-later = Při doručení
delivery-about = asi { $amount }

## shipping: methods and dates

shipping-title = Způsob dopravy
shipping-standard = Standardní
shipping-express = Expresní
shipping-pickup = Výdejní místo
shipping-economy = Ekonomická
shipping-free = Zdarma
shipping-arrives-on = Doručení { $date }
shipping-waiting = Zadejte adresu a zobrazí se možnosti dopravy.
shipping-estimate = Data doručení jsou odhadovaná.
shipping-cut-off = Čas na objednání: { $time }. Odeslání ze skladu: { $date }.
shipping-parcels = { $count ->
    [one] Dorazí v { $count } balíku
    [few] Dorazí ve { $count } balících
   *[other] Dorazí v { $count } balících
}
shipping-points = Vyberte výdejní místo
shipping-points-none = V blízkosti této adresy není žádné výdejní místo.
shipping-sort-fastest = Zobrazit nejdříve nejrychlejší
shipping-sort-cheapest = Zobrazit nejdříve nejlevnější
shipping-refused-place = Na tuto adresu nedoručuje
shipping-refused-weight = Není dostupné pro { $weight }
shipping-refused-size = { $product }: na balík příliš velké nebo těžké
shipping-refused-table = Není dostupné pro velikost nebo hodnotu této objednávky

## gift: the parcel is a present

gift-on = Je to dárek
gift-recipient = Jméno a příjmení příjemce
gift-from = Od
gift-message = Vzkaz
gift-hide-prices = Bez cen na dokladu v balíku
gift-customs = Celně prohlásit jako dárek mezi soukromými osobami

## payment: hints by kind of method; names that are brands come from data

payment-title = Platba
payment-more = Další způsoby platby
payment-none = Pro tuto objednávku není k dispozici žádný způsob platby.
express-title = Rychlá platba
express-or = Nebo zadejte své údaje
express-filled = Vaše údaje jsou vyplněny. Zkontrolujte prosím svou objednávku.
payment-called-cash = Dobírka
payment-called-debit = Inkaso { $name }
payment-called-online-banking = Internetové bankovnictví
payment-called-by-bank = Platba z banky
payment-called-transfer = Bankovní převod
payment-called-virtual-account = Virtuální účet ({ $name })
payment-called-local-cards = Místní karty
payment-hint-bank-code = Potvrdíte kódem z bankovní aplikace
payment-hint-bank-debit = Částka bude stržena z vašeho bankovního účtu
payment-hint-bank-redirect = Platbu schválíte ve své bance
payment-hint-bank-transfer = Částku převedete podle údajů, které zobrazíme
payment-hint-bnpl = Zaplaťte později nebo na splátky
payment-hint-card = Údaje o kartě zadáte na další, zabezpečené stránce
payment-hint-card-redirect = Zaplatíte na další, zabezpečené stránce
payment-hint-cash = Zaplatíte v hotovosti při doručení
payment-hint-instant-transfer = Naskenujete kód bankovní aplikací
payment-hint-mobile-money = Platbu potvrdíte v telefonu
payment-hint-prepaid = Zaplatíte předplaceným kódem
payment-hint-voucher = Zaplatíte v prodejně nebo v automatu podle dokladu, který zobrazíme
payment-hint-wallet = Potvrdíte v aplikaci nebo na další stránce
payment-not-offered = { $count ->
    [one] { $count } způsob platby není pro tuto objednávku dostupný
    [few] { $count } způsoby platby nejsou pro tuto objednávku dostupné
    [many] { $count } způsobů platby není pro tuto objednávku dostupných
   *[other] { $count } způsobů platby není pro tuto objednávku dostupných
}
payment-refused-country = Není dostupné v zemi: { $country }
payment-refused-currency = Nepřijímá měnu { $currency }
payment-refused-minimum = Od { $amount }
payment-refused-maximum = Do { $amount }
payment-not-exact = Platební služba nemůže přijmout přesně { $amount }.

## summary: the order, always in sight

summary-title = Souhrn objednávky
summary-show = Zobrazit souhrn objednávky
summary-hide = Skrýt souhrn objednávky
summary-items = { $count ->
    [one] { $count } položka
    [few] { $count } položky
    [many] { $count } položek
   *[other] { $count } položek
}
summary-each = { $amount } za kus
summary-empty = Váš košík je prázdný.
summary-empty-hint = Přidejte zboží a uvidíte dopravu, platbu a celkovou částku. Co jste vyplnili, zůstane zachováno.
summary-goods = Zboží
summary-discount-code = Sleva ({ $code })
summary-shipping = Doprava
summary-insurance = Pojištění zásilky
summary-duty = Clo
summary-tax-rate = { $name } { $rate }
summary-fee = Celní poplatek
summary-rounding = Zaokrouhlení
summary-fee-gift-wrap = Dárkové balení
summary-fee-payment = Poplatek za platbu
summary-fee-small-order = Příplatek za malou objednávku
summary-fee-service = Servisní poplatek
summary-fee-other = { $name }
summary-total = Celkem
summary-total-now = Zaplatíte nyní
summary-total-later = Zaplatíte při doručení
summary-total-all = Celkem až k vám domů
summary-estimate = Odhad
summary-remote-promotions = Nabídky se nepodařilo ověřit a nejsou zahrnuty.
summary-remote-rates = Ceny dopravy se nepodařilo ověřit a jsou odhadem.
summary-remote-duties = Clo se nepodařilo ověřit a je odhadem.
summary-remote-tax = Daně se nepodařilo ověřit a jsou odhadem.
summary-code-field = Slevový kód nebo dárková karta
summary-code-enter = Přidat slevový kód nebo dárkovou kartu
summary-code-later = Kód { $code } se nepodařilo ověřit. Zkuste to prosím znovu.
summary-card-left = { $code }: zbývá { $amount }
summary-tier = Zákaznická úroveň: { $tier }
summary-points-use = Uplatnit body ({ $count }) v hodnotě { $amount }
summary-points-count = Počet bodů
summary-points-earn = { $count ->
    [one] Za tuto objednávku získáte { $count } bod.
    [few] Za tuto objednávku získáte { $count } body.
   *[other] Za tuto objednávku získáte { $count } bodů.
}
summary-credit-use = Použít můj kredit: { $amount }
summary-code-apply = Použít
summary-code-remove = Odebrat kód { $code }
summary-code-unknown = Kód { $code } není platný.
summary-code-unfit = Kód { $code } se na tuto objednávku nevztahuje.
summary-promotion = Sleva ({ $promotion })
summary-points = Uplatněné body ({ $count })
summary-card = Dárková karta ({ $code })
summary-credit = Kredit v obchodě
summary-goodwill = Kredit z vstřícnosti
summary-points-few = Na účtu máte méně bodů, než jste požadovali: { $count }.
summary-card-currency = Karta { $code } je v měně { $currency } a pro tuto objednávku ji nelze použít.
summary-code-expired = Kód { $code } platil do { $date }.
summary-code-early = Kód { $code } platí od { $date }.
summary-code-minimum = Kód { $code } vyžaduje vhodné zboží za { $minimum }: chybí { $amount }.
summary-code-quantity = Kód { $code } vyžaduje více vhodného zboží (chybí kusů: { $count }).
summary-code-country = Kód { $code } neplatí pro doručení do země: { $country }.
summary-code-customer = Kód { $code } není určen pro váš zákaznický účet.
summary-code-first = Kód { $code } platí jen pro první objednávku.
summary-code-birthday = Kód { $code } platí jen v době vašich narozenin.
summary-code-used = Kód { $code } je vyčerpán.
summary-code-combine = Kód { $code } nelze kombinovat s: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Ceníková cena: { $amount }
why-line = { $product }
why-price-converted = { $amount } po přepočtu kurzem { $rate }
why-price-margin = Kurzová přirážka { $rate }
why-price-ending = Zaokrouhleno na cenové stupně obchodu: { $amount }
why-cash-step = Zaokrouhleno na násobky { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Bez { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Včetně { $name } { $rate } ({ $country }): { $amount }
why-group-price = Cena pro vaši skupinu zákazníků: { $amount }
why-tier-price = Cena za toto množství: { $amount }
why-off-percent = Sleva { $rate } z { $amount }
why-off-amount = Sleva { $amount }
why-off-each = Sleva { $amount } na kus (kusů: { $count })
why-off-line = Sleva { $amount } na každý výrobek
why-off-sets = Za každých { $buy } koupených je { $get } zlevněných; nejlevnější (kusů: { $count })
why-off-step-count = Sleva od množství { $count }
why-off-step-amount = Sleva od { $amount }
why-off-cap = Nejvýše { $amount }
why-off-left = Odečíst lze už nejvýše { $amount }
why-shipping-reduced = { $promotion }: sleva { $amount } na dopravu
why-points-worth = Body ({ $count }) v hodnotě { $amount }
why-card-balance = Zůstatek: { $amount }
why-card-taxed = Zdaněna už při prodeji, proto snižuje zdanitelnou částku
why-share = Podíl: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Zdarma od { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Balíky: { $count }, účtovaná hmotnost každého { $weight }
why-freight = Přeprava
why-surcharge-fuel = Palivový příplatek
why-surcharge-remote = Příplatek za odlehlé oblasti a ostrovy
why-surcharge-bulky = Příplatek za nadrozměrné zboží
why-surcharge-battery = Příplatek za baterie a nebezpečné zboží
why-surcharge-residential = Příplatek za doručení domů
why-surcharge-handling = Manipulace
why-surcharge-other = Příplatek
why-percent-of = { $rate } z { $amount }
why-insurance = Pojištění během přepravy
why-customs-value = Celní hodnota zboží a dopravy: { $amount }
why-customs-value-goods = Celní hodnota zboží: { $amount }
why-duty-tariff = Clo { $rate } pro zboží položky { $heading }
why-duty-percent = Clo { $rate }
why-duty-percent-less = Clo { $rate } minus { $amount }
why-duty-flat = { $amount } za každý druh zboží ({ $count ->
    [one] { $count } druh
    [few] { $count } druhy
    [many] { $count } druhů
   *[other] { $count } druhů
})
why-duty-unknown = Celní sazba není známa; není zahrnuta
why-duty-default = Celní sazba položky { $heading } není známa; použije se odhad obchodu { $rate }
why-duty-specific = Clo podle hmotnosti nebo počtu pro zboží položky { $heading }: { $amount }
why-duty-all-in = Jedna sazba místo cla a daně
why-scheme = Použité pravidlo: { $scheme }
why-import-unknown = Dovozní pravidla nejsou známa ({ $country }); clo a daně nejsou zahrnuty
note-tax-exempt = Daň se neúčtuje: platí potvrzení o osvobození.
note-reverse-charge = Přenesení daňové povinnosti: { $number } se neúčtuje DPH; přizná ji kupující.
note-vat-id-home = DPH se účtuje: { $number } je ze země prodávajícího.
note-vat-id-pending = Zdaněno jako u spotřebitele: daňové číslo { $number } zatím není potvrzeno.
note-vat-id-invalid = Zdaněno jako u spotřebitele: daňové číslo { $number } není platné.
note-certificate-unknown = Daň se účtuje: obchod nezná potvrzení o osvobození pro toto místo.
note-category-standard = Pro „{ $category }“ není známa zvláštní sazba ({ $country }); použije se základní sazba.
note-gift-sold = Co obchod prodává, není pro celníky dárek: platí běžná pravidla.
tell-buyer-id = Celní úřad žádá od kupujícího osobní identifikační číslo: { $country }.
tell-personal-use = Pouze pro osobní potřebu příjemce.
tell-yearly-amount = Započítává se do ročního limitu kupujícího { $amount }.
tell-yearly-count = Počet balíků, které smí kupující touto cestou za rok dovézt: { $count }.
tell-half-yearly-count = Osvobození platí pro tento počet balíků za půl roku: { $count }.
tell-prescription = Celní úřad vyžaduje lékařský předpis.
tell-positive-list = Pouze pro zboží na úředním seznamu přeshraničního online prodeje.
tell-business = Daň přizná kupující jako registrovaný podnik.
why-tax-rate = { $name } { $rate } z { $amount }
why-rounded-unit = Daň zaokrouhlena u každého kusu
why-rounded-line = Daň zaokrouhlena u každé položky
why-rounded-line-rate = Daň zaokrouhlena u každé položky podle sazeb
why-rounded-rate = Daň zaokrouhlena ze součtu sazby
why-rounded-order = Daň zaokrouhlena ze součtu objednávky
why-rounded-end = Zaokrouhleno jednou, s celkovou cenou objednávky
why-tax-base = Základ daně: { $amount }
why-tax-gross-up = Daň { $rate } se započítává do vlastního základu
why-tax-factor = Platí se { $rate } obvyklé daně
why-tax-included = { $name } { $rate } je zahrnuta v ceně
why-fee-heading = Poplatek { $amount } za každý druh zboží
why-fee-parcel = Poplatek { $amount } za každý balík
why-fee-consignment = Poplatek { $amount } za zásilku
why-fee-percent = Poplatek { $rate } z celní hodnoty: { $amount }
why-collected-carrier = Vybírá dopravce
why-source = Zdroj: { $source }
why-valid-from = Platí od { $date }
why-estimate = Tato částka je odhad. Při dovozu rozhodne úřad.
why-official = Úřední údaj
why-remote = Vypočetl(a): { $source }
why-secondary = Údaj ze zveřejněného zdroje
why-unverified = Nepotvrzený údaj

## review: what the shopper agrees to, and the order button

review-title = Zkontrolovat a objednat
review-button = Objednat a zaplatit
review-button-pay-duty = Objednávka zavazující k platbě
review-continue = Zkontrolovat objednávku
review-seller = Smlouvu uzavíráte s: { $name }.
review-terms-notice = Odesláním objednávky souhlasíte s obchodními podmínkami.
review-privacy = Vaše údaje používáme k vyřízení této objednávky, jak popisují zásady ochrany osobních údajů.
review-privacy-law = Vaše údaje používáme k vyřízení této objednávky, jak popisují zásady ochrany osobních údajů ({ $law }).
review-transfer = Za účelem vyřízení této objednávky se vaše údaje předávají do země: { $country }.
review-privacy-abroad = Souhlasím s předáním svých údajů za účelem vyřízení této objednávky do země: { $country }.
review-withdrawal = Od této smlouvy můžete odstoupit do { $days ->
    [one] { $days } dne
    [few] { $days } dnů
    [many] { $days } dnů
   *[other] { $days } dnů
} od převzetí zboží bez udání důvodu.
review-withdrawal-working = Od této smlouvy můžete odstoupit do { $days ->
    [one] { $days } pracovního dne
    [few] { $days } pracovních dnů
   *[other] { $days } pracovních dnů
} od převzetí zboží bez udání důvodu.
review-withdrawal-none = Zákon nedává obecné právo vrátit zboží koupené online. Platí podmínky vrácení zboží tohoto obchodu.
review-returns = Obchod přijímá vrácené zboží do { $days ->
    [one] { $days } dne
    [few] { $days } dnů
    [many] { $days } dnů
   *[other] { $days } dnů
} od doručení.
review-returns-cost = { $payer ->
    [merchant] Náklady na vrácení zboží hradí obchod.
   *[buyer] Náklady na vrácení zboží hradíte vy.
}
review-import-ddp = Clo a dovozní daně jsou zahrnuty. Při doručení už nic nedoplácíte.
review-import-dap = Clo a dovozní daně nejsou zahrnuty. Dopravce při doručení vybere asi { $amount }.
review-import-none = Clo ani dovozní daně se neplatí.
review-import-unknown = Clo a dovozní daně nelze pro toto místo vypočítat. Dopravce je může vybrat při doručení.
review-cn-standards = Zboží splňuje předpisy země původu, nemusí mít čínské označení a nesmí být dále prodáváno.
review-cn-identity = Celní úřad vyžaduje skutečné jméno a číslo dokladu totožnosti kupujícího.
review-tr-preliminary = Přečetl(a) jsem si formulář předběžných informací a smlouvu o prodeji na dálku a souhlasím s nimi.
review-us-dispatch = Obchod odešle zboží v uvedené době. Pokud to nebude možné, můžete objednávku zrušit a dostanete zpět celou částku.
review-jp-confirmation = Před objednáním zkontrolujte množství, cenu, platbu, dobu dodání a podmínky vrácení.
review-au-guarantees = Vaše spotřebitelské záruky podle australského práva nelze vyloučit.
review-guarantee = Platí zákonná odpovědnost za vady.
review-age = Je mi alespoň { $age } let.
review-marketing = { $name } mi může e-mailem posílat novinky a nabídky. Odběr mohu kdykoli zrušit.
review-marketing-mail = Pro potvrzení vám přijde e-mail.
review-opt-out = Neprodávejte ani nesdílejte moje osobní údaje.
review-opted-out = Signál ochrany soukromí vašeho prohlížeče (Global Privacy Control) respektujeme: vaše údaje se neprodávají ani nesdílejí.
review-safety-maker = Výrobce: { $name }
review-safety-responsible = Odpovědná osoba v EU: { $name }
review-safety-warning = Bezpečnostní informace: { $name }
review-link-terms = Obchodní podmínky
review-link-privacy = Ochrana osobních údajů
review-link-withdrawal = Odstoupení od smlouvy a vrácení
review-link-shipping = Informace o dopravě
review-link-imprint = O provozovateli
review-link-model = Vzorový formulář pro odstoupení od smlouvy
review-link-withdraw = Odstoupit od smlouvy zde

## status: what happens to the order once the button is pressed

status-sending = Odesíláme vaši objednávku…
status-sending-hint = Nechte prosím tuto stránku chvíli otevřenou.
status-offline = Jste offline
status-offline-hint = Vaše objednávka je bezpečně uložena v tomto zařízení a odešle se, jakmile se připojení obnoví.
status-waiting = Obchod neodpověděl
status-retry-in = { $seconds ->
    [one] Další pokus za { $seconds } sekundu
    [few] Další pokus za { $seconds } sekundy
    [many] Další pokus za { $seconds } sekund
   *[other] Další pokus za { $seconds } sekund
}
status-retry-hint = Vaše objednávka je bezpečně uložena a bude odeslána jen jednou.
status-retry-now = Zkusit nyní
status-cancel = Zrušit a vrátit se
status-price-changed = Cena se změnila
status-price-changed-hint = Vaše objednávka nebyla odeslána. Potvrďte prosím novou celkovou cenu.
status-price-old = Předchozí cena celkem
status-price-new = Nová cena celkem
status-price-accept = Přijmout { $amount } a objednat s povinností platby
status-price-refuse = Zpět
status-redirect = Pokračovat: { $method }
status-redirect-hint = Zaplatíte na další stránce a poté se vrátíte sem.
status-redirect-button = Přejít k platbě
status-qr = Naskenujte a zaplaťte
status-qr-hint = Otevřete bankovní aplikaci a naskenujte tento kód.
status-code-copy = Kopírovat kód
status-code-copied = Zkopírováno
status-voucher = Zaplaťte podle tohoto dokladu
status-voucher-hint = Při placení ukažte toto číslo nebo vytiskněte tuto stránku.
status-pay-amount = Částka k zaplacení
status-pay-reference = Identifikace platby
status-pay-before = Zaplaťte do { $date }
status-pay-open = Otevřít platební stránku
status-pay-checking = Čekáme na vaši platbu…
status-placed = Děkujeme za objednávku
status-placed-hint = Potvrzení posíláme na { $email }.
status-placed-pending = Objednávka byla přijata. Čekáme na vaši platbu.
status-placed-number = Číslo objednávky
status-placed-paid = Zaplaceno
status-placed-due = K zaplacení
status-placed-next = Co bude dál
status-placed-next-dispatch = Obchod připravuje váš balík.
status-placed-next-carrier = Dopravce při doručení vybere asi { $amount } na clu a daních.
status-follow = Stav objednávky
status-track = Sledovat zásilku
status-calendar = Přidat doručení do kalendáře
status-share = Zkopírovat odkaz pro přátele
status-survey = Jak snadné bylo objednat? 1 je obtížné, 5 je snadné.
status-survey-thanks = Děkujeme za odpověď.
status-print = Vytisknout
status-back-to-shop = Zpět do obchodu
status-payment-failed = Platba neproběhla
status-payment-failed-hint = Nic nebylo strženo. Můžete zvolit jiný způsob platby.
status-back = Zvolit jiný způsob platby
status-failed = Objednávku se nepodařilo odeslat
status-failed-hint = Nic nebylo strženo. Zkuste to znovu nebo kontaktujte obchod a uveďte { $reference }.
status-support = Kontaktovat: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Zkontrolujte { $count } pole
    [few] Zkontrolujte { $count } pole
    [many] Zkontrolujte { $count } polí
   *[other] Zkontrolujte { $count } polí
}
problem-missing = Vyplňte prosím toto pole.
problem-choose = Vyberte prosím jednu z možností.
problem-email = Zadejte úplnou e-mailovou adresu, například jmeno@example.com.
problem-phone = Zadejte telefonní číslo s předvolbou země, například { $example }.
problem-postcode = Toto PSČ vypadá neobvykle. Příklad: { $example }
problem-number = Toto nevypadá jako platný údaj: { $name }. Příklad: { $example }
problem-number-digits = Některá číslice se zdá chybná: { $name }.
problem-insist = Použít tak, jak je
problem-state = Vyberte ze seznamu.
problem-long = Tento text je příliš dlouhý.
problem-consent = Pro pokračování zaškrtněte toto políčko.
problem-refused = Obchod tento údaj nepřijal: { $detail }
problem-payment = Vyberte způsob platby.

## refused: why an order cannot be placed as it stands

refused-market = Tento obchod neprodává do země: { $country }.
refused-market-sanctions = Tento obchod kvůli sankcím nedoručuje do země: { $country }.
refused-shipping = Pro tuto objednávku není žádný způsob dopravy: { $country }.
refused-weight = Objednávka je příliš těžká, aby ji bylo možné poslat do země: { $country }.
refused-parcel = { $product }: příliš velké nebo těžké k odeslání do země: { $country }.
refused-rate-missing = Pro měnu { $currency } není k dispozici kurz, proto nelze zobrazit cenu.
refused-rate-old = Kurz měny { $currency } je zastaralý, proto nelze zobrazit cenu.
refused-amount = Tato částka je příliš velká na výpočet.
refused-route-closed = Balíky nyní touto cestou nelze dovézt do země: { $country }.
refused-tr-consumer-parcels = Od 6. února 2026 Turecko už nepřijímá běžné spotřebitelské balíky ze zahraničí.
refused-cn-order-limit = Čína povoluje nejvýše { $amount } na objednávku ze zahraničí. Rozdělte prosím objednávku.
refused-cn-parcel-limit = Čína povoluje nejvýše { $amount } na balík. Rozdělte prosím objednávku.
refused-gift-import = Balíky označené jako dárek nelze dovézt: { $country }.
refused-product = { $product } nelze poslat do země: { $country }.
refused-business-only = { $product } se prodává pouze firmám.
refused-quantity = { $product }: nejvýše { $count } na objednávku.
refused-empty = Váš košík je prázdný.
refused-service = Částky této objednávky teď nelze vypočítat. Zkuste to prosím za několik minut.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: o jeden více
a11y-decrease = { $product }: o jeden méně
a11y-remove = Odebrat: { $product }
a11y-quantity = Množství: { $product }
a11y-why = { $label }: proč { $amount }?
a11y-total = Celkem: { $amount }
a11y-new-window = otevře se v novém okně

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Daň z vráceného zboží, navíc: { $amount }
refund-tax-included = Daň obsažená ve vráceném zboží: { $amount }
refund-duty = Clo z vráceného zboží: { $amount }
refund-shipping = Doprava: { $amount }
refund-shipping-law = Při odstoupení od celé objednávky se vrací standardní doručení: { $amount }
refund-shipping-kept = Doprava { $amount } se nevrací.
refund-shipping-partial = Doprava { $amount } se nevrací, protože se nevrací všechno zboží.
refund-supplement-kept = Příplatek za rychlejší doručení, { $amount }, se nevrací.
refund-fees = Poplatky: { $amount }
refund-fees-kept = Poplatky { $amount } se nevracejí.
refund-carrier-kept = Clo a dovozní daně { $amount } odvedl dopravce celnímu úřadu. Nevracejí se automaticky, lze o ně požádat tam.
refund-later = { $amount } bylo zaplaceno dopravci při doručení, nikoli obchodu.
refund-to-payment = { $amount } se vrací na způsob platby.
refund-to-credit = { $amount } se vrací na { $code }.
refund-refused-line = Objednávka nemá položku { $product }.
refund-refused-quantity = { $product }: vrátit peníze lze ještě nejvýše za { $count }.
refund-refused-nothing = Už není co vrátit.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Nápověda
help-when = Kdy moje objednávka dorazí?
help-arrives = Předpokládané doručení: { $from } – { $until }.
help-duties = Budu při doručení platit clo nebo daně?
help-returns = Mohu zboží vrátit?
help-hours = Otevírací doba ve vašem časovém pásmu
help-chat = Chat
help-page = Stránky nápovědy

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Zde můžete odstoupit od smlouvy ({ $name }). Důvod uvádět nemusíte.
withdraw-goods = Které zboží, pokud ne všechno
withdraw-confirm = Potvrdit odstoupení
withdraw-statement = Tímto odstupuji od smlouvy k objednávce { $order }.
withdraw-done = Vaše odstoupení jsme přijali
withdraw-received = Přijato { $date }
withdraw-keep = Toto potvrzení si prosím uložte nebo vytiskněte. Obchod ho pošle také na { $email }.
withdraw-save = Uložit jako textový soubor
withdraw-unknown = Číslo objednávky a e-mailová adresa k sobě nepatří. Zkontrolujte prosím obojí.
