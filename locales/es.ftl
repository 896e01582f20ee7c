# reviewed: machine-drafted
# Spanish. Ids, order and variables follow en.ftl.

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
head-why-these = ¿Por qué estos ajustes?
head-done = Listo
head-close = Cerrar el pago
head-secure = Pago seguro

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

contact-email-hint = Para la confirmación del pedido
contact-phone = Teléfono
contact-phone-hint = Solo para consultas sobre la entrega
contact-news = Quiero recibir novedades y ofertas por correo electrónico. Puedo darme de baja en cualquier momento.
contact-remember = Recordar mis datos en este dispositivo

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nombre y apellidos
address-organisation = Empresa
address-line-1 = Dirección
address-line-2 = Piso, puerta, escalera
address-sorting-code = CEDEX
address-optional = { $label } (opcional)
address-choose = Seleccione una opción
address-more = Añadir piso, puerta o empresa

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
address-billing-other = Usar otra dirección de facturación

## delivery: who pays duties and import taxes, and when

delivery-duties = Aranceles e impuestos de importación
delivery-duties-hint = Su pedido cruza una frontera aduanera.
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
shipping-arrives = Llega { $from } – { $until }
shipping-arrives-on = Llega { $date }
shipping-order-within = Haga el pedido en { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
} para que salga hoy
shipping-waiting = Introduzca su dirección para ver los métodos de envío.
shipping-estimate = Las fechas de entrega son estimadas.

## payment: hints by kind of method; the names themselves are brands and come from data

payment-title = Pago
payment-waiting = Elija su país para ver los métodos de pago.
payment-none = Ningún método de pago admite este pedido.
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
payment-refused-shop = Esta tienda no lo ofrece

## summary: the order, always in sight

summary-title = Resumen del pedido
summary-show = Mostrar resumen
summary-hide = Ocultar resumen
summary-items = { $count ->
    [one] { $count } artículo
    [many] { $count } artículos
   *[other] { $count } artículos
}
summary-quantity = Cantidad
summary-each = { $amount } por unidad
summary-empty = Su cesta está vacía.
summary-goods = Artículos
summary-discount = Descuento
summary-discount-code = Descuento ({ $code })
summary-shipping = Envío
summary-shipping-pending = Introduzca la dirección
summary-insurance = Seguro de envío
summary-duty = Arancel
summary-import-tax = Impuesto de importación ({ $name })
summary-tax = { $name }
summary-tax-rate = { $name } { $rate }
summary-tax-included = Incluye { $amount } de { $name }
summary-fee = Tasa aduanera
summary-rounding = Redondeo
summary-gift-card = Tarjeta regalo
summary-total = Total
summary-total-now = Paga ahora
summary-total-later = Paga a la entrega
summary-total-all = Total en su puerta
summary-estimate = Estimación
summary-pending = Calculando
summary-code = Código de descuento
summary-code-add = Añadir código de descuento
summary-code-apply = Aplicar
summary-code-remove = Quitar el código { $code }
summary-code-unknown = El código { $code } no es válido.
summary-code-unfit = El código { $code } no se aplica a este pedido.
summary-code-twice = El código { $code } ya está aplicado.

## why: the words of the trace behind every amount

