# reviewed: machine-drafted
# status: complete
# Simplified Chinese. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = 结账
loader-contact = 联系方式
loader-email = 电子邮箱
loader-delivery = 收货信息
loader-country = 国家/地区
loader-failed = 结账页面无法加载，请检查网络后重试。
loader-retry = 重试

## head: the top of the checkout with its language and country switcher

head-switch = 语言和国家/地区
head-language = 语言
head-country = 收货国家/地区
head-currency = 货币
head-close = 关闭结账

## locale: why a language, country or currency was chosen

locale-attribute = 由本店设定
locale-kept = 您之前的选择
locale-page-language = 此页面的语言
locale-browser-languages = 您浏览器的语言
locale-region = 您语言所属的地区
locale-time-zone = 您所在的时区
locale-market = 该国家/地区的货币
locale-default = 本店的默认设置

## contact: how the shop reaches the shopper

contact-phone = 手机号码
contact-phone-hint = 仅用于配送联系
contact-remember = 在此设备上记住我的信息
contact-remember-hint = 供您下次在此下单使用。请勿在共用设备上勾选。
contact-forget = 清除我的信息

## address: every label an address can have. The kinds follow the country's own words.

address-name = 收货人姓名
address-organisation = 公司
address-line-1 = 详细地址
address-line-1-street = 街道
address-block = 街区
address-avenue = 大道
address-house = 门牌号或楼名
address-line-2 = 楼栋、单元、门牌号
address-sorting-code = CEDEX
address-optional = 选填
address-choose = 请选择
address-more = 添加公司
address-number = 清关用{ $name }
address-number-invoice = 发票用{ $name }
address-business = 我为公司采购
address-vat-id = 增值税税号（{ $name }）
address-purchase-order = 贵方采购订单号
address-number-hint = 海关清关需要此号码。号码随订单发送，不会保存在本设备上。

address-city-city = 城市
address-city-district = 区/县
address-city-post-town = 城镇
address-city-suburb = 区

address-district-district = 区/县
address-district-neighborhood = 街区
address-district-suburb = 区
address-district-townland = 镇区
address-district-village-township = 村/镇

address-postcode-postal = 邮政编码
address-postcode-zip = 邮政编码（ZIP）
address-postcode-eircode = 邮政编码（Eircode）
address-postcode-pin = 邮政编码（PIN）

address-state-area = 区域
address-state-county = 县/郡
address-state-department = 省
address-state-district = 区
address-state-do-si = 道/市
address-state-emirate = 酋长国
address-state-island = 岛
address-state-oblast = 州
address-state-parish = 教区
address-state-prefecture = 都道府县
address-state-province = 省份
address-state-state = 州

address-billing = 账单地址
address-billing-same = 账单地址与收货地址相同

## delivery: who pays duties and import taxes, and when

delivery-duties = 关税和进口税
delivery-ddp = 随订单一并支付
delivery-ddp-hint = 收货时无需再付款。
delivery-dap = 收货时支付
delivery-dap-hint = 承运商在派送前收取，并可能另收手续费。
delivery-now = 现在支付
delivery-later = 收货时支付
delivery-about = 约 { $amount }

## shipping: methods and dates

shipping-title = 配送方式
shipping-standard = 标准配送
shipping-express = 快速配送
shipping-pickup = 自提点
shipping-economy = 经济配送
shipping-free = 免运费
shipping-arrives-on = 预计 { $date } 送达
shipping-waiting = 请填写地址以查看配送方式。
shipping-estimate = 送达日期为预计时间。
shipping-cut-off = 请在 { $time } 内下单，{ $date } 出库。
shipping-parcels = { $count ->
   *[other] 分 { $count } 个包裹送达
}
shipping-points = 选择自提点
shipping-points-none = 此地址附近没有自提点。
shipping-sort-fastest = 最快优先
shipping-sort-cheapest = 价格最低优先
shipping-refused-place = 不配送至此地址
shipping-refused-weight = 不适用于 { $weight } 的包裹
shipping-refused-size = { $product }过大或过重，无法装入包裹
shipping-refused-table = 不适用于此订单的尺寸或金额

## gift: the parcel is a present

