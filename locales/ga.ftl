# reviewed: machine-drafted
# status: complete
# Irish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): no well-kept shop in this language was found to compare with.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Seiceáil amach
loader-contact = Teagmháil
loader-email = Ríomhphost
loader-delivery = Seachadadh
loader-country = Tír/réigiún
loader-failed = Níorbh fhéidir an leathanach íocaíochta a lódáil. Seiceáil do nasc agus bain triail eile as.
loader-retry = Bain triail eile as

## head: the top of the checkout with its language and country switcher

head-switch = Teanga agus tír
head-language = Teanga
head-country = Seachadadh go
head-currency = Airgeadra
head-close = Dún an leathanach íocaíochta

## locale: why a language, country or currency was chosen

locale-attribute = Socraithe ag an siopa seo
locale-kept = Roghnaigh tú é seo níos luaithe
locale-page-language = Teanga an leathanaigh seo
locale-browser-languages = Teanga do bhrabhsálaí
locale-region = Réigiún do theanga
locale-time-zone = Do chrios ama
locale-market = Airgeadra na tíre seo
locale-default = Gnáthshocrú an tsiopa seo

## contact: how the shop reaches the shopper

contact-phone = Uimhir theileafóin
contact-phone-hint = Le haghaidh ceisteanna faoin seachadadh amháin
contact-remember = Cuimhnigh ar mo shonraí ar an ngléas seo
contact-remember-hint = Don chéad ordú eile uait anseo. Ná déan ar ghléas comhroinnte é.
contact-forget = Dearmad mo shonraí

## address: every label an address can have. The kinds follow the country's own words.

address-name = Ainm iomlán
address-organisation = Cuideachta
address-line-1 = Seoladh sráide
address-line-1-street = Sráid
address-block = Bloc
address-avenue = Ascaill
address-house = Teach nó foirgneamh
address-line-2 = Árasán, urlár, foirgneamh
address-sorting-code = CEDEX
address-optional = roghnach
address-choose = Roghnaigh
address-more = Cuir cuideachta leis
address-number = { $name } don chustam
address-number-invoice = { $name } don sonrasc
address-business = Tá mé ag ceannach do chuideachta
address-vat-id = Uimhir CBL ({ $name })
address-purchase-order = D’uimhir ordaithe féin
address-number-hint = Iarrann an custam é. Seoltar é leis an ordú agus ní choinnítear ar an ngléas seo é.

address-city-city = Cathair
address-city-district = Ceantar
address-city-post-town = Baile poist
address-city-suburb = Bruachbhaile

address-district-district = Ceantar
address-district-neighborhood = Comharsanacht
address-district-suburb = Ceantar
address-district-townland = Baile fearainn
address-district-village-township = Sráidbhaile nó baile

address-postcode-postal = Cód poist
address-postcode-zip = Cód ZIP
address-postcode-eircode = Éirchód
address-postcode-pin = Cód PIN

address-state-area = Limistéar
address-state-county = Contae
address-state-department = Roinn
address-state-district = Ceantar
address-state-do-si = Cúige nó cathair
address-state-emirate = Éimíríocht
address-state-island = Oileán
address-state-oblast = Oblast
address-state-parish = Paróiste
address-state-prefecture = Maoracht
address-state-province = Cúige
address-state-state = Stát

address-billing = Seoladh billeála
address-billing-same = Is é an seoladh billeála céanna é

## delivery: who pays duties and import taxes, and when

delivery-duties = Dleachtanna agus cánacha iompórtála
delivery-ddp = Íoc leis an ordú
delivery-ddp-hint = Ní bheidh aon rud eile le híoc nuair a thagann sé.
delivery-dap = Íoc ar sheachadadh
delivery-dap-hint = Bailíonn an t-iompróir iad roimh an seachadadh agus d’fhéadfadh sé a tháille féin a ghearradh.
delivery-now = Anois
delivery-later = Ar sheachadadh
delivery-about = thart ar { $amount }

## shipping: methods and dates

