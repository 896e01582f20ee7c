# reviewed: machine-drafted
# status: complete
# Traditional Chinese. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = 結帳
loader-contact = 聯絡資料
loader-email = 電子郵件
loader-delivery = 配送
loader-country = 國家/地區
loader-failed = 無法載入結帳頁面。請檢查您的網路連線後再試一次。
loader-retry = 再試一次

## head: the top of the checkout with its language and country switcher

head-switch = 語言與國家/地區
head-language = 語言
head-country = 配送至
head-currency = 貨幣
head-close = 關閉結帳

## locale: why a language, country or currency was chosen

locale-attribute = 由本商店設定
locale-kept = 您先前的選擇
locale-page-language = 本頁面的語言
locale-browser-languages = 您的瀏覽器語言
locale-region = 您的語言所屬地區
locale-time-zone = 您的時區
locale-market = 該國家/地區的貨幣
locale-default = 本商店的預設設定

## contact: how the shop reaches the shopper

contact-phone = 電話
contact-phone-hint = 僅用於配送相關聯繫
contact-remember = 在此裝置上記住我的資料
contact-remember-hint = 供您下次在此訂購時使用。請勿在共用裝置上勾選。
contact-forget = 清除我的資料

## address: every label an address can have. The kinds follow the country's own words.

address-name = 收件人姓名
address-organisation = 公司名稱
address-line-1 = 地址
address-line-1-street = 街道
address-block = 街區
address-avenue = 大道
address-house = 門牌或大樓
address-line-2 = 樓層、室、單位
address-sorting-code = CEDEX
address-optional = 選填
address-choose = 請選擇
address-more = 新增公司名稱
address-number = 海關用{ $name }
address-number-invoice = 發票用{ $name }
address-business = 我代公司購買
address-vat-id = 稅籍編號（{ $name }）
address-purchase-order = 貴公司採購單號
address-number-hint = 海關要求提供。此資料會隨訂單送出，不會儲存在此裝置上。

address-city-city = 縣市
address-city-district = 鄉鎮市區
address-city-post-town = 城市
address-city-suburb = 市郊

address-district-district = 區
address-district-neighborhood = 街坊
address-district-suburb = 地區
address-district-townland = Townland
address-district-village-township = 村或鄉鎮

address-postcode-postal = 郵遞區號
address-postcode-zip = ZIP 郵遞區號
address-postcode-eircode = Eircode
address-postcode-pin = PIN 碼

address-state-area = 地區
address-state-county = 郡/縣
address-state-department = 省（departamento）
address-state-district = 區
address-state-do-si = 省或市
address-state-emirate = 酋長國
address-state-island = 島嶼
address-state-oblast = 州（oblast）
address-state-parish = 教區
address-state-prefecture = 都道府縣
address-state-province = 省
address-state-state = 州

address-billing = 帳單地址
address-billing-same = 帳單地址與配送地址相同

## delivery: who pays duties and import taxes, and when

delivery-duties = 關稅與進口稅費
delivery-ddp = 下單時一併支付
delivery-ddp-hint = 送達時無須再付任何費用。
delivery-dap = 送達時支付
delivery-dap-hint = 物流業者會在交貨前代收，並可能另外收取手續費。
delivery-now = 現在
delivery-later = 送達時
delivery-about = 約 { $amount }

## shipping: methods and dates

shipping-title = 配送方式
shipping-standard = 標準配送
shipping-express = 快速配送
shipping-pickup = 取貨點
shipping-economy = 經濟配送
shipping-free = 免運費
shipping-arrives-on = 預計 { $date } 送達
shipping-waiting = 請輸入您的地址以查看配送方式。
shipping-estimate = 送達日期為預估日期。
shipping-cut-off = 請於 { $time } 內下單，{ $date } 出貨。
shipping-parcels = { $count ->
   *[other] 分 { $count } 件包裹送達
}
shipping-points = 選擇取貨點
shipping-points-none = 此地址附近沒有取貨點。
shipping-sort-fastest = 最快的優先
shipping-sort-cheapest = 最便宜的優先
shipping-refused-place = 不配送至此地址
shipping-refused-weight = 不適用於 { $weight }
shipping-refused-size = { $product } 體積過大或過重，無法以包裹寄送
shipping-refused-table = 不適用於此訂單的大小或金額

