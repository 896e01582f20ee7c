# reviewed: machine-drafted
# status: complete
# Hungarian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Pénztár
loader-contact = Kapcsolattartás
loader-email = E-mail-cím
loader-delivery = Szállítás
loader-country = Ország/régió
loader-failed = A pénztár nem töltődött be. Ellenőrizze az internetkapcsolatot, és próbálja újra.
loader-retry = Próbálja újra

## head: the top of the checkout with its language and country switcher

head-switch = Nyelv és ország
head-language = Nyelv
head-country = Szállítási ország
head-currency = Pénznem
head-close = Pénztár bezárása

## locale: why a language, country or currency was chosen

locale-attribute = Ez a bolt állította be
locale-kept = Ön választotta korábban
locale-page-language = Az oldal nyelve
locale-browser-languages = A böngésző nyelve
locale-region = A nyelv régiója
locale-time-zone = Az Ön időzónája
locale-market = Az ország pénzneme
locale-default = A bolt alapbeállítása

## contact: how the shop reaches the shopper

contact-phone = Telefonszám
contact-phone-hint = Csak a szállítással kapcsolatos kérdésekhez
contact-remember = Adataim megjegyzése ezen az eszközön
contact-remember-hint = A következő itteni rendeléséhez. Közösen használt eszközön ne jelölje be.
contact-forget = Adataim törlése

## address: every label an address can have. The kinds follow the country's own words.

address-name = Teljes név
address-organisation = Cégnév
address-line-1 = Utca, házszám
address-line-1-street = Utca
address-block = Tömb
address-avenue = Sugárút
address-house = Ház vagy épület
address-line-2 = Emelet, ajtó
address-sorting-code = CEDEX
address-optional = nem kötelező
address-choose = Válasszon
address-more = Cégnév hozzáadása
address-number = { $name } a vámhoz
address-number-invoice = { $name } a számlához
address-business = Cég részére vásárolok
address-vat-id = Áfaazonosító ({ $name })
address-purchase-order = Az Ön saját rendelésszáma
address-number-hint = A vámhatóság kéri. A rendeléssel együtt küldjük el, és nem tároljuk ezen az eszközön.

address-city-city = Település
address-city-district = Kerület
address-city-post-town = Település
address-city-suburb = Elővárosi rész

address-district-district = Kerület
address-district-neighborhood = Városrész
address-district-suburb = Városrész
address-district-townland = Townland
address-district-village-township = Falu vagy község

address-postcode-postal = Irányítószám
address-postcode-zip = ZIP-kód
address-postcode-eircode = Eircode
address-postcode-pin = PIN-kód

address-state-area = Terület
address-state-county = Megye
address-state-department = Megye (departamento)
address-state-district = Körzet
address-state-do-si = Tartomány vagy város
address-state-emirate = Emírség
address-state-island = Sziget
address-state-oblast = Terület (oblaszty)
address-state-parish = Egyházközség
address-state-prefecture = Prefektúra
address-state-province = Tartomány
address-state-state = Állam

address-billing = Számlázási cím
address-billing-same = A számlázási cím ugyanaz

## delivery: who pays duties and import taxes, and when

delivery-duties = Vám és importadók
delivery-ddp = Fizetés a rendeléssel együtt
delivery-ddp-hint = Átvételkor már nem kell semmit fizetnie.
delivery-dap = Fizetés átvételkor
delivery-dap-hint = A fuvarozó átadás előtt szedi be, és saját díjat is felszámíthat.
delivery-now = Most
delivery-later = Átvételkor
delivery-about = kb. { $amount }

## shipping: methods and dates

shipping-title = Szállítási mód
shipping-standard = Normál
shipping-express = Expressz
shipping-pickup = Átvételi pont
shipping-economy = Gazdaságos
shipping-free = Ingyenes
shipping-arrives-on = Érkezés: { $date }
shipping-waiting = A szállítási módokhoz adja meg a címét.
shipping-estimate = A szállítási időpontok becsültek.
shipping-cut-off = Rendelésre fennmaradó idő: { $time }. Indulás a raktárból: { $date }.
shipping-parcels = { $count ->
    [one] { $count } csomagban érkezik
   *[other] { $count } csomagban érkezik
}
shipping-points = Válasszon átvételi pontot
shipping-points-none = A cím közelében nincs átvételi pont.
shipping-sort-fastest = Leggyorsabb elöl
shipping-sort-cheapest = Legolcsóbb elöl
shipping-refused-place = Erre a címre nem szállít
shipping-refused-weight = Nem érhető el ehhez a súlyhoz: { $weight }
shipping-refused-size = { $product }: túl nagy vagy túl nehéz egy csomaghoz
shipping-refused-table = Nem érhető el ekkora méretű vagy értékű rendeléshez

