# reviewed: machine-drafted
# status: complete
# Indonesian. Ids, order and variables follow en.ftl.
# Terms (cart, order, shipping, totals, codes, address): compared in November 2026 with Shopify Dawn, Spree, Solidus, Bagisto.

## loader: the first stage, drawn before anything else has arrived. Order and number of these ids are fixed.

loader-title = Checkout
loader-contact = Kontak
loader-email = Email
loader-delivery = Pengiriman
loader-country = Negara/wilayah
loader-failed = Halaman checkout tidak dapat dimuat. Periksa koneksi Anda, lalu coba lagi.
loader-retry = Coba lagi

## head: the top of the checkout with its language and country switcher

head-switch = Bahasa dan negara
head-language = Bahasa
head-country = Kirim ke
head-currency = Mata uang
head-close = Tutup checkout

## locale: why a language, country or currency was chosen

locale-attribute = Diatur oleh toko ini
locale-kept = Pilihan Anda sebelumnya
locale-page-language = Bahasa halaman ini
locale-browser-languages = Bahasa browser Anda
locale-region = Wilayah bahasa Anda
locale-time-zone = Zona waktu Anda
locale-market = Mata uang negara ini
locale-default = Pengaturan standar toko ini

## contact: how the shop reaches the shopper

contact-phone = Nomor telepon
contact-phone-hint = Hanya untuk pertanyaan tentang pengiriman
contact-remember = Ingat data saya di perangkat ini
contact-remember-hint = Untuk pesanan Anda berikutnya di sini. Jangan di perangkat bersama.
contact-forget = Hapus data saya

## address: every label an address can have. The kinds follow the country's own words.

address-name = Nama lengkap
address-organisation = Perusahaan
address-line-1 = Alamat jalan dan nomor
address-line-1-street = Jalan
address-block = Blok
address-avenue = Jalan besar
address-house = Rumah atau gedung
address-line-2 = Apartemen, unit, lantai
address-sorting-code = CEDEX
address-optional = opsional
address-choose = Silakan pilih
address-more = Tambah perusahaan
address-number = { $name } untuk bea cukai
address-number-invoice = { $name } untuk faktur
address-business = Saya membeli untuk perusahaan
address-vat-id = Nomor pajak ({ $name })
address-purchase-order = Nomor pesanan internal Anda
address-number-hint = Bea cukai memintanya. Data dikirim bersama pesanan dan tidak disimpan di perangkat ini.

address-city-city = Kota/kabupaten
address-city-district = Kecamatan
address-city-post-town = Kota
address-city-suburb = Pinggiran kota

address-district-district = Kecamatan
address-district-neighborhood = Lingkungan
address-district-suburb = Kelurahan/desa
address-district-townland = Townland
address-district-village-township = Desa atau kecamatan

address-postcode-postal = Kode pos
address-postcode-zip = Kode ZIP
address-postcode-eircode = Eircode
address-postcode-pin = Kode PIN

address-state-area = Wilayah
address-state-county = County
address-state-department = Departemen
address-state-district = Distrik
address-state-do-si = Provinsi atau kota
address-state-emirate = Emirat
address-state-island = Pulau
address-state-oblast = Oblast
address-state-parish = Paroki
address-state-prefecture = Prefektur
address-state-province = Provinsi
address-state-state = Negara bagian

address-billing = Alamat penagihan
address-billing-same = Alamat penagihan sama

## delivery: who pays duties and import taxes, and when

delivery-duties = Bea masuk dan pajak impor
delivery-ddp = Bayar bersama pesanan
delivery-ddp-hint = Tidak ada biaya lagi saat barang tiba.
delivery-dap = Bayar saat barang tiba
delivery-dap-hint = Kurir menagihnya sebelum penyerahan dan dapat menambahkan biaya sendiri.
delivery-now = Sekarang
delivery-later = Saat barang tiba
delivery-about = sekitar { $amount }

## shipping: methods and dates

