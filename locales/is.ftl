# reviewed: machine-drafted
# status: complete
# Icelandic. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with a clothing shop (MissLJX/geeko_resp).

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Ganga frá kaupum
loader-contact = Tengiliður
loader-email = Netfang
loader-delivery = Afhending
loader-country = Land/svæði
loader-failed = Ekki tókst að hlaða greiðslusíðunni. Athugaðu tenginguna og reyndu aftur.
loader-retry = Reyna aftur

## head: the top of the checkout with its language and country switcher

head-switch = Tungumál og land
head-language = Tungumál
head-country = Afhenda til
head-currency = Gjaldmiðill
head-close = Loka greiðslusíðu

## locale: why a language, country or currency was chosen

locale-attribute = Stillt af þessari verslun
locale-kept = Þú valdir þetta áður
locale-page-language = Tungumál þessarar síðu
locale-browser-languages = Tungumál vafrans þíns
locale-region = Svæði tungumálsins þíns
locale-time-zone = Tímabeltið þitt
locale-market = Gjaldmiðill þessa lands
locale-default = Sjálfgefin stilling verslunarinnar

## contact: how the shop reaches the shopper

contact-phone = Símanúmer
contact-phone-hint = Aðeins vegna spurninga um afhendingu
contact-remember = Muna upplýsingarnar mínar í þessu tæki
contact-remember-hint = Fyrir næstu pöntun hér. Ekki í tæki sem fleiri nota.
contact-forget = Gleyma upplýsingunum mínum

## address: every label an address can have. The kinds follow the country's own words.

address-name = Fullt nafn
address-organisation = Fyrirtæki
address-line-1 = Gata og húsnúmer
address-line-1-street = Gata
address-block = Reitur
address-avenue = Breiðgata
address-house = Hús eða bygging
address-line-2 = Íbúð, hæð
address-sorting-code = CEDEX
address-optional = valfrjálst
address-choose = Veldu
address-more = Bæta við fyrirtæki
address-number = { $name } vegna tollsins
address-number-invoice = { $name } á reikninginn
address-business = Ég kaupi fyrir fyrirtæki
address-vat-id = VSK-númer ({ $name })
address-purchase-order = Pöntunarnúmerið þitt
address-number-hint = Tollurinn krefst þess. Það er sent með pöntuninni og ekki geymt á þessu tæki.

address-city-city = Staður
address-city-district = Hverfi
address-city-post-town = Póststaður
address-city-suburb = Úthverfi

address-district-district = Hverfi
address-district-neighborhood = Hverfi
address-district-suburb = Hverfi
address-district-townland = Townland
address-district-village-township = Þorp eða sveitarfélag

address-postcode-postal = Póstnúmer
address-postcode-zip = ZIP-númer
address-postcode-eircode = Eircode
address-postcode-pin = PIN-númer

address-state-area = Svæði
address-state-county = Sýsla
address-state-department = Umdæmi
address-state-district = Umdæmi
address-state-do-si = Hérað eða borg
address-state-emirate = Furstadæmi
address-state-island = Eyja
address-state-oblast = Oblast
address-state-parish = Sókn
address-state-prefecture = Hérað
address-state-province = Hérað
address-state-state = Fylki

address-billing = Heimilisfang greiðanda
address-billing-same = Heimilisfang greiðanda er það sama

## delivery: who pays duties and import taxes, and when

delivery-duties = Tollar og innflutningsgjöld
delivery-ddp = Greiða með pöntun
delivery-ddp-hint = Ekkert meira að greiða við afhendingu.
delivery-dap = Greiða við afhendingu
delivery-dap-hint = Flutningsaðilinn innheimtir þau fyrir afhendingu og getur bætt við eigin gjaldi.
delivery-now = Núna
delivery-later = Við afhendingu
delivery-about = um { $amount }

## shipping: methods and dates

