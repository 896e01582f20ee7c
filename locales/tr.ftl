# reviewed: machine-drafted
# status: complete
# Turkish. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Ödeme
loader-contact = İletişim
loader-email = E-posta
loader-delivery = Teslimat
loader-country = Ülke/bölge
loader-failed = Ödeme sayfası yüklenemedi. Lütfen bağlantınızı kontrol edip yeniden deneyin.
loader-retry = Yeniden dene

## head: the top of the checkout with its language and country switcher

head-switch = Dil ve ülke
head-language = Dil
head-country = Teslimat ülkesi
head-currency = Para birimi
head-close = Ödemeyi kapat

## locale: why a language, country or currency was chosen

locale-attribute = Bu mağaza tarafından belirlendi
locale-kept = Daha önce siz seçtiniz
locale-page-language = Bu sayfanın dili
locale-browser-languages = Tarayıcınızın dili
locale-region = Dilinizin bölgesi
locale-time-zone = Saat diliminiz
locale-market = Bu ülkenin para birimi
locale-default = Bu mağazanın standart ayarı

## contact: how the shop reaches the shopper

contact-phone = Telefon
contact-phone-hint = Yalnızca teslimatla ilgili sorular için
contact-remember = Bilgilerimi bu cihazda hatırla
contact-remember-hint = Buradaki bir sonraki siparişiniz için. Ortak kullanılan cihazlarda seçmeyin.
contact-forget = Bilgilerimi unut

## address: every label an address can have. The kinds follow the country's own words.

address-name = Ad soyad
address-organisation = Şirket
address-line-1 = Açık adres
address-line-1-street = Sokak
address-block = Blok
address-avenue = Bulvar
address-house = Ev veya bina
address-line-2 = Bina, kat, daire
address-sorting-code = CEDEX
address-optional = isteğe bağlı
address-choose = Seçiniz
address-more = Şirket ekle
address-number = Gümrük için { $name }
address-number-invoice = Fatura için { $name }
address-business = Şirket adına alışveriş yapıyorum
address-vat-id = Vergi numarası ({ $name })
address-purchase-order = Kendi sipariş numaranız
address-number-hint = Gümrük bu numarayı ister. Siparişle birlikte gönderilir ve bu cihazda saklanmaz.

address-city-city = Şehir
address-city-district = İlçe
address-city-post-town = Şehir
address-city-suburb = Semt

address-district-district = İlçe
address-district-neighborhood = Mahalle
address-district-suburb = Semt
address-district-townland = Townland
address-district-village-township = Köy veya belde

address-postcode-postal = Posta kodu
address-postcode-zip = ZIP kodu
address-postcode-eircode = Eircode
address-postcode-pin = PIN kodu

address-state-area = Bölge
address-state-county = Kontluk
address-state-department = Departman
address-state-district = Bölge
address-state-do-si = Eyalet veya şehir
address-state-emirate = Emirlik
address-state-island = Ada
address-state-oblast = Oblast
address-state-parish = Parish
address-state-prefecture = Prefektörlük
address-state-province = İl
address-state-state = Eyalet

address-billing = Fatura adresi
address-billing-same = Fatura adresi aynı

## delivery: who pays duties and import taxes, and when

delivery-duties = Gümrük vergileri
delivery-ddp = Siparişle birlikte öde
delivery-ddp-hint = Teslimatta başka ödeme yapmazsınız.
delivery-dap = Teslimatta öde
delivery-dap-hint = Kargo şirketi teslimden önce tahsil eder ve kendi ücretini ekleyebilir.
delivery-now = Şimdi
delivery-later = Teslimatta
delivery-about = yaklaşık { $amount }

## shipping: methods and dates

