# reviewed: machine-drafted
# status: complete
# Dutch. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Afrekenen
loader-contact = Contactgegevens
loader-email = E-mailadres
loader-delivery = Bezorging
loader-country = Land/regio
loader-failed = Het afrekenen kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.
loader-retry = Opnieuw proberen

## head: the top of the checkout with its language and country switcher

head-switch = Taal en land
head-language = Taal
head-country = Bezorgen in
head-currency = Valuta
head-close = Afrekenen sluiten

## locale: why a language, country or currency was chosen

locale-attribute = Ingesteld door deze winkel
locale-kept = Eerder door u gekozen
locale-page-language = Taal van deze pagina
locale-browser-languages = Taal van uw browser
locale-region = Regio van uw taal
locale-time-zone = Uw tijdzone
locale-market = Valuta van dit land
locale-default = Standaardinstelling van deze winkel

## contact: how the shop reaches the shopper

contact-phone = Telefoonnummer
contact-phone-hint = Alleen voor vragen over uw bezorging
contact-remember = Mijn gegevens op dit apparaat onthouden
contact-remember-hint = Voor uw volgende bestelling hier. Niet op een gedeeld apparaat.
contact-forget = Mijn gegevens vergeten

## address: every label an address can have. The kinds follow the country's own words.

address-name = Voor- en achternaam
address-organisation = Bedrijfsnaam
address-line-1 = Straat en huisnummer
address-line-1-street = Straat
address-block = Blok
address-avenue = Laan
address-house = Huis of gebouw
address-line-2 = Toevoeging, appartement, verdieping
address-sorting-code = CEDEX
address-optional = optioneel
address-choose = Maak een keuze
address-more = Bedrijfsnaam toevoegen
address-number = { $name } voor de douane
address-number-invoice = { $name } voor de factuur
address-business = Ik koop voor een bedrijf
address-vat-id = Btw-nummer ({ $name })
address-purchase-order = Uw eigen bestelnummer
address-number-hint = De douane vraagt hierom. Het wordt met de bestelling verzonden en niet op dit apparaat bewaard.

address-city-city = Plaats
address-city-district = District
address-city-post-town = Plaats
address-city-suburb = Voorstad

address-district-district = District
address-district-neighborhood = Wijk
address-district-suburb = Wijk
address-district-townland = Townland
address-district-village-township = Dorp of gemeente

address-postcode-postal = Postcode
address-postcode-zip = ZIP-code
address-postcode-eircode = Eircode
address-postcode-pin = PIN-code

address-state-area = Gebied
address-state-county = Graafschap
address-state-department = Departement
address-state-district = District
address-state-do-si = Provincie of stad
address-state-emirate = Emiraat
address-state-island = Eiland
address-state-oblast = Oblast
address-state-parish = Parish
address-state-prefecture = Prefectuur
address-state-province = Provincie
address-state-state = Staat

address-billing = Factuuradres
address-billing-same = Factuuradres is hetzelfde

## delivery: who pays duties and import taxes, and when

delivery-duties = Invoerrechten en invoerbelastingen
delivery-ddp = Betalen bij de bestelling
delivery-ddp-hint = Bij bezorging hoeft u niets meer te betalen.
delivery-dap = Betalen bij bezorging
delivery-dap-hint = De vervoerder int deze kosten voor de overhandiging en kan eigen kosten in rekening brengen.
delivery-now = Nu
delivery-later = Bij bezorging
delivery-about = ongeveer { $amount }

## shipping: methods and dates

shipping-title = Verzending
shipping-standard = Standaard
shipping-express = Spoed
shipping-pickup = Afhaalpunt
shipping-economy = Voordelig
shipping-free = Gratis
shipping-arrives-on = Bezorging { $date }
shipping-waiting = Vul uw adres in om de verzendopties te zien.
shipping-estimate = De bezorgdata zijn schattingen.
shipping-cut-off = Bestel binnen { $time }, dan verlaat uw bestelling het magazijn op { $date }.
shipping-parcels = { $count ->
    [one] Komt in { $count } pakket
   *[other] Komt in { $count } pakketten
}
shipping-points = Kies een afhaalpunt
shipping-points-none = Er is geen afhaalpunt in de buurt van dit adres.
shipping-sort-fastest = Snelste eerst tonen
shipping-sort-cheapest = Goedkoopste eerst tonen
shipping-refused-place = Bezorgt niet op dit adres
shipping-refused-weight = Niet beschikbaar voor { $weight }
shipping-refused-size = { $product } is te groot of te zwaar voor een pakket
shipping-refused-table = Niet beschikbaar voor de omvang of waarde van deze bestelling