why-list-price = Precio de la lista de esta tienda para su país
why-price-converted = { $amount } al cambio de { $rate }
why-price-margin = Margen de cambio { $rate }
why-price-ending = Redondeado a los tramos de precio de la tienda
why-rate = Tipo de cambio del { $date }, { $source }
why-quantity = { $count } × { $amount }
why-home-tax-out = { $name } del país de origen ({ $rate }) descontado
why-destination-tax-in = { $name } de { $country } ({ $rate }) incluido
why-coupon-percent = Código { $code }: { $rate } de descuento
why-coupon-amount = Código { $code }: { $amount } de descuento
why-coupon-shipping = Código { $code }: envío gratis
why-share = Parte de { $amount }, repartida entre los artículos según su precio
why-shipping-weight = { $method } para { $weight } a { $country }
why-shipping-amount = { $method } para un pedido de { $amount } a { $country }
why-shipping-flat = { $method } a { $country }
why-shipping-free = Gratis desde { $amount }
why-insurance = Seguro durante el transporte
why-customs-value = Valor en aduana: artículos y envío hasta la frontera
why-customs-value-goods = Valor en aduana: artículos sin envío
why-duty-tariff = Arancel del { $rate } para mercancías de la partida { $heading }
why-duty-percent = Arancel del { $rate }
why-duty-percent-less = Arancel del { $rate } menos { $amount }
why-duty-flat = { $amount } por tipo de mercancía ({ $count ->
    [one] { $count } tipo
    [many] { $count } tipos
   *[other] { $count } tipos
})
why-duty-origin = Arancel adicional del { $rate } para mercancías de { $country }
why-duty-none = Sin arancel: { $scheme }
why-duty-waived = Sin arancel hasta { $amount }
why-duty-unknown = Arancel desconocido; no incluido
why-scheme = Norma aplicada: { $scheme }
why-import-unknown = Normas de importación de { $country } desconocidas; aranceles e impuestos no incluidos
why-tax-rate = { $name } { $rate } sobre { $amount }
why-tax-base = Base: artículos, envío y arancel
why-tax-base-goods = Base: solo los artículos
why-tax-none = Sin { $name }: { $scheme }
why-tax-waived = Sin { $name } hasta { $amount }
why-tax-unregistered = No se cobra impuesto: la tienda no está registrada en { $country }
why-tax-included = { $name } { $rate } incluido en el precio
why-fee-heading = Tasa de { $amount } por tipo de mercancía
why-fee-parcel = Tasa de { $amount } por paquete
why-collected-seller = Lo cobra la tienda y lo ingresa por usted
why-collected-carrier = Lo cobra el transportista
why-rounding = Redondeado a { $amount }
why-cash-step = Redondeado a la moneda más pequeña
why-sum = Suma
why-source = Fuente: { $source }
why-valid-from = En vigor desde el { $date }
why-estimate = Este importe es una estimación. La autoridad decide en la importación.
why-official = Dato oficial
why-secondary = Dato de una fuente publicada
why-unverified = Dato sin confirmar

## review: what the shopper agrees to, and the order button