shipping-title = Kargo
shipping-standard = Standart
shipping-express = Hızlı
shipping-pickup = Teslim noktası
shipping-economy = Ekonomik
shipping-free = Ücretsiz
shipping-arrives-on = Teslimat { $date }
shipping-waiting = Kargo seçeneklerini görmek için adresinizi girin.
shipping-estimate = Teslimat tarihleri tahminidir.
shipping-cut-off = { $time } içinde sipariş verin; depodan çıkış: { $date }.
shipping-parcels = { $count ->
    [one] { $count } paket halinde gelir
   *[other] { $count } paket halinde gelir
}
shipping-points = Teslim noktası seçin
shipping-points-none = Bu adresin yakınında teslim noktası yok.
shipping-sort-fastest = Önce en hızlıları göster
shipping-sort-cheapest = Önce en ucuzları göster
shipping-refused-place = Bu adrese teslimat yapmıyor
shipping-refused-weight = { $weight } için kullanılamıyor
shipping-refused-size = { $product } bir paket için fazla büyük veya ağır
shipping-refused-table = Bu siparişin boyutu veya tutarı için kullanılamıyor

## gift: the parcel is a present

gift-on = Bu bir hediye
gift-recipient = Alıcının adı soyadı
gift-from = Gönderen
gift-message = Mesaj
gift-hide-prices = Paketteki fişte fiyatlar yazmasın
gift-customs = Gümrüğe kişiler arası hediye olarak beyan et

## payment: hints by kind of method; names that are brands come from data

payment-title = Ödeme yöntemi
payment-more = Diğer ödeme yöntemleri
payment-none = Bu sipariş için uygun ödeme yöntemi yok.
express-title = Hızlı ödeme
express-or = Ya da bilgilerinizi girin
express-filled = Bilgileriniz dolduruldu. Lütfen siparişinizi kontrol edin.
payment-called-cash = Kapıda ödeme
payment-called-debit = { $name } otomatik ödeme
payment-called-online-banking = İnternet bankacılığı
payment-called-by-bank = Bankadan ödeme
payment-called-transfer = Havale / EFT
payment-called-virtual-account = Sanal hesap ({ $name })
payment-called-local-cards = Yerel kartlar
payment-hint-bank-code = Banka uygulamanızdaki kodla onaylarsınız
payment-hint-bank-debit = Banka hesabınızdan çekilir
payment-hint-bank-redirect = Ödemeyi bankanızda onaylarsınız
payment-hint-bank-transfer = Tutarı size gösterilen bilgilerle havale edersiniz
payment-hint-bnpl = Sonra veya taksitle ödeyin
payment-hint-card = Kart bilgilerinizi bir sonraki güvenli sayfada girersiniz
payment-hint-card-redirect = Bir sonraki güvenli sayfada ödersiniz
payment-hint-cash = Siparişiniz geldiğinde nakit ödersiniz
payment-hint-instant-transfer = Banka uygulamanızla bir kod okutursunuz
payment-hint-mobile-money = Ödemeyi telefonunuzda onaylarsınız
payment-hint-prepaid = Ön ödemeli kodla ödersiniz
payment-hint-voucher = Size gösterilen fişle mağazada veya makinede ödersiniz
payment-hint-wallet = Uygulamada veya bir sonraki sayfada onaylarsınız
payment-not-offered = { $count ->
    [one] { $count } yöntem bu sipariş için kullanılamıyor
   *[other] { $count } yöntem bu sipariş için kullanılamıyor
}
payment-refused-country = Şu ülkede kullanılamıyor: { $country }
payment-refused-currency = Kabul edilmeyen para birimi: { $currency }
payment-refused-minimum = En az { $amount }
payment-refused-maximum = En çok { $amount }
payment-not-exact = Ödeme sağlayıcısı tam olarak { $amount } tahsil edemiyor.

## summary: the order, always in sight

