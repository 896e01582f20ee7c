# reviewed: machine-drafted
# status: complete
# Korean. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = 주문/결제
loader-contact = 연락처
loader-email = 이메일
loader-delivery = 배송지
loader-country = 국가/지역
loader-failed = 결제 화면을 불러오지 못했습니다. 인터넷 연결을 확인한 후 다시 시도해 주세요.
loader-retry = 다시 시도

## head: the top of the checkout with its language and country switcher

head-switch = 언어 및 국가
head-language = 언어
head-country = 배송 국가
head-currency = 통화
head-close = 결제 닫기

## locale: why a language, country or currency was chosen

locale-attribute = 이 쇼핑몰에서 설정
locale-kept = 이전에 선택하신 설정
locale-page-language = 이 페이지의 언어
locale-browser-languages = 브라우저 언어
locale-region = 언어의 지역
locale-time-zone = 고객님의 시간대
locale-market = 해당 국가의 통화
locale-default = 이 쇼핑몰의 기본 설정

## contact: how the shop reaches the shopper

contact-phone = 전화번호
contact-phone-hint = 배송 관련 문의에만 사용합니다
contact-remember = 이 기기에 내 정보 저장
contact-remember-hint = 다음 주문에 사용됩니다. 공용 기기에서는 선택하지 마세요.
contact-forget = 저장된 내 정보 삭제

## address: every label an address can have. The kinds follow the country's own words.

address-name = 이름
address-organisation = 회사명
address-line-1 = 도로명 주소
address-line-1-street = 도로
address-block = 블록
address-avenue = 대로
address-house = 건물 번호 또는 건물명
address-line-2 = 상세 주소(동, 호수, 층)
address-sorting-code = CEDEX
address-optional = 선택
address-choose = 선택해 주세요
address-more = 회사명 추가
address-number = 통관용 { $name }
address-number-invoice = 영수증용 { $name }
address-business = 회사 명의로 구매합니다
address-vat-id = 부가가치세 번호({ $name })
address-purchase-order = 귀사의 발주 번호
address-number-hint = 세관에서 요구하는 번호입니다. 주문과 함께 전송되며 이 기기에 저장되지 않습니다.

address-city-city = 도시
address-city-district = 구/군
address-city-post-town = 시/읍
address-city-suburb = 교외 지역

address-district-district = 구
address-district-neighborhood = 동네
address-district-suburb = 지역
address-district-townland = 타운랜드
address-district-village-township = 마을 또는 읍면

address-postcode-postal = 우편번호
address-postcode-zip = ZIP 코드
address-postcode-eircode = Eircode
address-postcode-pin = PIN 코드

address-state-area = 지역
address-state-county = 카운티
address-state-department = 데파르타멘토
address-state-district = 구
address-state-do-si = 시/도
address-state-emirate = 토후국
address-state-island = 섬
address-state-oblast = 주(오블라스트)
address-state-parish = 교구
address-state-prefecture = 도도부현
address-state-province = 지방(성)
address-state-state = 주

address-billing = 청구지 주소
address-billing-same = 청구지 주소가 배송지와 같음

## delivery: who pays duties and import taxes, and when

delivery-duties = 관세 및 수입 세금
delivery-ddp = 주문 시 결제
delivery-ddp-hint = 배송 시 추가로 낼 금액이 없습니다.
delivery-dap = 배송 시 결제
delivery-dap-hint = 배송업체가 전달 전에 징수하며 별도 수수료를 부과할 수 있습니다.
delivery-now = 지금
delivery-later = 배송 시
delivery-about = 약 { $amount }

## shipping: methods and dates

shipping-title = 배송 방법
shipping-standard = 일반 배송
shipping-express = 특급 배송
shipping-pickup = 픽업 장소 수령
shipping-economy = 경제 배송
shipping-free = 무료
shipping-arrives-on = { $date } 도착 예정
shipping-waiting = 주소를 입력하시면 배송 방법이 표시됩니다.
shipping-estimate = 배송일은 예상 날짜입니다.
shipping-cut-off = { $time } 이내에 주문하시면 { $date }에 출고됩니다.
shipping-parcels = { $count ->
   *[other] 소포 { $count }개로 배송됩니다
}
shipping-points = 픽업 장소 선택
shipping-points-none = 이 주소 근처에 픽업 장소가 없습니다.
shipping-sort-fastest = 빠른 배송순으로 보기
shipping-sort-cheapest = 낮은 가격순으로 보기
shipping-refused-place = 이 주소로는 배송하지 않습니다
shipping-refused-weight = { $weight }은(는) 이용할 수 없습니다
shipping-refused-size = { $product }: 소포로 보내기에는 너무 크거나 무겁습니다
shipping-refused-table = 이 주문의 크기나 금액으로는 이용할 수 없습니다

