# reviewed: machine-drafted
# status: complete
# Brazilian Portuguese. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Finalizar compra
loader-contact = Contato
loader-email = E-mail
loader-delivery = Entrega
loader-country = País/região
loader-failed = Não foi possível carregar a página de pagamento. Verifique sua conexão e tente novamente.
loader-retry = Tentar novamente

## head: the top of the checkout with its language and country switcher

head-switch = Idioma e país
head-language = Idioma
head-country = País de entrega
head-currency = Moeda
head-close = Fechar pagamento

## locale: why a language, country or currency was chosen

locale-attribute = Definido por esta loja
locale-kept = Você escolheu antes
locale-page-language = Idioma desta página
locale-browser-languages = Idioma do seu navegador
locale-region = Região do seu idioma
locale-time-zone = Seu fuso horário
locale-market = Moeda deste país
locale-default = Configuração padrão desta loja

## contact: how the shop reaches the shopper

contact-phone = Telefone
contact-phone-hint = Apenas para dúvidas sobre a entrega
contact-remember = Lembrar meus dados neste dispositivo
contact-remember-hint = Para seu próximo pedido aqui. Não use em um dispositivo compartilhado.
contact-forget = Esquecer meus dados

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nome completo
address-organisation = Empresa
address-line-1 = Endereço e número
address-line-1-street = Rua
address-block = Quadra
address-avenue = Avenida
address-house = Casa ou prédio
address-line-2 = Complemento
address-sorting-code = CEDEX
address-optional = opcional
address-choose = Selecione
address-more = Adicionar empresa
address-number = { $name } para a alfândega
address-number-invoice = { $name } para a nota fiscal
address-business = Compro para uma empresa
address-vat-id = Número fiscal ({ $name })
address-purchase-order = Seu número de pedido interno
address-number-hint = Exigido pela Receita Federal na importação. É enviado com o pedido e não fica salvo neste dispositivo.

address-city-city = Cidade
address-city-district = Distrito
address-city-post-town = Cidade
address-city-suburb = Subúrbio

address-district-district = Distrito
address-district-neighborhood = Bairro
address-district-suburb = Bairro
address-district-townland = Townland
address-district-village-township = Vila ou município

address-postcode-postal = CEP
address-postcode-zip = Código ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Código PIN

address-state-area = Área
address-state-county = Condado
address-state-department = Departamento
address-state-district = Distrito
address-state-do-si = Província ou cidade
address-state-emirate = Emirado
address-state-island = Ilha
address-state-oblast = Oblast
address-state-parish = Paróquia
address-state-prefecture = Prefeitura
address-state-province = Província
address-state-state = Estado

address-billing = Endereço de cobrança
address-billing-same = O endereço de cobrança é o mesmo

## delivery: who pays duties and import taxes, and when

delivery-duties = Impostos de importação
delivery-ddp = Pagar com o pedido
delivery-ddp-hint = Nada mais a pagar na entrega.
delivery-dap = Pagar na entrega
delivery-dap-hint = A transportadora cobra antes de entregar e pode acrescentar uma taxa própria.
delivery-now = Agora
delivery-later = Na entrega
delivery-about = cerca de { $amount }

## shipping: methods and dates

shipping-title = Frete
shipping-standard = Padrão
shipping-express = Expresso
shipping-pickup = Ponto de retirada
shipping-economy = Econômico
shipping-free = Grátis
shipping-arrives-on = Chega { $date }
shipping-waiting = Informe seu endereço para ver as opções de frete.
shipping-estimate = As datas de entrega são estimativas.
shipping-cut-off = Peça em até { $time }: sai do estoque em { $date }.
shipping-parcels = { $count ->
    [one] Chega em { $count } pacote
    [many] Chega em { $count } pacotes
   *[other] Chega em { $count } pacotes
}
shipping-points = Escolher um ponto de retirada
shipping-points-none = Não há ponto de retirada perto deste endereço.
shipping-sort-fastest = Mostrar primeiro os mais rápidos
shipping-sort-cheapest = Mostrar primeiro os mais baratos
shipping-refused-place = Não entrega neste endereço
shipping-refused-weight = Não disponível para { $weight }
shipping-refused-size = { $product } é grande ou pesado demais para um pacote
shipping-refused-table = Não disponível para o tamanho ou o valor deste pedido

