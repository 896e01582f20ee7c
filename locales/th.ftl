# reviewed: machine-drafted
# status: complete
# Thai. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = ชำระเงิน
loader-contact = ข้อมูลติดต่อ
loader-email = อีเมล
loader-delivery = การจัดส่ง
loader-country = ประเทศ/ภูมิภาค
loader-failed = โหลดหน้าชำระเงินไม่สำเร็จ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
loader-retry = ลองอีกครั้ง

## head: the top of the checkout with its language and country switcher

head-switch = ภาษาและประเทศ
head-language = ภาษา
head-country = จัดส่งไปยัง
head-currency = สกุลเงิน
head-close = ปิดหน้าชำระเงิน

## locale: why a language, country or currency was chosen

locale-attribute = กำหนดโดยร้านค้านี้
locale-kept = คุณเคยเลือกไว้ก่อนหน้านี้
locale-page-language = ภาษาของหน้านี้
locale-browser-languages = ภาษาของเบราว์เซอร์ของคุณ
locale-region = ภูมิภาคของภาษาของคุณ
locale-time-zone = เขตเวลาของคุณ
locale-market = สกุลเงินของประเทศนี้
locale-default = ค่าเริ่มต้นของร้านค้านี้

## contact: how the shop reaches the shopper

contact-phone = โทรศัพท์
contact-phone-hint = ใช้เฉพาะสอบถามเรื่องการจัดส่ง
contact-remember = จดจำข้อมูลของฉันบนอุปกรณ์นี้
contact-remember-hint = สำหรับการสั่งซื้อครั้งถัดไปที่นี่ ไม่ควรใช้บนอุปกรณ์ที่ใช้ร่วมกับผู้อื่น
contact-forget = ลบข้อมูลที่จดจำไว้

## address: every label an address can have. The kinds follow the country's own words.

address-name = ชื่อ-นามสกุล
address-organisation = บริษัท
address-line-1 = ที่อยู่ (บ้านเลขที่ ถนน)
address-line-1-street = ถนน
address-block = บล็อก
address-avenue = ถนนใหญ่
address-house = บ้านหรืออาคาร
address-line-2 = อาคาร ห้อง ชั้น
address-sorting-code = CEDEX
address-optional = ไม่บังคับ
address-choose = โปรดเลือก
address-more = เพิ่มบริษัท
address-number = { $name } สำหรับศุลกากร
address-number-invoice = { $name } สำหรับใบกำกับภาษี
address-business = ฉันซื้อในนามบริษัท
address-vat-id = เลขประจำตัวผู้เสียภาษี ({ $name })
address-purchase-order = เลขที่ใบสั่งซื้อของคุณ
address-number-hint = ศุลกากรต้องการข้อมูลนี้ ข้อมูลจะส่งไปพร้อมคำสั่งซื้อและไม่เก็บไว้ในอุปกรณ์นี้

address-city-city = เมือง
address-city-district = เขต/อำเภอ
address-city-post-town = เมือง
address-city-suburb = ชานเมือง

address-district-district = เขต/อำเภอ
address-district-neighborhood = ย่าน
address-district-suburb = แขวง/ตำบล
address-district-townland = ทาวน์แลนด์
address-district-village-township = หมู่บ้านหรือตำบล

address-postcode-postal = รหัสไปรษณีย์
address-postcode-zip = รหัส ZIP
address-postcode-eircode = Eircode
address-postcode-pin = รหัส PIN

address-state-area = พื้นที่
address-state-county = เคาน์ตี
address-state-department = จังหวัด (เดปาร์ตาเมนโต)
address-state-district = เขต
address-state-do-si = จังหวัดหรือเมือง
address-state-emirate = รัฐเอมิเรต
address-state-island = เกาะ
address-state-oblast = แคว้น
address-state-parish = แพริช
address-state-prefecture = จังหวัด
address-state-province = จังหวัด
address-state-state = รัฐ

address-billing = ที่อยู่สำหรับออกใบเสร็จ
address-billing-same = ที่อยู่สำหรับออกใบเสร็จเหมือนกับที่อยู่จัดส่ง

## delivery: who pays duties and import taxes, and when

delivery-duties = อากรและภาษีนำเข้า
delivery-ddp = ชำระพร้อมคำสั่งซื้อ
delivery-ddp-hint = ไม่ต้องชำระเพิ่มเมื่อสินค้ามาถึง
delivery-dap = ชำระเมื่อได้รับสินค้า
delivery-dap-hint = บริษัทขนส่งจะเรียกเก็บก่อนส่งมอบ และอาจคิดค่าธรรมเนียมของตนเองเพิ่ม
delivery-now = ตอนนี้
delivery-later = เมื่อได้รับสินค้า
delivery-about = ประมาณ { $amount }

## shipping: methods and dates

