# reviewed: machine-drafted
# status: complete
# German. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Kasse
loader-contact = Kontakt
loader-email = E-Mail-Adresse
loader-delivery = Lieferung
loader-country = Land/Region
loader-failed = Die Kasse konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
loader-retry = Erneut versuchen

## head: the top of the checkout with its language and country switcher

head-switch = Sprache und Land
head-language = Sprache
head-country = Lieferland
head-currency = Währung
head-close = Kasse schließen

## locale: why a language, country or currency was chosen

locale-attribute = Von diesem Shop festgelegt
locale-kept = Von Ihnen früher gewählt
locale-page-language = Sprache dieser Seite
locale-browser-languages = Sprache Ihres Browsers
locale-region = Region Ihrer Sprache
locale-time-zone = Ihre Zeitzone
locale-market = Währung dieses Landes
locale-default = Standardeinstellung dieses Shops

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Nur für Rückfragen zur Lieferung
contact-remember = Meine Angaben auf diesem Gerät merken
contact-remember-hint = Für die nächste Bestellung hier. Nicht auf gemeinsam genutzten Geräten.
contact-forget = Meine Angaben vergessen

## address: every label an address can have. The kinds follow the country's own words.

address-name = Vor- und Nachname
address-organisation = Firma
address-line-1 = Straße und Hausnummer
# Wo Straßen Nummern tragen und ohne ihren Block nichts sagen, wie in Kuwait.
address-line-1-street = Straße
address-block = Block
address-avenue = Avenue
address-house = Haus oder Gebäude
address-line-2 = Adresszusatz
address-sorting-code = CEDEX
address-optional = optional
address-choose = Bitte wählen
address-more = Firma hinzufügen
address-number = { $name } für den Zoll
address-number-invoice = { $name } für die Rechnung
address-business = Ich kaufe für eine Firma
address-vat-id = Umsatzsteuer-Nummer ({ $name })
address-purchase-order = Ihre Bestellnummer
address-number-hint = Der Zoll verlangt diese Nummer. Sie wird mit der Bestellung gesendet und nicht auf diesem Gerät gespeichert.

address-city-city = Ort
address-city-district = Bezirk
address-city-post-town = Ort
address-city-suburb = Vorort

address-district-district = Bezirk
address-district-neighborhood = Stadtviertel
address-district-suburb = Ortsteil
address-district-townland = Townland
address-district-village-township = Dorf oder Gemeinde

address-postcode-postal = Postleitzahl
address-postcode-zip = ZIP-Code
address-postcode-eircode = Eircode
address-postcode-pin = PIN-Code

address-state-area = Gebiet
address-state-county = County
address-state-department = Departamento
address-state-district = Distrikt
address-state-do-si = Provinz oder Stadt
address-state-emirate = Emirat
address-state-island = Insel
address-state-oblast = Oblast
address-state-parish = Parish
address-state-prefecture = Präfektur
address-state-province = Provinz
address-state-state = Bundesstaat

address-billing = Rechnungsadresse
address-billing-same = Rechnungsadresse ist gleich

## delivery: who pays duties and import taxes, and when

delivery-duties = Zoll und Einfuhrabgaben
delivery-ddp = Mit der Bestellung zahlen
delivery-ddp-hint = Bei der Zustellung ist nichts mehr zu zahlen.
delivery-dap = Bei der Zustellung zahlen
delivery-dap-hint = Der Paketdienst zieht die Abgaben vor der Übergabe ein und kann ein eigenes Entgelt berechnen.
delivery-now = Jetzt
delivery-later = Bei Zustellung
delivery-about = etwa { $amount }

## shipping: methods and dates

