# reviewed: machine-drafted
# status: complete
# Danish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Kassen
loader-contact = Kontaktoplysninger
loader-email = E-mail
loader-delivery = Levering
loader-country = Land/område
loader-failed = Kassen kunne ikke indlæses. Kontrollér din forbindelse, og prøv igen.
loader-retry = Prøv igen

## head: the top of the checkout with its language and country switcher

head-switch = Sprog og land
head-language = Sprog
head-country = Levér til
head-currency = Valuta
head-close = Luk kassen

## locale: why a language, country or currency was chosen

locale-attribute = Fastsat af butikken
locale-kept = Det har du valgt tidligere
locale-page-language = Sidens sprog
locale-browser-languages = Din browsers sprog
locale-region = Området for dit sprog
locale-time-zone = Din tidszone
locale-market = Landets valuta
locale-default = Butikkens standardindstilling

## contact: how the shop reaches the shopper

contact-phone = Telefonnummer
contact-phone-hint = Kun ved spørgsmål om leveringen
contact-remember = Husk mine oplysninger på denne enhed
contact-remember-hint = Til din næste ordre her. Ikke på en delt enhed.
contact-forget = Glem mine oplysninger

## address: every label an address can have. The kinds follow the country's own words.

address-name = Fulde navn
address-organisation = Firma
address-line-1 = Vejnavn og husnummer
address-line-1-street = Vej
address-block = Blok
address-avenue = Avenue
address-house = Hus eller bygning
address-line-2 = Etage, side, c/o
address-sorting-code = CEDEX
address-optional = valgfrit
address-choose = Vælg
address-more = Tilføj firma
address-number = { $name } til tolden
address-number-invoice = { $name } til fakturaen
address-business = Jeg køber for en virksomhed
address-vat-id = Momsnummer ({ $name })
address-purchase-order = Jeres rekvisitionsnummer
address-number-hint = Tolden kræver det. Det sendes med ordren og gemmes ikke på denne enhed.

address-city-city = By
address-city-district = Distrikt
address-city-post-town = By
address-city-suburb = Forstad

address-district-district = Distrikt
address-district-neighborhood = Kvarter
address-district-suburb = Bydel
address-district-townland = Townland
address-district-village-township = Landsby eller kommune

address-postcode-postal = Postnummer
address-postcode-zip = ZIP-kode
address-postcode-eircode = Eircode
address-postcode-pin = PIN-kode

address-state-area = Område
address-state-county = Amt
address-state-department = Departement
address-state-district = Distrikt
address-state-do-si = Provins eller by
address-state-emirate = Emirat
address-state-island = Ø
address-state-oblast = Oblast
address-state-parish = Sogn
address-state-prefecture = Præfektur
address-state-province = Provins
address-state-state = Stat

address-billing = Faktureringsadresse
address-billing-same = Faktureringsadressen er den samme

## delivery: who pays duties and import taxes, and when

delivery-duties = Told og importafgifter
delivery-ddp = Betal sammen med ordren
delivery-ddp-hint = Der er ikke mere at betale ved levering.
delivery-dap = Betal ved levering
delivery-dap-hint = Transportøren opkræver dem inden udlevering og kan lægge sit eget gebyr til.
delivery-now = Nu
delivery-later = Ved levering
delivery-about = ca. { $amount }

## shipping: methods and dates

shipping-title = Leveringsmetode
shipping-standard = Standard
shipping-express = Ekspres
shipping-pickup = Pakkeshop
shipping-economy = Økonomi
shipping-free = Gratis
shipping-arrives-on = Levering { $date }
shipping-waiting = Indtast din adresse for at se leveringsmetoder.
shipping-estimate = Leveringsdatoerne er skøn.
shipping-cut-off = Bestil inden for { $time }: Varerne forlader lageret { $date }.
shipping-parcels = { $count ->
    [one] Kommer i { $count } pakke
   *[other] Kommer i { $count } pakker
}
shipping-points = Vælg pakkeshop
shipping-points-none = Der er ingen pakkeshop i nærheden af denne adresse.
shipping-sort-fastest = Vis hurtigste først
shipping-sort-cheapest = Vis billigste først
shipping-refused-place = Leverer ikke til denne adresse
shipping-refused-weight = Ikke tilgængelig for { $weight }
shipping-refused-size = { $product } er for stor eller for tung til en pakke
shipping-refused-table = Ikke tilgængelig for ordrens størrelse eller værdi