## gift: the parcel is a present

gift-on = 這是禮物
gift-recipient = 收禮人全名
gift-from = 送禮人
gift-message = 祝福訊息
gift-hide-prices = 包裹內的明細不顯示價格
gift-customs = 以個人間餽贈向海關申報

## payment: hints by kind of method; names that are brands come from data

payment-title = 付款方式
payment-more = 更多付款方式
payment-none = 沒有適用於此訂單的付款方式。
express-title = 快速付款
express-or = 或填寫您的資料
express-filled = 您的資料已填入。請核對訂單。
payment-called-cash = 貨到付款
payment-called-debit = { $name }直接扣款
payment-called-online-banking = 網路銀行
payment-called-by-bank = 銀行付款
payment-called-transfer = 銀行轉帳
payment-called-virtual-account = 虛擬帳號（{ $name }）
payment-called-local-cards = 本地銀行卡
payment-hint-bank-code = 以銀行 App 提供的代碼確認
payment-hint-bank-debit = 由您的銀行帳戶扣款
payment-hint-bank-redirect = 您在銀行頁面核准付款
payment-hint-bank-transfer = 您依照我們提供的資料轉帳
payment-hint-bnpl = 先買後付或分期付款
payment-hint-card = 您在下一個安全頁面輸入卡片資料
payment-hint-card-redirect = 您在下一個安全頁面付款
payment-hint-cash = 貨到付款（現金）
payment-hint-instant-transfer = 您以銀行 App 掃描條碼付款
payment-hint-mobile-money = 您在手機上確認付款
payment-hint-prepaid = 您以預付代碼付款
payment-hint-voucher = 您憑我們提供的繳費單在商店或機台付款
payment-hint-wallet = 您在 App 或下一頁確認付款
payment-not-offered = { $count } 種付款方式不適用於此訂單
payment-refused-country = 無法在此使用：{ $country }
payment-refused-currency = 不接受 { $currency }
payment-refused-minimum = { $amount } 起
payment-refused-maximum = 最高 { $amount }
payment-not-exact = 付款服務無法收取剛好 { $amount }。

## summary: the order, always in sight

summary-title = 訂單摘要
summary-show = 顯示訂單摘要
summary-hide = 隱藏訂單摘要
summary-items = { $count } 件商品
summary-each = 每件 { $amount }
summary-empty = 您的購物車是空的。
summary-empty-hint = 加入商品後即可查看配送、付款與總金額。您輸入的內容會保留。
summary-goods = 商品金額
summary-discount-code = 折扣（{ $code }）
summary-shipping = 運費
summary-insurance = 運送保險
summary-duty = 關稅
summary-tax-rate = { $name } { $rate }
summary-fee = 通關費
summary-rounding = 進位調整
summary-fee-gift-wrap = 禮品包裝
summary-fee-payment = 付款手續費
summary-fee-small-order = 小額訂單費
summary-fee-service = 服務費
summary-fee-other = { $name }
summary-total = 總計
summary-total-now = 現在應付
summary-total-later = 送達時應付
summary-total-all = 送貨到府總金額
summary-estimate = 預估
summary-remote-promotions = 無法確認優惠，因此未計入。
summary-remote-rates = 無法確認運費，此為預估金額。
summary-remote-duties = 無法確認關稅，此為預估金額。
summary-remote-tax = 無法確認稅費，此為預估金額。
summary-code-field = 折扣碼或禮品卡
summary-code-enter = 輸入折扣碼或禮品卡
summary-code-later = 無法驗證代碼 { $code }，請再試一次。
summary-card-left = { $code }：餘額 { $amount }
summary-tier = 會員等級：{ $tier }
summary-points-use = 使用點數（{ $count }），可折抵 { $amount }
summary-points-count = 點數數量
summary-points-earn = { $count ->
   *[other] 此訂單可獲得 { $count } 點。
}
summary-credit-use = 使用我的購物金：{ $amount }
summary-code-apply = 套用
summary-code-remove = 移除折扣碼 { $code }
summary-code-unknown = 折扣碼 { $code } 無效。
summary-code-unfit = 折扣碼 { $code } 不適用於此訂單。
summary-promotion = 折扣（{ $promotion }）
summary-points = 已折抵點數（{ $count }）
summary-card = 禮品卡（{ $code }）
summary-credit = 商店購物金
summary-goodwill = 補償購物金
summary-points-few = 您帳戶中的點數少於所要求的點數：{ $count }。
summary-card-currency = 禮品卡 { $code } 以 { $currency } 計價，無法用於此訂單。
summary-code-expired = 折扣碼 { $code } 的有效期限至 { $date }。
summary-code-early = 折扣碼 { $code } 自 { $date } 起有效。
summary-code-minimum = 使用折扣碼 { $code } 需購買適用商品滿 { $minimum }，還差 { $amount }。
summary-code-quantity = 使用折扣碼 { $code } 需購買更多適用商品（還差：{ $count }）。
summary-code-country = 折扣碼 { $code } 不適用於配送至 { $country } 的訂單。
summary-code-customer = 折扣碼 { $code } 不適用於您的客戶帳戶。
summary-code-first = 折扣碼 { $code } 僅限首次訂購使用。
summary-code-birthday = 折扣碼 { $code } 僅在您生日前後有效。
summary-code-used = 折扣碼 { $code } 已用完。
summary-code-combine = 折扣碼 { $code } 不能與 { $promotion } 合併使用。

