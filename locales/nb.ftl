# reviewed: machine-drafted
# status: complete
# Norwegian (Bokmål). Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Kasse
loader-contact = Kontaktinformasjon
loader-email = E-post
loader-delivery = Levering
loader-country = Land/region
loader-failed = Kassen kunne ikke lastes inn. Kontroller tilkoblingen og prøv igjen.
loader-retry = Prøv igjen

## head: the top of the checkout with its language and country switcher

head-switch = Språk og land
head-language = Språk
head-country = Lever til
head-currency = Valuta
head-close = Lukk kassen

## locale: why a language, country or currency was chosen

locale-attribute = Angitt av butikken
locale-kept = Du valgte dette tidligere
locale-page-language = Språket på denne siden
locale-browser-languages = Språket i nettleseren din
locale-region = Regionen for språket ditt
locale-time-zone = Tidssonen din
locale-market = Valutaen i dette landet
locale-default = Standardinnstilling i butikken

## contact: how the shop reaches the shopper

contact-phone = Telefonnummer
contact-phone-hint = Kun ved spørsmål om leveringen
contact-remember = Husk opplysningene mine på denne enheten
contact-remember-hint = Til neste bestilling her. Ikke på en delt enhet.
contact-forget = Glem opplysningene mine

## address: every label an address can have. The kinds follow the country's own words.

address-name = Fullt navn
address-organisation = Firma
address-line-1 = Gateadresse
address-line-1-street = Gate
address-block = Kvartal
address-avenue = Aveny
address-house = Hus eller bygning
address-line-2 = Leilighet, etasje, c/o
address-sorting-code = CEDEX
address-optional = valgfritt
address-choose = Velg
address-more = Legg til firma
address-number = { $name } til tollen
address-number-invoice = { $name } til fakturaen
address-business = Jeg handler for et firma
address-vat-id = Mva-nummer ({ $name })
address-purchase-order = Deres bestillingsnummer
address-number-hint = Tollvesenet krever det. Det sendes med bestillingen og lagres ikke på denne enheten.

address-city-city = Poststed
address-city-district = Distrikt
address-city-post-town = Poststed
address-city-suburb = Forstad

address-district-district = Distrikt
address-district-neighborhood = Nabolag
address-district-suburb = Bydel
address-district-townland = Townland
address-district-village-township = Landsby eller kommune

address-postcode-postal = Postnummer
address-postcode-zip = ZIP-kode
address-postcode-eircode = Eircode
address-postcode-pin = PIN-kode

address-state-area = Område
address-state-county = Grevskap
address-state-department = Departement
address-state-district = Distrikt
address-state-do-si = Provins eller by
address-state-emirate = Emirat
address-state-island = Øy
address-state-oblast = Oblast
address-state-parish = Sogn
address-state-prefecture = Prefektur
address-state-province = Provins
address-state-state = Delstat

address-billing = Fakturaadresse
address-billing-same = Fakturaadressen er den samme

## delivery: who pays duties and import taxes, and when

delivery-duties = Toll og importavgifter
delivery-ddp = Betal med bestillingen
delivery-ddp-hint = Det er ikke mer å betale ved levering.
delivery-dap = Betal ved levering
delivery-dap-hint = Transportøren krever dem inn før utlevering og kan legge til et eget gebyr.
delivery-now = Nå
delivery-later = Ved levering
delivery-about = ca. { $amount }

## shipping: methods and dates

shipping-title = Leveringsmåte
shipping-standard = Standard
shipping-express = Ekspress
shipping-pickup = Hentested
shipping-economy = Økonomi
shipping-free = Gratis
shipping-arrives-on = Leveres { $date }
shipping-waiting = Oppgi adressen din for å se leveringsmåter.
shipping-estimate = Leveringsdatoene er anslag.
shipping-cut-off = Bestill innen { $time }, så forlater varene lageret { $date }.
shipping-parcels = { $count ->
    [one] Kommer i { $count } pakke
   *[other] Kommer i { $count } pakker
}
shipping-points = Velg hentested
shipping-points-none = Det finnes ikke noe hentested i nærheten av denne adressen.
shipping-sort-fastest = Vis raskeste først
shipping-sort-cheapest = Vis billigste først
shipping-refused-place = Leverer ikke til denne adressen
shipping-refused-weight = Ikke tilgjengelig for { $weight }
shipping-refused-size = { $product } er for stor eller for tung for en pakke
shipping-refused-table = Ikke tilgjengelig for bestillingens størrelse eller verdi