summary-title = Sipariş özeti
summary-show = Sipariş özetini göster
summary-hide = Sipariş özetini gizle
summary-items = { $count ->
    [one] { $count } ürün
   *[other] { $count } ürün
}
summary-each = Adedi { $amount }
summary-empty = Sepetiniz boş.
summary-empty-hint = Teslimatı, ödemeyi ve toplamı görmek için ürün ekleyin. Yazdıklarınız silinmez.
summary-goods = Ürünler
summary-discount-code = İndirim ({ $code })
summary-shipping = Kargo
summary-insurance = Kargo sigortası
summary-duty = Gümrük vergisi
summary-tax-rate = { $name } { $rate }
summary-fee = Gümrük ücreti
summary-rounding = Yuvarlama
summary-fee-gift-wrap = Hediye paketi
summary-fee-payment = Ödeme yöntemi ücreti
summary-fee-small-order = Düşük tutarlı sipariş ücreti
summary-fee-service = Hizmet ücreti
summary-fee-other = { $name }
summary-total = Toplam
summary-total-now = Şimdi ödenecek
summary-total-later = Teslimatta ödenecek
summary-total-all = Kapınıza kadar toplam
summary-estimate = Tahmini
summary-remote-promotions = Kampanyalar doğrulanamadı ve dahil edilmedi.
summary-remote-rates = Kargo ücretleri doğrulanamadı; tahminidir.
summary-remote-duties = Gümrük vergileri doğrulanamadı; tahminidir.
summary-remote-tax = Vergiler doğrulanamadı; tahminidir.
summary-code-field = İndirim kodu veya hediye kartı
summary-code-enter = İndirim kodu veya hediye kartı ekle
summary-code-later = { $code } kodu doğrulanamadı. Lütfen yeniden deneyin.
summary-card-left = { $code }: kalan { $amount }
summary-tier = Müşteri seviyesi: { $tier }
summary-points-use = Puanları kullan ({ $count }), değeri { $amount }
summary-points-count = Puan sayısı
summary-points-earn = { $count ->
    [one] Bu siparişle { $count } puan kazanırsınız.
   *[other] Bu siparişle { $count } puan kazanırsınız.
}
summary-credit-use = Bakiyemi kullan: { $amount }
summary-code-apply = Uygula
summary-code-remove = { $code } kodunu kaldır
summary-code-unknown = { $code } kodu geçerli değil.
summary-code-unfit = { $code } kodu bu sipariş için geçerli değil.
summary-promotion = İndirim ({ $promotion })
summary-points = Kullanılan puan ({ $count })
summary-card = Hediye kartı ({ $code })
summary-credit = Mağaza bakiyesi
summary-goodwill = Telafi bakiyesi
summary-points-few = Hesabınızda istenenden daha az puan var: { $count }.
summary-card-currency = { $code } kartının para birimi { $currency } olduğundan bu siparişte kullanılamaz.
summary-code-expired = { $code } kodu { $date } tarihine kadar geçerliydi.
summary-code-early = { $code } kodu { $date } tarihinden itibaren geçerlidir.
summary-code-minimum = { $code } kodu için uygun ürünlerin tutarı en az { $minimum } olmalıdır; { $amount } eksik.
summary-code-quantity = { $code } kodu için daha fazla uygun ürün gerekir (eksik: { $count }).
summary-code-country = { $code } kodu bu teslimat ülkesi için geçerli değil: { $country }.
summary-code-customer = { $code } kodu müşteri hesabınız için geçerli değil.
summary-code-first = { $code } kodu yalnızca ilk sipariş içindir.
summary-code-birthday = { $code } kodu yalnızca doğum gününüze yakın günlerde geçerlidir.
summary-code-used = { $code } kodunun kullanım hakkı doldu.
summary-code-combine = { $code } kodu { $promotion } ile birlikte kullanılamaz.

## why: the words of the trace behind every amount

