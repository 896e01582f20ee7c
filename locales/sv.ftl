# reviewed: machine-drafted
# status: complete
# Swedish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Kassa
loader-contact = Kontaktuppgifter
loader-email = E-post
loader-delivery = Leverans
loader-country = Land/region
loader-failed = Kassan kunde inte laddas. Kontrollera din anslutning och försök igen.
loader-retry = Försök igen

## head: the top of the checkout with its language and country switcher

head-switch = Språk och land
head-language = Språk
head-country = Leverera till
head-currency = Valuta
head-close = Stäng kassan

## locale: why a language, country or currency was chosen

locale-attribute = Inställt av butiken
locale-kept = Du valde detta tidigare
locale-page-language = Sidans språk
locale-browser-languages = Språket i din webbläsare
locale-region = Regionen för ditt språk
locale-time-zone = Din tidszon
locale-market = Landets valuta
locale-default = Butikens standardinställning

## contact: how the shop reaches the shopper

contact-phone = Telefonnummer
contact-phone-hint = Endast för frågor om leveransen
contact-remember = Kom ihåg mina uppgifter på den här enheten
contact-remember-hint = För din nästa beställning här. Inte på en delad enhet.
contact-forget = Glöm mina uppgifter

## address: every label an address can have. The kinds follow the country's own words.

address-name = För- och efternamn
address-organisation = Företag
address-line-1 = Gatuadress
address-line-1-street = Gata
address-block = Kvarter
address-avenue = Aveny
address-house = Hus eller byggnad
address-line-2 = Lägenhet, våning, c/o
address-sorting-code = CEDEX
address-optional = valfritt
address-choose = Välj
address-more = Lägg till företag
address-number = { $name } för tullen
address-number-invoice = { $name } för fakturan
address-business = Jag handlar för ett företag
address-vat-id = Momsregistreringsnummer ({ $name })
address-purchase-order = Ert ordernummer
address-number-hint = Tullen kräver det. Det skickas med beställningen och sparas inte på den här enheten.

address-city-city = Ort
address-city-district = Distrikt
address-city-post-town = Postort
address-city-suburb = Förort

address-district-district = Distrikt
address-district-neighborhood = Stadsdel
address-district-suburb = Stadsdel
address-district-townland = Townland
address-district-village-township = By eller kommun

address-postcode-postal = Postnummer
address-postcode-zip = ZIP-kod
address-postcode-eircode = Eircode
address-postcode-pin = PIN-kod

address-state-area = Område
address-state-county = Grevskap
address-state-department = Departement
address-state-district = Distrikt
address-state-do-si = Provins eller stad
address-state-emirate = Emirat
address-state-island = Ö
address-state-oblast = Oblast
address-state-parish = Församling
address-state-prefecture = Prefektur
address-state-province = Provins
address-state-state = Delstat

address-billing = Faktureringsadress
address-billing-same = Faktureringsadressen är densamma

## delivery: who pays duties and import taxes, and when

delivery-duties = Tull och importskatter
delivery-ddp = Betala med beställningen
delivery-ddp-hint = Du behöver inte betala något mer vid leverans.
delivery-dap = Betala vid leverans
delivery-dap-hint = Transportören tar ut dem före överlämnandet och kan lägga till en egen avgift.
delivery-now = Nu
delivery-later = Vid leverans
delivery-about = cirka { $amount }

## shipping: methods and dates

shipping-title = Leveranssätt
shipping-standard = Standard
shipping-express = Express
shipping-pickup = Utlämningsställe
shipping-economy = Ekonomi
shipping-free = Fri frakt
shipping-arrives-on = Leverans { $date }
shipping-waiting = Ange din adress för att se leveranssätt.
shipping-estimate = Leveransdatumen är beräknade.
shipping-cut-off = Beställ inom { $time }, så lämnar varorna lagret { $date }.
shipping-parcels = { $count ->
    [one] Kommer i { $count } paket
   *[other] Kommer i { $count } paket
}
shipping-points = Välj utlämningsställe
shipping-points-none = Det finns inget utlämningsställe nära den här adressen.
shipping-sort-fastest = Visa snabbast först
shipping-sort-cheapest = Visa billigast först
shipping-refused-place = Levererar inte till den här adressen
shipping-refused-weight = Inte tillgängligt för { $weight }
shipping-refused-size = { $product } är för stor eller för tung för ett paket
shipping-refused-table = Inte tillgängligt för beställningens storlek eller värde

