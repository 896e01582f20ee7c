# reviewed: machine-drafted
# status: complete
# French. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Paiement
loader-contact = Contact
loader-email = Adresse e-mail
loader-delivery = Livraison
loader-country = Pays/région
loader-failed = La page de paiement n’a pas pu être chargée. Vérifiez votre connexion et réessayez.
loader-retry = Réessayer

## head: the top of the checkout with its language and country switcher

head-switch = Langue et pays
head-language = Langue
head-country = Pays de livraison
head-currency = Devise
head-close = Fermer le paiement

## locale: why a language, country or currency was chosen

locale-attribute = Défini par cette boutique
locale-kept = Votre choix précédent
locale-page-language = Langue de cette page
locale-browser-languages = Langue de votre navigateur
locale-region = Région de votre langue
locale-time-zone = Votre fuseau horaire
locale-market = Devise de ce pays
locale-default = Réglage standard de cette boutique

## contact: how the shop reaches the shopper

contact-phone = Téléphone
contact-phone-hint = Uniquement pour les questions de livraison
contact-remember = Mémoriser mes coordonnées sur cet appareil
contact-remember-hint = Pour votre prochaine commande ici. À éviter sur un appareil partagé.
contact-forget = Effacer mes coordonnées

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nom complet
address-organisation = Entreprise
address-line-1 = Adresse
address-line-1-street = Rue
address-block = Bloc
address-avenue = Avenue
address-house = Maison ou immeuble
address-line-2 = Appartement, étage, bâtiment
address-sorting-code = CEDEX
address-optional = facultatif
address-choose = Veuillez choisir
address-more = Ajouter une entreprise
address-number = { $name } pour la douane
address-number-invoice = { $name } pour la facture
address-business = J’achète pour une entreprise
address-vat-id = Numéro de TVA ({ $name })
address-purchase-order = Votre numéro de commande interne
address-number-hint = La douane le demande. Il est envoyé avec la commande et n’est pas conservé sur cet appareil.

address-city-city = Ville
address-city-district = District
address-city-post-town = Ville
address-city-suburb = Banlieue

address-district-district = District
address-district-neighborhood = Quartier
address-district-suburb = Quartier
address-district-townland = Townland
address-district-village-township = Village ou commune

address-postcode-postal = Code postal
address-postcode-zip = Code ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Code PIN

address-state-area = Zone
address-state-county = Comté
address-state-department = Département
address-state-district = District
address-state-do-si = Province ou ville
address-state-emirate = Émirat
address-state-island = Île
address-state-oblast = Oblast
address-state-parish = Paroisse
address-state-prefecture = Préfecture
address-state-province = Province
address-state-state = État

address-billing = Adresse de facturation
address-billing-same = Adresse de facturation identique

## delivery: who pays duties and import taxes, and when

delivery-duties = Droits de douane et taxes d’importation
delivery-ddp = Payer avec la commande
delivery-ddp-hint = Rien à payer à la livraison.
delivery-dap = Payer à la livraison
delivery-dap-hint = Le transporteur les encaisse avant la remise du colis et peut ajouter ses propres frais.
delivery-now = Maintenant
delivery-later = À la livraison
delivery-about = environ { $amount }

## shipping: methods and dates

shipping-title = Mode de livraison
shipping-standard = Standard
shipping-express = Express
shipping-pickup = Point relais
shipping-economy = Économique
shipping-free = Gratuit
shipping-arrives-on = Livraison { $date }
shipping-waiting = Saisissez votre adresse pour voir les modes de livraison.
shipping-estimate = Les dates de livraison sont estimées.
shipping-cut-off = Commandez d’ici { $time } : départ de l’entrepôt { $date }.
shipping-parcels = { $count ->
    [one] Livré en { $count } colis
    [many] Livré en { $count } colis
   *[other] Livré en { $count } colis
}
shipping-points = Choisir un point relais
shipping-points-none = Aucun point relais à proximité de cette adresse.
shipping-sort-fastest = Afficher les plus rapides d’abord
shipping-sort-cheapest = Afficher les moins chers d’abord
shipping-refused-place = Ne livre pas à cette adresse
shipping-refused-weight = Non disponible pour { $weight }
shipping-refused-size = { $product } est trop volumineux ou trop lourd pour un colis
shipping-refused-table = Non disponible pour la taille ou la valeur de cette commande