## gift: the parcel is a present

gift-on = 선물로 보내기
gift-recipient = 받는 분 성함
gift-from = 보내는 분
gift-message = 메시지
gift-hide-prices = 소포 안 명세서에 가격 표시 안 함
gift-customs = 세관에 개인 간 선물로 신고

## payment: hints by kind of method; names that are brands come from data

payment-title = 결제 수단
payment-more = 다른 결제 수단
payment-none = 이 주문에 사용할 수 있는 결제 수단이 없습니다.
express-title = 간편결제
express-or = 또는 정보를 직접 입력
express-filled = 정보가 입력되었습니다. 주문 내용을 확인해 주세요.
payment-called-cash = 착불 결제
payment-called-debit = { $name } 자동이체
payment-called-online-banking = 인터넷 뱅킹
payment-called-by-bank = 은행 앱으로 결제
payment-called-transfer = 계좌이체
payment-called-virtual-account = 가상계좌({ $name })
payment-called-local-cards = 국내 카드
payment-hint-bank-code = 은행 앱의 코드로 승인합니다
payment-hint-bank-debit = 은행 계좌에서 출금됩니다
payment-hint-bank-redirect = 은행에서 결제를 승인합니다
payment-hint-bank-transfer = 안내해 드리는 계좌로 금액을 이체합니다
payment-hint-bnpl = 나중에 결제하거나 나누어 결제합니다
payment-hint-card = 다음 보안 페이지에서 카드 정보를 입력합니다
payment-hint-card-redirect = 다음 보안 페이지에서 결제합니다
payment-hint-cash = 상품 수령 시 현금으로 결제합니다
payment-hint-instant-transfer = 은행 앱으로 코드를 스캔합니다
payment-hint-mobile-money = 휴대전화에서 결제를 승인합니다
payment-hint-prepaid = 선불 코드로 결제합니다
payment-hint-voucher = 안내해 드리는 전표로 매장이나 무인 단말기에서 결제합니다
payment-hint-wallet = 앱 또는 다음 페이지에서 승인합니다
payment-not-offered = 이 주문에 사용할 수 없는 결제 수단 { $count }개
payment-refused-country = 이용할 수 없는 국가: { $country }
payment-refused-currency = 지원하지 않는 통화: { $currency }
payment-refused-minimum = { $amount }부터
payment-refused-maximum = { $amount }까지
payment-not-exact = 결제 업체가 정확히 { $amount }을(를) 청구할 수 없습니다.

## summary: the order, always in sight