review-title = Revisar y pedir
review-deliver-to = Entregar a
review-contact = Contacto
review-pay-with = Pagar con
review-ship-by = Envío
review-change = Cambiar
review-button = Pedir y pagar
review-button-pay-duty = Pedido con obligación de pago
review-continue = Revisar el pedido
review-seller = Su contrato es con { $name }.
review-terms = He leído y acepto las condiciones generales de venta.
review-terms-notice = Al hacer el pedido acepta las condiciones generales de venta.
review-privacy = Usamos sus datos para tramitar este pedido, como se describe en la política de privacidad.
review-privacy-abroad = Acepto que mis datos se envíen a { $country } para tramitar este pedido.
review-withdrawal = Puede desistir de este contrato en un plazo de { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} desde la recepción, sin indicar el motivo.
review-withdrawal-none = La ley no da un derecho general a devolver las compras en línea. Se aplica la política de devoluciones de la tienda.
review-returns = Esta tienda admite devoluciones durante { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} tras la entrega.
review-returns-buyer = Usted paga el envío de devolución.
review-returns-seller = La tienda paga el envío de devolución.
review-import-ddp = Aranceles e impuestos de importación incluidos. No tendrá que pagar nada más a la entrega.
review-import-dap = Aranceles e impuestos de importación no incluidos. El transportista cobrará unos { $amount } a la entrega.
review-import-none = No hay aranceles ni impuestos de importación.
review-importer = Usted es el importador de estas mercancías.
review-cn-standards = Estas mercancías cumplen las normas de su país de origen, pueden no llevar etiqueta en chino y no se pueden revender.
review-cn-identity = La aduana necesita el nombre real y el número de identidad del comprador.
review-tr-preliminary = He leído y acepto el formulario de información previa y el contrato de venta a distancia.
review-us-dispatch = La tienda envía en el plazo indicado. Si no puede, usted puede cancelar y recuperar todo el importe.
review-jp-confirmation = Antes de pedir, revise cantidad, precio, pago, plazo de entrega y condiciones de devolución.
review-au-guarantees = Sus garantías como consumidor según la ley australiana no se pueden excluir.
review-ca-taxes = Los impuestos dependen de su provincia.
review-guarantee = Se aplica la garantía legal de conformidad.
review-age = Confirmo que tengo al menos { $count } años.
review-estimate = Los importes marcados como estimación pueden cambiar en la importación.
review-link-terms = Condiciones generales de venta
review-link-privacy = Política de privacidad
review-link-withdrawal = Derecho de desistimiento y devoluciones
review-link-shipping = Información de envío
review-link-imprint = Aviso legal

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
status-placed-next-arrives = Llegada prevista { $from } – { $until }.
status-placed-next-carrier = El transportista cobra unos { $amount } de aranceles e impuestos a la entrega.
status-print = Imprimir
status-back-to-shop = Volver a la tienda
status-payment-failed = El pago no se ha completado
status-payment-failed-hint = No se ha cobrado nada. Puede elegir otro método de pago.
status-failed = No se ha podido realizar su pedido
status-failed-hint = No se ha cobrado nada. Inténtelo de nuevo o contacte con la tienda e indique { $reference }.
status-failed-reference = Referencia
status-support = Contactar con { $name }
status-found = Su pedido sigue en espera
status-found-hint = Un pedido de este dispositivo aún no está confirmado. Lo estamos comprobando.

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
problem-postcode = Introduzca un código postal válido, por ejemplo { $example }.
problem-postcode-state = Este código postal no pertenece al estado o la provincia elegidos.
problem-state = Elija de la lista.
problem-too-long = Use como máximo { $count } caracteres.
problem-characters = Quite los caracteres que el transportista no puede imprimir.
problem-country = No entregamos en este país.
problem-not-offered = Esta opción no está disponible para su pedido. Elija otra.
problem-consent = Marque esta casilla para continuar.
problem-quantity = Introduzca una cantidad de 1 a { $count }.
problem-refused = La tienda no ha aceptado este dato.
problem-payment = Elija cómo pagar.
problem-shipping = Elija un método de envío.

## refused: why an order cannot be placed as it stands

refused-title = Este pedido no se puede realizar
refused-market = Esta tienda no vende a { $country }.
refused-market-sanctions = Esta tienda no entrega en { $country } debido a sanciones.
refused-shipping = Ningún método de envío cubre este pedido a { $country }.
refused-weight = Este pedido pesa demasiado para enviarlo a { $country }.
refused-rate-missing = No hay tipo de cambio para { $currency }, por lo que no se puede mostrar ningún precio.
refused-rate-old = El tipo de cambio para { $currency } está desfasado, por lo que no se puede mostrar ningún precio.
refused-price-missing = { $product } no tiene precio para { $country }.
refused-amount = Este importe es demasiado grande para calcularlo.
refused-route-closed = Actualmente no se pueden importar paquetes a { $country } por esta vía.
refused-tr-consumer-parcels = Desde el 6 de febrero de 2026, Turquía ya no admite paquetes ordinarios del extranjero para particulares.
refused-cn-order-limit = China permite como máximo { $amount } por pedido desde el extranjero. Divida su pedido.
refused-cn-parcel-limit = China permite como máximo { $amount } por paquete. Divida su pedido.
refused-product = { $product } no se puede enviar a { $country }.
refused-quantity = { $product }: como máximo { $count } por pedido.
refused-empty = Su cesta está vacía.
refused-remove = Quitar { $product }

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: uno más
a11y-decrease = { $product }: uno menos
a11y-remove = Quitar { $product }
a11y-quantity = Cantidad de { $product }
a11y-why = { $label }: ¿por qué { $amount }?
a11y-total = Total: { $amount }
a11y-updating = Actualizando el total
a11y-steps = Partes del pago
a11y-required = obligatorio
a11y-new-window = se abre en una ventana nueva
a11y-qr = Código de pago