shipping-title = Metode pengiriman
shipping-standard = Reguler
shipping-express = Ekspres
shipping-pickup = Titik pengambilan
shipping-economy = Hemat
shipping-free = Gratis
shipping-arrives-on = Tiba { $date }
shipping-waiting = Masukkan alamat untuk melihat opsi pengiriman.
shipping-estimate = Tanggal pengiriman adalah perkiraan.
shipping-cut-off = Pesan dalam { $time }: barang keluar dari gudang { $date }.
shipping-parcels = { $count ->
   *[other] Tiba dalam { $count } paket
}
shipping-points = Pilih titik pengambilan
shipping-points-none = Tidak ada titik pengambilan di dekat alamat ini.
shipping-sort-fastest = Tampilkan yang tercepat dulu
shipping-sort-cheapest = Tampilkan yang termurah dulu
shipping-refused-place = Tidak mengirim ke alamat ini
shipping-refused-weight = Tidak tersedia untuk { $weight }
shipping-refused-size = { $product } terlalu besar atau terlalu berat untuk paket
shipping-refused-table = Tidak tersedia untuk ukuran atau nilai pesanan ini

## gift: the parcel is a present

gift-on = Ini hadiah
gift-recipient = Nama lengkap penerima
gift-from = Dari
gift-message = Pesan
gift-hide-prices = Tanpa harga pada slip di dalam paket
gift-customs = Nyatakan ke bea cukai sebagai hadiah antarpribadi

## payment: hints by kind of method; names that are brands come from data

payment-title = Pembayaran
payment-more = Cara pembayaran lainnya
payment-none = Tidak ada metode pembayaran untuk pesanan ini.
express-title = Pembayaran cepat
express-or = Atau isi data Anda
express-filled = Data Anda sudah terisi. Silakan periksa pesanan Anda.
payment-called-cash = Bayar di tempat (COD)
payment-called-debit = Debit langsung { $name }
payment-called-online-banking = Internet banking
payment-called-by-bank = Bayar lewat bank
payment-called-transfer = Transfer bank
payment-called-virtual-account = Virtual account ({ $name })
payment-called-local-cards = Kartu lokal
payment-hint-bank-code = Setujui dengan kode dari aplikasi bank Anda
payment-hint-bank-debit = Didebit dari rekening bank Anda
payment-hint-bank-redirect = Anda menyetujui pembayaran di bank Anda
payment-hint-bank-transfer = Anda mentransfer jumlahnya dengan rincian yang kami tampilkan
payment-hint-bnpl = Bayar nanti atau cicil
payment-hint-card = Anda memasukkan data kartu di halaman aman berikutnya
payment-hint-card-redirect = Anda membayar di halaman aman berikutnya
payment-hint-cash = Anda membayar tunai saat pesanan tiba
payment-hint-instant-transfer = Anda memindai kode dengan aplikasi bank
payment-hint-mobile-money = Anda mengonfirmasi pembayaran di ponsel
payment-hint-prepaid = Anda membayar dengan kode prabayar
payment-hint-voucher = Anda membayar di gerai atau mesin dengan slip yang kami tampilkan
payment-hint-wallet = Anda mengonfirmasi di aplikasi atau di halaman berikutnya
payment-not-offered = { $count } metode tidak tersedia untuk pesanan ini
payment-refused-country = Tidak tersedia di { $country }
payment-refused-currency = Tidak menerima { $currency }
payment-refused-minimum = Mulai { $amount }
payment-refused-maximum = Hingga { $amount }
payment-not-exact = Layanan pembayaran tidak dapat menagih tepat { $amount }.

## summary: the order, always in sight