shipping-title = Sendingarmáti
shipping-standard = Venjuleg sending
shipping-express = Hraðsending
shipping-pickup = Afhendingarstaður
shipping-economy = Hagkvæm sending
shipping-free = Frítt
shipping-arrives-on = Kemur { $date }
shipping-waiting = Sláðu inn heimilisfang til að sjá sendingarmáta.
shipping-estimate = Afhendingardagar eru áætlaðir.
shipping-cut-off = Ef pantað er innan { $time } fer varan úr vöruhúsi: { $date }.
shipping-parcels = { $count ->
    [one] Kemur í { $count } pakka
   *[other] Kemur í { $count } pökkum
}
shipping-points = Veldu afhendingarstað
shipping-points-none = Enginn afhendingarstaður er nálægt þessu heimilisfangi.
shipping-sort-fastest = Sýna hraðasta fyrst
shipping-sort-cheapest = Sýna ódýrasta fyrst
shipping-refused-place = Sendir ekki á þetta heimilisfang
shipping-refused-weight = Ekki í boði fyrir { $weight }
shipping-refused-size = { $product }: of stórt eða þungt fyrir pakka
shipping-refused-table = Ekki í boði fyrir stærð eða verðmæti þessarar pöntunar

## gift: the parcel is a present

gift-on = Þetta er gjöf
gift-recipient = Fullt nafn viðtakanda
gift-from = Frá
gift-message = Kveðja
gift-hide-prices = Engin verð á fylgiseðlinum í pakkanum
gift-customs = Tollskýra sem gjöf milli einstaklinga

## payment: hints by kind of method; names that are brands come from data

payment-title = Greiðsla
payment-more = Fleiri greiðsluleiðir
payment-none = Enginn greiðslumáti er í boði fyrir þessa pöntun.
express-title = Hraðgreiðsla
express-or = Eða sláðu inn upplýsingarnar þínar
express-filled = Upplýsingarnar þínar hafa verið fylltar út. Vinsamlegast yfirfarðu pöntunina.
payment-called-cash = Greiðsla við afhendingu
payment-called-debit = { $name } beingreiðsla
payment-called-online-banking = Netbanki
payment-called-by-bank = Greitt úr banka
payment-called-transfer = Millifærsla
payment-called-virtual-account = Sýndarreikningur ({ $name })
payment-called-local-cards = Innlend kort
payment-hint-bank-code = Þú staðfestir með kóða úr bankaappinu
payment-hint-bank-debit = Skuldfært af bankareikningnum þínum
payment-hint-bank-redirect = Þú samþykkir greiðsluna hjá bankanum þínum
payment-hint-bank-transfer = Þú millifærir upphæðina samkvæmt upplýsingunum sem við sýnum
payment-hint-bnpl = Greiða síðar eða með afborgunum
payment-hint-card = Þú slærð inn kortaupplýsingar á næstu, öruggu síðu
payment-hint-card-redirect = Þú greiðir á næstu, öruggu síðu
payment-hint-cash = Þú greiðir með reiðufé þegar pöntunin kemur
payment-hint-instant-transfer = Þú skannar kóða með bankaappinu
payment-hint-mobile-money = Þú staðfestir greiðsluna í símanum
payment-hint-prepaid = Þú greiðir með fyrirframgreiddum kóða
payment-hint-voucher = Þú greiðir í verslun eða sjálfsala með seðlinum sem við sýnum
payment-hint-wallet = Þú staðfestir í appinu eða á næstu síðu
payment-not-offered = { $count ->
    [one] { $count } greiðslumáti er ekki í boði fyrir þessa pöntun
   *[other] { $count } greiðslumátar eru ekki í boði fyrir þessa pöntun
}
payment-refused-country = Ekki í boði hér: { $country }
payment-refused-currency = Tekur ekki við { $currency }
payment-refused-minimum = Frá { $amount }
payment-refused-maximum = Allt að { $amount }
payment-not-exact = Greiðsluþjónustan getur ekki innheimt nákvæmlega { $amount }.

## summary: the order, always in sight

