# reviewed: machine-drafted
# status: complete
# Italian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Cassa
loader-contact = Contatti
loader-email = E-mail
loader-delivery = Consegna
loader-country = Paese/area geografica
loader-failed = Impossibile caricare la cassa. Controlli la connessione e riprovi.
loader-retry = Riprova

## head: the top of the checkout with its language and country switcher

head-switch = Lingua e paese
head-language = Lingua
head-country = Paese di consegna
head-currency = Valuta
head-close = Chiudi la cassa

## locale: why a language, country or currency was chosen

locale-attribute = Impostato da questo negozio
locale-kept = Scelto da Lei in precedenza
locale-page-language = Lingua di questa pagina
locale-browser-languages = Lingua del Suo browser
locale-region = Area geografica della Sua lingua
locale-time-zone = Il Suo fuso orario
locale-market = Valuta di questo paese
locale-default = Impostazione standard di questo negozio

## contact: how the shop reaches the shopper

contact-phone = Telefono
contact-phone-hint = Solo per domande sulla consegna
contact-remember = Ricorda i miei dati su questo dispositivo
contact-remember-hint = Per il Suo prossimo ordine qui. Non su dispositivi condivisi.
contact-forget = Elimina i miei dati

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nome e cognome
address-organisation = Azienda
address-line-1 = Via e numero civico
address-line-1-street = Via
address-block = Isolato
address-avenue = Viale
address-house = Casa o edificio
address-line-2 = Scala, interno, piano
address-sorting-code = CEDEX
address-optional = facoltativo
address-choose = Selezioni
address-more = Aggiungi azienda
address-number = { $name } per la dogana
address-number-invoice = { $name } per la fattura
address-business = Acquisto per un’azienda
address-vat-id = Numero IVA ({ $name })
address-purchase-order = Il Suo numero d’ordine interno
address-number-hint = La dogana lo richiede. Viene inviato con l’ordine e non viene conservato su questo dispositivo.

address-city-city = Città
address-city-district = Distretto
address-city-post-town = Città
address-city-suburb = Sobborgo

address-district-district = Distretto
address-district-neighborhood = Quartiere
address-district-suburb = Quartiere
address-district-townland = Townland
address-district-village-township = Villaggio o comune

address-postcode-postal = CAP
address-postcode-zip = Codice ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Codice PIN

address-state-area = Area
address-state-county = Contea
address-state-department = Dipartimento
address-state-district = Distretto
address-state-do-si = Provincia o città
address-state-emirate = Emirato
address-state-island = Isola
address-state-oblast = Oblast
address-state-parish = Parrocchia
address-state-prefecture = Prefettura
address-state-province = Provincia
address-state-state = Stato

address-billing = Indirizzo di fatturazione
address-billing-same = L’indirizzo di fatturazione è lo stesso

## delivery: who pays duties and import taxes, and when

delivery-duties = Dazi e imposte di importazione
delivery-ddp = Pagare con l’ordine
delivery-ddp-hint = Alla consegna non dovrà pagare altro.
delivery-dap = Pagare alla consegna
delivery-dap-hint = Il corriere li riscuote prima della consegna e può aggiungere un proprio costo.
delivery-now = Ora
delivery-later = Alla consegna
delivery-about = circa { $amount }

## shipping: methods and dates

shipping-title = Spedizione
shipping-standard = Standard
shipping-express = Espressa
shipping-pickup = Punto di ritiro
shipping-economy = Economica
shipping-free = Gratuita
shipping-arrives-on = Consegna: { $date }
shipping-waiting = Inserisca l’indirizzo per vedere le opzioni di spedizione.
shipping-estimate = Le date di consegna sono stimate.
shipping-cut-off = Ordinando entro { $time }, la merce lascia il magazzino in questa data: { $date }.
shipping-parcels = { $count ->
    [one] Arriva in { $count } pacco
   *[other] Arriva in { $count } pacchi
}
shipping-points = Scelga un punto di ritiro
shipping-points-none = Non ci sono punti di ritiro vicino a questo indirizzo.
shipping-sort-fastest = Mostra prima le più rapide
shipping-sort-cheapest = Mostra prima le più economiche
shipping-refused-place = Non consegna a questo indirizzo
shipping-refused-weight = Non disponibile per { $weight }
shipping-refused-size = { $product } è troppo grande o troppo pesante per un pacco
shipping-refused-table = Non disponibile per le dimensioni o il valore di questo ordine

