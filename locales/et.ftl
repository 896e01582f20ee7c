# reviewed: machine-drafted
# status: complete
# Estonian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Kassa
loader-contact = Kontaktandmed
loader-email = E-post
loader-delivery = Tarne
loader-country = Riik/piirkond
loader-failed = Kassat ei õnnestunud laadida. Kontrollige ühendust ja proovige uuesti.
loader-retry = Proovi uuesti

## head: the top of the checkout with its language and country switcher

head-switch = Keel ja riik
head-language = Keel
head-country = Tarneriik
head-currency = Valuuta
head-close = Sulge kassa

## locale: why a language, country or currency was chosen

locale-attribute = Määranud see pood
locale-kept = Valisite selle varem
locale-page-language = Selle lehe keel
locale-browser-languages = Teie brauseri keel
locale-region = Teie keele piirkond
locale-time-zone = Teie ajavöönd
locale-market = Selle riigi valuuta
locale-default = Selle poe vaikeseade

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Ainult tarnega seotud küsimusteks
contact-remember = Jäta minu andmed selles seadmes meelde
contact-remember-hint = Teie järgmise tellimuse jaoks siin. Mitte jagatud seadmes.
contact-forget = Unusta minu andmed

## address: every label an address can have. The kinds follow the country's own words.

address-name = Ees- ja perekonnanimi
address-organisation = Ettevõte
address-line-1 = Tänav ja maja number
address-line-1-street = Tänav
address-block = Kvartal
address-avenue = Puiestee
address-house = Maja või hoone
address-line-2 = Korter, korrus
address-sorting-code = CEDEX
address-optional = valikuline
address-choose = Valige
address-more = Lisa ettevõte
address-number = { $name } tolli jaoks
address-number-invoice = { $name } arve jaoks
address-business = Ostan ettevõttele
address-vat-id = Käibemaksukohustuslase number ({ $name })
address-purchase-order = Teie tellimuse number
address-number-hint = Toll nõuab seda. See saadetakse koos tellimusega ja seda ei hoita selles seadmes.

address-city-city = Linn
address-city-district = Ringkond
address-city-post-town = Linn või asula
address-city-suburb = Eeslinn

address-district-district = Ringkond
address-district-neighborhood = Linnaosa
address-district-suburb = Linnaosa
address-district-townland = Townland
address-district-village-township = Küla või vald

address-postcode-postal = Sihtnumber
address-postcode-zip = ZIP-kood
address-postcode-eircode = Eircode
address-postcode-pin = PIN-kood

address-state-area = Piirkond
address-state-county = Krahvkond
address-state-department = Departemang
address-state-district = Ringkond
address-state-do-si = Provints või linn
address-state-emirate = Emiraat
address-state-island = Saar
address-state-oblast = Oblast
address-state-parish = Kihelkond
address-state-prefecture = Prefektuur
address-state-province = Provints
address-state-state = Osariik

address-billing = Arve aadress
address-billing-same = Arve aadress on sama

## delivery: who pays duties and import taxes, and when

delivery-duties = Tollimaks ja impordimaksud
delivery-ddp = Tasu tellimusega koos
delivery-ddp-hint = Kättesaamisel ei pea enam midagi maksma.
delivery-dap = Tasu kättesaamisel
delivery-dap-hint = Vedaja võtab need enne üleandmist ja võib lisada oma tasu.
delivery-now = Kohe
delivery-later = Kättesaamisel
delivery-about = umbes { $amount }

## shipping: methods and dates

shipping-title = Tarneviis
shipping-standard = Tavaline
shipping-express = Kiirtarne
shipping-pickup = Väljastuspunkt
shipping-economy = Soodne
shipping-free = Tasuta
shipping-arrives-on = Saabub { $date }
shipping-waiting = Tarneviiside nägemiseks sisestage aadress.
shipping-estimate = Tarnekuupäevad on hinnangulised.
shipping-cut-off = Aega tellida: { $time }. Laost väljastamine: { $date }.
shipping-parcels = { $count ->
    [one] Saabub { $count } pakis
   *[other] Saabub { $count } pakis
}
shipping-points = Valige väljastuspunkt
shipping-points-none = Selle aadressi lähedal pole väljastuspunkti.
shipping-sort-fastest = Näita kõigepealt kiiremaid
shipping-sort-cheapest = Näita kõigepealt odavamaid
shipping-refused-place = Ei tarni sellele aadressile
shipping-refused-weight = Pole saadaval kaalule { $weight }
shipping-refused-size = { $product } on paki jaoks liiga suur või raske
shipping-refused-table = Pole saadaval selle tellimuse suuruse või väärtuse jaoks