shipping-title = Versand
shipping-standard = Standardversand
shipping-express = Expressversand
shipping-pickup = Abholstation
shipping-economy = Sparversand
shipping-free = Kostenlos
shipping-arrives-on = Lieferung { $date }
shipping-waiting = Geben Sie Ihre Adresse ein, um die Versandarten zu sehen.
shipping-estimate = Die Liefertermine sind geschätzt.
shipping-cut-off = Bei Bestellung innerhalb von { $time } verlässt die Ware das Lager am { $date }.
# Nur bei zwei oder mehr Paketen.
shipping-parcels = { $count ->
    [one] Kommt in { $count } Paket
   *[other] Kommt in { $count } Paketen
}
shipping-points = Abholstelle wählen
shipping-points-none = In der Nähe dieser Adresse gibt es keine Abholstelle.
shipping-sort-fastest = Schnellste zuerst zeigen
shipping-sort-cheapest = Günstigste zuerst zeigen
shipping-refused-place = Liefert nicht an diese Adresse
shipping-refused-weight = Nicht verfügbar für { $weight }
shipping-refused-size = { $product } ist zu groß oder zu schwer für ein Paket
shipping-refused-table = Für Umfang oder Wert dieser Bestellung nicht verfügbar

## gift: the parcel is a present

gift-on = Das ist ein Geschenk
gift-recipient = Name der beschenkten Person
gift-from = Von
gift-message = Grußtext
gift-hide-prices = Keine Preise auf dem Lieferschein
# Das Zollrecht kennt Geschenke nur zwischen Personen; manche Händler leiten solche Sendungen weiter.
gift-customs = Beim Zoll als Geschenk unter Privatpersonen anmelden

## payment: hints by kind of method; names that are brands come from data

payment-title = Zahlung
payment-more = Weitere Zahlungsarten
payment-none = Für diese Bestellung gibt es keine passende Zahlungsart.
express-title = Schnell bezahlen
express-or = Oder geben Sie Ihre Daten ein
express-filled = Ihre Daten sind eingetragen. Bitte prüfen Sie Ihre Bestellung.
payment-called-cash = Nachnahme
payment-called-debit = { $name }-Lastschrift
payment-called-online-banking = Online-Banking
payment-called-by-bank = Zahlung per Bank
payment-called-transfer = Banküberweisung
payment-called-virtual-account = Virtuelles Konto ({ $name })
payment-called-local-cards = Karten des Landes
payment-hint-bank-code = Sie bestätigen mit einem Code aus Ihrer Banking-App
payment-hint-bank-debit = Der Betrag wird von Ihrem Bankkonto abgebucht
payment-hint-bank-redirect = Sie bestätigen die Zahlung bei Ihrer Bank
payment-hint-bank-transfer = Sie überweisen den Betrag mit den Angaben, die wir Ihnen zeigen
payment-hint-bnpl = Später oder in Raten zahlen
payment-hint-card = Ihre Kartendaten geben Sie auf der nächsten, gesicherten Seite ein
payment-hint-card-redirect = Sie zahlen auf der nächsten, gesicherten Seite
payment-hint-cash = Sie zahlen bar bei der Zustellung
payment-hint-instant-transfer = Sie scannen einen Code mit Ihrer Banking-App
payment-hint-mobile-money = Sie bestätigen die Zahlung auf Ihrem Telefon
payment-hint-prepaid = Sie zahlen mit einem Guthabencode
payment-hint-voucher = Sie zahlen im Laden oder am Automaten mit dem Beleg, den wir Ihnen zeigen
payment-hint-wallet = Sie bestätigen in der App oder auf der nächsten Seite
payment-not-offered = { $count ->
    [one] { $count } Zahlungsart ist für diese Bestellung nicht verfügbar
   *[other] { $count } Zahlungsarten sind für diese Bestellung nicht verfügbar
}
payment-refused-country = Nicht verfügbar in: { $country }
payment-refused-currency = Nicht verfügbar für { $currency }
payment-refused-minimum = Ab { $amount }
payment-refused-maximum = Bis { $amount }
payment-not-exact = Der Zahlungsdienst kann nicht genau { $amount } einziehen.

## summary: the order, always in sight

