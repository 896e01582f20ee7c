# reviewed: machine-drafted
# status: complete
# Croatian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Blagajna
loader-contact = Podaci za kontakt
loader-email = E-pošta
loader-delivery = Dostava
loader-country = Država/regija
loader-failed = Blagajna se nije mogla učitati. Provjerite vezu i pokušajte ponovno.
loader-retry = Pokušaj ponovno

## head: the top of the checkout with its language and country switcher

head-switch = Jezik i država
head-language = Jezik
head-country = Država dostave
head-currency = Valuta
head-close = Zatvori blagajnu

## locale: why a language, country or currency was chosen

locale-attribute = Postavila ova trgovina
locale-kept = Vaš raniji odabir
locale-page-language = Jezik ove stranice
locale-browser-languages = Jezik vašeg preglednika
locale-region = Regija vašeg jezika
locale-time-zone = Vaša vremenska zona
locale-market = Valuta ove države
locale-default = Zadana postavka ove trgovine

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Samo za pitanja o dostavi
contact-remember = Zapamti moje podatke na ovom uređaju
contact-remember-hint = Za vašu sljedeću narudžbu ovdje. Ne na zajedničkom uređaju.
contact-forget = Zaboravi moje podatke

## address: every label an address can have. The kinds follow the country's own words.

address-name = Ime i prezime
address-organisation = Tvrtka
address-line-1 = Ulica i kućni broj
address-line-1-street = Ulica
address-block = Blok
address-avenue = Avenija
address-house = Kuća ili zgrada
address-line-2 = Stan, kat
address-sorting-code = CEDEX
address-optional = neobavezno
address-choose = Odaberite
address-more = Dodaj tvrtku
address-number = { $name } za carinu
address-number-invoice = { $name } za račun
address-business = Kupujem za tvrtku
address-vat-id = PDV broj ({ $name })
address-purchase-order = Vaš broj narudžbenice
address-number-hint = Carina to traži. Šalje se s narudžbom i ne sprema se na ovom uređaju.

address-city-city = Mjesto
address-city-district = Okrug
address-city-post-town = Mjesto
address-city-suburb = Predgrađe

address-district-district = Okrug
address-district-neighborhood = Četvrt
address-district-suburb = Četvrt
address-district-townland = Townland
address-district-village-township = Selo ili općina

address-postcode-postal = Poštanski broj
address-postcode-zip = ZIP kod
address-postcode-eircode = Eircode
address-postcode-pin = PIN kod

address-state-area = Područje
address-state-county = Županija
address-state-department = Departman
address-state-district = Distrikt
address-state-do-si = Pokrajina ili grad
address-state-emirate = Emirat
address-state-island = Otok
address-state-oblast = Oblast
address-state-parish = Župa
address-state-prefecture = Prefektura
address-state-province = Pokrajina
address-state-state = Savezna država

address-billing = Adresa za račun
address-billing-same = Adresa za račun je ista

## delivery: who pays duties and import taxes, and when

delivery-duties = Carina i uvozni porezi
delivery-ddp = Platiti s narudžbom
delivery-ddp-hint = Pri dostavi više ne plaćate ništa.
delivery-dap = Platiti pri dostavi
delivery-dap-hint = Dostavljač ih naplaćuje prije predaje i može dodati vlastitu naknadu.
delivery-now = Sada
delivery-later = Pri dostavi
delivery-about = oko { $amount }

## shipping: methods and dates

shipping-title = Način dostave
shipping-standard = Standardna
shipping-express = Brza
shipping-pickup = Mjesto preuzimanja
shipping-economy = Ekonomična
shipping-free = Besplatno
shipping-arrives-on = Dostava: { $date }
shipping-waiting = Unesite adresu da biste vidjeli načine dostave.
shipping-estimate = Datumi dostave su procjene.
shipping-cut-off = Vrijeme za narudžbu: { $time }. Otprema iz skladišta: { $date }.
shipping-parcels = { $count ->
    [one] Stiže u { $count } paketu
    [few] Stiže u { $count } paketa
   *[other] Stiže u { $count } paketa
}
shipping-points = Odaberite mjesto preuzimanja
shipping-points-none = U blizini ove adrese nema mjesta preuzimanja.
shipping-sort-fastest = Prvo prikaži najbrže
shipping-sort-cheapest = Prvo prikaži najjeftinije
shipping-refused-place = Ne dostavlja na ovu adresu
shipping-refused-weight = Nije dostupno za { $weight }
shipping-refused-size = { $product }: prevelike dimenzije ili težina za paket
shipping-refused-table = Nije dostupno za veličinu ili vrijednost ove narudžbe

