# reviewed: machine-drafted
# status: complete
# Latvian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Pirkuma noformēšana
loader-contact = Kontaktinformācija
loader-email = E-pasts
loader-delivery = Piegāde
loader-country = Valsts/reģions
loader-failed = Noformēšanas lapu neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz.
loader-retry = Mēģināt vēlreiz

## head: the top of the checkout with its language and country switcher

head-switch = Valoda un valsts
head-language = Valoda
head-country = Piegādes valsts
head-currency = Valūta
head-close = Aizvērt pirkuma noformēšanu

## locale: why a language, country or currency was chosen

locale-attribute = Iestatījis šis veikals
locale-kept = Izvēlējāties iepriekš
locale-page-language = Šīs lapas valoda
locale-browser-languages = Jūsu pārlūkprogrammas valoda
locale-region = Jūsu valodas reģions
locale-time-zone = Jūsu laika josla
locale-market = Šīs valsts valūta
locale-default = Šī veikala standarta iestatījums

## contact: how the shop reaches the shopper

contact-phone = Tālrunis
contact-phone-hint = Tikai jautājumiem par piegādi
contact-remember = Atcerēties manus datus šajā ierīcē
contact-remember-hint = Jūsu nākamajam pasūtījumam šeit. Ne koplietotā ierīcē.
contact-forget = Aizmirst manus datus

## address: every label an address can have. The kinds follow the country's own words.

address-name = Vārds, uzvārds
address-organisation = Uzņēmums
address-line-1 = Iela un mājas numurs
address-line-1-street = Iela
address-block = Kvartāls
address-avenue = Avēnija
address-house = Māja vai ēka
address-line-2 = Dzīvoklis, stāvs
address-sorting-code = CEDEX
address-optional = nav obligāti
address-choose = Izvēlieties
address-more = Pievienot uzņēmumu
address-number = { $name } muitai
address-number-invoice = { $name } rēķinam
address-business = Pērku uzņēmumam
address-vat-id = PVN numurs ({ $name })
address-purchase-order = Jūsu pasūtījuma numurs
address-number-hint = Muita to pieprasa. Tas tiek nosūtīts ar pasūtījumu un netiek glabāts šajā ierīcē.

address-city-city = Pilsēta
address-city-district = Rajons
address-city-post-town = Apdzīvota vieta
address-city-suburb = Priekšpilsēta

address-district-district = Rajons
address-district-neighborhood = Apkaime
address-district-suburb = Apkaime
address-district-townland = Townland
address-district-village-township = Ciems vai pagasts

address-postcode-postal = Pasta indekss
address-postcode-zip = ZIP kods
address-postcode-eircode = Eircode
address-postcode-pin = PIN kods

address-state-area = Apgabals
address-state-county = Grāfiste
address-state-department = Departaments
address-state-district = Apgabals
address-state-do-si = Province vai pilsēta
address-state-emirate = Emirāts
address-state-island = Sala
address-state-oblast = Apgabals
address-state-parish = Draudze
address-state-prefecture = Prefektūra
address-state-province = Province
address-state-state = Štats

address-billing = Rēķina adrese
address-billing-same = Rēķina adrese ir tāda pati

## delivery: who pays duties and import taxes, and when

delivery-duties = Muitas nodoklis un importa nodokļi
delivery-ddp = Maksāt kopā ar pasūtījumu
delivery-ddp-hint = Saņemot vairs nekas nav jāmaksā.
delivery-dap = Maksāt saņemot
delivery-dap-hint = Pārvadātājs tos iekasē pirms izsniegšanas un var pievienot savu maksu.
delivery-now = Tagad
delivery-later = Saņemot
delivery-about = aptuveni { $amount }

## shipping: methods and dates