summary-title = Bestellübersicht
summary-show = Bestellübersicht anzeigen
summary-hide = Bestellübersicht ausblenden
summary-items = { $count } Artikel
summary-each = { $amount } pro Stück
summary-empty = Ihr Warenkorb ist leer.
summary-empty-hint = Legen Sie etwas hinein, um Lieferung, Zahlung und Gesamtbetrag zu sehen. Was Sie eingegeben haben, bleibt.
summary-goods = Artikel
summary-discount-code = Rabatt ({ $code })
summary-shipping = Versand
summary-insurance = Transportversicherung
summary-duty = Zoll
summary-tax-rate = { $name } { $rate }
summary-fee = Zollgebühr
summary-rounding = Rundung
summary-fee-gift-wrap = Geschenkverpackung
summary-fee-payment = Gebühr für die Zahlungsart
summary-fee-small-order = Mindermengenzuschlag
summary-fee-service = Servicegebühr
summary-fee-other = { $name }
summary-total = Gesamtsumme
summary-total-now = Jetzt zu zahlen
summary-total-later = Bei Zustellung zu zahlen
summary-total-all = Gesamtkosten bis zur Haustür
summary-estimate = Geschätzt
summary-remote-promotions = Angebote konnten nicht bestätigt werden und sind nicht berücksichtigt.
summary-remote-rates = Die Versandkosten konnten nicht bestätigt werden und sind eine Schätzung.
summary-remote-duties = Die Zölle konnten nicht bestätigt werden und sind eine Schätzung.
summary-remote-tax = Die Steuern konnten nicht bestätigt werden und sind eine Schätzung.
summary-code-field = Rabattcode oder Geschenkkarte
summary-code-enter = Rabattcode oder Geschenkkarte eingeben
summary-code-later = Der Code { $code } konnte nicht geprüft werden. Bitte versuchen Sie es noch einmal.
# Eine Geschenkkarte: ihr Code und was nach dieser Bestellung übrig bleibt.
summary-card-left = { $code }: noch { $amount }
summary-tier = Kundenstatus { $tier }
summary-points-use = Punkte einlösen ({ $count }), Wert { $amount }
summary-points-count = Anzahl der Punkte
summary-points-earn = { $count ->
    [one] Mit dieser Bestellung sammeln Sie { $count } Punkt.
   *[other] Mit dieser Bestellung sammeln Sie { $count } Punkte.
}
summary-credit-use = Mein Guthaben verwenden: { $amount }
summary-code-apply = Einlösen
summary-code-remove = Code { $code } entfernen
summary-code-unknown = Der Code { $code } ist nicht gültig.
summary-code-unfit = Der Code { $code } gilt nicht für diese Bestellung.
summary-promotion = Rabatt ({ $promotion })
summary-points = Eingelöste Punkte ({ $count })
summary-card = Geschenkkarte ({ $code })
summary-credit = Guthaben
summary-goodwill = Kulanzguthaben
summary-points-few = Auf Ihrem Konto sind weniger Punkte als gewünscht: { $count }.
summary-card-currency = Die Karte { $code } lautet auf { $currency } und kann für diese Bestellung nicht verwendet werden.
summary-code-expired = Der Code { $code } war bis { $date } gültig.
summary-code-early = Der Code { $code } gilt ab { $date }.
summary-code-minimum = Der Code { $code } gilt ab { $minimum } an passenden Artikeln: Es fehlen { $amount }.
summary-code-quantity = Für den Code { $code } fehlen passende Artikel (Anzahl: { $count }).
summary-code-country = Der Code { $code } gilt nicht für Lieferungen nach { $country }.
summary-code-customer = Der Code { $code } gilt nicht für Ihr Kundenkonto.
summary-code-first = Der Code { $code } gilt nur für die erste Bestellung.
summary-code-birthday = Der Code { $code } gilt nur um Ihren Geburtstag herum.
summary-code-used = Der Code { $code } ist aufgebraucht.
summary-code-combine = Der Code { $code } lässt sich nicht mit { $promotion } kombinieren.

## why: the words of the trace behind every amount

