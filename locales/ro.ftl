# reviewed: machine-drafted
# status: complete
# Romanian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Finalizare comandă
loader-contact = Date de contact
loader-email = E-mail
loader-delivery = Livrare
loader-country = Țară/regiune
loader-failed = Pagina de finalizare nu a putut fi încărcată. Verificați conexiunea și încercați din nou.
loader-retry = Încercați din nou

## head: the top of the checkout with its language and country switcher

head-switch = Limbă și țară
head-language = Limbă
head-country = Țara de livrare
head-currency = Monedă
head-close = Închideți finalizarea comenzii

## locale: why a language, country or currency was chosen

locale-attribute = Setat de acest magazin
locale-kept = Ales de dumneavoastră anterior
locale-page-language = Limba acestei pagini
locale-browser-languages = Limba browserului dumneavoastră
locale-region = Regiunea limbii dumneavoastră
locale-time-zone = Fusul dumneavoastră orar
locale-market = Moneda acestei țări
locale-default = Setarea standard a acestui magazin

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Doar pentru întrebări legate de livrare
contact-remember = Păstrați datele mele pe acest dispozitiv
contact-remember-hint = Pentru următoarea comandă aici. Nu pe un dispozitiv folosit în comun.
contact-forget = Ștergeți datele mele

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nume și prenume
address-organisation = Firmă
address-line-1 = Stradă și număr
address-line-1-street = Stradă
address-block = Cvartal
address-avenue = Bulevard
address-house = Casă sau clădire
address-line-2 = Bloc, scară, etaj, apartament
address-sorting-code = CEDEX
address-optional = opțional
address-choose = Alegeți
address-more = Adăugați firma
address-number = { $name } pentru vamă
address-number-invoice = { $name } pentru factură
address-business = Cumpăr pentru o firmă
address-vat-id = Cod de TVA ({ $name })
address-purchase-order = Numărul dumneavoastră intern de comandă
address-number-hint = Vama îl solicită. Se trimite cu comanda și nu se păstrează pe acest dispozitiv.

address-city-city = Localitate
address-city-district = District
address-city-post-town = Localitate
address-city-suburb = Suburbie

address-district-district = District
address-district-neighborhood = Cartier
address-district-suburb = Cartier
address-district-townland = Townland
address-district-village-township = Sat sau comună

address-postcode-postal = Cod poștal
address-postcode-zip = Cod ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Cod PIN

address-state-area = Zonă
address-state-county = Județ
address-state-department = Departament
address-state-district = District
address-state-do-si = Provincie sau oraș
address-state-emirate = Emirat
address-state-island = Insulă
address-state-oblast = Oblast
address-state-parish = Parohie
address-state-prefecture = Prefectură
address-state-province = Provincie
address-state-state = Stat

address-billing = Adresă de facturare
address-billing-same = Adresa de facturare este aceeași

## delivery: who pays duties and import taxes, and when

delivery-duties = Taxe vamale și taxe de import
delivery-ddp = Plată odată cu comanda
delivery-ddp-hint = Nu mai aveți nimic de plătit la livrare.
delivery-dap = Plată la livrare
delivery-dap-hint = Curierul le încasează înainte de predare și poate adăuga un comision propriu.
delivery-now = Acum
delivery-later = La livrare
delivery-about = circa { $amount }

## shipping: methods and dates

shipping-title = Metodă de livrare
shipping-standard = Standard
shipping-express = Expres
shipping-pickup = Punct de ridicare
shipping-economy = Economic
shipping-free = Gratuit
shipping-arrives-on = Livrare: { $date }
shipping-waiting = Introduceți adresa pentru a vedea metodele de livrare.
shipping-estimate = Datele de livrare sunt estimative.
shipping-cut-off = Timp rămas pentru comandă: { $time }. Plecare din depozit: { $date }.
shipping-parcels = { $count ->
    [one] Sosește în { $count } colet
    [few] Sosește în { $count } colete
   *[other] Sosește în { $count } de colete
}
shipping-points = Alegeți un punct de ridicare
shipping-points-none = Nu există niciun punct de ridicare lângă această adresă.
shipping-sort-fastest = Afișați întâi cele mai rapide
shipping-sort-cheapest = Afișați întâi cele mai ieftine
shipping-refused-place = Nu livrează la această adresă
shipping-refused-weight = Indisponibil pentru { $weight }
shipping-refused-size = { $product } este prea mare sau prea greu pentru un colet
shipping-refused-table = Indisponibil pentru mărimea sau valoarea acestei comenzi

