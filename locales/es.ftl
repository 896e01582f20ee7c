# reviewed: machine-drafted
# status: complete
# Spanish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Finalizar compra
loader-contact = Contacto
loader-email = Correo electrónico
loader-delivery = Entrega
loader-country = País/región
loader-failed = No se ha podido cargar la página de pago. Compruebe su conexión e inténtelo de nuevo.
loader-retry = Reintentar

## head: the top of the checkout with its language and country switcher

head-switch = Idioma y país
head-language = Idioma
head-country = País de entrega
head-currency = Moneda
head-close = Cerrar el pago

## locale: why a language, country or currency was chosen

locale-attribute = Definido por esta tienda
locale-kept = Lo eligió anteriormente
locale-page-language = Idioma de esta página
locale-browser-languages = Idioma de su navegador
locale-region = Región de su idioma
locale-time-zone = Su zona horaria
locale-market = Moneda de este país
locale-default = Ajuste estándar de esta tienda

## contact: how the shop reaches the shopper

contact-phone = Teléfono
contact-phone-hint = Solo para consultas sobre la entrega
contact-remember = Recordar mis datos en este dispositivo
contact-remember-hint = Para su próximo pedido aquí. No lo use en un dispositivo compartido.
contact-forget = Olvidar mis datos

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nombre y apellidos
address-organisation = Empresa
address-line-1 = Dirección
address-line-1-street = Calle
address-block = Bloque
address-avenue = Avenida
address-house = Casa o edificio
address-line-2 = Piso, puerta, escalera
address-sorting-code = CEDEX
address-optional = opcional
address-choose = Seleccione una opción
address-more = Añadir empresa
address-number = { $name } para la aduana
address-number-invoice = { $name } para la factura
address-business = Compro para una empresa
address-vat-id = Número de IVA ({ $name })
address-purchase-order = Su número de pedido interno
address-number-hint = La aduana lo exige. Se envía con el pedido y no se guarda en este dispositivo.

address-city-city = Ciudad
address-city-district = Distrito
address-city-post-town = Ciudad
address-city-suburb = Suburbio

address-district-district = Distrito
address-district-neighborhood = Colonia o barrio
address-district-suburb = Barrio
address-district-townland = Townland
address-district-village-township = Pueblo o municipio

address-postcode-postal = Código postal
address-postcode-zip = Código ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Código PIN

address-state-area = Zona
address-state-county = Condado
address-state-department = Departamento
address-state-district = Distrito
address-state-do-si = Provincia o ciudad
address-state-emirate = Emirato
address-state-island = Isla
address-state-oblast = Óblast
address-state-parish = Parroquia
address-state-prefecture = Prefectura
address-state-province = Provincia
address-state-state = Estado

address-billing = Dirección de facturación
address-billing-same = La dirección de facturación es la misma

## delivery: who pays duties and import taxes, and when

delivery-duties = Aranceles e impuestos de importación
delivery-ddp = Pagar con el pedido
delivery-ddp-hint = No tendrá que pagar nada más a la entrega.
delivery-dap = Pagar a la entrega
delivery-dap-hint = El transportista los cobra antes de entregar y puede añadir un cargo propio.
delivery-now = Ahora
delivery-later = A la entrega
delivery-about = unos { $amount }

## shipping: methods and dates

shipping-title = Método de envío
shipping-standard = Estándar
shipping-express = Exprés
shipping-pickup = Punto de recogida
shipping-economy = Económico
shipping-free = Gratis
shipping-arrives-on = Llega { $date }
shipping-waiting = Introduzca su dirección para ver los métodos de envío.
shipping-estimate = Las fechas de entrega son estimadas.
shipping-cut-off = Si pide en { $time }, sale del almacén: { $date }.
shipping-parcels = { $count ->
    [one] Llega en { $count } paquete
    [many] Llega en { $count } paquetes
   *[other] Llega en { $count } paquetes
}
shipping-points = Elegir un punto de recogida
shipping-points-none = No hay ningún punto de recogida cerca de esta dirección.
shipping-sort-fastest = Mostrar primero los más rápidos
shipping-sort-cheapest = Mostrar primero los más baratos
shipping-refused-place = No entrega en esta dirección
shipping-refused-weight = No disponible para { $weight }
shipping-refused-size = { $product } es demasiado grande o pesado para un paquete
shipping-refused-table = No disponible para el tamaño o el valor de este pedido

