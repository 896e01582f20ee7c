# reviewed: machine-drafted
# status: complete
# Lithuanian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Apmokėjimas
loader-contact = Kontaktai
loader-email = El. paštas
loader-delivery = Pristatymas
loader-country = Šalis / regionas
loader-failed = Nepavyko įkelti apmokėjimo puslapio. Patikrinkite ryšį ir bandykite dar kartą.
loader-retry = Bandyti dar kartą

## head: the top of the checkout with its language and country switcher

head-switch = Kalba ir šalis
head-language = Kalba
head-country = Pristatymo šalis
head-currency = Valiuta
head-close = Uždaryti apmokėjimą

## locale: why a language, country or currency was chosen

locale-attribute = Nustatė ši parduotuvė
locale-kept = Pasirinkote anksčiau
locale-page-language = Šio puslapio kalba
locale-browser-languages = Jūsų naršyklės kalba
locale-region = Jūsų kalbos regionas
locale-time-zone = Jūsų laiko juosta
locale-market = Šios šalies valiuta
locale-default = Numatytasis šios parduotuvės nustatymas

## contact: how the shop reaches the shopper

contact-phone = Telefonas
contact-phone-hint = Tik klausimams dėl pristatymo
contact-remember = Įsiminti mano duomenis šiame įrenginyje
contact-remember-hint = Kitam jūsų užsakymui čia. Ne bendrai naudojamame įrenginyje.
contact-forget = Pamiršti mano duomenis

## address: every label an address can have. The kinds follow the country's own words.

address-name = Vardas ir pavardė
address-organisation = Įmonė
address-line-1 = Gatvė ir namo numeris
address-line-1-street = Gatvė
address-block = Kvartalas
address-avenue = Prospektas
address-house = Namas arba pastatas
address-line-2 = Butas, aukštas
address-sorting-code = CEDEX
address-optional = neprivaloma
address-choose = Pasirinkite
address-more = Pridėti įmonę
address-number = { $name } muitinei
address-number-invoice = { $name } sąskaitai faktūrai
address-business = Perku įmonei
address-vat-id = PVM mokėtojo kodas ({ $name })
address-purchase-order = Jūsų užsakymo numeris
address-number-hint = To reikalauja muitinė. Duomuo siunčiamas su užsakymu ir šiame įrenginyje nesaugomas.

address-city-city = Miestas
address-city-district = Rajonas
address-city-post-town = Gyvenvietė
address-city-suburb = Priemiestis

address-district-district = Rajonas
address-district-neighborhood = Mikrorajonas
address-district-suburb = Rajonas
address-district-townland = Townland
address-district-village-township = Kaimas ar seniūnija

address-postcode-postal = Pašto kodas
address-postcode-zip = ZIP kodas
address-postcode-eircode = Eircode
address-postcode-pin = PIN kodas

address-state-area = Sritis
address-state-county = Grafystė
address-state-department = Departamentas
address-state-district = Apygarda
address-state-do-si = Provincija arba miestas
address-state-emirate = Emyratas
address-state-island = Sala
address-state-oblast = Sritis
address-state-parish = Parapija
address-state-prefecture = Prefektūra
address-state-province = Provincija
address-state-state = Valstija

address-billing = Sąskaitos adresas
address-billing-same = Sąskaitos adresas toks pat

## delivery: who pays duties and import taxes, and when

delivery-duties = Muitas ir importo mokesčiai
delivery-ddp = Sumokėti su užsakymu
delivery-ddp-hint = Pristačius nieko daugiau mokėti nereikės.
delivery-dap = Sumokėti pristatymo metu
delivery-dap-hint = Vežėjas juos surenka prieš įteikdamas ir gali pridėti savo mokestį.
delivery-now = Dabar
delivery-later = Pristatymo metu
delivery-about = apie { $amount }

## shipping: methods and dates