## gift: the parcel is a present

gift-on = É um presente
gift-recipient = Nome completo do destinatário
gift-from = De
gift-message = Mensagem
gift-hide-prices = Sem preços na nota dentro do pacote
gift-customs = Declarar à alfândega como presente entre pessoas físicas

## payment: hints by kind of method; names that are brands come from data

payment-title = Pagamento
payment-more = Mais formas de pagamento
payment-none = Nenhuma forma de pagamento aceita este pedido.
express-title = Pagamento expresso
express-or = Ou preencha seus dados
express-filled = Seus dados foram preenchidos. Confira seu pedido.
payment-called-cash = Pagamento na entrega
payment-called-debit = Débito direto { $name }
payment-called-online-banking = Internet banking
payment-called-by-bank = Pagamento pelo banco
payment-called-transfer = Transferência bancária
payment-called-virtual-account = Conta virtual ({ $name })
payment-called-local-cards = Cartões locais
payment-hint-bank-code = Você aprova com um código do app do seu banco
payment-hint-bank-debit = Debitado da sua conta bancária
payment-hint-bank-redirect = Você aprova o pagamento no seu banco
payment-hint-bank-transfer = Você transfere o valor com os dados que mostramos
payment-hint-bnpl = Pague depois ou em parcelas
payment-hint-card = Você informa os dados do cartão na próxima página, segura
payment-hint-card-redirect = Você paga na próxima página, segura
payment-hint-cash = Você paga em dinheiro na entrega
payment-hint-instant-transfer = Você lê um código com o app do seu banco
payment-hint-mobile-money = Você confirma o pagamento no celular
payment-hint-prepaid = Você paga com um código pré-pago
payment-hint-voucher = Você paga no banco, na lotérica ou no app com o boleto ou código que mostramos
payment-hint-wallet = Você confirma no app ou na próxima página
payment-not-offered = { $count ->
    [one] { $count } forma de pagamento indisponível para este pedido
    [many] { $count } formas de pagamento indisponíveis para este pedido
   *[other] { $count } formas de pagamento indisponíveis para este pedido
}
payment-refused-country = Indisponível em { $country }
payment-refused-currency = Não aceita { $currency }
payment-refused-minimum = A partir de { $amount }
payment-refused-maximum = Até { $amount }
payment-not-exact = O provedor de pagamento não consegue cobrar exatamente { $amount }.

## summary: the order, always in sight