summary-title = 주문 요약
summary-show = 주문 요약 보기
summary-hide = 주문 요약 숨기기
summary-items = 상품 { $count }개
summary-each = 개당 { $amount }
summary-empty = 장바구니가 비어 있습니다.
summary-empty-hint = 상품을 담으면 배송, 결제, 합계가 표시됩니다. 입력하신 내용은 그대로 유지됩니다.
summary-goods = 상품 금액
summary-discount-code = 할인 ({ $code })
summary-shipping = 배송비
summary-insurance = 배송 보험
summary-duty = 관세
summary-tax-rate = { $name } { $rate }
summary-fee = 통관 수수료
summary-rounding = 반올림
summary-fee-gift-wrap = 선물 포장
summary-fee-payment = 결제 수수료
summary-fee-small-order = 소액 주문 수수료
summary-fee-service = 서비스 수수료
summary-fee-other = { $name }
summary-total = 합계
summary-total-now = 지금 결제할 금액
summary-total-later = 배송 시 결제할 금액
summary-total-all = 배송지까지의 총금액
summary-estimate = 예상 금액
summary-remote-promotions = 할인 혜택을 확인할 수 없어 포함되지 않았습니다.
summary-remote-rates = 배송비를 확인할 수 없어 예상 금액입니다.
summary-remote-duties = 관세를 확인할 수 없어 예상 금액입니다.
summary-remote-tax = 세금을 확인할 수 없어 예상 금액입니다.
summary-code-field = 할인 코드 또는 기프트 카드
summary-code-enter = 할인 코드 또는 기프트 카드 입력
summary-code-later = { $code } 코드를 확인하지 못했습니다. 다시 시도해 주세요.
summary-card-left = { $code }: 잔액 { $amount }
summary-tier = 회원 등급: { $tier }
summary-points-use = 포인트 사용 ({ $count }), { $amount } 상당
summary-points-count = 사용할 포인트
summary-points-earn = { $count ->
   *[other] 이번 주문으로 { $count }포인트가 적립됩니다.
}
summary-credit-use = 적립금 사용: { $amount }
summary-code-apply = 적용
summary-code-remove = { $code } 코드 삭제
summary-code-unknown = { $code } 코드가 올바르지 않습니다.
summary-code-unfit = { $code } 코드는 이 주문에 적용할 수 없습니다.
summary-promotion = 할인 ({ $promotion })
summary-points = 사용한 포인트 ({ $count })
summary-card = 기프트 카드 ({ $code })
summary-credit = 쇼핑몰 적립금
summary-goodwill = 보상 적립금
summary-points-few = 계정의 포인트가 요청하신 것보다 적습니다: { $count }
summary-card-currency = { $code } 카드는 { $currency } 카드이므로 이 주문에 사용할 수 없습니다.
summary-code-expired = { $code } 코드는 { $date }까지 유효했습니다.
summary-code-early = { $code } 코드는 { $date }부터 유효합니다.
summary-code-minimum = { $code } 코드를 사용하려면 대상 상품을 { $minimum } 이상 구매해야 합니다. 부족한 금액: { $amount }
summary-code-quantity = { $code } 코드를 사용하려면 대상 상품이 더 필요합니다(부족한 수량: { $count }).
summary-code-country = { $code } 코드는 해당 국가 배송에 사용할 수 없습니다: { $country }
summary-code-customer = { $code } 코드는 고객님의 계정에 해당하지 않습니다.
summary-code-first = { $code } 코드는 첫 주문에만 사용할 수 있습니다.
summary-code-birthday = { $code } 코드는 생일 전후에만 사용할 수 있습니다.
summary-code-used = { $code } 코드는 모두 사용되었습니다.
summary-code-combine = { $code } 코드는 다음과 함께 사용할 수 없습니다: { $promotion }

## why: the words of the trace behind every amount