shipping-title = Modh seachadta
shipping-standard = Caighdeánach
shipping-express = Mear
shipping-pickup = Ionad bailiúcháin
shipping-economy = Eacnamaíoch
shipping-free = Saor in aisce
shipping-arrives-on = Seachadadh: { $date }
shipping-waiting = Cuir isteach do sheoladh chun na roghanna seachadta a fheiceáil.
shipping-estimate = Is meastacháin iad na dátaí seachadta.
shipping-cut-off = Am fágtha le hordú: { $time }. Dáta fágála an stórais: { $date }.
shipping-parcels = { $count ->
    [one] Tiocfaidh sé in { $count } bheart
    [two] Tiocfaidh sé in { $count } bheart
    [few] Tiocfaidh sé in { $count } bheart
    [many] Tiocfaidh sé in { $count } mbeart
   *[other] Tiocfaidh sé in { $count } beart
}
shipping-points = Roghnaigh ionad bailiúcháin
shipping-points-none = Níl aon ionad bailiúcháin gar don seoladh seo.
shipping-sort-fastest = Taispeáin na cinn is tapúla ar dtús
shipping-sort-cheapest = Taispeáin na cinn is saoire ar dtús
shipping-refused-place = Ní sheachadtar chuig an seoladh seo
shipping-refused-weight = Níl ar fáil do { $weight }
shipping-refused-size = { $product }: rómhór nó róthrom do bheart
shipping-refused-table = Níl ar fáil do mhéid nó luach an ordaithe seo

## gift: the parcel is a present

gift-on = Is bronntanas é seo
gift-recipient = Ainm iomlán an fhaighteora
gift-from = Ó
gift-message = Teachtaireacht
gift-hide-prices = Gan praghsanna ar an duillín sa bheart
gift-customs = Dearbhaigh don chustam é mar bhronntanas idir dhaoine príobháideacha

## payment: hints by kind of method; names that are brands come from data

payment-title = Íocaíocht
payment-more = Tuilleadh modhanna íocaíochta
payment-none = Níl aon mhodh íocaíochta ar fáil don ordú seo.
express-title = Íocaíocht thapa
express-or = Nó cuir isteach do shonraí
express-filled = Tá do shonraí líonta isteach. Seiceáil d’ordú, le do thoil.
payment-called-cash = Íoc ar sheachadadh
payment-called-debit = Dochar díreach { $name }
payment-called-online-banking = Baincéireacht ar líne
payment-called-by-bank = Íoc tríd an mbanc
payment-called-transfer = Aistriú bainc
payment-called-virtual-account = Cuntas fíorúil ({ $name })
payment-called-local-cards = Cártaí áitiúla
payment-hint-bank-code = Ceadaigh le cód ó aip do bhainc
payment-hint-bank-debit = Bainfear ó do chuntas bainc é
payment-hint-bank-redirect = Ceadaíonn tú an íocaíocht ag do bhanc
payment-hint-bank-transfer = Aistríonn tú an méid leis na sonraí a thaispeánaimid duit
payment-hint-bnpl = Íoc níos déanaí nó ina thráthchodanna
payment-hint-card = Cuireann tú sonraí do chárta isteach ar an gcéad leathanach slán eile
payment-hint-card-redirect = Íocann tú ar an gcéad leathanach slán eile
payment-hint-cash = Íocann tú in airgead tirim nuair a thagann d’ordú
payment-hint-instant-transfer = Scanann tú cód le haip do bhainc
payment-hint-mobile-money = Deimhníonn tú an íocaíocht ar do ghuthán
payment-hint-prepaid = Íocann tú le cód réamhíoctha
payment-hint-voucher = Íocann tú i siopa nó ag meaisín leis an duillín a thaispeánaimid duit
payment-hint-wallet = Deimhníonn tú san aip nó ar an gcéad leathanach eile
payment-not-offered = { $count ->
    [one] { $count } mhodh nach bhfuil ar fáil don ordú seo
    [two] { $count } mhodh nach bhfuil ar fáil don ordú seo
    [few] { $count } mhodh nach bhfuil ar fáil don ordú seo
    [many] { $count } modh nach bhfuil ar fáil don ordú seo
   *[other] { $count } modh nach bhfuil ar fáil don ordú seo
}
payment-refused-country = Níl ar fáil in: { $country }
payment-refused-currency = Ní ghlactar le { $currency }
payment-refused-minimum = Ó { $amount }
payment-refused-maximum = Suas le { $amount }
payment-not-exact = Ní féidir leis an tseirbhís íocaíochta { $amount } go beacht a bhailiú.

## summary: the order, always in sight

