<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ModeText</name>
    <message>
        <source>Made-up company, but connected to %1 %2 – real money moves</source>
        <extracomment>%1 is a provider, %2 the end of its key</extracomment>
        <translation>Kurgusal şirket, ama %1 %2 bağlı – gerçek para hareketi olur</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, but mails do leave</source>
        <translation>Uydurma şirket – gerçek para hareket etmez, ama e-postalar gönderilir</translation>
    </message>
    <message>
        <source>Made-up company – no real money moves, no mail leaves</source>
        <translation>Kurgusal şirket – gerçek para hareketi olmaz, e-posta gönderilmez</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ÖRNEK</translation>
    </message>
</context>
<context>
    <name>quittance::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter does nothing here.</source>
        <translation>Enter burada bir şey yapmaz.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Onay iste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>As it was typed before it was refused.</source>
        <translation>Reddedilmeden önce yazıldığı gibi.</translation>
    </message>
    <message>
        <source>Needed; kept in the journal</source>
        <translation>Gerekli; yevmiyede saklanır</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Kayıt no</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
    </message>
    <message>
        <source>Every act and every payment gets its line here.</source>
        <translation>Her işlem ve her ödeme burada bir satır olarak görünür.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Yevmiyeyi süz</translation>
    </message>
    <message>
        <source>Part of a number, a customer&apos;s name, or of the words for what happened (Ctrl+F)</source>
        <translation>Numaranın, müşteri adının veya olayı anlatan sözlerin bir kısmı (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only the first %1 are listed. A longer text finds fewer.</source>
        <translation>Yalnızca ilk %1 kayıt listelenir. Daha uzun bir metin daha az sonuç bulur.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Gerçekleşti</translation>
    </message>
    <message>
        <source>Day it happened, where that is another</source>
        <translation>Başka bir günse gerçekleştiği gün</translation>
    </message>
</context>
<context>
    <name>quittance::ActivityText</name>
    <message>
        <source>Company details saved: %2</source>
        <translation>Şirket bilgileri kaydedildi: %2</translation>
    </message>
    <message>
        <source>Company details saved</source>
        <translation>Şirket bilgileri kaydedildi</translation>
    </message>
    <message>
        <source>Number series %4 defined</source>
        <translation>%4 numara serisi tanımlandı</translation>
    </message>
    <message>
        <source>Number series defined</source>
        <translation>Numara serisi tanımlandı</translation>
    </message>
    <message>
        <source>Customer %2 saved</source>
        <translation>%2 müşterisi kaydedildi</translation>
    </message>
    <message>
        <source>Customer saved</source>
        <translation>Müşteri kaydedildi</translation>
    </message>
    <message>
        <source>Customer&apos;s personal data erased</source>
        <translation>Müşterinin kişisel verileri silindi</translation>
    </message>
    <message>
        <source>Invoice %1 issued over %3</source>
        <translation>%1 faturası düzenlendi: %3</translation>
    </message>
    <message>
        <source>Invoice %1 issued</source>
        <translation>%1 faturası düzenlendi</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Fatura düzenlendi</translation>
    </message>
    <message>
        <source>Another record merged into %2</source>
        <translation>Başka bir kayıt %2 ile birleştirildi</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Müşteriler birleştirildi</translation>
    </message>
    <message>
        <source>Customer %2 archived or taken out of the archive</source>
        <translation>%2 müşterisi arşivlendi veya arşivden çıkarıldı</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Müşteri arşivlendi</translation>
    </message>
    <message>
        <source>%2 works with the book as %4</source>
        <translation>%2 defterde %4 rolüyle çalışıyor</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>Personel değişti</translation>
    </message>
    <message>
        <source>A second person was asked about %3: %4</source>
        <translation>%3 için ikinci kişinin onayı istendi: %4</translation>
    </message>
    <message>
        <source>A second person was asked: %4</source>
        <translation>İkinci kişinin onayı istendi: %4</translation>
    </message>
    <message>
        <source>A second person was asked</source>
        <translation>İkinci kişinin onayı istendi</translation>
    </message>
    <message>
        <source>A second person agreed</source>
        <translation>İkinci kişi onayladı</translation>
    </message>
    <message>
        <source>A second person refused: %4</source>
        <translation>İkinci kişi reddetti: %4</translation>
    </message>
    <message>
        <source>A second person refused</source>
        <translation>İkinci kişi reddetti</translation>
    </message>
    <message>
        <source>Voided: %4</source>
        <translation>İptal edildi: %4</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Write-off of %3 taken back: money came in</source>
        <translation>%3 tutarındaki zarar kaydı geri alındı: para geldi</translation>
    </message>
    <message>
        <source>Write-off taken back</source>
        <translation>Zarar kaydı geri alındı</translation>
    </message>
    <message>
        <source>Credit note %1 issued over %3</source>
        <translation>%1 iade faturası düzenlendi: %3</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>İade faturası düzenlendi</translation>
    </message>
    <message>
        <source>%3 written off</source>
        <translation>%3 zarara yazıldı</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zarara yazıldı</translation>
    </message>
    <message>
        <source>%3 received: %4</source>
        <translation>%3 alındı: %4</translation>
    </message>
    <message>
        <source>%3 received</source>
        <translation>%3 alındı</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Ödeme alındı</translation>
    </message>
    <message>
        <source>%3 allocated to %1</source>
        <translation>%3 mahsup edildi: %1</translation>
    </message>
    <message>
        <source>%3 allocated</source>
        <translation>%3 mahsup edildi</translation>
    </message>
    <message>
        <source>Payment allocated</source>
        <translation>Ödeme mahsup edildi</translation>
    </message>
    <message>
        <source>Allocation of %3 taken back</source>
        <translation>%3 tutarındaki mahsup geri alındı</translation>
    </message>
    <message>
        <source>Allocation taken back</source>
        <translation>Mahsup geri alındı</translation>
    </message>
    <message>
        <source>%3 belongs to %2</source>
        <translation>%3, %2 müşterisine ait</translation>
    </message>
    <message>
        <source>It became known whose the payment is</source>
        <translation>Ödemenin kime ait olduğu belli oldu</translation>
    </message>
    <message>
        <source>%3 paid back: %4</source>
        <translation>%3 geri ödendi: %4</translation>
    </message>
    <message>
        <source>%3 paid back</source>
        <translation>%3 geri ödendi</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Geri ödendi</translation>
    </message>
    <message>
        <source>Refund of %3 came back</source>
        <translation>%3 tutarındaki geri ödeme geri geldi</translation>
    </message>
    <message>
        <source>Refund came back</source>
        <translation>Geri ödeme geri geldi</translation>
    </message>
    <message>
        <source>The payer disputes %3: %4</source>
        <translation>Ödeyen %3 için itiraz etti: %4</translation>
    </message>
    <message>
        <source>The payer disputes %3</source>
        <translation>Ödeyen %3 için itiraz etti</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>İtiraz açıldı</translation>
    </message>
    <message>
        <source>Dispute over %3 ended: %4</source>
        <translation>%3 tutarındaki itiraz sonuçlandı: %4</translation>
    </message>
    <message>
        <source>Dispute ended</source>
        <translation>İtiraz sonuçlandı</translation>
    </message>
    <message>
        <source>Payment of %3 reversed</source>
        <translation>%3 tutarındaki ödeme geri döndü</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Ödeme geri döndü</translation>
    </message>
    <message>
        <source>%3 of a lost dispute came back</source>
        <translation>Kaybedilen itirazdan %3 geri geldi</translation>
    </message>
    <message>
        <source>What a lost dispute had taken came back</source>
        <translation>Kaybedilen itirazda kesilen tutar geri geldi</translation>
    </message>
    <message>
        <source>Fee of %3 kept by the provider</source>
        <translation>Sağlayıcı %3 komisyon kesti</translation>
    </message>
    <message>
        <source>Provider&apos;s balance moved</source>
        <translation>Sağlayıcı bakiyesi değişti</translation>
    </message>
    <message>
        <source>%3 is on its way: %4</source>
        <translation>%3 yolda: %4</translation>
    </message>
    <message>
        <source>%3 is on its way</source>
        <translation>%3 yolda</translation>
    </message>
    <message>
        <source>A payment is on its way</source>
        <translation>Bir ödeme yolda</translation>
    </message>
    <message>
        <source>A payment did not come: %4</source>
        <translation>Bir ödeme gelmedi: %4</translation>
    </message>
    <message>
        <source>A payment did not come</source>
        <translation>Bir ödeme gelmedi</translation>
    </message>
    <message>
        <source>Dispute: %3 withdrawn</source>
        <translation>İtiraz: %3 kesildi</translation>
    </message>
    <message>
        <source>Dispute stands at: %4</source>
        <translation>İtirazın durumu: %4</translation>
    </message>
    <message>
        <source>Dispute changed</source>
        <translation>İtiraz değişti</translation>
    </message>
    <message>
        <source>%2 pays out %3</source>
        <translation>%2 hesaba %3 aktarıyor</translation>
    </message>
    <message>
        <source>Payout of %3</source>
        <translation>Hesaba aktarım: %3</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Payout of %3 explained line by line</source>
        <translation>%3 tutarındaki aktarım satır satır açıklandı</translation>
    </message>
    <message>
        <source>Payout explained line by line</source>
        <translation>Aktarım satır satır açıklandı</translation>
    </message>
    <message>
        <source>Payout of %3 came back: %4</source>
        <translation>%3 tutarındaki aktarım geri geldi: %4</translation>
    </message>
    <message>
        <source>Payout of %3 came back</source>
        <translation>%3 tutarındaki aktarım geri geldi</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Aktarım geri geldi</translation>
    </message>
    <message>
        <source>Statement %1 of %2 read: %4 new movements</source>
        <translation>%2 hesabının %1 ekstresi okundu: %4 yeni hareket</translation>
    </message>
    <message>
        <source>Statement of %2 read: %4 new movements</source>
        <translation>%2 hesabının ekstresi okundu: %4 yeni hareket</translation>
    </message>
    <message>
        <source>Bank statement read</source>
        <translation>Banka ekstresi okundu</translation>
    </message>
    <message>
        <source>%3 on the bank account matched: %2</source>
        <translation>Banka hesabındaki %3 eşleşti: %2</translation>
    </message>
    <message>
        <source>%3 on the bank account matched</source>
        <translation>Banka hesabındaki %3 eşleşti</translation>
    </message>
    <message>
        <source>%3 on the bank account set aside</source>
        <translation>Banka hesabındaki %3 ayrıldı</translation>
    </message>
    <message>
        <source>A movement of the bank account set aside</source>
        <translation>Banka hesabındaki bir hareket ayrıldı</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment of %2 went back</source>
        <translation>Banka hesabında %3: %2 müşterisinin ödemesi geri döndü</translation>
    </message>
    <message>
        <source>%3 on the bank account: a payment went back</source>
        <translation>Banka hesabında %3: bir ödeme geri döndü</translation>
    </message>
    <message>
        <source>Payout of %2 arrived on the bank account: %3</source>
        <translation>%2 aktarımı banka hesabına ulaştı: %3</translation>
    </message>
    <message>
        <source>Payout arrived on the bank account: %3</source>
        <translation>Aktarım banka hesabına ulaştı: %3</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back: %4</source>
        <translation>Banka hesabındaki %3 için eşleşme geri alındı: %4</translation>
    </message>
    <message>
        <source>Match of %3 on the bank account taken back</source>
        <translation>Banka hesabındaki %3 için eşleşme geri alındı</translation>
    </message>
    <message>
        <source>Payment link over %3 is to be closed</source>
        <translation>%3 tutarındaki ödeme bağlantısı kapatılacak</translation>
    </message>
    <message>
        <source>Payment link is to be closed</source>
        <translation>Ödeme bağlantısı kapatılacak</translation>
    </message>
    <message>
        <source>Payment link could not be closed: %4</source>
        <translation>Ödeme bağlantısı kapatılamadı: %4</translation>
    </message>
    <message>
        <source>Payment link could not be closed</source>
        <translation>Ödeme bağlantısı kapatılamadı</translation>
    </message>
    <message>
        <source>%2 is known to the payment provider</source>
        <translation>%2 artık ödeme sağlayıcıda tanınıyor</translation>
    </message>
    <message>
        <source>Customer known to the payment provider</source>
        <translation>Müşteri artık ödeme sağlayıcıda tanınıyor</translation>
    </message>
    <message>
        <source>The CRM is to be told about %2</source>
        <translation>%2 ile ilgili bilgi CRM’e bildirilecek</translation>
    </message>
    <message>
        <source>The CRM is to be told about a customer</source>
        <translation>Bir müşteriyle ilgili bilgi CRM’e bildirilecek</translation>
    </message>
    <message>
        <source>A remark about this invoice is to go to the CRM</source>
        <translation>Bu faturayla ilgili bir not CRM’e gönderilecek</translation>
    </message>
    <message>
        <source>The CRM knows the news of %2</source>
        <translation>%2 ile ilgili yenilikler CRM’e bildirildi</translation>
    </message>
    <message>
        <source>The CRM knows the news of a customer</source>
        <translation>Bir müşteriyle ilgili yenilikler CRM’e bildirildi</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2: %4</source>
        <translation>CRM %2 ile ilgili yenilikleri reddetti: %4</translation>
    </message>
    <message>
        <source>The CRM refused the news of %2</source>
        <translation>CRM %2 ile ilgili yenilikleri reddetti</translation>
    </message>
    <message>
        <source>The CRM refused the news of a customer</source>
        <translation>CRM bir müşteriyle ilgili yenilikleri reddetti</translation>
    </message>
    <message>
        <source>A difference between book and CRM over %2 settled: %4</source>
        <translation>%2 ile ilgili defter ve CRM farkı giderildi: %4</translation>
    </message>
    <message>
        <source>A difference between book and CRM settled</source>
        <translation>Defter ile CRM arasındaki bir fark giderildi</translation>
    </message>
    <message>
        <source>Card %4 of %2 saved</source>
        <translation>%2 müşterisinin %4 kartı kaydedildi</translation>
    </message>
    <message>
        <source>Card saved</source>
        <translation>Kart kaydedildi</translation>
    </message>
    <message>
        <source>Saved card of %2 removed</source>
        <translation>%2 müşterisinin kayıtlı kartı kaldırıldı</translation>
    </message>
    <message>
        <source>Saved card removed</source>
        <translation>Kayıtlı kart kaldırıldı</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested</source>
        <translation>%4 kartından %3 çekim istendi</translation>
    </message>
    <message>
        <source>Charge of %3 requested</source>
        <translation>%3 tutarında çekim istendi</translation>
    </message>
    <message>
        <source>Charge requested</source>
        <translation>Çekim istendi</translation>
    </message>
    <message>
        <source>%3 charged to %4</source>
        <translation>%4 kartından %3 çekildi</translation>
    </message>
    <message>
        <source>%3 charged</source>
        <translation>%3 çekildi</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Karttan çekildi</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge of %3</source>
        <translation>Kart sahibinin %3 tutarındaki çekimi onaylaması gerekiyor</translation>
    </message>
    <message>
        <source>The card&apos;s holder must agree to the charge</source>
        <translation>Kart sahibinin çekimi onaylaması gerekiyor</translation>
    </message>
    <message>
        <source>Charge of %3 failed: %4</source>
        <translation>%3 tutarındaki çekim başarısız oldu: %4</translation>
    </message>
    <message>
        <source>Charge of %3 failed</source>
        <translation>%3 tutarındaki çekim başarısız oldu</translation>
    </message>
    <message>
        <source>Charge failed</source>
        <translation>Çekim başarısız oldu</translation>
    </message>
    <message>
        <source>%3 put aside on %4</source>
        <translation>%4 kartında %3 bloke edildi</translation>
    </message>
    <message>
        <source>%3 put aside on the card</source>
        <translation>Kartta %3 bloke edildi</translation>
    </message>
    <message>
        <source>Put aside on the card</source>
        <translation>Kartta bloke edildi</translation>
    </message>
    <message>
        <source>Taking %3 that was put aside</source>
        <translation>Bloke edilen %3 tahsil ediliyor</translation>
    </message>
    <message>
        <source>Taking what was put aside</source>
        <translation>Bloke edilen tutar tahsil ediliyor</translation>
    </message>
    <message>
        <source>The %3 put aside are to be let go</source>
        <translation>%3 tutarındaki bloke kaldırılacak</translation>
    </message>
    <message>
        <source>What was put aside is to be let go</source>
        <translation>Bloke kaldırılacak</translation>
    </message>
    <message>
        <source>The %3 put aside were let go</source>
        <translation>%3 tutarındaki bloke kaldırıldı</translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation>Çekim iptal edildi</translation>
    </message>
    <message>
        <source>The provider refused to change the charge: %4</source>
        <translation>Sağlayıcı çekimi değiştirmeyi reddetti: %4</translation>
    </message>
    <message>
        <source>The provider refused to change the charge</source>
        <translation>Sağlayıcı çekimi değiştirmeyi reddetti</translation>
    </message>
    <message>
        <source>Refund of %3 requested: %4</source>
        <translation>%3 tutarında geri ödeme istendi: %4</translation>
    </message>
    <message>
        <source>Refund of %3 requested</source>
        <translation>%3 tutarında geri ödeme istendi</translation>
    </message>
    <message>
        <source>Refund requested</source>
        <translation>Geri ödeme istendi</translation>
    </message>
    <message>
        <source>The provider took the refund of %3; it is on its way</source>
        <translation>Sağlayıcı %3 tutarındaki geri ödemeyi kabul etti; yolda</translation>
    </message>
    <message>
        <source>The refund is on its way</source>
        <translation>Geri ödeme yolda</translation>
    </message>
    <message>
        <source>Refund of %3 failed: %4</source>
        <translation>%3 tutarındaki geri ödeme başarısız oldu: %4</translation>
    </message>
    <message>
        <source>Refund of %3 failed</source>
        <translation>%3 tutarındaki geri ödeme başarısız oldu</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Geri ödeme başarısız oldu</translation>
    </message>
    <message>
        <source>Payment link over %3 requested</source>
        <translation>%3 tutarında ödeme bağlantısı istendi</translation>
    </message>
    <message>
        <source>Payment link requested</source>
        <translation>Ödeme bağlantısı istendi</translation>
    </message>
    <message>
        <source>Payment link created</source>
        <translation>Ödeme bağlantısı oluşturuldu</translation>
    </message>
    <message>
        <source>Payment link refused: %4. Nothing was mailed</source>
        <translation>Ödeme bağlantısı reddedildi: %4. E-posta gönderilmedi</translation>
    </message>
    <message>
        <source>Payment link refused. Nothing was mailed</source>
        <translation>Ödeme bağlantısı reddedildi. E-posta gönderilmedi</translation>
    </message>
    <message>
        <source>Payment link dropped before it was created</source>
        <translation>Ödeme bağlantısından oluşturulmadan vazgeçildi</translation>
    </message>
    <message>
        <source>Payment link revoked</source>
        <translation>Ödeme bağlantısı geri alındı</translation>
    </message>
    <message>
        <source>Payment link expired</source>
        <translation>Ödeme bağlantısının süresi doldu</translation>
    </message>
    <message>
        <source>Bank details for a transfer of %3 requested</source>
        <translation>%3 tutarındaki havale için banka bilgileri istendi</translation>
    </message>
    <message>
        <source>Bank details for a transfer requested</source>
        <translation>Havale için banka bilgileri istendi</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer of %3</source>
        <translation>Sağlayıcı %3 tutarındaki havale için banka bilgilerini verdi</translation>
    </message>
    <message>
        <source>The provider gave bank details for a transfer</source>
        <translation>Sağlayıcı havale için banka bilgilerini verdi</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer of %3 any more</source>
        <translation>Sağlayıcı artık %3 tutarındaki havaleyi beklemeyecek</translation>
    </message>
    <message>
        <source>The provider shall not wait for a transfer any more</source>
        <translation>Sağlayıcı artık havaleyi beklemeyecek</translation>
    </message>
    <message>
        <source>The provider does not wait for the transfer any more</source>
        <translation>Sağlayıcı artık havaleyi beklemiyor</translation>
    </message>
    <message>
        <source>Page to pay %3 now requested</source>
        <translation>%3 için anında ödeme sayfası istendi</translation>
    </message>
    <message>
        <source>Page to pay now requested</source>
        <translation>Anında ödeme sayfası istendi</translation>
    </message>
    <message>
        <source>Page to pay %3 now created</source>
        <translation>%3 için anında ödeme sayfası oluşturuldu</translation>
    </message>
    <message>
        <source>Page to pay now created</source>
        <translation>Anında ödeme sayfası oluşturuldu</translation>
    </message>
    <message>
        <source>The page to pay %3 now has expired</source>
        <translation>%3 için anında ödeme sayfasının süresi doldu</translation>
    </message>
    <message>
        <source>The page to pay now has expired</source>
        <translation>Anında ödeme sayfasının süresi doldu</translation>
    </message>
    <message>
        <source>A part of the transfer for %1 has come; %3 are still missing</source>
        <translation>%1 havalesinin bir kısmı geldi; %3 hâlâ eksik</translation>
    </message>
    <message>
        <source>A part of the transfer has come; %3 are still missing</source>
        <translation>Havalenin bir kısmı geldi; %3 hâlâ eksik</translation>
    </message>
    <message>
        <source>A part of the transfer has come</source>
        <translation>Havalenin bir kısmı geldi</translation>
    </message>
    <message>
        <source>%3 of %2 wait at the payment provider for a document</source>
        <translation>%2 müşterisinin %3 tutarı ödeme sağlayıcıda bir belgeyi bekliyor</translation>
    </message>
    <message>
        <source>%3 of a customer wait at the payment provider for a document</source>
        <translation>Bir müşterinin %3 tutarı ödeme sağlayıcıda bir belgeyi bekliyor</translation>
    </message>
    <message>
        <source>Money of a customer waits at the payment provider</source>
        <translation>Bir müşterinin parası ödeme sağlayıcıda bekliyor</translation>
    </message>
    <message>
        <source>Mail to %2 put into Outbox</source>
        <translation>%2 için e-posta giden kutusuna kondu</translation>
    </message>
    <message>
        <source>Mail put into Outbox</source>
        <translation>E-posta giden kutusuna kondu</translation>
    </message>
    <message>
        <source>Mail to %2 composed with its link</source>
        <translation>%2 için e-posta, bağlantısıyla birlikte hazırlandı</translation>
    </message>
    <message>
        <source>Mail composed with its link</source>
        <translation>E-posta, bağlantısıyla birlikte hazırlandı</translation>
    </message>
    <message>
        <source>Mail to %2 accepted by mail server</source>
        <translation>%2 için e-postayı posta sunucusu kabul etti</translation>
    </message>
    <message>
        <source>Mail accepted by mail server</source>
        <translation>Posta sunucusu e-postayı kabul etti</translation>
    </message>
    <message>
        <source>Mail refused by mail server: %4</source>
        <translation>Posta sunucusu e-postayı reddetti: %4</translation>
    </message>
    <message>
        <source>Mail refused by mail server</source>
        <translation>Posta sunucusu e-postayı reddetti</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail to %2. It is not sent again by itself</source>
        <translation>Posta sunucusunun %2 için e-postayı alıp almadığı belirsiz. Kendiliğinden yeniden gönderilmez</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took the mail. It is not sent again by itself</source>
        <translation>Posta sunucusunun e-postayı alıp almadığı belirsiz. Kendiliğinden yeniden gönderilmez</translation>
    </message>
    <message>
        <source>Mail dropped before it was sent</source>
        <translation>E-postadan gönderilmeden vazgeçildi</translation>
    </message>
    <message>
        <source>Dropped before it was sent: %4</source>
        <translation>Gönderilmeden vazgeçildi: %4</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Gönderilmeden vazgeçildi</translation>
    </message>
    <message>
        <source>Locked through %2: %4</source>
        <translation>%2 tarihine kadar kilitlendi: %4</translation>
    </message>
    <message>
        <source>Locked through %2</source>
        <translation>%2 tarihine kadar kilitlendi</translation>
    </message>
    <message>
        <source>Period locked</source>
        <translation>Dönem kilitlendi</translation>
    </message>
    <message>
        <source>Locked only through %2: %4</source>
        <translation>Artık yalnızca %2 tarihine kadar kilitli: %4</translation>
    </message>
    <message>
        <source>Period unlocked: %4</source>
        <translation>Dönemin kilidi açıldı: %4</translation>
    </message>
    <message>
        <source>Period unlocked</source>
        <translation>Dönemin kilidi açıldı</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>%1, command line</source>
        <translation>%1, komut satırı</translation>
    </message>
    <message>
        <source>%5 to %2 put into Outbox</source>
        <translation>%5, %2 için giden kutusuna kondu</translation>
    </message>
    <message>
        <source>%5 put into Outbox</source>
        <translation>%5 giden kutusuna kondu</translation>
    </message>
    <message>
        <source>%5 to %2 composed</source>
        <translation>%5, %2 için hazırlandı</translation>
    </message>
    <message>
        <source>%5 composed</source>
        <translation>%5 hazırlandı</translation>
    </message>
    <message>
        <source>%5 to %2 accepted by mail server</source>
        <translation>%5, %2 için posta sunucusunca kabul edildi</translation>
    </message>
    <message>
        <source>%5 accepted by mail server</source>
        <translation>%5 posta sunucusunca kabul edildi</translation>
    </message>
    <message>
        <source>%5 refused by mail server: %4</source>
        <translation>%5 posta sunucusunca reddedildi: %4</translation>
    </message>
    <message>
        <source>%5 refused by mail server</source>
        <translation>%5 posta sunucusunca reddedildi</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5 to %2. It is not sent again by itself</source>
        <translation>%5 (%2): posta sunucusunun alıp almadığı belirsiz. Kendiliğinden yeniden gönderilmez</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took %5. It is not sent again by itself</source>
        <translation>%5: posta sunucusunun alıp almadığı belirsiz. Kendiliğinden yeniden gönderilmez</translation>
    </message>
    <message>
        <source>Reminders about %1 held until %4</source>
        <translation>%1 ile ilgili hatırlatmalar bekletiliyor, bitiş: %4</translation>
    </message>
    <message>
        <source>Reminders to %2 held until %4</source>
        <translation>%2 için hatırlatmalar bekletiliyor, bitiş: %4</translation>
    </message>
    <message>
        <source>Reminders are sent again</source>
        <translation>Hatırlatmalar yeniden gönderilebilir</translation>
    </message>
    <message>
        <source>Payment link over a part, %3, requested</source>
        <translation>%3 tutarında kısmi ödeme bağlantısı istendi</translation>
    </message>
    <message>
        <source>Payment link over a part requested</source>
        <translation>Kısmi ödeme bağlantısı istendi</translation>
    </message>
    <message>
        <source>The link over %3 was paid; pages open for it are to be closed</source>
        <translation>%3 tutarındaki bağlantı ödendi; bunun için açık olan sayfalar kapatılacak</translation>
    </message>
    <message>
        <source>The link was paid; pages open for it are to be closed</source>
        <translation>Bağlantı ödendi; bunun için açık olan sayfalar kapatılacak</translation>
    </message>
    <message>
        <source>Pages open for the paid link are closed</source>
        <translation>Ödenen bağlantı için açık olan sayfalar kapatıldı</translation>
    </message>
    <message>
        <source>Tags of %1: %4</source>
        <translation>%1 etiketleri: %4</translation>
    </message>
    <message>
        <source>Tags of %2: %4</source>
        <translation>%2 etiketleri: %4</translation>
    </message>
    <message>
        <source>Tags: %4</source>
        <translation>Etiketler: %4</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiketler değişti</translation>
    </message>
    <message>
        <source>Note of %1: %4</source>
        <translation>%1 notu: %4</translation>
    </message>
    <message>
        <source>Note of %2: %4</source>
        <translation>%2 notu: %4</translation>
    </message>
    <message>
        <source>Note: %4</source>
        <translation>Not: %4</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Not kaldırıldı</translation>
    </message>
    <message>
        <source>%3 received on %6: %4</source>
        <translation>%6 hesabına %3 alındı: %4</translation>
    </message>
    <message>
        <source>Charge of %3 to %4 requested: %6</source>
        <translation>%4 kartından %3 çekim istendi: %6</translation>
    </message>
    <message>
        <source>The last day of the link over %3 is over; it is to be closed</source>
        <translation>%3 tutarındaki bağlantının son günü geçti; kapatılacak</translation>
    </message>
    <message>
        <source>The last day of the link is over; it is to be closed</source>
        <translation>Bağlantının son günü geçti; kapatılacak</translation>
    </message>
    <message>
        <source>Refused action about %1 dismissed</source>
        <translation>%1 hakkındaki reddedilen işlem görüldü olarak işaretlendi</translation>
    </message>
    <message>
        <source>Refused action for %2 dismissed</source>
        <translation>%2 için reddedilen işlem görüldü olarak işaretlendi</translation>
    </message>
    <message>
        <source>Refused action dismissed</source>
        <translation>Reddedilen işlem görüldü olarak işaretlendi</translation>
    </message>
    <message>
        <source>Refused action about %1 needs somebody again</source>
        <translation>%1 hakkındaki reddedilen işlem yeniden birini bekliyor</translation>
    </message>
    <message>
        <source>Refused action for %2 needs somebody again</source>
        <translation>%2 için reddedilen işlem yeniden birini bekliyor</translation>
    </message>
    <message>
        <source>Refused action needs somebody again</source>
        <translation>Reddedilen işlem yeniden birini bekliyor</translation>
    </message>
    <message>
        <source>made at the provider</source>
        <comment>a refund</comment>
        <translation>sağlayıcıda yapıldı</translation>
    </message>
</context>
<context>
    <name>quittance::AddressEdit</name>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no country</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, its letters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBar</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n fatura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>age, amount, how many invoices</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::AgeBars</name>
    <message>
        <source>Current</source>
        <translation>Vadesi gelmemiş</translation>
    </message>
    <message>
        <source>1 to 30 days late</source>
        <translation>1–30 gün gecikmiş</translation>
    </message>
    <message>
        <source>31 to 60 days late</source>
        <translation>31–60 gün gecikmiş</translation>
    </message>
    <message>
        <source>61 to 90 days late</source>
        <translation>61–90 gün gecikmiş</translation>
    </message>
    <message>
        <source>More than 90 days late</source>
        <translation>90 günden fazla gecikmiş</translation>
    </message>
    <message>
        <source>Open by days late, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Gecikme gününe göre açık tutarlar, %1</translation>
    </message>
</context>
<context>
    <name>quittance::AllocateDialog</name>
    <message>
        <source>Pay a&amp;nother customer&apos;s invoices</source>
        <translation>&amp;Başka bir müşterinin faturalarını öde</translation>
    </message>
    <message>
        <source>What is not used stays credit of %1. Both statements show the other as a settlement.</source>
        <translation>Kullanılmayan tutar %1 müşterisinin alacak bakiyesi olarak kalır. İki ekstrede de karşı taraf mahsuplaşma olarak görünür.</translation>
    </message>
    <message>
        <source>%1, %2  ·  %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2  ·  %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Mahsup et</translation>
    </message>
</context>
<context>
    <name>quittance::AllocationGrid</name>
    <message>
        <source>Looking for open invoices…</source>
        <translation>Açık faturalar aranıyor…</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vade</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <translation>Pay (%1)</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Önce müşteriyi seçin.</translation>
    </message>
    <message>
        <source>Nothing is open in %1; all of it stays credit.</source>
        <translation>%1 cinsinden açık belge yok; tutarın tamamı alacak bakiyesi olarak kalır.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Show the next of %1 more; %2 of them get something</source>
        <translation>Kalan %1 belgenin sonrakilerini göster; %2 tanesi pay alıyor</translation>
    </message>
    <message>
        <source>Show the next of %1 more</source>
        <translation>Kalan %1 belgenin sonrakilerini göster</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>%1 için tutar</translation>
    </message>
</context>
<context>
    <name>quittance::AllowancesModel</name>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Amount or %</source>
        <translation>Tutar veya %</translation>
    </message>
    <message>
        <source>Amount, or percent of the lines with this VAT</source>
        <translation>Tutar veya bu KDV’li satırların yüzdesi</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ek ücret</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>quittance::AmountQuestion</name>
    <message>
        <source>&amp;1: %1</source>
        <extracomment>a number of a list of two, and an amount</extracomment>
        <translation>&amp;1: %1</translation>
    </message>
    <message>
        <source>&amp;2: %1</source>
        <extracomment>a number of a list of two, and an amount</extracomment>
        <translation>&amp;2: %1</translation>
    </message>
    <message>
        <source>%1: thousands, or a fraction?</source>
        <extracomment>%1 is what was typed: &quot;1.234&quot;</extracomment>
        <translation>%1: binlik mi, küsurat mı?</translation>
    </message>
</context>
<context>
    <name>quittance::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Kept on this computer, for you alone. It changes at once.</source>
        <translation>Yalnızca sizin için, bu bilgisayarda saklanır. Hemen uygulanır.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sisteme göre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Sıkışık satı&amp;rlar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Sistem bildirimleri</translation>
    </message>
    <message>
        <source>&amp;Tell me there when more needs me</source>
        <translation>Beni bekleyenler artınca orada &amp;bildir</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalText</name>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Zarara yazma</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geri ödeme</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, document or payment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Void %1 of %2 over %3.</source>
        <comment>document, customer, amount</comment>
        <translation>%1 belgesi iptal edilecek: %2, %3.</translation>
    </message>
    <message>
        <source>Write off %1 on %2 of %3: %4.</source>
        <comment>amount, document, customer, cause</comment>
        <translation>%2 (%3) üzerinde %1 zarara yazılacak: %4.</translation>
    </message>
    <message>
        <source>Pay %1 back to %2, from %3. Way: %4.</source>
        <comment>amount, customer, payment or document, way</comment>
        <translation>Geri ödenecek: %1, alıcı: %2, kaynak: %3. Yol: %4.</translation>
    </message>
    <message>
        <source>Approved. %1 is void.</source>
        <translation>Onaylandı. %1 iptal edildi.</translation>
    </message>
    <message>
        <source>Approved. %1 is written off on %2.</source>
        <translation>Onaylandı. %2 üzerinde %1 zarara yazıldı.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is booked.</source>
        <translation>Onaylandı. %1 için geri ödeme kayda geçti.</translation>
    </message>
    <message>
        <source>Approved. The refund to %1 is in Outbox.</source>
        <translation>Onaylandı. %1 için geri ödeme Giden kutusunda.</translation>
    </message>
    <message>
        <source>Above %1 a second person must agree. This asks for it; nothing is booked before.</source>
        <translation>%1 üzerinde ikinci bir kişinin onaylaması gerekir. Burada onay istenir; öncesinde hiçbir şey kaydedilmez.</translation>
    </message>
</context>
<context>
    <name>quittance::ApprovalsDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Onayla</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Bekleyen talepler</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>İsteyen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Reason to refuse</source>
        <translation>Ret nedeni</translation>
    </message>
    <message>
        <source>Needed to refuse; kept in the journal</source>
        <translation>Reddetmek için gerekli; yevmiyede saklanır</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>K&amp;apat</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>İkinci kişiyi bekleyen bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait(s)</source>
        <comment>for a second person</comment>
        <translation>
            <numerusform>%n talep bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Neden: %1</translation>
    </message>
    <message>
        <source>&amp;Take request back</source>
        <translation>&amp;Talebi geri al</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Reddet</translation>
    </message>
    <message>
        <source>Approve and do it (Ctrl+Enter)</source>
        <translation>Onayla ve uygula (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Request taken back. Nothing was booked.</source>
        <translation>Talep geri alındı. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Request refused. Nothing was booked.</source>
        <translation>Talep reddedildi. Hiçbir şey kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>quittance::AssignDialog</name>
    <message>
        <source>Assign customer</source>
        <translation>Müşteri ata</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>What is left of the payment is then this customer&apos;s credit and can be allocated.</source>
        <translation>Ödemeden kalan tutar bu müşterinin alacak bakiyesi olur ve mahsup edilebilir.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Mahsup edilmemiş</translation>
    </message>
</context>
<context>
    <name>quittance::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>The book is one file. A copy made here is whole, also while others work on; a file that is simply copied may not be.</source>
        <translation>Defter tek bir dosyadır. Burada alınan kopya, başkaları çalışırken de eksiksizdir; yalnızca dosyası kopyalanan bir defter ise eksik olabilir.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopya kaydet…</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Defterin kopyasını kaydet</translation>
    </message>
    <message>
        <source>Book of %1.sqlite</source>
        <translation>Defter %1.sqlite</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopyalanıyor…</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
        <translation>Kopyanın yeri: %1.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Yedek klasörü</translation>
    </message>
    <message>
        <source>A copy is made there once a day and at closing, and looked through. The last 14 are kept. Best on another disk; empty is never.</source>
        <translation>Günde bir kez ve kapanışta oraya bir kopya alınır ve denetlenir. Son 14 kopya saklanır. En iyisi başka bir disktir; boşsa hiç alınmaz.</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Klasör &amp;seç…</translation>
    </message>
    <message>
        <source>Copy &amp;now</source>
        <translation>Şi&amp;mdi kopyala</translation>
    </message>
    <message>
        <source>Last good copy: %1, %2</source>
        <comment>time, file</comment>
        <translation>Son sağlam kopya: %1, %2</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Henüz kopya yok.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Yedekten &amp;geri yükle…</translation>
    </message>
    <message>
        <source>A backup becomes a book of its own; this one stays as it is.</source>
        <translation>Yedek ayrı bir defter olur; bu defter olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Payment links, mails and evidence are sealed in the book with its key, which is kept apart from it. On another computer the recovery key opens them. Invoices, payments and the journal open without it.</source>
        <translation>Ödeme bağlantıları, e-postalar ve kanıtlar defterde, ondan ayrı duran anahtarıyla mühürlüdür. Başka bir bilgisayarda onları kurtarma anahtarı açar. Faturalar, ödemeler ve yevmiye onsuz açılır.</translation>
    </message>
</context>
<context>
    <name>quittance::BankText</name>
    <message>
        <source>our reference and the amount agree</source>
        <translation>referansımız ve tutar uyuşuyor</translation>
    </message>
    <message>
        <source>the document&apos;s number and the amount agree</source>
        <translation>belge numarası ve tutar uyuşuyor</translation>
    </message>
    <message>
        <source>the numbers of several documents and their sum agree</source>
        <translation>birkaç belgenin numaraları ve toplamı uyuşuyor</translation>
    </message>
    <message>
        <source>a payment recorded before is this money</source>
        <translation>bu para daha önce kaydedilmiş bir ödeme</translation>
    </message>
    <message>
        <source>this payment came back</source>
        <translation>bu ödeme geri geldi</translation>
    </message>
    <message>
        <source>this refund was paid from the bank</source>
        <translation>bu geri ödeme bankadan yapıldı</translation>
    </message>
    <message>
        <source>this payout and the amount agree</source>
        <translation>bu aktarım ve tutar uyuşuyor</translation>
    </message>
    <message>
        <source>the bank&apos;s own charge</source>
        <translation>bankanın kendi masrafı</translation>
    </message>
    <message>
        <source>a rule says so</source>
        <translation>bir kural böyle diyor</translation>
    </message>
    <message>
        <source>the number agrees, the amount does not</source>
        <translation>numara uyuşuyor, tutar uyuşmuyor</translation>
    </message>
    <message>
        <source>the number agrees, the currency does not</source>
        <translation>numara uyuşuyor, para birimi uyuşmuyor</translation>
    </message>
    <message>
        <source>this account has paid for the customer before, and the amount agrees</source>
        <translation>bu hesap müşteri adına daha önce ödedi, tutar da uyuşuyor</translation>
    </message>
    <message>
        <source>the name is alike, and the amount agrees</source>
        <translation>ad benziyor, tutar da uyuşuyor</translation>
    </message>
    <message>
        <source>the customer&apos;s oldest documents come to this amount</source>
        <translation>müşterinin en eski belgeleri bu tutarı veriyor</translation>
    </message>
    <message>
        <source>only the amount agrees</source>
        <translation>yalnızca tutar uyuşuyor</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>bir kişi böyle belirtti</translation>
    </message>
    <message>
        <source>only a hint</source>
        <translation>yalnızca ipucu</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mümkün</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>may be here already</source>
        <translation>zaten burada olabilir</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>kısmen biliniyor</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>eşleşti</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sayılmıyor</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Bilinmeyen kişi</translation>
    </message>
    <message>
        <source>Payment of %1 that was recorded before</source>
        <translation>%1 için daha önce kaydedilmiş ödeme</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Alacak bakiyesi: %1</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 ödüyor: %2</translation>
    </message>
    <message>
        <source>; what is then missing is written off</source>
        <translation>; kalan eksik zarara yazılır</translation>
    </message>
    <message>
        <source>Payout of %1</source>
        <translation>Hesaba aktarım: %1</translation>
    </message>
    <message>
        <source>A payment of %1 came back</source>
        <translation>Geri gelen ödeme: %1</translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation>Geri ödeme: %1</translation>
    </message>
    <message>
        <source>Set aside: the bank&apos;s charge</source>
        <translation>Ayırma: banka masrafı</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Ayırma: %1</translation>
    </message>
    <message>
        <source>%1: a payment, booked without asking</source>
        <translation>%1: ödeme, sorulmadan kaydedildi</translation>
    </message>
    <message>
        <source>%1: a payment</source>
        <translation>%1: ödeme</translation>
    </message>
    <message>
        <source>%1: a payout of %2</source>
        <translation>%1: hesaba aktarım, %2</translation>
    </message>
    <message>
        <source>%1: a payment that came back</source>
        <translation>%1: geri gelen ödeme</translation>
    </message>
    <message>
        <source>%1: a refund</source>
        <translation>%1: geri ödeme</translation>
    </message>
    <message>
        <source>%1: set aside, %2</source>
        <translation>%1: ayrıldı, %2</translation>
    </message>
    <message>
        <source>Account %1: statement %2 ends with %3, statement %4 begins with %5. One between them is missing.</source>
        <translation>%1 hesabı: %2 ekstresi %3 ile bitiyor, %4 ekstresi %5 ile başlıyor. Aradaki ekstre eksik.</translation>
    </message>
    <message>
        <source>Account %1: statement %2 is followed by %3. One between them may be missing.</source>
        <translation>%1 hesabı: %2 ekstresinden sonra %3 geliyor. Aradaki ekstre eksik olabilir.</translation>
    </message>
    <message>
        <source>Account %1: statements %2 and %3 tell some of the same days.</source>
        <translation>%1 hesabı: %2 ve %3 ekstreleri kısmen aynı günleri içeriyor.</translation>
    </message>
    <message>
        <source>New movements: %1. Here already: %2.</source>
        <translation>Yeni hareketler: %1. Zaten burada: %2.</translation>
    </message>
    <message>
        <source>New ones that may be here already: %1.</source>
        <translation>Zaten burada olabilecek yeni hareketler: %1.</translation>
    </message>
    <message>
        <source>Sums that gave way to their parts: %1.</source>
        <translation>Yerini ayrıntısına bırakan toplamlar: %1.</translation>
    </message>
    <message>
        <source>Booked without asking: %1.</source>
        <translation>Sorulmadan kaydedilen: %1.</translation>
    </message>
    <message>
        <source>Could be booked without asking: %1.</source>
        <translation>Sorulmadan kaydedilebilecek: %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Hiçbir şey saklanmadı.</translation>
    </message>
</context>
<context>
    <name>quittance::Banner</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Sonraki iletiyi göster</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>how many messages wait behind the one that is shown</extracomment>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::BookRescue</name>
    <message>
        <source>Journal</source>
        <translation>Yevmiye</translation>
    </message>
    <message>
        <source>Names and addresses in the journal</source>
        <translation>Yevmiyedeki adlar ve adresler</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Invoices and credit notes</source>
        <translation>Faturalar ve iade faturaları</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>%1: nothing could be read</source>
        <comment>a part of the book</comment>
        <translation>%1: hiçbir şey okunamadı</translation>
    </message>
    <message>
        <source>%1: %2 written, others could not be read</source>
        <comment>a part of the book, how many</comment>
        <translation>%1: %2 yazıldı, diğerleri okunamadı</translation>
    </message>
    <message>
        <source>%1: %2 written, up to %3 could not be read</source>
        <comment>a part of the book, how many, how many</comment>
        <translation>%1: %2 yazıldı, en çok %3 okunamadı</translation>
    </message>
    <message>
        <source>%1: %2 written</source>
        <comment>a part of the book, how many</comment>
        <translation>%1: %2 yazıldı</translation>
    </message>
</context>
<context>
    <name>quittance::BringView</name>
    <message>
        <source>What to bring</source>
        <translation>Getirilecekler</translation>
    </message>
    <message>
        <source>All companies and people of %1 come.</source>
        <translation>%1 içindeki tüm şirketler ve kişiler gelir.</translation>
    </message>
    <message>
        <source>Calls, ma&amp;ils, meetings and notes come as well</source>
        <translation>Aramalar, e-&amp;postalar, toplantılar ve notlar da gelir</translation>
    </message>
    <message>
        <source>&amp;Write mapped fields back to %1</source>
        <translation>Eşlenen alanları %1 tarafına geri &amp;yaz</translation>
    </message>
    <message>
        <source>The permission to write is missing</source>
        <translation>Yazma izni yok</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>Yalnızca &amp;reddedilenler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Faturaları düzenle</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>Faturaları iptal et</translation>
    </message>
    <message>
        <source>Write off invoices</source>
        <translation>Faturaları zarara yaz</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Each gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Her biri sıradaki numarayı alır ve artık değiştirilemez; yalnızca iade faturası düzenlenebilir veya iptal edilebilir. Henüz e-posta gönderilmez.</translation>
    </message>
    <message>
        <source>Each keeps its number and nothing is open on it any more. That cannot be taken back.</source>
        <translation>Her biri numarasını korur ve üzerinde açık tutar kalmaz. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>What is open on each is booked as a loss. The customers are told nothing.</source>
        <translation>Her birindeki açık tutar zarar olarak kaydedilir. Müşterilere bir şey bildirilmez.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Zarar türü</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Tek tek bakılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invoice(s)</source>
        <translation>
            <numerusform>%n faturayı düzenle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n invoice(s)</source>
        <translation>
            <numerusform>%n faturayı iptal et</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write off %n invoice(s)</source>
        <translation>
            <numerusform>%n faturayı zarara yaz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n fatura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n hariç</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop after the invoice that is under way (Esc)</source>
        <translation>İşlenmekte olan faturadan sonra durdur (Esc)</translation>
    </message>
    <message>
        <source>Cancel stops after the invoice that is under way.</source>
        <translation>Vazgeç, işlenmekte olan faturadan sonra durdurur.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, to be done</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n yapıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <translation>
            <numerusform>%n için onay istendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n yapılmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The list says what became of each.</source>
        <translation>Her birinin sonucu listede yazıyor.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done.</source>
        <translation>Durduruldu. Yapılmış olanlar geçerli kalır.</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter acts, Esc leaves without effect.</source>
        <translation>Boşluk tuşu işaretler, Ctrl+Enter uygular, Esc değişiklik yapmadan çıkar.</translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Bundan sonra duruyor…</translation>
    </message>
</context>
<context>
    <name>quittance::BulkActModel</name>
    <message>
        <source>It is being written in a window of its own. Issue it there.</source>
        <translation>Kendi penceresinde yazılıyor. Orada düzenleyin.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree.</source>
        <translation>Onay istendi. İkinci bir kişinin onaylaması gerekir.</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>%1 olarak düzenlendi</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zarara yazıldı</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Hariç</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>Ready: above %1 a second person is asked</source>
        <translation>Hazır: %1 üzerinde ikinci kişinin onayı istenir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Is taken</source>
        <translation>Dahil edilir</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Hariç tutulur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Dahil</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
</context>
<context>
    <name>quittance::BulkMailDialog</name>
    <message>
        <source>Only &amp;refused</source>
        <translation>Yalnızca &amp;reddedilenler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-postalar</translation>
    </message>
    <message>
        <source>Looking at each…</source>
        <translation>Tek tek bakılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) · %1</source>
        <translation>
            <numerusform>%n e-posta · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n hariç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n when online</source>
        <translation>
            <numerusform>Çevrimiçi olunca %n tane gönder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n mail(s)</source>
        <translation>
            <numerusform>%n e-postayı gönder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Type %1 to send</source>
        <comment>a number</comment>
        <translation>Göndermek için %1 yazın</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step, Space ticks</source>
        <translation>%1 / %2 · Alt+Sol ve Alt+Sağ gezinir, Boşluk tuşu işaretler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Closing this window stops nothing; Outbox shows the same.</source>
        <translation>Bu pencereyi kapatmak hiçbir şeyi durdurmaz; Giden kutusunda da aynısı görünür.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in Outbox</source>
        <translation>
            <numerusform>Giden kutusunda %n e-posta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Ctrl+Enter gönderir, Esc değişiklik yapmadan çıkar.</translation>
    </message>
    <message>
        <source>Links expire</source>
        <translation>Bağlantı bitişi</translation>
    </message>
    <message>
        <source>A choice holds for each of these mails. Without one, a link that is there keeps its end, and a new one has the usual one.</source>
        <translation>Seçim bu e-postaların her biri için geçerlidir. Seçim yapılmazsa var olan bağlantının bitişi aynı kalır, yenisi her zamanki bitişi alır.</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+Left and Alt+Right step</source>
        <translation>%1 / %2 · Alt+Sol ve Alt+Sağ gezinir</translation>
    </message>
    <message>
        <source>&amp;Undo send</source>
        <translation>Gönderimi &amp;geri al</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n e-posta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n kabul edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Ödeme yolu</translation>
    </message>
</context>
<context>
    <name>quittance::CardActions</name>
    <message>
        <source>Show Outbox</source>
        <translation>Giden kutusunu göster</translation>
    </message>
    <message>
        <source>The charge for %1 is on its way.</source>
        <translation>%1 için çekim yolda.</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Ödeme bağlantısı gönder</translation>
    </message>
    <message>
        <source>The card for %1 is charged when online.</source>
        <comment>number of an invoice</comment>
        <translation>%1 için karttan çekim, çevrimiçi olunca yapılır.</translation>
    </message>
</context>
<context>
    <name>quittance::CardText</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>card, month and year it ends</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved on the payment page on %1</source>
        <translation>%1 tarihinde ödeme sayfasında kaydedildi</translation>
    </message>
    <message>
        <source>No agreement is known</source>
        <translation>Bilinen bir onay yok</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>%1 tarihinde onaylandı</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Bloke edildi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Customer must confirm</source>
        <translation>Müşteri onaylamalı</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Uncertain – asking %1</source>
        <translation>Belirsiz – %1 sorgulanıyor</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again by itself. Do not charge again.</source>
        <translation>%1 yanıt vermedi. %3 kartından %2 çekilmiş olabilir; Quittance kendiliğinden yeniden sorar. Yeniden çekim yapmayın.</translation>
    </message>
    <message>
        <source>%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again at %4. Do not charge again.</source>
        <translation>%1 yanıt vermedi. %3 kartından %2 çekilmiş olabilir; Quittance yeniden sorar: %4. Yeniden çekim yapmayın.</translation>
    </message>
    <message>
        <source>The charge of %1 to %2 is under way.</source>
        <translation>%2 kartından %1 tutarındaki çekim sürüyor.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2 until %3. Take or release them before.</source>
        <translation>%2 kartında %3 tarihine kadar %1 bloke. Bu tarihten önce tahsil edin veya blokeyi kaldırın.</translation>
    </message>
    <message>
        <source>%1 are put aside on %2. Take or release them within a week.</source>
        <translation>%2 kartında %1 bloke. Bir hafta içinde tahsil edin veya blokeyi kaldırın.</translation>
    </message>
    <message>
        <source>%1 were charged to %2.</source>
        <translation>%2 kartından %1 çekildi.</translation>
    </message>
    <message>
        <source>%1 on %2 were not charged.</source>
        <translation>%2 kartından %1 çekilmedi.</translation>
    </message>
    <message>
        <source>Nobody could find out whether the charge of %1 to %2 happened. Look at %3, and drop it in Outbox only if it did not. Do not charge again before.</source>
        <translation>%2 kartından %1 çekilip çekilmediği öğrenilemedi. %3 hesabına bakın ve yalnızca çekilmediyse Giden kutusunda bundan vazgeçin. Ondan önce yeniden çekim yapmayın.</translation>
    </message>
</context>
<context>
    <name>quittance::CardsDialog</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Last month it can be used in</source>
        <translation>Kullanılabileceği son ay</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>İzin tarihi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>How the customer agreed</source>
        <translation>Müşterinin nasıl onay verdiği</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Süresi doldu: %1</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Kayıtlı kartlar</translation>
    </message>
    <message>
        <source>Cards are saved by their holder, on the provider&apos;s page. Their numbers never come here.</source>
        <translation>Kartları sahipleri, sağlayıcının sayfasında kaydeder. Numaraları hiçbir zaman buraya gelmez.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Kartı kaldır</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Kart ekle…</translation>
    </message>
    <message>
        <source>Opens the provider&apos;s page on which a card is saved</source>
        <translation>Sağlayıcının kart kaydedilen sayfasını açar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Kaldır… (Sil)</translation>
    </message>
    <message>
        <source>Who is this?…</source>
        <translation>Bu kim?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Sağlayıcının hangi müşterisi olduğunu belirtin</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Dönüş sayfasını ayarla…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>Kart kaydedildi.</translation>
    </message>
    <message>
        <source>The page has ended before a card was saved. Add a card to open another one.</source>
        <translation>Kart kaydedilmeden sayfanın süresi doldu. Yeni bir sayfa açmak için kart ekleyin.</translation>
    </message>
    <message>
        <source>No card was saved yet. The page stays open for a day; the card stands here after a sync once its holder has saved it.</source>
        <translation>Henüz kart kaydedilmedi. Sayfa bir gün açık kalır; sahibi kartı kaydettikten sonra kart, eşitlemeyle burada görünür.</translation>
    </message>
    <message>
        <source>The page is open in the browser. The card stands here once its holder has saved it.</source>
        <translation>Sayfa tarayıcıda açık. Sahibi kartı kaydedince kart burada görünür.</translation>
    </message>
    <message>
        <source>Remove %1 of %2 at %3? It can then not be charged any more. This cannot be undone: the customer would have to save it again.</source>
        <comment>card, customer, account</comment>
        <translation>%2 müşterisinin %3 hesabındaki %1 kartı kaldırılsın mı? Bundan sonra bu karttan çekim yapılamaz. Bu işlem geri alınamaz: müşterinin kartı yeniden kaydetmesi gerekir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, LIVE or TEST</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 kaldırıldı.</translation>
    </message>
    <message>
        <source>No card is saved.</source>
        <translation>Kayıtlı kart yok.</translation>
    </message>
    <message>
        <source>Add card… opens the page to save one on.</source>
        <translation>Kart ekle… kartın kaydedileceği sayfayı açar.</translation>
    </message>
</context>
<context>
    <name>quittance::CertainDialog</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Neyi ödüyor</translation>
    </message>
    <message>
        <source>Our reference or number and the amount agree, and nothing else can be meant. Each can be undone.</source>
        <translation>Referansımız veya numara ile tutar uyuşuyor ve başka bir olasılık yok. Her biri geri alınabilir.</translation>
    </message>
    <message>
        <source>Book what is certain</source>
        <translation>Kesin olanları kaydet</translation>
    </message>
    <message>
        <source>Movements that are certain</source>
        <translation>Kesin hareketler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Book 1 movement</source>
        <translation>1 hareketi kaydet</translation>
    </message>
    <message>
        <source>Book %1 movements</source>
        <translation>%1 hareketi kaydet</translation>
    </message>
    <message>
        <source>Booked: %1. Not booked: %2. They wait, for the reason beside each.</source>
        <translation>Kaydedilen: %1. Kaydedilmeyen: %2. Kaydedilmeyenler, yanlarında yazan nedenle bekliyor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>quittance::ChargeDialog</name>
    <message>
        <source>%1 (expired)</source>
        <comment>a saved card</comment>
        <translation>%1 (süresi doldu)</translation>
    </message>
    <message>
        <source>%1 · allowed since %2</source>
        <comment>a saved card, a day</comment>
        <translation>%1 · izin tarihi %2</translation>
    </message>
    <message>
        <source>Charge saved card</source>
        <translation>Kayıtlı karttan çek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Saved cards…</source>
        <translation>Kayıtlı kartlar…</translation>
    </message>
    <message>
        <source>Open after the charge</source>
        <translation>Çekimden sonra açık</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  en çok %2</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Karttan çek</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Real money moves.</source>
        <translation>Gerçek para hareketi olur.</translation>
    </message>
    <message>
        <source>No real money moves.</source>
        <translation>Gerçek para hareketi olmaz.</translation>
    </message>
    <message>
        <source>The payment link is closed first.</source>
        <translation>Önce ödeme bağlantısı kapatılır.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <translation>Karttan %1 çek</translation>
    </message>
    <message>
        <source>Read by the card&apos;s holder beside the name of the account</source>
        <translation>Kart sahibi bunu hesap adının yanında okur</translation>
    </message>
    <message>
        <source>On statement</source>
        <translation>Ekstre metni</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>İsteğe bağlı, yevmiyede saklanır</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Charge %1 when online</source>
        <comment>amount</comment>
        <translation>Çevrimiçi olunca karttan %1 çek</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <comment>typed, at most</comment>
        <translation>%1 / %2 karakter</translation>
    </message>
    <message>
        <source>Without an answer from %1 the charge is “Uncertain” and Quittance asks again. It never charges again by itself.</source>
        <translation>%1 yanıt vermezse çekim “Belirsiz” olur ve Quittance yeniden sorar. Kendiliğinden asla yeniden çekim yapmaz.</translation>
    </message>
</context>
<context>
    <name>quittance::ChartCard</name>
    <message>
        <source>As a table</source>
        <translation>Tablo olarak</translation>
    </message>
    <message>
        <source>Show as a table or as bars</source>
        <translation>Tablo veya çubuk olarak göster</translation>
    </message>
</context>
<context>
    <name>quittance::CheckPanel</name>
    <message>
        <source>Not held against the provider&apos;s own count yet.</source>
        <translation>Henüz sağlayıcının kendi kayıtlarıyla karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Göster…</translation>
    </message>
    <message>
        <source>Asks the provider for all payments of this year and holds them against the book</source>
        <translation>Bu yılın tüm ödemelerini sağlayıcıya sorar ve defterle karşılaştırır</translation>
    </message>
    <message>
        <source>Asking the provider for all payments since %1…</source>
        <translation>%1 tarihinden bu yana tüm ödemeler sağlayıcıya soruluyor…</translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <extracomment>counts of payments, a moment</extracomment>
        <translation>%1 · denetlendi: %2</translation>
    </message>
</context>
<context>
    <name>quittance::CloseMonthDialog</name>
    <message>
        <source>Close month</source>
        <translation>Ayı kapat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>Önceki ay (Alt+Sol)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation>Sonraki ay (Alt+Sağ)</translation>
    </message>
    <message>
        <source>Ask the &amp;providers again</source>
        <translation>&amp;Sağlayıcılara yeniden sor</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Denetim listesi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Neden kalabilir</translation>
    </message>
    <message>
        <source>Why it may stay; kept in the journal</source>
        <translation>Neden kalabilir; yevmiyede saklanır</translation>
    </message>
    <message>
        <source>Let it &amp;stay</source>
        <translation>&amp;Kalsın</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Month end</source>
        <translation>Ay sonu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Write the files…</source>
        <translation>&amp;Dosyaları yaz…</translation>
    </message>
    <message>
        <source>Lists, summary, ledger and proof of the month, in a new folder</source>
        <translation>Ayın listeleri, özeti, defteri ve kanıtı yeni bir klasöre yazılır</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Sağlayıcılara soruluyor…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Locked: nothing is booked in it any more.</source>
        <translation>Kilitli: bu aya artık kayıt yapılmaz.</translation>
    </message>
    <message>
        <source>Everything agrees. It can be locked.</source>
        <translation>Her şey uyuşuyor. Kilitlenebilir.</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 ayını kilitle</translation>
    </message>
    <message>
        <source>From then on nothing is booked in it (Ctrl+Enter)</source>
        <translation>Bundan sonra bu aya kayıt yapılmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Looking once more, then locking…</source>
        <translation>Bir kez daha bakılıyor, sonra kilitlenecek…</translation>
    </message>
    <message>
        <source>%1 is locked. Its files can be written now.</source>
        <translation>%1 kilitlendi. Dosyaları artık yazılabilir.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 kilitlendi.</translation>
    </message>
    <message>
        <source>It was not locked: something has changed since. The list says what.</source>
        <translation>Kilitlenmedi: bu arada bir şey değişti. Listede yazıyor.</translation>
    </message>
    <message>
        <source>Where the month&apos;s folder is to be</source>
        <translation>Ayın klasörü nereye konsun</translation>
    </message>
    <message>
        <source>%1 files were written to %2</source>
        <translation>%1 dosya %2 klasörüne yazıldı</translation>
    </message>
    <message>
        <source>1 check stands in the way of the lock.</source>
        <translation>1 denetim kilidi engelliyor.</translation>
    </message>
    <message>
        <source>%1 checks stand in the way of the lock.</source>
        <translation>%1 denetim kilidi engelliyor.</translation>
    </message>
    <message>
        <source>Something stands in the way of the lock; the list says what</source>
        <translation>Kilidi engelleyen bir şey var; listede yazıyor</translation>
    </message>
    <message>
        <source>May stay</source>
        <extracomment>of a check of the month: what was found is accepted with a reason</extracomment>
        <translation>Kalabilir</translation>
    </message>
</context>
<context>
    <name>quittance::CloseText</name>
    <message>
        <source>Requests that wait for a second person</source>
        <translation>İkinci kişiyi bekleyen talepler</translation>
    </message>
    <message>
        <source>Bank balance</source>
        <translation>Banka bakiyesi</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Banka hareketleri</translation>
    </message>
    <message>
        <source>Card charges under way</source>
        <translation>Süren kart çekimleri</translation>
    </message>
    <message>
        <source>Money at the providers</source>
        <translation>Sağlayıcılardaki para</translation>
    </message>
    <message>
        <source>Payments at %1</source>
        <translation>%1 ödemeleri</translation>
    </message>
    <message>
        <source>Differences with the CRM</source>
        <translation>CRM ile farklar</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Müşteri alacağı</translation>
    </message>
    <message>
        <source>Debits under way</source>
        <translation>Süren otomatik ödemeler</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>Açık itirazlar</translation>
    </message>
    <message>
        <source>Drafts of the month</source>
        <translation>Ayın taslakları</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Yevmiye</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Payments without a customer</source>
        <translation>Müşterisi olmayan ödemeler</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Hesaba aktarımlar</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Alacaklar</translation>
    </message>
    <message>
        <source>Refunds under way</source>
        <translation>Süren geri ödemeler</translation>
    </message>
    <message>
        <source>Bank statements</source>
        <translation>Banka ekstreleri</translation>
    </message>
    <message>
        <source>A request of %3 waits for a second person: %2.</source>
        <translation>%3 tarihli bir talep ikinci kişiyi bekliyor: %2.</translation>
    </message>
    <message>
        <source>Agree to it or refuse it.</source>
        <translation>Onaylayın veya reddedin.</translation>
    </message>
    <message>
        <source>The ledger&apos;s bank account and the bank lines differ by %2.</source>
        <translation>Defterdeki banka hesabı ile banka hareketleri arasında %2 fark var.</translation>
    </message>
    <message>
        <source>Compare the amounts of the matches with the bank lines they belong to.</source>
        <translation>Eşleşmelerin tutarlarını ait oldukları banka hareketleriyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The lines of %1 do not add up to the balance of %3: %2 is missing.</source>
        <translation>%1 hesabının hareketleri %3 tarihli bakiyeyi vermiyor: %2 eksik.</translation>
    </message>
    <message>
        <source>Import the statement of these days again, or ask the bank for it.</source>
        <translation>Bu günlerin ekstresini yeniden içe aktarın veya bankadan isteyin.</translation>
    </message>
    <message>
        <source>%2 of %3 is booked at the bank, and no bank line shows it: %4.</source>
        <translation>%3 tarihli %2 banka hesabına kaydedildi, ama bunu gösteren banka hareketi yok: %4.</translation>
    </message>
    <message>
        <source>Import the statement, match the line, or say why there is none.</source>
        <translation>Ekstreyi içe aktarın, hareketi eşleştirin veya neden olmadığını belirtin.</translation>
    </message>
    <message>
        <source>No balance of the bank proves the lines of %1 from %3 on: %2.</source>
        <translation>%1 hesabının %3 tarihinden sonraki hareketlerini kanıtlayan banka bakiyesi yok: %2.</translation>
    </message>
    <message>
        <source>Import a statement with balances of these days (camt.053, MT940), or say why there is none.</source>
        <translation>Bu günlerin bakiyelerini içeren bir ekstre içe aktarın (camt.053, MT940) veya neden olmadığını belirtin.</translation>
    </message>
    <message>
        <source>%2 of %3 is not known for anything yet: %4.</source>
        <translation>%3 tarihli %2 hareketinin ne olduğu henüz bilinmiyor: %4.</translation>
    </message>
    <message>
        <source>Match the line or set it aside.</source>
        <translation>Hareketi eşleştirin veya ayırın.</translation>
    </message>
    <message>
        <source>A card charge of %2 for %4 is under way since %3.</source>
        <translation>%4 için %2 tutarındaki kart çekimi %3 tarihinden beri sürüyor.</translation>
    </message>
    <message>
        <source>Take it or release it, or wait for its outcome.</source>
        <translation>Tahsil edin, blokeyi kaldırın veya sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>%1 was last asked before the month was over.</source>
        <translation>%1 en son ay bitmeden önce sorgulandı.</translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation>Çevrimiçi olun ve yeniden denetleyin.</translation>
    </message>
    <message>
        <source>A payment that no book can hold was left out: %4.</source>
        <translation>Deftere alınamayan bir ödeme dışarıda bırakıldı: %4.</translation>
    </message>
    <message>
        <source>%1 was never asked what it took in this month.</source>
        <translation>%1 bu ayki tahsilat için hiç sorgulanmadı.</translation>
    </message>
    <message>
        <source>The provider and the book differ by %2 about %1 of %3.</source>
        <translation>%3 tarihli %1 için sağlayıcı ile defter arasında %2 fark var.</translation>
    </message>
    <message>
        <source>Bring payments in full (sync with all of it), then look at this payment at the provider.</source>
        <translation>Ödemeleri eksiksiz getirin (tümünü eşitleyerek), sonra bu ödemeye sağlayıcıda bakın.</translation>
    </message>
    <message>
        <source>The CRM and the book do not agree about %1 (%4).</source>
        <translation>CRM ile defter %1 hakkında uyuşmuyor (%4).</translation>
    </message>
    <message>
        <source>Decide which is right.</source>
        <translation>Hangisinin doğru olduğuna karar verin.</translation>
    </message>
    <message>
        <source>A dispute about %2 is open since %3: %4.</source>
        <translation>%2 tutarında bir itiraz %3 tarihinden beri açık: %4.</translation>
    </message>
    <message>
        <source>A draft of %2 is dated %3: %1 %4.</source>
        <translation>%2 tutarındaki bir taslağın tarihi %3: %1 %4.</translation>
    </message>
    <message>
        <source>Issue it, give it another date, or say why it may stay.</source>
        <translation>Düzenleyin, başka bir tarih verin veya neden kalabileceğini belirtin.</translation>
    </message>
    <message>
        <source>Something in the outbox of %3 has no outcome yet: %4.</source>
        <translation>Giden kutusundaki %3 tarihli bir işlemin sonucu henüz yok: %4.</translation>
    </message>
    <message>
        <source>Run the outbox, or settle it there.</source>
        <translation>Giden kutusunu çalıştırın veya orada sonuca bağlayın.</translation>
    </message>
    <message>
        <source>The figures of %1 differ by %2.</source>
        <translation>%1 rakamları arasında %2 fark var.</translation>
    </message>
    <message>
        <source>Run ledger rebuild and check again; if it stays, restore a backup.</source>
        <translation>ledger rebuild komutunu çalıştırıp yeniden denetleyin; fark kalırsa bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The journal or what follows from it is damaged: %1.</source>
        <translation>Yevmiye veya ondan türeyen veriler hasarlı: %1.</translation>
    </message>
    <message>
        <source>Run ledger verify; restore a backup where the chain is broken.</source>
        <translation>ledger verify komutunu çalıştırın; zincirin koptuğu yerde bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>A debit of %2 is under way since %3: %4.</source>
        <translation>%2 tutarındaki otomatik ödeme %3 tarihinden beri sürüyor: %4.</translation>
    </message>
    <message>
        <source>Assign the payment to its customer.</source>
        <translation>Ödemeyi müşterisine atayın.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 was made by hand at %4, which does not tell what it is made of.</source>
        <translation>%3 tarihli %2 aktarım %4 üzerinde elle yapıldı; sağlayıcı nelerden oluştuğunu bildirmiyor.</translation>
    </message>
    <message>
        <source>Look at its proposal, and say that it is right.</source>
        <translation>Önerisine bakın ve doğru olduğunu belirtin.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 should be at the bank by now.</source>
        <translation>%3 tarihli %2 aktarımın şimdiye kadar bankada olması gerekirdi.</translation>
    </message>
    <message>
        <source>Import the statement and match it, or ask the provider.</source>
        <translation>Ekstreyi içe aktarıp eşleştirin veya sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>A payout&apos;s line of %3 and the book differ by %2 about %1.</source>
        <translation>%1 için %3 tarihli aktarım satırı ile defter arasında %2 fark var.</translation>
    </message>
    <message>
        <source>Bring payments in full, then look at it at the provider.</source>
        <translation>Ödemeleri eksiksiz getirin, sonra sağlayıcıda bakın.</translation>
    </message>
    <message>
        <source>A payout of %3 holds %2 that the book does not know: %1.</source>
        <translation>%3 tarihli aktarımda defterin bilmediği %2 var: %1.</translation>
    </message>
    <message>
        <source>Bring payments in full. If another program took this money, say so.</source>
        <translation>Ödemeleri eksiksiz getirin. Bu parayı başka bir program aldıysa bunu belirtin.</translation>
    </message>
    <message>
        <source>The payout of %2 on %3 is on its way to the bank.</source>
        <translation>%3 tarihli %2 aktarım bankaya doğru yolda.</translation>
    </message>
    <message>
        <source>%2 of a payout on %3 is not explained by its lines.</source>
        <translation>%3 tarihli bir aktarımın %2 tutarı satırlarıyla açıklanmıyor.</translation>
    </message>
    <message>
        <source>Bring payments in full; if it stays, ask the provider.</source>
        <translation>Ödemeleri eksiksiz getirin; fark kalırsa sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>The provider has not told yet what the payout of %2 on %3 is made of.</source>
        <translation>Sağlayıcı %3 tarihli %2 aktarımın nelerden oluştuğunu henüz bildirmedi.</translation>
    </message>
    <message>
        <source>Bring payments again in a day.</source>
        <translation>Ödemeleri bir gün sonra yeniden getirin.</translation>
    </message>
    <message>
        <source>A refund of %2 from %3 is under way.</source>
        <translation>%3 tarihli %2 geri ödeme sürüyor.</translation>
    </message>
    <message>
        <source>Wait for its outcome, or say why it may stay.</source>
        <translation>Sonucunu bekleyin veya neden kalabileceğini belirtin.</translation>
    </message>
    <message>
        <source>The statement of %1 from %3 begins %2 away from where the one before it ended.</source>
        <translation>%1 hesabının %3 tarihli ekstresi, bir öncekinin kapanış bakiyesinden %2 farkla başlıyor.</translation>
    </message>
    <message>
        <source>A file is wrong or incomplete: fetch both from the bank again.</source>
        <translation>Dosyalardan biri yanlış veya eksik: ikisini de bankadan yeniden alın.</translation>
    </message>
    <message>
        <source>The statements of %1 end on %3.</source>
        <translation>%1 hesabının ekstreleri %3 tarihinde bitiyor.</translation>
    </message>
    <message>
        <source>Import the rest of the month.</source>
        <translation>Ayın geri kalanını içe aktarın.</translation>
    </message>
    <message>
        <source>Between the statements of %1 days are missing before %3.</source>
        <translation>%1 hesabının ekstreleri arasında %3 öncesindeki günler eksik.</translation>
    </message>
    <message>
        <source>Import the statement that is missing.</source>
        <translation>Eksik ekstreyi içe aktarın.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Kabul edildi: %1</translation>
    </message>
    <message>
        <source>In order, with remarks</source>
        <translation>Yolunda, notlarla</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Bakılacak bir şey yok</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Yolunda</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Ay kapanışı</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Bakiyeler</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>%1 to put right</source>
        <translation>%1 düzeltilecek</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 bakılacak</translation>
    </message>
    <message>
        <source>%1: %2 in the book, %3 beside it</source>
        <translation>%1: defterde %2, karşısında %3</translation>
    </message>
    <message>
        <source>Closed: nothing is booked on or before %1 any more.</source>
        <translation>Kapatıldı: %1 ve öncesine artık kayıt yapılmaz.</translation>
    </message>
    <message>
        <source>All is in order: the month through %1 can be closed.</source>
        <translation>Her şey yolunda: %1 tarihinde biten ay kapatılabilir.</translation>
    </message>
    <message>
        <source>The month through %1 stays open. Checks in the way: %2.</source>
        <translation>%1 tarihinde biten ay açık kalıyor. Engelleyen denetimler: %2.</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>Bankada</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Geri geldi</translation>
    </message>
    <message>
        <source>Month %1, closed by %2</source>
        <translation>%1 ayı, kapatan: %2</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Yevmiye: %1</translation>
    </message>
    <message>
        <source>Who paid the %2 of %3 is not known: %4.</source>
        <translation>%3 tarihli %2 tutarını kimin ödediği bilinmiyor: %4.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, about which document</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, what differs</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Ödeme geri döndü</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geri ödeme</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Geri ödeme geri döndü</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsButton</name>
    <message>
        <source>Choose columns</source>
        <translation>Sütunları seç</translation>
    </message>
</context>
<context>
    <name>quittance::ColumnsDialog</name>
    <message>
        <source>Choose columns</source>
        <translation>Sütunları seç</translation>
    </message>
    <message>
        <source>Drag a row to its place, or move it by Alt+Up and Alt+Down.</source>
        <translation>Satırı yerine sürükleyin veya Alt+Yukarı ve Alt+Aşağı ile taşıyın.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tümü</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Hiçbiri</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Varsayılan</translation>
    </message>
    <message>
        <source>&amp;Show columns</source>
        <translation>Sütunları &amp;göster</translation>
    </message>
</context>
<context>
    <name>quittance::CommandPalette</name>
    <message>
        <source>Search or do…</source>
        <translation>Ara veya yap…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Ara veya yap</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülenler</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Bank lines</source>
        <translation>Banka hareketleri</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>“%1” için sonuç yok.</translation>
    </message>
    <message>
        <source>Numbers, names, amounts, e-mail addresses and commands are found. A word in front keeps to one kind: %1.</source>
        <translation>Numaralar, adlar, tutarlar, e-posta adresleri ve komutlar bulunur. Başa yazılan bir sözcük tek türle sınırlar: %1.</translation>
    </message>
</context>
<context>
    <name>quittance::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;New invoice…</source>
        <translation>&amp;Yeni fatura…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>İçe &amp;aktar…</translation>
    </message>
    <message>
        <source>Import &amp;bank statement…</source>
        <translation>&amp;Banka ekstresi içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Satırları &amp;kopyala</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Satırları &amp;başlıklarla kopyala</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Seçimi kaldır</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Sü&amp;zgeç</translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation>&amp;Ara veya yap…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Faturalar</translation>
    </message>
    <message>
        <source>Pay&amp;ments</source>
        <translation>Ödeme&amp;ler</translation>
    </message>
    <message>
        <source>Pa&amp;youts</source>
        <translation>&amp;Hesaba aktarımlar</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Müşteriler</translation>
    </message>
    <message>
        <source>&amp;CRM sync</source>
        <translation>&amp;CRM eşitleme</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>M&amp;utabakat</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Giden kutusu</translation>
    </message>
    <message>
        <source>Ac&amp;tivity</source>
        <translation>&amp;Etkinlik</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>&amp;Sonraki bölüm</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Sonraki &amp;bölme</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Ayrıntı bölmesi</translation>
    </message>
    <message>
        <source>&amp;Sidebar with words</source>
        <translation>&amp;Yazılı kenar çubuğu</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Sı&amp;kışık satırlar</translation>
    </message>
    <message>
        <source>Appearanc&amp;e</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sisteme göre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Fatura</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>S&amp;onraki adım</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Send payment link…</source>
        <translation>Ödeme &amp;bağlantısı gönder…</translation>
    </message>
    <message>
        <source>&amp;Copy payment link</source>
        <translation>Ödeme bağlantısını &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Bank details for a transfer…</source>
        <translation>&amp;Havale için banka bilgileri…</translation>
    </message>
    <message>
        <source>Open page to pa&amp;y at once</source>
        <translation>A&amp;nında ödeme sayfasını aç</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>&amp;Ödemeyi bekle</translation>
    </message>
    <message>
        <source>C&amp;harge saved card…</source>
        <translation>Ka&amp;yıtlı karttan çek…</translation>
    </message>
    <message>
        <source>S&amp;aved cards…</source>
        <translation>Kayıtlı kart&amp;lar…</translation>
    </message>
    <message>
        <source>Who is &amp;this at the provider?…</source>
        <translation>Sağlayıcıda bu ki&amp;m?…</translation>
    </message>
    <message>
        <source>Copy address of the customer&apos;s own &amp;page</source>
        <translation>Müşterinin kendi sayfasının adresini ko&amp;pyala</translation>
    </message>
    <message>
        <source>Edit draft…</source>
        <translation>Taslağı değiştir…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Çoğ&amp;alt</translation>
    </message>
    <message>
        <source>D&amp;elete draft</source>
        <translation>Taslağı &amp;sil</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>T&amp;ekrarla…</translation>
    </message>
    <message>
        <source>Credit n&amp;ote…</source>
        <translation>İade &amp;faturası…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>İp&amp;tal et…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>&amp;Zarara yaz…</translation>
    </message>
    <message>
        <source>Recurrin&amp;g invoices…</source>
        <translation>Yinelenen fat&amp;uralar…</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>Öde&amp;me</translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation>Ödeme &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Mahsup et…</translation>
    </message>
    <message>
        <source>Assign &amp;customer…</source>
        <translation>Müşteri &amp;ata…</translation>
    </message>
    <message>
        <source>Re&amp;fund…</source>
        <translation>&amp;Geri öde…</translation>
    </message>
    <message>
        <source>Re&amp;verse (bounced)…</source>
        <translation>Geri &amp;döndür (karşılıksız)…</translation>
    </message>
    <message>
        <source>Matc&amp;h movement by hand…</source>
        <translation>Hareketi &amp;elle eşleştir…</translation>
    </message>
    <message>
        <source>&amp;Set movement aside…</source>
        <translation>Hareketi a&amp;yır…</translation>
    </message>
    <message>
        <source>Ta&amp;ke last match back</source>
        <translation>&amp;Son eşleşmeyi geri al</translation>
    </message>
    <message>
        <source>&amp;Book certain movements</source>
        <translation>Kesin hareketleri kayde&amp;t</translation>
    </message>
    <message>
        <source>&amp;Payouts at the bank…</source>
        <translation>&amp;Bankadaki aktarımlar…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the provider</source>
        <translation>Sağlayıcıyla ka&amp;rşılaştır</translation>
    </message>
    <message>
        <source>Show &amp;disputes</source>
        <translation>İtira&amp;zları göster</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>Sağ&amp;layıcıda aç</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>Müş&amp;teri</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Yeni müşteri…</translation>
    </message>
    <message>
        <source>&amp;Change customer…</source>
        <translation>Müşteriyi &amp;değiştir…</translation>
    </message>
    <message>
        <source>Show customer&apos;s &amp;invoices</source>
        <translation>Müşterinin &amp;faturalarını göster</translation>
    </message>
    <message>
        <source>Show what C&amp;RMs say</source>
        <translation>&amp;CRM’lerdeki bilgileri göster</translation>
    </message>
    <message>
        <source>&amp;Merge customer…</source>
        <translation>Müşteriyi &amp;birleştir…</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>Müşteriyi &amp;arşivle</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>A&amp;raçlar</translation>
    </message>
    <message>
        <source>Sync &amp;everything</source>
        <translation>Tümünü &amp;eşitle</translation>
    </message>
    <message>
        <source>Only &amp;payments</source>
        <translation>Yalnızca ö&amp;demeler</translation>
    </message>
    <message>
        <source>Only &amp;contacts</source>
        <translation>Yalnızca &amp;kişiler</translation>
    </message>
    <message>
        <source>&amp;Full check</source>
        <translation>&amp;Tam denetim</translation>
    </message>
    <message>
        <source>&amp;Stop the sync</source>
        <translation>Eşitlemeyi du&amp;rdur</translation>
    </message>
    <message>
        <source>Send what &amp;waits</source>
        <translation>&amp;Bekleyenleri gönder</translation>
    </message>
    <message>
        <source>Cl&amp;ose month…</source>
        <translation>&amp;Ayı kapat…</translation>
    </message>
    <message>
        <source>Set &amp;return page…</source>
        <translation>Dönüş &amp;sayfasını ayarla…</translation>
    </message>
    <message>
        <source>Co&amp;nnect a CRM…</source>
        <translation>&amp;CRM bağla…</translation>
    </message>
    <message>
        <source>Re&amp;view conflicts…</source>
        <translation>Çakış&amp;maları incele…</translation>
    </message>
    <message>
        <source>Field &amp;mapping…</source>
        <translation>A&amp;lan eşleme…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New &amp;here…</source>
        <translation>B&amp;urada yeni…</translation>
    </message>
    <message>
        <source>&amp;Print list…</source>
        <translation>Lis&amp;teyi yazdır…</translation>
    </message>
    <message>
        <source>Open &amp;document as PDF</source>
        <translation>Belgeyi &amp;PDF olarak aç</translation>
    </message>
    <message>
        <source>&amp;Open another book…</source>
        <translation>Başka d&amp;efter aç…</translation>
    </message>
    <message>
        <source>&amp;Remove the sample book</source>
        <translation>Ö&amp;rnek defteri kaldır</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Pen&amp;cereyi kapat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Aya&amp;rlar…</translation>
    </message>
    <message>
        <source>Dash&amp;board</source>
        <translation>Göste&amp;rge paneli</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>Rap&amp;orlar</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>Ö&amp;nceki bölüm</translation>
    </message>
    <message>
        <source>Pane be&amp;fore</source>
        <translation>&amp;Önceki bölme</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Kendi penceresinde aç</translation>
    </message>
    <message>
        <source>&amp;Journal of this item…</source>
        <translation>Bu öğenin ye&amp;vmiyesi…</translation>
    </message>
    <message>
        <source>Send re&amp;minder…</source>
        <translation>Hatırlatma &amp;gönder…</translation>
    </message>
    <message>
        <source>Send receipt…</source>
        <translation>Makbuz gönder…</translation>
    </message>
    <message>
        <source>Send PDF on&amp;ly…</source>
        <translation>Yalnız&amp;ca PDF gönder…</translation>
    </message>
    <message>
        <source>Hold reminders &amp;until…</source>
        <translation>Hatı&amp;rlatmaları beklet…</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Hatırlatmaları sürdür</translation>
    </message>
    <message>
        <source>&amp;Send statement…</source>
        <translation>&amp;Ekstre gönder…</translation>
    </message>
    <message>
        <source>&amp;Hold reminders until…</source>
        <translation>&amp;Hatırlatmaları beklet…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>Bağla&amp;ntılar…</translation>
    </message>
    <message>
        <source>&amp;Help about this page</source>
        <translation>Bu sayfa&amp;yla ilgili yardım</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Kullanım kıla&amp;vuzu</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Kayıtlı görünümler</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Görünümü kaydet…</translation>
    </message>
    <message>
        <source>C&amp;hoose columns…</source>
        <translation>S&amp;ütunları seç…</translation>
    </message>
    <message>
        <source>Filter by fields…</source>
        <translation>Alanlara göre süz…</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>&amp;Onaylar…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Günlük…</translation>
    </message>
    <message>
        <source>Edit n&amp;ote…</source>
        <translation>N&amp;otu değiştir…</translation>
    </message>
    <message>
        <source>Edit ta&amp;gs…</source>
        <translation>&amp;Etiketleri değiştir…</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Etkileşimler</translation>
    </message>
    <message>
        <source>Syncs of the CRM</source>
        <translation>CRM eşitlemeleri</translation>
    </message>
    <message>
        <source>Deleted drafts…</source>
        <translation>Silinen taslaklar…</translation>
    </message>
    <message>
        <source>&amp;Save e-invoice…</source>
        <translation>E-&amp;fatura kaydet…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Show reason</source>
        <translation>Nedeni göster</translation>
    </message>
    <message>
        <source>&amp;Evidence checklist…</source>
        <translation>Kanıt l&amp;istesi…</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Şuna göre sırala…</translation>
    </message>
    <message>
        <source>Outbox entry</source>
        <translation>Giden kutusu kaydı</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>&amp;Ulaştı</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Yeniden gönder</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Göndermekten vazgeç</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Görüldü &amp;olarak işaretle</translation>
    </message>
</context>
<context>
    <name>quittance::CompletenessText</name>
    <message>
        <source>%1 and the book disagree about 1 payment. Look at it in the list.</source>
        <translation>%1 ile defter 1 ödemede uyuşmuyor. Listede inceleyin.</translation>
    </message>
    <message>
        <source>%1 and the book disagree about %2 payments. Look at them in the list.</source>
        <translation>%1 ile defter %2 ödemede uyuşmuyor. Listede inceleyin.</translation>
    </message>
    <message>
        <source>%1 and the book agree about every payment: %2. Unexplained: 0.</source>
        <translation>%1 ile defter her ödemede uyuşuyor: %2. Açıklanamayan: 0.</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here, %4 unexplained</source>
        <translation>%1: orada %2, burada %3, açıklanamayan %4</translation>
    </message>
    <message>
        <source>Left out, because it is of a currency or fraction that cannot be booked: %1</source>
        <translation>Para birimi veya küsuratı kaydedilemediği için dışarıda bırakılan: %1</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>%1 faturası ödendi.</translation>
    </message>
    <message>
        <source>Invoice %1 is not paid yet. The next look at the provider will tell.</source>
        <translation>%1 faturası henüz ödenmedi. Sağlayıcıya bir sonraki bakışta belli olur.</translation>
    </message>
</context>
<context>
    <name>quittance::ConflictDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(boş)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Çakışma</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Giderildi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Last agreed</source>
        <translation>Son uyuşulan</translation>
    </message>
    <message>
        <source>Quittance now</source>
        <translation>Quittance şimdi</translation>
    </message>
    <message>
        <source>CRM now</source>
        <translation>CRM şimdi</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Çakışmaları incele</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Çakışmalar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Take &amp;ours</source>
        <translation>&amp;Bizimkini al</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Onlarınkini al</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take the decision back, while the CRM was not told (Ctrl+Z)</source>
        <translation>Henüz CRM’e bildirilmemişken kararı geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;Kabul et ve ilerle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>Çakışma yok.</translation>
    </message>
    <message>
        <source>Quittance: %1 (%2)</source>
        <comment>value, who and when</comment>
        <translation>Quittance: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>name of a CRM, value, what is known of who and when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Settled. It can be undone until %1 was told.</source>
        <translation>Giderildi. %1 tarafına bildirilene kadar geri alınabilir.</translation>
    </message>
    <message>
        <source>Settled, and %1 was told.</source>
        <translation>Giderildi ve %1 tarafına bildirildi.</translation>
    </message>
    <message>
        <source>%1 says something that cannot be taken here: %2</source>
        <translation>%1 buraya alınamayacak bir değer bildiriyor: %2</translation>
    </message>
    <message>
        <source>Both sides changed “%1” after the last agreed value. Invoices already issued keep what is printed on them.</source>
        <translation>Son uyuşulan değerden sonra “%1” iki tarafta da değişti. Düzenlenmiş faturalarda basılı olan değişmez.</translation>
    </message>
    <message>
        <source>&amp;Accept %1 and go on</source>
        <translation>%1 çakışmada &amp;kabul et ve ilerle</translation>
    </message>
    <message>
        <source>Apply and close</source>
        <translation>Uygula ve kapat</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Uygulamadan kapat</translation>
    </message>
    <message>
        <source>Nothing is written before (Ctrl+Enter)</source>
        <translation>Öncesinde hiçbir şey yazılmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;pply %n decision(s)</source>
        <translation>
            <numerusform>%n kararı &amp;uygula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) applied.</source>
        <translation>
            <numerusform>%n karar uygulandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.</source>
        <translation>
            <numerusform>%n karar henüz uygulanmadı. Karar verilmeyen çakışmalar bir sonraki sefere kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bizimki</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Onlarınki</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Orada silindi</translation>
    </message>
    <message>
        <source>The record was deleted in %1. What is decided holds here only.</source>
        <translation>Kayıt %1 tarafında silindi. Verilen karar yalnızca burada geçerli olur.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a customer, how many there are</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Same for all %1 open conflicts in “%2” (A)</source>
        <comment>count, name of a field, a key</comment>
        <translation>“%2” alanındaki %1 açık çakışmanın tümüne aynısı (A)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Nothing is written before you apply.</source>
        <translation>Uygulamadan önce hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Why this is a conflict</source>
        <translation>Bu neden bir çakışma</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>Not possible with an edited value.</source>
        <translation>Elle değiştirilmiş değerle olmaz.</translation>
    </message>
    <message>
        <source>The values not chosen stay in the journal.</source>
        <translation>Seçilmeyen değerler yevmiyede kalır.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Atla</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seçildi</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <comment>when a record was changed, whose it is</comment>
        <translation>%1 · sorumlu %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>name of a CRM</comment>
        <translation>%1 şimdi</translation>
    </message>
    <message>
        <source>Last agreed: %1</source>
        <translation>Son uyuşulan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 / %2 karar verildi</translation>
    </message>
    <message>
        <source>Deleted in %1</source>
        <translation>%1 tarafında silindi</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Henüz bakılmadı</translation>
    </message>
    <message>
        <source>%1 · in conflict since %2</source>
        <comment>name of a CRM, day and time</comment>
        <translation>%1 · %2 tarihinden beri çakışıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time are kept and not applied yet.</source>
        <translation>
            <numerusform>Geçen seferden %n karar duruyor, henüz uygulanmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of last time were dropped, for the conflict changed or was settled meanwhile.</source>
        <translation>
            <numerusform>Geçen seferden %n karar düştü, çünkü çakışma bu arada değişti veya çözüldü.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::ConnectDialog</name>
    <message>
        <source>Connect a CRM</source>
        <translation>CRM bağla</translation>
    </message>
    <message>
        <source>Ways to connect</source>
        <translation>Bağlanma yolları</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresi kopyala</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in page, for another browser</source>
        <translation>Oturum açma sayfasının adresini başka bir tarayıcı için kopyala</translation>
    </message>
    <message>
        <source>Address the browser came back to</source>
        <translation>Tarayıcının geri döndüğü adres</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>A&amp;l</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, nowhere else.</source>
        <translation>Anahtarlar yalnızca sistem anahtar zincirinde saklanır, başka hiçbir yerde.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>My Domain host</source>
        <translation>My Domain sunucusu</translation>
    </message>
    <message>
        <source>Key or token</source>
        <translation>Anahtar veya token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>İstemci gizli anahtarı</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” boş.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Tarayıcınız bekleniyor…</translation>
    </message>
    <message>
        <source>No port is free to come back to. Sign in; the browser then ends on a page that does not load. Copy its whole address and paste it here.</source>
        <translation>Geri dönülecek boş bağlantı noktası yok. Oturum açın; tarayıcı sonunda yüklenmeyen bir sayfada kalır. Adresinin tamamını kopyalayıp buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Waiting for your browser… Sign in there and come back. This ends by itself after five minutes.</source>
        <translation>Tarayıcınız bekleniyor… Orada oturum açıp geri dönün. Beş dakika sonra kendiliğinden sona erer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Keep it and begin to sync (Ctrl+Enter)</source>
        <translation>Sakla ve eşitlemeye başla (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ask whose account it is; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Hangi hesap olduğunu sor; henüz hiçbir şey saklanmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>HubSpot with a key</source>
        <translation>Anahtarla HubSpot</translation>
    </message>
    <message>
        <source>A service key or private app token is pasted here once.</source>
        <translation>Bir hizmet anahtarı veya özel uygulama token’ı buraya bir kez yapıştırılır.</translation>
    </message>
    <message>
        <source>In HubSpot, open Development → Keys → Service keys and create a key named “Quittance”. An existing private app token works, too.</source>
        <translation>HubSpot’ta Development → Keys → Service keys bölümünü açın ve “Quittance” adlı bir anahtar oluşturun. Var olan bir özel uygulama token’ı da olur.</translation>
    </message>
    <message>
        <source>Give it these scopes to read:</source>
        <translation>Okuması için şu kapsamları verin:</translation>
    </message>
    <message>
        <source>And these, if HubSpot is to be told what was billed and paid:</source>
        <translation>Faturalanan ve ödenenler HubSpot’a bildirilecekse şunları da:</translation>
    </message>
    <message>
        <source>And this one for the texts of e-mails; without it only their subjects come:</source>
        <translation>E-posta metinleri için şunu da; bu olmadan yalnızca konuları gelir:</translation>
    </message>
    <message>
        <source>Copy the key and paste it below.</source>
        <translation>Anahtarı kopyalayıp aşağıya yapıştırın.</translation>
    </message>
    <message>
        <source>HubSpot with your own app</source>
        <translation>Kendi uygulamanızla HubSpot</translation>
    </message>
    <message>
        <source>Each desk signs in with the browser. Your app, your secret; nothing of ours between.</source>
        <translation>Her masa tarayıcıyla oturum açar. Uygulama da gizli anahtar da sizin; arada bize ait hiçbir şey yok.</translation>
    </message>
    <message>
        <source>In HubSpot, create an app with OAuth under Development and name it “Quittance”.</source>
        <translation>HubSpot’ta Development altında OAuth kullanan bir uygulama oluşturup “Quittance” adını verin.</translation>
    </message>
    <message>
        <source>Register these redirect URLs, one a line. They lead to this computer:</source>
        <translation>Şu yönlendirme URL’lerini her satıra bir tane olacak şekilde kaydedin. Bu bilgisayara yönlendirirler:</translation>
    </message>
    <message>
        <source>Add these scopes as required:</source>
        <translation>Şu kapsamları zorunlu olarak ekleyin:</translation>
    </message>
    <message>
        <source>And this one as optional, for the texts of e-mails; without it only their subjects come:</source>
        <translation>E-posta metinleri için şunu da isteğe bağlı olarak ekleyin; bu olmadan yalnızca konuları gelir:</translation>
    </message>
    <message>
        <source>Copy the client id and the client secret into the fields below.</source>
        <translation>İstemci kimliğini ve istemci gizli anahtarını aşağıdaki alanlara kopyalayın.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>İstemci kimliği</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>With an External Client App of your organisation, signed in to with the browser.</source>
        <translation>Kuruluşunuzun External Client App uygulamasıyla; oturum tarayıcıda açılır.</translation>
    </message>
    <message>
        <source>In Setup, open External Client App Manager → New External Client App. Name it “Quittance”, distribution state Local.</source>
        <translation>Setup içinde External Client App Manager → New External Client App bölümünü açın. Adını “Quittance”, dağıtım durumunu Local yapın.</translation>
    </message>
    <message>
        <source>Enable OAuth and enter these callback URLs, one a line. They lead to this computer:</source>
        <translation>OAuth’u etkinleştirin ve şu callback URL’lerini her satıra bir tane olacak şekilde girin. Bu bilgisayara yönlendirirler:</translation>
    </message>
    <message>
        <source>Choose these scopes:</source>
        <translation>Şu kapsamları seçin:</translation>
    </message>
    <message>
        <source>Switch off “Require secret for Web Server Flow” and “Require secret for Refresh Token Flow”. Switch on “Require Proof Key for Code Exchange (PKCE)” and “Enable Refresh Token Rotation”.</source>
        <translation>“Require secret for Web Server Flow” ve “Require secret for Refresh Token Flow” seçeneklerini kapatın. “Require Proof Key for Code Exchange (PKCE)” ve “Enable Refresh Token Rotation” seçeneklerini açın.</translation>
    </message>
    <message>
        <source>Under Policies, let the people who bill use it, by a permission set.</source>
        <translation>Policies altında, faturalama yapan kişilere bir permission set ile kullanım izni verin.</translation>
    </message>
    <message>
        <source>Copy the consumer key, and your host from Setup → My Domain, into the fields below.</source>
        <translation>Consumer key değerini ve Setup → My Domain altındaki sunucunuzu aşağıdaki alanlara kopyalayın.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>You can close this page and go back to Quittance.</source>
        <translation>Bu sayfayı kapatıp Quittance’a dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Start first sync</source>
        <translation>İlk eşitlemeyi başlat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Choose what to bring; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Getirilecekleri seç; henüz hiçbir şey saklanmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Anahtarlar bu defterin bir dosyasında, parola cümlenizle mühürlü saklanır.</translation>
    </message>
    <message>
        <source>See how the fields are mapped; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Alanların eşlenmesini gör; henüz hiçbir şey saklanmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>See what the first sync would find; nothing is kept yet (Ctrl+Enter)</source>
        <translation>İlk eşitlemede bulunacakları gör; henüz hiçbir şey saklanmaz (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectSteps</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy what step %1 asks for</source>
        <translation>%1. adımın istediğini kopyala</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectText</name>
    <message>
        <source>Read companies</source>
        <translation>Şirketleri okuma</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation>Kişileri okuma</translation>
    </message>
    <message>
        <source>Read who owns a record</source>
        <translation>Kaydın sorumlusunu okuma</translation>
    </message>
    <message>
        <source>Read which fields companies have</source>
        <translation>Şirketlerin alanlarını okuma</translation>
    </message>
    <message>
        <source>Read which fields people have</source>
        <translation>Kişilerin alanlarını okuma</translation>
    </message>
    <message>
        <source>Write back what was billed and paid</source>
        <translation>Faturalanan ve ödenenleri geri yazma</translation>
    </message>
    <message>
        <source>Make the fields for that</source>
        <translation>Bunun için alan oluşturma</translation>
    </message>
    <message>
        <source>Read the texts of e-mails</source>
        <translation>E-posta metinlerini okuma</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Oturumu açık tutma</translation>
    </message>
    <message>
        <source>Not given. Nothing can be synced without it. Add it there and check again.</source>
        <translation>Verilmemiş. Bu olmadan hiçbir şey eşitlenemez. Orada ekleyip yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Not given. Contacts come without the name of their owner.</source>
        <translation>Verilmemiş. Kişiler sorumlularının adı olmadan gelir.</translation>
    </message>
    <message>
        <source>Not given. Fields cannot be chosen from a list, and it is not noticed when one is gone.</source>
        <translation>Verilmemiş. Alanlar listeden seçilemez ve bir alan kalkarsa fark edilmez.</translation>
    </message>
    <message>
        <source>Not given. Sales will not see what was billed and paid.</source>
        <translation>Verilmemiş. Satış ekibi faturalanan ve ödenenleri göremez.</translation>
    </message>
    <message>
        <source>Not given. An administrator has to make the fields by hand.</source>
        <translation>Verilmemiş. Alanları bir yöneticinin elle oluşturması gerekir.</translation>
    </message>
    <message>
        <source>Not given. Of e-mails only the subjects come.</source>
        <translation>Verilmemiş. E-postaların yalnızca konuları gelir.</translation>
    </message>
    <message>
        <source>Not given. The sign-in would end within hours. Add it to the app and sign in again.</source>
        <translation>Verilmemiş. Oturum birkaç saat içinde sona erer. Uygulamaya ekleyip yeniden oturum açın.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>%1 hesabı %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numara %1</translation>
    </message>
    <message>
        <source>Shows with the first use: a key does not tell, and trying would change something.</source>
        <translation>İlk kullanımda belli olur: anahtar bunu söylemez, denemek ise bir şeyi değiştirirdi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>match a customer: %1</source>
        <translation>bir müşteriyle eşleşen: %1</translation>
    </message>
    <message>
        <source>match a customer: %1 (%2)</source>
        <comment>how many, reasons</comment>
        <translation>bir müşteriyle eşleşen: %1 (%2)</translation>
    </message>
    <message>
        <source>need you, as they match several: %1</source>
        <translation>birkaçıyla eşleştiği için sizi bekleyen: %1</translation>
    </message>
    <message>
        <source>linked already: %1</source>
        <translation>zaten bağlı: %1</translation>
    </message>
    <message>
        <source>Companies: %1, people: %2.</source>
        <translation>Şirket: %1, kişi: %2.</translation>
    </message>
    <message>
        <source>Of the first companies: %1, people: %2; there are more.</source>
        <translation>İlk bakılanlarda şirket: %1, kişi: %2; daha fazlası var.</translation>
    </message>
    <message>
        <source>The first sync makes no customers. Those that are linked are compared with %1 as the fields are mapped; who else is whose you decide.</source>
        <translation>İlk eşitleme müşteri oluşturmaz. Bağlı olanlar, alanların eşlendiği biçimde %1 ile karşılaştırılır; kalanların kime ait olduğuna siz karar verirsiniz.</translation>
    </message>
    <message>
        <source>The first sync makes no customers and changes nothing in %1. Who is whose you decide afterwards, one by one.</source>
        <translation>İlk eşitleme müşteri oluşturmaz ve %1 tarafında hiçbir şeyi değiştirmez. Kimin kime ait olduğuna sonra tek tek siz karar verirsiniz.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, müşteri %2</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionCard</name>
    <message>
        <source>Connect…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Bağla…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 bağla</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Ask %1 whether everything works</source>
        <translation>Her şeyin çalışıp çalışmadığını %1 tarafına sor</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Bağlantıyı kes</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 bağlantısını kes</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Yeniden oturum aç…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 sorgulanıyor…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a permission, and what it is for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It answers, but the key may not do everything. Missing: %1.</source>
        <translation>Yanıt veriyor, ama anahtarın bazı izinleri yok. Eksik: %1.</translation>
    </message>
    <message>
        <source>Server and login are there. “Change…” sends a test mail.</source>
        <translation>Sunucu ve oturum bilgileri var. “Değiştir…” bir deneme e-postası gönderir.</translation>
    </message>
    <message>
        <source>It answers, and all that is needed is allowed.</source>
        <translation>Yanıt veriyor ve gereken her şeye izin var.</translation>
    </message>
    <message>
        <source>Key and sign-in are taken away, and nothing is sent or brought any more. What was brought stays in the book.</source>
        <translation>Anahtar ve oturum bilgileri silinir; artık hiçbir şey gönderilmez veya getirilmez. Getirilmiş olanlar defterde kalır.</translation>
    </message>
    <message>
        <source>Server and login are taken away, and no mail is sent any more.</source>
        <translation>Sunucu ve oturum bilgileri silinir; artık e-posta gönderilmez.</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionStateText</name>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Eşitlendi: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Henüz eşitlenmedi</translation>
    </message>
    <message>
        <source>%1 %2 – no real money moves</source>
        <extracomment>a provider, the end of its key</extracomment>
        <translation>%1 %2 – gerçek para hareketi olmaz</translation>
    </message>
    <message>
        <source>%1 “%2” %3 – no real money moves</source>
        <extracomment>a provider, what the user calls the account, the end of its key</extracomment>
        <translation>%1 “%2” %3 – gerçek para hareketi olmaz</translation>
    </message>
    <message>
        <source>Payment links, bank transfers, saved cards, refunds and payouts.</source>
        <translation>Ödeme bağlantıları, banka havaleleri, kayıtlı kartlar, geri ödemeler ve hesaba aktarımlar.</translation>
    </message>
    <message>
        <source>Payment links by PayPal, refunds and payouts.</source>
        <translation>PayPal ile ödeme bağlantıları, geri ödemeler ve hesaba aktarımlar.</translation>
    </message>
    <message>
        <source>Brings companies and people, and tells what was billed and paid.</source>
        <translation>Şirketleri ve kişileri getirir, faturalanan ve ödenenleri bildirir.</translation>
    </message>
    <message>
        <source>Sends payment links and letters from your own address.</source>
        <translation>Ödeme bağlantılarını ve yazıları kendi adresinizden gönderir.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Hesap %1</translation>
    </message>
</context>
<context>
    <name>quittance::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in the system keychain, nowhere else.</source>
        <translation>Kart numaraları hiçbir zaman Quittance’tan geçmez. Anahtarlar yalnızca sistem anahtar zincirinde saklanır, başka hiçbir yerde.</translation>
    </message>
    <message>
        <source>Links go through</source>
        <translation>Ödeme bağlantıları</translation>
    </message>
    <message>
        <source>The first that is connected</source>
        <translation>Bağlı olan ilk sağlayıcı</translation>
    </message>
    <message>
        <source>Where nobody chooses another provider for a link.</source>
        <translation>Bir ödeme bağlantısı için başka sağlayıcı seçilmediğinde geçerlidir.</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. Keys are kept in a file of this book, sealed with your passphrase.</source>
        <translation>Kart numaraları hiçbir zaman Quittance’tan geçmez. Anahtarlar bu defterin bir dosyasında, parola cümlenizle mühürlü saklanır.</translation>
    </message>
</context>
<context>
    <name>quittance::ContactDetail</name>
    <message>
        <source>Choose a contact to see who it is and what was done.</source>
        <translation>Kim olduğunu ve yapılanları görmek için bir kişi seçin.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılanlar</translation>
    </message>
    <message>
        <source>What was done with this contact</source>
        <translation>Bu kişiyle yapılanlar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Orada değişti</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Oradaki numara</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağı kaldır</translation>
    </message>
    <message>
        <source>The customer and the contact stay; they are kept in step no more</source>
        <translation>Müşteri ile kişi kalır; artık eşit tutulmazlar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Tell %1 now</source>
        <translation>%1 tarafına şimdi bildir</translation>
    </message>
    <message>
        <source>Tell %1 now what is new of this customer, and try again what it refused</source>
        <translation>Bu müşterideki yenilikleri şimdi %1 tarafına bildir ve reddettiklerini yeniden dene</translation>
    </message>
    <message>
        <source>Make a customer all the same</source>
        <translation>Yine de müşteri oluştur</translation>
    </message>
    <message>
        <source>Make a customer of this</source>
        <translation>Bundan müşteri oluştur</translation>
    </message>
    <message>
        <source>A customer with these details, linked to this contact</source>
        <translation>Bu bilgilerle, bu kişiye bağlı bir müşteri</translation>
    </message>
    <message>
        <source>Linked to a customer of ours.</source>
        <translation>Bir müşterimize bağlı.</translation>
    </message>
    <message>
        <source>Not linked to a customer of ours.</source>
        <translation>Hiçbir müşterimize bağlı değil.</translation>
    </message>
    <message>
        <source>May be %1: %2.</source>
        <comment>name of a customer, reasons</comment>
        <translation>%1 olabilir: %2.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>%1 ile bağla</translation>
    </message>
    <message>
        <source>Owes nothing.</source>
        <translation>Borcu yok.</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>Borcu: %1</translation>
    </message>
    <message>
        <source>Nothing the CRM knows of.</source>
        <translation>CRM’in bildiği bir şey yok.</translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 artık müşteri.</translation>
    </message>
    <message>
        <source>%1 is being told what is new.</source>
        <translation>Yenilikler %1 tarafına bildiriliyor.</translation>
    </message>
    <message>
        <source>There is nothing new to tell %1.</source>
        <translation>%1 tarafına bildirilecek yenilik yok.</translation>
    </message>
    <message>
        <source>%1 is linked to no customer any more.</source>
        <translation>%1 artık hiçbir müşteriye bağlı değil.</translation>
    </message>
    <message>
        <source>%1 is linked again.</source>
        <translation>%1 yeniden bağlandı.</translation>
    </message>
    <message>
        <source>Linked to %1.</source>
        <translation>%1 ile bağlandı.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is told what is new in %2 s.</source>
        <comment>name of a CRM, seconds</comment>
        <translation>Yenilikler %1 tarafına %2 sn sonra bildiriliyor.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <comment>name of a customer</comment>
        <translation>%1 ile bağlı</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsEdit</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>&amp;Kişi ekle</translation>
    </message>
    <message>
        <source>Somebody else at this customer</source>
        <translation>Bu müşteride başka biri</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Gets bills</source>
        <translation>Fatura alır</translation>
    </message>
    <message>
        <source>Invoices and links go to this address; to one at most</source>
        <translation>Faturalar ve ödeme bağlantıları bu adrese gider; en çok birine</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Kişiyi kaldır</translation>
    </message>
</context>
<context>
    <name>quittance::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Orada değişti</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>Kişileri süz</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain (Ctrl+F)</source>
        <translation>Adın, adresin veya alan adının bir kısmı (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>Henüz kişi yok.</translation>
    </message>
    <message>
        <source>They appear here once the CRM was synced.</source>
        <translation>CRM eşitlendiğinde burada görünürler.</translation>
    </message>
    <message>
        <source>Connect a CRM…</source>
        <translation>CRM bağla…</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Kişileri eşitle</translation>
    </message>
    <message>
        <source>There is nothing new to tell.</source>
        <translation>Bildirilecek yenilik yok.</translation>
    </message>
    <message>
        <source>1 customer is being told to the CRM.</source>
        <translation>1 müşteri CRM’e bildiriliyor.</translation>
    </message>
    <message>
        <source>%1 customers are being told to the CRM.</source>
        <translation>%1 müşteri CRM’e bildiriliyor.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>“%1” için sonuç yok.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Eşit</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Burada değişti</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Remote id</source>
        <translation>CRM kimliği</translation>
    </message>
    <message>
        <source>Id in the CRM</source>
        <translation>CRM’deki kimlik</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Son hata</translation>
    </message>
    <message>
        <source>Why the CRM was not told</source>
        <translation>CRM’e neden bildirilmediği</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Çakışma</translation>
    </message>
    <message>
        <source>To push</source>
        <translation>Gönderilecek</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are told to the CRM in %1 s.</source>
        <translation>
            <numerusform>%n müşteri %1 sn sonra CRM’e bildiriliyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::CreditDialog</name>
    <message>
        <source>Issue credit note</source>
        <translation>İade faturası düzenle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>&amp;Whole invoice</source>
        <translation>&amp;Faturanın tamamı</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Satırlar</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>İade edilecek</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed. What it grants pays this invoice first and otherwise stays the customer&apos;s credit.</source>
        <translation>Sıradaki numarayı alır ve artık değiştirilemez. Tanıdığı tutar önce bu faturayı öder, kalanı müşterinin alacak bakiyesi olur.</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>%1 miktarı</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>%1 iade faturası düzenle</translation>
    </message>
</context>
<context>
    <name>quittance::CrmFieldsDialog</name>
    <message>
        <source>There</source>
        <translation>Orada</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Bizim alan</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>Şirkete mi kişiye mi ait</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Oradaki ad</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Alan türü</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Fields in %1</source>
        <translation>%1 içindeki alanlar</translation>
    </message>
    <message>
        <source>Quittance’s fields</source>
        <translation>Quittance alanları</translation>
    </message>
    <message>
        <source>Quittance’s fields in %1</source>
        <translation>%1 içindeki Quittance alanları</translation>
    </message>
    <message>
        <source>Co&amp;py list</source>
        <translation>Listeyi ko&amp;pyala</translation>
    </message>
    <message>
        <source>Copy what is missing, a field a line, for whoever makes it</source>
        <translation>Eksik olanları, oluşturacak kişi için her satıra bir alan olacak şekilde kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close; nothing more is made (Esc)</source>
        <translation>Kapat; başka bir şey oluşturulmaz (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Yeniden &amp;bak</translation>
    </message>
    <message>
        <source>&amp;Make 1 field in %1</source>
        <translation>%1 içinde 1 alan &amp;oluştur</translation>
    </message>
    <message>
        <source>&amp;Make %1 fields in %2</source>
        <translation>%2 içinde %1 alan &amp;oluştur</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>%1 sorgulanıyor</translation>
    </message>
    <message>
        <source>All of them are there</source>
        <translation>Hepsi orada</translation>
    </message>
    <message>
        <source>Only those that are missing; nothing that is there is changed</source>
        <translation>Yalnızca eksik olanlar; orada olan hiçbir şey değişmez</translation>
    </message>
    <message>
        <source>Ask %1 which of them are there now</source>
        <translation>Şu anda hangilerinin orada olduğunu %1 tarafına sor</translation>
    </message>
    <message>
        <source>All of Quittance’s fields are in %1.</source>
        <translation>Quittance alanlarının tümü %1 içinde var.</translation>
    </message>
    <message>
        <source>1 field is still missing in %1.</source>
        <translation>%1 içinde 1 alan hâlâ eksik.</translation>
    </message>
    <message>
        <source>%1 fields are still missing in %2.</source>
        <translation>%2 içinde %1 alan hâlâ eksik.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>Liste kopyalandı.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunText</name>
    <message>
        <source>Taken up again</source>
        <comment>a sync that goes on where one was ended early</comment>
        <translation>Devam ettirildi</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation>Tam denetim</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>a sync of what has changed</comment>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Eşitleniyor</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Kısmen bitti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Yarıda kaldı</translation>
    </message>
    <message>
        <source>It was stopped. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Durduruldu. Getirilenler kalır, kalanı bir sonraki eşitleme alır.</translation>
    </message>
    <message>
        <source>The program ended meanwhile. What was brought stays, and the next sync takes up the rest.</source>
        <translation>Program bu sırada kapandı. Getirilenler kalır, kalanı bir sonraki eşitleme alır.</translation>
    </message>
    <message>
        <source>%1 did not take all it was told: see the outbox.</source>
        <translation>%1 bildirilenlerin hepsini almadı: Giden kutusuna bakın.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 dk %2 sn</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Başlamadı</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
</context>
<context>
    <name>quittance::CrmRunsPage</name>
    <message>
        <source>Syncs of the CRM</source>
        <translation>CRM eşitlemeleri</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>how long</comment>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Çakışmalar</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>No sync of a CRM yet.</source>
        <translation>Henüz CRM eşitlemesi yok.</translation>
    </message>
    <message>
        <source>Each one gets its line here, with what it brought and what went wrong.</source>
        <translation>Her eşitleme, getirdikleri ve ters gidenlerle birlikte burada bir satır alır.</translation>
    </message>
</context>
<context>
    <name>quittance::CrmStatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Şimdi bildir</translation>
    </message>
    <message>
        <source>Stop after what is under way; what was brought stays</source>
        <translation>Sürmekte olandan sonra durdur; getirilenler kalır</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Yeniden bağla…</translation>
    </message>
    <message>
        <source>Fields there…</source>
        <translation>Oradaki alanlar…</translation>
    </message>
    <message>
        <source>See which of Quittance’s fields are missing there, and have them made</source>
        <translation>Orada hangi Quittance alanlarının eksik olduğunu gör ve oluşturulmasını sağla</translation>
    </message>
    <message>
        <source>Tell the CRMs now what is new here, and try again what they refused</source>
        <translation>Buradaki yenilikleri şimdi CRM’lere bildir ve reddettiklerini yeniden dene</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a CRM, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review 1 conflict…</source>
        <translation>1 çakışmayı incele…</translation>
    </message>
    <message>
        <source>Review %1 conflicts…</source>
        <translation>%1 çakışmayı incele…</translation>
    </message>
</context>
<context>
    <name>quittance::CrmTabs</name>
    <message>
        <source>Tables of the CRM sync</source>
        <translation>CRM eşitleme tabloları</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Etkileşimler</translation>
    </message>
    <message>
        <source>Syncs</source>
        <comment>the table of those that were made</comment>
        <translation>Eşitlemeler</translation>
    </message>
</context>
<context>
    <name>quittance::CrmText</name>
    <message>
        <source>Name</source>
        <translation>Müşteri adı</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Billing e-mail</source>
        <translation>Fatura e-postası</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Ödeme koşulu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Müşteri kimliği</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Açık tutar</translation>
    </message>
    <message>
        <source>Overdue amount</source>
        <translation>Gecikmiş tutar</translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation>Tutarların para birimi</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Son fatura</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Son ödeme</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Son bildirim</translation>
    </message>
    <message>
        <source>company</source>
        <translation>şirket</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>No customer is linked yet, so nothing changes now.</source>
        <translation>Henüz bağlı müşteri yok, bu yüzden şimdi hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>What the records of %1 linked customers say there was not read yet: who changes is known after the next sync.</source>
        <translation>%1 bağlı müşterinin CRM kayıtlarındaki bilgiler henüz okunmadı: kimin değişeceği bir sonraki eşitlemede belli olur.</translation>
    </message>
    <message>
        <source>None of %1 linked customers would change.</source>
        <translation>%1 bağlı müşterinin hiçbiri değişmez.</translation>
    </message>
    <message>
        <source>1 of %1 linked customers would change at the next sync.</source>
        <translation>Bir sonraki eşitlemede %1 bağlı müşteriden 1 tanesi değişir.</translation>
    </message>
    <message>
        <source>%1 of %2 linked customers would change at the next sync.</source>
        <translation>Bir sonraki eşitlemede %2 bağlı müşteriden %1 tanesi değişir.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>İlk %1 tanesi listelendi.</translation>
    </message>
    <message>
        <source>More may: one of the fields was not read yet, which the next sync does.</source>
        <translation>Daha fazlası değişebilir: alanlardan biri henüz okunmadı, bir sonraki eşitlemede okunur.</translation>
    </message>
    <message>
        <source>takes over what %1 says</source>
        <translation>%1 değerini alır</translation>
    </message>
    <message>
        <source>is told to %1</source>
        <translation>%1 tarafına bildirilir</translation>
    </message>
    <message>
        <source>waits for you to decide</source>
        <translation>kararınızı bekler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>record changed %1</source>
        <translation>kayıt değişti: %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>sorumlu: %1</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İki yönlü</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 esas</translation>
    </message>
    <message>
        <source>Quittance wins</source>
        <translation>Quittance esas</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Sor</translation>
    </message>
    <message>
        <source>number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>Currency(16, 2)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Currency(16, 2)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>tarih ve saat</translation>
    </message>
    <message>
        <source>Date/Time</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Date/Time</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Email</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>Text(3)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(3)</translation>
    </message>
    <message>
        <source>choice of NET0 to NET90</source>
        <translation>NET0 ile NET90 arası seçim</translation>
    </message>
    <message>
        <source>Text(8)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(8)</translation>
    </message>
    <message>
        <source>text, no two alike</source>
        <translation>metin, her biri farklı</translation>
    </message>
    <message>
        <source>Text(40), External ID, unique</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(40), External ID, unique</translation>
    </message>
    <message>
        <source>Text(40)</source>
        <comment>a kind of field, as Salesforce calls it</comment>
        <translation>Text(40)</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <comment>kind of record, name of a field, kind of field</comment>
        <translation>%1.%2: %3</translation>
    </message>
    <message>
        <source>All %1 are there. What is still out of use is mended in the field mapping.</source>
        <translation>%1 alanın hepsi orada. Hâlâ kullanım dışı olanlar alan eşlemede düzeltilir.</translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%2 alandan %1 tanesi orada.</translation>
    </message>
    <message>
        <source>%1 has not told its fields yet, so it is not known which are there.</source>
        <translation>%1 alanlarını henüz bildirmedi; hangilerinin orada olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Those that are missing are made in the property group “Quittance”; nothing else is changed.</source>
        <translation>Eksik olanlar “Quittance” özellik grubunda oluşturulur; başka hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Only an administrator can make fields in Salesforce: Setup › Object Manager › Account or Contact › Fields &amp; Relationships › New, with these names, visible to the user who signed in here. Copy the list for them, and look again afterwards.</source>
        <translation>Salesforce’ta alanları yalnızca bir yönetici oluşturabilir: Setup › Object Manager › Account veya Contact › Fields &amp; Relationships › New; bu adlarla ve burada oturum açan kullanıcıya görünür olacak şekilde. Listeyi yönetici için kopyalayın, sonra yeniden bakın.</translation>
    </message>
    <message>
        <source>carries our customer id</source>
        <translation>müşteri kimliğimizi taşıyor</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>KDV no aynı</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>e-posta adresi aynı</translation>
    </message>
    <message>
        <source>same e-mail domain</source>
        <translation>e-posta alan adı aynı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Toplantı</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Hiç eşitlenmedi</translation>
    </message>
    <message>
        <source>%1 companies, %2 people, %3 linked</source>
        <translation>%1 şirket, %2 kişi, %3 bağlı</translation>
    </message>
    <message>
        <source>%1 waiting to be told</source>
        <translation>%1 bildirim bekliyor</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>devamı %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests of the day</source>
        <translation>günün istekleri: %1 / %2</translation>
    </message>
    <message>
        <source>%1 has not let us in since %2. %3</source>
        <comment>name, when, what is the matter and what to do</comment>
        <translation>%1, %2 tarihinden beri erişim vermiyor. %3</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 took what it was told of %2. It is looked up before anything is told again.</source>
        <translation>%1 tarafının %2 ile ilgili bildirimi alıp almadığı belirsiz. Yeniden bildirilmeden önce oraya bakılır.</translation>
    </message>
    <message>
        <source>%1 did not take what it was told of %2: %3</source>
        <translation>%1, %2 ile ilgili bildirimi almadı: %3</translation>
    </message>
    <message>
        <source>%1 more like it.</source>
        <translation>Benzer %1 tane daha.</translation>
    </message>
    <message>
        <source>Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, or somebody has to sign in again.</source>
        <translation>Salesforce %1 gündür eşitlenmedi; 30 gün kullanılmayan erişimi sonlandırır. Şimdi eşitleyin, yoksa birinin yeniden oturum açması gerekir.</translation>
    </message>
    <message>
        <source>%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; everything else goes on.</source>
        <translation>Eşlenmiş %1 alan artık %2 alanlarına uymuyor. Düzeltilene kadar dışarıda bırakılır; geri kalan her şey sürer.</translation>
    </message>
    <message>
        <source>%1 customers are linked to records that are gone in %2.</source>
        <translation>%1 müşteri %2 tarafında artık olmayan kayıtlara bağlı.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>The newest wins</source>
        <translation>En yeni esas</translation>
    </message>
    <message>
        <source>%1 did not take these fields of %2 (%4), all else goes on: %3</source>
        <translation>%1, %2 ile ilgili şu alanları almadı (%4), geri kalan her şey sürüyor: %3</translation>
    </message>
</context>
<context>
    <name>quittance::CsvProfileView</name>
    <message>
        <source>Columns are parted by</source>
        <translation>Sütun ayırıcı</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>dikey çizgi</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>kendiliğinden bulunur</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Tutarlar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Sütun adlarının bulunduğu satır</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Names in row</source>
        <translation>Adların satırı</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Hesabımız</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Saklama adı</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Bu profilin adı</translation>
    </message>
    <message>
        <source>Name of the bank; empty: not kept</source>
        <translation>Bankanın adı; boşsa saklanmaz</translation>
    </message>
    <message>
        <source>A column says it</source>
        <translation>Bir sütunda yazıyor</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyChoice</name>
    <message>
        <source>Currency that amounts are compared in</source>
        <translation>Tutarların karşılaştırıldığı para birimi</translation>
    </message>
</context>
<context>
    <name>quittance::CurrencyPills</name>
    <message>
        <source>Currency of the charts</source>
        <translation>Grafiklerin para birimi</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerActions</name>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 artık müşteri.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 değiştirildi.</translation>
    </message>
    <message>
        <source>What you typed was not saved.</source>
        <translation>Yazdıklarınız kaydedilmedi.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>%1 is another name of %2 now.</source>
        <translation>%1 artık %2 müşterisinin başka bir adı.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 arşivlendi.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 geri geldi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <comment>what can be undone</comment>
        <translation>Müşteriyi arşivleme</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <comment>what can be undone</comment>
        <translation>Müşteriyi geri getirme</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerCrmView</name>
    <message>
        <source>Linked</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Orada yok</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Oluşturuluyor</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılanlar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Nothing a CRM knows of.</source>
        <translation>CRM’lerin bildiği bir şey yok.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Henüz hiçbir CRM eşitlenmedi.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağı kaldır</translation>
    </message>
    <message>
        <source>Customer and record stay; they are kept in step no more</source>
        <translation>Müşteri ile kayıt kalır; artık eşit tutulmazlar</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Oradaki ad</translation>
    </message>
    <message>
        <source>E-mail there</source>
        <translation>Oradaki e-posta</translation>
    </message>
    <message>
        <source>Phone there</source>
        <translation>Oradaki telefon</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Alan adı</translation>
    </message>
    <message>
        <source>Owner there</source>
        <translation>Oradaki sorumlu</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Orada değişti</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Oradaki numara</translation>
    </message>
    <message>
        <source>No record in %1.</source>
        <translation>%1 içinde kayıt yok.</translation>
    </message>
    <message>
        <source>Make it all the same</source>
        <translation>Yine de oluştur</translation>
    </message>
    <message>
        <source>Make a record in %1</source>
        <translation>%1 içinde kayıt oluştur</translation>
    </message>
    <message>
        <source>A record there with these details, linked to this customer</source>
        <translation>Orada bu bilgilerle, bu müşteriye bağlı bir kayıt</translation>
    </message>
    <message>
        <source>A record is being made in %1.</source>
        <translation>%1 içinde kayıt oluşturuluyor.</translation>
    </message>
    <message>
        <source>%1 is not linked to %2 any more.</source>
        <comment>customer, CRM</comment>
        <translation>%1 artık %2 ile bağlı değil.</translation>
    </message>
    <message>
        <source>Linked to %1 again.</source>
        <translation>%1 ile yeniden bağlandı.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Son eşitleme</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerEditor</name>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Müşteriyi değiştir</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Invoices and links go to the contact that gets bills, else to the e-mail address above.</source>
        <translation>Faturalar ve ödeme bağlantıları fatura alan kişiye, yoksa yukarıdaki e-posta adresine gider.</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Şi&amp;rket</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Kişi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Goods go to another address</source>
        <translation>&amp;Teslimat başka bir adrese</translation>
    </message>
    <message>
        <source>Login of who looks after it</source>
        <translation>Sorumlunun kullanıcı adı</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Faturalama</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Vade (gün)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Müşteriyi kaydet</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Kaydet (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Müşteri no.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFactsView</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Alacak bakiyesi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Goods go to</source>
        <translation>Teslimat yeri</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Koşullar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days to pay, currency</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Son fatura</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Son ödeme</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Kayıtlı kartlar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>gets the bills</source>
        <translation>fatura alır</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Müşteri no.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerField</name>
    <message>
        <source>Part of a name, or a new one</source>
        <translation>Adın bir kısmı veya yeni bir ad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Bulunan müşteriler</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>New customer “%1”…</source>
        <translation>Yeni müşteri “%1”…</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerFilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Müşterileri süz</translation>
    </message>
    <message>
        <source>Part of a name, a contact&apos;s name, an address or a VAT id (Ctrl+F)</source>
        <translation>Adın, kişi adının, adresin veya KDV no’nun bir kısmı (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Only customers you look after</source>
        <translation>Yalnızca sorumlusu olduğunuz müşteriler</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerInvoicesView</name>
    <message>
        <source>Nothing was billed yet.</source>
        <translation>Henüz fatura düzenlenmedi.</translation>
    </message>
    <message>
        <source>Show all in Invoices</source>
        <translation>Tümünü Faturalar’da göster</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Show it in Invoices</source>
        <translation>Faturalar’da göster</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vade %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Vade tarihi yok</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerPane</name>
    <message>
        <source>Choose a customer to see it here.</source>
        <translation>Burada görmek için bir müşteri seçin.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Diğer işlemler</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>Müşteri bölümleri</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>ve %1</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <translation>Hatırlatmaları sürdür</translation>
    </message>
    <message>
        <source>Reminders are held until %1.</source>
        <translation>Hatırlatmalar %1 tarihine kadar bekletiliyor.</translation>
    </message>
    <message>
        <source>Reminders are held until %1: %2</source>
        <translation>Hatırlatmalar %1 tarihine kadar bekletiliyor: %2</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Hatırlatmalar yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Yeni fatura</translation>
    </message>
    <message>
        <source>New invoice for this customer (Ctrl+Enter)</source>
        <translation>Bu müşteriye yeni fatura (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerSearch</name>
    <message>
        <source>Part of a name or address</source>
        <translation>Adın veya adresin bir kısmı</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Bulunan müşteriler</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>customer, place</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Uyan müşteri yok.</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Henüz müşteri yok.</translation>
    </message>
    <message>
        <source>No other customers yet.</source>
        <translation>Henüz başka müşteri yok.</translation>
    </message>
    <message>
        <source>An invoice or an import brings them.</source>
        <translation>Bir fatura veya içe aktarma ile eklenirler.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerText</name>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>Alındığında</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1: open %2, overdue %3, credit %4</source>
        <comment>currency, amounts</comment>
        <translation>%1: açık %2, gecikmiş %3, alacak bakiyesi %4</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 belge</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 belge</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 taslak</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 taslak</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 ödeme</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 ödeme</translation>
    </message>
    <message>
        <source>1 recurring invoice</source>
        <translation>1 yinelenen fatura</translation>
    </message>
    <message>
        <source>%1 recurring invoices</source>
        <translation>%1 yinelenen fatura</translation>
    </message>
    <message>
        <source>1 saved card</source>
        <translation>1 kayıtlı kart</translation>
    </message>
    <message>
        <source>%1 saved cards</source>
        <translation>%1 kayıtlı kart</translation>
    </message>
    <message>
        <source>1 CRM record</source>
        <translation>1 CRM kaydı</translation>
    </message>
    <message>
        <source>%1 CRM records</source>
        <translation>%1 CRM kaydı</translation>
    </message>
    <message>
        <source>Nothing but the name.</source>
        <translation>Yalnızca adı var.</translation>
    </message>
    <message>
        <source>Kept as %1. With a country its form is checked.</source>
        <translation>%1 olarak saklanır. Ülke girilirse biçimi denetlenir.</translation>
    </message>
    <message>
        <source>Kept as %1. The form of %2 is not known here.</source>
        <comment>VAT id, country</comment>
        <translation>%1 olarak saklanır. %2 biçimi burada bilinmiyor.</translation>
    </message>
    <message>
        <source>Has the form of %1.</source>
        <translation>Biçimi %1 ile uyumlu.</translation>
    </message>
    <message>
        <source>Has the form of %1; kept as %2.</source>
        <comment>country, VAT id</comment>
        <translation>Biçimi %1 ile uyumlu; %2 olarak saklanır.</translation>
    </message>
</context>
<context>
    <name>quittance::CustomerWindow</name>
    <message>
        <source>&amp;New invoice</source>
        <translation>&amp;Yeni fatura</translation>
    </message>
    <message>
        <source>Send statement…</source>
        <translation>Ekstre gönder…</translation>
    </message>
</context>
<context>
    <name>quittance::CustomersPage</name>
    <message>
        <source>%1 +%2</source>
        <comment>currency, how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation>Bir CRM’e bağlı değil</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>%1 içindeki bir kayda bağlı</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days late</comment>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>%1 tarihinden beri gecikmiş</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Contact for bills</source>
        <translation>Fatura kişisi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>E-mail for bills</source>
        <translation>Fatura e-postası</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Alacak bakiyesi</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Mahsup edilmemiş alacak bakiyesi</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Days since the oldest was due</source>
        <translation>En eski vadeden bu yana geçen gün</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Son fatura</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record in the CRM</source>
        <translation>CRM’deki kayıt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Müşterinin sorumlusu</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>%1 gün geç</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Açık yok</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Henüz müşteri yok.</translation>
    </message>
    <message>
        <source>Import them, or add one by one.</source>
        <translation>İçe aktarın veya tek tek ekleyin.</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Yeni müşteri…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Burada sonuç yok.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>“%1” için sonuç yok.</translation>
    </message>
    <message>
        <source>Archived customers are not shown.</source>
        <translation>Arşivdeki müşteriler gösterilmiyor.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reminders to a customer go out</comment>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <comment>reminders to a customer</comment>
        <translation>%1 tarihine kadar bekletiliyor</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Son ödeme</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Koşullar</translation>
    </message>
    <message>
        <source>Days from issue to due</source>
        <translation>Düzenlemeden vadeye gün sayısı</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Whether reminders go out</source>
        <translation>Hatırlatmaların gönderilip gönderilmediği</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Not yok</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>No saved card</source>
        <translation>Kayıtlı kart yok</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <comment>a card</comment>
        <translation>%1, süresi dolmuş</translation>
    </message>
    <message>
        <source>No invoice paid in full in the last 12 months</source>
        <translation>Son 12 ayda tamamı ödenmiş fatura yok</translation>
    </message>
    <message>
        <source>From issue to payment, on average over the last 12 months</source>
        <translation>Düzenlemeden ödemeye kadar, son 12 ayın ortalaması</translation>
    </message>
    <message>
        <source>Saved method</source>
        <translation>Kayıtlı yöntem</translation>
    </message>
    <message>
        <source>Saved method of payment</source>
        <translation>Kayıtlı ödeme yöntemi</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Müşteri no.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Müşteri numarası</translation>
    </message>
    <message>
        <source>Ø days to pay</source>
        <translation>Ø ödeme günü</translation>
    </message>
    <message>
        <source>Days to pay, on average</source>
        <translation>Ödemeye kadar geçen gün, ortalama</translation>
    </message>
</context>
<context>
    <name>quittance::DashboardPage</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Received in the last 30 days</source>
        <translation>Son 30 günde alınan</translation>
    </message>
    <message>
        <source>Unallocated credit</source>
        <translation>Mahsup edilmemiş alacak bakiyesi</translation>
    </message>
    <message>
        <source>Open by age, days late</source>
        <translation>Gecikme gününe göre açık tutarlar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Money in per month</source>
        <translation>Aylara göre giren para</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Gösterge paneli</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n fatura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n ödeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <translation>Aylara göre giren para, %1</translation>
    </message>
</context>
<context>
    <name>quittance::DataTable</name>
    <message>
        <source>Ascending</source>
        <translation>Artan</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Azalan</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Ardından şuna göre</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Olağan sıra</translation>
    </message>
</context>
<context>
    <name>quittance::DateEdit</name>
    <message>
        <source>T is today, + and − step by a day, PgUp and PgDn by a month, Alt+Down opens a calendar</source>
        <translation>T bugüne gider, + ve − bir gün, PgUp ve PgDn bir ay atlar, Alt+Aşağı takvim açar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
</context>
<context>
    <name>quittance::DateText</name>
    <message>
        <source>d m y</source>
        <comment>the letters of day, month and year in a pattern like dd.mm.yyyy, blanks between them</comment>
        <translation>g a y</translation>
    </message>
</context>
<context>
    <name>quittance::DeletedDraftsDialog</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>İlk kalem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Deleted drafts</source>
        <translation>Silinen taslaklar</translation>
    </message>
    <message>
        <source>No deleted drafts.</source>
        <translation>Silinen taslak yok.</translation>
    </message>
    <message numerus="yes">
        <source>A draft that is deleted can be brought back here for %n days.</source>
        <translation>
            <numerusform>Silinen bir taslak %n gün boyunca buradan geri getirilebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Çık (Esc)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Geri getir</translation>
    </message>
    <message>
        <source>Bring this draft back (Enter)</source>
        <translation>Bu taslağı geri getir (Enter)</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Taslak geri geldi.</translation>
    </message>
    <message>
        <source>The draft for %1 is back.</source>
        <translation>%1 için taslak geri geldi.</translation>
    </message>
</context>
<context>
    <name>quittance::DetailPane</name>
    <message>
        <source>Choose an invoice to see it here.</source>
        <translation>Burada görmek için bir fatura seçin.</translation>
    </message>
    <message>
        <source>Copy payment link</source>
        <translation>Ödeme bağlantısını kopyala</translation>
    </message>
    <message>
        <source>Copy payment link (Ctrl+Shift+L)</source>
        <translation>Ödeme bağlantısını kopyala (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Diğer işlemler</translation>
    </message>
    <message>
        <source>Parts of the invoice</source>
        <translation>Fatura bölümleri</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Geri öde…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Geri öde… (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Ödeme bağlantısı gönder</translation>
    </message>
    <message>
        <source>Send payment link (Ctrl+L)</source>
        <translation>Ödeme bağlantısı gönder (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>state of a charge, what that means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 üzerinde aç</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>İade faturası</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Taslak fatura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Left of the credit</source>
        <translation>İadeden kalan</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>İade faturalı</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zarara yazıldı</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenleme</translation>
    </message>
    <message>
        <source>On the day of issue</source>
        <translation>Düzenlendiği gün</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vade</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after issue</source>
        <translation>
            <numerusform>düzenlemeden %n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>due day and terms</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Ödeme yolu</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 tarafında</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Son e-posta</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Alacak bakiyesi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Alıcı referansı</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>İçe aktarılan adı</translation>
    </message>
    <message>
        <source>Recurs</source>
        <translation>Yinelenme</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a schedule, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>Son etkinlik</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tümünü göster (%1)</translation>
    </message>
    <message>
        <source>Bank details…</source>
        <translation>Banka bilgileri…</translation>
    </message>
    <message>
        <source>Account, reference and amount, to read aloud or to copy</source>
        <translation>Sesli okumak veya kopyalamak için hesap, referans ve tutar</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>where credit is from, its day, how much is left</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Mahsup et…</translation>
    </message>
    <message>
        <source>Use credit of this customer (Ctrl+T)</source>
        <translation>Bu müşterinin alacak bakiyesini kullan (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1 × %2 · VAT %3</source>
        <comment>quantity, price, rate</comment>
        <translation>%1 × %2 · KDV %3</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>%2 üzerinden KDV %1</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Önceden ödenen</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and through whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Komisyon %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Geri ödenen %1</translation>
    </message>
    <message>
        <source>Reversed %1</source>
        <translation>Geri dönen %1</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Mahsup edilen</translation>
    </message>
    <message>
        <source>Pays %1</source>
        <translation>Ödediği: %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>İade faturası %1</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <comment>day</comment>
        <translation>%1 · geri alındı</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Geri al…</translation>
    </message>
    <message>
        <source>Take back %1 from %2</source>
        <translation>%2 üzerindeki %1 mahsubunu geri al</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was asked for, that nobody knows what became of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, entry %2 of the journal</source>
        <translation>%1, yevmiye kaydı %2</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Belge dili</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Kanıtlar…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Yanıt için neyin toplanacağı ve defterde bunlardan neyin bulunduğu</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Teslim tarihi</translation>
    </message>
    <message>
        <source>Unallocated %1</source>
        <translation>Mahsup edilmemiş %1</translation>
    </message>
</context>
<context>
    <name>quittance::DisputeText</name>
    <message>
        <source>the bank cannot process it</source>
        <translation>banka işleyemiyor</translation>
    </message>
    <message>
        <source>the cheque came back</source>
        <translation>çek geri döndü</translation>
    </message>
    <message>
        <source>a refund they were promised did not come</source>
        <translation>söz verilen geri ödeme gelmedi</translation>
    </message>
    <message>
        <source>the customer asked their bank for the money back</source>
        <translation>müşteri parayı kendi bankasından geri istedi</translation>
    </message>
    <message>
        <source>they did not allow the debit</source>
        <translation>otomatik ödemeye izin vermemiş</translation>
    </message>
    <message>
        <source>they paid twice</source>
        <translation>iki kez ödemiş</translation>
    </message>
    <message>
        <source>they did not make this payment (fraud)</source>
        <translation>bu ödemeyi yapmamış (dolandırıcılık)</translation>
    </message>
    <message>
        <source>no reason of its own</source>
        <translation>belirli bir neden yok</translation>
    </message>
    <message>
        <source>the account was the wrong one</source>
        <translation>hesap yanlıştı</translation>
    </message>
    <message>
        <source>the account did not hold enough</source>
        <translation>hesapta yeterli para yoktu</translation>
    </message>
    <message>
        <source>it broke a rule of the card network</source>
        <translation>kart kuruluşunun bir kuralı çiğnendi</translation>
    </message>
    <message>
        <source>they did not receive what they paid for</source>
        <translation>ödediğini teslim almamış</translation>
    </message>
    <message>
        <source>what they received was not as agreed</source>
        <translation>teslim aldığı kararlaştırıldığı gibi değilmiş</translation>
    </message>
    <message>
        <source>they had cancelled before</source>
        <translation>daha önce iptal etmiş</translation>
    </message>
    <message>
        <source>they do not recognise the payment</source>
        <translation>ödemeyi tanımıyor</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1 gün sonra</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 gün önce</translation>
    </message>
    <message>
        <source>The answer is with the bank, which decides.</source>
        <translation>Yanıt bankada; kararı banka verir.</translation>
    </message>
    <message>
        <source>Answer at %1.</source>
        <translation>%1 üzerinde yanıtlayın.</translation>
    </message>
    <message>
        <source>An answer was due on %1, %2.</source>
        <translation>Yanıtın son günü %1 idi, %2.</translation>
    </message>
    <message>
        <source>Answer at %1 by %2, %3.</source>
        <translation>%1 üzerinde %2 tarihine kadar yanıtlayın, %3.</translation>
    </message>
    <message>
        <source>No money has moved.</source>
        <translation>Para hareketi olmadı.</translation>
    </message>
    <message>
        <source>%1 is withdrawn meanwhile.</source>
        <translation>Bu arada %1 hesaptan kesildi.</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1: %2.</source>
        <translation>Ödeyenin bankası %1 hakkında soruyor: %2.</translation>
    </message>
    <message>
        <source>The payer disputes %1: %2.</source>
        <translation>Ödeyen %1 için itiraz ediyor: %2.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>The matter; what it means for the money; what to do by when. Each is a whole sentence.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>The payer&apos;s bank asks about %1.</source>
        <translation>Ödeyenin bankası %1 hakkında soruyor.</translation>
    </message>
    <message>
        <source>The payer disputes %1.</source>
        <translation>Ödeyen %1 için itiraz ediyor.</translation>
    </message>
    <message>
        <source>One dispute is open.</source>
        <translation>Açık bir itiraz var.</translation>
    </message>
    <message>
        <source>%1 disputes are open.</source>
        <translation>%1 açık itiraz var.</translation>
    </message>
    <message>
        <source>The first answer is due on %1, %2.</source>
        <translation>İlk yanıtın son günü %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the amount is not the one agreed</source>
        <translation>tutar, anlaşılan tutar değil</translation>
    </message>
    <message>
        <source>they paid in another way</source>
        <translation>başka bir yolla ödemiş</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, how far it is from today</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quittance::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Stands on invoices, credit notes and letters from the next one on.</source>
        <translation>Bundan sonraki faturalarda, iade faturalarında ve yazılarda yer alır.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A PNG picture of at most 256 KiB. It is copied into the book.</source>
        <translation>En çok 256 KiB’lık bir PNG resmi. Deftere kopyalanır.</translation>
    </message>
    <message>
        <source>Where customers transfer to</source>
        <translation>Müşterilerin havale yapacağı hesap</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Hesap sahibi</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Boşsa şirketin adı.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>After paying</source>
        <translation>Ödemeden sonra</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Dönüş sayfası</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened.</source>
        <translation>Müşteriye teşekkür eden, size ait bir sayfa. Anında ödeme ve kart kaydetme sayfaları buraya döner; ayarlanmamışsa bu sayfalar açılmaz.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>&amp;Resim seç…</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Resmi kaldır</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo seç</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Resimler (*.png)</translation>
    </message>
    <message>
        <source>Payment links</source>
        <translation>Ödeme bağlantıları</translation>
    </message>
    <message>
        <source>Expire after days</source>
        <translation>Kaç gün sonra biter</translation>
    </message>
    <message>
        <source>A payment page takes no money after so many days, unless another end is chosen when it is sent. 0: it does not expire by itself.</source>
        <translation>Gönderirken başka bir bitiş seçilmezse ödeme sayfası bu kadar gün sonra para almaz. 0:&#xa0;süresi kendiliğinden dolmaz.</translation>
    </message>
</context>
<context>
    <name>quittance::DryRunView</name>
    <message>
        <source>What the first sync would find</source>
        <translation>İlk eşitlemede bulunacaklar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>It could not be looked. The first sync can begin all the same.</source>
        <translation>Bakılamadı. İlk eşitleme yine de başlayabilir.</translation>
    </message>
</context>
<context>
    <name>quittance::EInvoiceFile</name>
    <message>
        <source>Save e-invoice</source>
        <translation>E-fatura kaydet</translation>
    </message>
    <message>
        <source>E-invoice (*.xml)</source>
        <translation>E-fatura (*.xml)</translation>
    </message>
    <message>
        <source>The e-invoice was written to %1.</source>
        <translation>E-fatura %1 dosyasına yazıldı.</translation>
    </message>
</context>
<context>
    <name>quittance::EditorWindow</name>
    <message>
        <source>New invoice</source>
        <translation>Yeni fatura</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Draft credit note</source>
        <translation>Taslak iade faturası</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Taslak fatura</translation>
    </message>
    <message>
        <source>VAT id %1</source>
        <translation>KDV no %1</translation>
    </message>
    <message>
        <source>Documents in %1</source>
        <translation>Belge dili: %1</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>%1 için iade faturası</translation>
    </message>
    <message>
        <source>Invoice for %1</source>
        <translation>%1 için fatura</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Kaydedilmedi: %1</translation>
    </message>
    <message>
        <source>Saved as soon as a customer is chosen</source>
        <translation>Müşteri seçilince kaydedilir</translation>
    </message>
    <message>
        <source>Something here is not saved: %1 Close once more to leave it behind.</source>
        <translation>Burada kaydedilmemiş bir şey var: %1 Kaydetmeden çıkmak için bir kez daha kapatın.</translation>
    </message>
    <message>
        <source>The new customer is not made yet. Close once more to leave it behind.</source>
        <translation>Yeni müşteri henüz oluşturulmadı. Oluşturmadan çıkmak için bir kez daha kapatın.</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Fatura</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Şimdi &amp;kaydet</translation>
    </message>
    <message>
        <source>&amp;New customer…</source>
        <translation>&amp;Yeni müşteri…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>K&amp;apat</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Satırlar</translation>
    </message>
    <message>
        <source>&amp;Duplicate line</source>
        <translation>Satırı ç&amp;oğalt</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>Satırı &amp;sil</translation>
    </message>
    <message>
        <source>Move line &amp;up</source>
        <translation>Satırı y&amp;ukarı taşı</translation>
    </message>
    <message>
        <source>Move line do&amp;wn</source>
        <translation>Satırı aşağı &amp;taşı</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet</source>
        <translation>Tablodan satır ya&amp;pıştır</translation>
    </message>
    <message>
        <source>D&amp;iscount or charge on all</source>
        <translation>Tümüne i&amp;ndirim veya ek ücret</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>Next cell that is needed, or a new line</source>
        <translation>Gereken sonraki hücre veya yeni satır</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Sonraki hücre</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Same cell, another line</source>
        <translation>Aynı hücre, başka satır</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Yukarı, Aşağı</translation>
    </message>
    <message>
        <source>Offers of a cell</source>
        <translation>Hücrenin seçenekleri</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>What stood in the cell before</source>
        <translation>Hücrenin önceki içeriği</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Prices include &amp;VAT</source>
        <translation>Fiyatlara K&amp;DV dahil</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Discount or charge on all</source>
        <translation>Tümüne indirim veya ek ücret</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Enter goes on to what is needed, Tab to every cell. A price may be worked out: 3*49.90</source>
        <translation>Enter gereken hücreye, Tab her hücreye geçer. Fiyat hesap olarak yazılabilir: 3*49,90</translation>
    </message>
    <message>
        <source>Discounts and charges on all lines</source>
        <translation>Tüm satırlara uygulanan indirim ve ek ücretler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Optional; it stands on the invoice</source>
        <translation>İsteğe bağlı; faturada yer alır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>Discount or charge %1: %2</source>
        <comment>number, sentence</comment>
        <translation>İndirim veya ek ücret %1: %2</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Ö&amp;nizleme</translation>
    </message>
</context>
<context>
    <name>quittance::EnterRecoveryKeyDialog</name>
    <message>
        <source>Enter a recovery key</source>
        <translation>Kurtarma anahtarı gir</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Eight groups of four, from its paper. Small letters do as well.</source>
        <translation>Kâğıdından dörtlü sekiz grup. Küçük harf de olur.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Bu anahtarla aç</translation>
    </message>
</context>
<context>
    <name>quittance::EntryDelegate</name>
    <message>
        <source>%1, line %2</source>
        <comment>column, number</comment>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>Choose (Alt+Enter)</source>
        <translation>Seç (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::EntryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quittance::ErrorText</name>
    <message>
        <source>The file does not say whose account it is about. Nothing was imported. Say which of your accounts it is, or set the company&apos;s IBAN.</source>
        <translation>Dosyada hangi hesapla ilgili olduğu yazmıyor. Hiçbir şey içe aktarılmadı. Hangi hesabınız olduğunu belirtin veya şirketin IBAN’ını girin.</translation>
    </message>
    <message>
        <source>The amounts do not agree. Nothing was booked. Choose what comes to the movement&apos;s amount.</source>
        <translation>Tutarlar uyuşmuyor. Hiçbir şey kaydedilmedi. Hareketin tutarını veren belgeleri seçin.</translation>
    </message>
    <message>
        <source>This is in another currency than the movement. Nothing was booked. Say what was paid in that currency.</source>
        <translation>Bunun para birimi hareketinkinden farklı. Hiçbir şey kaydedilmedi. O para biriminde ne kadar ödendiğini belirtin.</translation>
    </message>
    <message>
        <source>The money of this movement goes the other way. Nothing was booked. Choose something that fits.</source>
        <translation>Bu hareketin parası ters yönde. Hiçbir şey kaydedilmedi. Uyan bir şey seçin.</translation>
    </message>
    <message>
        <source>This movement may be here already. Nothing was booked. First say whether it is the same or one of its own.</source>
        <translation>Bu hareket zaten burada olabilir. Hiçbir şey kaydedilmedi. Önce aynısı mı yoksa ayrı bir hareket mi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>It is known already what this movement is. Nothing was booked. Undo its match first.</source>
        <translation>Bu hareketin ne olduğu zaten biliniyor. Hiçbir şey kaydedilmedi. Önce eşleşmesini geri alın.</translation>
    </message>
    <message>
        <source>This movement does not count: another stands in its place. Nothing was booked. Look at that one.</source>
        <translation>Bu hareket sayılmıyor: yerinde başka bir hareket var. Hiçbir şey kaydedilmedi. O harekete bakın.</translation>
    </message>
    <message>
        <source>There is no such movement. Look for its number in the list of movements.</source>
        <translation>Böyle bir hareket yok. Numarasını hareketler listesinde arayın.</translation>
    </message>
    <message>
        <source>Another movement was taken for this already. Nothing was booked. Undo that match first.</source>
        <translation>Bunun için daha önce başka bir hareket alındı. Hiçbir şey kaydedilmedi. Önce o eşleşmeyi geri alın.</translation>
    </message>
    <message>
        <source>There is no such proposal for this movement. Nothing was booked. Look at the movement and say what it is.</source>
        <translation>Bu hareket için böyle bir öneri yok. Hiçbir şey kaydedilmedi. Harekete bakıp ne olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Nobody doubts this movement. Nothing was changed. Look at the list of movements.</source>
        <translation>Bu harekette kuşku yok. Hiçbir şey değiştirilmedi. Hareketler listesine bakın.</translation>
    </message>
    <message>
        <source>Nothing is known of this movement, so there is nothing to undo. Nothing was changed.</source>
        <translation>Bu hareket hakkında bilinen bir şey yok, bu yüzden geri alınacak bir şey de yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This did not go through the bank account. Nothing was booked. Choose another payment.</source>
        <translation>Bu, banka hesabından geçmedi. Hiçbir şey kaydedilmedi. Başka bir ödeme seçin.</translation>
    </message>
    <message>
        <source>This payment was taken back here when its match was. Nothing was booked. Choose the payment that stands for the money now.</source>
        <translation>Eşleşmesi geri alınınca bu ödeme de burada geri alındı. Hiçbir şey kaydedilmedi. Artık bu parayı gösteren ödemeyi seçin.</translation>
    </message>
    <message>
        <source>The bank did not take this payout. Nothing was booked. Choose another payout.</source>
        <translation>Banka bu aktarımı almadı. Hiçbir şey kaydedilmedi. Başka bir aktarım seçin.</translation>
    </message>
    <message>
        <source>There is no profile of this name. Nothing was read. Look at the list of profiles.</source>
        <translation>Bu adda bir profil yok. Hiçbir şey okunmadı. Profiller listesine bakın.</translation>
    </message>
    <message>
        <source>The profile has no name. Nothing was saved. Give it one.</source>
        <translation>Profilin adı yok. Hiçbir şey kaydedilmedi. Bir ad verin.</translation>
    </message>
    <message>
        <source>What this movement may be has changed since it was looked at. It was not booked. Look at it again.</source>
        <translation>Bu hareketin ne olabileceği, bakıldığından bu yana değişti. Kaydedilmedi. Yeniden bakın.</translation>
    </message>
    <message>
        <source>What this was about has changed since. Nothing was booked. Look at the movement again.</source>
        <translation>Bunun konusu o zamandan beri değişti. Hiçbir şey kaydedilmedi. Harekete yeniden bakın.</translation>
    </message>
    <message>
        <source>A part of this money was paid back or reversed since. Nothing was undone. Take that back first.</source>
        <translation>Bu paranın bir kısmı sonradan geri ödendi veya geri döndü. Hiçbir şey geri alınmadı. Önce onu geri alın.</translation>
    </message>
    <message>
        <source>The rule fits every movement. Nothing was taught. Say which text or which account it is about.</source>
        <translation>Kural her harekete uyuyor. Hiçbir şey öğretilmedi. Hangi metinle veya hangi hesapla ilgili olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Account numbers are not kept in the clear, so no rule looks for one. Nothing was taught. Make a rule about the account of a movement: choose one that came from it.</source>
        <translation>Hesap numaraları açık olarak saklanmaz, bu yüzden hiçbir kural numara arayamaz. Hiçbir şey öğretilmedi. Bir hareketin hesabı için kural oluşturun: o hesaptan gelen birini seçin.</translation>
    </message>
    <message>
        <source>This text stands in too many movements. Nothing was taught. Give at least three letters.</source>
        <translation>Bu metin çok fazla harekette geçiyor. Hiçbir şey öğretilmedi. En az üç harf girin.</translation>
    </message>
    <message>
        <source>There is no such rule. Look for its number in the list of rules.</source>
        <translation>Böyle bir kural yok. Numarasını kurallar listesinde arayın.</translation>
    </message>
    <message>
        <source>The file holds movements of more than one account. Nothing was taken. Export one account at a time.</source>
        <translation>Dosyada birden çok hesabın hareketleri var. Hiçbir şey alınmadı. Her seferinde tek hesap dışa aktarın.</translation>
    </message>
    <message>
        <source>The check digits of the statement&apos;s own account number are wrong. It was taken as it stands.</source>
        <translation>Ekstrenin kendi hesap numarasının denetim haneleri yanlış. Olduğu gibi alındı.</translation>
    </message>
    <message>
        <source>The file does not say which account it is about. Nothing was taken. Say which one it is.</source>
        <translation>Dosyada hangi hesapla ilgili olduğu yazmıyor. Hiçbir şey alınmadı. Hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Nothing was taken.</source>
        <translation>Bu tutar okunamıyor. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>This balance does not follow from the one before it. Nothing was taken. Export the statement again.</source>
        <translation>Bu bakiye bir öncekini izlemiyor. Hiçbir şey alınmadı. Ekstreyi yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>This batch does not hold as many movements as it says. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Bu toplu işlemde yazdığı kadar hareket yok. Hiçbir şey alınmadı. Ekstreyi bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>The parts of this batch do not make up its amount, so it was taken as one movement.</source>
        <translation>Bu toplu işlemin parçaları tutarını vermiyor, bu yüzden tek hareket olarak alındı.</translation>
    </message>
    <message>
        <source>The movements of this batch do not make up its amount. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Bu toplu işlemin hareketleri tutarını vermiyor. Hiçbir şey alınmadı. Ekstreyi bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Bu satırdaki hücre sayısı başlıktakinden farklı. Hiçbir şey alınmadı. Banka profilindeki sütunlara bakın.</translation>
    </message>
    <message>
        <source>The file has no such column. Nothing was taken. Look at the columns of the bank&apos;s profile.</source>
        <translation>Dosyada böyle bir sütun yok. Hiçbir şey alınmadı. Banka profilindeki sütunlara bakın.</translation>
    </message>
    <message>
        <source>The days in this file can be read in two ways. Nothing was taken. Say in the bank&apos;s profile how days are written.</source>
        <translation>Bu dosyadaki tarihler iki türlü okunabilir. Hiçbir şey alınmadı. Tarihlerin nasıl yazıldığını banka profilinde belirtin.</translation>
    </message>
    <message>
        <source>This is no statement that can be recognised. Nothing was taken. If it is a CSV file, say in a profile which column is what.</source>
        <translation>Bu, tanınabilen bir ekstre değil. Hiçbir şey alınmadı. CSV dosyasıysa bir profilde hangi sütunun ne olduğunu belirtin.</translation>
    </message>
    <message>
        <source>This amount is in another currency than the account. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Bu tutarın para birimi hesabınkinden farklı. Hiçbir şey alınmadı. Ekstreyi bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>The file does not say which currency the account has. Nothing was taken. Say which one it is.</source>
        <translation>Dosyada hesabın para birimi yazmıyor. Hiçbir şey alınmadı. Hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was taken.</source>
        <translation>Bu para birimi bilinmiyor. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The file ends before the statement does. Nothing was taken. Download it again.</source>
        <translation>Dosya ekstre bitmeden sona eriyor. Hiçbir şey alınmadı. Yeniden indirin.</translation>
    </message>
    <message>
        <source>This is not a date. Nothing was taken.</source>
        <translation>Bu bir tarih değil. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The file declares a document type, which no bank does and which can hide harmful content. Nothing was taken. Look at where the file came from.</source>
        <translation>Dosya bir belge türü bildiriyor; hiçbir banka bunu yapmaz ve bu zararlı içerik gizleyebilir. Hiçbir şey alınmadı. Dosyanın nereden geldiğine bakın.</translation>
    </message>
    <message>
        <source>There is no movement in this file. Nothing was taken.</source>
        <translation>Bu dosyada hareket yok. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The letters of this file are not written as it says. Nothing was taken. Choose another encoding, or download the file again.</source>
        <translation>Bu dosyanın karakterleri bildirdiği gibi yazılmamış. Hiçbir şey alınmadı. Başka bir kodlama seçin veya dosyayı yeniden indirin.</translation>
    </message>
    <message>
        <source>The statement does not hold as many entries as it says. Nothing was taken. Ask the bank for it again.</source>
        <translation>Ekstrede yazdığı kadar kayıt yok. Hiçbir şey alınmadı. Bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>The entries do not make up the sum that the statement tells. Nothing was taken. Ask the bank for it again.</source>
        <translation>Kayıtlar ekstrede yazan toplamı vermiyor. Hiçbir şey alınmadı. Bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was taken.</source>
        <translation>Bu okunamıyor. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>Something is missing in this entry. Nothing was taken.</source>
        <translation>Bu kayıtta bir şey eksik. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>This stands where it cannot be. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Bu, bulunamayacağı bir yerde. Hiçbir şey alınmadı. Ekstreyi bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>The last row has no line end, as if the file had been cut off. Look whether it is the last movement.</source>
        <translation>Son satırın satır sonu yok, dosya yarıda kesilmiş olabilir. Son hareketin bu olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The file is damaged: it is no proper XML. Nothing was taken. Download it again.</source>
        <translation>Dosya hasarlı: geçerli bir XML değil. Hiçbir şey alınmadı. Yeniden indirin.</translation>
    </message>
    <message>
        <source>This is an XML or OFX file, but no account statement. Nothing was taken. Choose a camt.052, camt.053 or camt.054 file, or the statement of an account.</source>
        <translation>Bu bir XML veya OFX dosyası, ama hesap ekstresi değil. Hiçbir şey alınmadı. camt.052, camt.053 veya camt.054 dosyası ya da bir hesabın ekstresini seçin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Durduruldu. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>Opening balance and movements do not make the closing balance. Nothing was taken. Ask the bank for the statement again.</source>
        <translation>Açılış bakiyesi ile hareketler kapanış bakiyesini vermiyor. Hiçbir şey alınmadı. Ekstreyi bankadan yeniden isteyin.</translation>
    </message>
    <message>
        <source>The sum of the movements is larger than any account. Nothing was taken.</source>
        <translation>Hareketlerin toplamı herhangi bir hesaptakinden büyük. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The file nests deeper than any statement. Nothing was taken.</source>
        <translation>Dosya herhangi bir ekstreden daha derin iç içe geçiyor. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>This is longer than in any statement. Nothing was taken.</source>
        <translation>Bu, herhangi bir ekstredekinden daha uzun. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>This batch has more parts than can be read at once. Nothing was taken. Ask the bank for the statement without them.</source>
        <translation>Bu toplu işlemde bir defada okunabilecekten fazla parça var. Hiçbir şey alınmadı. Bankadan parçaları içermeyen ekstreyi isteyin.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was taken. Look at the disk it lies on.</source>
        <translation>Dosya sonuna kadar okunamadı. Hiçbir şey alınmadı. Bulunduğu diske bakın.</translation>
    </message>
    <message>
        <source>This is a ZIP file. Nothing was taken. Unpack it, then choose the files in it.</source>
        <translation>Bu bir ZIP dosyası. Hiçbir şey alınmadı. Açıp içindeki dosyaları seçin.</translation>
    </message>
    <message>
        <source>A profile needs a column for the booking day, and one for the amount or two for money in and out.</source>
        <translation>Profilde işlem tarihi için bir sütun, tutar için bir sütun veya giren ve çıkan para için iki sütun gerekir.</translation>
    </message>
    <message>
        <source>Without a header row, columns are named by their number: #1 for the first one.</source>
        <translation>Başlık satırı yoksa sütunlar numarayla adlandırılır: ilki için #1.</translation>
    </message>
    <message>
        <source>This does not say how days are written. Use day, month and year: dd.MM.yyyy.</source>
        <translation>Burada tarihlerin nasıl yazıldığı belli değil. Gün, ay ve yıl kullanın: dd.MM.yyyy.</translation>
    </message>
    <message>
        <source>This character cannot part columns. Use ; or , or a tab.</source>
        <translation>Bu karakter sütun ayıramaz. ; veya , ya da sekme kullanın.</translation>
    </message>
    <message>
        <source>The header row is one of the first hundred, or 0 for none.</source>
        <translation>Başlık satırı ilk yüz satırdan biridir; yoksa 0 girilir.</translation>
    </message>
    <message>
        <source>That is more than what is left of this money. Nothing was changed. Allocate less.</source>
        <translation>Bu, bu paradan kalandan fazla. Hiçbir şey değiştirilmedi. Daha azını mahsup edin.</translation>
    </message>
    <message>
        <source>That is more than what is open of this document. Nothing was changed. Allocate no more than is open; the rest stays credit.</source>
        <translation>Bu, bu belgede açık olandan fazla. Hiçbir şey değiştirilmedi. Açık olandan fazlasını mahsup etmeyin; kalanı alacak bakiyesi olur.</translation>
    </message>
    <message>
        <source>Money and document have different currencies. Nothing was changed. Choose a document in the currency of the payment.</source>
        <translation>Para ile belgenin para birimleri farklı. Hiçbir şey değiştirilmedi. Ödemenin para biriminde bir belge seçin.</translation>
    </message>
    <message>
        <source>The document belongs to another customer than the money. Nothing was changed. Say that a third party pays, or choose another document.</source>
        <translation>Belge, paradan başka bir müşteriye ait. Hiçbir şey değiştirilmedi. Üçüncü bir kişinin ödediğini belirtin veya başka bir belge seçin.</translation>
    </message>
    <message>
        <source>This allocation has been taken back already. Nothing was changed.</source>
        <translation>Bu mahsup zaten geri alınmış. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no such allocation.</source>
        <translation>Böyle bir mahsup yok.</translation>
    </message>
    <message>
        <source>A discount or charge must lie between 0 and 100 percent.</source>
        <translation>İndirim veya ek ücret yüzde 0 ile 100 arasında olmalı.</translation>
    </message>
    <message>
        <source>What is open has changed since the link was made, so the mail was not sent. Send again.</source>
        <translation>Ödeme bağlantısı oluşturulduktan sonra açık tutar değişti, bu yüzden e-posta gönderilmedi. Yeniden gönderin.</translation>
    </message>
    <message>
        <source>This request is decided already. Nothing was changed.</source>
        <translation>Bu talep zaten karara bağlanmış. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Whoever asked cannot also agree. Let somebody else decide.</source>
        <translation>Talep eden aynı zamanda onaylayamaz. Kararı başka biri versin.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>Böyle bir talep yok.</translation>
    </message>
    <message>
        <source>A request about this waits for a second person already. Let it be decided first.</source>
        <translation>Bununla ilgili bir talep zaten ikinci kişiyi bekliyor. Önce o karara bağlansın.</translation>
    </message>
    <message>
        <source>What this waited for came to nothing, so it was not sent. Send again.</source>
        <translation>Bunun beklediği işlem sonuçsuz kaldı, bu yüzden gönderilmedi. Yeniden gönderin.</translation>
    </message>
    <message>
        <source>Another program is writing into this book for a long time. Nothing was changed. Try again in a moment.</source>
        <translation>Başka bir program uzun süredir bu deftere yazıyor. Hiçbir şey değiştirilmedi. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The book cannot be opened. Nothing was changed. Check that its folder exists and may be written to.</source>
        <translation>Defter açılamıyor. Hiçbir şey değiştirilmedi. Klasörünün var olduğunu ve yazılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The book does not agree with its journal. No money moved. Restore the last good backup, or ask for help with these codes.</source>
        <translation>Defter yevmiyesiyle uyuşmuyor. Para hareketi olmadı. Son sağlam yedeği geri yükleyin veya bu kodlarla yardım isteyin.</translation>
    </message>
    <message>
        <source>This book has lost its name tag. Nothing was changed. Restore the last backup or ask support.</source>
        <translation>Bu defter ad etiketini yitirmiş. Hiçbir şey değiştirilmedi. Son yedeği geri yükleyin veya desteğe başvurun.</translation>
    </message>
    <message>
        <source>The book could not be brought to this version. It was left as it was. Restore the last backup or ask support.</source>
        <translation>Defter bu sürüme geçirilemedi. Olduğu gibi bırakıldı. Son yedeği geri yükleyin veya desteğe başvurun.</translation>
    </message>
    <message>
        <source>This book was written by an older Quittance and must be brought up to date first. Nothing was changed. Open it in the window or with any command.</source>
        <translation>Bu defter daha eski bir Quittance ile yazılmış; önce güncellenmesi gerekiyor. Hiçbir şey değiştirilmedi. Pencerede veya herhangi bir komutla açın.</translation>
    </message>
    <message>
        <source>This book was written by a newer Quittance. Nothing was changed. Open it with that version.</source>
        <translation>Bu defter daha yeni bir Quittance ile yazılmış. Hiçbir şey değiştirilmedi. O sürümle açın.</translation>
    </message>
    <message>
        <source>This file is not a Quittance book. Nothing was changed. Choose the folder of a book.</source>
        <translation>Bu dosya bir Quittance defteri değil. Hiçbir şey değiştirilmedi. Bir defterin klasörünü seçin.</translation>
    </message>
    <message>
        <source>A person said so.</source>
        <translation>Bir kişi böyle belirtti.</translation>
    </message>
    <message>
        <source>There is no such saved card.</source>
        <translation>Böyle bir kayıtlı kart yok.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. Send a payment link instead.</source>
        <translation>Kartın bankası kart sahibinin onayını istiyor. Bunun yerine ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>There is no such charge.</source>
        <translation>Böyle bir çekim yok.</translation>
    </message>
    <message>
        <source>The last document belongs to an earlier fiscal year by this start, and its number names a later one. Nothing was changed. Change the start when numbers of the new year may be given.</source>
        <translation>Bu başlangıca göre son belge daha önceki bir mali yıla ait, numarası ise daha sonrakini gösteriyor. Hiçbir şey değiştirilmedi. Başlangıcı, yeni yılın numaraları verilebileceği zaman değiştirin.</translation>
    </message>
    <message>
        <source>A fiscal year begins in one of the months 1 to 12. Nothing was changed.</source>
        <translation>Mali yıl 1 ile 12 arasındaki aylardan birinde başlar. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Tolerance and approval limit are whole numbers, not below zero (-1 switches approvals off). Nothing was changed.</source>
        <translation>Tolerans ve onay sınırı, sıfırdan küçük olmayan tam sayılardır (-1 onayları kapatır). Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The logo must be a PNG picture. Nothing was changed.</source>
        <translation>Logo bir PNG resmi olmalı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The logo may be no larger than 256 KiB and 6000 pixels a side. Nothing was changed. Choose a smaller picture.</source>
        <translation>Logo en çok 256 KiB ve kenar başına 6000 piksel olabilir. Hiçbir şey değiştirilmedi. Daha küçük bir resim seçin.</translation>
    </message>
    <message>
        <source>The company is not set up yet. Nothing was changed. Give its name, country and currency first.</source>
        <translation>Şirket henüz tanımlanmadı. Hiçbir şey değiştirilmedi. Önce adını, ülkesini ve para birimini girin.</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>Şirket için bir ad gerekli.</translation>
    </message>
    <message>
        <source>This time zone is not known. Give one like Europe/Berlin.</source>
        <translation>Bu saat dilimi bilinmiyor. Europe/Berlin gibi bir değer girin.</translation>
    </message>
    <message>
        <source>Together with earlier credit notes that is more than the document. Nothing was changed. Credit less.</source>
        <translation>Önceki iade faturalarıyla birlikte belgenin tutarını aşıyor. Hiçbir şey değiştirilmedi. Daha azı için iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>Earlier credit notes leave less of this line: line, wanted, left are named. Nothing was changed. Credit what is left.</source>
        <translation>Önceki iade faturaları bu satırda daha az bırakıyor: satır, istenen ve kalan belirtilmiştir. Hiçbir şey değiştirilmedi. Kalan için iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>The document has no such line. Nothing was changed. Count its lines from 1.</source>
        <translation>Belgede böyle bir satır yok. Hiçbir şey değiştirilmedi. Satırları 1’den başlayarak sayın.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose this payment is. Say which customer it belongs to, then allocate it.</source>
        <translation>Bu ödemenin kime ait olduğu henüz bilinmiyor. Hangi müşteriye ait olduğunu belirtin, sonra mahsup edin.</translation>
    </message>
    <message>
        <source>This document is no credit note, so it gives no credit.</source>
        <translation>Bu belge iade faturası değil, bu yüzden alacak bakiyesi vermez.</translation>
    </message>
    <message>
        <source>This would credit nothing. Nothing was changed. Choose lines with an amount.</source>
        <translation>Bununla hiçbir şey iade edilmez. Hiçbir şey değiştirilmedi. Tutarı olan satırları seçin.</translation>
    </message>
    <message>
        <source>A credited quantity is above zero and not above that of the line. Nothing was changed.</source>
        <translation>İade edilen miktar sıfırdan büyük olur ve satırdakini aşmaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This currency is not known. Nothing was changed. Give its three letters, as EUR.</source>
        <translation>Bu para birimi bilinmiyor. Hiçbir şey değiştirilmedi. EUR gibi üç harfini girin.</translation>
    </message>
    <message>
        <source>More than one customer is called this. Nothing was changed. Name the customer by its id.</source>
        <translation>Bu adda birden çok müşteri var. Hiçbir şey değiştirilmedi. Müşteriyi kimliğiyle belirtin.</translation>
    </message>
    <message>
        <source>Only one contact of a customer can be the one for billing. Nothing was changed.</source>
        <translation>Bir müşterinin yalnızca bir kişisi fatura kişisi olabilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The country needs its two letters, as DE.</source>
        <translation>Ülke için DE gibi iki harf gerekir.</translation>
    </message>
    <message>
        <source>The mail address of the customer is not well-formed.</source>
        <translation>Müşterinin e-posta adresinin biçimi geçersiz.</translation>
    </message>
    <message>
        <source>This field of the customer is not of the right kind.</source>
        <translation>Müşterinin bu alanı doğru türde değil.</translation>
    </message>
    <message>
        <source>These are one and the same customer already. Nothing was changed.</source>
        <translation>Bunlar zaten tek ve aynı müşteri. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The customer needs a name.</source>
        <translation>Müşteri için bir ad gerekli.</translation>
    </message>
    <message>
        <source>The name of the customer is too long.</source>
        <translation>Müşterinin adı çok uzun.</translation>
    </message>
    <message>
        <source>Something of this customer is still open. Nothing was changed. Settle it before archiving.</source>
        <translation>Bu müşteride hâlâ açık bir şey var. Hiçbir şey değiştirilmedi. Arşivlemeden önce kapatın.</translation>
    </message>
    <message>
        <source>The days to pay must lie between 0 and 3650.</source>
        <translation>Vade 0 ile 3650 gün arasında olmalı.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Böyle bir müşteri yok.</translation>
    </message>
    <message>
        <source>On that day the document or payment was not there yet. Nothing was changed. Give a later day.</source>
        <translation>O gün belge veya ödeme henüz yoktu. Hiçbir şey değiştirilmedi. Daha sonraki bir gün girin.</translation>
    </message>
    <message>
        <source>This day is still to come. Nothing was changed. Give today or an earlier day.</source>
        <translation>Bu gün henüz gelmedi. Hiçbir şey değiştirilmedi. Bugünü veya daha önceki bir günü girin.</translation>
    </message>
    <message>
        <source>A day is missing. Give it like 2026-10-31.</source>
        <translation>Gün eksik. 2026-10-31 biçiminde girin.</translation>
    </message>
    <message>
        <source>Days begin with 1970-01-01 here. Nothing was changed. Look at the year.</source>
        <translation>Günler burada 1970-01-01 ile başlar. Hiçbir şey değiştirilmedi. Yıla bakın.</translation>
    </message>
    <message>
        <source>This is no account number for DATEV. Correct it in the settings of the export.</source>
        <translation>Bu, DATEV için bir hesap numarası değil. Dışa aktarma ayarlarında düzeltin.</translation>
    </message>
    <message>
        <source>Ledger accounts have 4 to 8 digits.</source>
        <translation>Defter hesapları 4 ile 8 hane arasındadır.</translation>
    </message>
    <message>
        <source>The adviser&apos;s number has 4 to 7 digits and is at least 1001. The tax adviser knows it.</source>
        <translation>Danışman numarası 4 ile 7 hane arasındadır ve en az 1001 olur. Mali müşavir bu numarayı bilir.</translation>
    </message>
    <message>
        <source>DATEV takes amounts up to 9,999,999,999.99. No file was written.</source>
        <translation>DATEV en çok 9.999.999.999,99 tutarını alır. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>DATEV takes two decimals, and this amount has more. No file was written.</source>
        <translation>DATEV iki ondalık hane alır, bu tutarda ise daha fazlası var. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>This chart of accounts is not known. Give skr03 or skr04.</source>
        <translation>Bu hesap planı bilinmiyor. skr03 veya skr04 girin.</translation>
    </message>
    <message>
        <source>The client&apos;s number lies between 1 and 99999. The tax adviser knows it.</source>
        <translation>Müvekkil numarası 1 ile 99999 arasındadır. Mali müşavir bu numarayı bilir.</translation>
    </message>
    <message>
        <source>A booking of these days is in another currency, and DATEV would need its rate. No file was written. Export one currency only.</source>
        <translation>Bu günlerin bir kaydı başka para biriminde ve DATEV bunun kurunu ister. Dosya yazılmadı. Yalnızca tek para birimini dışa aktarın.</translation>
    </message>
    <message>
        <source>This booking lies outside the days of the export. No file was written.</source>
        <translation>Bu kayıt dışa aktarılan günlerin dışında. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Two customers have the same account for DATEV. No file was written. Give one of them another.</source>
        <translation>İki müşterinin DATEV hesabı aynı. Dosya yazılmadı. Birine başka bir hesap verin.</translation>
    </message>
    <message>
        <source>There are more customers than numbers for debtors. No file was written. Begin with a lower number, or use longer accounts.</source>
        <translation>Borçlu numaralarından daha çok müşteri var. Dosya yazılmadı. Daha küçük bir numarayla başlayın veya daha uzun hesap numaraları kullanın.</translation>
    </message>
    <message>
        <source>DATEV takes files named EXTF_….csv only. Nothing was written. Name it so.</source>
        <translation>DATEV yalnızca EXTF_….csv adlı dosyaları alır. Hiçbir şey yazılmadı. Dosyayı böyle adlandırın.</translation>
    </message>
    <message>
        <source>The first debtor&apos;s number has one digit more than ledger accounts, and begins with 1 to 6.</source>
        <translation>İlk borçlunun numarası defter hesaplarından bir hane uzundur ve 1 ile 6 arasındaki bir rakamla başlar.</translation>
    </message>
    <message>
        <source>The settings name no account of DATEV for this. No file was written. Set it.</source>
        <translation>Ayarlarda bunun için bir DATEV hesabı yok. Dosya yazılmadı. Hesabı girin.</translation>
    </message>
    <message>
        <source>Only bookings of a locked period are final. No file was written. Lock the period first.</source>
        <translation>Yalnızca kilitli bir dönemin kayıtları kesindir. Dosya yazılmadı. Önce dönemi kilitleyin.</translation>
    </message>
    <message>
        <source>The first and the last day must lie in one fiscal year, in this order.</source>
        <translation>İlk ve son gün aynı mali yılda ve bu sırada olmalı.</translation>
    </message>
    <message>
        <source>This is no tax key for DATEV. It has up to four digits.</source>
        <translation>Bu, DATEV için bir vergi anahtarı değil. En çok dört hanelidir.</translation>
    </message>
    <message>
        <source>A DATEV batch holds up to 99,999 bookings. Export a shorter time.</source>
        <translation>Bir DATEV yığını en çok 99.999 kayıt alır. Daha kısa bir süreyi dışa aktarın.</translation>
    </message>
    <message>
        <source>The amounts of this document are too large to be kept exactly.</source>
        <translation>Bu belgenin tutarları tam olarak saklanamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>The date of issue lies in the future.</source>
        <translation>Düzenleme tarihi gelecekte.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue.</source>
        <translation>Vade tarihi düzenleme tarihinden önce.</translation>
    </message>
    <message>
        <source>The same document was imported again meanwhile. Nothing was brought back; use the new draft.</source>
        <translation>Aynı belge bu arada yeniden içe aktarıldı. Hiçbir şey geri getirilmedi; yeni taslağı kullanın.</translation>
    </message>
    <message>
        <source>This document is issued and does not change any more. Credit it, and write a new one.</source>
        <translation>Bu belge düzenlendi ve artık değişmez. İade faturası düzenleyip yenisini yazın.</translation>
    </message>
    <message>
        <source>The customer&apos;s address names no country, which e-invoices need.</source>
        <translation>Müşterinin adresinde ülke yok; e-fatura için gereklidir.</translation>
    </message>
    <message>
        <source>Choose who is billed.</source>
        <translation>Kime fatura düzenleneceğini seçin.</translation>
    </message>
    <message>
        <source>The customer has no e-mail address, so no payment link can be mailed.</source>
        <translation>Müşterinin e-posta adresi yok, bu yüzden ödeme bağlantısı gönderilemez.</translation>
    </message>
    <message>
        <source>It does not say what is billed.</source>
        <translation>Neyin faturalandığı yazmıyor.</translation>
    </message>
    <message>
        <source>Nothing is billed yet.</source>
        <translation>Henüz faturalanan bir şey yok.</translation>
    </message>
    <message>
        <source>A reason is missing, which e-invoices need.</source>
        <translation>Neden eksik; e-fatura için gereklidir.</translation>
    </message>
    <message>
        <source>Choose its VAT.</source>
        <translation>KDV’sini seçin.</translation>
    </message>
    <message>
        <source>Without VAT, this customer must be named with a VAT id.</source>
        <translation>KDV olmadan bu müşteri KDV no’suyla belirtilmelidir.</translation>
    </message>
    <message>
        <source>Say why no VAT is due.</source>
        <translation>Neden KDV alınmadığını belirtin.</translation>
    </message>
    <message>
        <source>The price is below zero. E-invoices want a negative quantity instead.</source>
        <translation>Fiyat sıfırın altında. E-faturada bunun yerine eksi miktar gerekir.</translation>
    </message>
    <message>
        <source>The total is below zero. That would be a credit note.</source>
        <translation>Toplam sıfırın altında. Bu bir iade faturası olurdu.</translation>
    </message>
    <message>
        <source>The payment provider cannot express this amount. No link was made. Collect it in another way.</source>
        <translation>Ödeme sağlayıcı bu tutarı ifade edemiyor. Ödeme bağlantısı oluşturulmadı. Başka bir yoldan tahsil edin.</translation>
    </message>
    <message>
        <source>This amount is more than the payment provider takes at once. No link was made.</source>
        <translation>Bu tutar ödeme sağlayıcının bir defada aldığından fazla. Ödeme bağlantısı oluşturulmadı.</translation>
    </message>
    <message>
        <source>This amount is less than the payment provider takes. No link was made. Collect it in another way.</source>
        <translation>Bu tutar ödeme sağlayıcının aldığından az. Ödeme bağlantısı oluşturulmadı. Başka bir yoldan tahsil edin.</translation>
    </message>
    <message>
        <source>The payment provider does not take this currency. No link was made.</source>
        <translation>Ödeme sağlayıcı bu para birimini almıyor. Ödeme bağlantısı oluşturulmadı.</translation>
    </message>
    <message>
        <source>The provider has no page about this, or Quittance talks to a stand-in of it.</source>
        <translation>Sağlayıcının bununla ilgili bir sayfası yok veya Quittance onun yerine geçen bir deneme hizmetiyle konuşuyor.</translation>
    </message>
    <message>
        <source>Something the payment provider needs is missing. No link was made. Check the invoice and its customer.</source>
        <translation>Ödeme sağlayıcının istediği bir bilgi eksik. Ödeme bağlantısı oluşturulmadı. Faturayı ve müşterisini denetleyin.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet. No link was made. Say first who the customer is there.</source>
        <translation>Ödeme sağlayıcı bu müşteriyi henüz tanımıyor. Ödeme bağlantısı oluşturulmadı. Önce müşterinin orada kim olduğunu belirtin.</translation>
    </message>
    <message>
        <source>The payment provider takes bank transfers in USD, EUR, GBP, JPY and MXN only. Nothing was sent. Send a payment page instead.</source>
        <translation>Ödeme sağlayıcı banka havalesini yalnızca USD, EUR, GBP, JPY ve MXN cinsinden alır. Hiçbir şey gönderilmedi. Bunun yerine ödeme sayfası gönderin.</translation>
    </message>
    <message>
        <source>A person gave it up. It was not sent.</source>
        <translation>Bir kişi bundan vazgeçti. Gönderilmedi.</translation>
    </message>
    <message>
        <source>Several invoices have this number. Use the id of the one you mean.</source>
        <translation>Bu numara birkaç faturada var. Hangisi olduğunu kimliğiyle belirtin.</translation>
    </message>
    <message>
        <source>This document is a credit note. Nothing was changed. Choose an invoice.</source>
        <translation>Bu belge bir iade faturası. Hiçbir şey değiştirilmedi. Bir fatura seçin.</translation>
    </message>
    <message>
        <source>This document is still a draft. Nothing was changed. Issue it first.</source>
        <translation>Bu belge hâlâ taslak. Hiçbir şey değiştirilmedi. Önce düzenleyin.</translation>
    </message>
    <message>
        <source>This document is void. Nothing was changed.</source>
        <translation>Bu belge iptal edilmiş. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no invoice with this number.</source>
        <translation>Bu numarada bir fatura yok.</translation>
    </message>
    <message>
        <source>The invoice was paid meanwhile. The mail was not sent.</source>
        <translation>Fatura bu arada ödendi. E-posta gönderilmedi.</translation>
    </message>
    <message>
        <source>The date lies before that of the last issued invoice. Nothing was issued. Issue it with today&apos;s date.</source>
        <translation>Tarih, son düzenlenen faturanınkinden önce. Hiçbir şey düzenlenmedi. Bugünün tarihiyle düzenleyin.</translation>
    </message>
    <message>
        <source>The date lies in the future. Nothing was issued. Change the date or wait for the day.</source>
        <translation>Tarih gelecekte. Hiçbir şey düzenlenmedi. Tarihi değiştirin veya o günü bekleyin.</translation>
    </message>
    <message>
        <source>The due date lies before the date of issue. Nothing was issued. Correct the draft.</source>
        <translation>Vade tarihi düzenleme tarihinden önce. Hiçbir şey düzenlenmedi. Taslağı düzeltin.</translation>
    </message>
    <message>
        <source>The payable amount is negative. Nothing was issued. Make it a credit note.</source>
        <translation>Ödenecek tutar eksi. Hiçbir şey düzenlenmedi. İade faturasına çevirin.</translation>
    </message>
    <message>
        <source>The draft has no lines. Nothing was issued. Add what is billed.</source>
        <translation>Taslakta satır yok. Hiçbir şey düzenlenmedi. Faturalananları ekleyin.</translation>
    </message>
    <message>
        <source>A document has this number already: the pattern of numbers has given it before. Nothing was changed. Change the pattern in the settings.</source>
        <translation>Bu numara zaten bir belgede var: numara kalıbı onu daha önce vermiş. Hiçbir şey değiştirilmedi. Kalıbı ayarlarda değiştirin.</translation>
    </message>
    <message>
        <source>The sums of the draft do not agree. Nothing was issued. Correct the draft.</source>
        <translation>Taslağın toplamları uyuşmuyor. Hiçbir şey düzenlenmedi. Taslağı düzeltin.</translation>
    </message>
    <message>
        <source>The journal has no such entry. The whole book should be checked before you go on.</source>
        <translation>Yevmiyede böyle bir kayıt yok. Devam etmeden önce defterin tamamı denetlenmeli.</translation>
    </message>
    <message>
        <source>A part of the journal is missing. The whole book should be checked before you go on.</source>
        <translation>Yevmiyenin bir bölümü eksik. Devam etmeden önce defterin tamamı denetlenmeli.</translation>
    </message>
    <message>
        <source>The journal holds an entry this program does not know. Open the book with a newer version.</source>
        <translation>Yevmiyede bu programın bilmediği bir kayıt var. Defteri daha yeni bir sürümle açın.</translation>
    </message>
    <message>
        <source>The base quantity of a line must be positive.</source>
        <translation>Bir satırın taban miktarı artı olmalı.</translation>
    </message>
    <message>
        <source>The net amount of a line is not quantity times price.</source>
        <translation>Bir satırın net tutarı miktar çarpı fiyat değil.</translation>
    </message>
    <message>
        <source>The VAT rate of a line with gross prices must lie between 0 and 100 percent.</source>
        <translation>Brüt fiyatlı bir satırın KDV oranı yüzde 0 ile 100 arasında olmalı.</translation>
    </message>
    <message>
        <source>The link was closed meanwhile, so the mail was not sent. Send again.</source>
        <translation>Ödeme bağlantısı bu arada kapatıldı, bu yüzden e-posta gönderilmedi. Yeniden gönderin.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Bu bir tutar değil.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Tutar sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Bu tutar çok büyük.</translation>
    </message>
    <message>
        <source>This amount has more decimals than its currency.</source>
        <translation>Bu tutarın ondalık haneleri para biriminin izin verdiğinden fazla.</translation>
    </message>
    <message>
        <source>This number lies outside of what is possible here. Nothing was changed.</source>
        <translation>Bu sayı burada mümkün olanın dışında. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A brace in the pattern of the numbers has no partner.</source>
        <translation>Numara kalıbındaki bir süslü ayracın eşi yok.</translation>
    </message>
    <message>
        <source>Numbers are made of the letters A to Z, digits, hyphens, underscores and slashes.</source>
        <translation>Numaralar A ile Z arası harflerden, rakamlardan, tire, alt çizgi ve eğik çizgilerden oluşur.</translation>
    </message>
    <message>
        <source>The pattern of the numbers is empty.</source>
        <translation>Numara kalıbı boş.</translation>
    </message>
    <message>
        <source>This placeholder is not known. There are {yyyy}, {yy}, {series} and {seq:6}.</source>
        <translation>Bu yer tutucu bilinmiyor. {yyyy}, {yy}, {series} ve {seq:6} vardır.</translation>
    </message>
    <message>
        <source>The pattern lacks the running number. Add {seq:6}.</source>
        <translation>Kalıpta sıra numarası yok. {seq:6} ekleyin.</translation>
    </message>
    <message>
        <source>The running number stands in the pattern twice.</source>
        <translation>Sıra numarası kalıpta iki kez geçiyor.</translation>
    </message>
    <message>
        <source>The numbers of this pattern are longer than 30 characters.</source>
        <translation>Bu kalıbın numaraları 30 karakterden uzun.</translation>
    </message>
    <message>
        <source>The running number needs 1 to 12 digits, as in {seq:6}.</source>
        <translation>Sıra numarası, {seq:6} örneğindeki gibi 1 ile 12 hane arasında olmalı.</translation>
    </message>
    <message>
        <source>Documents of this year have numbers already. Nothing was changed. The sequence can be set before the first one only.</source>
        <translation>Bu yılın belgelerine numara verilmiş. Hiçbir şey değiştirilmedi. Sıra yalnızca ilk belgeden önce ayarlanabilir.</translation>
    </message>
    <message>
        <source>The next number is 1 to 999999999. Nothing was changed.</source>
        <translation>Sonraki numara 1 ile 999999999 arasındadır. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>It is known already whose this payment is. Nothing was changed.</source>
        <translation>Bu ödemenin kime ait olduğu zaten biliniyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing is left of this payment to reverse. Nothing was changed.</source>
        <translation>Bu ödemede geri döndürülecek tutar kalmadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Böyle bir ödeme yok.</translation>
    </message>
    <message>
        <source>The provider says itself what this payout is made of.</source>
        <translation>Bu aktarımın nelerden oluştuğunu sağlayıcı kendisi bildiriyor.</translation>
    </message>
    <message>
        <source>There is no such payout.</source>
        <translation>Böyle bir aktarım yok.</translation>
    </message>
    <message>
        <source>Only days that have come can be locked. Nothing was changed.</source>
        <translation>Yalnızca gelmiş günler kilitlenebilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This day lies in a locked period. Nothing was changed. Choose a later day, or have the period opened.</source>
        <translation>Bu gün kilitli bir dönemde. Hiçbir şey değiştirilmedi. Daha sonraki bir gün seçin veya dönemi açtırın.</translation>
    </message>
    <message>
        <source>The book is locked beyond this day already. Nothing was changed.</source>
        <translation>Defter zaten bu günün ötesine kadar kilitli. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing after this day is locked. Nothing was changed.</source>
        <translation>Bu günden sonra kilitli bir şey yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The folder of the book cannot be made. Choose another place or check its permissions.</source>
        <translation>Defterin klasörü oluşturulamıyor. Başka bir yer seçin veya izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The program ended while the mail was under way. Ask the recipient, then decide in Outbox.</source>
        <translation>E-posta yoldayken program kapandı. Alıcıya sorun, sonra Giden kutusunda karar verin.</translation>
    </message>
    <message>
        <source>A reason is needed here: it is kept with the entry. Nothing was changed.</source>
        <translation>Burada bir neden gerekli: kayıtla birlikte saklanır. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>That is more than what is left of this credit. Nothing was changed. Take an allocation back first, or refund less.</source>
        <translation>Bu, bu alacak bakiyesinden kalandan fazla. Hiçbir şey değiştirilmedi. Önce bir mahsubu geri alın veya daha azını geri ödeyin.</translation>
    </message>
    <message>
        <source>A refund has the currency of what it pays back. Nothing was changed.</source>
        <translation>Geri ödemenin para birimi, geri ödediği tutarınkiyle aynıdır. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The payer disputes this payment. It is decided there; a refund now could pay twice.</source>
        <translation>Ödeyen bu ödemeye itiraz ediyor. Karar orada verilir; şimdi geri ödenirse iki kez ödenmiş olabilir.</translation>
    </message>
    <message>
        <source>The provider could not send the money back. It is the customer&apos;s credit again.</source>
        <translation>Sağlayıcı parayı geri gönderemedi. Yeniden müşterinin alacak bakiyesi oldu.</translation>
    </message>
    <message>
        <source>This refund has not been paid back yet, or never was. Nothing was changed.</source>
        <translation>Bu geri ödeme henüz yapılmadı veya hiç yapılmadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This refund came back already. Nothing was changed.</source>
        <translation>Bu geri ödeme zaten geri geldi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no such refund.</source>
        <translation>Böyle bir geri ödeme yok.</translation>
    </message>
    <message>
        <source>A refund goes back through the provider it came through, from the bank, or in cash. Nothing was changed.</source>
        <translation>Geri ödeme, geldiği sağlayıcı üzerinden, bankadan veya nakit olarak yapılır. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Refunded at the provider.</source>
        <translation>Sağlayıcıda geri ödendi.</translation>
    </message>
    <message>
        <source>Nothing is overdue of this customer. No letter was written.</source>
        <translation>Bu müşterinin gecikmiş borcu yok. Mektup yazılmadı.</translation>
    </message>
    <message>
        <source>The first day lies after the last. Exchange them.</source>
        <translation>İlk gün son günden sonra. Yerlerini değiştirin.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask someone whose role does, or an owner to change yours.</source>
        <translation>Rolünüz bunu kapsamıyor. Rolü kapsayan birine başvurun veya bir sahipten rolünüzü değiştirmesini isteyin.</translation>
    </message>
    <message>
        <source>You are not listed among the staff of this book. Ask an owner to add you.</source>
        <translation>Bu defterin personeli arasında yoksunuz. Bir sahipten sizi eklemesini isteyin.</translation>
    </message>
    <message>
        <source>The time to take back must lie between 0 and 60 seconds.</source>
        <translation>Geri alma süresi 0 ile 60 saniye arasında olmalı.</translation>
    </message>
    <message>
        <source>More than one schedule has this name. Nothing was changed. Name it by its id.</source>
        <translation>Bu adda birden çok plan var. Hiçbir şey değiştirilmedi. Kimliğiyle belirtin.</translation>
    </message>
    <message>
        <source>A schedule makes 1 to 9999 drafts in all.</source>
        <translation>Bir plan toplam 1 ile 9999 arasında taslak hazırlar.</translation>
    </message>
    <message>
        <source>A credit note does not come back. Nothing was changed. Choose an invoice or a draft of one.</source>
        <translation>İade faturası yinelenmez. Hiçbir şey değiştirilmedi. Bir fatura veya fatura taslağı seçin.</translation>
    </message>
    <message>
        <source>The customer is archived. Nothing was changed. Take the customer back from the archive first.</source>
        <translation>Müşteri arşivde. Hiçbir şey değiştirilmedi. Önce müşteriyi arşivden geri getirin.</translation>
    </message>
    <message>
        <source>Due dates lie 0 to 3650 days after the day of issue.</source>
        <translation>Vade tarihleri düzenleme gününden 0 ile 3650 gün sonradır.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Son gün ilk günden önce.</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>İlk gün eksik.</translation>
    </message>
    <message>
        <source>The first day lies more than a year back. Choose a later one.</source>
        <translation>İlk gün bir yıldan daha eski. Daha sonraki bir gün seçin.</translation>
    </message>
    <message>
        <source>An interval is a number and one of d, w, m, q and y: 30d, 2w, 1m, 1q, 1y.</source>
        <translation>Aralık bir sayı ile d, w, m, q ve y harflerinden biridir: 30d, 2w, 1m, 1q, 1y.</translation>
    </message>
    <message>
        <source>An interval is at least one of its unit and at most ten years.</source>
        <translation>Aralık en az kendi biriminden bir tane, en çok on yıldır.</translation>
    </message>
    <message>
        <source>The schedule needs a name.</source>
        <translation>Plan için bir ad gerekli.</translation>
    </message>
    <message>
        <source>The name of a schedule has at most 200 characters.</source>
        <translation>Plan adı en çok 200 karakterdir.</translation>
    </message>
    <message>
        <source>Without lines there is nothing to repeat. Add a line to the draft first.</source>
        <translation>Satır olmadan tekrarlanacak bir şey yok. Önce taslağa bir satır ekleyin.</translation>
    </message>
    <message>
        <source>A schedule ends on a day or after a number of drafts, not both.</source>
        <translation>Plan ya bir günde ya da belirli sayıda taslaktan sonra biter, ikisi birden olmaz.</translation>
    </message>
    <message>
        <source>There is no such schedule.</source>
        <translation>Böyle bir plan yok.</translation>
    </message>
    <message>
        <source>A person had it sent again.</source>
        <translation>Bir kişi yeniden gönderilmesini istedi.</translation>
    </message>
    <message>
        <source>What is missing is more than the tolerance of the company. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Eksik tutar şirketin toleransından fazla. Hiçbir şey değiştirilmedi. Açık bırakın veya zarara yazın.</translation>
    </message>
    <message>
        <source>What is missing needs a second person to be given up. Nothing was changed. Leave it open, or write it off.</source>
        <translation>Eksik tutardan vazgeçmek için ikinci kişi gerekir. Hiçbir şey değiştirilmedi. Açık bırakın veya zarara yazın.</translation>
    </message>
    <message>
        <source>A member of staff needs the name they log into the computer with, without a colon.</source>
        <translation>Personel için bilgisayarda oturum açtığı ad gerekir; ad iki nokta içeremez.</translation>
    </message>
    <message>
        <source>The book would be left without an owner. Nothing was changed. Name another owner first.</source>
        <translation>Defter sahipsiz kalırdı. Hiçbir şey değiştirilmedi. Önce başka bir sahip belirtin.</translation>
    </message>
    <message>
        <source>The base of a VAT rate is not the sum of its lines.</source>
        <translation>Bir KDV oranının matrahı satırlarının toplamı değil.</translation>
    </message>
    <message>
        <source>The VAT amount does not fit its base and rate.</source>
        <translation>KDV tutarı matrahına ve oranına uymuyor.</translation>
    </message>
    <message>
        <source>This document was mailed, or may have been. Nothing was changed. Issue a credit note instead.</source>
        <translation>Bu belge e-postayla gönderildi veya gönderilmiş olabilir. Hiçbir şey değiştirilmedi. Bunun yerine iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>A credit note about this document exists. Nothing was changed. Credit the rest instead.</source>
        <translation>Bu belge için bir iade faturası var. Hiçbir şey değiştirilmedi. Bunun yerine kalan için iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>A payment link of this document is alive. Nothing was changed. Close the link first, or issue a credit note.</source>
        <translation>Bu belgenin etkin bir ödeme bağlantısı var. Hiçbir şey değiştirilmedi. Önce ödeme bağlantısını kapatın veya iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>Something of this document is paid or written off. Nothing was changed. Take that back first, or issue a credit note.</source>
        <translation>Bu belgenin bir kısmı ödendi veya zarara yazıldı. Hiçbir şey değiştirilmedi. Önce bunu geri alın veya iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>Another program has this book open and was busy until the time was over. Nothing new was asked of the outside; what stands in Outbox is safe. Try again.</source>
        <translation>Başka bir program bu defteri açık tutuyor ve süre dolana kadar meşguldü. Dışarıya yeni bir istek gönderilmedi; Giden kutusundakiler güvende. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>That is more than what is open. Nothing was changed. Write off no more than is open.</source>
        <translation>Bu, açık olandan fazla. Hiçbir şey değiştirilmedi. Açık olandan fazlasını zarara yazmayın.</translation>
    </message>
    <message>
        <source>Nothing of this document is open. Nothing was changed.</source>
        <translation>Bu belgede açık tutar yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The customer has several saved cards. Nothing was charged. Say which one.</source>
        <translation>Müşterinin birkaç kayıtlı kartı var. Karttan çekim yapılmadı. Hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>This card has expired. Nothing was charged. Bring the customer&apos;s cards up to date, or send a payment link.</source>
        <translation>Bu kartın süresi doldu. Karttan çekim yapılmadı. Müşterinin kartlarını güncelleyin veya ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The customer has no saved card. Nothing was charged. Ask for a card, or send a payment link.</source>
        <translation>Müşterinin kayıtlı kartı yok. Karttan çekim yapılmadı. Kart isteyin veya ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>It is not written down that the customer agreed to later charges of this card. Nothing was charged. Send a payment link.</source>
        <translation>Müşterinin bu karttan sonraki çekimlere onay verdiği kayıtlı değil. Karttan çekim yapılmadı. Ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>This card belongs to another customer. Nothing was charged. Choose a card of the customer on the invoice.</source>
        <translation>Bu kart başka bir müşterinin. Karttan çekim yapılmadı. Faturadaki müşterinin bir kartını seçin.</translation>
    </message>
    <message>
        <source>That is more than what was put aside on the card. Nothing was taken. Take no more than that.</source>
        <translation>Bu, kartta bloke edilenden fazla. Tahsilat yapılmadı. Bloke edilenden fazlasını tahsil etmeyin.</translation>
    </message>
    <message>
        <source>That is more than what is open of the invoice. Nothing was charged. Charge no more than is open.</source>
        <translation>Bu, faturada açık olandan fazla. Karttan çekim yapılmadı. Açık olandan fazlasını çekmeyin.</translation>
    </message>
    <message>
        <source>The card&apos;s bank has let go of the amount by now. No money moved. Charge the card again.</source>
        <translation>Kartın bankası blokeyi bu arada kaldırdı. Para hareketi olmadı. Karttan yeniden çekin.</translation>
    </message>
    <message>
        <source>The charge was cancelled at the provider. No money moved.</source>
        <translation>Çekim sağlayıcıda iptal edildi. Para hareketi olmadı.</translation>
    </message>
    <message>
        <source>This charge is being taken or released already. Nothing was changed. Wait for how that ends.</source>
        <translation>Bu çekim zaten tahsil ediliyor veya blokesi kaldırılıyor. Hiçbir şey değiştirilmedi. Sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the invoice. Nothing was charged. Give it in the invoice&apos;s currency.</source>
        <translation>Tutarın para birimi faturanınkinden farklı. Karttan çekim yapılmadı. Tutarı faturanın para biriminde girin.</translation>
    </message>
    <message>
        <source>The customer disputes a payment of this invoice. Nothing was charged. Wait for how the dispute ends.</source>
        <translation>Müşteri bu faturanın bir ödemesine itiraz ediyor. Karttan çekim yapılmadı. İtirazın sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>The card&apos;s bank let go of the amount before it was taken. No money moved. Charge the card again.</source>
        <translation>Kartın bankası, tahsil edilmeden önce blokeyi kaldırdı. Para hareketi olmadı. Karttan yeniden çekin.</translation>
    </message>
    <message>
        <source>A payment link for this invoice is being made at this moment. Nothing was charged. Wait for it, then try again.</source>
        <translation>Bu fatura için şu anda bir ödeme bağlantısı oluşturuluyor. Karttan çekim yapılmadı. Onu bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nothing is put aside on a card for this charge. Nothing was changed.</source>
        <translation>Bu çekim için kartta bloke edilmiş tutar yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing is open of this invoice. Nothing was charged.</source>
        <translation>Bu faturada açık tutar yok. Karttan çekim yapılmadı.</translation>
    </message>
    <message>
        <source>What is open of the invoice changed meanwhile, so nothing was charged. Charge again what is open now.</source>
        <translation>Faturanın açık tutarı bu arada değişti, bu yüzden karttan çekim yapılmadı. Şimdi açık olanı yeniden çekin.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way. Nothing was charged, so that it is not paid twice. Wait for how it ends.</source>
        <translation>Bu faturanın bir ödemesi sürüyor. İki kez ödenmesin diye karttan çekim yapılmadı. Sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>Another payment of this invoice came under way meanwhile, so nothing was charged. Wait for how that ends.</source>
        <translation>Bu arada bu faturanın başka bir ödemesi başladı, bu yüzden karttan çekim yapılmadı. Onun sonucunu bekleyin.</translation>
    </message>
    <message>
        <source>The amount on the card was taken already. Nothing was changed.</source>
        <translation>Karttaki tutar zaten tahsil edildi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A charge for this invoice is under way, or waits to be taken. Nothing was changed. Wait for how it ends, or release it.</source>
        <translation>Bu fatura için bir çekim sürüyor veya tahsil edilmeyi bekliyor. Hiçbir şey değiştirilmedi. Sonucunu bekleyin veya blokeyi kaldırın.</translation>
    </message>
    <message>
        <source>This belongs to the other mode, test or live, than the key of the connection. Nothing was sent. Use the key of that mode.</source>
        <translation>Bu, bağlantının anahtarından farklı moda, test veya canlı moda ait. Hiçbir şey gönderilmedi. O modun anahtarını kullanın.</translation>
    </message>
    <message>
        <source>No web page is set for customers to come back to. Nothing was sent. Set the return page to one of your own.</source>
        <translation>Müşterilerin geri döneceği bir web sayfası ayarlanmamış. Hiçbir şey gönderilmedi. Dönüş sayfası olarak kendi sayfalarınızdan birini ayarlayın.</translation>
    </message>
    <message>
        <source>The payment provider may know this customer already. Nothing was changed. Choose one of them, or make a new one.</source>
        <translation>Ödeme sağlayıcı bu müşteriyi zaten tanıyor olabilir. Hiçbir şey değiştirilmedi. Birini seçin veya yenisini oluşturun.</translation>
    </message>
    <message>
        <source>At the payment provider this is another customer of this book. Nothing was changed. Merge the two customers first, or choose another one.</source>
        <translation>Ödeme sağlayıcıda bu, bu defterin başka bir müşterisi. Hiçbir şey değiştirilmedi. Önce iki müşteriyi birleştirin veya başka birini seçin.</translation>
    </message>
    <message>
        <source>The payment provider knows no such customer in this mode. Nothing was changed. Look at the id.</source>
        <translation>Ödeme sağlayıcı bu modda böyle bir müşteri tanımıyor. Hiçbir şey değiştirilmedi. Kimliğe bakın.</translation>
    </message>
    <message>
        <source>A charge of a saved card is under way for this invoice, or waits to be taken. Nothing was sent, so that it is not paid twice. Wait for how it ends, or release it.</source>
        <translation>Bu fatura için kayıtlı karttan bir çekim sürüyor veya tahsil edilmeyi bekliyor. İki kez ödenmesin diye hiçbir şey gönderilmedi. Sonucunu bekleyin veya blokeyi kaldırın.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Send a payment link, or ask for another card.</source>
        <translation>Kart reddedildi. Para hareketi olmadı. Ödeme bağlantısı gönderin veya başka bir kart isteyin.</translation>
    </message>
    <message>
        <source>The payment could not be approved. No money moved. Try again later.</source>
        <translation>Ödeme onaylanamadı. Para hareketi olmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The card&apos;s bank wants its holder to agree. No money moved. Send a payment link.</source>
        <translation>Kartın bankası kart sahibinin onayını istiyor. Para hareketi olmadı. Ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card was declined. No money moved. Ask the customer to speak with the bank, or send a payment link.</source>
        <translation>Kart reddedildi. Para hareketi olmadı. Müşteriden bankasıyla görüşmesini isteyin veya ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card does not take this kind of payment. No money moved. Send a payment link for another card.</source>
        <translation>Kart bu tür ödemeyi kabul etmiyor. Para hareketi olmadı. Başka bir kart için ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card has reached its limit. No money moved. Try later, or send a payment link for another card.</source>
        <translation>Kart limitine ulaştı. Para hareketi olmadı. Daha sonra deneyin veya başka bir kart için ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card does not take this currency. No money moved. Send a payment link for another card.</source>
        <translation>Kart bu para birimini kabul etmiyor. Para hareketi olmadı. Başka bir kart için ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card was declined for good. No money moved. Do not charge it again; send a payment link.</source>
        <translation>Kart kesin olarak reddedildi. Para hareketi olmadı. Bu karttan yeniden çekmeyin; ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The bank saw a payment of the same amount a moment ago. No money moved here. Look whether the customer has paid, then try again.</source>
        <translation>Banka az önce aynı tutarda bir ödeme gördü. Burada para hareketi olmadı. Müşterinin ödeyip ödemediğine bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The card has expired. No money moved. Send a payment link, or ask for the new card.</source>
        <translation>Kartın süresi doldu. Para hareketi olmadı. Ödeme bağlantısı gönderin veya yeni kartı isteyin.</translation>
    </message>
    <message>
        <source>The card&apos;s security code is wrong. No money moved. Ask for the card anew.</source>
        <translation>Kartın güvenlik kodu yanlış. Para hareketi olmadı. Kartı yeniden isteyin.</translation>
    </message>
    <message>
        <source>The card&apos;s number is wrong. No money moved. Ask for the card anew.</source>
        <translation>Kart numarası yanlış. Para hareketi olmadı. Kartı yeniden isteyin.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. No money moved. Agree on another day with the customer, or send a payment link.</source>
        <translation>Kartta yeterli para yok. Para hareketi olmadı. Müşteriyle başka bir gün kararlaştırın veya ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card&apos;s account does not exist any more. No money moved. Ask for another card.</source>
        <translation>Kartın hesabı artık yok. Para hareketi olmadı. Başka bir kart isteyin.</translation>
    </message>
    <message>
        <source>The bank does not take this amount. No money moved. Charge less, or send a payment link.</source>
        <translation>Banka bu tutarı kabul etmiyor. Para hareketi olmadı. Daha azını çekin veya ödeme bağlantısı gönderin.</translation>
    </message>
    <message>
        <source>The card&apos;s bank could not be reached. No money moved. Try again later.</source>
        <translation>Kartın bankasına ulaşılamadı. Para hareketi olmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The customer has a newer card of this account. No money moved. Ask for the new card.</source>
        <translation>Müşterinin bu hesaba ait daha yeni bir kartı var. Para hareketi olmadı. Yeni kartı isteyin.</translation>
    </message>
    <message>
        <source>The payment could not be processed. No money moved. Try again later.</source>
        <translation>Ödeme işlenemedi. Para hareketi olmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to all charges. No money moved. Speak with the customer, and remove the card.</source>
        <translation>Müşteri tüm çekimler için onayını geri aldı. Para hareketi olmadı. Müşteriyle görüşün ve kartı kaldırın.</translation>
    </message>
    <message>
        <source>The customer has withdrawn the consent to this charge. No money moved. Speak with the customer.</source>
        <translation>Müşteri bu çekim için onayını geri aldı. Para hareketi olmadı. Müşteriyle görüşün.</translation>
    </message>
    <message>
        <source>The customer has told the bank to stop this payment. No money moved. Speak with the customer.</source>
        <translation>Müşteri bankasından bu ödemeyi durdurmasını istedi. Para hareketi olmadı. Müşteriyle görüşün.</translation>
    </message>
    <message>
        <source>The card was declined for now. No money moved. Try again later.</source>
        <translation>Kart şimdilik reddedildi. Para hareketi olmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>What this check found must be put right before the month can be closed; a reason does not help. Nothing was locked.</source>
        <translation>Bu denetimin bulduğu, ay kapatılmadan önce düzeltilmeli; neden belirtmek yetmez. Hiçbir şey kilitlenmedi.</translation>
    </message>
    <message>
        <source>There is no check of this name. Nothing was locked. Take it from the list.</source>
        <translation>Bu adda bir denetim yok. Hiçbir şey kilitlenmedi. Adı listeden alın.</translation>
    </message>
    <message>
        <source>Something was booked while the month was looked at. Nothing was locked. Close it once more.</source>
        <translation>Aya bakılırken bir kayıt yapıldı. Hiçbir şey kilitlenmedi. Ayı bir kez daha kapatın.</translation>
    </message>
    <message>
        <source>There is a file or folder of this name already. Nothing was written. Name one that is new.</source>
        <translation>Bu adda bir dosya veya klasör zaten var. Hiçbir şey yazılmadı. Yeni bir ad verin.</translation>
    </message>
    <message>
        <source>This month is not closed, or was opened again since. Nothing was written. Close it first.</source>
        <translation>Bu ay kapatılmamış veya sonradan yeniden açılmış. Hiçbir şey yazılmadı. Önce kapatın.</translation>
    </message>
    <message>
        <source>This connection takes no token. Nothing was kept. Sign in with the browser instead.</source>
        <translation>Bu bağlantı token kabul etmiyor. Hiçbir şey saklanmadı. Bunun yerine tarayıcıyla oturum açın.</translation>
    </message>
    <message>
        <source>Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.</source>
        <translation>Bunun neye erişim verdiği CRM’e henüz sorulmadı. Hiçbir şey saklanmadı. Önce denetleyin.</translation>
    </message>
    <message>
        <source>This is not the address the browser came back to. Nothing was kept. Sign in again and copy the whole address, from http to the end.</source>
        <translation>Bu, tarayıcının geri döndüğü adres değil. Hiçbir şey saklanmadı. Yeniden oturum açın ve http’den sonuna kadar adresin tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>The CRM refused the key or the sign-in. Nothing was lost. Connect it again, or ask who looks after it there.</source>
        <translation>CRM anahtarı veya oturum açmayı reddetti. Hiçbir şey kaybolmadı. Yeniden bağlayın veya oradaki yetkiliye sorun.</translation>
    </message>
    <message>
        <source>This customer has a record in the CRM already. None was made. Unlink that one first.</source>
        <translation>Bu müşterinin CRM’de zaten bir kaydı var. Kayıt oluşturulmadı. Önce onun bağını kaldırın.</translation>
    </message>
    <message>
        <source>The CRM has no field that holds Quittance&apos;s id and only one record can have. No record was made, for a second one could follow. Have the fields made, then sync.</source>
        <translation>CRM’de Quittance kimliğini tutan ve yalnızca tek kayıtta bulunabilen bir alan yok. İkincisi de oluşabileceği için kayıt oluşturulmadı. Alanları oluşturtun, sonra eşitleyin.</translation>
    </message>
    <message>
        <source>This record may be a customer you already have. No customer was made. Link it to that customer, or make a new one anyway.</source>
        <translation>Bu kayıt zaten var olan bir müşteriniz olabilir. Müşteri oluşturulmadı. O müşteriye bağlayın veya yine de yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The customer is not linked to this record. Nothing was changed.</source>
        <translation>Müşteri bu kayda bağlı değil. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This record is already linked to a customer. Nothing was changed. Open that customer.</source>
        <translation>Bu kayıt zaten bir müşteriye bağlı. Hiçbir şey değiştirilmedi. O müşteriyi açın.</translation>
    </message>
    <message>
        <source>A record of the CRM may be this customer. None was made. Link the customer to it, or make one anyway.</source>
        <translation>CRM’deki bir kayıt bu müşteri olabilir. Kayıt oluşturulmadı. Müşteriyi ona bağlayın veya yine de oluşturun.</translation>
    </message>
    <message>
        <source>There is no such record in what was read from the CRM. Nothing was changed. Sync, then look again.</source>
        <translation>CRM’den okunanlar arasında böyle bir kayıt yok. Hiçbir şey değiştirilmedi. Eşitleyin, sonra yeniden bakın.</translation>
    </message>
    <message>
        <source>This difference has been settled already. Nothing was changed. Undo that first.</source>
        <translation>Bu fark zaten giderildi. Hiçbir şey değiştirilmedi. Önce onu geri alın.</translation>
    </message>
    <message>
        <source>The CRM has been told, so this cannot be undone. Nothing was changed. Change the customer instead.</source>
        <translation>CRM’e bildirildi, bu yüzden geri alınamaz. Hiçbir şey değiştirilmedi. Bunun yerine müşteriyi değiştirin.</translation>
    </message>
    <message>
        <source>Nothing is to be settled here any more. Look at the list again.</source>
        <translation>Burada artık giderilecek bir şey yok. Listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>The CRM has no field of this name, or hides it from this connection. Values here were kept. Choose another field, or have it made there.</source>
        <translation>CRM’de bu adda bir alan yok veya CRM onu bu bağlantıdan gizliyor. Buradaki değerler korundu. Başka bir alan seçin veya orada oluşturtun.</translation>
    </message>
    <message>
        <source>This can only be read from the CRM. Choose that direction.</source>
        <translation>Bu yalnızca CRM’den okunabilir. O yönü seçin.</translation>
    </message>
    <message>
        <source>This can only be told to the CRM. Choose that direction.</source>
        <translation>Bu yalnızca CRM’e bildirilebilir. O yönü seçin.</translation>
    </message>
    <message>
        <source>The CRM no longer takes a value it used to take for this field. Values here were kept. Look at its choices, then save the mapping again.</source>
        <translation>CRM bu alan için eskiden aldığı bir değeri artık almıyor. Buradaki değerler korundu. Seçeneklerine bakın, sonra eşlemeyi yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The CRM takes none of the values this field can have. Choose another field there.</source>
        <translation>CRM bu alanın alabileceği değerlerin hiçbirini almıyor. Orada başka bir alan seçin.</translation>
    </message>
    <message>
        <source>The CRM does not let this field be changed. Values here were kept. Only read it, or choose another field.</source>
        <translation>CRM bu alanın değiştirilmesine izin vermiyor. Buradaki değerler korundu. Yalnızca okuyun veya başka bir alan seçin.</translation>
    </message>
    <message>
        <source>This field of the CRM is mapped already. Choose another one.</source>
        <translation>CRM’in bu alanı zaten eşlenmiş. Başka birini seçin.</translation>
    </message>
    <message>
        <source>This field of the CRM holds another kind of value. Values here were kept. Choose another field.</source>
        <translation>CRM’in bu alanı başka türde bir değer tutuyor. Buradaki değerler korundu. Başka bir alan seçin.</translation>
    </message>
    <message>
        <source>This mapping was written by a newer version of Quittance. Nothing was changed. Export it from this version.</source>
        <translation>Bu eşleme Quittance’ın daha yeni bir sürümüyle yazılmış. Hiçbir şey değiştirilmedi. Bu sürümle dışa aktarın.</translation>
    </message>
    <message>
        <source>This file holds no field mapping. Nothing was changed. Choose one that Export wrote.</source>
        <translation>Bu dosyada alan eşleme yok. Hiçbir şey değiştirilmedi. Dışa aktarmayla yazılmış birini seçin.</translation>
    </message>
    <message>
        <source>This mapping belongs to another CRM. Nothing was changed. Open that one&apos;s mapping first.</source>
        <translation>Bu eşleme başka bir CRM’e ait. Hiçbir şey değiştirilmedi. Önce onun eşlemesini açın.</translation>
    </message>
    <message>
        <source>This file maps a field twice. Nothing was changed. Take one of the two out.</source>
        <translation>Bu dosya bir alanı iki kez eşliyor. Hiçbir şey değiştirilmedi. İkisinden birini çıkarın.</translation>
    </message>
    <message>
        <source>This file maps a field that Quittance does not have. Nothing was changed. Take it out.</source>
        <translation>Bu dosya Quittance’ta olmayan bir alanı eşliyor. Hiçbir şey değiştirilmedi. Onu çıkarın.</translation>
    </message>
    <message>
        <source>This file says something of a field that Quittance does not know. Nothing was changed. Export it again.</source>
        <translation>Bu dosya bir alan için Quittance’ın bilmediği bir şey belirtiyor. Hiçbir şey değiştirilmedi. Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>What the CRM says here is no value this field can have. The value here was kept. Correct it in the CRM, or choose what both are to say.</source>
        <translation>CRM’in burada bildirdiği, bu alanın alabileceği bir değer değil. Buradaki değer korundu. CRM’de düzeltin veya iki tarafın da alacağı değeri seçin.</translation>
    </message>
    <message>
        <source>This is either on or off. Nothing was changed.</source>
        <translation>Bu ya açık ya kapalıdır. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This cannot be done with what was entered. Nothing was changed. Check the entry and try again.</source>
        <translation>Girilenlerle bu yapılamaz. Hiçbir şey değiştirilmedi. Girileni denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This does not exist here any more. Nothing was changed.</source>
        <translation>Bu artık burada yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The other side could not be reached. Nothing was sent, no money moved. Check the internet connection, then sync again.</source>
        <translation>Karşı tarafa ulaşılamadı. Hiçbir şey gönderilmedi, para hareketi olmadı. İnternet bağlantısını denetleyin, sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>There was no whole answer. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Tam bir yanıt gelmedi. İşlem yapılmış olabilir; Quittance aynı anahtarla yeniden sorar. Elle yinelemeyin.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again in %1 s.</source>
        <translation>Karşı taraf beklenmesini istiyor. Hiçbir şey kaybolmadı. %1 sn sonra yeniden denenir.</translation>
    </message>
    <message>
        <source>The other side asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Karşı taraf beklenmesini istiyor. Hiçbir şey kaybolmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The other side refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Karşı taraf reddetti. Para hareketi olmadı. Aynı isteği yinelemek işe yaramaz.</translation>
    </message>
    <message>
        <source>The answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>Yanıt okunamadı. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>The book could not be read or written. What was saved before is safe. Check that the disk has room and may be written to.</source>
        <translation>Defter okunamadı veya yazılamadı. Daha önce kaydedilenler güvende. Diskte yer olduğunu ve yazılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>A key or password is missing or the keychain is locked. Nothing was sent. Unlock the keychain or give the key in an environment variable.</source>
        <translation>Bir anahtar veya parola eksik ya da anahtar zinciri kilitli. Hiçbir şey gönderilmedi. Anahtar zincirinin kilidini açın veya anahtarı bir ortam değişkeninde verin.</translation>
    </message>
    <message>
        <source>Another task is still running. Nothing was changed. Try again when it is done.</source>
        <translation>Başka bir işlem hâlâ sürüyor. Hiçbir şey değiştirilmedi. O bitince yeniden deneyin.</translation>
    </message>
    <message>
        <source>Stopped. What was done stays done.</source>
        <translation>Durduruldu. Yapılanlar yapılmış olarak kalır.</translation>
    </message>
    <message>
        <source>This breaks rule %1 of the European e-invoice norm.</source>
        <translation>Bu, Avrupa e-fatura standardının %1 kuralını çiğniyor.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Bu değer kullanılamaz.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Bu okunamıyor.</translation>
    </message>
    <message>
        <source>%1 Found: “%2”.</source>
        <translation>%1 Bulunan: “%2”.</translation>
    </message>
    <message>
        <source>The variable is %1.</source>
        <translation>Değişken: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It goes on in %1 minutes.</source>
        <translation>%1 dakika sonra devam eder.</translation>
    </message>
    <message>
        <source>The answer was: “%1”.</source>
        <translation>Yanıt şuydu: “%1”.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>İstek: %1</translation>
    </message>
    <message>
        <source>Nobody signs in to this connection. Give it its secret instead.</source>
        <translation>Bu bağlantıda oturum açılmaz. Bunun yerine gizli anahtarını verin.</translation>
    </message>
    <message>
        <source>This connection has no such field.</source>
        <translation>Bu bağlantıda böyle bir alan yok.</translation>
    </message>
    <message>
        <source>This connection is not known. Choose one of stripe, hubspot, salesforce, smtp.</source>
        <translation>Bu bağlantı bilinmiyor. stripe, hubspot, salesforce, smtp seçeneklerinden birini kullanın.</translation>
    </message>
    <message>
        <source>A payment reference can only be made of the letters A to Z and digits.</source>
        <translation>Ödeme referansı yalnızca A ile Z arası harflerden ve rakamlardan oluşabilir.</translation>
    </message>
    <message>
        <source>The number holds no letter or digit, so no payment reference can be made of it.</source>
        <translation>Numarada harf veya rakam yok, bu yüzden ondan ödeme referansı oluşturulamaz.</translation>
    </message>
    <message>
        <source>The number has more than 21 letters and digits, so no payment reference can be made of it.</source>
        <translation>Numarada 21’den fazla harf ve rakam var, bu yüzden ondan ödeme referansı oluşturulamaz.</translation>
    </message>
    <message>
        <source>The address of the CRM must begin with https. Nothing was asked.</source>
        <translation>CRM adresi https ile başlamalı. Sorgu gönderilmedi.</translation>
    </message>
    <message>
        <source>The CRM answered with the same page again. What was brought so far is kept. Sync again later.</source>
        <translation>CRM yine aynı sayfayla yanıt verdi. Şimdiye kadar getirilenler saklandı. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>The CRM has asked for a pause. Nothing was asked, and nothing is lost. Sync again after it.</source>
        <translation>CRM ara verilmesini istedi. Sorgu gönderilmedi, hiçbir şey kaybolmadı. Aradan sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Several records of the CRM have this id. Write company: or person: in front of it.</source>
        <translation>CRM’de birkaç kayıtta bu kimlik var. Önüne company: veya person: yazın.</translation>
    </message>
    <message>
        <source>The CRM&apos;s token is missing. Nothing was asked. Give the connection its token.</source>
        <translation>CRM’in token’ı eksik. Sorgu gönderilmedi. Bağlantıya token’ını verin.</translation>
    </message>
    <message>
        <source>The CRM no longer shows unusually many records. None was removed here; everything else is in sync. Restore the permission if the key has lost one, or confirm that they are gone there.</source>
        <translation>CRM olağandışı sayıda kaydı artık göstermiyor. Burada hiçbiri silinmedi; geri kalan her şey eşit. Anahtar bir izni yitirdiyse izni geri verin veya kayıtların orada artık olmadığını onaylayın.</translation>
    </message>
    <message>
        <source>This row has another number of cells than the header.</source>
        <translation>Bu satırdaki hücre sayısı başlıktakinden farklı.</translation>
    </message>
    <message>
        <source>This cell is too long.</source>
        <translation>Bu hücre çok uzun.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Bu sütun eksik.</translation>
    </message>
    <message>
        <source>This column stands in the header twice.</source>
        <translation>Bu sütun başlıkta iki kez var.</translation>
    </message>
    <message>
        <source>This country is not known. Write its English name or its two letters, as DE.</source>
        <translation>Bu ülke bilinmiyor. İngilizce adını veya DE gibi iki harfini yazın.</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>Bu para birimi bilinmiyor.</translation>
    </message>
    <message>
        <source>Another row is about the same customer. Keep one of them.</source>
        <translation>Başka bir satır aynı müşteriyle ilgili. Birini bırakın.</translation>
    </message>
    <message>
        <source>This date can be read in two ways. Write it as 2026-11-30.</source>
        <translation>Bu tarih iki türlü okunabilir. 2026-11-30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Bu bir tarih değil.</translation>
    </message>
    <message>
        <source>Dates are written in different ways in this file.</source>
        <translation>Bu dosyada tarihler farklı biçimlerde yazılmış.</translation>
    </message>
    <message>
        <source>Amounts use both comma and point as decimal mark in this file.</source>
        <translation>Bu dosyada tutarların ondalık ayırıcısı hem virgül hem nokta.</translation>
    </message>
    <message>
        <source>The discount must lie between 0 and 100 percent.</source>
        <translation>İndirim yüzde 0 ile 100 arasında olmalı.</translation>
    </message>
    <message>
        <source>This is not a well-formed mail address.</source>
        <translation>Bu, geçerli biçimde bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Dosyada satır yok.</translation>
    </message>
    <message>
        <source>The file holds zero bytes; it is not text.</source>
        <translation>Dosyada sıfır baytlar var; metin değil.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write it as 1234.56.</source>
        <translation>Bu sayı iki türlü okunabilir. 1234.56 biçiminde yazın.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Bu bir sayı değil.</translation>
    </message>
    <message>
        <source>This payment was refunded, at least in part. Record it by hand.</source>
        <translation>Bu ödeme en azından kısmen geri ödendi. Elle kaydedin.</translation>
    </message>
    <message>
        <source>Another row is about the same payment. Keep one of them.</source>
        <translation>Başka bir satır aynı ödemeyle ilgili. Birini bırakın.</translation>
    </message>
    <message>
        <source>It is not known whether a payment with this status has arrived.</source>
        <translation>Bu durumdaki bir ödemenin gelip gelmediği bilinmiyor.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may stand.</source>
        <translation>Olmaması gereken yerde bir tırnak işareti var.</translation>
    </message>
    <message>
        <source>The days to pay must be a number between 0 and 3650.</source>
        <translation>Vade, 0 ile 3650 arasında bir gün sayısı olmalı.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Dosya çok büyük.</translation>
    </message>
    <message>
        <source>This row has too many cells.</source>
        <translation>Bu satırda çok fazla hücre var.</translation>
    </message>
    <message>
        <source>The file has too many rows. Split it and import the parts.</source>
        <translation>Dosyada çok fazla satır var. Bölün ve parçaları içe aktarın.</translation>
    </message>
    <message>
        <source>The total is not the sum of the rows.</source>
        <translation>Toplam, satırların toplamı değil.</translation>
    </message>
    <message>
        <source>This kind of document is not known.</source>
        <translation>Bu belge türü bilinmiyor.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Bir tırnak işareti hiç kapanmıyor.</translation>
    </message>
    <message>
        <source>Rows of one invoice say different things here.</source>
        <translation>Aynı faturanın satırları burada farklı değerler içeriyor.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Burada bir değer eksik.</translation>
    </message>
    <message>
        <source>This VAT category is not known.</source>
        <translation>Bu KDV kategorisi bilinmiyor.</translation>
    </message>
    <message>
        <source>This VAT rate does not fit its category.</source>
        <translation>Bu KDV oranı kategorisine uymuyor.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Bu sayı çok büyük.</translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation>Bu sayının çok fazla ondalık hanesi var.</translation>
    </message>
    <message>
        <source>A file could not be written to the disk, so nothing was changed. Check that the book&apos;s folder may be written to and the disk has room.</source>
        <translation>Bir dosya diske yazılamadı, bu yüzden hiçbir şey değiştirilmedi. Defter klasörünün yazılabildiğini ve diskte yer olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>This file is not JSON.</source>
        <translation>Bu dosya JSON değil.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MiB. Nothing was imported. Split it and import the parts.</source>
        <translation>Bu dosya 64 MiB’tan büyük. Hiçbir şey içe aktarılmadı. Bölün ve parçaları içe aktarın.</translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another place.</source>
        <translation>Bu dosya yazılamıyor. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s limit for today is used up. Nothing was lost. Sync again tomorrow.</source>
        <translation>HubSpot’un bugünkü limiti doldu. Hiçbir şey kaybolmadı. Yarın yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>HubSpot locks this account at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot şu anda bu hesabı kilitli tutuyor. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>HubSpot is moving this account. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot bu hesabı taşıyor. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>HubSpot does not know this any more. Nothing was changed here.</source>
        <translation>HubSpot bunu artık tanımıyor. Burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>HubSpot refused a part of the question. What came is kept. Sync again later.</source>
        <translation>HubSpot sorgunun bir kısmını reddetti. Gelenler saklandı. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>HubSpot asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>HubSpot beklenmesini istiyor. Hiçbir şey kaybolmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>HubSpot refused the question. Nothing was changed here.</source>
        <translation>HubSpot sorguyu reddetti. Burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s token lacks a permission. Nothing was changed here. Add the permission to the service key or private app and use its new token.</source>
        <translation>HubSpot token’ında bir izin eksik. Burada hiçbir şey değiştirilmedi. İzni hizmet anahtarına veya özel uygulamaya ekleyip yeni token’ı kullanın.</translation>
    </message>
    <message>
        <source>HubSpot refused the token. Nothing was changed here. Give the connection a valid token.</source>
        <translation>HubSpot token’ı reddetti. Burada hiçbir şey değiştirilmedi. Bağlantıya geçerli bir token verin.</translation>
    </message>
    <message>
        <source>HubSpot does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot şu anda yanıt vermiyor. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>HubSpot’un yanıtı okunamadı. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>An IBAN holds only letters and digits.</source>
        <translation>IBAN yalnızca harf ve rakam içerir.</translation>
    </message>
    <message>
        <source>The check digits of the IBAN do not fit. Look for a typing mistake.</source>
        <translation>IBAN’ın denetim haneleri tutmuyor. Yazım hatası olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The IBAN does not start with a country that has IBANs.</source>
        <translation>IBAN, IBAN kullanan bir ülkeyle başlamıyor.</translation>
    </message>
    <message>
        <source>The IBAN is too long or too short for its country.</source>
        <translation>IBAN, ülkesi için çok uzun veya çok kısa.</translation>
    </message>
    <message>
        <source>There is no such field. Nothing was changed. See the documentation for the names of fields.</source>
        <translation>Böyle bir alan yok. Hiçbir şey değiştirilmedi. Alan adları için belgelere bakın.</translation>
    </message>
    <message>
        <source>This program&apos;s exports are not known. Choose xero, quickbooks, stripe, invoice_ninja or other, or name the columns.</source>
        <translation>Bu programın dışa aktardıkları bilinmiyor. xero, quickbooks, stripe, invoice_ninja veya other seçin ya da sütunları adlandırın.</translation>
    </message>
    <message>
        <source>This file is neither a CSV table nor a UBL e-invoice. Nothing was imported.</source>
        <translation>Bu dosya ne CSV tablosu ne de UBL e-faturası. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>What came could not be read. Nothing was changed. Try again later.</source>
        <translation>Gelen yanıt okunamadı. Hiçbir şey değiştirilmedi. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>A field of the file is not of the right kind. Nothing was changed. Correct the field.</source>
        <translation>Dosyadaki bir alan doğru türde değil. Hiçbir şey değiştirilmedi. Alanı düzeltin.</translation>
    </message>
    <message>
        <source>A field is missing in the file. Nothing was changed. Add the field.</source>
        <translation>Dosyada bir alan eksik. Hiçbir şey değiştirilmedi. Alanı ekleyin.</translation>
    </message>
    <message>
        <source>The file names a field that does not exist. Nothing was changed. Correct its name.</source>
        <translation>Dosya var olmayan bir alan içeriyor. Hiçbir şey değiştirilmedi. Adını düzeltin.</translation>
    </message>
    <message>
        <source>Decimal numbers in the file are written as text, as &quot;12.50&quot;, so that nothing is rounded. Nothing was changed. Put the number into quotation marks.</source>
        <translation>Yuvarlama olmaması için dosyadaki ondalık sayılar &quot;12.50&quot; gibi metin olarak yazılır. Hiçbir şey değiştirilmedi. Sayıyı tırnak içine alın.</translation>
    </message>
    <message>
        <source>This link was mailed already. Nothing was sent. Send a reminder if the customer shall get it again.</source>
        <translation>Bu ödeme bağlantısı zaten gönderildi. Hiçbir şey gönderilmedi. Müşteri yeniden alacaksa hatırlatma gönderin.</translation>
    </message>
    <message>
        <source>The payment provider does not know this customer yet, and a transfer needs an account of the customer&apos;s own. Nothing was sent. Say first who the customer is there.</source>
        <translation>Ödeme sağlayıcı bu müşteriyi henüz tanımıyor; havale için müşterinin kendi hesabı gerekir. Hiçbir şey gönderilmedi. Önce müşterinin orada kim olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the last mail about this link arrived. Nothing was sent. Decide in Outbox what became of it, then send again.</source>
        <translation>Bu ödeme bağlantısıyla ilgili son e-postanın ulaşıp ulaşmadığı henüz bilinmiyor. Hiçbir şey gönderilmedi. Giden kutusunda sonucuna karar verin, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>This invoice is named twice. Nothing was sent. Name each invoice once.</source>
        <translation>Bu fatura iki kez belirtilmiş. Hiçbir şey gönderilmedi. Her faturayı bir kez belirtin.</translation>
    </message>
    <message>
        <source>The customer has no mail address. Nothing was sent. Add one, or give it in the dialog.</source>
        <translation>Müşterinin e-posta adresi yok. Hiçbir şey gönderilmedi. Ekleyin veya iletişim kutusunda girin.</translation>
    </message>
    <message>
        <source>This invoice has no active payment link. Send one first.</source>
        <translation>Bu faturanın etkin bir ödeme bağlantısı yok. Önce bir tane gönderin.</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice. No link was made.</source>
        <translation>Bu faturada açık tutar yok. Ödeme bağlantısı oluşturulmadı.</translation>
    </message>
    <message>
        <source>Another way to pay was asked for a moment ago and is not there yet. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Az önce başka bir ödeme yolu istendi ve henüz oluşmadı. Hiçbir şey gönderilmedi. Giden kutusunu çalıştırın, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>A part of the transfer has come already. Nothing was sent. Wait for the rest, or send it again on purpose; what came is then kept for the customer.</source>
        <translation>Havalenin bir kısmı geldi. Hiçbir şey gönderilmedi. Kalanını bekleyin veya bilerek yeniden gönderin; gelen tutar o zaman müşteri için saklanır.</translation>
    </message>
    <message>
        <source>A payment of this invoice is under way; a debit takes days. Wait for it before asking again.</source>
        <translation>Bu faturanın bir ödemesi sürüyor; otomatik ödeme birkaç gün alır. Yeniden istemeden önce onu bekleyin.</translation>
    </message>
    <message>
        <source>There is no such payment link.</source>
        <translation>Böyle bir ödeme bağlantısı yok.</translation>
    </message>
    <message>
        <source>The address of this payment link is not safe to open. It was not opened. Ask the provider.</source>
        <translation>Bu ödeme bağlantısının adresi güvenle açılamaz. Açılmadı. Sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>The link was paid before it could be closed.</source>
        <translation>Ödeme bağlantısı kapatılamadan ödendi.</translation>
    </message>
    <message>
        <source>A part of the transfer has come, so it was not closed. Wait for the rest, or send it again on purpose.</source>
        <translation>Havalenin bir kısmı geldi, bu yüzden kapatılmadı. Kalanını bekleyin veya bilerek yeniden gönderin.</translation>
    </message>
    <message>
        <source>A debit is under way, which takes days. No other way to pay was opened.</source>
        <translation>Birkaç gün süren bir otomatik ödeme yolda. Başka bir ödeme yolu açılmadı.</translation>
    </message>
    <message>
        <source>The mail address needs one @ between name and domain.</source>
        <translation>E-posta adresinde ad ile alan adı arasında tek bir @ gerekir.</translation>
    </message>
    <message>
        <source>The mail address holds characters that are not allowed.</source>
        <translation>E-posta adresinde izin verilmeyen karakterler var.</translation>
    </message>
    <message>
        <source>The part behind the @ of the mail address is not a domain.</source>
        <translation>E-posta adresinin @ işaretinden sonraki bölümü bir alan adı değil.</translation>
    </message>
    <message>
        <source>The mail address is empty. Nothing was sent.</source>
        <translation>E-posta adresi boş. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The part before the @ of the mail address is not well-formed.</source>
        <translation>E-posta adresinin @ işaretinden önceki bölümünün biçimi geçersiz.</translation>
    </message>
    <message>
        <source>The mail server takes only plain letters in mail addresses.</source>
        <translation>Posta sunucusu e-posta adreslerinde yalnızca temel harfleri kabul ediyor.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>E-posta adresi çok uzun.</translation>
    </message>
    <message>
        <source>The attachment is too large for a mail. Nothing was sent.</source>
        <translation>Ek, e-posta için çok büyük. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>This kind of attachment is not sent.</source>
        <translation>Bu tür ek gönderilmez.</translation>
    </message>
    <message>
        <source>The mail has no text. Nothing was sent. Write a message.</source>
        <translation>E-postanın metni yok. Hiçbir şey gönderilmedi. Bir ileti yazın.</translation>
    </message>
    <message>
        <source>The mail holds an address that may not be sent. Nothing was sent. Remove it from the message.</source>
        <translation>E-postada gönderilemeyecek bir adres var. Hiçbir şey gönderilmedi. Onu iletiden çıkarın.</translation>
    </message>
    <message>
        <source>The message holds an empty placeholder. Nothing was sent.</source>
        <translation>İletide boş bir yer tutucu var. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>A placeholder in the message is not closed. Nothing was sent.</source>
        <translation>İletideki bir yer tutucu kapatılmamış. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The message holds a placeholder that is not known. Nothing was sent.</source>
        <translation>İletide bilinmeyen bir yer tutucu var. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The mail has no subject. Nothing was sent. Write one.</source>
        <translation>E-postanın konusu yok. Hiçbir şey gönderilmedi. Bir konu yazın.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Böyle bir e-posta yok.</translation>
    </message>
    <message>
        <source>The address of the mail server holds too much. Give it as smtps://mail.example.com:465.</source>
        <translation>Posta sunucusunun adresinde gereğinden fazlası var. smtps://mail.example.com:465 biçiminde girin.</translation>
    </message>
    <message>
        <source>The address of the mail server names no host. Give it as smtps://mail.example.com:465.</source>
        <translation>Posta sunucusunun adresinde sunucu adı yok. smtps://mail.example.com:465 biçiminde girin.</translation>
    </message>
    <message>
        <source>The mail server is not set up. Nothing was sent. Set smtp.url first.</source>
        <translation>Posta sunucusu ayarlanmamış. Hiçbir şey gönderilmedi. Önce smtp.url ayarını girin.</translation>
    </message>
    <message>
        <source>The address of the mail server must begin with smtps or smtp. Give it as smtps://mail.example.com:465.</source>
        <translation>Posta sunucusunun adresi smtps veya smtp ile başlamalı. smtps://mail.example.com:465 biçiminde girin.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Yanıt tamamlanmadan bağlantı koptu. İşlem yapılmış olabilir; Quittance aynı anahtarla yeniden sorar. Elle yinelemeyin.</translation>
    </message>
    <message>
        <source>The answer pointed to a foreign host. It was not followed, nothing was sent there.</source>
        <translation>Yanıt yabancı bir sunucuya yönlendirdi. Yönlendirme izlenmedi, oraya hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The host of the other side was not found. Nothing was sent, no money moved. Check the internet connection and the address in the settings.</source>
        <translation>Karşı tarafın sunucusu bulunamadı. Hiçbir şey gönderilmedi, para hareketi olmadı. İnternet bağlantısını ve ayarlardaki adresi denetleyin.</translation>
    </message>
    <message>
        <source>The address must begin with https. Nothing was sent.</source>
        <translation>Adres https ile başlamalı. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The address of the other side is not well-formed. Nothing was sent. Correct it in the settings.</source>
        <translation>Karşı tarafın adresinin biçimi geçersiz. Hiçbir şey gönderilmedi. Ayarlarda düzeltin.</translation>
    </message>
    <message>
        <source>The other side does not take connections at the moment. Nothing was sent, no money moved. Try again later.</source>
        <translation>Karşı taraf şu anda bağlantı kabul etmiyor. Hiçbir şey gönderilmedi, para hareketi olmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer was too large and was dropped. Nothing was changed here.</source>
        <translation>Yanıt çok büyüktü ve alınmadı. Burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There was no answer in time. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Süresi içinde yanıt gelmedi. İşlem yapılmış olabilir; Quittance aynı anahtarla yeniden sorar. Elle yinelemeyin.</translation>
    </message>
    <message>
        <source>The other side could not prove who it is. Nothing was sent. Check the clock of this computer and the address in the settings.</source>
        <translation>Karşı taraf kimliğini kanıtlayamadı. Hiçbir şey gönderilmedi. Bu bilgisayarın saatini ve ayarlardaki adresi denetleyin.</translation>
    </message>
    <message>
        <source>The id of your own app is missing. Nothing was asked. Set it, then sign in.</source>
        <translation>Kendi uygulamanızın kimliği eksik. Sorgu gönderilmedi. Girin, sonra oturum açın.</translation>
    </message>
    <message>
        <source>The service does not know this app or its settings. Nothing was kept. Compare the app&apos;s id and its callback addresses.</source>
        <translation>Hizmet bu uygulamayı veya ayarlarını tanımıyor. Hiçbir şey saklanmadı. Uygulamanın kimliğini ve geri dönüş adreslerini karşılaştırın.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Nothing was changed.</source>
        <translation>Oturum açma tarayıcıda reddedildi. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>What was kept of the sign-in cannot be read. Nothing was asked. Sign in again.</source>
        <translation>Saklanan oturum bilgileri okunamıyor. Sorgu gönderilmedi. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The service may have renewed its access, but its answer never came. What was synced is kept. Sign in again.</source>
        <translation>Hizmet erişimini yenilemiş olabilir, ama yanıtı hiç gelmedi. Eşitlenenler saklandı. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The service ended our access. What was synced is kept. Sign in again.</source>
        <translation>Hizmet erişimimizi sonlandırdı. Eşitlenenler saklandı. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Another program is renewing the access. Nothing was changed. Try again in a moment.</source>
        <translation>Başka bir program erişimi yeniliyor. Hiçbir şey değiştirilmedi. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The browser came back without a code. Nothing was kept. Sign in again.</source>
        <translation>Tarayıcı kodsuz geri döndü. Hiçbir şey saklanmadı. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Nobody has signed in within five minutes. Nothing was changed. Begin again.</source>
        <translation>Beş dakika içinde oturum açılmadı. Hiçbir şey değiştirilmedi. Baştan başlayın.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this connection yet. Nothing was asked. Sign in first.</source>
        <translation>Bu bağlantıda henüz oturum açılmadı. Sorgu gönderilmedi. Önce oturum açın.</translation>
    </message>
    <message>
        <source>Other programs use all the ports that the browser could come back to. Nothing was changed. Close them, then sign in.</source>
        <translation>Tarayıcının geri dönebileceği tüm bağlantı noktaları başka programlarca kullanılıyor. Hiçbir şey değiştirilmedi. Onları kapatın, sonra oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service asks to wait. Nothing was lost. Try again later.</source>
        <translation>Oturum açma hizmeti beklenmesini istiyor. Hiçbir şey kaybolmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>Oturum açma durduruldu. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The answer of the sign-in service could not be read. Nothing was kept. Try again later.</source>
        <translation>Oturum açma hizmetinin yanıtı okunamadı. Hiçbir şey saklanmadı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The browser came back with the answer to another sign-in. Nothing was kept. Sign in again.</source>
        <translation>Tarayıcı başka bir oturum açmanın yanıtıyla geri döndü. Hiçbir şey saklanmadı. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This is settled already. Nothing was changed.</source>
        <translation>Bu zaten sonuca bağlandı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This can be decided for mails only. Nothing was changed.</source>
        <translation>Bu karar yalnızca e-postalar için verilebilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This may be happening already. The provider is asked until it is known; then it can be undone.</source>
        <translation>Bu zaten gerçekleşiyor olabilir. Belli olana kadar sağlayıcıya sorulur; ondan sonra geri alınabilir.</translation>
    </message>
    <message>
        <source>There is no such entry in Outbox.</source>
        <translation>Giden kutusunda böyle bir öğe yok.</translation>
    </message>
    <message>
        <source>The provider no longer recognises a repeat of this request. It was not repeated. Look there, then decide in Outbox.</source>
        <translation>Sağlayıcı bu isteğin yinelendiğini artık tanımıyor. İstek yinelenmedi. Oraya bakın, sonra Giden kutusunda karar verin.</translation>
    </message>
    <message>
        <source>This edition of Salesforce has no API. Nothing was changed here. Ask the administrator for API access.</source>
        <translation>Salesforce’un bu sürümünde API yok. Burada hiçbir şey değiştirilmedi. Yöneticiden API erişimi isteyin.</translation>
    </message>
    <message>
        <source>Salesforce did not carry out the large query. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce büyük sorguyu yürütmedi. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Salesforce is busy. Nothing was lost. Sync again later.</source>
        <translation>Salesforce meşgul. Hiçbir şey kaybolmadı. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s calls for today are used up. Nothing was lost. Sync again later.</source>
        <translation>Salesforce’un bugünkü çağrıları tükendi. Hiçbir şey kaybolmadı. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>A field that was read is gone in Salesforce. What came is kept. Sync again.</source>
        <translation>Okunan bir alan Salesforce’ta artık yok. Gelenler saklandı. Yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Salesforce named a host that is not Salesforce&apos;s. Nothing was sent there. Ask the administrator.</source>
        <translation>Salesforce kendisine ait olmayan bir sunucu bildirdi. Oraya hiçbir şey gönderilmedi. Yöneticiye sorun.</translation>
    </message>
    <message>
        <source>Salesforce does not know this any more. Nothing was changed here.</source>
        <translation>Salesforce bunu artık tanımıyor. Burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Salesforce refused the question. Nothing was changed here.</source>
        <translation>Salesforce sorguyu reddetti. Burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The Salesforce user lacks a permission. Nothing was changed here. Ask the administrator for the right to read it.</source>
        <translation>Salesforce kullanıcısının bir izni eksik. Burada hiçbir şey değiştirilmedi. Yöneticiden okuma yetkisi isteyin.</translation>
    </message>
    <message>
        <source>Salesforce refused the session. What was synced is kept. Sign in again.</source>
        <translation>Salesforce oturumu reddetti. Eşitlenenler saklandı. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Salesforce found even a small question too large. What came is kept. Sync again later.</source>
        <translation>Salesforce küçük bir sorguyu bile çok büyük buldu. Gelenler saklandı. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Salesforce does not answer at the moment. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce şu anda yanıt vermiyor. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer could not be read. Nothing was changed here. Sync again later.</source>
        <translation>Salesforce’un yanıtı okunamadı. Burada hiçbir şey değiştirilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Most of your organisation&apos;s Salesforce calls for today are used up, and the rest is left to others. Nothing was lost. Sync again later.</source>
        <translation>Kuruluşunuzun bugünkü Salesforce çağrılarının çoğu tükendi, kalanı başkalarına bırakılıyor. Hiçbir şey kaybolmadı. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Salesforce no longer speaks the version this program speaks. Nothing was changed here. Update Quittance.</source>
        <translation>Salesforce bu programın konuştuğu sürümü artık konuşmuyor. Burada hiçbir şey değiştirilmedi. Quittance’ı güncelleyin.</translation>
    </message>
    <message>
        <source>The key in the keychain is damaged. Nothing was sent. Save it again.</source>
        <translation>Anahtar zincirindeki anahtar hasarlı. Hiçbir şey gönderilmedi. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>A key or password of this connection is missing. Nothing was sent. Save it with the connection, or give it in the environment.</source>
        <translation>Bu bağlantının bir anahtarı veya parolası eksik. Hiçbir şey gönderilmedi. Bağlantıyla birlikte kaydedin veya ortam değişkeninde verin.</translation>
    </message>
    <message>
        <source>The key is not text. Nothing was saved. Paste it again.</source>
        <translation>Anahtar metin değil. Hiçbir şey kaydedilmedi. Yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>The key comes from an environment variable and cannot be changed here.</source>
        <translation>Anahtar bir ortam değişkeninden geliyor ve burada değiştirilemez.</translation>
    </message>
    <message>
        <source>The key is too long for the keychain. Nothing was saved.</source>
        <translation>Anahtar, anahtar zinciri için çok uzun. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This currency is not known. Give its three letters, as EUR.</source>
        <translation>Bu para birimi bilinmiyor. EUR gibi üç harfini girin.</translation>
    </message>
    <message>
        <source>This setting needs a whole number.</source>
        <translation>Bu ayar için tam sayı gerekir.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Böyle bir ayar yok.</translation>
    </message>
    <message>
        <source>This address must begin with https. Only this computer may be reached without.</source>
        <translation>Bu adres https ile başlamalı. Yalnızca bu bilgisayara onsuz ulaşılabilir.</translation>
    </message>
    <message>
        <source>This is no usable address: it needs a scheme and a host, and no user, password or query. Nothing was changed. Give it as https://host or smtps://host.</source>
        <translation>Bu, kullanılabilir bir adres değil: şema ve sunucu gerekir; kullanıcı, parola ve sorgu bulunamaz. Hiçbir şey değiştirilmedi. https://host veya smtps://host biçiminde girin.</translation>
    </message>
    <message>
        <source>The certificate file of the mail server cannot be read. Nothing was sent.</source>
        <translation>Posta sunucusunun sertifika dosyası okunamıyor. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Stripe names another amount than was asked for. The link was not mailed. Look into Stripe before you send again.</source>
        <translation>Stripe istenenden başka bir tutar bildiriyor. Ödeme bağlantısı gönderilmedi. Yeniden göndermeden önce Stripe’a bakın.</translation>
    </message>
    <message>
        <source>An amount in Stripe&apos;s answer could not be read exactly. Nothing was booked. Look into Stripe.</source>
        <translation>Stripe’ın yanıtındaki bir tutar tam olarak okunamadı. Hiçbir şey kaydedilmedi. Stripe’a bakın.</translation>
    </message>
    <message>
        <source>The address of Stripe is not well-formed. Correct it in the settings.</source>
        <translation>Stripe adresinin biçimi geçersiz. Ayarlarda düzeltin.</translation>
    </message>
    <message>
        <source>Stripe is busy with another request for this. No second one was made. It is tried again by itself.</source>
        <translation>Stripe bunun için başka bir istekle meşgul. İkinci bir istek yapılmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Stripe is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>Stripe hâlâ aynı isteği işliyor. İkinci bir istek yapılmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Stripe knows this request with other content. It was not carried out a second time. Look into Stripe.</source>
        <translation>Stripe bu isteği başka bir içerikle tanıyor. İkinci kez yürütülmedi. Stripe’a bakın.</translation>
    </message>
    <message>
        <source>The Stripe key is empty. Nothing was sent. Give the connection its key.</source>
        <translation>Stripe anahtarı boş. Hiçbir şey gönderilmedi. Bağlantıya anahtarını verin.</translation>
    </message>
    <message>
        <source>This is not a Stripe key. It begins with rk_ or sk_.</source>
        <translation>Bu bir Stripe anahtarı değil. Anahtar rk_ veya sk_ ile başlar.</translation>
    </message>
    <message>
        <source>This is the publishable Stripe key. Quittance needs the secret or a restricted one; it begins with rk_ or sk_.</source>
        <translation>Bu, yayımlanabilir Stripe anahtarı. Quittance için gizli veya kısıtlı anahtar gerekir; rk_ veya sk_ ile başlar.</translation>
    </message>
    <message>
        <source>This is a webhook secret of Stripe. Quittance needs the secret or a restricted key; it begins with rk_ or sk_.</source>
        <translation>Bu, Stripe’ın bir webhook gizli anahtarı. Quittance için gizli veya kısıtlı anahtar gerekir; rk_ veya sk_ ile başlar.</translation>
    </message>
    <message>
        <source>The Stripe key holds blanks. Copy it again without them.</source>
        <translation>Stripe anahtarında boşluk var. Boşluksuz olarak yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Test and live mode of Stripe were mixed. Nothing was booked. Check which key is in use.</source>
        <translation>Stripe’ın test ve canlı modları karışmış. Hiçbir şey kaydedilmedi. Hangi anahtarın kullanıldığını denetleyin.</translation>
    </message>
    <message>
        <source>Stripe is busy with this. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe bununla meşgul. Hiçbir şey kaybolmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Stripe asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>Stripe beklenmesini istiyor. Hiçbir şey kaybolmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Stripe refused. No money moved. Asking again as it is cannot help.</source>
        <translation>Stripe reddetti. Para hareketi olmadı. Aynı isteği yinelemek işe yaramaz.</translation>
    </message>
    <message>
        <source>Stripe does not know this any more. Nothing was changed here. Look into Stripe.</source>
        <translation>Stripe bunu artık tanımıyor. Burada hiçbir şey değiştirilmedi. Stripe’a bakın.</translation>
    </message>
    <message>
        <source>Stripe has a fault at the moment. It may have been carried out; Quittance asks again with the same key. Do not repeat it by hand.</source>
        <translation>Stripe’ta şu anda bir arıza var. İşlem yapılmış olabilir; Quittance aynı anahtarla yeniden sorar. Elle yinelemeyin.</translation>
    </message>
    <message>
        <source>Stripe&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>Stripe’ın yanıtı okunamadı. Hiçbir şey kaydedilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>Stripe named a payment address that is not safe. The link was not mailed.</source>
        <translation>Stripe güvenli olmayan bir ödeme adresi bildirdi. Ödeme bağlantısı gönderilmedi.</translation>
    </message>
    <message>
        <source>A sync is running already. Nothing was changed. Wait for it or stop it.</source>
        <translation>Bir eşitleme zaten sürüyor. Hiçbir şey değiştirilmedi. Bitmesini bekleyin veya durdurun.</translation>
    </message>
    <message>
        <source>It is not said whether this is a discount or a charge.</source>
        <translation>Bunun indirim mi ek ücret mi olduğu belirtilmemiş.</translation>
    </message>
    <message>
        <source>An amount has another currency than the document.</source>
        <translation>Bir tutarın para birimi belgeninkinden farklı.</translation>
    </message>
    <message>
        <source>The file declares a document type of its own. For safety it was not read.</source>
        <translation>Dosya kendine özgü bir belge türü bildiriyor. Güvenlik nedeniyle okunmadı.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Dosya geçerli biçimde XML değil.</translation>
    </message>
    <message>
        <source>The file is XML, but no UBL invoice.</source>
        <translation>Dosya XML, ama UBL faturası değil.</translation>
    </message>
    <message>
        <source>This stands here more than once.</source>
        <translation>Bu burada birden çok kez var.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Dosya çok derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>The file holds too many elements.</source>
        <translation>Dosyada çok fazla öğe var.</translation>
    </message>
    <message>
        <source>The file holds too many VAT rows.</source>
        <translation>Dosyada çok fazla KDV satırı var.</translation>
    </message>
    <message>
        <source>This kind of document is not imported.</source>
        <translation>Bu belge türü içe aktarılmaz.</translation>
    </message>
    <message>
        <source>The book brought up to date would not have been the same as before, so the old one was left as it was. Go on with the older Quittance, and ask for help with these places.</source>
        <translation>Güncellenen defter öncekiyle aynı olmayacaktı, bu yüzden eskisi olduğu gibi bırakıldı. Eski Quittance ile devam edin ve bu yerlerle ilgili yardım isteyin.</translation>
    </message>
    <message>
        <source>Another program has this book open, so it could not be brought up to date. Nothing was changed. Close the other Quittance, then open the book again.</source>
        <translation>Başka bir program bu defteri açık tutuyor, bu yüzden güncellenemedi. Hiçbir şey değiştirilmedi. Diğer Quittance’ı kapatın, sonra defteri yeniden açın.</translation>
    </message>
    <message>
        <source>There is too little room on the disk to bring this book up to date. Nothing was changed. Make room, then open it again.</source>
        <translation>Diskte bu defteri güncellemek için yeterli yer yok. Hiçbir şey değiştirilmedi. Yer açın, sonra yeniden açın.</translation>
    </message>
    <message>
        <source>Name a document and its amount as NUMBER=AMOUNT.</source>
        <translation>Belgeyi ve tutarını NUMBER=AMOUNT biçiminde belirtin.</translation>
    </message>
    <message>
        <source>This word cannot stand here.</source>
        <translation>Bu sözcük burada olamaz.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2026-11-30.</source>
        <translation>Bu bir tarih değil. 2026-11-30 biçiminde yazın.</translation>
    </message>
    <message>
        <source>This format needs a file. Name it with -o FILE.</source>
        <translation>Bu biçim için dosya gerekir. -o FILE ile belirtin.</translation>
    </message>
    <message>
        <source>Name a line by its number from 1, or as NUMBER=QUANTITY.</source>
        <translation>Satırı 1’den başlayan numarasıyla veya NUMBER=QUANTITY biçiminde belirtin.</translation>
    </message>
    <message>
        <source>A column is named as FIELD=HEADER. Nothing was changed.</source>
        <translation>Sütun FIELD=HEADER biçiminde adlandırılır. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This is not a month. Write it as 2026-11.</source>
        <translation>Bu bir ay değil. 2026-11 biçiminde yazın.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Bu bir tam sayı değil.</translation>
    </message>
    <message>
        <source>A customer is asked to pay by page or by bank_transfer.</source>
        <translation>Müşteriden page veya bank_transfer yoluyla ödeme istenir.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Bu durum bilinmiyor.</translation>
    </message>
    <message>
        <source>This option is not known. “quittance --help” lists them.</source>
        <translation>Bu seçenek bilinmiyor. “quittance --help” seçenekleri listeler.</translation>
    </message>
    <message>
        <source>A value is missing behind this option.</source>
        <translation>Bu seçeneğin ardında bir değer eksik.</translation>
    </message>
    <message>
        <source>A VAT id has 2 to 30 letters and digits.</source>
        <translation>KDV no 2 ile 30 arası harf ve rakamdan oluşur.</translation>
    </message>
    <message>
        <source>This VAT id does not have the form of its country.</source>
        <translation>Bu KDV no ülkesinin biçimine uymuyor.</translation>
    </message>
    <message>
        <source>A secret part could not be sealed. Nothing was saved.</source>
        <translation>Gizli bir bölüm mühürlenemedi. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>A sealed part of the book is damaged. What was saved before is safe. Restore the last backup or ask support.</source>
        <translation>Defterin mühürlü bir bölümü hasarlı. Daha önce kaydedilenler güvende. Son yedeği geri yükleyin veya desteğe başvurun.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is not well-formed. Nothing was changed. Give the one that was saved.</source>
        <translation>Defter kasasının anahtarının biçimi geçersiz. Hiçbir şey değiştirilmedi. Kaydedilmiş olanı verin.</translation>
    </message>
    <message>
        <source>This computer gave no random numbers. Nothing was saved.</source>
        <translation>Bu bilgisayar rastgele sayı vermedi. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>The key does not fit this book&apos;s vault. Nothing was changed. Give the one that was saved with this book.</source>
        <translation>Anahtar bu defterin kasasına uymuyor. Hiçbir şey değiştirilmedi. Bu defterle birlikte kaydedilmiş olanı verin.</translation>
    </message>
    <message>
        <source>This payment provider does not offer that. Nothing was sent. Choose another way to pay, or another provider.</source>
        <translation>Bu ödeme sağlayıcı bunu sunmuyor. Hiçbir şey gönderilmedi. Başka bir ödeme yolu veya başka bir sağlayıcı seçin.</translation>
    </message>
    <message>
        <source>PayPal names another amount than was asked for. The link was taken back and not mailed. Look into PayPal.</source>
        <translation>PayPal istenenden başka bir tutar bildiriyor. Ödeme bağlantısı geri alındı, e-postayla gönderilmedi. PayPal’a bakın.</translation>
    </message>
    <message>
        <source>An amount in PayPal&apos;s answer could not be read exactly. Nothing was booked. Look into PayPal.</source>
        <translation>PayPal’ın yanıtındaki bir tutar tam olarak okunamadı. Hiçbir şey kaydedilmedi. PayPal’a bakın.</translation>
    </message>
    <message>
        <source>The address of PayPal is not well-formed. Correct it in the settings.</source>
        <translation>PayPal adresinin biçimi geçersiz. Ayarlarda düzeltin.</translation>
    </message>
    <message>
        <source>PayPal does not take this link back, because something was paid through it. Sync, then look at the invoice.</source>
        <translation>Üzerinden ödeme yapıldığı için PayPal bu ödeme bağlantısını geri almıyor. Eşitleyin, sonra faturaya bakın.</translation>
    </message>
    <message>
        <source>This PayPal account cannot take payments at the moment. No money moved. Look into PayPal.</source>
        <translation>Bu PayPal hesabı şu anda ödeme alamıyor. Para hareketi olmadı. PayPal’a bakın.</translation>
    </message>
    <message>
        <source>PayPal has sent all of this payment back already. No money moved. Sync to see it.</source>
        <translation>PayPal bu ödemenin tamamını zaten geri gönderdi. Para hareketi olmadı. Görmek için eşitleyin.</translation>
    </message>
    <message>
        <source>PayPal must not carry this payment out, by law. No money moved. The customer may pay in another way.</source>
        <translation>PayPal yasa gereği bu ödemeyi yapamaz. Para hareketi olmadı. Müşteri başka bir yoldan ödeyebilir.</translation>
    </message>
    <message>
        <source>This is in another currency than the payment. No money moved. Give the amount in the payment&apos;s currency.</source>
        <translation>Bunun para birimi ödemeninkinden farklı. Para hareketi olmadı. Tutarı ödemenin para biriminde girin.</translation>
    </message>
    <message>
        <source>PayPal does not take this currency. No link was made.</source>
        <translation>PayPal bu para birimini almıyor. Ödeme bağlantısı oluşturulmadı.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No link was made. Collect it in another way.</source>
        <translation>PayPal bu para biriminde yalnızca küsuratsız tutar alır. Ödeme bağlantısı oluşturulmadı. Başka bir yoldan tahsil edin.</translation>
    </message>
    <message>
        <source>PayPal takes only whole amounts in this currency. No money moved. Give a whole amount.</source>
        <translation>PayPal bu para biriminde yalnızca küsuratsız tutar alır. Para hareketi olmadı. Küsuratsız bir tutar girin.</translation>
    </message>
    <message>
        <source>PayPal has taken a payment with this number already. No second one was taken. Sync to see it.</source>
        <translation>PayPal bu numarayla zaten bir ödeme aldı. İkinci bir ödeme alınmadı. Görmek için eşitleyin.</translation>
    </message>
    <message>
        <source>This is no address of PayPal. Use https://api-m.paypal.com for the live account or https://api-m.sandbox.paypal.com for the sandbox.</source>
        <translation>Bu bir PayPal adresi değil. Canlı hesap için https://api-m.paypal.com, sandbox için https://api-m.sandbox.paypal.com kullanın.</translation>
    </message>
    <message>
        <source>PayPal is still working on the same request. No second one was made. It is tried again by itself.</source>
        <translation>PayPal hâlâ aynı isteği işliyor. İkinci bir istek yapılmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank or card said no. No money moved. The customer may choose another way on the same page.</source>
        <translation>Müşterinin bankası veya kartı reddetti. Para hareketi olmadı. Müşteri aynı sayfada başka bir yol seçebilir.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal already. Nothing was changed.</source>
        <translation>Bu ödeme bağlantısı PayPal’da zaten geri alınmış. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This link was taken back at PayPal meanwhile. It was not mailed. Send the invoice again.</source>
        <translation>Bu ödeme bağlantısı bu arada PayPal’da geri alındı. E-postayla gönderilmedi. Faturayı yeniden gönderin.</translation>
    </message>
    <message>
        <source>PayPal sends parts of one payment back only so many times. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal bir ödemenin parçalarını yalnızca belirli sayıda geri gönderir. Para hareketi olmadı. Müşteriye başka bir yoldan geri ödeyin.</translation>
    </message>
    <message>
        <source>PayPal gave no address for the payment page. The link was taken back and not mailed. Send the invoice again later.</source>
        <translation>PayPal ödeme sayfası için adres vermedi. Ödeme bağlantısı geri alındı, e-postayla gönderilmedi. Faturayı daha sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>PayPal knows another invoice with this number. No link was made. Send the invoice again: the next link has another number.</source>
        <translation>PayPal bu numarada başka bir fatura tanıyor. Ödeme bağlantısı oluşturulmadı. Faturayı yeniden gönderin: sonraki ödeme bağlantısının numarası başka olur.</translation>
    </message>
    <message>
        <source>The money of this page was taken already. Nothing was taken twice. Sync to see it.</source>
        <translation>Bu sayfanın parası zaten alındı. Hiçbir şey iki kez alınmadı. Görmek için eşitleyin.</translation>
    </message>
    <message>
        <source>The customer has not approved this payment yet. No money moved. It is looked at again by itself.</source>
        <translation>Müşteri bu ödemeyi henüz onaylamadı. Para hareketi olmadı. Kendiliğinden yeniden bakılır.</translation>
    </message>
    <message>
        <source>PayPal sends this payment back only as a whole. No money moved.</source>
        <translation>PayPal bu ödemeyi yalnızca bütün olarak geri gönderir. Para hareketi olmadı.</translation>
    </message>
    <message>
        <source>Your PayPal account is locked or closed. No money moved. Look into PayPal.</source>
        <translation>PayPal hesabınız kilitli veya kapalı. Para hareketi olmadı. PayPal’a bakın.</translation>
    </message>
    <message>
        <source>Your PayPal account is restricted. No money moved. Look into PayPal.</source>
        <translation>PayPal hesabınız kısıtlı. Para hareketi olmadı. PayPal’a bakın.</translation>
    </message>
    <message>
        <source>The customer&apos;s PayPal account is locked or closed. No money moved. The customer may pay in another way.</source>
        <translation>Müşterinin PayPal hesabı kilitli veya kapalı. Para hareketi olmadı. Müşteri başka bir yoldan ödeyebilir.</translation>
    </message>
    <message>
        <source>PayPal wants the customer to confirm something first. No money moved. The same page asks for it.</source>
        <translation>PayPal müşterinin önce bir şeyi onaylamasını istiyor. Para hareketi olmadı. Bu, aynı sayfada istenir.</translation>
    </message>
    <message>
        <source>The customer cannot pay with this PayPal account. No money moved. The customer may pay in another way.</source>
        <translation>Müşteri bu PayPal hesabıyla ödeyemiyor. Para hareketi olmadı. Müşteri başka bir yoldan ödeyebilir.</translation>
    </message>
    <message>
        <source>Less is due at PayPal than was to be noted there. Nothing was noted. Sync, then try again.</source>
        <translation>PayPal’da ödenecek tutar, oraya not edilecek olandan az. Hiçbir şey not edilmedi. Eşitleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This payment has not arrived yet, so it cannot be sent back. No money moved. Wait until it has.</source>
        <translation>Bu ödeme henüz ulaşmadı, bu yüzden geri gönderilemez. Para hareketi olmadı. Ulaşmasını bekleyin.</translation>
    </message>
    <message>
        <source>PayPal asks to wait. Nothing was lost. It is tried again by itself.</source>
        <translation>PayPal beklenmesini istiyor. Hiçbir şey kaybolmadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The way the customer chose did not work. No money moved. The same page lets them choose another one.</source>
        <translation>Müşterinin seçtiği yol işe yaramadı. Para hareketi olmadı. Aynı sayfada başka bir yol seçebilir.</translation>
    </message>
    <message>
        <source>That is more than is left of this payment at PayPal. No money moved. Sync, then send back no more than is left.</source>
        <translation>Bu, PayPal’da bu ödemeden kalandan fazla. Para hareketi olmadı. Eşitleyin, sonra kalandan fazlasını geri göndermeyin.</translation>
    </message>
    <message>
        <source>This amount is too small for PayPal to send back. No money moved.</source>
        <translation>Bu tutar PayPal’ın geri göndermesi için çok küçük. Para hareketi olmadı.</translation>
    </message>
    <message>
        <source>There is not enough in the PayPal account to send this back. No money moved. Bring money in there, or pay the customer back in another way.</source>
        <translation>PayPal hesabında bunu geri göndermeye yetecek para yok. Para hareketi olmadı. Hesaba para yatırın veya müşteriye başka bir yoldan geri ödeyin.</translation>
    </message>
    <message>
        <source>The customer&apos;s bank has taken this payment back already. No money moved.</source>
        <translation>Müşterinin bankası bu ödemeyi zaten geri aldı. Para hareketi olmadı.</translation>
    </message>
    <message>
        <source>PayPal sends payments back for 180 days only. No money moved. Pay the customer back in another way.</source>
        <translation>PayPal ödemeleri yalnızca 180 gün içinde geri gönderir. Para hareketi olmadı. Müşteriye başka bir yoldan geri ödeyin.</translation>
    </message>
    <message>
        <source>PayPal refused. No money moved. Asking again as it is cannot help.</source>
        <translation>PayPal reddetti. Para hareketi olmadı. Aynı isteği yinelemek işe yaramaz.</translation>
    </message>
    <message>
        <source>PayPal did not understand the request. Nothing was carried out. Please report it with the number of the request.</source>
        <translation>PayPal isteği anlamadı. Hiçbir işlem yapılmadı. İstek numarasıyla birlikte bildirin.</translation>
    </message>
    <message>
        <source>PayPal does not know this, or not any more. Nothing was changed here. Look into PayPal; a payment that cannot be sent back from here can be on PayPal&apos;s own page.</source>
        <translation>PayPal bunu tanımıyor veya artık tanımıyor. Burada hiçbir şey değiştirilmedi. PayPal’a bakın; buradan geri gönderilemeyen bir ödeme PayPal’ın kendi sayfasından gönderilebilir.</translation>
    </message>
    <message>
        <source>PayPal has more movements in one minute than it tells. Nothing was booked. Please report it.</source>
        <translation>PayPal’da bir dakikada, bildirdiğinden çok hareket var. Hiçbir şey kaydedilmedi. Bunu bildirin.</translation>
    </message>
    <message>
        <source>The client ID or the secret of PayPal is empty. Nothing was sent. Give the connection both.</source>
        <translation>PayPal’ın istemci kimliği veya gizli anahtarı boş. Hiçbir şey gönderilmedi. Bağlantıya ikisini de verin.</translation>
    </message>
    <message>
        <source>This is no client ID or secret of PayPal: they hold only letters, figures, hyphens and underscores. Copy it again.</source>
        <translation>Bu, PayPal istemci kimliği veya gizli anahtarı değil: yalnızca harf, rakam, tire ve alt çizgi içerirler. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>PayPal has a fault at the moment. It may have been carried out; Quittance finds out before it asks again.</source>
        <translation>PayPal’da şu anda bir arıza var. İşlem yapılmış olabilir; Quittance yeniden istemeden önce bunu öğrenir.</translation>
    </message>
    <message>
        <source>The customer disputes this payment. No money moved. Settle the dispute at PayPal first.</source>
        <translation>Müşteri bu ödemeye itiraz ediyor. Para hareketi olmadı. Önce itirazı PayPal’da sonuca bağlayın.</translation>
    </message>
    <message>
        <source>PayPal refused this payment. No money moved. The customer may pay in another way.</source>
        <translation>PayPal bu ödemeyi reddetti. Para hareketi olmadı. Müşteri başka bir yoldan ödeyebilir.</translation>
    </message>
    <message>
        <source>PayPal&apos;s answer could not be read. Nothing was booked. Sync again later.</source>
        <translation>PayPal’ın yanıtı okunamadı. Hiçbir şey kaydedilmedi. Daha sonra yeniden eşitleyin.</translation>
    </message>
    <message>
        <source>PayPal named a payment address that is not safe. The link was not mailed.</source>
        <translation>PayPal güvenli olmayan bir ödeme adresi bildirdi. Ödeme bağlantısı gönderilmedi.</translation>
    </message>
    <message>
        <source>PayPal does not know the e-mail address of the sender. No link was made. Look into PayPal.</source>
        <translation>PayPal gönderenin e-posta adresini tanımıyor. Ödeme bağlantısı oluşturulmadı. PayPal’a bakın.</translation>
    </message>
    <message>
        <source>This field of the CRM cannot be written. It was not told. Choose another field in the mapping.</source>
        <translation>CRM’in bu alanına yazılamıyor. Bildirilmedi. Eşlemede başka bir alan seçin.</translation>
    </message>
    <message>
        <source>The CRM did not say whether it took this. It is looked up before anything is told again.</source>
        <translation>CRM bunu alıp almadığını bildirmedi. Yeniden bildirilmeden önce oraya bakılır.</translation>
    </message>
    <message>
        <source>The CRM does not offer this choice. It was not told. Add the choice in the CRM, or change the mapping.</source>
        <translation>CRM bu seçeneği sunmuyor. Bildirilmedi. Seçeneği CRM’e ekleyin veya eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a day, and this is none. It was not told. Change the mapping.</source>
        <translation>CRM alanı bir gün tutuyor, bu ise gün değil. Bildirilmedi. Eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds yes or no, and this is neither. It was not told. Change the mapping.</source>
        <translation>CRM alanı evet veya hayır tutuyor, bu ise ikisi de değil. Bildirilmedi. Eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a number, and this is none. It was not told. Change the mapping.</source>
        <translation>CRM alanı bir sayı tutuyor, bu ise sayı değil. Bildirilmedi. Eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>The CRM&apos;s field holds a time, and this is none. It was not told. Change the mapping.</source>
        <translation>CRM alanı bir zaman tutuyor, bu ise zaman değil. Bildirilmedi. Eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>This is longer than the CRM&apos;s field allows. It was not told. Make it shorter.</source>
        <translation>Bu, CRM alanının izin verdiğinden uzun. Bildirilmedi. Kısaltın.</translation>
    </message>
    <message>
        <source>The customer has no record in the CRM any more, so nothing was told. Link the customer again.</source>
        <translation>Müşterinin CRM’de artık kaydı yok, bu yüzden hiçbir şey bildirilmedi. Müşteriyi yeniden bağlayın.</translation>
    </message>
    <message>
        <source>HubSpot has no such field any more. It was not told. Change the mapping.</source>
        <translation>HubSpot’ta artık böyle bir alan yok. Bildirilmedi. Eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>HubSpot does not let this field be written. It was not told. Change the mapping.</source>
        <translation>HubSpot bu alana yazılmasına izin vermiyor. Bildirilmedi. Eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>HubSpot does not take this value. It was not told. Correct it.</source>
        <translation>HubSpot bu değeri almıyor. Bildirilmedi. Düzeltin.</translation>
    </message>
    <message>
        <source>Another record in HubSpot has this value already. It was not told. Merge the two there.</source>
        <translation>HubSpot’ta başka bir kayıtta bu değer zaten var. Bildirilmedi. İkisini orada birleştirin.</translation>
    </message>
    <message>
        <source>Somebody changed the record in Salesforce just now. It is read again and told then.</source>
        <translation>Az önce biri Salesforce’taki kaydı değiştirdi. Yeniden okunur, sonra bildirilir.</translation>
    </message>
    <message>
        <source>A rule of Salesforce sees a duplicate. Nothing was told. Merge the records there.</source>
        <translation>Salesforce’un bir kuralı yinelenen kayıt görüyor. Hiçbir şey bildirilmedi. Kayıtları orada birleştirin.</translation>
    </message>
    <message>
        <source>Salesforce does not let this field be written. It was not told. Ask the administrator for the right to it, or change the mapping.</source>
        <translation>Salesforce bu alana yazılmasına izin vermiyor. Bildirilmedi. Yöneticiden bunun yetkisini isteyin veya eşlemeyi değiştirin.</translation>
    </message>
    <message>
        <source>Somebody else is writing the record in Salesforce. It is tried again by itself.</source>
        <translation>Başka biri Salesforce’taki kaydı yazıyor. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Salesforce does not take this value. It was not told. Correct it.</source>
        <translation>Salesforce bu değeri almıyor. Bildirilmedi. Düzeltin.</translation>
    </message>
    <message>
        <source>Another record in Salesforce has this value already. It was not told. Merge the two there.</source>
        <translation>Salesforce’ta başka bir kayıtta bu değer zaten var. Bildirilmedi. İkisini orada birleştirin.</translation>
    </message>
    <message>
        <source>Salesforce does not speak the version of its interface that Quittance does. Nothing was kept. Update Quittance.</source>
        <translation>Salesforce, Quittance’ın kullandığı arayüz sürümünü konuşmuyor. Hiçbir şey saklanmadı. Quittance’ı güncelleyin.</translation>
    </message>
    <message>
        <source>There is no book here. Nothing was changed. Choose the folder of a book, or its file book.sqlite.</source>
        <translation>Burada defter yok. Hiçbir şey değiştirilmedi. Bir defterin klasörünü veya book.sqlite dosyasını seçin.</translation>
    </message>
    <message>
        <source>This book is open in another window that does not answer, perhaps on another computer. Nothing was changed. Close it there and try again.</source>
        <translation>Bu defter, yanıt vermeyen başka bir pencerede, belki başka bir bilgisayarda açık. Hiçbir şey değiştirilmedi. Orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is not the sample book. Nothing was removed.</source>
        <translation>Bu, örnek defter değil. Hiçbir şey kaldırılmadı.</translation>
    </message>
    <message>
        <source>The sample book was not finished. Nothing of it is left.</source>
        <translation>Örnek defter tamamlanmadı. Ondan geriye bir şey kalmadı.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written. Choose another name.</source>
        <translation>Bu adda bir dosya zaten var. Hiçbir şey yazılmadı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>No way to pay is chosen. Nothing was kept. Choose one at least.</source>
        <translation>Ödeme yolu seçilmedi. Hiçbir şey saklanmadı. En az birini seçin.</translation>
    </message>
    <message>
        <source>This way to pay is switched off for the provider. Nothing was sent. Choose another way, or switch it on in the settings under Connections.</source>
        <translation>Bu ödeme yolu sağlayıcı için kapalı. Hiçbir şey gönderilmedi. Başka bir yol seçin veya ayarlarda Bağlantılar altında açın.</translation>
    </message>
    <message>
        <source>The company has no e-mail address, and mails come from it. Nothing was sent. Enter it in the settings under Company.</source>
        <translation>Şirketin e-posta adresi yok; e-postalar ondan gönderilir. Hiçbir şey gönderilmedi. Adresi ayarlarda Şirket altında girin.</translation>
    </message>
    <message>
        <source>The mail server did not let us in. Nothing was sent. Check server, security, user and password.</source>
        <translation>Posta sunucusu oturum açmayı kabul etmedi. Hiçbir şey gönderilmedi. Sunucuyu, güvenliği, kullanıcıyı ve parolayı denetleyin.</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or does not take mails now. Nothing was sent. Check server and port, and try again.</source>
        <translation>Posta sunucusuna ulaşılamadı veya sunucu şu anda e-posta almıyor. Hiçbir şey gönderilmedi. Sunucuyu ve bağlantı noktasını denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Nothing was sent. Check the addresses it goes from and to.</source>
        <translation>Posta sunucusu e-postayı reddetti. Hiçbir şey gönderilmedi. Gönderen ve alıcı adreslerini denetleyin.</translation>
    </message>
    <message>
        <source>The whole mail went out, but no answer came. Look whether it arrived before you try again.</source>
        <translation>E-postanın tamamı gönderildi, ama yanıt gelmedi. Yeniden denemeden önce ulaşıp ulaşmadığına bakın.</translation>
    </message>
    <message>
        <source>This is no way to pay. Nothing was changed. Use page, checkout or bank_transfer.</source>
        <translation>Bu bir ödeme yolu değil. Hiçbir şey değiştirilmedi. page, checkout veya bank_transfer kullanın.</translation>
    </message>
    <message>
        <source>The payment is disputed meanwhile. The reminder was not sent.</source>
        <translation>Ödeme bu arada itirazlı oldu. Hatırlatma gönderilmedi.</translation>
    </message>
    <message>
        <source>The document was voided meanwhile. The mail was not sent.</source>
        <translation>Belge bu arada iptal edildi. E-posta gönderilmedi.</translation>
    </message>
    <message>
        <source>The customer was sent this before. Nothing was sent. Say so expressly to send it again.</source>
        <translation>Bu, müşteriye daha önce gönderildi. Hiçbir şey gönderilmedi. Yeniden göndermek için bunu açıkça belirtin.</translation>
    </message>
    <message>
        <source>The mail server could not be reached. The test was not sent. Check the internet connection.</source>
        <translation>Posta sunucusuna ulaşılamadı. Deneme gönderilmedi. İnternet bağlantısını denetleyin.</translation>
    </message>
    <message>
        <source>The mail server refused the test. Check the mail account.</source>
        <translation>Posta sunucusu denemeyi reddetti. E-posta hesabını denetleyin.</translation>
    </message>
    <message>
        <source>The mail server did not answer. The test may have arrived; look into your mailbox.</source>
        <translation>Posta sunucusu yanıt vermedi. Deneme ulaşmış olabilir; posta kutunuza bakın.</translation>
    </message>
    <message>
        <source>A mail goes to at most 20 addresses. Nothing was sent.</source>
        <translation>Bir e-posta en çok 20 adrese gider. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>It is uncertain whether the last mail about this arrived. Nothing was sent. Decide in Outbox first.</source>
        <translation>Bununla ilgili son e-postanın ulaşıp ulaşmadığı belirsiz. Hiçbir şey gönderilmedi. Önce Giden kutusunda karar verin.</translation>
    </message>
    <message>
        <source>The invoice is open again. The receipt was not sent.</source>
        <translation>Fatura yeniden açık. Makbuz gönderilmedi.</translation>
    </message>
    <message>
        <source>This invoice is not paid, so there is no receipt for it. Nothing was sent.</source>
        <translation>Bu fatura ödenmedi, bu yüzden makbuzu yok. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>The payment of this invoice is disputed. No reminder was sent.</source>
        <translation>Bu faturanın ödemesi itirazlı. Hatırlatma gönderilmedi.</translation>
    </message>
    <message>
        <source>Reminders are held until this day. No reminder was sent.</source>
        <translation>Hatırlatmalar bu güne kadar bekletiliyor. Hatırlatma gönderilmedi.</translation>
    </message>
    <message>
        <source>Reminders can only be held until today or later. Nothing was changed.</source>
        <translation>Hatırlatmalar yalnızca bugüne veya daha sonraki bir güne kadar bekletilebilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Reminders can be held for two years at most. Nothing was changed.</source>
        <translation>Hatırlatmalar en çok iki yıl bekletilebilir. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Reminders are not held here. Nothing was changed.</source>
        <translation>Burada hatırlatmalar bekletilmiyor. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This invoice is not overdue. No reminder was sent.</source>
        <translation>Bu fatura gecikmiş değil. Hatırlatma gönderilmedi.</translation>
    </message>
    <message>
        <source>The last reminder has not left yet. No other was sent.</source>
        <translation>Son hatırlatma henüz gitmedi. Yenisi gönderilmedi.</translation>
    </message>
    <message>
        <source>The last reminder was not long ago; the pause ends on this day. No reminder was sent.</source>
        <translation>Son hatırlatmanın üzerinden az zaman geçti; ara bu gün bitiyor. Hatırlatma gönderilmedi.</translation>
    </message>
    <message>
        <source>Reminders were held meanwhile. The reminder was not sent.</source>
        <translation>Hatırlatmalar bu arada bekletildi. Hatırlatma gönderilmedi.</translation>
    </message>
    <message>
        <source>The backup folder is not there. No copy was made. Plug its disk in, or choose another folder.</source>
        <translation>Yedek klasörü yerinde değil. Kopya alınmadı. Diskini takın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The copy of the book is not whole. It was thrown away, and older copies are still there. Check the disk, or choose another folder.</source>
        <translation>Defterin kopyası eksik. Kopya atıldı; eski kopyalar yerinde duruyor. Diski denetleyin veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The mail address of the company is not well-formed. Nothing was changed. Write it like name@company.example.</source>
        <translation>Şirketin e-posta adresinin biçimi geçersiz. Hiçbir şey değiştirilmedi. Adresi şöyle yazın: name@company.example.</translation>
    </message>
    <message>
        <source>This draft is not among the deleted ones. It is back already, or was deleted too long ago.</source>
        <translation>Bu taslak silinenler arasında yok. Ya zaten geri geldi ya da silineli çok oldu.</translation>
    </message>
    <message>
        <source>This document is issued already. Nothing was changed.</source>
        <translation>Bu belge zaten düzenlenmiş. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing can be read from this file. No files were written. Restore a backup.</source>
        <translation>Bu dosyadan hiçbir şey okunamıyor. Dosya yazılmadı. Bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>It was stopped. No files were written.</source>
        <translation>Durduruldu. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>The note was changed elsewhere meanwhile. Nothing was changed. Look at it, then change it again.</source>
        <translation>Not bu arada başka yerde değiştirildi. Hiçbir şey değiştirilmedi. Nota bakın, sonra yeniden değiştirin.</translation>
    </message>
    <message>
        <source>The note holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>Notta gösterilemeyen bir karakter var. Hiçbir şey değiştirilmedi. Karakteri kaldırın.</translation>
    </message>
    <message>
        <source>A note has 4,000 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Bir not en çok 4.000 karakter olabilir. Hiçbir şey değiştirilmedi. Notu kısaltın.</translation>
    </message>
    <message>
        <source>Tags and notes of 1,000 records at most are changed at once. Nothing was changed. Choose fewer.</source>
        <translation>Bir defada en çok 1.000 kaydın etiketleri ve notları değiştirilir. Hiçbir şey değiştirilmedi. Daha az seçin.</translation>
    </message>
    <message>
        <source>A tag holds a character that cannot be shown. Nothing was changed. Remove it.</source>
        <translation>Bir etikette gösterilemeyen bir karakter var. Hiçbir şey değiştirilmedi. Karakteri kaldırın.</translation>
    </message>
    <message>
        <source>A tag needs a letter or a digit. Nothing was changed.</source>
        <translation>Bir etikette harf veya rakam olmalı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A tag has no comma and no semicolon. Nothing was changed.</source>
        <translation>Bir etikette virgül veya noktalı virgül olamaz. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>A tag has 40 characters at most. Nothing was changed. Shorten it.</source>
        <translation>Bir etiket en çok 40 karakter olabilir. Hiçbir şey değiştirilmedi. Etiketi kısaltın.</translation>
    </message>
    <message>
        <source>A record has 20 tags at most. Nothing was changed. Remove some first.</source>
        <translation>Bir kaydın en çok 20 etiketi olabilir. Hiçbir şey değiştirilmedi. Önce birkaçını kaldırın.</translation>
    </message>
    <message>
        <source>A link over another amount was asked for and is not there yet, and two could be paid. Nothing was sent. Run the outbox, then send again.</source>
        <translation>Başka bir tutar için bağlantı istendi ama henüz gelmedi; ikisi birden ödenebilir. Hiçbir şey gönderilmedi. Giden kutusunu çalıştırın, sonra yeniden gönderin.</translation>
    </message>
    <message>
        <source>A part cannot be more than what is open. Nothing was sent. Ask for less, or for all of it.</source>
        <translation>Kısmi tutar açık tutardan fazla olamaz. Hiçbir şey gönderilmedi. Daha azını veya tamamını isteyin.</translation>
    </message>
    <message>
        <source>A part is asked for in the currency of the invoice. Nothing was sent.</source>
        <translation>Kısmi tutar faturanın para biriminde istenir. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Only a transfer comes to a bank account. Nothing was recorded. Leave the account out.</source>
        <translation>Banka hesabına yalnızca banka havalesi gelir. Hiçbir şey kaydedilmedi. Hesabı boş bırakın.</translation>
    </message>
    <message>
        <source>No statement of this account was read, or several end like it. Nothing was recorded. Give more of its number, or leave it out.</source>
        <translation>Bu hesabın ekstresi okunmadı veya birkaç hesap böyle bitiyor. Hiçbir şey kaydedilmedi. Numaranın daha uzun bir kısmını girin veya boş bırakın.</translation>
    </message>
    <message>
        <source>A card&apos;s statement prints plain Latin letters, digits and a few marks only, none of &lt; &gt; \ &apos; &quot; *. Nothing was charged. Write it with those.</source>
        <translation>Kart ekstresine yalnızca temel Latin harfleri, rakamlar ve birkaç işaret basılır; &lt; &gt; \ &quot; * ve kesme işareti basılmaz. Karttan çekim yapılmadı. Metni bunlarla sınırlı yazın.</translation>
    </message>
    <message>
        <source>A text on a card&apos;s statement needs one letter at least. Nothing was charged. Write “INV” before the number.</source>
        <translation>Kart ekstresindeki metinde en az bir harf olmalıdır. Karttan çekim yapılmadı. Numaranın önüne “INV” yazın.</translation>
    </message>
    <message>
        <source>A card&apos;s statement has room for 22 characters. Nothing was charged. Shorten the text.</source>
        <translation>Kart ekstresinde 22 karakterlik yer var. Karttan çekim yapılmadı. Metni kısaltın.</translation>
    </message>
    <message>
        <source>The note holds what looks like the number of a payment card. Nothing was changed. Take it out; such numbers must not be kept here.</source>
        <translation>Notta ödeme kartı numarasına benzeyen bir şey var. Hiçbir şey değişmedi. Onu çıkarın; böyle numaralar burada saklanamaz.</translation>
    </message>
    <message>
        <source>A recovery key has 32 letters and digits. Nothing was changed. Look at each group again.</source>
        <translation>Kurtarma anahtarı 32 harf ve rakamdan oluşur. Hiçbir şey değişmedi. Her gruba yeniden bakın.</translation>
    </message>
    <message>
        <source>This book has no recovery key. Nothing was changed. Its key is in the keychain of the computer it was made on.</source>
        <translation>Bu defterin kurtarma anahtarı yok. Hiçbir şey değişmedi. Anahtarı, oluşturulduğu bilgisayarın anahtar zincirindedir.</translation>
    </message>
    <message>
        <source>This recovery key does not open this book. Nothing was changed. Look at each group again, or for a paper of another day.</source>
        <translation>Bu kurtarma anahtarı bu defteri açmıyor. Hiçbir şey değişmedi. Her gruba yeniden bakın ya da başka tarihli bir kâğıt arayın.</translation>
    </message>
    <message>
        <source>This file is no whole book. Nothing was changed. Choose another copy.</source>
        <translation>Bu dosya bütün bir defter değil. Hiçbir şey değişmedi. Başka bir kopya seçin.</translation>
    </message>
    <message>
        <source>The key of the book&apos;s vault is missing. Nothing was changed. Unlock the keychain, or enter the recovery key under Settings › Backup.</source>
        <translation>Defter kasasının anahtarı eksik. Hiçbir şey değişmedi. Anahtar zincirinin kilidini açın ya da Ayarlar › Yedek altında kurtarma anahtarını girin.</translation>
    </message>
    <message>
        <source>A program on another computer has this book open. Nothing was changed. Close it there, or only read it here.</source>
        <translation>Başka bir bilgisayardaki bir program bu defteri açık tutuyor. Hiçbir şey değiştirilmedi. Orada kapatın veya burada yalnızca okuyun.</translation>
    </message>
    <message>
        <source>This book can only be read here. Nothing was changed. Check that its file may be written to, or close the book on the other computer.</source>
        <translation>Bu defter burada yalnızca okunabilir. Hiçbir şey değiştirilmedi. Dosyasına yazılabildiğini denetleyin veya defteri öteki bilgisayarda kapatın.</translation>
    </message>
    <message>
        <source>Another computer has taken this book over. Nothing more is written here. Open the book again.</source>
        <translation>Başka bir bilgisayar bu defteri devraldı. Burada artık hiçbir şey yazılmıyor. Defteri yeniden açın.</translation>
    </message>
    <message>
        <source>There is no such dispute.</source>
        <translation>Böyle bir itiraz yok.</translation>
    </message>
    <message>
        <source>The date of supply is missing, which e-invoices to another country of the EU need.</source>
        <translation>Teslim tarihi eksik; başka bir AB ülkesine düzenlenen e-faturalar için gereklidir.</translation>
    </message>
    <message>
        <source>The disputed payment pays no document, so there is nothing to save.</source>
        <translation>İtiraz edilen ödeme hiçbir belgeyi ödemiyor, bu yüzden kaydedilecek bir şey yok.</translation>
    </message>
    <message>
        <source>No piece of evidence has this name. The list of the dispute names them.</source>
        <translation>Bu adda bir kanıt yok. Adlar itirazın listesinde yazar.</translation>
    </message>
    <message>
        <source>A series has a name of one to eight letters A to Z and digits. Nothing was changed.</source>
        <translation>Bir serinin adı, A’dan Z’ye bir ila sekiz harf ve rakamdan oluşur. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no such series of numbers. Nothing was issued. Choose another one in the draft.</source>
        <translation>Böyle bir numara serisi yok. Hiçbir şey düzenlenmedi. Taslakta başka birini seçin.</translation>
    </message>
    <message>
        <source>The numbers of two series would look the same. Nothing was changed. Give them different beginnings.</source>
        <translation>İki serinin numaraları aynı görünürdü. Hiçbir şey değiştirilmedi. Onlara farklı başlangıçlar verin.</translation>
    </message>
    <message>
        <source>An e-invoice names the customer&apos;s country (BT-55), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>E-fatura müşterinin ülkesini (BT-55) belirtir, bu belge belirtmiyor. Müşteride doldurun; bundan sonra düzenlenen belgelerde yer alır.</translation>
    </message>
    <message>
        <source>Without VAT, an e-invoice names the customer&apos;s VAT id (BT-48), and this document does not. Fill it in at the customer; documents issued from then on have it.</source>
        <translation>KDV olmadan e-fatura müşterinin KDV no’sunu (BT-48) belirtir, bu belge belirtmiyor. Müşteride doldurun; bundan sonra düzenlenen belgelerde yer alır.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s country (BT-40), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>E-fatura şirketinizin ülkesini (BT-40) belirtir, bu belge belirtmiyor. Ayarlar, Şirket altında doldurun; bundan sonra düzenlenen belgelerde yer alır.</translation>
    </message>
    <message>
        <source>An e-invoice names your company&apos;s VAT id or tax number (BT-31, BT-32), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>E-fatura şirketinizin KDV no’sunu ya da vergi numarasını (BT-31, BT-32) belirtir, bu belge belirtmiyor. Ayarlar, Şirket altında doldurun; bundan sonra düzenlenen belgelerde yer alır.</translation>
    </message>
    <message>
        <source>E-invoices know two decimals, and this document has amounts with more (BT-5). Send the PDF.</source>
        <translation>E-faturalar iki ondalık basamak bilir, bu belgede daha fazlası olan tutarlar var (BT-5). PDF’i gönderin.</translation>
    </message>
    <message>
        <source>A draft has no number, and is no e-invoice yet (BT-1). Issue it first.</source>
        <translation>Taslağın numarası yoktur ve henüz e-fatura değildir (BT-1). Önce düzenleyin.</translation>
    </message>
    <message>
        <source>In an e-invoice each line names its item (BT-153), and one here does not. Correct the document.</source>
        <translation>E-faturada her satır kalemini belirtir (BT-153), burada biri belirtmiyor. Belgeyi düzeltin.</translation>
    </message>
    <message>
        <source>An e-invoice is either outside the scope of VAT or within it (BT-118), and this document is both. Correct it into two.</source>
        <translation>Bir e-fatura ya KDV kapsamı dışındadır ya da içindedir (BT-118), bu belge ikisi birden. Düzeltirken ikiye ayırın.</translation>
    </message>
    <message>
        <source>An e-invoice has a line at least (BG-25), and this document has none. Correct it.</source>
        <translation>E-faturada en az bir satır bulunur (BG-25), bu belgede hiç yok. Düzeltin.</translation>
    </message>
    <message>
        <source>In an e-invoice each discount and charge says why (BT-97), and one here does not. Correct the document.</source>
        <translation>E-faturada her indirim ve ek ücretin nedeni belirtilir (BT-97), burada birininki belirtilmemiş. Belgeyi düzeltin.</translation>
    </message>
    <message>
        <source>For a supply to another country of the EU, an e-invoice names its date (BT-72), and this document does not. Correct it.</source>
        <translation>Başka bir AB ülkesine teslimde e-fatura teslim tarihini (BT-72) belirtir, bu belge belirtmiyor. Düzeltin.</translation>
    </message>
    <message>
        <source>An e-invoice says why no VAT is due (BT-120), and this document does not. Correct it.</source>
        <translation>E-fatura neden KDV alınmadığını belirtir (BT-120), bu belge belirtmiyor. Düzeltin.</translation>
    </message>
    <message>
        <source>Only a payment page can expire on a day. Nothing was sent. Leave the day out for a transfer.</source>
        <translation>Yalnızca bir ödeme sayfasının süresi belirli bir günde dolabilir. Hiçbir şey gönderilmedi. Havalede günü boş bırakın.</translation>
    </message>
    <message>
        <source>The last day of the link is over already. Nothing was sent. Choose today or a later day.</source>
        <translation>Bağlantının son günü çoktan geçti. Hiçbir şey gönderilmedi. Bugünü veya daha sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>The last day of the link was over before it could leave. Send a new one.</source>
        <translation>Bağlantının son günü, gönderilemeden geçti. Yenisini gönderin.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was sent. Choose another, or leave it out.</source>
        <translation>Dosya boş. Hiçbir şey gönderilmedi. Başka birini seçin veya eklemeyin.</translation>
    </message>
    <message>
        <source>The files are more than 7 MiB together, which many mail servers refuse. Nothing was sent. Leave some out.</source>
        <translation>Dosyalar birlikte 7 MiB’ı aşıyor; birçok e-posta sunucusu bunu reddeder. Hiçbir şey gönderilmedi. Bazılarını çıkarın.</translation>
    </message>
    <message>
        <source>A mail takes ten files of yours at most. Nothing was sent. Leave some out.</source>
        <translation>Bir e-posta en çok on dosyanızı alır. Hiçbir şey gönderilmedi. Bazılarını çıkarın.</translation>
    </message>
    <message>
        <source>No passphrase is set for this book. Nothing was changed. Its keys are in the keychain.</source>
        <translation>Bu defter için parola cümlesi belirlenmemiş. Hiçbir şey değişmedi. Anahtarları anahtar zincirinde.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>İkisi aynı değil. Parola cümlesini bir daha yazın.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed. Take at least 12 characters; four words do well.</source>
        <translation>Bu parola cümlesi fazla kolay tahmin edilir. Hiçbir şey değişmedi. En az 12 karakter kullanın; dört sözcük iyidir.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys of this book. Nothing was changed. Type it again, and mind the keyboard&apos;s language.</source>
        <translation>Bu parola cümlesi bu defterin anahtarlarını açmıyor. Hiçbir şey değişmedi. Yeniden yazın ve klavye diline dikkat edin.</translation>
    </message>
    <message>
        <source>The file with the keys of this book, secrets.sealed, is damaged. Nothing was sent. Take it from a copy of the book&apos;s folder; without one, move it away and give the keys anew.</source>
        <translation>Bu defterin anahtarlarını tutan secrets.sealed dosyası hasarlı. Hiçbir şey gönderilmedi. Onu defter klasörünün bir kopyasından alın; kopya yoksa dosyayı başka yere taşıyıp anahtarları yeniden verin.</translation>
    </message>
    <message>
        <source>A link expires never, after a number of days or on a day like 2026-12-31.</source>
        <translation>Bir bağlantının süresi hiç dolmaz (never), belirli gün sonra veya 2026-12-31 gibi bir günde dolar.</translation>
    </message>
    <message>
        <source>Without VAT to another country, an e-invoice names your company&apos;s VAT id (BT-31), and this document does not. Fill it in under Settings, Company; documents issued from then on have it.</source>
        <translation>Başka bir ülkeye KDV’siz düzenlenen e-faturada şirketinizin KDV no’su (BT-31) yer alır; bu belgede yok. Ayarlar, Şirket altında girin; bundan sonra düzenlenen belgelerde bulunur.</translation>
    </message>
    <message>
        <source>The key or token for this service has a line break in it. Nothing was sent. Give it anew under Tools, Connections.</source>
        <translation>Bu hizmetin anahtarında ya da belirtecinde satır sonu var. Hiçbir şey gönderilmedi. Araçlar, Bağlantılar altında yeniden girin.</translation>
    </message>
    <message>
        <source>The other side refused the key. Nothing was carried out, no money moved. Check the key of this connection and what it may do.</source>
        <translation>Karşı taraf anahtarı reddetti. Hiçbir işlem yapılmadı, para hareketi olmadı. Bu bağlantının anahtarını ve yetkilerini denetleyin.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was changed. Check that it exists and may be read.</source>
        <translation>Bu dosya okunamıyor. Hiçbir şey değiştirilmedi. Var olduğunu ve okunabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. Nothing was sent. Enter it under Settings › Safety or, in a book that can only be read, when it opens; or give it to the command.</source>
        <translation>Bu defterin anahtarları bir parola cümlesiyle mühürlü. Hiçbir şey gönderilmedi. Onu Ayarlar › Önlemler altında veya, yalnızca okunabilen bir defterde, açılırken girin ya da komuta verin.</translation>
    </message>
    <message>
        <source>The Stripe key has expired. Nothing was carried out, no money moved. Make a new one in the Stripe dashboard and save it here.</source>
        <translation>Stripe anahtarının süresi doldu. Hiçbir işlem yapılmadı, para hareketi olmadı. Stripe panelinde yenisini oluşturup buraya kaydedin.</translation>
    </message>
    <message>
        <source>Stripe refused the key. Nothing was carried out, no money moved. Check it in the Stripe dashboard and save it again.</source>
        <translation>Stripe anahtarı reddetti. Hiçbir işlem yapılmadı, para hareketi olmadı. Stripe panelinde denetleyip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The Stripe key lacks a permission. Nothing was carried out, no money moved. Add the permission in the Stripe dashboard.</source>
        <translation>Stripe anahtarında bir izin eksik. Hiçbir işlem yapılmadı, para hareketi olmadı. İzni Stripe panelinde ekleyin.</translation>
    </message>
    <message>
        <source>PayPal refused the client ID or the secret. Nothing was carried out, no money moved. Copy both again from your app at PayPal; those of the sandbox are not those of the live account.</source>
        <translation>PayPal istemci kimliğini veya gizli anahtarı reddetti. Hiçbir işlem yapılmadı, para hareketi olmadı. İkisini de PayPal’daki uygulamanızdan yeniden kopyalayın; sandbox’takiler canlı hesabınkiler değildir.</translation>
    </message>
    <message>
        <source>The app at PayPal lacks a feature. Nothing was carried out, no money moved. Switch it on for the app at developer.paypal.com; it counts from the next token on, which the test of the connection gets.</source>
        <translation>PayPal’daki uygulamada bir özellik eksik. Hiçbir işlem yapılmadı, para hareketi olmadı. Uygulama için developer.paypal.com adresinde açın; bir sonraki token ile geçerli olur, onu da bağlantı testi alır.</translation>
    </message>
    <message>
        <source>PayPal refused the access it had given. Nothing was carried out, no money moved. Test the connection, and give it the client ID and the secret again.</source>
        <translation>PayPal daha önce verdiği erişimi reddetti. Hiçbir işlem yapılmadı, para hareketi olmadı. Bağlantıyı sınayın, istemci kimliğini ve gizli anahtarı yeniden verin.</translation>
    </message>
    <message>
        <source>Expected: “%1”.</source>
        <translation>Beklenen: “%1”.</translation>
    </message>
    <message>
        <source>The access of this CRM opens another account than the one this book knows. Nothing was asked or told there, and what is to be told waits. Give the connection the right key or sign-in.</source>
        <translation>Bu CRM’in erişimi, bu defterin bildiğinden başka bir hesabı açıyor. Orada hiçbir şey sorulmadı ve bildirilmedi; bildirilecekler bekliyor. Bağlantıya doğru anahtarı veya oturumu verin.</translation>
    </message>
    <message>
        <source>A text of the customer holds characters that cannot be seen, such as a NUL or a tab. Nothing was changed. Type it anew.</source>
        <translation>Müşterinin bir metninde NUL veya sekme gibi görünmeyen karakterler var. Hiçbir şey değiştirilmedi. Metni yeniden yazın.</translation>
    </message>
    <message>
        <source>A text of the customer is too long. Nothing was changed. Names, city, region and role have at most 200 characters, phone and numbers 100, the post code 50, the street 1,000, a mail address 254, notes 100,000.</source>
        <translation>Müşterinin bir metni çok uzun. Hiçbir şey değiştirilmedi. Adlar, şehir, bölge ve görev en çok 200, telefon ve numaralar 100, posta kodu 50, sokak 1.000, e-posta adresi 254, notlar 100.000 karakter olabilir.</translation>
    </message>
    <message>
        <source>This CRM does not tell when a single field changed, so the newest value cannot be found. Choose who is right, or to be asked.</source>
        <translation>Bu CRM tek bir alanın ne zaman değiştiğini bildirmez, bu yüzden en yeni değer bulunamaz. Hangisinin esas olduğunu veya size sorulmasını seçin.</translation>
    </message>
    <message>
        <source>Another record in HubSpot is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>HubSpot’ta başka bir kayıt zaten bu müşteriye bağlı. Müşterinin kimliği bildirilmedi. İkisini orada birleştirin veya müşteriyi diğerine bağlayın.</translation>
    </message>
    <message>
        <source>Another record in Salesforce is linked to this customer already. The customer&apos;s id was not told. Merge the two there, or link the customer to the other.</source>
        <translation>Salesforce’ta başka bir kayıt zaten bu müşteriye bağlı. Müşterinin kimliği bildirilmedi. İkisini orada birleştirin veya müşteriyi diğerine bağlayın.</translation>
    </message>
    <message>
        <source>The keychain cannot be used now. Nothing was sent. Unlock it, give the key in an environment variable or, in a book that can be changed, choose a passphrase under Settings › Safety.</source>
        <translation>Anahtar zinciri şu anda kullanılamıyor. Hiçbir şey gönderilmedi. Kilidini açın, anahtarı bir ortam değişkeninde verin veya, değiştirilebilen bir defterde, Ayarlar › Önlemler altında bir parola cümlesi seçin.</translation>
    </message>
    <message>
        <source>Many of your organisation&apos;s Salesforce calls for today are used up, so nothing is brought by itself now. Nothing was lost. Sync yourself to go on.</source>
        <translation>Kuruluşunuzun bugünkü Salesforce çağrılarının çoğu kullanıldı, bu yüzden şimdi kendiliğinden hiçbir şey getirilmiyor. Hiçbir şey kaybolmadı. Devam etmek için kendiniz eşitleyin.</translation>
    </message>
    <message>
        <source>Some pages of the book&apos;s file are damaged. Nothing was changed. Restore its last good backup, or export what is readable.</source>
        <translation>Defter dosyasının bazı sayfaları hasarlı. Hiçbir şey değiştirilmedi. Son sağlam yedeğini geri yükleyin veya okunabilenleri dışa aktarın.</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Önce müşteriyi seçin.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was wrong when this was first sent, and nothing of it was found at the provider. It may have happened all the same. Look there, then drop it in Outbox only if it did not.</source>
        <translation>Bu ilk gönderildiğinde bilgisayarın saati yanlıştı ve sağlayıcıda buna ait bir şey bulunamadı. Yine de gerçekleşmiş olabilir. Oraya bakın, sonra yalnızca gerçekleşmediyse Giden kutusunda bundan vazgeçin.</translation>
    </message>
    <message>
        <source>The provider was asked what became of this and did not say. It may have happened; it is asked again by itself. Look there, then drop it in Outbox only if it did not.</source>
        <translation>Sağlayıcıya bunun akıbeti soruldu, ancak sağlayıcı bilgi vermedi. Gerçekleşmiş olabilir; kendiliğinden yeniden sorulur. Oraya bakın, sonra yalnızca gerçekleşmediyse Giden kutusunda bundan vazgeçin.</translation>
    </message>
    <message>
        <source>PayPal tells only of the last three years. What is older cannot be looked up. Ask PayPal.</source>
        <translation>PayPal yalnızca son üç yılı bildirir. Daha eskisi sorgulanamaz. PayPal’a sorun.</translation>
    </message>
    <message>
        <source>Only what was refused can be dismissed. Nothing was changed. What waits or is uncertain is decided in Outbox.</source>
        <translation>Yalnızca reddedilenler görüldü olarak işaretlenebilir. Hiçbir şey değiştirilmedi. Bekleyen ya da belirsiz olanlara Giden kutusunda karar verilir.</translation>
    </message>
    <message>
        <source>PayPal does not tell yet of all the time in which this may have happened. Nothing was changed. It is asked again by itself.</source>
        <translation>PayPal, bunun gerçekleşmiş olabileceği sürenin tamamını henüz bildirmiyor. Hiçbir şey değişmedi. Kendiliğinden yeniden sorulur.</translation>
    </message>
    <message>
        <source>The provider was asked what has come by this link before it is closed, and did not say. The link may still be paid; it is asked again by itself. If nobody shall pay by it, close it there.</source>
        <translation>Sağlayıcıya, kapatılmadan önce bu bağlantıyla ne geldiği soruldu, ancak sağlayıcı bilgi vermedi. Bağlantıyla hâlâ ödeme yapılabilir; kendiliğinden yeniden sorulur. Bununla ödeme yapılmaması gerekiyorsa bağlantıyı orada kapatın.</translation>
    </message>
    <message>
        <source>The company has no mail address. Nothing was sent. Give it one in the settings, under Company.</source>
        <translation>Şirketin e-posta adresi yok. Hiçbir şey gönderilmedi. Ayarlarda, Şirket altında bir adres girin.</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceDialog</name>
    <message>
        <source>Gather evidence</source>
        <translation>Kanıt topla</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 üzerinde aç</translation>
    </message>
    <message>
        <source>The answer is given there, with these files</source>
        <translation>Yanıt orada, bu dosyalarla verilir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save files for the evidence…</source>
        <translation>Kanıt için dosyaları kaydet…</translation>
    </message>
    <message>
        <source>Invoice as PDF and accepted mails as text, into a new folder</source>
        <translation>PDF olarak fatura ve metin olarak kabul edilmiş e-postalar, yeni bir klasöre</translation>
    </message>
    <message>
        <source>Where the folder of the evidence is to be</source>
        <translation>Kanıt klasörünün yeri</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1.</source>
        <translation>
            <numerusform>%1 klasörüne %n dosya yazıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>%1 kaydını aç</translation>
    </message>
    <message>
        <source>Open payment</source>
        <translation>Ödemeyi aç</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Müşteriyi aç</translation>
    </message>
</context>
<context>
    <name>quittance::EvidenceText</name>
    <message>
        <source>The payment pays no document in the book.</source>
        <translation>Ödeme, defterdeki hiçbir belgeyi ödemiyor.</translation>
    </message>
    <message>
        <source>The book has %1.</source>
        <translation>Defterde %1 var.</translation>
    </message>
    <message>
        <source>The book knows of no mail that the mail server accepted.</source>
        <translation>Defterde posta sunucusunun kabul ettiği bir e-posta yok.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of a mail, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted by mail server: %1.</source>
        <translation>Posta sunucusunun kabul ettikleri: %1.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3.</source>
        <comment>amount, way of payment, day</comment>
        <translation>%3 tarihinde %2 ile %1.</translation>
    </message>
    <message>
        <source>The book knows no other payment of theirs.</source>
        <translation>Defterde başka bir ödemesi yok.</translation>
    </message>
    <message numerus="yes">
        <source>They made %n other payments that nobody disputed.</source>
        <translation>
            <numerusform>Kimsenin itiraz etmediği %n ödemesi daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>What was mailed</source>
        <translation>E-postayla gönderilenler</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Who the customer is</source>
        <translation>Müşterinin kim olduğu</translation>
    </message>
    <message>
        <source>What they paid before</source>
        <translation>Daha önce ödedikleri</translation>
    </message>
    <message>
        <source>Order or agreement</source>
        <translation>Sipariş ya da anlaşma</translation>
    </message>
    <message>
        <source>Proof that they got it</source>
        <translation>Teslim kanıtı</translation>
    </message>
    <message>
        <source>What you wrote each other</source>
        <translation>Yazışmalar</translation>
    </message>
    <message>
        <source>Terms for refunds and cancellation</source>
        <translation>İade ve iptal koşulları</translation>
    </message>
    <message>
        <source>What was paid back already</source>
        <translation>Daha önce iade edilenler</translation>
    </message>
    <message>
        <source>That there were two orders</source>
        <translation>İki ayrı sipariş olduğu</translation>
    </message>
    <message>
        <source>Whether they cancelled</source>
        <translation>İptal edilip edilmediği</translation>
    </message>
    <message>
        <source>The book does not know who paid.</source>
        <translation>Defter kimin ödediğini bilmiyor.</translation>
    </message>
    <message>
        <source>Name, address, e-mail address and VAT id of %1.</source>
        <translation>%1 için ad, adres, e-posta adresi ve KDV no.</translation>
    </message>
    <message>
        <source>A signed order, a contract, or the mail in which they agreed.</source>
        <translation>İmzalı sipariş, sözleşme ya da kabul ettiği e-posta.</translation>
    </message>
    <message>
        <source>A receipt of the carrier, a signed slip, or a log of what they used.</source>
        <translation>Kargo makbuzu, imzalı irsaliye ya da kullanım kaydı.</translation>
    </message>
    <message>
        <source>Mails and messages in which they speak of what they bought.</source>
        <translation>Satın alınandan söz eden e-postalar ve iletiler.</translation>
    </message>
    <message>
        <source>As they stood when the customer agreed to them.</source>
        <translation>Müşteri kabul ettiğinde geçerli oldukları biçimiyle.</translation>
    </message>
    <message>
        <source>A credit note or refund, with its day, or why none was due.</source>
        <translation>Günüyle birlikte bir iade faturası ya da geri ödeme, ya da neden gerekmediği.</translation>
    </message>
    <message>
        <source>Both invoices, and what each of the two payments was for.</source>
        <translation>İki fatura ve iki ödemeden her birinin ne için olduğu.</translation>
    </message>
    <message>
        <source>The day on which they cancelled, if they did, and what they used after it.</source>
        <translation>Edildiyse iptal günü ve sonrasında kullanılanlar.</translation>
    </message>
    <message>
        <source>%1 of %2 are ready.</source>
        <translation>%2 parçadan %1 tanesi hazır.</translation>
    </message>
</context>
<context>
    <name>quittance::ExampleBox</name>
    <message>
        <source>Find a record…</source>
        <translation>Kayıt bul…</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Kayıt bul</translation>
    </message>
    <message>
        <source>Part of a name, an address or a domain</source>
        <translation>Adın, adresin veya alan adının bir kısmı</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>Ö&amp;rnek</translation>
    </message>
</context>
<context>
    <name>quittance::FieldDialog</name>
    <message>
        <source>Filter by fields</source>
        <translation>Alanlara göre süz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Bu günden itibaren</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bu güne kadar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Tutar (en az)</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>Tutar (en çok)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Müşteri</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Başlangıç</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Bi&amp;tiş</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Para birimi</translation>
    </message>
    <message>
        <source>&amp;Amount from</source>
        <translation>Tutar (en &amp;az)</translation>
    </message>
    <message>
        <source>Amount up &amp;to</source>
        <translation>Tutar (en ç&amp;ok)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <translation>Para birimi seçin</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Etiket</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Bağ&amp;lantı</translation>
    </message>
    <message>
        <source>The first amount is more than the last. Exchange them.</source>
        <translation>İlk tutar son tutardan büyük. Yerlerini değiştirin.</translation>
    </message>
    <message>
        <source>Issued &amp;from</source>
        <translation>Düzenleme (&amp;başlangıç)</translation>
    </message>
    <message>
        <source>Issued &amp;until</source>
        <translation>Düzenleme (bi&amp;tiş)</translation>
    </message>
</context>
<context>
    <name>quittance::FieldPills</name>
    <message>
        <source>Filter by fields</source>
        <translation>Alanlara göre süz</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency or amount</source>
        <translation>Müşteri, tarih, para birimi veya tutara göre süz</translation>
    </message>
    <message>
        <source>Only documents of %1. Press to show all.</source>
        <translation>Yalnızca %1 belgeleri. Tümünü göstermek için basın.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vadesi bu hafta</translation>
    </message>
    <message>
        <source>Only what is due this week. Press to show all.</source>
        <translation>Yalnızca vadesi bu hafta olanlar. Tümünü göstermek için basın.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>days</comment>
        <translation>Yalnızca: %1. Tümünü göstermek için basın.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>currency and amounts</comment>
        <translation>Yalnızca %1. Tümünü göstermek için basın.</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <extracomment>a filter that is on, and the sign that a press ends it</extracomment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>day</comment>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day</comment>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>currency, amount, amount</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>currency, amount</comment>
        <translation>%1, en az %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>currency, amount</comment>
        <translation>%1, en çok %2</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Etikete göre süz</translation>
    </message>
    <message>
        <source>Filter by customer, days, currency, amount or tag</source>
        <translation>Müşteri, tarih, para birimi, tutar veya etikete göre süz</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”. Press to show all.</source>
        <translation>Yalnızca “%1” etiketli olanlar. Tümünü göstermek için basın.</translation>
    </message>
    <message>
        <source>Only %1. Press to show all.</source>
        <comment>connection</comment>
        <translation>Yalnızca %1. Tümünü göstermek için basın.</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>7 gündür ödenmeyen bağlantı</translation>
    </message>
    <message>
        <source>Only what has an unpaid payment link for 7 days. Press to show all.</source>
        <translation>Yalnızca ödeme bağlantısı 7 gündür ödenmeyenler. Tümünü göstermek için basın.</translation>
    </message>
</context>
<context>
    <name>quittance::FigureLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what, amount, how many</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Filter invoices</source>
        <translation>Faturaları süz</translation>
    </message>
    <message>
        <source>Part of a number or name, or an amount like 1249.97 (Ctrl+F)</source>
        <translation>Numaranın veya adın bir kısmı ya da 1249,97 gibi bir tutar (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Kısmen ödendi</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>İtirazlı</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zarara yazıldı</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Other states</source>
        <translation>Diğer durumlar</translation>
    </message>
</context>
<context>
    <name>quittance::FilterField</name>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Clear filter (Esc)</source>
        <translation>Süzgeci temizle (Esc)</translation>
    </message>
</context>
<context>
    <name>quittance::FoldersPage</name>
    <message>
        <source>Where this book and its log are on this computer.</source>
        <translation>Bu defterin ve günlüğünün bu bilgisayardaki yeri.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Destek için &amp;kopyala</translation>
    </message>
    <message>
        <source>Copies version, system and folders; nothing of what is in the book</source>
        <translation>Sürümü, sistemi ve klasörleri kopyalar; defterin içeriğinden hiçbir şey kopyalamaz</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the system keychain, not in these folders.</source>
        <translation>Gizli bilgiler ve kişisel veriler günlüğe yazılmaz. Anahtarlar bu klasörlerde değil, sistem anahtar zincirindedir.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <extracomment>%1 is &quot;Book&quot; or &quot;Log&quot;</extracomment>
        <translation>Klasörü aç: %1</translation>
    </message>
    <message>
        <source>Folders and support</source>
        <translation>Klasörler ve destek</translation>
    </message>
    <message>
        <source>Secrets and personal data are left out of the log. Keys are in the file secrets.sealed of the book, sealed with your passphrase.</source>
        <translation>Gizli bilgiler ve kişisel veriler günlüğe yazılmaz. Anahtarlar defterin secrets.sealed dosyasında, parola cümlenizle mühürlüdür.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayDialog</name>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in the system keychain.</source>
        <translation>Kart numaraları hiçbir zaman Quittance’tan geçmez. Anahtar sistem anahtar zincirinde saklanır.</translation>
    </message>
    <message>
        <source>&amp;Sandbox: no real money moves</source>
        <translation>&amp;Sandbox: gerçek para hareketi olmaz</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Canlı</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>What you call this account. It stands wherever money moves; the key cannot read the name.</source>
        <translation>Bu hesaba verdiğiniz ad. Para hareketi olan her yerde görünür; anahtar bu adı okuyamaz.</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Neye erişir</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Ödeme yolları</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Banka havaleleri</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Denetim başlangıcı</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” boş.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 sorgulanıyor…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Ask what the key opens; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Anahtarın neye erişim verdiğini sor; henüz hiçbir şey saklanmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep all of it (Ctrl+Enter)</source>
        <translation>Tümünü sakla (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next step (Ctrl+Enter)</source>
        <translation>Sonraki adım (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This key (%1) is of the other mode than this book, which has used test keys or live ones so far. One book never mixes test and real money. Take a key of its mode, or start a book of its own.</source>
        <translation>Bu anahtar (%1), bu defterden farklı modda; defterde şimdiye kadar yalnızca test veya yalnızca canlı anahtarlar kullanıldı. Test parası ile gerçek para aynı defterde asla karışmaz. Defterin modunda bir anahtar alın veya ayrı bir defter başlatın.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Stripe bağla</translation>
    </message>
    <message>
        <source>In the Stripe dashboard, open Developers → API keys → Create restricted key and name it “Quittance”.</source>
        <translation>Stripe panelinde Developers → API keys → Create restricted key bölümünü açın ve anahtara “Quittance” adını verin.</translation>
    </message>
    <message>
        <source>Give it these permissions to write:</source>
        <translation>Yazması için şu izinleri verin:</translation>
    </message>
    <message>
        <source>And these to read:</source>
        <translation>Okuması için de şunları:</translation>
    </message>
    <message>
        <source>Copy the key, which begins with rk_, and paste it below. “Check” names what is missing.</source>
        <translation>rk_ ile başlayan anahtarı kopyalayıp aşağıya yapıştırın. “Denetle” eksik olanı bildirir.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Kısıtlı anahtar</translation>
    </message>
    <message>
        <source>Connect PayPal</source>
        <translation>PayPal bağla</translation>
    </message>
    <message>
        <source>At developer.paypal.com, open Apps &amp; Credentials, choose Sandbox or Live, and create an app named “Quittance” of the type Merchant.</source>
        <translation>developer.paypal.com adresinde Apps &amp; Credentials bölümünü açın, Sandbox veya Live seçin ve Merchant türünde “Quittance” adlı bir uygulama oluşturun.</translation>
    </message>
    <message>
        <source>Switch these features on for it:</source>
        <translation>Uygulama için şu özellikleri açın:</translation>
    </message>
    <message>
        <source>Copy client ID and secret into the fields below. Those of the sandbox mean nothing in the live world, and the other way round.</source>
        <translation>İstemci kimliğini ve gizli anahtarı aşağıdaki alanlara kopyalayın. Sandbox’takiler canlı ortamda geçmez, canlıdakiler de sandbox’ta.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>İstemci kimliği</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>Card numbers never pass through Quittance. The key is kept in a file of this book, sealed with your passphrase.</source>
        <translation>Kart numaraları hiçbir zaman Quittance’tan geçmez. Anahtar bu defterin bir dosyasında, parola cümlenizle mühürlü saklanır.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayTrialView</name>
    <message>
        <source>Real money moves.</source>
        <translation>Gerçek para hareketi olur.</translation>
    </message>
    <message>
        <source>No real money moves: this is the test side.</source>
        <translation>Gerçek para hareketi olmaz: burası deneme tarafı.</translation>
    </message>
    <message>
        <source>Currencies of the account: %1</source>
        <extracomment>%1 is a list of currency codes</extracomment>
        <translation>Hesabın para birimleri: %1</translation>
    </message>
    <message>
        <source>This key may do everything. A restricted key with the permissions below is enough, and harms less when it gets lost.</source>
        <translation>Bu anahtar her şeyi yapabilir. Aşağıdaki izinlere sahip kısıtlı bir anahtar yeterlidir ve kaybolursa daha az zarar verir.</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Quittance’a tanıdığı izinler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a permission is for, and its name at the provider</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not given. This will not work. Add it at %1 and check again, or go on without it.</source>
        <translation>Verilmemiş. Bu çalışmaz. %1 üzerinde ekleyip yeniden denetleyin veya bu olmadan devam edin.</translation>
    </message>
</context>
<context>
    <name>quittance::GatewayWishesView</name>
    <message>
        <source>Ways to pay</source>
        <translation>Ödeme yolları</translation>
    </message>
    <message>
        <source>What customers are offered through %1. Each can be switched on or off later.</source>
        <translation>Müşterilere %1 üzerinden sunulanlar. Her biri sonradan açılıp kapatılabilir.</translation>
    </message>
    <message>
        <source>&amp;Links go through %1 where nobody chooses another provider</source>
        <translation>Başka sağlayıcı seçilmezse &amp;bağlantılar %1 üzerinden gider</translation>
    </message>
    <message>
        <source>Bank transfers</source>
        <translation>Banka havaleleri</translation>
    </message>
    <message>
        <source>With “Bank transfer”, each customer gets an account number of their own at %1, and what arrives there finds its invoice by itself. Your own account below stands on every invoice, for those who transfer without a link; what arrives there is matched under Reconcile.</source>
        <translation>“Banka havalesi” ile her müşteri %1 üzerinde kendine ait bir hesap numarası alır; oraya gelen para faturasını kendiliğinden bulur. Aşağıdaki kendi hesabınız, bağlantı kullanmadan havale yapanlar için her faturada yer alır; oraya gelenler Mutabakat bölümünde eşleştirilir.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Hesap sahibi</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Denetim başlangıcı</translation>
    </message>
    <message>
        <source>Payments of %1 from this day on belong to this book: the check for completeness begins there, and asks about nothing earlier. Empty: from the beginning.</source>
        <translation>Bu günden başlayarak %1 ödemeleri bu deftere aittir: eksiksizlik denetimi o gün başlar ve öncesini sormaz. Boşsa en baştan.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>&amp;Payment page</source>
        <translation>Ö&amp;deme sayfası</translation>
    </message>
    <message>
        <source>The mailed link leads to a page on which the customer pays when it suits them.</source>
        <translation>E-postadaki bağlantı, müşterinin uygun olduğunda ödeme yaptığı bir sayfaya götürür.</translation>
    </message>
    <message>
        <source>Page to pay &amp;at once</source>
        <translation>&amp;Anında ödeme sayfası</translation>
    </message>
    <message>
        <source>Opened while the customer is there or on the phone; good for hours.</source>
        <translation>Müşteri yanınızda veya telefondayken açılır; birkaç saat geçerlidir.</translation>
    </message>
    <message>
        <source>Bank &amp;transfer</source>
        <translation>Banka &amp;havalesi</translation>
    </message>
    <message>
        <source>The mail names an account number that is this customer&apos;s alone.</source>
        <translation>E-posta, yalnızca bu müşteriye ait bir hesap numarası bildirir.</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s name.</source>
        <translation>Boşsa şirketin adı.</translation>
    </message>
</context>
<context>
    <name>quittance::GuidePanel</name>
    <message>
        <source>Guided path</source>
        <translation>Adım adım yol</translation>
    </message>
    <message>
        <source>Sync contacts</source>
        <translation>Kişileri eşitle</translation>
    </message>
    <message>
        <source>Customers come from the CRM.</source>
        <translation>Müşteriler CRM’den gelir.</translation>
    </message>
    <message>
        <source>Issue the draft</source>
        <translation>Taslağı düzenle</translation>
    </message>
    <message>
        <source>It gets its number and is frozen.</source>
        <translation>Numarasını alır ve dondurulur.</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Send the payment link</source>
        <translation>Ödeme bağlantısını gönder</translation>
    </message>
    <message>
        <source>See the mail before it leaves.</source>
        <translation>E-postayı gitmeden önce görün.</translation>
    </message>
    <message>
        <source>Send link…</source>
        <translation>Bağlantı gönder…</translation>
    </message>
    <message>
        <source>Open customer&apos;s page</source>
        <translation>Müşteri sayfasını aç</translation>
    </message>
    <message>
        <source>Pay with card 4242 4242 4242 4242.</source>
        <translation>4242 4242 4242 4242 numaralı kartla ödeyin.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Sync payments</source>
        <translation>Ödemeleri eşitle</translation>
    </message>
    <message>
        <source>The table turns green.</source>
        <translation>Tablo yeşile döner.</translation>
    </message>
    <message>
        <source>See it paid, see it proven</source>
        <translation>Ödendiğini ve kanıtlandığını gör</translation>
    </message>
    <message>
        <source>The books are checked entry by entry.</source>
        <translation>Defterler kayıt kayıt denetlenir.</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Defterleri denetle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Hiçbir tarayıcı yanıt vermedi. Adres: %1</translation>
    </message>
</context>
<context>
    <name>quittance::HeadForm</name>
    <message>
        <source>On the day of issue</source>
        <translation>Düzenlendiği gün</translation>
    </message>
    <message>
        <source>Optional, in words</source>
        <translation>İsteğe bağlı, sözle</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>İsteğe bağlı</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenleme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vade</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Koşullar</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Alıcı referansı</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>As the terms say</source>
        <translation>Koşullara göre</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Bir gün sonra</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>%1 gün sonra</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Kararlaştırıldığı gibi</translation>
    </message>
    <message>
        <source>As the customer</source>
        <translation>Müşterininki</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Belge dili</translation>
    </message>
    <message>
        <source>As the customer (%1)</source>
        <translation>Müşterininki (%1)</translation>
    </message>
    <message>
        <source>Date of supply</source>
        <translation>Teslim tarihi</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Her zamanki gibi</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Numara serisi</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <extracomment>%1 is the name of a series: &quot;INV&quot;</extracomment>
        <translation>Her zamanki gibi (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::HeldText</name>
    <message>
        <source>This book is open on another computer.</source>
        <translation>Bu defter başka bir bilgisayarda açık.</translation>
    </message>
    <message>
        <source>This book is open on %1 since %2.</source>
        <extracomment>%1 is a computer, %2 a time or a day with its time</extracomment>
        <translation>Bu defter %1 bilgisayarında açık (başlangıç: %2).</translation>
    </message>
    <message>
        <source>This book is open on %1 (%2) since %3.</source>
        <extracomment>%1 is a computer, %2 a person&apos;s login there, %3 a time or a day with its time</extracomment>
        <translation>Bu defter %1 bilgisayarında açık (%2, başlangıç: %3).</translation>
    </message>
    <message>
        <source>Here it can only be read, as it was at %1.</source>
        <extracomment>%1 is a time or a day with its time</extracomment>
        <translation>Burada yalnızca okunabilir; %1 itibarıyla.</translation>
    </message>
    <message>
        <source>%1 That computer was last heard of at %2.</source>
        <extracomment>%1 is the sentence before, %2 a time or a day with its time</extracomment>
        <translation>%1 O bilgisayardan son haber: %2.</translation>
    </message>
</context>
<context>
    <name>quittance::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Kılavuzun bölümleri</translation>
    </message>
</context>
<context>
    <name>quittance::HoldDialog</name>
    <message>
        <source>Hold reminders</source>
        <translation>Hatırlatmaları beklet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>The last day without reminders.</source>
        <translation>Hatırlatma gönderilmeyen son gün.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>No reminder goes to this customer until then. One that waits in Outbox is not sent either.</source>
        <translation>O zamana kadar bu müşteriye hatırlatma gönderilmez. Giden kutusunda bekleyen de gönderilmez.</translation>
    </message>
    <message>
        <source>No reminder about this invoice goes out until then. One that waits in Outbox is not sent either.</source>
        <translation>O zamana kadar bu faturayla ilgili hatırlatma gönderilmez. Giden kutusunda bekleyen de gönderilmez.</translation>
    </message>
    <message>
        <source>Optional, kept in the journal</source>
        <translation>İsteğe bağlı, yevmiyede saklanır</translation>
    </message>
</context>
<context>
    <name>quittance::IdentityDialog</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>Sağlayıcıdaki ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Orada kayıt tarihi</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Id at the provider</source>
        <translation>Sağlayıcıdaki kimlik</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>%1, made there by Quittance for this customer</source>
        <translation>%1, orada Quittance’ın bu müşteri için oluşturduğu kayıt</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Yeni bir müşteri</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bu müşteri</translation>
    </message>
    <message>
        <source>Who is this at the payment provider?</source>
        <translation>Ödeme sağlayıcıda bu kim?</translation>
    </message>
    <message>
        <source>Customers of the provider this one may be</source>
        <translation>Bunun sağlayıcıda olabileceği müşteriler</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Sağlayıcıya soruluyor…</translation>
    </message>
    <message>
        <source>Other id</source>
        <translation>Başka kimlik</translation>
    </message>
    <message>
        <source>Id of another customer at the provider</source>
        <translation>Sağlayıcıdaki başka bir müşterinin kimliği</translation>
    </message>
    <message>
        <source>Makes a new customer at the provider and links it</source>
        <translation>Sağlayıcıda yeni bir müşteri oluşturur ve ona bağlar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Who is this at %1?</source>
        <translation>%1 üzerinde bu kim?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>provider, end of its key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Linked. Payment links, cards and transfers of this customer are those of the customer below.</source>
        <translation>Bağlandı. Bu müşterinin ödeme bağlantıları, kartları ve havaleleri aşağıdaki müşterininkilerdir.</translation>
    </message>
    <message>
        <source>%1 may know this customer already. The same address can belong to two customers, so a person says which it is.</source>
        <translation>%1 bu müşteriyi zaten tanıyor olabilir. Aynı adres iki müşteriye ait olabilir, bu yüzden hangisi olduğunu bir kişi belirtir.</translation>
    </message>
    <message>
        <source>Nobody at %1 has this e-mail address.</source>
        <translation>%1 üzerinde bu e-posta adresi kimsede yok.</translation>
    </message>
    <message>
        <source>A new customer is made there when it is needed.</source>
        <translation>Gerektiğinde orada yeni bir müşteri oluşturulur.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportActions</name>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Tables and e-invoices (*.csv *.tsv *.txt *.xml)</source>
        <translation>Tablolar ve e-faturalar (*.csv *.tsv *.txt *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>İncele</translation>
    </message>
</context>
<context>
    <name>quittance::ImportCellView</name>
    <message>
        <source>%1 or %2</source>
        <comment>two readings of a value</comment>
        <translation>%1 veya %2</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>a value that cannot be read</comment>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>It is read as %1, as chosen above. It could be %2 as well.</source>
        <translation>Yukarıda seçildiği gibi %1 olarak okunur. %2 de olabilir.</translation>
    </message>
</context>
<context>
    <name>quittance::ImportDialog</name>
    <message>
        <source>Taken</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmayan</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Başka &amp;dosya…</translation>
    </message>
    <message>
        <source>Choose another file, or drop one here</source>
        <translation>Başka bir dosya seç veya buraya bırak</translation>
    </message>
    <message>
        <source>Hol&amp;ds</source>
        <translation>İçeri&amp;k</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>Kaynak &amp;program</translation>
    </message>
    <message>
        <source>Currency of rows that name none</source>
        <translation>Para birimi yazmayan satırların para birimi</translation>
    </message>
    <message>
        <source>C&amp;urrency where none is named</source>
        <translation>&amp;Yazmıyorsa para birimi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>What becomes of the row</source>
        <translation>Satıra ne olur</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Import the &amp;good ones only</source>
        <translation>Yalnızca &amp;sorunsuzları aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>İçe aktar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>E-invoice; it needs no columns to be chosen.</source>
        <translation>E-fatura; sütun seçmek gerekmez.</translation>
    </message>
    <message>
        <source>Table with one row</source>
        <translation>Tek satırlı tablo</translation>
    </message>
    <message>
        <source>Table with %1 rows</source>
        <translation>%1 satırlı tablo</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them</source>
        <translation>%1 sorun, ilk %2 tanesi</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 sorun</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Yeni bir şey yok: hepsi zaten burada.</translation>
    </message>
    <message>
        <source>Save re&amp;jected rows…</source>
        <translation>&amp;Reddedilen satırları kaydet…</translation>
    </message>
    <message>
        <source>As a table with the reasons, to be put right and imported again</source>
        <translation>Nedenleriyle birlikte tablo olarak; düzeltip yeniden içe aktarmak için</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Reddedilen satırları kaydet</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <comment>file name</comment>
        <translation>%1-reddedilen.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved with their reasons.</source>
        <translation>
            <numerusform>%n satır nedenleriyle kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>of a row of the file: taken or left out</extracomment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>title of a column in a file</comment>
        <translation>Neden</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 sorun</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Banka ekstresi</translation>
    </message>
</context>
<context>
    <name>quittance::ImportText</name>
    <message>
        <source>%1 draft imported.</source>
        <translation>%1 taslak içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 drafts imported.</source>
        <translation>%1 taslak içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 customer imported.</source>
        <translation>%1 müşteri içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 customers imported.</source>
        <translation>%1 müşteri içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 payment imported.</source>
        <translation>%1 ödeme içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 payments imported.</source>
        <translation>%1 ödeme içe aktarıldı.</translation>
    </message>
    <message>
        <source>The file holds no documents.</source>
        <translation>Dosyada belge yok.</translation>
    </message>
    <message>
        <source>The file holds no customers.</source>
        <translation>Dosyada müşteri yok.</translation>
    </message>
    <message>
        <source>The file holds no payments.</source>
        <translation>Dosyada ödeme yok.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Düzenleme tarihi</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vade tarihi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Birim fiyat</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>KDV oranı</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>KDV kategorisi</translation>
    </message>
    <message>
        <source>Exemption reason</source>
        <translation>İstisna nedeni</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Müşteri adı</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Cadde, ikinci satır</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Vade (gün)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Oradaki kimlik</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Pays invoices</source>
        <translation>Ödenen faturalar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Geri ödendi</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Satır %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 document has problems.</source>
        <translation>Hiçbir şey içe aktarılmadı: %1 belgede sorun var.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 documents have problems.</source>
        <translation>Hiçbir şey içe aktarılmadı: %1 belgede sorun var.</translation>
    </message>
    <message>
        <source>Nothing new: %1 was here already.</source>
        <translation>Yeni bir şey yok: %1 tanesi zaten buradaydı.</translation>
    </message>
    <message>
        <source>Nothing new: %1 were here already.</source>
        <translation>Yeni bir şey yok: %1 tanesi zaten buradaydı.</translation>
    </message>
    <message>
        <source>%1 was here already.</source>
        <translation>%1 tanesi zaten buradaydı.</translation>
    </message>
    <message>
        <source>%1 were here already.</source>
        <translation>%1 tanesi zaten buradaydı.</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 tanesi reddedildi.</translation>
    </message>
    <message>
        <source>%1 were refused.</source>
        <translation>%1 tanesi reddedildi.</translation>
    </message>
    <message>
        <source>%1 row is no payment that arrived and was passed over.</source>
        <translation>%1 satır gelmiş bir ödeme değil, atlandı.</translation>
    </message>
    <message>
        <source>%1 rows are no payments that arrived and were passed over.</source>
        <translation>%1 satır gelmiş ödeme değil, atlandı.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 yeni</translation>
    </message>
    <message>
        <source>%1 here already</source>
        <translation>%1 zaten burada</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 alınmadı</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>%1 atlandı</translation>
    </message>
    <message>
        <source>Import %1 draft</source>
        <translation>%1 taslağı içe aktar</translation>
    </message>
    <message>
        <source>Import %1 drafts</source>
        <translation>%1 taslağı içe aktar</translation>
    </message>
    <message>
        <source>Import %1 customer</source>
        <translation>%1 müşteriyi içe aktar</translation>
    </message>
    <message>
        <source>Import %1 customers</source>
        <translation>%1 müşteriyi içe aktar</translation>
    </message>
    <message>
        <source>Import %1 payment</source>
        <translation>%1 ödemeyi içe aktar</translation>
    </message>
    <message>
        <source>Import %1 payments</source>
        <translation>%1 ödemeyi içe aktar</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Başka bir program</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
</context>
<context>
    <name>quittance::InputText</name>
    <message>
        <source>“%1” may be thousands or a fraction. Write it with all its decimals.</source>
        <translation>“%1” binlik de küsurat da olabilir. Tüm ondalık haneleriyle yazın.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>“%1” bir gün değil. %2 biçiminde yazın.</translation>
    </message>
</context>
<context>
    <name>quittance::InteractionsPage</name>
    <message>
        <source>Interactions</source>
        <translation>Etkileşimler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Yapan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Filter interactions</source>
        <translation>Etkileşimleri süz</translation>
    </message>
    <message>
        <source>Part of a subject or a text, or of a name, an address or a domain (Ctrl+F)</source>
        <translation>Konunun veya metnin ya da adın, adresin veya alan adının bir kısmı (Ctrl+F)</translation>
    </message>
    <message>
        <source>No interactions yet.</source>
        <translation>Henüz etkileşim yok.</translation>
    </message>
    <message>
        <source>Notes, calls, e-mails, meetings and tasks appear here once the CRM was synced.</source>
        <translation>CRM eşitlendiğinde notlar, aramalar, e-postalar, toplantılar ve görevler burada görünür.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>“%1” için sonuç yok.</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceActions</name>
    <message>
        <source>Payment link of %1 copied.</source>
        <translation>%1 için ödeme bağlantısı kopyalandı.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Taslak silindi.</translation>
    </message>
    <message>
        <source>Draft for %1 deleted.</source>
        <translation>%1 için taslak silindi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Taslak geri geldi.</translation>
    </message>
    <message>
        <source>%1 invoices issued.</source>
        <translation>%1 fatura düzenlendi.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <comment>what can be undone</comment>
        <translation>Taslağı silme</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) issued.</source>
        <translation>
            <numerusform>%n fatura düzenlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are void.</source>
        <translation>
            <numerusform>%n fatura iptal edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) written off.</source>
        <translation>
            <numerusform>%n fatura zarara yazıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceCrmView</name>
    <message>
        <source>Open customer</source>
        <translation>Müşteriyi aç</translation>
    </message>
    <message>
        <source>Opens the customer, where records are made and unlinked</source>
        <translation>Kayıtların oluşturulduğu ve bağının kesildiği müşteriyi açar</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicePrinting</name>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Açık faturalar</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Gecikmiş faturalar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Partly paid invoices</source>
        <translation>Kısmen ödenmiş faturalar</translation>
    </message>
    <message>
        <source>Paid invoices</source>
        <translation>Ödenmiş faturalar</translation>
    </message>
    <message>
        <source>Void invoices</source>
        <translation>İptal edilmiş faturalar</translation>
    </message>
    <message>
        <source>Written-off invoices</source>
        <translation>Zarara yazılmış faturalar</translation>
    </message>
    <message>
        <source>Disputed invoices</source>
        <translation>İtirazlı faturalar</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>Only what fits “%1”</source>
        <translation>Yalnızca “%1” aramasına uyanlar</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <comment>customer</comment>
        <translation>Yalnızca %1 müşterisi</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>%2 satırdan ilk %1 tanesi</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableModel</name>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenleme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vade</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Son e-posta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Henüz numara yok</translation>
    </message>
    <message>
        <source>No payment link</source>
        <translation>Ödeme bağlantısı yok</translation>
    </message>
    <message>
        <source>No mail</source>
        <translation>E-posta yok</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Gecikme günü</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net, before tax</source>
        <translation>Net, vergiden önce</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Vergi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Paid by payments</source>
        <translation>Ödemelerle ödenen</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>İade faturalı</translation>
    </message>
    <message>
        <source>Paid by credit notes</source>
        <translation>İade faturalarıyla ödenen</translation>
    </message>
    <message>
        <source>PO number</source>
        <translation>Sipariş no</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Siparişin numarası</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Reference, of where it came from</source>
        <translation>Geldiği yerdeki referans</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Koşullar</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Ödeme koşulları</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Series of its number</source>
        <translation>Numarasının serisi</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Oluşturan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Not yok</translation>
    </message>
    <message>
        <source>Customer no.</source>
        <translation>Müşteri no.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Müşteri numarası</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Paid through, or where its payment link leads</source>
        <translation>Ödemenin geçtiği yer ya da ödeme bağlantısının gittiği yer</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Record of the customer in the CRM</source>
        <translation>Müşterinin CRM’deki kaydı</translation>
    </message>
    <message>
        <source>Not linked to a CRM</source>
        <translation>Bir CRM’e bağlı değil</translation>
    </message>
    <message>
        <source>Linked to a record in %1</source>
        <translation>%1 içindeki bir kayda bağlı</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceTableView</name>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
</context>
<context>
    <name>quittance::InvoiceWindow</name>
    <message>
        <source>&amp;Next step</source>
        <translation>S&amp;onraki adım</translation>
    </message>
</context>
<context>
    <name>quittance::InvoicesPage</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Henüz fatura yok.</translation>
    </message>
    <message>
        <source>Drop a CSV or UBL file here to import it.</source>
        <translation>İçe aktarmak için buraya bir CSV veya UBL dosyası bırakın.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Yeni fatura</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
</context>
<context>
    <name>quittance::IssueDialog</name>
    <message>
        <source>Issue invoice</source>
        <translation>Fatura düzenle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Düzenleme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vade</translation>
    </message>
    <message>
        <source>By the customer&apos;s terms</source>
        <translation>Müşterinin koşullarına göre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>It gets the next number and can no longer be changed, only credited or voided. Nothing is mailed yet.</source>
        <translation>Sıradaki numarayı alır ve artık değiştirilemez; yalnızca iade faturası düzenlenebilir veya iptal edilebilir. Henüz e-posta gönderilmez.</translation>
    </message>
    <message>
        <source>Issue for %1</source>
        <translation>Düzenle: %1</translation>
    </message>
</context>
<context>
    <name>quittance::JournalDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Journal of this item</source>
        <translation>Bu öğenin yevmiyesi</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Yevmiye kayıtları</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Borç</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Alacak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Destek için &amp;kopyala</translation>
    </message>
    <message>
        <source>Numbers, kinds, hashes and what is booked; no names</source>
        <translation>Numaralar, türler, özetler ve kayda geçenler; adlar yok</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>K&amp;apat</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <comment>entries of the journal</comment>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
</context>
<context>
    <name>quittance::KeychainDialog</name>
    <message>
        <source>The system keychain cannot be used</source>
        <translation>Sistem anahtar zinciri kullanılamıyor</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Sistem anahtar zinciri</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>&amp;Parola cümlesi kullan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again, or read on without what is sealed.</source>
        <translation>Kilitli ya da yok. Kilidini açıp yeniden deneyin ya da mühürlü olanlar olmadan okumayı sürdürün.</translation>
    </message>
    <message>
        <source>It is locked or not there. Unlock it and try again; use a passphrase instead, which seals the keys in a file of this book; or go on without keys: payment links, mail and sync wait.</source>
        <translation>Kilitli veya yok. Kilidini açıp yeniden deneyin; yerine, anahtarları bu defterin bir dosyasında mühürleyen bir parola cümlesi kullanın; ya da anahtarsız devam edin: ödeme bağlantıları, e-posta ve eşitleme bekler.</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Anahtarsız devam et</translation>
    </message>
</context>
<context>
    <name>quittance::KeysNotice</name>
    <message>
        <source>The keys of this book are locked, so the key of this connection could not be kept. Unlock them first.</source>
        <translation>Bu defterin anahtarları kilitli; bu bağlantının anahtarı saklanamaz. Önce kilitlerini açın.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the key of this connection could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>Sistem anahtar zinciri kullanılamıyor; bu bağlantının anahtarı saklanamaz. Kilidini açın ya da onun yerine bir parola cümlesi kullanın.</translation>
    </message>
    <message>
        <source>The keys of this book are locked, so the password of the mail server could not be kept. Unlock them first.</source>
        <translation>Bu defterin anahtarları kilitli; posta sunucusunun parolası saklanamaz. Önce kilitlerini açın.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used, so the password of the mail server could not be kept. Unlock it, or use a passphrase instead.</source>
        <translation>Sistem anahtar zinciri kullanılamıyor; posta sunucusunun parolası saklanamaz. Kilidini açın ya da onun yerine bir parola cümlesi kullanın.</translation>
    </message>
</context>
<context>
    <name>quittance::KeysText</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>quittance::LedgerText</name>
    <message>
        <source>Bad debts</source>
        <translation>Şüpheli alacaklar</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Müşteri alacağı</translation>
    </message>
    <message>
        <source>Currency exchange</source>
        <translation>Döviz değişimi</translation>
    </message>
    <message>
        <source>Prepayments</source>
        <translation>Ön ödemeler</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Alacaklar</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>Rounding differences</source>
        <translation>Yuvarlama farkları</translation>
    </message>
    <message>
        <source>Adjustments (%1)</source>
        <translation>Düzeltmeler (%1)</translation>
    </message>
    <message>
        <source>On its way to the bank (%1)</source>
        <translation>Bankaya gidiyor (%1)</translation>
    </message>
    <message>
        <source>Balance at %1</source>
        <translation>%1 bakiyesi</translation>
    </message>
    <message>
        <source>Disputes (%1)</source>
        <translation>İtirazlar (%1)</translation>
    </message>
    <message>
        <source>Fees (%1)</source>
        <translation>Komisyonlar (%1)</translation>
    </message>
</context>
<context>
    <name>quittance::LeftPanel</name>
    <message>
        <source>More is handed out than there is</source>
        <translation>Var olandan fazlası dağıtılıyor</translation>
    </message>
    <message>
        <source>Left: nothing</source>
        <translation>Kalan: yok</translation>
    </message>
    <message>
        <source>Left, stays credit of %1</source>
        <translation>Kalan, alacak bakiyesi olur: %1</translation>
    </message>
    <message>
        <source>Left: not known yet</source>
        <translation>Kalan: henüz belli değil</translation>
    </message>
    <message>
        <source>Left, stays credit of who pays</source>
        <translation>Kalan, ödeyenin alacak bakiyesi olur</translation>
    </message>
</context>
<context>
    <name>quittance::LineDetail</name>
    <message>
        <source>Choose a movement to see what it may be.</source>
        <translation>Ne olabileceğini görmek için bir hareket seçin.</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Karşı hesap</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Valör</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Hesabımız</translation>
    </message>
    <message>
        <source>Still to match</source>
        <translation>Eşleşecek kalan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Ne olabilir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Take back what this movement was taken for (U)</source>
        <translation>Bu hareketin eşleşmesini geri al (U)</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Ayır…</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Elle eşleştir…</translation>
    </message>
    <message>
        <source>It is another one</source>
        <translation>Bu ayrı bir hareket</translation>
    </message>
    <message>
        <source>Money that came a second time; it counts on its own</source>
        <translation>İkinci kez gelen para; ayrı sayılır</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Aynı hareket</translation>
    </message>
    <message>
        <source>The bank told it twice; it does not count again</source>
        <translation>Banka iki kez bildirdi; yeniden sayılmaz</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Book it like this and go on (Enter)</source>
        <translation>Böyle kaydet ve ilerle (Enter)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>Nothing here fits. Match it by hand, or set it aside with a reason.</source>
        <translation>Burada uyan bir şey yok. Elle eşleştirin veya nedenini belirterek ayırın.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Sayılmıyor.</translation>
    </message>
    <message>
        <source>Look for what came back or was paid back (M)</source>
        <translation>Neyin geri geldiğini veya geri ödendiğini ara (M)</translation>
    </message>
    <message>
        <source>It does not count, so there is nothing to match.</source>
        <translation>Sayılmıyor, bu yüzden eşleştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>It is known what this movement is. Undo that first (U).</source>
        <translation>Bu hareketin ne olduğu biliniyor. Önce onu geri alın (U).</translation>
    </message>
    <message>
        <source>Another movement looks the same. Say whether this is the same money or other money.</source>
        <translation>Başka bir hareket aynı görünüyor. Aynı para mı, başka para mı olduğunu belirtin.</translation>
    </message>
    <message>
        <source>The movement of %1 looks the same: %2, %3. Say whether this is the same money or other money.</source>
        <comment>day, payer, amount</comment>
        <translation>%1 tarihli hareket aynı görünüyor: %2, %3. Aynı para mı, başka para mı olduğunu belirtin.</translation>
    </message>
    <message>
        <source>First say whether this is the same money as the movement that looks like it.</source>
        <translation>Önce bunun, aynı görünen hareketle aynı para olup olmadığını belirtin.</translation>
    </message>
    <message>
        <source>Look for what it pays, or whose money it is (M; Space begins with the proposal)</source>
        <translation>Neyi ödediğini veya kimin parası olduğunu ara (M; Boşluk tuşu öneriyle başlar)</translation>
    </message>
    <message>
        <source>It is nothing the book is about; say why, or press I to set it aside at once</source>
        <translation>Defterle ilgisi yok; nedenini belirtin ya da hemen ayırmak için I tuşuna basın</translation>
    </message>
</context>
<context>
    <name>quittance::LinesModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Satır numarası</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Qty</source>
        <comment>short for quantity</comment>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Disc. %</source>
        <comment>short for discount in percent</comment>
        <translation>İnd. %</translation>
    </message>
    <message>
        <source>Discount in percent</source>
        <translation>Yüzde olarak indirim</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>KDV dahil fiyat</translation>
    </message>
    <message>
        <source>several</source>
        <translation>birkaç</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>İndirim</translation>
    </message>
</context>
<context>
    <name>quittance::LinkEndField</name>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>In %1 days</source>
        <comment>a link expires</comment>
        <translation>%1 gün sonra</translation>
    </message>
    <message>
        <source>On a day</source>
        <comment>a link expires</comment>
        <translation>Belirli bir günde</translation>
    </message>
    <message>
        <source>Last day on which the link can be paid</source>
        <translation>Bağlantının ödenebileceği son gün</translation>
    </message>
</context>
<context>
    <name>quittance::LogWindow</name>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Text in the log</source>
        <translation>Günlükteki metin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Program bileşeni</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>&amp;Daha eskileri göster</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Destek için &amp;kopyala</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tüm düzeyler</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Bilgi ve üstü</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Uyarı ve üstü</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Yalnızca hatalar</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Tüm bileşenler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitleme</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>Günlük iletileri</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>İletinin tamamı</translation>
    </message>
    <message>
        <source>Copies version, system and the messages shown. Secrets are already removed.</source>
        <translation>Sürümü, sistemi ve gösterilen iletileri kopyalar. Gizli bilgiler zaten çıkarılmıştır.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>K&amp;apat</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Eşleşen ileti yok.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n message(s)</source>
        <translation>
            <numerusform>En yeni %n ileti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
</context>
<context>
    <name>quittance::MailAccountDialog</name>
    <message>
        <source>Set up mail account</source>
        <translation>E-posta hesabını kur</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in the system keychain.</source>
        <translation>E-postalar kendi sunucunuzdan gider. Parola sistem anahtar zincirinde saklanır.</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>Baştan TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>A mail that only says that mails arrive really goes there.</source>
        <translation>Yalnızca e-postaların ulaştığını bildiren bir e-posta gerçekten bu adrese gider.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Alıcı</translation>
    </message>
    <message>
        <source>Save &amp;without a test</source>
        <translation>&amp;Denemeden kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>Şirketin e-posta adresi yok</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Burası boş.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Test of the mail account</source>
        <translation>E-posta hesabı denemesi</translation>
    </message>
    <message>
        <source>This mail was sent by Quittance to see whether mails arrive. They do.</source>
        <translation>Bu e-posta, e-postaların ulaşıp ulaşmadığını görmek için Quittance tarafından gönderildi. Ulaşıyor.</translation>
    </message>
    <message>
        <source>Accepted by mail server: “%1”. Look whether it arrived.</source>
        <extracomment>%1 is what the mail server said</extracomment>
        <translation>Posta sunucusu kabul etti: “%1”. Ulaşıp ulaşmadığına bakın.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Send a test to yourself</source>
        <translation>Kendime deneme gönder</translation>
    </message>
    <message>
        <source>Keep it (Ctrl+Enter)</source>
        <translation>Sakla (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends a mail; nothing is kept yet (Ctrl+Enter)</source>
        <translation>Bir e-posta gönderir; henüz hiçbir şey saklanmaz (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Mails leave through your own server. The password is kept in a file of this book, sealed with your passphrase.</source>
        <translation>E-postalar kendi sunucunuzdan gider. Parola bu defterin bir dosyasında, parola cümlenizle mühürlü saklanır.</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Saklandığı gibi</translation>
    </message>
</context>
<context>
    <name>quittance::MailActions</name>
    <message>
        <source>%1 for %2 goes out in %3 s.</source>
        <translation>%1 (%2) %3 sn sonra gidiyor.</translation>
    </message>
    <message>
        <source>%1 for %2 is on its way.</source>
        <translation>%1 (%2) yolda.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) go out in %1 s.</source>
        <translation>
            <numerusform>%n e-posta %1 sn sonra gidiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are on their way.</source>
        <translation>
            <numerusform>%n e-posta yolda.</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices of this customer</source>
        <translation>Bu müşterinin tüm faturaları</translation>
    </message>
    <message>
        <source>Hold reminders</source>
        <comment>what can be undone</comment>
        <translation>Hatırlatmaları bekletme</translation>
    </message>
    <message>
        <source>Reminders are sent again.</source>
        <translation>Hatırlatmalar yeniden gönderilebilir.</translation>
    </message>
    <message>
        <source>Reminders held.</source>
        <translation>Hatırlatmalar bekletiliyor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>what can be undone</comment>
        <translation>Gönderim</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Geri alındı. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Gönderimi geri al</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Giden kutusunu göster</translation>
    </message>
    <message>
        <source>Send reminders again</source>
        <comment>what can be undone</comment>
        <translation>Hatırlatmaları sürdürme</translation>
    </message>
    <message>
        <source>The earlier hold of reminders is back.</source>
        <translation>Hatırlatmalar yeniden önceki gibi bekletiliyor.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when the refund has gone through.</source>
        <comment>a mail, a customer</comment>
        <translation>%1 (%2) geri ödeme tamamlanınca gidecek.</translation>
    </message>
    <message>
        <source>%1 for %2 goes out when this computer is online.</source>
        <comment>a mail, a document or customer</comment>
        <translation>%1 (%2) bu bilgisayar çevrimiçi olunca gidiyor.</translation>
    </message>
</context>
<context>
    <name>quittance::MailBatchModel</name>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>In Outbox</source>
        <translation>Giden kutusunda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mailed on %1, less than 2 days ago</source>
        <translation>%1 tarihinde gönderildi, üzerinden 2 gün geçmedi</translation>
    </message>
    <message>
        <source>Ready: reminder %1</source>
        <translation>Hazır: %1. hatırlatma</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Gönderilir</translation>
    </message>
    <message>
        <source>Is not sent</source>
        <translation>Gönderilmez</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
</context>
<context>
    <name>quittance::MailCheckList</name>
    <message>
        <source>Checks</source>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Her şey yolunda</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Gönderilemiyor</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 bakılacak</translation>
    </message>
</context>
<context>
    <name>quittance::MailDialog</name>
    <message>
        <source>Pay by</source>
        <translation>Ödeme yolu</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>As it is sent; the link&apos;s own address is put in when it is made.</source>
        <translation>Gönderildiği haliyle; bağlantı adresi sonra eklenir.</translation>
    </message>
    <message>
        <source>As it is sent. Links are off here.</source>
        <translation>Gönderildiği haliyle. Bağlantılar burada çalışmaz.</translation>
    </message>
    <message>
        <source>Send &amp;test to me</source>
        <translation>Kendime &amp;deneme gönder</translation>
    </message>
    <message>
        <source>&amp;Who is this?…</source>
        <translation>&amp;Bu kim?…</translation>
    </message>
    <message>
        <source>Say which customer of the provider this is</source>
        <translation>Sağlayıcının hangi müşterisi olduğunu belirtin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Send when online</source>
        <translation>Çevrimiçi olunca gönder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sends this mail to %1 at once</source>
        <translation>Bu e-postayı hemen %1 adresine gönderir</translation>
    </message>
    <message>
        <source>Send reminder %1</source>
        <translation>%1. hatırlatmayı gönder</translation>
    </message>
    <message>
        <source>The provider gives the customer an account number and a reference. They are asked for first; the mail leaves only when they are known. What comes in is booked when all of it is there.</source>
        <translation>Sağlayıcı müşteriye bir hesap numarası ve referans verir. Önce bunlar istenir; e-posta ancak belli olunca gider. Gelen para, tamamı gelince kaydedilir.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc leaves without effect.</source>
        <translation>Ctrl+Enter gönderir, Esc değişiklik yapmadan çıkar.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Deneme gönderiliyor…</translation>
    </message>
    <message>
        <source>The test was accepted by mail server. The customer got nothing.</source>
        <translation>Posta sunucusu denemeyi kabul etti. Müşteriye bir şey gitmedi.</translation>
    </message>
    <message>
        <source>&amp;Copy link only</source>
        <translation>Yalnızca bağlantıyı &amp;kopyala</translation>
    </message>
    <message>
        <source>Makes the link and copies it. Nothing is mailed.</source>
        <translation>Bağlantıyı oluşturup kopyalar. E-posta gönderilmez.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Language of the mail and what goes along</source>
        <translation>E-postanın ve eklerinin dili</translation>
    </message>
    <message>
        <source>The customer&apos;s</source>
        <translation>Müşterininki</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>%1 (customer)</source>
        <comment>language</comment>
        <translation>%1 (müşteri)</translation>
    </message>
    <message>
        <source>The link asks for this part. It does not end by itself: it is closed when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>Bağlantı bu kısmi tutarı ister. Süresi kendiliğinden dolmaz: açık tutar bunun altına inince kapatılır. Kalan açık kalır. Önce bağlantı oluşturulur; e-posta ancak o var olunca gönderilir.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount. It does not end by itself: it is closed when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>Bağlantı açık tutarın tamamını ister. Süresi kendiliğinden dolmaz: açık tutar değişince kapatılır. Önce bağlantı oluşturulur; e-posta ancak o var olunca gönderilir.</translation>
    </message>
    <message>
        <source>&amp;Make link when online</source>
        <translation>Çevrimiçi olunca bağ&amp;lantı oluştur</translation>
    </message>
    <message>
        <source>The link is made once there is a way out again. Nothing is mailed.</source>
        <translation>Bağlantı, yeniden çevrimiçi olunca oluşturulur. E-posta gönderilmez.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>The link asks for this part until %1. It is closed earlier when less than that is open. The rest stays open. It is created first; the mail leaves only when it exists.</source>
        <translation>Bağlantı bu kısmi tutarı ister; son gün: %1. Açık tutar bunun altına inince daha önce kapatılır. Kalan açık kalır. Önce bağlantı oluşturulur; e-posta ancak o var olunca gönderilir.</translation>
    </message>
    <message>
        <source>The link asks for the whole open amount until %1. It is closed earlier when another amount is open. It is created first; the mail leaves only when it exists.</source>
        <translation>Bağlantı açık tutarın tamamını ister; son gün: %1. Açık tutar değişince daha önce kapatılır. Önce bağlantı oluşturulur; e-posta ancak o var olunca gönderilir.</translation>
    </message>
</context>
<context>
    <name>quittance::MailFilesBox</name>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Invoice &amp;PDF</source>
        <translation>Fatura &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Statement of account</source>
        <translation>&amp;Hesap ekstresi</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Ek yok.</translation>
    </message>
    <message>
        <source>E-in&amp;voice (XML)</source>
        <translation>E-&amp;fatura (XML)</translation>
    </message>
</context>
<context>
    <name>quittance::MailForms</name>
    <message>
        <source>Forms of the mail</source>
        <translation>E-postanın görünümleri</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>İletiyi değiştir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
</context>
<context>
    <name>quittance::MailHead</name>
    <message>
        <source>%1 %2</source>
        <comment>provider and account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>open %1</source>
        <comment>amount</comment>
        <translation>açık %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <comment>amount</comment>
        <translation>toplam %1</translation>
    </message>
</context>
<context>
    <name>quittance::MailMatter</name>
    <message>
        <source>Send reminder</source>
        <translation>Hatırlatma gönder</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Makbuz gönder</translation>
    </message>
    <message>
        <source>Send PDF only</source>
        <translation>Yalnızca PDF gönder</translation>
    </message>
    <message>
        <source>Send statement</source>
        <translation>Ekstre gönder</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Ödeme bağlantısı gönder</translation>
    </message>
</context>
<context>
    <name>quittance::MailPage</name>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Mails leave through your own mail server, from the company&apos;s address. Nothing of ours is between.</source>
        <translation>E-postalar kendi posta sunucunuzdan, şirketin adresiyle gider. Arada bize ait hiçbir şey yoktur.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Oturum bilgileri</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>E-postaların göndereni</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifika dosyası</translation>
    </message>
    <message>
        <source>Only for a server whose certificate this computer does not know: a PEM file of its authority.</source>
        <translation>Yalnızca sertifikası bu bilgisayarca tanınmayan bir sunucu için: sertifika makamının PEM dosyası.</translation>
    </message>
    <message>
        <source>&amp;Set up mail account…</source>
        <translation>E-posta hesabını &amp;kur…</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Kurulmadı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>The company has no e-mail address</source>
        <translation>Şirketin e-posta adresi yok</translation>
    </message>
    <message>
        <source>&amp;Change mail account…</source>
        <translation>E-posta hesabını &amp;değiştir…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Saklı</translation>
    </message>
</context>
<context>
    <name>quittance::MailText</name>
    <message>
        <source>Addresses well-formed</source>
        <translation>Adreslerin biçimi geçerli</translation>
    </message>
    <message>
        <source>Invoice open</source>
        <translation>Fatura açık</translation>
    </message>
    <message>
        <source>Not mailed in the last 2 days</source>
        <translation>Son 2 günde e-posta gönderilmedi</translation>
    </message>
    <message>
        <source>Provider takes this amount</source>
        <translation>Sağlayıcı bu tutarı alıyor</translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation>Posta sunucusu ayarlı</translation>
    </message>
    <message>
        <source>Provider knows the customer</source>
        <translation>Sağlayıcı müşteriyi tanıyor</translation>
    </message>
    <message>
        <source>No dispute</source>
        <translation>İtiraz yok</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Reminders not held</source>
        <translation>Hatırlatmalar bekletilmiyor</translation>
    </message>
    <message>
        <source>Not sent before</source>
        <translation>Daha önce gönderilmedi</translation>
    </message>
    <message>
        <source>The address is missing</source>
        <translation>Adres eksik</translation>
    </message>
    <message>
        <source>An address is not well-formed</source>
        <translation>Bir adresin biçimi geçersiz</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice</source>
        <translation>Bu faturada açık tutar yok</translation>
    </message>
    <message>
        <source>Mailed in the last 2 days</source>
        <translation>Son 2 günde e-posta gönderildi</translation>
    </message>
    <message>
        <source>The provider&apos;s key is missing</source>
        <translation>Sağlayıcının anahtarı eksik</translation>
    </message>
    <message>
        <source>The provider does not take this amount</source>
        <translation>Sağlayıcı bu tutarı almıyor</translation>
    </message>
    <message>
        <source>The mail server is not set</source>
        <translation>Posta sunucusu ayarlı değil</translation>
    </message>
    <message>
        <source>The provider is told who the customer is</source>
        <translation>Müşterinin kim olduğu sağlayıcıya bildirilir</translation>
    </message>
    <message>
        <source>The payment is disputed</source>
        <translation>Ödeme itirazlı</translation>
    </message>
    <message>
        <source>Not overdue yet</source>
        <translation>Henüz gecikmiş değil</translation>
    </message>
    <message>
        <source>Reminders are held</source>
        <translation>Hatırlatmalar bekletiliyor</translation>
    </message>
    <message>
        <source>This was sent before</source>
        <translation>Bu daha önce gönderildi</translation>
    </message>
    <message>
        <source>This cannot be sent now</source>
        <translation>Bu şu anda gönderilemez</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>Reminder %1</source>
        <translation>%1. hatırlatma</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Hatırlatma</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Ekstre</translation>
    </message>
    <message>
        <source>Reminder %1 e-mail</source>
        <translation>%1. hatırlatma e-postası</translation>
    </message>
    <message>
        <source>Receipt e-mail</source>
        <translation>Makbuz e-postası</translation>
    </message>
    <message>
        <source>Document e-mail</source>
        <translation>Belge e-postası</translation>
    </message>
    <message>
        <source>Statement e-mail</source>
        <translation>Ekstre e-postası</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>Held for this customer until %1</source>
        <translation>Bu müşteri için %1 tarihine kadar bekletiliyor</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>%1 tarihine kadar bekletiliyor</translation>
    </message>
    <message>
        <source>Less than what is open</source>
        <translation>Açık tutardan az</translation>
    </message>
    <message>
        <source>Not a part of what is open</source>
        <translation>Açık tutarın bir kısmı değil</translation>
    </message>
    <message>
        <source>Last day of the link is ahead</source>
        <translation>Bağlantının son günü ileride</translation>
    </message>
    <message>
        <source>Files can go along</source>
        <translation>Dosyalar eklenebilir</translation>
    </message>
    <message>
        <source>E-invoice is complete</source>
        <translation>E-fatura eksiksiz</translation>
    </message>
    <message>
        <source>Last day of the link is over or cannot be read</source>
        <translation>Bağlantının son günü geçti veya okunamıyor</translation>
    </message>
    <message>
        <source>Files cannot go along</source>
        <translation>Dosyalar eklenemez</translation>
    </message>
    <message>
        <source>The e-invoice is not complete</source>
        <translation>E-fatura eksik</translation>
    </message>
    <message>
        <source>Refused by mail server, dismissed</source>
        <translation>Posta sunucusu reddetti, görüldü</translation>
    </message>
</context>
<context>
    <name>quittance::MainWindow</name>
    <message>
        <source>%1 – Quittance</source>
        <translation>%1 – Quittance</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mode, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Yeni fatura</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Import invoices, customers or payments (Ctrl+Shift+I)</source>
        <translation>Fatura, müşteri veya ödeme içe aktar (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Ödeme kaydet</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 gecikmiş</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 sizi bekliyor</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 bekliyor</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>S&amp;onraki adım</translation>
    </message>
    <message>
        <source>Rows copied.</source>
        <translation>Satırlar kopyalandı.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Henüz eşitlenmedi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Bağlandı: %1. Kişileri getiriliyor.</translation>
    </message>
    <message>
        <source>No CRM was synced yet.</source>
        <translation>Henüz hiçbir CRM eşitlenmedi.</translation>
    </message>
    <message>
        <source>&amp;Bring customer back</source>
        <translation>Müşteriyi &amp;geri getir</translation>
    </message>
    <message>
        <source>&amp;Archive customer</source>
        <translation>Müşteriyi &amp;arşivle</translation>
    </message>
    <message>
        <source>Invoice %1 issued.</source>
        <translation>%1 faturası düzenlendi.</translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Faturaları dışa aktar</translation>
    </message>
    <message>
        <source>invoices-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>invoices-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payouts</source>
        <translation>Hesaba aktarımları dışa aktar</translation>
    </message>
    <message>
        <source>payouts-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payouts-%1.xlsx</translation>
    </message>
    <message>
        <source>Export payments</source>
        <translation>Ödemeleri dışa aktar</translation>
    </message>
    <message>
        <source>payments-%1.xlsx</source>
        <comment>file name, day</comment>
        <translation>payments-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Elektronik tablo (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV tablosu (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 dosyasına dışa aktarıldı.</translation>
    </message>
    <message>
        <source>Stop waiting &amp;for %1</source>
        <translation>%1 için b&amp;eklemeyi bırak</translation>
    </message>
    <message>
        <source>Wait &amp;for the payment</source>
        <translation>&amp;Ödemeyi bekle</translation>
    </message>
    <message>
        <source>There is no payment link to wait for.</source>
        <translation>Beklenecek bir ödeme bağlantısı yok.</translation>
    </message>
    <message>
        <source>This document is not being paid by transfer.</source>
        <translation>Bu belge havaleyle ödenmiyor.</translation>
    </message>
    <message>
        <source>Only what is open, and not under way already, can be paid.</source>
        <translation>Yalnızca açık olan ve zaten yolda olmayan tutar ödenebilir.</translation>
    </message>
    <message>
        <source>This customer has no saved cards, and that page is for looking after them.</source>
        <translation>Bu müşterinin kayıtlı kartı yok; o sayfa kayıtlı kartlar içindir.</translation>
    </message>
    <message>
        <source>Not waiting for %1 any more.</source>
        <translation>Artık %1 beklenmiyor.</translation>
    </message>
    <message>
        <source>Waiting for the payment of %1; looking every 20 seconds.</source>
        <translation>%1 için ödeme bekleniyor; 20 saniyede bir bakılıyor.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The address of a page on which %1 looks after saved cards is copied.</source>
        <translation>%1 müşterisinin kayıtlı kartlarını yönettiği sayfanın adresi kopyalandı.</translation>
    </message>
    <message>
        <source>1 dispute to answer</source>
        <translation>1 itiraz yanıt bekliyor</translation>
    </message>
    <message>
        <source>%1 disputes to answer</source>
        <translation>%1 itiraz yanıt bekliyor</translation>
    </message>
    <message>
        <source>&amp;Open at the provider</source>
        <translation>Sağ&amp;layıcıda aç</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>%1 üzeri&amp;nde aç</translation>
    </message>
    <message>
        <source>No browser answered. The address is %1</source>
        <translation>Hiçbir tarayıcı yanıt vermedi. Adres: %1</translation>
    </message>
    <message>
        <source>%1 to match</source>
        <translation>%1 eşleşecek</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Eşitleniyor…</translation>
    </message>
    <message>
        <source>Sync again</source>
        <translation>Yeniden eşitle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They are gone there</source>
        <translation>Orada artık yoklar</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Raporu dışa aktar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 invoices are mailed at once. Select fewer.</source>
        <translation>Bir defada en çok %1 fatura e-postayla gönderilir. Daha azını seçin.</translation>
    </message>
    <message>
        <source>Only what is overdue and not disputed can be reminded of.</source>
        <translation>Yalnızca gecikmiş ve itirazsız olanlar için hatırlatma gönderilebilir.</translation>
    </message>
    <message>
        <source>There is a receipt for a paid invoice only.</source>
        <translation>Makbuz yalnızca ödenmiş fatura için vardır.</translation>
    </message>
    <message>
        <source>Only what is issued and not void can be sent.</source>
        <translation>Yalnızca düzenlenmiş ve iptal edilmemiş olanlar gönderilebilir.</translation>
    </message>
    <message>
        <source>Nothing is open here to be reminded of.</source>
        <translation>Burada hatırlatılacak açık tutar yok.</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Geri alındı. Hareket yeniden bekliyor.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>İnceleme sırasında geri alındı</translation>
    </message>
    <message>
        <source>%1 is not possible for %2.</source>
        <extracomment>what to do, with which record</extracomment>
        <translation>%1: %2 için yapılamaz.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>Yazıcıya %n sayfa gönderildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as shown</source>
        <translation>
            <numerusform>%n satır, gösterildiği gibi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is printed…</source>
        <translation>Yazdırılacaklar okunuyor…</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Belge hazırlanıyor…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>No program for PDF answered. The document is %1</source>
        <translation>PDF için yanıt veren program yok. Belge: %1</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Bu bilgisayarda klasör açan bir program yok. Yeri: %1.</translation>
    </message>
    <message>
        <source>Change columns</source>
        <comment>what can be undone</comment>
        <translation>Sütunları değiştirme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 is what was taken back: &quot;Delete draft&quot;</extracomment>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Yinele: %1</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Satır menüsü</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>İlk ve son satır</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Date field: today, day, week, month, year</source>
        <translation>Tarih alanı: bugün, gün, hafta, ay, yıl</translation>
    </message>
    <message>
        <source>T, + −, W K, M H, Y R</source>
        <translation>T, + −, W K, M H, Y R</translation>
    </message>
    <message>
        <source>Amount field: calculate</source>
        <translation>Tutar alanı: hesaplama</translation>
    </message>
    <message>
        <source>+ − * / ( )</source>
        <translation>+ − * / ( )</translation>
    </message>
    <message>
        <source>Quits when everything is sent.</source>
        <translation>Her şey gönderilince çıkılacak.</translation>
    </message>
    <message>
        <source>There is no invoice %1 in this book.</source>
        <translation>Bu defterde %1 faturası yok.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>%2 satırdan ilk %1 tanesi</translation>
    </message>
    <message>
        <source>Up to %1 rows are copied. Export takes all that are shown.</source>
        <translation>En çok %1 satır kopyalanır. Dışa aktarma, gösterilenlerin tümünü alır.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1: this computer is offline. What came in meanwhile is not here.</source>
        <translation>Son eşitleme: %1; bu bilgisayar çevrimdışı. O zamandan beri gelenler burada yok.</translation>
    </message>
    <message>
        <source>Nothing was synced since %1. What came in meanwhile is not here.</source>
        <translation>Son eşitleme: %1. O zamandan beri gelenler burada yok.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Tümünü eşitle</translation>
    </message>
    <message>
        <source>Send link</source>
        <translation>Bağlantı gönder</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>what a table is called</comment>
        <translation>Dışa aktar: %1</translation>
    </message>
    <message>
        <source>Drafts are deleted one at a time.</source>
        <translation>Taslaklar tek tek silinir.</translation>
    </message>
    <message>
        <source>At most %1 invoices are done at once. Select fewer.</source>
        <translation>Bir defada en çok %1 fatura işlenir. Daha az seçin.</translation>
    </message>
    <message>
        <source>Tell CRM</source>
        <comment>what can be undone</comment>
        <translation>CRM’e bildirme</translation>
    </message>
    <message>
        <source>Taken back. Nothing was told.</source>
        <translation>Geri alındı. Hiçbir şey bildirilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n fatura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1 (next %2)</source>
        <comment>time, time</comment>
        <translation>Eşitlendi: %1 (sonraki %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Opens the book for writing once it is free; until then, shows what was changed</source>
        <translation>Defter boşalınca onu yazmak için açar; o zamana kadar değişenleri gösterir</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Devral…</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Neden belirtilmedi.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Neden: “%1”</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Something of it is paid, credited or written off. Take that back first, or issue a credit note.</source>
        <translation>Bir kısmı ödendi, iade faturasıyla kapatıldı veya zarara yazıldı. Önce bunu geri alın veya iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Hiçbir şey bağlı değil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list, and the name of the saved view it is shown in</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reconcile: choose a proposal</source>
        <translation>Mutabakat: öneri seç</translation>
    </message>
    <message>
        <source>Reconcile: accept the proposal</source>
        <translation>Mutabakat: öneriyi kabul et</translation>
    </message>
    <message>
        <source>Reconcile: match by hand</source>
        <translation>Mutabakat: elle eşleştir</translation>
    </message>
    <message>
        <source>M, Space</source>
        <translation>M, Boşluk</translation>
    </message>
    <message>
        <source>Reconcile: skip</source>
        <translation>Mutabakat: atla</translation>
    </message>
    <message>
        <source>Reconcile: set aside</source>
        <translation>Mutabakat: ayır</translation>
    </message>
    <message>
        <source>Reconcile: undo</source>
        <translation>Mutabakat: geri al</translation>
    </message>
    <message>
        <source>The system keychain could not be used when the sample book was made, so it has no movements of the bank to match. Unlock the keychain, remove the sample book by the menu File, and make it again.</source>
        <translation>Örnek defter oluşturulurken sistem anahtar zinciri kullanılamadı; bu yüzden eşleştirilecek banka hareketi yok. Anahtar zincirinin kilidini açın, Dosya menüsünden örnek defteri kaldırın ve yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The filter hides this invoice. Choose one in the list.</source>
        <translation>Filtre bu faturayı gizliyor. Listeden birini seçin.</translation>
    </message>
    <message>
        <source>1 conflict to review</source>
        <translation>1 çakışma inceleme bekliyor</translation>
    </message>
    <message>
        <source>%1 conflicts to review</source>
        <translation>%1 çakışma inceleme bekliyor</translation>
    </message>
    <message>
        <source>Delete recurring invoice</source>
        <comment>what can be undone</comment>
        <translation>Yinelenen faturayı silme</translation>
    </message>
    <message>
        <source>The recurring invoice is back.</source>
        <translation>Yinelenen fatura geri geldi.</translation>
    </message>
    <message>
        <source>A mail about it waits in the outbox. Drop that first, or issue a credit note.</source>
        <translation>Giden kutusunda bununla ilgili bir e-posta bekliyor. Önce ondan vazgeçin veya iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>It was mailed, or may have been. Issue a credit note instead.</source>
        <translation>E-postayla gönderildi veya gönderilmiş olabilir. Bunun yerine iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>Its payment link can be paid, and somebody may have it. Issue a credit note instead.</source>
        <translation>Ödeme bağlantısı etkin ve birinin elinde olabilir. Bunun yerine iade faturası düzenleyin.</translation>
    </message>
    <message>
        <source>Dismissed. It stays in the list as refused.</source>
        <translation>Görüldü olarak işaretlendi. Listede reddedilmiş olarak kalır.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>what can be undone</comment>
        <translation>Görüldü olarak işaretle</translation>
    </message>
    <message>
        <source>No longer dismissed. It needs you again.</source>
        <translation>Artık görüldü olarak işaretli değil. Yeniden sizi bekliyor.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n file(s) to a mail about %1.</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>
            <numerusform>Bırakın: %n dosya, %1 hakkındaki bir e-postaya eklenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to read %n bank statement(s).</source>
        <translation>
            <numerusform>Bırakın: %n banka ekstresi okunur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s).</source>
        <translation>
            <numerusform>Bırakın: %n dosya içe aktarılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry in Outbox for which this is possible.</source>
        <translation>Giden kutusunda bunun mümkün olduğu bir kayıt seçin.</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <comment>what can be undone: of an amount and its payer</comment>
        <translation>%1 hakkındaki karar</translation>
    </message>
</context>
<context>
    <name>quittance::MappedView</name>
    <message>
        <source>Change &amp;mapping…</source>
        <translation>Eşlemeyi &amp;değiştir…</translation>
    </message>
    <message>
        <source>How the fields are mapped</source>
        <translation>Alanların eşlenmesi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Which field goes where, which way, and who is right when both changed</source>
        <translation>Hangi alanın nereye, hangi yönde gittiği ve ikisi de değiştiğinde hangisinin geçerli olduğu</translation>
    </message>
    <message>
        <source>%1 has no records yet that could be shown here.</source>
        <translation>%1 içinde burada gösterilebilecek kayıt henüz yok.</translation>
    </message>
    <message>
        <source>What real records of %1 hold in each field.</source>
        <translation>%1 içindeki gerçek kayıtların her alandaki değerleri.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) do not fit and stay off until their mapping is changed.</source>
        <translation>
            <numerusform>%n alan uymuyor ve eşlemesi değiştirilene kadar kapalı kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Bizim alan</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>Şirkete mi kişiye mi ait</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>CRM alanı</translation>
    </message>
    <message>
        <source>%1 · does not fit</source>
        <comment>name of a field</comment>
        <translation>%1 · uymuyor</translation>
    </message>
    <message>
        <source>It could not be looked. The mapping can be changed later as well.</source>
        <translation>Bakılamadı. Eşleme daha sonra da değiştirilebilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of Quittance&apos;s own are not there yet and stay off. Once it is connected, “Fields there…” under “CRM sync” makes or lists them.</source>
        <translation>
            <numerusform>Quittance’a ait %n alan orada henüz yok ve kapalı kalır. Bağlandıktan sonra “CRM eşitleme” altındaki “Oradaki alanlar…” bunları oluşturur ya da listeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not there yet</source>
        <comment>name of a field</comment>
        <translation>%1 · orada henüz yok</translation>
    </message>
</context>
<context>
    <name>quittance::MappingDialog</name>
    <message>
        <source>Our field</source>
        <translation>Bizim alan</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <source>Of the company or person</source>
        <translation>Şirkete mi kişiye mi ait</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>CRM field</source>
        <translation>CRM alanı</translation>
    </message>
    <message>
        <source>If both changed</source>
        <translation>İkisi de değiştiyse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Edit field mapping</source>
        <translation>Alan eşlemeyi değiştir</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Alan eşleme</translation>
    </message>
    <message>
        <source>%1 and customers</source>
        <translation>%1 ve müşteriler</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>İçe &amp;aktar…</translation>
    </message>
    <message>
        <source>Take the mapping of another book from a file</source>
        <translation>Başka bir defterin eşlemesini dosyadan al</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>Write this mapping to a file</source>
        <translation>Bu eşlemeyi bir dosyaya yaz</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults…</source>
        <translation>&amp;Tüm varsayılanları geri yükle…</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Yön</translation>
    </message>
    <message>
        <source>O&amp;f the</source>
        <translation>Ait &amp;olduğu</translation>
    </message>
    <message>
        <source>C&amp;RM field</source>
        <translation>&amp;CRM alanı</translation>
    </message>
    <message>
        <source>&amp;If both changed</source>
        <translation>İki&amp;si de değiştiyse</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Orada</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Anlaşılan</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Nasıl anlaşıldığı</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>What five real records make of it</source>
        <translation>Beş gerçek kayıttaki sonucu</translation>
    </message>
    <message>
        <source>Defa&amp;ult of this field</source>
        <translation>Bu alanın &amp;varsayılanı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close; what was saved stays (Esc)</source>
        <translation>Kapat; kaydedilen kalır (Esc)</translation>
    </message>
    <message>
        <source>&amp;Save this field</source>
        <translation>Bu alanı &amp;kaydet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 of %2 fields mapped</source>
        <translation>%2 alandan %1 tanesi eşlendi</translation>
    </message>
    <message>
        <source>%1, %2 broken</source>
        <comment>so many mapped, so many broken</comment>
        <translation>%1, %2 bozuk</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Bir alan seçin.</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>a field, company or person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none: off</source>
        <translation>yok: kapalı</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>label, kind of value, name of a field</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>%1 · gone there</source>
        <translation>%1 · orada artık yok</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>bildirilmedi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>%1, customer %2</source>
        <comment>record there, customer here</comment>
        <translation>%1, müşteri %2</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Eşlemeyi kaydet</translation>
    </message>
    <message>
        <source>Map “%1” like this?</source>
        <translation>“%1” böyle eşlensin mi?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>“%1” is mapped anew.</source>
        <translation>“%1” yeniden eşlendi.</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Varsayılanı geri yükle</translation>
    </message>
    <message>
        <source>Map “%1” as at first?</source>
        <translation>“%1” başlangıçtaki gibi eşlensin mi?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>“%1” is mapped as at first.</source>
        <translation>“%1” başlangıçtaki gibi eşlendi.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Bozuk</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and name of a field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>tek yönlü</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Dönüşü&amp;m</translation>
    </message>
    <message>
        <source>Split name</source>
        <translation>Adı ayır</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ülke kodu</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Para birimi kodu</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Vade (gün)</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what is done to a value</comment>
        <translation>Dönüşüm</translation>
    </message>
    <message>
        <source>What is done to a value</source>
        <translation>Değere uygulanan işlem</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>What the chosen record holds</source>
        <translation>Seçilen kayıttaki değer</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Küçük harf</translation>
    </message>
    <message>
        <source>Trim</source>
        <comment>blanks at the ends of a text</comment>
        <translation>Kırp</translation>
    </message>
</context>
<context>
    <name>quittance::MappingEffectDialog</name>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ne olur</translation>
    </message>
    <message>
        <source>Customers that would change</source>
        <translation>Değişecek müşteriler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Her şeyi olduğu gibi bırak (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::MappingKeeper</name>
    <message>
        <source>All fields are mapped as at first already.</source>
        <translation>Tüm alanlar zaten başlangıçtaki gibi eşlenmiş.</translation>
    </message>
    <message>
        <source>Restore all defaults</source>
        <translation>Tüm varsayılanları geri yükle</translation>
    </message>
    <message>
        <source>1 field is mapped otherwise than at first. Map it as at first?</source>
        <translation>1 alan başlangıçtakinden farklı eşlenmiş. Başlangıçtaki gibi eşlensin mi?</translation>
    </message>
    <message>
        <source>%1 fields are mapped otherwise than at first. Map all of them as at first?</source>
        <translation>%1 alan başlangıçtakinden farklı eşlenmiş. Hepsi başlangıçtaki gibi eşlensin mi?</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tümünü geri yükle</translation>
    </message>
    <message>
        <source>All fields are mapped as at first.</source>
        <translation>Tüm alanlar başlangıçtaki gibi eşlendi.</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Eşlemeyi içe aktar</translation>
    </message>
    <message>
        <source>Field mapping (*.json)</source>
        <translation>Alan eşleme (*.json)</translation>
    </message>
    <message>
        <source>The file maps everything as it is already.</source>
        <translation>Dosya her şeyi zaten olduğu gibi eşliyor.</translation>
    </message>
    <message>
        <source>The file maps 1 field otherwise. Map it as it says?</source>
        <translation>Dosya 1 alanı farklı eşliyor. Dosyadaki gibi eşlensin mi?</translation>
    </message>
    <message>
        <source>The file maps %1 fields otherwise. Map them as it says?</source>
        <translation>Dosya %1 alanı farklı eşliyor. Dosyadaki gibi eşlensinler mi?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>The mapping was imported.</source>
        <translation>Eşleme içe aktarıldı.</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <translation>Eşlemeyi dışa aktar</translation>
    </message>
    <message>
        <source>The mapping was written to %1.</source>
        <translation>Eşleme %1 dosyasına yazıldı.</translation>
    </message>
</context>
<context>
    <name>quittance::MappingTable</name>
    <message>
        <source>Line %1</source>
        <translation>Satır %1</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation>Bizim alan</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Dosyadaki sütun</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1 için sütun</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Bir sütun seçin</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Dosyada yok</translation>
    </message>
    <message>
        <source>Two columns could be it</source>
        <translation>İki sütun olabilir</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gerekli</translation>
    </message>
</context>
<context>
    <name>quittance::MatchDialog</name>
    <message>
        <source>Number, customer or amount</source>
        <translation>Numara, müşteri veya tutar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Match movement by hand</source>
        <translation>Hareketi elle eşleştir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Currency of the invoices</source>
        <translation>Faturaların para birimi</translation>
    </message>
    <message>
        <source>Amount paid in that currency</source>
        <translation>O para biriminde ödenen tutar</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Ödenen tutar</translation>
    </message>
    <message>
        <source>Sum exact</source>
        <translation>Toplam tam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Eşleştir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>1 invoice taken</source>
        <translation>1 fatura seçildi</translation>
    </message>
    <message>
        <source>%1 invoices taken</source>
        <translation>%1 fatura seçildi</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Kalan %1</translation>
    </message>
    <message>
        <source>There are more than are shown. Type a part of the number, the customer or the amount.</source>
        <translation>Gösterilenden fazlası var. Numaranın, müşterinin veya tutarın bir kısmını yazın.</translation>
    </message>
    <message>
        <source>The bank changed the money. Say how much was paid in %1.</source>
        <translation>Banka parayı çevirdi. %1 cinsinden ne kadar ödendiğini belirtin.</translation>
    </message>
    <message>
        <source>All of it is for %1.</source>
        <translation>Tamamı %1 içindir.</translation>
    </message>
    <message>
        <source>What is left stays as credit of %1.</source>
        <translation>Kalan, %1 müşterisinin alacak bakiyesi olarak kalır.</translation>
    </message>
    <message>
        <source>This movement is the money of the payment in view. Nothing is booked again.</source>
        <translation>Bu hareket gösterilen ödemenin parası. Yeniden kayıt yapılmaz.</translation>
    </message>
    <message>
        <source>This movement is the payout in view.</source>
        <translation>Bu hareket gösterilen hesaba aktarım.</translation>
    </message>
    <message>
        <source>All of it becomes credit of the customer in view.</source>
        <translation>Tamamı gösterilen müşterinin alacak bakiyesi olur.</translation>
    </message>
    <message>
        <source>The payment in view came back: what it paid is open again.</source>
        <translation>Gösterilen ödeme geri geldi: ödediği yeniden açık.</translation>
    </message>
    <message>
        <source>This movement is the refund in view. Nothing is booked again.</source>
        <translation>Bu hareket gösterilen geri ödeme. Yeniden kayıt yapılmaz.</translation>
    </message>
    <message>
        <source>%1 is another customer&apos;s. A movement is one customer&apos;s payment; allocate the rest afterwards.</source>
        <translation>%1 başka bir müşterinin. Hareket tek bir müşterinin ödemesidir; kalanını sonra mahsup edin.</translation>
    </message>
    <message>
        <source>Nothing is left of this movement.</source>
        <translation>Bu hareketten kalan yok.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Açık faturalar</translation>
    </message>
    <message>
        <source>Recorded payments</source>
        <translation>Kayıtlı ödemeler</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Hesaba aktarımlar</translation>
    </message>
    <message>
        <source>Customer&apos;s credit</source>
        <translation>Müşterinin alacak bakiyesi</translation>
    </message>
    <message>
        <source>Payments that came back</source>
        <translation>Geri gelen ödemeler</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Geri ödemeler</translation>
    </message>
    <message>
        <source>No open invoice in this currency.</source>
        <translation>Bu para biriminde açık fatura yok.</translation>
    </message>
    <message>
        <source>No payment recorded by hand waits for its movement, up to this amount.</source>
        <translation>Bu tutara kadar, hareketini bekleyen elle kaydedilmiş ödeme yok.</translation>
    </message>
    <message>
        <source>No payout waits for its movement, up to this amount.</source>
        <translation>Bu tutara kadar, hareketini bekleyen hesaba aktarım yok.</translation>
    </message>
    <message>
        <source>No such customer.</source>
        <translation>Böyle bir müşteri yok.</translation>
    </message>
    <message>
        <source>No payment through the bank of exactly this amount can have come back.</source>
        <translation>Tam bu tutarda, banka üzerinden gelip geri dönmüş olabilecek ödeme yok.</translation>
    </message>
    <message>
        <source>No refund paid from the bank waits for its movement, up to this amount.</source>
        <translation>Bu tutara kadar, bankadan yapılıp hareketini bekleyen geri ödeme yok.</translation>
    </message>
    <message>
        <source>Space takes the invoice in view; F2 or a number takes a part of it.</source>
        <translation>Boşluk tuşu gösterilen faturayı alır; F2 veya bir sayı, bir kısmını alır.</translation>
    </message>
    <message>
        <source>Amount for %1</source>
        <translation>%1 için tutar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vade</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Varış</translation>
    </message>
    <message>
        <source>Payout, provider or amount</source>
        <translation>Aktarım, sağlayıcı veya tutar</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Burada uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Eşleştir (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose the one that this movement is.</source>
        <translation>Bu hareketin hangisi olduğunu seçin.</translation>
    </message>
    <message>
        <source>The movement is used up; %1 stays open.</source>
        <translation>Hareketin tamamı kullanıldı; %1 açık kalıyor.</translation>
    </message>
</context>
<context>
    <name>quittance::MergeDialog</name>
    <message>
        <source>Merge customer</source>
        <translation>Müşteriyi birleştir</translation>
    </message>
    <message>
        <source>becomes another name of the customer you choose</source>
        <translation>seçtiğiniz müşterinin başka bir adı olur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kalacak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Alacak bakiyesi</translation>
    </message>
    <message>
        <source>Documents, payments and links to CRMs move; drafts and recurring invoices, too. The details of the one that is kept stay as they are. This cannot be taken back.</source>
        <translation>Belgeler, ödemeler ve CRM bağları taşınır; taslaklar ve yinelenen faturalar da. Kalacak müşterinin bilgileri olduğu gibi kalır. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sonrasında</translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation>Taşınan: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>%1 ile birleştir</translation>
    </message>
</context>
<context>
    <name>quittance::ModeBadge</name>
    <message>
        <source>%1: %2</source>
        <comment>LIVE or TEST, account</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
</context>
<context>
    <name>quittance::ModeStripe</name>
    <message>
        <source>%1: %2</source>
        <comment>mode and what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quittance::MoneyActions</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, method, amount</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Payment of %1 recorded.</source>
        <translation>%1 müşterisinin ödemesi kaydedildi.</translation>
    </message>
    <message>
        <source>Credit note %1 about %2 issued.</source>
        <translation>%2 için %1 iade faturası düzenlendi.</translation>
    </message>
    <message>
        <source>Void invoice</source>
        <translation>Faturayı iptal et</translation>
    </message>
    <message>
        <source>The invoice keeps its number and nothing is open on it any more. That cannot be taken back. Only an invoice that nobody was sent and nothing was paid of can be void; any other needs a credit note.</source>
        <translation>Fatura numarasını korur ve üzerinde açık tutar kalmaz. Bu geri alınamaz. Yalnızca kimseye gönderilmemiş ve hiçbir kısmı ödenmemiş bir fatura iptal edilebilir; diğerleri için iade faturası gerekir.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>%1 faturasını iptal et</translation>
    </message>
    <message>
        <source>%1 is void.</source>
        <translation>%1 iptal edildi.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before %1 is void.</source>
        <translation>İstendi. %1 iptal edilmeden önce ikinci bir kişinin onaylaması gerekir.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Zarara yaz</translation>
    </message>
    <message>
        <source>The amount is booked as a loss and no longer open. The customer is told nothing.</source>
        <translation>Tutar zarar olarak kaydedilir ve artık açık değildir. Müşteriye bir şey bildirilmez.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>en çok %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Zarar türü</translation>
    </message>
    <message>
        <source>Written off on %1.</source>
        <translation>%1 üzerinde zarara yazıldı.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is written off on %1.</source>
        <translation>İstendi. %1 üzerinde zarara yazılmadan önce ikinci bir kişinin onaylaması gerekir.</translation>
    </message>
    <message>
        <source>Draft duplicated.</source>
        <translation>Taslak çoğaltıldı.</translation>
    </message>
    <message>
        <source>New draft made from %1.</source>
        <translation>%1 belgesinden yeni taslak oluşturuldu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <translation>Mahsubu geri al</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Mahsup edilen</translation>
    </message>
    <message>
        <source>The amount is open again on the invoice, and the money is the customer&apos;s credit. It can be allocated anew.</source>
        <translation>Tutar faturada yeniden açılır, para müşterinin alacak bakiyesi olur. Yeniden mahsup edilebilir.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Taken back. %1 is open again on %2.</source>
        <translation>Geri alındı. %2 üzerinde %1 yeniden açık.</translation>
    </message>
    <message>
        <source>Allocate payment</source>
        <translation>Ödemeyi mahsup et</translation>
    </message>
    <message>
        <source>Allocated.</source>
        <translation>Mahsup edildi.</translation>
    </message>
    <message>
        <source>Allocate credit note</source>
        <translation>İade faturasını mahsup et</translation>
    </message>
    <message>
        <source>Allocate credit</source>
        <translation>Alacak bakiyesini mahsup et</translation>
    </message>
    <message>
        <source>Refund payment</source>
        <translation>Ödemeyi geri öde</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödenen</translation>
    </message>
    <message>
        <source>Refund invoice</source>
        <translation>Fatura ödemesini geri öde</translation>
    </message>
    <message>
        <source>Refund credit note</source>
        <translation>İade faturasını geri öde</translation>
    </message>
    <message>
        <source>Refund to %1 booked.</source>
        <translation>%1 için geri ödeme kaydedildi.</translation>
    </message>
    <message>
        <source>Refund to %1 written down. What goes through %2 is in Outbox.</source>
        <translation>%1 için geri ödeme yazıldı. %2 üzerinden gidecek olan Giden kutusunda.</translation>
    </message>
    <message>
        <source>Asked for. A second person must agree before it is paid back to %1.</source>
        <translation>İstendi. %1 için geri ödeme yapılmadan önce ikinci bir kişinin onaylaması gerekir.</translation>
    </message>
    <message>
        <source>Reverse payment</source>
        <translation>Ödemeyi geri döndür</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>For a payment that bounced: its money is gone, and every invoice it paid is open again. That cannot be taken back.</source>
        <translation>Karşılıksız çıkan bir ödeme için: parası yoktur ve ödediği her fatura yeniden açılır. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Payment of %1 reversed. What it paid is open again.</source>
        <translation>%1 ödemesi geri döndürüldü. Ödediği yeniden açık.</translation>
    </message>
    <message>
        <source>Payment assigned to %1.</source>
        <translation>Ödeme %1 müşterisine atandı.</translation>
    </message>
    <message>
        <source>Take allocation back</source>
        <comment>what can be undone</comment>
        <translation>Mahsubu geri alma</translation>
    </message>
    <message>
        <source>Allocated again.</source>
        <translation>Yeniden mahsup edildi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Allocate</source>
        <comment>what can be undone</comment>
        <translation>Mahsup</translation>
    </message>
    <message>
        <source>The allocation is taken back.</source>
        <translation>Mahsup geri alındı.</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Talebi göster</translation>
    </message>
    <message>
        <source>Opens again</source>
        <comment>which invoice</comment>
        <translation>Yeniden açılan</translation>
    </message>
    <message>
        <source>Nothing: %1 are left of it</source>
        <translation>Hiçbiri: ödemeden kalan %1</translation>
    </message>
    <message>
        <source>%1, of which it pays %2</source>
        <comment>document, amount</comment>
        <translation>%1, bu ödemenin karşıladığı %2</translation>
    </message>
    <message>
        <source>%1 is told nothing yet, for nothing is paid back yet.</source>
        <translation>Henüz geri ödeme yapılmadığı için %1 henüz bilgilendirilmez.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Mahsup edilmemiş</translation>
    </message>
    <message>
        <source>Write off %1</source>
        <translation>%1 zarara yaz</translation>
    </message>
</context>
<context>
    <name>quittance::MonthBars</name>
    <message>
        <source>thousand %1</source>
        <comment>currency</comment>
        <translation>bin %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>currency</comment>
        <translation>milyon %1</translation>
    </message>
    <message>
        <source>Money in per month, %1</source>
        <extracomment>chart, for screen readers; %1 is a currency</extracomment>
        <translation>Aylara göre giren para, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n ödeme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 so far: %2, %3</source>
        <comment>month, amount, payments</comment>
        <translation>%1, şimdiye kadar: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>month, amount, payments</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::MonthLegend</name>
    <message>
        <source>%1 so far</source>
        <extracomment>what came in in a month that is not over; %1 is its name</extracomment>
        <translation>%1 sürüyor</translation>
    </message>
</context>
<context>
    <name>quittance::NeedLooks</name>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <comment>days</comment>
        <translation>%1 gün geç</translation>
    </message>
    <message numerus="yes">
        <source>%n or more invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n veya daha fazla fatura gecikti, hatırlatma gönderilmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices overdue without a reminder</source>
        <translation>
            <numerusform>%n fatura gecikti, hatırlatma gönderilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>İtirazlı</translation>
    </message>
    <message>
        <source>%1 · answer by %2</source>
        <comment>customer, day</comment>
        <translation>%1 · son yanıt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more disputes</source>
        <translation>
            <numerusform>%n itiraz daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Çakışma</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts changed here and in %1</source>
        <translation>
            <numerusform>%n kişi hem burada hem %1 tarafında değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>CRM eşitleme</translation>
    </message>
    <message numerus="yes">
        <source>%n mails refused</source>
        <translation>
            <numerusform>%n e-posta reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, names</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message numerus="yes">
        <source>Outcome of %n actions not known yet</source>
        <translation>
            <numerusform>%n işlemin sonucu henüz bilinmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · asking %2</source>
        <comment>what, provider</comment>
        <translation>%1 · %2 sorgulanıyor</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Belirsiz</translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines to match</source>
        <translation>
            <numerusform>%n banka hareketi eşleşecek</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <translation>Eşleşecek</translation>
    </message>
    <message>
        <source>%1 · statement of %2</source>
        <comment>how many, day</comment>
        <translation>%1 · ekstre tarihi %2</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Mutabakat</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>%1 gün sonra bitiyor</translation>
    </message>
    <message>
        <source>%1 •••• %2 of %3, %4</source>
        <comment>brand, last digits, customer, month</comment>
        <translation>%1 •••• %2, %3, %4</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Yakında bitiyor</translation>
    </message>
    <message numerus="yes">
        <source>%n more saved cards</source>
        <translation>
            <numerusform>%n kayıtlı kart daha</numerusform>
        </translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Erişim yok</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for your approval</source>
        <translation>
            <numerusform>%n talep onayınızı bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Onay</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes are open</source>
        <translation>
            <numerusform>%n itiraz açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved cards expire soon</source>
        <translation>
            <numerusform>%n kayıtlı kart yakında bitiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no key or sign-in that works</source>
        <translation>%1 için çalışan bir anahtar veya oturum yok</translation>
    </message>
    <message numerus="yes">
        <source>%n actions refused</source>
        <translation>
            <numerusform>%n işlem reddedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedRow</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>state, what, how much or where</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>quittance::NeedsCard</name>
    <message>
        <source>Needs you</source>
        <translation>Sizi bekliyor</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Sizi bekleyen bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n öğe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NeedsWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>kinds of things</comment>
        <translation>
            <numerusform>ve %n tür daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n iş sizi bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NewBookForm</name>
    <message>
        <source>Start my book</source>
        <translation>Defterimi başlat</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Şirket adı</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numaralama</translation>
    </message>
    <message>
        <source>first invoice number</source>
        <translation>ilk fatura numarası</translation>
    </message>
    <message>
        <source>Later, from the dashboard</source>
        <translation>Sonra, gösterge panelinden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Seçilmedi</translation>
    </message>
</context>
<context>
    <name>quittance::NewCustomerPanel</name>
    <message>
        <source>Make customer</source>
        <translation>Müşteriyi oluştur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Vade (gün)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::NoMatch</name>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Burada sonuç yok.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>“%1” için sonuç yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n in other statuses.</source>
        <translation>
            <numerusform>Diğer durumlarda %n sonuç.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::NoteActions</name>
    <message>
        <source>Edit note</source>
        <comment>what can be undone</comment>
        <translation>Notu değiştirme</translation>
    </message>
    <message>
        <source>The note is as it was.</source>
        <translation>Not eski haline döndü.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Not kaldırıldı.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Not kaydedildi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <comment>what can be undone</comment>
        <translation>Etiketleri değiştirme</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Etiketler eski haline döndü.</translation>
    </message>
    <message>
        <source>Tags saved.</source>
        <translation>Etiketler kaydedildi.</translation>
    </message>
</context>
<context>
    <name>quittance::NoteDialog</name>
    <message>
        <source>Edit note</source>
        <translation>Notu değiştir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) there are replaced.</source>
        <translation>
            <numerusform>Var olan %n notun yerine geçer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who works with this book sees it.</source>
        <translation>Bunu yalnızca bu defterle çalışanlar görür.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notu kaydet</translation>
    </message>
    <message>
        <source>Save note (Ctrl+Enter)</source>
        <translation>Notu kaydet (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::NumberingPage</name>
    <message>
        <source>Numbering</source>
        <translation>Numaralama</translation>
    </message>
    <message>
        <source>Numbers are given when a document is issued, without gaps, and begin anew with each fiscal year where they name it.</source>
        <translation>Numaralar belge düzenlenirken boşluksuz verilir; mali yılı içeriyorlarsa her mali yılda yeniden başlar.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Look of the number</source>
        <translation>Numaranın biçimi</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>İade faturaları</translation>
    </message>
    <message>
        <source>{series} is the name of the series, {yyyy} or {yy} the fiscal year, {seq:6} the running number with at least six digits. Everything else stands as it is.</source>
        <translation>{series} serinin adı, {yyyy} veya {yy} mali yıl, {seq:6} en az altı haneli sıra numarasıdır. Geri kalan her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Once, before the first number of a fiscal year: where another program has left off.</source>
        <translation>Bir kez, mali yılın ilk numarasından önce: başka bir programın kaldığı yer.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a number of a document</extracomment>
        <translation>Örneğin %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Further series</source>
        <translation>Başka seriler</translation>
    </message>
    <message>
        <source>Add series</source>
        <translation>Seri ekle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>An invoice is numbered in one of these where its draft names it; without one, as above.</source>
        <translation>Bir fatura, taslağı bu serilerden birini belirtirse ondan numaralandırılır; belirtmezse yukarıdaki gibi.</translation>
    </message>
</context>
<context>
    <name>quittance::OpenPanel</name>
    <message>
        <source>Open or restore</source>
        <translation>Aç veya geri yükle</translation>
    </message>
    <message>
        <source>Choose the folder of a book or its file, book.sqlite. A backup file becomes a book of its own; the one it was made from is not touched.</source>
        <translation>Bir defterin klasörünü veya book.sqlite dosyasını seçin. Yedek dosyası ayrı bir defter olur; yedeği alınan deftere dokunulmaz.</translation>
    </message>
    <message>
        <source>&amp;Books on this computer</source>
        <translation>Bu bilgisayardaki &amp;defterler</translation>
    </message>
    <message>
        <source>Books on this computer</source>
        <translation>Bu bilgisayardaki defterler</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>D&amp;osya seç…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>K&amp;lasör seç…</translation>
    </message>
    <message>
        <source>Open a book or a backup</source>
        <translation>Defter veya yedek aç</translation>
    </message>
    <message>
        <source>Books and backups (*.sqlite)</source>
        <translation>Defterler ve yedekler (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open the folder of a book</source>
        <translation>Bir defterin klasörünü aç</translation>
    </message>
</context>
<context>
    <name>quittance::Opener</name>
    <message>
        <source>The sample book is removed.</source>
        <translation>Örnek defter kaldırıldı.</translation>
    </message>
    <message>
        <source>The sample book could not be removed completely.</source>
        <translation>Örnek defter tümüyle kaldırılamadı.</translation>
    </message>
    <message>
        <source>Another window has this open. Waiting for its answer…</source>
        <translation>Bu başka bir pencerede açık. Yanıtı bekleniyor…</translation>
    </message>
</context>
<context>
    <name>quittance::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>For</source>
        <translation>İlgili</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Sonraki deneme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Bekleyen yok.</translation>
    </message>
    <message>
        <source>Everything reached its goal.</source>
        <translation>Her şey yerine ulaştı.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ulaştı</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Yeniden gönder</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Göndermekten vazgeç</translation>
    </message>
    <message>
        <source>Nobody knows whether this mail arrived. Ask %1, then decide; it is never sent again by itself.</source>
        <translation>Bu e-postanın ulaşıp ulaşmadığı bilinmiyor. %1 alıcısına sorun, sonra karar verin; kendiliğinden asla yeniden gönderilmez.</translation>
    </message>
    <message>
        <source>%1 for %2 waits. It is tried by itself; dropping it ends that.</source>
        <translation>%2 için %1 bekliyor. Kendiliğinden denenir; vazgeçmek bunu sonlandırır.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>%1 for %2 is held and leaves by itself. It can still be taken back.</source>
        <translation>%2 için %1 tutuluyor ve kendiliğinden gidecek. Hâlâ geri alınabilir.</translation>
    </message>
    <message>
        <source>Filter the outbox</source>
        <translation>Giden kutusunu süz</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Herhangi bir sütunda yazanın bir kısmı (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody knows whether this happened. Look at %1, and drop it here only if it did not.</source>
        <translation>Bunun gerçekleşip gerçekleşmediği bilinmiyor. %1 tarafına bakın ve yalnızca gerçekleşmediyse burada vazgeçin.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Görüldü olarak işaretle</translation>
    </message>
    <message>
        <source>%1 for %2 was refused and is not tried again. Dismiss it once you have seen that; it stays in the list and needs nobody any more.</source>
        <translation>%2 için %1 reddedildi ve yeniden denenmez. Bunu gördüyseniz görüldü olarak işaretleyin; listede kalır ve artık kimseyi beklemez.</translation>
    </message>
    <message>
        <source>Undo send</source>
        <translation>Gönderimi geri al</translation>
    </message>
    <message>
        <source>Keep it as accepted; nothing more is sent</source>
        <translation>Kabul edilmiş sayılır; başka bir şey gönderilmez</translation>
    </message>
    <message>
        <source>Send the mail once more, as a new one</source>
        <translation>E-postayı yeni bir ileti olarak bir kez daha gönder</translation>
    </message>
    <message>
        <source>End it: it is not tried again</source>
        <translation>Sona erdirir: yeniden denenmez</translation>
    </message>
    <message>
        <source>Seen: it stays in the list and needs nobody any more</source>
        <translation>Görüldü: listede kalır ve artık kimseyi beklemez</translation>
    </message>
</context>
<context>
    <name>quittance::OwnFilesList</name>
    <message>
        <source>Attach &amp;file…</source>
        <translation>Dosya &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>K&amp;aldır</translation>
    </message>
    <message>
        <source>A file can be dropped here, too. Together they have 7 MiB at most.</source>
        <translation>Bir dosya buraya da bırakılabilir. Hepsi birlikte en çok 7 MiB olabilir.</translation>
    </message>
    <message>
        <source>Remove the chosen file from the mail</source>
        <translation>Seçilen dosyayı e-postadan kaldır</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>Kendi dosyalarınız</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a file, its size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>quittance::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>The page appears here as soon as a customer is chosen.</source>
        <translation>Müşteri seçilince sayfa burada görünür.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteActions</name>
    <message>
        <source>Not possible for the invoice that is chosen, or none is chosen.</source>
        <translation>Seçili fatura için yapılamaz veya seçili fatura yok.</translation>
    </message>
    <message>
        <source>Not possible for the payment that is chosen, or none is chosen.</source>
        <translation>Seçili ödeme için yapılamaz veya seçili ödeme yok.</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Önce bir müşteri seçin.</translation>
    </message>
    <message>
        <source>Not possible for the movement that is chosen, or none is chosen.</source>
        <translation>Seçili hareket için yapılamaz veya seçili hareket yok.</translation>
    </message>
    <message>
        <source>Not possible here now.</source>
        <translation>Şu anda burada yapılamaz.</translation>
    </message>
</context>
<context>
    <name>quittance::PaletteQuery</name>
    <message>
        <source>invoices draft credit</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>faturalar taslaklar iade</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>müşteriler</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>ödemeler</translation>
    </message>
    <message>
        <source>bank lines movements</source>
        <extracomment>words by which records of this kind are asked for in the search, divided by spaces</extracomment>
        <translation>banka hareketleri</translation>
    </message>
</context>
<context>
    <name>quittance::ParameterBar</name>
    <message>
        <source>Now</source>
        <comment>as the book is known now</comment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Çeyrek</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>Müşt&amp;eri</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Başlangıç</translation>
    </message>
    <message>
        <source>To da&amp;y</source>
        <translation>&amp;Son gün</translation>
    </message>
    <message>
        <source>As &amp;known on</source>
        <translation>Bilindiği tari&amp;h</translation>
    </message>
    <message>
        <source>By perio&amp;d</source>
        <translation>Dö&amp;neme göre</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>&amp;Para birimi</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>B&amp;itiş</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>T&amp;arih</translation>
    </message>
</context>
<context>
    <name>quittance::PartField</name>
    <message>
        <source>&amp;Ask for a part</source>
        <translation>Kı&amp;smi tutar iste</translation>
    </message>
    <message>
        <source>Amount the link asks for, %1</source>
        <translation>Bağlantının istediği tutar, %1</translation>
    </message>
</context>
<context>
    <name>quittance::PassphraseDialog</name>
    <message>
        <source>Use a passphrase</source>
        <translation>Parola cümlesi kullan</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parola cümlesini değiştir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>It seals the keys and passwords of this book in a file beside it, and is asked for once at each start. Nobody can recover it: write it down, and keep the recovery key of the book as well.</source>
        <translation>Bu defterin anahtar ve parolalarını yanındaki bir dosyada mühürler ve her açılışta bir kez sorulur. Onu kimse geri getiremez: bir yere yazın ve defterin kurtarma anahtarını da saklayın.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Şimdiki</translation>
    </message>
    <message>
        <source>New one</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Bu parola cümlesini kullan</translation>
    </message>
    <message>
        <source>At least %1 characters, and not always the same. Four words that do not belong together are easy to remember.</source>
        <translation>En az %1 karakter, hep aynısı olmasın. Birbiriyle ilgisiz dört sözcük kolay hatırlanır.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Orta. Bir sözcük daha onu güçlü yapar.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Güçlü.</translation>
    </message>
</context>
<context>
    <name>quittance::PayByField</name>
    <message>
        <source>Payment page</source>
        <translation>Ödeme sayfası</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Banka havalesi</translation>
    </message>
    <message>
        <source>What the invoice says</source>
        <translation>Faturada yazan</translation>
    </message>
</context>
<context>
    <name>quittance::PayWayText</name>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Hesap numarası</translation>
    </message>
    <message>
        <source>Sort code</source>
        <translation>Sort code</translation>
    </message>
    <message>
        <source>Routing number</source>
        <translation>Routing number</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT kodu</translation>
    </message>
    <message>
        <source>CLABE</source>
        <translation>CLABE</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>Banka kodu</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Ödeme sayfası</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Banka havalesi</translation>
    </message>
    <message>
        <source>Page to pay at once</source>
        <translation>Anında ödeme sayfası</translation>
    </message>
    <message>
        <source>%1 still missing</source>
        <translation>%1 hâlâ eksik</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>%1 of the customer wait at %2 and pay nothing yet.</source>
        <translation>Müşterinin %1 tutarı %2 tarafında bekliyor ve henüz bir şey ödemiyor.</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Hesap sahibi</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>Şube kodu</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>Tutar: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referans: %1</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>istenen %1</translation>
    </message>
</context>
<context>
    <name>quittance::PayerDialog</name>
    <message>
        <source>&amp;Record payment…</source>
        <translation>Ödeme &amp;kaydet…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Ödeme kaydet</translation>
    </message>
    <message>
        <source>&amp;Who paid?</source>
        <translation>&amp;Kim ödedi?</translation>
    </message>
    <message>
        <source>Who paid?</source>
        <translation>Kim ödedi?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentPane</name>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Geri ödenen</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Geri dönen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alındığı zaman</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>Bankada</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Ödediği</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Mahsup edilmemiş</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentWindow</name>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Mahsup et…</translation>
    </message>
</context>
<context>
    <name>quittance::PaymentsPage</name>
    <message>
        <source>Payout %1, at the bank on %2</source>
        <comment>id, day</comment>
        <translation>%1 aktarımı, bankada: %2</translation>
    </message>
    <message>
        <source>Payout %1</source>
        <comment>id</comment>
        <translation>%1 aktarımı</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>number of an invoice, how many more</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Fee of the provider</source>
        <translation>Sağlayıcının komisyonu</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Net, after the fee</source>
        <translation>Net, komisyondan sonra</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Geri ödenen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kesilen</translation>
    </message>
    <message>
        <source>Withdrawn for the dispute</source>
        <translation>İtiraz için kesilen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Ödediği</translation>
    </message>
    <message>
        <source>Pays these invoices</source>
        <translation>Ödediği faturalar</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Payout that brought it to the bank</source>
        <translation>Bankaya ulaştıran aktarım</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>İtirazlı</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Geri öde…</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+Shift+R)</source>
        <translation>Geri öde… (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Nothing is disputed.</source>
        <translation>İtiraz yok.</translation>
    </message>
    <message>
        <source>A payment whose payer asks for the money back stands here until that is decided.</source>
        <translation>Ödeyeni parayı geri isteyen bir ödeme, karar verilene kadar burada durur.</translation>
    </message>
    <message>
        <source>No payments yet.</source>
        <translation>Henüz ödeme yok.</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 üzerinde aç</translation>
    </message>
    <message>
        <source>%1, fee %2</source>
        <translation>%1, komisyon %2</translation>
    </message>
    <message>
        <source>Unknown payer</source>
        <translation>Ödeyen bilinmiyor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Filter payments</source>
        <translation>Ödemeleri süz</translation>
    </message>
    <message>
        <source>Part of a name, a method or a number it pays, or an amount (Ctrl+F)</source>
        <translation>Adın, yöntemin veya ödenen numaranın bir kısmı ya da bir tutar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>What the payer wrote</source>
        <translation>Ödeyenin yazdığı</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Valör</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>They appear here by themselves once Stripe or PayPal is connected, or when you record one.</source>
        <translation>Stripe ya da PayPal bağlandığında ya da siz kaydettiğinizde kendiliğinden burada görünürler.</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Mahsupsuz</translation>
    </message>
    <message>
        <source>Unallocated, pays no invoice yet</source>
        <translation>Mahsup edilmemiş, henüz hiçbir faturayı ödemiyor</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Kanıtlar…</translation>
    </message>
    <message>
        <source>What to gather for the answer, and what the book has of it</source>
        <translation>Yanıt için neyin toplanacağı ve defterde bunlardan neyin bulunduğu</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutDetail</name>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Word there</source>
        <translation>Oradaki adı</translation>
    </message>
    <message>
        <source>The provider&apos;s own word</source>
        <translation>Sağlayıcının kendi kullandığı ad</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Choose a payout to see what it is made of.</source>
        <translation>Nelerden oluştuğunu görmek için bir aktarım seçin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Lines of the payout</source>
        <translation>Aktarımın satırları</translation>
    </message>
    <message>
        <source>%1 · at the bank on %2</source>
        <comment>provider, day</comment>
        <translation>%1 · bankada: %2</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 üzerinde aç</translation>
    </message>
    <message>
        <source>Open it in the browser, at %1</source>
        <translation>%1 üzerinde, tarayıcıda aç</translation>
    </message>
    <message>
        <source>all explained</source>
        <translation>hepsi açıklandı</translation>
    </message>
    <message>
        <source>shown, booked nowhere</source>
        <translation>gösterilir, kaydedilmez</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>henüz bildirilmedi</translation>
    </message>
    <message>
        <source>of all lines</source>
        <translation>tüm satırların</translation>
    </message>
    <message>
        <source>They add up to it.</source>
        <translation>Toplamı bunu veriyor.</translation>
    </message>
    <message>
        <source>%1 remain that they do not cover.</source>
        <translation>Karşılamadıkları %1 kalıyor.</translation>
    </message>
    <message>
        <source>A proposal: what became available since the payout before. %1 It is shown, and booked nowhere.</source>
        <translation>Öneri: önceki aktarımdan bu yana kullanılabilir olanlar. %1 Gösterilir, kaydedilmez.</translation>
    </message>
    <message>
        <source>Asking %1 what it probably consists of…</source>
        <translation>Büyük olasılıkla nelerden oluştuğu %1 tarafına soruluyor…</translation>
    </message>
    <message>
        <source>%1 · arrives %2</source>
        <comment>provider, day</comment>
        <translation>%1 · varış %2</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutLineDialog</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Match payout by hand</source>
        <translation>Aktarımı elle eşleştir</translation>
    </message>
    <message>
        <source>%1, %2, arrives %3</source>
        <comment>provider, amount, day</comment>
        <translation>%1, %2, varış %3</translation>
    </message>
    <message>
        <source>Movements of this amount</source>
        <translation>Bu tutardaki hareketler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Eşleştir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Movements of exactly this amount that wait. Choose the one it arrived with.</source>
        <translation>Tam bu tutarda bekleyen hareketler. Aktarımın geldiği hareketi seçin.</translation>
    </message>
    <message>
        <source>No movement of exactly %1 waits.</source>
        <translation>Tam %1 tutarında bekleyen hareket yok.</translation>
    </message>
    <message>
        <source>Import the bank&apos;s statement of these days.</source>
        <translation>Bankanın bu günlere ait ekstresini içe aktarın.</translation>
    </message>
    <message>
        <source>Match (Ctrl+Enter)</source>
        <translation>Eşleştir (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutText</name>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>%1 tells what it is made of once it is done.</source>
        <translation>Nelerden oluştuğunu %1, aktarım bitince bildirir.</translation>
    </message>
    <message>
        <source>%1 does not tell what a payout made by hand consists of.</source>
        <translation>%1, elle yapılan bir aktarımın nelerden oluştuğunu bildirmez.</translation>
    </message>
    <message>
        <source>What %1 told does not add up to it. The rest is shown, and booked nowhere.</source>
        <translation>%1 tarafından bildirilenlerin toplamı bunu vermiyor. Kalan gösterilir, kaydedilmez.</translation>
    </message>
    <message>
        <source>The bank sent it back. The money is at %1 again.</source>
        <translation>Banka geri gönderdi. Para yeniden %1 tarafında.</translation>
    </message>
    <message>
        <source>The bank sent it back: %2. The money is at %1 again.</source>
        <translation>Banka geri gönderdi: %2. Para yeniden %1 tarafında.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geri ödeme</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>İtiraz</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>%1 payment</source>
        <translation>%1 ödeme</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 ödeme</translation>
    </message>
    <message>
        <source>%1 refund</source>
        <translation>%1 geri ödeme</translation>
    </message>
    <message>
        <source>%1 refunds</source>
        <translation>%1 geri ödeme</translation>
    </message>
    <message>
        <source>%1 dispute</source>
        <translation>%1 itiraz</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 itiraz</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>%1 komisyon</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 komisyon</translation>
    </message>
    <message>
        <source>%1 adjustment</source>
        <translation>%1 düzeltme</translation>
    </message>
    <message>
        <source>%1 adjustments</source>
        <translation>%1 düzeltme</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Hesaba aktarımlar</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Varış</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Komisyonlar</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Geri ödemeler</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>İtirazlar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Banka hareketi</translation>
    </message>
    <message>
        <source>Refunds %1, disputes %2, adjustments %3</source>
        <translation>Geri ödemeler %1, itirazlar %2, düzeltmeler %3</translation>
    </message>
    <message>
        <source>Explained in full; on its way to the bank.</source>
        <translation>Tamamı açıklandı; bankaya doğru yolda.</translation>
    </message>
    <message>
        <source>Explained in full.</source>
        <translation>Tamamı açıklandı.</translation>
    </message>
    <message>
        <source>Payouts that failed count in no sum.</source>
        <translation>Başarısız aktarımlar hiçbir toplama girmez.</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsAtBank</name>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%2 hesabında %1</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Varış</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Bankaya varış</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Komisyonlar</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Banka hareketi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>Payouts at the bank</source>
        <translation>Bankadaki aktarımlar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Match what is certain</source>
        <translation>Kesin olanları eşleştir</translation>
    </message>
    <message>
        <source>Payouts whose own name, or whose provider, stands in the bank&apos;s text</source>
        <translation>Kendi adı veya sağlayıcısı banka metninde geçen aktarımlar</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Elle eşleştir…</translation>
    </message>
    <message>
        <source>Match 1 payout</source>
        <translation>1 aktarımı eşleştir</translation>
    </message>
    <message>
        <source>Match %1 payouts</source>
        <translation>%1 aktarımı eşleştir</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Henüz hesaba aktarım yok.</translation>
    </message>
    <message>
        <source>Every payout is explained, and the bank has what should be there.</source>
        <translation>Her aktarım açıklandı ve bankada olması gereken orada.</translation>
    </message>
    <message>
        <source>1 payout leaves a question.</source>
        <translation>1 aktarımda açıklanacak nokta var.</translation>
    </message>
    <message>
        <source>%1 payouts leave a question.</source>
        <translation>%1 aktarımda açıklanacak nokta var.</translation>
    </message>
    <message>
        <source>No statements of a bank are read</source>
        <translation>Okunmuş banka ekstresi yok</translation>
    </message>
    <message>
        <source>Its movement is known. Undo that in Reconcile first</source>
        <translation>Hareketi biliniyor. Önce onu Mutabakat bölümünde geri alın</translation>
    </message>
    <message>
        <source>Say which movement of the bank it arrived with (M)</source>
        <translation>Bankanın hangi hareketiyle geldiğini belirtin (M)</translation>
    </message>
    <message>
        <source>Matched: the payout of %1.</source>
        <translation>Eşleşti: %1 aktarımı.</translation>
    </message>
    <message>
        <source>1 payout was matched.</source>
        <translation>1 aktarım eşleştirildi.</translation>
    </message>
    <message>
        <source>%1 payouts were matched.</source>
        <translation>%1 aktarım eşleştirildi.</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Geri ödeme, itiraz</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Geri ödemeler, itirazlar ve düzeltmeler</translation>
    </message>
</context>
<context>
    <name>quittance::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Hesaba aktarımlar</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Varış</translation>
    </message>
    <message>
        <source>Arrives at the bank</source>
        <translation>Bankaya varış</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Komisyonlar</translation>
    </message>
    <message>
        <source>Refunds, disputes</source>
        <translation>Geri ödeme, itiraz</translation>
    </message>
    <message>
        <source>Refunds, disputes and adjustments</source>
        <translation>Geri ödemeler, itirazlar ve düzeltmeler</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>No payouts yet.</source>
        <translation>Henüz hesaba aktarım yok.</translation>
    </message>
    <message>
        <source>What Stripe or PayPal sends to your bank appears here by itself, explained line by line.</source>
        <translation>Stripe veya PayPal’ın bankanıza gönderdikleri burada kendiliğinden, satır satır açıklanmış olarak görünür.</translation>
    </message>
    <message>
        <source>Filter payouts</source>
        <translation>Hesaba aktarımları süz</translation>
    </message>
    <message>
        <source>Part of what stands in any column (Ctrl+F)</source>
        <translation>Herhangi bir sütunda yazanın bir kısmı (Ctrl+F)</translation>
    </message>
    <message>
        <source>No line of the bank is matched to it yet</source>
        <translation>Henüz eşleşen bir banka hareketi yok</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>amount, account</comment>
        <translation>%2 hesabında %1</translation>
    </message>
    <message>
        <source>Bank line</source>
        <translation>Banka hareketi</translation>
    </message>
    <message>
        <source>Line of the bank it arrived with</source>
        <translation>Onunla gelen banka hareketi</translation>
    </message>
</context>
<context>
    <name>quittance::PermissionText</name>
    <message>
        <source>sending payment links</source>
        <translation>ödeme bağlantısı gönderme</translation>
    </message>
    <message>
        <source>pages on which a customer pays at once or saves a card</source>
        <translation>müşterinin anında ödediği veya kart kaydettiği sayfalar</translation>
    </message>
    <message>
        <source>bank transfers, charging saved cards, learning what was paid</source>
        <translation>banka havalesi, kayıtlı karttan çekim, ödenenleri öğrenme</translation>
    </message>
    <message>
        <source>saving and removing cards</source>
        <translation>kart kaydetme ve kaldırma</translation>
    </message>
    <message>
        <source>knowing a customer at Stripe, and the money that waits there for them</source>
        <translation>müşteriyi ve onun adına bekleyen parayı Stripe’ta tanıma</translation>
    </message>
    <message>
        <source>the page where customers look after their cards</source>
        <translation>müşterilerin kartlarını yönettiği sayfa</translation>
    </message>
    <message>
        <source>paying money back</source>
        <translation>para geri ödeme</translation>
    </message>
    <message>
        <source>seeing disputes</source>
        <translation>itirazları görme</translation>
    </message>
    <message>
        <source>learning what was paid</source>
        <translation>ödenenleri öğrenme</translation>
    </message>
    <message>
        <source>explaining payouts and fees</source>
        <translation>hesaba aktarım ve komisyonları açıklama</translation>
    </message>
</context>
<context>
    <name>quittance::Pill</name>
    <message>
        <source>%1, %2</source>
        <comment>filter and how many rows it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quittance::PlaceText</name>
    <message>
        <source>line %1</source>
        <comment>of a file</comment>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <comment>of a bank&apos;s file</comment>
        <translation>hareket %1</translation>
    </message>
</context>
<context>
    <name>quittance::PrimaryAction</name>
    <message>
        <source>Issue…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Send payment link</source>
        <translation>Ödeme bağlantısı gönder</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Hatırlatma gönder</translation>
    </message>
    <message>
        <source>Send link for the rest</source>
        <translation>Kalan için bağlantı gönder</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Ödemeyi göster</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>İtirazı aç</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Makbuz gönder</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
</context>
<context>
    <name>quittance::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <extracomment>%1 is what is printed: &quot;Overdue invoices&quot;</extracomment>
        <translation>Yazdır: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>quittance::ProblemsBox</name>
    <message>
        <source>Look at this before you issue it</source>
        <translation>Düzenlemeden önce buna bakın</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Düzeltilmeli</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bakmaya değer</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Oraya git: %1</translation>
    </message>
</context>
<context>
    <name>quittance::ProviderActions</name>
    <message>
        <source>Who is this?…</source>
        <translation>Bu kim?…</translation>
    </message>
    <message>
        <source>Set return page…</source>
        <translation>Dönüş sayfasını ayarla…</translation>
    </message>
    <message>
        <source>%1 is linked with %2 at %3.</source>
        <comment>customer, id at the provider, provider</comment>
        <translation>%1, %3 üzerinde %2 ile bağlandı.</translation>
    </message>
    <message>
        <source>Return page saved.</source>
        <translation>Dönüş sayfası kaydedildi.</translation>
    </message>
    <message>
        <source>Asking for a page on which %1 is paid…</source>
        <translation>%1 için ödeme sayfası isteniyor…</translation>
    </message>
    <message>
        <source>No page for %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>%1 için henüz sayfa yok. %2</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Giden kutusunu göster</translation>
    </message>
    <message>
        <source>The page on which %1 is paid is open in the browser.</source>
        <translation>%1 için ödeme sayfası tarayıcıda açık.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Asking for a payment link of %1…</source>
        <translation>%1 için ödeme bağlantısı isteniyor…</translation>
    </message>
    <message>
        <source>No payment link of %1 yet. %2</source>
        <comment>number, why</comment>
        <translation>%1 için henüz ödeme bağlantısı yok. %2</translation>
    </message>
</context>
<context>
    <name>quittance::QuitDialog</name>
    <message>
        <source>Quit Quittance</source>
        <translation>Quittance’tan çık</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are being sent.</source>
        <translation>
            <numerusform>%n e-posta gönderiliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are being sent.</source>
        <comment>mails, links, charges, refunds</comment>
        <translation>
            <numerusform>%n işlem gönderiliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is cut off now is looked at again at the next start; a mail may then be uncertain.</source>
        <translation>Şimdi yarıda kesilenlere bir sonraki açılışta yeniden bakılır; bir e-posta o zaman belirsiz kalabilir.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Kal</translation>
    </message>
    <message>
        <source>Quit &amp;now</source>
        <translation>&amp;Hemen çık</translation>
    </message>
    <message>
        <source>Quit &amp;after them</source>
        <translation>&amp;Gönderilince çık</translation>
    </message>
</context>
<context>
    <name>quittance::ReasonDialog</name>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>currency, the most there is</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>quittance::RecipientField</name>
    <message>
        <source>Several addresses are divided by commas.</source>
        <translation>Birden çok adres virgülle ayrılır.</translation>
    </message>
    <message>
        <source>Add somebody (Alt+Down)</source>
        <translation>Birini ekle (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1” bir e-posta adresi değil.</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcilePage</name>
    <message>
        <source>%1 of %2</source>
        <comment>amount, payer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unknown payer</source>
        <translation>bilinmeyen ödeyen</translation>
    </message>
    <message>
        <source>Movements of the bank</source>
        <translation>Banka hareketleri</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Eşleşme</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Öneri</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Import statement…</source>
        <translation>Ekstre içe aktar…</translation>
    </message>
    <message>
        <source>Read a bank&apos;s file: camt, MT940, OFX or CSV; or drop it here (Ctrl+Shift+B)</source>
        <translation>Banka dosyasını oku: camt, MT940, OFX veya CSV; veya buraya bırak (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Payouts…</source>
        <translation>Aktarımlar…</translation>
    </message>
    <message>
        <source>Which movement each payout arrived with</source>
        <translation>Her aktarımın hangi hareketle geldiği</translation>
    </message>
    <message>
        <source>Close month…</source>
        <translation>Ayı kapat…</translation>
    </message>
    <message>
        <source>The checklist of a month</source>
        <translation>Ayın denetim listesi</translation>
    </message>
    <message>
        <source>Book what is certain…</source>
        <translation>Kesin olanları kaydet…</translation>
    </message>
    <message>
        <source>A list of all that is certain; it is booked without asking for each</source>
        <translation>Kesin olanların listesi; her biri için sorulmadan kaydedilir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Also what is matched, set aside or replaced</source>
        <translation>Eşleşen, ayrılan veya değiştirilenler de</translation>
    </message>
    <message>
        <source>Filter movements</source>
        <translation>Hareketleri süz</translation>
    </message>
    <message>
        <source>Nothing to match.</source>
        <translation>Eşleştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Import a statement of your bank, and what it may pay is looked for here.</source>
        <translation>Bankanızın bir ekstresini içe aktarın; neyi ödeyebileceği burada aranır.</translation>
    </message>
    <message>
        <source>Set aside: %1.</source>
        <translation>Ayrıldı: %1.</translation>
    </message>
    <message>
        <source>It is the same money and counts once.</source>
        <translation>Aynı para, bir kez sayılır.</translation>
    </message>
    <message>
        <source>It counts on its own.</source>
        <translation>Ayrı sayılır.</translation>
    </message>
    <message>
        <source>Taken back while reviewing</source>
        <translation>İnceleme sırasında geri alındı</translation>
    </message>
    <message>
        <source>Taken back. The movement waits again.</source>
        <translation>Geri alındı. Hareket yeniden bekliyor.</translation>
    </message>
    <message>
        <source>Nothing is certain enough to be booked without asking.</source>
        <translation>Sorulmadan kaydedilecek kadar kesin olan yok.</translation>
    </message>
    <message>
        <source>1 movement was booked.</source>
        <translation>1 hareket kaydedildi.</translation>
    </message>
    <message>
        <source>%1 movements were booked.</source>
        <translation>%1 hareket kaydedildi.</translation>
    </message>
    <message>
        <source>%1 %2 were not.</source>
        <comment>so many were booked, so many not</comment>
        <translation>%1 %2 tanesi kaydedilmedi.</translation>
    </message>
    <message>
        <source>Value date</source>
        <translation>Valör</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Hesabımız</translation>
    </message>
    <message>
        <source>Line ref</source>
        <translation>Banka referansı</translation>
    </message>
    <message>
        <source>The bank&apos;s own name of the movement</source>
        <translation>Bankanın harekete verdiği ad</translation>
    </message>
    <message>
        <source>Nothing to match. Last statement: %1.</source>
        <extracomment>%1 is a day: &quot;12 Nov&quot;</extracomment>
        <translation>Eşleştirilecek bir şey yok. Son ekstre: %1.</translation>
    </message>
    <message>
        <source>Part of a payer, a text or a reference, or an amount (Ctrl+F)</source>
        <translation>Ödeyenin, metnin veya referansın bir kısmı ya da bir tutar (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1, sum exact</source>
        <comment>numbers of invoices</comment>
        <translation>%1, toplam tam</translation>
    </message>
    <message>
        <source>Matched: %1. %2.</source>
        <comment>amount and payer, what it is</comment>
        <translation>Eşleşti: %1. %2.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>the reason why a movement was set aside</extracomment>
        <translation>Dikkate alınmadı</translation>
    </message>
</context>
<context>
    <name>quittance::ReconcileText</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>İki kez?</translation>
    </message>
    <message>
        <source>Partly matched</source>
        <translation>Kısmen eşleşti</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Eşleşti</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Değiştirildi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Birkaç</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tam</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mümkün</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>%1 statement</source>
        <translation>%1 ekstre</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>%1 ekstre</translation>
    </message>
    <message>
        <source>%1 movement</source>
        <translation>%1 hareket</translation>
    </message>
    <message>
        <source>%1 movements</source>
        <translation>%1 hareket</translation>
    </message>
    <message>
        <source>%1 that is not booked yet was left out</source>
        <translation>henüz kayda geçmemiş %1 hareket alınmadı</translation>
    </message>
    <message>
        <source>%1 that are not booked yet were left out</source>
        <translation>henüz kayda geçmemiş %1 hareket alınmadı</translation>
    </message>
    <message>
        <source>Booking day</source>
        <translation>İşlem tarihi</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Valör</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Çıkan para</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Giren para</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>Hesabımız</translation>
    </message>
    <message>
        <source>Payer or payee</source>
        <translation>Ödeyen veya alıcı</translation>
    </message>
    <message>
        <source>Their account</source>
        <translation>Karşı hesap</translation>
    </message>
    <message>
        <source>Their bank</source>
        <translation>Karşı banka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>Ödeyenin referansı</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Talimat</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Banka referansı</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Booked or not</source>
        <translation>Kayda geçti mi</translation>
    </message>
</context>
<context>
    <name>quittance::RecordPaymentDialog</name>
    <message>
        <source>Record payment</source>
        <translation>Ödeme kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>&amp;Write off a small rest that is then open</source>
        <translation>Açık kalan küçük tutarı &amp;zarara yaz</translation>
    </message>
    <message>
        <source>A&amp;nother customer pays this</source>
        <translation>Bunu &amp;başka bir müşteri ödüyor</translation>
    </message>
    <message>
        <source>The money is theirs, and so is what is left of it. It pays the invoices of %1 above; both statements show that as a settlement.</source>
        <translation>Para da ondan kalan da o müşterinindir. Yukarıdaki %1 faturalarını öder; iki ekstrede de mahsuplaşma olarak görünür.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Alındığı tarih</translation>
    </message>
    <message>
        <source>Optional, if it is not the customer</source>
        <translation>İsteğe bağlı; ödeyen müşteri değilse</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Ödeyen</translation>
    </message>
    <message>
        <source>Optional, as on the bank statement</source>
        <translation>İsteğe bağlı; banka ekstresindeki gibi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>%1 kaydet</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Göster</translation>
    </message>
    <message>
        <source>A payment of the same amount, day and customer exists. Record this one only if money came twice.</source>
        <translation>Aynı tutar, gün ve müşteri ile bir ödeme zaten var. Bunu yalnızca para iki kez geldiyse kaydedin.</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>a bank account</comment>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
</context>
<context>
    <name>quittance::RecordWindow</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Kayıt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a command does, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show in the &amp;main window</source>
        <translation>&amp;Ana pencerede göster</translation>
    </message>
    <message>
        <source>&amp;Journal of this item</source>
        <translation>Bu öğenin &amp;yevmiyesi</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Pen&amp;cereyi kapat</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a window: number or name of a record, whose it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>quittance::RecoveryKeyDialog</name>
    <message>
        <source>Make a recovery key</source>
        <translation>Kurtarma anahtarı oluştur</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>It is shown once. Print it or write it down, and keep it away from this computer. Whoever has it and a copy of the book can read what is sealed in it.</source>
        <translation>Bir kez gösterilir. Yazdırın ya da not edin ve bu bilgisayardan uzakta saklayın. Onunla defterin bir kopyasına sahip olan, mühürlü olanı okuyabilir.</translation>
    </message>
    <message>
        <source>Last two groups</source>
        <translation>Son iki grup</translation>
    </message>
    <message>
        <source>Type them from the paper: then the key counts. A key made before opens only copies made before.</source>
        <translation>Onları kâğıttan yazın: anahtar o zaman geçerli olur. Önceki anahtar yalnızca önceki kopyaları açar.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Bu anahtarı kullan</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>Recovery key of the Quittance book “%1”
%2

%3

It opens the sealed parts of this book and of its copies on a computer whose keychain does not know them: Settings, Backup, Enter a recovery key. Keep this away from the computer and from the copies.</source>
        <extracomment>%1 is a company, %2 a day, %3 the key</extracomment>
        <translation>“%1” Quittance defterinin kurtarma anahtarı
%2

%3

Anahtar zinciri onları bilmeyen bir bilgisayarda bu defterin ve kopyalarının mühürlü bölümlerini açar: Ayarlar, Yedek, Kurtarma anahtarı gir. Bunu bilgisayardan ve kopyalardan uzakta saklayın.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Kurtarma anahtarını kaydet</translation>
    </message>
    <message>
        <source>Recovery key of %1.txt</source>
        <translation>Kurtarma anahtarı %1.txt</translation>
    </message>
    <message>
        <source>The key is at %1. Move it to another place than the copies.</source>
        <translation>Anahtar burada: %1. Onu kopyalardan başka bir yere taşıyın.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
</context>
<context>
    <name>quittance::RecoveryKeyPart</name>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>Kurtarma anahtarı &amp;oluştur…</translation>
    </message>
    <message>
        <source>&amp;Enter a recovery key…</source>
        <translation>Kurtarma anahtarı &amp;gir…</translation>
    </message>
    <message>
        <source>The paper of %1 opens this book.</source>
        <comment>time</comment>
        <translation>%1 tarihli kâğıt bu defteri açar.</translation>
    </message>
    <message>
        <source>No recovery key yet. Without it, what is sealed is lost with this computer.</source>
        <translation>Henüz kurtarma anahtarı yok. O olmadan mühürlü olanlar bu bilgisayarla birlikte kaybolur.</translation>
    </message>
    <message>
        <source>The key on the paper counts from now on. Save a copy of the book, so that it opens that, too.</source>
        <translation>Kâğıttaki anahtar bundan böyle geçerlidir. Onu da açması için defterin bir kopyasını kaydedin.</translation>
    </message>
    <message>
        <source>The key fits. The keychain of this computer now has the key of this book.</source>
        <translation>Anahtar uyuyor. Bu bilgisayarın anahtar zincirinde artık bu defterin anahtarı var.</translation>
    </message>
    <message>
        <source>The key fits. The keychain cannot be used, so the sealed parts are open until Quittance closes.</source>
        <translation>Anahtar uyuyor. Anahtar zinciri kullanılamıyor; mühürlü bölümler Quittance kapanana kadar açık.</translation>
    </message>
    <message>
        <source>The key fits. It is with the other keys of this book now, sealed with your passphrase.</source>
        <translation>Anahtar uyuyor. Artık bu defterin öbür anahtarlarının yanında, parola cümlenizle mühürlü.</translation>
    </message>
    <message>
        <source>The key fits. The keys of this book are locked, so the sealed parts are open until Quittance closes.</source>
        <translation>Anahtar uyuyor. Bu defterin anahtarları kilitli; mühürlü bölümler Quittance kapanana kadar açık.</translation>
    </message>
</context>
<context>
    <name>quittance::RefundDialog</name>
    <message>
        <source>Open on %1 after the refund</source>
        <translation>Geri ödemeden sonra %1 üzerinde açık</translation>
    </message>
    <message>
        <source>Left after the refund</source>
        <translation>Geri ödemeden sonra kalan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Nereden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Kayıt tarihi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geri öde</translation>
    </message>
    <message>
        <source>%1  ·  at most %2</source>
        <comment>currency, amount</comment>
        <translation>%1  ·  en çok %2</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Banka hesabı</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 geri öde</translation>
    </message>
    <message>
        <source>None: you pay it back yourself, and this books it</source>
        <translation>Yok: geri ödemeyi siz yaparsınız, burada yalnızca kaydedilir</translation>
    </message>
    <message>
        <source>%1 sends the money back the way it came.</source>
        <translation>%1 parayı geldiği yoldan geri gönderir.</translation>
    </message>
    <message>
        <source>Quittance moves no money here.</source>
        <translation>Quittance burada para hareketi yapmaz.</translation>
    </message>
    <message>
        <source>%1 is open again by this amount; a credit note closes it.</source>
        <translation>%1 bu tutar kadar yeniden açılır; iade faturası bunu kapatır.</translation>
    </message>
    <message>
        <source>The customer is told nothing.</source>
        <translation>Müşteriye bir şey bildirilmez.</translation>
    </message>
    <message>
        <source>&amp;Tell by mail</source>
        <translation>E-posta ile &amp;bildir</translation>
    </message>
    <message>
        <source>Tell the customer by mail</source>
        <translation>Müşteriye e-posta ile bildir</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Credit &amp;note instead…</source>
        <translation>Bunun yerine iade &amp;faturası…</translation>
    </message>
    <message>
        <source>The invoice stays paid; what the note is over becomes credit, to be used or paid back</source>
        <translation>Fatura ödenmiş kalır; iade faturasının tutarı, kullanılacak veya geri ödenecek alacak bakiyesi olur</translation>
    </message>
    <message>
        <source>Paid of %1 after the refund</source>
        <translation>Geri ödemeden sonra %1 için ödenen</translation>
    </message>
    <message>
        <source>Refund %1 when online</source>
        <comment>amount</comment>
        <translation>Çevrimiçi olunca %1 geri öde</translation>
    </message>
    <message>
        <source>Fee not returned by %1: %2</source>
        <comment>provider, amount</comment>
        <translation>%1 tarafından iade edilmeyen komisyon: %2</translation>
    </message>
    <message>
        <source>The customer gets a statement of account that tells of it, once the money is paid back.</source>
        <translation>Para geri ödenince müşteriye bunu gösteren bir hesap ekstresi gönderilir.</translation>
    </message>
</context>
<context>
    <name>quittance::RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Hatırlatmalar</translation>
    </message>
    <message>
        <source>Nobody is reminded by itself: a reminder is written, looked at and sent by a person, and only of what is overdue and not disputed.</source>
        <translation>Kimseye kendiliğinden hatırlatma gitmez: hatırlatmayı bir kişi yazar, denetler ve gönderir; yalnızca gecikmiş ve itirazsız olanlar için.</translation>
    </message>
    <message>
        <source>May be short of</source>
        <translation>Eksik toleransı</translation>
    </message>
    <message>
        <source>Days between two</source>
        <translation>Aradaki gün sayısı</translation>
    </message>
    <message>
        <source>So long nobody is reminded of the same invoice again.</source>
        <translation>Bu süre içinde aynı fatura için yeniden hatırlatma gönderilmez.</translation>
    </message>
    <message>
        <source>Who pays that much less may be let off when the payment is recorded, and is not reminded. In another currency the same digits count: 1.00 EUR is 1.00 USD, and 100 JPY.</source>
        <translation>Bu kadar eksik ödeyenin farkından, ödeme kaydedilirken vazgeçilebilir; bunun için hatırlatma da gönderilmez. Başka bir para biriminde aynı rakamlar geçerlidir: 1,00 EUR, 1,00 USD ve 100&#xa0;JPY’dir.</translation>
    </message>
</context>
<context>
    <name>quittance::RepeatDialog</name>
    <message>
        <source>Repeat invoice</source>
        <translation>Faturayı tekrarla</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Tekrarla</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Planı değiştir</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>First on</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>The days of all others are counted from it</source>
        <translation>Diğerlerinin günleri bundan sayılır</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Vade</translation>
    </message>
    <message>
        <source>days from the day of issue; empty: as agreed with the customer</source>
        <translation>gün, düzenleme gününden sonra; boşsa müşteriyle kararlaştırıldığı gibi</translation>
    </message>
    <message>
        <source>The period that begins on the day</source>
        <translation>O gün başlayan dönem</translation>
    </message>
    <message>
        <source>The period that ended before it</source>
        <translation>Ondan önce biten dönem</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Faturalanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Drafts are made ready on these days; nothing is issued or sent by itself. In items, descriptions and note, {period}, {month}, {year}, {from} and {to} are filled in.</source>
        <translation>Taslaklar bu günlerde hazırlanır; kendiliğinden hiçbir şey düzenlenmez veya gönderilmez. Kalem, açıklama ve nottaki {period}, {month}, {year}, {from} ve {to} doldurulur.</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Kaçta bir</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>hafta</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>çeyrek</translation>
    </message>
    <message>
        <source>years</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiç</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Bir günde</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation>Belirli sayıdan sonra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Drafts in all</source>
        <translation>Toplam taslak</translation>
    </message>
    <message>
        <source>The next days show here once all fields can be read.</source>
        <translation>Tüm alanlar okunabilince sonraki günler burada görünür.</translation>
    </message>
    <message>
        <source>day</source>
        <comment>every 1</comment>
        <translation>gün</translation>
    </message>
    <message>
        <source>week</source>
        <comment>every 1</comment>
        <translation>hafta</translation>
    </message>
    <message>
        <source>month</source>
        <comment>every 1</comment>
        <translation>ay</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>every 1</comment>
        <translation>çeyrek</translation>
    </message>
    <message>
        <source>year</source>
        <comment>every 1</comment>
        <translation>yıl</translation>
    </message>
</context>
<context>
    <name>quittance::RepeatPreview</name>
    <message>
        <source>%1 · %2</source>
        <comment>item, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No day is left.</source>
        <translation>Gün kalmadı.</translation>
    </message>
    <message>
        <source>More than %1 are due already. Choose a later first day.</source>
        <translation>Şimdiden %1 taneden fazlasının günü geldi. Daha sonraki bir ilk gün seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n due already: made ready at once.</source>
        <translation>
            <numerusform>%n tanesinin günü geldi: hemen hazırlanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>and so on</source>
        <translation>ve devamı</translation>
    </message>
    <message>
        <source>Then it is over.</source>
        <translation>Sonra biter.</translation>
    </message>
</context>
<context>
    <name>quittance::ReportKind</name>
    <message>
        <source>Ageing</source>
        <translation>Alacak yaşlandırma</translation>
    </message>
    <message>
        <source>Ageing by customer</source>
        <translation>Müşteriye göre yaşlandırma</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Hesap ekstresi</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>Orana göre KDV</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Yönteme göre ödemeler</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Ortalama tahsilat süresi</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>En çok borcu olanlar</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Müşteri alacağı</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Hesaba aktarımlar</translation>
    </message>
</context>
<context>
    <name>quittance::ReportText</name>
    <message>
        <source>Ageing</source>
        <translation>Alacak yaşlandırma</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Gelir</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>Orana göre KDV</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Yönteme göre ödemeler</translation>
    </message>
    <message>
        <source>Days sales outstanding</source>
        <translation>Ortalama tahsilat süresi</translation>
    </message>
    <message>
        <source>Top debtors</source>
        <translation>En çok borcu olanlar</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Müşteri alacağı</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Fatura satırları</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Allocations</source>
        <translation>Mahsuplar</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Geri ödemeler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Onaylar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Numara serileri</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivde</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>İsteyen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Deneme</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Taban</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>VAT category</source>
        <translation>KDV kategorisi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişti</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Alacak bakiyesi</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>İade faturası</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Vadesi gelmemiş</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Müşteri kimliği</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Web alan adı</translation>
    </message>
    <message>
        <source>DSO in days</source>
        <translation>DSO (gün)</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vade tarihi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>Komisyonun para birimi</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Komisyonlar</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Mali yıl</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
    <message>
        <source>Issue date</source>
        <translation>Düzenleme tarihi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Last issued on</source>
        <translation>Son düzenleme</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Kalıp</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Sonraki numara</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>En eski vade tarihi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Ödeme kimliği</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Ödediği</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Birim fiyat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>KDV oranı</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Geri ödendi</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Oradaki kimlik</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Geri döndü</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Satışlar</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Original number</source>
        <translation>Özgün numara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>KDV</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Mahsup edilmemiş</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Voided on</source>
        <translation>İptal tarihi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Payment reversed</source>
        <translation>Ödeme geri döndü</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geri ödeme</translation>
    </message>
    <message>
        <source>Refund reversed</source>
        <translation>Geri ödeme geri döndü</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zarara yazıldı</translation>
    </message>
    <message>
        <source>Write-off reversed</source>
        <translation>Zarar kaydı geri alındı</translation>
    </message>
    <message>
        <source>Settled with another customer</source>
        <translation>Başka müşteriyle mahsuplaşma</translation>
    </message>
    <message>
        <source>%1: current %2, 1–30 days %3, 31–60 days %4, 61–90 days %5, 90+ days %6, credit %7</source>
        <translation>%1: vadesi gelmemiş %2, 1–30 gün %3, 31–60 gün %4, 61–90 gün %5, 90+ gün %6, alacak bakiyesi %7</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 – %2 arası</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 itibarıyla</translation>
    </message>
    <message>
        <source>%1, as it was known on %2</source>
        <translation>%1, %2 tarihinde bilindiği haliyle</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Hesap ekstresi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Açılış bakiyesi</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Kapanış bakiyesi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter of a year: its number, the year</comment>
        <translation>%2, %1. çeyrek</translation>
    </message>
</context>
<context>
    <name>quittance::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>currency</comment>
        <translation>Yalnızca %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Whose statement?</source>
        <translation>Kimin ekstresi?</translation>
    </message>
    <message>
        <source>Choose a customer above.</source>
        <translation>Yukarıda bir müşteri seçin.</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Bu günlerde bir şey yok.</translation>
    </message>
    <message>
        <source>Other days or currencies may have some.</source>
        <translation>Başka günlerde veya para birimlerinde olabilir.</translation>
    </message>
</context>
<context>
    <name>quittance::ReturnPageDialog</name>
    <message>
        <source>Set return page</source>
        <translation>Dönüş sayfasını ayarla</translation>
    </message>
    <message>
        <source>Return page</source>
        <translation>Dönüş sayfası</translation>
    </message>
    <message>
        <source>Where customers go from the provider&apos;s pages</source>
        <translation>Müşterilerin sağlayıcı sayfalarından sonra gideceği yer</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>A page of your own that thanks the customer. Pages to pay at once and pages to save a card lead back to it; without one they are not opened. Empty takes it back.</source>
        <translation>Müşteriye teşekkür eden, size ait bir sayfa. Anında ödeme ve kart kaydetme sayfaları buraya döner; ayarlanmamışsa bu sayfalar açılmaz. Boş bırakmak ayarı kaldırır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>quittance::SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>Önlemler</translation>
    </message>
    <message>
        <source>Slips happen. Here is what holds them up before they leave the house or reach a closed month.</source>
        <translation>Yanlışlıklar olabilir. Buradakiler, yanlışlığı dışarı çıkmadan veya kapalı bir aya ulaşmadan durdurur.</translation>
    </message>
    <message>
        <source>Hold mails for</source>
        <translation>E-postaları beklet</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>İkinci kişi sınırı</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who voids, writes off or refunds more only asks for it, and somebody else decides. -1 is never.</source>
        <translation>Belgenin para biriminin tam birimleriyle. Daha fazlasını iptal eden, zarara yazan veya geri ödeyen yalnızca talep eder; kararı başka biri verir. -1 hiçbir zaman demektir.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banka</translation>
    </message>
    <message>
        <source>&amp;Book movements that are certain by themselves</source>
        <translation>Kesin hareketleri kendiliğinden kay&amp;det</translation>
    </message>
    <message>
        <source>Locked days</source>
        <translation>Kilitli günler</translation>
    </message>
    <message>
        <source>Locked through</source>
        <translation>Kilitli son gün</translation>
    </message>
    <message>
        <source>Nothing is booked on or before that day any more. The reason stands in the journal.</source>
        <translation>Bu güne ve öncesine artık kayıt yapılmaz. Neden yevmiyede yazar.</translation>
    </message>
    <message>
        <source>Lock through this day</source>
        <translation>Bu güne kadar kilitle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kilitle</translation>
    </message>
    <message>
        <source>&amp;Open all</source>
        <translation>&amp;Tümünü aç</translation>
    </message>
    <message>
        <source>Many mails</source>
        <translation>Çok e-posta</translation>
    </message>
    <message>
        <source>From so many on, sending asks for their count to be typed.</source>
        <translation>Bu sayıdan başlayarak, göndermek için e-posta sayısının yazılması istenir.</translation>
    </message>
    <message>
        <source>Nothing is locked</source>
        <translation>Kilitli gün yok</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Seconds, 0 to 60. So long “Undo send” takes back what was sent, and “Undo” what a CRM is to be told.</source>
        <translation>Saniye, 0 ile 60 arası. Bu süre içinde “Gönderimi geri al” gönderileni, “Geri al” ise CRM’e bildirilecek olanı geri alır.</translation>
    </message>
    <message>
        <source>Type amounts above</source>
        <translation>Tutar yazma sınırı</translation>
    </message>
    <message>
        <source>Whole units of the document&apos;s currency. Who issues, charges, refunds, credits, voids or writes off more types the amount first. 0 is never.</source>
        <translation>Belgenin para biriminin tam birimleriyle. Daha fazlası için fatura veya iade faturası düzenleyen, karttan çeken, geri ödeyen, iptal eden veya zarara yazan önce tutarı yazar. 0&#xa0;hiçbir zaman demektir.</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Anahtarlar ve parolalar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
</context>
<context>
    <name>quittance::SamplePanel</name>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;urdur</translation>
    </message>
    <message>
        <source>Try with a sample book</source>
        <translation>Örnek defterle dene</translation>
    </message>
    <message>
        <source>A made-up company with a year behind it. Nobody outside is asked or written to, so you can try everything.</source>
        <translation>Bir yıllık geçmişi olan kurgusal bir şirket. Dışarıda kimseye bir şey sorulmaz veya yazılmaz, bu yüzden her şeyi deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Stop making the sample book (Esc)</source>
        <translation>Örnek defteri oluşturmayı durdur (Esc)</translation>
    </message>
    <message>
        <source>12 customers in nine countries</source>
        <translation>Dokuz ülkede 12 müşteri</translation>
    </message>
    <message>
        <source>100 invoices in EUR and USD, some late</source>
        <translation>EUR ve USD cinsinden, bazıları gecikmiş 100 fatura</translation>
    </message>
    <message>
        <source>Payments on time, in part and too much</source>
        <translation>Zamanında, kısmen ve fazladan yapılmış ödemeler</translation>
    </message>
    <message>
        <source>A credit note, drafts and lines of the bank</source>
        <translation>Bir iade faturası, taslaklar ve banka hareketleri</translation>
    </message>
    <message>
        <source>It is on this computer already and opens as you left it. File, Remove the sample book takes it away.</source>
        <translation>Zaten bu bilgisayarda ve bıraktığınız gibi açılır. Dosya, Örnek defteri kaldır ile silinir.</translation>
    </message>
    <message>
        <source>It is a book of its own and takes a few seconds to make. File, Remove the sample book takes it away in one step.</source>
        <translation>Ayrı bir defterdir ve oluşturulması birkaç saniye sürer. Dosya, Örnek defteri kaldır ile tek adımda silinir.</translation>
    </message>
    <message>
        <source>Making the sample book…</source>
        <translation>Örnek defter oluşturuluyor…</translation>
    </message>
    <message>
        <source>Making the sample book: %1 of %2</source>
        <extracomment>how many steps are done</extracomment>
        <translation>Örnek defter oluşturuluyor: %1 / %2</translation>
    </message>
</context>
<context>
    <name>quittance::SavedViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Görünümün bir adı olmalı.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Bu ad çok uzun.</translation>
    </message>
    <message>
        <source>“%1” comes with the program. Choose another name.</source>
        <translation>“%1” programla birlikte gelir. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Gecikmiş</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vadesi bu hafta</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>İtirazlı</translation>
    </message>
    <message>
        <source>Link unpaid for 7 days</source>
        <translation>7 gündür ödenmeyen bağlantı</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleActions</name>
    <message>
        <source>%1 from %2 on a draft is made ready.</source>
        <comment>every month, day</comment>
        <translation>%1, %2 tarihinden başlayarak bir taslak hazırlanır.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Make more</source>
        <translation>Devamını hazırla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>quittance::ScheduleText</name>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>%1 günde bir</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Her hafta</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>%1 haftada bir</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Her ay</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>%1 ayda bir</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Her çeyrek</translation>
    </message>
    <message>
        <source>Every %1 quarters</source>
        <translation>%1 çeyrekte bir</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Her yıl</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>%1 yılda bir</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Paused, customer archived</source>
        <translation>Duraklatıldı, müşteri arşivde</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>%1 draft in all</source>
        <translation>toplam %1 taslak</translation>
    </message>
    <message>
        <source>%1 drafts in all</source>
        <translation>toplam %1 taslak</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>%1 draft is ready.</source>
        <translation>%1 taslak hazır.</translation>
    </message>
    <message>
        <source>%1 drafts are ready.</source>
        <translation>%1 taslak hazır.</translation>
    </message>
    <message>
        <source>More of “%1” are due.</source>
        <translation>“%1” için günü gelmiş başka taslaklar da var.</translation>
    </message>
    <message>
        <source>More of “%1” and others are due.</source>
        <translation>“%1” ve diğerleri için günü gelmiş başka taslaklar da var.</translation>
    </message>
    <message>
        <source>“%1” is paused: its customer is archived.</source>
        <translation>“%1” duraklatıldı: müşterisi arşivde.</translation>
    </message>
    <message>
        <source>“%1” and others are paused: their customers are archived.</source>
        <translation>“%1” ve diğerleri duraklatıldı: müşterileri arşivde.</translation>
    </message>
</context>
<context>
    <name>quittance::SchedulesDialog</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Yinelenme</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sıradaki</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Drafts made</source>
        <translation>Hazırlanan taslaklar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Recurring invoices</source>
        <translation>Yinelenen faturalar</translation>
    </message>
    <message>
        <source>Choose Repeat… for an invoice.</source>
        <translation>Bir fatura için Tekrarla… seçin.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Change this schedule (Enter)</source>
        <translation>Bu planı değiştir (Enter)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>D&amp;uraklat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>What it made stays (Delete)</source>
        <translation>Hazırladıkları kalır (Sil)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take the deletion back (Ctrl+Z)</source>
        <translation>Silmeyi geri al (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Çık (Esc)</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>every month, first day, end</comment>
        <translation>%1, başlangıç %2, %3</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Sü&amp;rdür</translation>
    </message>
    <message>
        <source>Goes on from today; what fell into the pause is not made</source>
        <translation>Bugünden devam eder; duraklama sırasındakiler hazırlanmaz</translation>
    </message>
    <message>
        <source>Nothing is made until it is resumed</source>
        <translation>Sürdürülene kadar hiçbir şey hazırlanmaz</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>“%1” değişti.</translation>
    </message>
    <message>
        <source>“%1” goes on from today.</source>
        <translation>“%1” bugünden devam ediyor.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” duraklatıldı.</translation>
    </message>
    <message>
        <source>“%1” deleted.</source>
        <translation>“%1” silindi.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” geri geldi.</translation>
    </message>
    <message>
        <source>Nothing repeats yet.</source>
        <translation>Henüz yinelenen bir şey yok.</translation>
    </message>
</context>
<context>
    <name>quittance::SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation>Ara veya yap…</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Ara veya yap</translation>
    </message>
    <message>
        <source>Find invoices and everything the menus can do (Ctrl+K)</source>
        <translation>Faturaları ve menülerdeki tüm işlemleri bul (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsActions</name>
    <message>
        <source>Unlock…</source>
        <translation>Kilidini aç…</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Ne yapılabilir…</translation>
    </message>
    <message>
        <source>The keys of this book are open until Quittance closes.</source>
        <translation>Bu defterin anahtarları Quittance kapanana kadar açık.</translation>
    </message>
    <message>
        <source>The system keychain answers again.</source>
        <translation>Sistem anahtar zinciri yeniden yanıt veriyor.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain did not answer; what it has, “quittance secrets move --to passphrase” brings once it does.</source>
        <translation>Parola cümlesi artık geçerli. Anahtar zinciri yanıt vermedi; yanıt verdiğinde içindekileri “quittance secrets move --to passphrase” getirir.</translation>
    </message>
    <message>
        <source>The passphrase counts from now on. The keychain no longer has the keys of this book.</source>
        <translation>Parola cümlesi artık geçerli. Bu defterin anahtarları artık anahtar zincirinde değil.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on. Older copies of the file open with the old one.</source>
        <translation>Yeni parola cümlesi artık geçerli. Dosyanın eski kopyaları eskisiyle açılır.</translation>
    </message>
    <message>
        <source>The keys are in the system keychain again, and the sealed file is gone.</source>
        <translation>Anahtarlar yeniden sistem anahtar zincirinde, mühürlü dosya da silindi.</translation>
    </message>
</context>
<context>
    <name>quittance::SecretsPart</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>Kilidini &amp;aç…</translation>
    </message>
    <message>
        <source>Use a &amp;passphrase…</source>
        <translation>&amp;Parola cümlesi kullan…</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>Parola cümlesini değişti&amp;r…</translation>
    </message>
    <message>
        <source>Back to the &amp;keychain</source>
        <translation>Anahtar &amp;zincirine dön</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase. They are locked: payment links, mail and sync wait.</source>
        <translation>Bu defterin bir dosyasında, parola cümlesiyle mühürlü. Kilitliler: ödeme bağlantıları, e-posta ve eşitleme bekler.</translation>
    </message>
    <message>
        <source>In a file of this book, sealed with a passphrase, and open until Quittance closes.</source>
        <translation>Bu defterin bir dosyasında, parola cümlesiyle mühürlü; Quittance kapanana kadar açık.</translation>
    </message>
    <message>
        <source>In the system keychain.</source>
        <translation>Sistem anahtar zincirinde.</translation>
    </message>
</context>
<context>
    <name>quittance::SectionButton</name>
    <message>
        <source>%1, %2</source>
        <comment>section and its work to do</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quittance::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>Set movement aside</source>
        <translation>Hareketi ayır</translation>
    </message>
    <message>
        <source>It is nothing this book is about: a bank&apos;s fee, wages, a transfer of your own. Nothing is booked, and it can be undone.</source>
        <translation>Bu defterle ilgisi yok: banka masrafı, maaş, kendi hesaplarınız arası havale. Kayıt yapılmaz ve geri alınabilir.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Önce nedenini yazın.</translation>
    </message>
    <message>
        <source>Set aside (Enter)</source>
        <translation>Ayır (Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsActions</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 bağlandı.</translation>
    </message>
    <message>
        <source>%1 is connected: %2.</source>
        <translation>%1 bağlandı: %2.</translation>
    </message>
    <message>
        <source>Connected: %1. Its contacts are being brought.</source>
        <translation>Bağlandı: %1. Kişileri getiriliyor.</translation>
    </message>
    <message>
        <source>Mails leave through this account from now on.</source>
        <translation>E-postalar bundan sonra bu hesaptan gider.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belirtilmedi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sisteme göre</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a country, a day and an amount as they are written there</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Whose book it is. It stands on documents and mails from the next one on; what was issued stays as it is.</source>
        <translation>Defterin sahibi. Bundan sonraki belgelerde ve e-postalarda yer alır; düzenlenmiş olanlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>All mails to customers come from here.</source>
        <translation>Müşterilere giden tüm e-postalar buradan gönderilir.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Usual currency</source>
        <translation>Olağan para birimi</translation>
    </message>
    <message>
        <source>New customers get it; each customer and document may have another.</source>
        <translation>Yeni müşteriler bunu alır; her müşterinin ve belgenin başka bir para birimi olabilir.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Decides on which day something happened, whatever this computer&apos;s clock says.</source>
        <translation>Bu bilgisayarın saati ne gösterirse göstersin, bir işlemin hangi gün olduğunu belirler.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Vergiler</translation>
    </message>
    <message>
        <source>Rates are chosen on each line of an invoice. Here is what the authorities and your adviser know you by.</source>
        <translation>Oranlar faturanın her satırında seçilir. Resmi makamların ve mali müşavirinizin sizi tanıdığı numaralar burada yer alır.</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>KDV no</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Vergi numarası</translation>
    </message>
    <message>
        <source>Fiscal year begins in</source>
        <translation>Mali yıl başlangıcı</translation>
    </message>
    <message>
        <source>Decides which year a number names.</source>
        <translation>Numarada hangi yılın yazacağını belirler.</translation>
    </message>
    <message>
        <source>Export for DATEV</source>
        <translation>DATEV için dışa aktarma</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Hesap planı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Adviser&apos;s number</source>
        <translation>Danışman numarası</translation>
    </message>
    <message>
        <source>Client&apos;s number</source>
        <translation>Müvekkil numarası</translation>
    </message>
    <message>
        <source>Digits of an account</source>
        <translation>Hesap hane sayısı</translation>
    </message>
    <message>
        <source>First debtor</source>
        <translation>İlk borçlu</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Banka hesabı</translation>
    </message>
    <message>
        <source>Clearing account</source>
        <translation>Ara hesap</translation>
    </message>
    <message>
        <source>Of money that is at a payment provider. All other accounts come from the chart, or are set with the command “quittance config set datev.…”.</source>
        <translation>Ödeme sağlayıcıda duran para için. Diğer tüm hesaplar hesap planından gelir veya “quittance config set datev.…” komutuyla ayarlanır.</translation>
    </message>
    <message>
        <source>Language and region</source>
        <translation>Dil ve bölge</translation>
    </message>
    <message>
        <source>The language of the window, the way it writes numbers and days, and the language of documents are three things.</source>
        <translation>Pencerenin dili, sayıların ve tarihlerin yazılışı ve belgelerin dili üç ayrı şeydir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Sayılar ve tarihler</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>As the region has them</source>
        <translation>Bölgedeki gibi</translation>
    </message>
    <message>
        <source>ISO (2026-01-03)</source>
        <translation>ISO (2026-01-03)</translation>
    </message>
    <message>
        <source>Documents and mails are written in the language of the customer, which is set with the customer.</source>
        <translation>Belgeler ve e-postalar müşterinin dilinde yazılır; bu dil müşteride ayarlanır.</translation>
    </message>
</context>
<context>
    <name>quittance::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Ayar sayfaları</translation>
    </message>
    <message>
        <source>What you choose here counts until this book is closed: it can only be read.</source>
        <translation>Burada seçtiğiniz, bu defter kapatılana kadar geçerlidir: defter yalnızca okunabilir.</translation>
    </message>
</context>
<context>
    <name>quittance::SetupChecklist</name>
    <message>
        <source>Set up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Bu listeyi gizle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button of the setup list for screen readers: what it does, what for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many steps of the setup list are done</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapıldı</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Henüz yapılmadı</translation>
    </message>
    <message>
        <source>Company details and logo</source>
        <translation>Şirket bilgileri ve logo</translation>
    </message>
    <message>
        <source>Bring invoices</source>
        <translation>Faturaları getir</translation>
    </message>
    <message>
        <source>Connect CRM</source>
        <translation>CRM bağla</translation>
    </message>
    <message>
        <source>Connect payments</source>
        <translation>Ödeme sağlayıcı bağla</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>E-posta hesabı</translation>
    </message>
    <message>
        <source>Backup folder and recovery key</source>
        <translation>Yedek klasörü ve kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Bağla…</translation>
    </message>
    <message>
        <source>Hide this list. It does not come back. Everything in it is in the menus and in Settings.</source>
        <translation>Bu listeyi gizle. Geri gelmez. İçindeki her şey menülerde ve Ayarlar’da da var.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Ayarla…</translation>
    </message>
</context>
<context>
    <name>quittance::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>quittance::Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faturalar</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Ödemeler</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Hesaba aktarımlar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>CRM sync</source>
        <translation>CRM eşitleme</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Mutabakat</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Defter</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Gösterge paneli</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
</context>
<context>
    <name>quittance::StandingsCard</name>
    <message>
        <source>%1 contacts there, %2 customers linked, %3 gone there</source>
        <translation>orada %1 kişi, bağlı %2 müşteri, orada artık olmayan %3</translation>
    </message>
    <message>
        <source>%1 contacts there, %2 customers linked</source>
        <translation>orada %1 kişi, bağlı %2 müşteri</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>hiç sayılmadı</translation>
    </message>
    <message>
        <source>%1 there, %2 here, %3 unexplained</source>
        <translation>orada %1, burada %2, açıklanamayan %3</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>connection, before its counts</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>denetlendi: %1</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>eşitlendi: %1</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Şimdi karşılaştır</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Compare %1 with the book now</source>
        <translation>%1 ile defteri şimdi karşılaştır</translation>
    </message>
    <message>
        <source>Show what %1 has</source>
        <translation>%1 tarafındakileri göster</translation>
    </message>
</context>
<context>
    <name>quittance::StartWindow</name>
    <message>
        <source>Try &amp;again</source>
        <translation>Y&amp;eniden dene</translation>
    </message>
    <message>
        <source>Choose a book</source>
        <translation>Defter seçin</translation>
    </message>
    <message>
        <source>A book holds one company: its invoices, payments and customers. It stays on this computer.</source>
        <translation>Bir defter tek bir şirketi içerir: faturalarını, ödemelerini ve müşterilerini. Bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Try with a &amp;sample book</source>
        <translation>Ö&amp;rnek defterle dene</translation>
    </message>
    <message>
        <source>Made-up company, no real money or mail. Removed in one step.</source>
        <translation>Kurgusal şirket, gerçek para veya e-posta yok. Tek adımda kaldırılır.</translation>
    </message>
    <message>
        <source>Start &amp;my book</source>
        <translation>Defterimi &amp;başlat</translation>
    </message>
    <message>
        <source>Three answers, then the work. All can be changed later.</source>
        <translation>Üç yanıt verin, sonra çalışmaya başlayın. Hepsi sonradan değiştirilebilir.</translation>
    </message>
    <message>
        <source>O&amp;pen or restore</source>
        <translation>&amp;Aç veya geri yükle</translation>
    </message>
    <message>
        <source>A book on this computer, or a backup of one.</source>
        <translation>Bu bilgisayardaki bir defter veya bir defterin yedeği.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation>Örnek defteri aç</translation>
    </message>
    <message>
        <source>Start my book</source>
        <translation>Defterimi başlat</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Open this book</source>
        <translation>Bu defteri aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain.</source>
        <translation>Anahtarlar ve parolalar sistem anahtar zincirinde saklanır.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>&amp;Use a passphrase…</source>
        <translation>&amp;Parola cümlesi kullan…</translation>
    </message>
    <message>
        <source>The system keychain is locked or not there. Unlock it and try again, use a passphrase instead, or go on without: you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Sistem anahtar zinciri kilitli veya yok. Kilidini açıp yeniden deneyin, yerine bir parola cümlesi kullanın ya da onsuz devam edin: defteri okuyabilir ve fatura yazabilirsiniz; ödeme bağlantıları, e-posta ve eşitleme onu bekler.</translation>
    </message>
    <message>
        <source>Keys and passwords of the book that is opened now are sealed with your passphrase, in a file beside it.</source>
        <translation>Şimdi açılacak defterin anahtar ve parolaları, yanındaki bir dosyada parola cümlenizle mühürlenir.</translation>
    </message>
    <message>
        <source>Keys and passwords go to the system keychain. It may ask for its password first.</source>
        <translation>Anahtarlar ve parolalar sistem anahtar zincirinde saklanır. Önce kendi parolasını sorabilir.</translation>
    </message>
</context>
<context>
    <name>quittance::StateText</name>
    <message>
        <source>Overdue %1 d</source>
        <translation>%1 gün geç</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Kısmen ödendi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Ödendi</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Zarara yazıldı</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>İşleniyor</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>İtirazlı</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>İade faturalı</translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation>%1 gün geç</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>%1 gün geç</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 day</source>
        <translation>Kısmen ödendi, %1 gün geç</translation>
    </message>
    <message>
        <source>Partly paid, overdue by %1 days</source>
        <translation>Kısmen ödendi, %1 gün geç</translation>
    </message>
    <message>
        <source>Link requested</source>
        <translation>Bağlantı istendi</translation>
    </message>
    <message>
        <source>Link active</source>
        <translation>Bağlantı etkin</translation>
    </message>
    <message>
        <source>Paid by link</source>
        <translation>Bağlantıyla ödendi</translation>
    </message>
    <message>
        <source>Link revoked</source>
        <translation>Bağlantı geri alındı</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Bağlantı süresi doldu</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Accepted by mail server</source>
        <translation>Posta sunucusu kabul etti</translation>
    </message>
    <message>
        <source>Refused by mail server</source>
        <translation>Posta sunucusu reddetti</translation>
    </message>
    <message>
        <source>Uncertain whether the mail server took it</source>
        <translation>Posta sunucusunun alıp almadığı belirsiz</translation>
    </message>
    <message>
        <source>Dropped before it was sent</source>
        <translation>Gönderilmeden vazgeçildi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vazgeçildi</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tutuluyor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Sonra denenecek</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Ödeme bağlantısı</translation>
    </message>
    <message>
        <source>Payment link e-mail</source>
        <translation>Ödeme bağlantısı e-postası</translation>
    </message>
    <message>
        <source>Closing of a payment link</source>
        <translation>Ödeme bağlantısını kapatma</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Geri ödeme</translation>
    </message>
    <message>
        <source>Charge of a saved card</source>
        <translation>Kayıtlı karttan çekim</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Bloke tahsilatı</translation>
    </message>
    <message>
        <source>Cancelling of a charge</source>
        <translation>Çekim iptali</translation>
    </message>
    <message>
        <source>Update of the CRM</source>
        <translation>CRM güncellemesi</translation>
    </message>
    <message>
        <source>Remark in the CRM</source>
        <translation>CRM notu</translation>
    </message>
    <message>
        <source>Bringing contacts</source>
        <translation>Kişiler getiriliyor</translation>
    </message>
    <message>
        <source>Bringing companies</source>
        <translation>Şirketler getiriliyor</translation>
    </message>
    <message>
        <source>Bringing notes</source>
        <translation>Notlar getiriliyor</translation>
    </message>
    <message>
        <source>Bringing calls</source>
        <translation>Aramalar getiriliyor</translation>
    </message>
    <message>
        <source>Bringing e-mails</source>
        <translation>E-postalar getiriliyor</translation>
    </message>
    <message>
        <source>Bringing meetings</source>
        <translation>Toplantılar getiriliyor</translation>
    </message>
    <message>
        <source>Bringing tasks</source>
        <translation>Görevler getiriliyor</translation>
    </message>
    <message>
        <source>Looking for payments</source>
        <translation>Ödemeler aranıyor</translation>
    </message>
    <message>
        <source>Sending what waits</source>
        <translation>Bekleyenler gönderiliyor</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Eşitleniyor</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 payment booked</source>
        <translation>%1 ödeme kaydedildi</translation>
    </message>
    <message>
        <source>%1 payments booked</source>
        <translation>%1 ödeme kaydedildi</translation>
    </message>
    <message>
        <source>%1 contact brought</source>
        <translation>%1 kişi getirildi</translation>
    </message>
    <message>
        <source>%1 contacts brought</source>
        <translation>%1 kişi getirildi</translation>
    </message>
    <message>
        <source>%1 payment link created</source>
        <translation>%1 ödeme bağlantısı oluşturuldu</translation>
    </message>
    <message>
        <source>%1 payment links created</source>
        <translation>%1 ödeme bağlantısı oluşturuldu</translation>
    </message>
    <message>
        <source>%1 mail accepted by mail server</source>
        <translation>%1 e-postayı posta sunucusu kabul etti</translation>
    </message>
    <message>
        <source>%1 mails accepted by mail server</source>
        <translation>%1 e-postayı posta sunucusu kabul etti</translation>
    </message>
    <message>
        <source>%1 message to the CRM</source>
        <translation>CRM’e %1 bildirim</translation>
    </message>
    <message>
        <source>%1 messages to the CRM</source>
        <translation>CRM’e %1 bildirim</translation>
    </message>
    <message>
        <source>%1 needs you in Outbox</source>
        <translation>%1 öğe Giden kutusunda sizi bekliyor</translation>
    </message>
    <message>
        <source>%1 need you in Outbox</source>
        <translation>%1 öğe Giden kutusunda sizi bekliyor</translation>
    </message>
    <message>
        <source>%1 waits in Outbox</source>
        <translation>%1 öğe Giden kutusunda bekliyor</translation>
    </message>
    <message>
        <source>%1 wait in Outbox</source>
        <translation>%1 öğe Giden kutusunda bekliyor</translation>
    </message>
    <message>
        <source>Synced. Nothing has changed.</source>
        <translation>Eşitlendi. Değişen bir şey yok.</translation>
    </message>
    <message>
        <source>Synced: %1.</source>
        <comment>a list of what happened</comment>
        <translation>Eşitlendi: %1.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Banka havalesi</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Çek</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>POS</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>Şüpheli alacak</translation>
    </message>
    <message>
        <source>Small rest</source>
        <translation>Küçük kalan</translation>
    </message>
    <message>
        <source>Bank fee</source>
        <translation>Banka masrafı</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>İade faturası %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Geri döndü</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Geri ödendi</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Kısmen geri ödendi</translation>
    </message>
    <message>
        <source>Needs customer</source>
        <translation>Müşteri gerekli</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Posta sunucusu</translation>
    </message>
    <message>
        <source>Link to be closed</source>
        <translation>Bağlantı kapatılacak</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Bugün bitiyor</translation>
    </message>
    <message>
        <source>Expires in %1 d</source>
        <comment>days</comment>
        <translation>%1 gün sonra bitiyor</translation>
    </message>
    <message>
        <source>To close</source>
        <comment>a link whose last day is over</comment>
        <translation>Kapatılacak</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the last day of a link</comment>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <comment>days</comment>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>Link active until %1</source>
        <translation>Bağlantı etkin, son gün %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>SEPA Direct Debit</source>
        <translation>SEPA otomatik ödeme</translation>
    </message>
    <message>
        <source>Pre-authorised debit</source>
        <translation>Ön onaylı otomatik ödeme</translation>
    </message>
    <message>
        <source>Nothing was synced: no CRM and no payment provider is connected. Connect one in Settings.</source>
        <translation>Hiçbir şey eşitlenmedi: bağlı bir CRM ya da ödeme sağlayıcısı yok. Ayarlar’da birini bağlayın.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline.</source>
        <translation>Her şey eşitlenemedi: bu bilgisayar çevrimdışı.</translation>
    </message>
    <message>
        <source>Not everything could be synced: this computer is offline. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>Her şey eşitlenemedi: bu bilgisayar çevrimdışı. %1.</translation>
    </message>
    <message>
        <source>Not everything could be synced.</source>
        <translation>Her şey eşitlenemedi.</translation>
    </message>
    <message>
        <source>Not everything could be synced. %1.</source>
        <comment>a list of what happened all the same</comment>
        <translation>Her şey eşitlenemedi. %1.</translation>
    </message>
</context>
<context>
    <name>quittance::StatementActions</name>
    <message>
        <source>Import bank statement</source>
        <translation>Banka ekstresi içe aktar</translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</source>
        <translation>Banka ekstreleri (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qbo *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>İncele</translation>
    </message>
</context>
<context>
    <name>quittance::StatementDialog</name>
    <message>
        <source>Import bank statement</source>
        <translation>Banka ekstresi içe aktar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açılış</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Açılış bakiyesi</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kapanış</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Kapanış bakiyesi</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>P.B.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Hareketler</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Ekstre</translation>
    </message>
    <message>
        <source>Statements in the file</source>
        <translation>Dosyadaki ekstreler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave without effect (Esc)</source>
        <translation>Değişiklik yapmadan çık (Esc)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>It cannot be read like this.</source>
        <translation>Bu haliyle okunamıyor.</translation>
    </message>
    <message>
        <source>%1 more like these.</source>
        <translation>Bunlara benzer %1 tane daha.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>place in a file</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Other &amp;file…</source>
        <translation>Başka &amp;dosya…</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>İçe aktar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>quittance::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>place of a step, how many there are, its name</extracomment>
        <translation>Adım %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>quittance::SumStrip</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 seçili</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gösterilen</translation>
    </message>
</context>
<context>
    <name>quittance::SyncButton</name>
    <message>
        <source>Other kinds of sync</source>
        <translation>Diğer eşitleme türleri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Eşitle</translation>
    </message>
    <message>
        <source>Stop the sync; what is done stays done</source>
        <translation>Eşitlemeyi durdur; yapılanlar yapılmış olarak kalır</translation>
    </message>
    <message>
        <source>Sync everything (F5)</source>
        <translation>Tümünü eşitle (F5)</translation>
    </message>
</context>
<context>
    <name>quittance::SyncPace</name>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>yaklaşık %1 dk kaldı</translation>
    </message>
</context>
<context>
    <name>quittance::TableColumns</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Sütunlar…</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>&amp;Genişliği sığdır</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>%1 is the title of a column</extracomment>
        <translation>“%1” sütununu gi&amp;zle</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>&amp;Varsayılan sütunlar</translation>
    </message>
</context>
<context>
    <name>quittance::TablePage</name>
    <message>
        <source>No match for “%1”.</source>
        <translation>“%1” için sonuç yok.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
</context>
<context>
    <name>quittance::TablePages</name>
    <message>
        <source>This page</source>
        <translation>Bu sayfa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::TagsDialog</name>
    <message>
        <source>Edit tags</source>
        <translation>Etiketleri değiştir</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Several tags are divided by commas.</source>
        <translation>Birden çok etiket virgülle ayrılır.</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Etiketleri kaydet</translation>
    </message>
</context>
<context>
    <name>quittance::TakeOverDialog</name>
    <message>
        <source>Take over book</source>
        <translation>Defteri devral</translation>
    </message>
    <message>
        <source>It has not been heard of for a while. Make sure that Quittance is closed there: two computers writing at once can damage the book. If it is still running there, it stops writing as soon as it notices, and what is not saved yet is lost.</source>
        <translation>O bilgisayardan bir süredir ses çıkmıyor. Quittance’ın orada kapalı olduğundan emin olun: iki bilgisayar aynı anda yazarsa defter zarar görebilir. Orada hâlâ çalışıyorsa, fark eder etmez yazmayı bırakır ve henüz kaydedilmemiş olanlar kaybolur.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Devral</translation>
    </message>
</context>
<context>
    <name>quittance::TellDialog</name>
    <message>
        <source>Tell CRM now</source>
        <translation>CRM’e şimdi bildir</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2. The first %3 are shown.</source>
        <translation>Yazılacak alan: %1, müşteri: %2. İlk %3 tanesi gösteriliyor.</translation>
    </message>
    <message>
        <source>Fields that would be written: %1, of customers: %2.</source>
        <translation>Yazılacak alan: %1, müşteri: %2.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Müşteri</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Orada</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Şu anda orada olan</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Yazılacak olan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>Her şeyi olduğu gibi bırak (Esc)</translation>
    </message>
    <message>
        <source>Tell now</source>
        <translation>Şimdi bildir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>quittance::ThirdPartyPanel</name>
    <message>
        <source>The other customer</source>
        <translation>Diğer müşteri</translation>
    </message>
</context>
<context>
    <name>quittance::Toast</name>
    <message>
        <source>Close message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>quittance::Token</name>
    <message>
        <source>Delete takes it away, Enter changes it.</source>
        <translation>Sil tuşu kaldırır, Enter değiştirir.</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 kaldır</translation>
    </message>
</context>
<context>
    <name>quittance::TotalsBox</name>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>İndirimler</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Ek ücretler</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>VAT and its rate, amount</comment>
        <translation>%2 üzerinden %1</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Yuvarlama</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Önceden ödenen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Why no VAT is due: %1</source>
        <translation>Neden KDV alınmadığı: %1</translation>
    </message>
    <message>
        <source>Why no VAT is due</source>
        <translation>Neden KDV alınmadığı</translation>
    </message>
    <message>
        <source>Reason: %1, or in words</source>
        <comment>code</comment>
        <translation>Neden: %1, veya sözle</translation>
    </message>
</context>
<context>
    <name>quittance::TransferDialog</name>
    <message>
        <source>Bank details for %1</source>
        <translation>%1 için banka bilgileri</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
    <message>
        <source>The reference tells the provider what the money is for. Without it the money waits there.</source>
        <translation>Referans, paranın ne için olduğunu sağlayıcıya bildirir. Referans yoksa para orada bekler.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>quittance::TrialView</name>
    <message>
        <source>This is not the account this book knows, which is “%1”. If you go on, all contacts and links of that one are dropped here. Customers and invoices stay, and nothing changes in %2.</source>
        <translation>Bu, bu defterin bildiği hesap olan “%1” değil. Devam ederseniz o hesabın tüm kişileri ve bağları buradan çıkarılır. Müşteriler ve faturalar kalır, %2 tarafında hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>&amp;Leave that account and connect this one</source>
        <translation>O hesabı &amp;bırak ve bunu bağla</translation>
    </message>
    <message>
        <source>What it lets Quittance do</source>
        <translation>Quittance’a tanıdığı izinler</translation>
    </message>
</context>
<context>
    <name>quittance::TroublePanel</name>
    <message>
        <source>This book did not open</source>
        <translation>Bu defter açılmadı</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Denetlenenler</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>Bu yedeği &amp;geri yükle</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>Dosya yerinde.</translation>
    </message>
    <message>
        <source>There is no file book.sqlite.</source>
        <translation>book.sqlite dosyası yok.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Okunabiliyor.</translation>
    </message>
    <message>
        <source>It cannot be read by you.</source>
        <translation>Sizin tarafınızdan okunamıyor.</translation>
    </message>
    <message>
        <source>It is a Quittance book.</source>
        <translation>Bu bir Quittance defteri.</translation>
    </message>
    <message>
        <source>Its first page is not that of a Quittance book.</source>
        <translation>İlk sayfası bir Quittance defterininki değil.</translation>
    </message>
    <message>
        <source>It was written by a newer Quittance.</source>
        <translation>Daha yeni bir Quittance ile yazılmış.</translation>
    </message>
    <message>
        <source>Every page of the file is as it should be.</source>
        <translation>Dosyanın her sayfası olması gerektiği gibi.</translation>
    </message>
    <message>
        <source>Some pages of the file are damaged.</source>
        <translation>Dosyanın bazı sayfaları hasarlı.</translation>
    </message>
    <message>
        <source>There is no backup in the folder of this book. Choose one that is kept elsewhere under Open or restore.</source>
        <translation>Bu defterin klasöründe yedek yok. Başka yerde saklanan bir yedeği Aç veya geri yükle altında seçin.</translation>
    </message>
    <message>
        <source>The last good backup is of %1. What was written after it is not in it. The damaged file is kept beside the backups.</source>
        <translation>Son sağlam yedeğin tarihi: %1. Ondan sonra yazılanlar içinde yok. Hasarlı dosya yedeklerin yanında saklanır.</translation>
    </message>
    <message>
        <source>&amp;Export what is readable…</source>
        <translation>Okunabilenleri &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>Write journal, customers and invoices as files. The book itself stays as it is.</source>
        <translation>Yevmiyeyi, müşterileri ve faturaları dosya olarak yazar. Defterin kendisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Folder for what is readable</source>
        <translation>Okunabilenler için klasör</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Defter okunuyor…</translation>
    </message>
    <message>
        <source>What was written to %1</source>
        <translation>%1 klasörüne yazılanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries do not follow the one before them.</source>
        <translation>
            <numerusform>%n kayıt kendinden öncekini izlemiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk did not give all of the file.</source>
        <translation>Disk dosyanın tamamını vermedi.</translation>
    </message>
</context>
<context>
    <name>quittance::TypedNumber</name>
    <message>
        <source>Type %1 to go on</source>
        <comment>a number</comment>
        <translation>Devam etmek için %1 yazın</translation>
    </message>
</context>
<context>
    <name>quittance::UnexplainedDialog</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 tarafında</translation>
    </message>
    <message>
        <source>Amount at %1</source>
        <translation>%1 tarafındaki tutar</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Defterde</translation>
    </message>
    <message>
        <source>Amount in the book</source>
        <translation>Defterdeki tutar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>a payment, at the provider</extracomment>
        <translation>orada yok</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 ile karşılaştır</translation>
    </message>
    <message>
        <source>Payments the two do not agree about</source>
        <translation>İkisinin uyuşmadığı ödemeler</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 üzerinde aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>a payment, in the book</extracomment>
        <translation>burada yok</translation>
    </message>
</context>
<context>
    <name>quittance::UnitText</name>
    <message>
        <source>piece</source>
        <translation>adet</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>week</source>
        <translation>hafta</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>year</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>lump sum</source>
        <translation>götürü</translation>
    </message>
</context>
<context>
    <name>quittance::UnlockDialog</name>
    <message>
        <source>Unlock the keys of this book</source>
        <translation>Bu defterin anahtarlarının kilidini aç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>The keys and passwords of this book are sealed with a passphrase. Without it you can read the book and write invoices; payment links, mail and sync wait for it.</source>
        <translation>Bu defterin anahtar ve parolaları bir parola cümlesiyle mühürlü. O olmadan defteri okuyabilir ve fatura yazabilirsiniz; ödeme bağlantıları, e-posta ve eşitleme onu bekler.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidini aç</translation>
    </message>
    <message>
        <source>The keys of this book are sealed with a passphrase. With it you can also read what is sealed in the book, such as payment links. Nothing is changed in it.</source>
        <translation>Bu defterin anahtarları bir parola cümlesiyle mühürlü. Onunla defterde mühürlü olanı, örneğin ödeme bağlantılarını da okuyabilirsiniz. Defterde hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Onsuz oku</translation>
    </message>
    <message>
        <source>Go on without keys</source>
        <translation>Anahtarsız devam et</translation>
    </message>
</context>
<context>
    <name>quittance::UpgradeText</name>
    <message>
        <source>This book was written by an older Quittance. A copy of it is brought up to date and compared with it; that may take some minutes.</source>
        <translation>Bu defter daha eski bir Quittance ile yazılmış. Bir kopyası güncellenip onunla karşılaştırılıyor; bu birkaç dakika sürebilir.</translation>
    </message>
    <message>
        <source>The book is up to date, and every balance is as before. The old file is kept: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Defter güncel ve her bakiye önceki gibi. Eski dosya saklandı: %1</translation>
    </message>
</context>
<context>
    <name>quittance::VatText</name>
    <message>
        <source>Zero rated</source>
        <translation>Sıfır oranlı</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>İstisna</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Vergi sorumluluğunun devri</translation>
    </message>
    <message>
        <source>Intra-EU supply</source>
        <translation>AB içi teslim</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İhracat</translation>
    </message>
    <message>
        <source>Not subject to VAT</source>
        <translation>KDV’ye tabi değil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>rate</comment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>VAT not chosen</source>
        <translation>KDV seçilmedi</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>KDV %1</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Genel oran</translation>
    </message>
</context>
<context>
    <name>quittance::ViewActions</name>
    <message>
        <source>Views: filter, order and columns under a name</source>
        <translation>Görünümler: bir ad altında süzgeç, sıralama ve sütunlar</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <extracomment>%1 is the name of a view; found by the search of commands</extracomment>
        <translation>“%1” görünümü</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Görünümü &amp;yeniden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>Görünümü &amp;sil</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>%1 görünümü</translation>
    </message>
    <message>
        <source>View “%1” (%2)</source>
        <comment>name of a view, what is listed</comment>
        <translation>“%1” görünümü (%2)</translation>
    </message>
</context>
<context>
    <name>quittance::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Görünümü yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Görünümün adı</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Bu addaki görünümün yerini alır.</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name.</source>
        <translation>Süzgeç, sıralama ve sütunlar bu adla saklanır.</translation>
    </message>
</context>
<context>
    <name>quittance::WaterfallBox</name>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Komisyonlar</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Geri ödemeler</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>İtirazlar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
</context>
<context>
    <name>quittance::WindowProgram</name>
    <message numerus="yes">
        <source>%n entries, every one accounted for. Seal %1.</source>
        <translation>
            <numerusform>%n kayıt, her birinin hesabı tam. Mühür %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quittance::slippedIn</name>
    <message>
        <source>%1 came through %2 on %3 and pays nothing: what it was meant for is settled or its link was closed. It is credit of %4 until it is allocated or paid back.</source>
        <extracomment>%1 an amount, %2 a provider, %3 a day, %4 a customer</extracomment>
        <translation>%1, %3 tarihinde %2 üzerinden geldi ve bir şey ödemiyor: ödeyeceği belge kapanmış veya ödeme bağlantısı kapatılmış. Mahsup edilene veya geri ödenene kadar %4 müşterisinin alacak bakiyesidir.</translation>
    </message>
    <message>
        <source>%1 more than was open came through %2 on %3. It is credit of %4 until it is allocated or paid back.</source>
        <translation>%3 tarihinde %2 üzerinden açık olandan %1 fazla geldi. Mahsup edilene veya geri ödenene kadar %4 müşterisinin alacak bakiyesidir.</translation>
    </message>
</context>
<context>
    <name>quittance::stateChips</name>
    <message>
        <source>Retry %1</source>
        <translation>Yeniden: %1</translation>
    </message>
</context>
<context>
    <name>quittance::takeBackAllocations</name>
    <message>
        <source>Undone after allocating</source>
        <translation>Mahsuptan sonra geri alındı</translation>
    </message>
</context>
</TS>