summary-title = Ringkasan pesanan
summary-show = Tampilkan ringkasan pesanan
summary-hide = Sembunyikan ringkasan pesanan
summary-items = { $count } barang
summary-each = { $amount } per barang
summary-empty = Keranjang Anda kosong.
summary-empty-hint = Tambahkan barang untuk melihat pengiriman, pembayaran, dan total. Data yang sudah Anda isi tetap tersimpan di sini.
summary-goods = Barang
summary-discount-code = Diskon ({ $code })
summary-shipping = Ongkos kirim
summary-insurance = Asuransi pengiriman
summary-duty = Bea masuk
summary-tax-rate = { $name } { $rate }
summary-fee = Biaya kepabeanan
summary-rounding = Pembulatan
summary-fee-gift-wrap = Bungkus kado
summary-fee-payment = Biaya pembayaran
summary-fee-small-order = Biaya pesanan kecil
summary-fee-service = Biaya layanan
summary-fee-other = { $name }
summary-total = Total
summary-total-now = Bayar sekarang
summary-total-later = Bayar saat barang tiba
summary-total-all = Total sampai di rumah Anda
summary-estimate = Perkiraan
summary-remote-promotions = Penawaran tidak dapat dikonfirmasi dan belum termasuk.
summary-remote-rates = Ongkos kirim tidak dapat dikonfirmasi dan merupakan perkiraan.
summary-remote-duties = Bea masuk tidak dapat dikonfirmasi dan merupakan perkiraan.
summary-remote-tax = Pajak tidak dapat dikonfirmasi dan merupakan perkiraan.
summary-code-field = Kode diskon atau kartu hadiah
summary-code-enter = Tambahkan kode diskon atau kartu hadiah
summary-code-later = Kode { $code } tidak dapat diperiksa. Silakan coba lagi.
summary-card-left = { $code }: sisa { $amount }
summary-tier = Tingkat pelanggan: { $tier }
summary-points-use = Gunakan poin ({ $count }), senilai { $amount }
summary-points-count = Jumlah poin
summary-points-earn = { $count ->
   *[other] Anda mendapat { $count } poin dari pesanan ini.
}
summary-credit-use = Gunakan kredit saya: { $amount }
summary-code-apply = Pakai
summary-code-remove = Hapus kode { $code }
summary-code-unknown = Kode { $code } tidak valid.
summary-code-unfit = Kode { $code } tidak berlaku untuk pesanan ini.
summary-promotion = Diskon ({ $promotion })
summary-points = Poin ditukarkan ({ $count })
summary-card = Kartu hadiah ({ $code })
summary-credit = Kredit toko
summary-goodwill = Kredit kompensasi
summary-points-few = Poin di akun Anda kurang dari yang diminta: { $count }.
summary-card-currency = Kartu { $code } bermata uang { $currency } dan tidak dapat dipakai untuk pesanan ini.
summary-code-expired = Kode { $code } berlaku hingga { $date }.
summary-code-early = Kode { $code } berlaku mulai { $date }.
summary-code-minimum = Kode { $code } memerlukan barang yang memenuhi syarat senilai { $minimum }: kurang { $amount }.
summary-code-quantity = Kode { $code } memerlukan lebih banyak barang yang memenuhi syarat (kurang: { $count }).
summary-code-country = Kode { $code } tidak berlaku untuk pengiriman ke { $country }.
summary-code-customer = Kode { $code } bukan untuk akun pelanggan Anda.
summary-code-first = Kode { $code } hanya untuk pesanan pertama.
summary-code-birthday = Kode { $code } hanya berlaku sekitar hari ulang tahun Anda.
summary-code-used = Kode { $code } sudah habis dipakai.
summary-code-combine = Kode { $code } tidak dapat digabung dengan { $promotion }.

## why: the words of the trace behind every amount