summary-title = Achoimre an ordaithe
summary-show = Taispeáin achoimre an ordaithe
summary-hide = Folaigh achoimre an ordaithe
summary-items = { $count ->
    [one] { $count } earra
    [two] { $count } earra
    [few] { $count } earra
    [many] { $count } n-earra
   *[other] { $count } earra
}
summary-each = { $amount } an ceann
summary-empty = Tá do chiseán folamh.
summary-empty-hint = Cuir rud éigin leis chun an seachadadh, an íocaíocht agus an t-iomlán a fheiceáil. Fanfaidh a bhfuil scríofa agat anseo.
summary-goods = Earraí
summary-discount-code = Lascaine ({ $code })
summary-shipping = Seachadadh
summary-insurance = Árachas seachadta
summary-duty = Dleacht
summary-tax-rate = { $name } { $rate }
summary-fee = Táille chustaim
summary-rounding = Slánú
summary-fee-gift-wrap = Clúdach bronntanais
summary-fee-payment = Táille íocaíochta
summary-fee-small-order = Táille ar ordú beag
summary-fee-service = Táille seirbhíse
summary-fee-other = { $name }
summary-total = Iomlán
summary-total-now = Le híoc anois
summary-total-later = Le híoc ar sheachadadh
summary-total-all = Iomlán ag do dhoras
summary-estimate = Meastachán
summary-remote-promotions = Níorbh fhéidir na tairiscintí a dheimhniú agus níl siad san áireamh.
summary-remote-rates = Níorbh fhéidir na praghsanna seachadta a dheimhniú agus is meastachán iad.
summary-remote-duties = Níorbh fhéidir na dleachtanna a dheimhniú agus is meastachán iad.
summary-remote-tax = Níorbh fhéidir na cánacha a dheimhniú agus is meastachán iad.
summary-code-field = Cód lascaine nó cárta bronntanais
summary-code-enter = Cuir cód lascaine nó cárta bronntanais leis
summary-code-later = Níorbh fhéidir an cód { $code } a sheiceáil. Bain triail eile as.
summary-card-left = { $code }: { $amount } fágtha
summary-tier = Leibhéal custaiméara: { $tier }
summary-points-use = Úsáid pointí ({ $count }), luach { $amount }
summary-points-count = Líon na bpointí
summary-points-earn = { $count ->
    [one] Gheobhaidh tú { $count } phointe leis an ordú seo.
    [two] Gheobhaidh tú { $count } phointe leis an ordú seo.
    [few] Gheobhaidh tú { $count } phointe leis an ordú seo.
    [many] Gheobhaidh tú { $count } bpointe leis an ordú seo.
   *[other] Gheobhaidh tú { $count } pointe leis an ordú seo.
}
summary-credit-use = Úsáid mo chreidmheas: { $amount }
summary-code-apply = Cuir i bhfeidhm
summary-code-remove = Bain an cód { $code }
summary-code-unknown = Níl an cód { $code } bailí.
summary-code-unfit = Ní bhaineann an cód { $code } leis an ordú seo.
summary-promotion = Lascaine ({ $promotion })
summary-points = Pointí fuascailte ({ $count })
summary-card = Cárta bronntanais ({ $code })
summary-credit = Creidmheas siopa
summary-goodwill = Creidmheas dea-thola
summary-points-few = Tá níos lú pointí i do chuntas ná mar a d’iarr tú: { $count }.
summary-card-currency = Tá an cárta { $code } in { $currency } agus ní féidir é a úsáid don ordú seo.
summary-code-expired = Bhí an cód { $code } bailí go dtí { $date }.
summary-code-early = Tá an cód { $code } bailí ó { $date }.
summary-code-minimum = Teastaíonn { $minimum } d’earraí cáilithe don chód { $code }: { $amount } sa bhreis.
summary-code-quantity = Teastaíonn níos mó earraí cáilithe don chód { $code } (in easnamh: { $count }).
summary-code-country = Níl an cód { $code } bailí do sheachadadh chuig an tír seo: { $country }.
summary-code-customer = Ní do do chuntas custaiméara an cód { $code }.
summary-code-first = Is don chéad ordú amháin an cód { $code }.
summary-code-birthday = Níl an cód { $code } bailí ach thart ar do bhreithlá.
summary-code-used = Tá an cód { $code } ídithe.
summary-code-combine = Ní féidir an cód { $code } a chomhcheangal le: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Praghas liosta: { $amount }
why-line = { $product }
why-price-converted = { $amount } tar éis tiontú ag { $rate }
why-price-margin = Corrlach malairte { $rate }
why-price-ending = Slánaithe go céimeanna praghais an tsiopa: { $amount }
why-cash-step = Slánaithe go hiolraithe de { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Gan { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Le { $name } { $rate } ({ $country }): { $amount }
why-group-price = Praghas do do ghrúpa custaiméirí: { $amount }
why-tier-price = Praghas don chainníocht seo: { $amount }
why-off-percent = Lascaine { $rate } ar { $amount }
why-off-amount = Lascaine { $amount }
why-off-each = Lascaine { $amount } ar gach earra (earraí: { $count })
why-off-line = Lascaine { $amount } ar gach táirge
why-off-sets = As gach { $buy } a cheannaítear, { $get } ar lascaine; na cinn is saoire (earraí: { $count })
why-off-step-count = Laghdú ó chainníocht { $count }
why-off-step-amount = Laghdú ó { $amount }
why-off-cap = { $amount } ar a mhéad
why-off-left = Níl níos mó ná { $amount } fágtha le laghdú
why-shipping-reduced = { $promotion }: { $amount } den seachadadh
why-points-worth = Pointí ({ $count }) ar fiú { $amount }
why-card-balance = Iarmhéid: { $amount }
why-card-taxed = Gearradh cáin nuair a díoladh é, mar sin laghdaíonn sé an méid inchánach
why-share = Cuid: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = Saor in aisce ó { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Bearta: { $count }, meáchan inmhuirir { $weight } an ceann
why-freight = Iompar
why-surcharge-fuel = Formhuirear breosla
why-surcharge-remote = Formhuirear ar cheantair iargúlta agus oileáin
why-surcharge-bulky = Formhuirear ar earraí toirtiúla
why-surcharge-battery = Formhuirear ar chadhnraí agus earraí contúirteacha
why-surcharge-residential = Formhuirear ar sheachadadh chun an bhaile
why-surcharge-handling = Láimhseáil
why-surcharge-other = Formhuirear
why-percent-of = { $rate } de { $amount }
why-insurance = Árachas ar an mbealach
why-customs-value = Luach custaim na n-earraí agus an tseachadta: { $amount }
why-customs-value-goods = Luach custaim na n-earraí: { $amount }
why-duty-tariff = Dleacht { $rate } ar earraí faoi cheannteideal { $heading }
why-duty-percent = Dleacht { $rate }
why-duty-percent-less = Dleacht { $rate } lúide { $amount }
why-duty-flat = { $amount } in aghaidh gach cineál earra ({ $count ->
    [one] { $count } chineál
    [two] { $count } chineál
    [few] { $count } chineál
    [many] { $count } gcineál
   *[other] { $count } cineál
})
why-duty-unknown = Ní fios an ráta dleachta; níl sé san áireamh
why-duty-default = Ní fios ráta dleachta cheannteideal { $heading }; úsáidtear meastachán an tsiopa { $rate }
why-duty-specific = Dleacht de réir meáchain nó líon ar earraí faoi cheannteideal { $heading }: { $amount }
why-duty-all-in = Ráta amháin in áit dleachta agus cánach
why-scheme = Riail a úsáideadh: { $scheme }
why-import-unknown = Ní fios na rialacha iompórtála ({ $country }); níl dleachtanna ná cánacha san áireamh
note-tax-exempt = Ní ghearrtar cáin: tá feidhm ag an deimhniú díolúine.
note-reverse-charge = Aistriú muirir: ní ghearrtar CBL ar { $number }; tugann an ceannaitheoir cuntas uirthi.
note-vat-id-home = Gearrtar CBL: is ó thír an díoltóra { $number }.
note-vat-id-pending = Cánaithe mar thomhaltóir: níl uimhir chánach { $number } deimhnithe fós.
note-vat-id-invalid = Cánaithe mar thomhaltóir: níl uimhir chánach { $number } bailí.
note-certificate-unknown = Gearrtar cáin: níl eolas ag an siopa ar an deimhniú díolúine don cheann scríbe seo.
note-category-standard = Níl ráta ar leith ar eolas do “{ $category }” ({ $country }); úsáidtear an gnáthráta.
note-gift-sold = Ní bronntanas don chustam an rud a dhíolann siopa: tá feidhm ag na gnáthrialacha.
tell-buyer-id = Iarrann an custam uimhir aitheantais phearsanta ar an gceannaitheoir: { $country }.
tell-personal-use = D’úsáid phearsanta an fhaighteora amháin.
tell-yearly-amount = Áirítear é i dteorainn bhliantúil an cheannaitheora, { $amount }.
tell-yearly-count = Líon na mbeart is féidir le ceannaitheoir a iompórtáil sa bhliain ar an mbealach seo: { $count }.
tell-half-yearly-count = Tá an díolúine bailí don líon seo beart sa leathbhliain: { $count }.
tell-prescription = Iarrann an custam oideas dochtúra.
tell-positive-list = D’earraí ar an liosta oifigiúil do dhíolacháin trasteorann ar líne amháin.
tell-business = Tugann an ceannaitheoir cuntas ar an gcáin mar ghnó cláraithe.
why-tax-rate = { $name } { $rate } ar { $amount }
why-rounded-unit = Cáin slánaithe in aghaidh an aonaid
why-rounded-line = Cáin slánaithe in aghaidh na líne
why-rounded-line-rate = Cáin slánaithe in aghaidh na líne agus an ráta
why-rounded-rate = Cáin slánaithe ar shuim an ráta
why-rounded-order = Cáin slánaithe ar shuim an ordaithe
why-rounded-end = Slánaithe uair amháin, le hiomlán an ordaithe
why-tax-base = Méid inchánach: { $amount }
why-tax-gross-up = Áirítear an cháin { $rate } ina bonn féin
why-tax-factor = Tá { $rate } den ghnáthcháin dlite
why-tax-included = Tá { $name } { $rate } san áireamh sa phraghas
why-fee-heading = Táille { $amount } in aghaidh gach cineál earra
why-fee-parcel = Táille { $amount } in aghaidh gach beart
why-fee-consignment = Táille { $amount } ar an gcoinsíneacht
why-fee-percent = Táille { $rate } den luach custaim: { $amount }
why-collected-carrier = Bailithe ag an iompróir
why-source = Foinse: { $source }
why-valid-from = I bhfeidhm ó { $date }
why-estimate = Is meastachán é an méid seo. Is é an t-údarás a chinneann ag an iompórtáil.
why-official = Figiúr oifigiúil
why-remote = Ríofa ag { $source }
why-secondary = Figiúr ó fhoinse fhoilsithe
why-unverified = Figiúr gan deimhniú

## review: what the shopper agrees to, and the order button

review-title = Athbhreithnigh agus ordaigh
review-button = Ordaigh agus íoc
review-button-pay-duty = Ordú a bhfuil oibleagáid íoctha ag gabháil leis
review-continue = Athbhreithnigh an t-ordú
review-seller = Is le { $name } do chonradh.
review-terms-notice = Trí ordú a dhéanamh glacann tú leis na téarmaí agus coinníollacha.
review-privacy = Úsáidimid do shonraí chun an t-ordú seo a láimhseáil, mar a thuairiscítear sa bheartas príobháideachais.
review-privacy-law = Úsáidimid do shonraí chun an t-ordú seo a láimhseáil, mar a thuairiscítear sa bheartas príobháideachais ({ $law }).
review-transfer = Seoltar do shonraí chun an t-ordú seo a láimhseáil go: { $country }.
review-privacy-abroad = Toilím go seolfar mo shonraí chun an t-ordú seo a láimhseáil go: { $country }.
review-withdrawal = Is féidir leat tarraingt siar ón gconradh seo laistigh de { $days ->
    [one] { $days } lá
    [two] { $days } lá
    [few] { $days } lá
    [many] { $days } lá
   *[other] { $days } lá
} ó fuair tú na hearraí, gan chúis a thabhairt.
review-withdrawal-working = Is féidir leat tarraingt siar ón gconradh seo laistigh de { $days ->
    [one] { $days } lá oibre
    [two] { $days } lá oibre
    [few] { $days } lá oibre
    [many] { $days } lá oibre
   *[other] { $days } lá oibre
} ó fuair tú na hearraí, gan chúis a thabhairt.
review-withdrawal-none = Ní thugann an dlí ceart ginearálta ceannacháin ar líne a chur ar ais. Tá feidhm ag beartas an tsiopa féin maidir le hearraí a chur ar ais.
review-returns = Glacann an siopa seo le hearraí ar ais laistigh de { $days ->
    [one] { $days } lá
    [two] { $days } lá
    [few] { $days } lá
    [many] { $days } lá
   *[other] { $days } lá
} ón seachadadh.
review-returns-cost = { $payer ->
    [merchant] Íocann an siopa as na hearraí a chur ar ais.
   *[buyer] Íocann tusa as na hearraí a chur ar ais.
}
review-import-ddp = Tá dleachtanna agus cánacha iompórtála san áireamh. Níl aon rud eile le híoc ar sheachadadh.
review-import-dap = Níl dleachtanna ná cánacha iompórtála san áireamh. Baileoidh an t-iompróir thart ar { $amount } ar sheachadadh.
review-import-none = Níl aon dleacht ná cáin iompórtála le híoc.
review-import-unknown = Ní féidir dleachtanna agus cánacha iompórtála a ríomh don cheann scríbe seo. D’fhéadfadh an t-iompróir iad a bhailiú ar sheachadadh.
review-cn-standards = Comhlíonann na hearraí seo rialacha a dtíre tionscnaimh, d’fhéadfadh nach mbeadh lipéad Síneach orthu, agus ní féidir iad a athdhíol.
review-cn-identity = Teastaíonn fíorainm agus uimhir aitheantais an cheannaitheora ón gcustam.
review-tr-preliminary = Tá an fhoirm réamhfhaisnéise agus an conradh ciandíola léite agam agus glacaim leo.
review-us-dispatch = Seolann an siopa laistigh den am a luaitear. Mura féidir leis, is féidir leat cealú agus aisíocaíocht iomlán a fháil.
review-jp-confirmation = Seiceáil an chainníocht, an praghas, an íocaíocht, an t-am seachadta agus an beartas maidir le hearraí ar ais sula n-ordaíonn tú.
review-au-guarantees = Ní féidir do ráthaíochtaí tomhaltóra faoi dhlí na hAstráile a eisiamh.
review-guarantee = Tá feidhm ag an ráthaíocht dhlíthiúil comhréireachta.
review-age = Tá mé { $age } bliain d’aois ar a laghad.
review-marketing = Tá cead ag { $name } nuacht agus tairiscintí a sheoladh chugam ar ríomhphost. Is féidir liom díliostáil am ar bith.
review-marketing-mail = Gheobhaidh tú ríomhphost chun é seo a dheimhniú.
review-opt-out = Ná díol agus ná roinn mo shonraí pearsanta.
review-opted-out = Cloítear le comhartha príobháideachais do bhrabhsálaí (Global Privacy Control): ní dhíoltar ná ní roinntear do shonraí.
review-safety-maker = Monaróir: { $name }
review-safety-responsible = Freagrach san AE: { $name }
review-safety-warning = Faisnéis sábháilteachta: { $name }
review-link-terms = Téarmaí agus coinníollacha
review-link-privacy = Beartas príobháideachais
review-link-withdrawal = Ceart tarraingthe siar agus earraí ar ais
review-link-shipping = Faisnéis seachadta
review-link-imprint = Sonraí an ghnó
review-link-model = Foirm shamplach um tharraingt siar
review-link-withdraw = Tarraing siar ón gconradh anseo

## status: what happens to the order once the button is pressed

status-sending = D’ordú á sheoladh…
status-sending-hint = Coinnigh an leathanach seo ar oscailt ar feadh nóiméid.
status-offline = Tá tú as líne
status-offline-hint = Tá d’ordú sábháilte ar an ngléas seo agus seolfar é nuair a bheidh an nasc ar ais.
status-waiting = Níor fhreagair an siopa
status-retry-in = { $seconds ->
    [one] Triail eile i gceann { $seconds } soicind
    [two] Triail eile i gceann { $seconds } shoicind
    [few] Triail eile i gceann { $seconds } shoicind
    [many] Triail eile i gceann { $seconds } soicind
   *[other] Triail eile i gceann { $seconds } soicind
}
status-retry-hint = Tá d’ordú sábháilte agus ní dhéanfar é ach uair amháin.
status-retry-now = Triail anois
status-cancel = Cealaigh agus téigh siar
status-price-changed = Tá an praghas athraithe
status-price-changed-hint = Níor cuireadh d’ordú isteach. Deimhnigh an t-iomlán nua.
status-price-old = Iomlán roimhe seo
status-price-new = Iomlán nua
status-price-accept = Glac le { $amount } agus ordaigh le hoibleagáid íoctha
status-price-refuse = Siar
status-redirect = Lean ar aghaidh go { $method }
status-redirect-hint = Íocann tú ar an gcéad leathanach eile agus tagann tú ar ais anseo ina dhiaidh sin.
status-redirect-button = Lean ar aghaidh chuig an íocaíocht
status-qr = Scan chun íoc
status-qr-hint = Oscail aip do bhainc agus scan an cód seo.
status-code-copy = Cóipeáil an cód
status-code-copied = Cóipeáilte
status-voucher = Íoc leis an duillín seo
status-voucher-hint = Taispeáin an uimhir seo nuair a íocann tú, nó priontáil an leathanach seo.
status-pay-amount = Méid le híoc
status-pay-reference = Tagairt íocaíochta
status-pay-before = Íoc roimh { $date }
status-pay-open = Oscail an leathanach íocaíochta
status-pay-checking = Ag fanacht le d’íocaíocht…
status-placed = Go raibh maith agat as d’ordú
status-placed-hint = Tá deimhniú ar an mbealach chuig { $email }.
status-placed-pending = Tá d’ordú curtha isteach. Táimid ag fanacht le d’íocaíocht.
status-placed-number = Uimhir ordaithe
status-placed-paid = Íoctha
status-placed-due = Le híoc
status-placed-next = Cad a tharlóidh anois
status-placed-next-dispatch = Ullmhaíonn an siopa do bheart.
status-placed-next-carrier = Bailíonn an t-iompróir thart ar { $amount } i ndleachtanna agus cánacha ar sheachadadh.
status-follow = Stádas an ordaithe
status-track = Rianaigh an beart
status-calendar = Cuir an seachadadh san fhéilire
status-share = Cóipeáil do nasc do chairde
status-survey = Cé chomh héasca is a bhí sé ordú a dhéanamh? Tá 1 deacair, tá 5 éasca.
status-survey-thanks = Go raibh maith agat as do fhreagra.
status-print = Priontáil
status-back-to-shop = Ar ais chuig an siopa
status-payment-failed = Níor éirigh leis an íocaíocht
status-payment-failed-hint = Níor gearradh aon rud ort. Is féidir leat modh íocaíochta eile a roghnú.
status-back = Roghnaigh modh íocaíochta eile
status-failed = Níorbh fhéidir d’ordú a chur isteach
status-failed-hint = Níor gearradh aon rud ort. Bain triail eile as, nó déan teagmháil leis an siopa agus luaigh { $reference }.
status-support = Teagmháil: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Seiceáil { $count } réimse
    [two] Seiceáil { $count } réimse
    [few] Seiceáil { $count } réimse
    [many] Seiceáil { $count } réimse
   *[other] Seiceáil { $count } réimse
}
problem-missing = Líon isteach an réimse seo.
problem-choose = Roghnaigh rogha amháin.
problem-email = Cuir isteach seoladh ríomhphoist iomlán, mar shampla ainm@example.com.
problem-phone = Cuir isteach uimhir theileafóin leis an gcód tíre, mar shampla { $example }.
problem-postcode = Tá cuma neamhghnách ar an gcód poist seo. Sampla: { $example }
problem-number = Ní cosúil go bhfuil sé seo bailí: { $name }. Sampla: { $example }
problem-number-digits = Is cosúil go bhfuil digit mícheart: { $name }.
problem-insist = Úsáid mar atá sé
problem-state = Roghnaigh ón liosta.
problem-long = Tá an téacs seo rófhada.
problem-consent = Cuir tic sa bhosca seo chun leanúint ar aghaidh.
problem-refused = Níor ghlac an siopa leis an iontráil seo: { $detail }
problem-payment = Roghnaigh conas íoc.

## refused: why an order cannot be placed as it stands

refused-market = Ní dhíolann an siopa seo leis an tír seo: { $country }.
refused-market-sanctions = Ní sheachadann an siopa seo chuig an tír seo mar gheall ar smachtbhannaí: { $country }.
refused-shipping = Níl aon mhodh seachadta don ordú seo: { $country }.
refused-weight = Tá an t-ordú seo róthrom le seoladh chuig an tír seo: { $country }.
refused-parcel = { $product }: rómhór nó róthrom le seoladh chuig an tír seo: { $country }.
refused-rate-missing = Níl aon ráta malairte ann do { $currency }, mar sin ní féidir praghas a thaispeáint.
refused-rate-old = Tá an ráta malairte do { $currency } as dáta, mar sin ní féidir praghas a thaispeáint.
refused-amount = Tá an méid seo rómhór le ríomh.
refused-route-closed = Ní féidir bearta a iompórtáil ar an mbealach seo faoi láthair: { $country }.
refused-tr-consumer-parcels = Ón 6 Feabhra 2026, ní cheadaíonn an Tuirc gnáthbhearta tomhaltóirí ón iasacht a thuilleadh.
refused-cn-order-limit = Ceadaíonn an tSín { $amount } ar a mhéad in aghaidh gach ordú ón iasacht. Roinn d’ordú.
refused-cn-parcel-limit = Ceadaíonn an tSín { $amount } ar a mhéad in aghaidh gach beart. Roinn d’ordú.
refused-gift-import = Ní féidir bearta a dhearbhaítear mar bhronntanais a iompórtáil: { $country }.
refused-product = { $product }: ní féidir é a sheoladh chuig an tír seo: { $country }.
refused-business-only = { $product }: ní dhíoltar é ach le gnólachtaí.
refused-quantity = { $product }: { $count } ar a mhéad in aghaidh gach ordú.
refused-empty = Tá do chiseán folamh.
refused-service = Ní féidir méideanna an ordaithe seo a ríomh faoi láthair. Bain triail eile as i gceann cúpla nóiméad.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: ceann amháin breise
a11y-decrease = { $product }: ceann amháin níos lú
a11y-remove = Bain: { $product }
a11y-quantity = Cainníocht: { $product }
a11y-why = { $label }: cén fáth { $amount }?
a11y-total = Iomlán: { $amount }
a11y-new-window = osclaítear i bhfuinneog nua

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Cáin ar na hearraí a cuireadh ar ais, sa bhreis: { $amount }
refund-tax-included = Cáin sna hearraí a cuireadh ar ais: { $amount }
refund-duty = Dleacht ar na hearraí a cuireadh ar ais: { $amount }
refund-shipping = Seachadadh: { $amount }
refund-shipping-law = Má tharraingítear siar ón ordú ar fad, aisíoctar an gnáthsheachadadh: { $amount }
refund-shipping-kept = Ní aisíoctar an seachadadh { $amount }.
refund-shipping-partial = Ní aisíoctar an seachadadh { $amount }, mar nach bhfuil gach earra ag teacht ar ais.
refund-supplement-kept = Ní aisíoctar an breisphraghas ar sheachadadh níos tapúla, { $amount }.
refund-fees = Táillí: { $amount }
refund-fees-kept = Ní aisíoctar táillí { $amount }.
refund-carrier-kept = Chuaigh dleachtanna agus cánacha iompórtála { $amount } chuig an gcustam tríd an iompróir. Ní thagann siad ar ais uathu féin; is féidir iad a éileamh ansin.
refund-later = Íocadh { $amount } leis an iompróir ar sheachadadh, ní leis an siopa.
refund-to-payment = Téann { $amount } ar ais chuig an modh íocaíochta.
refund-to-credit = Téann { $amount } ar ais chuig { $code }.
refund-refused-line = Níl líne { $product } san ordú.
refund-refused-quantity = { $product }: is féidir { $count } eile ar a mhéad a aisíoc.
refund-refused-nothing = Níl aon rud fágtha le haisíoc.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Cabhair
help-when = Cathain a thiocfaidh m’ordú?
help-arrives = Táthar ag súil leis idir { $from } agus { $until }.
help-duties = An mbeidh orm dleachtanna nó cánacha a íoc ar sheachadadh?
help-returns = An féidir liom earraí a chur ar ais?
help-hours = Uaireanta oscailte i do chrios ama
help-chat = Comhrá
help-page = Leathanaigh chabhrach

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Is féidir leat tarraingt siar ó do chonradh le { $name } anseo. Ní gá cúis a thabhairt.
withdraw-goods = Cé na hearraí, mura bhfuil gach ceann i gceist
withdraw-confirm = Deimhnigh an tarraingt siar
withdraw-statement = Leis seo tarraingím siar ó mo chonradh don ordú { $order }.
withdraw-done = Fuarthas d’fhógra tarraingthe siar
withdraw-received = Faighte: { $date }
withdraw-keep = Sábháil nó priontáil an deimhniú seo. Deimhneoidh an siopa chuig { $email } freisin é.
withdraw-save = Sábháil mar chomhad téacs
withdraw-unknown = Ní bhaineann an uimhir ordaithe agus an seoladh ríomhphoist le chéile. Seiceáil an dá cheann.