## gift: the parcel is a present

gift-on = C’est un cadeau
gift-recipient = Nom et prénom du destinataire
gift-from = De la part de
gift-message = Message
gift-hide-prices = Ne pas indiquer les prix sur le bon de livraison
gift-customs = Déclarer à la douane comme cadeau entre particuliers

## payment: hints by kind of method; names that are brands come from data

payment-title = Paiement
payment-more = Autres moyens de paiement
payment-none = Aucun moyen de paiement n’accepte cette commande.
express-title = Paiement express
express-or = Ou saisissez vos coordonnées
express-filled = Vos coordonnées sont remplies. Veuillez vérifier votre commande.
payment-called-cash = Paiement à la livraison
payment-called-debit = Prélèvement { $name }
payment-called-online-banking = Banque en ligne
payment-called-by-bank = Paiement par la banque
payment-called-transfer = Virement bancaire
payment-called-virtual-account = Compte virtuel ({ $name })
payment-called-local-cards = Cartes du pays
payment-hint-bank-code = Vous validez avec un code de votre application bancaire
payment-hint-bank-debit = Prélevé sur votre compte bancaire
payment-hint-bank-redirect = Vous validez le paiement auprès de votre banque
payment-hint-bank-transfer = Vous virez le montant avec les coordonnées que nous vous indiquons
payment-hint-bnpl = Payez plus tard ou en plusieurs fois
payment-hint-card = Vous saisissez vos données de carte sur la page sécurisée suivante
payment-hint-card-redirect = Vous payez sur la page sécurisée suivante
payment-hint-cash = Vous payez en espèces à la livraison
payment-hint-instant-transfer = Vous scannez un code avec votre application bancaire
payment-hint-mobile-money = Vous confirmez le paiement sur votre téléphone
payment-hint-prepaid = Vous payez avec un code prépayé
payment-hint-voucher = Vous payez en magasin ou à une borne avec le bon que nous vous indiquons
payment-hint-wallet = Vous confirmez dans l’application ou sur la page suivante
payment-not-offered = { $count ->
    [one] { $count } moyen de paiement non disponible pour cette commande
    [many] { $count } moyens de paiement non disponibles pour cette commande
   *[other] { $count } moyens de paiement non disponibles pour cette commande
}
payment-refused-country = Non disponible : { $country }
payment-refused-currency = N’accepte pas { $currency }
payment-refused-minimum = À partir de { $amount }
payment-refused-maximum = Jusqu’à { $amount }
payment-not-exact = Le prestataire de paiement ne peut pas encaisser exactement { $amount }.

## summary: the order, always in sight