gift-on = 作为礼物赠送
gift-recipient = 收礼人姓名
gift-from = 赠送人
gift-message = 赠言
gift-hide-prices = 包裹内的单据不显示价格
gift-customs = 按个人之间的礼品向海关申报

## payment: hints by kind of method; names that are brands come from data

payment-title = 支付方式
payment-more = 更多付款方式
payment-none = 没有适用于此订单的支付方式。
express-title = 快捷支付
express-or = 或填写您的信息
express-filled = 您的信息已填写。请核对订单。
payment-called-cash = 货到付款
payment-called-debit = { $name }直接扣款
payment-called-online-banking = 网上银行
payment-called-by-bank = 银行付款
payment-called-transfer = 银行转账
payment-called-virtual-account = 虚拟账户（{ $name }）
payment-called-local-cards = 本地银行卡
payment-hint-bank-code = 使用银行应用中的验证码确认
payment-hint-bank-debit = 从您的银行账户扣款
payment-hint-bank-redirect = 前往您的银行确认付款
payment-hint-bank-transfer = 按我们提供的账户信息转账
payment-hint-bnpl = 先买后付或分期付款
payment-hint-card = 在下一个安全页面填写银行卡信息
payment-hint-card-redirect = 在下一个安全页面付款
payment-hint-cash = 收货时支付现金
payment-hint-instant-transfer = 使用银行应用扫码付款
payment-hint-mobile-money = 在手机上确认付款
payment-hint-prepaid = 使用预付码付款
payment-hint-voucher = 凭我们提供的付款单到门店或自助机付款
payment-hint-wallet = 在应用或下一页面确认
payment-not-offered = { $count } 种支付方式不适用于此订单
payment-refused-country = 在{ $country }不可用
payment-refused-currency = 不支持 { $currency }
payment-refused-minimum = 最低 { $amount }
payment-refused-maximum = 最高 { $amount }
payment-not-exact = 支付服务商无法精确收取 { $amount }。

## summary: the order, always in sight

summary-title = 订单摘要
summary-show = 查看订单摘要
summary-hide = 收起订单摘要
summary-items = { $count } 件商品
summary-each = 单价 { $amount }
summary-empty = 您的购物车是空的。
summary-empty-hint = 添加商品后即可查看配送、付款方式和总额。您已填写的内容会保留。
summary-goods = 商品金额
summary-discount-code = 优惠（{ $code }）
summary-shipping = 运费
summary-insurance = 运输保险
summary-duty = 关税
summary-tax-rate = { $name } { $rate }
summary-fee = 海关费用
summary-rounding = 舍入
summary-fee-gift-wrap = 礼品包装
summary-fee-payment = 支付手续费
summary-fee-small-order = 小额订单费
summary-fee-service = 服务费
summary-fee-other = { $name }
summary-total = 合计
summary-total-now = 现在支付
summary-total-later = 收货时支付
summary-total-all = 到手总价
summary-estimate = 预估
summary-remote-promotions = 优惠无法确认，未计入。
summary-remote-rates = 运费无法确认，为估算金额。
summary-remote-duties = 关税无法确认，为估算金额。
summary-remote-tax = 税款无法确认，为估算金额。
summary-code-field = 优惠码或礼品卡
summary-code-enter = 添加优惠码或礼品卡
summary-code-later = 无法验证优惠码 { $code }，请重试。
summary-card-left = { $code }：剩余 { $amount }
summary-tier = 会员等级：{ $tier }
summary-points-use = 使用积分（{ $count }），抵扣 { $amount }
summary-points-count = 积分数量
summary-points-earn = { $count ->
   *[other] 此订单可获得 { $count } 积分。
}
summary-credit-use = 使用我的余额：{ $amount }
summary-code-apply = 使用
summary-code-remove = 移除优惠码 { $code }
summary-code-unknown = 优惠码 { $code } 无效。
summary-code-unfit = 优惠码 { $code } 不适用于此订单。
summary-promotion = 优惠（{ $promotion }）
summary-points = 已使用积分（{ $count }）
summary-card = 礼品卡（{ $code }）
summary-credit = 账户余额
summary-goodwill = 补偿余额
summary-points-few = 您的账户积分少于所需数量：{ $count }。
summary-card-currency = 礼品卡 { $code } 的币种为 { $currency }，无法用于此订单。
summary-code-expired = 优惠码 { $code } 的有效期至 { $date }。
summary-code-early = 优惠码 { $code } 自 { $date } 起有效。
summary-code-minimum = 优惠码 { $code } 要求适用商品满 { $minimum }，还差 { $amount }。
summary-code-quantity = 优惠码 { $code } 要求更多适用商品（还差 { $count } 件）。
summary-code-country = 优惠码 { $code } 不适用于寄往{ $country }的订单。
summary-code-customer = 优惠码 { $code } 不适用于您的账户。
summary-code-first = 优惠码 { $code } 仅限首次下单使用。
summary-code-birthday = 优惠码 { $code } 仅在您的生日前后有效。
summary-code-used = 优惠码 { $code } 已用完。
summary-code-combine = 优惠码 { $code } 不能与 { $promotion } 同时使用。

