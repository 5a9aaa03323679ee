#include "core/domain/customerTexts.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Most = CustomerTextMax;

struct Text {
    QString text;
    QString field;
    qsizetype most = 0;
    QStringView allowed = {}; //!< Control characters it may have.
};

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

Result<void> check(const Text &one)
{
    const bool isPlain
        = std::ranges::none_of(one.text, [&](QChar c) { return isControl(c) && !one.allowed.contains(c); });
    return isPlain ? checkTextLength(one.text, one.most, one.field)
                   : Result<void>(invalid(u"customer.control_characters"_s, one.field, {}));
}

} // namespace

Result<void> checkTextLength(const QString &text, qsizetype most, const QString &field)
{
    if (text.size() <= most)
        return {};
    const QString rule = field == "name"_L1 ? u"customer.name_too_long"_s : u"customer.text_too_long"_s;
    return invalid(rule, field, text.left(40) + u'…', u"at most %1 characters"_s.arg(most));
}

Result<void> checkCustomerTexts(const Customer &customer)
{
    QList<Text> texts{{customer.name, u"name"_s, Most::name},
        {customer.contactName, u"contact_name"_s, Most::name}, {customer.email, u"email"_s, Most::email},
        {customer.phone, u"phone"_s, Most::phone}, {customer.vatId, u"vat_id"_s, Most::id},
        {customer.taxNumber, u"tax_number"_s, Most::id}, {customer.number, u"number"_s, Most::id},
        {customer.owner, u"owner"_s, Most::id}, {customer.language, u"language"_s, Most::language},
        {customer.notes, u"notes"_s, Most::notes, u"\n\t"}};
    for (const Address *address : {&customer.address, &customer.delivery})
        texts += {{address->street, u"street"_s, Most::street, u"\n"},
            {address->city, u"city"_s, Most::place}, {address->region, u"region"_s, Most::place},
            {address->postCode, u"post_code"_s, Most::postCode}};
    for (const CustomerContact &contact : customer.contacts)
        texts += {{contact.name, u"contacts"_s, Most::name}, {contact.email, u"contacts"_s, Most::email},
            {contact.phone, u"contacts"_s, Most::phone}, {contact.role, u"contacts"_s, Most::place}};
    for (const Text &text : std::as_const(texts))
        if (const Result<void> fine = check(text); !fine)
            return fine;
    return {};
}

QString withoutControls(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return isControl(c) && !c.isSpace(); });
    return plain;
}

} // namespace quittance