why-list-price = Harga daftar: { $amount }
why-line = { $product }
why-price-converted = { $amount } setelah konversi dengan kurs { $rate }
why-price-margin = Margin kurs { $rate }
why-price-ending = Dibulatkan ke tingkat harga toko: { $amount }
why-cash-step = Dibulatkan ke kelipatan { $amount }
why-rate = 1 { $from } = { $rate } { $currency } ({ $source }, { $date })
why-quantity = { $count } × { $amount }
why-home-tax-out = Tanpa { $name } { $rate } ({ $country }): { $amount }
why-destination-tax-in = Dengan { $name } { $rate } ({ $country }): { $amount }
why-group-price = Harga untuk kelompok pelanggan Anda: { $amount }
why-tier-price = Harga untuk jumlah ini: { $amount }
why-off-percent = Diskon { $rate } dari { $amount }
why-off-amount = Diskon { $amount }
why-off-each = Diskon { $amount } per barang (barang: { $count })
why-off-line = Diskon { $amount } per produk
why-off-sets = Setiap membeli { $buy }, { $get } mendapat diskon; yang termurah (barang: { $count })
why-off-step-count = Diskon mulai jumlah { $count }
why-off-step-amount = Diskon mulai { $amount }
why-off-cap = Paling banyak { $amount }
why-off-left = Sisa yang dapat didiskon paling banyak { $amount }
why-shipping-reduced = { $promotion }: ongkos kirim dikurangi { $amount }
why-points-worth = Poin ({ $count }) senilai { $amount }
why-card-balance = Saldo: { $amount }
why-card-taxed = Sudah dikenai pajak saat dijual, sehingga mengurangi jumlah kena pajak
why-share = Bagian untuk { $product }
why-shipping-weight = { $method } untuk { $weight } ke { $country }
why-shipping-free = Gratis mulai { $amount }
why-shipping-rate = { $method } ke { $country }
why-shipping-parcels = Paket: { $count }, berat tertagih masing-masing { $weight }
why-freight = Ongkos angkut
why-surcharge-fuel = Biaya tambahan bahan bakar
why-surcharge-remote = Biaya tambahan daerah terpencil dan pulau
why-surcharge-bulky = Biaya tambahan barang besar
why-surcharge-battery = Biaya tambahan baterai dan barang berbahaya
why-surcharge-residential = Biaya tambahan antar ke rumah
why-surcharge-handling = Biaya penanganan
why-surcharge-other = Biaya tambahan
why-percent-of = { $rate } dari { $amount }
why-insurance = Asuransi selama pengiriman
why-customs-value = Nilai pabean barang dan pengiriman: { $amount }
why-customs-value-goods = Nilai pabean barang: { $amount }
why-duty-tariff = Bea masuk { $rate } untuk barang pos tarif { $heading }
why-duty-percent = Bea masuk { $rate }
why-duty-percent-less = Bea masuk { $rate } dikurangi { $amount }
why-duty-flat = { $amount } untuk setiap jenis barang ({ $count } jenis)
why-duty-unknown = Tarif bea masuk tidak diketahui; belum termasuk
why-duty-default = Tarif bea pos { $heading } tidak diketahui; dipakai perkiraan toko sebesar { $rate }
why-duty-specific = Bea menurut berat atau jumlah untuk barang pos tarif { $heading }: { $amount }
why-duty-all-in = Satu tarif sebagai ganti bea dan pajak
why-scheme = Aturan yang dipakai: { $scheme }
why-import-unknown = Aturan impor { $country } tidak diketahui; bea dan pajak belum termasuk
note-tax-exempt = Tidak dikenai pajak: sertifikat pembebasan berlaku.
note-reverse-charge = Pajak ditanggung pembeli: PPN tidak dikenakan kepada { $number }; pembeli yang melaporkannya.
note-vat-id-home = PPN dikenakan: { $number } berasal dari negara penjual.
note-vat-id-pending = Dikenai pajak seperti konsumen: nomor pajak { $number } belum dikonfirmasi.
note-vat-id-invalid = Dikenai pajak seperti konsumen: nomor pajak { $number } tidak valid.
note-certificate-unknown = Pajak dikenakan: toko tidak mengetahui sertifikat pembebasan untuk tujuan ini.
note-category-standard = Tarif khusus untuk “{ $category }” di { $country } tidak diketahui; dipakai tarif umum.
note-gift-sold = Barang yang dijual toko bukan hadiah bagi bea cukai: aturan biasa berlaku.
tell-buyer-id = Bea cukai { $country } meminta nomor identitas pribadi pembeli.
tell-personal-use = Hanya untuk pemakaian pribadi penerima.
tell-yearly-amount = Dihitung dalam batas tahunan pembeli sebesar { $amount }.
tell-yearly-count = Jumlah paket yang boleh diimpor pembeli per tahun melalui jalur ini: { $count }.
tell-half-yearly-count = Pembebasan berlaku untuk sekian paket dalam setengah tahun: { $count }.
tell-prescription = Bea cukai meminta resep dokter.
tell-positive-list = Hanya untuk barang dalam daftar resmi penjualan daring lintas negara.
tell-business = Pembeli melaporkan pajaknya sebagai usaha terdaftar.
why-tax-rate = { $name } { $rate } dari { $amount }
why-rounded-unit = Pajak dibulatkan per barang
why-rounded-line = Pajak dibulatkan per baris
why-rounded-line-rate = Pajak dibulatkan per baris dan tarif
why-rounded-rate = Pajak dibulatkan dari jumlah tarif
why-rounded-order = Pajak dibulatkan dari jumlah pesanan
why-rounded-end = Dibulatkan satu kali, bersama total pesanan
why-tax-base = Dasar pengenaan pajak: { $amount }
why-tax-gross-up = Pajak { $rate } ikut dihitung dalam dasarnya sendiri
why-tax-factor = Terutang { $rate } dari pajak biasa
why-tax-included = { $name } { $rate } sudah termasuk dalam harga
why-fee-heading = Biaya { $amount } untuk setiap jenis barang
why-fee-parcel = Biaya { $amount } untuk setiap paket
why-fee-consignment = Biaya { $amount } untuk kiriman
why-fee-percent = Biaya { $rate } dari nilai pabean: { $amount }
why-collected-carrier = Ditagih oleh kurir
why-source = Sumber: { $source }
why-valid-from = Berlaku sejak { $date }
why-estimate = Jumlah ini adalah perkiraan. Instansi berwenang menetapkannya saat impor.
why-official = Angka resmi
why-remote = Dihitung oleh { $source }
why-secondary = Angka dari sumber yang diterbitkan
why-unverified = Angka belum dikonfirmasi

