# reviewed: machine-drafted
# status: complete
# Maltese. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): no well-kept shop in this language was found to compare with.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Ħlas
loader-contact = Kuntatt
loader-email = Email
loader-delivery = Konsenja
loader-country = Pajjiż/reġjun
loader-failed = Il-paġna tal-ħlas ma setgħetx tinfetaħ. Iċċekkja l-konnessjoni u erġa’ pprova.
loader-retry = Erġa’ pprova

## head: the top of the checkout with its language and country switcher

head-switch = Lingwa u pajjiż
head-language = Lingwa
head-country = Ikkonsenja lil
head-currency = Munita
head-close = Agħlaq il-ħlas

## locale: why a language, country or currency was chosen

locale-attribute = Issettjat minn dan il-ħanut
locale-kept = Għażilt dan qabel
locale-page-language = Il-lingwa ta’ din il-paġna
locale-browser-languages = Il-lingwa tal-browser tiegħek
locale-region = Ir-reġjun tal-lingwa tiegħek
locale-time-zone = Iż-żona tal-ħin tiegħek
locale-market = Il-munita ta’ dan il-pajjiż
locale-default = L-issettjar normali ta’ dan il-ħanut

## contact: how the shop reaches the shopper

contact-phone = Numru tat-telefon
contact-phone-hint = Għal mistoqsijiet dwar il-konsenja biss
contact-remember = Ftakar id-dettalji tiegħi fuq dan l-apparat
contact-remember-hint = Għall-ordni li jmiss tiegħek hawn. Mhux fuq apparat li taqsam ma’ ħaddieħor.
contact-forget = Insa d-dettalji tiegħi

## address: every label an address can have. The kinds follow the country's own words.

address-name = Isem u kunjom
address-organisation = Kumpanija
address-line-1 = Triq u numru
address-line-1-street = Triq
address-block = Blokka
address-avenue = Vjal
address-house = Dar jew bini
address-line-2 = Appartament, sular, blokk
address-sorting-code = CEDEX
address-optional = mhux obbligatorju
address-choose = Agħżel
address-more = Żid kumpanija
address-number = { $name } għad-dwana
address-number-invoice = { $name } għall-fattura
address-business = Qed nixtri għal kumpanija
address-vat-id = Numru tal-VAT ({ $name })
address-purchase-order = In-numru tal-ordni tiegħek
address-number-hint = Id-dwana titolbu. Jintbagħat mal-ordni u ma jinżammx fuq dan l-apparat.

address-city-city = Belt jew lokalità
address-city-district = Distrett
address-city-post-town = Lokalità
address-city-suburb = Subborg

address-district-district = Distrett
address-district-neighborhood = Viċinat
address-district-suburb = Viċinat
address-district-townland = Townland
address-district-village-township = Raħal jew lokalità

address-postcode-postal = Kodiċi postali
address-postcode-zip = Kodiċi ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Kodiċi PIN

address-state-area = Żona
address-state-county = Kontea
address-state-department = Dipartiment
address-state-district = Distrett
address-state-do-si = Provinċja jew belt
address-state-emirate = Emirat
address-state-island = Gżira
address-state-oblast = Oblast
address-state-parish = Parroċċa
address-state-prefecture = Prefettura
address-state-province = Provinċja
address-state-state = Stat

address-billing = Indirizz tal-kontijiet
address-billing-same = L-indirizz tal-kontijiet huwa l-istess

## delivery: who pays duties and import taxes, and when

delivery-duties = Dazji u taxxi tal-importazzjoni
delivery-ddp = Ħallas mal-ordni
delivery-ddp-hint = M’hemm xejn aktar x’tħallas mal-konsenja.
delivery-dap = Ħallas mal-konsenja
delivery-dap-hint = It-trasportatur jiġborhom qabel il-konsenja u jista’ jżid ħlas tiegħu.
delivery-now = Issa
delivery-later = Mal-konsenja
delivery-about = madwar { $amount }

## shipping: methods and dates

