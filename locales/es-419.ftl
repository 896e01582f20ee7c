# reviewed: machine-drafted
# status: complete
# Spanish of Latin America. Only what differs from es.ftl, which lends the rest.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Spree (es-CL, es-EC, es-MX).

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-failed = No se pudo cargar la página de pago. Verifique su conexión e intente de nuevo.
loader-retry = Intentar de nuevo

## locale: why a language, country or currency was chosen

locale-default = Configuración estándar de esta tienda

## contact: how the shop reaches the shopper

contact-phone-hint = Solo para preguntas sobre la entrega

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nombre y apellido
address-line-1 = Calle y número
address-line-2 = Departamento, piso, referencia
address-more = Agregar empresa

## delivery: who pays duties and import taxes, and when

delivery-ddp-hint = No tendrá que pagar nada más al recibirlo.
delivery-dap = Pagar al recibir
delivery-dap-hint = La empresa de envíos los cobra antes de entregar y puede agregar un cargo propio.
delivery-later = Al recibir

## shipping: methods and dates

shipping-waiting = Ingrese su dirección para ver los métodos de envío.
shipping-pickup = Punto de retiro

## payment: hints by kind of method; names that are brands come from data

payment-none = Ningún método de pago acepta este pedido.
payment-hint-bank-code = Usted aprueba con un código de la aplicación de su banco
payment-hint-bnpl = Pague después o en cuotas
payment-hint-card = Ingresa los datos de la tarjeta en la siguiente página segura
payment-hint-mobile-money = Confirma el pago en su celular
payment-hint-voucher = Paga en una tienda o cajero con el comprobante que le mostramos
payment-refused-currency = No acepta { $currency }

## summary: the order, always in sight

summary-empty = Su carrito está vacío.
summary-total-later = Paga al recibir

## why: the words of the trace behind every amount

why-collected-carrier = Lo cobra la empresa de envíos

## review: what the shopper agrees to, and the order button

review-terms-notice = Al hacer el pedido acepta los términos y condiciones.
review-withdrawal = Puede retractarse de este contrato dentro de { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} desde la recepción, sin indicar el motivo.
review-returns = Esta tienda acepta devoluciones durante { $days ->
    [one] { $days } día
    [many] { $days } días
   *[other] { $days } días
} después de la entrega.
review-import-ddp = Aranceles e impuestos de importación incluidos. No tendrá que pagar nada más al recibirlo.
review-import-dap = Aranceles e impuestos de importación no incluidos. La empresa de envíos cobrará unos { $amount } al entregar.
review-import-unknown = No podemos calcular los aranceles e impuestos de importación para este destino. La empresa de envíos puede cobrarlos al entregar.
review-link-terms = Términos y condiciones
review-link-withdrawal = Derecho de retracto y devoluciones

## status: what happens to the order once the button is pressed

status-waiting = La tienda no respondió
status-price-changed = El precio cambió
status-price-changed-hint = Su pedido no se realizó. Confirme el nuevo total.
status-redirect-hint = Paga en la página siguiente y después regresa aquí.
status-price-refuse = Regresar
status-cancel = Cancelar y regresar
status-pay-amount = Monto a pagar
status-placed-next-carrier = La empresa de envíos cobra unos { $amount } de aranceles e impuestos al entregar.
status-back-to-shop = Regresar a la tienda
status-payment-failed = El pago no se completó
status-payment-failed-hint = No se cobró nada. Puede elegir otro método de pago.
status-failed = No se pudo realizar su pedido
status-failed-hint = No se cobró nada. Intente de nuevo o contacte a la tienda e indique { $reference }.
status-support = Contactar a { $name }

## problem: what is wrong with a field, shown below it

problem-missing = Complete este campo.
problem-email = Ingrese un correo electrónico completo, por ejemplo nombre@example.com.
problem-phone = Ingrese un teléfono con código de país, por ejemplo { $example }.
problem-postcode = Este código postal no parece común. Un ejemplo: { $example }
problem-refused = La tienda no aceptó este dato: { $detail }

## refused: why an order cannot be placed as it stands

refused-rate-old = El tipo de cambio para { $currency } no está actualizado, por lo que no se puede mostrar ningún precio.
refused-empty = Su carrito está vacío.