why-list-price = 정가: { $amount }
why-line = { $product }
why-price-converted = 환율 { $rate } 적용 후 { $amount }
why-price-margin = 환전 마진 { $rate }
why-price-ending = 쇼핑몰 가격 단위로 반올림: { $amount }
why-cash-step = { $amount }의 배수로 반올림
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = { $name } { $rate } 제외({ $country }): { $amount }
why-destination-tax-in = { $name } { $rate } 포함({ $country }): { $amount }
why-group-price = 고객 그룹 가격: { $amount }
why-tier-price = 이 수량의 가격: { $amount }
why-off-percent = { $amount }에서 { $rate } 할인
why-off-amount = { $amount } 할인
why-off-each = 개당 { $amount } 할인(수량: { $count })
why-off-line = 상품별 { $amount } 할인
why-off-sets = { $buy }개 구매마다 { $get }개 할인, 가장 저렴한 상품 기준(수량: { $count })
why-off-step-count = { $count }개부터 할인
why-off-step-amount = { $amount }부터 할인
why-off-cap = 최대 { $amount }
why-off-left = 남은 할인 가능 금액은 최대 { $amount }입니다
why-shipping-reduced = { $promotion }: 배송비 { $amount } 할인
why-points-worth = 포인트({ $count }) { $amount } 상당
why-card-balance = 잔액: { $amount }
why-card-taxed = 판매 시 과세되어 과세 금액이 줄어듭니다
why-share = 배분액: { $product }
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = { $amount } 이상 무료
why-shipping-rate = { $method }, { $country }
why-shipping-parcels = 소포 { $count }개, 청구 중량 각 { $weight }
why-freight = 운송비
why-surcharge-fuel = 유류 할증료
why-surcharge-remote = 도서·산간 지역 할증료
why-surcharge-bulky = 대형 화물 할증료
why-surcharge-battery = 배터리 및 위험물 할증료
why-surcharge-residential = 자택 배송 할증료
why-surcharge-handling = 취급 수수료
why-surcharge-other = 할증료
why-percent-of = { $amount }의 { $rate }
why-insurance = 운송 중 보험
why-customs-value = 상품 및 배송의 과세 가격: { $amount }
why-customs-value-goods = 상품의 과세 가격: { $amount }
why-duty-tariff = 품목번호 { $heading } 상품 관세 { $rate }
why-duty-percent = 관세 { $rate }
why-duty-percent-less = 관세 { $rate }에서 { $amount } 차감
why-duty-flat = 상품 종류당 { $amount }({ $count }종)
why-duty-unknown = 관세율을 알 수 없어 포함되지 않음
why-duty-default = 품목번호 { $heading }의 관세율을 알 수 없어 쇼핑몰 추정치 { $rate } 적용
why-duty-specific = 품목번호 { $heading } 상품의 중량 또는 수량 기준 관세: { $amount }
why-duty-all-in = 관세와 세금 대신 단일 세율
why-scheme = 적용 규정: { $scheme }
why-import-unknown = { $country } 수입 규정을 알 수 없어 관세와 세금이 포함되지 않음
note-tax-exempt = 면세 증명서가 적용되어 세금이 부과되지 않습니다.
note-reverse-charge = 매입자 납부: { $number }에는 부가세가 청구되지 않으며 구매자가 신고합니다.
note-vat-id-home = 부가세 부과: { $number }은(는) 판매자 국가의 번호입니다.
note-vat-id-pending = 소비자 기준 과세: 납세자 번호 { $number }이(가) 아직 확인되지 않았습니다.
note-vat-id-invalid = 소비자 기준 과세: 납세자 번호 { $number }이(가) 유효하지 않습니다.
note-certificate-unknown = 세금 부과: 쇼핑몰에 이 배송지의 면세 증명서 정보가 없습니다.
note-category-standard = { $country }의 ‘{ $category }’ 별도 세율을 알 수 없어 표준 세율을 적용합니다.
note-gift-sold = 쇼핑몰이 판매하는 상품은 세관에서 선물로 보지 않습니다. 일반 규정이 적용됩니다.
tell-buyer-id = 세관에서 구매자에게 개인 식별 번호를 요구합니다: { $country }
tell-personal-use = 수령인의 개인 용도로만 가능합니다.
tell-yearly-amount = 구매자의 연간 한도 { $amount }에 포함됩니다.
tell-yearly-count = 구매자가 이 경로로 1년에 수입할 수 있는 소포 수: { $count }
tell-half-yearly-count = 반기마다 면세가 적용되는 소포 수: { $count }
tell-prescription = 세관에서 처방전을 요구합니다.
tell-positive-list = 국경 간 온라인 판매 공식 목록에 있는 상품만 가능합니다.
tell-business = 등록 사업자인 구매자가 세금을 신고합니다.
why-tax-rate = { $amount }에 대한 { $name } { $rate }
why-rounded-unit = 개별 상품별로 세금 반올림
why-rounded-line = 항목별로 세금 반올림
why-rounded-line-rate = 항목별, 세율별로 세금 반올림
why-rounded-rate = 세율별 합계에 대해 세금 반올림
why-rounded-order = 주문 합계에 대해 세금 반올림
why-rounded-end = 주문 총액과 함께 한 번만 반올림
why-tax-base = 과세 표준: { $amount }
why-tax-gross-up = 세금 { $rate }은(는) 자체 과세 표준에 포함됩니다
why-tax-factor = 통상 세금의 { $rate } 부과
why-tax-included = { $name } { $rate }이(가) 가격에 포함되어 있습니다
why-fee-heading = 상품 종류당 수수료 { $amount }
why-fee-parcel = 소포당 수수료 { $amount }
why-fee-consignment = 발송물당 수수료 { $amount }
why-fee-percent = 과세 가격의 { $rate } 수수료: { $amount }
why-collected-carrier = 배송업체가 징수
why-source = 출처: { $source }
why-valid-from = { $date }부터 시행
why-estimate = 예상 금액입니다. 수입 시 관할 기관이 결정합니다.
why-official = 공식 수치
why-remote = { $source }에서 계산
why-secondary = 공개된 출처의 수치
why-unverified = 확인되지 않은 수치

## review: what the shopper agrees to, and the order button