## gift: the parcel is a present

gift-on = Dit is een cadeau
gift-recipient = Volledige naam van de ontvanger
gift-from = Van
gift-message = Persoonlijke boodschap
gift-hide-prices = Geen prijzen op de pakbon
gift-customs = Bij de douane aangeven als geschenk tussen particulieren

## payment: hints by kind of method; names that are brands come from data

payment-title = Betaling
payment-more = Meer betaalmethoden
payment-none = Er is geen betaalmethode voor deze bestelling.
express-title = Snel betalen
express-or = Of vul uw gegevens in
express-filled = Uw gegevens zijn ingevuld. Controleer uw bestelling.
payment-called-cash = Betalen bij bezorging
payment-called-debit = { $name }-incasso
payment-called-online-banking = Internetbankieren
payment-called-by-bank = Betalen via uw bank
payment-called-transfer = Bankoverschrijving
payment-called-virtual-account = Virtuele rekening ({ $name })
payment-called-local-cards = Lokale kaarten
payment-hint-bank-code = U bevestigt met een code uit uw bank-app
payment-hint-bank-debit = Wordt van uw bankrekening afgeschreven
payment-hint-bank-redirect = U keurt de betaling goed bij uw bank
payment-hint-bank-transfer = U maakt het bedrag over met de gegevens die wij u tonen
payment-hint-bnpl = Later of in termijnen betalen
payment-hint-card = U vult uw kaartgegevens in op de volgende, beveiligde pagina
payment-hint-card-redirect = U betaalt op de volgende, beveiligde pagina
payment-hint-cash = U betaalt contant bij bezorging
payment-hint-instant-transfer = U scant een code met uw bank-app
payment-hint-mobile-money = U bevestigt de betaling op uw telefoon
payment-hint-prepaid = U betaalt met een prepaidcode
payment-hint-voucher = U betaalt in een winkel of bij een automaat met het betaalbewijs dat wij u tonen
payment-hint-wallet = U bevestigt in de app of op de volgende pagina
payment-not-offered = { $count ->
    [one] { $count } betaalmethode niet beschikbaar voor deze bestelling
   *[other] { $count } betaalmethoden niet beschikbaar voor deze bestelling
}
payment-refused-country = Niet beschikbaar in { $country }
payment-refused-currency = Accepteert geen { $currency }
payment-refused-minimum = Vanaf { $amount }
payment-refused-maximum = Tot { $amount }
payment-not-exact = De betaaldienst kan niet precies { $amount } innen.

## summary: the order, always in sight

