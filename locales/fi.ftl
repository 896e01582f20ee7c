# reviewed: machine-drafted
# status: complete
# Finnish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Kassa
loader-contact = Yhteystiedot
loader-email = Sähköposti
loader-delivery = Toimitus
loader-country = Maa/alue
loader-failed = Kassan lataaminen epäonnistui. Tarkista yhteys ja yritä uudelleen.
loader-retry = Yritä uudelleen

## head: the top of the checkout with its language and country switcher

head-switch = Kieli ja maa
head-language = Kieli
head-country = Toimitusmaa
head-currency = Valuutta
head-close = Sulje kassa

## locale: why a language, country or currency was chosen

locale-attribute = Kaupan asettama
locale-kept = Valitsit tämän aiemmin
locale-page-language = Tämän sivun kieli
locale-browser-languages = Selaimesi kieli
locale-region = Kielesi alue
locale-time-zone = Aikavyöhykkeesi
locale-market = Tämän maan valuutta
locale-default = Kaupan oletusasetus

## contact: how the shop reaches the shopper

contact-phone = Puhelinnumero
contact-phone-hint = Vain toimitukseen liittyviä kysymyksiä varten
contact-remember = Muista tietoni tällä laitteella
contact-remember-hint = Seuraavaa tilaustasi varten. Ei yhteiskäytössä olevalla laitteella.
contact-forget = Unohda tietoni

## address: every label an address can have. The kinds follow the country's own words.

address-name = Etu- ja sukunimi
address-organisation = Yritys
address-line-1 = Katuosoite
address-line-1-street = Katu
address-block = Kortteli
address-avenue = Puistokatu
address-house = Talo tai rakennus
address-line-2 = Rappu, asunto, kerros
address-sorting-code = CEDEX
address-optional = valinnainen
address-choose = Valitse
address-more = Lisää yritys
address-number = { $name } tullia varten
address-number-invoice = { $name } laskua varten
address-business = Ostan yritykselle
address-vat-id = Arvonlisäverotunniste ({ $name })
address-purchase-order = Oma tilausnumeronne
address-number-hint = Tulli edellyttää tätä. Tieto lähetetään tilauksen mukana, eikä sitä tallenneta tälle laitteelle.

address-city-city = Postitoimipaikka
address-city-district = Piiri
address-city-post-town = Postitoimipaikka
address-city-suburb = Esikaupunki

address-district-district = Piiri
address-district-neighborhood = Kaupunginosa
address-district-suburb = Kaupunginosa
address-district-townland = Townland
address-district-village-township = Kylä tai kunta

address-postcode-postal = Postinumero
address-postcode-zip = ZIP-koodi
address-postcode-eircode = Eircode
address-postcode-pin = PIN-koodi

address-state-area = Alue
address-state-county = Kreivikunta
address-state-department = Departementti
address-state-district = Piirikunta
address-state-do-si = Maakunta tai kaupunki
address-state-emirate = Emiraatti
address-state-island = Saari
address-state-oblast = Oblasti
address-state-parish = Pitäjä
address-state-prefecture = Prefektuuri
address-state-province = Maakunta
address-state-state = Osavaltio

address-billing = Laskutusosoite
address-billing-same = Laskutusosoite on sama

## delivery: who pays duties and import taxes, and when

delivery-duties = Tullit ja tuontiverot
delivery-ddp = Maksa tilauksen yhteydessä
delivery-ddp-hint = Toimituksen yhteydessä ei ole enää maksettavaa.
delivery-dap = Maksa toimituksen yhteydessä
delivery-dap-hint = Kuljetusyhtiö perii ne ennen luovutusta ja voi lisätä oman maksunsa.
delivery-now = Nyt
delivery-later = Toimituksen yhteydessä
delivery-about = noin { $amount }

## shipping: methods and dates