review-title = 확인 및 주문
review-button = 주문하고 결제하기
review-button-pay-duty = 결제 의무가 있는 주문하기
review-continue = 주문 확인
review-seller = 계약 상대방: { $name }
review-terms-notice = 주문하시면 이용약관에 동의하시는 것으로 간주됩니다.
review-privacy = 개인정보 처리방침에 따라 주문 처리를 위해 고객님의 정보를 이용합니다.
review-privacy-law = 개인정보 처리방침({ $law })에 따라 주문 처리를 위해 고객님의 정보를 이용합니다.
review-transfer = 주문 처리를 위해 고객님의 정보가 다음 국가로 전송됩니다: { $country }
review-privacy-abroad = 주문 처리를 위해 제 개인정보를 국외로 이전하는 데 동의합니다(이전 국가: { $country }).
review-withdrawal = 상품을 받으신 날부터 { $days }일 이내에 사유를 밝히지 않고 청약을 철회하실 수 있습니다.
review-withdrawal-working = 상품을 받으신 날부터 { $days ->
   *[other] 영업일 기준 { $days }일
} 이내에 사유를 밝히지 않고 청약을 철회하실 수 있습니다.
review-withdrawal-none = 온라인 구매에 대한 일반적인 법정 반품 권리가 없습니다. 쇼핑몰의 반품 정책이 적용됩니다.
review-returns = 이 쇼핑몰은 배송 후 { $days }일 이내에 반품을 받습니다.
review-returns-cost = { $payer ->
    [merchant] 반품 배송비는 쇼핑몰이 부담합니다.
   *[buyer] 반품 배송비는 고객님이 부담합니다.
}
review-import-ddp = 관세와 수입 세금이 포함되어 있습니다. 배송 시 추가로 낼 금액이 없습니다.
review-import-dap = 관세와 수입 세금이 포함되어 있지 않습니다. 배송 시 배송업체가 약 { $amount }을(를) 징수합니다.
review-import-none = 관세와 수입 세금이 없습니다.
review-import-unknown = 이 배송지의 관세와 수입 세금을 계산할 수 없습니다. 배송 시 배송업체가 징수할 수 있습니다.
review-cn-standards = 이 상품은 원산지 국가의 규정을 따르며 중국어 라벨이 없을 수 있고 재판매할 수 없습니다.
review-cn-identity = 세관에서 구매자의 실명과 신분증 번호를 요구합니다.
review-tr-preliminary = 사전 정보 양식과 통신판매 계약을 읽었으며 이에 동의합니다.
review-us-dispatch = 쇼핑몰은 안내된 기간 안에 발송합니다. 그렇지 못하면 취소하고 전액 환불받으실 수 있습니다.
review-jp-confirmation = 주문 전에 수량, 가격, 결제, 배송 기간, 반품 정책을 확인해 주세요.
review-au-guarantees = 호주 법에 따른 소비자 보증은 배제될 수 없습니다.
review-guarantee = 법정 품질 보증이 적용됩니다.
review-age = 만 { $age }세 이상입니다.
review-marketing = { $name }의 소식과 혜택을 이메일로 받겠습니다. 언제든지 수신을 거부할 수 있습니다.
review-marketing-mail = 확인 이메일을 보내 드립니다.
review-opt-out = 내 개인정보를 판매하거나 공유하지 마세요.
review-opted-out = 브라우저의 개인정보 보호 신호(Global Privacy Control)를 준수합니다. 고객님의 정보는 판매되거나 공유되지 않습니다.
review-safety-maker = 제조사: { $name }
review-safety-responsible = EU 내 책임자: { $name }
review-safety-warning = 안전 정보: { $name }
review-link-terms = 이용약관
review-link-privacy = 개인정보 처리방침
review-link-withdrawal = 청약철회 및 반품
review-link-shipping = 배송 안내
review-link-imprint = 사업자 정보
review-link-model = 청약철회 서식
review-link-withdraw = 여기에서 청약철회

## status: what happens to the order once the button is pressed

