# reviewed: machine-drafted
# status: complete
# Greek. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Ολοκλήρωση αγοράς
loader-contact = Στοιχεία επικοινωνίας
loader-email = Email
loader-delivery = Παράδοση
loader-country = Χώρα/περιοχή
loader-failed = Δεν ήταν δυνατή η φόρτωση της σελίδας αγοράς. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
loader-retry = Δοκιμάστε ξανά

## head: the top of the checkout with its language and country switcher

head-switch = Γλώσσα και χώρα
head-language = Γλώσσα
head-country = Χώρα παράδοσης
head-currency = Νόμισμα
head-close = Κλείσιμο αγοράς

## locale: why a language, country or currency was chosen

locale-attribute = Ορίστηκε από το κατάστημα
locale-kept = Το επιλέξατε νωρίτερα
locale-page-language = Γλώσσα αυτής της σελίδας
locale-browser-languages = Γλώσσα του προγράμματος περιήγησης
locale-region = Περιοχή της γλώσσας σας
locale-time-zone = Η ζώνη ώρας σας
locale-market = Νόμισμα αυτής της χώρας
locale-default = Προεπιλογή του καταστήματος

## contact: how the shop reaches the shopper

contact-phone = Τηλέφωνο
contact-phone-hint = Μόνο για ερωτήσεις σχετικά με την παράδοση
contact-remember = Αποθήκευση των στοιχείων μου σε αυτή τη συσκευή
contact-remember-hint = Για την επόμενη παραγγελία σας εδώ. Όχι σε κοινόχρηστη συσκευή.
contact-forget = Διαγραφή των στοιχείων μου

## address: every label an address can have. The kinds follow the country's own words.

address-name = Ονοματεπώνυμο
address-organisation = Εταιρεία
address-line-1 = Οδός και αριθμός
address-line-1-street = Οδός
address-block = Τετράγωνο
address-avenue = Λεωφόρος
address-house = Σπίτι ή κτίριο
address-line-2 = Όροφος, διαμέρισμα
address-sorting-code = CEDEX
address-optional = προαιρετικό
address-choose = Επιλέξτε
address-more = Προσθήκη εταιρείας
address-number = { $name } για το τελωνείο
address-number-invoice = { $name } για το τιμολόγιο
address-business = Αγοράζω για εταιρεία
address-vat-id = Αριθμός ΦΠΑ ({ $name })
address-purchase-order = Ο δικός σας αριθμός παραγγελίας
address-number-hint = Το ζητά το τελωνείο. Αποστέλλεται με την παραγγελία και δεν αποθηκεύεται σε αυτή τη συσκευή.

address-city-city = Πόλη
address-city-district = Περιφέρεια
address-city-post-town = Πόλη
address-city-suburb = Προάστιο

address-district-district = Περιφέρεια
address-district-neighborhood = Συνοικία
address-district-suburb = Συνοικία
address-district-townland = Townland
address-district-village-township = Χωριό ή κοινότητα

address-postcode-postal = Ταχυδρομικός κώδικας
address-postcode-zip = Κωδικός ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Κωδικός PIN

address-state-area = Περιοχή
address-state-county = Κομητεία
address-state-department = Διαμέρισμα
address-state-district = Περιφέρεια
address-state-do-si = Επαρχία ή πόλη
address-state-emirate = Εμιράτο
address-state-island = Νησί
address-state-oblast = Όμπλαστ
address-state-parish = Ενορία
address-state-prefecture = Νομός
address-state-province = Επαρχία
address-state-state = Πολιτεία

address-billing = Διεύθυνση χρέωσης
address-billing-same = Η διεύθυνση χρέωσης είναι η ίδια

## delivery: who pays duties and import taxes, and when

delivery-duties = Δασμοί και φόροι εισαγωγής
delivery-ddp = Πληρωμή με την παραγγελία
delivery-ddp-hint = Δεν θα πληρώσετε τίποτα άλλο κατά την παράδοση.
delivery-dap = Πληρωμή κατά την παράδοση
delivery-dap-hint = Η εταιρεία μεταφορών τους εισπράττει πριν από την παράδοση και μπορεί να προσθέσει δική της χρέωση.
delivery-now = Τώρα
delivery-later = Κατά την παράδοση
delivery-about = περίπου { $amount }

## shipping: methods and dates