## gift: the parcel is a present

gift-on = Ovo je poklon
gift-recipient = Ime i prezime primatelja
gift-from = Od
gift-message = Poruka
gift-hide-prices = Bez cijena na dokumentu u paketu
gift-customs = Prijavi carini kao dar između privatnih osoba

## payment: hints by kind of method; names that are brands come from data

payment-title = Plaćanje
payment-more = Više načina plaćanja
payment-none = Nijedan način plaćanja nije dostupan za ovu narudžbu.
express-title = Brzo plaćanje
express-or = Ili unesite svoje podatke
express-filled = Vaši su podaci upisani. Provjerite svoju narudžbu.
payment-called-cash = Plaćanje pouzećem
payment-called-debit = { $name } izravno terećenje
payment-called-online-banking = Internetsko bankarstvo
payment-called-by-bank = Plaćanje putem banke
payment-called-transfer = Bankovni prijenos
payment-called-virtual-account = Virtualni račun ({ $name })
payment-called-local-cards = Domaće kartice
payment-hint-bank-code = Potvrđujete kodom iz aplikacije svoje banke
payment-hint-bank-debit = Naplaćuje se s vašeg bankovnog računa
payment-hint-bank-redirect = Plaćanje odobravate u svojoj banci
payment-hint-bank-transfer = Iznos uplaćujete prema podacima koje ćemo prikazati
payment-hint-bnpl = Platite kasnije ili na rate
payment-hint-card = Podatke o kartici unosite na sljedećoj, sigurnoj stranici
payment-hint-card-redirect = Plaćate na sljedećoj, sigurnoj stranici
payment-hint-cash = Plaćate gotovinom pri preuzimanju
payment-hint-instant-transfer = Skenirate kod aplikacijom svoje banke
payment-hint-mobile-money = Plaćanje potvrđujete na telefonu
payment-hint-prepaid = Plaćate unaprijed plaćenim kodom
payment-hint-voucher = Plaćate u trgovini ili na automatu s potvrdom koju ćemo prikazati
payment-hint-wallet = Potvrđujete u aplikaciji ili na sljedećoj stranici
payment-not-offered = { $count ->
    [one] { $count } način plaćanja nije dostupan za ovu narudžbu
    [few] { $count } načina plaćanja nisu dostupna za ovu narudžbu
   *[other] { $count } načina plaćanja nije dostupno za ovu narudžbu
}
payment-refused-country = Nije dostupno u državi: { $country }
payment-refused-currency = Ne prihvaća { $currency }
payment-refused-minimum = Od { $amount }
payment-refused-maximum = Do { $amount }
payment-not-exact = Platni servis ne može naplatiti točno { $amount }.

## summary: the order, always in sight