## gift: the parcel is a present

gift-on = Ez ajándék
gift-recipient = A címzett teljes neve
gift-from = Feladó
gift-message = Üzenet
gift-hide-prices = Ne legyen ár a csomagban lévő bizonylaton
gift-customs = Bejelentés a vámnál magánszemélyek közötti ajándékként

## payment: hints by kind of method; names that are brands come from data

payment-title = Fizetés
payment-more = További fizetési módok
payment-none = Ehhez a rendeléshez nincs elérhető fizetési mód.
express-title = Gyors fizetés
express-or = Vagy adja meg az adatait
express-filled = Az adatait kitöltöttük. Kérjük, ellenőrizze a rendelését.
payment-called-cash = Utánvét
payment-called-debit = { $name } beszedés
payment-called-online-banking = Netbank
payment-called-by-bank = Fizetés bankszámláról
payment-called-transfer = Banki átutalás
payment-called-virtual-account = Virtuális számla ({ $name })
payment-called-local-cards = Helyi kártyák
payment-hint-bank-code = A banki alkalmazásból kapott kóddal hagyja jóvá
payment-hint-bank-debit = Az összeget a bankszámlájáról vonjuk le
payment-hint-bank-redirect = A fizetést a bankjánál hagyja jóvá
payment-hint-bank-transfer = Az összeget a megjelenített adatok alapján utalja át
payment-hint-bnpl = Fizessen később vagy részletekben
payment-hint-card = A kártyaadatokat a következő, biztonságos oldalon adja meg
payment-hint-card-redirect = A következő, biztonságos oldalon fizet
payment-hint-cash = Készpénzben fizet átvételkor
payment-hint-instant-transfer = A banki alkalmazással beolvas egy kódot
payment-hint-mobile-money = A telefonján hagyja jóvá a fizetést
payment-hint-prepaid = Előre fizetett kóddal fizet
payment-hint-voucher = Üzletben vagy automatánál fizet a megjelenített bizonylattal
payment-hint-wallet = Az alkalmazásban vagy a következő oldalon hagyja jóvá
payment-not-offered = { $count ->
    [one] { $count } fizetési mód nem érhető el ehhez a rendeléshez
   *[other] { $count } fizetési mód nem érhető el ehhez a rendeléshez
}
payment-refused-country = Nem érhető el itt: { $country }
payment-refused-currency = Nem fogadja el ezt a pénznemet: { $currency }
payment-refused-minimum = Legalább { $amount }
payment-refused-maximum = Legfeljebb { $amount }
payment-not-exact = A fizetési szolgáltató nem tud pontosan { $amount } összeget beszedni.

## summary: the order, always in sight