## gift: the parcel is a present

gift-on = Det er en gave
gift-recipient = Modtagerens fulde navn
gift-from = Fra
gift-message = Hilsen
gift-hide-prices = Ingen priser på følgesedlen
gift-customs = Angiv over for tolden som gave mellem privatpersoner

## payment: hints by kind of method; names that are brands come from data

payment-title = Betaling
payment-more = Flere betalingsmetoder
payment-none = Ingen betalingsmetode kan bruges til denne ordre.
express-title = Hurtig betaling
express-or = Eller indtast dine oplysninger
express-filled = Dine oplysninger er udfyldt. Kontrollér venligst din bestilling.
payment-called-cash = Betaling ved levering
payment-called-debit = { $name }-betaling (direct debit)
payment-called-online-banking = Netbank
payment-called-by-bank = Betal via banken
payment-called-transfer = Bankoverførsel
payment-called-virtual-account = Virtuel konto ({ $name })
payment-called-local-cards = Lokale kort
payment-hint-bank-code = Godkend med en kode fra din bankapp
payment-hint-bank-debit = Trækkes fra din bankkonto
payment-hint-bank-redirect = Du godkender betalingen i din bank
payment-hint-bank-transfer = Du overfører beløbet med de oplysninger, vi viser dig
payment-hint-bnpl = Betal senere eller i rater
payment-hint-card = Du indtaster dine kortoplysninger på den næste, sikre side
payment-hint-card-redirect = Du betaler på den næste, sikre side
payment-hint-cash = Du betaler kontant, når ordren ankommer
payment-hint-instant-transfer = Du scanner en kode med din bankapp
payment-hint-mobile-money = Du bekræfter betalingen på din telefon
payment-hint-prepaid = Du betaler med en forudbetalt kode
payment-hint-voucher = Du betaler i en butik eller ved en automat med det bilag, vi viser dig
payment-hint-wallet = Du bekræfter i appen eller på den næste side
payment-not-offered = { $count ->
    [one] { $count } betalingsmetode kan ikke bruges til denne ordre
   *[other] { $count } betalingsmetoder kan ikke bruges til denne ordre
}
payment-refused-country = Ikke tilgængelig i { $country }
payment-refused-currency = Accepterer ikke { $currency }
payment-refused-minimum = Fra { $amount }
payment-refused-maximum = Op til { $amount }
payment-not-exact = Betalingstjenesten kan ikke opkræve præcis { $amount }.

## summary: the order, always in sight