shipping-title = Pristatymo būdas
shipping-standard = Standartinis
shipping-express = Skubus
shipping-pickup = Atsiėmimo vieta
shipping-economy = Ekonomiškas
shipping-free = Nemokamai
shipping-arrives-on = Pristatymas: { $date }
shipping-waiting = Įveskite adresą, kad matytumėte pristatymo būdus.
shipping-estimate = Pristatymo datos yra apytikslės.
shipping-cut-off = Laikas užsakyti: { $time }. Išsiuntimas iš sandėlio: { $date }.
shipping-parcels = { $count ->
    [one] Pristatoma { $count } siunta
    [few] Pristatomos { $count } siuntos
   *[other] Pristatoma { $count } siuntų
}
shipping-points = Pasirinkite atsiėmimo vietą
shipping-points-none = Netoli šio adreso atsiėmimo vietos nėra.
shipping-sort-fastest = Pirmiausia rodyti greičiausius
shipping-sort-cheapest = Pirmiausia rodyti pigiausius
shipping-refused-place = Nepristato šiuo adresu
shipping-refused-weight = Negalima, kai svoris { $weight }
shipping-refused-size = { $product }: per didelė ar per sunki prekė siuntai
shipping-refused-table = Negalima tokio dydžio ar vertės užsakymui

## gift: the parcel is a present

gift-on = Tai dovana
gift-recipient = Gavėjo vardas ir pavardė
gift-from = Nuo
gift-message = Žinutė
gift-hide-prices = Be kainų siuntos dokumente
gift-customs = Muitinei deklaruoti kaip dovaną tarp privačių asmenų

## payment: hints by kind of method; names that are brands come from data

payment-title = Mokėjimas
payment-more = Kiti mokėjimo būdai
payment-none = Šiam užsakymui nėra tinkamo mokėjimo būdo.
express-title = Greitas mokėjimas
express-or = Arba įveskite savo duomenis
express-filled = Jūsų duomenys įrašyti. Patikrinkite savo užsakymą.
payment-called-cash = Apmokėjimas pristatymo metu
payment-called-debit = { $name } tiesioginis debetas
payment-called-online-banking = Internetinė bankininkystė
payment-called-by-bank = Mokėjimas per banką
payment-called-transfer = Banko pavedimas
payment-called-virtual-account = Virtuali sąskaita ({ $name })
payment-called-local-cards = Vietinės kortelės
payment-hint-bank-code = Patvirtinate kodu iš banko programėlės
payment-hint-bank-debit = Suma nurašoma iš jūsų banko sąskaitos
payment-hint-bank-redirect = Mokėjimą patvirtinate savo banke
payment-hint-bank-transfer = Sumą pervedate pagal mūsų pateiktus rekvizitus
payment-hint-bnpl = Sumokėkite vėliau arba dalimis
payment-hint-card = Kortelės duomenis įvesite kitame, saugiame puslapyje
payment-hint-card-redirect = Mokėsite kitame, saugiame puslapyje
payment-hint-cash = Mokėsite grynaisiais, kai užsakymas bus pristatytas
payment-hint-instant-transfer = Nuskaitysite kodą banko programėle
payment-hint-mobile-money = Mokėjimą patvirtinsite telefone
payment-hint-prepaid = Mokėsite išankstinio mokėjimo kodu
payment-hint-voucher = Mokėsite parduotuvėje ar terminale pagal mūsų pateiktą kvitą
payment-hint-wallet = Patvirtinsite programėlėje arba kitame puslapyje
payment-not-offered = { $count ->
    [one] { $count } mokėjimo būdas šiam užsakymui negalimas
    [few] { $count } mokėjimo būdai šiam užsakymui negalimi
    [many] { $count } mokėjimo būdų šiam užsakymui negalima
   *[other] { $count } mokėjimo būdų šiam užsakymui negalima
}
payment-refused-country = Negalima šioje šalyje: { $country }
payment-refused-currency = Nepriima valiutos { $currency }
payment-refused-minimum = Nuo { $amount }
payment-refused-maximum = Iki { $amount }
payment-not-exact = Mokėjimo paslauga negali priimti tiksliai { $amount }.

## summary: the order, always in sight