## gift: the parcel is a present

gift-on = Este un cadou
gift-recipient = Numele complet al destinatarului
gift-from = De la
gift-message = Mesaj
gift-hide-prices = Fără prețuri pe documentul din colet
gift-customs = Declarați la vamă drept cadou între persoane fizice

## payment: hints by kind of method; names that are brands come from data

payment-title = Plată
payment-more = Alte metode de plată
payment-none = Nicio metodă de plată nu acceptă această comandă.
express-title = Plată rapidă
express-or = Sau introduceți datele dvs.
express-filled = Datele dvs. au fost completate. Verificați comanda.
payment-called-cash = Plata la livrare
payment-called-debit = Debitare directă { $name }
payment-called-online-banking = Internet banking
payment-called-by-bank = Plată din contul bancar
payment-called-transfer = Transfer bancar
payment-called-virtual-account = Cont virtual ({ $name })
payment-called-local-cards = Carduri locale
payment-hint-bank-code = Aprobați cu un cod din aplicația băncii
payment-hint-bank-debit = Se debitează din contul dumneavoastră bancar
payment-hint-bank-redirect = Aprobați plata la banca dumneavoastră
payment-hint-bank-transfer = Transferați suma folosind datele pe care vi le afișăm
payment-hint-bnpl = Plătiți mai târziu sau în rate
payment-hint-card = Introduceți datele cardului pe pagina securizată următoare
payment-hint-card-redirect = Plătiți pe pagina securizată următoare
payment-hint-cash = Plătiți în numerar la sosirea comenzii
payment-hint-instant-transfer = Scanați un cod cu aplicația băncii
payment-hint-mobile-money = Confirmați plata pe telefon
payment-hint-prepaid = Plătiți cu un cod preplătit
payment-hint-voucher = Plătiți într-un magazin sau la un automat cu documentul pe care vi-l afișăm
payment-hint-wallet = Confirmați în aplicație sau pe pagina următoare
payment-not-offered = { $count ->
    [one] { $count } metodă indisponibilă pentru această comandă
    [few] { $count } metode indisponibile pentru această comandă
   *[other] { $count } de metode indisponibile pentru această comandă
}
payment-refused-country = Indisponibil în: { $country }
payment-refused-currency = Nu acceptă { $currency }
payment-refused-minimum = De la { $amount }
payment-refused-maximum = Până la { $amount }
payment-not-exact = Serviciul de plată nu poate încasa exact { $amount }.

## summary: the order, always in sight