## gift: the parcel is a present

gift-on = È un regalo
gift-recipient = Nome e cognome del destinatario
gift-from = Da
gift-message = Messaggio
gift-hide-prices = Nessun prezzo sul documento nel pacco
gift-customs = Dichiara alla dogana come regalo tra privati

## payment: hints by kind of method; names that are brands come from data

payment-title = Pagamento
payment-more = Altri metodi di pagamento
payment-none = Nessun metodo di pagamento è disponibile per questo ordine.
express-title = Pagamento rapido
express-or = Oppure inserisca i Suoi dati
express-filled = I Suoi dati sono stati inseriti. Verifichi il Suo ordine.
payment-called-cash = Contrassegno
payment-called-debit = Addebito diretto { $name }
payment-called-online-banking = Online banking
payment-called-by-bank = Pagamento dal conto
payment-called-transfer = Bonifico bancario
payment-called-virtual-account = Conto virtuale ({ $name })
payment-called-local-cards = Carte locali
payment-hint-bank-code = Conferma con un codice dell’app della Sua banca
payment-hint-bank-debit = Addebito sul Suo conto corrente
payment-hint-bank-redirect = Autorizza il pagamento presso la Sua banca
payment-hint-bank-transfer = Effettua un bonifico con i dati che Le mostriamo
payment-hint-bnpl = Paghi più tardi o a rate
payment-hint-card = Inserisce i dati della carta nella pagina sicura successiva
payment-hint-card-redirect = Paga nella pagina sicura successiva
payment-hint-cash = Paga in contanti alla consegna
payment-hint-instant-transfer = Scansiona un codice con l’app della Sua banca
payment-hint-mobile-money = Conferma il pagamento sul telefono
payment-hint-prepaid = Paga con un codice prepagato
payment-hint-voucher = Paga in un punto vendita o a uno sportello con la ricevuta che Le mostriamo
payment-hint-wallet = Conferma nell’app o nella pagina successiva
payment-not-offered = { $count ->
    [one] { $count } metodo non disponibile per questo ordine
    [many] { $count } metodi non disponibili per questo ordine
   *[other] { $count } metodi non disponibili per questo ordine
}
payment-refused-country = Non disponibile: { $country }
payment-refused-currency = Non accetta { $currency }
payment-refused-minimum = Da { $amount }
payment-refused-maximum = Fino a { $amount }
payment-not-exact = Il servizio di pagamento non può incassare esattamente { $amount }.

## summary: the order, always in sight