shipping-title = Τρόπος αποστολής
shipping-standard = Κανονική
shipping-express = Ταχεία
shipping-pickup = Σημείο παραλαβής
shipping-economy = Οικονομική
shipping-free = Δωρεάν
shipping-arrives-on = Παράδοση: { $date }
shipping-waiting = Συμπληρώστε τη διεύθυνσή σας για να δείτε τους τρόπους αποστολής.
shipping-estimate = Οι ημερομηνίες παράδοσης είναι κατ’ εκτίμηση.
shipping-cut-off = Παραγγείλτε εντός { $time }: αναχώρηση από την αποθήκη { $date }.
shipping-parcels = { $count ->
    [one] Έρχεται σε { $count } δέμα
   *[other] Έρχεται σε { $count } δέματα
}
shipping-points = Επιλέξτε σημείο παραλαβής
shipping-points-none = Δεν υπάρχει σημείο παραλαβής κοντά σε αυτή τη διεύθυνση.
shipping-sort-fastest = Εμφάνιση των ταχύτερων πρώτα
shipping-sort-cheapest = Εμφάνιση των φθηνότερων πρώτα
shipping-refused-place = Δεν παραδίδει σε αυτή τη διεύθυνση
shipping-refused-weight = Μη διαθέσιμο για { $weight }
shipping-refused-size = { $product }: πολύ μεγάλο ή βαρύ για δέμα
shipping-refused-table = Μη διαθέσιμο για το μέγεθος ή την αξία αυτής της παραγγελίας

## gift: the parcel is a present

gift-on = Είναι δώρο
gift-recipient = Ονοματεπώνυμο παραλήπτη
gift-from = Από
gift-message = Μήνυμα
gift-hide-prices = Χωρίς τιμές στο δελτίο μέσα στο δέμα
gift-customs = Δήλωση στο τελωνείο ως δώρο μεταξύ ιδιωτών

## payment: hints by kind of method; names that are brands come from data

payment-title = Πληρωμή
payment-more = Περισσότεροι τρόποι πληρωμής
payment-none = Δεν υπάρχει τρόπος πληρωμής για αυτή την παραγγελία.
express-title = Γρήγορη πληρωμή
express-or = Ή συμπληρώστε τα στοιχεία σας
express-filled = Τα στοιχεία σας συμπληρώθηκαν. Ελέγξτε την παραγγελία σας.
payment-called-cash = Αντικαταβολή
payment-called-debit = Άμεση χρέωση { $name }
payment-called-online-banking = Ηλεκτρονική τραπεζική
payment-called-by-bank = Πληρωμή μέσω τράπεζας
payment-called-transfer = Τραπεζική μεταφορά
payment-called-virtual-account = Εικονικός λογαριασμός ({ $name })
payment-called-local-cards = Τοπικές κάρτες
payment-hint-bank-code = Επιβεβαιώνετε με κωδικό από την εφαρμογή της τράπεζάς σας
payment-hint-bank-debit = Χρεώνεται ο τραπεζικός λογαριασμός σας
payment-hint-bank-redirect = Εγκρίνετε την πληρωμή στην τράπεζά σας
payment-hint-bank-transfer = Μεταφέρετε το ποσό με τα στοιχεία που σας δείχνουμε
payment-hint-bnpl = Πληρώστε αργότερα ή με δόσεις
payment-hint-card = Εισάγετε τα στοιχεία της κάρτας στην επόμενη, ασφαλή σελίδα
payment-hint-card-redirect = Πληρώνετε στην επόμενη, ασφαλή σελίδα
payment-hint-cash = Πληρώνετε με μετρητά όταν φτάσει η παραγγελία
payment-hint-instant-transfer = Σαρώνετε έναν κωδικό με την εφαρμογή της τράπεζάς σας
payment-hint-mobile-money = Επιβεβαιώνετε την πληρωμή στο τηλέφωνό σας
payment-hint-prepaid = Πληρώνετε με προπληρωμένο κωδικό
payment-hint-voucher = Πληρώνετε σε κατάστημα ή μηχάνημα με το έντυπο που σας δείχνουμε
payment-hint-wallet = Επιβεβαιώνετε στην εφαρμογή ή στην επόμενη σελίδα
payment-not-offered = { $count ->
    [one] { $count } τρόπος πληρωμής δεν είναι διαθέσιμος για αυτή την παραγγελία
   *[other] { $count } τρόποι πληρωμής δεν είναι διαθέσιμοι για αυτή την παραγγελία
}
payment-refused-country = Μη διαθέσιμο στη χώρα: { $country }
payment-refused-currency = Δεν δέχεται { $currency }
payment-refused-minimum = Από { $amount }
payment-refused-maximum = Έως { $amount }
payment-not-exact = Η υπηρεσία πληρωμών δεν μπορεί να εισπράξει ακριβώς { $amount }.

## summary: the order, always in sight