## why: the words of the trace behind every amount

why-list-price = 标价：{ $amount }
why-line = { $product }
why-price-converted = 按汇率 { $rate } 换算后为 { $amount }
why-price-margin = 汇率加成 { $rate }
why-price-ending = 按本店价格档位取整：{ $amount }
why-cash-step = 按 { $amount } 的倍数舍入
why-rate = 1 { $from } = { $rate } { $currency }（{ $source }，{ $date }）
why-quantity = { $count } × { $amount }
why-home-tax-out = 不含{ $name } { $rate }（{ $country }）：{ $amount }
why-destination-tax-in = 含{ $name } { $rate }（{ $country }）：{ $amount }
why-group-price = 您所属客户组的价格：{ $amount }
why-tier-price = 此数量的价格：{ $amount }
why-off-percent = { $amount } 减 { $rate }
why-off-amount = 减 { $amount }
why-off-each = 每件减 { $amount }（{ $count } 件）
why-off-line = 每种商品减 { $amount }
why-off-sets = 每买 { $buy } 件，{ $get } 件享优惠，以最便宜的计（{ $count } 件）
why-off-step-count = 满 { $count } 件优惠
why-off-step-amount = 满 { $amount } 优惠
why-off-cap = 最多 { $amount }
why-off-left = 最多可减 { $amount }
why-shipping-reduced = { $promotion }：运费减 { $amount }
why-points-worth = 积分（{ $count }）抵 { $amount }
why-card-balance = 余额：{ $amount }
why-card-taxed = 售出时已缴税，因此减少应税金额
why-share = { $product } 分摊
why-shipping-weight = { $method }，{ $weight }，寄往{ $country }
why-shipping-free = 满 { $amount } 免运费
why-shipping-rate = { $method }，寄往{ $country }
why-shipping-parcels = 包裹数：{ $count }，每件计费重量 { $weight }
why-freight = 运费
why-surcharge-fuel = 燃油附加费
why-surcharge-remote = 偏远地区和海岛附加费
why-surcharge-bulky = 超大件附加费
why-surcharge-battery = 电池及危险品附加费
why-surcharge-residential = 住宅派送附加费
why-surcharge-handling = 处理与包装
why-surcharge-other = 附加费
why-percent-of = { $amount } 的 { $rate }
why-insurance = 运输途中的保险
why-customs-value = 商品及运费的完税价格：{ $amount }
why-customs-value-goods = 商品的完税价格：{ $amount }
why-duty-tariff = 税号 { $heading } 商品的关税 { $rate }
why-duty-percent = 关税 { $rate }
why-duty-percent-less = 关税 { $rate }，减 { $amount }
why-duty-flat = 每类商品 { $amount }（共 { $count } 类）
why-duty-unknown = 关税税率未知，未计入
why-duty-default = 品目 { $heading } 的税率未知，采用商店估计的 { $rate }
why-duty-specific = 品目 { $heading } 按重量或数量计征的关税：{ $amount }
why-duty-all-in = 以单一税率代替关税和进口税
why-scheme = 适用规则：{ $scheme }
why-import-unknown = { $country }的进口规则未知，关税和税费未计入
note-tax-exempt = 免税证明有效，不收取税款。
note-reverse-charge = 反向征收：不向 { $number } 收取增值税，由买方自行申报。
note-vat-id-home = 收取增值税：{ $number } 属于卖方所在国。
note-vat-id-pending = 按个人买家征税：税号 { $number } 尚未确认。
note-vat-id-invalid = 按个人买家征税：税号 { $number } 无效。
note-certificate-unknown = 收取税款：商店没有适用于该目的地的免税证明。
note-category-standard = 未知“{ $category }”在{ $country }的专用税率，按标准税率计算。
note-gift-sold = 商店出售的商品在海关不算礼品，适用一般规则。
tell-buyer-id = { $country }海关要求买家提供个人身份识别号码。
tell-personal-use = 仅限收件人个人自用。
tell-yearly-amount = 计入买家每年 { $amount } 的限额。
tell-yearly-count = 买家每年可通过此途径进口的包裹数：{ $count }。
tell-half-yearly-count = 该免税额度每半年适用的包裹数：{ $count }。
tell-prescription = 海关要求提供处方。
tell-positive-list = 仅限跨境电商零售进口商品清单内的商品。
tell-business = 买方作为登记企业自行申报税款。
why-tax-rate = { $name } { $rate }，计税金额 { $amount }
why-rounded-unit = 税额按单件舍入
why-rounded-line = 税额按行舍入
why-rounded-line-rate = 税额按行和税率分别舍入
why-rounded-rate = 税额按税率合计舍入
why-rounded-order = 税额按订单合计舍入
why-rounded-end = 仅在订单总额上舍入一次
why-tax-base = 计税金额：{ $amount }
why-tax-gross-up = 税率 { $rate } 的税款计入其自身的计税金额
why-tax-factor = 按法定应纳税额的 { $rate } 征收
why-tax-included = 价格已含 { $name } { $rate }
why-fee-heading = 每类商品收费 { $amount }
why-fee-parcel = 每个包裹收费 { $amount }
why-fee-consignment = 每批货物费用 { $amount }
why-fee-percent = 按完税价格 { $rate } 收取的费用：{ $amount }
why-collected-carrier = 由承运商收取
why-source = 来源：{ $source }
why-valid-from = 自 { $date } 起生效
why-estimate = 此金额为预估，以海关核定为准。
why-official = 官方数据
why-remote = 由 { $source } 计算
why-secondary = 来自公开资料
why-unverified = 数据未经核实