shipping-title = Metodu tal-konsenja
shipping-standard = Standard
shipping-express = Espress
shipping-pickup = Punt tal-ġbir
shipping-economy = Ekonomiku
shipping-free = B’xejn
shipping-arrives-on = Konsenja: { $date }
shipping-waiting = Daħħal l-indirizz tiegħek biex tara l-metodi tal-konsenja.
shipping-estimate = Id-dati tal-konsenja huma stimi.
shipping-cut-off = Ordna fi żmien { $time }: toħroġ mill-maħżen fi { $date }.
shipping-parcels = { $count ->
    [one] Tasal f’pakkett { $count }
    [two] Tasal f’{ $count } pakketti
    [few] Tasal f’{ $count } pakketti
    [many] Tasal f’{ $count }-il pakkett
   *[other] Tasal f’{ $count } pakkett
}
shipping-points = Agħżel punt tal-ġbir
shipping-points-none = M’hemm l-ebda punt tal-ġbir qrib dan l-indirizz.
shipping-sort-fastest = Uri l-aktar mgħaġġla l-ewwel
shipping-sort-cheapest = Uri l-irħas l-ewwel
shipping-refused-place = Ma jikkonsenjax lil dan l-indirizz
shipping-refused-weight = Mhux disponibbli għal { $weight }
shipping-refused-size = { $product }: kbir jew tqil wisq għal pakkett
shipping-refused-table = Mhux disponibbli għad-daqs jew il-valur ta’ din l-ordni

## gift: the parcel is a present

gift-on = Dan huwa rigal
gift-recipient = Isem sħiħ ta’ min jirċievi
gift-from = Mingħand
gift-message = Messaġġ
gift-hide-prices = Bla prezzijiet fuq il-karta fil-pakkett
gift-customs = Iddikjara lid-dwana bħala rigal bejn persuni privati

## payment: hints by kind of method; names that are brands come from data

payment-title = Ħlas
payment-more = Aktar metodi tal-ħlas
payment-none = L-ebda metodu tal-ħlas ma jaċċetta din l-ordni.
express-title = Ħlas rapidu
express-or = Jew daħħal id-dettalji tiegħek
express-filled = Id-dettalji tiegħek imtlew. Jekk jogħġbok iċċekkja l-ordni tiegħek.
payment-called-cash = Ħlas mal-kunsinna
payment-called-debit = Debitu dirett { $name }
payment-called-online-banking = Internet banking
payment-called-by-bank = Ħlas mill-bank
payment-called-transfer = Trasferiment bankarju
payment-called-virtual-account = Kont virtwali ({ $name })
payment-called-local-cards = Kards lokali
payment-hint-bank-code = Approva b’kodiċi mill-app tal-bank tiegħek
payment-hint-bank-debit = Jinġabar mill-kont tal-bank tiegħek
payment-hint-bank-redirect = Tapprova l-ħlas mal-bank tiegħek
payment-hint-bank-transfer = Tittrasferixxi l-ammont bid-dettalji li nuruk
payment-hint-bnpl = Ħallas aktar tard jew bin-nifs
payment-hint-card = Iddaħħal id-dettalji tal-karta fil-paġna sigura li jmiss
payment-hint-card-redirect = Tħallas fil-paġna sigura li jmiss
payment-hint-cash = Tħallas bi flus kontanti meta tasal l-ordni
payment-hint-instant-transfer = Tiskennja kodiċi bl-app tal-bank tiegħek
payment-hint-mobile-money = Tikkonferma l-ħlas fuq it-telefon
payment-hint-prepaid = Tħallas b’kodiċi mħallas minn qabel
payment-hint-voucher = Tħallas f’ħanut jew f’magna bil-karta li nuruk
payment-hint-wallet = Tikkonferma fl-app jew fil-paġna li jmiss
payment-not-offered = { $count ->
    [one] metodu { $count } mhux disponibbli għal din l-ordni
    [two] { $count } metodi mhux disponibbli għal din l-ordni
    [few] { $count } metodi mhux disponibbli għal din l-ordni
    [many] { $count }-il metodu mhux disponibbli għal din l-ordni
   *[other] { $count } metodu mhux disponibbli għal din l-ordni
}
payment-refused-country = Mhux disponibbli f’dan il-pajjiż: { $country }
payment-refused-currency = Ma jaċċettax { $currency }
payment-refused-minimum = Minn { $amount }
payment-refused-maximum = Sa { $amount }
payment-not-exact = Is-servizz tal-ħlas ma jistax jieħu eżattament { $amount }.

## summary: the order, always in sight