shipping-title = วิธีจัดส่ง
shipping-standard = มาตรฐาน
shipping-express = ด่วน
shipping-pickup = จุดรับสินค้า
shipping-economy = ประหยัด
shipping-free = ฟรี
shipping-arrives-on = จะได้รับ { $date }
shipping-waiting = กรอกที่อยู่ของคุณเพื่อดูวิธีจัดส่ง
shipping-estimate = วันจัดส่งเป็นวันโดยประมาณ
shipping-cut-off = สั่งซื้อภายใน { $time } สินค้าจะออกจากคลัง { $date }
shipping-parcels = { $count ->
   *[other] จัดส่งเป็นพัสดุ { $count } ชิ้น
}
shipping-points = เลือกจุดรับสินค้า
shipping-points-none = ไม่มีจุดรับสินค้าใกล้ที่อยู่นี้
shipping-sort-fastest = แสดงแบบเร็วที่สุดก่อน
shipping-sort-cheapest = แสดงแบบถูกที่สุดก่อน
shipping-refused-place = ไม่จัดส่งไปยังที่อยู่นี้
shipping-refused-weight = ใช้ไม่ได้กับน้ำหนัก { $weight }
shipping-refused-size = { $product } ใหญ่หรือหนักเกินไปสำหรับพัสดุ
shipping-refused-table = ใช้ไม่ได้กับขนาดหรือมูลค่าของคำสั่งซื้อนี้

## gift: the parcel is a present

gift-on = เป็นของขวัญ
gift-recipient = ชื่อ-นามสกุลผู้รับ
gift-from = จาก
gift-message = ข้อความ
gift-hide-prices = ไม่แสดงราคาบนใบส่งของในพัสดุ
gift-customs = สำแดงต่อศุลกากรว่าเป็นของขวัญระหว่างบุคคล

## payment: hints by kind of method; names that are brands come from data

payment-title = การชำระเงิน
payment-more = วิธีชำระเงินอื่น
payment-none = ไม่มีวิธีชำระเงินที่ใช้กับคำสั่งซื้อนี้ได้
express-title = ชำระเงินด่วน
express-or = หรือกรอกข้อมูลของคุณ
express-filled = กรอกข้อมูลของคุณแล้ว โปรดตรวจสอบคำสั่งซื้อ
payment-called-cash = เก็บเงินปลายทาง
payment-called-debit = หักบัญชีอัตโนมัติ { $name }
payment-called-online-banking = อินเทอร์เน็ตแบงก์กิ้ง
payment-called-by-bank = ชำระผ่านธนาคาร
payment-called-transfer = โอนเงินผ่านธนาคาร
payment-called-virtual-account = บัญชีเสมือน ({ $name })
payment-called-local-cards = บัตรในประเทศ
payment-hint-bank-code = ยืนยันด้วยรหัสจากแอปธนาคารของคุณ
payment-hint-bank-debit = หักจากบัญชีธนาคารของคุณ
payment-hint-bank-redirect = คุณอนุมัติการชำระเงินที่ธนาคารของคุณ
payment-hint-bank-transfer = คุณโอนเงินตามรายละเอียดที่เราแสดง
payment-hint-bnpl = ชำระภายหลังหรือผ่อนชำระ
payment-hint-card = คุณกรอกข้อมูลบัตรในหน้าถัดไปที่ปลอดภัย
payment-hint-card-redirect = คุณชำระเงินในหน้าถัดไปที่ปลอดภัย
payment-hint-cash = คุณชำระเงินสดเมื่อได้รับสินค้า
payment-hint-instant-transfer = คุณสแกนรหัสด้วยแอปธนาคาร
payment-hint-mobile-money = คุณยืนยันการชำระเงินบนโทรศัพท์
payment-hint-prepaid = คุณชำระด้วยรหัสเติมเงิน
payment-hint-voucher = คุณชำระที่ร้านหรือตู้ด้วยใบชำระเงินที่เราแสดง
payment-hint-wallet = คุณยืนยันในแอปหรือในหน้าถัดไป
payment-not-offered = ใช้ไม่ได้กับคำสั่งซื้อนี้ { $count } วิธี
payment-refused-country = ใช้ไม่ได้ใน{ $country }
payment-refused-currency = ไม่รับ { $currency }
payment-refused-minimum = ตั้งแต่ { $amount }
payment-refused-maximum = ไม่เกิน { $amount }
payment-not-exact = ผู้ให้บริการชำระเงินเรียกเก็บ { $amount } พอดีไม่ได้

## summary: the order, always in sight