summary-title = Besteloverzicht
summary-show = Besteloverzicht tonen
summary-hide = Besteloverzicht verbergen
summary-items = { $count ->
    [one] { $count } artikel
   *[other] { $count } artikelen
}
summary-each = { $amount } per stuk
summary-empty = Uw winkelwagen is leeg.
summary-empty-hint = Voeg iets toe om bezorging, betaling en totaal te zien. Wat u hebt ingevuld, blijft bewaard.
summary-goods = Artikelen
summary-discount-code = Korting ({ $code })
summary-shipping = Verzendkosten
summary-insurance = Transportverzekering
summary-duty = Invoerrechten
summary-tax-rate = { $name } { $rate }
summary-fee = Douanekosten
summary-rounding = Afronding
summary-fee-gift-wrap = Cadeauverpakking
summary-fee-payment = Betaalkosten
summary-fee-small-order = Toeslag voor kleine bestellingen
summary-fee-service = Servicekosten
summary-fee-other = { $name }
summary-total = Totaal
summary-total-now = Nu te betalen
summary-total-later = Te betalen bij bezorging
summary-total-all = Totaal bij u thuis
summary-estimate = Schatting
summary-remote-promotions = Aanbiedingen konden niet worden bevestigd en zijn niet inbegrepen.
summary-remote-rates = De verzendkosten konden niet worden bevestigd en zijn een schatting.
summary-remote-duties = De invoerrechten konden niet worden bevestigd en zijn een schatting.
summary-remote-tax = De belastingen konden niet worden bevestigd en zijn een schatting.
summary-code-field = Kortingscode of cadeaubon
summary-code-enter = Kortingscode of cadeaubon toevoegen
summary-code-later = De code { $code } kon niet worden gecontroleerd. Probeer het opnieuw.
summary-card-left = { $code }: nog { $amount }
summary-tier = Klantstatus { $tier }
summary-points-use = Punten inwisselen ({ $count }), waarde { $amount }
summary-points-count = Aantal punten
summary-points-earn = { $count ->
    [one] Met deze bestelling spaart u { $count } punt.
   *[other] Met deze bestelling spaart u { $count } punten.
}
summary-credit-use = Mijn tegoed gebruiken: { $amount }
summary-code-apply = Toepassen
summary-code-remove = Code { $code } verwijderen
summary-code-unknown = De code { $code } is niet geldig.
summary-code-unfit = De code { $code } geldt niet voor deze bestelling.
summary-promotion = Korting ({ $promotion })
summary-points = Ingewisselde punten ({ $count })
summary-card = Cadeaubon ({ $code })
summary-credit = Winkeltegoed
summary-goodwill = Coulancetegoed
summary-points-few = Uw account heeft minder punten dan u vroeg: { $count }.
summary-card-currency = De kaart { $code } is in { $currency } en kan niet voor deze bestelling worden gebruikt.
summary-code-expired = De code { $code } was geldig tot { $date }.
summary-code-early = De code { $code } is geldig vanaf { $date }.
summary-code-minimum = Voor de code { $code } zijn geschikte artikelen ter waarde van { $minimum } nodig: nog { $amount }.
summary-code-quantity = Voor de code { $code } ontbreken geschikte artikelen (aantal: { $count }).
summary-code-country = De code { $code } geldt niet voor bezorging in { $country }.
summary-code-customer = De code { $code } is niet voor uw klantaccount.
summary-code-first = De code { $code } geldt alleen voor een eerste bestelling.
summary-code-birthday = De code { $code } geldt alleen rond uw verjaardag.
summary-code-used = De code { $code } is opgebruikt.
summary-code-combine = De code { $code } kan niet worden gecombineerd met { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Catalogusprijs: { $amount }
why-line = { $product }
why-price-converted = { $amount } na omrekening tegen koers { $rate }
why-price-margin = Koersmarge { $rate }
why-price-ending = Afgerond op de prijsstappen van de winkel: { $amount }
why-cash-step = Afgerond op veelvouden van { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Zonder { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Met { $name } { $rate } ({ $country }): { $amount }
why-group-price = Prijs voor uw klantengroep: { $amount }
why-tier-price = Prijs voor dit aantal: { $amount }
why-off-percent = { $rate } korting op { $amount }
why-off-amount = { $amount } korting
why-off-each = { $amount } korting per stuk (stuks: { $count })
why-off-line = { $amount } korting per product
why-off-sets = Bij elke { $buy } gekochte worden er { $get } afgeprijsd; de goedkoopste zijn (stuks: { $count })
why-off-step-count = Korting vanaf aantal { $count }
why-off-step-amount = Korting vanaf { $amount }
why-off-cap = Maximaal { $amount }
why-off-left = Er kan nog maximaal { $amount } af
why-shipping-reduced = { $promotion }: { $amount } korting op verzending
why-points-worth = Punten ({ $count }) ter waarde van { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Belast bij verkoop, dus verlaagt het belastbare bedrag
why-share = Aandeel voor { $product }
why-shipping-weight = { $method } voor { $weight } naar { $country }
why-shipping-free = Gratis vanaf { $amount }
why-shipping-rate = { $method } naar { $country }
why-shipping-parcels = Pakketten: { $count }, berekend gewicht { $weight } per stuk
why-freight = Vervoer
why-surcharge-fuel = Brandstoftoeslag
why-surcharge-remote = Toeslag voor afgelegen gebieden en eilanden
why-surcharge-bulky = Toeslag voor omvangrijke goederen
why-surcharge-battery = Toeslag voor batterijen en gevaarlijke goederen
why-surcharge-residential = Toeslag voor thuisbezorging
why-surcharge-handling = Verwerkingskosten
why-surcharge-other = Toeslag
why-percent-of = { $rate } van { $amount }
why-insurance = Verzekering tijdens het transport
why-customs-value = Douanewaarde van artikelen en verzending: { $amount }
why-customs-value-goods = Douanewaarde van de artikelen: { $amount }
why-duty-tariff = Invoerrecht { $rate } voor goederen van post { $heading }
why-duty-percent = Invoerrecht { $rate }
why-duty-percent-less = Invoerrecht { $rate } min { $amount }
why-duty-flat = { $amount } per soort goederen ({ $count ->
    [one] { $count } soort
   *[other] { $count } soorten
})
why-duty-unknown = Tarief van het invoerrecht onbekend; niet inbegrepen
why-duty-default = Tarief van post { $heading } niet bekend; de schatting van de winkel van { $rate } wordt gebruikt
why-duty-specific = Invoerrecht naar gewicht of aantal voor goederen van post { $heading }: { $amount }
why-duty-all-in = Eén tarief in plaats van invoerrecht en belasting
why-scheme = Toegepaste regeling: { $scheme }
why-import-unknown = Invoerregels van { $country } onbekend; rechten en belastingen zijn niet inbegrepen
note-tax-exempt = Geen belasting: het vrijstellingscertificaat geldt.
note-reverse-charge = Btw verlegd: aan { $number } wordt geen btw berekend; de koper draagt die af.
note-vat-id-home = Btw wordt berekend: { $number } is uit het land van de verkoper.
note-vat-id-pending = Belast als voor consumenten: het btw-nummer { $number } is nog niet bevestigd.
note-vat-id-invalid = Belast als voor consumenten: het btw-nummer { $number } is niet geldig.
note-certificate-unknown = Belasting wordt berekend: de winkel kent het vrijstellingscertificaat voor deze bestemming niet.
note-category-standard = Voor ‘{ $category }’ is geen eigen tarief bekend in { $country }; het normale tarief wordt gebruikt.
note-gift-sold = Wat een winkel verkoopt, is voor de douane geen geschenk: de gewone regels gelden.
tell-buyer-id = De douane vraagt de koper om een persoonlijk identificatienummer: { $country }.
tell-personal-use = Alleen voor persoonlijk gebruik door de ontvanger.
tell-yearly-amount = Het telt mee voor de jaarlimiet van de koper van { $amount }.
tell-yearly-count = Pakketten die een koper per jaar langs deze weg mag invoeren: { $count }.
tell-half-yearly-count = De vrijstelling geldt voor dit aantal pakketten per half jaar: { $count }.
tell-prescription = De douane vraagt om een recept.
tell-positive-list = Alleen voor goederen op de officiële lijst voor grensoverschrijdende onlineverkoop.
tell-business = De koper draagt de belasting af als geregistreerd bedrijf.
why-tax-rate = { $name } { $rate } over { $amount }
why-rounded-unit = Belasting per stuk afgerond
why-rounded-line = Belasting per regel afgerond
why-rounded-line-rate = Belasting per regel en tarief afgerond
why-rounded-rate = Belasting over de som van het tarief afgerond
why-rounded-order = Belasting over de som van de bestelling afgerond
why-rounded-end = Eén keer afgerond, met het totaal van de bestelling
why-tax-base = Belastbaar bedrag: { $amount }
why-tax-gross-up = De belasting van { $rate } telt mee in haar eigen grondslag
why-tax-factor = { $rate } van de gebruikelijke belasting is verschuldigd
why-tax-included = { $name } { $rate } is in de prijs inbegrepen
why-fee-heading = Kosten van { $amount } per soort goederen
why-fee-parcel = Kosten van { $amount } per pakket
why-fee-consignment = Kosten van { $amount } voor de zending
why-fee-percent = Kosten van { $rate } van de douanewaarde: { $amount }
why-collected-carrier = Geïnd door de vervoerder
why-source = Bron: { $source }
why-valid-from = Van kracht sinds { $date }
why-estimate = Dit bedrag is een schatting. De autoriteit beslist bij invoer.
why-official = Officieel cijfer
why-remote = Berekend door { $source }
why-secondary = Cijfer uit een gepubliceerde bron
why-unverified = Cijfer niet bevestigd

## review: what the shopper agrees to, and the order button

review-title = Controleren en bestellen
review-button = Bestellen en betalen
review-button-pay-duty = Bestelling met betalingsverplichting
review-continue = Bestelling controleren
review-seller = U sluit de overeenkomst met { $name }.
review-terms-notice = Door te bestellen gaat u akkoord met de algemene voorwaarden.
review-privacy = Wij gebruiken uw gegevens om deze bestelling te verwerken, zoals beschreven in het privacybeleid.
review-privacy-law = Wij gebruiken uw gegevens om deze bestelling te verwerken, zoals beschreven in het privacybeleid ({ $law }).
review-transfer = Uw gegevens worden voor deze bestelling doorgegeven aan: { $country }.
review-privacy-abroad = Ik ga ermee akkoord dat mijn gegevens voor deze bestelling worden doorgegeven aan: { $country }.
review-withdrawal = U kunt deze overeenkomst binnen { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} na ontvangst van de goederen zonder opgave van redenen herroepen.
review-withdrawal-working = U kunt deze overeenkomst binnen { $days ->
    [one] { $days } werkdag
   *[other] { $days } werkdagen
} na ontvangst van de goederen zonder opgave van redenen herroepen.
review-withdrawal-none = De wet geeft geen algemeen recht om onlineaankopen te retourneren. Het retourbeleid van de winkel geldt.
review-returns = Deze winkel neemt artikelen terug binnen { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} na bezorging.
review-returns-cost = { $payer ->
    [merchant] De winkel betaalt de retourkosten.
   *[buyer] De retourkosten zijn voor uw rekening.
}
review-import-ddp = Invoerrechten en invoerbelastingen zijn inbegrepen. Bij bezorging hoeft u niets meer te betalen.
review-import-dap = Invoerrechten en invoerbelastingen zijn niet inbegrepen. De vervoerder int bij bezorging ongeveer { $amount }.
review-import-none = Er zijn geen invoerrechten of invoerbelastingen verschuldigd.
review-import-unknown = Invoerrechten en invoerbelastingen kunnen voor deze bestemming niet worden berekend. De vervoerder kan ze bij bezorging innen.
review-cn-standards = Deze goederen voldoen aan de regels van hun land van oorsprong, hebben mogelijk geen Chinees etiket en mogen niet worden doorverkocht.
review-cn-identity = De douane heeft de echte naam en het identiteitsnummer van de koper nodig.
review-tr-preliminary = Ik heb het voorafgaande informatieformulier en de overeenkomst op afstand gelezen en ga ermee akkoord.
review-us-dispatch = De winkel verzendt binnen de aangegeven tijd. Lukt dat niet, dan kunt u annuleren tegen volledige terugbetaling.
review-jp-confirmation = Controleer vóór het bestellen aantal, prijs, betaling, levertijd en retourbeleid.
review-au-guarantees = Uw consumentengaranties volgens Australisch recht kunnen niet worden uitgesloten.
review-guarantee = De wettelijke garantie is van toepassing.
review-age = Ik ben minstens { $age } jaar.
review-marketing = { $name } mag mij nieuws en aanbiedingen per e-mail sturen. Ik kan mij op elk moment afmelden.
review-marketing-mail = U ontvangt een e-mail om dit te bevestigen.
review-opt-out = Mijn persoonsgegevens niet verkopen of delen.
review-opted-out = Het privacysignaal van uw browser (Global Privacy Control) wordt gerespecteerd: uw gegevens worden niet verkocht of gedeeld.
review-safety-maker = Fabrikant: { $name }
review-safety-responsible = Verantwoordelijke in de EU: { $name }
review-safety-warning = Veiligheidsinformatie: { $name }
review-link-terms = Algemene voorwaarden
review-link-privacy = Privacybeleid
review-link-withdrawal = Herroepingsrecht en retourneren
review-link-shipping = Verzendinformatie
review-link-imprint = Bedrijfsgegevens
review-link-model = Modelformulier voor herroeping
review-link-withdraw = Overeenkomst hier herroepen

## status: what happens to the order once the button is pressed

status-sending = Uw bestelling wordt verzonden…
status-sending-hint = Houd deze pagina nog even open.
status-offline = U bent offline
status-offline-hint = Uw bestelling is veilig op dit apparaat opgeslagen en wordt verzonden zodra de verbinding terug is.
status-waiting = De winkel heeft niet geantwoord
status-retry-in = { $seconds ->
    [one] Nieuwe poging over { $seconds } seconde
   *[other] Nieuwe poging over { $seconds } seconden
}
status-retry-hint = Uw bestelling is veilig opgeslagen en wordt maar één keer geplaatst.
status-retry-now = Nu proberen
status-cancel = Annuleren en teruggaan
status-price-changed = De prijs is gewijzigd
status-price-changed-hint = Uw bestelling is niet geplaatst. Bevestig het nieuwe totaal.
status-price-old = Vorig totaal
status-price-new = Nieuw totaal
status-price-accept = { $amount } accepteren en bestellen met betalingsverplichting
status-price-refuse = Teruggaan
status-redirect = Verder naar { $method }
status-redirect-hint = U betaalt op de volgende pagina en komt daarna hier terug.
status-redirect-button = Verder naar betalen
status-qr = Scan om te betalen
status-qr-hint = Open uw bank-app en scan deze code.
status-code-copy = Code kopiëren
status-code-copied = Gekopieerd
status-voucher = Betaal met dit betaalbewijs
status-voucher-hint = Toon dit nummer bij het betalen of druk deze pagina af.
status-pay-amount = Te betalen bedrag
status-pay-reference = Betalingskenmerk
status-pay-before = Betalen vóór { $date }
status-pay-open = Betaalpagina openen
status-pay-checking = Wachten op uw betaling…
status-placed = Bedankt voor uw bestelling
status-placed-hint = Een bevestiging is onderweg naar { $email }.
status-placed-pending = Uw bestelling is geplaatst. Wij wachten op uw betaling.
status-placed-number = Bestelnummer
status-placed-paid = Betaald
status-placed-due = Te betalen
status-placed-next = Hoe het verdergaat
status-placed-next-dispatch = De winkel maakt uw pakket klaar.
status-placed-next-carrier = De vervoerder int bij bezorging ongeveer { $amount } aan rechten en belastingen.
status-follow = Bestelstatus
status-track = Pakket volgen
status-calendar = Bezorging aan agenda toevoegen
status-share = Link voor vrienden kopiëren
status-survey = Hoe makkelijk was het bestellen? 1 is moeilijk, 5 is makkelijk.
status-survey-thanks = Bedankt voor uw antwoord.
status-print = Afdrukken
status-back-to-shop = Terug naar de winkel
status-payment-failed = De betaling is niet gelukt
status-payment-failed-hint = Er is niets afgeschreven. U kunt een andere betaalmethode kiezen.
status-back = Andere betaalmethode kiezen
status-failed = Uw bestelling kon niet worden geplaatst
status-failed-hint = Er is niets afgeschreven. Probeer het opnieuw of neem contact op met de winkel en vermeld { $reference }.
status-support = Contact opnemen met { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Controleer { $count } veld
   *[other] Controleer { $count } velden
}
problem-missing = Vul dit veld in.
problem-choose = Maak een keuze.
problem-email = Vul een volledig e-mailadres in, bijvoorbeeld naam@example.com.
problem-phone = Vul een telefoonnummer met landcode in, bijvoorbeeld { $example }.
problem-postcode = Deze postcode ziet er ongewoon uit. Een voorbeeld: { $example }
problem-number = Dit lijkt geen geldige waarde voor { $name }. Een voorbeeld: { $example }
problem-number-digits = Er lijkt een cijfer niet te kloppen: { $name }.
problem-insist = Zo gebruiken
problem-state = Kies uit de lijst.
problem-long = Deze tekst is te lang.
problem-consent = Vink dit vakje aan om door te gaan.
problem-refused = De winkel heeft deze invoer niet geaccepteerd: { $detail }
problem-payment = Kies een betaalmethode.

## refused: why an order cannot be placed as it stands

refused-market = Deze winkel verkoopt niet aan { $country }.
refused-market-sanctions = Deze winkel levert vanwege sancties niet aan { $country }.
refused-shipping = Voor deze bestelling is er geen verzendmethode naar { $country }.
refused-weight = Deze bestelling is te zwaar om naar { $country } te verzenden.
refused-parcel = { $product } is te groot of te zwaar om naar { $country } te verzenden.
refused-rate-missing = Er is geen wisselkoers voor { $currency }, daarom kan geen prijs worden getoond.
refused-rate-old = De wisselkoers voor { $currency } is verouderd, daarom kan geen prijs worden getoond.
refused-amount = Dit bedrag is te groot om te berekenen.
refused-route-closed = Pakketten kunnen op dit moment niet via deze route worden ingevoerd: { $country }.
refused-tr-consumer-parcels = Sinds 6 februari 2026 laat Turkije gewone consumentenpakketten uit het buitenland niet meer toe.
refused-cn-order-limit = China staat maximaal { $amount } per bestelling uit het buitenland toe. Splits uw bestelling.
refused-cn-parcel-limit = China staat maximaal { $amount } per pakket toe. Splits uw bestelling.
refused-gift-import = Als geschenk aangegeven pakketten mogen niet worden ingevoerd: { $country }.
refused-product = { $product } kan niet naar { $country } worden verzonden.
refused-business-only = { $product } wordt alleen aan bedrijven verkocht.
refused-quantity = { $product }: maximaal { $count } per bestelling.
refused-empty = Uw winkelwagen is leeg.
refused-service = De bedragen van deze bestelling kunnen nu niet worden berekend. Probeer het over enkele minuten opnieuw.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: één meer
a11y-decrease = { $product }: één minder
a11y-remove = { $product } verwijderen
a11y-quantity = Aantal van { $product }
a11y-why = { $label }: waarom { $amount }?
a11y-total = Totaal: { $amount }
a11y-new-window = opent in een nieuw venster

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Belasting op de geretourneerde artikelen, daarbovenop: { $amount }
refund-tax-included = In de geretourneerde artikelen inbegrepen belasting: { $amount }
refund-duty = Invoerrecht op de geretourneerde artikelen: { $amount }
refund-shipping = Verzending: { $amount }
refund-shipping-law = Bij herroeping van de hele bestelling wordt de standaardlevering terugbetaald: { $amount }
refund-shipping-kept = De verzendkosten van { $amount } blijven betaald.
refund-shipping-partial = De verzendkosten van { $amount } blijven betaald, omdat niet alle artikelen terugkomen.
refund-supplement-kept = De meerprijs van snellere levering, { $amount }, blijft betaald.
refund-fees = Kosten: { $amount }
refund-fees-kept = Kosten van { $amount } blijven betaald.
refund-carrier-kept = Invoerrechten en -belastingen van { $amount } zijn via de vervoerder naar de douane gegaan. Ze komen niet vanzelf terug, maar kunnen daar worden teruggevraagd.
refund-later = { $amount } is bij bezorging aan de vervoerder betaald, niet aan de winkel.
refund-to-payment = { $amount } gaat terug naar de betaalmethode.
refund-to-credit = { $amount } gaat terug naar { $code }.
refund-refused-line = De bestelling bevat geen regel { $product }.
refund-refused-quantity = Van { $product } kunnen er nog hoogstens { $count } worden terugbetaald.
refund-refused-nothing = Er is niets meer terug te betalen.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Hulp
help-when = Wanneer komt mijn bestelling aan?
help-arrives = Verwacht tussen { $from } en { $until }.
help-duties = Moet ik bij bezorging invoerrechten of belastingen betalen?
help-returns = Kan ik artikelen retourneren?
help-hours = Openingstijden in uw tijdzone
help-chat = Chat
help-page = Hulppagina’s

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Hier kunt u uw overeenkomst met { $name } herroepen. U hoeft geen reden op te geven.
withdraw-goods = Welke artikelen, als het niet alle zijn
withdraw-confirm = Herroeping bevestigen
withdraw-statement = Hierbij herroep ik mijn overeenkomst voor bestelling { $order }.
withdraw-done = Uw herroeping is ontvangen
withdraw-received = Ontvangen op { $date }
withdraw-keep = Bewaar of print deze bevestiging. De winkel stuurt de bevestiging ook naar { $email }.
withdraw-save = Opslaan als tekstbestand
withdraw-unknown = Bestelnummer en e-mailadres horen niet bij elkaar. Controleer beide.