why-list-price = Liste fiyatı: { $amount }
why-line = { $product }
why-price-converted = { $rate } kurundan çevrilince { $amount }
why-price-margin = Kur farkı { $rate }
why-price-ending = Mağazanın fiyat adımlarına yuvarlandı: { $amount }
why-cash-step = { $amount } katına yuvarlandı
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = { $name } { $rate } ({ $country }) hariç: { $amount }
why-destination-tax-in = { $name } { $rate } ({ $country }) dahil: { $amount }
why-group-price = Müşteri grubunuza özel fiyat: { $amount }
why-tier-price = Bu adet için fiyat: { $amount }
why-off-percent = { $amount } üzerinden { $rate } indirim
why-off-amount = { $amount } indirim
why-off-each = Adet başına { $amount } indirim (adet: { $count })
why-off-line = Ürün başına { $amount } indirim
why-off-sets = Alınan her { $buy } üründe { $get } ürün indirimli; en ucuz olanlar (adet: { $count })
why-off-step-count = { $count } adetten itibaren indirim
why-off-step-amount = { $amount } tutarından itibaren indirim
why-off-cap = En fazla { $amount }
why-off-left = { $amount } tutarından fazlası düşülemez
why-shipping-reduced = { $promotion }: kargoda { $amount } indirim
why-points-worth = { $amount } değerinde puan ({ $count })
why-card-balance = Bakiye: { $amount }
why-card-taxed = Satıldığında vergilendirildi; bu nedenle vergi matrahını düşürür
why-share = { $product } payı
why-shipping-weight = { $method }, { $weight }, { $country }
why-shipping-free = { $amount } ve üzeri ücretsiz
why-shipping-rate = { $method }, { $country }
why-shipping-parcels = Paket sayısı: { $count }, her biri için ücretlendirilen ağırlık { $weight }
why-freight = Taşıma
why-surcharge-fuel = Yakıt ek ücreti
why-surcharge-remote = Uzak bölge ve ada ek ücreti
why-surcharge-bulky = Hacimli ürün ek ücreti
why-surcharge-battery = Pil ve tehlikeli madde ek ücreti
why-surcharge-residential = Konut teslimatı ek ücreti
why-surcharge-handling = Hazırlama ve paketleme
why-surcharge-other = Ek ücret
why-percent-of = { $amount } tutarının { $rate } oranı
why-insurance = Yol boyunca sigorta
why-customs-value = Ürünlerin ve kargonun gümrük kıymeti: { $amount }
why-customs-value-goods = Ürünlerin gümrük kıymeti: { $amount }
why-duty-tariff = { $heading } pozisyonundaki ürünler için gümrük vergisi { $rate }
why-duty-percent = Gümrük vergisi { $rate }
why-duty-percent-less = Gümrük vergisi { $rate }, eksi { $amount }
why-duty-flat = Ürün türü başına { $amount } ({ $count ->
    [one] { $count } tür
   *[other] { $count } tür
})
why-duty-unknown = Vergi oranı bilinmiyor; dahil değil
why-duty-default = { $heading } pozisyonunun vergi oranı bilinmiyor; mağazanın tahmini kullanılır: { $rate }
why-duty-specific = { $heading } pozisyonu için ağırlık veya adet üzerinden vergi: { $amount }
why-duty-all-in = Gümrük vergisi ve KDV yerine tek oran
why-scheme = Uygulanan kural: { $scheme }
why-import-unknown = İthalat kuralları bilinmiyor ({ $country }); vergiler dahil değil
note-tax-exempt = Vergi alınmaz: muafiyet belgesi geçerlidir.
note-reverse-charge = Tersine vergilendirme: { $number } için KDV alınmaz; vergiyi alıcı beyan eder.
note-vat-id-home = KDV alınır: { $number } satıcının ülkesine aittir.
note-vat-id-pending = Bireysel alıcı gibi vergilendirilir: { $number } numarası henüz doğrulanmadı.
note-vat-id-invalid = Bireysel alıcı gibi vergilendirilir: { $number } numarası geçerli değil.
note-certificate-unknown = Vergi alınır: mağaza bu varış yeri için muafiyet belgesini tanımıyor.
note-category-standard = { $country } içinde “{ $category }” için özel bir oran bilinmiyor; genel oran uygulanır.
note-gift-sold = Bir mağazanın sattığı ürün gümrükte hediye sayılmaz: olağan kurallar geçerlidir.
tell-buyer-id = Gümrük, alıcıdan kişisel kimlik numarası ister: { $country }.
tell-personal-use = Yalnızca alıcının kişisel kullanımı içindir.
tell-yearly-amount = Alıcının yıllık { $amount } sınırına dahildir.
tell-yearly-count = Bir alıcının bu yolla yılda ithal edebileceği paket sayısı: { $count }.
tell-half-yearly-count = Muafiyet, altı ayda şu kadar paket için geçerlidir: { $count }.
tell-prescription = Gümrük reçete ister.
tell-positive-list = Yalnızca sınır ötesi e-ticaret resmî listesindeki ürünler içindir.
tell-business = Vergiyi, kayıtlı işletme olarak alıcı beyan eder.
why-tax-rate = { $amount } üzerinden { $name } { $rate }
why-rounded-unit = Vergi her adet için yuvarlandı
why-rounded-line = Vergi her satır için yuvarlandı
why-rounded-line-rate = Vergi her satırda oran oran yuvarlandı
why-rounded-rate = Vergi oran toplamında yuvarlandı
why-rounded-order = Vergi sipariş toplamında yuvarlandı
why-rounded-end = Sipariş toplamıyla birlikte bir kez yuvarlandı
why-tax-base = Matrah: { $amount }
why-tax-gross-up = { $rate } vergi kendi matrahına dahildir
why-tax-factor = Olağan verginin { $rate } kadarı ödenir
why-tax-included = { $name } { $rate } fiyata dahil
why-fee-heading = Ürün türü başına { $amount } ücret
why-fee-parcel = Paket başına { $amount } ücret
why-fee-consignment = Gönderi için { $amount } ücret
why-fee-percent = Gümrük kıymetinin { $rate } kadarı ücret: { $amount }
why-collected-carrier = Kargo şirketi tahsil eder
why-source = Kaynak: { $source }
why-valid-from = Yürürlük tarihi: { $date }
why-estimate = Bu tutar tahminidir. İthalatta kararı yetkili makam verir.
why-official = Resmî veri
why-remote = Hesaplayan: { $source }
why-secondary = Yayımlanmış kaynaktan veri
why-unverified = Doğrulanmamış veri