## gift: the parcel is a present

gift-on = Det här är en present
gift-recipient = Mottagarens fullständiga namn
gift-from = Från
gift-message = Hälsning
gift-hide-prices = Inga priser på följesedeln
gift-customs = Deklarera i tullen som gåva mellan privatpersoner

## payment: hints by kind of method; names that are brands come from data

payment-title = Betalning
payment-more = Fler betalsätt
payment-none = Det finns inget betalsätt för den här beställningen.
express-title = Snabbetalning
express-or = Eller fyll i dina uppgifter
express-filled = Dina uppgifter är ifyllda. Kontrollera din beställning.
payment-called-cash = Betalning vid leverans
payment-called-debit = { $name }-autogiro
payment-called-online-banking = Internetbank
payment-called-by-bank = Betala via banken
payment-called-transfer = Banköverföring
payment-called-virtual-account = Virtuellt konto ({ $name })
payment-called-local-cards = Lokala kort
payment-hint-bank-code = Godkänn med en kod från din bankapp
payment-hint-bank-debit = Dras från ditt bankkonto
payment-hint-bank-redirect = Du godkänner betalningen hos din bank
payment-hint-bank-transfer = Du överför beloppet med de uppgifter vi visar
payment-hint-bnpl = Betala senare eller dela upp
payment-hint-card = Du anger kortuppgifterna på nästa, säkra sida
payment-hint-card-redirect = Du betalar på nästa, säkra sida
payment-hint-cash = Du betalar kontant när beställningen kommer
payment-hint-instant-transfer = Du skannar en kod med din bankapp
payment-hint-mobile-money = Du bekräftar betalningen i mobilen
payment-hint-prepaid = Du betalar med en förbetald kod
payment-hint-voucher = Du betalar i en butik eller automat med det underlag vi visar
payment-hint-wallet = Du bekräftar i appen eller på nästa sida
payment-not-offered = { $count ->
    [one] { $count } betalsätt är inte tillgängligt för den här beställningen
   *[other] { $count } betalsätt är inte tillgängliga för den här beställningen
}
payment-refused-country = Inte tillgängligt i { $country }
payment-refused-currency = Tar inte emot { $currency }
payment-refused-minimum = Från { $amount }
payment-refused-maximum = Upp till { $amount }
payment-not-exact = Betaltjänsten kan inte ta emot exakt { $amount }.

## summary: the order, always in sight