## gift: the parcel is a present

gift-on = See on kingitus
gift-recipient = Saaja ees- ja perekonnanimi
gift-from = Kellelt
gift-message = Sõnum
gift-hide-prices = Paki saatelehel pole hindu
gift-customs = Deklareeri tollis eraisikute vahelise kingitusena

## payment: hints by kind of method; names that are brands come from data

payment-title = Makse
payment-more = Rohkem makseviise
payment-none = Selle tellimuse jaoks pole ühtegi makseviisi.
express-title = Kiirmakse
express-or = Või sisestage oma andmed
express-filled = Teie andmed on täidetud. Palun kontrollige oma tellimust.
payment-called-cash = Tasumine kättesaamisel
payment-called-debit = { $name }-otsekorraldus
payment-called-online-banking = Internetipank
payment-called-by-bank = Makse pangast
payment-called-transfer = Pangaülekanne
payment-called-virtual-account = Virtuaalne konto ({ $name })
payment-called-local-cards = Kohalikud kaardid
payment-hint-bank-code = Kinnitate pangarakenduse koodiga
payment-hint-bank-debit = Summa võetakse teie pangakontolt
payment-hint-bank-redirect = Kinnitate makse oma pangas
payment-hint-bank-transfer = Kannate summa üle meie näidatud andmetega
payment-hint-bnpl = Maksa hiljem või osade kaupa
payment-hint-card = Sisestate kaardi andmed järgmisel turvalisel lehel
payment-hint-card-redirect = Maksate järgmisel turvalisel lehel
payment-hint-cash = Maksate kättesaamisel sularahas
payment-hint-instant-transfer = Skannite koodi pangarakendusega
payment-hint-mobile-money = Kinnitate makse telefonis
payment-hint-prepaid = Maksate ettemakstud koodiga
payment-hint-voucher = Maksate poes või automaadis meie näidatud maksekviitungiga
payment-hint-wallet = Kinnitate rakenduses või järgmisel lehel
payment-not-offered = { $count ->
    [one] { $count } makseviis pole selle tellimuse jaoks saadaval
   *[other] { $count } makseviisi pole selle tellimuse jaoks saadaval
}
payment-refused-country = Pole saadaval riigis: { $country }
payment-refused-currency = Ei toeta valuutat { $currency }
payment-refused-minimum = Alates { $amount }
payment-refused-maximum = Kuni { $amount }
payment-not-exact = Makseteenus ei saa võtta täpselt { $amount }.

## summary: the order, always in sight