## why: the words of the trace behind every amount

why-list-price = 定價：{ $amount }
why-line = { $product }
why-price-converted = 以匯率 { $rate } 換算後為 { $amount }
why-price-margin = 匯率加成 { $rate }
why-price-ending = 依商店的價格級距取整：{ $amount }
why-cash-step = 取整至 { $amount } 的倍數
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = 不含 { $name } { $rate }（{ $country }）：{ $amount }
why-destination-tax-in = 含 { $name } { $rate }（{ $country }）：{ $amount }
why-group-price = 您的客戶群組價格：{ $amount }
why-tier-price = 此數量的價格：{ $amount }
why-off-percent = { $amount } 折扣 { $rate }
why-off-amount = 折扣 { $amount }
why-off-each = 每件折扣 { $amount }（件數：{ $count }）
why-off-line = 每項商品折扣 { $amount }
why-off-sets = 每購買 { $buy } 件，{ $get } 件享折扣；以最便宜的計算（件數：{ $count }）
why-off-step-count = 購買 { $count } 件起折扣
why-off-step-amount = 滿 { $amount } 起折扣
why-off-cap = 最多 { $amount }
why-off-left = 最多只能再折抵 { $amount }
why-shipping-reduced = { $promotion }：運費折扣 { $amount }
why-points-worth = 點數（{ $count }），價值 { $amount }
why-card-balance = 餘額：{ $amount }
why-card-taxed = 售出時已課稅，因此減少課稅金額
why-share = { $product } 的分攤金額
why-shipping-weight = { $method }，{ $weight }，配送至 { $country }
why-shipping-free = 滿 { $amount } 免運費
why-shipping-rate = { $method }，配送至 { $country }
why-shipping-parcels = 包裹：{ $count } 件，計費重量每件 { $weight }
why-freight = 運送費
why-surcharge-fuel = 燃油附加費
why-surcharge-remote = 偏遠地區與離島附加費
why-surcharge-bulky = 大型物品附加費
why-surcharge-battery = 電池與危險物品附加費
why-surcharge-residential = 住宅配送附加費
why-surcharge-handling = 處理費
why-surcharge-other = 附加費
why-percent-of = { $amount } 的 { $rate }
why-insurance = 運送途中的保險
why-customs-value = 商品與運費的完稅價格：{ $amount }
why-customs-value-goods = 商品的完稅價格：{ $amount }
why-duty-tariff = 稅則號別 { $heading } 的商品關稅 { $rate }
why-duty-percent = 關稅 { $rate }
why-duty-percent-less = 關稅 { $rate }，減 { $amount }
why-duty-flat = 每種商品 { $amount }（共 { $count } 種）
why-duty-unknown = 關稅稅率不明；未計入
why-duty-default = 稅則號別 { $heading } 的稅率不明；採用商店估計的 { $rate }
why-duty-specific = 稅則號別 { $heading } 的商品依重量或數量課徵的關稅：{ $amount }
why-duty-all-in = 以單一稅率取代關稅與稅費
why-scheme = 適用規則：{ $scheme }
why-import-unknown = { $country } 的進口規定不明；未計入關稅與稅費
note-tax-exempt = 免徵稅款：適用免稅證明。
note-reverse-charge = 買方自行申報：不對 { $number } 收取加值稅，由買方申報。
note-vat-id-home = 收取加值稅：{ $number } 屬於賣方所在國。
note-vat-id-pending = 依消費者課稅：稅籍編號 { $number } 尚未確認。
note-vat-id-invalid = 依消費者課稅：稅籍編號 { $number } 無效。
note-certificate-unknown = 收取稅款：商店沒有此目的地的免稅證明資料。
note-category-standard = 「{ $category }」在 { $country } 沒有已知的專屬稅率，採用標準稅率。
note-gift-sold = 商店販售的商品對海關而言不是禮物，適用一般規定。
tell-buyer-id = { $country } 海關要求買方提供個人識別號碼。
tell-personal-use = 僅供收件人個人使用。
tell-yearly-amount = 計入買方每年 { $amount } 的限額。
tell-yearly-count = 買方每年可經此途徑進口的包裹數：{ $count }。
tell-half-yearly-count = 每半年適用免稅的包裹數：{ $count }。
tell-prescription = 海關要求提供處方箋。
tell-positive-list = 僅限跨境線上銷售官方清單上的商品。
tell-business = 由買方以登記營業人身分申報稅款。
why-tax-rate = 對 { $amount } 課徵 { $name } { $rate }
why-rounded-unit = 每件商品的稅額分別取整
why-rounded-line = 每個項目的稅額分別取整
why-rounded-line-rate = 每個項目依稅率分別取整
why-rounded-rate = 依各稅率合計取整
why-rounded-order = 依訂單合計取整
why-rounded-end = 與訂單總額一併取整一次
why-tax-base = 課稅金額：{ $amount }
why-tax-gross-up = { $rate } 的稅額計入其自身稅基
why-tax-factor = 應繳一般稅額的 { $rate }
why-tax-included = 價格已含 { $name } { $rate }
why-fee-heading = 每種商品費用 { $amount }
why-fee-parcel = 每件包裹費用 { $amount }
why-fee-consignment = 每批貨件費用 { $amount }
why-fee-percent = 完稅價格 { $rate } 的費用：{ $amount }
why-collected-carrier = 由物流業者代收
why-source = 來源：{ $source }
why-valid-from = 自 { $date } 起生效
why-estimate = 此金額為預估，實際以進口時主管機關的決定為準。
why-official = 官方數據
why-remote = 由 { $source } 計算
why-secondary = 來自公開來源的數據
why-unverified = 未經確認的數據

