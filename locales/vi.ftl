# reviewed: machine-drafted
# status: complete
# Vietnamese. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Thanh toán
loader-contact = Thông tin liên hệ
loader-email = Email
loader-delivery = Giao hàng
loader-country = Quốc gia/khu vực
loader-failed = Không tải được trang thanh toán. Vui lòng kiểm tra kết nối và thử lại.
loader-retry = Thử lại

## head: the top of the checkout with its language and country switcher

head-switch = Ngôn ngữ và quốc gia
head-language = Ngôn ngữ
head-country = Giao đến
head-currency = Tiền tệ
head-close = Đóng trang thanh toán

## locale: why a language, country or currency was chosen

locale-attribute = Do cửa hàng này thiết lập
locale-kept = Bạn đã chọn trước đó
locale-page-language = Ngôn ngữ của trang này
locale-browser-languages = Ngôn ngữ trình duyệt của bạn
locale-region = Khu vực của ngôn ngữ bạn dùng
locale-time-zone = Múi giờ của bạn
locale-market = Tiền tệ của quốc gia này
locale-default = Thiết lập mặc định của cửa hàng này

## contact: how the shop reaches the shopper

contact-phone = Số điện thoại
contact-phone-hint = Chỉ dùng khi cần hỏi về việc giao hàng
contact-remember = Ghi nhớ thông tin của tôi trên thiết bị này
contact-remember-hint = Dùng cho lần đặt hàng sau tại đây. Không nên dùng trên thiết bị chung.
contact-forget = Xóa thông tin đã ghi nhớ

## address: every label an address can have. The kinds follow the country's own words.

address-name = Họ và tên
address-organisation = Công ty
address-line-1 = Số nhà, tên đường
address-line-1-street = Đường
address-block = Ô phố
address-avenue = Đại lộ
address-house = Nhà hoặc tòa nhà
address-line-2 = Căn hộ, tầng, tòa nhà
address-sorting-code = CEDEX
address-optional = không bắt buộc
address-choose = Vui lòng chọn
address-more = Thêm công ty
address-number = { $name } cho hải quan
address-number-invoice = { $name } cho hóa đơn
address-business = Tôi mua cho công ty
address-vat-id = Mã số thuế ({ $name })
address-purchase-order = Số đơn đặt hàng của công ty bạn
address-number-hint = Hải quan yêu cầu thông tin này. Thông tin được gửi cùng đơn hàng và không lưu trên thiết bị này.

address-city-city = Thành phố
address-city-district = Quận/huyện
address-city-post-town = Thành phố hoặc thị trấn
address-city-suburb = Vùng ngoại ô

address-district-district = Quận/huyện
address-district-neighborhood = Khu phố
address-district-suburb = Phường/xã
address-district-townland = Townland
address-district-village-township = Làng hoặc xã

address-postcode-postal = Mã bưu chính
address-postcode-zip = Mã ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Mã PIN

address-state-area = Khu vực
address-state-county = Hạt
address-state-department = Tỉnh (departamento)
address-state-district = Quận
address-state-do-si = Tỉnh hoặc thành phố
address-state-emirate = Tiểu vương quốc
address-state-island = Đảo
address-state-oblast = Tỉnh (oblast)
address-state-parish = Giáo xứ
address-state-prefecture = Tỉnh
address-state-province = Tỉnh
address-state-state = Bang

address-billing = Địa chỉ thanh toán
address-billing-same = Địa chỉ thanh toán giống địa chỉ giao hàng

## delivery: who pays duties and import taxes, and when

delivery-duties = Thuế hải quan và thuế nhập khẩu
delivery-ddp = Trả cùng đơn hàng
delivery-ddp-hint = Không phải trả thêm gì khi nhận hàng.
delivery-dap = Trả khi nhận hàng
delivery-dap-hint = Đơn vị vận chuyển thu trước khi giao và có thể tính thêm phí riêng.
delivery-now = Bây giờ
delivery-later = Khi nhận hàng
delivery-about = khoảng { $amount }

## shipping: methods and dates