summary-title = สรุปคำสั่งซื้อ
summary-show = แสดงสรุปคำสั่งซื้อ
summary-hide = ซ่อนสรุปคำสั่งซื้อ
summary-items = สินค้า { $count } ชิ้น
summary-each = ชิ้นละ { $amount }
summary-empty = ตะกร้าสินค้าของคุณว่างเปล่า
summary-empty-hint = เพิ่มสินค้าเพื่อดูการจัดส่ง การชำระเงิน และยอดรวม ข้อมูลที่คุณกรอกไว้จะยังคงอยู่
summary-goods = สินค้า
summary-discount-code = ส่วนลด ({ $code })
summary-shipping = ค่าจัดส่ง
summary-insurance = ประกันการจัดส่ง
summary-duty = อากรขาเข้า
summary-tax-rate = { $name } { $rate }
summary-fee = ค่าธรรมเนียมศุลกากร
summary-rounding = การปัดเศษ
summary-fee-gift-wrap = ห่อของขวัญ
summary-fee-payment = ค่าธรรมเนียมการชำระเงิน
summary-fee-small-order = ค่าธรรมเนียมคำสั่งซื้อขนาดเล็ก
summary-fee-service = ค่าบริการ
summary-fee-other = { $name }
summary-total = ยอดรวม
summary-total-now = ชำระตอนนี้
summary-total-later = ชำระเมื่อได้รับสินค้า
summary-total-all = ยอดรวมถึงบ้านคุณ
summary-estimate = โดยประมาณ
summary-remote-promotions = ยืนยันข้อเสนอไม่ได้ จึงยังไม่รวม
summary-remote-rates = ยืนยันค่าจัดส่งไม่ได้ จึงเป็นการประมาณ
summary-remote-duties = ยืนยันอากรไม่ได้ จึงเป็นการประมาณ
summary-remote-tax = ยืนยันภาษีไม่ได้ จึงเป็นการประมาณ
summary-code-field = โค้ดส่วนลดหรือบัตรของขวัญ
summary-code-enter = เพิ่มโค้ดส่วนลดหรือบัตรของขวัญ
summary-code-later = ตรวจสอบรหัส { $code } ไม่ได้ โปรดลองอีกครั้ง
summary-card-left = { $code }: คงเหลือ { $amount }
summary-tier = ระดับสมาชิก: { $tier }
summary-points-use = ใช้คะแนน ({ $count }) มูลค่า { $amount }
summary-points-count = จำนวนคะแนน
summary-points-earn = { $count ->
   *[other] คุณจะได้รับ { $count } คะแนนจากคำสั่งซื้อนี้
}
summary-credit-use = ใช้เครดิตของฉัน: { $amount }
summary-code-apply = ใช้
summary-code-remove = ลบรหัส { $code }
summary-code-unknown = รหัส { $code } ไม่ถูกต้อง
summary-code-unfit = รหัส { $code } ใช้กับคำสั่งซื้อนี้ไม่ได้
summary-promotion = ส่วนลด ({ $promotion })
summary-points = คะแนนที่ใช้ ({ $count })
summary-card = บัตรของขวัญ ({ $code })
summary-credit = เครดิตร้านค้า
summary-goodwill = เครดิตชดเชย
summary-points-few = บัญชีของคุณมีคะแนนน้อยกว่าที่ขอใช้: { $count }
summary-card-currency = บัตร { $code } เป็นสกุลเงิน { $currency } ซึ่งใช้กับคำสั่งซื้อนี้ไม่ได้
summary-code-expired = รหัส { $code } ใช้ได้ถึง { $date }
summary-code-early = รหัส { $code } ใช้ได้ตั้งแต่ { $date }
summary-code-minimum = รหัส { $code } ต้องมีสินค้าที่ร่วมรายการ { $minimum }: ขาดอีก { $amount }
summary-code-quantity = รหัส { $code } ต้องมีสินค้าที่ร่วมรายการเพิ่ม (ขาด: { $count })
summary-code-country = รหัส { $code } ใช้กับการจัดส่งไปยัง{ $country }ไม่ได้
summary-code-customer = รหัส { $code } ใช้กับบัญชีลูกค้าของคุณไม่ได้
summary-code-first = รหัส { $code } ใช้ได้กับคำสั่งซื้อแรกเท่านั้น
summary-code-birthday = รหัส { $code } ใช้ได้เฉพาะช่วงวันเกิดของคุณ
summary-code-used = รหัส { $code } ถูกใช้ครบแล้ว
summary-code-combine = รหัส { $code } ใช้ร่วมกับ { $promotion } ไม่ได้

## why: the words of the trace behind every amount