## review: what the shopper agrees to, and the order button

review-title = Periksa dan pesan
review-button = Pesan dan bayar
review-button-pay-duty = Pesan dengan kewajiban membayar
review-continue = Periksa pesanan
review-seller = Kontrak Anda adalah dengan { $name }.
review-terms-notice = Dengan memesan, Anda menyetujui syarat dan ketentuan.
review-privacy = Kami menggunakan data Anda untuk memproses pesanan ini, sebagaimana dijelaskan dalam kebijakan privasi.
review-privacy-law = Kami menggunakan data Anda untuk memproses pesanan ini, sebagaimana dijelaskan dalam kebijakan privasi ({ $law }).
review-transfer = Data Anda dikirim ke { $country } untuk memproses pesanan ini.
review-privacy-abroad = Saya setuju data saya dikirim ke { $country } untuk memproses pesanan ini.
review-withdrawal = Anda dapat membatalkan kontrak ini dalam { $days } hari setelah menerima barang, tanpa memberi alasan.
review-withdrawal-working = Anda dapat membatalkan kontrak ini dalam { $days ->
   *[other] { $days } hari kerja
} setelah menerima barang, tanpa memberi alasan.
review-withdrawal-none = Hukum tidak memberi hak umum untuk mengembalikan pembelian daring. Kebijakan pengembalian toko berlaku.
review-returns = Toko ini menerima pengembalian dalam { $days } hari setelah pengiriman diterima.
review-returns-cost = { $payer ->
    [merchant] Ongkos kirim pengembalian ditanggung toko.
   *[buyer] Ongkos kirim pengembalian ditanggung Anda.
}
review-import-ddp = Bea masuk dan pajak impor sudah termasuk. Tidak ada biaya lagi saat barang tiba.
review-import-dap = Bea masuk dan pajak impor belum termasuk. Kurir akan menagih sekitar { $amount } saat barang tiba.
review-import-none = Tidak ada bea masuk atau pajak impor.
review-import-unknown = Bea masuk dan pajak impor untuk tujuan ini tidak dapat dihitung. Kurir mungkin menagihnya saat barang tiba.
review-cn-standards = Barang ini memenuhi aturan negara asalnya, mungkin tidak berlabel bahasa Mandarin, dan tidak boleh dijual kembali.
review-cn-identity = Bea cukai memerlukan nama asli dan nomor identitas pembeli.
review-tr-preliminary = Saya telah membaca dan menyetujui formulir informasi awal dan kontrak penjualan jarak jauh.
review-us-dispatch = Toko mengirim dalam waktu yang disebutkan. Jika tidak bisa, Anda dapat membatalkan dengan pengembalian dana penuh.
review-jp-confirmation = Periksa jumlah, harga, pembayaran, waktu pengiriman, dan kebijakan pengembalian sebelum memesan.
review-au-guarantees = Jaminan konsumen Anda menurut hukum Australia tidak dapat dikecualikan.
review-guarantee = Jaminan kesesuaian menurut hukum berlaku.
review-age = Saya berusia minimal { $age } tahun.
review-marketing = Saya bersedia menerima kabar dan penawaran dari { $name } melalui email. Saya dapat berhenti berlangganan kapan saja.
review-marketing-mail = Anda akan menerima email untuk konfirmasi.
review-opt-out = Jangan jual atau bagikan data pribadi saya.
review-opted-out = Sinyal privasi browser Anda (Global Privacy Control) dipatuhi: data Anda tidak dijual dan tidak dibagikan.
review-safety-maker = Produsen: { $name }
review-safety-responsible = Penanggung jawab di UE: { $name }
review-safety-warning = Informasi keamanan: { $name }
review-link-terms = Syarat dan ketentuan
review-link-privacy = Kebijakan privasi
review-link-withdrawal = Hak pembatalan dan pengembalian
review-link-shipping = Informasi pengiriman
review-link-imprint = Informasi penjual
review-link-model = Contoh formulir pembatalan
review-link-withdraw = Batalkan kontrak di sini

