#include "core/documents/DocumentWords.h"

#include "core/domain/InvoiceContent.h"
#include "core/domain/amountText.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages{
    QLocale::English, QLocale::German, QLocale::Turkish, QLocale::French, QLocale::Spanish};

struct WordRow {
    Word word;
    std::array<const char16_t *, languages.size()> texts;
};

constexpr std::array wordRows{
    WordRow{Word::Invoice, {u"Invoice", u"Rechnung", u"Fatura", u"Facture", u"Factura"}},
    WordRow{Word::CreditNote, {u"Credit note", u"Gutschrift", u"İade faturası", u"Avoir", u"Nota de abono"}},
    WordRow{Word::CorrectedInvoice,
        {u"Corrected invoice", u"Rechnungskorrektur", u"Düzeltme faturası", u"Facture rectificative",
            u"Factura rectificativa"}},
    WordRow{Word::Draft, {u"Draft", u"Entwurf", u"Taslak", u"Brouillon", u"Borrador"}},
    WordRow{Word::Number, {u"Number", u"Nummer", u"Numara", u"Numéro", u"Número"}},
    WordRow{Word::Date, {u"Date", u"Datum", u"Tarih", u"Date", u"Fecha"}},
    WordRow{Word::DueDate, {u"Due", u"Fällig am", u"Vade tarihi", u"Échéance", u"Vencimiento"}},
    WordRow{Word::SupplyDate,
        {u"Date of supply", u"Leistungsdatum", u"Teslim tarihi", u"Date de livraison", u"Fecha de entrega"}},
    WordRow{Word::YourVatId,
        {u"Your VAT number", u"Ihre USt-IdNr.", u"Vergi numaranız", u"Votre n° TVA", u"Su NIF-IVA"}},
    WordRow{Word::YourReference,
        {u"Your reference", u"Ihre Referenz", u"Referansınız", u"Votre référence", u"Su referencia"}},
    WordRow{
        Word::OrderNumber, {u"Order", u"Bestellnummer", u"Sipariş no.", u"N° de commande", u"N.º de pedido"}},
    WordRow{
        Word::RefersTo, {u"For invoice", u"Zu Rechnung", u"İlgili fatura", u"Sur facture", u"De la factura"}},
    WordRow{Word::Corrects,
        {u"Corrects invoice", u"Korrigiert Rechnung", u"Düzeltilen fatura", u"Rectifie la facture",
            u"Rectifica la factura"}},
    WordRow{Word::VatId, {u"VAT number", u"USt-IdNr.", u"KDV no.", u"N° TVA", u"NIF-IVA"}},
    WordRow{Word::TaxNumber, {u"Tax number", u"Steuernummer", u"Vergi no.", u"N° fiscal", u"N.º fiscal"}},
    WordRow{Word::Position, {u"#", u"Pos.", u"#", u"N°", u"N.º"}},
    WordRow{Word::Item, {u"Description", u"Beschreibung", u"Açıklama", u"Désignation", u"Descripción"}},
    WordRow{Word::Quantity, {u"Quantity", u"Menge", u"Miktar", u"Quantité", u"Cantidad"}},
    WordRow{Word::Unit, {u"Unit", u"Einheit", u"Birim", u"Unité", u"Unidad"}},
    WordRow{Word::UnitPrice, {u"Unit price", u"Einzelpreis", u"Birim fiyat", u"Prix unitaire", u"Precio"}},
    WordRow{Word::Vat, {u"VAT", u"USt.", u"KDV", u"TVA", u"IVA"}},
    WordRow{Word::Amount, {u"Amount", u"Betrag", u"Tutar", u"Montant", u"Importe"}},
    WordRow{Word::WithVat, {u"%1 with VAT", u"%1 mit USt.", u"KDV dahil %1", u"%1 TTC", u"%1 con IVA"}},
    WordRow{Word::CarriedForward,
        {u"Carried forward", u"Übertrag", u"Sonraki sayfaya devreden", u"À reporter", u"Suma y sigue"}},
    WordRow{Word::BroughtForward,
        {u"Brought forward", u"Übertrag von der Vorseite", u"Önceki sayfadan devreden", u"Report",
            u"Suma anterior"}},
    WordRow{Word::PageOf,
        {u"Page %1 of %2", u"Seite %1 von %2", u"Sayfa %1 / %2", u"Page %1 sur %2", u"Página %1 de %2"}},
    WordRow{Word::SumOfLines,
        {u"Sum of lines", u"Summe der Positionen", u"Satırlar toplamı", u"Total des lignes",
            u"Suma de líneas"}},
    WordRow{Word::Discount, {u"Discount", u"Rabatt", u"İskonto", u"Remise", u"Descuento"}},
    WordRow{Word::Charge, {u"Charge", u"Zuschlag", u"Ek ücret", u"Frais", u"Recargo"}},
    WordRow{Word::NetTotal, {u"Net", u"Nettobetrag", u"Ara toplam", u"Total HT", u"Base imponible"}},
    WordRow{Word::VatOn,
        {u"VAT %1 on %2", u"%1 USt. auf %2", u"%2 üzerinden KDV %1", u"TVA %1 sur %2", u"IVA %1 sobre %2"}},
    WordRow{Word::CategoryOn, {u"%1: %2", u"%1: %2", u"%1: %2", u"%1 : %2", u"%1: %2"}},
    WordRow{Word::ZeroRated, {u"Zero rated", u"Nullsatz", u"Sıfır oranlı", u"Taux zéro", u"Tipo cero"}},
    WordRow{Word::Exempt,
        {u"Exempt from VAT", u"Steuerfrei", u"KDV’den istisna", u"Exonéré de TVA", u"Exento de IVA"}},
    WordRow{Word::ReverseCharge,
        {u"Reverse charge", u"Steuerschuldnerschaft des Leistungsempfängers",
            u"Alıcı tarafından ödenecek KDV", u"Autoliquidation", u"Inversión del sujeto pasivo"}},
    WordRow{Word::IntraCommunity,
        {u"Intra-Community supply", u"Innergemeinschaftliche Lieferung", u"AB içi teslim",
            u"Livraison intracommunautaire", u"Entrega intracomunitaria"}},
    WordRow{Word::Export, {u"Export", u"Ausfuhrlieferung", u"İhracat", u"Exportation", u"Exportación"}},
    WordRow{Word::OutOfScope,
        {u"Not subject to VAT", u"Nicht steuerbar", u"KDV’ye tabi değil", u"Hors champ de TVA",
            u"No sujeto a IVA"}},
    WordRow{Word::Total, {u"Total", u"Gesamtbetrag", u"Genel toplam", u"Total TTC", u"Total"}},
    WordRow{
        Word::Prepaid, {u"Already paid", u"Bereits bezahlt", u"Önceden ödenen", u"Déjà réglé", u"Ya pagado"}},
    WordRow{Word::Rounding, {u"Rounding", u"Rundung", u"Yuvarlama", u"Arrondi", u"Redondeo"}},
    WordRow{
        Word::AmountDue, {u"Amount due", u"Zu zahlen", u"Ödenecek tutar", u"Net à payer", u"Total a pagar"}},
    WordRow{Word::AmountCredited,
        {u"Amount credited", u"Gutgeschrieben", u"İade tutarı", u"Montant crédité", u"Total abonado"}},
    WordRow{Word::Payment, {u"Payment", u"Zahlung", u"Ödeme", u"Paiement", u"Pago"}},
    WordRow{Word::PayBy,
        {u"Please pay by %1.", u"Bitte zahlen Sie bis zum %1.", u"Lütfen %1 tarihine kadar ödeyin.",
            u"À régler avant le %1 inclus.", u"Pague, por favor, hasta el %1."}},
    WordRow{
        Word::AccountHolder, {u"Account holder", u"Kontoinhaber", u"Hesap sahibi", u"Titulaire", u"Titular"}},
    WordRow{Word::AccountNumber,
        {u"Account number", u"Kontonummer", u"Hesap numarası", u"Numéro de compte", u"Número de cuenta"}},
    WordRow{Word::BankCode, {u"Bank code", u"Bankcode", u"Banka kodu", u"Code banque", u"Código de banco"}},
    WordRow{Word::BranchCode,
        {u"Branch code", u"Filialnummer", u"Şube kodu", u"Code guichet", u"Código de sucursal"}},
    WordRow{Word::Bank, {u"Bank", u"Bank", u"Banka", u"Banque", u"Banco"}},
    WordRow{
        Word::PaymentReference, {u"Reference", u"Verwendungszweck", u"Açıklama", u"Référence", u"Concepto"}},
    WordRow{Word::PayOnline,
        {u"Pay online", u"Online bezahlen", u"Çevrim içi öde", u"Payer en ligne", u"Pagar en línea"}},
    WordRow{Word::ScanToTransfer,
        {u"Banking app", u"Banking-App", u"Banka uygulaması", u"Appli bancaire", u"App del banco"}},
    WordRow{Word::Telephone, {u"Phone", u"Telefon", u"Telefon", u"Tél.", u"Tel."}},
    WordRow{Word::DaysOverdue,
        {u"Days overdue", u"Tage überfällig", u"Gecikme (gün)", u"Jours de retard", u"Días de retraso"}},
    WordRow{Word::OpenAmount, {u"Open", u"Offen", u"Açık tutar", u"Reste dû", u"Pendiente"}},
    WordRow{Word::Movement, {u"Movement", u"Vorgang", u"İşlem", u"Opération", u"Movimiento"}},
    WordRow{Word::Reference, {u"Reference", u"Beleg", u"Belge", u"Référence", u"Referencia"}},
    WordRow{Word::Balance, {u"Balance", u"Saldo", u"Bakiye", u"Solde", u"Saldo"}},
    WordRow{Word::OpeningBalance,
        {u"Opening balance", u"Anfangssaldo", u"Açılış bakiyesi", u"Solde initial", u"Saldo inicial"}},
    WordRow{Word::ClosingBalance,
        {u"Closing balance", u"Endsaldo", u"Kapanış bakiyesi", u"Solde final", u"Saldo final"}},
    WordRow{Word::InvoiceVoided,
        {u"Invoice voided", u"Rechnung storniert", u"Fatura iptali", u"Facture annulée", u"Factura anulada"}},
    WordRow{Word::PaymentReturned,
        {u"Payment returned", u"Zahlung zurückgegangen", u"Geri dönen ödeme", u"Paiement rejeté",
            u"Pago devuelto"}},
    WordRow{Word::Refund, {u"Refund", u"Rückzahlung", u"Geri ödeme", u"Remboursement", u"Reembolso"}},
    WordRow{Word::RefundReturned,
        {u"Refund returned", u"Rückzahlung zurückgekommen", u"Geri dönen iade", u"Remboursement rejeté",
            u"Reembolso devuelto"}},
    WordRow{Word::WrittenOff,
        {u"Written off", u"Ausgebucht", u"Silinen alacak", u"Passé en perte", u"Dado de baja"}},
    WordRow{Word::WriteOffTakenBack,
        {u"Write-off taken back", u"Ausbuchung aufgehoben", u"Silme geri alındı", u"Perte annulée",
            u"Baja anulada"}},
    WordRow{Word::Settlement,
        {u"Settled with another account", u"Mit anderem Konto verrechnet", u"Başka hesapla mahsup",
            u"Compensé avec un autre compte", u"Compensado con otra cuenta"}},
    WordRow{Word::BankTransfer,
        {u"Bank transfer", u"Überweisung", u"Banka havalesi", u"Virement bancaire",
            u"Transferencia bancaria"}},
    WordRow{Word::Cash, {u"Cash", u"Bar", u"Nakit", u"Espèces", u"Efectivo"}},
    WordRow{Word::Cheque, {u"Cheque", u"Scheck", u"Çek", u"Chèque", u"Cheque"}},
    WordRow{Word::CardTerminal, {u"Card", u"Karte", u"Kart", u"Carte", u"Tarjeta"}},
    WordRow{Word::StatementOfAccount,
        {u"Statement of account", u"Kontoauszug", u"Hesap ekstresi", u"Relevé de compte",
            u"Extracto de cuenta"}},
    WordRow{
        Word::FromTo, {u"From %1 to %2", u"Vom %1 bis zum %2", u"%1 – %2", u"Du %1 au %2", u"Del %1 al %2"}},
    WordRow{Word::OpenByAge,
        {u"Open amounts on %1 by age", u"Offene Beträge am %1 nach Alter",
            u"%1 itibarıyla vadesine göre açık tutarlar", u"Montants ouverts au %1 par ancienneté",
            u"Importes pendientes a %1 por antigüedad"}},
    WordRow{Word::Ages,
        {u"Not yet due %1, overdue for 1–30 days %2, 31–60 days %3, 61–90 days %4, more than 90 days %5; "
         u"credit %6",
            u"Noch nicht fällig %1, überfällig seit 1–30 Tagen %2, 31–60 Tagen %3, 61–90 Tagen %4, mehr als "
            u"90 Tagen %5; Guthaben %6",
            u"Vadesi gelmemiş %1, vadesi 1–30 gün geçmiş %2, 31–60 gün %3, 61–90 gün %4, 90 günden fazla %5; "
            u"alacak %6",
            u"Non échu %1, en retard de 1 à 30 jours %2, de 31 à 60 jours %3, de 61 à 90 jours %4, de plus "
            u"de "
            u"90 jours %5 ; avoir %6",
            u"No vencido %1, vencido hace 1–30 días %2, 31–60 días %3, 61–90 días %4, más de 90 días %5; "
            u"saldo a favor %6"}},
    WordRow{Word::ReminderSubject,
        {u"Reminder of overdue invoices", u"Zahlungserinnerung", u"Ödeme hatırlatması", u"Rappel de paiement",
            u"Recordatorio de pago"}},
    WordRow{Word::ReminderText,
        {u"By %1 we have not received full payment of the invoices below. They may have slipped your "
         u"attention. Please pay what is open by %2.",
            u"Bis zum %1 ist für die unten genannten Rechnungen keine vollständige Zahlung bei uns "
            u"eingegangen. Vielleicht sind sie Ihrer Aufmerksamkeit entgangen. Bitte zahlen Sie den offenen "
            u"Betrag bis zum %2.",
            u"%1 tarihi itibarıyla aşağıdaki faturaların ödemesi bize tam olarak ulaşmadı. Gözden kaçmış "
            u"olabilir. Lütfen açık tutarı %2 tarihine kadar ödeyin.",
            u"Au %1, nous n’avons pas reçu le règlement complet des factures ci-dessous. Elles vous ont "
            u"peut-être échappé. Nous vous prions de régler le solde avant le %2 inclus.",
            u"A %1 no hemos recibido el pago completo de las facturas siguientes. Quizá se les hayan pasado "
            u"por alto. Les rogamos que paguen el importe pendiente hasta el %2."}},
    WordRow{Word::ReminderClosing,
        {u"If you have paid in the meantime, please take no notice of this letter.",
            u"Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.",
            u"Bu arada ödeme yaptıysanız lütfen bu mektubu dikkate almayın.",
            u"Si vous avez réglé entre-temps, veuillez ne pas tenir compte de cette lettre.",
            u"Si ya han pagado, no tengan en cuenta esta carta."}},
    WordRow{Word::PercentForm, {u"%1%", u"%1\u00a0%", u"%%1", u"%1\u202f%", u"%1\u00a0%"}},
    WordRow{Word::DateForm,
        {u"d\u00a0MMMM yyyy", u"d.\u00a0MMMM yyyy", u"d\u00a0MMMM yyyy", u"d\u00a0MMMM yyyy",
            u"d 'de' MMMM 'de' yyyy"}},
};