shipping-title = Phương thức vận chuyển
shipping-standard = Tiêu chuẩn
shipping-express = Hỏa tốc
shipping-pickup = Điểm nhận hàng
shipping-economy = Tiết kiệm
shipping-free = Miễn phí
shipping-arrives-on = Nhận hàng { $date }
shipping-waiting = Nhập địa chỉ để xem các phương thức vận chuyển.
shipping-estimate = Ngày giao hàng là dự kiến.
shipping-cut-off = Đặt hàng trong vòng { $time }: hàng rời kho { $date }.
shipping-parcels = { $count ->
   *[other] Giao thành { $count } kiện hàng
}
shipping-points = Chọn điểm nhận hàng
shipping-points-none = Không có điểm nhận hàng nào gần địa chỉ này.
shipping-sort-fastest = Hiện cách nhanh nhất trước
shipping-sort-cheapest = Hiện cách rẻ nhất trước
shipping-refused-place = Không giao đến địa chỉ này
shipping-refused-weight = Không dùng được cho { $weight }
shipping-refused-size = { $product } quá lớn hoặc quá nặng để gửi bưu kiện
shipping-refused-table = Không dùng được cho kích thước hoặc giá trị của đơn hàng này

## gift: the parcel is a present

gift-on = Đây là quà tặng
gift-recipient = Họ và tên người nhận
gift-from = Người gửi
gift-message = Lời nhắn
gift-hide-prices = Không ghi giá trên phiếu trong kiện hàng
gift-customs = Khai hải quan là quà tặng giữa cá nhân với cá nhân

## payment: hints by kind of method; names that are brands come from data

payment-title = Thanh toán
payment-more = Thêm cách thanh toán
payment-none = Không có phương thức thanh toán nào dùng được cho đơn hàng này.
express-title = Thanh toán nhanh
express-or = Hoặc nhập thông tin của bạn
express-filled = Thông tin của bạn đã được điền. Vui lòng kiểm tra đơn hàng.
payment-called-cash = Thanh toán khi nhận hàng (COD)
payment-called-debit = Ghi nợ trực tiếp { $name }
payment-called-online-banking = Ngân hàng trực tuyến
payment-called-by-bank = Thanh toán qua ngân hàng
payment-called-transfer = Chuyển khoản ngân hàng
payment-called-virtual-account = Tài khoản ảo ({ $name })
payment-called-local-cards = Thẻ nội địa
payment-hint-bank-code = Xác nhận bằng mã từ ứng dụng ngân hàng
payment-hint-bank-debit = Trừ từ tài khoản ngân hàng của bạn
payment-hint-bank-redirect = Bạn duyệt thanh toán tại ngân hàng của mình
payment-hint-bank-transfer = Bạn chuyển khoản theo thông tin chúng tôi hiển thị
payment-hint-bnpl = Mua trước trả sau hoặc trả góp
payment-hint-card = Bạn nhập thông tin thẻ ở trang bảo mật tiếp theo
payment-hint-card-redirect = Bạn thanh toán ở trang bảo mật tiếp theo
payment-hint-cash = Bạn trả tiền mặt khi nhận hàng
payment-hint-instant-transfer = Bạn quét mã bằng ứng dụng ngân hàng
payment-hint-mobile-money = Bạn xác nhận thanh toán trên điện thoại
payment-hint-prepaid = Bạn thanh toán bằng mã trả trước
payment-hint-voucher = Bạn thanh toán tại cửa hàng hoặc máy bằng phiếu chúng tôi hiển thị
payment-hint-wallet = Bạn xác nhận trong ứng dụng hoặc ở trang tiếp theo
payment-not-offered = { $count } phương thức không dùng được cho đơn hàng này
payment-refused-country = Không dùng được tại { $country }
payment-refused-currency = Không nhận { $currency }
payment-refused-minimum = Từ { $amount }
payment-refused-maximum = Tối đa { $amount }
payment-not-exact = Dịch vụ thanh toán không thể thu đúng { $amount }.

## summary: the order, always in sight