## status: what happens to the order once the button is pressed

status-sending = Mengirim pesanan Anda…
status-sending-hint = Biarkan halaman ini terbuka sebentar.
status-offline = Anda sedang offline
status-offline-hint = Pesanan Anda tersimpan aman di perangkat ini dan akan dikirim begitu koneksi kembali.
status-waiting = Toko tidak menjawab
status-retry-in = Mencoba lagi dalam { $seconds } detik
status-retry-hint = Pesanan Anda tersimpan aman dan hanya dibuat satu kali.
status-retry-now = Coba sekarang
status-cancel = Batal dan kembali
status-price-changed = Harga telah berubah
status-price-changed-hint = Pesanan Anda belum dibuat. Silakan konfirmasi total baru.
status-price-old = Total sebelumnya
status-price-new = Total baru
status-price-accept = Setujui { $amount } dan pesan dengan kewajiban membayar
status-price-refuse = Kembali
status-redirect = Lanjut ke { $method }
status-redirect-hint = Anda membayar di halaman berikutnya, lalu kembali ke sini.
status-redirect-button = Lanjut ke pembayaran
status-qr = Pindai untuk membayar
status-qr-hint = Buka aplikasi bank Anda dan pindai kode ini.
status-code-copy = Salin kode
status-code-copied = Disalin
status-voucher = Bayar dengan slip ini
status-voucher-hint = Tunjukkan nomor ini saat membayar, atau cetak halaman ini.
status-pay-amount = Jumlah yang harus dibayar
status-pay-reference = Referensi pembayaran
status-pay-before = Bayar sebelum { $date }
status-pay-open = Buka halaman pembayaran
status-pay-checking = Menunggu pembayaran Anda…
status-placed = Terima kasih atas pesanan Anda
status-placed-hint = Konfirmasi sedang dikirim ke { $email }.
status-placed-pending = Pesanan Anda sudah dibuat. Kami menunggu pembayaran Anda.
status-placed-number = Nomor pesanan
status-placed-paid = Sudah dibayar
status-placed-due = Harus dibayar
status-placed-next = Langkah selanjutnya
status-placed-next-dispatch = Toko menyiapkan paket Anda.
status-placed-next-carrier = Kurir menagih sekitar { $amount } untuk bea dan pajak saat barang tiba.
status-follow = Status pesanan
status-track = Lacak paket
status-calendar = Tambahkan pengiriman ke kalender
status-share = Salin tautan Anda untuk teman
status-survey = Seberapa mudah memesan? 1 sulit, 5 mudah.
status-survey-thanks = Terima kasih atas jawaban Anda.
status-print = Cetak
status-back-to-shop = Kembali ke toko
status-payment-failed = Pembayaran tidak berhasil
status-payment-failed-hint = Tidak ada yang ditagih. Anda dapat memilih cara pembayaran lain.
status-back = Pilih cara pembayaran lain
status-failed = Pesanan Anda tidak dapat dibuat
status-failed-hint = Tidak ada yang ditagih. Coba lagi, atau hubungi toko dan sebutkan { $reference }.
status-support = Hubungi { $name }