summary-title = Riepilogo dell’ordine
summary-show = Mostra il riepilogo
summary-hide = Nascondi il riepilogo
summary-items = { $count ->
    [one] { $count } articolo
    [many] { $count } articoli
   *[other] { $count } articoli
}
summary-each = { $amount } cad.
summary-empty = Il Suo carrello è vuoto.
summary-empty-hint = Aggiunga un articolo per vedere consegna, pagamento e totale. I dati inseriti restano qui.
summary-goods = Articoli
summary-discount-code = Sconto ({ $code })
summary-shipping = Spedizione
summary-insurance = Assicurazione della spedizione
summary-duty = Dazio
summary-tax-rate = { $name } { $rate }
summary-fee = Oneri doganali
summary-rounding = Arrotondamento
summary-fee-gift-wrap = Confezione regalo
summary-fee-payment = Commissione di pagamento
summary-fee-small-order = Supplemento per piccoli ordini
summary-fee-service = Costo di servizio
summary-fee-other = { $name }
summary-total = Totale
summary-total-now = Da pagare ora
summary-total-later = Da pagare alla consegna
summary-total-all = Totale a domicilio
summary-estimate = Stima
summary-remote-promotions = Le offerte non hanno potuto essere confermate e non sono incluse.
summary-remote-rates = I costi di spedizione non hanno potuto essere confermati e sono una stima.
summary-remote-duties = I dazi non hanno potuto essere confermati e sono una stima.
summary-remote-tax = Le imposte non hanno potuto essere confermate e sono una stima.
summary-code-field = Codice sconto o carta regalo
summary-code-enter = Aggiungi codice sconto o carta regalo
summary-code-later = Non è stato possibile verificare il codice { $code }. Riprovi.
summary-card-left = { $code }: restano { $amount }
summary-tier = Cliente { $tier }
summary-points-use = Usa i punti ({ $count }), valore { $amount }
summary-points-count = Numero di punti
summary-points-earn = { $count ->
    [one] Con questo ordine guadagna { $count } punto.
   *[other] Con questo ordine guadagna { $count } punti.
}
summary-credit-use = Usa il mio credito: { $amount }
summary-code-apply = Applica
summary-code-remove = Rimuovi il codice { $code }
summary-code-unknown = Il codice { $code } non è valido.
summary-code-unfit = Il codice { $code } non è applicabile a questo ordine.
summary-promotion = Sconto ({ $promotion })
summary-points = Punti utilizzati ({ $count })
summary-card = Carta regalo ({ $code })
summary-credit = Credito negozio
summary-goodwill = Credito di cortesia
summary-points-few = Sul Suo conto ci sono meno punti di quelli richiesti: { $count }.
summary-card-currency = La carta { $code } è in { $currency } e non può essere usata per questo ordine.
summary-code-expired = Il codice { $code } era valido fino al { $date }.
summary-code-early = Il codice { $code } è valido dal { $date }.
summary-code-minimum = Il codice { $code } richiede articoli idonei per { $minimum }: mancano { $amount }.
summary-code-quantity = Il codice { $code } richiede altri articoli idonei (mancanti: { $count }).
summary-code-country = Il codice { $code } non è valido per consegne in questo paese: { $country }.
summary-code-customer = Il codice { $code } non è destinato al Suo account cliente.
summary-code-first = Il codice { $code } vale solo per il primo ordine.
summary-code-birthday = Il codice { $code } è valido solo intorno al Suo compleanno.
summary-code-used = Il codice { $code } è esaurito.
summary-code-combine = Il codice { $code } non è cumulabile con { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Prezzo di listino: { $amount }
why-line = { $product }
why-price-converted = { $amount } dopo la conversione al cambio { $rate }
why-price-margin = Margine di cambio { $rate }
why-price-ending = Arrotondato agli scaglioni di prezzo del negozio: { $amount }
why-cash-step = Arrotondato a multipli di { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Senza { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Con { $name } { $rate } ({ $country }): { $amount }
why-group-price = Prezzo per il Suo gruppo clienti: { $amount }
why-tier-price = Prezzo per questa quantità: { $amount }
why-off-percent = Sconto { $rate } su { $amount }
why-off-amount = Sconto { $amount }
why-off-each = Sconto { $amount } per pezzo (pezzi: { $count })
why-off-line = Sconto { $amount } per ogni articolo
why-off-sets = Ogni { $buy } acquistati, { $get } scontati; i meno cari sono (pezzi: { $count })
why-off-step-count = Riduzione a partire dalla quantità { $count }
why-off-step-amount = Riduzione a partire da { $amount }
why-off-cap = Al massimo { $amount }
why-off-left = Restano da ridurre al massimo { $amount }
why-shipping-reduced = { $promotion }: { $amount } in meno sulla spedizione
why-points-worth = Punti ({ $count }) del valore di { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Tassata alla vendita, quindi riduce l’importo imponibile
why-share = Quota per { $product }
why-shipping-weight = { $method } per { $weight }, { $country }
why-shipping-free = Gratuita da { $amount }
why-shipping-rate = { $method }, { $country }
why-shipping-parcels = Pacchi: { $count }, peso tassabile { $weight } ciascuno
why-freight = Trasporto
why-surcharge-fuel = Supplemento carburante
why-surcharge-remote = Supplemento per zone remote e isole
why-surcharge-bulky = Supplemento per merci ingombranti
why-surcharge-battery = Supplemento per batterie e merci pericolose
why-surcharge-residential = Supplemento per la consegna a domicilio
why-surcharge-handling = Gestione
why-surcharge-other = Supplemento
why-percent-of = { $rate } di { $amount }
why-insurance = Assicurazione durante il trasporto
why-customs-value = Valore in dogana di articoli e spedizione: { $amount }
why-customs-value-goods = Valore in dogana degli articoli: { $amount }
why-duty-tariff = Dazio { $rate } per merci della voce { $heading }
why-duty-percent = Dazio { $rate }
why-duty-percent-less = Dazio { $rate } meno { $amount }
why-duty-flat = { $amount } per ogni tipo di merce ({ $count ->
    [one] { $count } tipo
    [many] { $count } tipi
   *[other] { $count } tipi
})
why-duty-unknown = Aliquota del dazio non nota; non inclusa
why-duty-default = Aliquota del dazio della voce { $heading } non nota; si usa la stima del negozio di { $rate }
why-duty-specific = Dazio a peso o a pezzo per merci della voce { $heading }: { $amount }
why-duty-all-in = Un’aliquota unica al posto di dazio e imposta
why-scheme = Regola applicata: { $scheme }
why-import-unknown = Regole di importazione non note ({ $country }); dazi e imposte non inclusi
note-tax-exempt = Nessuna imposta: vale il certificato di esenzione.
note-reverse-charge = Inversione contabile: a { $number } non viene addebitata l’IVA; la versa l’acquirente.
note-vat-id-home = L’IVA viene addebitata: { $number } è del paese del venditore.
note-vat-id-pending = Tassato come per i consumatori: il numero fiscale { $number } non è ancora confermato.
note-vat-id-invalid = Tassato come per i consumatori: il numero fiscale { $number } non è valido.
note-certificate-unknown = L’imposta viene addebitata: il negozio non conosce il certificato di esenzione per questa destinazione.
note-category-standard = Per «{ $category }» non è nota un’aliquota propria ({ $country }); si usa l’aliquota ordinaria.
note-gift-sold = Ciò che un negozio vende non è un regalo per la dogana: valgono le regole ordinarie.
tell-buyer-id = La dogana richiede all’acquirente un numero di identificazione personale: { $country }.
tell-personal-use = Solo per uso personale del destinatario.
tell-yearly-amount = Rientra nel limite annuo dell’acquirente di { $amount }.
tell-yearly-count = Pacchi che un acquirente può importare all’anno per questa via: { $count }.
tell-half-yearly-count = L’esenzione vale per questo numero di pacchi ogni sei mesi: { $count }.
tell-prescription = La dogana richiede una ricetta medica.
tell-positive-list = Solo per merci dell’elenco ufficiale delle vendite online transfrontaliere.
tell-business = L’acquirente versa l’imposta come impresa registrata.
why-tax-rate = { $name } { $rate } su { $amount }
why-rounded-unit = Imposta arrotondata per ogni pezzo
why-rounded-line = Imposta arrotondata per ogni riga
why-rounded-line-rate = Imposta arrotondata per ogni riga e aliquota
why-rounded-rate = Imposta arrotondata sulla somma dell’aliquota
why-rounded-order = Imposta arrotondata sulla somma dell’ordine
why-rounded-end = Arrotondato una volta, con il totale dell’ordine
why-tax-base = Base imponibile: { $amount }
why-tax-gross-up = L’imposta del { $rate } fa parte della propria base imponibile
why-tax-factor = È dovuto il { $rate } dell’imposta ordinaria
why-tax-included = { $name } { $rate } inclusa nel prezzo
why-fee-heading = Onere di { $amount } per ogni tipo di merce
why-fee-parcel = Onere di { $amount } per ogni pacco
why-fee-consignment = Onere di { $amount } per la spedizione
why-fee-percent = Onere del { $rate } del valore in dogana: { $amount }
why-collected-carrier = Riscosso dal corriere
why-source = Fonte: { $source }
why-valid-from = In vigore dal { $date }
why-estimate = Questo importo è una stima. Decide l’autorità all’importazione.
why-official = Dato ufficiale
why-remote = Calcolato da { $source }
why-secondary = Dato da fonte pubblicata
why-unverified = Dato non confermato

## review: what the shopper agrees to, and the order button

review-title = Verifica e ordina
review-button = Ordina e paga
review-button-pay-duty = Ordine con obbligo di pagare
review-continue = Verifica l’ordine
review-seller = Il contratto è concluso con { $name }.
review-terms-notice = Effettuando l’ordine accetta le condizioni generali di vendita.
review-privacy = Utilizziamo i Suoi dati per gestire questo ordine, come descritto nell’informativa sulla privacy.
review-privacy-law = Utilizziamo i Suoi dati per gestire questo ordine, come descritto nell’informativa sulla privacy ({ $law }).
review-transfer = Per gestire questo ordine i Suoi dati vengono trasferiti verso: { $country }.
review-privacy-abroad = Acconsento al trasferimento dei miei dati per la gestione di questo ordine verso: { $country }.
review-withdrawal = Può recedere da questo contratto entro { $days ->
    [one] { $days } giorno
    [many] { $days } giorni
   *[other] { $days } giorni
} dal ricevimento della merce, senza indicarne il motivo.
review-withdrawal-working = Può recedere da questo contratto entro { $days ->
    [one] { $days } giorno lavorativo
   *[other] { $days } giorni lavorativi
} dal ricevimento della merce, senza indicarne il motivo.
review-withdrawal-none = La legge non prevede un diritto generale di restituzione per gli acquisti online. Si applica la politica di reso del negozio.
review-returns = Questo negozio accetta resi entro { $days ->
    [one] { $days } giorno
    [many] { $days } giorni
   *[other] { $days } giorni
} dalla consegna.
review-returns-cost = { $payer ->
    [merchant] Le spese di restituzione sono a carico del negozio.
   *[buyer] Le spese di restituzione sono a Suo carico.
}
review-import-ddp = Dazi e imposte di importazione sono inclusi. Alla consegna non è dovuto altro.
review-import-dap = Dazi e imposte di importazione non sono inclusi. Il corriere riscuoterà circa { $amount } alla consegna.
review-import-none = Non sono dovuti dazi né imposte di importazione.
review-import-unknown = Non è possibile calcolare dazi e imposte di importazione per questa destinazione. Il corriere può riscuoterli alla consegna.
review-cn-standards = Queste merci rispettano le norme del paese di origine, possono non avere un’etichetta in cinese e non possono essere rivendute.
review-cn-identity = La dogana richiede il vero nome e il numero del documento d’identità dell’acquirente.
review-tr-preliminary = Ho letto e accetto il modulo di informativa preliminare e il contratto di vendita a distanza.
review-us-dispatch = Il negozio spedisce nei tempi indicati. In caso contrario può annullare l’ordine e ottenere il rimborso completo.
review-jp-confirmation = Prima di ordinare controlli quantità, prezzo, pagamento, tempi di consegna e condizioni di reso.
review-au-guarantees = Le garanzie che la legge australiana Le riconosce come consumatore non possono essere escluse.
review-guarantee = Si applica la garanzia legale di conformità.
review-age = Ho almeno { $age } anni.
review-marketing = { $name } può inviarmi novità e offerte via e-mail. Posso annullare l’iscrizione in qualsiasi momento.
review-marketing-mail = Riceverà un’e-mail per confermare.
review-opt-out = Non vendere né condividere i miei dati personali.
review-opted-out = Il segnale di privacy del Suo browser (Global Privacy Control) viene rispettato: i Suoi dati non vengono né venduti né condivisi.
review-safety-maker = Fabbricante: { $name }
review-safety-responsible = Responsabile nell’UE: { $name }
review-safety-warning = Informazioni sulla sicurezza: { $name }
review-link-terms = Condizioni generali di vendita
review-link-privacy = Informativa sulla privacy
review-link-withdrawal = Diritto di recesso e resi
review-link-shipping = Informazioni sulla spedizione
review-link-imprint = Note legali
review-link-model = Modulo di recesso tipo
review-link-withdraw = Recedere dal contratto qui

## status: what happens to the order once the button is pressed

status-sending = Invio dell’ordine in corso…
status-sending-hint = Tenga aperta questa pagina ancora un momento.
status-offline = Connessione assente
status-offline-hint = Il Suo ordine è conservato su questo dispositivo e verrà inviato appena torna la connessione.
status-waiting = Il negozio non ha risposto
status-retry-in = { $seconds ->
    [one] Nuovo tentativo tra { $seconds } secondo
    [many] Nuovo tentativo tra { $seconds } secondi
   *[other] Nuovo tentativo tra { $seconds } secondi
}
status-retry-hint = Il Suo ordine è conservato e verrà effettuato una sola volta.
status-retry-now = Prova ora
status-cancel = Annulla e torna indietro
status-price-changed = Il prezzo è cambiato
status-price-changed-hint = Il Suo ordine non è stato effettuato. Confermi il nuovo totale.
status-price-old = Totale precedente
status-price-new = Nuovo totale
status-price-accept = Accetta { $amount } e ordina con obbligo di pagare
status-price-refuse = Torna indietro
status-redirect = Continua con { $method }
status-redirect-hint = Paga nella pagina successiva e poi torna qui.
status-redirect-button = Vai al pagamento
status-qr = Scansioni per pagare
status-qr-hint = Apra l’app della Sua banca e scansioni questo codice.
status-code-copy = Copia il codice
status-code-copied = Copiato
status-voucher = Paghi con questa ricevuta
status-voucher-hint = Mostri questo numero al momento del pagamento o stampi questa pagina.
status-pay-amount = Importo da pagare
status-pay-reference = Riferimento del pagamento
status-pay-before = Pagare entro: { $date }
status-pay-open = Apri la pagina di pagamento
status-pay-checking = In attesa del pagamento…
status-placed = Grazie per il Suo ordine
status-placed-hint = Stiamo inviando la conferma a { $email }.
status-placed-pending = Il Suo ordine è stato effettuato. Attendiamo il pagamento.
status-placed-number = Numero d’ordine
status-placed-paid = Pagato
status-placed-due = Da pagare
status-placed-next = Cosa succede ora
status-placed-next-dispatch = Il negozio prepara il pacco.
status-placed-next-carrier = Il corriere riscuote circa { $amount } di dazi e imposte alla consegna.
status-follow = Stato dell’ordine
status-track = Traccia il pacco
status-calendar = Aggiungi la consegna al calendario
status-share = Copia il link per gli amici
status-survey = Quanto è stato facile ordinare? 1 è difficile, 5 è facile.
status-survey-thanks = Grazie per la risposta.
status-print = Stampa
status-back-to-shop = Torna al negozio
status-payment-failed = Il pagamento non è andato a buon fine
status-payment-failed-hint = Non è stato addebitato nulla. Può scegliere un altro metodo di pagamento.
status-back = Scegli un altro metodo di pagamento
status-failed = Non è stato possibile effettuare l’ordine
status-failed-hint = Non è stato addebitato nulla. Riprovi oppure contatti il negozio indicando { $reference }.
status-support = Contatta { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Controlli { $count } campo
    [many] Controlli { $count } campi
   *[other] Controlli { $count } campi
}
problem-missing = Compili questo campo.
problem-choose = Scelga un’opzione.
problem-email = Inserisca un indirizzo e-mail completo, ad esempio nome@example.com.
problem-phone = Inserisca un numero di telefono con il prefisso internazionale, ad esempio { $example }.
problem-postcode = Questo CAP sembra insolito. Un esempio: { $example }
problem-number = Non sembra un valore valido per { $name }. Un esempio: { $example }
problem-number-digits = Una cifra sembra errata: { $name }.
problem-insist = Usa così com’è
problem-state = Scelga dall’elenco.
problem-long = Questo testo è troppo lungo.
problem-consent = Selezioni questa casella per continuare.
problem-refused = Il negozio non ha accettato questo dato: { $detail }
problem-payment = Scelga come pagare.

## refused: why an order cannot be placed as it stands

refused-market = Questo negozio non vende in questo paese: { $country }.
refused-market-sanctions = A causa di sanzioni, questo negozio non consegna in questo paese: { $country }.
refused-shipping = Nessun metodo di spedizione copre questo ordine: { $country }.
refused-weight = Questo ordine è troppo pesante per essere spedito a questa destinazione: { $country }.
refused-parcel = { $product } è troppo grande o troppo pesante per essere spedito a questa destinazione: { $country }.
refused-rate-missing = Non c’è un tasso di cambio per { $currency }, quindi non è possibile mostrare alcun prezzo.
refused-rate-old = Il tasso di cambio per { $currency } non è aggiornato, quindi non è possibile mostrare alcun prezzo.
refused-amount = Questo importo è troppo grande per essere calcolato.
refused-route-closed = Al momento non è possibile importare pacchi per questa via: { $country }.
refused-tr-consumer-parcels = Dal 6 febbraio 2026 la Turchia non ammette più i normali pacchi dall’estero destinati ai consumatori.
refused-cn-order-limit = La Cina consente al massimo { $amount } per ogni ordine dall’estero. Suddivida l’ordine.
refused-cn-parcel-limit = La Cina consente al massimo { $amount } per ogni pacco. Suddivida l’ordine.
refused-gift-import = I pacchi dichiarati come regalo non possono essere importati: { $country }.
refused-product = { $product } non può essere spedito in questo paese: { $country }.
refused-business-only = { $product } è in vendita solo per le aziende.
refused-quantity = { $product }: al massimo { $count } per ogni ordine.
refused-empty = Il Suo carrello è vuoto.
refused-service = Al momento non è possibile calcolare gli importi di questo ordine. Riprovi tra qualche minuto.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: uno in più
a11y-decrease = { $product }: uno in meno
a11y-remove = Rimuovi { $product }
a11y-quantity = Quantità di { $product }
a11y-why = { $label }: perché { $amount }?
a11y-total = Totale: { $amount }
a11y-new-window = si apre in una nuova finestra

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Imposta sugli articoli restituiti, in aggiunta: { $amount }
refund-tax-included = Imposta compresa negli articoli restituiti: { $amount }
refund-duty = Dazio sugli articoli restituiti: { $amount }
refund-shipping = Spedizione: { $amount }
refund-shipping-law = In caso di recesso dall’intero ordine si rimborsa la consegna standard: { $amount }
refund-shipping-kept = La spedizione di { $amount } resta pagata.
refund-shipping-partial = La spedizione di { $amount } resta pagata, perché non tutti gli articoli vengono restituiti.
refund-supplement-kept = Il supplemento per la consegna più rapida, { $amount }, resta pagato.
refund-fees = Oneri: { $amount }
refund-fees-kept = Gli oneri di { $amount } restano pagati.
refund-carrier-kept = Dazi e imposte di importazione di { $amount } sono stati versati alla dogana tramite il corriere. Non vengono rimborsati automaticamente, ma si possono richiedere alla dogana.
refund-later = { $amount } pagati al corriere alla consegna, non al negozio.
refund-to-payment = { $amount } tornano al metodo di pagamento.
refund-to-credit = { $amount } tornano su { $code }.
refund-refused-line = L’ordine non contiene la riga { $product }.
refund-refused-quantity = { $product }: si possono ancora rimborsare al massimo { $count }.
refund-refused-nothing = Non resta nulla da rimborsare.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Aiuto
help-when = Quando arriva il mio ordine?
help-arrives = Consegna prevista tra queste date: { $from } – { $until }.
help-duties = Dovrò pagare dazi o imposte alla consegna?
help-returns = Posso restituire la merce?
help-hours = Orari di apertura nel Suo fuso orario
help-chat = Chat
help-page = Pagine di aiuto

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Qui può recedere dal contratto con { $name }. Non occorre indicarne il motivo.
withdraw-goods = Quali articoli, se non tutti
withdraw-confirm = Conferma il recesso
withdraw-statement = Con la presente recedo dal mio contratto relativo all’ordine { $order }.
withdraw-done = Il Suo recesso è stato ricevuto
withdraw-received = Ricevuto il { $date }
withdraw-keep = Salvi o stampi questa conferma. Il negozio la invia anche a { $email }.
withdraw-save = Salva come file di testo
withdraw-unknown = Il numero d’ordine e l’indirizzo e-mail non corrispondono. Li controlli entrambi.