summary-title = Tóm tắt đơn hàng
summary-show = Hiện tóm tắt đơn hàng
summary-hide = Ẩn tóm tắt đơn hàng
summary-items = { $count } sản phẩm
summary-each = { $amount } mỗi sản phẩm
summary-empty = Giỏ hàng của bạn đang trống.
summary-empty-hint = Hãy thêm sản phẩm để xem phí giao hàng, thanh toán và tổng tiền. Những gì bạn đã nhập vẫn được giữ lại.
summary-goods = Tiền hàng
summary-discount-code = Giảm giá ({ $code })
summary-shipping = Phí vận chuyển
summary-insurance = Bảo hiểm vận chuyển
summary-duty = Thuế hải quan
summary-tax-rate = { $name } { $rate }
summary-fee = Phí hải quan
summary-rounding = Làm tròn
summary-fee-gift-wrap = Gói quà
summary-fee-payment = Phí thanh toán
summary-fee-small-order = Phí đơn hàng nhỏ
summary-fee-service = Phí dịch vụ
summary-fee-other = { $name }
summary-total = Tổng cộng
summary-total-now = Thanh toán ngay
summary-total-later = Trả khi nhận hàng
summary-total-all = Tổng chi phí đến tận nhà
summary-estimate = Ước tính
summary-remote-promotions = Không xác nhận được ưu đãi nên chưa tính vào.
summary-remote-rates = Không xác nhận được phí vận chuyển; đây là ước tính.
summary-remote-duties = Không xác nhận được thuế hải quan; đây là ước tính.
summary-remote-tax = Không xác nhận được các loại thuế; đây là ước tính.
summary-code-field = Mã giảm giá hoặc thẻ quà tặng
summary-code-enter = Thêm mã giảm giá hoặc thẻ quà tặng
summary-code-later = Không kiểm tra được mã { $code }. Vui lòng thử lại.
summary-card-left = { $code }: còn { $amount }
summary-tier = Hạng khách hàng: { $tier }
summary-points-use = Dùng điểm ({ $count }), trị giá { $amount }
summary-points-count = Số điểm
summary-points-earn = { $count ->
   *[other] Bạn nhận { $count } điểm với đơn hàng này.
}
summary-credit-use = Dùng tín dụng của tôi: { $amount }
summary-code-apply = Áp dụng
summary-code-remove = Xóa mã { $code }
summary-code-unknown = Mã { $code } không hợp lệ.
summary-code-unfit = Mã { $code } không áp dụng cho đơn hàng này.
summary-promotion = Giảm giá ({ $promotion })
summary-points = Điểm đã dùng ({ $count })
summary-card = Thẻ quà tặng ({ $code })
summary-credit = Tín dụng cửa hàng
summary-goodwill = Tín dụng thiện chí
summary-points-few = Tài khoản của bạn có ít điểm hơn số yêu cầu: { $count }.
summary-card-currency = Thẻ { $code } dùng { $currency }, không thể dùng cho đơn hàng này.
summary-code-expired = Mã { $code } có hiệu lực đến { $date }.
summary-code-early = Mã { $code } có hiệu lực từ { $date }.
summary-code-minimum = Mã { $code } cần { $minimum } sản phẩm phù hợp: còn thiếu { $amount }.
summary-code-quantity = Mã { $code } cần thêm sản phẩm phù hợp (còn thiếu: { $count }).
summary-code-country = Mã { $code } không áp dụng khi giao đến { $country }.
summary-code-customer = Mã { $code } không dành cho tài khoản của bạn.
summary-code-first = Mã { $code } chỉ dành cho đơn hàng đầu tiên.
summary-code-birthday = Mã { $code } chỉ có hiệu lực quanh ngày sinh nhật của bạn.
summary-code-used = Mã { $code } đã được dùng hết.
summary-code-combine = Mã { $code } không dùng chung được với { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Giá niêm yết: { $amount }
why-line = { $product }
why-price-converted = { $amount } sau khi quy đổi theo tỷ giá { $rate }
why-price-margin = Chênh lệch tỷ giá { $rate }
why-price-ending = Làm tròn theo bậc giá của cửa hàng: { $amount }
why-cash-step = Làm tròn theo bội số của { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Không gồm { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Gồm { $name } { $rate } ({ $country }): { $amount }
why-group-price = Giá cho nhóm khách hàng của bạn: { $amount }
why-tier-price = Giá cho số lượng này: { $amount }
why-off-percent = Giảm { $rate } của { $amount }
why-off-amount = Giảm { $amount }
why-off-each = Giảm { $amount } mỗi sản phẩm (số lượng: { $count })
why-off-line = Giảm { $amount } mỗi mặt hàng
why-off-sets = Cứ mua { $buy } thì giảm giá { $get }; tính sản phẩm rẻ nhất (số lượng: { $count })
why-off-step-count = Giảm giá từ số lượng { $count }
why-off-step-amount = Giảm giá từ { $amount }
why-off-cap = Tối đa { $amount }
why-off-left = Chỉ còn giảm được tối đa { $amount }
why-shipping-reduced = { $promotion }: giảm { $amount } phí vận chuyển
why-points-worth = Điểm ({ $count }) trị giá { $amount }
why-card-balance = Số dư: { $amount }
why-card-taxed = Đã chịu thuế khi bán thẻ, nên làm giảm số tiền chịu thuế
why-share = Phần của { $product }
why-shipping-weight = { $method } cho { $weight } đến { $country }
why-shipping-free = Miễn phí từ { $amount }
why-shipping-rate = { $method } đến { $country }
why-shipping-parcels = Kiện hàng: { $count }, khối lượng tính cước mỗi kiện { $weight }
why-freight = Cước vận chuyển
why-surcharge-fuel = Phụ phí nhiên liệu
why-surcharge-remote = Phụ phí vùng xa và hải đảo
why-surcharge-bulky = Phụ phí hàng cồng kềnh
why-surcharge-battery = Phụ phí pin và hàng nguy hiểm
why-surcharge-residential = Phụ phí giao tận nhà
why-surcharge-handling = Phí xử lý
why-surcharge-other = Phụ phí
why-percent-of = { $rate } của { $amount }
why-insurance = Bảo hiểm trong khi vận chuyển
why-customs-value = Trị giá hải quan của hàng và phí vận chuyển: { $amount }
why-customs-value-goods = Trị giá hải quan của hàng: { $amount }
why-duty-tariff = Thuế { $rate } cho hàng thuộc nhóm { $heading }
why-duty-percent = Thuế { $rate }
why-duty-percent-less = Thuế { $rate } trừ { $amount }
why-duty-flat = { $amount } cho mỗi loại hàng ({ $count } loại)
why-duty-unknown = Không rõ thuế suất; chưa tính vào giá
why-duty-default = Không rõ thuế suất của nhóm { $heading }; dùng ước tính của cửa hàng là { $rate }
why-duty-specific = Thuế theo khối lượng hoặc số lượng cho hàng thuộc nhóm { $heading }: { $amount }
why-duty-all-in = Một mức duy nhất thay cho thuế hải quan và thuế
why-scheme = Quy định áp dụng: { $scheme }
why-import-unknown = Không rõ quy định nhập khẩu của { $country }; chưa tính các loại thuế
note-tax-exempt = Không tính thuế: giấy chứng nhận miễn thuế được áp dụng.
note-reverse-charge = Người mua tự kê khai: không tính VAT cho { $number }; người mua tự kê khai.
note-vat-id-home = Có tính VAT: { $number } thuộc nước của người bán.
note-vat-id-pending = Tính thuế như người tiêu dùng: mã số thuế { $number } chưa được xác nhận.
note-vat-id-invalid = Tính thuế như người tiêu dùng: mã số thuế { $number } không hợp lệ.
note-certificate-unknown = Có tính thuế: cửa hàng không có thông tin về giấy miễn thuế cho điểm đến này.
note-category-standard = Không rõ thuế suất riêng cho “{ $category }” tại { $country }; dùng thuế suất chuẩn.
note-gift-sold = Hàng cửa hàng bán không phải quà tặng đối với hải quan: áp dụng quy định thông thường.
tell-buyer-id = Hải quan { $country } yêu cầu người mua cung cấp số định danh cá nhân.
tell-personal-use = Chỉ để người nhận dùng cho cá nhân.
tell-yearly-amount = Được tính vào hạn mức hằng năm của người mua là { $amount }.
tell-yearly-count = Số kiện hàng người mua được nhập mỗi năm theo đường này: { $count }.
tell-half-yearly-count = Miễn thuế áp dụng cho số kiện hàng này trong nửa năm: { $count }.
tell-prescription = Hải quan yêu cầu đơn thuốc.
tell-positive-list = Chỉ dành cho hàng trong danh mục chính thức của bán hàng trực tuyến xuyên biên giới.
tell-business = Người mua tự kê khai thuế với tư cách doanh nghiệp đã đăng ký.
why-tax-rate = { $name } { $rate } trên { $amount }
why-rounded-unit = Thuế làm tròn theo từng sản phẩm
why-rounded-line = Thuế làm tròn theo từng dòng
why-rounded-line-rate = Thuế làm tròn theo từng dòng và thuế suất
why-rounded-rate = Thuế làm tròn trên tổng theo thuế suất
why-rounded-order = Thuế làm tròn trên tổng đơn hàng
why-rounded-end = Làm tròn một lần cùng tổng đơn hàng
why-tax-base = Số tiền chịu thuế: { $amount }
why-tax-gross-up = Thuế { $rate } được tính vào cơ sở của chính nó
why-tax-factor = Phải nộp { $rate } mức thuế thông thường
why-tax-included = Giá đã gồm { $name } { $rate }
why-fee-heading = Phí { $amount } cho mỗi loại hàng
why-fee-parcel = Phí { $amount } cho mỗi kiện hàng
why-fee-consignment = Phí { $amount } cho lô hàng
why-fee-percent = Phí { $rate } trị giá hải quan: { $amount }
why-collected-carrier = Do đơn vị vận chuyển thu
why-source = Nguồn: { $source }
why-valid-from = Có hiệu lực từ { $date }
why-estimate = Số tiền này là ước tính. Cơ quan chức năng quyết định khi nhập khẩu.
why-official = Số liệu chính thức
why-remote = Do { $source } tính
why-secondary = Số liệu từ nguồn đã công bố
why-unverified = Số liệu chưa được xác nhận

## review: what the shopper agrees to, and the order button

review-title = Kiểm tra và đặt hàng
review-button = Đặt hàng và thanh toán
review-button-pay-duty = Đặt hàng kèm nghĩa vụ thanh toán
review-continue = Kiểm tra đơn hàng
review-seller = Bạn giao kết hợp đồng với { $name }.
review-terms-notice = Khi đặt hàng, bạn chấp nhận điều khoản và điều kiện.
review-privacy = Chúng tôi dùng thông tin của bạn để xử lý đơn hàng này, như nêu trong chính sách bảo mật.
review-privacy-law = Chúng tôi dùng thông tin của bạn để xử lý đơn hàng này, như nêu trong chính sách bảo mật ({ $law }).
review-transfer = Thông tin của bạn được chuyển đến { $country } để xử lý đơn hàng này.
review-privacy-abroad = Tôi đồng ý cho gửi thông tin của tôi đến { $country } để xử lý đơn hàng này.
review-withdrawal = Bạn có thể hủy hợp đồng này trong vòng { $days } ngày kể từ khi nhận hàng mà không cần nêu lý do.
review-withdrawal-working = Bạn có thể hủy hợp đồng này trong vòng { $days ->
   *[other] { $days } ngày làm việc
} kể từ khi nhận hàng mà không cần nêu lý do.
review-withdrawal-none = Luật không quy định quyền chung được trả lại hàng mua trực tuyến. Chính sách đổi trả của cửa hàng được áp dụng.
review-returns = Cửa hàng này nhận trả hàng trong vòng { $days } ngày kể từ khi giao.
review-returns-cost = { $payer ->
    [merchant] Cửa hàng trả phí gửi trả hàng.
   *[buyer] Bạn trả phí gửi trả hàng.
}
review-import-ddp = Đã gồm thuế hải quan và thuế nhập khẩu. Không phải trả thêm gì khi nhận hàng.
review-import-dap = Chưa gồm thuế hải quan và thuế nhập khẩu. Đơn vị vận chuyển sẽ thu khoảng { $amount } khi giao hàng.
review-import-none = Không phải nộp thuế hải quan hay thuế nhập khẩu.
review-import-unknown = Không tính được thuế hải quan và thuế nhập khẩu cho điểm đến này. Đơn vị vận chuyển có thể thu khi giao hàng.
review-cn-standards = Hàng hóa này tuân theo quy định của nước xuất xứ, có thể không có nhãn tiếng Trung và không được bán lại.
review-cn-identity = Hải quan cần họ tên thật và số giấy tờ tùy thân của người mua.
review-tr-preliminary = Tôi đã đọc và đồng ý với biểu mẫu thông tin trước và hợp đồng mua bán từ xa.
review-us-dispatch = Cửa hàng gửi hàng trong thời gian đã nêu. Nếu không thể, bạn có thể hủy và được hoàn tiền toàn bộ.
review-jp-confirmation = Vui lòng kiểm tra số lượng, giá, thanh toán, thời gian giao hàng và chính sách đổi trả trước khi đặt hàng.
review-au-guarantees = Các bảo đảm cho người tiêu dùng theo luật Úc không thể bị loại trừ.
review-guarantee = Áp dụng bảo đảm phù hợp theo luật định.
review-age = Tôi từ { $age } tuổi trở lên.
review-marketing = Tôi đồng ý nhận tin tức và ưu đãi của { $name } qua email. Tôi có thể hủy đăng ký bất cứ lúc nào.
review-marketing-mail = Bạn sẽ nhận được email để xác nhận.
review-opt-out = Không bán hoặc chia sẻ thông tin cá nhân của tôi.
review-opted-out = Tín hiệu quyền riêng tư của trình duyệt (Global Privacy Control) được tôn trọng: thông tin của bạn không bị bán hay chia sẻ.
review-safety-maker = Nhà sản xuất: { $name }
review-safety-responsible = Bên chịu trách nhiệm tại EU: { $name }
review-safety-warning = Thông tin an toàn: { $name }
review-link-terms = Điều khoản và điều kiện
review-link-privacy = Chính sách bảo mật
review-link-withdrawal = Quyền hủy hợp đồng và trả hàng
review-link-shipping = Thông tin vận chuyển
review-link-imprint = Thông tin người bán
review-link-model = Mẫu đơn hủy hợp đồng
review-link-withdraw = Hủy hợp đồng tại đây

## status: what happens to the order once the button is pressed

status-sending = Đang gửi đơn hàng của bạn…
status-sending-hint = Vui lòng giữ trang này mở trong giây lát.
status-offline = Bạn đang ngoại tuyến
status-offline-hint = Đơn hàng của bạn được lưu an toàn trên thiết bị này và sẽ được gửi khi có kết nối lại.
status-waiting = Cửa hàng không phản hồi
status-retry-in = Thử lại sau { $seconds } giây
status-retry-hint = Đơn hàng của bạn được lưu an toàn và chỉ được đặt một lần.
status-retry-now = Thử ngay
status-cancel = Hủy và quay lại
status-price-changed = Giá đã thay đổi
status-price-changed-hint = Đơn hàng của bạn chưa được đặt. Vui lòng xác nhận tổng tiền mới.
status-price-old = Tổng tiền trước
status-price-new = Tổng tiền mới
status-price-accept = Chấp nhận { $amount } và đặt hàng kèm nghĩa vụ thanh toán
status-price-refuse = Quay lại
status-redirect = Tiếp tục đến { $method }
status-redirect-hint = Bạn thanh toán ở trang tiếp theo rồi quay lại đây.
status-redirect-button = Tiếp tục thanh toán
status-qr = Quét để thanh toán
status-qr-hint = Mở ứng dụng ngân hàng và quét mã này.
status-code-copy = Sao chép mã
status-code-copied = Đã sao chép
status-voucher = Thanh toán bằng phiếu này
status-voucher-hint = Xuất trình số này khi thanh toán hoặc in trang này.
status-pay-amount = Số tiền cần thanh toán
status-pay-reference = Mã tham chiếu thanh toán
status-pay-before = Thanh toán trước { $date }
status-pay-open = Mở trang thanh toán
status-pay-checking = Đang chờ bạn thanh toán…
status-placed = Cảm ơn bạn đã đặt hàng
status-placed-hint = Thư xác nhận đang được gửi đến { $email }.
status-placed-pending = Đơn hàng của bạn đã được đặt. Chúng tôi đang chờ thanh toán.
status-placed-number = Mã đơn hàng
status-placed-paid = Đã thanh toán
status-placed-due = Cần thanh toán
status-placed-next = Các bước tiếp theo
status-placed-next-dispatch = Cửa hàng chuẩn bị kiện hàng của bạn.
status-placed-next-carrier = Đơn vị vận chuyển thu khoảng { $amount } tiền thuế khi giao hàng.
status-follow = Tình trạng đơn hàng
status-track = Theo dõi kiện hàng
status-calendar = Thêm ngày giao hàng vào lịch
status-share = Sao chép liên kết dành cho bạn bè
status-survey = Đặt hàng có dễ không? 1 là khó, 5 là dễ.
status-survey-thanks = Cảm ơn câu trả lời của bạn.
status-print = In
status-back-to-shop = Quay lại cửa hàng
status-payment-failed = Thanh toán không thành công
status-payment-failed-hint = Bạn chưa bị trừ tiền. Bạn có thể chọn cách thanh toán khác.
status-back = Chọn cách thanh toán khác
status-failed = Không đặt được đơn hàng
status-failed-hint = Bạn chưa bị trừ tiền. Vui lòng thử lại, hoặc liên hệ cửa hàng và cho biết { $reference }.
status-support = Liên hệ { $name }

## problem: what is wrong with a field, shown below it

problem-title = Vui lòng kiểm tra { $count } mục
problem-missing = Vui lòng điền mục này.
problem-choose = Vui lòng chọn một mục.
problem-email = Vui lòng nhập địa chỉ email đầy đủ, ví dụ ten@example.com.
problem-phone = Vui lòng nhập số điện thoại kèm mã quốc gia, ví dụ { $example }.
problem-postcode = Mã bưu chính này có vẻ khác thường. Ví dụ: { $example }
problem-number = Thông tin này có vẻ không đúng: { $name }. Ví dụ: { $example }
problem-number-digits = Có vẻ một chữ số bị sai: { $name }.
problem-insist = Dùng như đã nhập
problem-state = Vui lòng chọn từ danh sách.
problem-long = Nội dung này quá dài.
problem-consent = Vui lòng đánh dấu ô này để tiếp tục.
problem-refused = Cửa hàng không chấp nhận thông tin này: { $detail }
problem-payment = Vui lòng chọn cách thanh toán.

## refused: why an order cannot be placed as it stands

refused-market = Cửa hàng này không bán đến { $country }.
refused-market-sanctions = Cửa hàng này không giao hàng đến { $country } do lệnh trừng phạt.
refused-shipping = Không có phương thức vận chuyển đơn hàng này đến { $country }.
refused-weight = Đơn hàng này quá nặng để gửi đến { $country }.
refused-parcel = { $product } quá lớn hoặc quá nặng để gửi đến { $country }.
refused-rate-missing = Không có tỷ giá cho { $currency } nên không hiển thị được giá.
refused-rate-old = Tỷ giá cho { $currency } đã cũ nên không hiển thị được giá.
refused-amount = Số tiền này quá lớn để tính.
refused-route-closed = Hiện không thể nhập kiện hàng vào { $country } qua đường này.
refused-tr-consumer-parcels = Từ ngày 6 tháng 2 năm 2026, Thổ Nhĩ Kỳ không còn nhận kiện hàng tiêu dùng thông thường từ nước ngoài.
refused-cn-order-limit = Trung Quốc cho phép tối đa { $amount } cho mỗi đơn hàng từ nước ngoài. Vui lòng tách đơn hàng.
refused-cn-parcel-limit = Trung Quốc cho phép tối đa { $amount } cho mỗi kiện hàng. Vui lòng tách đơn hàng.
refused-gift-import = Không thể nhập kiện hàng khai là quà tặng vào { $country }.
refused-product = Không thể gửi { $product } đến { $country }.
refused-business-only = { $product } chỉ bán cho doanh nghiệp.
refused-quantity = { $product }: tối đa { $count } cho mỗi đơn hàng.
refused-empty = Giỏ hàng của bạn đang trống.
refused-service = Hiện không tính được số tiền của đơn hàng này. Vui lòng thử lại sau vài phút.

## a11y: names and announcements for screen readers only

a11y-increase = Thêm một { $product }
a11y-decrease = Bớt một { $product }
a11y-remove = Xóa { $product }
a11y-quantity = Số lượng { $product }
a11y-why = { $label }: vì sao là { $amount }?
a11y-total = Tổng cộng: { $amount }
a11y-new-window = mở trong cửa sổ mới

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Thuế của hàng trả lại, cộng thêm: { $amount }
refund-tax-included = Thuế nằm trong hàng trả lại: { $amount }
refund-duty = Thuế hải quan của hàng trả lại: { $amount }
refund-shipping = Phí vận chuyển: { $amount }
refund-shipping-law = Khi hủy toàn bộ đơn hàng, phí giao hàng tiêu chuẩn được hoàn lại: { $amount }
refund-shipping-kept = Phí vận chuyển { $amount } không được hoàn lại.
refund-shipping-partial = Phí vận chuyển { $amount } không được hoàn lại vì không phải mọi hàng đều được trả.
refund-supplement-kept = Phụ phí giao nhanh, { $amount }, không được hoàn lại.
refund-fees = Phí: { $amount }
refund-fees-kept = Các khoản phí { $amount } không được hoàn lại.
refund-carrier-kept = Thuế hải quan và thuế nhập khẩu { $amount } đã nộp cho hải quan qua đơn vị vận chuyển. Khoản này không tự hoàn lại nhưng bạn có thể yêu cầu tại đó.
refund-later = { $amount } đã trả cho đơn vị vận chuyển khi giao hàng, không phải cho cửa hàng.
refund-to-payment = { $amount } được hoàn về phương thức thanh toán.
refund-to-credit = { $amount } được hoàn về { $code }.
refund-refused-line = Đơn hàng không có dòng { $product }.
refund-refused-quantity = { $product }: chỉ còn hoàn tiền được tối đa { $count }.
refund-refused-nothing = Không còn gì để hoàn tiền.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Trợ giúp
help-when = Khi nào đơn hàng của tôi đến nơi?
help-arrives = Dự kiến giao từ { $from } đến { $until }.
help-duties = Tôi có phải trả thuế khi nhận hàng không?
help-returns = Tôi có thể trả hàng không?
help-hours = Giờ mở cửa theo múi giờ của bạn
help-chat = Trò chuyện
help-page = Trang trợ giúp

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Bạn có thể hủy hợp đồng với { $name } tại đây mà không cần nêu lý do.
withdraw-goods = Những sản phẩm nào, nếu không phải tất cả
withdraw-confirm = Xác nhận hủy hợp đồng
withdraw-statement = Tôi xin hủy hợp đồng đối với đơn hàng { $order }.
withdraw-done = Đã nhận được thông báo hủy của bạn
withdraw-received = Ngày nhận: { $date }
withdraw-keep = Vui lòng lưu hoặc in xác nhận này. Cửa hàng cũng gửi xác nhận đến { $email }.
withdraw-save = Lưu thành tệp văn bản
withdraw-unknown = Mã đơn hàng và địa chỉ email không khớp. Vui lòng kiểm tra cả hai.