summary-title = Tellimuse kokkuvõte
summary-show = Näita kokkuvõtet
summary-hide = Peida kokkuvõte
summary-items = { $count ->
    [one] { $count } toode
   *[other] { $count } toodet
}
summary-each = { $amount } tk
summary-empty = Teie ostukorv on tühi.
summary-empty-hint = Lisage midagi, et näha tarnet, makset ja kogusummat. Sisestatud andmed jäävad alles.
summary-goods = Tooted
summary-discount-code = Allahindlus ({ $code })
summary-shipping = Tarne
summary-insurance = Saadetise kindlustus
summary-duty = Tollimaks
summary-tax-rate = { $name } { $rate }
summary-fee = Tollitasu
summary-rounding = Ümardamine
summary-fee-gift-wrap = Kinkepakend
summary-fee-payment = Maksetasu
summary-fee-small-order = Väikese tellimuse lisatasu
summary-fee-service = Teenustasu
summary-fee-other = { $name }
summary-total = Kokku
summary-total-now = Tasuda kohe
summary-total-later = Tasuda kättesaamisel
summary-total-all = Kokku koos kojuveoga
summary-estimate = Hinnanguline
summary-remote-promotions = Pakkumisi ei õnnestunud kinnitada ja need ei sisaldu summas.
summary-remote-rates = Tarnehindu ei õnnestunud kinnitada ja need on hinnangulised.
summary-remote-duties = Tollimaksu ei õnnestunud kinnitada ja see on hinnanguline.
summary-remote-tax = Makse ei õnnestunud kinnitada ja need on hinnangulised.
summary-code-field = Sooduskood või kinkekaart
summary-code-enter = Lisa sooduskood või kinkekaart
summary-code-later = Koodi { $code } ei õnnestunud kontrollida. Proovige uuesti.
summary-card-left = { $code }: alles { $amount }
summary-tier = Kliendi tase: { $tier }
summary-points-use = Kasuta punkte ({ $count }), väärtus { $amount }
summary-points-count = Punktide arv
summary-points-earn = { $count ->
    [one] Selle tellimusega kogute { $count } punkti.
   *[other] Selle tellimusega kogute { $count } punkti.
}
summary-credit-use = Kasuta minu krediiti: { $amount }
summary-code-apply = Rakenda
summary-code-remove = Eemalda kood { $code }
summary-code-unknown = Kood { $code } ei kehti.
summary-code-unfit = Kood { $code } ei kehti sellele tellimusele.
summary-promotion = Allahindlus ({ $promotion })
summary-points = Kasutatud punktid ({ $count })
summary-card = Kinkekaart ({ $code })
summary-credit = Poekrediit
summary-goodwill = Vastutulekuna antud krediit
summary-points-few = Teie kontol on vähem punkte, kui soovisite: { $count }.
summary-card-currency = Kaart { $code } on valuutas { $currency } ja seda ei saa selle tellimuse jaoks kasutada.
summary-code-expired = Kood { $code } kehtis kuni { $date }.
summary-code-early = Kood { $code } kehtib alates { $date }.
summary-code-minimum = Kood { $code } eeldab sobivaid tooteid { $minimum } eest: puudu on { $amount }.
summary-code-quantity = Koodi { $code } jaoks on puudu sobivaid tooteid (arv: { $count }).
summary-code-country = Kood { $code } ei kehti tarnele riiki: { $country }.
summary-code-customer = Kood { $code } ei ole teie kliendikonto jaoks.
summary-code-first = Kood { $code } kehtib ainult esimesele tellimusele.
summary-code-birthday = Kood { $code } kehtib ainult teie sünnipäeva paiku.
summary-code-used = Kood { $code } on ära kasutatud.
summary-code-combine = Koodi { $code } ei saa kasutada koos: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Hinnakirjahind: { $amount }
why-line = { $product }
why-price-converted = { $amount } pärast ümberarvestust kursiga { $rate }
why-price-margin = Kursimarginaal { $rate }
why-price-ending = Ümardatud poe hinnaastmetele: { $amount }
why-cash-step = Ümardatud kordseteni: { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Ilma { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Koos { $name } { $rate } ({ $country }): { $amount }
why-group-price = Hind teie kliendirühmale: { $amount }
why-tier-price = Hind selle koguse puhul: { $amount }
why-off-percent = Allahindlus { $rate } summalt { $amount }
why-off-amount = Allahindlus { $amount }
why-off-each = Allahindlus { $amount } tüki kohta (tükke: { $count })
why-off-line = Allahindlus { $amount } toote kohta
why-off-sets = Iga { $buy } ostetud toote kohta on { $get } soodsam; odavaimad on (tükke: { $count })
why-off-step-count = Allahindlus alates kogusest { $count }
why-off-step-amount = Allahindlus alates { $amount }
why-off-cap = Kuni { $amount }
why-off-left = Maha saab arvata veel kuni { $amount }
why-shipping-reduced = { $promotion }: tarne { $amount } soodsam
why-points-worth = Punktid ({ $count }) väärtusega { $amount }
why-card-balance = Jääk: { $amount }
why-card-taxed = Maksustatud müügi ajal, seega vähendab maksustatavat summat
why-share = Osa: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Tasuta alates { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Pakke: { $count }, arvestuslik kaal igal { $weight }
why-freight = Vedu
why-surcharge-fuel = Kütuse lisatasu
why-surcharge-remote = Kaugete piirkondade ja saarte lisatasu
why-surcharge-bulky = Mahuka kauba lisatasu
why-surcharge-battery = Akude ja ohtlike kaupade lisatasu
why-surcharge-residential = Kojuveo lisatasu
why-surcharge-handling = Käitlemine
why-surcharge-other = Lisatasu
why-percent-of = { $rate } summast { $amount }
why-insurance = Kindlustus veo ajal
why-customs-value = Toodete ja tarne tolliväärtus: { $amount }
why-customs-value-goods = Toodete tolliväärtus: { $amount }
why-duty-tariff = Tollimaks { $rate } rubriigi { $heading } kaupadele
why-duty-percent = Tollimaks { $rate }
why-duty-percent-less = Tollimaks { $rate } miinus { $amount }
why-duty-flat = { $amount } iga kaubaliigi kohta ({ $count ->
    [one] { $count } liik
   *[other] { $count } liiki
})
why-duty-unknown = Tollimaksu määr pole teada; ei sisaldu hinnas
why-duty-default = Rubriigi { $heading } tollimaksu määr pole teada; kasutatakse poe hinnangut { $rate }
why-duty-specific = Kaalu- või tükipõhine tollimaks rubriigi { $heading } kaupadele: { $amount }
why-duty-all-in = Üks määr tollimaksu ja maksu asemel
why-scheme = Kasutatud reegel: { $scheme }
why-import-unknown = Impordireeglid pole teada ({ $country }); maksud ei sisaldu hinnas
note-tax-exempt = Maksu ei võeta: kehtib vabastustõend.
note-reverse-charge = Pöördmaksustamine: käibemaksu ei arvestata ({ $number }); selle tasub ostja.
note-vat-id-home = Käibemaks arvestatakse: { $number } on müüja riigist.
note-vat-id-pending = Maksustatud nagu tarbija puhul: maksunumber { $number } pole veel kinnitatud.
note-vat-id-invalid = Maksustatud nagu tarbija puhul: maksunumber { $number } ei kehti.
note-certificate-unknown = Maks arvestatakse: pood ei tunne selle sihtkoha vabastustõendit.
note-category-standard = Rühmale „{ $category }“ pole eraldi määra teada ({ $country }); kasutatakse tavamäära.
note-gift-sold = Poest müüdu ei ole tolli jaoks kingitus: kehtivad tavalised reeglid.
tell-buyer-id = Toll küsib ostjalt isikukoodi või tunnusnumbrit: { $country }.
tell-personal-use = Ainult saaja isiklikuks kasutuseks.
tell-yearly-amount = Läheb arvesse ostja aastapiirmääras { $amount }.
tell-yearly-count = Nii palju pakke võib ostja aastas seda teed importida: { $count }.
tell-half-yearly-count = Vabastus kehtib poolaastas nii mitmele pakile: { $count }.
tell-prescription = Toll nõuab arstiretsepti.
tell-positive-list = Ainult piiriülese veebimüügi ametlikus nimekirjas olevatele kaupadele.
tell-business = Ostja tasub maksu registreeritud ettevõttena.
why-tax-rate = { $name } { $rate } summalt { $amount }
why-rounded-unit = Maks ümardatud tüki kaupa
why-rounded-line = Maks ümardatud rea kaupa
why-rounded-line-rate = Maks ümardatud rea ja määra kaupa
why-rounded-rate = Maks ümardatud määra summalt
why-rounded-order = Maks ümardatud tellimuse summalt
why-rounded-end = Ümardatud üks kord koos tellimuse kogusummaga
why-tax-base = Maksustatav summa: { $amount }
why-tax-gross-up = Maks { $rate } arvatakse omaenda alusesse
why-tax-factor = Tasuda tuleb { $rate } tavapärasest maksust
why-tax-included = { $name } { $rate } sisaldub hinnas
why-fee-heading = Tasu { $amount } iga kaubaliigi kohta
why-fee-parcel = Tasu { $amount } iga paki kohta
why-fee-consignment = Tasu { $amount } saadetise kohta
why-fee-percent = Tasu { $rate } tolliväärtusest: { $amount }
why-collected-carrier = Võtab vedaja
why-source = Allikas: { $source }
why-valid-from = Kehtib alates { $date }
why-estimate = See summa on hinnanguline. Impordil otsustab ametiasutus.
why-official = Ametlik näitaja
why-remote = Arvutas: { $source }
why-secondary = Näitaja avaldatud allikast
why-unverified = Kinnitamata näitaja

## review: what the shopper agrees to, and the order button

review-title = Kontrolli ja telli
review-button = Telli ja maksa
review-button-pay-duty = Tellimus koos maksekohustusega
review-continue = Kontrolli tellimust
review-seller = Sõlmite lepingu müüjaga: { $name }.
review-terms-notice = Tellides nõustute müügitingimustega.
review-privacy = Kasutame teie andmeid selle tellimuse täitmiseks, nagu on kirjeldatud privaatsuspoliitikas.
review-privacy-law = Kasutame teie andmeid selle tellimuse täitmiseks, nagu on kirjeldatud privaatsuspoliitikas ({ $law }).
review-transfer = Teie andmed edastatakse selle tellimuse täitmiseks riiki: { $country }.
review-privacy-abroad = Nõustun, et minu andmed edastatakse tellimuse täitmiseks riiki: { $country }.
review-withdrawal = Võite lepingust taganeda { $days ->
    [one] { $days } päeva
   *[other] { $days } päeva
} jooksul alates kauba kättesaamisest põhjust esitamata.
review-withdrawal-working = Võite lepingust taganeda { $days ->
    [one] { $days } tööpäeva
   *[other] { $days } tööpäeva
} jooksul alates kauba kättesaamisest põhjust esitamata.
review-withdrawal-none = Seadus ei anna üldist õigust internetioste tagastada. Kehtivad poe tagastustingimused.
review-returns = Pood võtab kaupu tagasi { $days ->
    [one] { $days } päeva
   *[other] { $days } päeva
} jooksul pärast kättetoimetamist.
review-returns-cost = { $payer ->
    [merchant] Tagastamise kulud kannab pood.
   *[buyer] Tagastamise kulud kannate teie.
}
review-import-ddp = Tollimaks ja impordimaksud sisalduvad hinnas. Kättesaamisel ei pea enam midagi maksma.
review-import-dap = Tollimaks ja impordimaksud ei sisaldu hinnas. Vedaja võtab kättesaamisel umbes { $amount }.
review-import-none = Tollimaksu ega impordimakse ei ole.
review-import-unknown = Selle sihtkoha tollimaksu ja impordimakse ei saa arvutada. Vedaja võib need võtta kättesaamisel.
review-cn-standards = Kaubad vastavad päritoluriigi nõuetele, neil ei pruugi olla hiinakeelset märgistust ja neid ei tohi edasi müüa.
review-cn-identity = Toll vajab ostja tegelikku nime ja isikut tõendava dokumendi numbrit.
review-tr-preliminary = Olen eelneva teabe vormi ja kaugmüügilepingu läbi lugenud ning nõustun nendega.
review-us-dispatch = Pood saadab kauba välja märgitud aja jooksul. Kui see ei õnnestu, võite tellimuse tühistada ja saada kogu raha tagasi.
review-jp-confirmation = Enne tellimist kontrollige kogust, hinda, makset, tarneaega ja tagastustingimusi.
review-au-guarantees = Teie tarbijagarantiisid Austraalia õiguse alusel ei saa välistada.
review-guarantee = Kehtib seadusest tulenev vastutus kauba nõuetele vastavuse eest.
review-age = Olen vähemalt { $age }-aastane.
review-marketing = { $name } võib saata mulle e-postiga uudiseid ja pakkumisi. Võin neist igal ajal loobuda.
review-marketing-mail = Kinnitamiseks saate e-kirja.
review-opt-out = Ärge müüge ega jagage minu isikuandmeid.
review-opted-out = Teie brauseri privaatsussignaali (Global Privacy Control) järgitakse: teie andmeid ei müüda ega jagata.
review-safety-maker = Tootja: { $name }
review-safety-responsible = Vastutav isik ELis: { $name }
review-safety-warning = Ohutusteave: { $name }
review-link-terms = Müügitingimused
review-link-privacy = Privaatsuspoliitika
review-link-withdrawal = Taganemisõigus ja tagastamine
review-link-shipping = Tarneinfo
review-link-imprint = Ettevõtte andmed
review-link-model = Taganemisavalduse tüüpvorm
review-link-withdraw = Tagane lepingust siin

## status: what happens to the order once the button is pressed

status-sending = Tellimuse saatmine …
status-sending-hint = Hoidke see leht hetkeks avatuna.
status-offline = Internetiühendus puudub
status-offline-hint = Teie tellimus on selles seadmes turvaliselt alles ja saadetakse, kui ühendus taastub.
status-waiting = Pood ei vastanud
status-retry-in = { $seconds ->
    [one] Uus katse { $seconds } sekundi pärast
   *[other] Uus katse { $seconds } sekundi pärast
}
status-retry-hint = Teie tellimus on turvaliselt alles ja esitatakse ainult üks kord.
status-retry-now = Proovi kohe
status-cancel = Tühista ja mine tagasi
status-price-changed = Hind on muutunud
status-price-changed-hint = Teie tellimust ei esitatud. Kinnitage uus kogusumma.
status-price-old = Eelmine kogusumma
status-price-new = Uus kogusumma
status-price-accept = Nõustun summaga { $amount } ja tellin koos maksekohustusega
status-price-refuse = Tagasi
status-redirect = Jätka: { $method }
status-redirect-hint = Maksate järgmisel lehel ja tulete seejärel siia tagasi.
status-redirect-button = Jätka maksmisega
status-qr = Skannige maksmiseks
status-qr-hint = Avage pangarakendus ja skannige see kood.
status-code-copy = Kopeeri kood
status-code-copied = Kopeeritud
status-voucher = Makske selle maksekviitungiga
status-voucher-hint = Näidake maksmisel seda numbrit või printige leht välja.
status-pay-amount = Tasumisele kuuluv summa
status-pay-reference = Makse viitenumber
status-pay-before = Tasuda enne { $date }
status-pay-open = Ava makseleht
status-pay-checking = Ootame teie makset …
status-placed = Täname tellimuse eest
status-placed-hint = Kinnitus on teel aadressile { $email }.
status-placed-pending = Teie tellimus on vastu võetud. Ootame teie makset.
status-placed-number = Tellimuse number
status-placed-paid = Makstud
status-placed-due = Tasuda
status-placed-next = Mis edasi saab
status-placed-next-dispatch = Pood paneb teie pakki kokku.
status-placed-next-carrier = Vedaja võtab kättesaamisel umbes { $amount } tollimaksu ja makse.
status-follow = Tellimuse olek
status-track = Jälgi pakki
status-calendar = Lisa tarne kalendrisse
status-share = Kopeeri link sõpradele
status-survey = Kui lihtne oli tellida? 1 on raske, 5 on lihtne.
status-survey-thanks = Täname vastuse eest.
status-print = Prindi
status-back-to-shop = Tagasi poodi
status-payment-failed = Makse ebaõnnestus
status-payment-failed-hint = Raha ei võetud. Võite valida teise makseviisi.
status-back = Vali teine makseviis
status-failed = Tellimust ei õnnestunud esitada
status-failed-hint = Raha ei võetud. Proovige uuesti või võtke poega ühendust ja öelge { $reference }.
status-support = Võta ühendust: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Kontrollige { $count } välja
   *[other] Kontrollige { $count } välja
}
problem-missing = Täitke see väli.
problem-choose = Valige üks võimalus.
problem-email = Sisestage täielik e-posti aadress, näiteks nimi@example.com.
problem-phone = Sisestage telefoninumber koos riigi suunakoodiga, näiteks { $example }.
problem-postcode = See sihtnumber tundub ebatavaline. Näide: { $example }
problem-number = See ei tundu õige: { $name }. Näide: { $example }
problem-number-digits = Üks number tundub vale: { $name }.
problem-insist = Kasuta nii, nagu on
problem-state = Valige loendist.
problem-long = See tekst on liiga pikk.
problem-consent = Jätkamiseks märkige see ruut.
problem-refused = Pood ei võtnud neid andmeid vastu: { $detail }
problem-payment = Valige makseviis.

## refused: why an order cannot be placed as it stands

refused-market = See pood ei müü sellesse riiki: { $country }.
refused-market-sanctions = See pood ei tarni sanktsioonide tõttu sellesse riiki: { $country }.
refused-shipping = Ükski tarneviis ei sobi selle tellimuse jaoks: { $country }.
refused-weight = See tellimus on sellesse riiki saatmiseks liiga raske: { $country }.
refused-parcel = { $product } on saatmiseks liiga suur või raske: { $country }.
refused-rate-missing = Valuuta { $currency } kurss puudub, seega ei saa hinda näidata.
refused-rate-old = Valuuta { $currency } kurss on aegunud, seega ei saa hinda näidata.
refused-amount = See summa on arvutamiseks liiga suur.
refused-route-closed = Pakke ei saa praegu seda teed importida: { $country }.
refused-tr-consumer-parcels = Alates 6. veebruarist 2026 ei luba Türgi enam tavalisi tarbijapakke välismaalt.
refused-cn-order-limit = Hiina lubab kuni { $amount } ühe välismaalt tehtud tellimuse kohta. Jagage tellimus osadeks.
refused-cn-parcel-limit = Hiina lubab kuni { $amount } ühe paki kohta. Jagage tellimus osadeks.
refused-gift-import = Kingitusena deklareeritud pakke ei saa importida: { $country }.
refused-product = { $product }: ei saa saata sellesse riiki: { $country }.
refused-business-only = { $product }: müük ainult ettevõtetele.
refused-quantity = { $product }: kuni { $count } ühe tellimuse kohta.
refused-empty = Teie ostukorv on tühi.
refused-service = Selle tellimuse summasid ei saa praegu arvutada. Proovige mõne minuti pärast uuesti.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: üks juurde
a11y-decrease = { $product }: üks vähem
a11y-remove = Eemalda: { $product }
a11y-quantity = Kogus: { $product }
a11y-why = { $label }: miks { $amount }?
a11y-total = Kokku: { $amount }
a11y-new-window = avaneb uues aknas

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Tagastatud toodete maks, lisaks: { $amount }
refund-tax-included = Tagastatud toodetes sisalduv maks: { $amount }
refund-duty = Tagastatud toodete tollimaks: { $amount }
refund-shipping = Tarne: { $amount }
refund-shipping-law = Kogu tellimusest taganemisel tagastatakse tavaline tarne: { $amount }
refund-shipping-kept = Tarnetasu { $amount } ei tagastata.
refund-shipping-partial = Tarnetasu { $amount } ei tagastata, sest kõiki tooteid ei tagastata.
refund-supplement-kept = Kiirema tarne lisatasu { $amount } ei tagastata.
refund-fees = Tasud: { $amount }
refund-fees-kept = Tasusid { $amount } ei tagastata.
refund-carrier-kept = Tollimaks ja impordimaksud { $amount } maksti vedaja kaudu tollile. Need ei tule ise tagasi, kuid neid saab sealt taotleda.
refund-later = { $amount } maksti kättesaamisel vedajale, mitte poele.
refund-to-payment = { $amount } läheb tagasi makseviisile.
refund-to-credit = { $amount } läheb tagasi: { $code }.
refund-refused-line = Tellimuses ei ole rida { $product }.
refund-refused-quantity = { $product }: tagastada saab veel kuni { $count }.
refund-refused-nothing = Tagastada pole enam midagi.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Abi
help-when = Millal mu tellimus saabub?
help-arrives = Eeldatav saabumine: { $from } – { $until }.
help-duties = Kas pean kättesaamisel tasuma tollimaksu või muid makse?
help-returns = Kas saan kaupa tagastada?
help-hours = Lahtiolekuajad teie ajavööndis
help-chat = Vestlus
help-page = Abilehed

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Siin saate lepingust taganeda (müüja: { $name }). Põhjust ei pea esitama.
withdraw-goods = Millised tooted, kui mitte kõik
withdraw-confirm = Kinnita taganemine
withdraw-statement = Käesolevaga taganen lepingust, mis käib tellimuse { $order } kohta.
withdraw-done = Teie taganemisavaldus on kätte saadud
withdraw-received = Kätte saadud: { $date }
withdraw-keep = Salvestage või printige see kinnitus. Pood saadab selle ka aadressile { $email }.
withdraw-save = Salvesta tekstifailina
withdraw-unknown = Tellimuse number ja e-posti aadress ei sobi kokku. Kontrollige mõlemat.