shipping-title = Piegādes veids
shipping-standard = Standarta
shipping-express = Ekspress
shipping-pickup = Saņemšanas punkts
shipping-economy = Ekonomiskā
shipping-free = Bez maksas
shipping-arrives-on = Piegāde: { $date }
shipping-waiting = Ievadiet adresi, lai redzētu piegādes veidus.
shipping-estimate = Piegādes datumi ir aptuveni.
shipping-cut-off = Laiks pasūtīšanai: { $time }. Izsūtīšana no noliktavas: { $date }.
shipping-parcels = { $count ->
    [zero] Tiks piegādāts { $count } sūtījumos
    [one] Tiks piegādāts { $count } sūtījumā
   *[other] Tiks piegādāts { $count } sūtījumos
}
shipping-points = Izvēlieties saņemšanas punktu
shipping-points-none = Šīs adreses tuvumā nav saņemšanas punkta.
shipping-sort-fastest = Vispirms rādīt ātrākos
shipping-sort-cheapest = Vispirms rādīt lētākos
shipping-refused-place = Nepiegādā uz šo adresi
shipping-refused-weight = Nav pieejams svaram { $weight }
shipping-refused-size = { $product }: pārāk liels vai smags sūtījumam
shipping-refused-table = Nav pieejams šāda lieluma vai vērtības pasūtījumam

## gift: the parcel is a present

gift-on = Šī ir dāvana
gift-recipient = Saņēmēja vārds un uzvārds
gift-from = No
gift-message = Vēstījums
gift-hide-prices = Bez cenām sūtījuma pavadzīmē
gift-customs = Deklarēt muitā kā dāvanu starp privātpersonām

## payment: hints by kind of method; names that are brands come from data

payment-title = Maksājums
payment-more = Citi maksājuma veidi
payment-none = Šim pasūtījumam nav pieejams neviens maksājuma veids.
express-title = Ātrais maksājums
express-or = Vai ievadiet savus datus
express-filled = Jūsu dati ir aizpildīti. Lūdzu, pārbaudiet savu pasūtījumu.
payment-called-cash = Apmaksa piegādes brīdī
payment-called-debit = { $name } tiešais debets
payment-called-online-banking = Internetbanka
payment-called-by-bank = Maksājums no bankas
payment-called-transfer = Bankas pārskaitījums
payment-called-virtual-account = Virtuālais konts ({ $name })
payment-called-local-cards = Vietējās kartes
payment-hint-bank-code = Apstipriniet ar kodu no bankas lietotnes
payment-hint-bank-debit = Summa tiks iekasēta no jūsu bankas konta
payment-hint-bank-redirect = Jūs apstiprināt maksājumu savā bankā
payment-hint-bank-transfer = Jūs pārskaitāt summu pēc norādītajiem rekvizītiem
payment-hint-bnpl = Maksājiet vēlāk vai pa daļām
payment-hint-card = Kartes datus ievadīsiet nākamajā, drošajā lapā
payment-hint-card-redirect = Maksāsiet nākamajā, drošajā lapā
payment-hint-cash = Maksāsiet skaidrā naudā, saņemot pasūtījumu
payment-hint-instant-transfer = Noskenēsiet kodu ar bankas lietotni
payment-hint-mobile-money = Apstiprināsiet maksājumu tālrunī
payment-hint-prepaid = Maksāsiet ar priekšapmaksas kodu
payment-hint-voucher = Maksāsiet veikalā vai automātā ar dokumentu, ko jums parādīsim
payment-hint-wallet = Apstiprināsiet lietotnē vai nākamajā lapā
payment-not-offered = { $count ->
    [zero] { $count } maksājuma veidu nav pieejams šim pasūtījumam
    [one] { $count } maksājuma veids nav pieejams šim pasūtījumam
   *[other] { $count } maksājuma veidi nav pieejami šim pasūtījumam
}
payment-refused-country = Nav pieejams valstī: { $country }
payment-refused-currency = Nepieņem valūtu { $currency }
payment-refused-minimum = No { $amount }
payment-refused-maximum = Līdz { $amount }
payment-not-exact = Maksājumu pakalpojums nevar iekasēt tieši { $amount }.

## summary: the order, always in sight