## gift: the parcel is a present

gift-on = Dette er en gave
gift-recipient = Mottakerens fulle navn
gift-from = Fra
gift-message = Hilsen
gift-hide-prices = Ingen priser på pakkseddelen
gift-customs = Deklarer til tollvesenet som gave mellom privatpersoner

## payment: hints by kind of method; names that are brands come from data

payment-title = Betaling
payment-more = Flere betalingsmåter
payment-none = Ingen betalingsmåte kan brukes for denne bestillingen.
express-title = Hurtigbetaling
express-or = Eller fyll inn opplysningene dine
express-filled = Opplysningene dine er fylt inn. Kontroller bestillingen din.
payment-called-cash = Betaling ved levering
payment-called-debit = { $name }-direktebelastning
payment-called-online-banking = Nettbank
payment-called-by-bank = Betal via banken
payment-called-transfer = Bankoverføring
payment-called-virtual-account = Virtuell konto ({ $name })
payment-called-local-cards = Lokale kort
payment-hint-bank-code = Godkjenn med en kode fra bankappen din
payment-hint-bank-debit = Trekkes fra bankkontoen din
payment-hint-bank-redirect = Du godkjenner betalingen i banken din
payment-hint-bank-transfer = Du overfører beløpet med opplysningene vi viser deg
payment-hint-bnpl = Betal senere eller i avdrag
payment-hint-card = Du oppgir kortopplysningene på neste, sikre side
payment-hint-card-redirect = Du betaler på neste, sikre side
payment-hint-cash = Du betaler kontant når bestillingen kommer
payment-hint-instant-transfer = Du skanner en kode med bankappen din
payment-hint-mobile-money = Du bekrefter betalingen på telefonen
payment-hint-prepaid = Du betaler med en forhåndsbetalt kode
payment-hint-voucher = Du betaler i en butikk eller automat med bilaget vi viser deg
payment-hint-wallet = Du bekrefter i appen eller på neste side
payment-not-offered = { $count ->
    [one] { $count } betalingsmåte er ikke tilgjengelig for denne bestillingen
   *[other] { $count } betalingsmåter er ikke tilgjengelige for denne bestillingen
}
payment-refused-country = Ikke tilgjengelig i { $country }
payment-refused-currency = Godtar ikke { $currency }
payment-refused-minimum = Fra { $amount }
payment-refused-maximum = Opptil { $amount }
payment-not-exact = Betalingstjenesten kan ikke trekke nøyaktig { $amount }.

## summary: the order, always in sight