## review: what the shopper agrees to, and the order button

review-title = 确认订单
review-button = 提交订单并付款
review-button-pay-duty = 提交订单（确认付款义务）
review-continue = 确认订单
review-seller = 与您订立合同的是 { $name }。
review-terms-notice = 提交订单即表示您同意销售条款。
review-privacy = 我们按隐私政策的说明使用您的信息来处理此订单。
review-privacy-law = 我们按隐私政策（{ $law }）的说明使用您的信息来处理此订单。
review-transfer = 为处理此订单，您的信息将传输至{ $country }。
review-privacy-abroad = 我同意将我的信息传输至{ $country }以处理此订单。
review-withdrawal = 您可在收货后 { $days } 天内无理由退货。
review-withdrawal-working = 您可在收货后 { $days ->
   *[other] { $days } 个工作日
}内无理由退货。
review-withdrawal-none = 法律未规定网购商品的一般退货权，适用本店的退货政策。
review-returns = 本店接受送达后 { $days } 天内退货。
review-returns-cost = { $payer ->
    [merchant] 退货运费由本店承担。
   *[buyer] 退货运费由您承担。
}
review-import-ddp = 已含关税和进口税，收货时无需再付款。
review-import-dap = 未含关税和进口税，承运商将在派送时收取约 { $amount }。
review-import-none = 无需缴纳关税或进口税。
review-import-unknown = 无法计算此目的地的关税和进口税，承运商可能在派送时收取。
review-cn-standards = 这些商品符合原产地的标准，可能没有中文标签，且不得再次销售。
review-cn-identity = 海关要求提供购买人的真实姓名和身份证号码。
review-tr-preliminary = 我已阅读并同意预先告知书和远程销售合同。
review-us-dispatch = 本店将按所述时间发货；如无法发货，您可取消订单并获全额退款。
review-jp-confirmation = 下单前请确认数量、价格、支付、送达时间和退货条件。
review-au-guarantees = 澳大利亚法律规定的消费者保障不可排除。
review-guarantee = 适用法定质量保证。
review-age = 我已年满 { $age } 岁。
review-marketing = 我同意 { $name } 通过电子邮件向我发送资讯和优惠，并可随时退订。
review-marketing-mail = 您将收到一封确认邮件。
review-opt-out = 不要出售或共享我的个人信息。
review-opted-out = 我们遵循您浏览器的隐私信号（Global Privacy Control）：您的信息不会被出售或共享。
review-safety-maker = 制造商：{ $name }
review-safety-responsible = 欧盟责任人：{ $name }
review-safety-warning = 安全信息：{ $name }
review-link-terms = 销售条款
review-link-privacy = 隐私政策
review-link-withdrawal = 退货说明
review-link-shipping = 配送说明
review-link-imprint = 商家信息
review-link-model = 撤销合同表格范本
review-link-withdraw = 在此撤销合同