summary-title = Užsakymo santrauka
summary-show = Rodyti užsakymo santrauką
summary-hide = Slėpti užsakymo santrauką
summary-items = { $count ->
    [one] { $count } prekė
    [few] { $count } prekės
    [many] { $count } prekių
   *[other] { $count } prekių
}
summary-each = { $amount } už vnt.
summary-empty = Jūsų krepšelis tuščias.
summary-empty-hint = Įdėkite prekę, kad matytumėte pristatymą, mokėjimą ir bendrą sumą. Tai, ką įvedėte, išliks.
summary-goods = Prekės
summary-discount-code = Nuolaida ({ $code })
summary-shipping = Pristatymas
summary-insurance = Siuntos draudimas
summary-duty = Muitas
summary-tax-rate = { $name } { $rate }
summary-fee = Muitinės mokestis
summary-rounding = Apvalinimas
summary-fee-gift-wrap = Dovanos pakavimas
summary-fee-payment = Mokėjimo mokestis
summary-fee-small-order = Mažo užsakymo mokestis
summary-fee-service = Aptarnavimo mokestis
summary-fee-other = { $name }
summary-total = Iš viso
summary-total-now = Mokėti dabar
summary-total-later = Mokėti pristatymo metu
summary-total-all = Iš viso iki jūsų durų
summary-estimate = Apytiksliai
summary-remote-promotions = Pasiūlymų nepavyko patvirtinti, jie neįskaičiuoti.
summary-remote-rates = Pristatymo kainų nepavyko patvirtinti, jos apytikslės.
summary-remote-duties = Muito nepavyko patvirtinti, jis apytikslis.
summary-remote-tax = Mokesčių nepavyko patvirtinti, jie apytiksliai.
summary-code-field = Nuolaidos kodas arba dovanų kortelė
summary-code-enter = Pridėti nuolaidos kodą arba dovanų kortelę
summary-code-later = Kodo { $code } patikrinti nepavyko. Bandykite dar kartą.
summary-card-left = { $code }: likutis { $amount }
summary-tier = Kliento lygis: { $tier }
summary-points-use = Panaudoti taškus ({ $count }), vertė { $amount }
summary-points-count = Taškų skaičius
summary-points-earn = { $count ->
    [one] Už šį užsakymą gausite { $count } tašką.
    [few] Už šį užsakymą gausite { $count } taškus.
   *[other] Už šį užsakymą gausite { $count } taškų.
}
summary-credit-use = Panaudoti mano kreditą: { $amount }
summary-code-apply = Pritaikyti
summary-code-remove = Pašalinti kodą { $code }
summary-code-unknown = Kodas { $code } negalioja.
summary-code-unfit = Kodas { $code } šiam užsakymui netaikomas.
summary-promotion = Nuolaida ({ $promotion })
summary-points = Panaudoti taškai ({ $count })
summary-card = Dovanų kortelė ({ $code })
summary-credit = Parduotuvės kreditas
summary-goodwill = Geranoriškumo kreditas
summary-points-few = Jūsų paskyroje mažiau taškų, nei prašėte: { $count }.
summary-card-currency = Kortelė { $code } yra { $currency } valiuta, todėl šiam užsakymui jos naudoti negalima.
summary-code-expired = Kodas { $code } galiojo iki { $date }.
summary-code-early = Kodas { $code } galioja nuo { $date }.
summary-code-minimum = Kodui { $code } reikia tinkamų prekių už { $minimum }: trūksta { $amount }.
summary-code-quantity = Kodui { $code } trūksta tinkamų prekių (kiekis: { $count }).
summary-code-country = Kodas { $code } negalioja pristatant į šią šalį: { $country }.
summary-code-customer = Kodas { $code } neskirtas jūsų kliento paskyrai.
summary-code-first = Kodas { $code } galioja tik pirmam užsakymui.
summary-code-birthday = Kodas { $code } galioja tik apie jūsų gimtadienį.
summary-code-used = Kodas { $code } išnaudotas.
summary-code-combine = Kodo { $code } negalima derinti su: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Kainoraščio kaina: { $amount }
why-line = { $product }
why-price-converted = { $amount } po konvertavimo kursu { $rate }
why-price-margin = Valiutos antkainis { $rate }
why-price-ending = Suapvalinta iki parduotuvės kainų pakopų: { $amount }
why-cash-step = Suapvalinta iki { $amount } kartotinių
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Be { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Su { $name } { $rate } ({ $country }): { $amount }
why-group-price = Kaina jūsų klientų grupei: { $amount }
why-tier-price = Kaina šiam kiekiui: { $amount }
why-off-percent = Nuolaida { $rate } nuo { $amount }
why-off-amount = Nuolaida { $amount }
why-off-each = Nuolaida { $amount } vienetui (vienetų: { $count })
why-off-line = Nuolaida { $amount } kiekvienai prekei
why-off-sets = Už kiekvienas { $buy } nupirktas { $get } su nuolaida; pigiausios (vienetų: { $count })
why-off-step-count = Nuolaida nuo kiekio { $count }
why-off-step-amount = Nuolaida nuo { $amount }
why-off-cap = Ne daugiau kaip { $amount }
why-off-left = Dar galima sumažinti ne daugiau kaip { $amount }
why-shipping-reduced = { $promotion }: pristatymas { $amount } pigiau
why-points-worth = Taškai ({ $count }), vertė { $amount }
why-card-balance = Likutis: { $amount }
why-card-taxed = Apmokestinta parduodant, todėl mažina apmokestinamąją sumą
why-share = Dalis: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Nemokamai nuo { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Siuntos: { $count }, apmokestinamas kiekvienos svoris { $weight }
why-freight = Vežimas
why-surcharge-fuel = Degalų priemoka
why-surcharge-remote = Priemoka už atokias vietoves ir salas
why-surcharge-bulky = Priemoka už didelių matmenų prekes
why-surcharge-battery = Priemoka už baterijas ir pavojingas prekes
why-surcharge-residential = Priemoka už pristatymą į namus
why-surcharge-handling = Tvarkymas
why-surcharge-other = Priemoka
why-percent-of = { $rate } nuo { $amount }
why-insurance = Draudimas vežimo metu
why-customs-value = Prekių ir pristatymo muitinė vertė: { $amount }
why-customs-value-goods = Prekių muitinė vertė: { $amount }
why-duty-tariff = Muitas { $rate } pozicijos { $heading } prekėms
why-duty-percent = Muitas { $rate }
why-duty-percent-less = Muitas { $rate } minus { $amount }
why-duty-flat = { $amount } už kiekvieną prekių rūšį ({ $count ->
    [one] { $count } rūšis
    [few] { $count } rūšys
    [many] { $count } rūšių
   *[other] { $count } rūšių
})
why-duty-unknown = Muito norma nežinoma; neįskaičiuota
why-duty-default = Pozicijos { $heading } muito norma nežinoma; naudojamas parduotuvės įvertis { $rate }
why-duty-specific = Muitas pagal svorį ar kiekį pozicijos { $heading } prekėms: { $amount }
why-duty-all-in = Viena norma vietoj muito ir mokesčio
why-scheme = Taikyta taisyklė: { $scheme }
why-import-unknown = Importo taisyklės nežinomos ({ $country }); mokesčiai neįskaičiuoti
note-tax-exempt = Mokestis netaikomas: galioja atleidimo pažymėjimas.
note-reverse-charge = Atvirkštinis apmokestinimas: { $number } PVM netaikomas; jį apskaičiuoja pirkėjas.
note-vat-id-home = PVM taikomas: { $number } yra iš pardavėjo šalies.
note-vat-id-pending = Apmokestinta kaip vartotojui: mokesčių numeris { $number } dar nepatvirtintas.
note-vat-id-invalid = Apmokestinta kaip vartotojui: mokesčių numeris { $number } negalioja.
note-certificate-unknown = Mokestis taikomas: parduotuvė nežino šios paskirties vietos atleidimo pažymėjimo.
note-category-standard = Kategorijai „{ $category }“ atskiras tarifas nežinomas ({ $country }); taikomas standartinis.
note-gift-sold = Tai, ką parduoda parduotuvė, muitinei nėra dovana: galioja įprastos taisyklės.
tell-buyer-id = Muitinė prašo pirkėjo asmens identifikavimo numerio: { $country }.
tell-personal-use = Tik asmeniniam gavėjo naudojimui.
tell-yearly-amount = Įskaičiuojama į pirkėjo metinę ribą { $amount }.
tell-yearly-count = Tiek siuntų per metus pirkėjas gali importuoti šiuo keliu: { $count }.
tell-half-yearly-count = Atleidimas galioja tiek siuntų per pusmetį: { $count }.
tell-prescription = Muitinė prašo recepto.
tell-positive-list = Tik prekėms iš oficialaus tarpvalstybinės internetinės prekybos sąrašo.
tell-business = Mokestį apskaičiuoja pirkėjas kaip registruota įmonė.
why-tax-rate = { $name } { $rate } nuo { $amount }
why-rounded-unit = Mokestis suapvalintas kiekvienam vienetui
why-rounded-line = Mokestis suapvalintas kiekvienai eilutei
why-rounded-line-rate = Mokestis suapvalintas kiekvienai eilutei ir tarifui
why-rounded-rate = Mokestis suapvalintas nuo tarifo sumos
why-rounded-order = Mokestis suapvalintas nuo užsakymo sumos
why-rounded-end = Suapvalinta vieną kartą, su bendra užsakymo suma
why-tax-base = Apmokestinamoji suma: { $amount }
why-tax-gross-up = Mokestis { $rate } įskaičiuojamas į savo paties bazę
why-tax-factor = Mokama { $rate } įprasto mokesčio
why-tax-included = { $name } { $rate } įskaičiuota į kainą
why-fee-heading = Mokestis { $amount } už kiekvieną prekių rūšį
why-fee-parcel = Mokestis { $amount } už kiekvieną siuntą
why-fee-consignment = Mokestis { $amount } už siuntą
why-fee-percent = Mokestis { $rate } nuo muitinės vertės: { $amount }
why-collected-carrier = Surenka vežėjas
why-source = Šaltinis: { $source }
why-valid-from = Galioja nuo { $date }
why-estimate = Ši suma yra apytikslė. Importuojant sprendžia institucija.
why-official = Oficialus duomuo
why-remote = Apskaičiavo: { $source }
why-secondary = Duomuo iš paskelbto šaltinio
why-unverified = Nepatvirtintas duomuo

## review: what the shopper agrees to, and the order button

review-title = Peržiūrėti ir užsakyti
review-button = Užsakyti ir sumokėti
review-button-pay-duty = Užsakymas su įsipareigojimu sumokėti
review-continue = Peržiūrėti užsakymą
review-seller = Sutartį sudarote su: { $name }.
review-terms-notice = Užsakydami sutinkate su pirkimo taisyklėmis.
review-privacy = Jūsų duomenis naudojame šiam užsakymui įvykdyti, kaip aprašyta privatumo politikoje.
review-privacy-law = Jūsų duomenis naudojame šiam užsakymui įvykdyti, kaip aprašyta privatumo politikoje ({ $law }).
review-transfer = Jūsų duomenys šiam užsakymui įvykdyti perduodami į šalį: { $country }.
review-privacy-abroad = Sutinku, kad mano duomenys užsakymui įvykdyti būtų perduoti į šalį: { $country }.
review-withdrawal = Šios sutarties galite atsisakyti per { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienų
   *[other] { $days } dienų
} nuo prekių gavimo, nenurodydami priežasties.
review-withdrawal-working = Šios sutarties galite atsisakyti per { $days ->
    [one] { $days } darbo dieną
    [few] { $days } darbo dienas
   *[other] { $days } darbo dienų
} nuo prekių gavimo, nenurodydami priežasties.
review-withdrawal-none = Įstatymas nesuteikia bendros teisės grąžinti internetu pirktas prekes. Taikomos parduotuvės grąžinimo taisyklės.
review-returns = Ši parduotuvė priima grąžinamas prekes per { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienų
   *[other] { $days } dienų
} nuo pristatymo.
review-returns-cost = { $payer ->
    [merchant] Grąžinimo išlaidas apmoka parduotuvė.
   *[buyer] Grąžinimo išlaidas apmokate jūs.
}
review-import-ddp = Muitas ir importo mokesčiai įskaičiuoti. Pristačius nieko daugiau mokėti nereikės.
review-import-dap = Muitas ir importo mokesčiai neįskaičiuoti. Vežėjas pristatymo metu surinks apie { $amount }.
review-import-none = Muito ir importo mokesčių mokėti nereikia.
review-import-unknown = Šiai paskirties vietai muito ir importo mokesčių apskaičiuoti negalima. Vežėjas gali juos surinkti pristatymo metu.
review-cn-standards = Šios prekės atitinka kilmės šalies taisykles, gali neturėti etiketės kinų kalba ir negali būti perparduodamos.
review-cn-identity = Muitinei reikia tikrojo pirkėjo vardo ir asmens dokumento numerio.
review-tr-preliminary = Perskaičiau išankstinės informacijos formą ir nuotolinės prekybos sutartį ir su jomis sutinku.
review-us-dispatch = Parduotuvė išsiunčia per nurodytą laiką. Jei negali, galite atšaukti užsakymą ir susigrąžinti visą sumą.
review-jp-confirmation = Prieš užsakydami patikrinkite kiekį, kainą, mokėjimą, pristatymo laiką ir grąžinimo taisykles.
review-au-guarantees = Jūsų vartotojo garantijos pagal Australijos teisę negali būti panaikintos.
review-guarantee = Taikoma teisinė atitikties garantija.
review-age = Man yra bent { $age } metų.
review-marketing = { $name } gali man el. paštu siųsti naujienas ir pasiūlymus. Bet kada galiu jų atsisakyti.
review-marketing-mail = Patvirtinti gausite el. laišką.
review-opt-out = Neparduokite ir nesidalykite mano asmens duomenimis.
review-opted-out = Jūsų naršyklės privatumo signalo (Global Privacy Control) paisoma: jūsų duomenys neparduodami ir jais nesidalijama.
review-safety-maker = Gamintojas: { $name }
review-safety-responsible = Atsakingas asmuo ES: { $name }
review-safety-warning = Saugos informacija: { $name }
review-link-terms = Pirkimo taisyklės
review-link-privacy = Privatumo politika
review-link-withdrawal = Teisė atsisakyti sutarties ir grąžinimas
review-link-shipping = Pristatymo informacija
review-link-imprint = Įmonės rekvizitai
review-link-model = Pavyzdinė sutarties atsisakymo forma
review-link-withdraw = Atsisakyti sutarties čia

## status: what happens to the order once the button is pressed

status-sending = Siunčiamas jūsų užsakymas…
status-sending-hint = Dar akimirką neuždarykite šio puslapio.
status-offline = Nėra interneto ryšio
status-offline-hint = Jūsų užsakymas saugiai išsaugotas šiame įrenginyje ir bus išsiųstas atsiradus ryšiui.
status-waiting = Parduotuvė neatsakė
status-retry-in = { $seconds ->
    [one] Kitas bandymas po { $seconds } sekundės
    [few] Kitas bandymas po { $seconds } sekundžių
    [many] Kitas bandymas po { $seconds } sekundžių
   *[other] Kitas bandymas po { $seconds } sekundžių
}
status-retry-hint = Jūsų užsakymas saugiai išsaugotas ir bus pateiktas tik vieną kartą.
status-retry-now = Bandyti dabar
status-cancel = Atšaukti ir grįžti
status-price-changed = Kaina pasikeitė
status-price-changed-hint = Jūsų užsakymas nepateiktas. Patvirtinkite naują bendrą sumą.
status-price-old = Ankstesnė bendra suma
status-price-new = Nauja bendra suma
status-price-accept = Sutikti su { $amount } ir užsakyti su įsipareigojimu sumokėti
status-price-refuse = Grįžti
status-redirect = Tęsti: { $method }
status-redirect-hint = Sumokėsite kitame puslapyje ir grįšite čia.
status-redirect-button = Tęsti mokėjimą
status-qr = Nuskaitykite ir sumokėkite
status-qr-hint = Atverkite banko programėlę ir nuskaitykite šį kodą.
status-code-copy = Kopijuoti kodą
status-code-copied = Nukopijuota
status-voucher = Sumokėkite pagal šį kvitą
status-voucher-hint = Mokėdami parodykite šį numerį arba išspausdinkite puslapį.
status-pay-amount = Mokėtina suma
status-pay-reference = Mokėjimo nuoroda
status-pay-before = Sumokėti iki { $date }
status-pay-open = Atverti mokėjimo puslapį
status-pay-checking = Laukiame jūsų mokėjimo…
status-placed = Ačiū už užsakymą
status-placed-hint = Patvirtinimas siunčiamas adresu { $email }.
status-placed-pending = Jūsų užsakymas priimtas. Laukiame mokėjimo.
status-placed-number = Užsakymo numeris
status-placed-paid = Sumokėta
status-placed-due = Mokėtina
status-placed-next = Kas toliau
status-placed-next-dispatch = Parduotuvė ruošia jūsų siuntą.
status-placed-next-carrier = Vežėjas pristatymo metu surenka apie { $amount } muito ir mokesčių.
status-follow = Užsakymo būsena
status-track = Sekti siuntą
status-calendar = Įtraukti pristatymą į kalendorių
status-share = Kopijuoti nuorodą draugams
status-survey = Ar lengva buvo užsakyti? 1 – sunku, 5 – lengva.
status-survey-thanks = Ačiū už atsakymą.
status-print = Spausdinti
status-back-to-shop = Grįžti į parduotuvę
status-payment-failed = Mokėjimas nepavyko
status-payment-failed-hint = Niekas nenurašyta. Galite pasirinkti kitą mokėjimo būdą.
status-back = Pasirinkti kitą mokėjimo būdą
status-failed = Nepavyko pateikti užsakymo
status-failed-hint = Niekas nenurašyta. Bandykite dar kartą arba kreipkitės į parduotuvę ir nurodykite { $reference }.
status-support = Susisiekti: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Patikrinkite { $count } lauką
    [few] Patikrinkite { $count } laukus
    [many] Patikrinkite { $count } laukų
   *[other] Patikrinkite { $count } laukų
}
problem-missing = Užpildykite šį lauką.
problem-choose = Pasirinkite vieną iš variantų.
problem-email = Įveskite visą el. pašto adresą, pavyzdžiui, vardas@example.com.
problem-phone = Įveskite telefono numerį su šalies kodu, pavyzdžiui, { $example }.
problem-postcode = Šis pašto kodas atrodo neįprastas. Pavyzdys: { $example }
problem-number = Atrodo, kad netinka: { $name }. Pavyzdys: { $example }
problem-number-digits = Atrodo, kad vienas skaitmuo neteisingas: { $name }.
problem-insist = Naudoti taip, kaip įvesta
problem-state = Pasirinkite iš sąrašo.
problem-long = Šis tekstas per ilgas.
problem-consent = Norėdami tęsti, pažymėkite šį langelį.
problem-refused = Parduotuvė šių duomenų nepriėmė: { $detail }
problem-payment = Pasirinkite mokėjimo būdą.

## refused: why an order cannot be placed as it stands

refused-market = Ši parduotuvė neparduoda į šią šalį: { $country }.
refused-market-sanctions = Dėl sankcijų ši parduotuvė nepristato į šią šalį: { $country }.
refused-shipping = Šiam užsakymui nėra pristatymo būdo: { $country }.
refused-weight = Šis užsakymas per sunkus siųsti į šią šalį: { $country }.
refused-parcel = { $product }: per didelė ar per sunki prekė siųsti į šią šalį: { $country }.
refused-rate-missing = Valiutos { $currency } kurso nėra, todėl kainos parodyti negalima.
refused-rate-old = Valiutos { $currency } kursas pasenęs, todėl kainos parodyti negalima.
refused-amount = Ši suma per didelė, kad ją būtų galima apskaičiuoti.
refused-route-closed = Šiuo metu siuntų šiuo keliu importuoti negalima: { $country }.
refused-tr-consumer-parcels = Nuo 2026 m. vasario 6 d. Turkija nebepriima įprastų vartotojų siuntų iš užsienio.
refused-cn-order-limit = Kinija leidžia ne daugiau kaip { $amount } vienam užsakymui iš užsienio. Padalykite užsakymą.
refused-cn-parcel-limit = Kinija leidžia ne daugiau kaip { $amount } vienai siuntai. Padalykite užsakymą.
refused-gift-import = Dovana deklaruotų siuntų importuoti negalima: { $country }.
refused-product = { $product }: negalima siųsti į šią šalį: { $country }.
refused-business-only = { $product }: parduodama tik įmonėms.
refused-quantity = { $product }: ne daugiau kaip { $count } viename užsakyme.
refused-empty = Jūsų krepšelis tuščias.
refused-service = Šio užsakymo sumų dabar apskaičiuoti negalima. Bandykite po kelių minučių.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: vienu daugiau
a11y-decrease = { $product }: vienu mažiau
a11y-remove = Pašalinti: { $product }
a11y-quantity = Kiekis: { $product }
a11y-why = { $label }: kodėl { $amount }?
a11y-total = Iš viso: { $amount }
a11y-new-window = atsivers naujame lange

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Grąžintų prekių mokestis, papildomai: { $amount }
refund-tax-included = Grąžintose prekėse esantis mokestis: { $amount }
refund-duty = Grąžintų prekių muitas: { $amount }
refund-shipping = Pristatymas: { $amount }
refund-shipping-law = Atsisakius viso užsakymo grąžinamas standartinis pristatymas: { $amount }
refund-shipping-kept = Pristatymo mokestis { $amount } negrąžinamas.
refund-shipping-partial = Pristatymo mokestis { $amount } negrąžinamas, nes grąžinamos ne visos prekės.
refund-supplement-kept = Greitesnio pristatymo priemoka { $amount } negrąžinama.
refund-fees = Mokesčiai: { $amount }
refund-fees-kept = Mokesčiai { $amount } negrąžinami.
refund-carrier-kept = Muitas ir importo mokesčiai { $amount } per vežėją sumokėti muitinei. Jie savaime negrąžinami, bet jų galima prašyti ten.
refund-later = { $amount } sumokėta vežėjui pristatymo metu, o ne parduotuvei.
refund-to-payment = { $amount } grąžinama į mokėjimo priemonę.
refund-to-credit = { $amount } grąžinama į { $code }.
refund-refused-line = Užsakyme nėra eilutės { $product }.
refund-refused-quantity = { $product }: dar galima grąžinti ne daugiau kaip { $count }.
refund-refused-nothing = Nebėra ko grąžinti.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Pagalba
help-when = Kada atkeliaus mano užsakymas?
help-arrives = Numatomas pristatymas: { $from } – { $until }.
help-duties = Ar pristatymo metu turėsiu mokėti muitą arba mokesčius?
help-returns = Ar galiu grąžinti prekes?
help-hours = Darbo laikas jūsų laiko juostoje
help-chat = Pokalbis
help-page = Pagalbos puslapiai

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Čia galite atsisakyti sutarties ({ $name }). Priežasties nurodyti nereikia.
withdraw-goods = Kurių prekių, jei ne visų
withdraw-confirm = Patvirtinti atsisakymą
withdraw-statement = Šiuo pranešu, kad atsisakau sutarties dėl užsakymo { $order }.
withdraw-done = Jūsų atsisakymas gautas
withdraw-received = Gauta: { $date }
withdraw-keep = Išsaugokite arba atspausdinkite šį patvirtinimą. Parduotuvė jį taip pat atsiųs adresu { $email }.
withdraw-save = Išsaugoti kaip tekstinį failą
withdraw-unknown = Užsakymo numeris ir el. pašto adresas nesutampa. Patikrinkite abu.
