# reviewed: machine-drafted
# status: complete
# Japanese. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = ご購入手続き
loader-contact = ご連絡先
loader-email = メールアドレス
loader-delivery = お届け先
loader-country = 国・地域
loader-failed = 購入手続きを読み込めませんでした。接続を確認して、もう一度お試しください。
loader-retry = もう一度試す

## head: the top of the checkout with its language and country switcher

head-switch = 言語と国
head-language = 言語
head-country = お届け先の国・地域
head-currency = 通貨
head-close = 購入手続きを閉じる

## locale: why a language, country or currency was chosen

locale-attribute = ショップの設定
locale-kept = 以前のご選択
locale-page-language = このページの言語
locale-browser-languages = ブラウザの言語
locale-region = 言語の地域
locale-time-zone = お使いのタイムゾーン
locale-market = この国の通貨
locale-default = ショップの標準設定

## contact: how the shop reaches the shopper

contact-phone = 電話番号
contact-phone-hint = 配送に関するご連絡のみに使用します
contact-remember = この端末に入力内容を保存する
contact-remember-hint = 次回のご注文に使用します。共用の端末では保存しないでください。
contact-forget = 保存した情報を削除する

## address: every label an address can have. The kinds follow the country's own words.

address-name = お名前
address-organisation = 会社名
address-line-1 = 市区町村・番地
address-line-1-street = 通り
address-block = ブロック
address-avenue = 大通り
address-house = 番地・建物名
address-line-2 = 建物名・部屋番号
address-sorting-code = CEDEX
address-optional = 任意
address-choose = 選択してください
address-more = 会社名を追加
address-number = 通関用 { $name }
address-number-invoice = 請求書用 { $name }
address-business = 法人として購入する
address-vat-id = VAT登録番号（{ $name }）
address-purchase-order = 貴社の注文番号
address-number-hint = 税関で必要です。注文とともに送信され、この端末には保存されません。

address-city-city = 市区町村
address-city-district = 地区
address-city-post-town = 市町
address-city-suburb = 地区

address-district-district = 区・郡
address-district-neighborhood = 町名
address-district-suburb = 地区
address-district-townland = タウンランド
address-district-village-township = 村・町

address-postcode-postal = 郵便番号
address-postcode-zip = 郵便番号（ZIP）
address-postcode-eircode = 郵便番号（Eircode）
address-postcode-pin = 郵便番号（PIN）

address-state-area = 地域
address-state-county = 県・郡
address-state-department = 県
address-state-district = 地区
address-state-do-si = 道・市
address-state-emirate = 首長国
address-state-island = 島
address-state-oblast = 州
address-state-parish = 教区
address-state-prefecture = 都道府県
address-state-province = 州・県
address-state-state = 州

address-billing = ご請求先
address-billing-same = ご請求先はお届け先と同じ

## delivery: who pays duties and import taxes, and when

delivery-duties = 関税・輸入税
delivery-ddp = ご注文時に支払う
delivery-ddp-hint = お届け時のお支払いはありません。
delivery-dap = お届け時に支払う
delivery-dap-hint = 配送業者がお届け前に徴収し、手数料が加わる場合があります。
delivery-now = 今回
delivery-later = お届け時
delivery-about = 約 { $amount }

## shipping: methods and dates

shipping-title = 配送方法
shipping-standard = 通常配送
shipping-express = お急ぎ便
shipping-pickup = 受取場所
shipping-economy = エコノミー便
shipping-free = 無料
shipping-arrives-on = { $date } お届け予定
shipping-waiting = ご住所を入力すると配送方法が表示されます。
shipping-estimate = お届け日は目安です。
shipping-cut-off = あと { $time } 以内のご注文で、{ $date } に出荷します。
shipping-parcels = { $count ->
   *[other] { $count } 個口でお届けします
}
shipping-points = 受取場所を選ぶ
shipping-points-none = この住所の近くに受取場所がありません。
shipping-sort-fastest = お届けが早い順に表示
shipping-sort-cheapest = 送料が安い順に表示
shipping-refused-place = この住所には配送できません
shipping-refused-weight = { $weight } の荷物には対応していません
shipping-refused-size = { $product } は荷物の大きさまたは重さの制限を超えています
shipping-refused-table = このご注文の大きさまたは金額には対応していません

## gift: the parcel is a present

