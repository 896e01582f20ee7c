# reviewed: machine-drafted
# status: complete
# Portuguese of Portugal. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Finalizar compra
loader-contact = Contacto
loader-email = E-mail
loader-delivery = Entrega
loader-country = País/região
loader-failed = Não foi possível carregar a página de pagamento. Verifique a sua ligação e tente novamente.
loader-retry = Tentar novamente

## head: the top of the checkout with its language and country switcher

head-switch = Idioma e país
head-language = Idioma
head-country = País de entrega
head-currency = Moeda
head-close = Fechar pagamento

## locale: why a language, country or currency was chosen

locale-attribute = Definido por esta loja
locale-kept = Escolhido anteriormente por si
locale-page-language = Idioma desta página
locale-browser-languages = Idioma do seu navegador
locale-region = Região do seu idioma
locale-time-zone = O seu fuso horário
locale-market = Moeda deste país
locale-default = Definição padrão desta loja

## contact: how the shop reaches the shopper

contact-phone = Telefone
contact-phone-hint = Apenas para questões sobre a entrega
contact-remember = Guardar os meus dados neste dispositivo
contact-remember-hint = Para a sua próxima encomenda aqui. Não o faça num dispositivo partilhado.
contact-forget = Apagar os meus dados

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nome completo
address-organisation = Empresa
address-line-1 = Morada
address-line-1-street = Rua
address-block = Quarteirão
address-avenue = Avenida
address-house = Casa ou edifício
address-line-2 = Andar, porta, fração
address-sorting-code = CEDEX
address-optional = opcional
address-choose = Selecione
address-more = Adicionar empresa
address-number = { $name } para a alfândega
address-number-invoice = { $name } para a fatura
address-business = Compro para uma empresa
address-vat-id = Número de IVA ({ $name })
address-purchase-order = O seu número de encomenda interno
address-number-hint = A alfândega exige-o. É enviado com a encomenda e não fica guardado neste dispositivo.

address-city-city = Localidade
address-city-district = Distrito
address-city-post-town = Localidade
address-city-suburb = Subúrbio

address-district-district = Distrito
address-district-neighborhood = Bairro
address-district-suburb = Bairro
address-district-townland = Townland
address-district-village-township = Aldeia ou município

address-postcode-postal = Código postal
address-postcode-zip = Código ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Código PIN

address-state-area = Zona
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

address-billing = Morada de faturação
address-billing-same = A morada de faturação é a mesma

## delivery: who pays duties and import taxes, and when

delivery-duties = Direitos aduaneiros e impostos de importação
delivery-ddp = Pagar com a encomenda
delivery-ddp-hint = Nada mais a pagar na entrega.
delivery-dap = Pagar na entrega
delivery-dap-hint = A transportadora cobra-os antes da entrega e pode acrescentar uma taxa própria.
delivery-now = Agora
delivery-later = Na entrega
delivery-about = cerca de { $amount }

## shipping: methods and dates

shipping-title = Método de envio
shipping-standard = Normal
shipping-express = Expresso
shipping-pickup = Ponto de recolha
shipping-economy = Económico
shipping-free = Grátis
shipping-arrives-on = Entrega: { $date }
shipping-waiting = Introduza a sua morada para ver os métodos de envio.
shipping-estimate = As datas de entrega são estimadas.
shipping-cut-off = Encomende dentro de { $time }: sai do armazém em { $date }.
shipping-parcels = { $count ->
    [one] Chega em { $count } volume
   *[other] Chega em { $count } volumes
}
shipping-points = Escolha um ponto de recolha
shipping-points-none = Não há pontos de recolha perto desta morada.
shipping-sort-fastest = Mostrar primeiro os mais rápidos
shipping-sort-cheapest = Mostrar primeiro os mais baratos
shipping-refused-place = Não entrega nesta morada
shipping-refused-weight = Não disponível para { $weight }
shipping-refused-size = { $product } é demasiado grande ou pesado para um volume postal
shipping-refused-table = Não disponível para o tamanho ou valor desta encomenda

