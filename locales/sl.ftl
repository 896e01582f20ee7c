# reviewed: machine-drafted
# status: complete
# Slovenian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Blagajna
loader-contact = Kontaktni podatki
loader-email = E-pošta
loader-delivery = Dostava
loader-country = Država/regija
loader-failed = Blagajne ni bilo mogoče naložiti. Preverite povezavo in poskusite znova.
loader-retry = Poskusi znova

## head: the top of the checkout with its language and country switcher

head-switch = Jezik in država
head-language = Jezik
head-country = Država dostave
head-currency = Valuta
head-close = Zapri blagajno

## locale: why a language, country or currency was chosen

locale-attribute = Nastavila ta trgovina
locale-kept = Vaša prejšnja izbira
locale-page-language = Jezik te strani
locale-browser-languages = Jezik vašega brskalnika
locale-region = Regija vašega jezika
locale-time-zone = Vaš časovni pas
locale-market = Valuta te države
locale-default = Privzeta nastavitev te trgovine

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Samo za vprašanja o dostavi
contact-remember = Zapomni si moje podatke v tej napravi
contact-remember-hint = Za vaše naslednje naročilo tukaj. Ne v napravi, ki jo delite z drugimi.
contact-forget = Pozabi moje podatke

## address: every label an address can have. The kinds follow the country's own words.

address-name = Ime in priimek
address-organisation = Podjetje
address-line-1 = Ulica in hišna številka
address-line-1-street = Ulica
address-block = Blok
address-avenue = Avenija
address-house = Hiša ali stavba
address-line-2 = Stanovanje, nadstropje
address-sorting-code = CEDEX
address-optional = neobvezno
address-choose = Izberite
address-more = Dodaj podjetje
address-number = { $name } za carino
address-number-invoice = { $name } za račun
address-business = Kupujem za podjetje
address-vat-id = Identifikacijska številka za DDV ({ $name })
address-purchase-order = Vaša številka naročilnice
address-number-hint = Carina to zahteva. Podatek se pošlje z naročilom in se ne shrani v tej napravi.

address-city-city = Kraj
address-city-district = Okrožje
address-city-post-town = Kraj
address-city-suburb = Predmestje

address-district-district = Okrožje
address-district-neighborhood = Soseska
address-district-suburb = Četrt
address-district-townland = Townland
address-district-village-township = Vas ali občina

address-postcode-postal = Poštna številka
address-postcode-zip = ZIP koda
address-postcode-eircode = Eircode
address-postcode-pin = Koda PIN

address-state-area = Območje
address-state-county = Grofija
address-state-department = Departma
address-state-district = Okrožje
address-state-do-si = Provinca ali mesto
address-state-emirate = Emirat
address-state-island = Otok
address-state-oblast = Oblast
address-state-parish = Župnija
address-state-prefecture = Prefektura
address-state-province = Provinca
address-state-state = Zvezna država

address-billing = Naslov za račun
address-billing-same = Naslov za račun je enak

## delivery: who pays duties and import taxes, and when

delivery-duties = Carina in uvozni davki
delivery-ddp = Plačilo ob naročilu
delivery-ddp-hint = Ob dostavi ne plačate ničesar več.
delivery-dap = Plačilo ob dostavi
delivery-dap-hint = Dostavljavec jih zaračuna pred izročitvijo in lahko doda svoje nadomestilo.
delivery-now = Zdaj
delivery-later = Ob dostavi
delivery-about = približno { $amount }

## shipping: methods and dates

shipping-title = Način dostave
shipping-standard = Standardna
shipping-express = Hitra
shipping-pickup = Prevzemno mesto
shipping-economy = Ekonomična
shipping-free = Brezplačno
shipping-arrives-on = Dostava: { $date }
shipping-waiting = Vnesite naslov, da vidite načine dostave.
shipping-estimate = Datumi dostave so ocene.
shipping-cut-off = Čas za naročilo: { $time }. Odprema iz skladišča: { $date }.
shipping-parcels = { $count ->
    [one] Prispe v { $count } paketu
    [two] Prispe v { $count } paketih
    [few] Prispe v { $count } paketih
   *[other] Prispe v { $count } paketih
}
shipping-points = Izberite prevzemno mesto
shipping-points-none = V bližini tega naslova ni prevzemnega mesta.
shipping-sort-fastest = Najprej prikaži najhitrejše
shipping-sort-cheapest = Najprej prikaži najcenejše
shipping-refused-place = Ne dostavlja na ta naslov
shipping-refused-weight = Ni na voljo za { $weight }
shipping-refused-size = { $product }: prevelik ali pretežek za paket
shipping-refused-table = Ni na voljo za velikost ali vrednost tega naročila