summary-title = Pasūtījuma kopsavilkums
summary-show = Rādīt kopsavilkumu
summary-hide = Paslēpt kopsavilkumu
summary-items = { $count ->
    [zero] { $count } preču
    [one] { $count } prece
   *[other] { $count } preces
}
summary-each = { $amount } gab.
summary-empty = Jūsu grozs ir tukšs.
summary-empty-hint = Pievienojiet preci, lai redzētu piegādi, maksājumu un kopsummu. Ievadītie dati saglabāsies.
summary-goods = Preces
summary-discount-code = Atlaide ({ $code })
summary-shipping = Piegāde
summary-insurance = Piegādes apdrošināšana
summary-duty = Muitas nodoklis
summary-tax-rate = { $name } { $rate }
summary-fee = Muitas maksa
summary-rounding = Noapaļošana
summary-fee-gift-wrap = Dāvanu iesaiņojums
summary-fee-payment = Maksājuma komisija
summary-fee-small-order = Maksa par mazu pasūtījumu
summary-fee-service = Apkalpošanas maksa
summary-fee-other = { $name }
summary-total = Kopā
summary-total-now = Maksājams tagad
summary-total-later = Maksājams saņemot
summary-total-all = Kopā līdz jūsu durvīm
summary-estimate = Aptuveni
summary-remote-promotions = Piedāvājumus neizdevās apstiprināt, un tie nav iekļauti.
summary-remote-rates = Piegādes cenas neizdevās apstiprināt, un tās ir aptuvenas.
summary-remote-duties = Muitas nodokli neizdevās apstiprināt, un tas ir aptuvens.
summary-remote-tax = Nodokļus neizdevās apstiprināt, un tie ir aptuveni.
summary-code-field = Atlaides kods vai dāvanu karte
summary-code-enter = Pievienot atlaides kodu vai dāvanu karti
summary-code-later = Kodu { $code } neizdevās pārbaudīt. Lūdzu, mēģiniet vēlreiz.
summary-card-left = { $code }: atlikums { $amount }
summary-tier = Klienta līmenis: { $tier }
summary-points-use = Izmantot punktus ({ $count }), vērtība { $amount }
summary-points-count = Punktu skaits
summary-points-earn = { $count ->
    [zero] Par šo pasūtījumu saņemsiet { $count } punktu.
    [one] Par šo pasūtījumu saņemsiet { $count } punktu.
   *[other] Par šo pasūtījumu saņemsiet { $count } punktus.
}
summary-credit-use = Izmantot manu kredītu: { $amount }
summary-code-apply = Izmantot
summary-code-remove = Noņemt kodu { $code }
summary-code-unknown = Kods { $code } nav derīgs.
summary-code-unfit = Kods { $code } neattiecas uz šo pasūtījumu.
summary-promotion = Atlaide ({ $promotion })
summary-points = Izmantotie punkti ({ $count })
summary-card = Dāvanu karte ({ $code })
summary-credit = Veikala kredīts
summary-goodwill = Pretimnākšanas kredīts
summary-points-few = Jūsu kontā ir mazāk punktu, nekā vēlējāties: { $count }.
summary-card-currency = Karte { $code } ir valūtā { $currency }, un to nevar izmantot šim pasūtījumam.
summary-code-expired = Kods { $code } bija derīgs līdz { $date }.
summary-code-early = Kods { $code } ir derīgs no { $date }.
summary-code-minimum = Kodam { $code } vajag piemērotas preces par { $minimum }: trūkst { $amount }.
summary-code-quantity = Kodam { $code } trūkst piemērotu preču (skaits: { $count }).
summary-code-country = Kods { $code } nav derīgs piegādei uz šo valsti: { $country }.
summary-code-customer = Kods { $code } nav paredzēts jūsu klienta kontam.
summary-code-first = Kods { $code } ir derīgs tikai pirmajam pasūtījumam.
summary-code-birthday = Kods { $code } ir derīgs tikai ap jūsu dzimšanas dienu.
summary-code-used = Kods { $code } ir izlietots.
summary-code-combine = Kodu { $code } nevar apvienot ar: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Cenrāža cena: { $amount }
why-line = { $product }
why-price-converted = { $amount } pēc konvertēšanas pēc kursa { $rate }
why-price-margin = Valūtas uzcenojums { $rate }
why-price-ending = Noapaļots līdz veikala cenu soļiem: { $amount }
why-cash-step = Noapaļots līdz { $amount } daudzkārtņiem
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Bez { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Ar { $name } { $rate } ({ $country }): { $amount }
why-group-price = Cena jūsu klientu grupai: { $amount }
why-tier-price = Cena šim daudzumam: { $amount }
why-off-percent = Atlaide { $rate } no { $amount }
why-off-amount = Atlaide { $amount }
why-off-each = Atlaide { $amount } par gabalu (gabali: { $count })
why-off-line = Atlaide { $amount } katrai precei
why-off-sets = Par katrām { $buy } nopirktajām { $get } ar atlaidi; lētākās ir (gabali: { $count })
why-off-step-count = Atlaide no daudzuma { $count }
why-off-step-amount = Atlaide no { $amount }
why-off-cap = Ne vairāk kā { $amount }
why-off-left = Var samazināt vēl ne vairāk kā { $amount }
why-shipping-reduced = { $promotion }: piegāde par { $amount } lētāka
why-points-worth = Punkti ({ $count }) { $amount } vērtībā
why-card-balance = Atlikums: { $amount }
why-card-taxed = Nodoklis samaksāts pārdošanas brīdī, tāpēc tā samazina apliekamo summu
why-share = Daļa: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Bez maksas no { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Sūtījumi: { $count }, aprēķina svars katram { $weight }
why-freight = Pārvadāšana
why-surcharge-fuel = Degvielas piemaksa
why-surcharge-remote = Piemaksa par attāliem apgabaliem un salām
why-surcharge-bulky = Piemaksa par lielgabarīta precēm
why-surcharge-battery = Piemaksa par baterijām un bīstamām precēm
why-surcharge-residential = Piemaksa par piegādi mājās
why-surcharge-handling = Apstrāde
why-surcharge-other = Piemaksa
why-percent-of = { $rate } no { $amount }
why-insurance = Apdrošināšana pārvadāšanas laikā
why-customs-value = Preču un piegādes muitas vērtība: { $amount }
why-customs-value-goods = Preču muitas vērtība: { $amount }
why-duty-tariff = Muitas nodoklis { $rate } precēm pozīcijā { $heading }
why-duty-percent = Muitas nodoklis { $rate }
why-duty-percent-less = Muitas nodoklis { $rate } mīnus { $amount }
why-duty-flat = { $amount } par katru preču veidu ({ $count ->
    [zero] { $count } veidu
    [one] { $count } veids
   *[other] { $count } veidi
})
why-duty-unknown = Muitas nodokļa likme nav zināma; nav iekļauts
why-duty-default = Pozīcijas { $heading } muitas nodokļa likme nav zināma; tiek izmantots veikala novērtējums { $rate }
why-duty-specific = Muitas nodoklis pēc svara vai skaita precēm pozīcijā { $heading }: { $amount }
why-duty-all-in = Viena likme muitas nodokļa un nodokļa vietā
why-scheme = Piemērotais noteikums: { $scheme }
why-import-unknown = Importa noteikumi nav zināmi ({ $country }); nodokļi nav iekļauti
note-tax-exempt = Nodoklis netiek piemērots: ir spēkā atbrīvojuma apliecība.
note-reverse-charge = Apgrieztā nodokļa maksāšana: { $number } netiek piemērots PVN; to aprēķina pircējs.
note-vat-id-home = PVN tiek piemērots: { $number } ir no pārdevēja valsts.
note-vat-id-pending = Nodoklis kā patērētājam: nodokļu numurs { $number } vēl nav apstiprināts.
note-vat-id-invalid = Nodoklis kā patērētājam: nodokļu numurs { $number } nav derīgs.
note-certificate-unknown = Nodoklis tiek piemērots: veikals nezina šī galamērķa atbrīvojuma apliecību.
note-category-standard = Kategorijai “{ $category }” īpaša likme nav zināma ({ $country }); tiek izmantota standarta likme.
note-gift-sold = Tas, ko pārdod veikals, muitai nav dāvana: ir spēkā parastie noteikumi.
tell-buyer-id = Muita no pircēja pieprasa personas identifikācijas numuru: { $country }.
tell-personal-use = Tikai saņēmēja personiskai lietošanai.
tell-yearly-amount = Tiek ieskaitīts pircēja gada limitā { $amount }.
tell-yearly-count = Tik daudz sūtījumu gadā pircējs drīkst importēt pa šo ceļu: { $count }.
tell-half-yearly-count = Atbrīvojums ir spēkā tik daudziem sūtījumiem pusgadā: { $count }.
tell-prescription = Muita pieprasa recepti.
tell-positive-list = Tikai precēm no oficiālā pārrobežu tiešsaistes pārdošanas saraksta.
tell-business = Nodokli aprēķina pircējs kā reģistrēts uzņēmums.
why-tax-rate = { $name } { $rate } no { $amount }
why-rounded-unit = Nodoklis noapaļots katram gabalam
why-rounded-line = Nodoklis noapaļots katrai rindai
why-rounded-line-rate = Nodoklis noapaļots katrai rindai un likmei
why-rounded-rate = Nodoklis noapaļots no likmes summas
why-rounded-order = Nodoklis noapaļots no pasūtījuma summas
why-rounded-end = Noapaļots vienreiz, kopā ar pasūtījuma kopsummu
why-tax-base = Nodokļa bāze: { $amount }
why-tax-gross-up = Nodoklis { $rate } tiek ieskaitīts savā bāzē
why-tax-factor = Jāmaksā { $rate } no parastā nodokļa
why-tax-included = { $name } { $rate } ir iekļauts cenā
why-fee-heading = Maksa { $amount } par katru preču veidu
why-fee-parcel = Maksa { $amount } par katru sūtījumu
why-fee-consignment = Maksa { $amount } par sūtījumu
why-fee-percent = Maksa { $rate } no muitas vērtības: { $amount }
why-collected-carrier = Iekasē pārvadātājs
why-source = Avots: { $source }
why-valid-from = Spēkā no { $date }
why-estimate = Šī summa ir aptuvena. Importējot lemj iestāde.
why-official = Oficiāls skaitlis
why-remote = Aprēķināja: { $source }
why-secondary = Skaitlis no publicēta avota
why-unverified = Neapstiprināts skaitlis

## review: what the shopper agrees to, and the order button

review-title = Pārbaudīt un pasūtīt
review-button = Pasūtīt un maksāt
review-button-pay-duty = Pasūtījums ar pienākumu maksāt
review-continue = Pārbaudīt pasūtījumu
review-seller = Līgumu slēdzat ar: { $name }.
review-terms-notice = Pasūtot jūs piekrītat noteikumiem.
review-privacy = Mēs izmantojam jūsu datus šī pasūtījuma apstrādei, kā aprakstīts privātuma politikā.
review-privacy-law = Mēs izmantojam jūsu datus šī pasūtījuma apstrādei, kā aprakstīts privātuma politikā ({ $law }).
review-transfer = Jūsu dati šī pasūtījuma apstrādei tiek nosūtīti uz valsti: { $country }.
review-privacy-abroad = Piekrītu, ka mani dati pasūtījuma apstrādei tiek nosūtīti uz valsti: { $country }.
review-withdrawal = No šī līguma varat atteikties { $days ->
    [zero] { $days } dienu
    [one] { $days } dienas
   *[other] { $days } dienu
} laikā pēc preču saņemšanas, nenorādot iemeslu.
review-withdrawal-working = No šī līguma varat atteikties { $days ->
    [zero] { $days } darbdienu
    [one] { $days } darbdienas
   *[other] { $days } darbdienu
} laikā pēc preču saņemšanas, nenorādot iemeslu.
review-withdrawal-none = Likums nedod vispārējas tiesības atgriezt tiešsaistes pirkumus. Ir spēkā veikala atgriešanas noteikumi.
review-returns = Veikals pieņem atgrieztās preces { $days ->
    [zero] { $days } dienu
    [one] { $days } dienas
   *[other] { $days } dienu
} laikā pēc piegādes.
review-returns-cost = { $payer ->
    [merchant] Atgriešanas izmaksas sedz veikals.
   *[buyer] Atgriešanas izmaksas sedzat jūs.
}
review-import-ddp = Muitas nodoklis un importa nodokļi ir iekļauti. Saņemot vairs nekas nav jāmaksā.
review-import-dap = Muitas nodoklis un importa nodokļi nav iekļauti. Pārvadātājs saņemot iekasēs aptuveni { $amount }.
review-import-none = Muitas nodoklis un importa nodokļi nav jāmaksā.
review-import-unknown = Šim galamērķim muitas nodokli un importa nodokļus nevar aprēķināt. Pārvadātājs tos var iekasēt saņemot.
review-cn-standards = Šīs preces atbilst izcelsmes valsts noteikumiem, tām var nebūt marķējuma ķīniešu valodā, un tās nedrīkst pārdot tālāk.
review-cn-identity = Muitai nepieciešams pircēja īstais vārds un personu apliecinoša dokumenta numurs.
review-tr-preliminary = Esmu izlasījis(-usi) sākotnējās informācijas veidlapu un distances līgumu un piekrītu tiem.
review-us-dispatch = Veikals nosūta preces norādītajā laikā. Ja tas nav iespējams, varat atcelt pasūtījumu un saņemt visu naudu atpakaļ.
review-jp-confirmation = Pirms pasūtīšanas pārbaudiet daudzumu, cenu, maksājumu, piegādes laiku un atgriešanas noteikumus.
review-au-guarantees = Jūsu patērētāja garantijas saskaņā ar Austrālijas likumiem nevar tikt izslēgtas.
review-guarantee = Ir spēkā likumiskā atbilstības garantija.
review-age = Man ir vismaz { $age } gadi.
review-marketing = { $name } drīkst man e-pastā sūtīt jaunumus un piedāvājumus. Varu atteikties jebkurā laikā.
review-marketing-mail = Lai to apstiprinātu, saņemsiet e-pasta vēstuli.
review-opt-out = Nepārdot un nenodot manus personas datus.
review-opted-out = Jūsu pārlūka privātuma signāls (Global Privacy Control) tiek ievērots: jūsu dati netiek ne pārdoti, ne nodoti citiem.
review-safety-maker = Ražotājs: { $name }
review-safety-responsible = Atbildīgā persona ES: { $name }
review-safety-warning = Drošības informācija: { $name }
review-link-terms = Noteikumi
review-link-privacy = Privātuma politika
review-link-withdrawal = Atteikuma tiesības un atgriešana
review-link-shipping = Piegādes informācija
review-link-imprint = Uzņēmuma rekvizīti
review-link-model = Atteikuma veidlapas paraugs
review-link-withdraw = Atteikties no līguma šeit

## status: what happens to the order once the button is pressed

status-sending = Tiek nosūtīts jūsu pasūtījums…
status-sending-hint = Lūdzu, neaizveriet šo lapu.
status-offline = Nav interneta savienojuma
status-offline-hint = Jūsu pasūtījums ir droši saglabāts šajā ierīcē un tiks nosūtīts, tiklīdz savienojums atjaunosies.
status-waiting = Veikals neatbildēja
status-retry-in = { $seconds ->
    [zero] Jauns mēģinājums pēc { $seconds } sekundēm
    [one] Jauns mēģinājums pēc { $seconds } sekundes
   *[other] Jauns mēģinājums pēc { $seconds } sekundēm
}
status-retry-hint = Jūsu pasūtījums ir droši saglabāts un tiks veikts tikai vienu reizi.
status-retry-now = Mēģināt tūlīt
status-cancel = Atcelt un atgriezties
status-price-changed = Cena ir mainījusies
status-price-changed-hint = Jūsu pasūtījums nav veikts. Lūdzu, apstipriniet jauno summu.
status-price-old = Iepriekšējā summa
status-price-new = Jaunā summa
status-price-accept = Piekrist { $amount } un pasūtīt ar pienākumu maksāt
status-price-refuse = Atgriezties
status-redirect = Turpināt: { $method }
status-redirect-hint = Maksāsiet nākamajā lapā un pēc tam atgriezīsieties šeit.
status-redirect-button = Turpināt uz maksājumu
status-qr = Skenējiet, lai maksātu
status-qr-hint = Atveriet bankas lietotni un noskenējiet šo kodu.
status-code-copy = Kopēt kodu
status-code-copied = Nokopēts
status-voucher = Maksājiet ar šo dokumentu
status-voucher-hint = Maksājot uzrādiet šo numuru vai izdrukājiet šo lapu.
status-pay-amount = Maksājamā summa
status-pay-reference = Maksājuma atsauce
status-pay-before = Samaksāt līdz: { $date }
status-pay-open = Atvērt maksājuma lapu
status-pay-checking = Gaidām jūsu maksājumu…
status-placed = Paldies par pasūtījumu
status-placed-hint = Apstiprinājums tiek sūtīts uz { $email }.
status-placed-pending = Jūsu pasūtījums ir pieņemts. Gaidām jūsu maksājumu.
status-placed-number = Pasūtījuma numurs
status-placed-paid = Samaksāts
status-placed-due = Jāmaksā
status-placed-next = Kas notiks tālāk
status-placed-next-dispatch = Veikals sagatavo jūsu sūtījumu.
status-placed-next-carrier = Pārvadātājs saņemot iekasē aptuveni { $amount } nodokļos.
status-follow = Pasūtījuma statuss
status-track = Izsekot sūtījumu
status-calendar = Pievienot piegādi kalendāram
status-share = Kopēt saiti draugiem
status-survey = Cik viegli bija pasūtīt? 1 – grūti, 5 – viegli.
status-survey-thanks = Paldies par atbildi.
status-print = Drukāt
status-back-to-shop = Atpakaļ uz veikalu
status-payment-failed = Maksājums neizdevās
status-payment-failed-hint = Nekas netika iekasēts. Varat izvēlēties citu maksājuma veidu.
status-back = Izvēlēties citu maksājuma veidu
status-failed = Jūsu pasūtījumu neizdevās veikt
status-failed-hint = Nekas netika iekasēts. Mēģiniet vēlreiz vai sazinieties ar veikalu un norādiet { $reference }.
status-support = Sazināties: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [zero] Lūdzu, pārbaudiet { $count } lauku
    [one] Lūdzu, pārbaudiet { $count } lauku
   *[other] Lūdzu, pārbaudiet { $count } laukus
}
problem-missing = Lūdzu, aizpildiet šo lauku.
problem-choose = Lūdzu, izvēlieties kādu no iespējām.
problem-email = Lūdzu, ievadiet pilnu e-pasta adresi, piemēram, vards@example.com.
problem-phone = Lūdzu, ievadiet tālruņa numuru ar valsts kodu, piemēram, { $example }.
problem-postcode = Šis pasta indekss izskatās neparasts. Piemērs: { $example }
problem-number = Tas neizskatās derīgs: { $name }. Piemērs: { $example }
problem-number-digits = Šķiet, ka viens cipars ir nepareizs: { $name }.
problem-insist = Izmantot, kā ievadīts
problem-state = Lūdzu, izvēlieties no saraksta.
problem-long = Šis teksts ir pārāk garš.
problem-consent = Lai turpinātu, atzīmējiet šo rūtiņu.
problem-refused = Veikals nepieņēma šos datus: { $detail }
problem-payment = Lūdzu, izvēlieties maksājuma veidu.

## refused: why an order cannot be placed as it stands

refused-market = Šis veikals nepārdod uz šo valsti: { $country }.
refused-market-sanctions = Sankciju dēļ šis veikals nepiegādā uz šo valsti: { $country }.
refused-shipping = Šim pasūtījumam nav piegādes veida: { $country }.
refused-weight = Šis pasūtījums ir pārāk smags sūtīšanai uz šo valsti: { $country }.
refused-parcel = { $product }: pārāk liels vai smags sūtīšanai uz šo valsti: { $country }.
refused-rate-missing = Valūtai { $currency } nav maiņas kursa, tāpēc cenu nevar parādīt.
refused-rate-old = Valūtas { $currency } kurss ir novecojis, tāpēc cenu nevar parādīt.
refused-amount = Šī summa ir pārāk liela, lai to aprēķinātu.
refused-route-closed = Pašlaik sūtījumus nevar importēt pa šo ceļu: { $country }.
refused-tr-consumer-parcels = Kopš 2026. gada 6. februāra Turcija vairs nepieņem parastus patērētāju sūtījumus no ārvalstīm.
refused-cn-order-limit = Ķīna atļauj ne vairāk kā { $amount } par vienu pasūtījumu no ārvalstīm. Lūdzu, sadaliet pasūtījumu.
refused-cn-parcel-limit = Ķīna atļauj ne vairāk kā { $amount } par vienu sūtījumu. Lūdzu, sadaliet pasūtījumu.
refused-gift-import = Kā dāvanu deklarētus sūtījumus nedrīkst importēt: { $country }.
refused-product = { $product }: nevar nosūtīt uz šo valsti: { $country }.
refused-business-only = { $product }: pārdod tikai uzņēmumiem.
refused-quantity = { $product }: ne vairāk kā { $count } vienā pasūtījumā.
refused-empty = Jūsu grozs ir tukšs.
refused-service = Šī pasūtījuma summas pašlaik nevar aprēķināt. Mēģiniet vēlreiz pēc dažām minūtēm.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: par vienu vairāk
a11y-decrease = { $product }: par vienu mazāk
a11y-remove = Noņemt: { $product }
a11y-quantity = Daudzums: { $product }
a11y-why = { $label }: kāpēc { $amount }?
a11y-total = Kopā: { $amount }
a11y-new-window = tiks atvērts jaunā logā

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Nodoklis par atgrieztajām precēm, papildus: { $amount }
refund-tax-included = Atgrieztajās precēs iekļautais nodoklis: { $amount }
refund-duty = Muitas nodoklis par atgrieztajām precēm: { $amount }
refund-shipping = Piegāde: { $amount }
refund-shipping-law = Atsakoties no visa pasūtījuma, tiek atmaksāta standarta piegāde: { $amount }
refund-shipping-kept = Piegādes maksa { $amount } netiek atmaksāta.
refund-shipping-partial = Piegādes maksa { $amount } netiek atmaksāta, jo netiek atgrieztas visas preces.
refund-supplement-kept = Piemaksa par ātrāku piegādi, { $amount }, netiek atmaksāta.
refund-fees = Maksas: { $amount }
refund-fees-kept = Maksas { $amount } netiek atmaksātas.
refund-carrier-kept = Muitas nodoklis un importa nodokļi { $amount } ar pārvadātāja starpniecību samaksāti muitai. Tie netiek atmaksāti automātiski, bet tos var pieprasīt tur.
refund-later = { $amount } saņemot samaksāti pārvadātājam, nevis veikalam.
refund-to-payment = { $amount } tiek atgriezti maksājuma veidā.
refund-to-credit = { $amount } tiek atgriezti uz { $code }.
refund-refused-line = Pasūtījumā nav rindas { $product }.
refund-refused-quantity = { $product }: var atmaksāt vēl ne vairāk kā { $count }.
refund-refused-nothing = Vairs nav ko atmaksāt.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Palīdzība
help-when = Kad pienāks mans pasūtījums?
help-arrives = Paredzamā piegāde: { $from } – { $until }.
help-duties = Vai saņemot būs jāmaksā muitas nodoklis vai citi nodokļi?
help-returns = Vai varu atgriezt preces?
help-hours = Darba laiks jūsu laika joslā
help-chat = Tērzēšana
help-page = Palīdzības lapas

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Šeit varat atteikties no līguma ({ $name }). Iemesls nav jānorāda.
withdraw-goods = Kuras preces, ja ne visas
withdraw-confirm = Apstiprināt atteikumu
withdraw-statement = Ar šo es atsakos no līguma par pasūtījumu { $order }.
withdraw-done = Jūsu atteikums ir saņemts
withdraw-received = Saņemts: { $date }
withdraw-keep = Lūdzu, saglabājiet vai izdrukājiet šo apstiprinājumu. Veikals to nosūtīs arī uz { $email }.
withdraw-save = Saglabāt kā teksta failu
withdraw-unknown = Pasūtījuma numurs un e-pasta adrese nesakrīt. Lūdzu, pārbaudiet abus.