## review: what the shopper agrees to, and the order button

review-title = Kontrol et ve sipariş ver
review-button = Sipariş ver ve öde
review-button-pay-duty = Ödeme yükümlülüğüyle siparişi onayla
review-continue = Siparişi kontrol et
review-seller = Sözleşmenizin tarafı: { $name }.
review-terms-notice = Sipariş vererek genel satış koşullarını kabul edersiniz.
review-privacy = Bilgilerinizi bu siparişi yürütmek için gizlilik politikasında açıklandığı şekilde kullanırız.
review-privacy-law = Bilgilerinizi bu siparişi yürütmek için gizlilik politikasında açıklandığı şekilde kullanırız ({ $law }).
review-transfer = Bu siparişi yürütmek için bilgileriniz şu ülkeye aktarılır: { $country }.
review-privacy-abroad = Siparişin yürütülmesi için bilgilerimin şu ülkeye aktarılmasını kabul ediyorum: { $country }.
review-withdrawal = Ürünleri teslim aldıktan sonra { $days ->
    [one] { $days } gün
   *[other] { $days } gün
} içinde gerekçe göstermeden cayma hakkınız vardır.
review-withdrawal-working = Ürünleri teslim aldıktan sonra { $days ->
    [one] { $days } iş günü
   *[other] { $days } iş günü
} içinde gerekçe göstermeden cayma hakkınız vardır.
review-withdrawal-none = Yasa, internetten alınan ürünler için genel bir iade hakkı tanımaz. Mağazanın iade koşulları geçerlidir.
review-returns = Bu mağaza teslimattan sonra { $days ->
    [one] { $days } gün
   *[other] { $days } gün
} içinde iade kabul eder.
review-returns-cost = { $payer ->
    [merchant] İade kargo ücretini mağaza karşılar.
   *[buyer] İade kargo ücreti size aittir.
}
review-import-ddp = Gümrük ve ithalat vergileri dahildir. Teslimatta başka ödeme yapmazsınız.
review-import-dap = Gümrük ve ithalat vergileri dahil değildir. Kargo şirketi teslimatta yaklaşık { $amount } tahsil eder.
review-import-none = Gümrük veya ithalat vergisi yoktur.
review-import-unknown = Bu ülke için gümrük ve ithalat vergileri hesaplanamıyor. Kargo şirketi teslimatta tahsil edebilir.
review-cn-standards = Bu ürünler menşe ülkenin kurallarına uygundur, Çince etiketi olmayabilir ve yeniden satılamaz.
review-cn-identity = Gümrük, alıcının gerçek adını ve kimlik numarasını ister.
review-tr-preliminary = Ön bilgilendirme formunu ve mesafeli satış sözleşmesini okudum, kabul ediyorum.
review-us-dispatch = Mağaza belirtilen sürede gönderir. Gönderemezse tam iadeyle iptal edebilirsiniz.
review-jp-confirmation = Siparişten önce adet, fiyat, ödeme, teslimat süresi ve iade koşullarını kontrol edin.
review-au-guarantees = Avustralya yasalarındaki tüketici güvenceleriniz kaldırılamaz.
review-guarantee = Yasal ayıplı mal güvencesi geçerlidir.
review-age = En az { $age } yaşındayım.
review-marketing = { $name } bana e-posta ile yenilik ve kampanya gönderebilir. İstediğim zaman listeden çıkabilirim.
review-marketing-mail = Onay için size bir e-posta gönderilecek.
review-opt-out = Kişisel bilgilerimi satmayın veya paylaşmayın.
review-opted-out = Tarayıcınızın gizlilik sinyaline (Global Privacy Control) uyulur: bilgileriniz satılmaz ve paylaşılmaz.
review-safety-maker = Üretici: { $name }
review-safety-responsible = AB’deki sorumlu: { $name }
review-safety-warning = Güvenlik bilgisi: { $name }
review-link-terms = Genel satış koşulları
review-link-privacy = Gizlilik politikası
review-link-withdrawal = Cayma hakkı ve iade
review-link-shipping = Kargo bilgileri
review-link-imprint = Yasal bilgiler
review-link-model = Örnek cayma formu
review-link-withdraw = Sözleşmeden buradan cayın