summary-title = Ordersammanfattning
summary-show = Visa ordersammanfattning
summary-hide = Dölj ordersammanfattning
summary-items = { $count ->
    [one] { $count } vara
   *[other] { $count } varor
}
summary-each = { $amount } per styck
summary-empty = Din varukorg är tom.
summary-empty-hint = Lägg till något för att se leverans, betalning och totalsumma. Det du har skrivit finns kvar.
summary-goods = Varor
summary-discount-code = Rabatt ({ $code })
summary-shipping = Frakt
summary-insurance = Fraktförsäkring
summary-duty = Tull
summary-tax-rate = { $name } { $rate }
summary-fee = Tullavgift
summary-rounding = Avrundning
summary-fee-gift-wrap = Presentinslagning
summary-fee-payment = Betalningsavgift
summary-fee-small-order = Avgift för liten beställning
summary-fee-service = Serviceavgift
summary-fee-other = { $name }
summary-total = Totalt
summary-total-now = Att betala nu
summary-total-later = Att betala vid leverans
summary-total-all = Totalt levererat hem
summary-estimate = Uppskattning
summary-remote-promotions = Erbjudanden kunde inte bekräftas och ingår inte.
summary-remote-rates = Fraktpriserna kunde inte bekräftas och är en uppskattning.
summary-remote-duties = Tullarna kunde inte bekräftas och är en uppskattning.
summary-remote-tax = Skatterna kunde inte bekräftas och är en uppskattning.
summary-code-field = Rabattkod eller presentkort
summary-code-enter = Lägg till rabattkod eller presentkort
summary-code-later = Koden { $code } kunde inte kontrolleras. Försök igen.
summary-card-left = { $code }: { $amount } kvar
summary-tier = Kundnivå: { $tier }
summary-points-use = Använd poäng ({ $count }), värda { $amount }
summary-points-count = Antal poäng
summary-points-earn = { $count ->
    [one] Du får { $count } poäng för den här beställningen.
   *[other] Du får { $count } poäng för den här beställningen.
}
summary-credit-use = Använd mitt tillgodohavande: { $amount }
summary-code-apply = Använd
summary-code-remove = Ta bort koden { $code }
summary-code-unknown = Koden { $code } är inte giltig.
summary-code-unfit = Koden { $code } gäller inte för den här beställningen.
summary-promotion = Rabatt ({ $promotion })
summary-points = Inlösta poäng ({ $count })
summary-card = Presentkort ({ $code })
summary-credit = Tillgodohavande
summary-goodwill = Goodwilltillgodohavande
summary-points-few = Du har färre poäng på kontot än du ville använda: { $count }.
summary-card-currency = Kortet { $code } är i { $currency } och kan inte användas för den här beställningen.
summary-code-expired = Koden { $code } gällde till { $date }.
summary-code-early = Koden { $code } gäller från { $date }.
summary-code-minimum = Koden { $code } kräver varor som omfattas för { $minimum }: { $amount } saknas.
summary-code-quantity = Koden { $code } kräver fler varor som omfattas (saknas: { $count }).
summary-code-country = Koden { $code } gäller inte för leverans till { $country }.
summary-code-customer = Koden { $code } gäller inte för ditt kundkonto.
summary-code-first = Koden { $code } gäller bara för en första beställning.
summary-code-birthday = Koden { $code } gäller bara kring din födelsedag.
summary-code-used = Koden { $code } är förbrukad.
summary-code-combine = Koden { $code } kan inte kombineras med { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Listpris: { $amount }
why-line = { $product }
why-price-converted = { $amount } efter omräkning till kursen { $rate }
why-price-margin = Valutapåslag { $rate }
why-price-ending = Avrundat till butikens prissteg: { $amount }
why-cash-step = Avrundat till multiplar av { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Utan { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Med { $name } { $rate } ({ $country }): { $amount }
why-group-price = Pris för din kundgrupp: { $amount }
why-tier-price = Pris för det här antalet: { $amount }
why-off-percent = { $rate } rabatt på { $amount }
why-off-amount = { $amount } rabatt
why-off-each = { $amount } rabatt per styck (styck: { $count })
why-off-line = { $amount } rabatt per produkt
why-off-sets = För varje { $buy } köpta sänks priset på { $get }; de billigaste är (styck: { $count })
why-off-step-count = Rabatt från antalet { $count }
why-off-step-amount = Rabatt från { $amount }
why-off-cap = Högst { $amount }
why-off-left = Högst { $amount } till kan dras av
why-shipping-reduced = { $promotion }: { $amount } lägre frakt
why-points-worth = Poäng ({ $count }) värda { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Beskattat vid försäljningen och minskar därför det skattepliktiga beloppet
why-share = Andel för { $product }
why-shipping-weight = { $method } för { $weight } till { $country }
why-shipping-free = Fri frakt från { $amount }
why-shipping-rate = { $method } till { $country }
why-shipping-parcels = Paket: { $count }, debiterad vikt { $weight } styck
why-freight = Transport
why-surcharge-fuel = Bränsletillägg
why-surcharge-remote = Tillägg för avlägsna områden och öar
why-surcharge-bulky = Tillägg för skrymmande varor
why-surcharge-battery = Tillägg för batterier och farligt gods
why-surcharge-residential = Tillägg för hemleverans
why-surcharge-handling = Hantering
why-surcharge-other = Tillägg
why-percent-of = { $rate } av { $amount }
why-insurance = Försäkring under transporten
why-customs-value = Tullvärde för varor och frakt: { $amount }
why-customs-value-goods = Tullvärde för varorna: { $amount }
why-duty-tariff = Tull { $rate } för varor enligt nummer { $heading }
why-duty-percent = Tull { $rate }
why-duty-percent-less = Tull { $rate } minus { $amount }
why-duty-flat = { $amount } per varuslag ({ $count ->
    [one] { $count } varuslag
   *[other] { $count } varuslag
})
why-duty-unknown = Tullsatsen är okänd och ingår inte
why-duty-default = Tullsatsen för nummer { $heading } är okänd; butikens uppskattning { $rate } används
why-duty-specific = Tull efter vikt eller antal för varor enligt nummer { $heading }: { $amount }
why-duty-all-in = En enda sats i stället för tull och skatt
why-scheme = Tillämpad regel: { $scheme }
why-import-unknown = Importreglerna är okända ({ $country }); tull och skatter ingår inte
note-tax-exempt = Ingen skatt tas ut: intyget om skattebefrielse gäller.
note-reverse-charge = Omvänd betalningsskyldighet: { $number } debiteras ingen moms; köparen redovisar den.
note-vat-id-home = Moms tas ut: { $number } är från säljarens eget land.
note-vat-id-pending = Beskattas som för konsumenter: skattenumret { $number } är ännu inte bekräftat.
note-vat-id-invalid = Beskattas som för konsumenter: skattenumret { $number } är inte giltigt.
note-certificate-unknown = Skatt tas ut: butiken känner inte till intyget om skattebefrielse för den här destinationen.
note-category-standard = Ingen egen skattesats är känd för ”{ $category }” i { $country }; normalskattesatsen används.
note-gift-sold = Det en butik säljer är ingen gåva för tullen: de vanliga reglerna gäller.
tell-buyer-id = Tullen kräver ett personligt id-nummer av köparen: { $country }.
tell-personal-use = Endast för mottagarens personliga bruk.
tell-yearly-amount = Räknas mot köparens årsgräns på { $amount }.
tell-yearly-count = Så många paket får en köpare importera per år på det här sättet: { $count }.
tell-half-yearly-count = Befrielsen gäller så många paket per halvår: { $count }.
tell-prescription = Tullen kräver ett recept.
tell-positive-list = Endast för varor på den officiella listan för gränsöverskridande näthandel.
tell-business = Köparen redovisar skatten som registrerat företag.
why-tax-rate = { $name } { $rate } på { $amount }
why-rounded-unit = Skatten avrundas per styck
why-rounded-line = Skatten avrundas per rad
why-rounded-line-rate = Skatten avrundas per rad och skattesats
why-rounded-rate = Skatten avrundas på skattesatsens summa
why-rounded-order = Skatten avrundas på beställningens summa
why-rounded-end = Avrundat en gång, med beställningens totalsumma
why-tax-base = Beskattningsunderlag: { $amount }
why-tax-gross-up = Skatten på { $rate } räknas in i sitt eget underlag
why-tax-factor = { $rate } av den vanliga skatten ska betalas
why-tax-included = { $name } { $rate } ingår i priset
why-fee-heading = Avgift på { $amount } per varuslag
why-fee-parcel = Avgift på { $amount } per paket
why-fee-consignment = Avgift på { $amount } för försändelsen
why-fee-percent = Avgift på { $rate } av tullvärdet: { $amount }
why-collected-carrier = Tas ut av transportören
why-source = Källa: { $source }
why-valid-from = Gäller sedan { $date }
why-estimate = Beloppet är en uppskattning. Myndigheten avgör vid importen.
why-official = Officiell uppgift
why-remote = Beräknat av { $source }
why-secondary = Uppgift från publicerad källa
why-unverified = Obekräftad uppgift

## review: what the shopper agrees to, and the order button

review-title = Granska och beställ
review-button = Beställ och betala
review-button-pay-duty = Beställning med betalningsskyldighet
review-continue = Granska beställningen
review-seller = Du ingår avtal med { $name }.
review-terms-notice = Genom att beställa godkänner du köpvillkoren.
review-privacy = Vi använder dina uppgifter för att hantera beställningen enligt integritetspolicyn.
review-privacy-law = Vi använder dina uppgifter för att hantera beställningen enligt integritetspolicyn ({ $law }).
review-transfer = För att hantera beställningen överförs dina uppgifter till: { $country }.
review-privacy-abroad = Jag samtycker till att mina uppgifter överförs för att hantera beställningen till: { $country }.
review-withdrawal = Du kan ångra avtalet inom { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
} från att du tagit emot varorna, utan att ange något skäl.
review-withdrawal-working = Du kan ångra avtalet inom { $days ->
    [one] { $days } arbetsdag
   *[other] { $days } arbetsdagar
} från att du tagit emot varorna, utan att ange något skäl.
review-withdrawal-none = Lagen ger ingen allmän rätt att returnera köp på nätet. Butikens egna returvillkor gäller.
review-returns = Butiken tar emot returer inom { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
} efter leverans.
review-returns-cost = { $payer ->
    [merchant] Butiken betalar returfrakten.
   *[buyer] Du betalar returfrakten.
}
review-import-ddp = Tull och importskatter ingår. Inget mer att betala vid leverans.
review-import-dap = Tull och importskatter ingår inte. Transportören tar ut cirka { $amount } vid leverans.
review-import-none = Inga tullar eller importskatter tas ut.
review-import-unknown = Det går inte att beräkna tull och importskatter för den här destinationen. Transportören kan ta ut dem vid leverans.
review-cn-standards = Varorna uppfyller reglerna i sitt ursprungsland, kan sakna kinesisk märkning och får inte säljas vidare.
review-cn-identity = Tullen behöver köparens riktiga namn och id-nummer.
review-tr-preliminary = Jag har läst och godkänner formuläret med förhandsinformation och distansavtalet.
review-us-dispatch = Butiken skickar inom angiven tid. Om det inte går kan du avbeställa och få full återbetalning.
review-jp-confirmation = Kontrollera antal, pris, betalning, leveranstid och returvillkor innan du beställer.
review-au-guarantees = Dina konsumentgarantier enligt australisk lag kan inte uteslutas.
review-guarantee = Den lagstadgade reklamationsrätten gäller.
review-age = Jag är minst { $age } år.
review-marketing = { $name } får skicka nyheter och erbjudanden till mig via e-post. Jag kan avregistrera mig när som helst.
review-marketing-mail = Du får ett e-postmeddelande för att bekräfta detta.
review-opt-out = Sälj eller dela inte mina personuppgifter.
review-opted-out = Din webbläsares integritetssignal (Global Privacy Control) respekteras: dina uppgifter varken säljs eller delas.
review-safety-maker = Tillverkare: { $name }
review-safety-responsible = Ansvarig i EU: { $name }
review-safety-warning = Säkerhetsinformation: { $name }
review-link-terms = Köpvillkor
review-link-privacy = Integritetspolicy
review-link-withdrawal = Ångerrätt och returer
review-link-shipping = Leveransinformation
review-link-imprint = Om företaget
review-link-model = Standardformulär för ångerrätt
review-link-withdraw = Frånträd avtalet här

## status: what happens to the order once the button is pressed

status-sending = Din beställning skickas …
status-sending-hint = Låt den här sidan vara öppen en stund.
status-offline = Du är offline
status-offline-hint = Din beställning är sparad på den här enheten och skickas när anslutningen är tillbaka.
status-waiting = Butiken svarade inte
status-retry-in = { $seconds ->
    [one] Nytt försök om { $seconds } sekund
   *[other] Nytt försök om { $seconds } sekunder
}
status-retry-hint = Din beställning är sparad och läggs bara en gång.
status-retry-now = Försök nu
status-cancel = Avbryt och gå tillbaka
status-price-changed = Priset har ändrats
status-price-changed-hint = Din beställning har inte lagts. Bekräfta den nya summan.
status-price-old = Tidigare summa
status-price-new = Ny summa
status-price-accept = Godkänn { $amount } och beställ med betalningsskyldighet
status-price-refuse = Gå tillbaka
status-redirect = Fortsätt till { $method }
status-redirect-hint = Du betalar på nästa sida och kommer sedan tillbaka hit.
status-redirect-button = Fortsätt till betalning
status-qr = Skanna för att betala
status-qr-hint = Öppna din bankapp och skanna koden.
status-code-copy = Kopiera koden
status-code-copied = Kopierad
status-voucher = Betala med det här underlaget
status-voucher-hint = Visa numret när du betalar eller skriv ut sidan.
status-pay-amount = Belopp att betala
status-pay-reference = Betalningsreferens
status-pay-before = Betala före { $date }
status-pay-open = Öppna betalsidan
status-pay-checking = Väntar på din betalning …
status-placed = Tack för din beställning
status-placed-hint = En bekräftelse är på väg till { $email }.
status-placed-pending = Din beställning är lagd. Vi väntar på din betalning.
status-placed-number = Ordernummer
status-placed-paid = Betalt
status-placed-due = Att betala
status-placed-next = Så går det till nu
status-placed-next-dispatch = Butiken förbereder ditt paket.
status-placed-next-carrier = Transportören tar ut cirka { $amount } i tull och skatter vid leverans.
status-follow = Orderstatus
status-track = Spåra paketet
status-calendar = Lägg till leveransen i kalendern
status-share = Kopiera din länk till vänner
status-survey = Hur lätt var det att beställa? 1 är svårt, 5 är lätt.
status-survey-thanks = Tack för ditt svar.
status-print = Skriv ut
status-back-to-shop = Tillbaka till butiken
status-payment-failed = Betalningen gick inte igenom
status-payment-failed-hint = Inget har dragits. Du kan välja ett annat betalsätt.
status-back = Välj ett annat betalsätt
status-failed = Din beställning kunde inte läggas
status-failed-hint = Inget har dragits. Försök igen eller kontakta butiken och uppge { $reference }.
status-support = Kontakta { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Kontrollera { $count } fält
   *[other] Kontrollera { $count } fält
}
problem-missing = Fyll i det här fältet.
problem-choose = Välj ett alternativ.
problem-email = Ange en fullständig e-postadress, till exempel namn@example.com.
problem-phone = Ange ett telefonnummer med landskod, till exempel { $example }.
problem-postcode = Postnumret ser ovanligt ut. Ett exempel: { $example }
problem-number = Det här ser inte ut som ett giltigt värde för { $name }. Ett exempel: { $example }
problem-number-digits = En siffra verkar vara fel: { $name }.
problem-insist = Använd som det är
problem-state = Välj från listan.
problem-long = Texten är för lång.
problem-consent = Kryssa i rutan för att fortsätta.
problem-refused = Butiken godtog inte uppgiften: { $detail }
problem-payment = Välj hur du vill betala.

## refused: why an order cannot be placed as it stands

refused-market = Butiken säljer inte till { $country }.
refused-market-sanctions = Butiken levererar inte till { $country } på grund av sanktioner.
refused-shipping = Det finns inget leveranssätt för beställningen till { $country }.
refused-weight = Beställningen är för tung för att skickas till { $country }.
refused-parcel = { $product } är för stor eller för tung för att skickas till { $country }.
refused-rate-missing = Det finns ingen växelkurs för { $currency }, så inget pris kan visas.
refused-rate-old = Växelkursen för { $currency } är inaktuell, så inget pris kan visas.
refused-amount = Beloppet är för stort för att beräknas.
refused-route-closed = Paket kan för närvarande inte importeras till { $country } den här vägen.
refused-tr-consumer-parcels = Sedan den 6 februari 2026 släpper Turkiet inte längre in vanliga konsumentpaket från utlandet.
refused-cn-order-limit = Kina tillåter högst { $amount } per beställning från utlandet. Dela upp din beställning.
refused-cn-parcel-limit = Kina tillåter högst { $amount } per paket. Dela upp din beställning.
refused-gift-import = Paket som deklareras som gåva får inte importeras: { $country }.
refused-product = { $product } kan inte skickas till { $country }.
refused-business-only = { $product } säljs bara till företag.
refused-quantity = { $product }: högst { $count } per beställning.
refused-empty = Din varukorg är tom.
refused-service = Beloppen för beställningen kan inte beräknas just nu. Försök igen om några minuter.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: en till
a11y-decrease = { $product }: en färre
a11y-remove = Ta bort { $product }
a11y-quantity = Antal av { $product }
a11y-why = { $label }: varför { $amount }?
a11y-total = Totalt: { $amount }
a11y-new-window = öppnas i ett nytt fönster

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Skatt på de returnerade varorna, utöver priset: { $amount }
refund-tax-included = Skatt som ingår i de returnerade varorna: { $amount }
refund-duty = Tull på de returnerade varorna: { $amount }
refund-shipping = Frakt: { $amount }
refund-shipping-law = När hela beställningen ångras återbetalas standardleveransen: { $amount }
refund-shipping-kept = Frakten på { $amount } återbetalas inte.
refund-shipping-partial = Frakten på { $amount } återbetalas inte, eftersom alla varor inte kommer tillbaka.
refund-supplement-kept = Tillägget för snabbare leverans, { $amount }, återbetalas inte.
refund-fees = Avgifter: { $amount }
refund-fees-kept = Avgifter på { $amount } återbetalas inte.
refund-carrier-kept = Tull och importskatter på { $amount } har gått till tullen via transportören. De återbetalas inte automatiskt men kan begäras där.
refund-later = { $amount } betalades till transportören vid leverans, inte till butiken.
refund-to-payment = { $amount } går tillbaka till betalsättet.
refund-to-credit = { $amount } går tillbaka till { $code }.
refund-refused-line = Beställningen har ingen rad { $product }.
refund-refused-quantity = Av { $product } kan högst { $count } till återbetalas.
refund-refused-nothing = Det finns inget kvar att återbetala.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Hjälp
help-when = När kommer min beställning?
help-arrives = Beräknas komma mellan { $from } och { $until }.
help-duties = Måste jag betala tull eller skatt vid leverans?
help-returns = Kan jag returnera varor?
help-hours = Öppettider i din tidszon
help-chat = Chatt
help-page = Hjälpsidor

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Här kan du ångra ditt avtal med { $name }. Du behöver inte ange något skäl.
withdraw-goods = Vilka varor, om inte alla
withdraw-confirm = Bekräfta att du ångrar avtalet
withdraw-statement = Jag frånträder härmed mitt avtal för beställning { $order }.
withdraw-done = Ditt meddelande om att du ångrar avtalet har tagits emot
withdraw-received = Mottaget { $date }
withdraw-keep = Spara eller skriv ut den här bekräftelsen. Butiken bekräftar även till { $email }.
withdraw-save = Spara som textfil
withdraw-unknown = Ordernumret och e-postadressen hör inte ihop. Kontrollera båda.