## gift: the parcel is a present

gift-on = To je darilo
gift-recipient = Ime in priimek prejemnika
gift-from = Od
gift-message = Sporočilo
gift-hide-prices = Brez cen na dokumentu v paketu
gift-customs = Carini prijavi kot darilo med fizičnimi osebami

## payment: hints by kind of method; names that are brands come from data

payment-title = Plačilo
payment-more = Več načinov plačila
payment-none = Za to naročilo ni na voljo noben način plačila.
express-title = Hitro plačilo
express-or = Ali vnesite svoje podatke
express-filled = Vaši podatki so vneseni. Preverite svoje naročilo.
payment-called-cash = Plačilo po povzetju
payment-called-debit = Direktna obremenitev { $name }
payment-called-online-banking = Spletna banka
payment-called-by-bank = Plačilo prek banke
payment-called-transfer = Bančno nakazilo
payment-called-virtual-account = Navidezni račun ({ $name })
payment-called-local-cards = Domače kartice
payment-hint-bank-code = Potrdite s kodo iz bančne aplikacije
payment-hint-bank-debit = Znesek se trga z vašega bančnega računa
payment-hint-bank-redirect = Plačilo odobrite pri svoji banki
payment-hint-bank-transfer = Znesek nakažete s podatki, ki vam jih prikažemo
payment-hint-bnpl = Plačajte pozneje ali na obroke
payment-hint-card = Podatke o kartici vnesete na naslednji, varni strani
payment-hint-card-redirect = Plačate na naslednji, varni strani
payment-hint-cash = Plačate z gotovino ob prevzemu
payment-hint-instant-transfer = Kodo skenirate z bančno aplikacijo
payment-hint-mobile-money = Plačilo potrdite na telefonu
payment-hint-prepaid = Plačate s predplačniško kodo
payment-hint-voucher = Plačate v trgovini ali na avtomatu z listkom, ki vam ga prikažemo
payment-hint-wallet = Potrdite v aplikaciji ali na naslednji strani
payment-not-offered = { $count ->
    [one] { $count } način plačila ni na voljo za to naročilo
    [two] { $count } načina plačila nista na voljo za to naročilo
    [few] { $count } načini plačila niso na voljo za to naročilo
   *[other] { $count } načinov plačila ni na voljo za to naročilo
}
payment-refused-country = Ni na voljo v državi: { $country }
payment-refused-currency = Ne sprejema valute { $currency }
payment-refused-minimum = Od { $amount }
payment-refused-maximum = Do { $amount }
payment-not-exact = Plačilna storitev ne more zaračunati natanko { $amount }.

## summary: the order, always in sight