## status: what happens to the order once the button is pressed

status-sending = Siparişiniz gönderiliyor…
status-sending-hint = Lütfen bu sayfayı bir süre açık tutun.
status-offline = Çevrimdışısınız
status-offline-hint = Siparişiniz bu cihazda güvende; bağlantı gelince gönderilecek.
status-waiting = Mağaza yanıt vermedi
status-retry-in = { $seconds ->
    [one] { $seconds } saniye içinde yeniden denenecek
   *[other] { $seconds } saniye içinde yeniden denenecek
}
status-retry-hint = Siparişiniz güvende ve yalnızca bir kez verilecek.
status-retry-now = Şimdi dene
status-cancel = İptal et ve geri dön
status-price-changed = Fiyat değişti
status-price-changed-hint = Siparişiniz verilmedi. Lütfen yeni toplamı onaylayın.
status-price-old = Önceki toplam
status-price-new = Yeni toplam
status-price-accept = { $amount } tutarını kabul et ve ödeme yükümlülüğüyle siparişi onayla
status-price-refuse = Geri dön
status-redirect = { $method } ile devam et
status-redirect-hint = Bir sonraki sayfada öder, sonra buraya dönersiniz.
status-redirect-button = Ödemeye devam et
status-qr = Ödemek için okutun
status-qr-hint = Banka uygulamanızı açıp bu kodu okutun.
status-code-copy = Kodu kopyala
status-code-copied = Kopyalandı
status-voucher = Bu fişle ödeyin
status-voucher-hint = Öderken bu numarayı gösterin veya bu sayfayı yazdırın.
status-pay-amount = Ödenecek tutar
status-pay-reference = Ödeme referansı
status-pay-before = Son ödeme: { $date }
status-pay-open = Ödeme sayfasını aç
status-pay-checking = Ödemeniz bekleniyor…
status-placed = Siparişiniz için teşekkürler
status-placed-hint = Onay e-postası şu adrese gönderiliyor: { $email }.
status-placed-pending = Siparişiniz alındı. Ödemenizi bekliyoruz.
status-placed-number = Sipariş numarası
status-placed-paid = Ödendi
status-placed-due = Ödenecek
status-placed-next = Sonraki adımlar
status-placed-next-dispatch = Mağaza paketinizi hazırlıyor.
status-placed-next-carrier = Kargo şirketi teslimatta vergiler için yaklaşık { $amount } tahsil eder.
status-follow = Sipariş durumu
status-track = Kargoyu takip et
status-calendar = Teslimatı takvime ekle
status-share = Arkadaşlarınız için bağlantınızı kopyalayın
status-survey = Sipariş vermek ne kadar kolaydı? 1 zor, 5 kolay.
status-survey-thanks = Yanıtınız için teşekkürler.
status-print = Yazdır
status-back-to-shop = Mağazaya dön
status-payment-failed = Ödeme tamamlanamadı
status-payment-failed-hint = Sizden para çekilmedi. Başka bir ödeme yöntemi seçebilirsiniz.
status-back = Başka bir ödeme yöntemi seç
status-failed = Siparişiniz verilemedi
status-failed-hint = Sizden para çekilmedi. Yeniden deneyin veya mağazayla iletişime geçip { $reference } referansını bildirin.
status-support = İletişim: { $name }