## status: what happens to the order once the button is pressed

status-sending = 正在提交订单…
status-sending-hint = 请暂时不要关闭此页面。
status-offline = 您已离线
status-offline-hint = 订单已保存在此设备上，网络恢复后会自动提交。
status-waiting = 店铺暂无回应
status-retry-in = { $seconds } 秒后重试
status-retry-hint = 订单已保存，且只会提交一次。
status-retry-now = 立即重试
status-cancel = 取消并返回
status-price-changed = 价格有变动
status-price-changed-hint = 订单尚未提交，请确认新的总价。
status-price-old = 原总价
status-price-new = 新总价
status-price-accept = 接受 { $amount } 并提交订单（确认付款义务）
status-price-refuse = 返回
status-redirect = 前往 { $method }
status-redirect-hint = 您将在下一页付款，然后返回此处。
status-redirect-button = 前往付款
status-qr = 扫码付款
status-qr-hint = 请打开付款应用扫描此二维码。
status-code-copy = 复制付款码
status-code-copied = 已复制
status-voucher = 凭此单付款
status-voucher-hint = 付款时请出示此号码，或打印此页。
status-pay-amount = 应付金额
status-pay-reference = 付款编号
status-pay-before = 请在 { $date } 前付款
status-pay-open = 打开付款页面
status-pay-checking = 等待付款…
status-placed = 感谢您的订购
status-placed-hint = 确认邮件正发送至 { $email }。
status-placed-pending = 订单已提交，等待您付款。
status-placed-number = 订单号
status-placed-paid = 已付款
status-placed-due = 待付款
status-placed-next = 接下来
status-placed-next-dispatch = 店铺正在准备您的包裹。
status-placed-next-carrier = 承运商将在派送时收取约 { $amount } 的关税和税费。
status-follow = 订单状态
status-track = 查看物流
status-calendar = 将送达日期加入日历
status-share = 复制您的好友专属链接
status-survey = 下单是否方便？1 表示困难，5 表示方便。
status-survey-thanks = 感谢您的回答。
status-print = 打印
status-back-to-shop = 返回店铺
status-payment-failed = 付款未完成
status-payment-failed-hint = 未扣款，您可以选择其他支付方式。
status-back = 选择其他支付方式
status-failed = 订单未能提交
status-failed-hint = 未扣款。请重试，或联系店铺并提供编号 { $reference }。
status-support = 联系 { $name }

## problem: what is wrong with a field, shown below it

problem-title = 请检查 { $count } 处内容
problem-missing = 请填写此项。
problem-choose = 请选择一项。
problem-email = 请填写完整的电子邮箱，例如 name@example.com。
problem-phone = 请填写带国家代码的电话号码，例如 { $example }。
problem-postcode = 此邮政编码看起来有误，示例：{ $example }
problem-number = 这不像有效的{ $name }。示例：{ $example }
problem-number-digits = 此{ $name }似乎有一位数字有误。
problem-insist = 按输入内容使用
problem-state = 请从列表中选择。
problem-long = 文字过长。
problem-consent = 请勾选此项以继续。
problem-refused = 店铺未接受此内容：{ $detail }
problem-payment = 请选择支付方式。

