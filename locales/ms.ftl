# reviewed: machine-drafted
# status: complete
# Malay. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): no well-kept shop in this language was found to compare with.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Daftar keluar
loader-contact = Hubungan
loader-email = E-mel
loader-delivery = Penghantaran
loader-country = Negara/wilayah
loader-failed = Halaman daftar keluar tidak dapat dimuatkan. Sila semak sambungan anda dan cuba lagi.
loader-retry = Cuba lagi

## head: the top of the checkout with its language and country switcher

head-switch = Bahasa dan negara
head-language = Bahasa
head-country = Hantar ke
head-currency = Mata wang
head-close = Tutup daftar keluar

## locale: why a language, country or currency was chosen

locale-attribute = Ditetapkan oleh kedai ini
locale-kept = Pilihan anda sebelum ini
locale-page-language = Bahasa halaman ini
locale-browser-languages = Bahasa pelayar anda
locale-region = Wilayah bahasa anda
locale-time-zone = Zon waktu anda
locale-market = Mata wang negara ini
locale-default = Tetapan lalai kedai ini

## contact: how the shop reaches the shopper

contact-phone = Nombor telefon
contact-phone-hint = Hanya untuk pertanyaan tentang penghantaran
contact-remember = Ingat butiran saya pada peranti ini
contact-remember-hint = Untuk pesanan anda yang seterusnya di sini. Jangan pada peranti yang dikongsi.
contact-forget = Padamkan butiran saya

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nama penuh
address-organisation = Syarikat
address-line-1 = Alamat
address-line-1-street = Jalan
address-block = Blok
address-avenue = Lebuh
address-house = Rumah atau bangunan
address-line-2 = Pangsapuri, unit, tingkat
address-sorting-code = CEDEX
address-optional = pilihan
address-choose = Sila pilih
address-more = Tambah syarikat
address-number = { $name } untuk kastam
address-number-invoice = { $name } untuk invois
address-business = Saya membeli untuk syarikat
address-vat-id = Nombor cukai ({ $name })
address-purchase-order = Nombor pesanan dalaman anda
address-number-hint = Kastam memintanya. Ia dihantar bersama pesanan dan tidak disimpan pada peranti ini.

address-city-city = Bandar
address-city-district = Daerah
address-city-post-town = Bandar
address-city-suburb = Pinggir bandar

address-district-district = Daerah
address-district-neighborhood = Kejiranan
address-district-suburb = Kawasan
address-district-townland = Townland
address-district-village-township = Kampung atau mukim

address-postcode-postal = Poskod
address-postcode-zip = Kod ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Kod PIN

address-state-area = Kawasan
address-state-county = Kaunti
address-state-department = Jabatan
address-state-district = Daerah
address-state-do-si = Wilayah atau bandar
address-state-emirate = Emiriah
address-state-island = Pulau
address-state-oblast = Oblast
address-state-parish = Parish
address-state-prefecture = Wilayah (prefektur)
address-state-province = Wilayah
address-state-state = Negeri

address-billing = Alamat pengebilan
address-billing-same = Alamat pengebilan sama

## delivery: who pays duties and import taxes, and when

delivery-duties = Duti dan cukai import
delivery-ddp = Bayar bersama pesanan
delivery-ddp-hint = Tiada bayaran lagi semasa barang tiba.
delivery-dap = Bayar semasa penghantaran
delivery-dap-hint = Syarikat penghantar mengutipnya sebelum penyerahan dan mungkin mengenakan fi sendiri.
delivery-now = Sekarang
delivery-later = Semasa penghantaran
delivery-about = kira-kira { $amount }

## shipping: methods and dates

shipping-title = Kaedah penghantaran
shipping-standard = Standard
shipping-express = Ekspres
shipping-pickup = Pusat pengambilan
shipping-economy = Ekonomi
shipping-free = Percuma
shipping-arrives-on = Tiba { $date }
shipping-waiting = Masukkan alamat anda untuk melihat pilihan penghantaran.
shipping-estimate = Tarikh penghantaran ialah anggaran.
shipping-cut-off = Pesan dalam masa { $time }: barang keluar dari gudang { $date }.
shipping-parcels = { $count ->
   *[other] Tiba dalam { $count } bungkusan
}
shipping-points = Pilih pusat pengambilan
shipping-points-none = Tiada pusat pengambilan berhampiran alamat ini.
shipping-sort-fastest = Tunjukkan yang terpantas dahulu
shipping-sort-cheapest = Tunjukkan yang termurah dahulu
shipping-refused-place = Tidak menghantar ke alamat ini
shipping-refused-weight = Tidak tersedia untuk { $weight }
shipping-refused-size = { $product } terlalu besar atau terlalu berat untuk bungkusan
shipping-refused-table = Tidak tersedia untuk saiz atau nilai pesanan ini