summary-title = Récapitulatif de la commande
summary-show = Afficher le récapitulatif
summary-hide = Masquer le récapitulatif
summary-items = { $count ->
    [one] { $count } article
    [many] { $count } articles
   *[other] { $count } articles
}
summary-each = { $amount } l’unité
summary-empty = Votre panier est vide.
summary-empty-hint = Ajoutez un article pour voir la livraison, le paiement et le total. Votre saisie est conservée.
summary-goods = Articles
summary-discount-code = Remise ({ $code })
summary-shipping = Livraison
summary-insurance = Assurance transport
summary-duty = Droits de douane
summary-tax-rate = { $name } { $rate }
summary-fee = Frais de douane
summary-rounding = Arrondi
summary-fee-gift-wrap = Emballage cadeau
summary-fee-payment = Frais de paiement
summary-fee-small-order = Frais pour petite commande
summary-fee-service = Frais de service
summary-fee-other = { $name }
summary-total = Total
summary-total-now = À payer maintenant
summary-total-later = À payer à la livraison
summary-total-all = Total rendu chez vous
summary-estimate = Estimation
summary-remote-promotions = Les offres n’ont pas pu être confirmées et ne sont pas prises en compte.
summary-remote-rates = Les frais de livraison n’ont pas pu être confirmés et sont une estimation.
summary-remote-duties = Les droits de douane n’ont pas pu être confirmés et sont une estimation.
summary-remote-tax = Les taxes n’ont pas pu être confirmées et sont une estimation.
summary-code-field = Code promo ou carte cadeau
summary-code-enter = Ajouter un code promo ou une carte cadeau
summary-code-later = Le code { $code } n’a pas pu être vérifié. Veuillez réessayer.
summary-card-left = { $code } : solde restant { $amount }
summary-tier = Statut client : { $tier }
summary-points-use = Utiliser mes points ({ $count }), soit { $amount }
summary-points-count = Nombre de points
summary-points-earn = { $count ->
    [one] Cette commande vous rapporte { $count } point.
    [many] Cette commande vous rapporte { $count } points.
   *[other] Cette commande vous rapporte { $count } points.
}
summary-credit-use = Utiliser mon avoir : { $amount }
summary-code-apply = Appliquer
summary-code-remove = Retirer le code { $code }
summary-code-unknown = Le code { $code } n’est pas valable.
summary-code-unfit = Le code { $code } ne s’applique pas à cette commande.
summary-promotion = Remise ({ $promotion })
summary-points = Points utilisés ({ $count })
summary-card = Carte cadeau ({ $code })
summary-credit = Avoir
summary-goodwill = Geste commercial
summary-points-few = Votre compte contient moins de points que demandé : { $count }.
summary-card-currency = La carte { $code } est libellée en { $currency } et ne peut pas être utilisée pour cette commande.
summary-code-expired = Le code { $code } était valable jusqu’au { $date }.
summary-code-early = Le code { $code } est valable à partir du { $date }.
summary-code-minimum = Le code { $code } demande { $minimum } d’articles concernés : il manque { $amount }.
summary-code-quantity = Le code { $code } demande plus d’articles concernés (manquants : { $count }).
summary-code-country = Le code { $code } n’est pas valable pour une livraison vers ce pays : { $country }.
summary-code-customer = Le code { $code } n’est pas prévu pour votre compte client.
summary-code-first = Le code { $code } est réservé à une première commande.
summary-code-birthday = Le code { $code } n’est valable qu’autour de votre anniversaire.
summary-code-used = Le code { $code } est épuisé.
summary-code-combine = Le code { $code } n’est pas cumulable avec { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Prix catalogue : { $amount }
why-line = { $product }
why-price-converted = { $amount } après conversion au taux de { $rate }
why-price-margin = Marge de change { $rate }
why-price-ending = Arrondi aux paliers de prix de la boutique : { $amount }
why-cash-step = Arrondi au multiple de { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Hors { $name } { $rate } ({ $country }) : { $amount }
why-destination-tax-in = Avec { $name } { $rate } ({ $country }) : { $amount }
why-group-price = Prix pour votre groupe de clients : { $amount }
why-tier-price = Prix pour cette quantité : { $amount }
why-off-percent = { $rate } de remise sur { $amount }
why-off-amount = { $amount } de remise
why-off-each = { $amount } de remise par unité (unités : { $count })
why-off-line = { $amount } de remise par article
why-off-sets = Pour { $buy } achetés, { $get } à prix réduit, les moins chers (unités : { $count })
why-off-step-count = Remise à partir de la quantité { $count }
why-off-step-amount = Remise à partir de { $amount }
why-off-cap = Au maximum { $amount }
why-off-left = Pas plus de { $amount } à déduire
why-shipping-reduced = { $promotion } : { $amount } de moins sur la livraison
why-points-worth = Points ({ $count }) d’une valeur de { $amount }
why-card-balance = Solde : { $amount }
why-card-taxed = Taxée lors de sa vente, elle réduit donc le montant imposable
why-share = Part pour { $product }
why-shipping-weight = { $method } pour { $weight }, { $country }
why-shipping-free = Gratuit à partir de { $amount }
why-shipping-rate = { $method }, { $country }
why-shipping-parcels = Colis : { $count }, poids facturé { $weight } chacun
why-freight = Transport
why-surcharge-fuel = Surcharge carburant
why-surcharge-remote = Supplément zones isolées et îles
why-surcharge-bulky = Supplément marchandises encombrantes
why-surcharge-battery = Supplément batteries et marchandises dangereuses
why-surcharge-residential = Supplément livraison à domicile
why-surcharge-handling = Préparation et emballage
why-surcharge-other = Supplément
why-percent-of = { $rate } de { $amount }
why-insurance = Assurance pendant le transport
why-customs-value = Valeur en douane, articles et transport : { $amount }
why-customs-value-goods = Valeur en douane des articles : { $amount }
why-duty-tariff = Droits de { $rate } pour les marchandises de la position { $heading }
why-duty-percent = Droits de { $rate }
why-duty-percent-less = Droits de { $rate } moins { $amount }
why-duty-flat = { $amount } par type de marchandise ({ $count ->
    [one] { $count } type
    [many] { $count } types
   *[other] { $count } types
})
why-duty-unknown = Taux de droit inconnu ; non compris
why-duty-default = Taux de la position { $heading } inconnu ; estimation de la boutique : { $rate }
why-duty-specific = Droit au poids ou à la pièce pour la position { $heading } : { $amount }
why-duty-all-in = Un taux unique à la place du droit et de la taxe
why-scheme = Règle appliquée : { $scheme }
why-import-unknown = Règles d’importation inconnues ({ $country }) ; droits et taxes non compris
note-tax-exempt = Aucune taxe n’est facturée : le certificat d’exonération s’applique.
note-reverse-charge = Autoliquidation : aucune TVA n’est facturée à { $number } ; l’acheteur la déclare.
note-vat-id-home = La TVA est facturée : { $number } est du pays du vendeur.
note-vat-id-pending = Taxé comme pour un particulier : le numéro { $number } n’est pas encore confirmé.
note-vat-id-invalid = Taxé comme pour un particulier : le numéro { $number } n’est pas valable.
note-certificate-unknown = La taxe est facturée : la boutique ne connaît pas ce certificat d’exonération pour cette destination.
note-category-standard = Aucun taux propre n’est connu pour « { $category } » en { $country } ; le taux normal est appliqué.
note-gift-sold = Pour la douane, ce que vend une boutique n’est pas un cadeau : les règles ordinaires s’appliquent.
tell-buyer-id = La douane demande à l’acheteur un numéro d’identification personnel : { $country }.
tell-personal-use = Uniquement pour l’usage personnel du destinataire.
tell-yearly-amount = Compte dans la limite annuelle de l’acheteur : { $amount }.
tell-yearly-count = Nombre de colis qu’un acheteur peut importer par an par cette voie : { $count }.
tell-half-yearly-count = La franchise vaut pour ce nombre de colis par semestre : { $count }.
tell-prescription = La douane demande une ordonnance.
tell-positive-list = Uniquement pour les marchandises de la liste officielle du commerce en ligne transfrontalier.
tell-business = L’acheteur, entreprise enregistrée, déclare lui-même la taxe.
why-tax-rate = { $name } { $rate } sur { $amount }
why-rounded-unit = Taxe arrondie par unité
why-rounded-line = Taxe arrondie par ligne
why-rounded-line-rate = Taxe arrondie par ligne et par taux
why-rounded-rate = Taxe arrondie sur le total du taux
why-rounded-order = Taxe arrondie sur le total de la commande
why-rounded-end = Arrondi unique, sur le total de la commande
why-tax-base = Base imposable : { $amount }
why-tax-gross-up = La taxe de { $rate } fait partie de sa propre base
why-tax-factor = { $rate } de la taxe habituelle est due
why-tax-included = { $name } { $rate } comprise dans le prix
why-fee-heading = Frais de { $amount } par type de marchandise
why-fee-parcel = Frais de { $amount } par colis
why-fee-consignment = Frais de { $amount } pour l’envoi
why-fee-percent = Frais de { $rate } de la valeur en douane : { $amount }
why-collected-carrier = Perçu par le transporteur
why-source = Source : { $source }
why-valid-from = En vigueur depuis le { $date }
why-estimate = Ce montant est une estimation. L’administration décide à l’importation.
why-official = Chiffre officiel
why-remote = Calculé par { $source }
why-secondary = Chiffre d’une source publiée
why-unverified = Chiffre non confirmé

## review: what the shopper agrees to, and the order button

review-title = Vérifier et commander
review-button = Commander et payer
review-button-pay-duty = Commande avec obligation de paiement
review-continue = Vérifier la commande
review-seller = Votre contrat est conclu avec { $name }.
review-terms-notice = En commandant, vous acceptez les conditions générales de vente.
review-privacy = Nous utilisons vos données pour traiter cette commande, comme décrit dans la politique de confidentialité.
review-privacy-law = Nous utilisons vos données pour traiter cette commande, comme décrit dans la politique de confidentialité ({ $law }).
review-transfer = Pour traiter cette commande, vos données sont transmises vers ce pays : { $country }.
review-privacy-abroad = J’accepte que mes données soient transmises pour traiter cette commande vers : { $country }.
review-withdrawal = Vous disposez de { $days ->
    [one] { $days } jour
    [many] { $days } jours
   *[other] { $days } jours
} après réception pour vous rétracter sans donner de motif.
review-withdrawal-working = Vous disposez de { $days ->
    [one] { $days } jour ouvrable
    [many] { $days } jours ouvrables
   *[other] { $days } jours ouvrables
} après réception pour vous rétracter sans donner de motif.
review-withdrawal-none = La loi n’accorde pas de droit général de retour pour les achats en ligne. La politique de retour de la boutique s’applique.
review-returns = Cette boutique accepte les retours pendant { $days ->
    [one] { $days } jour
    [many] { $days } jours
   *[other] { $days } jours
} après la livraison.
review-returns-cost = { $payer ->
    [merchant] Les frais de retour sont à la charge de la boutique.
   *[buyer] Les frais de retour sont à votre charge.
}
review-import-ddp = Droits de douane et taxes d’importation compris. Rien à payer à la livraison.
review-import-dap = Droits de douane et taxes d’importation non compris. Le transporteur encaissera environ { $amount } à la livraison.
review-import-none = Aucun droit de douane ni taxe d’importation.
review-import-unknown = Les droits et taxes d’importation ne peuvent pas être calculés pour cette destination. Le transporteur peut les encaisser à la livraison.
review-cn-standards = Ces marchandises respectent les règles de leur pays d’origine, peuvent ne pas porter d’étiquette en chinois et ne peuvent pas être revendues.
review-cn-identity = La douane exige le vrai nom et le numéro d’identité de l’acheteur.
review-tr-preliminary = J’ai lu et j’accepte le formulaire d’information préalable et le contrat de vente à distance.
review-us-dispatch = La boutique expédie dans le délai indiqué. À défaut, vous pouvez annuler et être remboursé intégralement.
review-jp-confirmation = Avant de commander, vérifiez quantité, prix, paiement, délai de livraison et conditions de retour.
review-au-guarantees = Vos garanties de consommateur en droit australien ne peuvent pas être exclues.
review-guarantee = La garantie légale de conformité s’applique.
review-age = J’ai au moins { $age } ans.
review-marketing = J’accepte de recevoir par e-mail les actualités et les offres de { $name }. Je peux me désabonner à tout moment.
review-marketing-mail = Vous recevrez un e-mail de confirmation.
review-opt-out = Ne pas vendre ni partager mes données personnelles.
review-opted-out = Le signal de confidentialité de votre navigateur (Global Privacy Control) est respecté : vos données ne sont ni vendues ni partagées.
review-safety-maker = Fabricant : { $name }
review-safety-responsible = Responsable dans l’UE : { $name }
review-safety-warning = Consignes de sécurité : { $name }
review-link-terms = Conditions générales de vente
review-link-privacy = Politique de confidentialité
review-link-withdrawal = Droit de rétractation et retours
review-link-shipping = Informations de livraison
review-link-imprint = Mentions légales
review-link-model = Modèle de formulaire de rétractation
review-link-withdraw = Renoncer au contrat ici

## status: what happens to the order once the button is pressed

status-sending = Envoi de votre commande…
status-sending-hint = Veuillez garder cette page ouverte un instant.
status-offline = Vous êtes hors ligne
status-offline-hint = Votre commande est conservée sur cet appareil et sera envoyée dès le retour de la connexion.
status-waiting = La boutique n’a pas répondu
status-retry-in = { $seconds ->
    [one] Nouvel essai dans { $seconds } seconde
    [many] Nouvel essai dans { $seconds } secondes
   *[other] Nouvel essai dans { $seconds } secondes
}
status-retry-hint = Votre commande est conservée et ne sera passée qu’une seule fois.
status-retry-now = Essayer maintenant
status-cancel = Annuler et revenir
status-price-changed = Le prix a changé
status-price-changed-hint = Votre commande n’est pas passée. Veuillez confirmer le nouveau total.
status-price-old = Ancien total
status-price-new = Nouveau total
status-price-accept = Accepter { $amount } et commander avec obligation de paiement
status-price-refuse = Revenir
status-redirect = Continuer vers { $method }
status-redirect-hint = Vous payez sur la page suivante, puis vous revenez ici.
status-redirect-button = Continuer vers le paiement
status-qr = Scannez pour payer
status-qr-hint = Ouvrez votre application bancaire et scannez ce code.
status-code-copy = Copier le code
status-code-copied = Copié
status-voucher = Payez avec ce bon
status-voucher-hint = Présentez ce numéro au moment de payer, ou imprimez cette page.
status-pay-amount = Montant à payer
status-pay-reference = Référence de paiement
status-pay-before = À payer avant le { $date }
status-pay-open = Ouvrir la page de paiement
status-pay-checking = En attente de votre paiement…
status-placed = Merci pour votre commande
status-placed-hint = Une confirmation est en route vers { $email }.
status-placed-pending = Votre commande est passée. Nous attendons votre paiement.
status-placed-number = Numéro de commande
status-placed-paid = Payé
status-placed-due = À payer
status-placed-next = La suite
status-placed-next-dispatch = La boutique prépare votre colis.
status-placed-next-carrier = Le transporteur encaisse environ { $amount } de droits et taxes à la livraison.
status-follow = Suivi de commande
status-track = Suivre le colis
status-calendar = Ajouter la livraison au calendrier
status-share = Copier votre lien de parrainage
status-survey = A-t-il été facile de commander ? 1 = difficile, 5 = facile.
status-survey-thanks = Merci pour votre réponse.
status-print = Imprimer
status-back-to-shop = Retour à la boutique
status-payment-failed = Le paiement n’a pas abouti
status-payment-failed-hint = Rien n’a été débité. Vous pouvez choisir un autre moyen de paiement.
status-back = Choisir un autre moyen de paiement
status-failed = Votre commande n’a pas pu être passée
status-failed-hint = Rien n’a été débité. Réessayez, ou contactez la boutique en indiquant { $reference }.
status-support = Contacter { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Veuillez vérifier { $count } champ
    [many] Veuillez vérifier { $count } champs
   *[other] Veuillez vérifier { $count } champs
}
problem-missing = Veuillez remplir ce champ.
problem-choose = Veuillez choisir une option.
problem-email = Veuillez saisir une adresse e-mail complète, par exemple nom@example.com.
problem-phone = Veuillez saisir un numéro avec l’indicatif du pays, par exemple { $example }.
problem-postcode = Ce code postal semble inhabituel. Un exemple : { $example }
problem-number = Cela ne ressemble pas à un numéro { $name }. Exemple : { $example }
problem-number-digits = Un chiffre de ce numéro { $name } semble erroné.
problem-insist = Garder tel quel
problem-state = Veuillez choisir dans la liste.
problem-long = Ce texte est trop long.
problem-consent = Veuillez cocher cette case pour continuer.
problem-refused = La boutique n’a pas accepté cette saisie : { $detail }
problem-payment = Veuillez choisir un moyen de paiement.

## refused: why an order cannot be placed as it stands

refused-market = Cette boutique ne vend pas dans ce pays : { $country }.
refused-market-sanctions = En raison de sanctions, cette boutique ne livre pas dans ce pays : { $country }.
refused-shipping = Aucun mode de livraison ne couvre cette commande : { $country }.
refused-weight = Cette commande est trop lourde pour cette destination : { $country }.
refused-parcel = { $product } est trop volumineux ou trop lourd pour cette destination : { $country }.
refused-rate-missing = Il n’existe pas de taux de change pour { $currency } ; aucun prix ne peut être affiché.
refused-rate-old = Le taux de change pour { $currency } est périmé ; aucun prix ne peut être affiché.
refused-amount = Ce montant est trop grand pour être calculé.
refused-route-closed = L’importation de colis n’est pas possible par cette voie actuellement : { $country }.
refused-tr-consumer-parcels = Depuis le 6 février 2026, la Turquie n’admet plus les colis ordinaires de l’étranger pour les particuliers.
refused-cn-order-limit = La Chine autorise au plus { $amount } par commande venant de l’étranger. Veuillez répartir votre commande.
refused-cn-parcel-limit = La Chine autorise au plus { $amount } par colis. Veuillez répartir votre commande.
refused-gift-import = Les colis déclarés comme cadeaux ne peuvent pas être importés : { $country }.
refused-product = { $product } ne peut pas être expédié vers cette destination : { $country }.
refused-business-only = Vente réservée aux professionnels : { $product }.
refused-quantity = { $product } : au plus { $count } par commande.
refused-empty = Votre panier est vide.
refused-service = Les montants de cette commande ne peuvent pas être calculés pour le moment. Veuillez réessayer dans quelques minutes.

## a11y: names and announcements for screen readers only

a11y-increase = { $product } : un de plus
a11y-decrease = { $product } : un de moins
a11y-remove = Retirer { $product }
a11y-quantity = Quantité : { $product }
a11y-why = { $label } : pourquoi { $amount } ?
a11y-total = Total : { $amount }
a11y-new-window = s’ouvre dans une nouvelle fenêtre

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product } : { $amount }
refund-tax = Taxe sur les articles retournés, en sus : { $amount }
refund-tax-included = Taxe comprise dans les articles retournés : { $amount }
refund-duty = Droits de douane sur les articles retournés : { $amount }
refund-shipping = Livraison : { $amount }
refund-shipping-law = La livraison standard est remboursée en cas de rétractation pour toute la commande : { $amount }
refund-shipping-kept = Les frais de livraison de { $amount } restent dus.
refund-shipping-partial = Les frais de livraison de { $amount } restent dus, car tous les articles ne sont pas retournés.
refund-supplement-kept = Le supplément pour la livraison rapide, { $amount }, reste dû.
refund-fees = Frais : { $amount }
refund-fees-kept = Les frais de { $amount } restent dus.
refund-carrier-kept = Des droits et taxes à l’importation de { $amount } ont été versés à la douane par le transporteur. Ils ne sont pas remboursés d’office ; il faut les réclamer à la douane.
refund-later = { $amount } ont été payés au transporteur à la livraison, et non à la boutique.
refund-to-payment = { $amount } sont remboursés sur le moyen de paiement.
refund-to-credit = { $amount } sont remboursés sur { $code }.
refund-refused-line = La commande n’a pas de ligne { $product }.
refund-refused-quantity = Pour { $product }, { $count } au plus peuvent encore être remboursés.
refund-refused-nothing = Il ne reste rien à rembourser.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Aide
help-when = Quand ma commande arrivera-t-elle ?
help-arrives = Livraison prévue entre { $from } et { $until }.
help-duties = Devrai-je payer des droits de douane ou des taxes à la livraison ?
help-returns = Puis-je retourner des articles ?
help-hours = Horaires d’ouverture dans votre fuseau horaire
help-chat = Chat
help-page = Pages d’aide

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Vous pouvez vous rétracter ici de votre contrat avec { $name }, sans donner de motif.
withdraw-goods = Articles concernés, si ce n’est pas la totalité
withdraw-confirm = Confirmer la rétractation
withdraw-statement = Je vous notifie par la présente ma rétractation du contrat portant sur la commande { $order }.
withdraw-done = Votre rétractation a bien été reçue
withdraw-received = Date de réception : { $date }
withdraw-keep = Veuillez enregistrer ou imprimer cette confirmation. La boutique l’envoie aussi à { $email }.
withdraw-save = Enregistrer en fichier texte
withdraw-unknown = Le numéro de commande et l’adresse e-mail ne correspondent pas. Veuillez vérifier les deux.