summary-title = Σύνοψη παραγγελίας
summary-show = Εμφάνιση σύνοψης παραγγελίας
summary-hide = Απόκρυψη σύνοψης παραγγελίας
summary-items = { $count ->
    [one] { $count } προϊόν
   *[other] { $count } προϊόντα
}
summary-each = { $amount } το τεμάχιο
summary-empty = Το καλάθι σας είναι άδειο.
summary-empty-hint = Προσθέστε ένα προϊόν για να δείτε την παράδοση, την πληρωμή και το σύνολο. Όσα έχετε συμπληρώσει διατηρούνται.
summary-goods = Προϊόντα
summary-discount-code = Έκπτωση ({ $code })
summary-shipping = Μεταφορικά
summary-insurance = Ασφάλιση αποστολής
summary-duty = Δασμός
summary-tax-rate = { $name } { $rate }
summary-fee = Τελωνειακό τέλος
summary-rounding = Στρογγυλοποίηση
summary-fee-gift-wrap = Συσκευασία δώρου
summary-fee-payment = Χρέωση τρόπου πληρωμής
summary-fee-small-order = Χρέωση μικρής παραγγελίας
summary-fee-service = Χρέωση εξυπηρέτησης
summary-fee-other = { $name }
summary-total = Σύνολο
summary-total-now = Πληρωμή τώρα
summary-total-later = Πληρωμή κατά την παράδοση
summary-total-all = Σύνολο στην πόρτα σας
summary-estimate = Εκτίμηση
summary-remote-promotions = Οι προσφορές δεν μπόρεσαν να επιβεβαιωθούν και δεν περιλαμβάνονται.
summary-remote-rates = Τα μεταφορικά δεν μπόρεσαν να επιβεβαιωθούν και είναι εκτίμηση.
summary-remote-duties = Οι δασμοί δεν μπόρεσαν να επιβεβαιωθούν και είναι εκτίμηση.
summary-remote-tax = Οι φόροι δεν μπόρεσαν να επιβεβαιωθούν και είναι εκτίμηση.
summary-code-field = Εκπτωτικός κωδικός ή δωροκάρτα
summary-code-enter = Προσθήκη εκπτωτικού κωδικού ή δωροκάρτας
summary-code-later = Δεν ήταν δυνατός ο έλεγχος του κωδικού { $code }. Δοκιμάστε ξανά.
summary-card-left = { $code }: υπόλοιπο { $amount }
summary-tier = Επίπεδο πελάτη: { $tier }
summary-points-use = Χρήση πόντων ({ $count }), αξίας { $amount }
summary-points-count = Αριθμός πόντων
summary-points-earn = { $count ->
    [one] Με αυτή την παραγγελία κερδίζετε { $count } πόντο.
   *[other] Με αυτή την παραγγελία κερδίζετε { $count } πόντους.
}
summary-credit-use = Χρήση της πίστωσής μου: { $amount }
summary-code-apply = Εφαρμογή
summary-code-remove = Αφαίρεση του κωδικού { $code }
summary-code-unknown = Ο κωδικός { $code } δεν είναι έγκυρος.
summary-code-unfit = Ο κωδικός { $code } δεν ισχύει για αυτή την παραγγελία.
summary-promotion = Έκπτωση ({ $promotion })
summary-points = Εξαργυρωμένοι πόντοι ({ $count })
summary-card = Δωροκάρτα ({ $code })
summary-credit = Πίστωση καταστήματος
summary-goodwill = Πίστωση καλής θέλησης
summary-points-few = Ο λογαριασμός σας έχει λιγότερους πόντους από όσους ζητήσατε: { $count }.
summary-card-currency = Η κάρτα { $code } είναι σε { $currency } και δεν μπορεί να χρησιμοποιηθεί για αυτή την παραγγελία.
summary-code-expired = Ο κωδικός { $code } ίσχυε έως { $date }.
summary-code-early = Ο κωδικός { $code } ισχύει από { $date }.
summary-code-minimum = Ο κωδικός { $code } απαιτεί επιλέξιμα προϊόντα αξίας { $minimum }: λείπουν { $amount }.
summary-code-quantity = Ο κωδικός { $code } απαιτεί περισσότερα επιλέξιμα προϊόντα (λείπουν: { $count }).
summary-code-country = Ο κωδικός { $code } δεν ισχύει για παράδοση στη χώρα: { $country }.
summary-code-customer = Ο κωδικός { $code } δεν προορίζεται για τον λογαριασμό σας.
summary-code-first = Ο κωδικός { $code } ισχύει μόνο για την πρώτη παραγγελία.
summary-code-birthday = Ο κωδικός { $code } ισχύει μόνο γύρω από τα γενέθλιά σας.
summary-code-used = Ο κωδικός { $code } έχει εξαντληθεί.
summary-code-combine = Ο κωδικός { $code } δεν συνδυάζεται με: { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Τιμή καταλόγου: { $amount }
why-line = { $product }
why-price-converted = { $amount } μετά τη μετατροπή με ισοτιμία { $rate }
why-price-margin = Περιθώριο συναλλάγματος { $rate }
why-price-ending = Στρογγυλοποιήθηκε στα βήματα τιμών του καταστήματος: { $amount }
why-cash-step = Στρογγυλοποιήθηκε σε πολλαπλάσια του { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Χωρίς { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Με { $name } { $rate } ({ $country }): { $amount }
why-group-price = Τιμή για την ομάδα πελατών σας: { $amount }
why-tier-price = Τιμή για αυτή την ποσότητα: { $amount }
why-off-percent = Έκπτωση { $rate } επί { $amount }
why-off-amount = Έκπτωση { $amount }
why-off-each = Έκπτωση { $amount } ανά τεμάχιο (τεμάχια: { $count })
why-off-line = Έκπτωση { $amount } ανά προϊόν
why-off-sets = Για κάθε { $buy } που αγοράζετε, { $get } με έκπτωση· τα φθηνότερα (τεμάχια: { $count })
why-off-step-count = Έκπτωση από ποσότητα { $count }
why-off-step-amount = Έκπτωση από { $amount }
why-off-cap = Το πολύ { $amount }
why-off-left = Μπορούν να αφαιρεθούν ακόμη το πολύ { $amount }
why-shipping-reduced = { $promotion }: { $amount } λιγότερα μεταφορικά
why-points-worth = Πόντοι ({ $count }) αξίας { $amount }
why-card-balance = Υπόλοιπο: { $amount }
why-card-taxed = Φορολογήθηκε κατά την πώληση, γι’ αυτό μειώνει τη φορολογητέα αξία
why-share = Μερίδιο για { $product }
why-shipping-weight = { $method } για { $weight }, { $country }
why-shipping-free = Δωρεάν από { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Δέματα: { $count }, χρεώσιμο βάρος { $weight } το καθένα
why-freight = Μεταφορά
why-surcharge-fuel = Επιβάρυνση καυσίμων
why-surcharge-remote = Επιβάρυνση για απομακρυσμένες περιοχές και νησιά
why-surcharge-bulky = Επιβάρυνση για ογκώδη προϊόντα
why-surcharge-battery = Επιβάρυνση για μπαταρίες και επικίνδυνα εμπορεύματα
why-surcharge-residential = Επιβάρυνση για παράδοση κατ’ οίκον
why-surcharge-handling = Διαχείριση
why-surcharge-other = Επιβάρυνση
why-percent-of = { $rate } επί { $amount }
why-insurance = Ασφάλιση κατά τη μεταφορά
why-customs-value = Δασμολογητέα αξία προϊόντων και μεταφορικών: { $amount }
why-customs-value-goods = Δασμολογητέα αξία προϊόντων: { $amount }
why-duty-tariff = Δασμός { $rate } για εμπορεύματα της κλάσης { $heading }
why-duty-percent = Δασμός { $rate }
why-duty-percent-less = Δασμός { $rate } μείον { $amount }
why-duty-flat = { $amount } για κάθε είδος εμπορεύματος ({ $count ->
    [one] { $count } είδος
   *[other] { $count } είδη
})
why-duty-unknown = Άγνωστος συντελεστής δασμού· δεν περιλαμβάνεται
why-duty-default = Άγνωστος δασμός της κλάσης { $heading }· χρησιμοποιείται η εκτίμηση του καταστήματος { $rate }
why-duty-specific = Δασμός κατά βάρος ή τεμάχιο για εμπορεύματα της κλάσης { $heading }: { $amount }
why-duty-all-in = Ένας συντελεστής αντί για δασμό και φόρο
why-scheme = Κανόνας που εφαρμόστηκε: { $scheme }
why-import-unknown = Άγνωστοι κανόνες εισαγωγής ({ $country })· δεν περιλαμβάνονται δασμοί και φόροι
note-tax-exempt = Δεν χρεώνεται φόρος: ισχύει η βεβαίωση απαλλαγής.
note-reverse-charge = Αντιστροφή επιβάρυνσης: δεν χρεώνεται ΦΠΑ στο { $number }· τον αποδίδει ο αγοραστής.
note-vat-id-home = Χρεώνεται ΦΠΑ: το { $number } είναι από τη χώρα του πωλητή.
note-vat-id-pending = Φορολογείται όπως για καταναλωτές: ο αριθμός { $number } δεν έχει επιβεβαιωθεί ακόμη.
note-vat-id-invalid = Φορολογείται όπως για καταναλωτές: ο αριθμός { $number } δεν είναι έγκυρος.
note-certificate-unknown = Χρεώνεται φόρος: το κατάστημα δεν γνωρίζει τη βεβαίωση απαλλαγής για αυτόν τον προορισμό.
note-category-standard = Δεν είναι γνωστός ειδικός συντελεστής για «{ $category }» ({ $country })· χρησιμοποιείται ο κανονικός.
note-gift-sold = Ό,τι πουλά ένα κατάστημα δεν είναι δώρο για το τελωνείο: ισχύουν οι συνήθεις κανόνες.
tell-buyer-id = Το τελωνείο ζητά από τον αγοραστή προσωπικό αριθμό ταυτοποίησης: { $country }.
tell-personal-use = Μόνο για προσωπική χρήση του παραλήπτη.
tell-yearly-amount = Υπολογίζεται στο ετήσιο όριο του αγοραστή { $amount }.
tell-yearly-count = Δέματα που μπορεί να εισάγει ένας αγοραστής τον χρόνο με αυτόν τον τρόπο: { $count }.
tell-half-yearly-count = Η απαλλαγή ισχύει για τόσα δέματα ανά εξάμηνο: { $count }.
tell-prescription = Το τελωνείο ζητά ιατρική συνταγή.
tell-positive-list = Μόνο για προϊόντα του επίσημου καταλόγου διασυνοριακών διαδικτυακών πωλήσεων.
tell-business = Ο αγοραστής αποδίδει τον φόρο ως εγγεγραμμένη επιχείρηση.
why-tax-rate = { $name } { $rate } επί { $amount }
why-rounded-unit = Ο φόρος στρογγυλοποιείται ανά τεμάχιο
why-rounded-line = Ο φόρος στρογγυλοποιείται ανά γραμμή
why-rounded-line-rate = Ο φόρος στρογγυλοποιείται ανά γραμμή και συντελεστή
why-rounded-rate = Ο φόρος στρογγυλοποιείται στο άθροισμα του συντελεστή
why-rounded-order = Ο φόρος στρογγυλοποιείται στο άθροισμα της παραγγελίας
why-rounded-end = Στρογγυλοποιήθηκε μία φορά, με το σύνολο της παραγγελίας
why-tax-base = Φορολογητέα αξία: { $amount }
why-tax-gross-up = Ο φόρος { $rate } υπολογίζεται και στη δική του βάση
why-tax-factor = Οφείλεται { $rate } του συνήθους φόρου
why-tax-included = { $name } { $rate } περιλαμβάνεται στην τιμή
why-fee-heading = Τέλος { $amount } για κάθε είδος εμπορεύματος
why-fee-parcel = Τέλος { $amount } για κάθε δέμα
why-fee-consignment = Τέλος { $amount } για την αποστολή
why-fee-percent = Τέλος { $rate } της δασμολογητέας αξίας: { $amount }
why-collected-carrier = Εισπράττεται από την εταιρεία μεταφορών
why-source = Πηγή: { $source }
why-valid-from = Ισχύει από { $date }
why-estimate = Το ποσό είναι κατ’ εκτίμηση. Αποφασίζει η αρχή κατά την εισαγωγή.
why-official = Επίσημο στοιχείο
why-remote = Υπολογίστηκε από: { $source }
why-secondary = Στοιχείο από δημοσιευμένη πηγή
why-unverified = Μη επιβεβαιωμένο στοιχείο

## review: what the shopper agrees to, and the order button

review-title = Έλεγχος και παραγγελία
review-button = Παραγγελία και πληρωμή
review-button-pay-duty = Παραγγελία με υποχρέωση πληρωμής
review-continue = Έλεγχος παραγγελίας
review-seller = Η σύμβασή σας συνάπτεται με: { $name }.
review-terms-notice = Με την παραγγελία αποδέχεστε τους όρους και τις προϋποθέσεις.
review-privacy = Χρησιμοποιούμε τα στοιχεία σας για τη διεκπεραίωση της παραγγελίας, όπως περιγράφεται στην πολιτική απορρήτου.
review-privacy-law = Χρησιμοποιούμε τα στοιχεία σας για τη διεκπεραίωση της παραγγελίας, όπως περιγράφεται στην πολιτική απορρήτου ({ $law }).
review-transfer = Για τη διεκπεραίωση της παραγγελίας, τα στοιχεία σας αποστέλλονται σε αυτή τη χώρα: { $country }.
review-privacy-abroad = Συμφωνώ να διαβιβαστούν τα στοιχεία μου για τη διεκπεραίωση της παραγγελίας στη χώρα: { $country }.
review-withdrawal = Μπορείτε να υπαναχωρήσετε από τη σύμβαση εντός { $days ->
    [one] { $days } ημέρας
   *[other] { $days } ημερών
} από την παραλαβή των προϊόντων, χωρίς αιτιολόγηση.
review-withdrawal-working = Μπορείτε να υπαναχωρήσετε από τη σύμβαση εντός { $days ->
    [one] { $days } εργάσιμης ημέρας
   *[other] { $days } εργάσιμων ημερών
} από την παραλαβή των προϊόντων, χωρίς αιτιολόγηση.
review-withdrawal-none = Ο νόμος δεν παρέχει γενικό δικαίωμα επιστροφής διαδικτυακών αγορών. Ισχύει η πολιτική επιστροφών του καταστήματος.
review-returns = Το κατάστημα δέχεται επιστροφές εντός { $days ->
    [one] { $days } ημέρας
   *[other] { $days } ημερών
} από την παράδοση.
review-returns-cost = { $payer ->
    [merchant] Τα έξοδα επιστροφής βαρύνουν το κατάστημα.
   *[buyer] Τα έξοδα επιστροφής βαρύνουν εσάς.
}
review-import-ddp = Δασμοί και φόροι εισαγωγής περιλαμβάνονται. Δεν οφείλεται τίποτα άλλο κατά την παράδοση.
review-import-dap = Δασμοί και φόροι εισαγωγής δεν περιλαμβάνονται. Η εταιρεία μεταφορών θα εισπράξει περίπου { $amount } κατά την παράδοση.
review-import-none = Δεν οφείλονται δασμοί ή φόροι εισαγωγής.
review-import-unknown = Δεν είναι δυνατός ο υπολογισμός δασμών και φόρων εισαγωγής για αυτόν τον προορισμό. Η εταιρεία μεταφορών μπορεί να τους εισπράξει κατά την παράδοση.
review-cn-standards = Τα προϊόντα πληρούν τους κανόνες της χώρας προέλευσης, ενδέχεται να μην έχουν κινεζική ετικέτα και δεν επιτρέπεται να μεταπωληθούν.
review-cn-identity = Το τελωνείο χρειάζεται το πραγματικό όνομα και τον αριθμό ταυτότητας του αγοραστή.
review-tr-preliminary = Διάβασα και αποδέχομαι το έντυπο προκαταρκτικής ενημέρωσης και τη σύμβαση πώλησης εξ αποστάσεως.
review-us-dispatch = Το κατάστημα αποστέλλει στον αναφερόμενο χρόνο. Αν δεν μπορεί, έχετε δικαίωμα ακύρωσης με πλήρη επιστροφή χρημάτων.
review-jp-confirmation = Πριν παραγγείλετε, ελέγξτε ποσότητα, τιμή, πληρωμή, χρόνο παράδοσης και πολιτική επιστροφών.
review-au-guarantees = Οι εγγυήσεις καταναλωτή κατά το αυστραλιανό δίκαιο δεν μπορούν να αποκλειστούν.
review-guarantee = Ισχύει η νόμιμη εγγύηση συμμόρφωσης.
review-age = Είμαι τουλάχιστον { $age } ετών.
review-marketing = Δέχομαι να λαμβάνω νέα και προσφορές μέσω email από: { $name }. Μπορώ να διαγραφώ οποτεδήποτε.
review-marketing-mail = Θα λάβετε email για επιβεβαίωση.
review-opt-out = Να μην πωλούνται ούτε να κοινοποιούνται τα προσωπικά μου στοιχεία.
review-opted-out = Το σήμα απορρήτου του προγράμματος περιήγησής σας (Global Privacy Control) τηρείται: τα στοιχεία σας ούτε πωλούνται ούτε κοινοποιούνται.
review-safety-maker = Κατασκευαστής: { $name }
review-safety-responsible = Υπεύθυνος στην ΕΕ: { $name }
review-safety-warning = Πληροφορίες ασφάλειας: { $name }
review-link-terms = Όροι και προϋποθέσεις
review-link-privacy = Πολιτική απορρήτου
review-link-withdrawal = Δικαίωμα υπαναχώρησης και επιστροφές
review-link-shipping = Πληροφορίες αποστολής
review-link-imprint = Στοιχεία επιχείρησης
review-link-model = Υπόδειγμα εντύπου υπαναχώρησης
review-link-withdraw = Υπαναχώρηση από τη σύμβαση εδώ

## status: what happens to the order once the button is pressed

status-sending = Αποστολή της παραγγελίας σας…
status-sending-hint = Κρατήστε τη σελίδα ανοιχτή για λίγο.
status-offline = Είστε εκτός σύνδεσης
status-offline-hint = Η παραγγελία σας φυλάσσεται σε αυτή τη συσκευή και θα σταλεί μόλις αποκατασταθεί η σύνδεση.
status-waiting = Το κατάστημα δεν απάντησε
status-retry-in = { $seconds ->
    [one] Νέα προσπάθεια σε { $seconds } δευτερόλεπτο
   *[other] Νέα προσπάθεια σε { $seconds } δευτερόλεπτα
}
status-retry-hint = Η παραγγελία σας φυλάσσεται και θα καταχωριστεί μόνο μία φορά.
status-retry-now = Δοκιμή τώρα
status-cancel = Ακύρωση και επιστροφή
status-price-changed = Η τιμή άλλαξε
status-price-changed-hint = Η παραγγελία σας δεν καταχωρίστηκε. Επιβεβαιώστε το νέο σύνολο.
status-price-old = Προηγούμενο σύνολο
status-price-new = Νέο σύνολο
status-price-accept = Αποδοχή { $amount } και παραγγελία με υποχρέωση πληρωμής
status-price-refuse = Επιστροφή
status-redirect = Συνέχεια: { $method }
status-redirect-hint = Πληρώνετε στην επόμενη σελίδα και μετά επιστρέφετε εδώ.
status-redirect-button = Συνέχεια στην πληρωμή
status-qr = Σαρώστε για πληρωμή
status-qr-hint = Ανοίξτε την εφαρμογή της τράπεζάς σας και σαρώστε αυτόν τον κωδικό.
status-code-copy = Αντιγραφή κωδικού
status-code-copied = Αντιγράφηκε
status-voucher = Πληρωμή με αυτό το έντυπο
status-voucher-hint = Δείξτε αυτόν τον αριθμό κατά την πληρωμή ή εκτυπώστε αυτή τη σελίδα.
status-pay-amount = Ποσό πληρωμής
status-pay-reference = Κωδικός αναφοράς πληρωμής
status-pay-before = Πληρωμή έως: { $date }
status-pay-open = Άνοιγμα σελίδας πληρωμής
status-pay-checking = Αναμονή για την πληρωμή σας…
status-placed = Σας ευχαριστούμε για την παραγγελία σας
status-placed-hint = Η επιβεβαίωση αποστέλλεται στο { $email }.
status-placed-pending = Η παραγγελία σας καταχωρίστηκε. Περιμένουμε την πληρωμή σας.
status-placed-number = Αριθμός παραγγελίας
status-placed-paid = Πληρωμένο
status-placed-due = Προς πληρωμή
status-placed-next = Τι ακολουθεί
status-placed-next-dispatch = Το κατάστημα ετοιμάζει το δέμα σας.
status-placed-next-carrier = Η εταιρεία μεταφορών εισπράττει κατά την παράδοση περίπου { $amount } για δασμούς και φόρους.
status-follow = Κατάσταση παραγγελίας
status-track = Παρακολούθηση δέματος
status-calendar = Προσθήκη παράδοσης στο ημερολόγιο
status-share = Αντιγραφή του συνδέσμου σας για φίλους
status-survey = Πόσο εύκολη ήταν η παραγγελία; 1 σημαίνει δύσκολη, 5 εύκολη.
status-survey-thanks = Ευχαριστούμε για την απάντησή σας.
status-print = Εκτύπωση
status-back-to-shop = Επιστροφή στο κατάστημα
status-payment-failed = Η πληρωμή δεν ολοκληρώθηκε
status-payment-failed-hint = Δεν έγινε καμία χρέωση. Μπορείτε να επιλέξετε άλλον τρόπο πληρωμής.
status-back = Επιλογή άλλου τρόπου πληρωμής
status-failed = Η παραγγελία σας δεν ήταν δυνατό να καταχωριστεί
status-failed-hint = Δεν έγινε καμία χρέωση. Δοκιμάστε ξανά ή επικοινωνήστε με το κατάστημα αναφέροντας { $reference }.
status-support = Επικοινωνία: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Ελέγξτε { $count } πεδίο
   *[other] Ελέγξτε { $count } πεδία
}
problem-missing = Συμπληρώστε αυτό το πεδίο.
problem-choose = Επιλέξτε μία από τις επιλογές.
problem-email = Συμπληρώστε πλήρη διεύθυνση email, για παράδειγμα onoma@example.com.
problem-phone = Συμπληρώστε αριθμό τηλεφώνου με τον κωδικό χώρας, για παράδειγμα { $example }.
problem-postcode = Αυτός ο ταχυδρομικός κώδικας φαίνεται ασυνήθιστος. Παράδειγμα: { $example }
problem-number = Δεν φαίνεται έγκυρο: { $name }. Παράδειγμα: { $example }
problem-number-digits = Ένα ψηφίο φαίνεται λανθασμένο: { $name }.
problem-insist = Χρήση όπως είναι
problem-state = Επιλέξτε από τη λίστα.
problem-long = Το κείμενο είναι πολύ μεγάλο.
problem-consent = Επιλέξτε αυτό το πλαίσιο για να συνεχίσετε.
problem-refused = Το κατάστημα δεν δέχτηκε αυτή την καταχώριση: { $detail }
problem-payment = Επιλέξτε τρόπο πληρωμής.

## refused: why an order cannot be placed as it stands

refused-market = Το κατάστημα δεν πουλάει σε αυτή τη χώρα: { $country }.
refused-market-sanctions = Λόγω κυρώσεων, το κατάστημα δεν παραδίδει σε αυτή τη χώρα: { $country }.
refused-shipping = Κανένας τρόπος αποστολής δεν καλύπτει αυτή την παραγγελία: { $country }.
refused-weight = Η παραγγελία είναι πολύ βαριά για αποστολή σε αυτή τη χώρα: { $country }.
refused-parcel = { $product }: πολύ μεγάλο ή βαρύ για αποστολή στη χώρα: { $country }.
refused-rate-missing = Δεν υπάρχει ισοτιμία για { $currency }, γι’ αυτό δεν μπορεί να εμφανιστεί τιμή.
refused-rate-old = Η ισοτιμία για { $currency } είναι παλιά, γι’ αυτό δεν μπορεί να εμφανιστεί τιμή.
refused-amount = Το ποσό είναι πολύ μεγάλο για να υπολογιστεί.
refused-route-closed = Προς το παρόν δεν είναι δυνατή η εισαγωγή δεμάτων μέσω αυτής της διαδρομής: { $country }.
refused-tr-consumer-parcels = Από τις 6 Φεβρουαρίου 2026 η Τουρκία δεν δέχεται πλέον συνήθη δέματα καταναλωτών από το εξωτερικό.
refused-cn-order-limit = Η Κίνα επιτρέπει το πολύ { $amount } για κάθε παραγγελία από το εξωτερικό. Χωρίστε την παραγγελία σας.
refused-cn-parcel-limit = Η Κίνα επιτρέπει το πολύ { $amount } για κάθε δέμα. Χωρίστε την παραγγελία σας.
refused-gift-import = Δέματα που δηλώνονται ως δώρα δεν μπορούν να εισαχθούν: { $country }.
refused-product = { $product }: δεν είναι δυνατή η αποστολή σε αυτή τη χώρα: { $country }.
refused-business-only = { $product }: πωλείται μόνο σε επιχειρήσεις.
refused-quantity = { $product }: το πολύ { $count } ανά παραγγελία.
refused-empty = Το καλάθι σας είναι άδειο.
refused-service = Τα ποσά της παραγγελίας δεν μπορούν να υπολογιστούν αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγα λεπτά.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: ένα περισσότερο
a11y-decrease = { $product }: ένα λιγότερο
a11y-remove = Αφαίρεση: { $product }
a11y-quantity = Ποσότητα: { $product }
a11y-why = { $label }: γιατί { $amount };
a11y-total = Σύνολο: { $amount }
a11y-new-window = ανοίγει σε νέο παράθυρο

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Φόρος των προϊόντων που επιστρέφονται, επιπλέον: { $amount }
refund-tax-included = Φόρος που περιέχεται στα προϊόντα που επιστρέφονται: { $amount }
refund-duty = Δασμός των προϊόντων που επιστρέφονται: { $amount }
refund-shipping = Μεταφορικά: { $amount }
refund-shipping-law = Με υπαναχώρηση από όλη την παραγγελία επιστρέφεται η κανονική αποστολή: { $amount }
refund-shipping-kept = Τα μεταφορικά { $amount } δεν επιστρέφονται.
refund-shipping-partial = Τα μεταφορικά { $amount } δεν επιστρέφονται, επειδή δεν επιστρέφονται όλα τα προϊόντα.
refund-supplement-kept = Η πρόσθετη χρέωση ταχύτερης παράδοσης, { $amount }, δεν επιστρέφεται.
refund-fees = Τέλη: { $amount }
refund-fees-kept = Τέλη { $amount } δεν επιστρέφονται.
refund-carrier-kept = Δασμοί και φόροι εισαγωγής { $amount } αποδόθηκαν στο τελωνείο μέσω της εταιρείας μεταφορών. Δεν επιστρέφονται αυτόματα· μπορείτε να τους ζητήσετε εκεί.
refund-later = { $amount } πληρώθηκαν στην εταιρεία μεταφορών κατά την παράδοση, όχι στο κατάστημα.
refund-to-payment = { $amount } επιστρέφονται στον τρόπο πληρωμής.
refund-to-credit = { $amount } επιστρέφονται στο { $code }.
refund-refused-line = Η παραγγελία δεν έχει τη γραμμή { $product }.
refund-refused-quantity = { $product }: μπορούν να επιστραφούν χρήματα για το πολύ { $count } ακόμη.
refund-refused-nothing = Δεν απομένει τίποτα προς επιστροφή.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Βοήθεια
help-when = Πότε θα φτάσει η παραγγελία μου;
help-arrives = Αναμένεται μεταξύ { $from } και { $until }.
help-duties = Θα χρειαστεί να πληρώσω δασμούς ή φόρους κατά την παράδοση;
help-returns = Μπορώ να επιστρέψω προϊόντα;
help-hours = Ώρες λειτουργίας στη δική σας ζώνη ώρας
help-chat = Συνομιλία
help-page = Σελίδες βοήθειας

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Εδώ μπορείτε να υπαναχωρήσετε από τη σύμβασή σας με: { $name }. Δεν χρειάζεται αιτιολόγηση.
withdraw-goods = Ποια προϊόντα, αν όχι όλα
withdraw-confirm = Επιβεβαίωση υπαναχώρησης
withdraw-statement = Με την παρούσα υπαναχωρώ από τη σύμβασή μου για την παραγγελία { $order }.
withdraw-done = Η υπαναχώρησή σας ελήφθη
withdraw-received = Ημερομηνία λήψης: { $date }
withdraw-keep = Αποθηκεύστε ή εκτυπώστε αυτή την επιβεβαίωση. Το κατάστημα θα τη στείλει και στο { $email }.
withdraw-save = Αποθήκευση ως αρχείο κειμένου
withdraw-unknown = Ο αριθμός παραγγελίας και η διεύθυνση email δεν αντιστοιχούν. Ελέγξτε και τα δύο.