summary-title = Povzetek naročila
summary-show = Prikaži povzetek naročila
summary-hide = Skrij povzetek naročila
summary-items = { $count ->
    [one] { $count } izdelek
    [two] { $count } izdelka
    [few] { $count } izdelki
   *[other] { $count } izdelkov
}
summary-each = { $amount } na kos
summary-empty = Vaša košarica je prazna.
summary-empty-hint = Dodajte izdelek, da vidite dostavo, plačilo in skupni znesek. Kar ste vnesli, ostane tukaj.
summary-goods = Izdelki
summary-discount-code = Popust ({ $code })
summary-shipping = Dostava
summary-insurance = Zavarovanje pošiljke
summary-duty = Carina
summary-tax-rate = { $name } { $rate }
summary-fee = Carinsko nadomestilo
summary-rounding = Zaokroževanje
summary-fee-gift-wrap = Darilno zavijanje
summary-fee-payment = Nadomestilo za plačilo
summary-fee-small-order = Doplačilo za majhno naročilo
summary-fee-service = Nadomestilo za storitev
summary-fee-other = { $name }
summary-total = Skupaj
summary-total-now = Plačilo zdaj
summary-total-later = Plačilo ob dostavi
summary-total-all = Skupaj do vaših vrat
summary-estimate = Ocena
summary-remote-promotions = Ponudb ni bilo mogoče potrditi in niso vključene.
summary-remote-rates = Cen dostave ni bilo mogoče potrditi in so ocena.
summary-remote-duties = Carine ni bilo mogoče potrditi in je ocena.
summary-remote-tax = Davkov ni bilo mogoče potrditi in so ocena.
summary-code-field = Koda za popust ali darilna kartica
summary-code-enter = Dodaj kodo za popust ali darilno kartico
summary-code-later = Kode { $code } ni bilo mogoče preveriti. Poskusite znova.
summary-card-left = { $code }: preostanek { $amount }
summary-tier = Raven stranke: { $tier }
summary-points-use = Unovči točke ({ $count }) v vrednosti { $amount }
summary-points-count = Število točk
summary-points-earn = { $count ->
    [one] S tem naročilom prejmete { $count } točko.
    [two] S tem naročilom prejmete { $count } točki.
    [few] S tem naročilom prejmete { $count } točke.
   *[other] S tem naročilom prejmete { $count } točk.
}
summary-credit-use = Uporabi moje dobroimetje: { $amount }
summary-code-apply = Uporabi
summary-code-remove = Odstrani kodo { $code }
summary-code-unknown = Koda { $code } ni veljavna.
summary-code-unfit = Koda { $code } ne velja za to naročilo.
summary-promotion = Popust ({ $promotion })
summary-points = Unovčene točke ({ $count })
summary-card = Darilna kartica ({ $code })
summary-credit = Dobroimetje trgovine
summary-goodwill = Dobroimetje iz ustrežljivosti
summary-points-few = Na računu imate manj točk, kot ste želeli: { $count }.
summary-card-currency = Kartica { $code } je v valuti { $currency } in je za to naročilo ni mogoče uporabiti.
summary-code-expired = Koda { $code } je veljala do { $date }.
summary-code-early = Koda { $code } velja od { $date }.
summary-code-minimum = Koda { $code } velja za ustrezne izdelke od { $minimum }: manjka { $amount }.
summary-code-quantity = Za kodo { $code } manjka ustreznih izdelkov (število: { $count }).
summary-code-country = Koda { $code } ne velja za dostavo v to državo: { $country }.
summary-code-customer = Koda { $code } ni za vaš uporabniški račun.
summary-code-first = Koda { $code } velja samo za prvo naročilo.
summary-code-birthday = Koda { $code } velja samo v času vašega rojstnega dne.
summary-code-used = Koda { $code } je porabljena.
summary-code-combine = Kode { $code } ni mogoče kombinirati z: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Cena po ceniku: { $amount }
why-line = { $product }
why-price-converted = { $amount } po preračunu s tečajem { $rate }
why-price-margin = Tečajni pribitek { $rate }
why-price-ending = Zaokroženo na cenovne stopnje trgovine: { $amount }
why-cash-step = Zaokroženo na večkratnike { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Brez { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Z { $name } { $rate } ({ $country }): { $amount }
why-group-price = Cena za vašo skupino kupcev: { $amount }
why-tier-price = Cena za to količino: { $amount }
why-off-percent = Popust { $rate } na { $amount }
why-off-amount = Popust { $amount }
why-off-each = Popust { $amount } na kos (kosov: { $count })
why-off-line = Popust { $amount } na izdelek
why-off-sets = Na vsakih { $buy } kupljenih je znižanih { $get }; najcenejši so (kosov: { $count })
why-off-step-count = Znižanje od količine { $count }
why-off-step-amount = Znižanje od { $amount }
why-off-cap = Največ { $amount }
why-off-left = Znižati je mogoče še največ { $amount }
why-shipping-reduced = { $promotion }: { $amount } manj za dostavo
why-points-worth = Točke ({ $count }) v vrednosti { $amount }
why-card-balance = Stanje: { $amount }
why-card-taxed = Obdavčena že ob prodaji, zato zniža obdavčljivi znesek
why-share = Delež: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Brezplačno od { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Paketi: { $count }, obračunska teža vsakega { $weight }
why-freight = Prevoz
why-surcharge-fuel = Doplačilo za gorivo
why-surcharge-remote = Doplačilo za oddaljena območja in otoke
why-surcharge-bulky = Doplačilo za kosovno blago
why-surcharge-battery = Doplačilo za baterije in nevarno blago
why-surcharge-residential = Doplačilo za dostavo na dom
why-surcharge-handling = Obdelava
why-surcharge-other = Doplačilo
why-percent-of = { $rate } od { $amount }
why-insurance = Zavarovanje med prevozom
why-customs-value = Carinska vrednost izdelkov in dostave: { $amount }
why-customs-value-goods = Carinska vrednost izdelkov: { $amount }
why-duty-tariff = Carina { $rate } za blago iz tarifne številke { $heading }
why-duty-percent = Carina { $rate }
why-duty-percent-less = Carina { $rate }, zmanjšana za { $amount }
why-duty-flat = { $amount } za vsako vrsto blaga ({ $count ->
    [one] { $count } vrsta
    [two] { $count } vrsti
    [few] { $count } vrste
   *[other] { $count } vrst
})
why-duty-unknown = Carinska stopnja ni znana; ni vključena
why-duty-default = Carina tarifne številke { $heading } ni znana; uporabi se ocena trgovine { $rate }
why-duty-specific = Carina po teži ali številu za blago iz tarifne številke { $heading }: { $amount }
why-duty-all-in = Ena stopnja namesto carine in davka
why-scheme = Uporabljeno pravilo: { $scheme }
why-import-unknown = Uvozna pravila niso znana ({ $country }); carina in davki niso vključeni
note-tax-exempt = Davek se ne zaračuna: velja potrdilo o oprostitvi.
note-reverse-charge = Obrnjena davčna obveznost: { $number } se DDV ne zaračuna; obračuna ga kupec.
note-vat-id-home = DDV se zaračuna: { $number } je iz države prodajalca.
note-vat-id-pending = Obdavčeno kot za potrošnike: davčna številka { $number } še ni potrjena.
note-vat-id-invalid = Obdavčeno kot za potrošnike: davčna številka { $number } ni veljavna.
note-certificate-unknown = Davek se zaračuna: trgovina ne pozna potrdila o oprostitvi za ta cilj.
note-category-standard = Za »{ $category }« ni znana posebna stopnja ({ $country }); uporabi se splošna stopnja.
note-gift-sold = Kar trgovina proda, za carino ni darilo: veljajo običajna pravila.
tell-buyer-id = Carina od kupca zahteva osebno identifikacijsko številko: { $country }.
tell-personal-use = Samo za osebno rabo prejemnika.
tell-yearly-amount = Šteje v letno omejitev kupca { $amount }.
tell-yearly-count = Toliko paketov na leto sme kupec uvoziti po tej poti: { $count }.
tell-half-yearly-count = Oprostitev velja za toliko paketov v pol leta: { $count }.
tell-prescription = Carina zahteva zdravniški recept.
tell-positive-list = Samo za blago z uradnega seznama čezmejne spletne prodaje.
tell-business = Davek obračuna kupec kot registrirano podjetje.
why-tax-rate = { $name } { $rate } od { $amount }
why-rounded-unit = Davek zaokrožen na kos
why-rounded-line = Davek zaokrožen na postavko
why-rounded-line-rate = Davek zaokrožen na postavko in stopnjo
why-rounded-rate = Davek zaokrožen na vsoto stopnje
why-rounded-order = Davek zaokrožen na vsoto naročila
why-rounded-end = Zaokroženo enkrat, s skupnim zneskom naročila
why-tax-base = Davčna osnova: { $amount }
why-tax-gross-up = Davek { $rate } je del lastne osnove
why-tax-factor = Plača se { $rate } običajnega davka
why-tax-included = { $name } { $rate } je vključen v ceno
why-fee-heading = Nadomestilo { $amount } za vsako vrsto blaga
why-fee-parcel = Nadomestilo { $amount } za vsak paket
why-fee-consignment = Nadomestilo { $amount } za pošiljko
why-fee-percent = Nadomestilo { $rate } carinske vrednosti: { $amount }
why-collected-carrier = Zaračuna dostavljavec
why-source = Vir: { $source }
why-valid-from = Velja od { $date }
why-estimate = Ta znesek je ocena. Ob uvozu odloči pristojni organ.
why-official = Uradni podatek
why-remote = Izračunal: { $source }
why-secondary = Podatek iz objavljenega vira
why-unverified = Nepotrjen podatek

## review: what the shopper agrees to, and the order button

review-title = Preglej in naroči
review-button = Naroči in plačaj
review-button-pay-duty = Naročilo z obveznostjo plačila
review-continue = Preglej naročilo
review-seller = Pogodbo sklenete s: { $name }.
review-terms-notice = Z naročilom sprejmete splošne pogoje poslovanja.
review-privacy = Vaše podatke uporabljamo za obdelavo tega naročila, kot je opisano v politiki zasebnosti.
review-privacy-law = Vaše podatke uporabljamo za obdelavo tega naročila, kot je opisano v politiki zasebnosti ({ $law }).
review-transfer = Vaši podatki se za obdelavo tega naročila prenesejo v državo: { $country }.
review-privacy-abroad = Soglašam, da se moji podatki za obdelavo tega naročila prenesejo v državo: { $country }.
review-withdrawal = Od te pogodbe lahko odstopite v { $days ->
    [one] { $days } dnevu
    [two] { $days } dneh
    [few] { $days } dneh
   *[other] { $days } dneh
} od prejema blaga, ne da bi navedli razlog.
review-withdrawal-working = Od te pogodbe lahko odstopite v { $days ->
    [one] { $days } delovnem dnevu
    [two] { $days } delovnih dneh
    [few] { $days } delovnih dneh
   *[other] { $days } delovnih dneh
} od prejema blaga, ne da bi navedli razlog.
review-withdrawal-none = Zakon ne daje splošne pravice do vračila spletnih nakupov. Velja politika vračil trgovine.
review-returns = Trgovina sprejema vračila v { $days ->
    [one] { $days } dnevu
    [two] { $days } dneh
    [few] { $days } dneh
   *[other] { $days } dneh
} po dostavi.
review-returns-cost = { $payer ->
    [merchant] Stroške vračila krije trgovina.
   *[buyer] Stroške vračila krijete vi.
}
review-import-ddp = Carina in uvozni davki so vključeni. Ob dostavi ne plačate ničesar več.
review-import-dap = Carina in uvozni davki niso vključeni. Dostavljavec bo ob dostavi zaračunal približno { $amount }.
review-import-none = Carina in uvozni davki se ne plačajo.
review-import-unknown = Carine in uvoznih davkov za ta cilj ni mogoče izračunati. Dostavljavec jih lahko zaračuna ob dostavi.
review-cn-standards = Blago izpolnjuje predpise države izvora, morda nima kitajske oznake in ga ni dovoljeno preprodajati.
review-cn-identity = Carina zahteva pravo ime in številko osebnega dokumenta kupca.
review-tr-preliminary = Prebral/-a sem obrazec s predhodnimi informacijami in pogodbo o prodaji na daljavo ter se z njima strinjam.
review-us-dispatch = Trgovina pošlje blago v navedenem času. Če to ni mogoče, lahko naročilo prekličete in prejmete celotno vračilo.
review-jp-confirmation = Pred naročilom preverite količino, ceno, plačilo, čas dostave in politiko vračil.
review-au-guarantees = Vaših potrošniških jamstev po avstralskem pravu ni mogoče izključiti.
review-guarantee = Velja zakonska odgovornost za skladnost blaga.
review-age = Imam najmanj { $age } let.
review-marketing = { $name } mi lahko po e-pošti pošilja novosti in ponudbe. Kadar koli se lahko odjavim.
review-marketing-mail = Za potrditev boste prejeli e-pošto.
review-opt-out = Ne prodajajte in ne delite mojih osebnih podatkov.
review-opted-out = Signal zasebnosti vašega brskalnika (Global Privacy Control) upoštevamo: vaši podatki se ne prodajajo in ne delijo.
review-safety-maker = Proizvajalec: { $name }
review-safety-responsible = Odgovorna oseba v EU: { $name }
review-safety-warning = Varnostne informacije: { $name }
review-link-terms = Splošni pogoji poslovanja
review-link-privacy = Politika zasebnosti
review-link-withdrawal = Pravica do odstopa in vračila
review-link-shipping = Informacije o dostavi
review-link-imprint = Podatki o trgovcu
review-link-model = Vzorčni obrazec za odstop od pogodbe
review-link-withdraw = Odstop od pogodbe tukaj

## status: what happens to the order once the button is pressed

status-sending = Pošiljanje naročila …
status-sending-hint = Pustite to stran odprto še trenutek.
status-offline = Niste povezani z internetom
status-offline-hint = Naročilo je varno shranjeno v tej napravi in bo poslano, ko se povezava vrne.
status-waiting = Trgovina ni odgovorila
status-retry-in = { $seconds ->
    [one] Nov poskus čez { $seconds } sekundo
    [two] Nov poskus čez { $seconds } sekundi
    [few] Nov poskus čez { $seconds } sekunde
   *[other] Nov poskus čez { $seconds } sekund
}
status-retry-hint = Naročilo je varno shranjeno in bo oddano samo enkrat.
status-retry-now = Poskusi zdaj
status-cancel = Prekliči in se vrni
status-price-changed = Cena se je spremenila
status-price-changed-hint = Naročilo ni bilo oddano. Potrdite novi skupni znesek.
status-price-old = Prejšnji skupni znesek
status-price-new = Novi skupni znesek
status-price-accept = Sprejmi { $amount } in naroči z obveznostjo plačila
status-price-refuse = Nazaj
status-redirect = Nadaljuj: { $method }
status-redirect-hint = Plačate na naslednji strani in se nato vrnete sem.
status-redirect-button = Nadaljuj na plačilo
status-qr = Skenirajte za plačilo
status-qr-hint = Odprite bančno aplikacijo in skenirajte to kodo.
status-code-copy = Kopiraj kodo
status-code-copied = Kopirano
status-voucher = Plačilo s tem listkom
status-voucher-hint = Ob plačilu pokažite to številko ali natisnite stran.
status-pay-amount = Znesek za plačilo
status-pay-reference = Sklic plačila
status-pay-before = Plačati do: { $date }
status-pay-open = Odpri stran za plačilo
status-pay-checking = Čakamo na vaše plačilo …
status-placed = Hvala za naročilo
status-placed-hint = Potrdilo je na poti na { $email }.
status-placed-pending = Naročilo je oddano. Čakamo na vaše plačilo.
status-placed-number = Številka naročila
status-placed-paid = Plačano
status-placed-due = Za plačilo
status-placed-next = Kaj sledi
status-placed-next-dispatch = Trgovina pripravlja vaš paket.
status-placed-next-carrier = Dostavljavec ob dostavi zaračuna približno { $amount } carine in davkov.
status-follow = Stanje naročila
status-track = Sledi pošiljki
status-calendar = Dodaj dostavo v koledar
status-share = Kopiraj povezavo za prijatelje
status-survey = Kako enostavno je bilo naročiti? 1 je težko, 5 je enostavno.
status-survey-thanks = Hvala za odgovor.
status-print = Natisni
status-back-to-shop = Nazaj v trgovino
status-payment-failed = Plačilo ni uspelo
status-payment-failed-hint = Nič ni bilo zaračunano. Izberete lahko drug način plačila.
status-back = Izberi drug način plačila
status-failed = Naročila ni bilo mogoče oddati
status-failed-hint = Nič ni bilo zaračunano. Poskusite znova ali se obrnite na trgovino in navedite { $reference }.
status-support = Stik: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Preverite { $count } polje
    [two] Preverite { $count } polji
    [few] Preverite { $count } polja
   *[other] Preverite { $count } polj
}
problem-missing = Izpolnite to polje.
problem-choose = Izberite možnost.
problem-email = Vnesite celoten e-poštni naslov, na primer ime@example.com.
problem-phone = Vnesite telefonsko številko s klicno kodo države, na primer { $example }.
problem-postcode = Ta poštna številka je videti neobičajna. Primer: { $example }
problem-number = To ni videti veljavno: { $name }. Primer: { $example }
problem-number-digits = Ena števka se zdi napačna: { $name }.
problem-insist = Uporabi, kot je vneseno
problem-state = Izberite s seznama.
problem-long = To besedilo je predolgo.
problem-consent = Za nadaljevanje označite to polje.
problem-refused = Trgovina tega podatka ni sprejela: { $detail }
problem-payment = Izberite način plačila.

## refused: why an order cannot be placed as it stands

refused-market = Trgovina ne prodaja v to državo: { $country }.
refused-market-sanctions = Trgovina zaradi sankcij ne dostavlja v to državo: { $country }.
refused-shipping = Za to naročilo ni načina dostave: { $country }.
refused-weight = Naročilo je pretežko za pošiljanje v to državo: { $country }.
refused-parcel = { $product }: prevelik ali pretežek za pošiljanje v to državo: { $country }.
refused-rate-missing = Za valuto { $currency } ni menjalnega tečaja, zato cene ni mogoče prikazati.
refused-rate-old = Menjalni tečaj za valuto { $currency } je zastarel, zato cene ni mogoče prikazati.
refused-amount = Znesek je prevelik za izračun.
refused-route-closed = Paketov trenutno ni mogoče uvoziti po tej poti: { $country }.
refused-tr-consumer-parcels = Od 6. februarja 2026 Turčija ne sprejema več običajnih potrošniških paketov iz tujine.
refused-cn-order-limit = Kitajska dovoljuje največ { $amount } na naročilo iz tujine. Razdelite naročilo.
refused-cn-parcel-limit = Kitajska dovoljuje največ { $amount } na paket. Razdelite naročilo.
refused-gift-import = Paketov, prijavljenih kot darilo, ni dovoljeno uvoziti: { $country }.
refused-product = { $product } ni mogoče poslati v to državo: { $country }.
refused-business-only = { $product }: prodaja samo podjetjem.
refused-quantity = { $product }: največ { $count } na naročilo.
refused-empty = Vaša košarica je prazna.
refused-service = Zneskov tega naročila trenutno ni mogoče izračunati. Poskusite znova čez nekaj minut.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: eden več
a11y-decrease = { $product }: eden manj
a11y-remove = Odstrani: { $product }
a11y-quantity = Količina: { $product }
a11y-why = { $label }: zakaj { $amount }?
a11y-total = Skupaj: { $amount }
a11y-new-window = odpre se v novem oknu

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Davek na vrnjene izdelke, dodatno: { $amount }
refund-tax-included = Davek, vključen v vrnjene izdelke: { $amount }
refund-duty = Carina na vrnjene izdelke: { $amount }
refund-shipping = Dostava: { $amount }
refund-shipping-law = Ob odstopu od celotnega naročila se povrne standardna dostava: { $amount }
refund-shipping-kept = Dostava { $amount } se ne povrne.
refund-shipping-partial = Dostava { $amount } se ne povrne, ker se ne vrnejo vsi izdelki.
refund-supplement-kept = Doplačilo za hitrejšo dostavo, { $amount }, se ne povrne.
refund-fees = Nadomestila: { $amount }
refund-fees-kept = Nadomestila { $amount } se ne povrnejo.
refund-carrier-kept = Carina in uvozni davki { $amount } so bili prek dostavljavca plačani carini. Ne povrnejo se samodejno, lahko pa jih tam zahtevate.
refund-later = { $amount } je bilo ob dostavi plačano dostavljavcu, ne trgovini.
refund-to-payment = { $amount } se vrne na način plačila.
refund-to-credit = { $amount } se vrne na { $code }.
refund-refused-line = Naročilo nima postavke { $product }.
refund-refused-quantity = { $product }: povrniti je mogoče še največ { $count }.
refund-refused-nothing = Ničesar več ni za povračilo.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Pomoč
help-when = Kdaj bo prispelo moje naročilo?
help-arrives = Predvidena dostava: { $from } – { $until }.
help-duties = Ali bo treba ob dostavi plačati carino ali davke?
help-returns = Ali lahko blago vrnem?
help-hours = Delovni čas v vašem časovnem pasu
help-chat = Klepet
help-page = Strani s pomočjo

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Tukaj lahko odstopite od pogodbe ({ $name }). Razloga vam ni treba navesti.
withdraw-goods = Kateri izdelki, če ne vsi
withdraw-confirm = Potrdi odstop
withdraw-statement = S tem odstopam od pogodbe za naročilo { $order }.
withdraw-done = Vaš odstop smo prejeli
withdraw-received = Prejeto: { $date }
withdraw-keep = To potrdilo shranite ali natisnite. Trgovina ga pošlje tudi na { $email }.
withdraw-save = Shrani kot besedilno datoteko
withdraw-unknown = Številka naročila in e-poštni naslov se ne ujemata. Preverite oboje.