status-sending = 주문을 전송하고 있습니다…
status-sending-hint = 잠시만 이 페이지를 닫지 말아 주세요.
status-offline = 오프라인 상태입니다
status-offline-hint = 주문이 이 기기에 안전하게 보관되었으며 연결이 복구되면 전송됩니다.
status-waiting = 쇼핑몰이 응답하지 않았습니다
status-retry-in = { $seconds }초 후 다시 시도합니다
status-retry-hint = 주문이 안전하게 보관되었으며 한 번만 접수됩니다.
status-retry-now = 지금 시도
status-cancel = 취소하고 돌아가기
status-price-changed = 가격이 변경되었습니다
status-price-changed-hint = 주문이 접수되지 않았습니다. 변경된 총금액을 확인해 주세요.
status-price-old = 이전 총금액
status-price-new = 변경된 총금액
status-price-accept = { $amount }에 동의하고 결제 의무가 있는 주문하기
status-price-refuse = 돌아가기
status-redirect = { $method }(으)로 계속
status-redirect-hint = 다음 페이지에서 결제하신 후 이곳으로 돌아옵니다.
status-redirect-button = 결제 진행하기
status-qr = 스캔하여 결제
status-qr-hint = 은행 앱을 열고 이 코드를 스캔해 주세요.
status-code-copy = 코드 복사
status-code-copied = 복사됨
status-voucher = 이 전표로 결제
status-voucher-hint = 결제하실 때 이 번호를 보여 주시거나 이 페이지를 인쇄해 주세요.
status-pay-amount = 결제 금액
status-pay-reference = 결제 번호
status-pay-before = 결제 기한: { $date }
status-pay-open = 결제 페이지 열기
status-pay-checking = 결제를 기다리고 있습니다…
status-placed = 주문해 주셔서 감사합니다
status-placed-hint = { $email }(으)로 확인 메일을 보내 드립니다.
status-placed-pending = 주문이 접수되었습니다. 결제를 기다리고 있습니다.
status-placed-number = 주문 번호
status-placed-paid = 결제 완료
status-placed-due = 결제할 금액
status-placed-next = 다음 단계
status-placed-next-dispatch = 쇼핑몰에서 상품을 준비합니다.
status-placed-next-carrier = 배송 시 배송업체가 관세와 세금으로 약 { $amount }을(를) 징수합니다.
status-follow = 주문 현황
status-track = 배송 조회
status-calendar = 캘린더에 배송일 추가
status-share = 친구 초대 링크 복사
status-survey = 주문이 얼마나 쉬웠나요? 1은 어려움, 5는 쉬움입니다.
status-survey-thanks = 답변해 주셔서 감사합니다.
status-print = 인쇄
status-back-to-shop = 쇼핑몰로 돌아가기
status-payment-failed = 결제가 완료되지 않았습니다
status-payment-failed-hint = 청구된 금액이 없습니다. 다른 결제 수단을 선택하실 수 있습니다.
status-back = 다른 결제 수단 선택
status-failed = 주문을 접수하지 못했습니다
status-failed-hint = 청구된 금액이 없습니다. 다시 시도하시거나 쇼핑몰에 { $reference }을(를) 알려 문의해 주세요.
status-support = { $name }에 문의하기

## problem: what is wrong with a field, shown below it

problem-title = { $count }개 항목을 확인해 주세요
problem-missing = 이 항목을 입력해 주세요.
problem-choose = 항목을 선택해 주세요.
problem-email = 이메일 주소를 정확히 입력해 주세요. 예: name@example.com
problem-phone = 국가 번호를 포함한 전화번호를 입력해 주세요. 예: { $example }
problem-postcode = 우편번호 형식이 일반적이지 않습니다. 예: { $example }
problem-number = 올바른 형식이 아닌 것 같습니다: { $name }. 예: { $example }
problem-number-digits = 숫자 중 하나가 잘못된 것 같습니다: { $name }
problem-insist = 입력한 대로 사용
problem-state = 목록에서 선택해 주세요.
problem-long = 내용이 너무 깁니다.
problem-consent = 계속하려면 이 항목에 체크해 주세요.
problem-refused = 쇼핑몰에서 이 입력을 받아들이지 않았습니다: { $detail }
problem-payment = 결제 수단을 선택해 주세요.

## refused: why an order cannot be placed as it stands