summary-title = Rendelés összesítője
summary-show = Összesítő megjelenítése
summary-hide = Összesítő elrejtése
summary-items = { $count ->
    [one] { $count } tétel
   *[other] { $count } tétel
}
summary-each = { $amount }/db
summary-empty = A kosár üres.
summary-empty-hint = Tegyen valamit a kosárba a szállítás, a fizetés és a végösszeg megtekintéséhez. A beírt adatok megmaradnak.
summary-goods = Termékek
summary-discount-code = Kedvezmény ({ $code })
summary-shipping = Szállítás
summary-insurance = Szállítási biztosítás
summary-duty = Vám
summary-tax-rate = { $name } { $rate }
summary-fee = Vámkezelési díj
summary-rounding = Kerekítés
summary-fee-gift-wrap = Díszcsomagolás
summary-fee-payment = Fizetési díj
summary-fee-small-order = Kis rendelés felára
summary-fee-service = Szolgáltatási díj
summary-fee-other = { $name }
summary-total = Végösszeg
summary-total-now = Most fizetendő
summary-total-later = Átvételkor fizetendő
summary-total-all = Teljes összeg házhoz szállítva
summary-estimate = Becsült
summary-remote-promotions = Az ajánlatokat nem lehetett megerősíteni, ezért nem szerepelnek az árban.
summary-remote-rates = A szállítási díjat nem lehetett megerősíteni, becsült érték.
summary-remote-duties = A vámot nem lehetett megerősíteni, becsült érték.
summary-remote-tax = Az adókat nem lehetett megerősíteni, becsült érték.
summary-code-field = Kuponkód vagy ajándékkártya
summary-code-enter = Kuponkód vagy ajándékkártya megadása
summary-code-later = A(z) { $code } kódot nem sikerült ellenőrizni. Kérjük, próbálja újra.
summary-card-left = { $code }: fennmaradó összeg { $amount }
summary-tier = Vásárlói szint: { $tier }
summary-points-use = Pontok beváltása ({ $count }), értékük { $amount }
summary-points-count = Pontok száma
summary-points-earn = { $count ->
    [one] Ezzel a rendeléssel { $count } pontot gyűjt.
   *[other] Ezzel a rendeléssel { $count } pontot gyűjt.
}
summary-credit-use = Jóváírásom felhasználása: { $amount }
summary-code-apply = Beváltás
summary-code-remove = { $code } kód eltávolítása
summary-code-unknown = A(z) { $code } kód érvénytelen.
summary-code-unfit = A(z) { $code } kód nem használható ehhez a rendeléshez.
summary-promotion = Kedvezmény ({ $promotion })
summary-points = Beváltott pontok ({ $count })
summary-card = Ajándékkártya ({ $code })
summary-credit = Bolti jóváírás
summary-goodwill = Méltányossági jóváírás
summary-points-few = Fiókjában kevesebb pont van, mint amennyit kért: { $count }.
summary-card-currency = A(z) { $code } kártya pénzneme { $currency }, ezért ehhez a rendeléshez nem használható.
summary-code-expired = A(z) { $code } kód érvényessége lejárt: { $date }.
summary-code-early = A(z) { $code } kód érvényességének kezdete: { $date }.
summary-code-minimum = A(z) { $code } kódhoz { $minimum } értékű megfelelő termék kell: még { $amount } hiányzik.
summary-code-quantity = A(z) { $code } kódhoz több megfelelő termék kell (hiányzik: { $count }).
summary-code-country = A(z) { $code } kód nem érvényes, ha a szállítás ide történik: { $country }.
summary-code-customer = A(z) { $code } kód nem az Ön vásárlói fiókjához tartozik.
summary-code-first = A(z) { $code } kód csak az első rendelésre érvényes.
summary-code-birthday = A(z) { $code } kód csak a születésnapja körül érvényes.
summary-code-used = A(z) { $code } kódot már felhasználták.
summary-code-combine = A(z) { $code } kód ezzel nem vonható össze: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Listaár: { $amount }
why-line = { $product }
why-price-converted = { $amount } átváltás után, árfolyam: { $rate }
why-price-margin = Árfolyamrés: { $rate }
why-price-ending = A bolt árlépcsőire kerekítve: { $amount }
why-cash-step = Kerekítve ennek többszörösére: { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = { $name } { $rate } nélkül ({ $country }): { $amount }
why-destination-tax-in = { $name } { $rate } mellett ({ $country }): { $amount }
why-group-price = Ár az Ön vásárlói csoportjának: { $amount }
why-tier-price = Ár ennél a mennyiségnél: { $amount }
why-off-percent = { $rate } kedvezmény, alap: { $amount }
why-off-amount = { $amount } kedvezmény
why-off-each = { $amount } kedvezmény darabonként (darab: { $count })
why-off-line = { $amount } kedvezmény termékenként
why-off-sets = Minden { $buy } megvásárolt után { $get } kedvezményes; a legolcsóbbak (darab: { $count })
why-off-step-count = Kedvezmény ettől a mennyiségtől: { $count }
why-off-step-amount = Kedvezmény ettől: { $amount }
why-off-cap = Legfeljebb { $amount }
why-off-left = Már csak legfeljebb { $amount } vonható le
why-shipping-reduced = { $promotion }: { $amount } kedvezmény a szállításból
why-points-worth = Pontok ({ $count }), értékük { $amount }
why-card-balance = Egyenleg: { $amount }
why-card-taxed = Eladáskor megadóztatták, ezért csökkenti az adóalapot
why-share = Rész: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Ingyenes ettől: { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Csomagok: { $count }, számlázott súly egyenként { $weight }
why-freight = Fuvardíj
why-surcharge-fuel = Üzemanyag-felár
why-surcharge-remote = Felár távoli területekre és szigetekre
why-surcharge-bulky = Felár terjedelmes árukra
why-surcharge-battery = Felár akkumulátorokra és veszélyes árukra
why-surcharge-residential = Felár házhoz szállításra
why-surcharge-handling = Kezelési díj
why-surcharge-other = Felár
why-percent-of = { $rate }, alap: { $amount }
why-insurance = Biztosítás a szállítás alatt
why-customs-value = A termékek és a szállítás vámértéke: { $amount }
why-customs-value-goods = A termékek vámértéke: { $amount }
why-duty-tariff = { $rate } vám a(z) { $heading } vámtarifaszámú árukra
why-duty-percent = { $rate } vám
why-duty-percent-less = { $rate } vám, mínusz { $amount }
why-duty-flat = { $amount } árufajtánként ({ $count ->
    [one] { $count } fajta
   *[other] { $count } fajta
})
why-duty-unknown = A vámtétel nem ismert, az ár nem tartalmazza
why-duty-default = A(z) { $heading } vámtétele nem ismert; a bolt becslése érvényes: { $rate }
why-duty-specific = Súly vagy darabszám szerinti vám a(z) { $heading } vámtarifaszámú árukra: { $amount }
why-duty-all-in = Egyetlen kulcs vám és adó helyett
why-scheme = Alkalmazott szabály: { $scheme }
why-import-unknown = Az importszabályok nem ismertek ({ $country }); az ár a vámot és az adókat nem tartalmazza
note-tax-exempt = Nincs adó: a mentességi igazolás érvényes.
note-reverse-charge = Fordított adózás: { $number } részére nem számítunk fel áfát; a vevő fizeti meg.
note-vat-id-home = Áfát számítunk fel: { $number } az eladó országából való.
note-vat-id-pending = Fogyasztóként adózik: a(z) { $number } adószám még nincs megerősítve.
note-vat-id-invalid = Fogyasztóként adózik: a(z) { $number } adószám érvénytelen.
note-certificate-unknown = Adót számítunk fel: a bolt nem ismeri a mentességi igazolást ehhez a célhoz.
note-category-standard = „{ $category }”: nem ismert külön adókulcs ({ $country }); az általános kulcs érvényes.
note-gift-sold = Amit egy bolt elad, a vámnál nem ajándék: a szokásos szabályok érvényesek.
tell-buyer-id = A vámhatóság személyi azonosító számot kér a vevőtől: { $country }.
tell-personal-use = Csak a címzett személyes használatára.
tell-yearly-amount = Beleszámít a vevő éves keretébe: { $amount }.
tell-yearly-count = Ennyi csomagot importálhat egy vevő évente ezen az úton: { $count }.
tell-half-yearly-count = A mentesség félévente ennyi csomagra érvényes: { $count }.
tell-prescription = A vámhatóság orvosi vényt kér.
tell-positive-list = Csak a határon átnyúló online értékesítés hivatalos listáján szereplő árukra.
tell-business = Az adót a vevő bejegyzett vállalkozásként fizeti meg.
why-tax-rate = { $name } { $rate }, alap: { $amount }
why-rounded-unit = Az adó darabonként kerekítve
why-rounded-line = Az adó tételenként kerekítve
why-rounded-line-rate = Az adó tételenként és adókulcsonként kerekítve
why-rounded-rate = Az adó az adókulcs összegén kerekítve
why-rounded-order = Az adó a rendelés összegén kerekítve
why-rounded-end = Egyszer kerekítve, a rendelés végösszegével
why-tax-base = Adóalap: { $amount }
why-tax-gross-up = A(z) { $rate } adó a saját alapjába is beleszámít
why-tax-factor = A szokásos adó { $rate } része fizetendő
why-tax-included = Az ár tartalmazza: { $name } { $rate }
why-fee-heading = { $amount } díj árufajtánként
why-fee-parcel = { $amount } díj csomagonként
why-fee-consignment = { $amount } díj a küldeményért
why-fee-percent = A vámérték { $rate } része díjként: { $amount }
why-collected-carrier = A fuvarozó szedi be
why-source = Forrás: { $source }
why-valid-from = Hatályos: { $date } óta
why-estimate = Ez az összeg becslés. Behozatalkor a hatóság dönt.
why-official = Hivatalos adat
why-remote = Kiszámította: { $source }
why-secondary = Közzétett forrásból származó adat
why-unverified = Nem megerősített adat

## review: what the shopper agrees to, and the order button

review-title = Ellenőrzés és megrendelés
review-button = Megrendelés és fizetés
review-button-pay-duty = Fizetési kötelezettséggel járó megrendelés
review-continue = Rendelés ellenőrzése
review-seller = Az Ön szerződő partnere: { $name }.
review-terms-notice = A megrendeléssel elfogadja az általános szerződési feltételeket.
review-privacy = Adatait a rendelés teljesítéséhez használjuk fel, az adatvédelmi tájékoztató szerint.
review-privacy-law = Adatait a rendelés teljesítéséhez használjuk fel, az adatvédelmi tájékoztató szerint ({ $law }).
review-transfer = Adatait a rendelés teljesítéséhez ide továbbítjuk: { $country }.
review-privacy-abroad = Hozzájárulok, hogy adataimat a rendelés teljesítéséhez továbbítsák ide: { $country }.
review-withdrawal = Ettől a szerződéstől az áru átvételétől számított { $days ->
    [one] { $days } napon
   *[other] { $days } napon
} belül indokolás nélkül elállhat.
review-withdrawal-working = Ettől a szerződéstől az áru átvételétől számított { $days ->
    [one] { $days } munkanapon
   *[other] { $days } munkanapon
} belül indokolás nélkül elállhat.
review-withdrawal-none = A törvény nem ad általános jogot az online vásárlások visszaküldésére. A bolt saját visszaküldési feltételei érvényesek.
review-returns = A bolt a kézbesítéstől számított { $days ->
    [one] { $days } napon
   *[other] { $days } napon
} belül fogad visszaküldést.
review-returns-cost = { $payer ->
    [merchant] A visszaküldés költségét a bolt viseli.
   *[buyer] A visszaküldés költségét Ön viseli.
}
review-import-ddp = Az ár a vámot és az importadókat tartalmazza. Átvételkor nem kell többet fizetni.
review-import-dap = Az ár a vámot és az importadókat nem tartalmazza. A fuvarozó átvételkor kb. { $amount } összeget szed be.
review-import-none = Nem kell vámot vagy importadót fizetni.
review-import-unknown = Ehhez a célországhoz nem tudjuk kiszámítani a vámot és az importadókat. A fuvarozó átvételkor beszedheti őket.
review-cn-standards = Az áru megfelel a származási ország szabályainak, lehet, hogy nincs rajta kínai címke, és nem értékesíthető tovább.
review-cn-identity = A vámhivatal a vevő valódi nevét és személyazonosító számát kéri.
review-tr-preliminary = Elolvastam és elfogadom az előzetes tájékoztatót és a távollevők közötti értékesítési szerződést.
review-us-dispatch = A bolt a megadott időn belül küldi el az árut. Ha ez nem sikerül, a rendelést teljes visszatérítés mellett lemondhatja.
review-jp-confirmation = Megrendelés előtt ellenőrizze a mennyiséget, az árat, a fizetést, a szállítási időt és a visszaküldés feltételeit.
review-au-guarantees = Az ausztrál jog szerinti fogyasztói garanciák nem zárhatók ki.
review-guarantee = A törvényes kellékszavatosság érvényes.
review-age = Legalább { $age } éves vagyok.
review-marketing = { $name } e-mailben küldhet nekem híreket és ajánlatokat. Bármikor leiratkozhatok.
review-marketing-mail = A megerősítéshez e-mailt küldünk Önnek.
review-opt-out = Ne adják el és ne osszák meg személyes adataimat.
review-opted-out = Böngészője adatvédelmi jelzését (Global Privacy Control) figyelembe vesszük: adatait nem adjuk el és nem osztjuk meg.
review-safety-maker = Gyártó: { $name }
review-safety-responsible = Felelős személy az EU-ban: { $name }
review-safety-warning = Biztonsági információ: { $name }
review-link-terms = Általános szerződési feltételek
review-link-privacy = Adatvédelmi tájékoztató
review-link-withdrawal = Elállási jog és visszaküldés
review-link-shipping = Szállítási információk
review-link-imprint = Impresszum
review-link-model = Elállási nyilatkozatminta
review-link-withdraw = Itt elállhat a szerződéstől

## status: what happens to the order once the button is pressed

status-sending = Rendelés elküldése…
status-sending-hint = Kérjük, hagyja nyitva az oldalt egy kis ideig.
status-offline = Nincs internetkapcsolat
status-offline-hint = Rendelését biztonságosan tároljuk ezen az eszközön, és elküldjük, amint helyreáll a kapcsolat.
status-waiting = A bolt nem válaszolt
status-retry-in = { $seconds ->
    [one] Újabb próbálkozás { $seconds } másodperc múlva
   *[other] Újabb próbálkozás { $seconds } másodperc múlva
}
status-retry-hint = Rendelését biztonságosan tároljuk, és csak egyszer adjuk le.
status-retry-now = Próbálja most
status-cancel = Mégse, vissza
status-price-changed = Az ár megváltozott
status-price-changed-hint = Rendelését nem adtuk le. Kérjük, erősítse meg az új végösszeget.
status-price-old = Korábbi végösszeg
status-price-new = Új végösszeg
status-price-accept = { $amount } elfogadása és megrendelés fizetési kötelezettséggel
status-price-refuse = Vissza
status-redirect = Tovább: { $method }
status-redirect-hint = A következő oldalon fizet, majd ide tér vissza.
status-redirect-button = Tovább a fizetéshez
status-qr = Fizetés beolvasással
status-qr-hint = Nyissa meg a banki alkalmazást, és olvassa be ezt a kódot.
status-code-copy = Kód másolása
status-code-copied = Másolva
status-voucher = Fizessen ezzel a bizonylattal
status-voucher-hint = Fizetéskor mutassa fel ezt a számot, vagy nyomtassa ki az oldalt.
status-pay-amount = Fizetendő összeg
status-pay-reference = Fizetési azonosító
status-pay-before = Fizetési határidő: { $date }
status-pay-open = Fizetési oldal megnyitása
status-pay-checking = Várjuk a fizetést…
status-placed = Köszönjük a rendelését
status-placed-hint = A visszaigazolást ide küldjük: { $email }.
status-placed-pending = Rendelését rögzítettük. Várjuk a fizetést.
status-placed-number = Rendelésszám
status-placed-paid = Kifizetve
status-placed-due = Fizetendő
status-placed-next = Mi történik ezután
status-placed-next-dispatch = A bolt előkészíti a csomagját.
status-placed-next-carrier = A fuvarozó átvételkor kb. { $amount } vámot és adót szed be.
status-follow = Rendelés állapota
status-track = Csomag követése
status-calendar = Kiszállítás hozzáadása a naptárhoz
status-share = Link másolása ismerősöknek
status-survey = Mennyire volt könnyű a rendelés? 1: nehéz, 5: könnyű.
status-survey-thanks = Köszönjük a válaszát.
status-print = Nyomtatás
status-back-to-shop = Vissza a boltba
status-payment-failed = A fizetés nem sikerült
status-payment-failed-hint = Nem történt terhelés. Választhat másik fizetési módot.
status-back = Másik fizetési mód választása
status-failed = A rendelést nem sikerült leadni
status-failed-hint = Nem történt terhelés. Próbálja újra, vagy forduljon a bolthoz, és adja meg ezt: { $reference }.
status-support = Kapcsolat: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Kérjük, ellenőrizzen { $count } mezőt
   *[other] Kérjük, ellenőrizzen { $count } mezőt
}
problem-missing = Kérjük, töltse ki ezt a mezőt.
problem-choose = Kérjük, válasszon egy lehetőséget.
problem-email = Kérjük, adjon meg egy teljes e-mail-címet, például nev@example.com.
problem-phone = Kérjük, adjon meg egy telefonszámot országhívóval, például { $example }.
problem-postcode = Ez az irányítószám szokatlannak tűnik. Példa: { $example }
problem-number = Ez nem tűnik érvényesnek: { $name }. Példa: { $example }
problem-number-digits = Az egyik számjegy hibásnak tűnik: { $name }.
problem-insist = Használat a megadott formában
problem-state = Kérjük, válasszon a listából.
problem-long = Ez a szöveg túl hosszú.
problem-consent = A folytatáshoz jelölje be ezt a négyzetet.
problem-refused = A bolt nem fogadta el ezt az adatot: { $detail }
problem-payment = Kérjük, válasszon fizetési módot.

## refused: why an order cannot be placed as it stands

refused-market = Ez a bolt nem értékesít ide: { $country }.
refused-market-sanctions = Ez a bolt szankciók miatt nem szállít ide: { $country }.
refused-shipping = Ehhez a rendeléshez nincs szállítási mód ide: { $country }.
refused-weight = Ez a rendelés túl nehéz ahhoz, hogy ide szállítsuk: { $country }.
refused-parcel = { $product }: túl nagy vagy túl nehéz ahhoz, hogy ide szállítsuk: { $country }.
refused-rate-missing = Ehhez a pénznemhez nincs árfolyam: { $currency }, ezért nem jeleníthető meg ár.
refused-rate-old = Ennek a pénznemnek az árfolyama elavult: { $currency }, ezért nem jeleníthető meg ár.
refused-amount = Ez az összeg túl nagy a kiszámításhoz.
refused-route-closed = Jelenleg ezen az útvonalon nem importálható csomag ide: { $country }.
refused-tr-consumer-parcels = 2026. február 6. óta Törökország nem fogad külföldről szokásos fogyasztói csomagokat.
refused-cn-order-limit = Kína külföldi rendelésenként legfeljebb { $amount } értéket engedélyez. Kérjük, ossza meg a rendelést.
refused-cn-parcel-limit = Kína csomagonként legfeljebb { $amount } értéket engedélyez. Kérjük, ossza meg a rendelést.
refused-gift-import = Ajándékként bejelentett csomag nem importálható: { $country }.
refused-product = { $product }: nem szállítható ide: { $country }.
refused-business-only = { $product }: csak cégeknek értékesítjük.
refused-quantity = { $product }: rendelésenként legfeljebb { $count } db.
refused-empty = A kosár üres.
refused-service = A rendelés összegei most nem számíthatók ki. Kérjük, próbálja újra néhány perc múlva.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: eggyel több
a11y-decrease = { $product }: eggyel kevesebb
a11y-remove = { $product } eltávolítása
a11y-quantity = Mennyiség: { $product }
a11y-why = { $label }: miért { $amount }?
a11y-total = Végösszeg: { $amount }
a11y-new-window = új ablakban nyílik meg

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = A visszaküldött termékek adója, felül: { $amount }
refund-tax-included = A visszaküldött termékekben foglalt adó: { $amount }
refund-duty = A visszaküldött termékek vámja: { $amount }
refund-shipping = Szállítás: { $amount }
refund-shipping-law = A teljes rendeléstől való elálláskor a normál szállítás díja visszajár: { $amount }
refund-shipping-kept = A szállítási díj ({ $amount }) nem jár vissza.
refund-shipping-partial = A szállítási díj ({ $amount }) nem jár vissza, mert nem minden terméket küld vissza.
refund-supplement-kept = A gyorsabb szállítás felára ({ $amount }) nem jár vissza.
refund-fees = Díjak: { $amount }
refund-fees-kept = A díjak ({ $amount }) nem járnak vissza.
refund-carrier-kept = A vámot és importadókat ({ $amount }) a fuvarozó a vámhatóságnak fizette be. Nem térülnek vissza automatikusan, de ott igényelhetők.
refund-later = { $amount } összeget átvételkor a fuvarozónak fizettek, nem a boltnak.
refund-to-payment = { $amount } visszakerül a fizetési módra.
refund-to-credit = { $amount } visszakerül ide: { $code }.
refund-refused-line = A rendelésben nincs ilyen tétel: { $product }.
refund-refused-quantity = { $product }: legfeljebb még { $count } db téríthető vissza.
refund-refused-nothing = Nincs mit visszatéríteni.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Súgó
help-when = Mikor érkezik meg a rendelésem?
help-arrives = Várható érkezés: { $from } – { $until }.
help-duties = Kell vámot vagy adót fizetnem átvételkor?
help-returns = Visszaküldhetem az árut?
help-hours = Nyitvatartás az Ön időzónájában
help-chat = Csevegés
help-page = Súgóoldalak

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Itt elállhat a szerződésétől (szerződő partner: { $name }). Indokolnia nem kell.
withdraw-goods = Mely termékek, ha nem az összes
withdraw-confirm = Elállás megerősítése
withdraw-statement = Ezúton elállok a következő rendelésre vonatkozó szerződésemtől: { $order }.
withdraw-done = Az elállását megkaptuk
withdraw-received = Beérkezett: { $date }
withdraw-keep = Kérjük, mentse el vagy nyomtassa ki ezt a visszaigazolást. A bolt ide is elküldi: { $email }.
withdraw-save = Mentés szövegfájlként
withdraw-unknown = A rendelésszám és az e-mail-cím nem tartozik össze. Kérjük, ellenőrizze mindkettőt.