why-list-price = Listenpreis: { $amount }
why-line = { $product }
why-price-converted = { $amount } nach Umrechnung zum Kurs { $rate }
why-price-margin = Kursaufschlag { $rate }
why-price-ending = Auf die Preisstufen des Shops gerundet: { $amount }
why-cash-step = Gerundet auf Vielfache von { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Ohne { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Mit { $name } { $rate } ({ $country }): { $amount }
why-group-price = Preis für Ihre Kundengruppe: { $amount }
why-tier-price = Preis für diese Menge: { $amount }
why-off-percent = { $rate } Rabatt auf { $amount }
why-off-amount = { $amount } Rabatt
why-off-each = { $amount } Rabatt je Stück (Stück: { $count })
why-off-line = { $amount } Rabatt je Artikel
why-off-sets = Je { $buy } gekaufte werden { $get } reduziert, und zwar die günstigsten (Stück: { $count })
why-off-step-count = Rabattstufe ab { $count } Stück
why-off-step-amount = Rabattstufe ab { $amount }
why-off-cap = Höchstens { $amount }
why-off-left = Mehr als { $amount } lässt sich nicht abziehen
why-shipping-reduced = { $promotion }: { $amount } weniger Versandkosten
why-points-worth = Punkte ({ $count }) im Wert von { $amount }
why-card-balance = Guthaben: { $amount }
why-card-taxed = Beim Verkauf bereits versteuert, daher mindert sie den zu versteuernden Betrag
why-share = Anteil für { $product }
why-shipping-weight = { $method } für { $weight } nach { $country }
why-shipping-free = Kostenlos ab { $amount }
why-shipping-rate = { $method } nach { $country }
why-shipping-parcels = Pakete: { $count }, berechnetes Gewicht je { $weight }
why-freight = Beförderung
why-surcharge-fuel = Treibstoffzuschlag
why-surcharge-remote = Zuschlag für entlegene Gebiete und Inseln
why-surcharge-bulky = Sperrgutzuschlag
why-surcharge-battery = Gefahrgut- und Batteriezuschlag
why-surcharge-residential = Zuschlag für Privatadressen
why-surcharge-handling = Bearbeitung und Verpackung
why-surcharge-other = Zuschlag
why-percent-of = { $rate } von { $amount }
why-insurance = Versicherung auf dem Transportweg
why-customs-value = Zollwert von Artikeln und Versand: { $amount }
why-customs-value-goods = Zollwert der Artikel: { $amount }
why-duty-tariff = Zoll { $rate } für Waren der Position { $heading }
why-duty-percent = Zoll { $rate }
why-duty-percent-less = Zoll { $rate } abzüglich { $amount }
why-duty-flat = { $amount } je Warenart ({ $count ->
    [one] { $count } Warenart
   *[other] { $count } Warenarten
})
why-duty-unknown = Zollsatz nicht bekannt; nicht enthalten
why-duty-default = Zollsatz der Position { $heading } nicht bekannt; es gilt die Schätzung des Shops von { $rate }
why-duty-specific = Zoll nach Gewicht oder Stückzahl für Position { $heading }: { $amount }
why-duty-all-in = Ein Satz anstelle von Zoll und Steuer
why-scheme = Angewandte Regel: { $scheme }
why-import-unknown = Einfuhrregeln nicht bekannt ({ $country }); Abgaben sind nicht enthalten
note-tax-exempt = Keine Steuer: Die Freistellungsbescheinigung gilt.
note-reverse-charge = Steuerschuldnerschaft des Leistungsempfängers: { $number } wird keine Mehrwertsteuer berechnet.
note-vat-id-home = Mehrwertsteuer wird berechnet: { $number } stammt aus dem Land des Verkäufers.
note-vat-id-pending = Besteuert wie bei Privatpersonen: Die Steuernummer { $number } ist noch nicht bestätigt.
note-vat-id-invalid = Besteuert wie bei Privatpersonen: Die Steuernummer { $number } ist ungültig.
note-certificate-unknown = Steuer wird berechnet: Für dieses Ziel kennt der Shop die Freistellungsbescheinigung nicht.
note-category-standard = Für „{ $category }“ ist in { $country } kein eigener Steuersatz bekannt; es gilt der Normalsatz.
note-gift-sold = Was ein Shop verkauft, ist für den Zoll kein Geschenk: Es gelten die üblichen Regeln.
tell-buyer-id = Der Zoll verlangt vom Käufer eine persönliche Kennnummer: { $country }.
tell-personal-use = Nur für den persönlichen Gebrauch des Empfängers.
tell-yearly-amount = Zählt zur Jahresgrenze des Käufers von { $amount }.
tell-yearly-count = So viele Pakete darf ein Käufer je Jahr auf diesem Weg einführen: { $count }.
tell-half-yearly-count = Die Befreiung gilt für so viele Pakete je Halbjahr: { $count }.
tell-prescription = Der Zoll verlangt ein Rezept.
tell-positive-list = Nur für Waren auf der amtlichen Liste des grenzüberschreitenden Onlinehandels.
tell-business = Der Käufer führt die Steuer als registriertes Unternehmen selbst ab.
why-tax-rate = { $name } { $rate } auf { $amount }
why-rounded-unit = Steuer je Stück gerundet
why-rounded-line = Steuer je Position gerundet
why-rounded-line-rate = Steuer je Position und Satz gerundet
why-rounded-rate = Steuer auf die Summe des Satzes gerundet
why-rounded-order = Steuer auf die Summe der Bestellung gerundet
why-rounded-end = Einmal gerundet, mit dem Gesamtbetrag der Bestellung
why-tax-base = Bemessungsgrundlage: { $amount }
why-tax-gross-up = Die Steuer von { $rate } zählt zu ihrer eigenen Bemessungsgrundlage
why-tax-factor = Fällig sind { $rate } der üblichen Steuer
why-tax-included = { $name } { $rate } ist im Preis enthalten
why-fee-heading = Gebühr von { $amount } je Warenart
why-fee-parcel = Gebühr von { $amount } je Paket
why-fee-consignment = Gebühr von { $amount } für die Sendung
why-fee-percent = Gebühr von { $rate } des Zollwerts: { $amount }
why-collected-carrier = Vom Paketdienst eingezogen
why-source = Quelle: { $source }
why-valid-from = Gültig seit { $date }
why-estimate = Dieser Betrag ist geschätzt. Bei der Einfuhr entscheidet die Behörde.
why-official = Amtliche Angabe
why-remote = Berechnet von { $source }
why-secondary = Angabe aus veröffentlichter Quelle
why-unverified = Angabe nicht bestätigt

## review: what the shopper agrees to, and the order button

review-title = Prüfen und bestellen
review-button = Jetzt bestellen und bezahlen
review-button-pay-duty = Zahlungspflichtig bestellen
review-continue = Bestellung prüfen
review-seller = Ihr Vertragspartner ist { $name }.
review-terms-notice = Mit Ihrer Bestellung stimmen Sie den Allgemeinen Geschäftsbedingungen zu.
review-privacy = Wir verwenden Ihre Angaben zur Abwicklung dieser Bestellung, wie in der Datenschutzerklärung beschrieben.
review-privacy-law = Wir verwenden Ihre Angaben zur Abwicklung dieser Bestellung, wie in der Datenschutzerklärung beschrieben ({ $law }).
review-transfer = Ihre Angaben werden zur Abwicklung dieser Bestellung übermittelt nach: { $country }.
review-privacy-abroad = Ich bin einverstanden, dass meine Angaben zur Abwicklung dieser Bestellung übermittelt werden nach: { $country }.
review-withdrawal = Sie können diesen Vertrag binnen { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} nach Erhalt der Ware ohne Angabe von Gründen widerrufen.
review-withdrawal-working = Sie können diesen Vertrag binnen { $days ->
    [one] { $days } Werktag
   *[other] { $days } Werktagen
} nach Erhalt der Ware ohne Angabe von Gründen widerrufen.
review-withdrawal-none = Für Onlinekäufe besteht hier kein allgemeines gesetzliches Rückgaberecht. Es gelten die Rückgabebedingungen des Shops.
review-returns = Dieser Shop nimmt Waren binnen { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} nach Lieferung zurück.
review-returns-cost = { $payer ->
    [merchant] Der Shop trägt die Kosten der Rücksendung.
   *[buyer] Die Kosten der Rücksendung tragen Sie.
}
review-import-ddp = Zoll und Einfuhrabgaben sind enthalten. Bei der Zustellung ist nichts mehr zu zahlen.
review-import-dap = Zoll und Einfuhrabgaben sind nicht enthalten. Der Paketdienst zieht bei der Zustellung etwa { $amount } ein.
review-import-none = Es fallen weder Zoll noch Einfuhrabgaben an.
review-import-unknown = Zoll und Einfuhrabgaben lassen sich für dieses Ziel nicht berechnen. Der Paketdienst kann sie bei der Zustellung einziehen.
review-cn-standards = Diese Waren entsprechen den Vorschriften ihres Herkunftslandes, tragen womöglich keine chinesische Beschriftung und dürfen nicht weiterverkauft werden.
review-cn-identity = Der Zoll benötigt den echten Namen und die Ausweisnummer der kaufenden Person.
review-tr-preliminary = Ich habe das Vorabinformationsformular und den Fernabsatzvertrag gelesen und stimme ihnen zu.
review-us-dispatch = Der Shop versendet in der angegebenen Zeit. Ist das nicht möglich, können Sie gegen volle Erstattung stornieren.
review-jp-confirmation = Bitte prüfen Sie vor der Bestellung Menge, Preis, Zahlung, Lieferzeit und Rückgabebedingungen.
review-au-guarantees = Ihre Verbrauchergarantien nach australischem Recht können nicht ausgeschlossen werden.
review-guarantee = Es gilt die gesetzliche Gewährleistung.
review-age = Ich bin mindestens { $age } Jahre alt.
review-marketing = { $name } darf mir Neuigkeiten und Angebote per E-Mail senden. Ich kann mich jederzeit abmelden.
review-marketing-mail = Zur Bestätigung erhalten Sie eine E-Mail.
review-opt-out = Meine persönlichen Angaben nicht verkaufen oder weitergeben.
review-opted-out = Das Datenschutzsignal Ihres Browsers (Global Privacy Control) wird beachtet: Ihre Angaben werden weder verkauft noch weitergegeben.
review-safety-maker = Hersteller: { $name }
review-safety-responsible = Verantwortlich in der EU: { $name }
review-safety-warning = Sicherheitshinweis: { $name }
review-link-terms = AGB
review-link-privacy = Datenschutzerklärung
review-link-withdrawal = Widerrufsrecht und Rückgabe
review-link-shipping = Versandinformationen
review-link-imprint = Impressum
review-link-model = Muster-Widerrufsformular
review-link-withdraw = Vertrag widerrufen

## status: what happens to the order once the button is pressed

status-sending = Ihre Bestellung wird übermittelt …
status-sending-hint = Bitte lassen Sie diese Seite noch einen Moment geöffnet.
status-offline = Sie sind offline
status-offline-hint = Ihre Bestellung ist auf diesem Gerät sicher gespeichert und wird gesendet, sobald die Verbindung wieder steht.
status-waiting = Der Shop hat nicht geantwortet
status-retry-in = { $seconds ->
    [one] Neuer Versuch in { $seconds } Sekunde
   *[other] Neuer Versuch in { $seconds } Sekunden
}
status-retry-hint = Ihre Bestellung ist sicher gespeichert und wird nur einmal aufgegeben.
status-retry-now = Jetzt versuchen
status-cancel = Abbrechen und zurück
status-price-changed = Der Preis hat sich geändert
status-price-changed-hint = Ihre Bestellung wurde nicht aufgegeben. Bitte bestätigen Sie die neue Gesamtsumme.
status-price-old = Bisherige Gesamtsumme
status-price-new = Neue Gesamtsumme
status-price-accept = { $amount } akzeptieren und zahlungspflichtig bestellen
status-price-refuse = Zurück
status-redirect = Weiter zu { $method }
status-redirect-hint = Sie zahlen auf der nächsten Seite und kehren danach hierher zurück.
status-redirect-button = Weiter zur Zahlung
status-qr = Zum Bezahlen scannen
status-qr-hint = Öffnen Sie Ihre Banking-App und scannen Sie diesen Code.
status-code-copy = Code kopieren
status-code-copied = Kopiert
status-voucher = Mit diesem Beleg bezahlen
status-voucher-hint = Zeigen Sie diese Nummer beim Bezahlen vor oder drucken Sie diese Seite aus.
status-pay-amount = Zu zahlender Betrag
status-pay-reference = Zahlungsreferenz
status-pay-before = Zu zahlen bis { $date }
status-pay-open = Zahlungsseite öffnen
status-pay-checking = Wir warten auf Ihre Zahlung …
status-placed = Vielen Dank für Ihre Bestellung
status-placed-hint = Die Bestätigung ist unterwegs an { $email }.
status-placed-pending = Ihre Bestellung ist eingegangen. Wir warten noch auf Ihre Zahlung.
status-placed-number = Bestellnummer
status-placed-paid = Bezahlt
status-placed-due = Zu zahlen
status-placed-next = So geht es weiter
status-placed-next-dispatch = Der Shop bereitet Ihr Paket vor.
status-placed-next-carrier = Der Paketdienst zieht bei der Zustellung etwa { $amount } für Zoll und Abgaben ein.
status-follow = Bestellstatus
status-track = Sendung verfolgen
status-calendar = Lieferung in den Kalender eintragen
# Kopiert einen Link; wer darüber bestellt, bekommt einen Rabatt.
status-share = Link für Freunde kopieren
status-survey = Wie leicht war die Bestellung? 1 ist schwer, 5 ist leicht.
status-survey-thanks = Danke für die Antwort.
status-print = Drucken
status-back-to-shop = Zurück zum Shop
status-payment-failed = Die Zahlung ist nicht zustande gekommen
status-payment-failed-hint = Es wurde nichts abgebucht. Sie können eine andere Zahlungsart wählen.
status-back = Andere Zahlungsart wählen
status-failed = Ihre Bestellung konnte nicht aufgegeben werden
status-failed-hint = Es wurde nichts abgebucht. Bitte versuchen Sie es noch einmal oder wenden Sie sich an den Shop und nennen Sie { $reference }.
status-support = { $name } kontaktieren

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Bitte prüfen Sie { $count } Feld
   *[other] Bitte prüfen Sie { $count } Felder
}
problem-missing = Bitte füllen Sie dieses Feld aus.
problem-choose = Bitte wählen Sie etwas aus.
problem-email = Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.
problem-phone = Bitte geben Sie eine Telefonnummer mit Landesvorwahl ein, zum Beispiel { $example }.
problem-postcode = Diese Postleitzahl ist ungewöhnlich. Ein Beispiel: { $example }
problem-number = Das sieht nicht nach { $name } aus. Ein Beispiel: { $example }
problem-number-digits = Eine Ziffer dieser Nummer ({ $name }) scheint nicht zu stimmen.
problem-insist = So verwenden
problem-state = Bitte wählen Sie aus der Liste.
problem-long = Dieser Text ist zu lang.
problem-consent = Bitte setzen Sie hier ein Häkchen, um fortzufahren.
problem-refused = Der Shop hat diese Angabe nicht angenommen: { $detail }
problem-payment = Bitte wählen Sie eine Zahlungsart.

## refused: why an order cannot be placed as it stands

refused-market = Dieser Shop verkauft nicht in dieses Land: { $country }.
refused-market-sanctions = Dieser Shop liefert wegen geltender Sanktionen nicht in dieses Land: { $country }.
refused-shipping = Für diese Bestellung gibt es keine Versandart nach { $country }.
refused-weight = Diese Bestellung ist zu schwer für den Versand nach { $country }.
refused-parcel = { $product } ist zu groß oder zu schwer für den Versand nach { $country }.
refused-rate-missing = Für { $currency } gibt es keinen Wechselkurs, daher kann kein Preis angezeigt werden.
refused-rate-old = Der Wechselkurs für { $currency } ist veraltet, daher kann kein Preis angezeigt werden.
refused-amount = Dieser Betrag ist zu groß, um ihn zu berechnen.
refused-route-closed = Auf diesem Weg können derzeit keine Pakete eingeführt werden: { $country }.
refused-tr-consumer-parcels = Seit dem 6. Februar 2026 lässt die Türkei gewöhnliche Pakete aus dem Ausland an Privatpersonen nicht mehr zu.
refused-cn-order-limit = China erlaubt höchstens { $amount } je Bestellung aus dem Ausland. Bitte teilen Sie Ihre Bestellung auf.
refused-cn-parcel-limit = China erlaubt höchstens { $amount } je Paket. Bitte teilen Sie Ihre Bestellung auf.
refused-gift-import = Als Geschenk angemeldete Pakete dürfen nicht eingeführt werden: { $country }.
refused-product = { $product } kann nicht versandt werden nach: { $country }.
refused-business-only = { $product } wird nur an Unternehmen verkauft.
refused-quantity = { $product }: höchstens { $count } je Bestellung.
refused-empty = Ihr Warenkorb ist leer.
refused-service = Die Beträge dieser Bestellung können gerade nicht berechnet werden. Bitte versuchen Sie es in einigen Minuten erneut.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: eins mehr
a11y-decrease = { $product }: eins weniger
a11y-remove = { $product } entfernen
a11y-quantity = Menge: { $product }
a11y-why = { $label }: Wie kommen { $amount } zustande?
a11y-total = Gesamtsumme: { $amount }
a11y-new-window = öffnet in einem neuen Fenster

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Steuer auf die zurückgegebenen Artikel, zusätzlich: { $amount }
refund-tax-included = In den zurückgegebenen Artikeln enthaltene Steuer: { $amount }
refund-duty = Zoll auf die zurückgegebenen Artikel: { $amount }
refund-shipping = Versand: { $amount }
refund-shipping-law = Beim Widerruf der ganzen Bestellung wird die Standardlieferung erstattet: { $amount }
refund-shipping-kept = Der Versand von { $amount } bleibt bezahlt.
refund-shipping-partial = Der Versand von { $amount } bleibt bezahlt, weil nicht alle Artikel zurückkommen.
refund-supplement-kept = Der Mehrpreis der schnelleren Lieferung, { $amount }, bleibt bezahlt.
refund-fees = Gebühren: { $amount }
refund-fees-kept = Gebühren von { $amount } bleiben bezahlt.
refund-carrier-kept = Zölle und Einfuhrsteuern von { $amount } hat der Zusteller an den Zoll abgeführt. Sie werden nicht von selbst erstattet, sondern müssen dort beantragt werden.
refund-later = { $amount } wurde bei der Lieferung an den Zusteller gezahlt, nicht an den Shop.
refund-to-payment = { $amount } geht an das Zahlungsmittel zurück.
refund-to-credit = { $amount } geht an { $code } zurück.
refund-refused-line = Die Bestellung hat keine Position { $product }.
refund-refused-quantity = Von { $product } können höchstens noch { $count } erstattet werden.
refund-refused-nothing = Es gibt nichts mehr zu erstatten.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Hilfe
help-when = Wann kommt meine Bestellung an?
help-arrives = Voraussichtlich zwischen { $from } und { $until }.
help-duties = Muss ich bei der Zustellung Zoll oder Steuern zahlen?
help-returns = Kann ich Waren zurückschicken?
help-hours = Öffnungszeiten in Ihrer Zeitzone
help-chat = Chat
help-page = Hilfeseiten

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Hier können Sie Ihren Vertrag mit { $name } widerrufen. Gründe müssen Sie nicht angeben.
withdraw-goods = Welche Waren, falls nicht alle
withdraw-confirm = Widerruf bestätigen
withdraw-statement = Hiermit widerrufe ich meinen Vertrag zur Bestellung { $order }.
withdraw-done = Ihr Widerruf ist eingegangen
withdraw-received = Eingegangen am { $date }
withdraw-keep = Bitte speichern oder drucken Sie diese Bestätigung. Der Shop bestätigt sie auch an { $email }.
withdraw-save = Als Textdatei speichern
withdraw-unknown = Bestellnummer und E-Mail-Adresse gehören nicht zusammen. Bitte prüfen Sie beides.