shipping-title = Toimitustapa
shipping-standard = Normaali
shipping-express = Pikatoimitus
shipping-pickup = Noutopiste
shipping-economy = Edullinen
shipping-free = Ilmainen
shipping-arrives-on = Saapuu { $date }
shipping-waiting = Syötä osoitteesi, niin näet toimitustavat.
shipping-estimate = Toimituspäivät ovat arvioita.
shipping-cut-off = Aikaa tilata: { $time }. Lähtee varastosta: { $date }.
shipping-parcels = { $count ->
    [one] Toimitetaan { $count } paketissa
   *[other] Toimitetaan { $count } paketissa
}
shipping-points = Valitse noutopiste
shipping-points-none = Tämän osoitteen lähellä ei ole noutopistettä.
shipping-sort-fastest = Näytä nopeimmat ensin
shipping-sort-cheapest = Näytä edullisimmat ensin
shipping-refused-place = Ei toimita tähän osoitteeseen
shipping-refused-weight = Ei käytettävissä painolle { $weight }
shipping-refused-size = { $product } on liian suuri tai painava paketiksi
shipping-refused-table = Ei käytettävissä tämän tilauksen koolle tai arvolle

## gift: the parcel is a present

gift-on = Tämä on lahja
gift-recipient = Vastaanottajan koko nimi
gift-from = Lähettäjä
gift-message = Viesti
gift-hide-prices = Ei hintoja paketin lähetysluetteloon
gift-customs = Ilmoita tullille yksityishenkilöiden välisenä lahjana

## payment: hints by kind of method; names that are brands come from data

payment-title = Maksutapa
payment-more = Lisää maksutapoja
payment-none = Mikään maksutapa ei sovellu tähän tilaukseen.
express-title = Pikamaksu
express-or = Tai täytä tietosi
express-filled = Tietosi on täytetty. Tarkista tilauksesi.
payment-called-cash = Maksu toimituksen yhteydessä
payment-called-debit = { $name }-suoraveloitus
payment-called-online-banking = Verkkopankki
payment-called-by-bank = Maksa pankista
payment-called-transfer = Tilisiirto
payment-called-virtual-account = Virtuaalitili ({ $name })
payment-called-local-cards = Paikalliset kortit
payment-hint-bank-code = Vahvistat pankkisovelluksen koodilla
payment-hint-bank-debit = Veloitetaan pankkitililtäsi
payment-hint-bank-redirect = Hyväksyt maksun pankissasi
payment-hint-bank-transfer = Siirrät summan näyttämillämme tiedoilla
payment-hint-bnpl = Maksa myöhemmin tai osissa
payment-hint-card = Annat korttitiedot seuraavalla, suojatulla sivulla
payment-hint-card-redirect = Maksat seuraavalla, suojatulla sivulla
payment-hint-cash = Maksat käteisellä tilauksen saapuessa
payment-hint-instant-transfer = Skannaat koodin pankkisovelluksella
payment-hint-mobile-money = Vahvistat maksun puhelimellasi
payment-hint-prepaid = Maksat ennalta maksetulla koodilla
payment-hint-voucher = Maksat kaupassa tai automaatilla näyttämällämme maksulapulla
payment-hint-wallet = Vahvistat sovelluksessa tai seuraavalla sivulla
payment-not-offered = { $count ->
    [one] { $count } maksutapa ei ole käytettävissä tälle tilaukselle
   *[other] { $count } maksutapaa ei ole käytettävissä tälle tilaukselle
}
payment-refused-country = Ei käytettävissä maassa: { $country }
payment-refused-currency = Ei hyväksy valuuttaa { $currency }
payment-refused-minimum = Alkaen { $amount }
payment-refused-maximum = Enintään { $amount }
payment-not-exact = Maksupalvelu ei voi veloittaa täsmälleen { $amount }.

## summary: the order, always in sight