## review: what the shopper agrees to, and the order button

review-title = 確認並下單
review-button = 下單並付款
review-button-pay-duty = 確認下單（負付款義務）
review-continue = 確認訂單
review-seller = 與您訂立契約的是 { $name }。
review-terms-notice = 下單即表示您同意條款與細則。
review-privacy = 我們依隱私權政策所述，使用您的資料處理此訂單。
review-privacy-law = 我們依隱私權政策（{ $law }）所述，使用您的資料處理此訂單。
review-transfer = 為處理此訂單，您的資料將傳送至 { $country }。
review-privacy-abroad = 我同意為處理此訂單將我的個人資料傳輸至：{ $country }。
review-withdrawal = 您可在收到商品後 { $days } 天內解除本契約，無須說明理由。
review-withdrawal-working = 您可在收到商品後 { $days ->
   *[other] { $days } 個工作天
}內解除本契約，無須說明理由。
review-withdrawal-none = 法律未規定網路購物的一般退貨權，適用本商店的退貨政策。
review-returns = 本商店接受送達後 { $days } 天內的退貨。
review-returns-cost = { $payer ->
    [merchant] 退貨運費由本商店負擔。
   *[buyer] 退貨運費由您負擔。
}
review-import-ddp = 已含關稅與進口稅費。送達時無須再付任何費用。
review-import-dap = 不含關稅與進口稅費。物流業者將於送達時代收約 { $amount }。
review-import-none = 無須繳納關稅或進口稅費。
review-import-unknown = 無法計算此目的地的關稅與進口稅費。物流業者可能於送達時代收。
review-cn-standards = 這些商品符合原產地的規定，可能沒有中文標籤，且不得轉售。
review-cn-identity = 海關要求提供購買人的真實姓名與身分證件號碼。
review-tr-preliminary = 我已閱讀並同意事前資訊表與遠距銷售契約。
review-us-dispatch = 商店會在所示時間內出貨。若無法出貨，您可以取消訂單並獲得全額退款。
review-jp-confirmation = 下單前請確認數量、價格、付款方式、配送時間與退貨政策。
review-au-guarantees = 澳洲法律賦予您的消費者保障不得排除。
review-guarantee = 適用法定的商品瑕疵擔保。
review-age = 我已年滿 { $age } 歲。
review-marketing = 我同意 { $name } 以電子郵件寄送最新消息與優惠，並可隨時取消訂閱。
review-marketing-mail = 您將收到一封確認郵件。
review-opt-out = 請勿出售或分享我的個人資料。
review-opted-out = 我們尊重您瀏覽器的隱私訊號（Global Privacy Control）：您的資料不會被出售或分享。
review-safety-maker = 製造商：{ $name }
review-safety-responsible = 歐盟負責人：{ $name }
review-safety-warning = 安全資訊：{ $name }
review-link-terms = 條款與細則
review-link-privacy = 隱私權政策
review-link-withdrawal = 解除權與退貨
review-link-shipping = 配送資訊
review-link-imprint = 商店資訊
review-link-model = 解除契約通知範本
review-link-withdraw = 在此解除契約