refused-market = 이 쇼핑몰은 해당 국가에 판매하지 않습니다: { $country }
refused-market-sanctions = 제재로 인해 이 쇼핑몰은 해당 국가로 배송하지 않습니다: { $country }
refused-shipping = 이 주문에 사용할 수 있는 배송 방법이 없습니다: { $country }
refused-weight = 이 주문은 너무 무거워 배송할 수 없습니다: { $country }
refused-parcel = { $product }: 너무 크거나 무거워 배송할 수 없습니다({ $country }).
refused-rate-missing = { $currency } 환율이 없어 가격을 표시할 수 없습니다.
refused-rate-old = { $currency } 환율이 오래되어 가격을 표시할 수 없습니다.
refused-amount = 금액이 너무 커서 계산할 수 없습니다.
refused-route-closed = 현재 이 경로로는 소포를 수입할 수 없습니다: { $country }
refused-tr-consumer-parcels = 2026년 2월 6일부터 튀르키예는 해외에서 보내는 일반 소비자 소포를 허용하지 않습니다.
refused-cn-order-limit = 중국은 해외 주문 한 건당 최대 { $amount }까지 허용합니다. 주문을 나누어 주세요.
refused-cn-parcel-limit = 중국은 소포 한 개당 최대 { $amount }까지 허용합니다. 주문을 나누어 주세요.
refused-gift-import = 선물로 신고된 소포는 수입할 수 없습니다: { $country }
refused-product = { $product }: 해당 국가로 배송할 수 없습니다({ $country }).
refused-business-only = { $product }: 사업자에게만 판매합니다.
refused-quantity = { $product }: 주문당 최대 { $count }개
refused-empty = 장바구니가 비어 있습니다.
refused-service = 지금은 이 주문의 금액을 계산할 수 없습니다. 몇 분 후 다시 시도해 주세요.

## a11y: names and announcements for screen readers only

a11y-increase = { $product } 1개 추가
a11y-decrease = { $product } 1개 빼기
a11y-remove = { $product } 삭제
a11y-quantity = { $product } 수량
a11y-why = { $label }: { $amount }인 이유
a11y-total = 합계: { $amount }
a11y-new-window = 새 창에서 열림

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = 반품 상품의 세금(별도): { $amount }
refund-tax-included = 반품 상품에 포함된 세금: { $amount }
refund-duty = 반품 상품의 관세: { $amount }
refund-shipping = 배송비: { $amount }
refund-shipping-law = 주문 전체를 철회하면 일반 배송비가 환불됩니다: { $amount }
refund-shipping-kept = 배송비 { $amount }은(는) 환불되지 않습니다.
refund-shipping-partial = 일부 상품만 반품되므로 배송비 { $amount }은(는) 환불되지 않습니다.
refund-supplement-kept = 빠른 배송 추가 요금 { $amount }은(는) 환불되지 않습니다.
refund-fees = 수수료: { $amount }
refund-fees-kept = 수수료 { $amount }은(는) 환불되지 않습니다.
refund-carrier-kept = 관세와 수입 세금 { $amount }은(는) 배송업체를 통해 세관에 납부되었습니다. 자동으로 환불되지 않으며 세관에 신청하실 수 있습니다.
refund-later = { $amount }은(는) 배송 시 쇼핑몰이 아닌 배송업체에 지불되었습니다.
refund-to-payment = { $amount }이(가) 결제 수단으로 환불됩니다.
refund-to-credit = { $amount }이(가) { $code }(으)로 환불됩니다.
refund-refused-line = 주문에 다음 항목이 없습니다: { $product }
refund-refused-quantity = { $product }: 최대 { $count }개까지 더 환불할 수 있습니다.
refund-refused-nothing = 환불할 금액이 남아 있지 않습니다.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = 도움말
help-when = 주문 상품은 언제 도착하나요?
help-arrives = { $from }~{ $until } 도착 예정입니다.
help-duties = 배송 시 관세나 세금을 내야 하나요?
help-returns = 상품을 반품할 수 있나요?
help-hours = 고객님 시간대 기준 운영 시간
help-chat = 채팅
help-page = 도움말 페이지

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = 여기에서 { $name } 계약의 청약을 철회하실 수 있습니다. 사유를 밝히지 않아도 됩니다.
withdraw-goods = 일부만 철회하는 경우 해당 상품
withdraw-confirm = 청약철회 확인
withdraw-statement = 주문 { $order }에 관한 계약의 청약을 철회합니다.
withdraw-done = 청약철회가 접수되었습니다
withdraw-received = 접수일: { $date }
withdraw-keep = 이 확인 내용을 저장하거나 인쇄해 주세요. 쇼핑몰에서 { $email } 주소로도 확인 메일을 보냅니다.
withdraw-save = 텍스트 파일로 저장
withdraw-unknown = 주문 번호와 이메일 주소가 일치하지 않습니다. 둘 다 확인해 주세요.