summary-title = Ordreoversigt
summary-show = Vis ordreoversigt
summary-hide = Skjul ordreoversigt
summary-items = { $count ->
    [one] { $count } vare
   *[other] { $count } varer
}
summary-each = { $amount } pr. stk.
summary-empty = Din indkøbskurv er tom.
summary-empty-hint = Læg noget i kurven for at se levering, betaling og total. Det, du har skrevet, bliver stående.
summary-goods = Varer
summary-discount-code = Rabat ({ $code })
summary-shipping = Fragt
summary-insurance = Fragtforsikring
summary-duty = Told
summary-tax-rate = { $name } { $rate }
summary-fee = Toldgebyr
summary-rounding = Afrunding
summary-fee-gift-wrap = Gaveindpakning
summary-fee-payment = Betalingsgebyr
summary-fee-small-order = Gebyr for små ordrer
summary-fee-service = Servicegebyr
summary-fee-other = { $name }
summary-total = I alt
summary-total-now = At betale nu
summary-total-later = At betale ved levering
summary-total-all = I alt leveret til døren
summary-estimate = Skøn
summary-remote-promotions = Tilbud kunne ikke bekræftes og er ikke medregnet.
summary-remote-rates = Fragtpriserne kunne ikke bekræftes og er et skøn.
summary-remote-duties = Tolden kunne ikke bekræftes og er et skøn.
summary-remote-tax = Afgifterne kunne ikke bekræftes og er et skøn.
summary-code-field = Rabatkode eller gavekort
summary-code-enter = Tilføj rabatkode eller gavekort
summary-code-later = Koden { $code } kunne ikke kontrolleres. Prøv igen.
summary-card-left = { $code }: { $amount } tilbage
summary-tier = Kundeniveau: { $tier }
summary-points-use = Brug point ({ $count }), værdi { $amount }
summary-points-count = Antal point
summary-points-earn = { $count ->
    [one] Du optjener { $count } point med denne ordre.
   *[other] Du optjener { $count } point med denne ordre.
}
summary-credit-use = Brug mit tilgodehavende: { $amount }
summary-code-apply = Anvend
summary-code-remove = Fjern koden { $code }
summary-code-unknown = Koden { $code } er ikke gyldig.
summary-code-unfit = Koden { $code } gælder ikke for denne ordre.
summary-promotion = Rabat ({ $promotion })
summary-points = Indløste point ({ $count })
summary-card = Gavekort ({ $code })
summary-credit = Butikskredit
summary-goodwill = Kulancetilgodehavende
summary-points-few = Der er færre point på din konto, end du bad om: { $count }.
summary-card-currency = Kortet { $code } er i { $currency } og kan ikke bruges til denne ordre.
summary-code-expired = Koden { $code } gjaldt til { $date }.
summary-code-early = Koden { $code } gælder fra { $date }.
summary-code-minimum = Koden { $code } kræver omfattede varer for { $minimum }: Der mangler { $amount }.
summary-code-quantity = Koden { $code } kræver flere omfattede varer (mangler: { $count }).
summary-code-country = Koden { $code } gælder ikke for levering til { $country }.
summary-code-customer = Koden { $code } gælder ikke for din kundekonto.
summary-code-first = Koden { $code } gælder kun for den første ordre.
summary-code-birthday = Koden { $code } gælder kun omkring din fødselsdag.
summary-code-used = Koden { $code } er brugt op.
summary-code-combine = Koden { $code } kan ikke kombineres med { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Listepris: { $amount }
why-line = { $product }
why-price-converted = { $amount } efter omregning til kurs { $rate }
why-price-margin = Valutatillæg { $rate }
why-price-ending = Afrundet til butikkens pristrin: { $amount }
why-cash-step = Afrundet til multipla af { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Uden { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Med { $name } { $rate } ({ $country }): { $amount }
why-group-price = Pris for din kundegruppe: { $amount }
why-tier-price = Pris for dette antal: { $amount }
why-off-percent = { $rate } rabat på { $amount }
why-off-amount = { $amount } rabat
why-off-each = { $amount } rabat pr. stk. (stk.: { $count })
why-off-line = { $amount } rabat pr. produkt
why-off-sets = For hver { $buy } købte nedsættes { $get }; de billigste er (stk.: { $count })
why-off-step-count = Nedslag fra antal { $count }
why-off-step-amount = Nedslag fra { $amount }
why-off-cap = Højst { $amount }
why-off-left = Der kan højst trækkes { $amount } mere fra
why-shipping-reduced = { $promotion }: { $amount } rabat på fragt
why-points-worth = Point ({ $count }) til en værdi af { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Beskattet ved salget og nedsætter derfor det afgiftspligtige beløb
why-share = Andel for { $product }
why-shipping-weight = { $method } for { $weight } til { $country }
why-shipping-free = Gratis fra { $amount }
why-shipping-rate = { $method } til { $country }
why-shipping-parcels = Pakker: { $count }, afregnet vægt { $weight } pr. stk.
why-freight = Transport
why-surcharge-fuel = Brændstoftillæg
why-surcharge-remote = Tillæg for fjerntliggende områder og øer
why-surcharge-bulky = Tillæg for voluminøse varer
why-surcharge-battery = Tillæg for batterier og farligt gods
why-surcharge-residential = Tillæg for levering til privatadresse
why-surcharge-handling = Håndtering
why-surcharge-other = Tillæg
why-percent-of = { $rate } af { $amount }
why-insurance = Forsikring under transporten
why-customs-value = Toldværdi af varer og fragt: { $amount }
why-customs-value-goods = Toldværdi af varerne: { $amount }
why-duty-tariff = Told { $rate } for varer under position { $heading }
why-duty-percent = Told { $rate }
why-duty-percent-less = Told { $rate } minus { $amount }
why-duty-flat = { $amount } for hver varetype ({ $count ->
    [one] { $count } type
   *[other] { $count } typer
})
why-duty-unknown = Toldsatsen er ukendt og ikke medregnet
why-duty-default = Toldsatsen for position { $heading } er ukendt; butikkens skøn på { $rate } bruges
why-duty-specific = Told efter vægt eller antal for varer under position { $heading }: { $amount }
why-duty-all-in = Én sats i stedet for told og afgift
why-scheme = Anvendt regel: { $scheme }
why-import-unknown = Importreglerne er ukendte ({ $country }); told og afgifter er ikke medregnet
note-tax-exempt = Der opkræves ingen afgift: fritagelsesattesten gælder.
note-reverse-charge = Omvendt betalingspligt: { $number } opkræves ikke moms; køberen afregner den.
note-vat-id-home = Der opkræves moms: { $number } er fra sælgerens eget land.
note-vat-id-pending = Afgiftsbelagt som for forbrugere: momsnummeret { $number } er endnu ikke bekræftet.
note-vat-id-invalid = Afgiftsbelagt som for forbrugere: momsnummeret { $number } er ikke gyldigt.
note-certificate-unknown = Der opkræves afgift: butikken kender ikke fritagelsesattesten for denne destination.
note-category-standard = Der kendes ingen særlig sats for »{ $category }« i { $country }; normalsatsen bruges.
note-gift-sold = Det, en butik sælger, er ikke en gave for tolden: De almindelige regler gælder.
tell-buyer-id = Tolden kræver et personligt identifikationsnummer af køberen: { $country }.
tell-personal-use = Kun til modtagerens personlige brug.
tell-yearly-amount = Tæller med i køberens årlige grænse på { $amount }.
tell-yearly-count = Så mange pakker må en køber importere om året ad denne vej: { $count }.
tell-half-yearly-count = Fritagelsen gælder for så mange pakker pr. halvår: { $count }.
tell-prescription = Tolden kræver en recept.
tell-positive-list = Kun for varer på den officielle liste for grænseoverskridende onlinesalg.
tell-business = Køberen afregner afgiften som registreret virksomhed.
why-tax-rate = { $name } { $rate } af { $amount }
why-rounded-unit = Afgiften afrundes pr. stk.
why-rounded-line = Afgiften afrundes pr. linje
why-rounded-line-rate = Afgiften afrundes pr. linje og sats
why-rounded-rate = Afgiften afrundes af satsens sum
why-rounded-order = Afgiften afrundes af ordrens sum
why-rounded-end = Afrundet én gang, sammen med ordrens samlede beløb
why-tax-base = Afgiftspligtigt beløb: { $amount }
why-tax-gross-up = Afgiften på { $rate } indgår i sit eget grundlag
why-tax-factor = { $rate } af den sædvanlige afgift skal betales
why-tax-included = { $name } { $rate } er inkluderet i prisen
why-fee-heading = Gebyr på { $amount } for hver varetype
why-fee-parcel = Gebyr på { $amount } for hver pakke
why-fee-consignment = Gebyr på { $amount } for forsendelsen
why-fee-percent = Gebyr på { $rate } af toldværdien: { $amount }
why-collected-carrier = Opkræves af transportøren
why-source = Kilde: { $source }
why-valid-from = Gælder siden { $date }
why-estimate = Beløbet er et skøn. Myndigheden afgør det ved importen.
why-official = Officielt tal
why-remote = Beregnet af { $source }
why-secondary = Tal fra en offentliggjort kilde
why-unverified = Tallet er ikke bekræftet

## review: what the shopper agrees to, and the order button

review-title = Gennemse og bestil
review-button = Bestil og betal
review-button-pay-duty = Ordre med betalingsforpligtelse
review-continue = Gennemse ordren
review-seller = Du indgår aftale med { $name }.
review-terms-notice = Når du bestiller, accepterer du handelsbetingelserne.
review-privacy = Vi bruger dine oplysninger til at behandle ordren som beskrevet i privatlivspolitikken.
review-privacy-law = Vi bruger dine oplysninger til at behandle ordren som beskrevet i privatlivspolitikken ({ $law }).
review-transfer = For at behandle ordren overføres dine oplysninger til: { $country }.
review-privacy-abroad = Jeg giver samtykke til, at mine oplysninger overføres for at behandle ordren til: { $country }.
review-withdrawal = Du kan fortryde aftalen inden for { $days ->
    [one] { $days } dag
   *[other] { $days } dage
} efter modtagelsen af varerne uden at give en grund.
review-withdrawal-working = Du kan fortryde aftalen inden for { $days ->
    [one] { $days } arbejdsdag
   *[other] { $days } arbejdsdage
} efter modtagelsen af varerne uden at give en grund.
review-withdrawal-none = Loven giver ingen generel ret til at returnere køb på nettet. Butikkens egen returpolitik gælder.
review-returns = Butikken tager imod returvarer inden for { $days ->
    [one] { $days } dag
   *[other] { $days } dage
} efter levering.
review-returns-cost = { $payer ->
    [merchant] Butikken betaler for returneringen.
   *[buyer] Du betaler selv for returneringen.
}
review-import-ddp = Told og importafgifter er inkluderet. Der er ikke mere at betale ved levering.
review-import-dap = Told og importafgifter er ikke inkluderet. Transportøren opkræver ca. { $amount } ved levering.
review-import-none = Der skal ikke betales told eller importafgifter.
review-import-unknown = Told og importafgifter kan ikke beregnes for denne destination. Transportøren kan opkræve dem ved levering.
review-cn-standards = Varerne opfylder reglerne i oprindelseslandet, har muligvis ingen kinesisk mærkning og må ikke videresælges.
review-cn-identity = Tolden kræver køberens rigtige navn og id-nummer.
review-tr-preliminary = Jeg har læst og accepterer formularen med forudgående oplysninger og fjernsalgsaftalen.
review-us-dispatch = Butikken afsender inden for den angivne tid. Kan den ikke det, kan du annullere og få alle pengene tilbage.
review-jp-confirmation = Kontrollér antal, pris, betaling, leveringstid og returpolitik, før du bestiller.
review-au-guarantees = Dine forbrugergarantier efter australsk lov kan ikke fraviges.
review-guarantee = Der gælder en lovbestemt reklamationsret.
review-age = Jeg er mindst { $age } år.
review-marketing = { $name } må sende mig nyheder og tilbud på e-mail. Jeg kan til enhver tid afmelde mig.
review-marketing-mail = Du får en e-mail, så du kan bekræfte det.
review-opt-out = Sælg eller del ikke mine personlige oplysninger.
review-opted-out = Din browsers privatlivssignal (Global Privacy Control) respekteres: Dine oplysninger bliver hverken solgt eller delt.
review-safety-maker = Producent: { $name }
review-safety-responsible = Ansvarlig i EU: { $name }
review-safety-warning = Sikkerhedsoplysninger: { $name }
review-link-terms = Handelsbetingelser
review-link-privacy = Privatlivspolitik
review-link-withdrawal = Fortrydelsesret og returnering
review-link-shipping = Leveringsoplysninger
review-link-imprint = Om virksomheden
review-link-model = Standardfortrydelsesformular
review-link-withdraw = Fortryd aftalen her

## status: what happens to the order once the button is pressed

status-sending = Din ordre sendes …
status-sending-hint = Hold siden åben et øjeblik.
status-offline = Du er offline
status-offline-hint = Din ordre er gemt sikkert på denne enhed og sendes, når forbindelsen er tilbage.
status-waiting = Butikken svarede ikke
status-retry-in = { $seconds ->
    [one] Nyt forsøg om { $seconds } sekund
   *[other] Nyt forsøg om { $seconds } sekunder
}
status-retry-hint = Din ordre er gemt sikkert og afgives kun én gang.
status-retry-now = Prøv nu
status-cancel = Annullér og gå tilbage
status-price-changed = Prisen er ændret
status-price-changed-hint = Din ordre er ikke afgivet. Bekræft den nye pris.
status-price-old = Tidligere pris i alt
status-price-new = Ny pris i alt
status-price-accept = Acceptér { $amount } og bestil med betalingsforpligtelse
status-price-refuse = Gå tilbage
status-redirect = Fortsæt til { $method }
status-redirect-hint = Du betaler på den næste side og kommer derefter tilbage hertil.
status-redirect-button = Fortsæt til betaling
status-qr = Scan for at betale
status-qr-hint = Åbn din bankapp, og scan koden.
status-code-copy = Kopiér kode
status-code-copied = Kopieret
status-voucher = Betal med dette bilag
status-voucher-hint = Vis nummeret, når du betaler, eller udskriv siden.
status-pay-amount = Beløb til betaling
status-pay-reference = Betalingsreference
status-pay-before = Betal inden { $date }
status-pay-open = Åbn betalingssiden
status-pay-checking = Afventer din betaling …
status-placed = Tak for din ordre
status-placed-hint = En bekræftelse er på vej til { $email }.
status-placed-pending = Din ordre er afgivet. Vi afventer din betaling.
status-placed-number = Ordrenummer
status-placed-paid = Betalt
status-placed-due = At betale
status-placed-next = Det sker der nu
status-placed-next-dispatch = Butikken klargør din pakke.
status-placed-next-carrier = Transportøren opkræver ca. { $amount } i told og afgifter ved levering.
status-follow = Ordrestatus
status-track = Spor pakken
status-calendar = Føj leveringen til kalenderen
status-share = Kopiér dit link til venner
status-survey = Hvor let var det at bestille? 1 er svært, 5 er let.
status-survey-thanks = Tak for dit svar.
status-print = Udskriv
status-back-to-shop = Tilbage til butikken
status-payment-failed = Betalingen blev ikke gennemført
status-payment-failed-hint = Der er ikke trukket noget. Du kan vælge en anden betalingsmetode.
status-back = Vælg en anden betalingsmetode
status-failed = Din ordre kunne ikke afgives
status-failed-hint = Der er ikke trukket noget. Prøv igen, eller kontakt butikken, og oplys { $reference }.
status-support = Kontakt { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Kontrollér { $count } felt
   *[other] Kontrollér { $count } felter
}
problem-missing = Udfyld dette felt.
problem-choose = Vælg en mulighed.
problem-email = Indtast en fuldstændig e-mailadresse, f.eks. navn@example.com.
problem-phone = Indtast et telefonnummer med landekode, f.eks. { $example }.
problem-postcode = Postnummeret ser usædvanligt ud. Et eksempel: { $example }
problem-number = Det ligner ikke en gyldig værdi for { $name }. Et eksempel: { $example }
problem-number-digits = Et ciffer ser ud til at være forkert: { $name }.
problem-insist = Brug det som skrevet
problem-state = Vælg på listen.
problem-long = Teksten er for lang.
problem-consent = Sæt kryds i feltet for at fortsætte.
problem-refused = Butikken godtog ikke oplysningen: { $detail }
problem-payment = Vælg, hvordan du vil betale.

## refused: why an order cannot be placed as it stands

refused-market = Butikken sælger ikke til { $country }.
refused-market-sanctions = Butikken leverer ikke til { $country } på grund af sanktioner.
refused-shipping = Ingen leveringsmetode dækker denne ordre til { $country }.
refused-weight = Ordren er for tung til at sende til { $country }.
refused-parcel = { $product } er for stor eller for tung til at sende til { $country }.
refused-rate-missing = Der findes ingen vekselkurs for { $currency }, så der kan ikke vises en pris.
refused-rate-old = Vekselkursen for { $currency } er forældet, så der kan ikke vises en pris.
refused-amount = Beløbet er for stort til at blive beregnet.
refused-route-closed = Pakker kan for tiden ikke importeres til { $country } ad denne vej.
refused-tr-consumer-parcels = Siden den 6. februar 2026 har Tyrkiet ikke længere tilladt almindelige forbrugerpakker fra udlandet.
refused-cn-order-limit = Kina tillader højst { $amount } pr. ordre fra udlandet. Del din ordre op.
refused-cn-parcel-limit = Kina tillader højst { $amount } pr. pakke. Del din ordre op.
refused-gift-import = Pakker angivet som gave må ikke importeres: { $country }.
refused-product = { $product } kan ikke sendes til { $country }.
refused-business-only = { $product } sælges kun til virksomheder.
refused-quantity = { $product }: højst { $count } pr. ordre.
refused-empty = Din indkøbskurv er tom.
refused-service = Ordrens beløb kan ikke beregnes lige nu. Prøv igen om nogle minutter.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: én mere
a11y-decrease = { $product }: én færre
a11y-remove = Fjern { $product }
a11y-quantity = Antal af { $product }
a11y-why = { $label }: hvorfor { $amount }?
a11y-total = I alt: { $amount }
a11y-new-window = åbner i et nyt vindue

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Afgift af de returnerede varer, oveni: { $amount }
refund-tax-included = Afgift indeholdt i de returnerede varer: { $amount }
refund-duty = Told af de returnerede varer: { $amount }
refund-shipping = Fragt: { $amount }
refund-shipping-law = Når hele ordren fortrydes, refunderes standardleveringen: { $amount }
refund-shipping-kept = Fragten på { $amount } refunderes ikke.
refund-shipping-partial = Fragten på { $amount } refunderes ikke, fordi ikke alle varer returneres.
refund-supplement-kept = Merprisen for hurtigere levering, { $amount }, refunderes ikke.
refund-fees = Gebyrer: { $amount }
refund-fees-kept = Gebyrer på { $amount } refunderes ikke.
refund-carrier-kept = Told og importafgifter på { $amount } er gået til tolden via transportøren. De kommer ikke af sig selv tilbage, men kan søges tilbage dér.
refund-later = { $amount } blev betalt til transportøren ved levering, ikke til butikken.
refund-to-payment = { $amount } går tilbage til betalingsmetoden.
refund-to-credit = { $amount } går tilbage til { $code }.
refund-refused-line = Ordren har ingen linje { $product }.
refund-refused-quantity = Af { $product } kan højst { $count } mere refunderes.
refund-refused-nothing = Der er ikke mere at refundere.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Hjælp
help-when = Hvornår kommer min ordre?
help-arrives = Forventes mellem { $from } og { $until }.
help-duties = Skal jeg betale told eller afgifter ved levering?
help-returns = Kan jeg returnere varer?
help-hours = Åbningstider i din tidszone
help-chat = Chat
help-page = Hjælpesider

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Her kan du fortryde din aftale med { $name }. Du behøver ikke at give en grund.
withdraw-goods = Hvilke varer, hvis ikke alle
withdraw-confirm = Bekræft fortrydelse
withdraw-statement = Jeg meddeler herved, at jeg fortryder min aftale vedrørende ordre { $order }.
withdraw-done = Din fortrydelse er modtaget
withdraw-received = Modtaget { $date }
withdraw-keep = Gem eller udskriv denne bekræftelse. Butikken sender den også til { $email }.
withdraw-save = Gem som tekstfil
withdraw-unknown = Ordrenummer og e-mailadresse hører ikke sammen. Kontrollér begge.