## status: what happens to the order once the button is pressed

status-sending = 正在送出您的訂單…
status-sending-hint = 請先不要關閉此頁面。
status-offline = 您目前離線
status-offline-hint = 您的訂單已安全儲存在此裝置上，恢復連線後將自動送出。
status-waiting = 商店沒有回應
status-retry-in = { $seconds } 秒後再試一次
status-retry-hint = 您的訂單已安全儲存，只會送出一次。
status-retry-now = 立即重試
status-cancel = 取消並返回
status-price-changed = 價格已變更
status-price-changed-hint = 您的訂單尚未成立。請確認新的總金額。
status-price-old = 原總金額
status-price-new = 新總金額
status-price-accept = 接受 { $amount } 並確認下單（負付款義務）
status-price-refuse = 返回
status-redirect = 前往 { $method }
status-redirect-hint = 您將在下一頁付款，完成後會返回此處。
status-redirect-button = 前往付款
status-qr = 掃描付款
status-qr-hint = 請開啟您的銀行 App 並掃描此條碼。
status-code-copy = 複製代碼
status-code-copied = 已複製
status-voucher = 以此繳費單付款
status-voucher-hint = 付款時請出示此號碼，或列印此頁。
status-pay-amount = 應付金額
status-pay-reference = 付款編號
status-pay-before = 請於 { $date } 前付款
status-pay-open = 開啟付款頁面
status-pay-checking = 正在等待您的付款…
status-placed = 感謝您的訂購
status-placed-hint = 確認信將寄至 { $email }。
status-placed-pending = 您的訂單已成立。我們正在等待您的付款。
status-placed-number = 訂單編號
status-placed-paid = 已付款
status-placed-due = 待付款
status-placed-next = 接下來
status-placed-next-dispatch = 商店正在準備您的包裹。
status-placed-next-carrier = 物流業者將於送達時代收約 { $amount } 的關稅與稅費。
status-follow = 訂單狀態
status-track = 追蹤包裹
status-calendar = 將送達日加入行事曆
status-share = 複製您的好友邀請連結
status-survey = 訂購容易嗎？1 為困難，5 為容易。
status-survey-thanks = 感謝您的回覆。
status-print = 列印
status-back-to-shop = 返回商店
status-payment-failed = 付款未完成
status-payment-failed-hint = 並未扣款。您可以選擇其他付款方式。
status-back = 選擇其他付款方式
status-failed = 您的訂單無法成立
status-failed-hint = 並未扣款。請再試一次，或聯絡商店並告知 { $reference }。
status-support = 聯絡 { $name }

## problem: what is wrong with a field, shown below it

problem-title = 請檢查 { $count } 個欄位
problem-missing = 請填寫此欄位。
problem-choose = 請選擇一個選項。
problem-email = 請輸入完整的電子郵件地址，例如 name@example.com。
problem-phone = 請輸入含國碼的電話號碼，例如 { $example }。
problem-postcode = 此郵遞區號似乎不符一般格式。例如：{ $example }
problem-number = 這似乎不是有效的{ $name }。例如：{ $example }
problem-number-digits = { $name }中似乎有一個數字錯誤。
problem-insist = 照原樣使用
problem-state = 請從清單中選擇。
problem-long = 文字過長。
problem-consent = 請勾選此方塊以繼續。
problem-refused = 商店不接受此內容：{ $detail }
problem-payment = 請選擇付款方式。