summary-title = Sažetak narudžbe
summary-show = Prikaži sažetak narudžbe
summary-hide = Sakrij sažetak narudžbe
summary-items = { $count ->
    [one] { $count } artikl
    [few] { $count } artikla
   *[other] { $count } artikala
}
summary-each = { $amount } po komadu
summary-empty = Vaša je košarica prazna.
summary-empty-hint = Dodajte artikl da biste vidjeli dostavu, plaćanje i ukupan iznos. Ono što ste upisali ostaje.
summary-goods = Artikli
summary-discount-code = Popust ({ $code })
summary-shipping = Dostava
summary-insurance = Osiguranje pošiljke
summary-duty = Carina
summary-tax-rate = { $name } { $rate }
summary-fee = Carinska naknada
summary-rounding = Zaokruživanje
summary-fee-gift-wrap = Zamatanje poklona
summary-fee-payment = Naknada za plaćanje
summary-fee-small-order = Naknada za malu narudžbu
summary-fee-service = Naknada za uslugu
summary-fee-other = { $name }
summary-total = Ukupno
summary-total-now = Za platiti sada
summary-total-later = Za platiti pri dostavi
summary-total-all = Ukupno do vaših vrata
summary-estimate = Procjena
summary-remote-promotions = Ponude se nisu mogle potvrditi i nisu uključene.
summary-remote-rates = Cijene dostave nisu se mogle potvrditi i procijenjene su.
summary-remote-duties = Carina se nije mogla potvrditi i procijenjena je.
summary-remote-tax = Porezi se nisu mogli potvrditi i procijenjeni su.
summary-code-field = Kod za popust ili poklon-kartica
summary-code-enter = Dodaj kod za popust ili poklon-karticu
summary-code-later = Kod { $code } nije bilo moguće provjeriti. Pokušajte ponovno.
summary-card-left = { $code }: preostalo { $amount }
summary-tier = Status kupca: { $tier }
summary-points-use = Iskoristi bodove ({ $count }) u vrijednosti { $amount }
summary-points-count = Broj bodova
summary-points-earn = { $count ->
    [one] Ovom narudžbom dobivate { $count } bod.
    [few] Ovom narudžbom dobivate { $count } boda.
   *[other] Ovom narudžbom dobivate { $count } bodova.
}
summary-credit-use = Iskoristi moj dobropis: { $amount }
summary-code-apply = Primijeni
summary-code-remove = Ukloni kod { $code }
summary-code-unknown = Kod { $code } nije valjan.
summary-code-unfit = Kod { $code } ne vrijedi za ovu narudžbu.
summary-promotion = Popust ({ $promotion })
summary-points = Iskorišteni bodovi ({ $count })
summary-card = Poklon-kartica ({ $code })
summary-credit = Dobropis trgovine
summary-goodwill = Dobropis iz susretljivosti
summary-points-few = Na računu imate manje bodova nego što ste zatražili: { $count }.
summary-card-currency = Kartica { $code } glasi na { $currency } i ne može se koristiti za ovu narudžbu.
summary-code-expired = Kod { $code } vrijedio je do { $date }.
summary-code-early = Kod { $code } vrijedi od { $date }.
summary-code-minimum = Kod { $code } vrijedi za odgovarajuće artikle od { $minimum }: nedostaje { $amount }.
summary-code-quantity = Za kod { $code } nedostaje odgovarajućih artikala (broj: { $count }).
summary-code-country = Kod { $code } ne vrijedi za dostavu u ovu državu: { $country }.
summary-code-customer = Kod { $code } nije namijenjen vašem korisničkom računu.
summary-code-first = Kod { $code } vrijedi samo za prvu narudžbu.
summary-code-birthday = Kod { $code } vrijedi samo oko vašeg rođendana.
summary-code-used = Kod { $code } je iskorišten.
summary-code-combine = Kod { $code } ne može se kombinirati s: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Cijena iz cjenika: { $amount }
why-line = { $product }
why-price-converted = { $amount } nakon preračuna po tečaju { $rate }
why-price-margin = Tečajna marža { $rate }
why-price-ending = Zaokruženo na cjenovne korake trgovine: { $amount }
why-cash-step = Zaokruženo na višekratnike od { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Bez { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = S { $name } { $rate } ({ $country }): { $amount }
why-group-price = Cijena za vašu skupinu kupaca: { $amount }
why-tier-price = Cijena za ovu količinu: { $amount }
why-off-percent = Popust { $rate } na { $amount }
why-off-amount = Popust { $amount }
why-off-each = Popust { $amount } po komadu (komada: { $count })
why-off-line = Popust { $amount } po artiklu
why-off-sets = Na svakih { $buy } kupljenih sniženo je { $get }; najjeftiniji su (komada: { $count })
why-off-step-count = Sniženje od količine { $count }
why-off-step-amount = Sniženje od iznosa { $amount }
why-off-cap = Najviše { $amount }
why-off-left = Može se sniziti još najviše { $amount }
why-shipping-reduced = { $promotion }: { $amount } manje za dostavu
why-points-worth = Bodovi ({ $count }) u vrijednosti { $amount }
why-card-balance = Stanje: { $amount }
why-card-taxed = Porez je plaćen pri prodaji kartice pa ona smanjuje oporezivi iznos
why-share = Udio: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Besplatno od { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Paketi: { $count }, obračunska težina svakog { $weight }
why-freight = Prijevoz
why-surcharge-fuel = Dodatak za gorivo
why-surcharge-remote = Dodatak za udaljena područja i otoke
why-surcharge-bulky = Dodatak za glomaznu robu
why-surcharge-battery = Dodatak za baterije i opasne tvari
why-surcharge-residential = Dodatak za dostavu na kućnu adresu
why-surcharge-handling = Rukovanje
why-surcharge-other = Dodatak
why-percent-of = { $rate } od { $amount }
why-insurance = Osiguranje tijekom prijevoza
why-customs-value = Carinska vrijednost artikala i dostave: { $amount }
why-customs-value-goods = Carinska vrijednost artikala: { $amount }
why-duty-tariff = Carina { $rate } za robu iz tarifnog broja { $heading }
why-duty-percent = Carina { $rate }
why-duty-percent-less = Carina { $rate } umanjena za { $amount }
why-duty-flat = { $amount } za svaku vrstu robe ({ $count ->
    [one] { $count } vrsta
    [few] { $count } vrste
   *[other] { $count } vrsta
})
why-duty-unknown = Carinska stopa nije poznata; nije uključena
why-duty-default = Carina tarifnog broja { $heading } nije poznata; koristi se procjena trgovine { $rate }
why-duty-specific = Carina po težini ili broju za robu iz tarifnog broja { $heading }: { $amount }
why-duty-all-in = Jedna stopa umjesto carine i poreza
why-scheme = Primijenjeno pravilo: { $scheme }
why-import-unknown = Uvozna pravila nisu poznata ({ $country }); carina i porezi nisu uključeni
note-tax-exempt = Porez se ne naplaćuje: vrijedi potvrda o oslobođenju.
note-reverse-charge = Prijenos porezne obveze: { $number } se ne naplaćuje PDV; obračunava ga kupac.
note-vat-id-home = PDV se naplaćuje: { $number } je iz države prodavatelja.
note-vat-id-pending = Oporezovano kao za potrošače: porezni broj { $number } još nije potvrđen.
note-vat-id-invalid = Oporezovano kao za potrošače: porezni broj { $number } nije valjan.
note-certificate-unknown = Porez se naplaćuje: trgovina ne poznaje potvrdu o oslobođenju za ovo odredište.
note-category-standard = Za „{ $category }” nije poznata posebna stopa ({ $country }); koristi se opća stopa.
note-gift-sold = Ono što trgovina prodaje za carinu nije dar: vrijede uobičajena pravila.
tell-buyer-id = Carina od kupca traži osobni identifikacijski broj: { $country }.
tell-personal-use = Samo za osobnu uporabu primatelja.
tell-yearly-amount = Ubraja se u godišnje ograničenje kupca od { $amount }.
tell-yearly-count = Toliko paketa godišnje kupac smije uvesti ovim putem: { $count }.
tell-half-yearly-count = Oslobođenje vrijedi za toliko paketa u pola godine: { $count }.
tell-prescription = Carina traži liječnički recept.
tell-positive-list = Samo za robu sa službenog popisa prekogranične internetske prodaje.
tell-business = Porez obračunava kupac kao registrirano poduzeće.
why-tax-rate = { $name } { $rate } na { $amount }
why-rounded-unit = Porez zaokružen po komadu
why-rounded-line = Porez zaokružen po stavci
why-rounded-line-rate = Porez zaokružen po stavci i stopi
why-rounded-rate = Porez zaokružen na zbroj stope
why-rounded-order = Porez zaokružen na zbroj narudžbe
why-rounded-end = Zaokruženo jednom, s ukupnim iznosom narudžbe
why-tax-base = Porezna osnovica: { $amount }
why-tax-gross-up = Porez od { $rate } ulazi u vlastitu osnovicu
why-tax-factor = Plaća se { $rate } uobičajenog poreza
why-tax-included = { $name } { $rate } uključen je u cijenu
why-fee-heading = Naknada od { $amount } za svaku vrstu robe
why-fee-parcel = Naknada od { $amount } za svaki paket
why-fee-consignment = Naknada od { $amount } za pošiljku
why-fee-percent = Naknada od { $rate } carinske vrijednosti: { $amount }
why-collected-carrier = Naplaćuje dostavljač
why-source = Izvor: { $source }
why-valid-from = Na snazi od { $date }
why-estimate = Ovaj je iznos procjena. Pri uvozu odlučuje nadležno tijelo.
why-official = Službeni podatak
why-remote = Izračunao: { $source }
why-secondary = Podatak iz objavljenog izvora
why-unverified = Nepotvrđen podatak

## review: what the shopper agrees to, and the order button

review-title = Pregled i narudžba
review-button = Naruči i plati
review-button-pay-duty = Narudžba s obvezom plaćanja
review-continue = Pregledaj narudžbu
review-seller = Ugovor sklapate s: { $name }.
review-terms-notice = Narudžbom prihvaćate opće uvjete poslovanja.
review-privacy = Vaše podatke koristimo za obradu ove narudžbe, kako je opisano u pravilima privatnosti.
review-privacy-law = Vaše podatke koristimo za obradu ove narudžbe, kako je opisano u pravilima privatnosti ({ $law }).
review-transfer = Vaši se podaci radi obrade ove narudžbe prenose u državu: { $country }.
review-privacy-abroad = Pristajem da se moji podaci radi obrade ove narudžbe prenesu u državu: { $country }.
review-withdrawal = Od ovog ugovora možete odustati u roku od { $days ->
    [one] { $days } dana
    [few] { $days } dana
   *[other] { $days } dana
} od primitka robe, bez navođenja razloga.
review-withdrawal-working = Od ovog ugovora možete odustati u roku od { $days ->
    [one] { $days } radnog dana
    [few] { $days } radna dana
   *[other] { $days } radnih dana
} od primitka robe, bez navođenja razloga.
review-withdrawal-none = Zakon ne daje opće pravo na povrat kupnje na internetu. Vrijede pravila povrata trgovine.
review-returns = Trgovina prihvaća povrat u roku od { $days ->
    [one] { $days } dana
    [few] { $days } dana
   *[other] { $days } dana
} od dostave.
review-returns-cost = { $payer ->
    [merchant] Troškove povrata snosi trgovina.
   *[buyer] Troškove povrata snosite vi.
}
review-import-ddp = Carina i uvozni porezi su uključeni. Pri dostavi više ne plaćate ništa.
review-import-dap = Carina i uvozni porezi nisu uključeni. Dostavljač će pri dostavi naplatiti oko { $amount }.
review-import-none = Ne plaćaju se carina ni uvozni porezi.
review-import-unknown = Carina i uvozni porezi ne mogu se izračunati za ovo odredište. Dostavljač ih može naplatiti pri dostavi.
review-cn-standards = Roba udovoljava propisima zemlje podrijetla, možda nema kinesku oznaku i ne smije se preprodavati.
review-cn-identity = Carina traži pravo ime i broj osobnog dokumenta kupca.
review-tr-preliminary = Pročitao/la sam i prihvaćam obrazac prethodnih informacija i ugovor o prodaji na daljinu.
review-us-dispatch = Trgovina šalje robu u navedenom roku. Ako to nije moguće, možete otkazati narudžbu uz puni povrat novca.
review-jp-confirmation = Prije narudžbe provjerite količinu, cijenu, plaćanje, rok dostave i pravila povrata.
review-au-guarantees = Vaša potrošačka jamstva prema australskom pravu ne mogu se isključiti.
review-guarantee = Vrijedi zakonska odgovornost za materijalne nedostatke.
review-age = Imam najmanje { $age } godina.
review-marketing = { $name } mi može e-poštom slati novosti i ponude. Mogu se odjaviti u bilo kojem trenutku.
review-marketing-mail = Za potvrdu ćete primiti e-poruku.
review-opt-out = Nemojte prodavati ni dijeliti moje osobne podatke.
review-opted-out = Signal privatnosti vašeg preglednika (Global Privacy Control) poštuje se: vaši se podaci ne prodaju i ne dijele.
review-safety-maker = Proizvođač: { $name }
review-safety-responsible = Odgovorna osoba u EU-u: { $name }
review-safety-warning = Sigurnosne informacije: { $name }
review-link-terms = Opći uvjeti poslovanja
review-link-privacy = Pravila privatnosti
review-link-withdrawal = Pravo na odustanak i povrati
review-link-shipping = Informacije o dostavi
review-link-imprint = Podaci o trgovcu
review-link-model = Ogledni obrazac za odustanak
review-link-withdraw = Odustanite od ugovora ovdje

## status: what happens to the order once the button is pressed

status-sending = Slanje narudžbe…
status-sending-hint = Ostavite ovu stranicu otvorenom još trenutak.
status-offline = Niste povezani s internetom
status-offline-hint = Narudžba je sigurno spremljena na ovom uređaju i poslat će se kad se veza vrati.
status-waiting = Trgovina nije odgovorila
status-retry-in = { $seconds ->
    [one] Novi pokušaj za { $seconds } sekundu
    [few] Novi pokušaj za { $seconds } sekunde
   *[other] Novi pokušaj za { $seconds } sekundi
}
status-retry-hint = Narudžba je sigurno spremljena i poslat će se samo jednom.
status-retry-now = Pokušaj sada
status-cancel = Odustani i vrati se
status-price-changed = Cijena se promijenila
status-price-changed-hint = Narudžba nije poslana. Potvrdite novi ukupni iznos.
status-price-old = Prijašnji ukupni iznos
status-price-new = Novi ukupni iznos
status-price-accept = Prihvati { $amount } i naruči s obvezom plaćanja
status-price-refuse = Natrag
status-redirect = Nastavi na { $method }
status-redirect-hint = Plaćate na sljedećoj stranici i zatim se vraćate ovamo.
status-redirect-button = Nastavi na plaćanje
status-qr = Skenirajte za plaćanje
status-qr-hint = Otvorite aplikaciju svoje banke i skenirajte ovaj kod.
status-code-copy = Kopiraj kod
status-code-copied = Kopirano
status-voucher = Platite s ovom potvrdom
status-voucher-hint = Pokažite ovaj broj pri plaćanju ili ispišite stranicu.
status-pay-amount = Iznos za plaćanje
status-pay-reference = Poziv na broj
status-pay-before = Platiti do: { $date }
status-pay-open = Otvori stranicu za plaćanje
status-pay-checking = Čekamo vašu uplatu…
status-placed = Hvala na narudžbi
status-placed-hint = Potvrda stiže na { $email }.
status-placed-pending = Narudžba je zaprimljena. Čekamo vašu uplatu.
status-placed-number = Broj narudžbe
status-placed-paid = Plaćeno
status-placed-due = Za platiti
status-placed-next = Što slijedi
status-placed-next-dispatch = Trgovina priprema vaš paket.
status-placed-next-carrier = Dostavljač pri dostavi naplaćuje oko { $amount } carine i poreza.
status-follow = Status narudžbe
status-track = Prati paket
status-calendar = Dodaj dostavu u kalendar
status-share = Kopiraj poveznicu za prijatelje
status-survey = Koliko je bilo lako naručiti? 1 je teško, 5 je lako.
status-survey-thanks = Hvala na odgovoru.
status-print = Ispiši
status-back-to-shop = Natrag u trgovinu
status-payment-failed = Plaćanje nije uspjelo
status-payment-failed-hint = Ništa nije naplaćeno. Možete odabrati drugi način plaćanja.
status-back = Odaberi drugi način plaćanja
status-failed = Narudžba nije mogla biti poslana
status-failed-hint = Ništa nije naplaćeno. Pokušajte ponovno ili se obratite trgovini i navedite { $reference }.
status-support = Kontakt: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Provjerite { $count } polje
    [few] Provjerite { $count } polja
   *[other] Provjerite { $count } polja
}
problem-missing = Ispunite ovo polje.
problem-choose = Odaberite jednu mogućnost.
problem-email = Unesite potpunu adresu e-pošte, na primjer ime@example.com.
problem-phone = Unesite telefonski broj s pozivnim brojem države, na primjer { $example }.
problem-postcode = Ovaj poštanski broj izgleda neobično. Primjer: { $example }
problem-number = Ovo ne izgleda valjano: { $name }. Primjer: { $example }
problem-number-digits = Čini se da je jedna znamenka pogrešna: { $name }.
problem-insist = Koristi kako je upisano
problem-state = Odaberite s popisa.
problem-long = Tekst je predug.
problem-consent = Za nastavak označite ovo polje.
problem-refused = Trgovina nije prihvatila ovaj podatak: { $detail }
problem-payment = Odaberite način plaćanja.

## refused: why an order cannot be placed as it stands

refused-market = Trgovina ne prodaje u ovu državu: { $country }.
refused-market-sanctions = Trgovina zbog sankcija ne dostavlja u ovu državu: { $country }.
refused-shipping = Nijedan način dostave ne pokriva ovu narudžbu: { $country }.
refused-weight = Narudžba je preteška za slanje u ovu državu: { $country }.
refused-parcel = { $product }: prevelike dimenzije ili težina za slanje u ovu državu: { $country }.
refused-rate-missing = Za valutu { $currency } nema tečaja pa se cijena ne može prikazati.
refused-rate-old = Tečaj za valutu { $currency } je zastario pa se cijena ne može prikazati.
refused-amount = Iznos je prevelik za izračun.
refused-route-closed = Paketi se trenutačno ne mogu uvoziti ovim putem: { $country }.
refused-tr-consumer-parcels = Od 6. veljače 2026. Turska više ne prima obične potrošačke pakete iz inozemstva.
refused-cn-order-limit = Kina dopušta najviše { $amount } po narudžbi iz inozemstva. Podijelite narudžbu.
refused-cn-parcel-limit = Kina dopušta najviše { $amount } po paketu. Podijelite narudžbu.
refused-gift-import = Paketi prijavljeni kao dar ne mogu se uvoziti: { $country }.
refused-product = { $product } se ne može poslati u ovu državu: { $country }.
refused-business-only = { $product }: prodaja samo tvrtkama.
refused-quantity = { $product }: najviše { $count } po narudžbi.
refused-empty = Vaša je košarica prazna.
refused-service = Iznosi ove narudžbe trenutačno se ne mogu izračunati. Pokušajte ponovno za nekoliko minuta.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: jedan više
a11y-decrease = { $product }: jedan manje
a11y-remove = Ukloni: { $product }
a11y-quantity = Količina: { $product }
a11y-why = { $label }: zašto { $amount }?
a11y-total = Ukupno: { $amount }
a11y-new-window = otvara se u novom prozoru

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Porez na vraćene artikle, dodatno: { $amount }
refund-tax-included = Porez sadržan u vraćenim artiklima: { $amount }
refund-duty = Carina na vraćene artikle: { $amount }
refund-shipping = Dostava: { $amount }
refund-shipping-law = Pri odustanku od cijele narudžbe vraća se standardna dostava: { $amount }
refund-shipping-kept = Dostava od { $amount } ne vraća se.
refund-shipping-partial = Dostava od { $amount } ne vraća se jer se ne vraćaju svi artikli.
refund-supplement-kept = Doplata za bržu dostavu, { $amount }, ne vraća se.
refund-fees = Naknade: { $amount }
refund-fees-kept = Naknade od { $amount } ne vraćaju se.
refund-carrier-kept = Carina i uvozni porezi od { $amount } uplaćeni su carini preko dostavljača. Ne vraćaju se sami, ali se ondje mogu zatražiti.
refund-later = { $amount } plaćeno je dostavljaču pri dostavi, a ne trgovini.
refund-to-payment = { $amount } vraća se na način plaćanja.
refund-to-credit = { $amount } vraća se na { $code }.
refund-refused-line = Narudžba nema stavku { $product }.
refund-refused-quantity = { $product }: može se vratiti još najviše { $count }.
refund-refused-nothing = Nema više ništa za povrat.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Pomoć
help-when = Kada stiže moja narudžba?
help-arrives = Očekivana dostava: { $from } – { $until }.
help-duties = Hoću li pri dostavi morati platiti carinu ili poreze?
help-returns = Mogu li vratiti robu?
help-hours = Radno vrijeme u vašoj vremenskoj zoni
help-chat = Chat
help-page = Stranice pomoći

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Ovdje možete odustati od ugovora ({ $name }). Ne morate navesti razlog.
withdraw-goods = Koji artikli, ako ne svi
withdraw-confirm = Potvrdi odustanak
withdraw-statement = Ovime odustajem od ugovora za narudžbu { $order }.
withdraw-done = Vaš je odustanak zaprimljen
withdraw-received = Zaprimljeno: { $date }
withdraw-keep = Spremite ili ispišite ovu potvrdu. Trgovina je šalje i na { $email }.
withdraw-save = Spremi kao tekstnu datoteku
withdraw-unknown = Broj narudžbe i adresa e-pošte ne odgovaraju jedno drugom. Provjerite oboje.