summary-title = Tilauksen yhteenveto
summary-show = Näytä yhteenveto
summary-hide = Piilota yhteenveto
summary-items = { $count ->
    [one] { $count } tuote
   *[other] { $count } tuotetta
}
summary-each = { $amount } / kpl
summary-empty = Ostoskorisi on tyhjä.
summary-empty-hint = Lisää jotain, niin näet toimituksen, maksutavat ja loppusumman. Kirjoittamasi tiedot säilyvät.
summary-goods = Tuotteet
summary-discount-code = Alennus ({ $code })
summary-shipping = Toimitus
summary-insurance = Kuljetusvakuutus
summary-duty = Tulli
summary-tax-rate = { $name } { $rate }
summary-fee = Tullausmaksu
summary-rounding = Pyöristys
summary-fee-gift-wrap = Lahjapaketointi
summary-fee-payment = Maksutapamaksu
summary-fee-small-order = Pientilauslisä
summary-fee-service = Palvelumaksu
summary-fee-other = { $name }
summary-total = Yhteensä
summary-total-now = Maksetaan nyt
summary-total-later = Maksetaan toimituksen yhteydessä
summary-total-all = Yhteensä kotiin toimitettuna
summary-estimate = Arvio
summary-remote-promotions = Tarjouksia ei voitu vahvistaa, eivätkä ne sisälly summaan.
summary-remote-rates = Toimituskuluja ei voitu vahvistaa, ja ne ovat arvio.
summary-remote-duties = Tulleja ei voitu vahvistaa, ja ne ovat arvio.
summary-remote-tax = Veroja ei voitu vahvistaa, ja ne ovat arvio.
summary-code-field = Alennuskoodi tai lahjakortti
summary-code-enter = Lisää alennuskoodi tai lahjakortti
summary-code-later = Koodia { $code } ei voitu tarkistaa. Yritä uudelleen.
summary-card-left = { $code }: jäljellä { $amount }
summary-tier = Asiakastaso: { $tier }
summary-points-use = Käytä pisteitä ({ $count }), arvo { $amount }
summary-points-count = Pisteiden määrä
summary-points-earn = { $count ->
    [one] Saat tästä tilauksesta { $count } pisteen.
   *[other] Saat tästä tilauksesta { $count } pistettä.
}
summary-credit-use = Käytä hyvitykseni: { $amount }
summary-code-apply = Käytä
summary-code-remove = Poista koodi { $code }
summary-code-unknown = Koodi { $code } ei kelpaa.
summary-code-unfit = Koodi { $code } ei koske tätä tilausta.
summary-promotion = Alennus ({ $promotion })
summary-points = Käytetyt pisteet ({ $count })
summary-card = Lahjakortti ({ $code })
summary-credit = Kaupan hyvitys
summary-goodwill = Asiakashyvitys
summary-points-few = Tililläsi on vähemmän pisteitä kuin halusit käyttää: { $count }.
summary-card-currency = Kortti { $code } on valuutassa { $currency }, eikä sitä voi käyttää tähän tilaukseen.
summary-code-expired = Koodi { $code } oli voimassa { $date } asti.
summary-code-early = Koodi { $code } on voimassa alkaen { $date }.
summary-code-minimum = Koodi { $code } edellyttää sopivia tuotteita summalla { $minimum }: puuttuu { $amount }.
summary-code-quantity = Koodi { $code } edellyttää lisää sopivia tuotteita (puuttuu: { $count }).
summary-code-country = Koodi { $code } ei koske toimitusta maahan: { $country }.
summary-code-customer = Koodi { $code } ei koske asiakastiliäsi.
summary-code-first = Koodi { $code } koskee vain ensimmäistä tilausta.
summary-code-birthday = Koodi { $code } on voimassa vain syntymäpäiväsi aikoihin.
summary-code-used = Koodi { $code } on käytetty loppuun.
summary-code-combine = Koodia { $code } ei voi yhdistää: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Listahinta: { $amount }
why-line = { $product }
why-price-converted = { $amount } muunnettuna kurssilla { $rate }
why-price-margin = Valuuttakurssimarginaali { $rate }
why-price-ending = Pyöristetty kaupan hintaportaisiin: { $amount }
why-cash-step = Pyöristetty kerrannaisiin: { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Ilman { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Sisältää { $name } { $rate } ({ $country }): { $amount }
why-group-price = Asiakasryhmäsi hinta: { $amount }
why-tier-price = Hinta tälle määrälle: { $amount }
why-off-percent = Alennus { $rate } summasta { $amount }
why-off-amount = Alennus { $amount }
why-off-each = Alennus { $amount } kappaleelta (kpl: { $count })
why-off-line = Alennus { $amount } tuotteelta
why-off-sets = Jokaista { $buy } ostettua kohti { $get } alennuksella; edullisimmat (kpl: { $count })
why-off-step-count = Alennus alkaen määrästä { $count }
why-off-step-amount = Alennus alkaen { $amount }
why-off-cap = Enintään { $amount }
why-off-left = Vähennettävissä enää enintään { $amount }
why-shipping-reduced = { $promotion }: toimituksesta alennusta { $amount }
why-points-worth = Pisteet ({ $count }), arvo { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Verotettu myyntihetkellä, joten pienentää veron perustetta
why-share = Osuus: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Ilmainen alkaen { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Paketteja: { $count }, laskutettava paino { $weight } kukin
why-freight = Rahti
why-surcharge-fuel = Polttoainelisä
why-surcharge-remote = Lisämaksu syrjäisistä alueista ja saarista
why-surcharge-bulky = Lisämaksu suurikokoisista tavaroista
why-surcharge-battery = Lisämaksu akuista ja vaarallisista aineista
why-surcharge-residential = Lisämaksu kotiinkuljetuksesta
why-surcharge-handling = Käsittely
why-surcharge-other = Lisämaksu
why-percent-of = { $rate } summasta { $amount }
why-insurance = Kuljetuksen aikainen vakuutus
why-customs-value = Tuotteiden ja toimituksen tullausarvo: { $amount }
why-customs-value-goods = Tuotteiden tullausarvo: { $amount }
why-duty-tariff = Tulli { $rate } nimikkeen { $heading } tavaroille
why-duty-percent = Tulli { $rate }
why-duty-percent-less = Tulli { $rate }, vähennettynä { $amount }
why-duty-flat = { $amount } tavaralajia kohti ({ $count ->
    [one] { $count } laji
   *[other] { $count } lajia
})
why-duty-unknown = Tullitariffi ei ole tiedossa; ei sisälly hintaan
why-duty-default = Nimikkeen { $heading } tulli ei ole tiedossa; käytetään kaupan arviota { $rate }
why-duty-specific = Tulli painon tai kappalemäärän mukaan, nimike { $heading }: { $amount }
why-duty-all-in = Yksi kanta tullin ja veron sijasta
why-scheme = Sovellettu sääntö: { $scheme }
why-import-unknown = Maahantuontisäännöt eivät ole tiedossa ({ $country }); tullit ja verot eivät sisälly hintaan
note-tax-exempt = Veroa ei peritä: vapautustodistus on voimassa.
note-reverse-charge = Käännetty verovelvollisuus: arvonlisäveroa ei veloiteta ({ $number }); ostaja tilittää sen.
note-vat-id-home = Arvonlisävero peritään: { $number } on myyjän omasta maasta.
note-vat-id-pending = Verotetaan kuin kuluttajaa: verotunnusta { $number } ei ole vielä vahvistettu.
note-vat-id-invalid = Verotetaan kuin kuluttajaa: verotunnus { $number } ei kelpaa.
note-certificate-unknown = Vero peritään: kauppa ei tunne vapautustodistusta tässä kohteessa.
note-category-standard = Ryhmälle ”{ $category }” ei tunneta omaa verokantaa ({ $country }); käytetään yleistä kantaa.
note-gift-sold = Kaupan myymä tavara ei ole tullille lahja: tavalliset säännöt ovat voimassa.
tell-buyer-id = Tulli pyytää ostajalta henkilökohtaisen tunnistenumeron: { $country }.
tell-personal-use = Vain vastaanottajan henkilökohtaiseen käyttöön.
tell-yearly-amount = Lasketaan ostajan vuosirajaan { $amount }.
tell-yearly-count = Näin monta pakettia ostaja saa tuoda vuodessa tätä reittiä: { $count }.
tell-half-yearly-count = Vapautus koskee näin montaa pakettia puolessa vuodessa: { $count }.
tell-prescription = Tulli pyytää lääkemääräyksen.
tell-positive-list = Vain tavaroille, jotka ovat rajat ylittävän verkkokaupan virallisessa luettelossa.
tell-business = Ostaja tilittää veron rekisteröitynä yrityksenä.
why-tax-rate = { $name } { $rate } summasta { $amount }
why-rounded-unit = Vero pyöristetty kappaleittain
why-rounded-line = Vero pyöristetty riveittäin
why-rounded-line-rate = Vero pyöristetty riveittäin ja verokannoittain
why-rounded-rate = Vero pyöristetty verokannan summasta
why-rounded-order = Vero pyöristetty tilauksen summasta
why-rounded-end = Pyöristetty kerran tilauksen loppusumman kanssa
why-tax-base = Veron peruste: { $amount }
why-tax-gross-up = Vero { $rate } sisältyy omaan perusteeseensa
why-tax-factor = Maksettavaksi tulee { $rate } tavanomaisesta verosta
why-tax-included = { $name } { $rate } sisältyy hintaan
why-fee-heading = Maksu { $amount } tavaralajia kohti
why-fee-parcel = Maksu { $amount } pakettia kohti
why-fee-consignment = Maksu { $amount } lähetystä kohti
why-fee-percent = Maksu { $rate } tullausarvosta: { $amount }
why-collected-carrier = Kuljetusyhtiön perimä
why-source = Lähde: { $source }
why-valid-from = Voimassa alkaen { $date }
why-estimate = Summa on arvio. Viranomainen päättää maahantuonnissa.
why-official = Virallinen luku
why-remote = Laskija: { $source }
why-secondary = Luku julkaistusta lähteestä
why-unverified = Lukua ei ole vahvistettu

## review: what the shopper agrees to, and the order button

review-title = Tarkista ja tilaa
review-button = Tilaa ja maksa
review-button-pay-duty = Maksuvelvollisuuden sisältävä tilaus
review-continue = Tarkista tilaus
review-seller = Sopimuskumppanisi on { $name }.
review-terms-notice = Tilaamalla hyväksyt tilausehdot.
review-privacy = Käytämme tietojasi tämän tilauksen käsittelyyn tietosuojaselosteessa kuvatulla tavalla.
review-privacy-law = Käytämme tietojasi tämän tilauksen käsittelyyn tietosuojaselosteessa kuvatulla tavalla ({ $law }).
review-transfer = Tietosi siirretään tämän tilauksen käsittelyä varten maahan: { $country }.
review-privacy-abroad = Suostun tietojeni siirtämiseen tämän tilauksen käsittelyä varten maahan: { $country }.
review-withdrawal = Voit peruuttaa tämän sopimuksen { $days ->
    [one] { $days } päivän
   *[other] { $days } päivän
} kuluessa tavaroiden vastaanottamisesta syytä ilmoittamatta.
review-withdrawal-working = Voit peruuttaa tämän sopimuksen { $days ->
    [one] { $days } työpäivän
   *[other] { $days } työpäivän
} kuluessa tavaroiden vastaanottamisesta syytä ilmoittamatta.
review-withdrawal-none = Laki ei anna yleistä oikeutta palauttaa verkko-ostoksia. Kaupan oma palautuskäytäntö on voimassa.
review-returns = Kauppa ottaa palautuksia vastaan { $days ->
    [one] { $days } päivän
   *[other] { $days } päivän
} kuluessa toimituksesta.
review-returns-cost = { $payer ->
    [merchant] Kauppa maksaa palautuskulut.
   *[buyer] Maksat palautuskulut itse.
}
review-import-ddp = Tullit ja tuontiverot sisältyvät hintaan. Toimituksen yhteydessä ei ole enää maksettavaa.
review-import-dap = Tullit ja tuontiverot eivät sisälly hintaan. Kuljetusyhtiö perii toimituksen yhteydessä noin { $amount }.
review-import-none = Tulleja tai tuontiveroja ei peritä.
review-import-unknown = Tulleja ja tuontiveroja ei voida laskea tälle kohteelle. Kuljetusyhtiö voi periä ne toimituksen yhteydessä.
review-cn-standards = Tavarat täyttävät alkuperämaansa määräykset, niissä ei välttämättä ole kiinankielisiä merkintöjä, eikä niitä saa myydä edelleen.
review-cn-identity = Tulli tarvitsee ostajan oikean nimen ja henkilötunnuksen.
review-tr-preliminary = Olen lukenut ennakkotietolomakkeen ja etämyyntisopimuksen ja hyväksyn ne.
review-us-dispatch = Kauppa lähettää tuotteet ilmoitetussa ajassa. Jos se ei onnistu, voit peruuttaa tilauksen ja saada kaikki rahat takaisin.
review-jp-confirmation = Tarkista ennen tilaamista määrä, hinta, maksutapa, toimitusaika ja palautusehdot.
review-au-guarantees = Australian lain mukaisia kuluttajansuojan takuita ei voida sulkea pois.
review-guarantee = Lakisääteinen virhevastuu on voimassa.
review-age = Olen vähintään { $age }-vuotias.
review-marketing = { $name } saa lähettää minulle uutisia ja tarjouksia sähköpostitse. Voin peruuttaa tilauksen milloin tahansa.
review-marketing-mail = Saat sähköpostiviestin, jolla vahvistat tämän.
review-opt-out = Älkää myykö tai jakako henkilötietojani.
review-opted-out = Selaimesi yksityisyyssignaalia (Global Privacy Control) noudatetaan: tietojasi ei myydä eikä jaeta.
review-safety-maker = Valmistaja: { $name }
review-safety-responsible = Vastuutaho EU:ssa: { $name }
review-safety-warning = Turvallisuustiedot: { $name }
review-link-terms = Tilausehdot
review-link-privacy = Tietosuojaseloste
review-link-withdrawal = Peruuttamisoikeus ja palautukset
review-link-shipping = Toimitustiedot
review-link-imprint = Yritystiedot
review-link-model = Peruuttamislomakkeen malli
review-link-withdraw = Peruuta sopimus tästä

## status: what happens to the order once the button is pressed

status-sending = Tilausta lähetetään…
status-sending-hint = Pidä tämä sivu hetken auki.
status-offline = Olet offline-tilassa
status-offline-hint = Tilauksesi on turvallisesti tallessa tällä laitteella, ja se lähetetään, kun yhteys palautuu.
status-waiting = Kauppa ei vastannut
status-retry-in = { $seconds ->
    [one] Uusi yritys { $seconds } sekunnin kuluttua
   *[other] Uusi yritys { $seconds } sekunnin kuluttua
}
status-retry-hint = Tilauksesi on turvallisesti tallessa, ja se tehdään vain kerran.
status-retry-now = Yritä nyt
status-cancel = Peruuta ja palaa
status-price-changed = Hinta on muuttunut
status-price-changed-hint = Tilaustasi ei ole tehty. Vahvista uusi loppusumma.
status-price-old = Aiempi loppusumma
status-price-new = Uusi loppusumma
status-price-accept = Hyväksy { $amount } ja tilaa maksuvelvoitteella
status-price-refuse = Palaa
status-redirect = Jatka: { $method }
status-redirect-hint = Maksat seuraavalla sivulla ja palaat sitten tänne.
status-redirect-button = Jatka maksamaan
status-qr = Maksa skannaamalla
status-qr-hint = Avaa pankkisovelluksesi ja skannaa tämä koodi.
status-code-copy = Kopioi koodi
status-code-copied = Kopioitu
status-voucher = Maksa tällä maksulapulla
status-voucher-hint = Näytä tämä numero maksaessasi tai tulosta tämä sivu.
status-pay-amount = Maksettava summa
status-pay-reference = Maksun viite
status-pay-before = Maksa viimeistään { $date }
status-pay-open = Avaa maksusivu
status-pay-checking = Odotetaan maksuasi…
status-placed = Kiitos tilauksestasi
status-placed-hint = Vahvistus on matkalla osoitteeseen { $email }.
status-placed-pending = Tilauksesi on vastaanotettu. Odotamme maksuasi.
status-placed-number = Tilausnumero
status-placed-paid = Maksettu
status-placed-due = Maksettavana
status-placed-next = Mitä seuraavaksi tapahtuu
status-placed-next-dispatch = Kauppa valmistelee pakettisi.
status-placed-next-carrier = Kuljetusyhtiö perii toimituksen yhteydessä tulleja ja veroja noin { $amount }.
status-follow = Tilauksen tila
status-track = Seuraa lähetystä
status-calendar = Lisää toimitus kalenteriin
status-share = Kopioi linkkisi ystäville
status-survey = Kuinka helppoa tilaaminen oli? 1 on vaikeaa, 5 on helppoa.
status-survey-thanks = Kiitos vastauksestasi.
status-print = Tulosta
status-back-to-shop = Takaisin kauppaan
status-payment-failed = Maksu ei onnistunut
status-payment-failed-hint = Mitään ei veloitettu. Voit valita toisen maksutavan.
status-back = Valitse toinen maksutapa
status-failed = Tilausta ei voitu tehdä
status-failed-hint = Mitään ei veloitettu. Yritä uudelleen tai ota yhteyttä kauppaan ja mainitse { $reference }.
status-support = Ota yhteyttä: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Tarkista { $count } kenttä
   *[other] Tarkista { $count } kenttää
}
problem-missing = Täytä tämä kenttä.
problem-choose = Valitse jokin vaihtoehto.
problem-email = Anna täydellinen sähköpostiosoite, esimerkiksi nimi@example.com.
problem-phone = Anna puhelinnumero maatunnuksineen, esimerkiksi { $example }.
problem-postcode = Postinumero näyttää epätavalliselta. Esimerkki: { $example }
problem-number = Tämä ei näytä kelvolliselta: { $name }. Esimerkki: { $example }
problem-number-digits = Jokin numero näyttää olevan väärin: { $name }.
problem-insist = Käytä sellaisenaan
problem-state = Valitse luettelosta.
problem-long = Teksti on liian pitkä.
problem-consent = Jatka valitsemalla tämä ruutu.
problem-refused = Kauppa ei hyväksynyt tätä tietoa: { $detail }
problem-payment = Valitse maksutapa.

## refused: why an order cannot be placed as it stands

refused-market = Kauppa ei myy tähän maahan: { $country }.
refused-market-sanctions = Kauppa ei toimita pakotteiden vuoksi tähän maahan: { $country }.
refused-shipping = Mikään toimitustapa ei kata tätä tilausta: { $country }.
refused-weight = Tilaus on liian painava lähetettäväksi tähän maahan: { $country }.
refused-parcel = { $product } on liian suuri tai painava lähetettäväksi tähän maahan: { $country }.
refused-rate-missing = Valuutalle { $currency } ei ole vaihtokurssia, joten hintaa ei voida näyttää.
refused-rate-old = Valuutan { $currency } vaihtokurssi on vanhentunut, joten hintaa ei voida näyttää.
refused-amount = Summa on liian suuri laskettavaksi.
refused-route-closed = Paketteja ei tällä hetkellä voi tuoda tätä reittiä maahan: { $country }.
refused-tr-consumer-parcels = Turkki ei ole 6. helmikuuta 2026 jälkeen ottanut vastaan tavallisia kuluttajapaketteja ulkomailta.
refused-cn-order-limit = Kiina sallii enintään { $amount } ulkomailta tehtyä tilausta kohti. Jaa tilauksesi osiin.
refused-cn-parcel-limit = Kiina sallii enintään { $amount } pakettia kohti. Jaa tilauksesi osiin.
refused-gift-import = Lahjaksi ilmoitettuja paketteja ei saa tuoda maahan: { $country }.
refused-product = { $product }: ei voida lähettää tähän maahan: { $country }.
refused-business-only = { $product }: myydään vain yrityksille.
refused-quantity = { $product }: enintään { $count } tilausta kohti.
refused-empty = Ostoskorisi on tyhjä.
refused-service = Tilauksen summia ei voida juuri nyt laskea. Yritä uudelleen muutaman minuutin kuluttua.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: yksi lisää
a11y-decrease = { $product }: yksi vähemmän
a11y-remove = Poista { $product }
a11y-quantity = Määrä: { $product }
a11y-why = { $label }: miksi { $amount }?
a11y-total = Yhteensä: { $amount }
a11y-new-window = avautuu uuteen ikkunaan

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Palautettujen tuotteiden vero, lisäksi: { $amount }
refund-tax-included = Palautettuihin tuotteisiin sisältyvä vero: { $amount }
refund-duty = Palautettujen tuotteiden tulli: { $amount }
refund-shipping = Toimitus: { $amount }
refund-shipping-law = Kun koko tilaus peruutetaan, normaali toimitus hyvitetään: { $amount }
refund-shipping-kept = Toimituskuluja { $amount } ei hyvitetä.
refund-shipping-partial = Toimituskuluja { $amount } ei hyvitetä, koska kaikkia tuotteita ei palauteta.
refund-supplement-kept = Nopeamman toimituksen lisähintaa { $amount } ei hyvitetä.
refund-fees = Maksut: { $amount }
refund-fees-kept = Maksuja { $amount } ei hyvitetä.
refund-carrier-kept = Tullit ja tuontiverot { $amount } on maksettu tullille kuljetusyhtiön kautta. Niitä ei palauteta automaattisesti, mutta niitä voi hakea sieltä.
refund-later = { $amount } maksettiin toimituksen yhteydessä kuljetusyhtiölle, ei kaupalle.
refund-to-payment = { $amount } palautetaan maksutavalle.
refund-to-credit = { $amount } palautetaan: { $code }.
refund-refused-line = Tilauksessa ei ole riviä { $product }.
refund-refused-quantity = { $product }: voidaan hyvittää enää enintään { $count }.
refund-refused-nothing = Hyvitettävää ei ole jäljellä.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Ohje
help-when = Milloin tilaukseni saapuu?
help-arrives = Arvioitu saapuminen: { $from } – { $until }.
help-duties = Pitääkö minun maksaa toimituksen yhteydessä tullia tai veroja?
help-returns = Voinko palauttaa tuotteita?
help-hours = Aukioloajat omalla aikavyöhykkeelläsi
help-chat = Chat
help-page = Ohjesivut

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Voit peruuttaa sopimuksesi tässä. Sopimuskumppani: { $name }. Syytä ei tarvitse ilmoittaa.
withdraw-goods = Mitkä tuotteet, jos ei kaikki
withdraw-confirm = Vahvista peruutus
withdraw-statement = Ilmoitan peruuttavani sopimuksen, joka koskee tilausta { $order }.
withdraw-done = Peruutuksesi on vastaanotettu
withdraw-received = Vastaanotettu { $date }
withdraw-keep = Tallenna tai tulosta tämä vahvistus. Kauppa lähettää sen myös osoitteeseen { $email }.
withdraw-save = Tallenna tekstitiedostona
withdraw-unknown = Tilausnumero ja sähköpostiosoite eivät vastaa toisiaan. Tarkista molemmat.