gift-on = ギフトとして贈る
gift-recipient = お届け先のお名前（フルネーム）
gift-from = 贈り主
gift-message = メッセージ
gift-hide-prices = 納品書に金額を記載しない
gift-customs = 個人間の贈り物として税関に申告する

## payment: hints by kind of method; names that are brands come from data

payment-title = お支払い方法
payment-more = その他のお支払い方法
payment-none = このご注文に使えるお支払い方法がありません。
express-title = かんたん決済
express-or = または情報を入力
express-filled = 情報が入力されました。ご注文内容をご確認ください。
payment-called-cash = 代金引換
payment-called-debit = { $name }口座振替
payment-called-online-banking = ネットバンキング
payment-called-by-bank = 銀行から支払う
payment-called-transfer = 銀行振込
payment-called-virtual-account = バーチャル口座（{ $name }）
payment-called-local-cards = 現地発行カード
payment-hint-bank-code = 銀行アプリのコードで承認します
payment-hint-bank-debit = 銀行口座から引き落とされます
payment-hint-bank-redirect = 銀行のページで承認します
payment-hint-bank-transfer = ご案内する口座へお振り込みください
payment-hint-bnpl = あと払い・分割払い
payment-hint-card = カード情報は次の安全なページで入力します
payment-hint-card-redirect = 次の安全なページでお支払いいただきます
payment-hint-cash = お届け時に現金でお支払いください
payment-hint-instant-transfer = 銀行アプリでコードを読み取ります
payment-hint-mobile-money = スマートフォンで承認します
payment-hint-prepaid = プリペイドコードで支払います
payment-hint-voucher = ご案内する番号でコンビニやATMにてお支払いください
payment-hint-wallet = アプリまたは次のページで承認します
payment-not-offered = このご注文で使えないお支払い方法：{ $count } 件
payment-refused-country = { $country }では利用できません
payment-refused-currency = { $currency } には対応していません
payment-refused-minimum = { $amount } 以上
payment-refused-maximum = { $amount } 以下
payment-not-exact = 決済サービスでは{ $amount }を正確に請求できません。

## summary: the order, always in sight

summary-title = ご注文内容
summary-show = ご注文内容を表示
summary-hide = ご注文内容を閉じる
summary-items = { $count } 点
summary-each = 単価 { $amount }
summary-empty = カートは空です。
summary-empty-hint = 商品を追加すると、配送・お支払い・合計が表示されます。入力内容はそのまま残ります。
summary-goods = 商品
summary-discount-code = 割引（{ $code }）
summary-shipping = 送料
summary-insurance = 配送保険
summary-duty = 関税
summary-tax-rate = { $name } { $rate }
summary-fee = 通関手数料
summary-rounding = 端数調整
summary-fee-gift-wrap = ギフト包装
summary-fee-payment = 決済手数料
summary-fee-small-order = 少額注文手数料
summary-fee-service = サービス手数料
summary-fee-other = { $name }
summary-total = 合計
summary-total-now = 今回のお支払い
summary-total-later = お届け時のお支払い
summary-total-all = お届けまでの総額
summary-estimate = 概算
summary-remote-promotions = 特典を確認できなかったため、含まれていません。
summary-remote-rates = 送料を確認できなかったため、概算です。
summary-remote-duties = 関税を確認できなかったため、概算です。
summary-remote-tax = 税額を確認できなかったため、概算です。
summary-code-field = クーポンコードまたはギフトカード
summary-code-enter = クーポンコード・ギフトカードを入力する
summary-code-later = コード { $code } を確認できませんでした。もう一度お試しください。
summary-card-left = { $code }：残高 { $amount }
summary-tier = 会員ランク：{ $tier }
summary-points-use = ポイントを利用する（{ $count }）：{ $amount } 相当
summary-points-count = ポイント数
summary-points-earn = { $count ->
   *[other] このご注文で { $count } ポイントが貯まります。
}
summary-credit-use = ストアクレジットを利用する：{ $amount }
summary-code-apply = 適用
summary-code-remove = コード { $code } を削除
summary-code-unknown = コード { $code } は無効です。
summary-code-unfit = コード { $code } はこのご注文には使えません。
summary-promotion = 割引（{ $promotion }）
summary-points = ポイント利用（{ $count }）
summary-card = ギフトカード（{ $code }）
summary-credit = ストアクレジット
summary-goodwill = お詫びクレジット
summary-points-few = 保有ポイントがご指定より少なくなっています：{ $count }
summary-card-currency = カード { $code } の通貨は { $currency } のため、このご注文には使えません。
summary-code-expired = コード { $code } の有効期限は { $date } まででした。
summary-code-early = コード { $code } は { $date } からご利用いただけます。
summary-code-minimum = コード { $code } は対象商品 { $minimum } 以上で使えます（あと { $amount }）。
summary-code-quantity = コード { $code } は対象商品があと { $count } 点必要です。
summary-code-country = コード { $code } は{ $country }へのお届けには使えません。
summary-code-customer = コード { $code } はお客様のアカウントでは使えません。
summary-code-first = コード { $code } は初回のご注文に限り使えます。
summary-code-birthday = コード { $code } はお誕生日の前後にのみ使えます。
summary-code-used = コード { $code } は利用上限に達しました。
summary-code-combine = コード { $code } は { $promotion } と併用できません。