## problem: what is wrong with a field, shown below it

problem-title = { $count ->
    [one] Lütfen { $count } alanı kontrol edin
   *[other] Lütfen { $count } alanı kontrol edin
}
problem-missing = Lütfen bu alanı doldurun.
problem-choose = Lütfen bir seçenek seçin.
problem-email = Lütfen tam bir e-posta adresi girin, örneğin ad@example.com.
problem-phone = Lütfen ülke koduyla telefon numarası girin, örneğin { $example }.
problem-postcode = Bu posta kodu alışılmadık görünüyor. Örnek: { $example }
problem-number = Bu, { $name } gibi görünmüyor. Örnek: { $example }
problem-number-digits = Bu { $name } numarasının bir hanesi hatalı görünüyor.
problem-insist = Yazdığım gibi kullan
problem-state = Lütfen listeden seçin.
problem-long = Bu metin çok uzun.
problem-consent = Devam etmek için lütfen bu kutuyu işaretleyin.
problem-refused = Mağaza bu bilgiyi kabul etmedi: { $detail }
problem-payment = Lütfen ödeme yöntemini seçin.

## refused: why an order cannot be placed as it stands

refused-market = Bu mağaza şu ülkeye satış yapmıyor: { $country }.
refused-market-sanctions = Yaptırımlar nedeniyle bu mağaza şu ülkeye teslimat yapmıyor: { $country }.
refused-shipping = Bu sipariş için şu ülkeye kargo yöntemi yok: { $country }.
refused-weight = Bu sipariş şu ülkeye gönderilemeyecek kadar ağır: { $country }.
refused-parcel = { $product } şu ülkeye gönderilemeyecek kadar büyük veya ağır: { $country }.
refused-rate-missing = { $currency } için döviz kuru olmadığından fiyat gösterilemiyor.
refused-rate-old = { $currency } döviz kuru güncel olmadığından fiyat gösterilemiyor.
refused-amount = Bu tutar hesaplanamayacak kadar büyük.
refused-route-closed = Şu ülkeye bu yolla şu anda paket gönderilemiyor: { $country }.
refused-tr-consumer-parcels = 6 Şubat 2026’dan beri yurt dışından bireylere gelen olağan paketler Türkiye’ye kabul edilmiyor.
refused-cn-order-limit = Çin, yurt dışından sipariş başına en fazla { $amount } tutara izin veriyor. Lütfen siparişinizi bölün.
refused-cn-parcel-limit = Çin, paket başına en fazla { $amount } tutara izin veriyor. Lütfen siparişinizi bölün.
refused-gift-import = Hediye olarak beyan edilen paketler ithal edilemez: { $country }.
refused-product = { $product } şu ülkeye gönderilemiyor: { $country }.
refused-business-only = { $product } yalnızca işletmelere satılır.
refused-quantity = { $product }: sipariş başına en fazla { $count }.
refused-empty = Sepetiniz boş.
refused-service = Bu siparişin tutarları şu anda hesaplanamıyor. Lütfen birkaç dakika sonra yeniden deneyin.