summary-title = Sommarju tal-ordni
summary-show = Uri s-sommarju tal-ordni
summary-hide = Aħbi s-sommarju tal-ordni
summary-items = { $count ->
    [one] oġġett { $count }
    [two] { $count } oġġetti
    [few] { $count } oġġetti
    [many] { $count }-il oġġett
   *[other] { $count } oġġett
}
summary-each = { $amount } kull wieħed
summary-empty = Il-basket tiegħek huwa vojt.
summary-empty-hint = Żid xi ħaġa biex tara l-konsenja, il-ħlas u t-total. Dak li ktibt jibqa’ hawn.
summary-goods = Oġġetti
summary-discount-code = Skont ({ $code })
summary-shipping = Konsenja
summary-insurance = Assigurazzjoni tal-konsenja
summary-duty = Dazju
summary-tax-rate = { $name } { $rate }
summary-fee = Ħlas tad-dwana
summary-rounding = Arrotondament
summary-fee-gift-wrap = Tgeżwir tar-rigal
summary-fee-payment = Ħlas tal-metodu tal-ħlas
summary-fee-small-order = Ħlas għal ordni żgħira
summary-fee-service = Ħlas tas-servizz
summary-fee-other = { $name }
summary-total = Total
summary-total-now = Tħallas issa
summary-total-later = Tħallas mal-konsenja
summary-total-all = Total sal-bieb tiegħek
summary-estimate = Stima
summary-remote-promotions = L-offerti ma setgħux jiġu kkonfermati u mhumiex inklużi.
summary-remote-rates = Il-prezzijiet tal-konsenja ma setgħux jiġu kkonfermati u huma stima.
summary-remote-duties = Id-dazji ma setgħux jiġu kkonfermati u huma stima.
summary-remote-tax = It-taxxi ma setgħux jiġu kkonfermati u huma stima.
summary-code-field = Kodiċi ta’ skont jew karta rigal
summary-code-enter = Żid kodiċi ta’ skont jew karta rigal
summary-code-later = Il-kodiċi { $code } ma setax jiġi vverifikat. Erġa’ pprova.
summary-card-left = { $code }: fadal { $amount }
summary-tier = Livell tal-klijent: { $tier }
summary-points-use = Uża l-punti ({ $count }), valur { $amount }
summary-points-count = Numru ta’ punti
summary-points-earn = { $count ->
    [one] B’din l-ordni taqla’ punt { $count }.
    [two] B’din l-ordni taqla’ { $count } punti.
    [few] B’din l-ordni taqla’ { $count } punti.
    [many] B’din l-ordni taqla’ { $count }-il punt.
   *[other] B’din l-ordni taqla’ { $count } punt.
}
summary-credit-use = Uża l-kreditu tiegħi: { $amount }
summary-code-apply = Applika
summary-code-remove = Neħħi l-kodiċi { $code }
summary-code-unknown = Il-kodiċi { $code } mhux validu.
summary-code-unfit = Il-kodiċi { $code } ma japplikax għal din l-ordni.
summary-promotion = Skont ({ $promotion })
summary-points = Punti mifdija ({ $count })
summary-card = Karta rigal ({ $code })
summary-credit = Kreditu tal-ħanut
summary-goodwill = Kreditu ta’ rieda tajba
summary-points-few = Il-kont tiegħek għandu inqas punti milli tlabt: { $count }.
summary-card-currency = Il-karta { $code } hija f’{ $currency } u ma tistax tintuża għal din l-ordni.
summary-code-expired = Il-kodiċi { $code } kien validu sa { $date }.
summary-code-early = Il-kodiċi { $code } huwa validu minn { $date }.
summary-code-minimum = Il-kodiċi { $code } jeħtieġ { $minimum } f’oġġetti eliġibbli: { $amount } aktar.
summary-code-quantity = Il-kodiċi { $code } jeħtieġ aktar oġġetti eliġibbli (neqsin: { $count }).
summary-code-country = Il-kodiċi { $code } mhux validu għal konsenja lejn dan il-pajjiż: { $country }.
summary-code-customer = Il-kodiċi { $code } mhux għall-kont tal-klijent tiegħek.
summary-code-first = Il-kodiċi { $code } huwa għall-ewwel ordni biss.
summary-code-birthday = Il-kodiċi { $code } huwa validu biss madwar għeluq sninek.
summary-code-used = Il-kodiċi { $code } intuża kollu.
summary-code-combine = Il-kodiċi { $code } ma jistax jingħaqad ma’: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Prezz tal-lista: { $amount }
why-line = { $product }
why-price-converted = { $amount } wara l-konverżjoni bir-rata { $rate }
why-price-margin = Marġni tal-kambju { $rate }
why-price-ending = Imqarreb għall-iskaluni tal-prezz tal-ħanut: { $amount }
why-cash-step = Arrotondat għal multipli ta’ { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Mingħajr { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = B’{ $name } { $rate } ({ $country }): { $amount }
why-group-price = Prezz għall-grupp ta’ klijenti tiegħek: { $amount }
why-tier-price = Prezz għal din il-kwantità: { $amount }
why-off-percent = Skont ta’ { $rate } fuq { $amount }
why-off-amount = Skont ta’ { $amount }
why-off-each = Skont ta’ { $amount } fuq kull oġġett (oġġetti: { $count })
why-off-line = Skont ta’ { $amount } fuq kull prodott
why-off-sets = Għal kull { $buy } mixtrija, { $get } bi skont; l-orħos (oġġetti: { $count })
why-off-step-count = Skont minn kwantità ta’ { $count }
why-off-step-amount = Skont minn { $amount }
why-off-cap = L-aktar { $amount }
why-off-left = Ma jistax jitnaqqas aktar minn { $amount }
why-shipping-reduced = { $promotion }: { $amount } inqas fuq il-konsenja
why-points-worth = Punti ({ $count }) li jiswew { $amount }
why-card-balance = Bilanċ: { $amount }
why-card-taxed = Intaxxata meta nbiegħet, għalhekk tnaqqas l-ammont taxxabbli
why-share = Sehem: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = B’xejn minn { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Pakketti: { $count }, piż iċċarġjat { $weight } kull wieħed
why-freight = Trasport
why-surcharge-fuel = Sopraħlas tal-fjuwil
why-surcharge-remote = Sopraħlas għal żoni mbiegħda u gżejjer
why-surcharge-bulky = Sopraħlas għal oġġetti goffi
why-surcharge-battery = Sopraħlas għal batteriji u merkanzija perikoluża
why-surcharge-residential = Sopraħlas għal konsenja d-dar
why-surcharge-handling = Immaniġġjar
why-surcharge-other = Sopraħlas
why-percent-of = { $rate } ta’ { $amount }
why-insurance = Assigurazzjoni waqt it-trasport
why-customs-value = Valur doganali tal-oġġetti u tal-konsenja: { $amount }
why-customs-value-goods = Valur doganali tal-oġġetti: { $amount }
why-duty-tariff = Dazju { $rate } għal merkanzija taħt l-intestatura { $heading }
why-duty-percent = Dazju { $rate }
why-duty-percent-less = Dazju { $rate } nieqes { $amount }
why-duty-flat = { $amount } għal kull tip ta’ merkanzija ({ $count ->
    [one] tip { $count }
    [two] { $count } tipi
    [few] { $count } tipi
    [many] { $count }-il tip
   *[other] { $count } tip
})
why-duty-unknown = Ir-rata tad-dazju mhix magħrufa; mhux inkluża
why-duty-default = Ir-rata tad-dazju tal-intestatura { $heading } mhix magħrufa; tintuża l-istima tal-ħanut ta’ { $rate }
why-duty-specific = Dazju skont il-piż jew l-għadd għal merkanzija taħt l-intestatura { $heading }: { $amount }
why-duty-all-in = Rata waħda minflok dazju u taxxa
why-scheme = Regola użata: { $scheme }
why-import-unknown = Ir-regoli tal-importazzjoni mhumiex magħrufa ({ $country }); dazji u taxxi mhux inklużi
note-tax-exempt = Ma tinġabarx taxxa: japplika ċ-ċertifikat ta’ eżenzjoni.
note-reverse-charge = Reverse charge: ma tinġabarx VAT minn { $number }; ix-xerrej jagħti kont tagħha.
note-vat-id-home = Tinġabar il-VAT: { $number } huwa mill-pajjiż tal-bejjiegħ.
note-vat-id-pending = Intaxxat bħal konsumatur: in-numru tat-taxxa { $number } għadu mhux ikkonfermat.
note-vat-id-invalid = Intaxxat bħal konsumatur: in-numru tat-taxxa { $number } mhux validu.
note-certificate-unknown = Tinġabar it-taxxa: il-ħanut ma jafx iċ-ċertifikat ta’ eżenzjoni għal din id-destinazzjoni.
note-category-standard = Għal “{ $category }” mhix magħrufa rata proprja ({ $country }); tintuża r-rata standard.
note-gift-sold = Dak li jbigħ ħanut mhux rigal għad-dwana: japplikaw ir-regoli normali.
tell-buyer-id = Id-dwana titlob numru ta’ identifikazzjoni personali mix-xerrej: { $country }.
tell-personal-use = Għall-użu personali tar-riċevitur biss.
tell-yearly-amount = Jgħodd mal-limitu annwali tax-xerrej ta’ { $amount }.
tell-yearly-count = Pakketti li xerrej jista’ jimporta fis-sena b’din ir-rotta: { $count }.
tell-half-yearly-count = L-eżenzjoni tgħodd għal dan l-għadd ta’ pakketti f’nofs sena: { $count }.
tell-prescription = Id-dwana titlob riċetta.
tell-positive-list = Għal merkanzija fil-lista uffiċjali tal-bejgħ online transfruntier biss.
tell-business = Ix-xerrej jagħti kont tat-taxxa bħala negozju reġistrat.
why-tax-rate = { $name } { $rate } fuq { $amount }
why-rounded-unit = Taxxa arrotondata għal kull unità
why-rounded-line = Taxxa arrotondata għal kull linja
why-rounded-line-rate = Taxxa arrotondata għal kull linja u rata
why-rounded-rate = Taxxa arrotondata fuq it-total tar-rata
why-rounded-order = Taxxa arrotondata fuq it-total tal-ordni
why-rounded-end = Arrotondat darba, mat-total tal-ordni
why-tax-base = Ammont taxxabbli: { $amount }
why-tax-gross-up = It-taxxa ta’ { $rate } tgħodd bħala parti mill-bażi tagħha stess
why-tax-factor = Hija dovuta { $rate } tat-taxxa tas-soltu
why-tax-included = { $name } { $rate } inkluża fil-prezz
why-fee-heading = Ħlas ta’ { $amount } għal kull tip ta’ merkanzija
why-fee-parcel = Ħlas ta’ { $amount } għal kull pakkett
why-fee-consignment = Ħlas ta’ { $amount } għall-kunsinna
why-fee-percent = Ħlas ta’ { $rate } tal-valur doganali: { $amount }
why-collected-carrier = Miġbur mit-trasportatur
why-source = Sors: { $source }
why-valid-from = Fis-seħħ minn { $date }
why-estimate = Dan l-ammont huwa stima. L-awtorità tiddeċiedi mal-importazzjoni.
why-official = Ċifra uffiċjali
why-remote = Maħdum minn { $source }
why-secondary = Ċifra minn sors ippubblikat
why-unverified = Ċifra mhux ikkonfermata

## review: what the shopper agrees to, and the order button

review-title = Irrevedi u ordna
review-button = Ordna u ħallas
review-button-pay-duty = Ordni b’obbligu ta’ ħlas
review-continue = Irrevedi l-ordni
review-seller = Il-kuntratt tiegħek huwa ma’ { $name }.
review-terms-notice = Meta tordna taċċetta t-termini u l-kundizzjonijiet.
review-privacy = Nużaw id-dettalji tiegħek biex nieħdu ħsieb din l-ordni, kif deskritt fil-politika tal-privatezza.
review-privacy-law = Nużaw id-dettalji tiegħek biex nieħdu ħsieb din l-ordni, kif deskritt fil-politika tal-privatezza ({ $law }).
review-transfer = Id-dettalji tiegħek jintbagħtu biex tiġi pproċessata din l-ordni lejn: { $country }.
review-privacy-abroad = Naqbel li d-dettalji tiegħi jintbagħtu biex tiġi pproċessata din l-ordni lejn: { $country }.
review-withdrawal = Tista’ tirtira minn dan il-kuntratt fi żmien { $days ->
    [one] jum { $days }
    [two] { $days } ijiem
    [few] { $days } ijiem
    [many] { $days }-il jum
   *[other] { $days } jum
} minn meta tirċievi l-oġġetti, mingħajr ma tagħti raġuni.
review-withdrawal-working = Tista’ tirtira minn dan il-kuntratt fi żmien { $days ->
    [one] jum tax-xogħol { $days }
    [two] { $days } ijiem tax-xogħol
    [few] { $days } ijiem tax-xogħol
    [many] { $days }-il jum tax-xogħol
   *[other] { $days } jum tax-xogħol
} minn meta tirċievi l-oġġetti, mingħajr ma tagħti raġuni.
review-withdrawal-none = Il-liġi ma tagħtix dritt ġenerali li tirritorna xirjiet online. Tapplika l-politika tar-ritorni tal-ħanut.
review-returns = Dan il-ħanut jaċċetta ritorni fi żmien { $days ->
    [one] jum { $days }
    [two] { $days } ijiem
    [few] { $days } ijiem
    [many] { $days }-il jum
   *[other] { $days } jum
} mill-konsenja.
review-returns-cost = { $payer ->
    [merchant] Il-ħanut iħallas biex l-oġġetti jintbagħtu lura.
   *[buyer] Inti tħallas biex l-oġġetti jintbagħtu lura.
}
review-import-ddp = Dazji u taxxi tal-importazzjoni huma inklużi. M’hemm xejn aktar x’tħallas mal-konsenja.
review-import-dap = Dazji u taxxi tal-importazzjoni mhumiex inklużi. It-trasportatur jiġbor madwar { $amount } mal-konsenja.
review-import-none = M’hemmx dazji jew taxxi tal-importazzjoni x’jitħallsu.
review-import-unknown = Id-dazji u t-taxxi tal-importazzjoni ma jistgħux jiġu kkalkulati għal din id-destinazzjoni. It-trasportatur jista’ jiġborhom mal-konsenja.
review-cn-standards = Dawn l-oġġetti jikkonformaw mar-regoli tal-pajjiż tal-oriġini, jista’ ma jkollhomx tikketta biċ-Ċiniż, u ma jistgħux jerġgħu jinbiegħu.
review-cn-identity = Id-dwana teħtieġ l-isem veru u n-numru tal-identità tax-xerrej.
review-tr-preliminary = Qrajt u naċċetta l-formola ta’ informazzjoni preliminari u l-kuntratt tal-bejgħ mill-bogħod.
review-us-dispatch = Il-ħanut jibgħat fiż-żmien indikat. Jekk ma jistax, tista’ tikkanċella u tingħata rifużjoni sħiħa.
review-jp-confirmation = Iċċekkja l-kwantità, il-prezz, il-ħlas, iż-żmien tal-konsenja u l-politika tar-ritorni qabel ma tordna.
review-au-guarantees = Il-garanziji tiegħek bħala konsumatur skont il-liġi Awstraljana ma jistgħux jiġu esklużi.
review-guarantee = Tapplika l-garanzija legali ta’ konformità.
review-age = Għandi mill-inqas { $age } sena.
review-marketing = { $name } jista’ jibgħatli aħbarijiet u offerti bl-email. Nista’ nħassar l-abbonament meta rrid.
review-marketing-mail = Se tirċievi email biex tikkonferma dan.
review-opt-out = Tbigħux u taqsmux id-dettalji personali tiegħi.
review-opted-out = Is-sinjal tal-privatezza tal-browser tiegħek (Global Privacy Control) jiġi rrispettat: id-dettalji tiegħek la jinbiegħu u lanqas jinqasmu.
review-safety-maker = Manifattur: { $name }
review-safety-responsible = Responsabbli fl-UE: { $name }
review-safety-warning = Informazzjoni dwar is-sikurezza: { $name }
review-link-terms = Termini u kundizzjonijiet
review-link-privacy = Politika tal-privatezza
review-link-withdrawal = Dritt ta’ rtirar u ritorni
review-link-shipping = Informazzjoni dwar il-konsenja
review-link-imprint = Dettalji tan-negozju
review-link-model = Mudell ta’ formola ta’ rtirar
review-link-withdraw = Irtira mill-kuntratt hawn

## status: what happens to the order once the button is pressed

status-sending = Qed tintbagħat l-ordni tiegħek…
status-sending-hint = Żomm din il-paġna miftuħa għal ftit.
status-offline = M’hemmx konnessjoni
status-offline-hint = L-ordni tiegħek hija ssejvjata fuq dan l-apparat u tintbagħat meta terġa’ tiġi l-konnessjoni.
status-waiting = Il-ħanut ma weġibx
status-retry-in = { $seconds ->
    [one] Prova oħra fi { $seconds } sekonda
    [two] Prova oħra fi { $seconds } sekondi
    [few] Prova oħra fi { $seconds } sekondi
    [many] Prova oħra fi { $seconds }-il sekonda
   *[other] Prova oħra fi { $seconds } sekonda
}
status-retry-hint = L-ordni tiegħek hija ssejvjata u ssir darba waħda biss.
status-retry-now = Ipprova issa
status-cancel = Ikkanċella u mur lura
status-price-changed = Il-prezz inbidel
status-price-changed-hint = L-ordni tiegħek ma saritx. Ikkonferma t-total il-ġdid.
status-price-old = It-total ta’ qabel
status-price-new = It-total il-ġdid
status-price-accept = Aċċetta { $amount } u ordna b’obbligu ta’ ħlas
status-price-refuse = Mur lura
status-redirect = Kompli lejn { $method }
status-redirect-hint = Tħallas fil-paġna li jmiss u mbagħad terġa’ lura hawn.
status-redirect-button = Kompli għall-ħlas
status-qr = Skennja biex tħallas
status-qr-hint = Iftaħ l-app tal-bank tiegħek u skennja dan il-kodiċi.
status-code-copy = Ikkopja l-kodiċi
status-code-copied = Ikkopjat
status-voucher = Ħallas b’din il-karta
status-voucher-hint = Uri dan in-numru meta tħallas, jew ipprintja din il-paġna.
status-pay-amount = Ammont x’tħallas
status-pay-reference = Referenza tal-ħlas
status-pay-before = Ħallas qabel { $date }
status-pay-open = Iftaħ il-paġna tal-ħlas
status-pay-checking = Nistennew il-ħlas tiegħek…
status-placed = Grazzi tal-ordni tiegħek
status-placed-hint = Il-konferma tintbagħat lil { $email }.
status-placed-pending = L-ordni tiegħek saret. Qed nistennew il-ħlas tiegħek.
status-placed-number = Numru tal-ordni
status-placed-paid = Imħallas
status-placed-due = X’tħallas
status-placed-next = X’jiġri wara
status-placed-next-dispatch = Il-ħanut jipprepara l-pakkett tiegħek.
status-placed-next-carrier = It-trasportatur jiġbor madwar { $amount } f’dazji u taxxi mal-konsenja.
status-follow = Stat tal-ordni
status-track = Segwi l-pakkett
status-calendar = Żid il-konsenja mal-kalendarju
status-share = Ikkopja l-link tiegħek għall-ħbieb
status-survey = Kemm kien faċli li tordna? 1 huwa diffiċli, 5 huwa faċli.
status-survey-thanks = Grazzi tat-tweġiba tiegħek.
status-print = Ipprintja
status-back-to-shop = Lura għall-ħanut
status-payment-failed = Il-ħlas ma rnexxiex
status-payment-failed-hint = Ma nġabar xejn. Tista’ tagħżel mod ieħor kif tħallas.
status-back = Agħżel mod ieħor kif tħallas
status-failed = L-ordni tiegħek ma setgħetx issir
status-failed-hint = Ma nġabar xejn. Erġa’ pprova, jew ikkuntattja l-ħanut u semmi { $reference }.
status-support = Ikkuntattja: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Iċċekkja qasam { $count }
    [two] Iċċekkja { $count } oqsma
    [few] Iċċekkja { $count } oqsma
    [many] Iċċekkja { $count }-il qasam
   *[other] Iċċekkja { $count } qasam
}
problem-missing = Imla dan il-qasam.
problem-choose = Agħżel waħda mill-għażliet.
problem-email = Daħħal indirizz tal-email sħiħ, pereżempju isem@example.com.
problem-phone = Daħħal numru tat-telefon bil-kodiċi tal-pajjiż, pereżempju { $example }.
problem-postcode = Dan il-kodiċi postali jidher mhux tas-soltu. Eżempju: { $example }
problem-number = Dan ma jidhirx validu: { $name }. Eżempju: { $example }
problem-number-digits = Ċifra tidher ħażina: { $name }.
problem-insist = Użah kif inhu
problem-state = Agħżel mil-lista.
problem-long = Dan it-test huwa twil wisq.
problem-consent = Immarka din il-kaxxa biex tkompli.
problem-refused = Il-ħanut ma aċċettax din l-informazzjoni: { $detail }
problem-payment = Agħżel kif tħallas.

## refused: why an order cannot be placed as it stands

refused-market = Dan il-ħanut ma jbigħx lil dan il-pajjiż: { $country }.
refused-market-sanctions = Dan il-ħanut ma jikkonsenjax lil dan il-pajjiż minħabba sanzjonijiet: { $country }.
refused-shipping = L-ebda metodu tal-konsenja ma jkopri din l-ordni: { $country }.
refused-weight = Din l-ordni hija tqila wisq biex tintbagħat lejn dan il-pajjiż: { $country }.
refused-parcel = { $product }: kbir jew tqil wisq biex jintbagħat lejn dan il-pajjiż: { $country }.
refused-rate-missing = M’hemmx rata tal-kambju għal { $currency }, għalhekk ma jistax jintwera prezz.
refused-rate-old = Ir-rata tal-kambju għal { $currency } hija skaduta, għalhekk ma jistax jintwera prezz.
refused-amount = Dan l-ammont huwa kbir wisq biex jiġi kkalkulat.
refused-route-closed = Bħalissa l-pakketti ma jistgħux jiġu importati minn din ir-rotta: { $country }.
refused-tr-consumer-parcels = Mis-6 ta’ Frar 2026, it-Turkija m’għadhiex taċċetta pakketti ordinarji tal-konsumaturi minn barra.
refused-cn-order-limit = Iċ-Ċina tippermetti l-aktar { $amount } għal kull ordni minn barra. Aqsam l-ordni tiegħek.
refused-cn-parcel-limit = Iċ-Ċina tippermetti l-aktar { $amount } għal kull pakkett. Aqsam l-ordni tiegħek.
refused-gift-import = Pakketti ddikjarati bħala rigal ma jistgħux jiġu importati: { $country }.
refused-product = { $product }: ma jistax jintbagħat lejn dan il-pajjiż: { $country }.
refused-business-only = { $product }: jinbiegħ lin-negozji biss.
refused-quantity = { $product }: l-aktar { $count } għal kull ordni.
refused-empty = Il-basket tiegħek huwa vojt.
refused-service = L-ammonti ta’ din l-ordni ma jistgħux jinħadmu bħalissa. Erġa’ pprova fi ftit minuti.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: wieħed aktar
a11y-decrease = { $product }: wieħed inqas
a11y-remove = Neħħi: { $product }
a11y-quantity = Kwantità: { $product }
a11y-why = { $label }: għaliex { $amount }?
a11y-total = Total: { $amount }
a11y-new-window = jinfetaħ f’tieqa ġdida

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Taxxa fuq l-oġġetti rritornati, b’żieda: { $amount }
refund-tax-included = Taxxa fl-oġġetti rritornati: { $amount }
refund-duty = Dazju fuq l-oġġetti rritornati: { $amount }
refund-shipping = Konsenja: { $amount }
refund-shipping-law = Meta tirtira mill-ordni kollha tiġi rimborżata l-konsenja standard: { $amount }
refund-shipping-kept = Il-konsenja ta’ { $amount } ma tiġix rimborżata.
refund-shipping-partial = Il-konsenja ta’ { $amount } ma tiġix rimborżata, għax mhux l-oġġetti kollha ġew irritornati.
refund-supplement-kept = Iż-żieda għal konsenja aktar mgħaġġla, { $amount }, ma tiġix rimborżata.
refund-fees = Ħlasijiet: { $amount }
refund-fees-kept = Il-ħlasijiet ta’ { $amount } ma jiġux rimborżati.
refund-carrier-kept = Dazji u taxxi tal-importazzjoni ta’ { $amount } marru għand id-dwana permezz tat-trasportatur. Ma jiġux lura waħedhom, iżda jistgħu jintalbu hemmhekk.
refund-later = { $amount } tħallsu lit-trasportatur mal-konsenja, mhux lill-ħanut.
refund-to-payment = { $amount } jerġgħu lura għall-metodu tal-ħlas.
refund-to-credit = { $amount } jerġgħu lura għal { $code }.
refund-refused-line = L-ordni m’għandhiex linja { $product }.
refund-refused-quantity = { $product }: jistgħu jiġu rimborżati l-aktar { $count } oħra.
refund-refused-nothing = M’hemm xejn aktar x’jiġi rimborżat.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Għajnuna
help-when = Meta tasal l-ordni tiegħi?
help-arrives = Mistennija bejn { $from } u { $until }.
help-duties = Se jkolli nħallas dazji jew taxxi mal-konsenja?
help-returns = Nista’ nibgħat oġġetti lura?
help-hours = Ħinijiet tal-ftuħ fiż-żona tal-ħin tiegħek
help-chat = Chat
help-page = Paġni tal-għajnuna

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Hawn tista’ tirtira mill-kuntratt tiegħek ma’ { $name }. M’għandekx għalfejn tagħti raġuni.
withdraw-goods = Liema oġġetti, jekk mhux kollha
withdraw-confirm = Ikkonferma l-irtirar
withdraw-statement = B’dan nirtira mill-kuntratt tiegħi għall-ordni { $order }.
withdraw-done = L-irtirar tiegħek wasal
withdraw-received = Riċevut fi { $date }
withdraw-keep = Issejvja jew ipprintja din il-konferma. Il-ħanut jikkonfermaha wkoll lil { $email }.
withdraw-save = Issejvja bħala fajl tat-test
withdraw-unknown = In-numru tal-ordni u l-indirizz tal-email ma jaqblux. Iċċekkja t-tnejn.