static_assert(std::ranges::is_sorted(wordRows, {}, &WordRow::word));
static_assert(wordRows.size() == static_cast<size_t>(Word::DateForm) + 1);

struct UnitRow {
    QLatin1StringView code;
    std::array<const char16_t *, languages.size()> texts;
};

constexpr std::array unitRows{
    UnitRow{QLatin1StringView("C62"), {u"piece", u"Stück", u"adet", u"unité", u"unidad"}},
    UnitRow{QLatin1StringView("H87"), {u"piece", u"Stück", u"adet", u"pièce", u"pieza"}},
    UnitRow{QLatin1StringView("EA"), {u"each", u"Stück", u"adet", u"unité", u"unidad"}},
    UnitRow{QLatin1StringView("XPP"), {u"piece", u"Stück", u"adet", u"pièce", u"pieza"}},
    UnitRow{QLatin1StringView("LS"), {u"lump sum", u"pauschal", u"götürü", u"forfait", u"suma fija"}},
    UnitRow{QLatin1StringView("MIN"), {u"minute", u"Minute", u"dakika", u"minute", u"minuto"}},
    UnitRow{QLatin1StringView("HUR"), {u"hour", u"Stunde", u"saat", u"heure", u"hora"}},
    UnitRow{QLatin1StringView("DAY"), {u"day", u"Tag", u"gün", u"jour", u"día"}},
    UnitRow{QLatin1StringView("WEE"), {u"week", u"Woche", u"hafta", u"semaine", u"semana"}},
    UnitRow{QLatin1StringView("MON"), {u"month", u"Monat", u"ay", u"mois", u"mes"}},
    UnitRow{QLatin1StringView("ANN"), {u"year", u"Jahr", u"yıl", u"an", u"año"}},
    UnitRow{QLatin1StringView("GRM"), {u"g", u"g", u"g", u"g", u"g"}},
    UnitRow{QLatin1StringView("KGM"), {u"kg", u"kg", u"kg", u"kg", u"kg"}},
    UnitRow{QLatin1StringView("TNE"), {u"t", u"t", u"t", u"t", u"t"}},
    UnitRow{QLatin1StringView("LTR"), {u"l", u"l", u"l", u"l", u"l"}},
    UnitRow{QLatin1StringView("MTR"), {u"m", u"m", u"m", u"m", u"m"}},
    UnitRow{QLatin1StringView("KMT"), {u"km", u"km", u"km", u"km", u"km"}},
    UnitRow{QLatin1StringView("MTK"), {u"m²", u"m²", u"m²", u"m²", u"m²"}},
    UnitRow{QLatin1StringView("MTQ"), {u"m³", u"m³", u"m³", u"m³", u"m³"}},
    UnitRow{QLatin1StringView("KWH"), {u"kWh", u"kWh", u"kWh", u"kWh", u"kWh"}},
};