## why: the words of the trace behind every amount

why-list-price = 定価：{ $amount }
why-line = { $product }
why-price-converted = レート { $rate } で換算後 { $amount }
why-price-margin = 為替手数料 { $rate }
why-price-ending = ショップの価格単位に調整：{ $amount }
why-cash-step = { $amount }単位に調整
why-rate = 1 { $from } = { $rate } { $currency }（{ $source }、{ $date }）
why-quantity = { $count } × { $amount }
why-home-tax-out = { $name } { $rate }（{ $country }）抜き：{ $amount }
why-destination-tax-in = { $name } { $rate }（{ $country }）込み：{ $amount }
why-group-price = お客様グループの価格：{ $amount }
why-tier-price = この数量での価格：{ $amount }
why-off-percent = { $amount } の { $rate } 割引
why-off-amount = { $amount } 割引
why-off-each = 1 点につき { $amount } 割引（{ $count } 点）
why-off-line = 1 商品につき { $amount } 割引
why-off-sets = { $buy } 点購入ごとに { $get } 点割引、価格の低いものから（{ $count } 点）
why-off-step-count = { $count } 点からの割引
why-off-step-amount = { $amount } からの割引
why-off-cap = 上限 { $amount }
why-off-left = 割引できるのは { $amount } まで
why-shipping-reduced = { $promotion }：送料 { $amount } 引き
why-points-worth = ポイント（{ $count }）{ $amount } 相当
why-card-balance = 残高：{ $amount }
why-card-taxed = 販売時に課税済みのため、課税対象額が減ります
why-share = { $product } への配分
why-shipping-weight = { $method }、{ $weight }、{ $country }宛て
why-shipping-free = { $amount } 以上で無料
why-shipping-rate = { $method }、{ $country }宛て
why-shipping-parcels = 荷物数：{ $count }、請求重量は各 { $weight }
why-freight = 運賃
why-surcharge-fuel = 燃油サーチャージ
why-surcharge-remote = 離島・遠隔地料金
why-surcharge-bulky = 大型荷物料金
why-surcharge-battery = 電池・危険物料金
why-surcharge-residential = 個人宅配送料金
why-surcharge-handling = 取扱・梱包手数料
why-surcharge-other = 追加料金
why-percent-of = { $amount } の { $rate }
why-insurance = 配送中の保険
why-customs-value = 商品と送料の課税価格：{ $amount }
why-customs-value-goods = 商品の課税価格：{ $amount }
why-duty-tariff = 税番 { $heading } の関税 { $rate }
why-duty-percent = 関税 { $rate }
why-duty-percent-less = 関税 { $rate }（{ $amount } 控除）
why-duty-flat = 品目ごとに { $amount }（{ $count } 品目）
why-duty-unknown = 関税率が不明なため含まれていません
why-duty-default = 品目 { $heading } の関税率が不明なため、店舗の見積り { $rate } を使用
why-duty-specific = 品目 { $heading } の重量または個数による関税：{ $amount }
why-duty-all-in = 関税と税金に代わる単一税率
why-scheme = 適用される制度：{ $scheme }
why-import-unknown = { $country }の輸入規則が不明なため、関税・税金は含まれていません
note-tax-exempt = 免税証明書が適用されるため、税はかかりません。
note-reverse-charge = リバースチャージ：{ $number } には付加価値税を請求せず、購入者が申告します。
note-vat-id-home = 付加価値税がかかります：{ $number } は販売者の国の番号です。
note-vat-id-pending = 個人と同じ課税です：番号 { $number } はまだ確認されていません。
note-vat-id-invalid = 個人と同じ課税です：番号 { $number } は無効です。
note-certificate-unknown = 税がかかります：この届け先に有効な免税証明書が登録されていません。
note-category-standard = { $country }での「{ $category }」の固有税率が不明なため、標準税率で計算しています。
note-gift-sold = 店舗が販売する商品は税関では贈答品と認められず、通常の規則が適用されます。
tell-buyer-id = { $country }の税関では、購入者の個人識別番号が必要です。
tell-personal-use = 受取人の個人使用に限ります。
tell-yearly-amount = 購入者の年間限度額 { $amount } に算入されます。
tell-yearly-count = 購入者がこの経路で1年に輸入できる荷物の数：{ $count }。
tell-half-yearly-count = 免税は半年にこの数の荷物まで適用されます：{ $count }。
tell-prescription = 税関で処方箋が必要です。
tell-positive-list = 越境ECの公式リストに掲載された商品に限ります。
tell-business = 購入者が登録事業者として税を申告します。
why-tax-rate = { $amount } に対する{ $name } { $rate }
why-rounded-unit = 税額は1点ごとに端数処理
why-rounded-line = 税額は明細行ごとに端数処理
why-rounded-line-rate = 税額は明細行・税率ごとに端数処理
why-rounded-rate = 税額は税率ごとの合計で端数処理
why-rounded-order = 税額は注文合計で端数処理
why-rounded-end = 注文総額で一度だけ端数処理
why-tax-base = 課税標準額：{ $amount }
why-tax-gross-up = 税率 { $rate } の税額自体も課税標準に含まれます
why-tax-factor = 通常の税額の { $rate } が課税されます
why-tax-included = 価格に{ $name } { $rate } を含む
why-fee-heading = 品目ごとの手数料 { $amount }
why-fee-parcel = 荷物ごとの手数料 { $amount }
why-fee-consignment = 1件の発送につき手数料 { $amount }
why-fee-percent = 課税価格の { $rate } の手数料：{ $amount }
why-collected-carrier = 配送業者が徴収します
why-source = 出典：{ $source }
why-valid-from = { $date } から適用
why-estimate = この金額は概算です。輸入時に税関が決定します。
why-official = 公的な数値
why-remote = { $source } による計算
why-secondary = 公表資料による数値
why-unverified = 未確認の数値