## gift: the parcel is a present

gift-on = É um presente
gift-recipient = Nome completo do destinatário
gift-from = De
gift-message = Mensagem
gift-hide-prices = Sem preços no documento dentro do pacote
gift-customs = Declarar à alfândega como presente entre particulares

## payment: hints by kind of method; names that are brands come from data

payment-title = Pagamento
payment-more = Mais métodos de pagamento
payment-none = Nenhum método de pagamento aceita esta encomenda.
express-title = Pagamento rápido
express-or = Ou introduza os seus dados
express-filled = Os seus dados foram preenchidos. Verifique a sua encomenda.
payment-called-cash = Pagamento à cobrança
payment-called-debit = Débito direto { $name }
payment-called-online-banking = Homebanking
payment-called-by-bank = Pagamento pelo banco
payment-called-transfer = Transferência bancária
payment-called-virtual-account = Conta virtual ({ $name })
payment-called-local-cards = Cartões locais
payment-hint-bank-code = Aprova com um código da aplicação do seu banco
payment-hint-bank-debit = Debitado na sua conta bancária
payment-hint-bank-redirect = Aprova o pagamento no seu banco
payment-hint-bank-transfer = Transfere o montante com os dados que lhe mostramos
payment-hint-bnpl = Pague mais tarde ou em prestações
payment-hint-card = Introduz os dados do cartão na página segura seguinte
payment-hint-card-redirect = Paga na página segura seguinte
payment-hint-cash = Paga em dinheiro quando a encomenda chegar
payment-hint-instant-transfer = Lê um código com a aplicação do seu banco
payment-hint-mobile-money = Confirma o pagamento no telemóvel
payment-hint-prepaid = Paga com um código pré-pago
payment-hint-voucher = Paga numa loja ou num terminal com a referência que lhe mostramos
payment-hint-wallet = Confirma na aplicação ou na página seguinte
payment-not-offered = { $count ->
    [one] { $count } método não disponível para esta encomenda
    [many] { $count } métodos não disponíveis para esta encomenda
   *[other] { $count } métodos não disponíveis para esta encomenda
}
payment-refused-country = Não disponível: { $country }
payment-refused-currency = Não aceita { $currency }
payment-refused-minimum = A partir de { $amount }
payment-refused-maximum = Até { $amount }
payment-not-exact = O serviço de pagamento não pode cobrar exatamente { $amount }.

## summary: the order, always in sight