## problem: what is wrong with a field, shown below it

problem-title = Periksa { $count } kolom
problem-missing = Isi kolom ini.
problem-choose = Pilih salah satu opsi.
problem-email = Masukkan alamat email lengkap, misalnya nama@example.com.
problem-phone = Masukkan nomor telepon dengan kode negara, misalnya { $example }.
problem-postcode = Kode pos ini tampak tidak biasa. Contoh: { $example }
problem-number = Ini tampak tidak valid: { $name }. Contoh: { $example }
problem-number-digits = Salah satu angka tampak keliru: { $name }.
problem-insist = Gunakan seperti yang diketik
problem-state = Pilih dari daftar.
problem-long = Teks ini terlalu panjang.
problem-consent = Centang kotak ini untuk melanjutkan.
problem-refused = Toko tidak menerima isian ini: { $detail }
problem-payment = Pilih cara pembayaran.

## refused: why an order cannot be placed as it stands

refused-market = Toko ini tidak menjual ke { $country }.
refused-market-sanctions = Toko ini tidak mengirim ke { $country } karena sanksi.
refused-shipping = Tidak ada metode pengiriman untuk pesanan ini ke { $country }.
refused-weight = Pesanan ini terlalu berat untuk dikirim ke { $country }.
refused-parcel = { $product } terlalu besar atau terlalu berat untuk dikirim ke { $country }.
refused-rate-missing = Tidak ada kurs untuk { $currency }, sehingga harga tidak dapat ditampilkan.
refused-rate-old = Kurs untuk { $currency } sudah kedaluwarsa, sehingga harga tidak dapat ditampilkan.
refused-amount = Jumlah ini terlalu besar untuk dihitung.
refused-route-closed = Saat ini paket tidak dapat diimpor ke { $country } melalui jalur ini.
refused-tr-consumer-parcels = Sejak 6 Februari 2026, Turki tidak lagi menerima paket konsumen biasa dari luar negeri.
refused-cn-order-limit = Tiongkok mengizinkan paling banyak { $amount } untuk setiap pesanan dari luar negeri. Silakan bagi pesanan Anda.
refused-cn-parcel-limit = Tiongkok mengizinkan paling banyak { $amount } untuk setiap paket. Silakan bagi pesanan Anda.
refused-gift-import = Paket yang dinyatakan sebagai hadiah tidak dapat diimpor ke { $country }.
refused-product = { $product } tidak dapat dikirim ke { $country }.
refused-business-only = { $product } hanya dijual kepada pelaku usaha.
refused-quantity = { $product }: paling banyak { $count } untuk setiap pesanan.
refused-empty = Keranjang Anda kosong.
refused-service = Jumlah pesanan ini belum dapat dihitung sekarang. Coba lagi dalam beberapa menit.