## review: what the shopper agrees to, and the order button

review-title = ご注文内容の確認
review-button = 注文を確定する
review-button-pay-duty = 支払い義務を伴う注文を確定する
review-continue = 注文内容を確認する
review-seller = 販売者：{ $name }
review-terms-notice = ご注文により利用規約に同意したものとみなされます。
review-privacy = お客様の情報は、プライバシーポリシーに従ってご注文の処理に使用します。
review-privacy-law = お客様の情報は、プライバシーポリシー（{ $law }）に従ってご注文の処理に使用します。
review-transfer = ご注文の処理のため、お客様の情報を次の国・地域へ送信します：{ $country }
review-privacy-abroad = ご注文の処理のため、私の情報を{ $country }へ送ることに同意します。
review-withdrawal = 商品の受け取りから { $days } 日以内であれば、理由を問わず契約を解除できます。
review-withdrawal-working = 商品の受け取りから { $days ->
   *[other] { $days } 営業日
}以内であれば、理由を問わず契約を解除できます。
review-withdrawal-none = 法律上、通信販売に一般的な返品の権利はありません。ショップの返品条件が適用されます。
review-returns = お届けから { $days } 日以内の返品を承ります。
review-returns-cost = { $payer ->
    [merchant] 返品送料は当店が負担します。
   *[buyer] 返品送料はお客様のご負担となります。
}
review-import-ddp = 関税・輸入税を含みます。お届け時のお支払いはありません。
review-import-dap = 関税・輸入税は含まれません。お届け時に配送業者が約 { $amount } を徴収します。
review-import-none = 関税・輸入税はかかりません。
review-import-unknown = このお届け先の関税・輸入税は計算できません。お届け時に配送業者が徴収する場合があります。
review-cn-standards = 商品は原産国の基準に適合していますが、中国語の表示がない場合があり、転売はできません。
review-cn-identity = 税関手続きには購入者の本名と身分証番号が必要です。
review-tr-preliminary = 事前情報書面と通信販売契約を読み、同意します。
review-us-dispatch = ショップは記載の期間内に発送します。できない場合は全額返金でキャンセルできます。
review-jp-confirmation = ご注文前に、数量、価格、お支払い、お届け時期、返品条件をご確認ください。
review-au-guarantees = オーストラリア法に基づく消費者保証は排除できません。
review-guarantee = 法定の適合性保証が適用されます。
review-age = 私は { $age } 歳以上です。
review-marketing = { $name } からのお知らせやお得な情報をメールで受け取る。配信はいつでも停止できます。
review-marketing-mail = 確認のメールをお送りします。
review-opt-out = 私の個人情報を販売または共有しないでください。
review-opted-out = ブラウザのプライバシー信号（Global Privacy Control）に従い、お客様の情報は販売も共有もされません。
review-safety-maker = 製造者：{ $name }
review-safety-responsible = EU域内の責任者：{ $name }
review-safety-warning = 安全に関する情報：{ $name }
review-link-terms = 利用規約
review-link-privacy = プライバシーポリシー
review-link-withdrawal = 返品・キャンセルについて
review-link-shipping = 配送について
review-link-imprint = 特定商取引法に基づく表記
review-link-model = 契約解除通知書のひな形
review-link-withdraw = 契約を解除する