## a11y: names and announcements for screen readers only

a11y-increase = { $product }: bir artır
a11y-decrease = { $product }: bir azalt
a11y-remove = Kaldır: { $product }
a11y-quantity = Adet: { $product }
a11y-why = { $label }: neden { $amount }?
a11y-total = Toplam: { $amount }
a11y-new-window = yeni pencerede açılır

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = İade edilen ürünlerin ayrıca eklenen vergisi: { $amount }
refund-tax-included = İade edilen ürünlerin fiyatındaki vergi: { $amount }
refund-duty = İade edilen ürünlerin gümrük vergisi: { $amount }
refund-shipping = Kargo: { $amount }
refund-shipping-law = Siparişin tamamından cayıldığında standart teslimat ücreti iade edilir: { $amount }
refund-shipping-kept = { $amount } kargo ücreti iade edilmez.
refund-shipping-partial = Ürünlerin tamamı iade edilmediği için { $amount } kargo ücreti iade edilmez.
refund-supplement-kept = Hızlı teslimat farkı olan { $amount } iade edilmez.
refund-fees = Ücretler: { $amount }
refund-fees-kept = { $amount } ücret iade edilmez.
refund-carrier-kept = { $amount } tutarındaki gümrük vergisi ve ithalat vergileri kargo şirketi aracılığıyla gümrüğe ödendi. Kendiliğinden iade edilmez; oradan talep edilmesi gerekir.
refund-later = { $amount } mağazaya değil, teslimatta kargo şirketine ödendi.
refund-to-payment = { $amount } ödeme yöntemine iade edilir.
refund-to-credit = { $amount } { $code } hesabına iade edilir.
refund-refused-line = Siparişte { $product } satırı yok.
refund-refused-quantity = { $product } için en fazla { $count } adet daha iade edilebilir.
refund-refused-nothing = İade edilecek bir şey kalmadı.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Yardım
help-when = Siparişim ne zaman gelir?
help-arrives = Tahmini teslimat: { $from } – { $until }.
help-duties = Teslimatta gümrük vergisi veya başka vergi ödeyecek miyim?
help-returns = Ürünleri iade edebilir miyim?
help-hours = Saat diliminize göre çalışma saatleri
help-chat = Sohbet
help-page = Yardım sayfaları

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = { $name } ile yaptığınız sözleşmeden buradan cayabilirsiniz. Gerekçe göstermeniz gerekmez.
withdraw-goods = Tümü değilse hangi ürünler
withdraw-confirm = Caymayı onayla
withdraw-statement = { $order } numaralı siparişe ilişkin sözleşmemden caydığımı bildiririm.
withdraw-done = Cayma bildiriminiz alındı
withdraw-received = Alındığı tarih: { $date }
withdraw-keep = Lütfen bu onayı kaydedin veya yazdırın. Mağaza onayı şu adrese de gönderir: { $email }.
withdraw-save = Metin dosyası olarak kaydet
withdraw-unknown = Sipariş numarası ile e-posta adresi eşleşmiyor. Lütfen ikisini de kontrol edin.