## gift: the parcel is a present

gift-on = Ini hadiah
gift-recipient = Nama penuh penerima
gift-from = Daripada
gift-message = Ucapan
gift-hide-prices = Tanpa harga pada slip dalam bungkusan
gift-customs = Isytiharkan kepada kastam sebagai hadiah antara individu

## payment: hints by kind of method; names that are brands come from data

payment-title = Pembayaran
payment-more = Cara pembayaran lain
payment-none = Tiada kaedah pembayaran untuk pesanan ini.
express-title = Bayaran ekspres
express-or = Atau masukkan butiran anda
express-filled = Butiran anda telah diisi. Sila semak pesanan anda.
payment-called-cash = Bayaran semasa penghantaran
payment-called-debit = Debit langsung { $name }
payment-called-online-banking = Perbankan dalam talian
payment-called-by-bank = Bayar melalui bank
payment-called-transfer = Pindahan bank
payment-called-virtual-account = Akaun maya ({ $name })
payment-called-local-cards = Kad tempatan
payment-hint-bank-code = Luluskan dengan kod daripada aplikasi bank anda
payment-hint-bank-debit = Didebit daripada akaun bank anda
payment-hint-bank-redirect = Anda meluluskan bayaran di bank anda
payment-hint-bank-transfer = Anda memindahkan jumlah dengan butiran yang kami tunjukkan
payment-hint-bnpl = Bayar kemudian atau secara ansuran
payment-hint-card = Anda memasukkan butiran kad di halaman selamat seterusnya
payment-hint-card-redirect = Anda membayar di halaman selamat seterusnya
payment-hint-cash = Anda membayar tunai apabila pesanan tiba
payment-hint-instant-transfer = Anda mengimbas kod dengan aplikasi bank
payment-hint-mobile-money = Anda mengesahkan bayaran di telefon
payment-hint-prepaid = Anda membayar dengan kod prabayar
payment-hint-voucher = Anda membayar di kedai atau mesin dengan slip yang kami tunjukkan
payment-hint-wallet = Anda mengesahkan dalam aplikasi atau di halaman seterusnya
payment-not-offered = { $count } kaedah tidak tersedia untuk pesanan ini
payment-refused-country = Tidak tersedia di { $country }
payment-refused-currency = Tidak menerima { $currency }
payment-refused-minimum = Dari { $amount }
payment-refused-maximum = Hingga { $amount }
payment-not-exact = Perkhidmatan pembayaran tidak dapat mengutip tepat { $amount }.

## summary: the order, always in sight