why-list-price = ราคาตั้ง: { $amount }
why-line = { $product }
why-price-converted = { $amount } หลังแปลงที่อัตรา { $rate }
why-price-margin = ส่วนต่างอัตราแลกเปลี่ยน { $rate }
why-price-ending = ปัดตามขั้นราคาของร้าน: { $amount }
why-cash-step = ปัดเป็นจำนวนเท่าของ { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = ไม่รวม { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = รวม { $name } { $rate } ({ $country }): { $amount }
why-group-price = ราคาสำหรับกลุ่มลูกค้าของคุณ: { $amount }
why-tier-price = ราคาสำหรับจำนวนนี้: { $amount }
why-off-percent = ลด { $rate } จาก { $amount }
why-off-amount = ลด { $amount }
why-off-each = ลดชิ้นละ { $amount } (จำนวน: { $count })
why-off-line = ลด { $amount } ต่อสินค้าหนึ่งรายการ
why-off-sets = ทุก { $buy } ชิ้นที่ซื้อ ลดราคา { $get } ชิ้น โดยนับชิ้นที่ถูกที่สุด (จำนวน: { $count })
why-off-step-count = ส่วนลดเมื่อซื้อตั้งแต่ { $count } ชิ้น
why-off-step-amount = ส่วนลดเมื่อซื้อตั้งแต่ { $amount }
why-off-cap = ไม่เกิน { $amount }
why-off-left = ลดได้อีกไม่เกิน { $amount }
why-shipping-reduced = { $promotion }: ลดค่าจัดส่ง { $amount }
why-points-worth = คะแนน ({ $count }) มูลค่า { $amount }
why-card-balance = ยอดคงเหลือ: { $amount }
why-card-taxed = เสียภาษีแล้วเมื่อขายบัตร จึงลดยอดที่ต้องเสียภาษี
why-share = ส่วนของ { $product }
why-shipping-weight = { $method } สำหรับ { $weight } ไปยัง{ $country }
why-shipping-free = ฟรีเมื่อซื้อตั้งแต่ { $amount }
why-shipping-rate = { $method } ไปยัง{ $country }
why-shipping-parcels = พัสดุ { $count } ชิ้น คิดน้ำหนักชิ้นละ { $weight }
why-freight = ค่าขนส่ง
why-surcharge-fuel = ค่าธรรมเนียมน้ำมัน
why-surcharge-remote = ค่าธรรมเนียมพื้นที่ห่างไกลและเกาะ
why-surcharge-bulky = ค่าธรรมเนียมสินค้าขนาดใหญ่
why-surcharge-battery = ค่าธรรมเนียมแบตเตอรี่และสินค้าอันตราย
why-surcharge-residential = ค่าธรรมเนียมจัดส่งถึงบ้าน
why-surcharge-handling = ค่าดำเนินการ
why-surcharge-other = ค่าธรรมเนียมเพิ่มเติม
why-percent-of = { $rate } ของ { $amount }
why-insurance = ประกันระหว่างขนส่ง
why-customs-value = ราคาศุลกากรของสินค้าและค่าจัดส่ง: { $amount }
why-customs-value-goods = ราคาศุลกากรของสินค้า: { $amount }
why-duty-tariff = อากร { $rate } สำหรับสินค้าพิกัด { $heading }
why-duty-percent = อากร { $rate }
why-duty-percent-less = อากร { $rate } หัก { $amount }
why-duty-flat = { $amount } ต่อสินค้าหนึ่งประเภท ({ $count } ประเภท)
why-duty-unknown = ไม่ทราบอัตราอากร ยังไม่รวม
why-duty-default = ไม่ทราบอัตราอากรของพิกัด { $heading } จึงใช้ค่าประมาณของร้าน { $rate }
why-duty-specific = อากรตามน้ำหนักหรือจำนวนสำหรับสินค้าพิกัด { $heading }: { $amount }
why-duty-all-in = อัตราเดียวแทนอากรและภาษี
why-scheme = กฎที่ใช้: { $scheme }
why-import-unknown = ไม่ทราบกฎการนำเข้าของ{ $country } ยังไม่รวมอากรและภาษี
note-tax-exempt = ไม่คิดภาษี: ใช้หนังสือรับรองการยกเว้น
note-reverse-charge = ผู้ซื้อเป็นผู้นำส่งภาษี: ไม่คิดภาษีมูลค่าเพิ่มกับ { $number } ผู้ซื้อนำส่งเอง
note-vat-id-home = คิดภาษีมูลค่าเพิ่ม: { $number } อยู่ในประเทศของผู้ขาย
note-vat-id-pending = คิดภาษีแบบผู้บริโภค: เลขประจำตัวผู้เสียภาษี { $number } ยังไม่ได้ยืนยัน
note-vat-id-invalid = คิดภาษีแบบผู้บริโภค: เลขประจำตัวผู้เสียภาษี { $number } ไม่ถูกต้อง
note-certificate-unknown = คิดภาษี: ร้านไม่มีข้อมูลหนังสือรับรองการยกเว้นสำหรับปลายทางนี้
note-category-standard = ไม่ทราบอัตราเฉพาะของ “{ $category }” ใน{ $country } จึงใช้อัตราปกติ
note-gift-sold = สินค้าที่ร้านขายไม่ถือเป็นของขวัญสำหรับศุลกากร: ใช้กฎปกติ
tell-buyer-id = ศุลกากรของ{ $country }ต้องการหมายเลขประจำตัวของผู้ซื้อ
tell-personal-use = สำหรับใช้ส่วนตัวของผู้รับเท่านั้น
tell-yearly-amount = นับรวมในวงเงินต่อปีของผู้ซื้อ { $amount }
tell-yearly-count = จำนวนพัสดุที่ผู้ซื้อนำเข้าทางนี้ได้ต่อปี: { $count }
tell-half-yearly-count = การยกเว้นใช้ได้กับจำนวนพัสดุต่อครึ่งปี: { $count }
tell-prescription = ศุลกากรต้องการใบสั่งแพทย์
tell-positive-list = เฉพาะสินค้าในบัญชีทางการของการขายออนไลน์ข้ามพรมแดน
tell-business = ผู้ซื้อนำส่งภาษีในฐานะธุรกิจจดทะเบียน
why-tax-rate = { $name } { $rate } ของ { $amount }
why-rounded-unit = ปัดเศษภาษีต่อชิ้น
why-rounded-line = ปัดเศษภาษีต่อรายการ
why-rounded-line-rate = ปัดเศษภาษีต่อรายการและอัตรา
why-rounded-rate = ปัดเศษภาษีจากยอดรวมของอัตรา
why-rounded-order = ปัดเศษภาษีจากยอดรวมของคำสั่งซื้อ
why-rounded-end = ปัดเศษครั้งเดียวพร้อมยอดรวมของคำสั่งซื้อ
why-tax-base = ฐานภาษี: { $amount }
why-tax-gross-up = ภาษี { $rate } นับรวมในฐานภาษีของตัวเอง
why-tax-factor = ต้องชำระ { $rate } ของภาษีปกติ
why-tax-included = ราคารวม { $name } { $rate } แล้ว
why-fee-heading = ค่าธรรมเนียม { $amount } ต่อสินค้าหนึ่งประเภท
why-fee-parcel = ค่าธรรมเนียม { $amount } ต่อพัสดุหนึ่งชิ้น
why-fee-consignment = ค่าธรรมเนียม { $amount } ต่อการส่งหนึ่งครั้ง
why-fee-percent = ค่าธรรมเนียม { $rate } ของราคาศุลกากร: { $amount }
why-collected-carrier = บริษัทขนส่งเรียกเก็บ
why-source = แหล่งที่มา: { $source }
why-valid-from = มีผลตั้งแต่ { $date }
why-estimate = จำนวนนี้เป็นการประมาณ เจ้าหน้าที่จะเป็นผู้กำหนดเมื่อนำเข้า
why-official = ตัวเลขทางการ
why-remote = คำนวณโดย { $source }
why-secondary = ตัวเลขจากแหล่งที่เผยแพร่
why-unverified = ตัวเลขที่ยังไม่ยืนยัน

## review: what the shopper agrees to, and the order button

review-title = ตรวจสอบและสั่งซื้อ
review-button = สั่งซื้อและชำระเงิน
review-button-pay-duty = สั่งซื้อโดยมีภาระผูกพันในการชำระเงิน
review-continue = ตรวจสอบคำสั่งซื้อ
review-seller = คุณทำสัญญากับ { $name }
review-terms-notice = เมื่อสั่งซื้อ ถือว่าคุณยอมรับข้อกำหนดและเงื่อนไข
review-privacy = เราใช้ข้อมูลของคุณเพื่อดำเนินการตามคำสั่งซื้อนี้ ตามที่ระบุในนโยบายความเป็นส่วนตัว
review-privacy-law = เราใช้ข้อมูลของคุณเพื่อดำเนินการตามคำสั่งซื้อนี้ ตามที่ระบุในนโยบายความเป็นส่วนตัว ({ $law })
review-transfer = ข้อมูลของคุณจะถูกส่งไปยัง{ $country }เพื่อดำเนินการตามคำสั่งซื้อนี้
review-privacy-abroad = ฉันยินยอมให้ส่งข้อมูลของฉันไปยัง{ $country }เพื่อดำเนินการตามคำสั่งซื้อนี้
review-withdrawal = คุณยกเลิกสัญญานี้ได้ภายใน { $days } วันหลังได้รับสินค้า โดยไม่ต้องแจ้งเหตุผล
review-withdrawal-working = คุณยกเลิกสัญญานี้ได้ภายใน { $days ->
   *[other] { $days } วันทำการ
}หลังได้รับสินค้า โดยไม่ต้องแจ้งเหตุผล
review-withdrawal-none = กฎหมายไม่ได้ให้สิทธิคืนสินค้าที่ซื้อออนไลน์เป็นการทั่วไป ให้ใช้นโยบายคืนสินค้าของร้าน
review-returns = ร้านนี้รับคืนสินค้าภายใน { $days } วันหลังจัดส่ง
review-returns-cost = { $payer ->
    [merchant] ร้านเป็นผู้ออกค่าส่งคืนสินค้า
   *[buyer] คุณเป็นผู้ออกค่าส่งคืนสินค้า
}
review-import-ddp = รวมอากรและภาษีนำเข้าแล้ว ไม่ต้องชำระเพิ่มเมื่อได้รับสินค้า
review-import-dap = ยังไม่รวมอากรและภาษีนำเข้า บริษัทขนส่งจะเรียกเก็บประมาณ { $amount } เมื่อส่งมอบ
review-import-none = ไม่มีอากรหรือภาษีนำเข้า
review-import-unknown = เราคำนวณอากรและภาษีนำเข้าสำหรับปลายทางนี้ไม่ได้ บริษัทขนส่งอาจเรียกเก็บเมื่อส่งมอบ
review-cn-standards = สินค้าเหล่านี้เป็นไปตามกฎของประเทศต้นทาง อาจไม่มีฉลากภาษาจีน และห้ามนำไปขายต่อ
review-cn-identity = ศุลกากรต้องการชื่อจริงและหมายเลขประจำตัวของผู้ซื้อ
review-tr-preliminary = ฉันได้อ่านและยอมรับแบบข้อมูลเบื้องต้นและสัญญาซื้อขายทางไกลแล้ว
review-us-dispatch = ร้านจะจัดส่งภายในเวลาที่ระบุ หากทำไม่ได้ คุณยกเลิกและรับเงินคืนเต็มจำนวนได้
review-jp-confirmation = โปรดตรวจสอบจำนวน ราคา การชำระเงิน เวลาจัดส่ง และนโยบายคืนสินค้าก่อนสั่งซื้อ
review-au-guarantees = การรับประกันผู้บริโภคของคุณตามกฎหมายออสเตรเลียไม่อาจยกเว้นได้
review-guarantee = มีการรับประกันความถูกต้องของสินค้าตามกฎหมาย
review-age = ฉันมีอายุอย่างน้อย { $age } ปี
review-marketing = ยินยอมให้ { $name } ส่งข่าวสารและข้อเสนอทางอีเมล ฉันยกเลิกการรับได้ทุกเมื่อ
review-marketing-mail = คุณจะได้รับอีเมลเพื่อยืนยัน
review-opt-out = ห้ามขายหรือแบ่งปันข้อมูลส่วนบุคคลของฉัน
review-opted-out = เราปฏิบัติตามสัญญาณความเป็นส่วนตัวของเบราว์เซอร์ (Global Privacy Control): ข้อมูลของคุณจะไม่ถูกขายหรือแบ่งปัน
review-safety-maker = ผู้ผลิต: { $name }
review-safety-responsible = ผู้รับผิดชอบในสหภาพยุโรป: { $name }
review-safety-warning = ข้อมูลความปลอดภัย: { $name }
review-link-terms = ข้อกำหนดและเงื่อนไข
review-link-privacy = นโยบายความเป็นส่วนตัว
review-link-withdrawal = สิทธิยกเลิกและการคืนสินค้า
review-link-shipping = ข้อมูลการจัดส่ง
review-link-imprint = ข้อมูลผู้ขาย
review-link-model = แบบฟอร์มตัวอย่างการยกเลิกสัญญา
review-link-withdraw = ยกเลิกสัญญาที่นี่

## status: what happens to the order once the button is pressed

status-sending = กำลังส่งคำสั่งซื้อของคุณ…
status-sending-hint = โปรดเปิดหน้านี้ไว้สักครู่
status-offline = คุณออฟไลน์อยู่
status-offline-hint = คำสั่งซื้อของคุณเก็บไว้อย่างปลอดภัยในอุปกรณ์นี้ และจะส่งเมื่อเชื่อมต่อได้อีกครั้ง
status-waiting = ร้านค้าไม่ตอบกลับ
status-retry-in = จะลองอีกครั้งใน { $seconds } วินาที
status-retry-hint = คำสั่งซื้อของคุณเก็บไว้อย่างปลอดภัย และจะสั่งเพียงครั้งเดียว
status-retry-now = ลองเลย
status-cancel = ยกเลิกและย้อนกลับ
status-price-changed = ราคาเปลี่ยนแปลง
status-price-changed-hint = คำสั่งซื้อของคุณยังไม่ได้ส่ง โปรดยืนยันยอดรวมใหม่
status-price-old = ยอดรวมเดิม
status-price-new = ยอดรวมใหม่
status-price-accept = ยอมรับ { $amount } และสั่งซื้อโดยมีภาระผูกพันในการชำระเงิน
status-price-refuse = ย้อนกลับ
status-redirect = ไปที่ { $method }
status-redirect-hint = คุณชำระเงินในหน้าถัดไป แล้วจะกลับมาที่นี่
status-redirect-button = ไปชำระเงิน
status-qr = สแกนเพื่อชำระเงิน
status-qr-hint = เปิดแอปธนาคารของคุณแล้วสแกนรหัสนี้
status-code-copy = คัดลอกรหัส
status-code-copied = คัดลอกแล้ว
status-voucher = ชำระด้วยใบชำระเงินนี้
status-voucher-hint = แสดงหมายเลขนี้เมื่อชำระเงิน หรือพิมพ์หน้านี้
status-pay-amount = จำนวนเงินที่ต้องชำระ
status-pay-reference = เลขอ้างอิงการชำระเงิน
status-pay-before = ชำระก่อน { $date }
status-pay-open = เปิดหน้าชำระเงิน
status-pay-checking = กำลังรอการชำระเงินของคุณ…
status-placed = ขอบคุณสำหรับคำสั่งซื้อ
status-placed-hint = เรากำลังส่งการยืนยันไปที่ { $email }
status-placed-pending = รับคำสั่งซื้อของคุณแล้ว เรากำลังรอการชำระเงิน
status-placed-number = หมายเลขคำสั่งซื้อ
status-placed-paid = ชำระแล้ว
status-placed-due = ยอดที่ต้องชำระ
status-placed-next = ขั้นตอนถัดไป
status-placed-next-dispatch = ร้านกำลังเตรียมพัสดุของคุณ
status-placed-next-carrier = บริษัทขนส่งจะเรียกเก็บอากรและภาษีประมาณ { $amount } เมื่อส่งมอบ
status-follow = สถานะคำสั่งซื้อ
status-track = ติดตามพัสดุ
status-calendar = เพิ่มวันจัดส่งลงในปฏิทิน
status-share = คัดลอกลิงก์สำหรับเพื่อน
status-survey = การสั่งซื้อง่ายแค่ไหน? 1 คือยาก 5 คือง่าย
status-survey-thanks = ขอบคุณสำหรับคำตอบ
status-print = พิมพ์
status-back-to-shop = กลับไปที่ร้าน
status-payment-failed = ชำระเงินไม่สำเร็จ
status-payment-failed-hint = ไม่มีการเรียกเก็บเงิน คุณเลือกวิธีชำระเงินอื่นได้
status-back = เลือกวิธีชำระเงินอื่น
status-failed = สั่งซื้อไม่สำเร็จ
status-failed-hint = ไม่มีการเรียกเก็บเงิน โปรดลองอีกครั้ง หรือติดต่อร้านและแจ้ง { $reference }
status-support = ติดต่อ { $name }

## problem: what is wrong with a field, shown below it

problem-title = โปรดตรวจสอบ { $count } ช่อง
problem-missing = โปรดกรอกช่องนี้
problem-choose = โปรดเลือกหนึ่งตัวเลือก
problem-email = โปรดกรอกอีเมลให้ครบ เช่น name@example.com
problem-phone = โปรดกรอกหมายเลขโทรศัพท์พร้อมรหัสประเทศ เช่น { $example }
problem-postcode = รหัสไปรษณีย์นี้ดูผิดปกติ ตัวอย่าง: { $example }
problem-number = ข้อมูลนี้ดูไม่ถูกต้อง: { $name } ตัวอย่าง: { $example }
problem-number-digits = ดูเหมือนมีตัวเลขผิด: { $name }
problem-insist = ใช้ตามที่พิมพ์
problem-state = โปรดเลือกจากรายการ
problem-long = ข้อความนี้ยาวเกินไป
problem-consent = โปรดทำเครื่องหมายในช่องนี้เพื่อดำเนินการต่อ
problem-refused = ร้านค้าไม่ยอมรับข้อมูลนี้: { $detail }
problem-payment = โปรดเลือกวิธีชำระเงิน

## refused: why an order cannot be placed as it stands

refused-market = ร้านนี้ไม่ขายไปยัง{ $country }
refused-market-sanctions = ร้านนี้ไม่จัดส่งไปยัง{ $country }เนื่องจากมาตรการคว่ำบาตร
refused-shipping = ไม่มีวิธีจัดส่งคำสั่งซื้อนี้ไปยัง{ $country }
refused-weight = คำสั่งซื้อนี้หนักเกินกว่าจะจัดส่งไปยัง{ $country }
refused-parcel = { $product } ใหญ่หรือหนักเกินกว่าจะจัดส่งไปยัง{ $country }
refused-rate-missing = ไม่มีอัตราแลกเปลี่ยนสำหรับ { $currency } จึงแสดงราคาไม่ได้
refused-rate-old = อัตราแลกเปลี่ยนสำหรับ { $currency } ล้าสมัย จึงแสดงราคาไม่ได้
refused-amount = จำนวนเงินนี้มากเกินกว่าจะคำนวณได้
refused-route-closed = ขณะนี้นำเข้าพัสดุทางนี้ไปยัง{ $country }ไม่ได้
refused-tr-consumer-parcels = ตั้งแต่วันที่ 6 กุมภาพันธ์ 2026 ตุรกีไม่รับพัสดุทั่วไปของผู้บริโภคจากต่างประเทศแล้ว
refused-cn-order-limit = จีนอนุญาตไม่เกิน { $amount } ต่อคำสั่งซื้อจากต่างประเทศ โปรดแบ่งคำสั่งซื้อ
refused-cn-parcel-limit = จีนอนุญาตไม่เกิน { $amount } ต่อพัสดุ โปรดแบ่งคำสั่งซื้อ
refused-gift-import = นำเข้าพัสดุที่สำแดงเป็นของขวัญไปยัง{ $country }ไม่ได้
refused-product = จัดส่ง { $product } ไปยัง{ $country }ไม่ได้
refused-business-only = { $product } จำหน่ายให้ธุรกิจเท่านั้น
refused-quantity = { $product }: ไม่เกิน { $count } ชิ้นต่อคำสั่งซื้อ
refused-empty = ตะกร้าสินค้าของคุณว่างเปล่า
refused-service = ขณะนี้คำนวณยอดของคำสั่งซื้อนี้ไม่ได้ โปรดลองอีกครั้งในอีกไม่กี่นาที

## a11y: names and announcements for screen readers only

a11y-increase = เพิ่ม { $product } หนึ่งชิ้น
a11y-decrease = ลด { $product } หนึ่งชิ้น
a11y-remove = ลบ { $product }
a11y-quantity = จำนวน { $product }
a11y-why = { $label }: ทำไมจึงเป็น { $amount }
a11y-total = ยอดรวม: { $amount }
a11y-new-window = เปิดในหน้าต่างใหม่

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = ภาษีของสินค้าที่คืน (เพิ่มเติม): { $amount }
refund-tax-included = ภาษีที่รวมในสินค้าที่คืน: { $amount }
refund-duty = อากรของสินค้าที่คืน: { $amount }
refund-shipping = ค่าจัดส่ง: { $amount }
refund-shipping-law = เมื่อยกเลิกคำสั่งซื้อทั้งหมด จะคืนค่าจัดส่งมาตรฐาน: { $amount }
refund-shipping-kept = ไม่คืนค่าจัดส่ง { $amount }
refund-shipping-partial = ไม่คืนค่าจัดส่ง { $amount } เพราะไม่ได้คืนสินค้าทั้งหมด
refund-supplement-kept = ไม่คืนส่วนต่างค่าจัดส่งด่วน { $amount }
refund-fees = ค่าธรรมเนียม: { $amount }
refund-fees-kept = ไม่คืนค่าธรรมเนียม { $amount }
refund-carrier-kept = อากรและภาษีนำเข้า { $amount } ชำระให้ศุลกากรผ่านบริษัทขนส่งแล้ว จะไม่คืนโดยอัตโนมัติ แต่ขอคืนได้ที่ศุลกากร
refund-later = { $amount } ชำระให้บริษัทขนส่งเมื่อส่งมอบ ไม่ใช่ให้ร้านค้า
refund-to-payment = { $amount } คืนเข้าวิธีชำระเงินเดิม
refund-to-credit = { $amount } คืนเข้า { $code }
refund-refused-line = คำสั่งซื้อไม่มีรายการ { $product }
refund-refused-quantity = { $product }: คืนเงินได้อีกไม่เกิน { $count } ชิ้น
refund-refused-nothing = ไม่มียอดคงเหลือให้คืน

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = ความช่วยเหลือ
help-when = คำสั่งซื้อของฉันจะมาถึงเมื่อใด?
help-arrives = คาดว่าจะได้รับระหว่าง { $from } ถึง { $until }
help-duties = ฉันต้องจ่ายอากรหรือภาษีเมื่อได้รับสินค้าหรือไม่?
help-returns = ฉันส่งคืนสินค้าได้หรือไม่?
help-hours = เวลาทำการตามเขตเวลาของคุณ
help-chat = แชต
help-page = หน้าความช่วยเหลือ

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = คุณยกเลิกสัญญากับ { $name } ได้ที่นี่ โดยไม่ต้องแจ้งเหตุผล
withdraw-goods = สินค้าใดบ้าง หากไม่ใช่ทั้งหมด
withdraw-confirm = ยืนยันการยกเลิก
withdraw-statement = ข้าพเจ้าขอยกเลิกสัญญาสำหรับคำสั่งซื้อ { $order }
withdraw-done = ได้รับการยกเลิกของคุณแล้ว
withdraw-received = ได้รับเมื่อ { $date }
withdraw-keep = โปรดบันทึกหรือพิมพ์การยืนยันนี้ไว้ ร้านจะส่งการยืนยันไปที่ { $email } ด้วย
withdraw-save = บันทึกเป็นไฟล์ข้อความ
withdraw-unknown = หมายเลขคำสั่งซื้อกับอีเมลไม่ตรงกัน โปรดตรวจสอบทั้งสองอย่าง