summary-title = Yfirlit pöntunar
summary-show = Sýna yfirlit pöntunar
summary-hide = Fela yfirlit pöntunar
summary-items = { $count ->
    [one] { $count } vara
   *[other] { $count } vörur
}
summary-each = { $amount } stykkið
summary-empty = Karfan þín er tóm.
summary-empty-hint = Settu vöru í körfuna til að sjá afhendingu, greiðslu og heildarupphæð. Það sem þú hefur slegið inn helst hér.
summary-goods = Vörur
summary-discount-code = Afsláttur ({ $code })
summary-shipping = Sending
summary-insurance = Sendingartrygging
summary-duty = Tollur
summary-tax-rate = { $name } { $rate }
summary-fee = Tollafgreiðslugjald
summary-rounding = Sléttun
summary-fee-gift-wrap = Gjafainnpökkun
summary-fee-payment = Greiðslugjald
summary-fee-small-order = Smápöntunargjald
summary-fee-service = Þjónustugjald
summary-fee-other = { $name }
summary-total = Samtals
summary-total-now = Til greiðslu núna
summary-total-later = Til greiðslu við afhendingu
summary-total-all = Samtals heim að dyrum
summary-estimate = Áætlað
summary-remote-promotions = Ekki tókst að staðfesta tilboð og þau eru ekki innifalin.
summary-remote-rates = Ekki tókst að staðfesta sendingarverð og það er áætlað.
summary-remote-duties = Ekki tókst að staðfesta tolla og þeir eru áætlaðir.
summary-remote-tax = Ekki tókst að staðfesta skatta og þeir eru áætlaðir.
summary-code-field = Afsláttarkóði eða gjafakort
summary-code-enter = Bæta við afsláttarkóða eða gjafakorti
summary-code-later = Ekki var hægt að athuga kóðann { $code }. Reyndu aftur.
summary-card-left = { $code }: { $amount } eftir
summary-tier = Viðskiptavinaþrep: { $tier }
summary-points-use = Nota punkta ({ $count }), að verðmæti { $amount }
summary-points-count = Fjöldi punkta
summary-points-earn = { $count ->
    [one] Þú færð { $count } punkt fyrir þessa pöntun.
   *[other] Þú færð { $count } punkta fyrir þessa pöntun.
}
summary-credit-use = Nota inneignina mína: { $amount }
summary-code-apply = Nota
summary-code-remove = Fjarlægja kóðann { $code }
summary-code-unknown = Kóðinn { $code } er ekki gildur.
summary-code-unfit = Kóðinn { $code } á ekki við þessa pöntun.
summary-promotion = Afsláttur ({ $promotion })
summary-points = Innleystir punktar ({ $count })
summary-card = Gjafakort ({ $code })
summary-credit = Inneign í verslun
summary-goodwill = Inneign vegna velvildar
summary-points-few = Færri punktar eru á reikningnum en þú baðst um: { $count }.
summary-card-currency = Kortið { $code } er í { $currency } og ekki hægt að nota það fyrir þessa pöntun.
summary-code-expired = Kóðinn { $code } gilti til { $date }.
summary-code-early = Kóðinn { $code } gildir frá { $date }.
summary-code-minimum = Kóðinn { $code } krefst gjaldgengra vara fyrir { $minimum }: { $amount } vantar.
summary-code-quantity = Kóðinn { $code } krefst fleiri gjaldgengra vara (vantar: { $count }).
summary-code-country = Kóðinn { $code } gildir ekki fyrir afhendingu til þessa lands: { $country }.
summary-code-customer = Kóðinn { $code } er ekki ætlaður viðskiptareikningnum þínum.
summary-code-first = Kóðinn { $code } gildir aðeins fyrir fyrstu pöntun.
summary-code-birthday = Kóðinn { $code } gildir aðeins í kringum afmælið þitt.
summary-code-used = Kóðinn { $code } er uppurinn.
summary-code-combine = Ekki er hægt að nota kóðann { $code } með: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Listaverð: { $amount }
why-line = { $product }
why-price-converted = { $amount } eftir umreikning á genginu { $rate }
why-price-margin = Gengisálag { $rate }
why-price-ending = Námundað að verðþrepum verslunarinnar: { $amount }
why-cash-step = Námundað að margfeldi af { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Án { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Með { $name } { $rate } ({ $country }): { $amount }
why-group-price = Verð fyrir þinn viðskiptahóp: { $amount }
why-tier-price = Verð fyrir þetta magn: { $amount }
why-off-percent = { $rate } afsláttur af { $amount }
why-off-amount = { $amount } afsláttur
why-off-each = { $amount } afsláttur af hverju stykki (stykki: { $count })
why-off-line = { $amount } afsláttur af hverri vöru
why-off-sets = Af hverjum { $buy } keyptum eru { $get } á afslætti; þær ódýrustu (stykki: { $count })
why-off-step-count = Afsláttur frá magninu { $count }
why-off-step-amount = Afsláttur frá { $amount }
why-off-cap = Að hámarki { $amount }
why-off-left = Ekki er hægt að draga meira frá en { $amount }
why-shipping-reduced = { $promotion }: { $amount } afsláttur af sendingu
why-points-worth = Punktar ({ $count }) að andvirði { $amount }
why-card-balance = Staða: { $amount }
why-card-taxed = Skattlagt við sölu og lækkar því skattstofninn
why-share = Hlutur: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Frítt frá { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Pakkar: { $count }, gjaldskyld þyngd hvers { $weight }
why-freight = Flutningur
why-surcharge-fuel = Eldsneytisálag
why-surcharge-remote = Álag vegna afskekktra svæða og eyja
why-surcharge-bulky = Álag vegna fyrirferðarmikillar vöru
why-surcharge-battery = Álag vegna rafhlaðna og hættulegs varnings
why-surcharge-residential = Álag vegna heimsendingar
why-surcharge-handling = Meðhöndlun
why-surcharge-other = Álag
why-percent-of = { $rate } af { $amount }
why-insurance = Trygging í flutningi
why-customs-value = Tollverð vara og sendingar: { $amount }
why-customs-value-goods = Tollverð vara: { $amount }
why-duty-tariff = Tollur { $rate } á vörur í vörulið { $heading }
why-duty-percent = Tollur { $rate }
why-duty-percent-less = Tollur { $rate } að frádregnum { $amount }
why-duty-flat = { $amount } fyrir hverja vörutegund ({ $count ->
    [one] { $count } tegund
   *[other] { $count } tegundir
})
why-duty-unknown = Tolltaxti ekki þekktur; ekki innifalinn
why-duty-default = Tolltaxti vöruliðar { $heading } er ekki þekktur; notað er mat verslunarinnar { $rate }
why-duty-specific = Tollur eftir þyngd eða fjölda fyrir vörur í vörulið { $heading }: { $amount }
why-duty-all-in = Eitt hlutfall í stað tolls og skatts
why-scheme = Regla sem gildir: { $scheme }
why-import-unknown = Innflutningsreglur ekki þekktar ({ $country }); tollar og gjöld ekki innifalin
note-tax-exempt = Enginn skattur er lagður á: undanþáguvottorðið gildir.
note-reverse-charge = Snúin skattskylda: enginn VSK er lagður á { $number }; kaupandi gerir grein fyrir honum.
note-vat-id-home = VSK er lagður á: { $number } er frá landi seljandans.
note-vat-id-pending = Skattlagt eins og hjá neytendum: skattnúmerið { $number } er ekki enn staðfest.
note-vat-id-invalid = Skattlagt eins og hjá neytendum: skattnúmerið { $number } er ekki gilt.
note-certificate-unknown = Skattur er lagður á: verslunin þekkir ekki undanþáguvottorðið fyrir þennan áfangastað.
note-category-standard = Ekkert sérstakt hlutfall er þekkt fyrir „{ $category }“ ({ $country }); almenna hlutfallið er notað.
note-gift-sold = Það sem verslun selur er ekki gjöf í augum tollsins: venjulegar reglur gilda.
tell-buyer-id = Tollurinn biður kaupanda um kennitölu eða persónunúmer: { $country }.
tell-personal-use = Aðeins til einkanota viðtakanda.
tell-yearly-amount = Telst með í ársmarki kaupandans, { $amount }.
tell-yearly-count = Svo marga pakka má kaupandi flytja inn á ári þessa leið: { $count }.
tell-half-yearly-count = Undanþágan gildir fyrir svo marga pakka á hálfu ári: { $count }.
tell-prescription = Tollurinn biður um lyfseðil.
tell-positive-list = Aðeins fyrir vörur á opinbera listanum um netsölu milli landa.
tell-business = Kaupandi gerir grein fyrir skattinum sem skráð fyrirtæki.
why-tax-rate = { $name } { $rate } af { $amount }
why-rounded-unit = Skattur námundaður á hvert stykki
why-rounded-line = Skattur námundaður á hverja línu
why-rounded-line-rate = Skattur námundaður á hverja línu og skatthlutfall
why-rounded-rate = Skattur námundaður af summu skatthlutfallsins
why-rounded-order = Skattur námundaður af summu pöntunarinnar
why-rounded-end = Námundað einu sinni, með heildarupphæð pöntunarinnar
why-tax-base = Skattstofn: { $amount }
why-tax-gross-up = Skatturinn { $rate } telst með í eigin stofni
why-tax-factor = Greiða þarf { $rate } af venjulegum skatti
why-tax-included = { $name } { $rate } er innifalið í verðinu
why-fee-heading = Gjald { $amount } fyrir hverja vörutegund
why-fee-parcel = Gjald { $amount } fyrir hvern pakka
why-fee-consignment = Gjald { $amount } fyrir sendinguna
why-fee-percent = Gjald { $rate } af tollverði: { $amount }
why-collected-carrier = Innheimt af flutningsaðila
why-source = Heimild: { $source }
why-valid-from = Í gildi frá { $date }
why-estimate = Þessi upphæð er áætluð. Yfirvöld ákveða við innflutning.
why-official = Opinber tala
why-remote = Reiknað af { $source }
why-secondary = Tala úr birtri heimild
why-unverified = Óstaðfest tala

## review: what the shopper agrees to, and the order button

review-title = Yfirfara og panta
review-button = Panta og greiða
review-button-pay-duty = Pöntun með greiðsluskyldu
review-continue = Yfirfara pöntun
review-seller = Samningurinn er við { $name }.
review-terms-notice = Með pöntun samþykkir þú skilmálana.
review-privacy = Við notum upplýsingarnar þínar til að afgreiða þessa pöntun eins og lýst er í persónuverndarstefnunni.
review-privacy-law = Við notum upplýsingarnar þínar til að afgreiða þessa pöntun eins og lýst er í persónuverndarstefnunni ({ $law }).
review-transfer = Upplýsingarnar þínar eru sendar til þessa lands til að afgreiða pöntunina: { $country }.
review-privacy-abroad = Ég samþykki að upplýsingar mínar séu sendar til að afgreiða þessa pöntun til: { $country }.
review-withdrawal = Þú getur fallið frá þessum samningi innan { $days ->
    [one] { $days } dags
   *[other] { $days } daga
} frá móttöku vörunnar án þess að gefa upp ástæðu.
review-withdrawal-working = Þú getur fallið frá þessum samningi innan { $days ->
    [one] { $days } virks dags
   *[other] { $days } virkra daga
} frá móttöku vörunnar án þess að gefa upp ástæðu.
review-withdrawal-none = Lög veita ekki almennan rétt til að skila netkaupum. Skilastefna verslunarinnar gildir.
review-returns = Verslunin tekur við skilum innan { $days ->
    [one] { $days } dags
   *[other] { $days } daga
} frá afhendingu.
review-returns-cost = { $payer ->
    [merchant] Verslunin greiðir sendingarkostnað við skil.
   *[buyer] Þú greiðir sendingarkostnað við skil.
}
review-import-ddp = Tollar og innflutningsgjöld eru innifalin. Ekkert meira að greiða við afhendingu.
review-import-dap = Tollar og innflutningsgjöld eru ekki innifalin. Flutningsaðilinn innheimtir um { $amount } við afhendingu.
review-import-none = Engir tollar eða innflutningsgjöld eiga við.
review-import-unknown = Ekki er hægt að reikna tolla og innflutningsgjöld fyrir þennan áfangastað. Flutningsaðilinn getur innheimt þau við afhendingu.
review-cn-standards = Vörurnar uppfylla reglur upprunalandsins, kunna að vera án kínverskrar merkingar og má ekki endurselja.
review-cn-identity = Tollurinn þarf rétt nafn og kennitölu kaupanda.
review-tr-preliminary = Ég hef lesið og samþykki eyðublaðið með bráðabirgðaupplýsingum og fjarsölusamninginn.
review-us-dispatch = Verslunin sendir innan tilgreinds tíma. Geti hún það ekki getur þú hætt við og fengið fulla endurgreiðslu.
review-jp-confirmation = Athugaðu magn, verð, greiðslu, afhendingartíma og skilastefnu áður en þú pantar.
review-au-guarantees = Neytendaábyrgð þín samkvæmt áströlskum lögum verður ekki undanskilin.
review-guarantee = Lögbundin ábyrgð á göllum gildir.
review-age = Ég er að minnsta kosti { $age } ára.
review-marketing = Ég samþykki að fá fréttir og tilboð í tölvupósti frá sendanda: { $name }. Ég get afskráð mig hvenær sem er.
review-marketing-mail = Þú færð tölvupóst til að staðfesta þetta.
review-opt-out = Ekki selja eða deila persónuupplýsingum mínum.
review-opted-out = Persónuverndarmerki vafrans þíns (Global Privacy Control) er virt: upplýsingarnar þínar eru hvorki seldar né þeim deilt.
review-safety-maker = Framleiðandi: { $name }
review-safety-responsible = Ábyrgðaraðili í ESB: { $name }
review-safety-warning = Öryggisupplýsingar: { $name }
review-link-terms = Skilmálar
review-link-privacy = Persónuverndarstefna
review-link-withdrawal = Réttur til að falla frá samningi og skil
review-link-shipping = Upplýsingar um sendingu
review-link-imprint = Um fyrirtækið
review-link-model = Staðlað uppsagnareyðublað
review-link-withdraw = Falla frá samningi hér

## status: what happens to the order once the button is pressed

status-sending = Sendi pöntunina þína…
status-sending-hint = Hafðu þessa síðu opna andartak.
status-offline = Þú ert án nettengingar
status-offline-hint = Pöntunin er örugg á þessu tæki og verður send þegar tengingin kemst á aftur.
status-waiting = Verslunin svaraði ekki
status-retry-in = { $seconds ->
    [one] Reyni aftur eftir { $seconds } sekúndu
   *[other] Reyni aftur eftir { $seconds } sekúndur
}
status-retry-hint = Pöntunin er örugg og verður aðeins lögð inn einu sinni.
status-retry-now = Reyna núna
status-cancel = Hætta við og fara til baka
status-price-changed = Verðið hefur breyst
status-price-changed-hint = Pöntunin hefur ekki verið lögð inn. Staðfestu nýju heildarupphæðina.
status-price-old = Fyrri heildarupphæð
status-price-new = Ný heildarupphæð
status-price-accept = Samþykkja { $amount } og panta með greiðsluskyldu
status-price-refuse = Til baka
status-redirect = Halda áfram: { $method }
status-redirect-hint = Þú greiðir á næstu síðu og kemur svo hingað aftur.
status-redirect-button = Halda áfram í greiðslu
status-qr = Skannaðu til að greiða
status-qr-hint = Opnaðu bankaappið og skannaðu þennan kóða.
status-code-copy = Afrita kóða
status-code-copied = Afritað
status-voucher = Greiða með þessum seðli
status-voucher-hint = Sýndu þetta númer þegar þú greiðir eða prentaðu síðuna.
status-pay-amount = Upphæð til greiðslu
status-pay-reference = Tilvísun greiðslu
status-pay-before = Greiða fyrir { $date }
status-pay-open = Opna greiðslusíðu
status-pay-checking = Bíð eftir greiðslu…
status-placed = Takk fyrir pöntunina
status-placed-hint = Staðfesting er á leiðinni á { $email }.
status-placed-pending = Pöntunin hefur verið lögð inn. Við bíðum eftir greiðslu.
status-placed-number = Pöntunarnúmer
status-placed-paid = Greitt
status-placed-due = Til greiðslu
status-placed-next = Næstu skref
status-placed-next-dispatch = Verslunin undirbýr pakkann þinn.
status-placed-next-carrier = Flutningsaðilinn innheimtir um { $amount } í tolla og gjöld við afhendingu.
status-follow = Staða pöntunar
status-track = Rekja pakkann
status-calendar = Bæta afhendingu við dagatal
status-share = Afrita hlekkinn þinn fyrir vini
status-survey = Hversu auðvelt var að panta? 1 er erfitt, 5 er auðvelt.
status-survey-thanks = Takk fyrir svarið.
status-print = Prenta
status-back-to-shop = Aftur í verslunina
status-payment-failed = Greiðslan gekk ekki í gegn
status-payment-failed-hint = Ekkert var skuldfært. Þú getur valið annan greiðslumáta.
status-back = Velja annan greiðslumáta
status-failed = Ekki tókst að leggja pöntunina inn
status-failed-hint = Ekkert var skuldfært. Reyndu aftur eða hafðu samband við verslunina og nefndu { $reference }.
status-support = Hafa samband: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Athugaðu { $count } reit
   *[other] Athugaðu { $count } reiti
}
problem-missing = Fylltu út þennan reit.
problem-choose = Veldu einn valkost.
problem-email = Sláðu inn fullt netfang, til dæmis nafn@example.com.
problem-phone = Sláðu inn símanúmer með landsnúmeri, til dæmis { $example }.
problem-postcode = Þetta póstnúmer virðist óvenjulegt. Dæmi: { $example }
problem-number = Þetta virðist ekki gilt: { $name }. Dæmi: { $example }
problem-number-digits = Einn tölustafur virðist rangur: { $name }.
problem-insist = Nota eins og það er
problem-state = Veldu af listanum.
problem-long = Þessi texti er of langur.
problem-consent = Hakaðu í þennan reit til að halda áfram.
problem-refused = Verslunin samþykkti þetta ekki: { $detail }
problem-payment = Veldu greiðslumáta.

## refused: why an order cannot be placed as it stands

refused-market = Verslunin selur ekki til þessa lands: { $country }.
refused-market-sanctions = Verslunin afhendir ekki til þessa lands vegna refsiaðgerða: { $country }.
refused-shipping = Enginn sendingarmáti nær yfir þessa pöntun: { $country }.
refused-weight = Pöntunin er of þung til að senda til þessa lands: { $country }.
refused-parcel = { $product }: of stórt eða þungt til að senda til þessa lands: { $country }.
refused-rate-missing = Ekkert gengi er til fyrir { $currency } og því er ekki hægt að sýna verð.
refused-rate-old = Gengi { $currency } er úrelt og því er ekki hægt að sýna verð.
refused-amount = Upphæðin er of há til að hægt sé að reikna hana.
refused-route-closed = Ekki er hægt að flytja pakka inn þessa leið sem stendur: { $country }.
refused-tr-consumer-parcels = Frá 6. febrúar 2026 hleypir Tyrkland ekki lengur inn venjulegum neytendapökkum frá útlöndum.
refused-cn-order-limit = Kína leyfir að hámarki { $amount } fyrir hverja pöntun frá útlöndum. Skiptu pöntuninni.
refused-cn-parcel-limit = Kína leyfir að hámarki { $amount } fyrir hvern pakka. Skiptu pöntuninni.
refused-gift-import = Pakka sem lýst er sem gjöf má ekki flytja inn: { $country }.
refused-product = { $product }: ekki hægt að senda til þessa lands: { $country }.
refused-business-only = { $product }: aðeins selt til fyrirtækja.
refused-quantity = { $product }: að hámarki { $count } í hverri pöntun.
refused-empty = Karfan þín er tóm.
refused-service = Ekki er hægt að reikna upphæðir pöntunarinnar núna. Reyndu aftur eftir nokkrar mínútur.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: einu fleira
a11y-decrease = { $product }: einu færra
a11y-remove = Fjarlægja: { $product }
a11y-quantity = Magn: { $product }
a11y-why = { $label }: hvers vegna { $amount }?
a11y-total = Samtals: { $amount }
a11y-new-window = opnast í nýjum glugga

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Skattur af skilavörum, til viðbótar: { $amount }
refund-tax-included = Skattur innifalinn í skilavörum: { $amount }
refund-duty = Tollur af skilavörum: { $amount }
refund-shipping = Sending: { $amount }
refund-shipping-law = Þegar fallið er frá allri pöntuninni er venjuleg sending endurgreidd: { $amount }
refund-shipping-kept = Sendingarkostnaður { $amount } er ekki endurgreiddur.
refund-shipping-partial = Sendingarkostnaður { $amount } er ekki endurgreiddur þar sem ekki er öllum vörum skilað.
refund-supplement-kept = Aukagjald fyrir hraðari afhendingu, { $amount }, er ekki endurgreitt.
refund-fees = Gjöld: { $amount }
refund-fees-kept = Gjöld { $amount } eru ekki endurgreidd.
refund-carrier-kept = Tollar og innflutningsgjöld { $amount } fóru til tollsins fyrir milligöngu flutningsaðilans. Þau eru ekki endurgreidd sjálfkrafa en hægt er að sækja um það þar.
refund-later = { $amount } voru greidd flutningsaðilanum við afhendingu, ekki versluninni.
refund-to-payment = { $amount } fara aftur á greiðslumátann.
refund-to-credit = { $amount } fara aftur á { $code }.
refund-refused-line = Pöntunin hefur enga línu { $product }.
refund-refused-quantity = { $product }: hægt er að endurgreiða að hámarki { $count } til viðbótar.
refund-refused-nothing = Ekkert er eftir til að endurgreiða.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Hjálp
help-when = Hvenær kemur pöntunin mín?
help-arrives = Áætluð afhending: { $from } – { $until }.
help-duties = Þarf ég að greiða tolla eða skatta við afhendingu?
help-returns = Get ég skilað vörum?
help-hours = Opnunartími í þínu tímabelti
help-chat = Netspjall
help-page = Hjálparsíður

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Hér getur þú fallið frá samningi við seljanda: { $name }. Þú þarft ekki að gefa upp ástæðu.
withdraw-goods = Hvaða vörur, ef ekki allar
withdraw-confirm = Staðfesta að fallið sé frá samningi
withdraw-statement = Ég tilkynni hér með að ég fell frá samningi mínum um pöntun { $order }.
withdraw-done = Tilkynning þín um að falla frá samningi hefur borist
withdraw-received = Móttekið { $date }
withdraw-keep = Vistaðu eða prentaðu þessa staðfestingu. Verslunin sendir hana einnig á { $email }.
withdraw-save = Vista sem textaskrá
withdraw-unknown = Pöntunarnúmerið og netfangið passa ekki saman. Athugaðu hvort tveggja.