## gift: the parcel is a present

gift-on = Es un regalo
gift-recipient = Nombre y apellidos del destinatario
gift-from = De parte de
gift-message = Mensaje
gift-hide-prices = Sin precios en el albarán del paquete
gift-customs = Declarar en la aduana como regalo entre particulares

## payment: hints by kind of method; names that are brands come from data

payment-title = Pago
payment-more = Otras formas de pago
payment-none = Ningún método de pago admite este pedido.
express-title = Pago rápido
express-or = O introduzca sus datos
express-filled = Sus datos están completos. Revise su pedido.
payment-called-cash = Contra reembolso
payment-called-debit = Adeudo directo { $name }
payment-called-online-banking = Banca en línea
payment-called-by-bank = Pago desde el banco
payment-called-transfer = Transferencia bancaria
payment-called-virtual-account = Cuenta virtual ({ $name })
payment-called-local-cards = Tarjetas locales
payment-hint-bank-code = Lo aprueba con un código de la aplicación de su banco
payment-hint-bank-debit = Se carga en su cuenta bancaria
payment-hint-bank-redirect = Aprueba el pago en su banco
payment-hint-bank-transfer = Transfiere el importe con los datos que le mostramos
payment-hint-bnpl = Pague más tarde o a plazos
payment-hint-card = Introduce los datos de la tarjeta en la siguiente página segura
payment-hint-card-redirect = Paga en la siguiente página segura
payment-hint-cash = Paga en efectivo cuando llegue el pedido
payment-hint-instant-transfer = Escanea un código con la aplicación de su banco
payment-hint-mobile-money = Confirma el pago en su teléfono
payment-hint-prepaid = Paga con un código de prepago
payment-hint-voucher = Paga en una tienda o un cajero con el comprobante que le mostramos
payment-hint-wallet = Confirma en la aplicación o en la página siguiente
payment-not-offered = { $count ->
    [one] { $count } método no disponible para este pedido
    [many] { $count } métodos no disponibles para este pedido
   *[other] { $count } métodos no disponibles para este pedido
}
payment-refused-country = No disponible en { $country }
payment-refused-currency = No admite { $currency }
payment-refused-minimum = Desde { $amount }
payment-refused-maximum = Hasta { $amount }
payment-not-exact = El proveedor de pagos no puede cobrar exactamente { $amount }.

## summary: the order, always in sight