constexpr std::array categoryWords{Word::Vat, Word::ZeroRated, Word::Exempt, Word::ReverseCharge,
    Word::IntraCommunity, Word::Export, Word::OutOfScope};
static_assert(categoryWords.size() == taxCategoryCodes.size());

//! The locale of a tag, where we have its words; without a country the one that writes the day first.
QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    const bool isKnown = std::ranges::find(languages, locale.language()) != languages.end();
    const bool isPlainEnglish = language.compare(u"en"_s, Qt::CaseInsensitive) == 0;
    return isKnown && !isPlainEnglish ? locale : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

DocumentWords::DocumentWords(const QString &language)
    : m_locale(localeOf(language))
{
    const auto *found = std::ranges::find(languages, m_locale.language());
    m_column = static_cast<size_t>(found - languages.begin());
}

QString DocumentWords::operator()(Word word) const
{
    return QString::fromUtf16(wordRows[static_cast<size_t>(word)].texts[m_column]);
}

QString DocumentWords::unit(const QString &code) const
{
    const auto *found = std::ranges::find(unitRows, code, &UnitRow::code);
    return found == unitRows.end() ? code : QString::fromUtf16(found->texts[m_column]);
}

QString DocumentWords::category(TaxCategory category) const
{
    return (*this)(categoryWords[static_cast<size_t>(category)]);
}

QString DocumentWords::date(QDate date) const
{
    const bool isAmerican
        = m_locale.language() == QLocale::English && m_locale.territory() == QLocale::UnitedStates;
    return m_locale.toString(date, isAmerican ? u"MMMM\u00a0d, yyyy"_s : (*this)(Word::DateForm));
}

QString DocumentWords::shortDate(QDate date) const
{
    QString form = m_locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy"_s))
        form.replace(u"yy"_s, u"yyyy"_s);
    return m_locale.toString(date, form);
}

QString DocumentWords::amount(Money amount) const
{
    return amountText(amount, m_locale);
}

QString DocumentWords::figure(Money amount) const
{
    return figureText(amount, m_locale);
}

QString DocumentWords::percent(qint64 rate) const
{
    return (*this)(Word::PercentForm).arg(localNumberText(rate, rateDecimals, 0, m_locale));
}

} // namespace quittance