summary-title = Ordresammendrag
summary-show = Vis ordresammendrag
summary-hide = Skjul ordresammendrag
summary-items = { $count ->
    [one] { $count } vare
   *[other] { $count } varer
}
summary-each = { $amount } per stk.
summary-empty = Handlekurven er tom.
summary-empty-hint = Legg til noe for å se levering, betaling og totalsum. Det du har skrevet, blir stående.
summary-goods = Varer
summary-discount-code = Rabatt ({ $code })
summary-shipping = Frakt
summary-insurance = Fraktforsikring
summary-duty = Toll
summary-tax-rate = { $name } { $rate }
summary-fee = Tollgebyr
summary-rounding = Avrunding
summary-fee-gift-wrap = Gaveinnpakning
summary-fee-payment = Betalingsgebyr
summary-fee-small-order = Gebyr for liten bestilling
summary-fee-service = Servicegebyr
summary-fee-other = { $name }
summary-total = Totalt
summary-total-now = Å betale nå
summary-total-later = Å betale ved levering
summary-total-all = Totalt levert hjem
summary-estimate = Anslag
summary-remote-promotions = Tilbud kunne ikke bekreftes og er ikke inkludert.
summary-remote-rates = Fraktprisene kunne ikke bekreftes og er et anslag.
summary-remote-duties = Tollen kunne ikke bekreftes og er et anslag.
summary-remote-tax = Avgiftene kunne ikke bekreftes og er et anslag.
summary-code-field = Rabattkode eller gavekort
summary-code-enter = Legg til rabattkode eller gavekort
summary-code-later = Koden { $code } kunne ikke kontrolleres. Prøv igjen.
summary-card-left = { $code }: { $amount } igjen
summary-tier = Kundenivå: { $tier }
summary-points-use = Bruk poeng ({ $count }), verdi { $amount }
summary-points-count = Antall poeng
summary-points-earn = { $count ->
    [one] Du får { $count } poeng for denne bestillingen.
   *[other] Du får { $count } poeng for denne bestillingen.
}
summary-credit-use = Bruk kreditten min: { $amount }
summary-code-apply = Bruk
summary-code-remove = Fjern koden { $code }
summary-code-unknown = Koden { $code } er ikke gyldig.
summary-code-unfit = Koden { $code } gjelder ikke for denne bestillingen.
summary-promotion = Rabatt ({ $promotion })
summary-points = Innløste poeng ({ $count })
summary-card = Gavekort ({ $code })
summary-credit = Butikkreditt
summary-goodwill = Kulansekreditt
summary-points-few = Kontoen din har færre poeng enn du ba om: { $count }.
summary-card-currency = Kortet { $code } er i { $currency } og kan ikke brukes for denne bestillingen.
summary-code-expired = Koden { $code } gjaldt til { $date }.
summary-code-early = Koden { $code } gjelder fra { $date }.
summary-code-minimum = Koden { $code } krever varer som omfattes for { $minimum }: { $amount } mangler.
summary-code-quantity = Koden { $code } krever flere varer som omfattes (mangler: { $count }).
summary-code-country = Koden { $code } gjelder ikke for levering til { $country }.
summary-code-customer = Koden { $code } gjelder ikke for kundekontoen din.
summary-code-first = Koden { $code } gjelder bare for første bestilling.
summary-code-birthday = Koden { $code } gjelder bare rundt bursdagen din.
summary-code-used = Koden { $code } er brukt opp.
summary-code-combine = Koden { $code } kan ikke kombineres med { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Listepris: { $amount }
why-line = { $product }
why-price-converted = { $amount } etter omregning til kurs { $rate }
why-price-margin = Valutapåslag { $rate }
why-price-ending = Avrundet til butikkens pristrinn: { $amount }
why-cash-step = Avrundet til multipler av { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Uten { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Med { $name } { $rate } ({ $country }): { $amount }
why-group-price = Pris for kundegruppen din: { $amount }
why-tier-price = Pris for dette antallet: { $amount }
why-off-percent = { $rate } rabatt på { $amount }
why-off-amount = { $amount } rabatt
why-off-each = { $amount } rabatt per stk. (stk.: { $count })
why-off-line = { $amount } rabatt per produkt
why-off-sets = For hver { $buy } kjøpte settes { $get } ned; de billigste er (stk.: { $count })
why-off-step-count = Avslag fra antall { $count }
why-off-step-amount = Avslag fra { $amount }
why-off-cap = Høyst { $amount }
why-off-left = Det kan høyst trekkes fra { $amount } til
why-shipping-reduced = { $promotion }: { $amount } avslag på frakt
why-points-worth = Poeng ({ $count }) verdt { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Avgiftsbelagt ved salg og reduserer derfor avgiftsgrunnlaget
why-share = Andel for { $product }
why-shipping-weight = { $method } for { $weight } til { $country }
why-shipping-free = Gratis fra { $amount }
why-shipping-rate = { $method } til { $country }
why-shipping-parcels = Pakker: { $count }, fakturert vekt { $weight } per stk.
why-freight = Transport
why-surcharge-fuel = Drivstofftillegg
why-surcharge-remote = Tillegg for avsidesliggende steder og øyer
why-surcharge-bulky = Tillegg for store kolli
why-surcharge-battery = Tillegg for batterier og farlig gods
why-surcharge-residential = Tillegg for hjemlevering
why-surcharge-handling = Håndtering
why-surcharge-other = Tillegg
why-percent-of = { $rate } av { $amount }
why-insurance = Forsikring under transporten
why-customs-value = Tollverdi av varer og frakt: { $amount }
why-customs-value-goods = Tollverdi av varene: { $amount }
why-duty-tariff = Toll { $rate } for varer under posisjon { $heading }
why-duty-percent = Toll { $rate }
why-duty-percent-less = Toll { $rate } minus { $amount }
why-duty-flat = { $amount } per vareslag ({ $count ->
    [one] { $count } vareslag
   *[other] { $count } vareslag
})
why-duty-unknown = Tollsatsen er ukjent og ikke inkludert
why-duty-default = Tollsatsen for posisjon { $heading } er ukjent; butikkens anslag på { $rate } brukes
why-duty-specific = Toll etter vekt eller antall for varer under posisjon { $heading }: { $amount }
why-duty-all-in = Én sats i stedet for toll og avgift
why-scheme = Anvendt regel: { $scheme }
why-import-unknown = Importreglene er ukjente ({ $country }); toll og avgifter er ikke inkludert
note-tax-exempt = Ingen avgift kreves: fritaksattesten gjelder.
note-reverse-charge = Omvendt avgiftsplikt: { $number } belastes ikke mva.; kjøperen beregner den.
note-vat-id-home = Mva. kreves: { $number } er fra selgerens eget land.
note-vat-id-pending = Avgiftsberegnet som for forbrukere: avgiftsnummeret { $number } er ikke bekreftet ennå.
note-vat-id-invalid = Avgiftsberegnet som for forbrukere: avgiftsnummeret { $number } er ikke gyldig.
note-certificate-unknown = Avgift kreves: butikken kjenner ikke fritaksattesten for dette målet.
note-category-standard = Ingen egen sats er kjent for «{ $category }» i { $country }; normalsatsen brukes.
note-gift-sold = Det en butikk selger, er ikke en gave for tollen: de vanlige reglene gjelder.
tell-buyer-id = Tollvesenet krever et personlig identifikasjonsnummer av kjøperen: { $country }.
tell-personal-use = Kun til mottakerens personlige bruk.
tell-yearly-amount = Teller mot kjøperens årlige grense på { $amount }.
tell-yearly-count = Så mange pakker kan en kjøper importere per år på denne måten: { $count }.
tell-half-yearly-count = Fritaket gjelder for så mange pakker per halvår: { $count }.
tell-prescription = Tollvesenet krever resept.
tell-positive-list = Kun for varer på den offisielle listen for netthandel over landegrensene.
tell-business = Kjøperen beregner avgiften som registrert virksomhet.
why-tax-rate = { $name } { $rate } av { $amount }
why-rounded-unit = Avgiften avrundes per stk.
why-rounded-line = Avgiften avrundes per linje
why-rounded-line-rate = Avgiften avrundes per linje og sats
why-rounded-rate = Avgiften avrundes av satsens sum
why-rounded-order = Avgiften avrundes av bestillingens sum
why-rounded-end = Avrundet én gang, sammen med bestillingens totalsum
why-tax-base = Avgiftsgrunnlag: { $amount }
why-tax-gross-up = Avgiften på { $rate } inngår i sitt eget grunnlag
why-tax-factor = { $rate } av den vanlige avgiften skal betales
why-tax-included = { $name } { $rate } er inkludert i prisen
why-fee-heading = Gebyr på { $amount } per vareslag
why-fee-parcel = Gebyr på { $amount } per pakke
why-fee-consignment = Gebyr på { $amount } for forsendelsen
why-fee-percent = Gebyr på { $rate } av tollverdien: { $amount }
why-collected-carrier = Kreves inn av transportøren
why-source = Kilde: { $source }
why-valid-from = Gjelder siden { $date }
why-estimate = Beløpet er et anslag. Myndigheten avgjør ved innførsel.
why-official = Offisielt tall
why-remote = Beregnet av { $source }
why-secondary = Tall fra publisert kilde
why-unverified = Tallet er ikke bekreftet

## review: what the shopper agrees to, and the order button

review-title = Se over og bestill
review-button = Bestill og betal
review-button-pay-duty = Bestill med betalingsforpliktelse
review-continue = Se over bestillingen
review-seller = Du inngår avtale med { $name }.
review-terms-notice = Ved å bestille godtar du kjøpsvilkårene.
review-privacy = Vi bruker opplysningene dine til å behandle bestillingen, slik personvernerklæringen beskriver.
review-privacy-law = Vi bruker opplysningene dine til å behandle bestillingen, slik personvernerklæringen beskriver ({ $law }).
review-transfer = For å behandle bestillingen overføres opplysningene dine til: { $country }.
review-privacy-abroad = Jeg samtykker i at opplysningene mine overføres for å behandle bestillingen til: { $country }.
review-withdrawal = Du kan angre avtalen innen { $days ->
    [one] { $days } dag
   *[other] { $days } dager
} etter at du har mottatt varene, uten å oppgi grunn.
review-withdrawal-working = Du kan angre avtalen innen { $days ->
    [one] { $days } virkedag
   *[other] { $days } virkedager
} etter at du har mottatt varene, uten å oppgi grunn.
review-withdrawal-none = Loven gir ingen generell rett til å returnere netthandel. Butikkens egne returvilkår gjelder.
review-returns = Butikken tar imot returer innen { $days ->
    [one] { $days } dag
   *[other] { $days } dager
} etter levering.
review-returns-cost = { $payer ->
    [merchant] Butikken betaler returfrakten.
   *[buyer] Du betaler returfrakten.
}
review-import-ddp = Toll og importavgifter er inkludert. Det er ikke mer å betale ved levering.
review-import-dap = Toll og importavgifter er ikke inkludert. Transportøren krever inn ca. { $amount } ved levering.
review-import-none = Det påløper ikke toll eller importavgifter.
review-import-unknown = Toll og importavgifter kan ikke beregnes for dette målet. Transportøren kan kreve dem inn ved levering.
review-cn-standards = Varene følger reglene i opprinnelseslandet, kan mangle kinesisk merking og kan ikke videreselges.
review-cn-identity = Tollvesenet trenger kjøperens virkelige navn og id-nummer.
review-tr-preliminary = Jeg har lest og godtar skjemaet med forhåndsinformasjon og fjernsalgsavtalen.
review-us-dispatch = Butikken sender innen oppgitt tid. Hvis det ikke går, kan du avbestille og få pengene tilbake.
review-jp-confirmation = Kontroller antall, pris, betaling, leveringstid og returvilkår før du bestiller.
review-au-guarantees = Forbrukergarantiene dine etter australsk lov kan ikke fravikes.
review-guarantee = Den lovfestede reklamasjonsretten gjelder.
review-age = Jeg er minst { $age } år.
review-marketing = { $name } kan sende meg nyheter og tilbud på e-post. Jeg kan melde meg av når som helst.
review-marketing-mail = Du får en e-post for å bekrefte dette.
review-opt-out = Ikke selg eller del personopplysningene mine.
review-opted-out = Personvernsignalet fra nettleseren din (Global Privacy Control) respekteres: Opplysningene dine blir verken solgt eller delt.
review-safety-maker = Produsent: { $name }
review-safety-responsible = Ansvarlig i EU: { $name }
review-safety-warning = Sikkerhetsinformasjon: { $name }
review-link-terms = Kjøpsvilkår
review-link-privacy = Personvernerklæring
review-link-withdrawal = Angrerett og retur
review-link-shipping = Leveringsinformasjon
review-link-imprint = Om virksomheten
review-link-model = Angrerettskjema
review-link-withdraw = Gå fra avtalen her

## status: what happens to the order once the button is pressed

status-sending = Sender bestillingen …
status-sending-hint = Hold denne siden åpen et øyeblikk.
status-offline = Du er frakoblet
status-offline-hint = Bestillingen er trygt lagret på denne enheten og sendes når tilkoblingen er tilbake.
status-waiting = Butikken svarte ikke
status-retry-in = { $seconds ->
    [one] Nytt forsøk om { $seconds } sekund
   *[other] Nytt forsøk om { $seconds } sekunder
}
status-retry-hint = Bestillingen er trygt lagret og legges inn bare én gang.
status-retry-now = Prøv nå
status-cancel = Avbryt og gå tilbake
status-price-changed = Prisen er endret
status-price-changed-hint = Bestillingen er ikke lagt inn. Bekreft den nye totalsummen.
status-price-old = Tidligere totalsum
status-price-new = Ny totalsum
status-price-accept = Godta { $amount } og bestill med betalingsforpliktelse
status-price-refuse = Gå tilbake
status-redirect = Fortsett til { $method }
status-redirect-hint = Du betaler på neste side og kommer deretter tilbake hit.
status-redirect-button = Fortsett til betaling
status-qr = Skann for å betale
status-qr-hint = Åpne bankappen og skann koden.
status-code-copy = Kopier kode
status-code-copied = Kopiert
status-voucher = Betal med dette bilaget
status-voucher-hint = Vis dette nummeret når du betaler, eller skriv ut siden.
status-pay-amount = Beløp å betale
status-pay-reference = Betalingsreferanse
status-pay-before = Betal før { $date }
status-pay-open = Åpne betalingssiden
status-pay-checking = Venter på betalingen …
status-placed = Takk for bestillingen
status-placed-hint = En bekreftelse er på vei til { $email }.
status-placed-pending = Bestillingen er lagt inn. Vi venter på betalingen.
status-placed-number = Ordrenummer
status-placed-paid = Betalt
status-placed-due = Å betale
status-placed-next = Dette skjer nå
status-placed-next-dispatch = Butikken gjør pakken klar.
status-placed-next-carrier = Transportøren krever inn ca. { $amount } i toll og avgifter ved levering.
status-follow = Bestillingsstatus
status-track = Spor pakken
status-calendar = Legg leveringen i kalenderen
status-share = Kopier lenken din til venner
status-survey = Hvor lett var det å bestille? 1 er vanskelig, 5 er lett.
status-survey-thanks = Takk for svaret.
status-print = Skriv ut
status-back-to-shop = Tilbake til butikken
status-payment-failed = Betalingen gikk ikke gjennom
status-payment-failed-hint = Ingenting er trukket. Du kan velge en annen betalingsmåte.
status-back = Velg en annen betalingsmåte
status-failed = Bestillingen kunne ikke legges inn
status-failed-hint = Ingenting er trukket. Prøv igjen, eller kontakt butikken og oppgi { $reference }.
status-support = Kontakt { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Kontroller { $count } felt
   *[other] Kontroller { $count } felt
}
problem-missing = Fyll ut dette feltet.
problem-choose = Velg et alternativ.
problem-email = Skriv inn en fullstendig e-postadresse, for eksempel navn@example.com.
problem-phone = Skriv inn et telefonnummer med landskode, for eksempel { $example }.
problem-postcode = Postnummeret ser uvanlig ut. Et eksempel: { $example }
problem-number = Dette ser ikke ut som en gyldig verdi for { $name }. Et eksempel: { $example }
problem-number-digits = Et siffer ser ut til å være feil: { $name }.
problem-insist = Bruk som skrevet
problem-state = Velg fra listen.
problem-long = Teksten er for lang.
problem-consent = Kryss av i ruten for å fortsette.
problem-refused = Butikken godtok ikke opplysningen: { $detail }
problem-payment = Velg hvordan du vil betale.

## refused: why an order cannot be placed as it stands

refused-market = Butikken selger ikke til { $country }.
refused-market-sanctions = Butikken leverer ikke til { $country } på grunn av sanksjoner.
refused-shipping = Ingen leveringsmåte dekker denne bestillingen til { $country }.
refused-weight = Bestillingen er for tung til å sendes til { $country }.
refused-parcel = { $product } er for stor eller for tung til å sendes til { $country }.
refused-rate-missing = Det finnes ingen vekslingskurs for { $currency }, så ingen pris kan vises.
refused-rate-old = Vekslingskursen for { $currency } er utdatert, så ingen pris kan vises.
refused-amount = Beløpet er for stort til å beregnes.
refused-route-closed = Pakker kan for tiden ikke importeres til { $country } denne veien.
refused-tr-consumer-parcels = Siden 6. februar 2026 slipper Tyrkia ikke lenger inn vanlige forbrukerpakker fra utlandet.
refused-cn-order-limit = Kina tillater høyst { $amount } per bestilling fra utlandet. Del opp bestillingen.
refused-cn-parcel-limit = Kina tillater høyst { $amount } per pakke. Del opp bestillingen.
refused-gift-import = Pakker deklarert som gave kan ikke importeres: { $country }.
refused-product = { $product } kan ikke sendes til { $country }.
refused-business-only = { $product } selges bare til bedrifter.
refused-quantity = { $product }: høyst { $count } per bestilling.
refused-empty = Handlekurven er tom.
refused-service = Beløpene for bestillingen kan ikke beregnes akkurat nå. Prøv igjen om noen minutter.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: én til
a11y-decrease = { $product }: én færre
a11y-remove = Fjern { $product }
a11y-quantity = Antall av { $product }
a11y-why = { $label }: hvorfor { $amount }?
a11y-total = Totalt: { $amount }
a11y-new-window = åpnes i et nytt vindu

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Avgift på de returnerte varene, i tillegg: { $amount }
refund-tax-included = Avgift inkludert i de returnerte varene: { $amount }
refund-duty = Toll på de returnerte varene: { $amount }
refund-shipping = Frakt: { $amount }
refund-shipping-law = Når hele bestillingen angres, refunderes standardleveringen: { $amount }
refund-shipping-kept = Frakten på { $amount } refunderes ikke.
refund-shipping-partial = Frakten på { $amount } refunderes ikke fordi ikke alle varene returneres.
refund-supplement-kept = Tillegget for raskere levering, { $amount }, refunderes ikke.
refund-fees = Gebyrer: { $amount }
refund-fees-kept = Gebyrer på { $amount } refunderes ikke.
refund-carrier-kept = Toll og importavgifter på { $amount } har gått til tollvesenet via transportøren. De kommer ikke tilbake av seg selv, men kan søkes tilbake der.
refund-later = { $amount } ble betalt til transportøren ved levering, ikke til butikken.
refund-to-payment = { $amount } går tilbake til betalingsmåten.
refund-to-credit = { $amount } går tilbake til { $code }.
refund-refused-line = Bestillingen har ingen linje { $product }.
refund-refused-quantity = Av { $product } kan høyst { $count } til refunderes.
refund-refused-nothing = Det er ikke mer å refundere.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Hjelp
help-when = Når kommer bestillingen min?
help-arrives = Ventes mellom { $from } og { $until }.
help-duties = Må jeg betale toll eller avgifter ved levering?
help-returns = Kan jeg returnere varer?
help-hours = Åpningstider i tidssonen din
help-chat = Chat
help-page = Hjelpesider

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Her kan du angre avtalen med { $name }. Du trenger ikke å oppgi grunn.
withdraw-goods = Hvilke varer, hvis ikke alle
withdraw-confirm = Bekreft at du angrer avtalen
withdraw-statement = Jeg går herved fra avtalen for bestilling { $order }.
withdraw-done = Meldingen om at du angrer avtalen, er mottatt
withdraw-received = Mottatt { $date }
withdraw-keep = Lagre eller skriv ut denne bekreftelsen. Butikken sender den også til { $email }.
withdraw-save = Lagre som tekstfil
withdraw-unknown = Ordrenummeret og e-postadressen hører ikke sammen. Kontroller begge.