summary-title = Resumo do pedido
summary-show = Mostrar resumo
summary-hide = Ocultar resumo
summary-items = { $count ->
    [one] { $count } item
    [many] { $count } itens
   *[other] { $count } itens
}
summary-each = { $amount } cada
summary-empty = Seu carrinho está vazio.
summary-empty-hint = Adicione um item para ver a entrega, o pagamento e o total. O que você digitou continua aqui.
summary-goods = Itens
summary-discount-code = Desconto ({ $code })
summary-shipping = Frete
summary-insurance = Seguro do frete
summary-duty = Imposto de importação
summary-tax-rate = { $name } { $rate }
summary-fee = Taxa alfandegária
summary-rounding = Arredondamento
summary-fee-gift-wrap = Embalagem para presente
summary-fee-payment = Taxa da forma de pagamento
summary-fee-small-order = Taxa de pedido mínimo
summary-fee-service = Taxa de serviço
summary-fee-other = { $name }
summary-total = Total
summary-total-now = Pagar agora
summary-total-later = Pagar na entrega
summary-total-all = Total na sua porta
summary-estimate = Estimativa
summary-remote-promotions = Não foi possível confirmar as ofertas, e elas não estão incluídas.
summary-remote-rates = Não foi possível confirmar o frete; é uma estimativa.
summary-remote-duties = Não foi possível confirmar os impostos de importação; são uma estimativa.
summary-remote-tax = Não foi possível confirmar os impostos; são uma estimativa.
summary-code-field = Cupom de desconto ou cartão-presente
summary-code-enter = Adicionar cupom de desconto ou cartão-presente
summary-code-later = Não foi possível verificar o código { $code }. Tente novamente.
summary-card-left = { $code }: saldo de { $amount }
summary-tier = Nível de cliente: { $tier }
summary-points-use = Usar pontos ({ $count }), no valor de { $amount }
summary-points-count = Quantidade de pontos
summary-points-earn = { $count ->
    [one] Você ganha { $count } ponto com este pedido.
    [many] Você ganha { $count } pontos com este pedido.
   *[other] Você ganha { $count } pontos com este pedido.
}
summary-credit-use = Usar meu crédito: { $amount }
summary-code-apply = Aplicar
summary-code-remove = Remover cupom { $code }
summary-code-unknown = O cupom { $code } não é válido.
summary-code-unfit = O cupom { $code } não vale para este pedido.
summary-promotion = Desconto ({ $promotion })
summary-points = Pontos resgatados ({ $count })
summary-card = Cartão-presente ({ $code })
summary-credit = Crédito na loja
summary-goodwill = Crédito de cortesia
summary-points-few = Sua conta tem menos pontos do que o pedido: { $count }.
summary-card-currency = O cartão { $code } está em { $currency } e não pode ser usado neste pedido.
summary-code-expired = O cupom { $code } valia até { $date }.
summary-code-early = O cupom { $code } vale a partir de { $date }.
summary-code-minimum = O cupom { $code } exige { $minimum } em itens participantes: faltam { $amount }.
summary-code-quantity = O cupom { $code } exige mais itens participantes (faltam: { $count }).
summary-code-country = O cupom { $code } não vale para entregas neste destino: { $country }.
summary-code-customer = O cupom { $code } não vale para a sua conta.
summary-code-first = O cupom { $code } vale somente para o primeiro pedido.
summary-code-birthday = O cupom { $code } vale somente perto do seu aniversário.
summary-code-used = O cupom { $code } está esgotado.
summary-code-combine = O cupom { $code } não pode ser combinado com { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Preço de tabela: { $amount }
why-line = { $product }
why-price-converted = { $amount } após conversão à taxa de { $rate }
why-price-margin = Margem de câmbio { $rate }
why-price-ending = Arredondado para as faixas de preço da loja: { $amount }
why-cash-step = Arredondado para múltiplos de { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Sem { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Com { $name } { $rate } ({ $country }): { $amount }
why-group-price = Preço para o seu grupo de clientes: { $amount }
why-tier-price = Preço para esta quantidade: { $amount }
why-off-percent = { $rate } de desconto sobre { $amount }
why-off-amount = { $amount } de desconto
why-off-each = { $amount } de desconto por unidade (unidades: { $count })
why-off-line = { $amount } de desconto por produto
why-off-sets = A cada { $buy } comprados, { $get } com desconto, os mais baratos (unidades: { $count })
why-off-step-count = Desconto a partir da quantidade { $count }
why-off-step-amount = Desconto a partir de { $amount }
why-off-cap = No máximo { $amount }
why-off-left = Não é possível descontar mais de { $amount }
why-shipping-reduced = { $promotion }: { $amount } a menos no frete
why-points-worth = Pontos ({ $count }) no valor de { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Tributado na venda do cartão, por isso reduz a base de cálculo
why-share = Parte de { $product }
why-shipping-weight = { $method } para { $weight } até { $country }
why-shipping-free = Grátis a partir de { $amount }
why-shipping-rate = { $method } até { $country }
why-shipping-parcels = Pacotes: { $count }, peso cobrado { $weight } cada
why-freight = Transporte
why-surcharge-fuel = Taxa de combustível
why-surcharge-remote = Taxa para áreas remotas e ilhas
why-surcharge-bulky = Taxa de volume
why-surcharge-battery = Taxa para baterias e produtos perigosos
why-surcharge-residential = Taxa de entrega residencial
why-surcharge-handling = Manuseio e embalagem
why-surcharge-other = Taxa adicional
why-percent-of = { $rate } de { $amount }
why-insurance = Seguro durante o transporte
why-customs-value = Valor aduaneiro de itens e frete: { $amount }
why-customs-value-goods = Valor aduaneiro dos itens: { $amount }
why-duty-tariff = Imposto de { $rate } para mercadorias da posição { $heading }
why-duty-percent = Imposto de { $rate }
why-duty-percent-less = Imposto de { $rate } menos { $amount }
why-duty-flat = { $amount } por tipo de mercadoria ({ $count ->
    [one] { $count } tipo
    [many] { $count } tipos
   *[other] { $count } tipos
})
why-duty-unknown = Alíquota desconhecida; não incluída
why-duty-default = Alíquota da posição { $heading } desconhecida; usa-se a estimativa da loja: { $rate }
why-duty-specific = Imposto por peso ou unidade da posição { $heading }: { $amount }
why-duty-all-in = Uma alíquota única no lugar de imposto de importação e tributos
why-scheme = Regra aplicada: { $scheme }
why-import-unknown = Regras de importação de { $country } desconhecidas; impostos não incluídos
note-tax-exempt = Nenhum imposto é cobrado: vale o certificado de isenção.
note-reverse-charge = Autoliquidação: não é cobrado IVA a { $number }; o comprador o declara.
note-vat-id-home = O IVA é cobrado: { $number } é do país do vendedor.
note-vat-id-pending = Tributado como pessoa física: o número { $number } ainda não foi confirmado.
note-vat-id-invalid = Tributado como pessoa física: o número { $number } não é válido.
note-certificate-unknown = O imposto é cobrado: a loja não conhece o certificado de isenção para este destino.
note-category-standard = Não se conhece alíquota própria para “{ $category }” em { $country }; aplica-se a normal.
note-gift-sold = Para a alfândega, o que uma loja vende não é presente: valem as regras comuns.
tell-buyer-id = A alfândega pede ao comprador um número de identificação pessoal: { $country }.
tell-personal-use = Somente para uso pessoal do destinatário.
tell-yearly-amount = Conta para o limite anual do comprador de { $amount }.
tell-yearly-count = Número de pacotes que um comprador pode importar por ano por esta via: { $count }.
tell-half-yearly-count = A isenção vale para este número de pacotes por semestre: { $count }.
tell-prescription = A alfândega pede uma receita.
tell-positive-list = Somente para mercadorias da lista oficial do comércio eletrônico transfronteiriço.
tell-business = O comprador, como empresa registrada, declara o imposto.
why-tax-rate = { $name } { $rate } sobre { $amount }
why-rounded-unit = Imposto arredondado por unidade
why-rounded-line = Imposto arredondado por item
why-rounded-line-rate = Imposto arredondado por item e alíquota
why-rounded-rate = Imposto arredondado sobre a soma da alíquota
why-rounded-order = Imposto arredondado sobre a soma do pedido
why-rounded-end = Arredondado uma única vez, com o total do pedido
why-tax-base = Base de cálculo: { $amount }
why-tax-gross-up = O imposto de { $rate } integra a própria base de cálculo (“por dentro”)
why-tax-factor = É devido { $rate } do imposto habitual
why-tax-included = { $name } { $rate } incluído no preço
why-fee-heading = Taxa de { $amount } por tipo de mercadoria
why-fee-parcel = Taxa de { $amount } por pacote
why-fee-consignment = Taxa de { $amount } pela remessa
why-fee-percent = Taxa de { $rate } do valor aduaneiro: { $amount }
why-collected-carrier = Cobrado pela transportadora
why-source = Fonte: { $source }
why-valid-from = Em vigor desde { $date }
why-estimate = Este valor é uma estimativa. A autoridade decide na importação.
why-official = Valor oficial
why-remote = Calculado por { $source }
why-secondary = Valor de fonte publicada
why-unverified = Valor não confirmado

## review: what the shopper agrees to, and the order button

review-title = Revisar e comprar
review-button = Finalizar pedido e pagar
review-button-pay-duty = Encomenda com obrigação de pagar
review-continue = Revisar pedido
review-seller = Seu contrato é com { $name }.
review-terms-notice = Ao comprar, você aceita os termos e condições.
review-privacy = Usamos seus dados para processar este pedido, conforme a política de privacidade.
review-privacy-law = Usamos seus dados para processar este pedido, conforme a política de privacidade ({ $law }).
review-transfer = Para processar este pedido, seus dados são enviados para: { $country }.
review-privacy-abroad = Concordo com o envio dos meus dados para { $country } para processar este pedido.
review-withdrawal = Você pode desistir desta compra em até { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
} após o recebimento, sem informar o motivo.
review-withdrawal-working = Você pode desistir desta compra em até { $days ->
    [one] { $days } dia útil
    [many] { $days } dias úteis
   *[other] { $days } dias úteis
} após o recebimento, sem informar o motivo.
review-withdrawal-none = A lei não dá um direito geral de devolver compras on-line. Vale a política de devolução da loja.
review-returns = Esta loja aceita devoluções em até { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
} após a entrega.
review-returns-cost = { $payer ->
    [merchant] A loja paga o frete da devolução.
   *[buyer] O frete da devolução é por sua conta.
}
review-import-ddp = Impostos de importação incluídos. Nada mais a pagar na entrega.
review-import-dap = Impostos de importação não incluídos. A transportadora cobrará cerca de { $amount } na entrega.
review-import-none = Não há impostos de importação.
review-import-unknown = Não é possível calcular os impostos de importação para este destino. A transportadora pode cobrá-los na entrega.
review-cn-standards = Estas mercadorias seguem as regras do país de origem, podem não ter etiqueta em chinês e não podem ser revendidas.
review-cn-identity = A alfândega exige o nome real e o número de identidade do comprador.
review-tr-preliminary = Li e aceito o formulário de informações prévias e o contrato de venda à distância.
review-us-dispatch = A loja envia no prazo informado. Se não puder, você pode cancelar com reembolso total.
review-jp-confirmation = Antes de comprar, confira quantidade, preço, pagamento, prazo de entrega e condições de devolução.
review-au-guarantees = Suas garantias de consumidor pela lei australiana não podem ser excluídas.
review-guarantee = Aplica-se a garantia legal de conformidade.
review-age = Tenho pelo menos { $age } anos.
review-marketing = Aceito receber novidades e ofertas de { $name } por e-mail. Posso cancelar a qualquer momento.
review-marketing-mail = Você receberá um e-mail para confirmar.
review-opt-out = Não vender nem compartilhar meus dados pessoais.
review-opted-out = O sinal de privacidade do seu navegador (Global Privacy Control) é respeitado: seus dados não são vendidos nem compartilhados.
review-safety-maker = Fabricante: { $name }
review-safety-responsible = Responsável na UE: { $name }
review-safety-warning = Informações de segurança: { $name }
review-link-terms = Termos e condições
review-link-privacy = Política de privacidade
review-link-withdrawal = Direito de arrependimento e devoluções
review-link-shipping = Informações de frete
review-link-imprint = Informações legais
review-link-model = Modelo de formulário de desistência
review-link-withdraw = Desistir da compra aqui

## status: what happens to the order once the button is pressed

status-sending = Enviando seu pedido…
status-sending-hint = Mantenha esta página aberta por um momento.
status-offline = Você está sem conexão
status-offline-hint = Seu pedido está guardado neste dispositivo e será enviado quando a conexão voltar.
status-waiting = A loja não respondeu
status-retry-in = { $seconds ->
    [one] Nova tentativa em { $seconds } segundo
    [many] Nova tentativa em { $seconds } segundos
   *[other] Nova tentativa em { $seconds } segundos
}
status-retry-hint = Seu pedido está guardado e será feito uma única vez.
status-retry-now = Tentar agora
status-cancel = Cancelar e voltar
status-price-changed = O preço mudou
status-price-changed-hint = Seu pedido não foi feito. Confirme o novo total.
status-price-old = Total anterior
status-price-new = Novo total
status-price-accept = Aceitar { $amount } e comprar com obrigação de pagar
status-price-refuse = Voltar
status-redirect = Continuar para { $method }
status-redirect-hint = Você paga na próxima página e depois volta para cá.
status-redirect-button = Continuar para o pagamento
status-qr = Leia o código para pagar
status-qr-hint = Abra o app do seu banco e leia este código.
status-code-copy = Copiar código
status-code-copied = Copiado
status-voucher = Pague com este boleto
status-voucher-hint = Mostre este número ao pagar ou imprima esta página.
status-pay-amount = Valor a pagar
status-pay-reference = Referência do pagamento
status-pay-before = Pague até { $date }
status-pay-open = Abrir página de pagamento
status-pay-checking = Aguardando seu pagamento…
status-placed = Obrigado pelo seu pedido
status-placed-hint = A confirmação está a caminho de { $email }.
status-placed-pending = Seu pedido foi feito. Aguardamos seu pagamento.
status-placed-number = Número do pedido
status-placed-paid = Pago
status-placed-due = A pagar
status-placed-next = Próximos passos
status-placed-next-dispatch = A loja prepara seu pacote.
status-placed-next-carrier = A transportadora cobra cerca de { $amount } de impostos na entrega.
status-follow = Status do pedido
status-track = Rastrear o pacote
status-calendar = Adicionar a entrega à agenda
status-share = Copiar seu link para amigos
status-survey = Foi fácil fazer o pedido? 1 é difícil, 5 é fácil.
status-survey-thanks = Obrigado pela resposta.
status-print = Imprimir
status-back-to-shop = Voltar à loja
status-payment-failed = O pagamento não foi concluído
status-payment-failed-hint = Nada foi cobrado. Você pode escolher outra forma de pagamento.
status-back = Escolher outra forma de pagamento
status-failed = Não foi possível fazer seu pedido
status-failed-hint = Nada foi cobrado. Tente novamente ou fale com a loja e informe { $reference }.
status-support = Falar com { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Verifique { $count } campo
    [many] Verifique { $count } campos
   *[other] Verifique { $count } campos
}
problem-missing = Preencha este campo.
problem-choose = Escolha uma opção.
problem-email = Informe um e-mail completo, como nome@example.com.
problem-phone = Informe um telefone com código do país, como { $example }.
problem-postcode = Este código postal parece incomum. Um exemplo: { $example }
problem-number = Isto não parece um { $name }. Um exemplo: { $example }
problem-number-digits = Um dígito deste { $name } parece estar errado.
problem-insist = Usar assim mesmo
problem-state = Escolha na lista.
problem-long = Este texto é longo demais.
problem-consent = Marque esta caixa para continuar.
problem-refused = A loja não aceitou este dado: { $detail }
problem-payment = Escolha como pagar.

## refused: why an order cannot be placed as it stands

refused-market = Esta loja não vende para { $country }.
refused-market-sanctions = Esta loja não entrega em { $country } por causa de sanções.
refused-shipping = Nenhuma opção de frete atende este pedido para { $country }.
refused-weight = Este pedido é pesado demais para envio a { $country }.
refused-parcel = { $product } é grande ou pesado demais para envio a { $country }.
refused-rate-missing = Não há taxa de câmbio para { $currency }; por isso nenhum preço pode ser mostrado.
refused-rate-old = A taxa de câmbio para { $currency } está desatualizada; por isso nenhum preço pode ser mostrado.
refused-amount = Este valor é grande demais para ser calculado.
refused-route-closed = No momento, pacotes não podem ser importados para { $country } por esta via.
refused-tr-consumer-parcels = Desde 6 de fevereiro de 2026, a Turquia não admite mais pacotes comuns do exterior para consumidores.
refused-cn-order-limit = A China permite no máximo { $amount } por pedido do exterior. Divida seu pedido.
refused-cn-parcel-limit = A China permite no máximo { $amount } por pacote. Divida seu pedido.
refused-gift-import = Pacotes declarados como presente não podem ser importados: { $country }.
refused-product = { $product } não pode ser enviado para { $country }.
refused-business-only = { $product }: venda somente para empresas.
refused-quantity = { $product }: no máximo { $count } por pedido.
refused-empty = Seu carrinho está vazio.
refused-service = Não é possível calcular os valores deste pedido agora. Tente novamente em alguns minutos.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: mais um
a11y-decrease = { $product }: menos um
a11y-remove = Remover { $product }
a11y-quantity = Quantidade de { $product }
a11y-why = { $label }: por que { $amount }?
a11y-total = Total: { $amount }
a11y-new-window = abre em uma nova janela

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Imposto sobre os itens devolvidos, à parte: { $amount }
refund-tax-included = Imposto incluído nos itens devolvidos: { $amount }
refund-duty = Imposto de importação sobre os itens devolvidos: { $amount }
refund-shipping = Frete: { $amount }
refund-shipping-law = O frete é devolvido no arrependimento de todo o pedido: { $amount }
refund-shipping-kept = O frete de { $amount } não é devolvido.
refund-shipping-partial = O frete de { $amount } não é devolvido porque nem todos os itens voltam.
refund-supplement-kept = O valor a mais da entrega rápida, { $amount }, não é devolvido.
refund-fees = Taxas: { $amount }
refund-fees-kept = As taxas de { $amount } não são devolvidas.
refund-carrier-kept = A transportadora repassou à alfândega { $amount } de impostos de importação. Eles não voltam automaticamente; é preciso solicitá-los lá.
refund-later = { $amount } foram pagos à transportadora na entrega, não à loja.
refund-to-payment = { $amount } voltam para o meio de pagamento.
refund-to-credit = { $amount } voltam para { $code }.
refund-refused-line = O pedido não tem a linha { $product }.
refund-refused-quantity = De { $product }, ainda podem ser reembolsados no máximo { $count }.
refund-refused-nothing = Não há mais nada a reembolsar.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Ajuda
help-when = Quando meu pedido vai chegar?
help-arrives = Previsão de entrega entre { $from } e { $until }.
help-duties = Vou precisar pagar impostos na entrega?
help-returns = Posso devolver produtos?
help-hours = Horário de atendimento no seu fuso horário
help-chat = Chat
help-page = Páginas de ajuda

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Aqui você pode desistir da sua compra com { $name }. Não é preciso informar o motivo.
withdraw-goods = Quais produtos, se não forem todos
withdraw-confirm = Confirmar a desistência
withdraw-statement = Declaro que desisto da compra referente ao pedido { $order }.
withdraw-done = Recebemos sua desistência
withdraw-received = Recebida em { $date }
withdraw-keep = Salve ou imprima esta confirmação. A loja também a enviará para { $email }.
withdraw-save = Salvar como arquivo de texto
withdraw-unknown = O número do pedido e o e-mail não correspondem. Confira os dois.