summary-title = Resumo da encomenda
summary-show = Mostrar resumo
summary-hide = Ocultar resumo
summary-items = { $count ->
    [one] { $count } artigo
    [many] { $count } artigos
   *[other] { $count } artigos
}
summary-each = { $amount } por unidade
summary-empty = O seu carrinho está vazio.
summary-empty-hint = Adicione um artigo para ver a entrega, o pagamento e o total. O que escreveu mantém-se aqui.
summary-goods = Artigos
summary-discount-code = Desconto ({ $code })
summary-shipping = Portes de envio
summary-insurance = Seguro de envio
summary-duty = Direitos aduaneiros
summary-tax-rate = { $name } { $rate }
summary-fee = Taxa aduaneira
summary-rounding = Arredondamento
summary-fee-gift-wrap = Embrulho para oferta
summary-fee-payment = Taxa de pagamento
summary-fee-small-order = Taxa de pequena encomenda
summary-fee-service = Taxa de serviço
summary-fee-other = { $name }
summary-total = Total
summary-total-now = A pagar agora
summary-total-later = A pagar na entrega
summary-total-all = Total à sua porta
summary-estimate = Estimativa
summary-remote-promotions = Não foi possível confirmar as ofertas; não estão incluídas.
summary-remote-rates = Não foi possível confirmar os portes; são uma estimativa.
summary-remote-duties = Não foi possível confirmar os direitos; são uma estimativa.
summary-remote-tax = Não foi possível confirmar os impostos; são uma estimativa.
summary-code-field = Código de desconto ou cartão de oferta
summary-code-enter = Adicionar código de desconto ou cartão de oferta
summary-code-later = Não foi possível verificar o código { $code }. Tente novamente.
summary-card-left = { $code }: restam { $amount }
summary-tier = Cliente { $tier }
summary-points-use = Usar pontos ({ $count }), no valor de { $amount }
summary-points-count = Número de pontos
summary-points-earn = { $count ->
    [one] Ganha { $count } ponto com esta encomenda.
   *[other] Ganha { $count } pontos com esta encomenda.
}
summary-credit-use = Usar o meu crédito: { $amount }
summary-code-apply = Aplicar
summary-code-remove = Remover o código { $code }
summary-code-unknown = O código { $code } não é válido.
summary-code-unfit = O código { $code } não se aplica a esta encomenda.
summary-promotion = Desconto ({ $promotion })
summary-points = Pontos utilizados ({ $count })
summary-card = Cartão de oferta ({ $code })
summary-credit = Crédito da loja
summary-goodwill = Crédito de cortesia
summary-points-few = A sua conta tem menos pontos do que pediu: { $count }.
summary-card-currency = O cartão { $code } está em { $currency } e não pode ser usado nesta encomenda.
summary-code-expired = O código { $code } foi válido até { $date }.
summary-code-early = O código { $code } é válido a partir de { $date }.
summary-code-minimum = O código { $code } exige { $minimum } em artigos elegíveis: faltam { $amount }.
summary-code-quantity = O código { $code } exige mais artigos elegíveis (em falta: { $count }).
summary-code-country = O código { $code } não é válido para entregas neste país: { $country }.
summary-code-customer = O código { $code } não se destina à sua conta de cliente.
summary-code-first = O código { $code } é só para uma primeira encomenda.
summary-code-birthday = O código { $code } só é válido por altura do seu aniversário.
summary-code-used = O código { $code } está esgotado.
summary-code-combine = O código { $code } não é acumulável com { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Preço de tabela: { $amount }
why-line = { $product }
why-price-converted = { $amount } após conversão à taxa de { $rate }
why-price-margin = Margem cambial { $rate }
why-price-ending = Arredondado aos escalões de preço da loja: { $amount }
why-cash-step = Arredondado a múltiplos de { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Sem { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Com { $name } { $rate } ({ $country }): { $amount }
why-group-price = Preço para o seu grupo de clientes: { $amount }
why-tier-price = Preço para esta quantidade: { $amount }
why-off-percent = Desconto de { $rate } sobre { $amount }
why-off-amount = Desconto de { $amount }
why-off-each = Desconto de { $amount } por unidade (unidades: { $count })
why-off-line = Desconto de { $amount } por produto
why-off-sets = Por cada { $buy } comprados, { $get } com desconto; os mais baratos (unidades: { $count })
why-off-step-count = Redução a partir da quantidade { $count }
why-off-step-amount = Redução a partir de { $amount }
why-off-cap = No máximo { $amount }
why-off-left = Só é possível reduzir mais { $amount }
why-shipping-reduced = { $promotion }: { $amount } de desconto no envio
why-points-worth = Pontos ({ $count }) no valor de { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Tributado na venda, pelo que reduz o valor tributável
why-share = Parte de { $product }
why-shipping-weight = { $method } para { $weight }, { $country }
why-shipping-free = Grátis a partir de { $amount }
why-shipping-rate = { $method }: { $country }
why-shipping-parcels = Volumes: { $count }, peso tarifado { $weight } cada
why-freight = Transporte
why-surcharge-fuel = Sobretaxa de combustível
why-surcharge-remote = Sobretaxa para zonas remotas e ilhas
why-surcharge-bulky = Sobretaxa para mercadorias volumosas
why-surcharge-battery = Sobretaxa para baterias e mercadorias perigosas
why-surcharge-residential = Sobretaxa de entrega ao domicílio
why-surcharge-handling = Manuseamento
why-surcharge-other = Sobretaxa
why-percent-of = { $rate } de { $amount }
why-insurance = Seguro durante o transporte
why-customs-value = Valor aduaneiro dos artigos e do envio: { $amount }
why-customs-value-goods = Valor aduaneiro dos artigos: { $amount }
why-duty-tariff = Direitos de { $rate } para mercadorias da posição { $heading }
why-duty-percent = Direitos de { $rate }
why-duty-percent-less = Direitos de { $rate } menos { $amount }
why-duty-flat = { $amount } por tipo de mercadoria ({ $count ->
    [one] { $count } tipo
    [many] { $count } tipos
   *[other] { $count } tipos
})
why-duty-unknown = Taxa dos direitos desconhecida; não incluída
why-duty-default = Taxa dos direitos da posição { $heading } desconhecida; usa-se a estimativa da loja de { $rate }
why-duty-specific = Direitos por peso ou unidade para mercadorias da posição { $heading }: { $amount }
why-duty-all-in = Uma taxa única em vez de direitos e imposto
why-scheme = Regra aplicada: { $scheme }
why-import-unknown = Regras de importação desconhecidas ({ $country }); direitos e impostos não incluídos
note-tax-exempt = Sem imposto: aplica-se o certificado de isenção.
note-reverse-charge = Autoliquidação: não é cobrado IVA a { $number }; o comprador liquida-o.
note-vat-id-home = O IVA é cobrado: { $number } é do país do vendedor.
note-vat-id-pending = Tributado como consumidor: o número fiscal { $number } ainda não está confirmado.
note-vat-id-invalid = Tributado como consumidor: o número fiscal { $number } não é válido.
note-certificate-unknown = O imposto é cobrado: a loja não conhece o certificado de isenção para este destino.
note-category-standard = Não se conhece taxa própria para «{ $category }» ({ $country }); usa-se a taxa normal.
note-gift-sold = O que uma loja vende não é presente para a alfândega: aplicam-se as regras normais.
tell-buyer-id = A alfândega pede ao comprador um número de identificação pessoal: { $country }.
tell-personal-use = Apenas para uso pessoal do destinatário.
tell-yearly-amount = Conta para o limite anual do comprador de { $amount }.
tell-yearly-count = Encomendas que um comprador pode importar por ano por esta via: { $count }.
tell-half-yearly-count = A isenção vale para este número de encomendas por semestre: { $count }.
tell-prescription = A alfândega pede uma receita médica.
tell-positive-list = Apenas para bens da lista oficial de vendas em linha transfronteiriças.
tell-business = O comprador liquida o imposto como empresa registada.
why-tax-rate = { $name } { $rate } sobre { $amount }
why-rounded-unit = Imposto arredondado por unidade
why-rounded-line = Imposto arredondado por linha
why-rounded-line-rate = Imposto arredondado por linha e taxa
why-rounded-rate = Imposto arredondado sobre a soma da taxa
why-rounded-order = Imposto arredondado sobre a soma da encomenda
why-rounded-end = Arredondado uma vez, com o total da encomenda
why-tax-base = Valor tributável: { $amount }
why-tax-gross-up = O imposto de { $rate } faz parte da sua própria base
why-tax-factor = É devido { $rate } do imposto habitual
why-tax-included = { $name } { $rate } incluído no preço
why-fee-heading = Taxa de { $amount } por tipo de mercadoria
why-fee-parcel = Taxa de { $amount } por volume
why-fee-consignment = Taxa de { $amount } pela remessa
why-fee-percent = Taxa de { $rate } do valor aduaneiro: { $amount }
why-collected-carrier = Cobrado pela transportadora
why-source = Fonte: { $source }
why-valid-from = Em vigor desde { $date }
why-estimate = Este montante é uma estimativa. A autoridade decide na importação.
why-official = Valor oficial
why-remote = Calculado por { $source }
why-secondary = Valor de fonte publicada
why-unverified = Valor não confirmado

## review: what the shopper agrees to, and the order button

review-title = Rever e encomendar
review-button = Encomendar e pagar
review-button-pay-duty = Encomenda com obrigação de pagar
review-continue = Rever a encomenda
review-seller = O seu contrato é celebrado com { $name }.
review-terms-notice = Ao encomendar, aceita os termos e condições.
review-privacy = Utilizamos os seus dados para tratar esta encomenda, conforme descrito na política de privacidade.
review-privacy-law = Utilizamos os seus dados para tratar esta encomenda, conforme descrito na política de privacidade ({ $law }).
review-transfer = Para tratar esta encomenda, os seus dados são enviados para: { $country }.
review-privacy-abroad = Aceito que os meus dados sejam transferidos, para tratar esta encomenda, para: { $country }.
review-withdrawal = Pode resolver livremente este contrato no prazo de { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
} após a receção dos bens, sem indicar o motivo.
review-withdrawal-working = Pode resolver livremente este contrato no prazo de { $days ->
    [one] { $days } dia útil
   *[other] { $days } dias úteis
} após a receção dos bens, sem indicar o motivo.
review-withdrawal-none = A lei não prevê um direito geral de devolução de compras em linha. Aplica-se a política de devoluções da loja.
review-returns = Esta loja aceita devoluções no prazo de { $days ->
    [one] { $days } dia
    [many] { $days } dias
   *[other] { $days } dias
} após a entrega.
review-returns-cost = { $payer ->
    [merchant] A loja paga os custos da devolução.
   *[buyer] Os custos da devolução ficam a seu cargo.
}
review-import-ddp = Direitos aduaneiros e impostos de importação incluídos. Nada mais a pagar na entrega.
review-import-dap = Direitos aduaneiros e impostos de importação não incluídos. A transportadora cobrará cerca de { $amount } na entrega.
review-import-none = Não há direitos aduaneiros nem impostos de importação a pagar.
review-import-unknown = Não é possível calcular os direitos e impostos de importação para este destino. A transportadora pode cobrá-los na entrega.
review-cn-standards = Estes bens cumprem as regras do país de origem, podem não ter rótulo em chinês e não podem ser revendidos.
review-cn-identity = A alfândega exige o nome verdadeiro e o número de identificação do comprador.
review-tr-preliminary = Li e aceito o formulário de informação prévia e o contrato de venda à distância.
review-us-dispatch = A loja envia no prazo indicado. Se não o conseguir, pode cancelar e receber o reembolso total.
review-jp-confirmation = Antes de encomendar, verifique quantidade, preço, pagamento, prazo de entrega e política de devoluções.
review-au-guarantees = As suas garantias de consumidor ao abrigo da lei australiana não podem ser excluídas.
review-guarantee = Aplica-se a garantia legal de conformidade.
review-age = Tenho pelo menos { $age } anos.
review-marketing = { $name } pode enviar-me novidades e ofertas por e-mail. Posso cancelar a subscrição a qualquer momento.
review-marketing-mail = Receberá um e-mail para confirmar.
review-opt-out = Não vender nem partilhar os meus dados pessoais.
review-opted-out = O sinal de privacidade do seu navegador (Global Privacy Control) é respeitado: os seus dados não são vendidos nem partilhados.
review-safety-maker = Fabricante: { $name }
review-safety-responsible = Responsável na UE: { $name }
review-safety-warning = Informações de segurança: { $name }
review-link-terms = Termos e condições
review-link-privacy = Política de privacidade
review-link-withdrawal = Direito de livre resolução e devoluções
review-link-shipping = Informações de envio
review-link-imprint = Informação legal
review-link-model = Modelo de formulário de livre resolução
review-link-withdraw = Resolver o contrato aqui

## status: what happens to the order once the button is pressed

status-sending = A enviar a sua encomenda…
status-sending-hint = Mantenha esta página aberta por um momento.
status-offline = Está sem ligação
status-offline-hint = A sua encomenda está guardada neste dispositivo e será enviada assim que a ligação voltar.
status-waiting = A loja não respondeu
status-retry-in = { $seconds ->
    [one] Nova tentativa dentro de { $seconds } segundo
    [many] Nova tentativa dentro de { $seconds } segundos
   *[other] Nova tentativa dentro de { $seconds } segundos
}
status-retry-hint = A sua encomenda está guardada e será feita uma única vez.
status-retry-now = Tentar agora
status-cancel = Cancelar e voltar
status-price-changed = O preço foi alterado
status-price-changed-hint = A sua encomenda não foi efetuada. Confirme o novo total.
status-price-old = Total anterior
status-price-new = Novo total
status-price-accept = Aceitar { $amount } e encomendar com obrigação de pagar
status-price-refuse = Voltar
status-redirect = Continuar para { $method }
status-redirect-hint = Paga na página seguinte e depois regressa aqui.
status-redirect-button = Continuar para o pagamento
status-qr = Leia o código para pagar
status-qr-hint = Abra a aplicação do seu banco e leia este código.
status-code-copy = Copiar código
status-code-copied = Copiado
status-voucher = Pague com esta referência
status-voucher-hint = Mostre este número ao pagar ou imprima esta página.
status-pay-amount = Montante a pagar
status-pay-reference = Referência de pagamento
status-pay-before = Pagar até: { $date }
status-pay-open = Abrir página de pagamento
status-pay-checking = A aguardar o seu pagamento…
status-placed = Obrigado pela sua encomenda
status-placed-hint = A confirmação foi enviada para { $email }.
status-placed-pending = A sua encomenda foi efetuada. Aguardamos o seu pagamento.
status-placed-number = Número da encomenda
status-placed-paid = Pago
status-placed-due = A pagar
status-placed-next = O que se segue
status-placed-next-dispatch = A loja prepara a sua encomenda.
status-placed-next-carrier = A transportadora cobra cerca de { $amount } de direitos e impostos na entrega.
status-follow = Estado da encomenda
status-track = Seguir o envio
status-calendar = Adicionar a entrega ao calendário
status-share = Copiar a sua ligação para amigos
status-survey = Foi fácil fazer a encomenda? 1 é difícil, 5 é fácil.
status-survey-thanks = Obrigado pela sua resposta.
status-print = Imprimir
status-back-to-shop = Voltar à loja
status-payment-failed = O pagamento não foi concluído
status-payment-failed-hint = Nada foi cobrado. Pode escolher outro método de pagamento.
status-back = Escolher outro método de pagamento
status-failed = Não foi possível efetuar a sua encomenda
status-failed-hint = Nada foi cobrado. Tente novamente ou contacte a loja e indique { $reference }.
status-support = Contactar { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Verifique { $count } campo
    [many] Verifique { $count } campos
   *[other] Verifique { $count } campos
}
problem-missing = Preencha este campo.
problem-choose = Escolha uma opção.
problem-email = Introduza um endereço de e-mail completo, por exemplo nome@example.com.
problem-phone = Introduza um número de telefone com o indicativo do país, por exemplo { $example }.
problem-postcode = Este código postal parece invulgar. Um exemplo: { $example }
problem-number = Isto não parece um valor válido para { $name }. Um exemplo: { $example }
problem-number-digits = Um dígito parece estar errado: { $name }.
problem-insist = Usar tal como está
problem-state = Escolha da lista.
problem-long = Este texto é demasiado longo.
problem-consent = Assinale esta caixa para continuar.
problem-refused = A loja não aceitou este dado: { $detail }
problem-payment = Escolha como pagar.

## refused: why an order cannot be placed as it stands

refused-market = Esta loja não vende para este país: { $country }.
refused-market-sanctions = Devido a sanções, esta loja não entrega neste país: { $country }.
refused-shipping = Nenhum método de envio cobre esta encomenda: { $country }.
refused-weight = Esta encomenda é demasiado pesada para enviar para este país: { $country }.
refused-parcel = { $product } é demasiado grande ou pesado para enviar para este país: { $country }.
refused-rate-missing = Não existe taxa de câmbio para { $currency }, pelo que não é possível mostrar o preço.
refused-rate-old = A taxa de câmbio para { $currency } está desatualizada, pelo que não é possível mostrar o preço.
refused-amount = Este montante é demasiado elevado para ser calculado.
refused-route-closed = De momento não é possível importar encomendas por esta via: { $country }.
refused-tr-consumer-parcels = Desde 6 de fevereiro de 2026, a Turquia deixou de admitir encomendas comuns de consumidores vindas do estrangeiro.
refused-cn-order-limit = A China permite no máximo { $amount } por encomenda do estrangeiro. Divida a sua encomenda.
refused-cn-parcel-limit = A China permite no máximo { $amount } por volume. Divida a sua encomenda.
refused-gift-import = Encomendas declaradas como presente não podem ser importadas: { $country }.
refused-product = { $product } não pode ser enviado para este país: { $country }.
refused-business-only = { $product } só é vendido a empresas.
refused-quantity = { $product }: no máximo { $count } por encomenda.
refused-empty = O seu carrinho está vazio.
refused-service = De momento não é possível calcular os valores desta encomenda. Tente novamente dentro de alguns minutos.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: mais um
a11y-decrease = { $product }: menos um
a11y-remove = Remover { $product }
a11y-quantity = Quantidade de { $product }
a11y-why = { $label }: porquê { $amount }?
a11y-total = Total: { $amount }
a11y-new-window = abre numa nova janela

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Imposto sobre os artigos devolvidos, a acrescer: { $amount }
refund-tax-included = Imposto incluído nos artigos devolvidos: { $amount }
refund-duty = Direitos sobre os artigos devolvidos: { $amount }
refund-shipping = Envio: { $amount }
refund-shipping-law = Na resolução de toda a encomenda é reembolsada a entrega normal: { $amount }
refund-shipping-kept = O envio de { $amount } não é reembolsado.
refund-shipping-partial = O envio de { $amount } não é reembolsado, porque nem todos os artigos são devolvidos.
refund-supplement-kept = O suplemento da entrega mais rápida, { $amount }, não é reembolsado.
refund-fees = Taxas: { $amount }
refund-fees-kept = As taxas de { $amount } não são reembolsadas.
refund-carrier-kept = Direitos e impostos de importação de { $amount } foram entregues à alfândega através da transportadora. Não são devolvidos automaticamente, mas podem ser pedidos à alfândega.
refund-later = { $amount } foram pagos à transportadora na entrega, e não à loja.
refund-to-payment = { $amount } voltam para o método de pagamento.
refund-to-credit = { $amount } voltam para { $code }.
refund-refused-line = A encomenda não tem a linha { $product }.
refund-refused-quantity = { $product }: ainda podem ser reembolsados no máximo { $count }.
refund-refused-nothing = Não há mais nada a reembolsar.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Ajuda
help-when = Quando chega a minha encomenda?
help-arrives = Entrega prevista entre { $from } e { $until }.
help-duties = Terei de pagar direitos aduaneiros ou impostos na entrega?
help-returns = Posso devolver artigos?
help-hours = Horário de funcionamento no seu fuso horário
help-chat = Chat
help-page = Páginas de ajuda

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Aqui pode resolver o seu contrato com { $name }. Não precisa de indicar o motivo.
withdraw-goods = Quais os artigos, se não forem todos
withdraw-confirm = Confirmar a resolução
withdraw-statement = Pela presente comunico que resolvo o meu contrato relativo à encomenda { $order }.
withdraw-done = A sua resolução foi recebida
withdraw-received = Recebida em { $date }
withdraw-keep = Guarde ou imprima esta confirmação. A loja também a envia para { $email }.
withdraw-save = Guardar como ficheiro de texto
withdraw-unknown = O número da encomenda e o endereço de e-mail não correspondem. Verifique ambos.