## status: what happens to the order once the button is pressed

status-sending = ご注文を送信しています…
status-sending-hint = このページを閉じずにお待ちください。
status-offline = オフラインです
status-offline-hint = ご注文はこの端末に保存されています。接続が戻りしだい送信します。
status-waiting = ショップから応答がありません
status-retry-in = { $seconds } 秒後に再試行します
status-retry-hint = ご注文は保存されており、重複して確定することはありません。
status-retry-now = 今すぐ試す
status-cancel = 中止して戻る
status-price-changed = 価格が変わりました
status-price-changed-hint = ご注文はまだ確定していません。新しい合計をご確認ください。
status-price-old = 以前の合計
status-price-new = 新しい合計
status-price-accept = { $amount } に同意して注文を確定する
status-price-refuse = 戻る
status-redirect = { $method } へ進む
status-redirect-hint = 次のページでお支払いのあと、ここに戻ります。
status-redirect-button = お支払いへ進む
status-qr = 読み取ってお支払い
status-qr-hint = アプリを開き、このコードを読み取ってください。
status-code-copy = コードをコピー
status-code-copied = コピーしました
status-voucher = この番号でお支払いください
status-voucher-hint = お支払いの際にこの番号を提示するか、このページを印刷してください。
status-pay-amount = お支払い金額
status-pay-reference = お支払い番号
status-pay-before = お支払い期限 { $date }
status-pay-open = お支払いページを開く
status-pay-checking = お支払いを待っています…
status-placed = ご注文ありがとうございます
status-placed-hint = 確認メールを { $email } にお送りしています。
status-placed-pending = ご注文を承りました。お支払いをお待ちしています。
status-placed-number = 注文番号
status-placed-paid = お支払い済み
status-placed-due = お支払い額
status-placed-next = 今後の流れ
status-placed-next-dispatch = ショップが商品の発送準備をします。
status-placed-next-carrier = お届け時に配送業者が関税・税金として約 { $amount } を徴収します。
status-follow = 注文状況
status-track = 荷物を追跡する
status-calendar = お届け予定をカレンダーに追加
status-share = お友達紹介リンクをコピー
status-survey = ご注文は簡単でしたか？（1：難しい ～ 5：簡単）
status-survey-thanks = ご回答ありがとうございました。
status-print = 印刷する
status-back-to-shop = ショップに戻る
status-payment-failed = お支払いが完了しませんでした
status-payment-failed-hint = 請求は発生していません。別のお支払い方法を選べます。
status-back = 別のお支払い方法を選ぶ
status-failed = ご注文を確定できませんでした
status-failed-hint = 請求は発生していません。もう一度お試しいただくか、{ $reference } を添えてショップにお問い合わせください。
status-support = { $name } に問い合わせる

## problem: what is wrong with a field, shown below it

problem-title = { $count } 件の項目をご確認ください
problem-missing = この項目を入力してください。
problem-choose = 選択してください。
problem-email = メールアドレスを正しく入力してください（例：name@example.com）。
problem-phone = 国番号から始まる電話番号を入力してください（例：{ $example }）。
problem-postcode = 郵便番号の形式が通常と異なります（例：{ $example }）
problem-number = { $name } の形式ではないようです。例：{ $example }
problem-number-digits = この { $name } には誤った桁があるようです。
problem-insist = このまま使う
problem-state = 一覧から選択してください。
problem-long = 文字数が多すぎます。
problem-consent = 続けるにはチェックを入れてください。
problem-refused = ショップがこの入力を受け付けませんでした：{ $detail }
problem-payment = お支払い方法を選択してください。