summary-title = Resumen del pedido
summary-show = Mostrar resumen
summary-hide = Ocultar resumen
summary-items = { $count ->
    [one] { $count } artículo
    [many] { $count } artículos
   *[other] { $count } artículos
}
summary-each = { $amount } por unidad
summary-empty = Su carrito está vacío.
summary-empty-hint = Añada un artículo para ver la entrega, el pago y el total. Lo que ha escrito se conserva.
summary-goods = Artículos
summary-discount-code = Descuento ({ $code })
summary-shipping = Envío
summary-insurance = Seguro de envío
summary-duty = Arancel
summary-tax-rate = { $name } { $rate }
summary-fee = Tasa aduanera
summary-rounding = Redondeo
summary-fee-gift-wrap = Envoltorio de regalo
summary-fee-payment = Recargo por forma de pago
summary-fee-small-order = Recargo por pedido pequeño
summary-fee-service = Gastos de gestión
summary-fee-other = { $name }
summary-total = Total
summary-total-now = Paga ahora
summary-total-later = Paga a la entrega
summary-total-all = Total en su puerta
summary-estimate = Estimación
summary-remote-promotions = No se pudieron confirmar las ofertas y no están incluidas.
summary-remote-rates = No se pudieron confirmar los gastos de envío; son una estimación.
summary-remote-duties = No se pudieron confirmar los aranceles; son una estimación.
summary-remote-tax = No se pudieron confirmar los impuestos; son una estimación.
summary-code-field = Código de descuento o tarjeta regalo
summary-code-enter = Añadir código de descuento o tarjeta regalo
summary-code-later = No se ha podido comprobar el código { $code }. Inténtelo de nuevo.
summary-card-left = { $code }: quedan { $amount }
summary-tier = Nivel de cliente: { $tier }
summary-points-use = Usar puntos ({ $count }), valor: { $amount }
summary-points-count = Número de puntos
summary-points-earn = { $count ->
    [one] Con este pedido gana { $count } punto.
    [many] Con este pedido gana { $count } puntos.
   *[other] Con este pedido gana { $count } puntos.
}
summary-credit-use = Usar mi saldo: { $amount }
summary-code-apply = Aplicar
summary-code-remove = Quitar el código { $code }
summary-code-unknown = El código { $code } no es válido.
summary-code-unfit = El código { $code } no se aplica a este pedido.
summary-promotion = Descuento ({ $promotion })
summary-points = Puntos canjeados ({ $count })
summary-card = Tarjeta regalo ({ $code })
summary-credit = Saldo a favor
summary-goodwill = Saldo de cortesía
summary-points-few = Su cuenta tiene menos puntos de los solicitados: { $count }.
summary-card-currency = La tarjeta { $code } está en { $currency } y no se puede usar en este pedido.
summary-code-expired = El código { $code } era válido hasta el { $date }.
summary-code-early = El código { $code } es válido a partir del { $date }.
summary-code-minimum = El código { $code } requiere { $minimum } en artículos incluidos: faltan { $amount }.
summary-code-quantity = El código { $code } requiere más artículos incluidos (faltan: { $count }).
summary-code-country = El código { $code } no es válido para envíos a { $country }.
summary-code-customer = El código { $code } no es para su cuenta de cliente.
summary-code-first = El código { $code } es solo para un primer pedido.
summary-code-birthday = El código { $code } solo es válido en torno a su cumpleaños.
summary-code-used = El código { $code } está agotado.
summary-code-combine = El código { $code } no se puede combinar con { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Precio de lista: { $amount }
why-line = { $product }
why-price-converted = { $amount } tras la conversión a { $rate }
why-price-margin = Margen de cambio { $rate }
why-price-ending = Redondeado a los tramos de precio de la tienda: { $amount }
why-cash-step = Redondeado a múltiplos de { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Sin { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Con { $name } { $rate } ({ $country }): { $amount }
why-group-price = Precio para su grupo de clientes: { $amount }
why-tier-price = Precio para esta cantidad: { $amount }
why-off-percent = { $rate } de descuento sobre { $amount }
why-off-amount = { $amount } de descuento
why-off-each = { $amount } de descuento por unidad (unidades: { $count })
why-off-line = { $amount } de descuento por artículo
why-off-sets = Por cada { $buy } comprados, { $get } con descuento, los más baratos (unidades: { $count })
why-off-step-count = Descuento a partir de la cantidad { $count }
why-off-step-amount = Descuento a partir de { $amount }
why-off-cap = Como máximo { $amount }
why-off-left = No se puede descontar más de { $amount }
why-shipping-reduced = { $promotion }: { $amount } menos de envío
why-points-worth = Puntos ({ $count }) por valor de { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Pagó impuestos al venderse, por lo que reduce la base imponible
why-share = Parte de { $product }
why-shipping-weight = { $method } para { $weight } a { $country }
why-shipping-free = Gratis desde { $amount }
why-shipping-rate = { $method } a { $country }
why-shipping-parcels = Paquetes: { $count }, peso facturado { $weight } cada uno
why-freight = Transporte
why-surcharge-fuel = Recargo por combustible
why-surcharge-remote = Recargo por zonas remotas e islas
why-surcharge-bulky = Recargo por artículos voluminosos
why-surcharge-battery = Recargo por baterías y mercancías peligrosas
why-surcharge-residential = Recargo por entrega a domicilio
why-surcharge-handling = Preparación y embalaje
why-surcharge-other = Recargo
why-percent-of = { $rate } de { $amount }
why-insurance = Seguro durante el transporte
why-customs-value = Valor en aduana de artículos y envío: { $amount }
why-customs-value-goods = Valor en aduana de los artículos: { $amount }
why-duty-tariff = Arancel del { $rate } para mercancías de la partida { $heading }
why-duty-percent = Arancel del { $rate }
why-duty-percent-less = Arancel del { $rate } menos { $amount }
why-duty-flat = { $amount } por tipo de mercancía ({ $count ->
    [one] { $count } tipo
    [many] { $count } tipos
   *[other] { $count } tipos
})
why-duty-unknown = Arancel desconocido; no incluido
why-duty-default = Arancel de la partida { $heading } desconocido; se usa la estimación de la tienda: { $rate }
why-duty-specific = Arancel por peso o unidad de la partida { $heading }: { $amount }
why-duty-all-in = Un tipo único en lugar de arancel e impuesto
why-scheme = Norma aplicada: { $scheme }
why-import-unknown = Normas de importación de { $country } desconocidas; aranceles e impuestos no incluidos
note-tax-exempt = No se cobra impuesto: se aplica el certificado de exención.
note-reverse-charge = Inversión del sujeto pasivo: no se cobra IVA a { $number }; lo declara el comprador.
note-vat-id-home = Se cobra IVA: { $number } es del país del vendedor.
note-vat-id-pending = Con impuesto como a un particular: el número { $number } aún no está confirmado.
note-vat-id-invalid = Con impuesto como a un particular: el número { $number } no es válido.
note-certificate-unknown = Se cobra impuesto: la tienda no conoce el certificado de exención para este destino.
note-category-standard = No se conoce un tipo propio para «{ $category }» en { $country }; se aplica el general.
note-gift-sold = Para la aduana, lo que vende una tienda no es un regalo: rigen las normas habituales.
tell-buyer-id = La aduana pide al comprador un número de identificación personal: { $country }.
tell-personal-use = Solo para uso personal del destinatario.
tell-yearly-amount = Cuenta para el límite anual del comprador de { $amount }.
tell-yearly-count = Número de paquetes que un comprador puede importar al año por esta vía: { $count }.
tell-half-yearly-count = La franquicia vale para este número de paquetes por semestre: { $count }.
tell-prescription = La aduana pide una receta.
tell-positive-list = Solo para mercancías de la lista oficial del comercio electrónico transfronterizo.
tell-business = El comprador, como empresa registrada, declara el impuesto.
why-tax-rate = { $name } { $rate } sobre { $amount }
why-rounded-unit = Impuesto redondeado por unidad
why-rounded-line = Impuesto redondeado por línea
why-rounded-line-rate = Impuesto redondeado por línea y tipo
why-rounded-rate = Impuesto redondeado sobre la suma del tipo
why-rounded-order = Impuesto redondeado sobre la suma del pedido
why-rounded-end = Redondeado una sola vez, con el total del pedido
why-tax-base = Base imponible: { $amount }
why-tax-gross-up = El impuesto del { $rate } forma parte de su propia base
why-tax-factor = Se paga el { $rate } del impuesto habitual
why-tax-included = { $name } { $rate } incluido en el precio
why-fee-heading = Tasa de { $amount } por tipo de mercancía
why-fee-parcel = Tasa de { $amount } por paquete
why-fee-consignment = Tasa de { $amount } por el envío
why-fee-percent = Tasa del { $rate } del valor en aduana: { $amount }
why-collected-carrier = Lo cobra el transportista
why-source = Fuente: { $source }
why-valid-from = En vigor desde el { $date }
why-estimate = Este importe es una estimación. La autoridad decide en la importación.
why-official = Dato oficial
why-remote = Calculado por { $source }
why-secondary = Dato de una fuente publicada
why-unverified = Dato sin confirmar

## review: what the shopper agrees to, and the order button

review-title = Revisar y pedir
review-button = Pedir y pagar
review-button-pay-duty = Pedido con obligación de pago
review-continue = Revisar el pedido
review-seller = Su contrato es con { $name }.
review-terms-notice = Al hacer el pedido acepta las condiciones generales de venta.
review-privacy = Usamos sus datos para tramitar este pedido, como se describe en la política de privacidad.
review-privacy-law = Usamos sus datos para tramitar este pedido, como se describe en la política de privacidad ({ $law }).
review-transfer = Para tramitar este pedido, sus datos se envían a { $country }.
review-privacy-abroad = Acepto que mis datos se envíen a { $country } para tramitar este pedido.
review-withdrawal = Puede desistir de este contrato en un plazo de { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} desde la recepción, sin indicar el motivo.
review-withdrawal-working = Puede desistir de este contrato en un plazo de { $days ->
    [one] { $days } día laborable
    [many] { $days } días laborables
   *[other] { $days } días laborables
} desde la recepción, sin indicar el motivo.
review-withdrawal-none = La ley no da un derecho general a devolver las compras en línea. Se aplica la política de devoluciones de la tienda.
review-returns = Esta tienda admite devoluciones durante { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} tras la entrega.
review-returns-cost = { $payer ->
    [merchant] La tienda paga los gastos de devolución.
   *[buyer] Los gastos de devolución corren de su cuenta.
}
review-import-ddp = Aranceles e impuestos de importación incluidos. No tendrá que pagar nada más a la entrega.
review-import-dap = Aranceles e impuestos de importación no incluidos. El transportista cobrará unos { $amount } a la entrega.
review-import-none = No hay aranceles ni impuestos de importación.
review-import-unknown = No podemos calcular los aranceles e impuestos de importación para este destino. El transportista puede cobrarlos a la entrega.
review-cn-standards = Estas mercancías cumplen las normas de su país de origen, pueden no llevar etiqueta en chino y no se pueden revender.
review-cn-identity = La aduana necesita el nombre real y el número de identidad del comprador.
review-tr-preliminary = He leído y acepto el formulario de información previa y el contrato de venta a distancia.
review-us-dispatch = La tienda envía en el plazo indicado. Si no puede, usted puede cancelar y recuperar todo el importe.
review-jp-confirmation = Antes de pedir, revise cantidad, precio, pago, plazo de entrega y condiciones de devolución.
review-au-guarantees = Sus garantías como consumidor según la ley australiana no se pueden excluir.
review-guarantee = Se aplica la garantía legal de conformidad.
review-age = Tengo al menos { $age } años.
review-marketing = Acepto recibir novedades y ofertas de { $name } por correo electrónico. Puedo darme de baja en cualquier momento.
review-marketing-mail = Recibirá un correo electrónico para confirmarlo.
review-opt-out = No vender ni compartir mis datos personales.
review-opted-out = Se respeta la señal de privacidad de su navegador (Global Privacy Control): sus datos no se venden ni se comparten.
review-safety-maker = Fabricante: { $name }
review-safety-responsible = Responsable en la UE: { $name }
review-safety-warning = Información de seguridad: { $name }
review-link-terms = Condiciones generales de venta
review-link-privacy = Política de privacidad
review-link-withdrawal = Derecho de desistimiento y devoluciones
review-link-shipping = Información de envío
review-link-imprint = Aviso legal
review-link-model = Modelo de formulario de desistimiento
review-link-withdraw = Desistir del contrato aquí

## status: what happens to the order once the button is pressed

status-sending = Enviando su pedido…
status-sending-hint = Mantenga esta página abierta un momento.
status-offline = No tiene conexión
status-offline-hint = Su pedido está guardado en este dispositivo y se enviará cuando vuelva la conexión.
status-waiting = La tienda no ha respondido
status-retry-in = { $seconds ->
    [one] Nuevo intento en { $seconds } segundo
    [many] Nuevo intento en { $seconds } segundos
   *[other] Nuevo intento en { $seconds } segundos
}
status-retry-hint = Su pedido está guardado y se hará una sola vez.
status-retry-now = Intentar ahora
status-cancel = Cancelar y volver
status-price-changed = El precio ha cambiado
status-price-changed-hint = Su pedido no se ha realizado. Confirme el nuevo total.
status-price-old = Total anterior
status-price-new = Total nuevo
status-price-accept = Aceptar { $amount } y hacer el pedido con obligación de pago
status-price-refuse = Volver
status-redirect = Continuar con { $method }
status-redirect-hint = Paga en la página siguiente y después vuelve aquí.
status-redirect-button = Continuar con el pago
status-qr = Escanee para pagar
status-qr-hint = Abra la aplicación de su banco y escanee este código.
status-code-copy = Copiar código
status-code-copied = Copiado
status-voucher = Pague con este comprobante
status-voucher-hint = Muestre este número al pagar o imprima esta página.
status-pay-amount = Importe a pagar
status-pay-reference = Referencia de pago
status-pay-before = Pague antes del { $date }
status-pay-open = Abrir la página de pago
status-pay-checking = Esperando su pago…
status-placed = Gracias por su pedido
status-placed-hint = La confirmación va de camino a { $email }.
status-placed-pending = Su pedido está hecho. Esperamos su pago.
status-placed-number = Número de pedido
status-placed-paid = Pagado
status-placed-due = Por pagar
status-placed-next = Próximos pasos
status-placed-next-dispatch = La tienda prepara su paquete.
status-placed-next-carrier = El transportista cobra unos { $amount } de aranceles e impuestos a la entrega.
status-follow = Estado del pedido
status-track = Seguir el paquete
status-calendar = Añadir la entrega al calendario
status-share = Copiar su enlace para amigos
status-survey = ¿Le ha resultado fácil hacer el pedido? 1 es difícil, 5 es fácil.
status-survey-thanks = Gracias por su respuesta.
status-print = Imprimir
status-back-to-shop = Volver a la tienda
status-payment-failed = El pago no se ha completado
status-payment-failed-hint = No se ha cobrado nada. Puede elegir otro método de pago.
status-back = Elegir otro método de pago
status-failed = No se ha podido realizar su pedido
status-failed-hint = No se ha cobrado nada. Inténtelo de nuevo o contacte con la tienda e indique { $reference }.
status-support = Contactar con { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Revise { $count } campo
    [many] Revise { $count } campos
   *[other] Revise { $count } campos
}
problem-missing = Rellene este campo.
problem-choose = Elija una opción.
problem-email = Introduzca una dirección de correo completa, por ejemplo nombre@example.com.
problem-phone = Introduzca un teléfono con prefijo de país, por ejemplo { $example }.
problem-postcode = Este código postal no parece habitual. Un ejemplo: { $example }
problem-number = Esto no parece un { $name }. Un ejemplo: { $example }
problem-number-digits = Parece que hay un dígito incorrecto en este { $name }.
problem-insist = Usar tal como está
problem-state = Elija de la lista.
problem-long = Este texto es demasiado largo.
problem-consent = Marque esta casilla para continuar.
problem-refused = La tienda no ha aceptado este dato: { $detail }
problem-payment = Elija cómo pagar.

## refused: why an order cannot be placed as it stands

refused-market = Esta tienda no vende a { $country }.
refused-market-sanctions = Esta tienda no entrega en { $country } debido a sanciones.
refused-shipping = Ningún método de envío cubre este pedido a { $country }.
refused-weight = Este pedido pesa demasiado para enviarlo a { $country }.
refused-parcel = { $product } es demasiado grande o pesado para enviarlo a { $country }.
refused-rate-missing = No hay tipo de cambio para { $currency }, por lo que no se puede mostrar ningún precio.
refused-rate-old = El tipo de cambio para { $currency } está desfasado, por lo que no se puede mostrar ningún precio.
refused-amount = Este importe es demasiado grande para calcularlo.
refused-route-closed = Actualmente no se pueden importar paquetes a { $country } por esta vía.
refused-tr-consumer-parcels = Desde el 6 de febrero de 2026, Turquía ya no admite paquetes ordinarios del extranjero para particulares.
refused-cn-order-limit = China permite como máximo { $amount } por pedido desde el extranjero. Divida su pedido.
refused-cn-parcel-limit = China permite como máximo { $amount } por paquete. Divida su pedido.
refused-gift-import = Los paquetes declarados como regalo no se pueden importar: { $country }.
refused-product = { $product } no se puede enviar a { $country }.
refused-business-only = { $product } solo se vende a empresas.
refused-quantity = { $product }: como máximo { $count } por pedido.
refused-empty = Su carrito está vacío.
refused-service = Los importes de este pedido no se pueden calcular en este momento. Inténtelo de nuevo dentro de unos minutos.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: uno más
a11y-decrease = { $product }: uno menos
a11y-remove = Quitar { $product }
a11y-quantity = Cantidad de { $product }
a11y-why = { $label }: ¿por qué { $amount }?
a11y-total = Total: { $amount }
a11y-new-window = se abre en una ventana nueva

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Impuesto sobre los artículos devueltos, aparte: { $amount }
refund-tax-included = Impuesto incluido en los artículos devueltos: { $amount }
refund-duty = Aranceles sobre los artículos devueltos: { $amount }
refund-shipping = Envío: { $amount }
refund-shipping-law = El envío estándar se reembolsa al desistir de todo el pedido: { $amount }
refund-shipping-kept = El envío de { $amount } no se reembolsa.
refund-shipping-partial = El envío de { $amount } no se reembolsa porque no se devuelven todos los artículos.
refund-supplement-kept = El suplemento por entrega rápida, { $amount }, no se reembolsa.
refund-fees = Gastos: { $amount }
refund-fees-kept = Los gastos de { $amount } no se reembolsan.
refund-carrier-kept = El transportista entregó a la aduana { $amount } de aranceles e impuestos de importación. No se devuelven por sí solos; hay que reclamarlos allí.
refund-later = { $amount } se pagaron al transportista en la entrega, no a la tienda.
refund-to-payment = { $amount } vuelven al medio de pago.
refund-to-credit = { $amount } vuelven a { $code }.
refund-refused-line = El pedido no tiene la línea { $product }.
refund-refused-quantity = De { $product } se pueden reembolsar como máximo { $count } más.
refund-refused-nothing = No queda nada por reembolsar.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Ayuda
help-when = ¿Cuándo llegará mi pedido?
help-arrives = Entrega prevista entre { $from } y { $until }.
help-duties = ¿Tendré que pagar aranceles o impuestos en la entrega?
help-returns = ¿Puedo devolver los artículos?
help-hours = Horario de atención en su zona horaria
help-chat = Chat
help-page = Páginas de ayuda

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Aquí puede desistir de su contrato con { $name }. No es necesario indicar el motivo.
withdraw-goods = Artículos afectados, si no son todos
withdraw-confirm = Confirmar el desistimiento
withdraw-statement = Por la presente desisto de mi contrato correspondiente al pedido { $order }.
withdraw-done = Hemos recibido su desistimiento
withdraw-received = Fecha de recepción: { $date }
withdraw-keep = Guarde o imprima esta confirmación. La tienda también la enviará a { $email }.
withdraw-save = Guardar como archivo de texto
withdraw-unknown = El número de pedido y el correo electrónico no coinciden. Compruebe ambos.