## a11y: names and announcements for screen readers only

a11y-increase = Tambah satu { $product }
a11y-decrease = Kurangi satu { $product }
a11y-remove = Hapus { $product }
a11y-quantity = Jumlah { $product }
a11y-why = { $label }: mengapa { $amount }?
a11y-total = Total: { $amount }
a11y-new-window = terbuka di jendela baru

## refund: why each part of an order comes back, or does not

refund-line = { $count } × { $product }: { $amount }
refund-tax = Pajak barang yang dikembalikan, sebagai tambahan: { $amount }
refund-tax-included = Pajak yang terkandung dalam barang yang dikembalikan: { $amount }
refund-duty = Bea masuk barang yang dikembalikan: { $amount }
refund-shipping = Ongkos kirim: { $amount }
refund-shipping-law = Jika seluruh pesanan dibatalkan, pengiriman reguler dikembalikan: { $amount }
refund-shipping-kept = Ongkos kirim { $amount } tidak dikembalikan.
refund-shipping-partial = Ongkos kirim { $amount } tidak dikembalikan karena tidak semua barang dikembalikan.
refund-supplement-kept = Biaya tambahan pengiriman lebih cepat, { $amount }, tidak dikembalikan.
refund-fees = Biaya: { $amount }
refund-fees-kept = Biaya { $amount } tidak dikembalikan.
refund-carrier-kept = Bea masuk dan pajak impor { $amount } telah disetor ke bea cukai melalui kurir. Dana ini tidak kembali dengan sendirinya, tetapi dapat diajukan di sana.
refund-later = { $amount } dibayarkan kepada kurir saat barang tiba, bukan kepada toko.
refund-to-payment = { $amount } dikembalikan ke metode pembayaran.
refund-to-credit = { $amount } dikembalikan ke { $code }.
refund-refused-line = Pesanan tidak memiliki baris { $product }.
refund-refused-quantity = { $product }: paling banyak { $count } lagi yang dapat dikembalikan dananya.
refund-refused-nothing = Tidak ada lagi yang dapat dikembalikan.

## help: below the order, folded: how the shop is reached, and answers out of the quote

help-title = Bantuan
help-when = Kapan pesanan saya tiba?
help-arrives = Diperkirakan tiba antara { $from } dan { $until }.
help-duties = Apakah saya harus membayar bea atau pajak saat barang tiba?
help-returns = Apakah barang dapat dikembalikan?
help-hours = Jam buka menurut zona waktu Anda
help-chat = Obrolan
help-page = Halaman bantuan

## withdraw: the backend's own page for the right of withdrawal; none of it is downloaded with the checkout

withdraw-intro = Anda dapat membatalkan kontrak dengan { $name } di sini. Anda tidak perlu memberi alasan.
withdraw-goods = Barang mana, jika tidak semua
withdraw-confirm = Konfirmasi pembatalan
withdraw-statement = Dengan ini saya membatalkan kontrak untuk pesanan { $order }.
withdraw-done = Pembatalan Anda telah diterima
withdraw-received = Diterima pada { $date }
withdraw-keep = Simpan atau cetak konfirmasi ini. Toko juga mengirim konfirmasi ke { $email }.
withdraw-save = Simpan sebagai file teks
withdraw-unknown = Nomor pesanan dan alamat email tidak cocok. Silakan periksa keduanya.