## refused: why an order cannot be placed as it stands

refused-market = このショップは{ $country }への販売を行っていません。
refused-market-sanctions = 制裁措置のため、このショップは{ $country }へお届けできません。
refused-shipping = このご注文を{ $country }へ送れる配送方法がありません。
refused-weight = このご注文は重すぎるため{ $country }へ送れません。
refused-parcel = { $product } は大きすぎるか重すぎるため{ $country }へ送れません。
refused-rate-missing = { $currency } の為替レートがないため価格を表示できません。
refused-rate-old = { $currency } の為替レートが古いため価格を表示できません。
refused-amount = 金額が大きすぎるため計算できません。
refused-route-closed = 現在、この経路で{ $country }へ荷物を輸入できません。
refused-tr-consumer-parcels = 2026年2月6日以降、トルコは海外からの一般の個人宛て荷物を受け入れていません。
refused-cn-order-limit = 中国では海外からのご注文は1回 { $amount } までです。分けてご注文ください。
refused-cn-parcel-limit = 中国では荷物1個につき { $amount } までです。分けてご注文ください。
refused-gift-import = 贈答品として申告された荷物は{ $country }に輸入できません。
refused-product = { $product } は{ $country }へ送れません。
refused-business-only = { $product } は法人・事業者様限定の商品です。
refused-quantity = { $product } は1回のご注文で { $count } 点までです。
refused-empty = カートは空です。
refused-service = 現在、この注文の金額を計算できません。数分後にもう一度お試しください。

## a11y: names and announcements for screen readers only

a11y-increase = { $product } を1つ増やす
a11y-decrease = { $product } を1つ減らす
a11y-remove = { $product } を削除
a11y-quantity = { $product } の数量
a11y-why = { $label } { $amount } の内訳
a11y-total = 合計：{ $amount }
a11y-new-window = 新しいウィンドウで開きます

## refund: why each part of an order comes back, or does not

refund-line = { $product } { $count }点：{ $amount }
refund-tax = 返品分に加算された税：{ $amount }
refund-tax-included = 返品分に含まれる税：{ $amount }
refund-duty = 返品分の関税：{ $amount }
refund-shipping = 送料：{ $amount }
refund-shipping-law = 注文全体の撤回により、標準配送料が返金されます：{ $amount }
refund-shipping-kept = 送料 { $amount } は返金されません。
refund-shipping-partial = すべての商品の返品ではないため、送料 { $amount } は返金されません。
refund-supplement-kept = お急ぎ配送の追加料金 { $amount } は返金されません。
refund-fees = 手数料：{ $amount }
refund-fees-kept = 手数料 { $amount } は返金されません。
refund-carrier-kept = 関税・輸入税 { $amount } は配送業者を通じて税関に納付済みです。自動的には戻らず、税関への請求が必要です。
refund-later = { $amount } は店舗ではなく、配達時に配送業者へ支払われています。
refund-to-payment = { $amount } をお支払い方法に返金します。
refund-to-credit = { $amount } を { $code } に返金します。
refund-refused-line = 注文に { $product } の行はありません。
refund-refused-quantity = { $product } で返金できるのはあと { $count } 点までです。
refund-refused-nothing = 返金できるものはもうありません。

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = ヘルプ
help-when = 注文した商品はいつ届きますか？
help-arrives = { $from } ～ { $until } にお届け予定です。
help-duties = お届け時に関税や税金を支払う必要がありますか？
help-returns = 商品を返品できますか？
help-hours = 営業時間（お客様のタイムゾーン）
help-chat = チャット
help-page = ヘルプページ

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = { $name } との契約は、こちらから解除できます。理由を述べる必要はありません。
withdraw-goods = 対象の商品（一部のみの場合）
withdraw-confirm = 契約解除を確定する
withdraw-statement = 注文 { $order } に関する契約を解除します。
withdraw-done = 契約解除のお申し出を受け付けました
withdraw-received = 受付日時：{ $date }
withdraw-keep = この確認内容を保存または印刷してください。ショップからも { $email } へ確認のご連絡をお送りします。
withdraw-save = テキストファイルとして保存
withdraw-unknown = 注文番号とメールアドレスが一致しません。両方をご確認ください。