## refused: why an order cannot be placed as it stands

refused-market = 本店不向{ $country }销售。
refused-market-sanctions = 因制裁措施，本店不配送至{ $country }。
refused-shipping = 没有适用于此订单、可寄往{ $country }的配送方式。
refused-weight = 此订单过重，无法寄往{ $country }。
refused-parcel = { $product } 过大或过重，无法寄往{ $country }。
refused-rate-missing = 缺少 { $currency } 汇率，无法显示价格。
refused-rate-old = { $currency } 汇率已过期，无法显示价格。
refused-amount = 金额过大，无法计算。
refused-route-closed = 目前无法通过此途径将包裹寄入{ $country }。
refused-tr-consumer-parcels = 自 2026 年 2 月 6 日起，土耳其不再允许普通个人包裹从境外入境。
refused-cn-order-limit = 跨境订单每单不得超过 { $amount }，请拆分订单。
refused-cn-parcel-limit = 每个包裹不得超过 { $amount }，请拆分订单。
refused-gift-import = 申报为礼品的包裹不得进口到{ $country }。
refused-product = { $product } 无法寄往{ $country }。
refused-business-only = { $product } 仅向企业销售。
refused-quantity = { $product } 每单最多 { $count } 件。
refused-empty = 您的购物车是空的。
refused-service = 目前无法计算此订单的金额，请几分钟后重试。

## a11y: names and announcements for screen readers only

a11y-increase = { $product }：增加一件
a11y-decrease = { $product }：减少一件
a11y-remove = 移除 { $product }
a11y-quantity = { $product } 的数量
a11y-why = { $label }：为什么是 { $amount }？
a11y-total = 合计：{ $amount }
a11y-new-window = 在新窗口中打开

## refund: why each part of an order comes back, or does not

refund-line = { $count } 件 { $product }：{ $amount }
refund-tax = 退回商品另加的税款：{ $amount }
refund-tax-included = 退回商品价格中所含税款：{ $amount }
refund-duty = 退回商品的关税：{ $amount }
refund-shipping = 运费：{ $amount }
refund-shipping-law = 全部退单时退还标准配送费：{ $amount }
refund-shipping-kept = 运费 { $amount } 不予退还。
refund-shipping-partial = 由于并非全部商品退回，运费 { $amount } 不予退还。
refund-supplement-kept = 加急配送的差价 { $amount } 不予退还。
refund-fees = 手续费：{ $amount }
refund-fees-kept = 手续费 { $amount } 不予退还。
refund-carrier-kept = 关税和进口税 { $amount } 已由承运人缴纳给海关，不会自动退还，需向海关申请。
refund-later = { $amount } 是收货时付给承运人的，并非付给商店。
refund-to-payment = { $amount } 将退回原支付方式。
refund-to-credit = { $amount } 将退回 { $code }。
refund-refused-line = 订单中没有 { $product } 这一行。
refund-refused-quantity = { $product } 最多还可退 { $count } 件。
refund-refused-nothing = 没有可退的款项了。

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = 帮助
help-when = 我的订单何时送达？
help-arrives = 预计在 { $from } 至 { $until } 之间送达。
help-duties = 收货时需要支付关税或税费吗？
help-returns = 可以退货吗？
help-hours = 营业时间（按您的时区）
help-chat = 在线客服
help-page = 帮助页面

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = 您可在此撤销与 { $name } 订立的合同，无需说明理由。
withdraw-goods = 如非全部商品，请注明哪些商品
withdraw-confirm = 确认撤销
withdraw-statement = 本人特此撤销订单 { $order } 的合同。
withdraw-done = 已收到您的撤销通知
withdraw-received = 收到日期：{ $date }
withdraw-keep = 请保存或打印此确认信息。商店也会向 { $email } 发送确认。
withdraw-save = 保存为文本文件
withdraw-unknown = 订单号与电子邮箱不匹配，请核对两者。