summary-title = Sumarul comenzii
summary-show = Afișați sumarul comenzii
summary-hide = Ascundeți sumarul comenzii
summary-items = { $count ->
    [one] { $count } articol
    [few] { $count } articole
   *[other] { $count } de articole
}
summary-each = { $amount } bucata
summary-empty = Coșul dumneavoastră este gol.
summary-empty-hint = Adăugați un articol pentru a vedea livrarea, plata și totalul. Ce ați completat se păstrează.
summary-goods = Articole
summary-discount-code = Reducere ({ $code })
summary-shipping = Transport
summary-insurance = Asigurarea transportului
summary-duty = Taxe vamale
summary-tax-rate = { $name } { $rate }
summary-fee = Comision vamal
summary-rounding = Rotunjire
summary-fee-gift-wrap = Ambalaj cadou
summary-fee-payment = Comision de plată
summary-fee-small-order = Taxă pentru comandă mică
summary-fee-service = Taxă de serviciu
summary-fee-other = { $name }
summary-total = Total
summary-total-now = De plătit acum
summary-total-later = De plătit la livrare
summary-total-all = Total la ușa dumneavoastră
summary-estimate = Estimare
summary-remote-promotions = Ofertele nu au putut fi confirmate și nu sunt incluse.
summary-remote-rates = Costurile de transport nu au putut fi confirmate și sunt o estimare.
summary-remote-duties = Taxele vamale nu au putut fi confirmate și sunt o estimare.
summary-remote-tax = Taxele nu au putut fi confirmate și sunt o estimare.
summary-code-field = Cod de reducere sau card cadou
summary-code-enter = Adăugați cod de reducere sau card cadou
summary-code-later = Codul { $code } nu a putut fi verificat. Încercați din nou.
summary-card-left = { $code }: sold rămas { $amount }
summary-tier = Client { $tier }
summary-points-use = Folosiți punctele ({ $count }), în valoare de { $amount }
summary-points-count = Numărul de puncte
summary-points-earn = { $count ->
    [one] Primiți { $count } punct cu această comandă.
    [few] Primiți { $count } puncte cu această comandă.
   *[other] Primiți { $count } de puncte cu această comandă.
}
summary-credit-use = Folosiți creditul meu: { $amount }
summary-code-apply = Aplicați
summary-code-remove = Eliminați codul { $code }
summary-code-unknown = Codul { $code } nu este valabil.
summary-code-unfit = Codul { $code } nu se aplică acestei comenzi.
summary-promotion = Reducere ({ $promotion })
summary-points = Puncte folosite ({ $count })
summary-card = Card cadou ({ $code })
summary-credit = Credit în magazin
summary-goodwill = Credit de bunăvoință
summary-points-few = Contul dumneavoastră are mai puține puncte decât ați cerut: { $count }.
summary-card-currency = Cardul { $code } este în { $currency } și nu poate fi folosit pentru această comandă.
summary-code-expired = Codul { $code } a fost valabil până la { $date }.
summary-code-early = Codul { $code } este valabil din { $date }.
summary-code-minimum = Codul { $code } necesită articole eligibile de { $minimum }: mai lipsesc { $amount }.
summary-code-quantity = Codul { $code } necesită mai multe articole eligibile (lipsesc: { $count }).
summary-code-country = Codul { $code } nu este valabil pentru livrări în: { $country }.
summary-code-customer = Codul { $code } nu este pentru contul dumneavoastră.
summary-code-first = Codul { $code } este doar pentru prima comandă.
summary-code-birthday = Codul { $code } este valabil doar în jurul zilei dumneavoastră de naștere.
summary-code-used = Codul { $code } a fost epuizat.
summary-code-combine = Codul { $code } nu poate fi combinat cu { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Preț de listă: { $amount }
why-line = { $product }
why-price-converted = { $amount } după conversie la cursul { $rate }
why-price-margin = Marjă de schimb { $rate }
why-price-ending = Rotunjit la treptele de preț ale magazinului: { $amount }
why-cash-step = Rotunjit la multipli de { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Fără { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Cu { $name } { $rate } ({ $country }): { $amount }
why-group-price = Preț pentru grupul dumneavoastră de clienți: { $amount }
why-tier-price = Preț pentru această cantitate: { $amount }
why-off-percent = Reducere { $rate } din { $amount }
why-off-amount = Reducere { $amount }
why-off-each = Reducere { $amount } pe bucată (bucăți: { $count })
why-off-line = Reducere { $amount } pe produs
why-off-sets = La fiecare { $buy } cumpărate, { $get } cu reducere; cele mai ieftine (bucăți: { $count })
why-off-step-count = Reducere de la cantitatea { $count }
why-off-step-amount = Reducere de la { $amount }
why-off-cap = Cel mult { $amount }
why-off-left = Se mai pot reduce cel mult { $amount }
why-shipping-reduced = { $promotion }: transport mai ieftin cu { $amount }
why-points-worth = Puncte ({ $count }) în valoare de { $amount }
why-card-balance = Sold: { $amount }
why-card-taxed = Taxat la vânzare, de aceea scade baza impozabilă
why-share = Partea pentru { $product }
why-shipping-weight = { $method } pentru { $weight }, { $country }
why-shipping-free = Gratuit de la { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Colete: { $count }, greutate taxabilă { $weight } fiecare
why-freight = Transport
why-surcharge-fuel = Suprataxă de combustibil
why-surcharge-remote = Suprataxă pentru zone izolate și insule
why-surcharge-bulky = Suprataxă pentru mărfuri voluminoase
why-surcharge-battery = Suprataxă pentru baterii și mărfuri periculoase
why-surcharge-residential = Suprataxă pentru livrare la domiciliu
why-surcharge-handling = Manipulare
why-surcharge-other = Suprataxă
why-percent-of = { $rate } din { $amount }
why-insurance = Asigurare pe durata transportului
why-customs-value = Valoarea în vamă a articolelor și a transportului: { $amount }
why-customs-value-goods = Valoarea în vamă a articolelor: { $amount }
why-duty-tariff = Taxă vamală { $rate } pentru mărfuri de la poziția { $heading }
why-duty-percent = Taxă vamală { $rate }
why-duty-percent-less = Taxă vamală { $rate } minus { $amount }
why-duty-flat = { $amount } pentru fiecare tip de marfă ({ $count ->
    [one] { $count } tip
    [few] { $count } tipuri
   *[other] { $count } de tipuri
})
why-duty-unknown = Nivelul taxei vamale nu este cunoscut; nu este inclus
why-duty-default = Taxa vamală a poziției { $heading } nu este cunoscută; se folosește estimarea magazinului de { $rate }
why-duty-specific = Taxă vamală după greutate sau număr pentru mărfuri de la poziția { $heading }: { $amount }
why-duty-all-in = O singură cotă în locul taxei vamale și al impozitului
why-scheme = Regula aplicată: { $scheme }
why-import-unknown = Regulile de import nu sunt cunoscute ({ $country }); taxele nu sunt incluse
note-tax-exempt = Nu se percepe taxă: se aplică certificatul de scutire.
note-reverse-charge = Taxare inversă: nu se percepe TVA pentru { $number }; o achită cumpărătorul.
note-vat-id-home = Se percepe TVA: { $number } este din țara vânzătorului.
note-vat-id-pending = Taxat ca pentru consumatori: codul fiscal { $number } nu este încă confirmat.
note-vat-id-invalid = Taxat ca pentru consumatori: codul fiscal { $number } nu este valid.
note-certificate-unknown = Se percepe taxă: magazinul nu cunoaște certificatul de scutire pentru această destinație.
note-category-standard = Pentru „{ $category }” nu se cunoaște o cotă proprie ({ $country }); se folosește cota standard.
note-gift-sold = Ceea ce vinde un magazin nu este cadou pentru vamă: se aplică regulile obișnuite.
tell-buyer-id = Vama cere cumpărătorului un număr personal de identificare: { $country }.
tell-personal-use = Doar pentru uzul personal al destinatarului.
tell-yearly-amount = Se ia în calcul la limita anuală a cumpărătorului de { $amount }.
tell-yearly-count = Colete pe care un cumpărător le poate importa anual pe această cale: { $count }.
tell-half-yearly-count = Scutirea este valabilă pentru atâtea colete pe semestru: { $count }.
tell-prescription = Vama cere o rețetă medicală.
tell-positive-list = Doar pentru mărfuri de pe lista oficială a vânzărilor online transfrontaliere.
tell-business = Cumpărătorul achită taxa ca firmă înregistrată.
why-tax-rate = { $name } { $rate } din { $amount }
why-rounded-unit = Taxă rotunjită pe bucată
why-rounded-line = Taxă rotunjită pe linie
why-rounded-line-rate = Taxă rotunjită pe linie și cotă
why-rounded-rate = Taxă rotunjită pe suma cotei
why-rounded-order = Taxă rotunjită pe suma comenzii
why-rounded-end = Rotunjit o singură dată, cu totalul comenzii
why-tax-base = Baza impozabilă: { $amount }
why-tax-gross-up = Taxa de { $rate } face parte din propria bază
why-tax-factor = Se datorează { $rate } din taxa obișnuită
why-tax-included = { $name } { $rate } este inclusă în preț
why-fee-heading = Taxă de { $amount } pentru fiecare tip de marfă
why-fee-parcel = Taxă de { $amount } pentru fiecare colet
why-fee-consignment = Taxă de { $amount } pentru expediere
why-fee-percent = Taxă de { $rate } din valoarea în vamă: { $amount }
why-collected-carrier = Încasat de curier
why-source = Sursa: { $source }
why-valid-from = În vigoare din { $date }
why-estimate = Această sumă este o estimare. Autoritatea decide la import.
why-official = Cifră oficială
why-remote = Calculat de { $source }
why-secondary = Cifră dintr-o sursă publicată
why-unverified = Cifră neconfirmată

## review: what the shopper agrees to, and the order button

review-title = Verificare și comandă
review-button = Comandați și plătiți
review-button-pay-duty = Comandă cu obligație de plată
review-continue = Verificați comanda
review-seller = Contractul se încheie cu { $name }.
review-terms-notice = Prin plasarea comenzii acceptați termenii și condițiile.
review-privacy = Folosim datele dumneavoastră pentru procesarea acestei comenzi, conform politicii de confidențialitate.
review-privacy-law = Folosim datele dumneavoastră pentru procesarea acestei comenzi, conform politicii de confidențialitate ({ $law }).
review-transfer = Datele dumneavoastră sunt transferate pentru procesarea acestei comenzi în: { $country }.
review-privacy-abroad = Sunt de acord ca datele mele să fie transferate pentru procesarea acestei comenzi în: { $country }.
review-withdrawal = Vă puteți retrage din acest contract în termen de { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} de la primirea produselor, fără a preciza motivul.
review-withdrawal-working = Vă puteți retrage din acest contract în termen de { $days ->
    [one] { $days } zi lucrătoare
    [few] { $days } zile lucrătoare
   *[other] { $days } de zile lucrătoare
} de la primirea produselor, fără a preciza motivul.
review-withdrawal-none = Legea nu prevede un drept general de returnare a cumpărăturilor online. Se aplică politica de retur a magazinului.
review-returns = Acest magazin acceptă retururi în termen de { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
} de la livrare.
review-returns-cost = { $payer ->
    [merchant] Costul returului este suportat de magazin.
   *[buyer] Costul returului este suportat de dumneavoastră.
}
review-import-ddp = Taxele vamale și de import sunt incluse. Nu mai aveți nimic de plătit la livrare.
review-import-dap = Taxele vamale și de import nu sunt incluse. Curierul va încasa circa { $amount } la livrare.
review-import-none = Nu se datorează taxe vamale sau de import.
review-import-unknown = Taxele vamale și de import nu pot fi calculate pentru această destinație. Curierul le poate încasa la livrare.
review-cn-standards = Aceste produse respectă regulile țării de origine, pot să nu aibă etichetă în limba chineză și nu pot fi revândute.
review-cn-identity = Vama are nevoie de numele real și de numărul actului de identitate al cumpărătorului.
review-tr-preliminary = Am citit și accept formularul de informare prealabilă și contractul de vânzare la distanță.
review-us-dispatch = Magazinul expediază în termenul indicat. În caz contrar, puteți anula comanda cu rambursare integrală.
review-jp-confirmation = Înainte de a comanda, verificați cantitatea, prețul, plata, termenul de livrare și politica de retur.
review-au-guarantees = Garanțiile dumneavoastră de consumator conform legii australiene nu pot fi excluse.
review-guarantee = Se aplică garanția legală de conformitate.
review-age = Am cel puțin { $age } ani.
review-marketing = { $name } îmi poate trimite noutăți și oferte prin e-mail. Mă pot dezabona oricând.
review-marketing-mail = Veți primi un e-mail pentru confirmare.
review-opt-out = Nu vindeți și nu divulgați datele mele personale.
review-opted-out = Semnalul de confidențialitate al browserului dumneavoastră (Global Privacy Control) este respectat: datele nu sunt nici vândute, nici divulgate.
review-safety-maker = Producător: { $name }
review-safety-responsible = Responsabil în UE: { $name }
review-safety-warning = Informații privind siguranța: { $name }
review-link-terms = Termeni și condiții
review-link-privacy = Politica de confidențialitate
review-link-withdrawal = Dreptul de retragere și retururi
review-link-shipping = Informații despre livrare
review-link-imprint = Informații legale
review-link-model = Model de formular de retragere
review-link-withdraw = Retragere din contract aici

## status: what happens to the order once the button is pressed

status-sending = Se trimite comanda…
status-sending-hint = Păstrați această pagină deschisă pentru moment.
status-offline = Sunteți offline
status-offline-hint = Comanda este păstrată în siguranță pe acest dispozitiv și va fi trimisă când revine conexiunea.
status-waiting = Magazinul nu a răspuns
status-retry-in = { $seconds ->
    [one] Se reîncearcă peste { $seconds } secundă
    [few] Se reîncearcă peste { $seconds } secunde
   *[other] Se reîncearcă peste { $seconds } de secunde
}
status-retry-hint = Comanda este păstrată în siguranță și va fi plasată o singură dată.
status-retry-now = Încercați acum
status-cancel = Anulați și reveniți
status-price-changed = Prețul s-a schimbat
status-price-changed-hint = Comanda nu a fost plasată. Confirmați noul total.
status-price-old = Totalul anterior
status-price-new = Noul total
status-price-accept = Acceptați { $amount } și comandați cu obligație de plată
status-price-refuse = Înapoi
status-redirect = Continuați la { $method }
status-redirect-hint = Plătiți pe pagina următoare și apoi reveniți aici.
status-redirect-button = Continuați la plată
status-qr = Scanați pentru a plăti
status-qr-hint = Deschideți aplicația băncii și scanați acest cod.
status-code-copy = Copiați codul
status-code-copied = Copiat
status-voucher = Plătiți cu acest document
status-voucher-hint = Arătați acest număr când plătiți sau tipăriți această pagină.
status-pay-amount = Suma de plată
status-pay-reference = Referința plății
status-pay-before = Plătiți până la: { $date }
status-pay-open = Deschideți pagina de plată
status-pay-checking = Se așteaptă plata…
status-placed = Vă mulțumim pentru comandă
status-placed-hint = Confirmarea este trimisă la { $email }.
status-placed-pending = Comanda a fost plasată. Așteptăm plata.
status-placed-number = Numărul comenzii
status-placed-paid = Plătit
status-placed-due = De plătit
status-placed-next = Ce urmează
status-placed-next-dispatch = Magazinul vă pregătește coletul.
status-placed-next-carrier = Curierul încasează la livrare circa { $amount } pentru taxe.
status-follow = Starea comenzii
status-track = Urmăriți coletul
status-calendar = Adăugați livrarea în calendar
status-share = Copiați linkul pentru prieteni
status-survey = Cât de ușor a fost să comandați? 1 înseamnă greu, 5 înseamnă ușor.
status-survey-thanks = Vă mulțumim pentru răspuns.
status-print = Tipăriți
status-back-to-shop = Înapoi la magazin
status-payment-failed = Plata nu a reușit
status-payment-failed-hint = Nu s-a încasat nimic. Puteți alege altă metodă de plată.
status-back = Alegeți altă metodă de plată
status-failed = Comanda nu a putut fi plasată
status-failed-hint = Nu s-a încasat nimic. Încercați din nou sau contactați magazinul menționând { $reference }.
status-support = Contactați { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Verificați { $count } câmp
    [few] Verificați { $count } câmpuri
   *[other] Verificați { $count } de câmpuri
}
problem-missing = Completați acest câmp.
problem-choose = Alegeți o opțiune.
problem-email = Introduceți o adresă de e-mail completă, de exemplu nume@example.com.
problem-phone = Introduceți un număr de telefon cu prefixul țării, de exemplu { $example }.
problem-postcode = Acest cod poștal pare neobișnuit. Un exemplu: { $example }
problem-number = Nu pare o valoare validă pentru { $name }. Un exemplu: { $example }
problem-number-digits = O cifră pare greșită: { $name }.
problem-insist = Folosiți așa cum este
problem-state = Alegeți din listă.
problem-long = Acest text este prea lung.
problem-consent = Bifați această casetă pentru a continua.
problem-refused = Magazinul nu a acceptat această informație: { $detail }
problem-payment = Alegeți metoda de plată.

## refused: why an order cannot be placed as it stands

refused-market = Acest magazin nu vinde în: { $country }.
refused-market-sanctions = Din cauza sancțiunilor, acest magazin nu livrează în: { $country }.
refused-shipping = Nicio metodă de livrare nu acoperă această comandă: { $country }.
refused-weight = Această comandă este prea grea pentru a fi expediată în: { $country }.
refused-parcel = { $product } este prea mare sau prea greu pentru a fi expediat în: { $country }.
refused-rate-missing = Nu există curs de schimb pentru { $currency }, așa că nu se poate afișa un preț.
refused-rate-old = Cursul de schimb pentru { $currency } este depășit, așa că nu se poate afișa un preț.
refused-amount = Această sumă este prea mare pentru a fi calculată.
refused-route-closed = Momentan nu se pot importa colete pe această rută: { $country }.
refused-tr-consumer-parcels = Din 6 februarie 2026, Turcia nu mai admite colete obișnuite pentru consumatori din străinătate.
refused-cn-order-limit = China permite cel mult { $amount } pentru fiecare comandă din străinătate. Împărțiți comanda.
refused-cn-parcel-limit = China permite cel mult { $amount } pentru fiecare colet. Împărțiți comanda.
refused-gift-import = Coletele declarate drept cadou nu pot fi importate: { $country }.
refused-product = { $product } nu poate fi expediat în: { $country }.
refused-business-only = { $product } se vinde doar firmelor.
refused-quantity = { $product }: cel mult { $count } pentru fiecare comandă.
refused-empty = Coșul dumneavoastră este gol.
refused-service = Sumele acestei comenzi nu pot fi calculate acum. Încercați din nou peste câteva minute.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: încă unul
a11y-decrease = { $product }: unul mai puțin
a11y-remove = Eliminați { $product }
a11y-quantity = Cantitate: { $product }
a11y-why = { $label }: de ce { $amount }?
a11y-total = Total: { $amount }
a11y-new-window = se deschide într-o fereastră nouă

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Taxă pentru articolele returnate, în plus: { $amount }
refund-tax-included = Taxă cuprinsă în articolele returnate: { $amount }
refund-duty = Taxă vamală pentru articolele returnate: { $amount }
refund-shipping = Transport: { $amount }
refund-shipping-law = La retragerea din întreaga comandă se rambursează livrarea standard: { $amount }
refund-shipping-kept = Transportul de { $amount } nu se rambursează.
refund-shipping-partial = Transportul de { $amount } nu se rambursează, deoarece nu se returnează toate articolele.
refund-supplement-kept = Diferența pentru livrarea mai rapidă, { $amount }, nu se rambursează.
refund-fees = Comisioane: { $amount }
refund-fees-kept = Comisioanele de { $amount } nu se rambursează.
refund-carrier-kept = Taxele vamale și de import de { $amount } au ajuns la vamă prin curier. Nu se returnează automat, dar pot fi solicitate acolo.
refund-later = { $amount } s-au plătit curierului la livrare, nu magazinului.
refund-to-payment = { $amount } revin la metoda de plată.
refund-to-credit = { $amount } revin la { $code }.
refund-refused-line = Comanda nu are linia { $product }.
refund-refused-quantity = { $product }: se mai pot rambursa cel mult { $count }.
refund-refused-nothing = Nu mai este nimic de rambursat.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Ajutor
help-when = Când ajunge comanda mea?
help-arrives = Livrare estimată: { $from } – { $until }.
help-duties = Va trebui să plătesc taxe vamale sau alte taxe la livrare?
help-returns = Pot returna produsele?
help-hours = Program în fusul dumneavoastră orar
help-chat = Chat
help-page = Pagini de ajutor

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Aici vă puteți retrage din contractul cu { $name }. Nu trebuie să precizați motivul.
withdraw-goods = Ce produse, dacă nu toate
withdraw-confirm = Confirmați retragerea
withdraw-statement = Prin prezenta mă retrag din contractul pentru comanda { $order }.
withdraw-done = Retragerea dumneavoastră a fost primită
withdraw-received = Primită la { $date }
withdraw-keep = Salvați sau tipăriți această confirmare. Magazinul o trimite și la { $email }.
withdraw-save = Salvați ca fișier text
withdraw-unknown = Numărul comenzii și adresa de e-mail nu corespund. Verificați-le pe amândouă.