summary-title = Ringkasan pesanan
summary-show = Tunjukkan ringkasan pesanan
summary-hide = Sembunyikan ringkasan pesanan
summary-items = { $count } barang
summary-each = { $amount } seunit
summary-empty = Troli anda kosong.
summary-empty-hint = Tambah barang untuk melihat penghantaran, pembayaran dan jumlah. Apa yang telah anda isi kekal di sini.
summary-goods = Barang
summary-discount-code = Diskaun ({ $code })
summary-shipping = Kos penghantaran
summary-insurance = Insurans penghantaran
summary-duty = Duti
summary-tax-rate = { $name } { $rate }
summary-fee = Fi kastam
summary-rounding = Pembundaran
summary-fee-gift-wrap = Balutan hadiah
summary-fee-payment = Fi pembayaran
summary-fee-small-order = Fi pesanan kecil
summary-fee-service = Fi perkhidmatan
summary-fee-other = { $name }
summary-total = Jumlah
summary-total-now = Bayar sekarang
summary-total-later = Bayar semasa penghantaran
summary-total-all = Jumlah hingga ke pintu anda
summary-estimate = Anggaran
summary-remote-promotions = Tawaran tidak dapat disahkan dan tidak termasuk.
summary-remote-rates = Kos penghantaran tidak dapat disahkan dan ialah anggaran.
summary-remote-duties = Duti tidak dapat disahkan dan ialah anggaran.
summary-remote-tax = Cukai tidak dapat disahkan dan ialah anggaran.
summary-code-field = Kod diskaun atau kad hadiah
summary-code-enter = Tambah kod diskaun atau kad hadiah
summary-code-later = Kod { $code } tidak dapat disemak. Sila cuba lagi.
summary-card-left = { $code }: baki { $amount }
summary-tier = Tahap pelanggan: { $tier }
summary-points-use = Guna mata ({ $count }), bernilai { $amount }
summary-points-count = Bilangan mata
summary-points-earn = { $count ->
   *[other] Anda memperoleh { $count } mata dengan pesanan ini.
}
summary-credit-use = Guna kredit saya: { $amount }
summary-code-apply = Guna
summary-code-remove = Buang kod { $code }
summary-code-unknown = Kod { $code } tidak sah.
summary-code-unfit = Kod { $code } tidak terpakai untuk pesanan ini.
summary-promotion = Diskaun ({ $promotion })
summary-points = Mata ditebus ({ $count })
summary-card = Kad hadiah ({ $code })
summary-credit = Kredit kedai
summary-goodwill = Kredit muhibah
summary-points-few = Mata dalam akaun anda kurang daripada yang diminta: { $count }.
summary-card-currency = Kad { $code } dalam { $currency } dan tidak boleh digunakan untuk pesanan ini.
summary-code-expired = Kod { $code } sah hingga { $date }.
summary-code-early = Kod { $code } sah dari { $date }.
summary-code-minimum = Kod { $code } memerlukan barang yang layak bernilai { $minimum }: kurang { $amount }.
summary-code-quantity = Kod { $code } memerlukan lebih banyak barang yang layak (kurang: { $count }).
summary-code-country = Kod { $code } tidak sah untuk penghantaran ke { $country }.
summary-code-customer = Kod { $code } bukan untuk akaun pelanggan anda.
summary-code-first = Kod { $code } hanya untuk pesanan pertama.
summary-code-birthday = Kod { $code } hanya sah sekitar hari lahir anda.
summary-code-used = Kod { $code } telah habis digunakan.
summary-code-combine = Kod { $code } tidak boleh digabungkan dengan { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Harga senarai: { $amount }
why-line = { $product }
why-price-converted = { $amount } selepas penukaran pada kadar { $rate }
why-price-margin = Margin pertukaran { $rate }
why-price-ending = Dibundarkan kepada tahap harga kedai: { $amount }
why-cash-step = Dibundarkan kepada gandaan { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Tanpa { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Dengan { $name } { $rate } ({ $country }): { $amount }
why-group-price = Harga untuk kumpulan pelanggan anda: { $amount }
why-tier-price = Harga untuk kuantiti ini: { $amount }
why-off-percent = Diskaun { $rate } daripada { $amount }
why-off-amount = Diskaun { $amount }
why-off-each = Diskaun { $amount } seunit (unit: { $count })
why-off-line = Diskaun { $amount } setiap produk
why-off-sets = Bagi setiap { $buy } yang dibeli, { $get } didiskaun; yang termurah (unit: { $count })
why-off-step-count = Diskaun dari kuantiti { $count }
why-off-step-amount = Diskaun dari { $amount }
why-off-cap = Paling banyak { $amount }
why-off-left = Baki yang boleh didiskaun paling banyak { $amount }
why-shipping-reduced = { $promotion }: kos penghantaran kurang { $amount }
why-points-worth = Mata ({ $count }) bernilai { $amount }
why-card-balance = Baki: { $amount }
why-card-taxed = Dikenakan cukai semasa dijual, jadi mengurangkan jumlah bercukai
why-share = Bahagian untuk { $product }
why-shipping-weight = { $method } untuk { $weight } ke { $country }
why-shipping-free = Percuma dari { $amount }
why-shipping-rate = { $method } ke { $country }
why-shipping-parcels = Bungkusan: { $count }, berat dikenakan caj { $weight } setiap satu
why-freight = Pengangkutan
why-surcharge-fuel = Surcaj bahan api
why-surcharge-remote = Surcaj kawasan terpencil dan pulau
why-surcharge-bulky = Surcaj barang besar
why-surcharge-battery = Surcaj bateri dan barang berbahaya
why-surcharge-residential = Surcaj penghantaran ke rumah
why-surcharge-handling = Pengendalian
why-surcharge-other = Surcaj
why-percent-of = { $rate } daripada { $amount }
why-insurance = Insurans semasa pengangkutan
why-customs-value = Nilai kastam barang dan penghantaran: { $amount }
why-customs-value-goods = Nilai kastam barang: { $amount }
why-duty-tariff = Duti { $rate } untuk barang di bawah kepala tarif { $heading }
why-duty-percent = Duti { $rate }
why-duty-percent-less = Duti { $rate } tolak { $amount }
why-duty-flat = { $amount } bagi setiap jenis barang ({ $count } jenis)
why-duty-unknown = Kadar duti tidak diketahui; tidak termasuk
why-duty-default = Kadar duti kepala tarif { $heading } tidak diketahui; anggaran kedai { $rate } digunakan
why-duty-specific = Duti mengikut berat atau bilangan untuk barang kepala tarif { $heading }: { $amount }
why-duty-all-in = Satu kadar menggantikan duti dan cukai
why-scheme = Peraturan digunakan: { $scheme }
why-import-unknown = Peraturan import { $country } tidak diketahui; duti dan cukai tidak termasuk
note-tax-exempt = Tiada cukai dikenakan: sijil pengecualian terpakai.
note-reverse-charge = Caj berbalik: VAT tidak dikenakan kepada { $number }; pembeli yang mengakaunkannya.
note-vat-id-home = VAT dikenakan: { $number } dari negara penjual.
note-vat-id-pending = Dicukai seperti pengguna: nombor cukai { $number } belum disahkan.
note-vat-id-invalid = Dicukai seperti pengguna: nombor cukai { $number } tidak sah.
note-certificate-unknown = Cukai dikenakan: kedai tidak mengetahui sijil pengecualian untuk destinasi ini.
note-category-standard = Kadar khas untuk “{ $category }” di { $country } tidak diketahui; kadar standard digunakan.
note-gift-sold = Barang yang dijual kedai bukan hadiah bagi kastam: peraturan biasa terpakai.
tell-buyer-id = Kastam { $country } meminta nombor pengenalan peribadi pembeli.
tell-personal-use = Hanya untuk kegunaan peribadi penerima.
tell-yearly-amount = Dikira dalam had tahunan pembeli sebanyak { $amount }.
tell-yearly-count = Bilangan bungkusan yang boleh diimport pembeli setahun melalui laluan ini: { $count }.
tell-half-yearly-count = Pengecualian sah untuk bilangan bungkusan ini dalam setengah tahun: { $count }.
tell-prescription = Kastam meminta preskripsi.
tell-positive-list = Hanya untuk barang dalam senarai rasmi jualan dalam talian rentas sempadan.
tell-business = Pembeli mengakaunkan cukai sebagai perniagaan berdaftar.
why-tax-rate = { $name } { $rate } ke atas { $amount }
why-rounded-unit = Cukai dibundarkan bagi setiap unit
why-rounded-line = Cukai dibundarkan bagi setiap baris
why-rounded-line-rate = Cukai dibundarkan bagi setiap baris dan kadar
why-rounded-rate = Cukai dibundarkan pada jumlah kadar
why-rounded-order = Cukai dibundarkan pada jumlah pesanan
why-rounded-end = Dibundarkan sekali, bersama jumlah pesanan
why-tax-base = Jumlah bercukai: { $amount }
why-tax-gross-up = Cukai { $rate } dikira dalam asasnya sendiri
why-tax-factor = { $rate } daripada cukai biasa perlu dibayar
why-tax-included = { $name } { $rate } termasuk dalam harga
why-fee-heading = Fi { $amount } bagi setiap jenis barang
why-fee-parcel = Fi { $amount } bagi setiap bungkusan
why-fee-consignment = Fi { $amount } untuk konsainan
why-fee-percent = Fi { $rate } daripada nilai kastam: { $amount }
why-collected-carrier = Dikutip oleh syarikat penghantar
why-source = Sumber: { $source }
why-valid-from = Berkuat kuasa sejak { $date }
why-estimate = Jumlah ini ialah anggaran. Pihak berkuasa menentukannya semasa import.
why-official = Angka rasmi
why-remote = Dikira oleh { $source }
why-secondary = Angka daripada sumber yang diterbitkan
why-unverified = Angka belum disahkan

## review: what the shopper agrees to, and the order button

review-title = Semak dan pesan
review-button = Pesan dan bayar
review-button-pay-duty = Pesan dengan kewajipan membayar
review-continue = Semak pesanan
review-seller = Kontrak anda adalah dengan { $name }.
review-terms-notice = Dengan membuat pesanan, anda menerima terma dan syarat.
review-privacy = Kami menggunakan butiran anda untuk mengendalikan pesanan ini, seperti dinyatakan dalam dasar privasi.
review-privacy-law = Kami menggunakan butiran anda untuk mengendalikan pesanan ini, seperti dinyatakan dalam dasar privasi ({ $law }).
review-transfer = Butiran anda dihantar ke { $country } untuk mengendalikan pesanan ini.
review-privacy-abroad = Saya bersetuju butiran saya dihantar ke { $country } untuk mengendalikan pesanan ini.
review-withdrawal = Anda boleh menarik diri daripada kontrak ini dalam tempoh { $days } hari selepas menerima barang, tanpa memberi sebab.
review-withdrawal-working = Anda boleh menarik diri daripada kontrak ini dalam tempoh { $days ->
   *[other] { $days } hari bekerja
} selepas menerima barang, tanpa memberi sebab.
review-withdrawal-none = Undang-undang tidak memberi hak umum untuk memulangkan pembelian dalam talian. Dasar pemulangan kedai terpakai.
review-returns = Kedai ini menerima pemulangan dalam tempoh { $days } hari selepas penghantaran.
review-returns-cost = { $payer ->
    [merchant] Kos penghantaran balik ditanggung oleh kedai.
   *[buyer] Kos penghantaran balik ditanggung oleh anda.
}
review-import-ddp = Duti dan cukai import sudah termasuk. Tiada bayaran lagi semasa penghantaran.
review-import-dap = Duti dan cukai import tidak termasuk. Syarikat penghantar akan mengutip kira-kira { $amount } semasa penghantaran.
review-import-none = Tiada duti atau cukai import perlu dibayar.
review-import-unknown = Duti dan cukai import tidak dapat dikira untuk destinasi ini. Syarikat penghantar mungkin mengutipnya semasa penghantaran.
review-cn-standards = Barang ini mematuhi peraturan negara asalnya, mungkin tiada label bahasa Cina, dan tidak boleh dijual semula.
review-cn-identity = Kastam memerlukan nama sebenar dan nombor pengenalan pembeli.
review-tr-preliminary = Saya telah membaca dan menerima borang maklumat awal dan kontrak jualan jarak jauh.
review-us-dispatch = Kedai menghantar dalam masa yang dinyatakan. Jika tidak dapat, anda boleh membatalkan dengan bayaran balik penuh.
review-jp-confirmation = Sila semak kuantiti, harga, pembayaran, masa penghantaran dan dasar pemulangan sebelum memesan.
review-au-guarantees = Jaminan pengguna anda di bawah undang-undang Australia tidak boleh dikecualikan.
review-guarantee = Jaminan pematuhan di sisi undang-undang terpakai.
review-age = Saya berumur sekurang-kurangnya { $age } tahun.
review-marketing = Saya setuju menerima berita dan tawaran daripada { $name } melalui e-mel. Saya boleh berhenti melanggan pada bila-bila masa.
review-marketing-mail = Anda akan menerima e-mel untuk pengesahan.
review-opt-out = Jangan jual atau kongsi butiran peribadi saya.
review-opted-out = Isyarat privasi pelayar anda (Global Privacy Control) dipatuhi: butiran anda tidak dijual atau dikongsi.
review-safety-maker = Pengilang: { $name }
review-safety-responsible = Pihak bertanggungjawab di EU: { $name }
review-safety-warning = Maklumat keselamatan: { $name }
review-link-terms = Terma dan syarat
review-link-privacy = Dasar privasi
review-link-withdrawal = Hak penarikan diri dan pemulangan
review-link-shipping = Maklumat penghantaran
review-link-imprint = Maklumat penjual
review-link-model = Contoh borang penarikan diri
review-link-withdraw = Tarik diri daripada kontrak di sini

## status: what happens to the order once the button is pressed

status-sending = Menghantar pesanan anda…
status-sending-hint = Sila biarkan halaman ini terbuka seketika.
status-offline = Anda di luar talian
status-offline-hint = Pesanan anda disimpan dengan selamat pada peranti ini dan akan dihantar apabila sambungan pulih.
status-waiting = Kedai tidak menjawab
status-retry-in = Mencuba lagi dalam { $seconds } saat
status-retry-hint = Pesanan anda disimpan dengan selamat dan hanya dibuat sekali.
status-retry-now = Cuba sekarang
status-cancel = Batal dan kembali
status-price-changed = Harga telah berubah
status-price-changed-hint = Pesanan anda belum dibuat. Sila sahkan jumlah baharu.
status-price-old = Jumlah sebelumnya
status-price-new = Jumlah baharu
status-price-accept = Terima { $amount } dan pesan dengan kewajipan membayar
status-price-refuse = Kembali
status-redirect = Teruskan ke { $method }
status-redirect-hint = Anda membayar di halaman seterusnya dan kemudian kembali ke sini.
status-redirect-button = Teruskan ke pembayaran
status-qr = Imbas untuk membayar
status-qr-hint = Buka aplikasi bank anda dan imbas kod ini.
status-code-copy = Salin kod
status-code-copied = Disalin
status-voucher = Bayar dengan slip ini
status-voucher-hint = Tunjukkan nombor ini semasa membayar, atau cetak halaman ini.
status-pay-amount = Jumlah perlu dibayar
status-pay-reference = Rujukan pembayaran
status-pay-before = Bayar sebelum { $date }
status-pay-open = Buka halaman pembayaran
status-pay-checking = Menunggu bayaran anda…
status-placed = Terima kasih atas pesanan anda
status-placed-hint = Pengesahan sedang dihantar ke { $email }.
status-placed-pending = Pesanan anda telah dibuat. Kami menunggu bayaran anda.
status-placed-number = Nombor pesanan
status-placed-paid = Telah dibayar
status-placed-due = Perlu dibayar
status-placed-next = Langkah seterusnya
status-placed-next-dispatch = Kedai menyediakan bungkusan anda.
status-placed-next-carrier = Syarikat penghantar mengutip kira-kira { $amount } untuk duti dan cukai semasa penghantaran.
status-follow = Status pesanan
status-track = Jejaki bungkusan
status-calendar = Tambah penghantaran ke kalendar
status-share = Salin pautan anda untuk rakan
status-survey = Adakah mudah untuk membuat pesanan? 1 sukar, 5 mudah.
status-survey-thanks = Terima kasih atas jawapan anda.
status-print = Cetak
status-back-to-shop = Kembali ke kedai
status-payment-failed = Pembayaran tidak berjaya
status-payment-failed-hint = Tiada caj dikenakan. Anda boleh memilih cara pembayaran lain.
status-back = Pilih cara pembayaran lain
status-failed = Pesanan anda tidak dapat dibuat
status-failed-hint = Tiada caj dikenakan. Sila cuba lagi, atau hubungi kedai dan nyatakan { $reference }.
status-support = Hubungi { $name }

## problem: what is wrong with a field, shown below it

problem-title = Sila semak { $count } medan
problem-missing = Sila isi medan ini.
problem-choose = Sila pilih satu pilihan.
problem-email = Sila masukkan alamat e-mel yang lengkap, contohnya nama@example.com.
problem-phone = Sila masukkan nombor telefon dengan kod negara, contohnya { $example }.
problem-postcode = Poskod ini kelihatan luar biasa. Contoh: { $example }
problem-number = Ini kelihatan tidak sah: { $name }. Contoh: { $example }
problem-number-digits = Satu digit kelihatan salah: { $name }.
problem-insist = Guna seperti ditaip
problem-state = Sila pilih daripada senarai.
problem-long = Teks ini terlalu panjang.
problem-consent = Sila tandakan kotak ini untuk meneruskan.
problem-refused = Kedai tidak menerima maklumat ini: { $detail }
problem-payment = Sila pilih cara pembayaran.

## refused: why an order cannot be placed as it stands

refused-market = Kedai ini tidak menjual ke { $country }.
refused-market-sanctions = Kedai ini tidak menghantar ke { $country } kerana sekatan.
refused-shipping = Tiada kaedah penghantaran untuk pesanan ini ke { $country }.
refused-weight = Pesanan ini terlalu berat untuk dihantar ke { $country }.
refused-parcel = { $product } terlalu besar atau terlalu berat untuk dihantar ke { $country }.
refused-rate-missing = Tiada kadar pertukaran untuk { $currency }, jadi harga tidak dapat ditunjukkan.
refused-rate-old = Kadar pertukaran untuk { $currency } sudah lapuk, jadi harga tidak dapat ditunjukkan.
refused-amount = Jumlah ini terlalu besar untuk dikira.
refused-route-closed = Buat masa ini bungkusan tidak boleh diimport ke { $country } melalui laluan ini.
refused-tr-consumer-parcels = Sejak 6 Februari 2026, Türkiye tidak lagi menerima bungkusan pengguna biasa dari luar negara.
refused-cn-order-limit = China membenarkan paling banyak { $amount } bagi setiap pesanan dari luar negara. Sila bahagikan pesanan anda.
refused-cn-parcel-limit = China membenarkan paling banyak { $amount } bagi setiap bungkusan. Sila bahagikan pesanan anda.
refused-gift-import = Bungkusan yang diisytiharkan sebagai hadiah tidak boleh diimport ke { $country }.
refused-product = { $product } tidak boleh dihantar ke { $country }.
refused-business-only = { $product } dijual kepada perniagaan sahaja.
refused-quantity = { $product }: paling banyak { $count } bagi setiap pesanan.
refused-empty = Troli anda kosong.
refused-service = Jumlah pesanan ini tidak dapat dikira sekarang. Sila cuba lagi dalam beberapa minit.

## a11y: names and announcements for screen readers only

a11y-increase = Tambah satu { $product }
a11y-decrease = Kurangkan satu { $product }
a11y-remove = Buang { $product }
a11y-quantity = Kuantiti { $product }
a11y-why = { $label }: mengapa { $amount }?
a11y-total = Jumlah: { $amount }
a11y-new-window = dibuka dalam tetingkap baharu

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Cukai barang yang dipulangkan, tambahan: { $amount }
refund-tax-included = Cukai terkandung dalam barang yang dipulangkan: { $amount }
refund-duty = Duti barang yang dipulangkan: { $amount }
refund-shipping = Penghantaran: { $amount }
refund-shipping-law = Jika menarik diri daripada seluruh pesanan, penghantaran standard dibayar balik: { $amount }
refund-shipping-kept = Kos penghantaran { $amount } tidak dibayar balik.
refund-shipping-partial = Kos penghantaran { $amount } tidak dibayar balik kerana bukan semua barang dipulangkan.
refund-supplement-kept = Bayaran tambahan penghantaran pantas, { $amount }, tidak dibayar balik.
refund-fees = Fi: { $amount }
refund-fees-kept = Fi { $amount } tidak dibayar balik.
refund-carrier-kept = Duti dan cukai import { $amount } telah dibayar kepada kastam melalui syarikat penghantar. Ia tidak dipulangkan dengan sendirinya, tetapi boleh dituntut di sana.
refund-later = { $amount } dibayar kepada syarikat penghantar semasa penghantaran, bukan kepada kedai.
refund-to-payment = { $amount } dikembalikan kepada kaedah pembayaran.
refund-to-credit = { $amount } dikembalikan kepada { $code }.
refund-refused-line = Pesanan tiada baris { $product }.
refund-refused-quantity = { $product }: paling banyak { $count } lagi boleh dibayar balik.
refund-refused-nothing = Tiada lagi yang boleh dibayar balik.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Bantuan
help-when = Bilakah pesanan saya akan tiba?
help-arrives = Dijangka antara { $from } dan { $until }.
help-duties = Adakah saya perlu membayar duti atau cukai semasa penghantaran?
help-returns = Bolehkah saya memulangkan barang?
help-hours = Waktu operasi mengikut zon waktu anda
help-chat = Sembang
help-page = Halaman bantuan

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Anda boleh menarik diri daripada kontrak dengan { $name } di sini. Anda tidak perlu memberi sebab.
withdraw-goods = Barang yang mana, jika bukan semua
withdraw-confirm = Sahkan penarikan diri
withdraw-statement = Saya dengan ini menarik diri daripada kontrak bagi pesanan { $order }.
withdraw-done = Penarikan diri anda telah diterima
withdraw-received = Diterima pada { $date }
withdraw-keep = Sila simpan atau cetak pengesahan ini. Kedai turut menghantar pengesahan kepada { $email }.
withdraw-save = Simpan sebagai fail teks
withdraw-unknown = Nombor pesanan dan alamat e-mel tidak sepadan. Sila semak kedua-duanya.