## refused: why an order cannot be placed as it stands

refused-market = 本商店不銷售至 { $country }。
refused-market-sanctions = 因制裁規定，本商店不配送至 { $country }。
refused-shipping = 沒有可將此訂單配送至 { $country } 的方式。
refused-weight = 此訂單過重，無法配送至 { $country }。
refused-parcel = { $product } 體積過大或過重，無法配送至 { $country }。
refused-rate-missing = 沒有 { $currency } 的匯率，因此無法顯示價格。
refused-rate-old = { $currency } 的匯率已過期，因此無法顯示價格。
refused-amount = 此金額過大，無法計算。
refused-route-closed = 目前無法經由此途徑將包裹進口至 { $country }。
refused-tr-consumer-parcels = 自 2026 年 2 月 6 日起，土耳其不再准許來自國外的一般消費者包裹進口。
refused-cn-order-limit = 中國大陸規定每筆境外訂單最高 { $amount }。請拆分您的訂單。
refused-cn-parcel-limit = 中國大陸規定每件包裹最高 { $amount }。請拆分您的訂單。
refused-gift-import = 申報為禮物的包裹不得進口至 { $country }。
refused-product = { $product } 無法配送至 { $country }。
refused-business-only = { $product } 僅售予企業。
refused-quantity = { $product } 每筆訂單最多 { $count } 件。
refused-empty = 您的購物車是空的。
refused-service = 目前無法計算此訂單的金額。請於幾分鐘後再試。

## a11y: names and announcements for screen readers only

a11y-increase = { $product } 增加一件
a11y-decrease = { $product } 減少一件
a11y-remove = 移除 { $product }
a11y-quantity = { $product } 的數量
a11y-why = { $label }：為什麼是 { $amount }？
a11y-total = 總計：{ $amount }
a11y-new-window = 在新視窗中開啟

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = 退貨商品的稅額（另計）：{ $amount }
refund-tax-included = 退貨商品所含的稅額：{ $amount }
refund-duty = 退貨商品的關稅：{ $amount }
refund-shipping = 運費：{ $amount }
refund-shipping-law = 解除整筆訂單時，退還標準配送的運費：{ $amount }
refund-shipping-kept = 運費 { $amount } 不予退還。
refund-shipping-partial = 因並非全部商品退回，運費 { $amount } 不予退還。
refund-supplement-kept = 較快配送的差額 { $amount } 不予退還。
refund-fees = 費用：{ $amount }
refund-fees-kept = 費用 { $amount } 不予退還。
refund-carrier-kept = 關稅與進口稅費 { $amount } 已由物流業者轉交海關，不會自動退還；您可向海關申請。
refund-later = { $amount } 已於送達時付給物流業者，而非商店。
refund-to-payment = { $amount } 退回原付款方式。
refund-to-credit = { $amount } 退回至 { $code }。
refund-refused-line = 訂單中沒有 { $product } 這個項目。
refund-refused-quantity = { $product } 最多還可退款 { $count } 件。
refund-refused-nothing = 已沒有可退款的項目。

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = 說明
help-when = 我的訂單何時送達？
help-arrives = 預計於 { $from } 至 { $until } 之間送達。
help-duties = 送達時需要支付關稅或稅費嗎？
help-returns = 可以退貨嗎？
help-hours = 營業時間（依您的時區）
help-chat = 線上客服
help-page = 說明頁面

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = 您可在此解除與 { $name } 訂立的契約，無須說明理由。
withdraw-goods = 若非全部商品，請註明哪些商品
withdraw-confirm = 確認解除契約
withdraw-statement = 本人特此解除訂單 { $order } 的契約。
withdraw-done = 已收到您的解除通知
withdraw-received = 收到日期：{ $date }
withdraw-keep = 請儲存或列印此確認。商店也會寄送確認至 { $email }。
withdraw-save = 儲存為文字檔
withdraw-unknown = 訂單編號與電子郵件地址不符，請確認兩者。
